# /relax: something calm at any time, and the first exercise of all.
#
# $length, $minutes  how long it takes
# $score             pain 0–10

relax-minutes-question =
    <b>How much time do you have?</b>
relax-minutes = { $minutes } min
relax-surprise = 🎲 Surprise me
relax-kind-question =
    <b>{ $minutes } minutes. What would feel good?</b>
relax-kind-question-one =
    <b>One minute. What would feel good?</b>
relax-hold = Please get seen first, as I asked you to. Breathing and relaxing are all I offer until then. Getting worse? /urgent
relax-not-now = That one does not suit you right now.
relax-nothing = I have nothing of that kind that suits you right now. Something else?

# Kinds
# used: relax-kind-*

relax-kind-breathing = 🌬 Breathing
relax-kind-relaxation = ☁️ Relaxing
relax-kind-comfort = ♨️ Warm, cold, touch
relax-kind-movement = 🙆 Movement

## The card before it starts

relax-needs = You need: { $needs }.
relax-before = <b>How strong is your pain right now?</b> Tap a number and we start, or start without one.
relax-start = ▶️ Start

# Things needed
# used: relax-need-*

relax-need-chair = a chair
relax-need-desk = a desk
relax-need-wall = a wall
relax-need-doorway = a doorway
relax-need-floor = a floor
relax-need-bed = a bed
relax-need-towel = a towel
relax-need-band = an exercise band
relax-need-ball = a ball
relax-need-pillow = a pillow
relax-need-warm_pack = a warm pack
relax-need-cold_pack = a cold pack in a cloth
relax-need-paper = paper and a pen
relax-need-water = water

## On the way

relax-step = { $title } · step { $number } of { $count }
relax-step-seconds = <i>about { $seconds } seconds</i>
relax-step-minutes = <i>about { $minutes } min</i>
relax-step-own-pace = <i>in your own time</i>
relax-breaths =
    { $count ->
        [one] Follow the circle for one breath.
       *[other] Follow the circle for { $count } breaths.
    }
relax-finish = ✓ I'm done
relax-wrong = Something feels wrong

# What to do in each part of a breath, in the picture: one or two short words
# used: relax-phase-*

relax-phase-in = Breathe in
relax-phase-hold = Hold
relax-phase-out = Breathe out
relax-phase-rest = Wait
relax-phase-sip = One sip more

## The first exercise, at the end of /start

relax-first =
    <b>Let's begin: three slow breaths.</b>
    Sit back and follow the circle. In as it grows, out as it shrinks.
relax-first-done =
    <b>That was your first one.</b> 🌿
    /relax gives you another whenever you like.

## Afterwards

relax-after =
    <b>{ $title }</b> ✓
    How strong is your pain now?
relax-finished =
    <b>{ $title }</b> ✓
    Well done.
relax-finished-score = Pain now: <b>{ $score }</b>. Noted with this exercise, not as your score of the day.
relax-finished-less = Before { $before }, now <b>{ $score }</b>. A little less right now.
relax-finished-same = Before { $before }, now <b>{ $score }</b>. The same right now, and that is all right.
relax-finished-more = Before { $before }, now <b>{ $score }</b>. A bit more right now.
relax-finished-lot-more =
    Before { $before }, now <b>{ $score }</b>. That is more than before. Leave it for today. Next time I'll ask you to do half of it; if that happens again, I'll leave this one out. Not back down within a day? /urgent shows when to get advice.
relax-finished-screen = A strong pain deserves a quick look. It takes a few taps.
relax-screen = Check the warning signs
relax-again = Another one
