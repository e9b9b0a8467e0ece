# /log: symptoms, medicine, trigger, note; one message, edited.

log-title = <b>What would you like to note?</b>
log-symptom-button = A symptom
log-medicine-button = Medicine taken
log-trigger-button = A trigger
log-note-button = A note
log-kept-today = Noted for today: { $what }.
log-list =
    <b>Today so far</b>
    { $lines }
log-symptom = <b>What do you notice?</b> Tap all that fit.
log-medicine = <b>Which medicine did you take?</b> I only count days. Follow your packet; a pharmacist can help with questions.
log-trigger = <b>What might have played a part?</b> Tap all that fit. It may be coincidence, that's fine.
log-note = <b>Write your note.</b> Whatever you want to remember about today.
log-line-symptoms = Symptoms: { $symptoms }
log-line-medicines = Medicine: { $medicines }
log-line-triggers = Triggers: { $triggers }
log-line-note = Note: <i>{ $note }</i>
log-undone = Taken back: { $what }.
log-more-symptoms = Something stronger or sudden

## Medicine classes (used: log-medicine-*)

log-medicine-paracetamol = Paracetamol
log-medicine-ibuprofen_type = Ibuprofen type
log-medicine-aspirin = Aspirin
log-medicine-triptan = Triptan
log-medicine-ergot = Ergot
log-medicine-opioid = Codeine or opioid
log-medicine-combination = Combination
log-medicine-other = Other

## Triggers (used: log-trigger-*)

log-trigger-stress = Stress
log-trigger-sleep = Bad sleep
log-trigger-period = Period
log-trigger-alcohol = Alcohol
log-trigger-meal = Missed meal
log-trigger-screen = Long screen time
log-trigger-weather = Weather
log-trigger-posture = Held one position
log-trigger-other = Something else
