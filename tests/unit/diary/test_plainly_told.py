"""What people typed in plain words and was missed, or heard as more than it is: each with its near misses."""

import pytest

from bot.diary.words.words_of_alarm import mentions
from tests.unit.diary.hearing import surely, told

HEARD = """
RF04 E: i write for my husband, it is his phone. he has a strong headache and i almost can not wake him
RF04 E: i text for my mum here. her head hurts badly and we cant rouse her
RF04 E: my wife keeps having to wake me up in the middle of the day, i sleep and sleep, bad headache
RF09 E: new headache at the temple, 71, scalp is sore. the sight in my right eye went for a few minutes
RF09 E: new headache at the temple, im 71, scalp is sore. vision in the left eye went for about ten seconds
RF30 E: me and my flatmate both have headaches since the boiler came on. she just collapsed in the kitchen
RF30 E: we all have headaches in this house since the stove is lit and he has passed out
RF12 S: very severe pain on one side of the neck up to the skull since bowling at cricket last week, first time ever
RF12 S: new severe pain one side of my neck after squash on tuesday, never had this
RF01 E: in one moment comes pain behind in the head, in two minute already maximum. never before i have such a thing
RF02 E: in gym i lift the heavy bar and a headache starts, in twenty minutes it is terrible. never had one like it
RF06 E: my temperature was 39.1 and i can not lower my head far enough to see my own buttons
RF30 E: both my husband and i get a headache every evening, it lifts on the street. tonight he is muddled
RF30 S: in our house all four persons have headache in the evening when the gas heater is on
RF29 S: my sister and my manager both told me that these two months i have grown forgetful, am not the person i was
RF06 E: it is 39.2 now and my neck is so stiff i cannot bend it
RF20 E: had a baby 3 weeks ago and have a terrible headache
RF03 E: my arm went dead an hour ago and i cannot lift it
RF03 E: cant talk properly since this morning, at work they noticed
RF10 D: i have hardly known headaches in my life, yet for two weeks a dull one has come over my forehead
RF21 D: it is only bad while i am upright; ten minutes flat on my back and the headache is gone
RF27 D: my headaches used to visit me once a month. since september they have come three or four times a week
RF27 D: used to get a tight band round the head, the last month its more of a throb on one side instead
RF27 D: my headaches used to be dull, these last weeks they are more like a stabbing behind one eye
"""

LEFT_ALONE = """
RF04 E: new pain in my neck, it keeps waking me
RF04 E: headache and neck pain, the pain kept waking me
RF04 E: neck pain again, had to wake up early and it kept waking me up
RF04 E: the baby keeps waking me and my head hurts
RF04 E: i write for my living and my head hurts, the dog wont wake
RF09 E: new headache, im 71, scalp is sore. the new glasses for my right eye went for a repair
RF30 E: me and my flatmate both have headaches since the party. she just collapsed on the sofa laughing
RF31 E: neck pain, a bit light headed before lunch, ate something
RF31 E: neck pain heart racing before my talk
RF31 E: 5 neck, fainted at the price of the new chair
RF05 E: headache, knocked out by 9 pm after the hike
RF04 E: neck pain, stressed out of my mind with this project
RF01 S: headache, worst traffic of my life on the way home
RF23 S: headache, saw double the work come in today
RF14 E: neck pain, my knee gave way on the stairs as it does
RF03 E: neck pain, cant see straight after that spreadsheet
RF23 S: headache, whooshing dishwasher all evening
RF06 E: heating pad at 40 degrees helped my stiff neck
RF06 E: hot shower at 39 degrees loosened the stiff neck
RF06 E: it is 38 degrees here today, stiff neck from the air con
RF06 E: heatwave, 38 degrees today, headache and stiff neck
RF06 E: stiff neck and headache, chill evening with friends
RF06 E: stiff neck and headache, feverishly working
RF01 E: headache, my neck popped and it felt great
RF14 E: neck pain, my bum is numb from the train
RF30 S: headache, carbon monoxide alarm battery beeped
RF20 E: trying to get pregnant, severe headache
RF20 E: pregnancy test negative, severe headache
RF20 E: had a baby 10 weeks ago and have a terrible headache
RF20 E: had a baby in spring, terrible headache
RF20 E: gave birth 7 weeks ago, severe headache
RF20 E: new mum here, baby 5 months, headache terrible
RF11 E: new neck pain on the right since i slept badly, a bit dizzy
RF03 E: arm went dead while sleeping, woke up and shook it off
RF03 E: woke with a dead arm, shook it off
RF03 E: cant talk, at work
RF03 E: cant walk straight in these heels
RF03 E: slurred after five pints last night
RF04 E: i was delirious with joy, headache
RF04 E: drunk last night and cant remember how i got home, headache
RF31 E: my chest is tight from crying
RF01 E: in one moment of calm the pain in the head was gone
RF02 E: in gym i lift the heavy bar and a headache starts, mild, a two, as most times
RF06 E: my temperature was 39.1 and i lower my head onto the pillow early
RF29 S: my sister told me that i am not the person to complain
RF27 D: used to get a tight band round the head, the last month it is much better
RF27 D: my headaches used to come once a month. since september they come once a month still
"""


@pytest.mark.parametrize(("row", "text"), told(HEARD))
def test_it_is_heard(row: str, text: str) -> None:
    assert row in surely(text, age=71)


@pytest.mark.parametrize(("row", "text"), told(LEFT_ALONE))
def test_its_near_miss_is_left_alone(row: str, text: str) -> None:
    assert row not in surely(text, age=71)


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("hit by a sudden blinding headache while washing up", 6),
        ("the headache peaked in 4 minutes, 8 out of 10", 4),
    ],
)
def test_the_number_of_a_whole_day_takes_back_nothing_told_of_the_worst(text: str, score: float) -> None:
    assert ("RF01", "E", True) in {(one.flag, one.level.value, one.sure) for one in mentions(text, score=score)}
