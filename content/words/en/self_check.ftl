# Once a month, where the operator has turned personal advice off (NAPE_SAFETY_INFO_ONLY): a list to go through oneself.

self-check =
    <b>Once a month: a list to go through yourself.</b> Public guidance says that these are worth an appointment:
    • Strong pain for two weeks, or so strong that you can't sleep or do what you usually do
    • Pain that keeps getting worse, or has not got clearly better in six weeks
    • Headache on 15 days a month or more, or a headache of a new kind, above all at 50 or over
    • Painkillers on 10 to 15 days a month or more: a pharmacist can help as well

    { $chart ->
        [one] Your own 30 days are in the picture.
       *[none] With a number a day, a picture of your 30 days comes with this list.
    }
    When to call for help at once: /urgent. I'm a diary bot and can't examine you.
why-safety-self-check = Once a month this list comes beside a check-in. It has nothing to do with your numbers. It comes from the public advice of health services.
