# The daily check-in and numbers typed in the chat.
#
# $day    a day as the person reads it ("Mon 2 Feb"), or "today"
# $score  0–10

## The question

checkin-question =
    <b>How was the pain in your neck or head over the last 24 hours?</b>
    0 is none, 10 is the worst you can imagine.
checkin-question-earlier =
    <b>How was the pain in your neck or head on { $day }, all in all?</b>
    0 is none, 10 is the worst you can imagine.
checkin-question-again =
    Today's number is still open, if you like.
    <b>How was the pain in your neck or head over the last 24 hours?</b> One tap is enough.
checkin-earlier-button = Earlier days
checkin-earlier =
    <b>The last 7 days.</b> Tap a day to fill it in or correct it. A day left open stays unknown, that's fine.
checkin-earlier-day = { $day } · { $score }
checkin-earlier-day-open = { $day } · open
checkin-too-old = That day is more than a week ago. Here are the days you can still fill in.

## What was noted

checkin-noted-today = <b>{ $score } of 10</b> for today. Noted.
checkin-noted-day = <b>{ $score } of 10</b> for { $day }. Noted.
checkin-noted-toast = { $score } noted for { $day }
checkin-today = today
checkin-today-button = Today
checkin-undone-today = Taken back. Nothing is kept for today.
checkin-undone-day = Taken back. Nothing is kept for { $day }.

## Against the last 7 days
# used: checkin-trend-*

checkin-trend-first = The first number in a week. A few more and I can show you how it goes.
checkin-trend-few = One other number in the last 7 days. A few more and I can show you how it goes.
checkin-trend-below = Clearly lower than your last 7 days (average { $mean }, { $answered } answered).
checkin-trend-near = Close to your last 7 days (average { $mean }, { $answered } answered).
checkin-trend-above = Clearly higher than your last 7 days (average { $mean }, { $answered } answered).

## The chips after it

checkin-chips-hint = That's all I need. The buttons are there if you want to add more.
checkin-chip-headache-yes = Headache
checkin-chip-headache-no = No headache
checkin-chip-where = Where
checkin-chip-medicine = Medicine
checkin-chip-different = Anything new?
checkin-chip-change = Change
checkin-chosen = ✓ { $label }
checkin-where = <b>Where was it?</b> Tap all that fit.
checkin-medicine = <b>Which medicine did you take?</b> Tap all that fit. I only count days, and I never judge.
checkin-different =
    <b>What is new or different?</b> Write it in a sentence, as you would tell a friend.
checkin-different-mark = Just mark it as different

## Lines that show what was chosen

checkin-line-where = Where: { $places }
checkin-line-headache-yes = Headache: yes
checkin-line-headache-no = Headache: no
checkin-line-medicine = Medicine: { $medicines }
checkin-line-different = New or different: yes
checkin-line-note = Note: <i>{ $note }</i>

## Places
# used: checkin-place-*

checkin-place-neck = Neck
checkin-place-back_of_head = Back of head
checkin-place-elsewhere = Elsewhere
checkin-place-nowhere = Nowhere

## Numbers and words typed in the chat

checkin-number-moment = <b>{ $score } of 10</b> at { $time }. Noted.
checkin-number-beside = The score of the whole day stays { $score }.
checkin-number-same = The score of the whole day is { $score } already.
checkin-number-comes = At { $time } I'll ask about the day as a whole.
checkin-number-use = Use { $score } for the whole day
checkin-number-used-already = That's done already.
checkin-number-range =
    Pain goes from <b>0</b> (none) to <b>10</b> (the worst you can imagine). I kept nothing. Which one fits?
checkin-number-whole =
    I keep whole numbers from <b>0</b> (none) to <b>10</b> (the worst you can imagine). I kept nothing. Which one fits?
checkin-number-half = A half counts as the next whole number.
checkin-number-which =
    I see numbers, but I don't want to guess. <b>Which one is your pain right now?</b>
    Your words are kept as a note.
checkin-number-offered =
    { $count ->
        [one] If that number is your pain right now, tap it.
       *[other] If one of these numbers is your pain right now, tap it.
    }
checkin-number-which-none = None, just a note
checkin-number-gone = That entry is no longer there.
checkin-edited-offer =
    You changed a message. Your last number is <b>{ $old }</b>, from { $time }. Shall I make it <b>{ $new }</b>?
checkin-edited-note = Your note now says: <i>{ $note }</i>
checkin-edited-change = Make it { $new }
checkin-edited-leave = Leave it
checkin-edited-left = Left as it was.
checkin-edited-unclear = I saw that you changed a message. I can't tell what to correct from it. /checkin lets you correct any of the last 7 days.
checkin-undone = Taken back. Nothing of it is kept.
# used: checkin-note-*

checkin-note-kept = Kept as a note for today.
checkin-note-question = I can't answer questions like that. /learn has short lessons, /urgent the warning signs, and a pharmacist or your doctor can tell you more.
checkin-note-foreign = I read English only so far, so I can't see warning signs in these words. /urgent has the list and the emergency number.
checkin-note-ticks = My check of the warning signs is still open. Type <b>none</b>, or the number or the first words of what fits, or tap.
checkin-note-ticked = My check of the warning signs is still open. Type <b>continue</b> if that is all that fits, or the number of what fits too, or tap.
checkin-note-sign = My question above is still open. Type <b>yes</b>, <b>no</b> or <b>not sure</b>, or tap.
checkin-note-hint = A number from 0 to 10 is kept as your pain. /help shows what else I can do.
checkin-start-first = Before I keep anything about your health, please have a look at /start. It takes half a minute. /urgent works right away.
