# Safety texts (CLINICAL 1.5 and 6). Change a sentence here only together with that section.
#
# $emergency  what to call: a number, or the wording for an unknown country
# $crisis     the crisis lines, one `safety-crisis-line` a line

## What Nape is and is not (text A)

safety-about =
    I'm a reminder and diary bot for neck tension and headaches. I am <b>not a doctor</b> and not a medical device. I can't examine you, diagnose, or watch over you: nobody reads your messages live. I can remind, count and show you what public health guidance says.

    In an emergency call <b>{ $emergency }</b>. If in doubt about your health, ask a professional even if I say nothing. For adults, 18 and over.

## Safety net (text B)

safety-net =
    Call <b>{ $emergency }</b> now for:
    • a sudden, worst-ever headache
    • fever with a stiff neck, a rash, drowsiness or confusion
    • weakness, a numb face, or trouble speaking, seeing or walking
    • a blackout or a fit
    • a head or neck injury
    • chest tightness
    • trouble peeing, or numbness between the legs
    • a painful red eye

safety-net-weekly =
    Once a week, so that you have it at hand:
    <blockquote expandable>{ $net }</blockquote>

safety-fever-again = Yesterday you told me about a fever. If it is still there, or anything new came with it, let me check the warning signs with you again.

## Moving (text C)

safety-exercise =
    Move slowly and gently, never into sharp pain.
    Stop at once and send <b>stop</b> if you feel dizzy or faint, things spin or look double or blurred, your speech slurs, or you get new numbness, tingling or weakness, an electric-shock feeling, a sudden new headache or chest pain.
safety-exercise-half = Last time your pain went up after this one. Do half of it today.
safety-exercise-paused = I've stopped the exercise reminders. They stay off until you tell me you were seen, or that this was a mistake.

## Your data (text D)

safety-data = Telegram can technically read chats with bots: they are not end-to-end encrypted. Write only what you need. /export and /delete work at any time.

## No false comfort (text E)

safety-no-match = Nothing in what you told me matches the warning signs I know. I can't rule things out.

## Crisis

safety-crisis =
    I'm really sorry it's this hard. I'm a bot and can't keep you safe, but people can, right now.

    If you might act on this, or have taken something: call <b>{ $emergency }</b>.

    To talk to someone:
    { $crisis }

    Is there someone near you that you could tell? I've paused reminders.
safety-crisis-line = • { $name }: <b>{ $number }</b>
safety-crisis-question =
    Do you mean the pain is too much, or are you thinking of not wanting to live?

    Either way, these are here for you now. If you might act on it, call <b>{ $emergency }</b>. To talk to someone:
    { $crisis }
safety-crisis-pain = The pain is too much
safety-crisis-life = Not wanting to live
safety-crisis-call = Call
safety-crisis-chat = Chat or text
safety-crisis-safe = I'm safe, not about me
safety-crisis-thanks = Thank you for telling me. Reminders stay paused until you ask for them again with /resume.
safety-crisis-again = Would you like the numbers again?

## Unknown country

safety-country-unknown = I don't know which country you are in, so I can't show the exact number. Call { $emergency }. Set yours with /country.
safety-country-known = Number for { $country }. Somewhere else now? Change it with /country.

## The list behind /urgent

safety-urgent-title = <b>When to get help fast</b>
safety-urgent-emergency =
    <b>Call { $emergency } now</b> if any of these is happening:
    • A headache that came on suddenly and was at its worst within about 5 minutes
    • Face drooping, an arm or leg weak or numb, speech slurred or wrong, sudden trouble seeing, suddenly very unsteady, even if it has cleared
    • Confused, very drowsy, hard to wake or behaving strangely
    • A blackout or fit with headache, neck pain or an injury
    • Fever with a stiff neck (chin will not go to chest), confusion or a rash that does not fade under a glass
    • New one-sided neck or head pain with a drooping eyelid, uneven pupils, double vision, dizziness, trouble swallowing or unsteadiness
    • Neck, jaw or arm pain with chest tightness, sweating, breathlessness or feeling faint
    • New trouble peeing or controlling your bowel, numbness between the legs, legs giving way
    • A crash or bad fall with neck pain, or with tingling or weakness: keep still
    • A head injury with drowsiness, confusion or a fit, or if you take blood thinners
    • A very painful red eye with blurred sight, headache or being sick
    • 50 or over with a new headache and any trouble with your sight
    • Pregnant 20 weeks or more, or a birth in the last 6 weeks, with a severe headache, flashing lights, swelling of face or hands, or pain under the ribs
    • Too many painkillers taken, even if you feel well
safety-urgent-same-day =
    <b>Get medical advice today</b> for:
    • Fever and a headache that is getting worse
    • Fever, chills or drenching sweats with constant neck or spine pain
    • A new headache at 50 or over with a sore scalp or an aching jaw when chewing
    • A new, severe, one-sided neck or back-of-head pain unlike any before, after a jolt, strain or neck treatment
    • An arm or hand that is getting weaker, or clumsy hands or unsteady walking that gets worse over days
    • A head or neck injury in the last days, or a headache after one that will not go
    • Repeated vomiting with a new headache, or no fluids kept down for a day
    • Sight greying out, double vision, or a whooshing in time with your pulse
    • A migraine that lasts longer than 72 hours, or a first or unusually long aura
    • Any new or unusual headache in pregnancy or in the 6 weeks after
    • A headache when others at home have one too, and it eases outdoors: go outside now and do not go back in
    • After cancer: new neck or spine pain that never lets up, or a new headache that is getting worse
    • A new headache with a weakened immune system, when there is fever or it is getting worse
safety-urgent-advice-line = Medical advice line: <b>{ $line }</b>
safety-urgent-no-advice-line = Call your doctor, an advice line or urgent care. If there is none, go to an emergency department.
safety-urgent-crisis =
    <b>Thinking of not wanting to live, or of hurting yourself?</b> People can help right now:
    { $crisis }
safety-urgent-end = Not sure which? Ask a professional rather than me. I'm a diary bot and can't examine you.

## An alert: told, guidance, action, if it gets worse, limits (CLINICAL 1.5)

safety-alert-told = You told me: <i>{ $told }</i>.
safety-alert-limits = I'm a diary bot and can't examine you.
safety-alert-getting-help = I'm getting help
safety-alert-not-right = This isn't right

## Did the advice reach a person? (rule STILL)

safety-still-emergency = On { $day } I asked you to call for help. Were you seen?
safety-still-same-day = On { $day } I asked you to get medical advice. Were you seen?
safety-still-seen = Yes, I was seen
safety-still-waiting = Not yet
safety-still-mistake = It was a mistake
safety-still-waiting-answer = Then please do it now. If anything on the /urgent list is happening, call <b>{ $emergency }</b>.
safety-still-mistake-answer = Understood. I've cleared that and the usual reminders go on.
