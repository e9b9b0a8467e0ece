# What a headache was like, and what described headaches resemble. Never a diagnosis, never an order, never odds.
#
# used: headache-feature-* headache-kind-*

headache-open = Tell more about this headache
headache-page = <b>What was this headache like?</b> Tap all that fit, as much or as little as you like. It helps a clinician tell kinds apart.
headache-line = Headache: { $features }
headache-too-old = That day is more than a week ago. This is today's page.

headache-feature-left = Left side
headache-feature-right = Right side
headache-feature-both = Both sides
headache-feature-tight = Tight
headache-feature-throbbing = Throbbing
headache-feature-stabbing = Stabbing
headache-feature-seconds = Under 15 minutes
headache-feature-short = Up to 4 hours
headache-feature-hours = 4 hours to a day
headache-feature-days = Longer than a day
headache-feature-worse_moving = Worse on stairs
headache-feature-sick = Feeling sick
headache-feature-light = Light hurts
headache-feature-sound = Noise hurts
headache-feature-aura = Zigzags before it
headache-feature-around_eye = Around one eye
headache-feature-eye_nose = Eye or nose runs
headache-feature-restless = Can't sit still
headache-feature-scalp = Sore to touch
headache-feature-neck_moves = Neck sets it off
headache-feature-spreads = Spreads to the front

## What could this be?

headache-like-button = What could this be?
headache-like-few =
    <b>I can't tell you what it is</b>; a clinician can check. What I can do is gather what your headaches have in common. I need five that you described, under /log → <i>Tell more about this headache</i>.
    { $count ->
        [0] There is none yet in the last 90 days.
        [one] There is one in the last 90 days.
       *[other] There are { $count } in the last 90 days.
    } /learn tells what people report with which kind.
headache-like-logged = You described { $count } headaches. Mostly: { $features }.
headache-like-strength = { $weakest }–{ $strongest } out of 10
headache-like-strength-same = always { $strongest } out of 10
headache-like-nothing = no two alike
headache-like-kinds =
    { $count ->
        [one] Those are features people often report with { $kinds }.
       *[other] Those are features people often report with { $kinds }. I list them without any order.
    }
headache-like-against = What doesn't fit { $kind }: { $features }.
headache-like-count = { $features } in { $count } of { $episodes }
headache-like-together = { $first } and { $last } together
headache-like-and = { $first } and with { $last }
headache-like-nerve = Stabbing, short, at the back of the head, sore to touch: a clinician can check whether a nerve is irritated.
headache-like-mixed = That is a mixed picture: no kind I know of fits most of them.
headache-like-check = Several kinds can look alike, and neck pain and headache often go together; either can come first. So a clinician can check. /report is a summary to take.

headache-kind-cervicogenic = headache that comes with neck trouble
headache-kind-cluster = cluster headache
headache-kind-migraine = migraine
headache-kind-occipital = an irritated nerve at the back of the head
headache-kind-tension = tension-type headache
