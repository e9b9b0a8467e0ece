# The command menu in Telegram, one line a command.
#
# used: menu-*

menu-relax = A calm minute, or ten, right now
menu-checkin = Today's question, or an earlier day
menu-log = Note symptoms, medicine, triggers
menu-today = What is planned today, and why
menu-progress = Your days as a picture
menu-report = One page for a doctor or physiotherapist
menu-urgent = Warning signs and the emergency number
menu-settings = Hours, kinds, check-in, place
menu-pause = Be quiet for a while
menu-resume = End the pause
menu-why = Why the last message came
menu-learn = Short lessons
menu-find = Physiotherapist, massage, urgent care
menu-export = Everything I hold about you, as files
menu-delete = Erase everything
menu-privacy = What is kept, and for how long
menu-language = Change the language
menu-country = Change the country of the emergency number
menu-help = What I can do
menu-start = Begin, or see where things stand

# What Telegram shows before the first message (120 and 512 characters at most).
menu-short-description = A companion for necks that hurt: small nudges, one question a day, calm when you ask. Not a doctor.
menu-description =
    Your neck hurts, and the headache starts at the back of the head?

    I nudge you through the day to move, stretch and breathe. I ask one short question in the evening. I guide a calm minute whenever you ask.
    I show you your own numbers and say plainly when public guidance says to see a clinician.

    I am a diary and a reminder for adults, not a doctor.
