# Red flags: the ticks of the quick screen, one question a row of CLINICAL 1.2, and what is said when a row holds.
#
# $emergency  what to call: a number, or the wording for an unknown country
# $level      E, S, D or R: one flag can be an emergency or a matter for today
# used: flag-*

## What to do now, by level

flag-do-emergency = <b>Call { $emergency } now.</b>
flag-do-today =
    <b>Please get medical advice today</b>: call your doctor or an advice line. If there is none, go to an emergency department. If it gets worse on the way, call <b>{ $emergency }</b>.
flag-do-days = <b>Please book an appointment within the next few days.</b> If something new comes on suddenly, call <b>{ $emergency }</b>.
flag-do-weeks = Worth mentioning at a routine appointment in the next weeks: a doctor, physiotherapist or pharmacist can help.
# Not beside "call now": nothing there may invite somebody to wait.
flag-often-harmless =
    { $level ->
        [E] {""}
       *[other] Most people with this turn out to have nothing serious, but it needs a check.
    }

## The seven ticks (CLINICAL 1.3)

flag-item-sudden = Came on suddenly, worst within minutes
flag-item-fever = Fever, stiff neck (chin will not go to chest), rash, or drowsy or confused
flag-item-nerves = Face, arm or leg weak or numb, speech or sight trouble, or very unsteady
flag-item-blackout = Blacked out, had a fit, or hit head or neck lately
flag-item-chest = Chest tightness, breathless or sweaty with it
flag-item-bladder = Pee or bowel trouble, numb between the legs, or legs giving way
flag-item-pregnancy = Pregnant, or gave birth in the last 6 weeks

## Questions

flag-rf01-question = Did this headache come on suddenly and reach its worst within about 5 minutes?
flag-rf01-worst-question = Is it the worst headache of your life, rather than the worst of this week?
flag-rf01-severe-question = Was it very strong, 7 or more out of 10, or the worst headache you ever had?
flag-rf01-gone-question = Was that some days ago, and has it gone completely since then?
flag-rf02-question = Is it a new, severe headache that got to its worst within an hour, and does one of these fit: you are 40 or older, your chin will not go to your chest, it began during effort or sex, or you blacked out?
flag-rf03-question = Do you have any of these, new, even if it has gone again: face drooping, an arm or leg weak or numb on one side, words slurred or wrong, sudden trouble seeing, or suddenly very unsteady?
flag-rf04-question = Are you confused, very drowsy, hard to wake, or behaving strangely?
flag-rf05-question = Did you black out, or have a fit (shaking, tongue bitten, no memory of it)?
flag-rf05-faint-question = Was it a simple faint on standing up, are you fully well again, and was there no headache, neck pain, injury or fit with it?
flag-rf06-question = Do you have a fever (38 °C / 100.4 °F or more) together with one of these: your chin will not go to your chest, confusion, a rash that does not fade under a glass, or light you cannot bear with a severe headache?
flag-rf07-question = Do you have a fever and a headache that is getting worse?
flag-rf08-question = Do you have fever, chills or drenching sweats together with constant neck or spine pain or a spine bone that is sore to touch? Or have you had such pain after an infection, with diabetes, or when injecting drugs?
flag-rf08-weak-question = Is an arm or leg getting weak, or is there new trouble with your bladder?
flag-rf09-question = Is your scalp sore to touch, does your jaw ache or tire when chewing, is there any loss, blurring or doubling of sight, pain or stiffness in both shoulders, or weight loss?
flag-rf09-sight-question = Is your sight affected in any way: lost, blurred or double, even for a short time?
flag-rf10-question = Are you 50 or over, and is this a new kind of headache for you?
flag-rf11-question = Is there a new one-sided pain in the neck or head unlike any before, plus one of these: a drooping eyelid, uneven pupils, dizziness, double vision, trouble swallowing, unsteadiness, or whooshing in one ear?
flag-rf11-spinning-question = Do things spin, or are you unsteady on your feet, rather than light-headed for a moment when you stand up?
flag-rf12-question = Is it a new, severe, one-sided pain in the neck or the back of the head, unlike any before, that started after a jolt, a neck treatment, sport or strain in the past weeks?
flag-rf13-question = Do you have clumsy hands (buttons, keys, writing), keep dropping things, walk unsteadily, have numb or tingling hands or feet on both sides, or feel an electric shock down the spine on bending the neck?
flag-rf13-worse-question = Is that getting worse over days?
flag-rf14-question = Do you have new trouble peeing or controlling your bladder or bowel, numbness between the legs, or legs giving way?
flag-rf15-question = Is an arm or hand getting weaker?
flag-rf16-question = Have you had pain, tingling or numbness down an arm for more than 4 weeks, or tingling or numbness that has stayed for more than a day?
flag-rf17-question =
    Did you hurt your neck in the last 48 hours, with neck pain now, and was it one of these?
    • a fall from over 1 metre or 5 stairs
    • a blow to the top of the head, or a dive
    • a car or bike crash, or a fall from a horse or in motor sport
    Or did you hurt your neck in any way, and does one of these fit?
    • 65 or over
    • tingling in arms or legs
    • you cannot turn your head half way to each side
flag-rf17-danger-question = Is there tingling, numbness or weakness in an arm or leg, or was it a fast or violent crash?
flag-rf18-question =
    Did you hit your head in the last 3 months, and does one of these fit?
    • knocked out, or a gap in your memory
    • being sick, or a fit
    • a headache that will not go
    • getting drowsier
    • blood thinners, or a clotting problem
    • brain surgery in the past
    • alcohol or drugs in play
flag-rf18-danger-question = Are you drowsy or confused, did you have a fit, is there weakness, or trouble with speech, sight or balance, or do you take blood thinners?
flag-rf19-question = Is an eye very painful and red, together with blurred sight, rainbow rings round lights, a headache or being sick?
flag-rf20-question = Is the headache severe, or does it come with flashing lights, swelling of the face or hands, or pain under the ribs?
flag-rf20-new-question = Is this headache new or unusual for you?
flag-rf21-question = Does the headache appear when you stand up and go when you lie flat? Or is it the reverse: worst lying down, in the morning or bending?
flag-rf21-more-question = Is there a change in your sight, whooshing in the ears or vomiting with it, or did it start after an epidural or a lumbar puncture?
flag-rf22-question = Is the headache set off only by coughing, sneezing or straining? Or only by exercise or sex?
flag-rf23-question = With the headache, does your sight grey out for seconds, do you see double, or hear a whooshing in time with your pulse?
flag-rf23-new-question = Is there new trouble with your sight, such as blurring or rainbow rings round lights, and is it more than tired eyes or the wrong glasses?
flag-rf23-usual-question = Is it your usual aura, the same as always and gone within an hour?
flag-rf24-question = You said that you have or had cancer. Is this pain new and constant, getting worse, or worst at night or lying down?
flag-rf24-new-question = Is it a new headache or a new neck pain?
flag-rf25-question = You said that your immune system is weakened. Is this a new headache?
flag-rf25-fever-question = Is there a fever, or is the headache getting worse?
flag-rf26-question = Have you vomited again and again with a new headache and no stomach bug, or kept no fluids down for a day?
flag-rf27-question = Has your usual headache clearly changed in kind, or become far more frequent?
flag-rf28-question = Has it been getting steadily worse over days to weeks?
flag-rf28-more-question = Does it wake you at night, are you sick in the mornings, or is there anything of these with it: fever, drowsiness, weakness, or trouble with speech, sight or balance?
flag-rf29-question = Have you or others noticed a change in your personality, memory or thinking?
flag-rf30-question = Do people you live with have headaches too, and does it ease when you leave the building?
flag-rf30-ill-question = Is anyone there confused, collapsed or breathless?
flag-rf31-question = Do you have neck, jaw or arm pain with chest tightness, sweating, breathlessness or feeling faint?
flag-rf32-question = Do you get attacks of very severe pain around one eye, lasting 15 minutes to 3 hours, with tearing, a blocked nose, a drooping lid or restlessness?
flag-rf32-first-question = Is this the first time ever, and does the eye stay red or painful between the attacks?
flag-rf33-question = Has a migraine lasted longer than 72 hours, an aura longer than 1 hour, or is this the first aura of your life?
flag-rf33-weak-question = Is or was there weakness of an arm, leg or the face with it?
flag-rf34-question = Have you taken painkillers for headache on 10 or more days in the last month?
flag-rf35-question = Have you lost weight without trying, do you sweat at night, or does the pain never let up or trouble you most at night?
flag-rf35-more-question = Is there a fever with it, or have you ever had cancer?
flag-rf36-question = You told me about a condition of your neck or joints. Is this severe pain new for you?

## What is said when a row holds: the sign in few words (also on the page for a clinician), told, guidance, action

flag-rf01-sign = a headache that came on suddenly and was at its worst within minutes
flag-rf01-told = You told me about a warning sign: <i>{ flag-rf01-sign }</i>.
flag-rf01-says =
    { $level ->
        [S] The Scottish headache pathway wants a headache that began like this looked at the same day, even when it has gone. { flag-often-harmless }
       *[E] The NHS says to call for an ambulance for a head pain that is sudden and extremely painful.
    }
flag-rf01-do =
    { $level ->
        [S] { flag-do-today }
       *[E] { flag-do-emergency }
    }
flag-rf02-sign = a new, severe headache that came on fast, together with another warning sign
flag-rf02-told = You told me about a warning sign: <i>{ flag-rf02-sign }</i>.
flag-rf02-says = NICE asks for an urgent look at a new headache that is at its worst within minutes. Emergency doctors use the Ottawa rule for severe ones that peak within an hour, and your answer matches it. { flag-often-harmless }
flag-rf02-do =
    { $level ->
        [S] { flag-do-today }
       *[E] { flag-do-emergency }
    }
flag-rf03-sign = sudden weakness, numbness, or trouble with speech, sight or balance
flag-rf03-told = You told me about a warning sign: <i>{ flag-rf03-sign }</i>.
flag-rf03-says = The NHS says to call for an ambulance for these signs at once, even if they have gone again.
flag-rf03-do =
    { $level ->
        [S] { flag-do-today }
       *[E] { flag-do-emergency }
    }
flag-rf04-sign = confusion, or being very drowsy, with pain in the head or neck
flag-rf04-told = You told me about a warning sign: <i>{ flag-rf04-sign }</i>.
flag-rf04-says = The NHS says to call for an ambulance for a headache with confusion or drowsiness.
flag-rf04-do =
    { $level ->
        [S] { flag-do-today }
       *[E] { flag-do-emergency }
    }
flag-rf05-sign = a blackout or a fit
flag-rf05-told = You told me about a warning sign: <i>{ flag-rf05-sign }</i>.
flag-rf05-says =
    { $level ->
        [S] NICE lists a blackout or fit among the signs to have checked the same day, a simple faint too. { flag-often-harmless }
       *[E] NICE lists a blackout or fit with headache, neck pain or an injury among the signs that need help at once.
    }
flag-rf05-do =
    { $level ->
        [S] { flag-do-today }
       *[E] { flag-do-emergency }
    }
flag-rf06-sign = fever together with another warning sign
flag-rf06-told = You told me about a warning sign: <i>{ flag-rf06-sign }</i>.
flag-rf06-says = The NHS and NICE advise emergency help for fever with a stiff neck, confusion, a rash that does not fade, or light that is unbearable. Not every sign has to be there.
flag-rf06-do =
    { $level ->
        [S] { flag-do-today }
       *[E] { flag-do-emergency }
    }
flag-rf07-sign = fever and a headache that is getting worse
flag-rf07-told = You told me about a warning sign: <i>{ flag-rf07-sign }</i>.
flag-rf07-says = The NHS and NICE advise getting medical advice today for a headache that worsens with fever. { flag-often-harmless }
flag-rf07-do = { flag-do-today } If you become confused or drowsy, get a stiff neck or a rash that doesn't fade, call <b>{ $emergency }</b>.
flag-rf08-sign = fever or sweats together with constant neck or spine pain
flag-rf08-told = You told me about a warning sign: <i>{ flag-rf08-sign }</i>.
flag-rf08-says =
    { $level ->
        [S] Guidance for neck pain (NICE CKS) lists fever with constant spine pain among the signs to be seen for the same day. { flag-often-harmless }
       *[E] Guidance for neck pain (NICE CKS) lists fever with constant spine pain as a warning sign. With weakness or bladder trouble it needs help at once.
    }
flag-rf08-do =
    { $level ->
        [S] { flag-do-today } If an arm or leg gets weak or your bladder stops working, call <b>{ $emergency }</b>.
       *[E] { flag-do-emergency }
    }
flag-rf09-sign = a new headache with a sore scalp, an aching jaw or trouble with sight
flag-rf09-told = You told me about a warning sign: <i>{ flag-rf09-sign }</i>.
flag-rf09-says =
    { $level ->
        [S] The British Society for Rheumatology advises an assessment on the same working day for this at 50 or over. { flag-often-harmless }
       *[E] The British Society for Rheumatology advises emergency help for this at 50 or over when sight is affected.
    }
flag-rf09-do =
    { $level ->
        [S] { flag-do-today } If your sight changes in any way, call <b>{ $emergency }</b>.
       *[E] { flag-do-emergency }
    }
flag-rf10-sign = a new kind of headache at 50 or over
flag-rf10-told = You told me about a warning sign: <i>{ flag-rf10-sign }</i>.
flag-rf10-says = Headache guidance (the SNNOOP10 list, the Scottish headache pathway) advises having a new kind of headache checked from about this age. { flag-often-harmless }
flag-rf10-do = { flag-do-days }
flag-rf11-sign = a new one-sided neck or head pain together with another warning sign
flag-rf11-told = You told me about a warning sign: <i>{ flag-rf11-sign }</i>.
flag-rf11-says = The international headache classification (ICHD-3) names this as a pain that can come before a more serious problem, so guidance treats it as an emergency. { flag-often-harmless }
flag-rf11-do =
    { $level ->
        [S] { flag-do-today }
       *[E] { flag-do-emergency }
    } Do not stretch or massage your neck.
flag-rf12-sign = a new, severe, one-sided pain after a jolt, strain or neck treatment
flag-rf12-told = You told me about a warning sign: <i>{ flag-rf12-sign }</i>.
flag-rf12-says = The international headache classification (ICHD-3) says that such a pain can be the only warning. It should be looked at the same day. { flag-often-harmless }
flag-rf12-do = { flag-do-today } Do not stretch or massage your neck. If your speech, sight, balance or face changes, call <b>{ $emergency }</b>.
flag-rf13-sign = clumsy hands, unsteady walking, or numbness on both sides
flag-rf13-told = You told me about a warning sign: <i>{ flag-rf13-sign }</i>.
flag-rf13-says = The BMJ advises doctors to refer people with these signs promptly. { flag-often-harmless }
flag-rf13-do =
    { $level ->
        [D] { flag-do-days }
       *[S] { flag-do-today }
    } If your bladder or bowel changes or your legs give way, call <b>{ $emergency }</b>.
flag-rf14-sign = new trouble with bladder or bowel, numbness between the legs, or legs giving way
flag-rf14-told = You told me about a warning sign: <i>{ flag-rf14-sign }</i>.
flag-rf14-says = The NHS lists this among the reasons to call for an ambulance.
flag-rf14-do =
    { $level ->
        [S] { flag-do-today }
       *[E] { flag-do-emergency }
    }
flag-rf15-sign = an arm or hand that is getting weaker
flag-rf15-told = You told me about a warning sign: <i>{ flag-rf15-sign }</i>.
flag-rf15-says = NICE CKS treats growing weakness in an arm as a reason to be seen urgently. { flag-often-harmless }
flag-rf15-do = { flag-do-today } If it comes on suddenly, or your face or speech changes, call <b>{ $emergency }</b>.
flag-rf16-sign = pain, tingling or numbness down an arm for weeks
flag-rf16-told = You told me about a warning sign: <i>{ flag-rf16-sign }</i>.
flag-rf16-says = Guidance based on NICE CKS suggests having it looked at when it lasts longer than 4 to 6 weeks. { flag-often-harmless }
flag-rf16-do = { flag-do-weeks }
flag-rf17-sign = a neck injury that should be looked at
flag-rf17-told = You told me about a warning sign: <i>{ flag-rf17-sign }</i>.
flag-rf17-says =
    { $level ->
        [S] The Canadian C-spine rule advises an emergency department for a neck injury like this. { flag-often-harmless }
       *[E] Going by the Canadian C-spine rule a neck injury like this needs emergency help at once.
    }
flag-rf17-do =
    { $level ->
        [S] { flag-do-today } If you get tingling, weakness, drowsiness or vomiting, call <b>{ $emergency }</b>.
       *[E] { flag-do-emergency }
    } Keep your head and neck still.
flag-rf18-sign = a head injury with a warning sign
flag-rf18-told = You told me about a warning sign: <i>{ flag-rf18-sign }</i>.
flag-rf18-says =
    { $level ->
        [S] NICE advises a hospital check after a head injury with signs like these. { flag-often-harmless }
       *[E] NICE advises an ambulance after a head injury with drowsiness, confusion, a fit, weakness or blood thinners.
    }
flag-rf18-do =
    { $level ->
        [S] { flag-do-today } If you get drowsy or confused, vomit again, or get weak anywhere, call <b>{ $emergency }</b>.
       *[E] { flag-do-emergency }
    }
flag-rf19-sign = a very painful red eye with disturbed sight, headache or being sick
flag-rf19-told = You told me about a warning sign: <i>{ flag-rf19-sign }</i>.
flag-rf19-says =
    { $level ->
        [S] The NHS asks for urgent advice on a painful red eye with disturbed sight or headache. { flag-often-harmless }
       *[E] The NHS says to call for an ambulance or go to an emergency department at once for a very painful headache with a red eye.
    }
flag-rf19-do =
    { $level ->
        [S] { flag-do-today }
       *[E] { flag-do-emergency }
    }
flag-rf20-sign = a headache in pregnancy or in the 6 weeks after a birth
flag-rf20-told = You told me about a warning sign: <i>{ flag-rf20-sign }</i>.
flag-rf20-says =
    { $level ->
        [S] The NHS advises asking the same day about any new or unusual headache in pregnancy or in the 6 weeks after. { flag-often-harmless }
       *[E] The NHS advises calling the maternity unit or an ambulance at once for a severe headache, flashing lights, swelling or pain under the ribs.
    }
flag-rf20-do =
    { $level ->
        [S] { flag-do-today }
       *[E] { flag-do-emergency }
    } Call your maternity unit if you have one.
flag-rf21-sign = a headache that depends on standing or lying
flag-rf21-told = You told me about a warning sign: <i>{ flag-rf21-sign }</i>.
flag-rf21-says = NICE lists this among the headaches that need a check, and the same day if sight changes, there is vomiting, or after an epidural. { flag-often-harmless }
flag-rf21-do =
    { $level ->
        [D] { flag-do-days } If your sight changes or you keep vomiting, get advice the same day.
       *[S] { flag-do-today }
    }
flag-rf22-sign = a headache that comes only with coughing, straining, exercise or sex
flag-rf22-told = You told me about a warning sign: <i>{ flag-rf22-sign }</i>.
flag-rf22-says = NICE lists this among the headaches that need a check. { flag-often-harmless }
flag-rf22-do = { flag-do-days } If one comes on suddenly and very strong, call <b>{ $emergency }</b>.
flag-rf23-sign = disturbed sight or a whooshing in time with the pulse, with headache
flag-rf23-told = You told me about a warning sign: <i>{ flag-rf23-sign }</i>.
flag-rf23-says = The NHS asks for urgent advice on a severe headache with blurred or double sight. { flag-often-harmless }
flag-rf23-do = { flag-do-today } If you lose sight, call <b>{ $emergency }</b>.
flag-rf24-sign = new pain after cancer
flag-rf24-told = You told me about a warning sign: <i>{ flag-rf24-sign }</i>.
flag-rf24-says = NICE (NG234) asks for quick contact when spine or neck pain after cancer is constant, growing or worse at night, and for a check of a new headache. { flag-often-harmless }
flag-rf24-do =
    { $level ->
        [D] { flag-do-days }
       *[S] { flag-do-today }
    } If an arm or leg gets weak or your bladder changes, call <b>{ $emergency }</b>.
flag-rf25-sign = a new headache with a weakened immune system
flag-rf25-told = You told me about a warning sign: <i>{ flag-rf25-sign }</i>.
flag-rf25-says = NICE lists this among the headaches that need a check, and the same day with fever or when it is getting worse. { flag-often-harmless }
flag-rf25-do =
    { $level ->
        [D] { flag-do-days }
       *[S] { flag-do-today }
    } If you get a stiff neck, confusion or a rash, call <b>{ $emergency }</b>.
flag-rf26-sign = repeated vomiting with a new headache
flag-rf26-told = You told me about a warning sign: <i>{ flag-rf26-sign }</i>.
flag-rf26-says = NICE lists vomiting without another clear cause among the reasons to have a headache looked at. { flag-often-harmless }
flag-rf26-do = { flag-do-today } If you become confused or very drowsy, call <b>{ $emergency }</b>.
flag-rf27-sign = a headache that has clearly changed
flag-rf27-told = You told me about a warning sign: <i>{ flag-rf27-sign }</i>.
flag-rf27-says = NICE and the SNNOOP10 list advise a check when a usual headache changes in kind or comes far more often. { flag-often-harmless }
flag-rf27-do = { flag-do-days }
flag-rf28-sign = pain that has been getting steadily worse
flag-rf28-told = You told me about a warning sign: <i>{ flag-rf28-sign }</i>.
flag-rf28-says = The SNNOOP10 list names a headache that keeps growing as one to have checked. { flag-often-harmless }
flag-rf28-do =
    { $level ->
        [S] { flag-do-today } If you get confused, drowsy or weak, call <b>{ $emergency }</b>.
       *[D] { flag-do-days } If it wakes you at night, or you vomit in the morning, get advice the same day.
    }
flag-rf29-sign = a change in personality, memory or thinking
flag-rf29-told = You told me about a warning sign: <i>{ flag-rf29-sign }</i>.
flag-rf29-says = NICE lists a change like this with headache among the reasons to be seen soon. { flag-often-harmless }
flag-rf29-do = { flag-do-today } If someone becomes confused or very drowsy, call <b>{ $emergency }</b>.
flag-rf30-sign = headaches that others at home have too, or that ease outdoors
flag-rf30-told = You told me about a warning sign: <i>{ flag-rf30-sign }</i>.
flag-rf30-says = The NHS says: leave the building and get medical advice, because of gas that cannot be smelled. { flag-often-harmless }
flag-rf30-do =
    <b>Go outside now and do not go back in.</b> { $level ->
        [S] { flag-do-today } If anyone is confused, collapsed or breathless, call <b>{ $emergency }</b>.
       *[E] { flag-do-emergency }
    }
flag-rf31-sign = neck, jaw, arm or chest discomfort with sweating, breathlessness or faintness
flag-rf31-told = You told me about a warning sign: <i>{ flag-rf31-sign }</i>.
flag-rf31-says = The NHS says to call for an ambulance at once: such a pain may be only in the neck, jaw or arm.
flag-rf31-do = { flag-do-emergency }
flag-rf32-sign = attacks of very severe pain around one eye
flag-rf32-told = You told me about a warning sign: <i>{ flag-rf32-sign }</i>.
flag-rf32-says = The SNNOOP10 list and ICHD-3 advise a check soon when such attacks start. { flag-often-harmless }
flag-rf32-do =
    { $level ->
        [S] { flag-do-today } If your sight changes, call <b>{ $emergency }</b>.
       *[D] { flag-do-days } If the eye stays red and painful, or your sight changes, get advice the same day.
    }
flag-rf33-sign = a migraine or an aura that is longer than, or unlike, what is usual
flag-rf33-told = You told me about a warning sign: <i>{ flag-rf33-sign }</i>.
flag-rf33-says =
    { $level ->
        [S] The NHS and ICHD-3 advise being seen the same day for a migraine over 72 hours or a first or long aura. { flag-often-harmless }
       *[E] The NHS and ICHD-3 advise being seen at once when there is weakness with it.
    }
flag-rf33-do =
    { $level ->
        [S] { flag-do-today } If an arm, leg or your face gets weak, call <b>{ $emergency }</b>.
       *[E] { flag-do-emergency }
    }
flag-rf34-sign = painkillers on many days
flag-rf34-told = You told me about something worth a look: <i>{ flag-rf34-sign }</i>.
flag-rf34-says = Guidance (NICE, the international headache classification) says that from about 10 to 15 days a month painkillers themselves can keep headaches going.
flag-rf34-do = Follow your packet. { flag-do-weeks } Do not stop a prescribed medicine suddenly on your own.
flag-rf35-sign = weight loss, night sweats, or pain that never lets up
flag-rf35-told = You told me about a warning sign: <i>{ flag-rf35-sign }</i>.
flag-rf35-says = NICE CKS lists these with neck pain among the signs to have checked. { flag-often-harmless }
flag-rf35-do =
    { $level ->
        [D] { flag-do-days }
       *[S] { flag-do-today }
    }
flag-rf36-sign = a new severe pain with a known condition of neck or joints
flag-rf36-told = You told me about a warning sign: <i>{ flag-rf36-sign }</i>.
flag-rf36-says = Guidance for pharmacists (based on NICE CKS) advises a check the same day. { flag-often-harmless }
flag-rf36-do = { flag-do-today } Leave neck movements out until then. If an arm or leg gets weak or tingles, call <b>{ $emergency }</b>.
flag-rf37-sign = that life felt too hard, or that too much may have been taken
flag-rf37-told = You told me that life feels too hard right now, or that you may have taken too much.
flag-rf37-says = Health services everywhere say the same: tell someone now, and get help at once if you have taken something, even if you feel well.
flag-rf37-do = { flag-do-emergency }
