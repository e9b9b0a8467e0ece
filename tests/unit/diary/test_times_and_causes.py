"""Times and everyday causes qualify the sign they are said of: they never lower another one, nor silence a danger."""

import pytest

from bot.diary.words.words_of_alarm import Mention, mentions


def told(text: str) -> set[str]:
    return {f"{one.flag} {one.level.value}" for one in mentions(text) if one.sure}


def asked(text: str) -> set[str]:
    return {one.flag for one in mentions(text) if not one.sure or one.more}


def emergencies(text: str) -> list[Mention]:
    return [one for one in mentions(text) if one.sure and one.level.value == "E"]


@pytest.mark.parametrize(
    ("row", "text"),
    [
        ("RF01 E", "sudden terrible headache yesterday and paracetamol has stopped working"),
        ("RF01 E", "sudden severe headache on monday, the vomiting stopped, head still awful"),
        ("RF01 E", "worst headache of my life came on suddenly last night, gone to bed now"),
        ("RF01 E", "sudden severe headache two days ago, the nausea has gone but my head still hurts"),
        ("RF01 E", "sudden severe headache three days ago, it is not gone"),
        ("RF02 E", "the usual neck pain all week, now a severe headache within an hour, im 52"),
        ("RF19 E", "red eye, watering and so painful, vision blurry"),
        ("RF03 E", "neck pain for months, my left leg went weak"),
        ("RF03 E", "migraines for years. my speech is slurred"),
        ("RF03 E", "i have had a bad neck for months and this morning my left arm went weak"),
        ("RF14 E", "neck problems for years, wet myself"),
        ("RF14 E", "back and neck pain for 3 months now, numb between my legs"),
        ("RF17 E", "neck surgery two years ago. fell down the stairs this morning, neck hurts and hands tingle"),
        ("RF17 E", "car crash this morning, neck hurts and arms tingle. i had one last year too"),
    ],
)
def test_a_time_that_is_anothers_lowers_nothing(row: str, text: str) -> None:
    assert row in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "sudden severe headache four days ago, gone the next day",
        "last week i had a sudden terrible headache, its completely gone now",
        "my left leg has been weak for years, since my polio",
        "my bladder has been weak for years",
        "the car crash was last year, neck hurts and arm tingles",
        "my speech has been slurred for years, since my stroke",
    ],
)
def test_a_time_of_its_own_makes_it_no_emergency(text: str) -> None:
    assert emergencies(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "jaw pain and short of breath when i climb the stairs",
        "arm pain and sweating and breathless while running",
        "neck and jaw ache and breathless after the gym",
        "left arm aches and breathless on the stairs",
        "neck pain and feeling faint on my run",
    ],
)
def test_exertion_never_silences_the_heart(text: str) -> None:
    assert "RF31" in asked(text)


@pytest.mark.parametrize(
    "text", ["out of breath after the run", "breathless after football, neck fine", "sweaty after cycling, neck sore"]
)
def test_exertion_explains_breath_and_sweat_by_themselves(text: str) -> None:
    assert mentions(text) == ()


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        ("numb bum after a long drive", "RF14"),
        ("my bum is numb from cycling", "RF14"),
        ("my private parts go numb on the bike", "RF14"),
        ("cant hold my pee after 3 coffees", "RF14"),
        ("legs feel weak after the flu", "RF14"),
        ("legs gave out at the end of the marathon", "RF14"),
        ("my left arm is weak after the gym", "RF03"),
        ("leg went dead from sitting cross legged", "RF03"),
        ("my face droops since the dentist", "RF03"),
        ("left arm went numb for a minute", "RF03"),
    ],
)
def test_what_posture_effort_or_drink_may_explain_is_asked_about(text: str, flag: str) -> None:
    assert flag in asked(text)
    assert emergencies(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "numb bum from sitting, gone in a minute",
        "woke with a numb arm, slept on it, fine in 2 min",
        "arm was numb from lying on it, gone in 2 minutes",
        "knees gave way from laughing",
        "peed myself laughing",
        "wet my bed with spilled water",
        "cant go to the toilet at work",
        "no loss of bladder control",
        "legs like jelly after the squats",
        "weak legs after hiking",
        "leg is heavy after the marathon",
        "cant lift my arm from the workout",
        "face still numb from the dentist",
        "lips numb from chili",
        "cant talk, in a meeting",
        "cant speak, lost my voice",
        "cant speak french",
        "i couldnt speak to my boss about it",
        "i couldnt find the right words in the email",
        "wrong words autocorrect sorry",
        "cant see anything, glasses foggy",
        "cant see properly without my glasses",
        "chest infection and neck ache",
        "my wife says i am different since i do the exercises, happier",
        "tennis elbow pain in my arm for two weeks",
        "migraine 4 days ago, fine since",
        "migraine 4 days a month",
        "neck sore day 5, no migraine",
    ],
)
def test_what_everyday_life_explains_is_left_alone(text: str) -> None:
    assert mentions(text) == ()


@pytest.mark.parametrize(
    ("row", "text"),
    [
        ("RF03 E", "slurred speech in a meeting this morning"),
        ("RF03 E", "cant speak properly since breakfast"),
        ("RF03 E", "lost the sight in my left eye, with my glasses on"),
        ("RF14 E", "i wet myself without noticing"),
        ("RF14 E", "no feeling between my thighs"),
        ("RF31 E", "chest infection and now crushing chest pain"),
    ],
)
def test_an_everyday_word_beside_it_hides_no_danger(row: str, text: str) -> None:
    assert row in told(text)
