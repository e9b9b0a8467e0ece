# Answers to advice. The advice itself is in flags.ftl and rules.ftl, its frame in safety.ftl.

## Buttons

advice-booked = I've booked
advice-treated = Already treated
advice-later = In 3 days
advice-clearly = Yes, clearly
advice-a-bit = A bit
advice-normal = No, normal for me

## What an answer leads to
# used: advice-answer-*

advice-answer-help = ✓ Good that you're getting help. Tell me when you were seen, then exercise can come back.
advice-answer-booked = ✓ Booked. Good. Your diary is something you can take along: /progress.
advice-answer-treated = ✓ Good to know that somebody is looking after it. I won't bring this up again for three months.
advice-answer-later = ✓ I'll ask you once more in 3 days.
advice-answer-not_now = ✓ All right, it's your choice. I won't press it.
advice-answer-seen = ✓ Thank you, I'm glad somebody looked at it.
advice-answer-mistake = ✓ Understood, and noted as a mistake.

advice-seen = ✓ <b>Thank you. I'm glad somebody looked at it.</b>
advice-mistake = ✓ <b>Understood, that was a mistake.</b> I've cleared it.
advice-exercise-back = Exercise reminders are on again, as in your plan. /today shows what comes.
advice-still-held = Exercise reminders stay off, because other advice is still open.

## Is it worse than usual?
# used: advice-compared-*

advice-compared-clearly = Thank you. Then it's worth a closer look: what I can tell you is in the next message, and I'd like to check a few warning signs with you.
advice-compared-bit = Thank you. I'll keep an eye on the numbers with you. If it gets clearly worse, tell me.
advice-compared-normal = Good to know, thank you. I'll take it as your normal ups and downs.

## How does it stand?

advice-standing = <b>A few days ago I suggested having something looked at. How does it stand?</b> I won't ask about it again.

## Why

advice-why-flag = This comes from a fixed list of warning signs that public health guidance gives for headache and neck pain. It follows from your answers alone; nobody guesses.
advice-why-rule = <i>Rule { $rule }. Rules are fixed and the same for everybody.</i>
advice-sources = <b>Where it comes from</b>
advice-source = • { $citation }
advice-source-link = <a href="{ $address }">{ $citation }</a>
