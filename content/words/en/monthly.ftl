# The summary of a month, beside the first check-in after 30 days.
#
# used: monthly-answer-* monthly-right monthly-wrong

monthly-title = <b>Your last { $days } days</b>
monthly-answered =
    { $open ->
        [0] Answered: all { $days } days.
        [one] Answered: { $answered } of { $days } days. The other one is unknown, not free of pain.
       *[other] Answered: { $answered } of { $days } days. The others are unknown, not free of pain.
    }
monthly-pain = Pain: { $mean } on average, from { $lowest } to { $highest }
monthly-pain-none = Pain: no number in this time
monthly-headache =
    { $known ->
        [0] Headache days: not known, no day tells
        [one] Headache days: { $count }, on the one day that tells
       *[other] Headache days: { $count } of the { $known } days that tell
    }
monthly-medicine =
    { $count ->
        [0] Medicine days: none noted
       *[other] Medicine days noted: { $count } ({ $classes })
    }
monthly-counted = { $name } { $count }
monthly-trend-none = Too few numbers to see a trend.
monthly-trend-same = The line through your numbers is about level.
monthly-trend-higher = The line through your numbers went up by about { $change } points.
monthly-trend-lower = The line through your numbers went down by about { $change } points.
monthly-helped = <b>What you rated lower afterwards</b>
monthly-item = • { $title }: { $before } before, { $after } after, { $count } times
monthly-triggers = <b>What you noted on five days or more.</b> It may be coincidence.
monthly-trigger = • { $name }, { $count } days: pain { $pain }, other days { $other }
monthly-ask = <b>Are the counts right?</b>
monthly-right = That's right
monthly-wrong = Something is off
monthly-answer-right = ✓ Thank you. /report makes a page of it for a doctor or physiotherapist.
monthly-answer-wrong = ✓ Thank you for saying so; I'll remember it. The last week can be corrected: /checkin → Earlier days, and /log for headache and medicine.
