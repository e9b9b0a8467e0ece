# /report: the page for a clinician and the files beside it.
#
# used: report-curve-* report-tile-* report-months-* report-exercises-* report-limits-*
#
# $first, $last  days of the period   $days  its length   $answered, $scored  days answered, days with a number

report-caption =
    <b>Your page for a doctor or physiotherapist</b>, { $first } – { $last }.
    { $scored ->
        [0] No day in this time has a number yet, so the page is nearly empty.
        [one] One of { $days } days has a number.
       *[other] { $scored } of { $days } days have a number.
    }
    { $words ->
        [with] Your notes are on it as you wrote them.
       *[without] Your notes are left out.
    } Look it through before you give it to anybody; it is yours.
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
report-period = { $first } – { $last } · { $days } days
report-kept = Kept by the patient with Nape, a diary bot. Self-reported, no diagnosis. Made on { $day }.
report-by-hand = Name, date of birth: _________________________
report-none = –

## Key figures

report-tile-answered = Days answered
report-tile-answered-value = { $answered } of { $days }
report-tile-answered-small = { $share } %; the others are unknown
report-tile-pain = Mean pain, 0–10
report-tile-pain-small =
    { $scored ->
        [0] no scores
        [one] one score
       *[other] { $lowest }–{ $highest }, { $scored } scores
    }
report-tile-headache = Headache days
report-tile-headache-small =
    { $answered ->
        [0] no answers
       *[other] of { $answered } answered
    }
report-tile-medicine = Acute medicine days
report-tile-medicine-small =
    { $answered ->
        [0] no answers
       *[other] of { $answered } answered
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
report-trend-same = Trend (Theil–Sen line): level, { $change } points in four weeks.
report-trend-higher = Trend (Theil–Sen line): rising by { $change } points in four weeks.
report-trend-lower = Trend (Theil–Sen line): falling by { $change } points in four weeks.
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
report-months-medicine = Medicine
report-months-answered-of = { $answered }/{ $days }
report-months-small = Counts are days with an answer that says so. Unanswered days are not estimated.

## Pattern

report-pattern = Pattern
report-places = Where
report-symptoms = Noticed
report-triggers = Triggers
report-triggers-value = { $list }. May be coincidence.
report-trigger = { $name }, { $days } days (pain { $with }, other days { $without })
report-trigger-unscored = { $name }, { $days } days
report-features = Headaches
report-medicines = Medicine
report-named = By name
report-counted = { $name } ({ $count })
report-counted-first =
    { $count ->
        [one] { $name } ({ $count } day)
       *[other] { $name } ({ $count } days)
    }
report-pattern-none = No places, symptoms or medicines noted in this time.

## What the patient said about themselves

report-profile = Stated by the patient
report-profile-since = pain since { $day }
report-profile-assessed = seen by a clinician for it
report-profile-assessed-on = seen by a clinician for it in { $month }
report-profile-not-assessed = not yet seen by a clinician for it

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
report-exercises-small = Mean pain just before and after, as rated by the patient. Pain also settles by itself; there is no comparison.
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
        [one] One more is in the files beside this page.
       *[other] { $count } more are in the files beside this page.
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
report-words-left-out = Left out by the patient.
report-words-more =
    { $count ->
        [one] One more note is in the files beside this page.
       *[other] { $count } more notes are in the files beside this page.
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
