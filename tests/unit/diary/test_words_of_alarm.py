"""Red-flag words in free text: combinations decide, denials and others' troubles do not count."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.diary.flags import FLAGS, Level
from bot.diary.words.signs import Sign
from bot.diary.words.words_of_alarm import Mention, mentions


def sure(text: str) -> set[tuple[str, str]]:
    return {(mention.flag, mention.level.value) for mention in mentions(text) if mention.sure}


def asked(text: str) -> set[str]:
    return {mention.flag for mention in mentions(text) if not mention.sure or mention.more}


@pytest.mark.parametrize(
    ("text", "flag", "level"),
    [
        ("sudden severe headache out of nowhere", "RF01", "E"),
        ("thunderclap headache an hour ago", "RF01", "E"),
        ("severe headache and I can't put my chin to my chest", "RF02", "E"),
        ("face drooping on the left", "RF03", "E"),
        ("my speech is slurred", "RF03", "E"),
        ("I cant lift my left arm", "RF03", "E"),
        ("lost vision in one eye", "RF03", "E"),
        ("confused and headache", "RF04", "E"),
        ("I blacked out and my head hurts", "RF05", "E"),
        ("had a seizure this morning", "RF05", "E"),
        ("fever 39 and stiff neck and headache", "RF06", "E"),
        ("fevr and stif neck, headach", "RF06", "E"),
        ("fever and stiff neck", "RF06", "E"),
        ("fever and I can't put my chin to my chest", "RF06", "E"),
        ("temp 38.3 and headache getting worse", "RF07", "S"),
        ("night sweats and my spine is tender", "RF08", "S"),
        ("hurts to comb my hair and blurred vision", "RF09", "E"),
        ("new left side neck pain and double vision", "RF11", "E"),
        ("drooping eyelid and neck pain", "RF11", "E"),
        ("severe pain in the neck on one side after the chiropractor", "RF12", "S"),
        ("dropping things and tingling in both hands", "RF13", "D"),
        ("I can't pee since this morning", "RF14", "E"),
        ("numb between my legs", "RF14", "E"),
        ("my right arm is getting weaker", "RF15", "S"),
        ("tingling in my arm for six weeks", "RF16", "R"),
        ("car crash, neck hurts and tingling in both arms", "RF17", "E"),
        ("hit my head yesterday and im confused", "RF18", "E"),
        ("hit my head and keep throwing up, vomiting all night", "RF18", "S"),
        ("red eye, blurred vision and headache", "RF19", "E"),
        ("32 weeks pregnant, severe headache", "RF20", "E"),
        ("headache goes away when i lie down, double vision", "RF21", "S"),
        ("headache with whooshing in my ears", "RF23", "S"),
        ("had breast cancer, new neck pain getting worse", "RF24", "S"),
        ("new headache, on methotrexate, with fever", "RF25", "S"),
        ("new headache and vomiting all night", "RF26", "S"),
        ("new kind of headache", "RF27", "D"),
        ("headache getting worse for six weeks", "RF28", "D"),
        ("my personality changed", "RF29", "S"),
        ("we all have headaches at home and my wife fainted, I fainted too", "RF30", "E"),
        ("chest tightness and neck pain", "RF31", "E"),
        ("migraine for more than three days", "RF33", "S"),
        ("night sweats and weight loss", "RF35", "D"),
    ],
)
def test_words_that_answer_a_flags_question_are_sure(text: str, flag: str, level: str) -> None:
    assert (flag, level) in sure(text)


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        ("worst headache of my life", "RF01"),
        ("headache came on suddenly", "RF01"),
        ("fever", "RF06"),
        ("I have a temperature", "RF06"),
        ("I fainted", "RF05"),
        ("hit my head", "RF18"),
        ("fell off my bike", "RF17"),
        ("tight chest", "RF31"),
        ("my left hand is numb", "RF03"),
        ("dizzy since lunch", "RF11"),
        ("blurred vision", "RF23"),
        ("red eye", "RF19"),
        ("pregnant and headache", "RF20"),
        ("headache when i cough", "RF22"),
        ("hurts to comb my hair", "RF09"),
        ("dropping things", "RF13"),
        ("could it be a stroke?", "RF03"),
        ("is it meningitis?", "RF06"),
        ("worried about a stroke", "RF03"),
        ("do I have a fever?", "RF06"),
        ("no numbness, slurred speech", "RF03"),
    ],
)
def test_what_is_unsure_is_asked_about(text: str, flag: str) -> None:
    assert flag in asked(text)


@pytest.mark.parametrize(
    "text",
    [
        "no fever",
        "I don't have a fever",
        "without fever",
        "no fever, no rash, no confusion",
        "no fever, rash or confusion",
        "never had a seizure",
        "fever is gone",
        "my son has a fever",
        "my wife fainted",
        "a friend had a stroke",
        "had meningitis as a child",
        "had shingles years ago",
        "had a car crash in 2010",
        "this neck is killing me",
        "stroke of luck",
        "hay fever is bad today",
        "power blackout at home",
        "keep fit",
        "my chest muscles are sore from chest day",
        "confused about the app",
        "hit the gym",
        "fell asleep at my desk",
        "my computer crashed",
        "what are the signs of a stroke?",
        "can stress cause fever?",
        "if I get a fever what should I do",
        "nausea",
        "felt sick",
        "vomited once",
        "light hurts my eyes a bit",
        "stiff neck",
        "7 neck stiff since lunch",
        "tingling for a minute",
        "tired, low mood",
        "worst day ever",
        "suddenly busy at work",
        "pressure at work",
        "headache gone after a walk",
        "",
        "😀",
    ],
)
def test_common_words_denials_and_others_do_not_fire(text: str) -> None:
    assert mentions(text) == ()


def test_a_denial_does_not_reach_past_a_new_thought() -> None:
    assert ("RF03", "E") in sure("no fever, my left arm is weak")
    assert ("RF03", "E") in sure("no fever but my speech is slurred")


def test_fever_alone_asks_and_never_alarms() -> None:
    (mention,) = mentions("fever")

    assert mention == Mention(
        flag="RF06", text="fever", sure=False, level=Level.E, topic="fever", signs=frozenset({Sign.FEVER})
    )


def test_one_flag_is_mentioned_once_and_the_surest_comes_first() -> None:
    found = mentions("temp 38.3 and headache getting worse")

    assert found[0].flag == "RF07"
    assert len({mention.flag for mention in found}) == len(found)


def test_a_mention_holds_the_persons_own_words() -> None:
    assert mentions("temp 38.3 and headache getting worse")[0].text == "temp 38.3, getting worse, headache"


@given(st.text(max_size=200))
@settings(max_examples=60)
def test_any_text_is_read_without_failing(text: str) -> None:
    assert all(mention.flag in FLAGS for mention in mentions(text))


@given(st.sampled_from(["fever", "seizure", "slurred speech", "confusion", "chest pain", "blackout", "numb face"]))
def test_a_plain_denial_never_fires(sign: str) -> None:
    assert mentions(f"no {sign}") == ()
    assert mentions(f"my son has {sign}") == ()
