# Answers to advice. The advice itself is in flags.ftl and rules.ftl, its frame in safety.ftl.

## Buttons

advice-booked = I've booked
advice-treated = Already treated
advice-later = In 3 days
advice-clearly = Yes, clearly
advice-a-bit = A bit
advice-normal = No, normal for me
advice-checked = I've been checked for this
advice-was-mistake = This was a mistake
advice-check = Check the warning signs
advice-show = Show the message
advice-change = Change my answer

## What an answer leads to
# used: advice-answer-*

advice-answer-help = ✓ Good that you're getting help. Tell me when you were seen, then exercise can come back.
advice-answer-booked =
    ✓ Booked. Good. You can take your diary along on one page: /report.

    <b>When is it, roughly?</b> Then I know when to ask how it went.
advice-answer-treated = ✓ Good to know that somebody is looking after it. I won't bring this up again for three months.
advice-answer-later = ✓ I'll ask you once more in 3 days.
advice-answer-not_now = ✓ All right, it's your choice. I won't press it.
advice-answer-seen = ✓ Thank you, I'm glad somebody looked at it. I won't bring this up again for three months.
advice-answer-mistake = ✓ Understood, and noted as a mistake. If something in your diary is wrong, /checkin and /log change the last seven days.

advice-seen = ✓ <b>Thank you. I'm glad somebody looked at it.</b>
advice-mistake = ✓ <b>Understood, that was a mistake.</b> I've cleared it.
advice-exercise-back = Exercise reminders are on again, as in your plan. /today shows what comes.
advice-still-held = Exercise reminders stay off, because other advice is still open.

## Is it worse than usual?
# used: advice-compared-*

advice-compared-clearly = Thank you. Then it's worth a closer look. First I'd like to check a few warning signs with you. What your numbers say comes as a message of its own.
advice-compared-bit = Thank you, that's noted. If it gets clearly worse, tell me.
advice-compared-normal = Good to know, thank you. I'll take it as your normal ups and downs.
advice-compared-late = Thank you, that's noted. My question was about an earlier week, so I leave it at that. If it feels worse now, or different, these are the warning signs to look at.

## A visit that is booked

advice-when-week = This week
advice-when-next = Next week
advice-when-weeks = In 2–4 weeks
advice-when-months = Later
advice-booked-noted = ✓ Noted. I'll ask once how it went, when it should be over. If it gets worse before then, don't wait for the date.
advice-booked-noted-quiet = ✓ Noted. I won't ask again. If you'd like to tell me how it went, you find this under /why.

advice-visit = <b>You had booked a visit. How did it go?</b>
advice-visit-later = ✓ You've booked a visit about this. When you've been there, tell me how it went.
advice-visit-ahead = <i>You have a visit booked. You can bring this up there. If it gets worse, don't wait for the date.</i>
advice-visit-none = No visit after all
advice-visit-fine = I've been, nothing new
advice-visit-treatment = I'm getting treatment
advice-visit-diagnosis = I have a new diagnosis
advice-visit-not-yet = Not yet

# used: advice-visit-*-answer
advice-visit-fine-answer = ✓ <b>Thank you. I'm glad somebody looked at it.</b> I won't bring this up again for three months. Anything new, you can tell me at any time.
advice-visit-treatment-answer = ✓ <b>Thank you. Good that somebody is looking after it.</b> I won't bring this up again for three months. Your number a day helps to see how it goes.
advice-visit-diagnosis-answer = ✓ <b>Thank you for telling me.</b> A diagnosis can change which exercises suit you. If you like, go through the safety questions once more, so that I leave out what doesn't. They are in /settings too.
advice-visit-diagnosis-profile = Safety questions
advice-visit-not-yet-answer = ✓ All right, these things take time. <b>When will it be, roughly?</b> I'll ask once more after that.
advice-visit-not-yet-quiet = ✓ All right. I won't ask again. If you'd like to tell me how it went, you find this under /why. If it gets worse before then, don't wait for the date.

## How does it stand?

advice-standing = <b>I suggested having this looked at. How does it stand?</b> I won't ask about it again.
advice-choices = <b>How does it stand?</b> What you tap now takes the place of your answer.
advice-recalled =
    <blockquote>{ $told }
    <i>My message of { $day }</i></blockquote>
advice-pharmacist = Not sure about a medicine? Then ask a pharmacist.

## Why

advice-why-flag = This comes from a fixed list of warning signs that public health guidance gives for headache and neck pain. It follows from your answers alone; nobody guesses.
advice-why-rule = <i>Rule { $rule }. Rules are fixed and the same for everybody.</i>
advice-sources = <b>Where it comes from</b>
advice-source = • { $citation }
advice-source-link = <a href="{ $address }">{ $citation }</a>
