# The quick safety screen (CLINICAL 1.3). The ticks and questions themselves are in flags.ftl.

## Why it comes
# used: screen-intro-*

screen-intro-number = That's a high number, and I'm sorry. Let me check a few warning signs with you, it takes a minute.
screen-intro-jump = That's a good deal more than your usual, and I'm sorry. Let me check a few warning signs with you, it takes a minute.
screen-intro-words = What you told me makes me want to check a few warning signs with you. It takes a minute.
screen-intro-unclear = I'm not sure I understood all you wrote, so I'd rather ask. Let me check a few warning signs with you. It takes a minute.
screen-intro-stopped = It's good that you stopped. Stay seated or lie down, and let me check a few warning signs with you.
screen-intro-halt = Stop, and stay seated or lie down if you don't feel well. Let me check a few warning signs with you.
    If you meant the reminders, send /pause.
screen-intro-asked = Let me check a few warning signs with you. It takes a minute.
screen-intro-worse = While we're at it, let me check a few warning signs with you. It takes a minute.

screen-question = <b>Is any of this happening now, or new?</b> Tap all that fit.
screen-item = { $number }. { $item }
screen-tick = { $number } · { $item }
screen-now = If it is very bad right now, don't wait for me: call <b>{ $emergency }</b>.
screen-ticked = Ticked. Type <b>continue</b> when that is all, or the number of another.
screen-ticked-number = Ticked { $number }. If it was your pain, type <b>{ $number }/10</b>. When that is all that fits, type <b>continue</b>.
screen-ticked-already = Something is ticked. Tap it to take it away, or type <b>continue</b> if it fits.
screen-which = Which of these? Type the number or the first words of each that fits, or <b>none</b>.
screen-again = This check is still open, so here it is again.
screen-go = Continue
screen-place =
    { $sure ->
        [yes] <i>Question { $number } of { $total }</i>
       *[no] <i>Question { $number } of { $total } at most</i>
    }
screen-superseded = I've asked you about warning signs again since. That newer check is the one that counts.
screen-superseded-answered = You've answered a newer check of the warning signs since. That one counts. If anything has changed, I can ask again.
screen-superseded-toast = There is a newer check.
screen-newest = Go to the newer check
screen-advised = Thank you for answering. What I can tell you is in the next message.
screen-told-before = Thank you for answering, it's noted. What I told you about this a few days ago still stands. If anything gets worse, tell me or use /urgent.
screen-clear = It's noted in your diary. If anything changes, tell me or use /urgent.
screen-clear-stopped = Leave that exercise out for today. If anything changes, tell me or use /urgent.
screen-clear-halt = If it came with an exercise, leave that one out for today. If anything changes, tell me or use /urgent.
screen-offer = Something gentle

## Short labels of the ticks, in the order of the list
# used: screen-tick-*

screen-tick-sudden = Sudden
screen-tick-fever = Fever, drowsy
screen-tick-nerves = Weak, numb, sight
screen-tick-blackout = Blackout, blow
screen-tick-chest = Chest
screen-tick-bladder = Pee, legs
screen-tick-pregnancy = Pregnant, birth
