# Labels of buttons that many screens share. Keep them short: four fit in a row on a small phone.

button-done = Done
button-later = Later
button-not-now = Not now
button-another = Another
button-back = Back
button-skip = Skip
button-yes = Yes
button-no = No
button-not-sure = Not sure
button-none = None of these
button-why = Why?
button-close = Close
button-next = Next
button-undo = Undo
button-more = More

# Answer to a tap on a button whose time is over (plain text: it shows as a small notice).
button-expired = This button is from an older message. Send /help and choose afresh.
