# The safety profile: what I should leave out for this person.

profile-offer =
    <b>Before I offer any movement:</b> a few quick taps about your health, so that I leave out what doesn't suit you. Until then you get breathing, calm and small changes of position.
profile-now = Answer now
profile-later = Later
profile-later-answer = Fine. Movement waits until then; you find the questions in /settings.

## Page 1: conditions that change most

profile-serious =
    <b>Does any of this apply to you?</b> Tap all that do. Everything is optional and only serves to leave things out.

    <i>Neck or joint condition</i> means: rheumatoid arthritis, ankylosing spondylitis, Down syndrome, a connective-tissue disorder, or a neck operation at any time.
profile-gentle = <b>And any of these?</b> Some exercises don't go well with them.

# used: condition-*
# used: profile-assessed-* profile-cleared-* profile-since-* profile-weeks-*

## Conditions

profile-age-50 = I'm 50 or over
condition-neck-condition = Neck or joint condition
condition-recent-injury = Neck injury, crash or surgery, last 6 weeks
condition-osteoporosis = Osteoporosis
condition-rib-spine-fracture = Broken rib or spine bone
condition-pregnant = Pregnant
condition-postpartum = Gave birth in the last 6 weeks
condition-cancer = Cancer, now or in the past
condition-immune = Weakened immune system
condition-blood-thinner = I take blood thinners
condition-high-blood-pressure = High blood pressure
condition-lung-heart = Heart or lung disease
condition-carotid = Narrow neck artery
condition-glaucoma = Glaucoma
condition-reflux = Reflux
condition-shoulder = Shoulder trouble
condition-wrist = Wrist trouble
condition-knee = Knee trouble
condition-panic-breath = Breathing exercises scare me
condition-raynaud = Raynaud
condition-numb-skin = Numb skin at the neck
condition-unsteady = Unsteady on my feet
condition-exertion-headache = Headache from effort
condition-fluid-limit = Told to drink less
condition-migraine = Migraine
profile-chosen = ✓ { $label }

profile-typed = I can't match that to an answer, and I've kept nothing of it. Tap one, or type what its button says. <i>none</i>, <i>no</i> and <i>skip</i> work too.

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

## Six weeks after an injury

profile-healed = Some weeks ago you told me about a neck injury, a crash or surgery, and I've left all movement out since. <b>Has a doctor or physiotherapist said that neck exercises are fine for you now?</b> I ask this once.
profile-healed-yes = Yes, they said so
profile-healed-allowed = <b>Good to hear.</b> Gentle movement can come again, without what else you told me to leave out.
profile-healed-closed = <b>All right, movement stays out.</b> When somebody has said that it is fine, change it in /settings, under the safety questions.

## What is usual

profile-usual = <b>When it hurts, is it usually strong, 7 or more out of 10?</b> It helps me to tell your usual from what is new.

# used: profile-typical-* profile-named-* profile-green-*

profile-named = <b>Has a doctor or physiotherapist told you what your headaches are?</b> Tap what they called it. I don't check it; it helps me to ask less about what you know.
profile-named-tension-type = Tension-type headache
profile-named-cluster-headache = Cluster headache
profile-named-cervicogenic-headache = Headache from the neck (cervicogenic)
profile-named-other-headache = Another name

profile-typical = <b>What belongs to your usual attacks, as you and your doctor know them?</b> I won't ask again each time you tell me. New or different is another matter: then say so.
profile-typical-aura = Zigzags or blurred sight, under an hour
profile-typical-nausea = Feeling sick
profile-typical-vomiting = Vomiting
profile-typical-light-noise = Light or noise is hard to bear
profile-typical-one-side = Always on one side
profile-typical-eye-waters = Pain around one eye that waters
profile-typical-tingling = Tingling that goes away

profile-green = <b>And does any of this fit your headaches?</b> Then I repeat some advice less often. It never keeps back a warning sign.
profile-green-since-childhood = The same since childhood
profile-green-with-periods = Only around my period
profile-green-free-days = Days completely free of it in between
profile-green-in-family = A parent, brother or sister has the same

## The end

profile-done-open = <b>Thank you.</b> I can offer gentle movement now, without what doesn't suit you.
profile-done-closed = <b>Thank you.</b> I'll offer breathing, calm and comfort, and no movement, until a doctor or physiotherapist has said it is fine for you. Change it in /settings.
