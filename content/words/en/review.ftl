# Questions about a longer time than a day, beside a check-in. Read them aloud: somebody in pain reads them.
#
# The weekly items follow the idea of the PEG scale (Krebs 2009, S26) in words of their own. Don't bring them closer
# to its wording: it comes from an instrument that is not free.

review-change-answer = Change

## The week
# used: review-weekly-pain* review-weekly-enjoyment* review-weekly-activity*

review-weekly-intro =
    <b>Three short questions about your last seven days.</b> They show what a pain number alone can't. Skip whatever you like.
    <i>Based on the PEG idea (Krebs 2009), in my own words.</i>
review-weekly-pain =
    <b>{ $number } of { $of } · All in all, how strong was the pain in your neck or head?</b>
    0 is none, 10 is the worst you can imagine.
review-weekly-enjoyment =
    <b>{ $number } of { $of } · How much did it spoil things you like?</b>
    0 is not at all, 10 is completely.
review-weekly-activity =
    <b>{ $number } of { $of } · How much did it keep you from what you wanted to get done?</b> At work, at home, out and about.
    0 is not at all, 10 is completely.
review-weekly-skip = Skip this one
review-weekly-not-now = Not this week
review-weekly-noted = ✓ <b>Noted, thank you. Your last seven days:</b>
review-weekly-pain-line = • Pain: { $score } of 10
review-weekly-enjoyment-line = • Spoiled things you like: { $score } of 10
review-weekly-activity-line = • Kept you from getting things done: { $score } of 10
review-weekly-compared = { $line } (last time { $last })
review-weekly-none = ✓ All right, nothing noted this week.
review-weekly-not-answer = ✓ All right, not this week. I'll ask again next week at the earliest.
review-weekly-stop = Don't ask again
review-weekly-stopped = ✓ I won't ask about your week again. The button below brings the questions back, and so does /settings → Check-in.
review-weekly-wanted = ✓ I'll ask about your week again, beside one of your next check-ins.
review-weekly-again = Ask me after all

## How it is now
# used: review-change-* review-compared-* review-because-*
# used: review-change review-compared review-because

review-change = <b>Compared with about { $weeks } weeks ago: how is the pain in your neck or head now?</b>
review-change-much-better = Much better
review-change-better = Better
review-change-bit-better = A little better
review-change-same = About the same
review-change-bit-worse = A little worse
review-change-worse = Worse
review-change-much-worse = Much worse
review-change-much-better-answer = ✓ <b>Much better.</b> That's good to hear. Noted, thank you.
review-change-better-answer = ✓ <b>Better.</b> That's good to hear. Noted, thank you.
review-change-bit-better-answer = ✓ <b>A little better.</b> Noted, thank you.
review-change-same-answer = ✓ <b>About the same.</b> Noted, thank you. Your diary is something you can show at your next visit: /report.
review-change-bit-worse-answer = ✓ <b>A little worse.</b> Noted, thank you. If it gets clearly worse, tell me.
review-change-worse-answer = ✓ <b>Worse.</b> I'm sorry. Thank you for telling me. I'd like to check a few warning signs with you, in the next message.
review-change-much-worse-answer = ✓ <b>Much worse.</b> I'm sorry. Thank you for telling me. I'd like to check a few warning signs with you, in the next message.

## After a gap

review-compared = Good that you're here again. There were { $missed } days without a number. I leave them blank and guess nothing. <b>How is it now, compared with before the break?</b>
review-compared-better = Better
review-compared-same = About the same
review-compared-worse = Worse
review-compared-better-answer = ✓ <b>Better than before the break.</b> Good to hear. Noted, thank you.
review-compared-same-answer = ✓ <b>About the same as before the break.</b> Noted, thank you.
review-compared-worse-answer = ✓ <b>Worse than before the break.</b> I'm sorry. Noted, thank you. If anything about it is new or unusual for you, check the warning signs with me.

## Days without a number

review-because = There were { $missed } days without a number, and that's all right. <b>What was the reason?</b> One tap helps to read your diary rightly.
review-because-fine = I was fine
review-because-busy = Busy, or forgot
review-because-pain = Too much pain
review-because-fine-answer = ✓ <b>You were fine.</b> Noted, thank you. The days stay blank.
review-because-busy-answer = ✓ <b>Busy, or forgot.</b> Noted, thank you. The days stay blank.
review-because-pain-answer = ✓ <b>Too much pain.</b> I'm sorry those days were so hard. Thank you for telling me. The days stay blank, unless you fill them in: /checkin, then Change, then Earlier days. For something gentle now there's /relax, and /urgent shows when to get help fast.

## Since when

review-start = You've entered pain or a headache lately, and there's one thing I don't know. You can skip it, and I won't keep asking. <b>How long has this pain been there?</b> Roughly is enough.
review-start-noted = ✓ Noted, thank you. If something follows from it, I'll tell you and say why. You can change it in /settings, under the safety questions.
