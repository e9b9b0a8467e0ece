# /start: from the first hello to the first exercise.
#
# $emergency  the number to call, or the wording for an unknown country
# $about      safety text A; $data  safety text D
# $chosen     the plan in a few words; $coming  what comes next

onboarding-hello = 👋 <b>Hello, I'm Nape.</b> Short nudges to move, one question a day about pain, and a calm minute whenever you ask.
onboarding-agree = I understand, I'm 18 or over
onboarding-decline = Under 18, or no thanks
onboarding-declined =
    That's all right. I've kept nothing about you and won't write to you.

    If you are under 18 and your neck or head hurts, tell a grown-up you trust, or a doctor. In an emergency call <b>{ $emergency }</b>.

    If I can be of use later: /start
onboarding-agree-typed = To agree, tap the button, or type its whole words: <i>I understand, I'm 18 or over</i>.
onboarding-agreed = Thank you.
onboarding-done-already = That's done already. /start shows where things stand.

## The plan

onboarding-plans =
    <b>How often may I speak up?</b>
    You can change all of it later in /settings.
onboarding-plan-line-desk = <b>Desk day</b>: { $hours }. { $nudges } short nudges a day, check-in at { $checkin }.
onboarding-plan-line-gentle = <b>Gentle</b>: { $hours }. { $nudges } nudges a day, no exercises that need effort, check-in at { $checkin }.
onboarding-plan-line-evenings = <b>Evenings</b>: { $hours }. { $nudges } nudges, check-in at { $checkin }.
onboarding-plan-line-checkin = <b>Only the check-in</b>: one question a day at { $checkin }, nothing else.

onboarding-plan-line-own = <b>Your own plan</b>: { $hours }. { $nudges } nudges a day, check-in at { $checkin }.
onboarding-plan-typed = I can't read a plan in that, and I've kept nothing of it. Tap one, or type how often: <i>twice a day</i>, <i>every two hours</i>, <i>morning and evening</i>, or <i>only the check-in</i>.

# used: onboarding-plan-*

## Names of plans

onboarding-plan-desk = Desk day
onboarding-plan-gentle = Gentle
onboarding-plan-evenings = Evenings
onboarding-plan-checkin = Only the check-in
onboarding-plan-own = Your own
onboarding-planned-stand-in = Until the safety questions are answered, breathing or a change of position comes in place of stretching and strength.
onboarding-planned-name = <b>{ $plan }</b>, then.{" "}
onboarding-planned =
    { $chosen }{ $coming }

    Here is your first exercise, right now 👇

## A second /start

onboarding-state = <b>Good to see you.</b> Everything is as you left it.
onboarding-state-plan = Plan: <b>{ $plan }</b>
onboarding-state-paused = Paused until { $until }. /resume ends the pause.
onboarding-state-held = Exercise nudges are off until you tell me that you were seen.
onboarding-state-checkin-open = Today's check-in is still open: /checkin
onboarding-state-hint = /relax for a calm minute, /settings to change things, /help for the rest.
