# /why: why the last message came.

why-nothing = I haven't sent you anything by myself yet. Once I have, /why tells you the reason, your numbers and the source.
why-headline = <b>{ $what }</b>, { $day } at { $time }
why-plan = It came because of your plan: { $reason }.
why-evidence =
    <b>{ $title }</b>
    { $evidence }
why-change = /today shows the plan, /settings changes it.
why-checkin = It came because you set the daily check-in to { $time }. One number a day is enough to see how it goes.
why-checkin-reminder = It's the one reminder of the day: the check-in at { $time } was still open two hours later. There is never a second one.
# used: why-safety-*
why-healed = You told me about a neck injury, a crash or surgery. For six weeks I leave movement out; then I ask once whether a doctor or physiotherapist allows it again.
why-safety-net = You wrote something that can be a warning sign, and the questions about it stayed open for half an hour. In that case I send this list once. It comes from the public advice of health services on when to call for help.
why-safety-weekly = Once a week I put this list beside a check-in, so that you know when to call for help. It has nothing to do with your number. It comes from the public advice of health services.
why-safety-crisis = You wrote something that sounded as if life feels too hard right now. Then I always send these numbers first, and I pause everything else.

## Kinds of message
# used: why-kind-*

why-kind-posture = Change position
why-kind-stretch = Stretch
why-kind-strength = Strength
why-kind-breathing = Breathing
why-kind-checkin = Daily check-in
why-kind-checkin_reminder = Check-in reminder
why-kind-advice = Advice
why-kind-follow_up = Question about advice
why-kind-safety = Safety message

## How sure
# used: why-strength-*

why-strength-a = How sure: several good trials, or a guideline that strongly recommends it.
why-strength-b = How sure: moderate, from a meta-analysis or one good trial, with some doubt.
why-strength-c = How sure: low, from small or indirect trials.
why-strength-d = How sure: mostly expert opinion and common sense.
