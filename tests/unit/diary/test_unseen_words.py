"""Kinds of language that lists of unseen messages brought to light: each is heard, and its near miss is left alone."""

import pytest

from bot.diary.words.words_of_alarm import mentions

HEARD = {
    "what is told from the side of daily life": """
RF03 E: the left half of what i could see went black, quite suddenly
RF08 S: changed the bedding because i was drenched, and an ache in my neck does not ease in any position
RF15 S: my left hand has slowly been losing its strength over the week
RF29 S: my brother told me that over these months i have grown forgetful and am not the man i was
RF05 E: headache. in the shop everything went black and i fell, they say i was away for a minute
RF14 E: since today the urine comes and i do not feel it
RF17 E: the van left the road and rolled over, my neck hurts and both hands tingle
""",
    "what fails is named in the part before": """
RF03 E: my left arm hurts, i cant move it
RF03 E: my left hand, no strength suddenly
RF03 E: right arm is weak and heavy like a log since i woke
RF03 E: one hand types this because the other one has stopped working
RF03 E: left leg wont carry me since noon
RF03 E: leg on the left is dragging
RF03 E: my right hand has just given up
""",
    "a gait that goes its own way": """
RF03 E: can barely walk, keep veering
RF03 E: walking like a drunk since this afternoon
RF03 E: cant stand up without toppling to the right since waking
RF03 E: room is spinning so violently i cant stand up, started out of the blue
RF03 E: i keep bumping into the door frame on my left since lunch
""",
    "full force at once": """
RF01 E: never have headaches and today one so bad in under a minute i dropped to my knees
RF01 E: zero to ten in like 30 seconds. worst ive had
RF01 E: head pain like a grenade going off at the back of my skull
RF01 E: boom, my whole skull, worst pain of my whole life
RF01 E: its like someone smashed a bottle over my head
""",
    "warmth of the body, and light": """
RF06 E: body is hot, neck is very stiff i cannot bend it
RF06 E: 103f with pounding headache and i cant stand any light at all
RF06 E: body dey hot, neck stiff, i no fit bend am
RF06 E: shivering fever, neck like a board
""",
    "minds that are not there": """
RF04 E: im rambling and dont recognise my own kitchen, headache since morning
RF04 E: keep asking the same thing over and over, bad headache
RF04 E: keep falling asleep in the middle of sentences, my head hurts, husband struggles to wake me
""",
    "going down": """
RF05 E: went down like a sack of spuds, headache
RF05 E: had some kind of fit last night, neck aches
RF05 E: used to have fits as a child and had one again this morning
RF05 E: out with my friends last night, blacked out, head hurts
RF05 E: passed out cold while getting the kids ready, neck hurts
""",
    "eyes and lids": """
RF11 E: new pain up the right side of my neck, eyelid on that side has dropped
RF11 E: neck ache on the left like never before and i hear my pulse in that ear
RF09 E: jaw hurts when i chew, sight in one eye went dim
RF19 E: my eye is killing me, its all red and i see haloes
RF03 E: like a blind coming down over my left eye
""",
    "what spreads, and what lets go": """
RF31 E: chest tightness going up into my neck and jaw
RF31 E: heaviness for chest, e dey reach my neck
RF14 E: my bowels opened without me knowing
RF14 E: legs folded under me on the stairs
RF30 E: co alarm, headache, my wife has collapsed
""",
    "not that, but this": """
RF03 E: its not so much that my leg aches, i just cant lift it
RF03 E: not that my left hand hurts, i cant move it
""",
    "limp where no posture explains it": """
RF03 E: right arm gone floppy on the train this morning
RF03 E: left leg went limp, was only sitting on the sofa
""",
    "begun a moment ago": """
RF01 E: headache, worst ever, came on seconds ago
RF01 E: minutes ago it started, worst of my life
""",
    "lost in the week": """
RF04 E: couldnt tell whether it was morning or night, headache
RF04 E: bad headache and no idea if its tuesday or easter
""",
    "for somebody who cannot type": """
RF03 E: this is his wife, he cannot lift his right arm since an hour
RF04 E: writing for my mum, she is so confused and her head hurts
RF04 E: typing for him, had a headache since lunch and i can hardly rouse him
""",
    "a face or a hand that is not felt": """
RF03 E: i do not feel the right side of my mouth
RF03 E: right hand just dangled there for a while, could not hold the spoon
""",
    "a head that was hit, and what came of it": """
RF18 E: took a knee to the back of the head, keep drifting off halfway through a word
RF17 E: flipped the quad on the track this afternoon at high speed, neck is sore
RF17 S: came off the horse, neck's been sore since
""",
    "getting up from the floor": """
RF05 E: came to on the bathroom lino, my head's been thumping since
""",
    "what does not come, and what is not noticed": """
RF14 E: at the loo nothing comes out, and wiping feels like cotton wool
""",
    "breath and heart": """
RF31 E: jaw and neck ache, panting on the sofa and feel like ill keel over
""",
    "all of a house": """
RF30 E: all three of us have banging heads and auntie keeled over in the kitchen
RF30 S: both my flatmates have had headaches all week, goes every time we're outdoors
""",
    "worse from day to day": """
RF07 S: fever 38.5 and the headache is stronger than the day before
RF15 S: my left hand is losing force, harder and harder to hold a pan
RF28 D: little by little more, the headache grows from week to week
""",
    "a face that hung, a hand that is not mine": """
RF03 E: shaving, and the right corner of my mouth just sagged, foam running down my chin. gone in five minutes
RF03 E: since lunch my left hand is like somebody elses and the foot on the same side drags
""",
    "typed for another by name": """
RF04 E: this is kim filling in for lee. he had a bad head at noon and now i cant get him awake
RF04 E: writes the daughter. mother has headache and does not know where she is
""",
    "legs, spoken of twice": """
RF14 E: my legs they fold alone on the stairs since this week
""",
    "rooms that turn": """
RF11 E: new pain on one side of the neck after the water slide, and everything goes round even lying
""",
    "light that cannot be borne": """
RF06 E: fever 39 and head hurts, the light i can not support
""",
    "all of a house again": """
RF30 S: everyone in the flat has a sore head, when we go to the park it goes away
RF30 E: whole family has head pain, my husband is very confused and breathing fast
""",
    "what comes back up": """
RF26 S: all what i drink comes back since yesterday
""",
    "attacks around one eye": """
RF32 D: each night very strong pain by the right eye, tears come and the nose runs, i can not sit
""",
    "what others say": """
RF29 S: my colleagues tell me i forget everything and repeat myself, for some weeks
""",
    "as if the head were broken": """
RF01 E: it felt like my skull was cracked open with a hammer
RF01 E: head pain like a gunshot went off
RF01 E: pain in the back of my head, from fine to crying on the sofa in one go
""",
    "a foot that slaps, an arm that does no work": """
RF03 E: left foot keeps catching on the carpet since this morning
RF03 E: right arm no working since one hour
RF03 E: my hand feels like it belongs to somebody else, on the right side, and the right arm is weak
""",
    "words that nobody understands": """
RF03 E: my husband cannot understand me since lunch, i am not able to speak right
""",
    "what is not done without": """
RF09 S: im 66, cant eat without my jaw aching, new headache
""",
    "short and misspelt": """
RF18 E: hed injury yesterday now vomiting n sleepy
RF03 E: cant lift my rite arm since i woke
""",
    "where one is": """
RF04 E: woke not knowing where i was, head splitting
""",
    "accidents with wheels": """
RF17 E: neck pain and both hands no power after accident with scooter
""",
    "spots all over": """
RF06 E: shivering, purple blotches all over my arms
""",
    "limbs that quit": """
RF03 E: reached for a cup and my right arm just quit on me
RF03 E: asked to hold both arms up and the left one sinks
RF14 E: both knees they fold when i walk
""",
    "sounding drunk": """
RF03 E: i sound plastered and had nothing to drink
RF03 E: i try to talk, the wrong stuff comes out
""",
    "before one could move": """
RF01 E: headache, unbearable before i could even stand up
RF01 E: the mother of all headaches, zero warning
""",
    "gone for a while": """
RF05 E: came to with people around me, head sore
RF05 E: i had been jerking they said, neck hurts
""",
    "as if strapped": """
RF31 E: feels like a strap round my chest, dripping with sweat
""",
    "walked into things": """
RF18 S: walked into a low branch yesterday, headache today, vomited
""",
    "necks of stone": """
RF06 E: temp of 39, neck is cemented
RF06 E: fever, neck frozen solid and daylight is torture
""",
    "how often, how many": """
RF27 D: heads used to come twice a year. since spring it's four a week
RF27 D: used to get one a month now its nearly every day
RF27 D: went from two migraines a month to three every week
RF33 S: migraine since monday, 5th day
RF34 R: using sumatriptan 15 days this month
RF34 R: 20 days of ibuprofen this month
""",
}
LEFT_ALONE = {
    "daily life without a sign": """
half of what i could see of the stage was dark
changed the sheets, the dog was soaked
my hand is losing its tan
saw everything through a mist of tears at the film
rolled over in bed and my neck hurts
we rolled over in bed laughing, neck hurts
the pee comes easily, no problem
""",
    "what fails is no limb, or has its reason": """
my left hand holds the phone, no strength training today
carried the box in my left arm, no power drill needed
neck is so stiff i cant move it
my phone died, it wont work anymore
my arm is fine
""",
    "everyday walking": """
walk like an old woman today, stiff
walking into the office i felt the neck go stiff
crawling to work in traffic, neck 4
i crawled to bed at 11, tired
baby is crawling
""",
    "force and speed of other things": """
boom, personal best on deadlift! neck fine
instant relief after the massage
it hit me like a ton of bricks that i need a break
the news hit me like a train
instant noodles and a headache
knee went from 0 to 10 when i twisted it
worst back pain ive ever had after gardening
""",
    "warmth of other things": """
warm body after the bath, neck loose
got a temp job, desk all day, neck sore
chills from the song, lovely concert
news: heatwave, 39 degrees tomorrow
""",
    "going down in a manner of speaking": """
the whole street had a blackout, headache 2
knocked out three reports, shoulders sore
collapsed into bed at 9
news about a seizure of drugs on tv
fell asleep in the chair, neck stiff
collapsed tent, camping, stiff neck
slurping noodles
""",
    "other people, and long ago": """
grandad lost the sight in one eye. im ok, neck 3
boy at school had a seizure today
patient of mine was confused all shift, neck sore from lifting
years back i had a slipped disc, arm went numb then
saw a car crash on the motorway, stiff neck
""",
    "eyes and lids of every day": """
eyelid twitching from tiredness
my eyelids are heavy, need bed
curtain fell in my eye line
""",
    "not that, and not there": """
its not that my arm is weak, it just hurts
""",
    "heads, arms and wheels of everyday life": """
heavy head, tired
rolled the car out of the garage, neck sore
left arm dropped to my side, stretch done
woke up on the floor cushions after a nap, neck stiff
i could collapse, so tired
""",
    "hands, mouths and legs of everyday life": """
my mouth hung open, what a film
couldnt hold the cup, too hot
dont feel my face tension anymore, relaxed
came round to my mums for lunch, neck fine
no fever, eyes ok
no fever eyes ok
it was over the weekend that my neck got better
legs bend better after stretching
""",
    "limbs, words and holes of every day": """
my right side failed the stretch test lol
legs up the wall, left one drops lower
talking to a drunk man on the bus
the wrong things come out of the printer
a hole in my eye patch costume lol
i was out for seconds to get milk
strap of my bag across my chest, sore skin
eyes rolled back at my bosss joke
mother of all traffic jams, tired
knocked out by the flu last month, neck fine now
lips tingling from chilli
everything went black, power cut
""",
    "legs that worked": """
ran 10 k, legs like jelly, neck good
""",
    "people who changed": """
everyone says i forget birthdays
wife says id forget my own head
got knocked out cold at school when i was 15, mum still brings it up
colleagues say ive got short hair now
boss became another person after the merger
""",
    "not that bad": """
not a bad headache
nobody has a fever
""",
    "what is done daily": """
used to swim twice a week, now daily
was running once a week now every day, neck good
""",
    "how often, of other things": """
drink more often than before, water helps
headaches less often than before
20 days in a row of stretches, yay
took paracetamol on 2 days this month
""",
}
ASKED_ABOUT = {
    "a temperature in a list": """
RF06: temperature, headache, tired
RF06: sore throat, temp and headache
RF06: temperature
""",
    "amiss, and of today": """
RF03: my mouth is odd since lunch
RF03: since an hour my left leg is all wrong
RF01: suddenly, head, vomited
RF31: chest feels weird
RF14: something is wrong with my bladder today
RF03: arm has gone to sleep and wont wake up
""",
    "pain in one word": """
RF01: my head!! sudden, agonising
""",
    "a reason that may be enough": """
RF03: my leg went dead on the bus
RF03: cant use my left arm after shoulder surgery
""",
}


def _told(kinds: dict[str, str]) -> list[tuple[str, str]]:
    return [(kind, text) for kind, texts in kinds.items() for text in texts.strip().splitlines()]


@pytest.mark.parametrize(("kind", "told"), _told(HEARD))
def test_a_kind_of_words_is_heard(kind: str, told: str) -> None:
    row, text = told.split(": ", 1)

    assert row in {f"{one.flag} {one.level.value}" for one in mentions(text) if one.sure}, kind


@pytest.mark.parametrize(("kind", "text"), _told(LEFT_ALONE))
def test_its_near_miss_is_left_alone(kind: str, text: str) -> None:
    assert mentions(text) == (), kind


@pytest.mark.parametrize(("kind", "told"), _told(ASKED_ABOUT))
def test_what_may_be_either_is_asked_about(kind: str, told: str) -> None:
    flag, text = told.split(": ", 1)
    found = mentions(text)

    assert flag in {one.flag for one in found}, kind
    assert not any(one.sure for one in found), kind
