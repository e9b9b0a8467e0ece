# The safety profile: what I should leave out for this person.

profile-offer =
    <b>Before I offer any movement:</b> a few quick taps about your health, so that I leave out what doesn't suit you. Until then you get breathing and calm only.
profile-now = Answer now
profile-later = Later
profile-later-answer = Fine. Movement waits until then; you find the questions in /settings.
profile-step = { $number } of { $count }

## Page 1: conditions that change most

profile-serious =
    <b>Does any of this apply to you?</b> Tap all that do. Everything is optional and only serves to leave things out.

    <i>Neck or joint condition</i> means: rheumatoid arthritis, ankylosing spondylitis, Down syndrome, a connective-tissue disorder, or a neck operation at any time.
profile-gentle = <b>And any of these?</b> Some exercises don't go well with them.

## Conditions (used: profile-has-*)

profile-has-age_50_plus = I'm 50 or over
profile-has-neck_condition = Neck or joint condition
profile-has-recent_injury = Neck injury, crash or surgery, last 6 weeks
profile-has-osteoporosis = Osteoporosis
profile-has-rib_spine_fracture = Broken rib or spine bone
profile-has-pregnant = Pregnant
profile-has-postpartum = Gave birth in the last 6 weeks
profile-has-cancer = Cancer, now or in the past
profile-has-immune = Weakened immune system
profile-has-blood_thinner = I take blood thinners
profile-has-high_blood_pressure = High blood pressure
profile-has-lung_heart = Heart or lung disease
profile-has-carotid = Narrow neck artery
profile-has-glaucoma = Glaucoma
profile-has-reflux = Reflux
profile-has-shoulder = Shoulder trouble
profile-has-wrist = Wrist trouble
profile-has-knee = Knee trouble
profile-has-panic_breath = Breathing exercises scare me
profile-has-raynaud = Raynaud
profile-has-numb_skin = Numb skin at the neck
profile-has-unsteady = Unsteady on my feet
profile-has-exertion_headache = Headache from effort
profile-has-fluid_limit = Told to drink less
profile-has-migraine = Migraine (from a doctor)
profile-has-severe = Usually strong, 7 or more
profile-chosen = ✓ { $label }

## Pregnancy

profile-weeks = <b>How far along is the pregnancy?</b> From about week 20 some things change.
profile-weeks-early = Before week 20
profile-weeks-late = Week 20 or later

## How long

profile-since =
    <b>How long has this pain been there?</b> Roughly. You can also type a date, such as <i>3 January</i>.
profile-since-days = Less than a week
profile-since-weeks = 1–4 weeks
profile-since-months = 1–3 months
profile-since-long = More than 3 months
profile-since-none = No pain now
profile-since-not-a-date = I can't read a past date in that. Type it like <i>3 January</i>, or tap an answer.

## Seen by somebody

profile-assessed = <b>Has a doctor or physiotherapist looked at this pain?</b>
profile-assessed-lately = Yes, in the last 6 months
profile-assessed-before = Yes, longer ago
profile-assessed-no = No
profile-cleared = <b>Has a doctor or physiotherapist said that neck exercises are fine for you?</b> Without that I leave all movement out.
profile-cleared-yes = Yes
profile-cleared-no = No, or not sure

## What is usual

profile-usual = <b>What do you know about your headaches?</b> Tap what fits. It helps me to tell your usual from what is new.

## The end

profile-done-open = <b>Thank you.</b> I can offer gentle movement now, without what doesn't suit you. Stop whenever something feels wrong.
profile-done-closed = <b>Thank you.</b> I'll offer breathing, calm and comfort, and no movement, until a doctor or physiotherapist has said it is fine for you. Change it in /settings.
