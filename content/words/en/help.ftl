# /help, and the lines for what Nape cannot read.
#
# $net     safety text B
# $moving  the stop rules, text C

help-text =
    <b>Tell me</b>
    A number from 0 to 10, at any time: <i>6</i>, or <i>4 stiff since lunch</i>
    /checkin – today's question, or an earlier day
    /log – symptoms, medicine, triggers, notes

    <b>Feel better</b>
    /relax – a guided exercise, 1 to 10 minutes
    /learn – short lessons
    /find – physiotherapist, massage, urgent care near you

    <b>See</b>
    /progress – your days as a picture
    /report – one page for a doctor or physiotherapist
    /today – what I plan today
    /why – why my last message came

    <b>Set</b>
    /settings – hours, kinds, check-in, place
    /pause and /resume
    /country and /language

    <b>Your data</b>
    /privacy · /export · /delete

    <b>When it may be serious</b>
    /urgent – warning signs and the emergency number

    { $net }

    <b>When you move</b>
    { $moving }
# "help" may be a cry or a question: the number comes first.
help-plea = <b>If it's urgent, call { $emergency } now.</b> /urgent has the warning signs and what to do.
help-thanked = You're welcome. /relax has a calm minute at any time, /help the rest.
help-greeted = Hello! A number from 0 to 10 goes in your diary. /relax has a calm minute, /today what's planned, /help the rest.
help-group = I work in a private chat only. Here I read and store nothing. Tap my name and write to me there.
help-unknown-command = I don't know that command. /help lists the ones I do.
help-broken = Something went wrong on my side, and I'm sorry. Please try again. If it's urgent: /urgent works in a moment, and so does your local emergency number.

# used: help-unreadable-*

## What I cannot read

help-unreadable-voice = I can't listen to voice messages. Type it, or send a number from 0 to 10. I kept nothing.
help-unreadable-picture = I can't look at pictures. Tell me in words, or send a number from 0 to 10. I kept nothing.
help-unreadable-sticker = Nice one! I only read words and numbers, though. A number from 0 to 10 goes in your diary.
help-unreadable-file = I can't open files. Tell me in words, or send a number from 0 to 10. I kept nothing.
help-unreadable-poll = I can't answer polls. Tell me in words, or send a number from 0 to 10.
help-unreadable-other = I can't read that kind of message. Words and numbers work. I kept nothing.
help-read-beneath =
    { $what ->
        [voice] I can't listen to voice messages, and I don't keep them. I've read the words beneath it.
        [picture] I can't look at pictures, and I don't keep them. I've read the words beneath it.
       *[other] I can't open what you sent, and I don't keep it. I've read the words beneath it.
    }
