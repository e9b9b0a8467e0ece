"""A figure of speech takes its own words with it and nothing else; what may be either is asked about."""

import pytest

from bot.diary.profile import Profile
from bot.diary.words.severe_words import tells_of_severe_pain
from tests.unit.diary.hearing import ASKED, EMERGENCY, NOTHING, SOON, TODAY, heard

FIGURES = (
    (EMERGENCY, "had a fit because of no sleep, head hurts"),
    (EMERGENCY, "in the bath with fever 39, stiff neck"),
    (NOTHING, "bath water was 39 degrees"),
    (EMERGENCY, "i had a fit at the bus stop and my head hurts"),
    (EMERGENCY, "had a fit in the kitchen, neck hurts"),
    (EMERGENCY, "dengue fever and stiff neck"),
    (EMERGENCY, "temperature in the evening 39.2, stiff neck"),
    (EMERGENCY, "was at work with a fever of 39 and stiff neck"),
    (EMERGENCY, "got tested for covid, fever 39 and stiff neck"),
    (EMERGENCY, "my head hit the wall and i blacked out"),
    (EMERGENCY, "i was 39.5 in the car, stiff neck"),
    (EMERGENCY, "i was on the phone and collapsed, head hurts"),
    (EMERGENCY, "my temp was 39.4 in the office, neck stiff"),
    (EMERGENCY, "it was 39.3 this morning, neck is stiff"),
    (EMERGENCY, "fell down stairs, neck hurts and arms tingle"),
    (NOTHING, "getting fit for summer"),
    (NOTHING, "fit and well today"),
    (NOTHING, "boss had a fit at the bill"),
    (NOTHING, "it was 39 degrees in the office"),
    (NOTHING, "38 in the shade today, neck 3"),
    (NOTHING, "the car was 40 degrees inside"),
    (NOTHING, "office was 35 degrees"),
    (NOTHING, "my phone had a stroke"),
    (NOTHING, "the app crashed again"),
    (NOTHING, "the website keeps crashing"),
    (NOTHING, "wobbly table at work"),
    (NOTHING, "glasses got all foggy"),
    (NOTHING, "foggy glasses"),
    (NOTHING, "staggering bill for the car"),
    (NOTHING, "heart attack of a bill"),
    (NOTHING, "had to bake at 40 degrees"),
    (NOTHING, "hay fever"),
    (NOTHING, "hay fever, stiff neck"),
    (NOTHING, "cabin fever."),
    (NOTHING, "confusing instructions today"),
    (NOTHING, "the menu confused me"),
    (NOTHING, "suddenly had a horrible week"),
    (NOTHING, "red eyes from chopping onions"),
    (NOTHING, "thunderclap outside woke me"),
    (NOTHING, "crashed out early"),
    (NOTHING, "crashed at 9 last night"),
    (NOTHING, "fell out with my boss"),
    (NOTHING, "nearly fainted at the bill"),
    (NOTHING, "bad work life balance"),
    (NOTHING, "like someone is hammering on my head"),
    (ASKED, "passed out on the sofa"),
    (ASKED, "collapsed into bed"),
    (ASKED, "so sleepy, bad night, headache 3"),
    (EMERGENCY, "very sleepy and fever 39"),
    (TODAY, "fell out of a window, neck pain"),
    (SOON, "i lost weight without any reason, night sweats"),
    (EMERGENCY, "confused about where i am, headache"),
    (EMERGENCY, "my nose ran and so did my eyes, confused about what day it is, headache"),
    (NOTHING, "up to my neck in work"),
    (EMERGENCY, "pain up to my neck came suddenly, worst headache ever"),
    (NOTHING, "mind fog, spring fever"),
    (NOTHING, "i have a cold and hay fever"),
    (NOTHING, "gold fever on tv"),
    (NOTHING, "power blackout all evening"),
    (NOTHING, "my dog had a seizure"),
    (NOTHING, "the cat fainted lol"),
    (NOTHING, "laptop keeps crashing"),
    (NOTHING, "phone is dead"),
    (NOTHING, "stock market crashed today, stressed"),
    (NOTHING, "weather reached 39"),
    (NOTHING, "40 degrees in the sun"),
    (EMERGENCY, "sitting in the sun, temperature 39.5, stiff neck"),
    (EMERGENCY, "home from work with 39.5, stiff neck"),
    (EMERGENCY, "hay fever gone but now real fever 39 and stiff neck"),
    (EMERGENCY, "fever of 39, weather is 30 degrees, stiff neck"),
    (EMERGENCY, "back from the gym, blacked out, neck hurts"),
    (EMERGENCY, "collapsed at the gym, head hurts"),
    (EMERGENCY, "crashed into a tree with my bike, neck hurts and hands tingle"),
    (EMERGENCY, "fell out of the loft, arms tingle and neck hurts"),
    (EMERGENCY, "knocked out a few seconds, head hurts"),
    (EMERGENCY, "had a fit at work and bit my tongue"),
    (NOTHING, "glasses are blurry"),
    (NOTHING, "work is killing me"),
    (NOTHING, "dead tired"),
    (NOTHING, "numb with boredom"),
    (EMERGENCY, "my hand is dead, whole left arm is numb and weak"),
    (NOTHING, "eye on the ball today"),
    (NOTHING, "head spinning from work"),
    (NOTHING, "worst meeting ever"),
    (EMERGENCY, "worst headache ever, sudden, after a bad meeting"),
    (NOTHING, "so tired"),
    (NOTHING, "sick of this"),
    (NOTHING, "my temperature is fine"),
    (NOTHING, "room temperature 39"),
    (ASKED, "very sleepy after a bad night"),
    (EMERGENCY, "very drowsy and confused with headache"),
    (NOTHING, "hot flushes"),
    (NOTHING, "passed out asleep early"),
    (EMERGENCY, "i passed out and my neck hurts"),
    (EMERGENCY, "like someone hit me over the head with a bat"),
)

TEMPERATURES = (
    (EMERGENCY, "39,4 and stiff neck"),
    (EMERGENCY, "temp 38,9, stiff neck"),
    (EMERGENCY, "fever of 40,1 and neck stiff"),
    (EMERGENCY, "temp: 39,5 neck rigid"),
    (NOTHING, "week 39,5 hours"),
    (NOTHING, "took 2,5 tablets"),
    (NOTHING, "pain 3,5 today"),
    (NOTHING, "scores were 38,39,40"),
)

STRONG = (
    (True, "the pain is so bad i cant think"),
    (True, "it hurts so bad i can't sleep"),
    (False, "knee pain so bad i cant sleep"),
    (False, "toothache so bad i cant think"),
    (False, "no pain but too hot, so bad i cant sleep"),
    (False, "my wife's pain is so bad she cant sleep"),
    (False, "noise so bad i cant think"),
    (True, "pain so bad i cannot sleep"),
    (True, "the pain is so bad its hard to think"),
    (True, "headache so bad i cant think"),
    (False, "shoulder weather"),
    (False, "so hot i cant sleep"),
    (False, "back pain so bad i cant sleep"),
)


@pytest.mark.parametrize(("level", "text"), FIGURES)
def test_only_the_figure_itself_is_left_out(level: str, text: str) -> None:
    assert heard(text) == level


@pytest.mark.parametrize(("level", "text"), TEMPERATURES)
def test_the_decimal_comma_of_a_fever_is_read(level: str, text: str) -> None:
    assert heard(text) == level


@pytest.mark.parametrize(("strong", "text"), STRONG)
def test_pain_that_is_said_to_be_nowhere_is_of_head_or_neck(text: str, *, strong: bool) -> None:
    assert tells_of_severe_pain(text, Profile()) is strong
