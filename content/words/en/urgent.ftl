# /urgent and the crisis path, beside the fixed texts of safety.ftl.

urgent-screen-button = Check the warning signs
urgent-whether-to-go =
    I can't judge that for you. If something new or strange is happening, let me check the warning signs with you: it takes a minute. /urgent lists them, with what to do.

    In an emergency call <b>{ $emergency }</b>. In doubt, a pharmacist, your doctor or an advice line is there to be asked. /report makes a page to take with you.
urgent-overdose =
    <b>Call { $emergency } now, even if you feel well.</b> Too much medicine can do harm before you notice anything. Keep the packets at hand for the call.
urgent-crisis-call = Call { $emergency } now. Say that you need help.
urgent-crisis-resume = Start reminders again
urgent-crisis-resumed = Reminders are on again. It's good that you're here. /urgent has the numbers at any time.
urgent-crisis-enough = All right. /urgent has the numbers at any time, day or night. Reminders stay paused until you send /resume.
urgent-crisis-unclear = I'm not sure that I understood you, and I don't want to guess.
urgent-crisis-alone = I'm sorry that you're alone with this. I'm a bot and can't keep you safe, but people can, right now.
urgent-crisis-near = It's good that somebody is near. Please tell them how hard it is.
urgent-crisis-people = I'm really sorry it's this hard. I'm a bot and can't keep you safe, but people can, right now.
urgent-crisis-numbers =
    If you might act on this, or have taken something: call <b>{ $emergency }</b>.

    To talk to someone:
    { $crisis }
urgent-crisis-pain =
    That sounds really hard, and it's good that you said it. When pain is too much, you don't have to sit it out alone: a pharmacist, your doctor or an advice line can help with it today.

    Shall we go through the warning signs together? It takes a minute. /relax has something gentle that needs no moving, and /urgent has the numbers.
urgent-amount-question =
    Just to be sure: was that more medicine than the packet or your doctor allows for a day?

    If it was, or if you aren't certain, call <b>{ $emergency }</b> now, even if you feel well.
urgent-amount-more = More than allowed
urgent-amount-usual = No, a usual dose
urgent-amount-kept = Good, thank you. What you wrote is kept as it is.
urgent-low-mood =
    I'm sorry it has been so heavy. Long-lasting pain and low mood often come together, and both can be helped. NICE advises to talk about it at a routine visit: please mention it to your doctor in the next weeks, sooner if it gets harder.

    If you'd like to talk to somebody before that:
    { $crisis }
