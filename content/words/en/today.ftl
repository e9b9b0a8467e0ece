# /today: what is planned, what became of it, and why.
#
# $time  wall-clock time in the person's zone
# $what  kind of message, as in `today-kind-…`

today-title = <b>Today, { $day }</b>
today-line = { $time } { $what } · { $state }
today-line-why = { $time } { $what } · { $state } <i>({ $why })</i>
today-nothing = Nothing is planned for today.
today-tomorrow = Next: { $what }, { $day } at { $time }.
today-none-coming = Nothing is planned for the days to come either. /settings changes that.
today-none-until-resumed = Nothing comes before the pause ends.
today-paused = Paused until { $until }. /resume ends the pause.
today-held = Exercise reminders are off until you tell me that you were seen.
today-held-question = Does that settle what I asked you to have looked at? Tap what fits, and the usual reminders go on.
today-left-out = <b>Left out today</b>
today-left-out-line = { $what }: { $why }
today-tap-hint = Tap one to do it now, move it or skip it.
today-start-first = First a word about what I am and where you are: /start

# Kinds
# used: today-kind-*

today-kind-posture = Change position
today-kind-stretch = Stretch
today-kind-strength = Strength
today-kind-breathing = Breathing
today-kind-checkin = Check-in

# Where it stands
# used: today-state-*

today-state-done = ✓ done
today-state-answered = ✓ answered
today-state-not-now = not now
today-state-sent = sent
today-state-ignored = sent, no answer
today-state-missed = missed
today-state-dropped = not sent
today-state-skipped = skipped
today-state-back = comes back
today-state-moved = moved
today-state-next = next
today-state-later = later

# Why
# used: today-why-*

today-why-fixed_time = your fixed time
today-why-spread = spread over your hours
today-why-checkin_time = your check-in time
today-why-moved_by_quiet_hours = moved out of your quiet hours
today-why-moved_by_clock_change = moved by the clock change
today-why-outside_windows = outside your hours
today-why-over_cap = over your daily limit of { $cap }
today-why-thinned = fewer for now, { $cap } a day, as few were answered
today-why-too_close = too close to another
today-why-on_hold = off until you were seen
today-why-paused = paused
today-why-crisis = paused after what you told me
today-why-two_ignored = two went without an answer
today-why-long_silence = fewer while you are away
today-why-not_planned_now = from an earlier plan
today-why-moved = moved by you
today-why-asked = you asked for it
today-why-quiet = in your quiet time
today-why-off = you turned it off
today-why-soothing = something soothing instead, as your pain is high
today-why-soothed = your pain is high, and one soothing idea a day is enough

## One of them

today-one = <b>{ $time } { $what }</b>
today-now = Do it now
today-skip = Skip
today-move = +{ $minutes } min
today-coming = Here it comes.
today-skipped = Skipped.
today-moved = Moved to { $time }.
today-tomorrow-then = That would be tomorrow. I leave it where it is.
today-gone = That one has moved on. This is how today stands now.
today-quiet = { $time } is in your quiet hours. I leave it where it is.
