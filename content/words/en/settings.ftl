# /settings: one message, edited in place.
#
# used: settings-line-profile-*
#
# $time, $times, $hours  wall-clock times and hours as the person reads them

settings-title = <b>Settings</b>
settings-line-plan = Plan: <b>{ $plan }</b>
settings-line-hours = Hours: { $hours }
settings-line-nudges = Nudges: { $count ->
        [0] none
        [one] one a day
       *[other] up to { $count } a day
    }
settings-line-kinds = Kinds: { $kinds }
settings-line-checkin = Check-in: { $time }
settings-line-checkin-off = Check-in: off
settings-line-quiet = Quiet hours: { $hours }
settings-line-quiet-none = Quiet hours: none
settings-line-days = Quiet days: { $days }
settings-line-zone = Time zone: { $zone }, { $time } now
settings-line-country = Country: { $country }, emergency number <b>{ $emergency }</b>
settings-line-language = Language: { $language }
settings-line-profile-open = Safety questions: <b>not answered</b>, so no movement is offered
settings-line-profile-done = Safety questions: answered
settings-line-paused = <b>Paused until { $until }.</b> /resume ends the pause.
settings-thinned = Fewer for now, at most { $cap } a day, as few were answered. “More often” brings them back.
settings-changed = Saved
settings-closed = Settings are saved. { $coming }
settings-not-started = Let's set up the basics first: /start

## Buttons of the first page

settings-less = Less often
settings-more = More often
settings-plan = Plan
settings-hours = Hours
settings-kinds = Kinds
settings-checkin = Check-in
settings-quiet = Quiet hours
settings-days = Quiet days
settings-zone = Time zone
settings-country = Country
settings-language = Language
settings-profile = Safety questions
settings-medicines = Medicines

## Plan

settings-plan-ask = <b>Which plan?</b> A new plan replaces hours, kinds and check-in time. Quiet hours and quiet days stay.
settings-chosen = ✓ { $label }

## Hours

settings-hours-ask =
    <b>When may I nudge you?</b>
    { $hours }

    Tap the days you want to change.
settings-hours-day = <b>{ $days }</b>: { $hours }
settings-hours-set = <b>{ $days }</b>: { $hours } now. Choose, or type your own, such as <i>9-12, 13-17:30</i>. A gap between two times is your lunch.
settings-hours-workdays = Mon–Fri
settings-hours-weekend = Sat and Sun
settings-hours-all = Every day
settings-hours-off = No nudges
settings-hours-none = no nudges
settings-hours-wrong = I can't read hours in that. Type them like <i>9-17:30</i>, or <i>9-12, 13-18</i> with a lunch gap.

## Kinds

settings-kinds-ask =
    <b>What, and how often a day?</b>
    At most { $cap } a day together.
settings-kinds-line = { $what }: { $count ->
        [0] off
        [one] once a day
       *[other] { $count } times a day
    }
settings-kinds-line-times = { $what }: at { $times }
settings-kinds-short = { $what } { $count }
settings-kinds-none = none
settings-kind-set = <b>{ $line }</b>
settings-kind-fixed = Fixed times
settings-kind-spread = Spread over my hours
settings-kind-type = Type one or more times for <b>{ $what }</b>, such as <i>10:30, 15:00</i>.
settings-kind-wrong = I can't read times in that. Type them like <i>10:30, 15:00</i>; up to 8.
settings-kind-outside = { $times } is outside your hours ({ $hours }). Type another time, or change your hours first.
settings-cap = At most { $cap } a day
settings-cap-ask = <b>How many nudges a day at most?</b> The check-in is not counted.

## Check-in

settings-checkin-ask = <b>When shall I ask about your day?</b> Now: { $time }. Tap a time, or type one, such as <i>19:30</i> or <i>7pm</i>.
settings-checkin-ask-off = <b>The check-in is off.</b> You can still send me a number at any time.
settings-checkin-wrong = I can't read a time in that. Type it like <i>19:30</i> or <i>7pm</i>.
settings-checkin-in-quiet = { $time } is in your quiet hours ({ $hours }), so it comes just before or after them.
settings-checkin-off = Turn the check-in off
settings-checkin-on = Turn it on
settings-weekly-on = Once a week I also ask three short questions about your week.
settings-weekly-off = The three questions about your week are off.
settings-weekly-stop = No weekly questions
settings-weekly-start = Ask about my week

## Quiet hours

settings-quiet-ask = <b>When must I never write first?</b> Now: { $hours }. Tap, or type your own, such as <i>22-7</i>.
settings-quiet-ask-none = <b>When must I never write first?</b> You have no quiet hours now. Tap, or type some, such as <i>22-7</i>.
settings-quiet-none = None
settings-quiet-wrong = I can't read hours in that. Type them like <i>22-7</i> or <i>9pm to 7am</i>.

## Quiet days

settings-days-ask = <b>Which days without nudges?</b> The check-in still comes. Tap a day, or type a date, such as <i>24 December</i>.
settings-days-wrong = I can't read a day to come in that. Type it like <i>24 December</i>.
settings-days-full = You have { $count } quiet days noted, which is as many as I keep. Take one away first, or use /pause.
