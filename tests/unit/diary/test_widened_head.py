"""Warning signs of the head in words of any kind: each is heard, and what only looks like them is left alone."""

import pytest

from tests.unit.diary.hearing import ASKED, NOTHING, heard

HEARD = {
    "pain that is there at once": """
E: from nothing to screaming pain in my head, just like that
E: the headache was just there all at once, full whack, dreadful
E: no warning at all, then a pain in my skull i would not wish on anybody
E: in a split second the worst pain i have had, back of the head
E: one second i was peeling potatoes, the next my head was in agony
E: head blew up at work, had to go down on the floor
E: a firecracker went off in my skull
E: felt like being shot in the back of the head
E: somebody might as well have swung a shovel at my head, came out of nowhere
E: such a headache came on in a moment as i never had in all my days
E: pain in my head never so strong in my life, came in one second
E: my head went whoomph and i screamed
E: headache like a lightning strike, i fell to my knees
E: it slammed into the back of my head and i dropped my cup, never known pain like it
E: was hanging out the washing, then wham, head, worst ever, i could not even speak for the pain
E: headache came on with a bang and i have never felt one like it
E: very bad headache in one moment, i fall on knees
E: got hit by the worst headache ever while hoovering, like flipping a switch
E: i was fine. then i wasnt. a massive headache from one breath to the next
E: sudden onset, severe, occipital
E: immediate 10/10 headache while brushing teeth
E: my skull feels like it cracked open a minute ago, never had this
E: reached 10 out of 10 in about twenty seconds, back of my head
E: the worst headache of my days, peaked before i could sit down
E: headache so sudden and so terrible that i had to hold on to the wall
E: dolor de cabeza, i mean head pain, suddenly, the most strong of my life
E: suddenly my head, oh god, worst pain
E: within seconds my head was splitting like never before
E: sumthing burst in my head i swear, agony
E: like a train hit the back of my head, all of a sudden
E: bolt from the blue headache, cant open my eyes with it
E: headache out of nowhere, wanted to scream
E: i got this huge headache in a heartbeat, never had the like
E: head explod suddenly, i cry
E: came on like a thunderclap while i was reading
E: sudden terrible head pain n puked
""",
    "effort, or worst within the hour": """
E: i am 61 and a headache got so terrible within half an hour, nothing like i get
E: doing press-ups and a ferocious headache hit me, neck has locked
E: horrible headache in less than an hour and my chin wont go down
E: worst headache ever came while we were making love
E: lifting a radiator when my head burst with pain
E: new severe headache, full on after twenty minutes, cannot bend my neck
E: on the toilet pushing, then a massive sudden headache and a stiff neck
E: im 47 and suddenly got a terrible headache
""",
    "going down, and coming to": """
E: the lights went out and then i was looking at the ceiling, head hurts
E: next thing i remember is the paramedic, sore neck
E: lost a few minutes, woke up under the table with a headache
E: they said my eyes rolled back and i shook all over
E: i came to beside the bath and dont know how i got there, headache
E: dropped like a stone in the supermarket, headache since
E: thrashing about on the bed, could not be stopped, wet the bed
E: everything turned black, then i was lying in the hall, pain in my neck
E: collapsed on the bathroom floor this morning with a thumping head
E: i fall down, not remember anything, head is paining
E: out cold for a minute so they tell me, neck sore
E: fit in the night according to the wife, tongue is chewed
E: blacked right out at the checkout and my head is killing me
E: went rigid and then jerked all over, do not recall it
S: fainted in the shower, heat probably, felt normal again straight away
""",
    "fever with neck, skin, light or mind": """
E: 39.1 and my neck is solid, cannot nod
E: temp through the roof and spots on my belly that stay when pressed with a tumbler
E: hot as a stove, neck like concrete, chin nowhere near my chest
E: fever and i am all muddled
E: shivering and sweating with a stiff neck and the light is agony
E: high fever, the light i can not support, head exploding
E: temperature of 40 and purple blotches on my arms
E: rash like pinpricks does not disappear when i press, and terrible headache
""",
    "a blow to the head and what follows": """
E: fell on sunday and hit my head, now being sick and so sleepy
E: on blood thinners and gave my head a right old whack on the beam
S: lump on my forehead from the fall and the headache wont go since
S: got a ball in the face at cricket and threw up afterwards
E: head knock friday, confused ever since
S: crash on my scooter yesterday, no memory of it
""",
    "what lying and standing do": """
D: soon as im vertical my head throbs, gone when horizontal
D: comes when i stand, goes when i lay down
D: it hurts upright, and when i lie flat it eases
S: ever since the needle in my back my head hurts when i sit up
S: head is worst lying down and i keep hearing my heartbeat in my ears
""",
    "coughs and effort": """
D: every sneeze sends a dart through my skull
D: only get the headache when i laugh or cough
D: carrying shopping brings my headache on, nothing else does
D: a headache on the treadmill each time i go
""",
    "sight and ears": """
S: my sight drops out for a second when i bend, headaches too
S: everything goes dim for a moment with the headache
S: i see the cars in twos and have a headache
S: a thud in my ear with every heartbeat and headaches
S: eyes grey out when i get up, bad head
""",
    "vomiting without end": """
S: hurling all night, a headache that is new to me
S: been spewing since dawn with a headache i have never had before
S: even a sip comes back up, two days now
S: thrown up seven times and this headache is not one i know
""",
    "another kind of headache, or more of them": """
D: my headaches have tripled since spring
D: i get them five times a week, previously one a month
D: this isnt my normal headache anymore
D: my headache is of another kind now
D: the attacks are coming closer together, far more often
D: used to be a dull band, now it is a stabbing behind one ear, my headaches i mean
""",
    "attacks and auras that go on": """
S: migraine since tuesday and now its saturday
S: sixth day with the same migraine
S: the shimmering has been there for two hours and will not clear
S: squiggly lines for the first time ever, then a headache
S: the zigzags started at breakfast and have lasted since nine
""",
}
LEFT_ALONE = {
    "onset": """
my head is exploding with ideas
headache came on slowly after lunch, like always
my head was split between two tasks all day
like i hit a wall at 3pm, tired
one minute sunny the next raining, neck fine
one moment please, the next stretch helped
headache gone just like that after the walk
wasnt sudden at all, built up over hours
the news hit me like a truck, slept badly, neck tight
a huge deadline, head full
massive improvement today
the alarm went off and my neck was stiff
my phone exploded with messages, headache 2
a balloon popped behind me and i jumped, neck tense
nothing sudden, usual dull ache
bang on time for my stretches, neck ok
my husband says his head exploded with pain last night, he is at the hospital, im tired
knocked the session out in one go, neck good
read a book about a bomb that went off in a head office
usual migraine, feels like an axe in my head, tablet taken
neck like a brick today
did the whole shop in one go, shoulders tight
that new track has a wild drop, head nodding, neck stiff
fireworks last night were mad, headache from the noise
crazy busy day, mild headache
migraine like every month, thumping head, hammer behind the eye
""",
    "going down, fever and blows": """
daughter shook all over with cold after swimming, neck ok
rolled my eyes at the meeting, neck stiff
conked out at nine, slept well
passed out leaflets all day, shoulders sore
next thing on the list is a stretch on the floor
everything went well, lying on the floor helped
fell asleep and dont remember the film
bit my tongue and said nothing to the boss
my mate had a fit last night, scary, me fine
woke up with no idea how i slept so well
shaking my head at the news, neck stiff
red patches on my neck from the heat pad, faded in an hour
hot then cold drinks all day, neck fine
neck rock hard after driving
put the cat down and my neck twinged
rash on the baby, doctor says its nothing, neck tight
could not nod off until two
banged the drum all evening, neck sore
cut my hair, head feels lighter
my toddler bumped his head, i am tired
egg on toast, neck fine
bumped into an old friend, laughed a lot
nut allergy in the office, headache from the fuss
""",
    "pressure": """
standing desk is better than sitting, lying down is best of all for the neck
neck worse when i stand, better when i lie down
laughed till i cried, shoulders sore
lifting the baby hurts my neck
running cleared my headache
lights flickered in the storm, neck ok
heard the ocean all week, slept well
brought up the new desk with my boss, headache 2
keep bringing up the deadline at meetings
headaches are half as often
my coffee intake has doubled
get a massage four times a year, was once a month
two of my friends came, laughed, neck fine
the migraine lasted since tuesday night, gone on wednesday
usual aura twenty minutes then gone
the dog was sick twice on the carpet
the radio is in time with my stretches
spinal twist in yoga felt great
""",
}
ASKED_ABOUT = {
    "what may be either": """
had a headache come on suddenly this afternoon, a 3, gone after tea
had a funny turn at the shops
fever since yesterday and a bit of a headache
walked into a door with my forehead this morning
""",
}


def _told(kinds: dict[str, str]) -> list[tuple[str, str]]:
    return [(kind, text) for kind, texts in kinds.items() for text in texts.strip().splitlines()]


@pytest.mark.parametrize(("kind", "told"), _told(HEARD))
def test_a_kind_of_words_is_heard(kind: str, told: str) -> None:
    level, text = told.split(": ", 1)

    assert heard(text) == level, kind


@pytest.mark.parametrize(("kind", "text"), _told(LEFT_ALONE))
def test_its_near_miss_is_left_alone(kind: str, text: str) -> None:
    assert heard(text) == NOTHING, kind


@pytest.mark.parametrize(("kind", "text"), _told(ASKED_ABOUT))
def test_what_may_be_either_is_asked_about(kind: str, text: str) -> None:
    assert heard(text) == ASKED, kind
