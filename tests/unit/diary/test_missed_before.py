"""What people typed and was missed, or heard as more than it is: slips of the keys, numbers, long ways round."""

import pytest

from bot.diary.words.crisis import crisis
from tests.unit.diary.hearing import surely, told

HEARD = """
RF03 E: no longer able to move my left arm
RF03 E: no longer able to lift my right leg
RF03 E: im no longer able to speak properly
RF03 E: i am no longer able to walk straight
RF14 E: no longer can i feel my legs
RF14 E: i am no longer able to feel my legs
RF14 E: cant controll my bladder
RF14 E: numb betwen my legs
RF03 E: faace drooping on one sid
RF03 E: lost my balence and cant walk straight since noon
RF23 S: dubble vision and headache
RF04 E: very drowsy, my wife could hardly wake me
RF04 E: they could barely wake me up
RF04 E: they couldnt wake me
RF17 S: slipped and bumped my neck yesterday, hurts
RF17 S: motocross fall yesterday, neck hurts
RF17 S: wiped out at speedway last night, neck is sore
RF35 D: my jeans dont fit any more, they are hanging off me, headache
RF05 E: i blacked out on the phone, headache
RF01 E: checked my phone after the walk, then a thunderclap headache
RF33 S: migraine for 73 hours
RF33 S: migraine since sunday evening, 73 hours
RF33 S: migraine for more than 72 hours
RF33 S: migraine for 3.5 days
RF33 S: this migraine attack has lasted three and a half days
RF33 S: my aura lasted 75 minutes
RF33 S: aura again, it lasted 75 minutes
RF33 S: my aura has been going for 61 minutes
RF33 S: aura for 90 min
RF33 S: aura lasted over 60 min
RF01 E: the wrost headache of my life it came on in secnds
"""

LEFT_ALONE = """
RF03 E: i am no longer able to walk to work, it takes too long, neck pain
RF03 E: the pain is no longer there and i can move my left arm
RF14 E: no longer can i blame the chair, neck pain
RF14 E: cant find the controller, my neck is sore from the game
RF03 E: went out with one sid and his wife, the face mask kept drooping
RF23 S: doubled my walks, headache gone
RF04 E: slept 4 hours, my wife could hardly wake me
RF04 E: she could barely wake me up for work
RF04 E: my alarm could hardly wake me
RF04 E: my wife can hardly wake the baby, neck hurts
RF17 S: slipped and bumped my knee yesterday, neck fine
RF17 S: slipped, nearly bumped my neck
RF17 S: motocross on tv yesterday, neck hurts
RF35 D: jeans dont fit, headache
RF05 S: my phone blacked out in the middle of the exercise
RF05 E: my laptop blacked out, headache
RF01 E: checked out at hospital after the thunderclap headache, all fine
RF33 S: migraine for 72 hours
RF33 S: migraine since sunday evening, 71 hours
RF33 S: migraine for 2.5 days
RF33 S: migraine 3.5 days ago
RF33 S: migraine free for 3.5 days
RF33 S: aura for 60 minutes
RF33 S: my aura lasted 60 minutes
RF33 S: my aura lasted 2 minutes
RF33 S: aura 20 minutes, headache for 90 minutes
RF33 S: aura came on after 90 minutes at the screen
RF33 S: aura gone, been walking for 75 minutes
RF33 S: my usual migraine, it hurt for 75 minutes
RF01 E: the second worst headache of the week, had one second to rest
"""

DESPAIR = """
crisis: no reason to go on living
crisis: there is no reason left to carry on living
crisis: i see no reason for going on with life
crisis: ive written my goodbye letters
crisis: written goodbye letters to my kids
ask: no reason to carry on
ask: wrote goodbye letters to my colleagues
none: no reason to carry on with the exercises
none: no reason to go on living here, the stairs hurt my neck
none: no reason to keep going to that gym
none: overdose of netflix, stiff neck
none: overdosed on christmas films, neck hurts
overdose: took 16 co-codamol
overdose: i took 16 of the co-codamol
overdose: took 14 solpadeine
overdose: took 30 amitriptyline
overdose: took 30 amitriptyline tablets
overdose: took 30 zopiclone
how_much: took my 30 amitriptyline
how_much: took 30 amitriptyline before bed
how_much: took 25 amitriptyline
how_much: took 30 co-codamol
none: took 30 mg amitriptyline
none: took 30mg amitriptyline
none: took amitriptyline 30
none: took 10 amitriptyline before bed
none: took 7.5 zopiclone
none: took 2 of my 30 amitriptyline
none: picked up 30 amitriptyline
none: took 16 co-codamol this week
overdose: overdose of paracetamol after netflix
"""


@pytest.mark.parametrize(("row", "text"), told(HEARD))
def test_it_is_heard(row: str, text: str) -> None:
    assert row in surely(text, age=70)


@pytest.mark.parametrize(("row", "text"), told(LEFT_ALONE))
def test_its_near_miss_is_left_alone(row: str, text: str) -> None:
    assert row not in surely(text, age=70)


@pytest.mark.parametrize(("reading", "text"), told(DESPAIR))
def test_despair_and_overdose_are_read(reading: str, text: str) -> None:
    assert crisis(text).value == reading
