# /why: why the last message came.

why-screen-unclear =
    I asked about warning signs because of what you wrote. It names none that I know for certain, so I add up small points for single words, and yours came to enough to ask{ $count ->
        [0] .
       *[other] : <i>{ $words }</i>.
    }

    When unsure, I ask one question. It says nothing about what you have, and for this reason I don't ask again within 7 days.
why-screen-number = I asked about warning signs because you entered { $score } out of 10.
why-screen-usual = Your average over the 28 days before is { $usual }.
why-screen-condition =
    I ask at { $high } out of 10 or more, and when a number is { $jump } or more above the average of the 28 days before, if at least { $fewest } of them have a number.

    It says nothing about what you have.
why-screen-words =
    I asked about warning signs because of what you wrote: <i>{ $words }</i>

    It can be a warning sign or not, and I can't tell without asking. It says nothing about what you have.
why-screen-told =
    I asked about warning signs because of what you told me.

    It can be a warning sign or not, and I can't tell without asking. It says nothing about what you have.
# used: why-screen-*
why-screen-stopped = I asked about warning signs because you stopped an exercise. What makes you stop can be one of them, so I ask each time.
why-screen-halt = I asked about warning signs because you wrote that I should stop. It can mean that something came up during an exercise, so I ask each time.
why-screen-worse = I asked about warning signs because you said that it's clearly worse than usual. After this answer I ask each time, whatever the numbers are.
why-screen-asked = I asked about warning signs because you tapped a button that opens the check. It has nothing to do with your numbers.

why-nothing = I haven't sent you anything by myself yet. Once I have, /why tells you the reason, your numbers and the source.
why-headline = <b>{ $what }</b>, { $day } at { $time }
why-plan = It came because of your plan: { $reason }.
why-evidence =
    <b>{ $title }</b>
    { $evidence }
why-change = /today shows the plan, /settings changes it.
why-checkin = It came because you set the daily check-in to { $time }. One number a day is enough to see how it goes.
why-checkin-reminder = It's the one reminder of the day: the check-in at { $time } was still open two hours later. There is never a second one.
# used: why-safety-*
why-healed = You told me about a neck injury, a crash or surgery. For six weeks I leave movement out; then I ask once whether a doctor or physiotherapist allows it again.
why-safety-net = You wrote something that can be a warning sign, and the questions about it stayed open for half an hour. In that case I send this list once. It comes from the public advice of health services on when to call for help.
why-safety-weekly = Once a week I put this list beside a check-in, so that you know when to call for help. It has nothing to do with your number. It comes from the public advice of health services.
why-safety-fever = You told me about a fever, and none of the warning signs I asked about came with it. That can change within a day, so I come back to it once, the day after. The list of signs comes from the public advice of health services.
why-safety-amount = You wrote an amount of medicine that could be a dose or far more than a day's worth, and I can't tell which. Too much medicine can do harm before it is felt, so I asked, with the number beside it.
why-safety-ask = You wrote something that can mean that the pain is too much, or that you are thinking of not wanting to live. I can't tell which, so I asked, with the numbers beside the question in case you need them. The question by itself pauses nothing.
why-safety-again = You wrote something that sounded as if life feels too hard. The day after I come back to it once, and no more than that.
why-safety-crisis = You wrote something that sounded as if life feels too hard right now. Then I always send these numbers first, and I pause everything else.

## Questions about a longer time
# used: why-review-* why-title-*

why-title-weekly = Three questions about your week
why-title-change = How it is now
why-title-gap = After a break
why-title-skipped = Days without an answer
why-title-month = Your month
why-title-start = Since when
why-review-weekly = Once a week, when nothing more important comes with a check-in, I ask three short questions. A pain number alone doesn't tell what the pain keeps you from. They follow the idea of the PEG scale, in my own words. If your answers rise clearly two weeks running, I tell you.
why-review-change = Four weeks after I suggest having something looked at, and four weeks after a visit you told me about, I ask once how it is now.
why-review-gap = Your diary had a gap of two weeks or more. I never guess the missing days, so I ask once how it is now compared with before.
why-review-skipped = Three days or more in a row had no answer. I never guess what they were like. Some people skip their best days and some their worst, so one tap about the reason helps to read your diary rightly.
why-review-start = I don't know since when you have the pain you enter, or it came back after weeks without. Advice about pain that lasts, and about a new headache at 50 or over, hangs on that, so I ask.
why-review-month = After a month I put the counts together and ask whether they are right.

## The list of advice
# used: why-about-*

why-advice-below = <b>Advice I've given you.</b> Tap one to see its rule, your numbers and the source.
why-advice =
    <b>Advice I've given you</b> ({ $count ->
        [one] one piece
       *[other] { $count } pieces
    } in your diary)

    Tap one to see its rule, your numbers and the source.
why-no-advice = I haven't given you any advice yet.
why-all-advice = All advice
why-older = Older
why-newer = Newer
why-listed = { $day } · { $about }
why-about-severity = Strong pain that stays
why-about-worsening = Pain that has risen
why-about-persistence = Pain that lasts
why-about-hd-15 = Headache days
why-about-hd-5 = Headache days
why-about-med-s = Medicine days
why-about-med-t = Medicine days
why-about-med-mix = Medicine days
why-about-med-10 = Medicine days in a row
why-about-med-dup = Two medicines, one ingredient
why-about-rf10 = New headache at 50 or over
why-about-rf27 = Pain that is different
why-about-peg-up = What pain gets in the way of
why-about-improve = Pain that has eased
why-about-warning = Warning sign
why-about-numbers = Your numbers

## Kinds of message
# used: why-kind-*

why-kind-posture = Change position
why-kind-stretch = Stretch
why-kind-strength = Strength
why-kind-breathing = Breathing
why-kind-checkin = Daily check-in
why-kind-checkin_reminder = Check-in reminder
why-kind-advice = Advice
why-kind-follow_up = Question about advice
why-kind-safety = Safety message

## How sure
# used: why-strength-*

why-strength-a = How sure: several good trials, or a guideline that strongly recommends it.
why-strength-b = How sure: moderate, from a meta-analysis or one good trial, with some doubt.
why-strength-c = How sure: low, from small or indirect trials.
why-strength-d = How sure: mostly expert opinion and common sense.
