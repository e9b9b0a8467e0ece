"""Many ways of saying the same thing: every warning sign is heard in the words people have for it."""

import pytest

from bot.diary.words.words_of_alarm import mentions

WAYS = {
    "RF01 E": """
the pain hit maximum within seconds of starting, back of head
bam, out of nowhere the worst head pain i have ever had
like being hit with a hammer on the back of my skull
awful headache, instantly unbearable
sudden horrible headache last night, gone by morning
sudden severe headache two days ago, the nausea has gone but my head still hurts
sudden crushing headache yesterday, the tablets stopped working
bang, worst pain ever in the back of my head
within seconds the headache was unbearable
it was the worst headache of my life and it came in one second
""",
    "RF01 S": """
sudden severe headache four days ago, gone the next day
last week i had a sudden terrible headache, its completely gone now
""",
    "RF02 E": """
feverish and my neck hurts so much i cant get my chin down
severe headache since an hour, cant get my chin on my chest
""",
    "RF03 E": """
i cant lift my left arm since this morning
there is no power in my right leg
lost all strength in my left hand suddenly
my left arm wont do what i tell it
right side of my mouth is hanging down
my smile is crooked since lunch
half of my face feels dead
water runs out of the corner of my mouth
i sound drunk but i havent had a drop
cant get my words out
nobody understands what im saying, its slurred
i cannot speak right since breakfast
vision in my right eye has gone
one eye went black for a minute
im seeing only half of the page
suddenly cant walk straight and the room tilts
arm and leg on the left have gone numb
left foot suddenly drags when i walk
neck pain for years, today my right arm is limp
had migraines for ten years. half my face is numb
can not move my left leg
my face is not working on one side
hit my head, now slurred speech
migraine aura and my left arm is weak
left side feels heavy and useless
my leg gave way on the left and i cant lift my foot
no grip in my left hand all of a sudden
my eyelid and mouth are hanging on the left
my face feels lopsided
i cant say what i want to say, words are jumbled
my speech is funny and slow since this morning
wife says im slurring
a black curtain came down over my eye
suddenly i couldnt see with the left eye, back now
numb down my whole right side
pins and needles in my left arm and leg suddenly, face too
""",
    "RF04 E": """
headache and i dont know where i am
headache and my husband can hardly wake me
i keep drifting in and out with this headache
neck pain and im talking rubbish, confused
39 degrees fever, headache and confused
so confused today, dont know the date, bad headache
my husband cant wake me properly, headache
banged my head and now im sleepy and confused
""",
    "RF05 E": """
woke up on the kitchen floor, head hurts
came to on the floor, neck hurts
i passed out and my head is killing me
had a convulsion, headache
fainted and now my neck hurts
lost conciousness for a bit, headache since
blackd out in the shop, headache
i blacked out in the shower and now my neck is sore
had a seizure last night
lost consciousness for a minute, then headache
""",
    "RF05 S": """
passed out when i stood up, all fine now
fainted this morning
""",
    "RF06 E": """
fever of 39 and i cant bend my neck forward
high temperature, stiff neck, feel awful
temp 39.5 and the neck wont move
burning up and my neck is stiff
fever with a rash that stays when i press a glass on it
very hot, fever 40, chin wont go to my chest
fever since yesterday and i cant touch my chest with my chin
temperature 39 and my neck is stiff as a plank
headache with fever and light is unbearable, very severe
38.8, stiff neck, vomiting
""",
    "RF07 S": """
fever and my headache gets worse by the hour
38.5 and headache worse and worse
fever 38.5 and headache getting worse
headache is getting worse with fever
""",
    "RF08 S": """
night sweats and constant neck pain
fever and constant pain in my spine
soaked sheets at night and constant neck pain
""",
    "RF09 S": """
i am 63, new headache and my jaw hurts when i chew
""",
    "RF11 E": """
new pain on the left of my neck and my eyelid droops
after the chiropractor i have neck pain and double vision
right sided neck pain like never before, dizzy and seeing double
one pupil is bigger than the other and my neck hurts
new neck pain on the right and my eyelid is drooping
since the massage one side of neck hurts and i have vertigo and double vision
""",
    "RF12 S": """
chiropractor cracked my neck, now severe pain on the right side of neck
new severe one sided neck pain since the rugby match
""",
    "RF14 E": """
numb down below
cant feel it when i wipe
i have wet myself twice today
i have to push to pee since yesterday
no feeling between my thighs
my groin and bum are numb
cant tell when my bladder is full
my legs keep buckling
cant feel my legs
leaking pee without knowing
neck problems for ages, pooed myself today
havent been able to pee all day
wet myself without noticing
numbness around my bottom
my bum and the inside of my thighs feel numb
i cant pass urine
my legs just collapse under me
legs dont hold me any more
""",
    "RF15 S": """
my grip is getting weaker
right arm getting weaker over the last weeks
losing strength in my hand
cant open jars any more with my right hand
my fingers are weak
hand is getting weaker
cant grip things with my left hand any more
my thumb has lost its strength
my triceps is weak
""",
    "RF17 E": """
car crash an hour ago, neck hurts, fingers tingling
fell off a ladder this morning, neck pain and numb hands
dived into the pool and hit the bottom, neck hurts and arms tingle
hit by a car at 60 km/h, neck hurts
neck operation years ago. fell off a ladder today, neck hurts and arm tingles
rear ended today, neck hurts and arms numb. i had whiplash in 2015
crashed my car at 80 km/h, neck pain
fell 3 metres from a roof, neck hurts and fingers tingle
fell down the stairs, neck hurts and my arm is numb
dive into shallow water, neck hurts, arms weak
""",
    "RF17 S": """
fell down the stairs yesterday, neck hurts
came off my bike today, neck sore
tackled at rugby today, neck pain
im 70 and slipped in the shower, neck hurts
fell off my horse yesterday, neck pain
car accident yesterday and my neck hurts
""",
    "RF18 E": """
hit my head and i am drowsy
banged my head yesterday, im on warfarin
hit my head, i take blood thinners
""",
    "RF18 S": """
hit my head and threw up
bumped my head last week, headache wont go
hit my head last week and the headache is still there
bumped my head and vomited
""",
    "RF19 E": """
painful red eye and blurred vision
red sore eye, headache and vomiting
rainbow rings round lights and headache
very painful red eye and sick
red eye, headache, halos round lamps
""",
    "RF20 E": """
34 weeks pregnant, terrible headache
30 weeks pregnant, headache and seeing spots
gave birth 2 weeks ago, very bad headache
36 weeks pregnant, headache, swollen hands
i am 33 weeks pregnant with a splitting headache
pregnant 35 weeks, headache and blurry sight
had a baby 10 days ago, severe headache
""",
    "RF20 S": """
pregnant and a new headache
""",
    "RF21 S": """
headache since my epidural
headache when i stand, whooshing in ears
my sight goes grey for seconds when i bend, headache
headache after a lumbar puncture
""",
    "RF23 S": """
seeing double and headache
whooshing in my ear with the headache
seeing double with headaches
headache, vision goes dark for a few seconds
hear my pulse in my ear, headache
""",
    "RF24 S": """
had breast cancer, neck pain every night
prostate cancer, constant back and neck pain
had cancer, the neck pain wakes me every night
had melanoma, headache getting worse
""",
    "RF25 S": """
on chemo, headache and fever
hiv positive, headache worse and fever
""",
    "RF26 S": """
new headache and keep throwing up
cant keep water down since yesterday
havent kept anything down for a day
throwing up again and again with a new headache
not been able to keep any drink down for 24 hours
""",
    "RF29 S": """
my wife says my personality has changed
people say im not myself lately and forgetful
friends say my memory is getting worse
my family has noticed i behave differently
""",
    "RF30 S": """
everyone in the house has headaches, better outside
co alarm went off and i have a headache
everyone at home has a headache and it goes when we go outside
""",
    "RF31 E": """
chest tight and jaw ache
left arm pain and short of breath
jaw pain and cold sweat
crushing pain in my chest
neck pain and feeling faint and sweaty
pain in my arm and cant breathe
tight chest and pain in my left arm
jaw ache with chest pressure
neck pain, sweating and short of breath
chest feels squeezed and my neck hurts
""",
    "RF33 S": """
migraine day 5
migraine now for 4 days
migraine for 80 hours
my migraine has been going for five days
6 days of migraine, no break
first aura ever
migraine is on its fifth day
this migraine has lasted a whole week
migraine since 4 days
aura has been going for two hours
""",
    "RF35 S": """
night sweats, lost weight, fever, neck pain
""",
    "RF36 S": """
fused neck, sudden severe neck pain
""",
}
ELSEWHERE = """
headache builds up slowly over the day
lips still numb from the dentist
half my face is numb after the dentist
lost my voice so i cant talk
cant talk, on a call
cant speak german
i couldnt talk to my wife about it
cant see the board without my glasses
arms heavy after swimming
cant lift my arm after the workout, muscles sore
my jaw dropped when i saw the price
slept on my arm, it was numb, fine after a minute
numb bum from sitting, gone in a minute
my legs are jelly after leg day
legs like rubber after the hike
cant go to the toilet during meetings
wet my pants with coffee
my knees buckled from laughing
everyone says i seem changed, so much more relaxed
chest infection, neck a bit stiff
arm hurts since tuesday
my whole left side aches from the gym
numb fingertips from the cold
face is numb from the cold wind
my hand went to sleep while holding the phone, fine again
my leg fell asleep in the cinema
i cant move my neck much today
cant see the point of this
cant find my glasses
no strength left today, so tired
i have no power in the flat
i lost my speech for the wedding
cant speak up in meetings
left arm sore from the vaccine
my arms are tired from carrying shopping
my legs are tired after the walk
weak tea and a stiff neck
had to pee a lot today
i held my pee for the whole meeting
passed my driving test, neck 3
head feels heavy
sweaty after cycling, neck fine
the tension came back after work
it went from 2 to 6 during the meeting
worst coffee ever, headache 2
headache peaked in the afternoon at 5
the pain is at its worst in the evening
my wife says i am much calmer and less grumpy
neck hurts since monday, 4
migraine gone after 2 days
day 5 of the exercises, neck is better
had a great fit of laughter
jaw is tense from clenching
i fell behind at work, stiff neck
crashed out on the bed after work
neck cracked when i turned, feels better
"""


@pytest.mark.parametrize(
    ("row", "text"), [(row, text) for row, texts in WAYS.items() for text in texts.strip().splitlines()]
)
def test_a_warning_sign_is_heard_however_it_is_told(row: str, text: str) -> None:
    assert row in {f"{one.flag} {one.level.value}" for one in mentions(text) if one.sure}


@pytest.mark.parametrize("text", ELSEWHERE.strip().splitlines())
def test_the_same_words_about_something_else_are_left_alone(text: str) -> None:
    assert mentions(text) == ()
