"""Warning signs of the head as many people tell them, each in words of their own: all are heard."""

import pytest

from tests.unit.diary.hearing import heard

HEARD = {
    "emergencies": """
E: felt a trickle then whoosh and an almighty pain took my head over, all in the time it takes to sneeze
E: headache hit max before i got to the end of the sentence i was saying
E: i sneeze and suddenly the head is broken in two, pain very terrible
E: instant skull crusher of a headache getting out of the pool, im 63
E: never get headaches me. today standing at the till, bang, worst pain ever behind my eyes
E: my head hurt so bad so fast i was sick on my shoes
E: pain arrived in my head like a slammed door, unbearable
E: went to pick up a bag of sand and my head went crack with pain, had to be driven home
E: headache, onset to peak 30 seconds, vomited x2
E: my gran says i went white, headache so sudden and so strong i fell over
E: 20 minutes ago a headache started and it was already as bad as it could get by the time i found the tablets
E: woke up with the neighbour slapping my cheeks, head thick and sore
E: i just wasnt there for a minute, hit the floor, and my neck is agony
E: my body did the jerky thing like my cousin with epilepsy, then i slept three hours, bad head
E: collapsed getting off the bus, headache
E: lights out in the middle of breakfast, came round with my face in the porridge, headache
E: had a convulsion apparently
E: went limp and slid off the chair, nobody could get an answer from me for a bit, head hurting
E: 39.5 fever. chin refuses to go to chest. light hurts.
E: burning up, cant bend my neck to tie laces, vomiting
E: fever and confusion they tell me
E: i have fever and small blood points on the skin what not go with glass
E: shaking with chills, neck locked solid
E: temp 40, neck stiffer than a plank, head splitting
E: spots like bruises coming up all over and a high temperature
E: take warfarin, stood up under the cupboard and cracked my head
E: hit my head yesterday and today my wife cant wake me properly she says
E: came off the horse on my head, now seeing double
E: knocked my head on ice saturday and had a seizure sunday
E: aura started and then my left side went weak
E: top of me head came off i swear, outta nowhere, on the scaffold, worst i ever had
E: I was knitting, and quite without preamble a dreadful pain took my head
E: legit thought i got shot in the head, headache started so fast im shaking
E: Suddenly headache, pain scale 9, began during bowel movement
E: my head bang bang suddenly, i never feel like that, please help
E: the headache came faster than i can say it and it is by far the worst
E: doing my squats and my skull lit up, never had pain like it
E: pain from the neck shot up into the head in a second, i cried out, never before
E: I went. Just went. Woke up under the desk, headache.
E: had a blackout while shaving, neck sore where i hit the basin
E: started shaking and drooling, my flatmate called 999, bad headache now
E: keeled over in assembly and my neck hurts
E: lost my senses for some minutes, fall, head pain
E: rigors, 39.9, neck so stiff my chin wont budge
E: high temp and stiff neck and i cannot stand the telly light
E: fever, purple rash, feel awful
E: temp 38.5, im talking rubbish according to my son
E: feverish, cant touch chin on chest
E: had a fall yesterday, on clopidogrel, egg sized lump on my skull
E: my head hit the dashboard on friday and since then i am confused
E: hit head, sleepy, throwing up
E: had one of those shaking attacks in the night, sheets wet, tongue in bits
E: i collapse in kitchen, after is strong headache
E: fainted and my neck has been bad since i landed
E: blackout on the bus then a headache
E: went over like a tree, woke with folk round me, head splitting
E: im hot, 39.2, neck wont go down, feel like death
E: meningitis symptoms all of them: fever, stiff neck, rash
E: cant look down at my phone the neck is that stiff, temp 38.8
E: fever and my eyes cant take the light and my head is pounding badly
E: feverish and rambling says the wife
E: 102 fever stiff neck throwing up
E: hit my head, take eliquis
E: fell backwards off a chair, head hit the floor, slurring now
E: banged my head tuesday, wife says im not making sense
E: headache plus a fit
E: migraine with my right arm gone weak
E: head explosion during sex
E: orgasm headache, sudden, 10/10
E: sudden severe headache when i lifted the engine block
E: new headache that hit full force in 5 min, cant bend neck forward
E: the mother of all headaches came on in seconds
E: one second fine next second my head was on fire with pain
E: instant agony at the base of my skull when i coughed, ten out of ten
E: my worst headache ever started 10 minutes ago
E: my neck and head got zapped from nowhere, the sort of pain you only read about, i was on all fours
E: headache that arrived like a freight train at ten past nine, unreal
E: it took maybe five heartbeats to go from fine to wanting to bang my head on the floor with the pain
E: pain started at the back of my head so hard so sudden that i yelled and dropped the trowel
E: Grandad writing: terrible sudden headache, worst of my days
E: whole head exploded when i coughed, been lying in the dark since
E: i had a terrible headache came very sudden when i was in shower and i vomit
E: the headache got to ten out of ten quicker than you could say it
E: like a balloon burst behind my eyes and then the worst head of my life
E: i lose conscience and my head is very hurt
E: went all floppy and gone for a minute says my daughter, sore head
E: came round with blood on my chin, tongue bitten, aching all over
E: had a seizure for the first time in my life
E: stiff neck, cant nod, 39 degrees, feel dreadful
E: running a fever with the worst headache and i cant stand lamps or bend my neck
E: rash on legs, pressed glass on it and it stays, high temp
E: on edoxaban and fell, bumped the head
E: head knock at work and my speech has gone funny
E: fell on my head, one arm weak after
E: migraine aura then i could not lift my left leg
E: had me tea, then kaboom, head in bits, never had owt like it
E: my head just started killing out of the blue and i literally cannot move its that bad
E: severe headache since ten minutes, very sudden, with neck hard
E: a knife went in the back of my head all of a sudden when i was on top of my wife
E: headache from nothing to the worst in my life while bench pressing
E: when poo i get very big sudden headache, now neck not bending
E: i fainted at the altar rail and my head has ached since
E: came to in the ambulance, neck sore, no idea what happened
E: my arms and legs went wild and i bit through my tongue
E: zoned out, fell, shook, they told me after
E: went down in the queue, out for maybe a minute, headache now
E: i have 40 of fever and neck like iron and i vomit
E: shivering hot, cannot bear the light or to lift my head, neck rigid
E: dots on my shins that stay under a glass and i feel feverish
E: temperature and i keep talking to people who arent there
E: anticoagulated, hit my head on the bath tap
E: hit my head and now i keep nodding off mid sentence
E: smashed head in the scrum, one eye pupil huge
E: slipped, head on the concrete, fit an hour later
E: migraine aura but this time my left arm went floppy
""",
    "what should be seen today": """
S: got elbowed in the temple at basketball, cant remember the second half
S: cracked my skull on the low beam a week ago and the headache is still there
S: toppled off the kerb drunk and hit my head
S: kicked in the head at judo, been vomiting
S: got a knock on the head in the match and dont remember the drive home
S: since the fall from the ladder my head has not stopped hurting
S: epidural last week, head kills when i get up
S: headache that is worse lying down with blurry sight
S: seeing double with headaches since sunday
S: pulsing noise in my ear and headache
S: sick over and over with this new headache
S: cant hold down water for over a day
S: day 4 of migraine
S: my aura has been going for two hours
S: never had these zigzags before today
S: smacked my head on the car boot, been vomiting since
S: clonked heads with my son, headache for three days now
S: aura that has not gone away in 90 minutes
S: migraine 4 days now cant shake it
S: first aura of my life today
S: bending makes my vision go grey and my head hurts
S: swoosh swoosh in my ears and headache
S: three days of vomiting with a new headache
S: hit my head skiing, threw up in the cable car
S: bad bump to head wednesday, blank about the whole morning
S: concussed last week, headaches wont go
S: lumbar puncture tuesday and head hurts unless im flat
S: head hurts most lying flat and my sight goes blurry with it
S: vision blacks out when i bend, headache
S: ears whoosh with my pulse, head aches daily
S: throwing up constantly with a headache thats new
S: migraine that started monday, its friday
S: aura going on three hours
S: first time ive had flashing zigzags
""",
    "what should be seen soon": """
D: i cough, i get headache, always so
D: headaches were monthly, now they are weekly
D: headaches feel different from how they used to
D: coughing makes my head hurt
D: exercise gives me headaches lately
D: my headaches come far more often now
D: headache worse when i stand up and better lying
D: headache only when i strain on the toilet
D: pain in the head when i laugh
D: headaches twice as often as last year
D: headache comes on whenever im upright
""",
}


@pytest.mark.parametrize("level", HEARD)
def test_what_is_told_freely_is_heard(level: str) -> None:
    told = [line.split(": ", 1) for line in HEARD[level].strip().splitlines()]

    assert {text: found for meant, text in told if (found := heard(text)) != meant} == {}
