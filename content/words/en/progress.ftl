# /progress: one picture and one sentence.

progress-days = { $days } days
progress-days-chosen = · { $days } days ·
progress-empty =
    <b>Nothing to show yet.</b>
    Send me a number from 0 to 10 once a day, and a picture grows from it. /checkin asks you now.
progress-answered = { $answered ->
        [one] One of { $days } days has a number.
       *[other] { $answered } of { $days } days have a number.
    } The shaded days have none: that is unknown, not zero.
progress-answered-all = All { $days } days have a number.
progress-exercises =
    { $count ->
        [0] No exercise noted in this time.
        [one] One exercise done.
       *[other] { $count } exercises done.
    }

# One sentence about the trend
# used: progress-trend-*

progress-trend-none = There are no numbers in this time, so I can't say how the pain went.
progress-trend-not_enough =
    { $scored ->
        [one] One number so far: { $mean }. That is not enough to see a trend yet.
       *[other] Your { $scored } numbers average { $mean }. That is not enough in the last two weeks to see a trend yet.
    }
progress-trend-lower = The last 7 days were lower than the 7 before: { $last } on average, after { $before }.
progress-trend-same = The last 7 days were much like the 7 before: { $last } on average, after { $before }.
progress-trend-higher = The last 7 days were higher than the 7 before: { $last } on average, after { $before }.

## Words in the picture

progress-picture-pain = Pain 0–10
progress-picture-mean = 7-day average
progress-picture-unanswered = no answer
progress-picture-headache = Headache days
progress-picture-medicine = Medicine days
progress-picture-exercises = Exercises done
