# /pause and /resume.
#
# used: pause-hour pause-today pause-tomorrow
#
# $until  a day and time as the person reads them

pause-title =
    <b>How long shall I be quiet?</b>
    { $checkin }
pause-keeps = The daily check-in keeps coming.
pause-drops = The check-in stays quiet as well.
pause-hour = 1 hour
pause-today = Rest of today
pause-tomorrow = Today and tomorrow
pause-date = Until a date
pause-keep-button = Keep the check-in
pause-drop-button = Pause the check-in too
pause-which-day =
    <b>On which day shall I start again?</b>
    Tap a day, or type a date such as <i>12 March</i>.
pause-not-a-date = I can't read that. Type a day such as <i>12 March</i>, or a length such as <i>2 h</i> or <i>3 days</i>, or tap a day.
pause-in-the-past = That day is over already. Type a day to come.
pause-too-far = That's more than a year away. I can be quiet for up to a year.
pause-set-checkin = <b>Quiet until { $until }.</b> Only the check-in keeps coming. /resume ends it.
pause-set = <b>Quiet until { $until }.</b> Nothing comes before that. /resume ends it.
pause-until-asked = you ask me to go on
pause-until-end = the end of { $day }
pause-until-day = { $day }, { $time }
pause-toast = Quiet until { $until }
pause-stands = I'm quiet until { $until }. /resume ends it, or choose again:
pause-resumed = <b>I'm back.</b> { $coming }
pause-nothing-to-resume = There was no pause. { $coming }
pause-still-held = Exercise nudges stay off until you tell me that you were seen, or that it was a mistake.
pause-not-started = Nothing is planned yet, so there's nothing to pause. /start sets it up.
