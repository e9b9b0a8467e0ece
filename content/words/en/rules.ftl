# Rules over the diary (CLINICAL 2.5): what the person entered, what guidance says, what to do, and how it was counted.
#
# Numbers come from the person's own entries; means are written with one decimal.
# $recent, $before, $first  means on the 0–10 scale      $answered  answered days of the window of $window days
# $above                    answered days a point or more above the usual
# $days, $painful           days counted                 $estimate  the same scaled to 30 days
# $level                    D or R, where one rule has both
# used: rule-*

## What to do, by level

rule-do-days = <b>Please book an appointment within the next few days.</b> Your own numbers to take along: /progress.
rule-do-weeks = Worth mentioning at a routine appointment in the next weeks. Your own numbers to take along: /progress.

## Strong pain that stays

rule-sev-3-told = You entered strong pain on three days in a row: { $first }, { $second } and { $third } out of 10.
rule-sev-3-says = The NHS says to see someone when pain is so strong that it is hard to think, talk or sleep.
rule-sev-3-do = If you can't do normal things or can't sleep, <b>book an appointment within days</b>. A pharmacist can tell you today what pain relief is safe for you.
rule-sev-3-why = I speak up when 7 or more is entered on three answered days in a row, within five days.

rule-sev-14-told = Your average over the last { $window } days is { $recent } out of 10, with { $answered } of { $window } days answered.
rule-sev-14-says = Guidance from NHS physiotherapy services says to have strong pain looked at when it stays and limits what you can do.
rule-sev-14-do = <b>Please book an appointment within the next few days.</b> A pharmacist can tell you today what pain relief is safe for you.
rule-sev-14-why = I speak up when the 14-day average is 6 or more, with at least 8 answers over 12 days, and the last three answers are not lower.

## Pain that has risen

rule-wrs-7-told = Your last week averages { $recent }; your usual is { $before }. { $answered } of { $window } days answered.
rule-wrs-7-says = A rise of 2 points or about a third is one that most people notice (Farrar 2001), but weeks go up and down.
rule-wrs-7-do = <b>Is this worse than your usual ups and downs?</b>
rule-wrs-7-why = I ask when the 7-day average is at least 4, and above your usual by 2 points or more and by three times your usual ups and downs. Your usual is the average of the three months before the last three weeks. Your answer decides; the numbers alone don't.

rule-wrs-7-confirmed-told = Your last week averages { $recent }; your usual is { $before }. You said that this is clearly worse than usual.
rule-wrs-7-confirmed-says = { rule-wrs-14-says }
rule-wrs-7-confirmed-do = { rule-do-days }
rule-wrs-7-confirmed-why = { rule-wrs-7-why }

rule-wrs-14-told = On { $above } of your last { $answered } answered days the pain was clearly above your usual. They average { $recent }; your usual is { $before }.
rule-wrs-14-says = Guidance from NHS physiotherapy services says that pain which keeps getting worse should be checked.
rule-wrs-14-do = { rule-do-days }
rule-wrs-14-why = I speak up when your answered days of the last three weeks lie 1.2 points above your usual, and at least half of them by a point or more. One day counts for 2 points at most (for more only if your days vary a lot), so that a few bad days are not enough. Your usual is the average of the three months before those three weeks.

## Pain that stays

rule-per-28-told = This pain has been there for { $weeks } weeks. Your 14-day average is { $recent }; in your first week here it was { $first }.
rule-per-28-says = Four weeks and not clearly better: this is when physiotherapy is usually considered (NICE CKS).
rule-per-28-do = { rule-do-weeks } /find helps with what to ask.
rule-per-28-why = I speak up once pain has lasted four weeks, averages 4 or more, and is not clearly below your first week.

rule-per-42-told = This pain has been there for { $weeks } weeks. Your 14-day average is { $recent }, with { $answered } of { $window } days answered.
rule-per-42-says = Most neck pain settles in 6 to 12 weeks (NHS self-care guidance); yours hasn't yet.
rule-per-42-do = { rule-do-weeks } A doctor or a physiotherapist can help you plan.
rule-per-42-why = I speak up once pain has lasted six weeks, averages 3 or more, is at least 3 on half of the answered days, and is not clearly below your first week.

rule-chr-90-told = In the last three months you entered pain on { $painful } of { $answered } answered days.
rule-chr-90-says = Pain beyond three months is called long-term pain. NICE says that it can be helped in other ways than a fresh strain, and that a doctor can help plan.
rule-chr-90-do = { rule-do-weeks }
rule-chr-90-why = I speak up when there is pain on at least half of the answered days over 90 days (45 answers or more), or when it began 90 days ago, and nobody has looked at it for six months.

## Headache days

rule-hd-15-told = You logged a headache on { $days } of the { $answered } days you answered, about { $estimate } of 30.
rule-hd-15-says = NICE says that headache on more than half of the days is worth a doctor's look, with a diary like this one.
rule-hd-15-do =
    { $level ->
        [D] { rule-do-days }
       *[R] { rule-do-weeks }
    }
rule-hd-15-why = I speak up at 15 headache days in 30. Days you did not answer are filled in proportion, and only when at least 20 were answered.

## Medicine days

rule-med-s-early-told = You logged simple painkillers on { $days } of the { $answered } days you answered, about { $estimate } of 30.
rule-med-s-early-says = From about { $limit } days a month painkillers themselves can keep headaches going (ICHD-3). You are not there; this is only so that you know your number.
rule-med-s-early-do = Follow your packet. A pharmacist can help you plan the days.
rule-med-s-early-why = I mention it at 10 days in 30, and again at { $limit }.

rule-med-s-told = You logged simple painkillers on { $days } of the { $answered } days you answered, about { $estimate } of 30.
rule-med-s-says = From about { $limit } days a month painkillers themselves can keep headaches going (ICHD-3, NICE).
rule-med-s-do =
    { $level ->
        [D] { rule-do-days }
       *[R] Please talk to a pharmacist or your doctor about it.
    } Follow your packet, and do not stop prescribed medicines suddenly on your own.
rule-med-s-why = I speak up at { $limit } days in 30 with paracetamol, aspirin or an ibuprofen-type painkiller. The day limits are expert opinion.

rule-med-t-early-told = You logged a triptan, ergot, opioid or combination painkiller on { $days } of the { $answered } days you answered, about { $estimate } of 30.
rule-med-t-early-says = From about { $limit } days a month these medicines themselves can keep headaches going (ICHD-3). You are not there; this is only so that you know your number.
rule-med-t-early-do = Follow your packet. A pharmacist can help you plan the days.
rule-med-t-early-why = I mention it at 8 days in 30, and again at { $limit }.

rule-med-t-told = You logged a triptan, ergot, opioid or combination painkiller on { $days } of the { $answered } days you answered, about { $estimate } of 30.
rule-med-t-says = From about { $limit } days a month these medicines themselves can keep headaches going (ICHD-3, NICE).
rule-med-t-do =
    { $level ->
        [D] { rule-do-days }
       *[R] Please talk to a pharmacist or your doctor about it.
    } Follow your packet, and do not stop prescribed medicines suddenly on your own.
rule-med-t-why = I speak up at { $limit } days in 30 with a triptan, ergot, opioid or combination painkiller. The day limits are expert opinion.
