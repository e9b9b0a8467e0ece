# /report: the page for a clinician and the files beside it.
#
# used: report-curve-* report-tile-* report-months-* report-exercises-* report-limits-*
# used: report-diagnosis-* report-usual-* report-condition-* report-patient-before-*
#
# $first, $last  days of the period   $days  its length   $answered, $scored  days answered, days with a number

report-caption =
    <b>Your page for a doctor or physiotherapist</b>, { $days ->
        [one] { $first }
       *[other] { $first } – { $last }
    }.{ $begins ->
        [yes] {" "}Your diary begins there.
       *[no] {""}
    }
    { $scored ->
        [0] No day in this time has a number yet, so the page is nearly empty.
        [one] { $days ->
            [one] It is one day, and it has a number.
           *[other] One of { $days } days has a number.
        }
       *[other] { $scored } of { $days } days have a number.
    }
    { $words ->
        [with] Your notes are on it as you wrote them.
       *[without] Your notes are left out.
    } The buttons change the time and your notes. The files for software come by their button, for the same time and { $words ->
        [with] with
       *[without] without
    } your notes.
    Look it through before you give it to anybody; it is yours.
report-csv = Your diary of this time as a table.
report-json = The same with all its sums, for software.
report-fhir = The same as a FHIR R4 bundle, for a clinic's software. It names neither you nor your chat.
report-days = { $days } days
report-days-chosen = · { $days } days ·
report-without-words = Leave out my notes
report-with-words = Put my notes back
report-files = As CSV, JSON, FHIR

report-fhir-score = Pain in neck or head, 0–10
report-fhir-headache = Headache on this day

## The page

report-title = Neck pain and headache diary
report-period =
    { $days ->
        [one] { $first } · one day
       *[other] { $first } – { $last } · { $days } days
    }
report-period-begins =
    { $days ->
        [one] { $first } · one day, the first of the diary
       *[other] { $first } – { $last } · { $days } days, from the first entry on
    }
report-kept = Kept by the patient with Nape, a diary bot. Self-reported, no diagnosis. Made on { $day }.
report-by-hand = Name, date of birth: _________________________
report-none = –

## Key figures

report-tile-answered = Days answered
report-tile-answered-value = { $answered } of { $days }
report-tile-answered-small =
    { $answered ->
        [0] all are unknown
       *[other] { $share ->
            [100] { $days ->
                [one] the only day
               *[other] every day
            }
           *[other] { $share } %; the others are unknown
        }
    }
report-tile-pain = Mean pain, 0–10
report-tile-pain-small =
    { $scored ->
        [0] no scores
        [one] one score
       *[other] { $lowest }–{ $highest }, { $scored } scores
    }
report-tile-headache = Headache days
report-tile-headache-small =
    { $known ->
        [0] unknown on every day
        [one] of one day that tells
       *[other] of { $known } days that tell
    }
report-tile-medicine = Acute medicine
report-tile-medicine-small =
    { $answered ->
        [0] no answers
       *[other] { $medicine ->
            [one] day on which one was noted
           *[other] days on which one was noted
        }
    }

## The curve

report-curve = Pain day by day
report-curve-day = day
report-curve-mean = 7-day mean
report-curve-trend = trend
report-curve-unanswered = not answered
report-curve-headache = headache
report-curve-medicine = acute medicine
report-curve-advice = advice given
report-trend-none = Too few scores to draw a trend (at least 8 over 12 days are needed).
report-trend-same = Trend (Theil–Sen line, { $first } – { $last }): level, under half a point in four weeks.
report-trend-higher = Trend (Theil–Sen line, { $first } – { $last }): rising by { $change } points in four weeks.
report-trend-lower = Trend (Theil–Sen line, { $first } – { $last }): falling by { $change } points in four weeks.
report-trend-lately = Mean of the last 7 days { $mean }, of all days before { $before }.
report-weekly =
    { $count ->
        [one] Weekly questions on pain, enjoyment and activity, 0–10 each (based on the PEG idea): mean { $last }, answered once.
       *[other] Weekly questions on pain, enjoyment and activity, 0–10 each (based on the PEG idea): mean { $first } at first, { $last } lately, answered { $count } times.
    }

## Months

report-months = Month by month
report-months-month = Month
report-months-answered = Answered
report-months-pain = Mean pain
report-months-headache = Headache
report-months-medicine = Any medicine
report-months-of = { $part }/{ $whole }
report-months-whole = All
report-months-small =
    Days. Headache: of the days that tell whether there was one. { $medicine ->
        [noted] Medicine: days on which one was noted; other days are unknown. ICHD-3 8.2 counts from 15 days a month for simple painkillers, from 10 for triptans, ergots, opioids and combinations.
       *[none] No medicine was noted, which may mean none or not told.
    } Unanswered days are not estimated.

## Pattern

report-pattern = Pattern
report-warnings = Warning signs noted
report-warning =
    { $count ->
        [one] { $name } (1 day, { $day })
       *[other] { $name } ({ $count } days, last { $day })
    }
report-different = Different from usual
report-different-days =
    { $count ->
        [one] 1 day, { $day }
       *[other] { $count } days, last { $day }
    }
report-places = Where
report-symptoms = Noticed
report-triggers = Triggers
report-triggers-value = { $list }. May be coincidence.
report-trigger = { $name }, { $days } days (pain { $with }, other days { $without })
report-trigger-unscored = { $name }, { $days } days
report-features = Headaches
report-lengths = Their length
report-severity = Pain on headache days
report-severity-mean =
    { $count ->
        [one] mean { $mean } (1 day)
       *[other] mean { $mean } ({ $count } days)
    }
report-severity-without = on days without, { $mean } ({ $count })
report-periods = Period
report-periods-days =
    { $count ->
        [one] noted on 1 day
       *[other] noted on { $count } days
    }; { $known ->
        [0] headache unknown on all of them
        [one] headache on { $headache } of the one day that tells
       *[other] headache on { $headache } of the { $known } that tell
    }
report-named = Medicine by name
report-listed-more = { $count } more
report-unshown =
    { $count ->
        [one] [1 character in a script this page cannot show]
       *[other] [{ $count } characters in a script this page cannot show]
    }
report-counted = { $name } ({ $count })
report-counted-first =
    { $count ->
        [one] { $name } ({ $count } day)
       *[other] { $name } ({ $count } days)
    }
report-pattern-none = No places, symptoms or medicines noted in this time.

## What the patient said about themselves

report-patient = Stated by the patient
report-patient-diagnosis = Told by a clinician
report-diagnosis-migraine = migraine
report-diagnosis-tension_type = tension-type headache
report-diagnosis-cluster_headache = cluster headache
report-diagnosis-cervicogenic_headache = cervicogenic headache
report-diagnosis-other_headache = another headache
report-patient-usual = Usual
report-usual-severe = strong, 7 or more
report-usual-aura = aura under an hour
report-usual-nausea = nausea
report-usual-vomiting = vomiting
report-usual-light_noise = light or noise hard to bear
report-usual-one_side = always one-sided
report-usual-tingling = tingling that passes
report-usual-eye_waters = around one eye that waters
report-usual-since_childhood = the same since childhood
report-usual-with_periods = only with periods
report-usual-free_days = pain-free days between
report-usual-in_family = runs in the family
report-usual-over_a_week = began or stopped over a week ago
report-patient-age = Age
report-age = { $years }
report-age-50 = 50 or over
report-age-below = under 50
report-patient-conditions = Conditions
report-pregnant-weeks = pregnant, week { $weeks }
report-condition-neck_condition = a neck or joint condition
report-condition-recent_injury = neck injury, crash or surgery lately
report-condition-pregnant = pregnant
report-condition-postpartum = gave birth in the last 6 weeks
report-condition-cancer = cancer, now or in the past
report-condition-immune = weakened immune system
report-condition-blood_thinner = takes a blood thinner
report-condition-high_blood_pressure = high blood pressure
report-condition-lung_heart = heart or lung disease
report-condition-carotid = narrowed neck artery
report-condition-osteoporosis = osteoporosis
report-condition-rib_spine_fracture = fracture of rib or spine
report-condition-glaucoma = glaucoma
report-condition-reflux = reflux
report-condition-shoulder = shoulder trouble
report-condition-wrist = wrist trouble
report-condition-knee = knee trouble
report-condition-panic_breath = frightened by breathing exercises
report-condition-raynaud = Raynaud
report-condition-numb_skin = numb skin at the neck
report-condition-unsteady = unsteady on the feet
report-condition-exertion_headache = headache from effort
report-condition-fluid_limit = limited in what to drink
report-patient-course = Course
report-patient-since =
    pain since about { $part ->
        [early] early { $month }
        [middle] mid-{ $month }
       *[late] late { $month }
    }
report-patient-assessed = seen by a clinician for it
report-patient-assessed-on = seen by a clinician for it in { $month }
report-patient-not-assessed = not yet seen by a clinician for it
report-patient-before-headache =
    { $days ->
        [one] before the diary, headache on one day of 30
       *[other] before the diary, headache on { $days } days of 30
    }
report-patient-before-medicine =
    { $days ->
        [one] before the diary, medicine on one day of 30
       *[other] before the diary, medicine on { $days } days of 30
    }

## Exercises

report-exercises = Exercises, and what helped
report-exercises-done =
    { $count ->
        [0] No exercise noted in this time.
        [one] One exercise done.
       *[other] { $count } exercises done: { $kinds }.
    }
report-exercises-item = Rated before and after
report-exercises-times = Times
report-exercises-before = Before
report-exercises-after = After
report-exercises-small =
    { $more ->
        [0] Mean pain just before and after, as rated by the patient, the largest fall first.
        [one] Mean pain just before and after, as rated by the patient, the largest fall first; one more was rated.
       *[other] Mean pain just before and after, as rated by the patient, the largest fall first; { $more } more were rated.
    } Pain also settles by itself; there is no comparison.
report-exercises-unrated = None was rated before and after at least twice.
# used: report-kind-*
report-kind-posture = position { $count }
report-kind-stretch = stretch { $count }
report-kind-strength = strength { $count }
report-kind-breathing = breathing { $count }
report-kind-relaxation = relaxation { $count }
report-kind-comfort = comfort { $count }
report-kind-habit = habit { $count }
report-kind-unknown = other { $count }

## Advice

report-advice = Advice Nape gave, and why
report-advice-none = None in this time. That is not a finding: rules need enough answered days.
report-advice-head = { $day } · { $level } · { $rule }
report-advice-foot = { $source }. Patient: { $state }.
report-advice-unsourced = Patient: { $state }.
report-advice-words = The patient wrote: “{ $words }”.
report-advice-more =
    { $count ->
        [one] One more, no more urgent, is in the files the patient can send.
       *[other] { $count } more, no more urgent, are in the files the patient can send.
    }
# used: report-level-* report-state-*
report-level-e = emergency
report-level-s = same day
report-level-d = within days
report-level-r = routine
report-level-c = for information
report-state-open = no answer yet
report-state-help = getting help
report-state-booked = booked
report-state-treated = already in treatment
report-state-later = later
report-state-not_now = not now
report-state-mistake = said it was a mistake
report-state-seen = was seen

## Own words

report-words = In the patient’s own words
report-words-none = No notes in this time.
report-words-elsewhere = What was noted in words is told in the other sections.
report-words-left-out = Left out by the patient.
report-words-more =
    { $count ->
        [one] One more note is in the files the patient can send.
       *[other] { $count } more notes are in the files the patient can send.
    }
report-quote = “{ $words }”

## Limits

report-limits = Limits of these data.
report-limits-unanswered =
    { $days ->
        [0] Every day was answered.
        [one] One day has no answer; it is unknown, not free of pain.
       *[other] { $days } days have no answer; they are unknown, not free of pain.
    }
report-limits-silence =
    { $days ->
        [one] The longest gap is one day, { $first }.
       *[other] The longest gap is { $days } days, { $first } – { $last }.
    }
report-limits-noise = Scores are self-reported, one a day; two single scores differ by chance up to about 4 points (Kovacs 2008).
report-limits-short = NICE CG150 asks for at least 8 weeks of diary; this page has fewer.
report-limits-medicine = Only medicine that was noted is counted.
report-limits-nape = Nape does not examine, diagnose or watch; its rules are fixed, and nobody reads along.
