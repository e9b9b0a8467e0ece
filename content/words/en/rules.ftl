# Rules over the diary (CLINICAL 2.5): what the person entered, what guidance says, what to do, and how it was counted.
#
# Numbers come from the person's own entries; means are written with one decimal.
# $recent, $before, $first  means on the 0–10 scale      $answered  answered days of the window of $window days
# $above                    answered days a point or more above the usual
# $days, $painful           days counted                 $estimate  the same scaled to 30 days, 0 where it is the same
# $level                    D or R, where one rule has both
# used: rule-*

## What to do, by level

rule-do-days = <b>Please book an appointment within the next few days.</b> Your own numbers to take along, on one page: /report.
rule-do-weeks = Worth mentioning at a routine appointment in the next weeks. Your own numbers to take along, on one page: /report.

## The warning sign that a rule counts for

rule-counts-for = It counts for { $rows } in the list of warning signs.

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

# What "usual" means, and which days it was made of where the diary still says so.
rule-wrs-usual = Your usual is the average of your answered days in the three months before the last three weeks, at least 10 of them: a younger diary has fewer, and after a break of two weeks or more those before the break count.
rule-wrs-compared =
    { $gap ->
        [yes] <b>Your usual here</b>: the average of { $count } answered days before a break, { $first } – { $last }.
       *[no] <b>Your usual here</b>: the average of { $count } answered days, { $first } – { $last }.
    }

rule-wrs-7-told = Your last week averages { $recent }; your usual is { $before }. { $answered } of { $window } days answered.
rule-wrs-7-says = A rise of 2 points or about a third is one that most people notice (Farrar 2001), but weeks go up and down.
rule-wrs-7-do = <b>Is this worse than your usual ups and downs?</b>
rule-wrs-7-why = I ask when the 7-day average is at least 4, and above your usual by 2 points or more and by three times your usual ups and downs. { rule-wrs-usual } Your answer decides; the numbers alone don't.

rule-wrs-7-confirmed-told = Your last week averages { $recent }; your usual is { $before }. You said that this is clearly worse than usual.
rule-wrs-7-confirmed-says = { rule-wrs-14-says }
rule-wrs-7-confirmed-do = { rule-do-days }
rule-wrs-7-confirmed-why = { rule-wrs-7-why }

rule-wrs-14-told = On { $above } of your last { $answered } answered days the pain was clearly above your usual. They average { $recent }; your usual is { $before }.
rule-wrs-14-says = Guidance from NHS physiotherapy services says that pain which keeps getting worse should be checked.
rule-wrs-14-do = { rule-do-days }
rule-wrs-14-why = I speak up when your answered days of the last three weeks lie 1.3 points above your usual, and at least half of them by a point or more. One day counts for 2 points at most (for more only if your days vary a lot), so that a few bad days are not enough. { rule-wrs-usual }

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
rule-chr-90-why = I speak up when there is pain on at least half of the answered days over 90 days (45 answers or more, over twelve weeks), and nobody has looked at it for six months.

rule-chr-90-reported-told = By what you told me, this pain began about { $weeks } weeks ago. In the last { $window } days you entered pain on { $painful } of { $answered } answered days.
rule-chr-90-reported-says = { rule-chr-90-says }
rule-chr-90-reported-do = { rule-chr-90-do }
rule-chr-90-reported-why = I speak up when the beginning you gave is 90 days ago, pain is on at least half of the answered days of two weeks (with fewer than 8 answers: on every answered day of four weeks), and nobody has looked at it for six months. Four weeks without pain end that beginning.

## Something new about the usual pain

rule-pat-told = You marked your pain as new or different from usual on { $days } of the last { $window } days.
rule-pat-says = { flag-rf27-says }
rule-pat-do = { rule-do-days } Say what is different from before.
rule-pat-why = I speak up when “anything new?” is answered with yes on two or more days within 14.

rule-new-50-told = You are 50 or over. You logged a headache on { $days ->
        [one] one day
       *[other] { $days } days
    } of the last 30, and by what you told me it all began { $weeks ->
        [0] less than a week
        [one] one week
       *[other] { $weeks } weeks
    } ago.
rule-new-50-says = { flag-rf10-says }
rule-new-50-do = { rule-do-days } If your scalp is sore to the touch, your jaw aches when you chew, or anything about your sight changes, don't wait: /urgent shows what to do.
rule-new-50-why = I speak up at 50 or over when headaches are logged within three months of the beginning you gave, and nobody has looked at it. Migraine that you know of is left out, unless it is different from usual.

## Days of a month
# used: rule-days-of-30

rule-days-of-30 = { $days } of the { $answered } days you answered{ $estimate ->
        [0] {""}
       *[other] , about { $estimate } of 30
    }

## Headache days

rule-hd-15-told = You logged a headache on { rule-days-of-30 }.
rule-hd-15-says = NICE says that headache on more than half of the days is worth a doctor's look, with a diary like this one.
rule-hd-15-do =
    { $level ->
        [D] { rule-do-days }
       *[R] { rule-do-weeks }
    }
rule-hd-15-why = I speak up at 15 headache days in 30. Days you did not answer are filled in proportion, and only when at least 20 were answered.

rule-hd-15-reported-told = You told me of a headache on { $days } days in 30.
rule-hd-15-reported-says = { rule-hd-15-says }
rule-hd-15-reported-do = { rule-hd-15-do }
rule-hd-15-reported-why = I speak up at 15 headache days in 30. Until the diary is long enough, what you told me counts.

rule-hd-5-told = You logged a headache on { rule-days-of-30 }, and it was 5 or more the month before too.
rule-hd-5-says = Advice pages for people with migraine say: with attacks on 5 or more days a month, ask about medicine that prevents them.
rule-hd-5-do = { rule-do-weeks } Ask what could make attacks rarer.
rule-hd-5-why = I speak up when known migraine comes with 5 headache days or more in 30, in two months running. Days you did not answer are filled in proportion, and only when at least 20 were answered.

rule-hd-5-reported-told = You told me of a headache on { $days } days in 30, for two months or more.
rule-hd-5-reported-says = { rule-hd-5-says }
rule-hd-5-reported-do = { rule-hd-5-do }
rule-hd-5-reported-why = I speak up when known migraine comes with 5 headache days or more in 30, in two months running. Until the diary is long enough, what you told me counts.

## Medicine days
# Whatever names a limit begins with "Follow your packet" and ends with "ask a pharmacist" (CLINICAL 4.8).

rule-med-s-early-told = <b>Follow your packet.</b> You logged simple painkillers on { rule-days-of-30 }.
rule-med-s-early-says = From about { $limit } days a month painkillers themselves can keep headaches going (ICHD-3). You are not there; this is only so that you know your number.
rule-med-s-early-do = Would you like help to plan the days? Then ask a pharmacist.
rule-med-s-early-why = I mention it at 10 days in 30, and again at { $limit }.

rule-med-s-told = <b>Follow your packet.</b> You logged simple painkillers on { rule-days-of-30 }.
rule-med-s-says = From about { $limit } days a month painkillers themselves can keep headaches going (ICHD-3, NICE).
rule-med-s-do =
    { $level ->
        [D] { rule-do-days }
       *[R] Worth a word with your doctor in the next weeks.
    } Do not stop prescribed medicines suddenly on your own. Until then, ask a pharmacist.
rule-med-s-why = I speak up at { $limit } days in 30 with paracetamol, aspirin or an ibuprofen-type painkiller. The day limits are expert opinion.

rule-med-s-reported-told = <b>Follow your packet.</b> You told me of simple painkillers on { $days } days in 30.
rule-med-s-reported-says = { rule-med-s-says }
rule-med-s-reported-do = { rule-med-s-do }
rule-med-s-reported-why = { rule-med-s-why } Until the diary is long enough, what you told me counts.

rule-med-t-early-told = <b>Follow your packet.</b> You logged a triptan, ergot, opioid or combination painkiller on { rule-days-of-30 }.
rule-med-t-early-says = From about { $limit } days a month these medicines themselves can keep headaches going (ICHD-3). You are not there; this is only so that you know your number.
rule-med-t-early-do = { rule-med-s-early-do }
rule-med-t-early-why = I mention it at 8 days in 30, and again at { $limit }.

rule-med-t-told = <b>Follow your packet.</b> You logged a triptan, ergot, opioid or combination painkiller on { rule-days-of-30 }.
rule-med-t-says = From about { $limit } days a month these medicines themselves can keep headaches going (ICHD-3, NICE).
rule-med-t-do = { rule-med-s-do }
rule-med-t-why = I speak up at { $limit } days in 30 with a triptan, ergot, opioid or combination painkiller. The day limits are expert opinion.

rule-med-t-reported-told = <b>Follow your packet.</b> You told me of a triptan, ergot, opioid or combination painkiller on { $days } days in 30.
rule-med-t-reported-says = { rule-med-t-says }
rule-med-t-reported-do = { rule-med-t-do }
rule-med-t-reported-why = { rule-med-t-why } Until the diary is long enough, what you told me counts.

rule-med-mix-told = <b>Follow your packet.</b> You logged several kinds of pain medicine, together on { rule-days-of-30 }, and it was { $limit } or more in the two months before.
rule-med-mix-says = Several kinds together can keep headaches going from about { $limit } days a month, even when none of them is taken that often (ICHD-3).
rule-med-mix-do = { rule-med-s-do }
rule-med-mix-why = I speak up when simple painkillers, triptans, ergots, opioids or combinations, two kinds of them or more, come to { $limit } days in 30 for three months running, and none reaches its own limit. The day limits are expert opinion.

rule-med-mix-reported-told = <b>Follow your packet.</b> You told me of several kinds of pain medicine, together on { $days } days in 30, for three months or more.
rule-med-mix-reported-says = { rule-med-mix-says }
rule-med-mix-reported-do = { rule-med-mix-do }
rule-med-mix-reported-why = { rule-med-mix-why } Until the diary is long enough, what you told me counts.

## Medicine day after day, and twice in a day

rule-med-10-told = <b>Follow your packet.</b> You logged { $medicine ->
        [paracetamol] paracetamol (acetaminophen)
        [aspirin] aspirin
        [codeine] a painkiller with codeine
       *[ibuprofen_type] an ibuprofen-type painkiller
    } on { $days } days running.
rule-med-10-says =
    { $medicine ->
        [codeine] UK packets of codeine sold without a prescription say: for three days' use only, because it can cause addiction. If yours was prescribed, what your doctor said counts.
       *[other] Packets say to see a doctor when pain lasts more than { $limit } days.
    }
rule-med-10-do = Worth a word with your doctor in the next weeks. Do not stop prescribed medicines suddenly on your own. Until then, ask a pharmacist.
rule-med-10-why =
    { $medicine ->
        [codeine] I speak up when a product with codeine and another painkiller is logged on { $limit } days running. A day without an answer ends the count.
       *[other] I speak up when the same simple painkiller is logged on { $limit } days running. A day without an answer ends the count.
    }

rule-med-dup-told =
    { $ingredient ->
        [anti_inflammatory] <b>Follow your packet.</b> You logged two anti-inflammatory painkillers on one day (ibuprofen, naproxen, aspirin and the like).
       *[other] <b>Follow your packet.</b> You logged two products with the same ingredient on one day: { $ingredient }.
    }
rule-med-dup-says =
    { $ingredient ->
        [paracetamol] The usual packet maximum for adults is 4 g of paracetamol in 24 hours from <b>all</b> products together, and many people need less. Many cold and flu products contain it too.
        [anti_inflammatory] Packets say not to take two of this kind together without advice. Tell the pharmacist about low-dose aspirin a doctor prescribed, too.
       *[other] The maximum on a packet counts <b>all</b> products together that contain the ingredient.
    }
rule-med-dup-do = Please compare the small print on both packets. If you took more than the label allows, <b>call a poison line or { $emergency } now, even if you feel well</b>. Not sure? Then ask a pharmacist.
rule-med-dup-why = I mention it when two products logged on one day share an ingredient or are both anti-inflammatory. I only see what was logged, not how much was taken or when.

## What pain gets in the way of

rule-peg-up-told = Your weekly answers about pain and what it gets in the way of average { $recent } out of 10, and { $week_before } the time before; in your first four they were { $before }.
rule-peg-up-says = A rise of about a third is one that most people notice (Farrar 2001), and yours is there for the second week.
rule-peg-up-do = { rule-do-weeks } Say what you can do less of than before.
rule-peg-up-why = I speak up when the mean of the three weekly answers is at least 1.5 points and a third above your first four, twice running. The threshold is the makers' own choice, after Farrar 2001.

## Pain that has become less

rule-improve-told = Your 14-day average is { $recent }; the six weeks you entered before it averaged { $before }. { $answered } of { $window } days answered.
rule-improve-says = <b>Down { $percent } %: that's a change most people notice</b> (Farrar 2001). Whatever you are doing, it goes together with better days.
rule-improve-do = Nothing to do but to go on. /progress shows it as a picture.
rule-improve-why = I say so when the 14-day average is at least 1.5 points and 30 % below the six weeks before, with at least 8 answers in 14 days. After a break it is measured against the six weeks before the break.
