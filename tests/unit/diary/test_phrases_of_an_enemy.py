"""Phrases thought up to slip through: danger told in odd ways, and harmless talk that looks like danger."""

import pytest

from bot.diary.flags import Level
from bot.diary.words.crisis import CrisisReading, crisis
from bot.diary.words.words_of_alarm import mentions


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        ("pain in my jaw and left arm and im sweating", "RF31"),
        ("i cant breathe properly", "RF31"),
        ("just had a baby 2 weeks ago, terrible headache", "RF20"),
        ("my wife says my face is drooping", "RF03"),
        ("knocked myself out playing football", "RF05"),
        ("severe headache and my neck is so stiff i cant look down", "RF02"),
        ("trouble seeing", "RF23"),
        ("slipped and smacked the back of my head on ice", "RF18"),
        ("my arm feels heavy and dead", "RF03"),
        ("my vision went blurry", "RF23"),
        ("temprature 39.2 n my neck wont bend", "RF06"),
        ("not just a fever but a stiff neck too", "RF06"),
        ("no fever yesterday but fever today and neck is stiff", "RF06"),
        ("I don't have a rash but I do have a fever and stiff neck", "RF06"),
        ("8 worst headache ever", "RF01"),
        ("9 with fever", "RF06"),
        ("i came off my bike and hit my head", "RF18"),
        ("stroke?", "RF03"),
        ("confused with my headache", "RF04"),
        ("talking gibberish", "RF03"),
        ("one side of my body feels weak", "RF03"),
        ("my left leg is suddenly dead", "RF03"),
        ("people cant understand me when i speak", "RF03"),
        ("drooling on one side", "RF03"),
        ("my husband says i'm not making sense", "RF04"),
        ("38.7 and neck stiff as a board", "RF06"),
        ("the pain peaked within seconds", "RF01"),
        ("can't feel my bottom", "RF14"),
        ("37 weeks pregnant, seeing flashing lights", "RF20"),
        ("vomitting and can't stop", "RF26"),
        ("i lost 8 kilos without trying, neck hurts at night", "RF35"),
    ],
)
def test_danger_told_in_an_odd_way_is_heard(text: str, flag: str) -> None:
    assert flag in {mention.flag for mention in mentions(text)}


@pytest.mark.parametrize(
    "text",
    [
        "when should i worry about a fever",
        "can't see the screen properly with the glare",
        "temperature outside is 39",
        "weather is 38 degrees today",
        "it was 40 degrees in the office",
        "the kids have a temperature",
        "my husband has a fever and a stiff neck",
        "blackout curtains helped",
        "this neck is killing me",
        "never had a seizure",
        "i had a rash as a child",
        "denies fever",
        "didn't hit my head",
        "chest day at the gym",
        "nothing sudden, nothing new",
        "denied any head injury",
        "i could have fainted when i saw the bill",
        "knocked out the whole report today",
        "can't lift my arm above my shoulder",
        "i have no weakness, numbness or vision problems",
    ],
)
def test_harmless_talk_stays_harmless(text: str) -> None:
    assert mentions(text) == ()


def test_blurred_sight_alone_is_asked_about_and_no_emergency_by_itself() -> None:
    found = mentions("my vision went blurry")

    assert found
    assert not any(mention.sure and mention.level is Level.E for mention in found)


@pytest.mark.parametrize(
    "text",
    [
        "i feel like ending it all",
        "ending it all",
        "wish i wasnt here",
        "wish i wasn't alive",
        "please let me die",
        "i might as well be dead",
        "i should just die",
        "i have been cutting myself",
        "the world would be better without me",
        "i want out of this life",
        "i don't see a reason to live",
        "i have a plan to end it",
        "I'm thinking of not being here",
        "thinkng of killing myslef",
        "want 2 die",
        "i hate my life and want it to end",
        "pain so bad i want to die",
        "im better dead",
        "want to unalive",
        "i dont deserve to live",
        "ive got the pills ready",
        "i feel like hurting myself",
    ],
)
def test_despair_in_other_words_is_answered_first(text: str) -> None:
    assert crisis(text) is CrisisReading.CRISIS


@pytest.mark.parametrize(
    "text",
    [
        "i cant live like this anymore",
        "there is no point going on",
        "kill me now",
        "i want it to be over",
        "i can't bear living like this",
        "i have nothing left to live for",
        "idk if i want to live anymore",
        "can i overdose on paracetamol?",
        "i cant cope anymore",
        "going to jump",
        "i bought a rope",
        "goodbye everyone",
        "i think about death all the time",
        "don't want to go on",
        "life has no meaning",
        "cant see a way out",
    ],
)
def test_words_that_may_mean_either_are_asked_about_with_the_numbers(text: str) -> None:
    assert crisis(text) is CrisisReading.ASK


@pytest.mark.parametrize(
    "text",
    [
        "took 16 paracetamol since this morning",
        "had 12 paracetamol today",
        "took double the dose of paracetamol by mistake",
        "drank bleach",
        "took more paracetamol than the packet says",
        "took a load of tramadol",
    ],
)
def test_too_much_taken_is_an_emergency_however_it_is_told(text: str) -> None:
    assert crisis(text) is CrisisReading.OVERDOSE


@pytest.mark.parametrize(
    "text",
    [
        "took all my tablets this morning",
        "took 500 mg paracetamol",
        "took 1000 mg of paracetamol",
        "took 12 painkillers this month",
        "took 10 pills this morning with breakfast",
        "had 10 headaches this month",
        "i cut myself shaving",
        "hurt myself lifting a box",
        "i can't do the chin tuck anymore",
        "i dont want to be here in this meeting",
        "i want the pain to stop",
        "want this headache to end",
        "what's the point of this exercise",
        "i would never kill myself",
        "my friend is suicidal",
        "wish i wasnt at work today",
        "no point going on with the towel one",
    ],
)
def test_pain_medicine_and_idle_talk_are_no_crisis(text: str) -> None:
    assert crisis(text) is CrisisReading.NONE
