# Why advice was given, in the third person, on the page for a clinician; the numbers are those of rules.ftl.
#
# used: report-rule-* report-days-of-30
# $estimate  $days scaled to 30 days, 0 where it is the same

report-days-of-30 = { $days } of { $answered } answered days{ $estimate ->
        [0] {""}
       *[other] , about { $estimate } of 30
    }

report-reported = The patient reported { $signs }.

report-rule-sev-3 = Strong pain on three answered days in a row: { $first }, { $second } and { $third } out of 10.
report-rule-sev-14 = Mean of the last { $window } days { $recent } out of 10; { $answered } of { $window } days answered.
report-rule-wrs-7-confirmed = Mean of the last week { $recent }, usual { $before }; the patient called this clearly worse than usual.
report-rule-wrs-14 = On { $above } of { $answered } answered days the pain was clearly above the patient’s usual: mean { $recent }, usual { $before }.
report-rule-per-28 = Pain for about { $weeks } weeks; 14-day mean { $recent }, in the first week { $first }.
report-rule-per-42 = Pain for about { $weeks } weeks; 14-day mean { $recent }, { $answered } of { $window } days answered.
report-rule-chr-90 = Pain on { $painful } of { $answered } answered days in three months.
report-rule-chr-90-reported = The patient gives the beginning as about { $weeks } weeks ago; pain on { $painful } of { $answered } answered days in the last { $window }.
report-rule-pat = Pain marked as new or different from usual on { $days } of { $window } days.
report-rule-new-50 = Aged 50 or over, { $days ->
        [one] headache on one day
       *[other] headache on { $days } days
    } of 30, begun { $weeks ->
        [0] less than a week
        [one] about one week
       *[other] about { $weeks } weeks
    } before by the patient’s account.
report-rule-hd-15 = Headache on { report-days-of-30 }.
report-rule-hd-15-reported = Headache on { $days } days in 30 by the patient’s account.
report-rule-hd-5 = Headache on { report-days-of-30 }, and on 5 or more the month before.
report-rule-hd-5-reported = Headache on { $days } days in 30 for two months or more by the patient’s account.
report-rule-med-s = Simple painkillers noted on { report-days-of-30 }.
report-rule-med-s-reported = Simple painkillers on { $days } days in 30 by the patient’s account.
report-rule-med-t = A triptan, ergot, opioid or combination painkiller noted on { report-days-of-30 }.
report-rule-med-t-reported = A triptan, ergot, opioid or combination painkiller on { $days } days in 30 by the patient’s account.
report-rule-med-mix = Several kinds of pain medicine noted, together on { report-days-of-30 }, and on { $limit } or more in each of the two months before.
report-rule-med-mix-reported = Several kinds of pain medicine, together on { $days } days in 30 for three months or more by the patient’s account.
report-rule-med-10 =
    { $medicine ->
        [paracetamol] Paracetamol (acetaminophen)
        [aspirin] Aspirin
        [codeine] A painkiller with codeine
       *[ibuprofen_type] An ibuprofen-type painkiller
    } noted on { $days } days running.
report-rule-peg-up = Mean of the three weekly questions { $recent } out of 10, { $week_before } the time before; { $before } in the first four.
