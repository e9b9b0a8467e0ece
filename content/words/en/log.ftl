# /log: symptoms, medicine, trigger, note; one message, edited.

log-title-today = <b>What would you like to note for today?</b>
log-title-day = <b>What would you like to note for { $day }?</b>
log-symptom-button = Symptom
log-medicine-button = Medicine
log-trigger-button = Trigger
log-note-button = Note
log-symptom = <b>What do you notice?</b> Tap all that fit.
log-medicine = <b>Which medicine did you take?</b> I only count days. Follow your packet; a pharmacist can help with questions.
log-trigger = <b>What might have played a part?</b> Tap all that fit. It may be coincidence, and that's fine.
log-note = <b>Write your note for { $day }.</b> Whatever you want to remember.
log-line-symptoms = Symptoms: { $symptoms }
log-line-medicines = Medicine: { $medicines }
log-line-triggers = Triggers: { $triggers }
log-line-note = Note: <i>{ $note }</i>
log-more-symptoms = Something strong or sudden
log-too-old = That day is more than a week ago. This is today's page.

## Symptoms
# used: log-symptom-name-*

log-symptom-name-nausea = Feeling sick
log-symptom-name-light = Light hurts
log-symptom-name-sound = Noise hurts
log-symptom-name-stiff_neck = Stiff neck
log-symptom-name-tired = Tired
log-symptom-name-low_mood = Low mood
log-symptom-name-dizzy = Dizzy
log-symptom-name-tingling = Tingling or numb
log-symptom-name-blurred = Blurred sight
log-symptom-name-vomiting = Vomiting
log-symptom-name-fever = Fever
log-symptom-name-weakness = Weak arm or leg
log-symptom-name-blackout = Blackout or fit

## Medicine classes
# used: log-medicine-*

log-medicine-paracetamol = Paracetamol
log-medicine-ibuprofen_type = Ibuprofen type
log-medicine-aspirin = Aspirin
log-medicine-triptan = Triptan
log-medicine-ergot = Ergot
log-medicine-opioid = Codeine or opioid
log-medicine-combination = Combination
log-medicine-other = Other

## Triggers
# used: log-trigger-*

log-trigger-stress = Stress
log-trigger-sleep = Bad sleep
log-trigger-period = Period
log-trigger-alcohol = Alcohol
log-trigger-meal = Missed meal
log-trigger-screen = Long screen time
log-trigger-weather = Weather
log-trigger-posture = Held one position
log-trigger-other = Something else
