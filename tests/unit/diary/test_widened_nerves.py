"""Signs of brain, arteries, cord and roots told by what no longer works: each kind is heard, its near miss is not."""

import pytest

from bot.diary.profile import Profile
from bot.diary.words.words_of_alarm import mentions
from tests.unit.diary.hearing import ASKED, EMERGENCY, NOTHING, heard

HEARD = {
    "a limb of one side that does not do as it is told": """
RF03 E: my right arm just hangs there and will not rise
RF03 E: left leg not taking orders since this morning
RF03 E: right foot slaps the floor when i walk, began an hour ago
RF03 E: i cannot make my left fingers close
RF03 E: left arm no working today
RF03 E: the whole arm wouldnt come up when i tried to wave
RF03 E: this arm feels like it belongs to another man
RF03 E: i have been dragging my left foot since lunch
RF03 E: cannot raise my right arm off the pillow
RF03 E: cant lift my rite leg
RF03 E: my drinking hand went limp
""",
    "what falls out of one hand": """
RF03 E: the jug dropped from my right hand a minute ago
RF03 E: left hand keeps letting go of things since this morning
RF03 E: fork slipped through my left fingers and now i cant grip anything
""",
    "half a body, half a face": """
RF03 E: cant feel the left half of me
RF03 E: everything down my right side has gone dead
RF03 E: one side of my face is not coming up when i grin
RF03 E: lips feel as though i had been to the dentist
RF03 E: coffee runs out of the corner of my mouth
RF03 E: i cannot whistle and my cheek feels slack
""",
    "words that are not the right ones": """
RF03 E: i ask for the window and i say bicycle
RF03 E: what i said came out as mush
RF03 E: my husband could not make out a word i said
RF03 E: the letters on the page made no sense all at once
RF03 E: my tongue wont do as its told
RF03 E: my son says you are slurring
""",
    "half of what is seen": """
RF03 E: the left part of the telly was missing
RF03 E: everything on the right has vanished
RF03 E: i only see one half of the clock
""",
    "a mind that is not where it should be": """
RF04 E: could not say what year it was
RF04 E: i do not recognise my own kitchen
RF04 E: cannot work out how to use a spoon
RF04 E: got lost in my own street, my head hurts
RF04 E: my wife had to shake me hard to get my eyes open, headache
RF04 E: they could hardly rouse me
RF04 E: too drowsy to hold the phone, headache
RF04 E: i do not remember the last two hours and my head hurts
RF04 E: i forgot how to get home, my head is splitting
RF04 E: i type for my brother. he does not know where he is and his head hurts
""",
    "fever, and a headache that grows": """
RF07 S: temperature of 39 and the headache is stronger than it was at noon
RF07 S: fever, my head has gone from a niggle to thumping
RF07 S: feverish, and the pain in my head is more strong every hour
""",
    "hands and feet of both sides": """
RF13 D: buttons are a nightmare for weeks now
RF13 D: my handwriting has gone to pot since march
RF13 D: hands feel gloved, six weeks now
RF13 D: feet like wrapped in cotton wool for two months
RF13 D: a spark runs down my backbone whenever i nod
RF13 D: my toes keep catching the step, has been so for weeks
RF13 S: my fingers are clumsier each day
""",
    "bladder, saddle, legs": """
RF14 E: have not been able to pass water since last night
RF14 E: i stand at the toilet for ages and nothing comes
RF14 E: no urge to go any more
RF14 E: the seat was wet and i had felt nothing, never noticed
RF14 E: i cannot feel the paper when i wipe
RF14 E: down below has gone to sleep since yesterday
RF14 E: it is like sitting on a cushion down there, numb
RF14 E: my knees went from under me in the shop
RF14 E: i never noticed i had soiled myself
RF14 E: i cannot get a drop out since noon
RF14 E: my legs are so weak i cant get out of the chair
RF14 E: legs turned to water and would not carry me
""",
    "an arm that gets weaker": """
RF15 S: the grip of my right hand is fading
RF15 S: i need both hands to lift the kettle now
RF15 S: my drinking arm is giving out, weaker by the week
RF15 S: triceps 4/5 on the left
RF15 S: cannot comb my hair with that arm any more
""",
    "an arm that hurts for long": """
RF16 R: it runs down into my elbow, ten weeks now
RF16 R: woolly feeling in two fingers for three months
RF16 R: prickles in my thumb, the eighth week
""",
    "a person who is no longer the same": """
RF29 S: everybody at work reckons i have become a different person
RF29 S: my memory has gone to pot these last weeks
RF29 S: my daughter is worried about my memory, i lose the thread of conversations
RF29 S: my boss pointed out that my judgement is off
RF29 S: friends say i am unlike myself and i say rude things i never would
""",
    "a neck that hurts on one side as never before": """
RF11 E: new pain in the left of my neck and food goes down the wrong way
RF11 E: a new ache behind my right ear with a swoosh in that ear
RF11 E: sore neck on one side, quite new, and my son says my right eye looks smaller
RF12 S: after the trampoline a fierce new pain on the left side of my neck
RF12 S: felt a twang lifting a sofa, since then severe pain right side of my neck, unlike any before
""",
}

LEFT_ALONE = """
left hand is my weak one, always was
my legs stopped hurting after the bath
forgot my aunts birthday
my foot wont fit in the new boots
couldnt string two words together from laughing
my sons memory is better than mine
brothers hand is weak since his operation
had palsy of the face in 1996, face dropped, fully recovered
legs like jelly after the spin class
cheek numb from the dentist
people keep telling me the same story
a different man after a good nights sleep
wet the bed of roses with the hose
my eyelids are heavy, off to bed
i keep dropping hints about my birthday
half the screen was black, the telly is broken
everything on the left shelf has gone
left arm wont go above my shoulder
spilled tea down my front
long meeting, bum numb
my knees gave me gyp on the stairs
the bottom of my back is numb from the ice pack
left arm heavy after the flu jab
dont know what year that song is from
my boss says i am slow to reply
i said the wrong name to my new boss
"""

MINE_AT_LEAST_TO_ASK = """
sitting on the toilet is difficult and only a dribble comes
legs like jelly
my memory is like a sieve
the mug fell from my right hand
my toes keep catching the kerb
"""


def _told(sentences: dict[str, str]) -> list[tuple[str, str]]:
    return [(kind, line) for kind, lines in sentences.items() for line in lines.strip().splitlines()]


@pytest.mark.parametrize(("kind", "line"), _told(HEARD))
def test_a_sign_told_by_what_fails_is_heard(kind: str, line: str) -> None:
    wanted, text = line.split(": ", 1)
    sure = {f"{one.flag} {one.level.value}" for one in mentions(text) if one.sure}

    assert wanted in sure, kind


@pytest.mark.parametrize("text", LEFT_ALONE.strip().splitlines())
def test_what_only_sounds_like_it_is_left_alone(text: str) -> None:
    assert heard(text) in {NOTHING, ASKED}


@pytest.mark.parametrize("text", MINE_AT_LEAST_TO_ASK.strip().splitlines())
def test_what_may_be_a_sign_is_asked_about(text: str) -> None:
    assert heard(text) != NOTHING


@pytest.mark.parametrize(
    "text",
    [
        "got a headache of a kind i have not had before",
        "never suffered with my head until this month, now a dull ache every evening in the head",
        "these heads are a novelty to me",
        "my headaches are quite different",
    ],
)
def test_a_headache_of_a_kind_not_known_before_is_new_at_fifty(text: str) -> None:
    found = {f"{one.flag} {one.level.value}" for one in mentions(text, Profile(age=66)) if one.sure}

    assert found & {"RF10 D", "RF27 D"}


def test_an_emergency_of_long_ago_that_is_back_is_an_emergency() -> None:
    assert heard("had palsy of the face in 1996, and my face has dropped again today") == EMERGENCY
