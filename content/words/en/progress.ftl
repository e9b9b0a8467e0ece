# /progress: one picture and one sentence.

progress-days = { $days } days
progress-days-chosen = · { $days } days ·
progress-empty =
    <b>Nothing to show yet.</b>
    Send me a number from 0 to 10 once a day, and a picture grows from it. /checkin asks you now.
progress-empty-range = <b>Nothing in the last { $days } days.</b> A longer time may show more.
progress-answered = You answered on { $answered } of the last { $days } days. The darker stripes are days without an answer: unknown, not zero.
progress-answered-all = You answered on each of the last { $days } days.
progress-exercises =
    { $count ->
        [0] No exercise noted in this time.
        [one] One exercise done.
       *[other] { $count } exercises done.
    }
progress-alt = Your progress

## Words in the picture

progress-picture-pain = Pain 0–10
progress-picture-mean = 7-day average
progress-picture-unanswered = no answer
progress-picture-headache = Headache days
progress-picture-medicine = Medicine days
progress-picture-exercises = Exercises done
