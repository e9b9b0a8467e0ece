# Messages that suggest one small exercise, and what follows a tap.
#
# $title   name of the exercise
# $length  how long it takes, as shown by the `exercise-` words
# $time    wall-clock time in the person's zone

## How an exercise is shown (shared with /relax)

exercise-title = <b>{ $title }</b> · { $length }
exercise-seconds = { $seconds } seconds
exercise-minutes = { $minutes } min
exercise-step = { $number }. { $text }
exercise-caution = <i>{ $stop }</i>

## Why this one

# The reason, when it is not the plan's own
# used: nudges-because-*

nudges-because-comfort = Your pain is high today, so here is something soothing instead.
nudges-because-profile = I keep to breathing and changing position until you have answered the safety questions. You find them in /settings.
nudges-because-advice = Until someone has looked at what you told me, I leave out movement.
nudges-because-back = You asked me to come back.

## Fewer of them (CLINICAL 5)

nudges-thinned = You have had little use for these lately, so from now on I send fewer. /settings changes that at any time.
nudges-still-there =
    It has been a while, and that is fine. <b>Shall I go on sending reminders?</b>
    Your diary stays as it is either way.
nudges-keep = Keep
nudges-pause = Pause 30 days
nudges-stop = Stop
nudges-kept = Good. I'll go on as before.
nudges-paused = All right. Nothing from me for 30 days. /resume brings me back sooner.
nudges-stopped = All right, no more reminders. You can still send me a number or use /relax, and /settings turns them on again.

## After a tap

nudges-minutes = { $minutes } min
nudges-later-set =
    <b>{ $title }</b>
    I'll bring it back at { $time }.
nudges-later-enough = I've brought this one back twice. The next comes by itself.
nudges-no-other = Nothing else fits right now.
nudges-already = That's noted already.
nudges-not-now =
    <b>{ $title }</b>
    All right, not now.
nudges-done-today =
    { $count ->
        [one] Your first today.
       *[other] That makes { $count } today.
    }

# Said in turn
# used: nudges-done-praise-*

nudges-done-praise-0 = Done. A small pause well used.
nudges-done-praise-1 = Nice. Your neck had a change.
nudges-done-praise-2 = Good. Little and often is the idea.
nudges-done-praise-3 = Done, thank you for taking the time.
nudges-done =
    <b>{ $title }</b> ✓
    { $praise } { $today }

## Too late

nudges-expired =
    <b>{ $title }</b>
    This one has closed, no harm done. Would you like a fresh one?
nudges-expired-done =
    <b>{ $title }</b> ✓
    I've counted it. Would you like another?
nudges-fresh = Give me one now
nudges-fresh-coming = Here it comes.
nudges-closed = This one has closed.
nudges-nothing-now = Nothing suits you right now. /relax has something calm at any time.
