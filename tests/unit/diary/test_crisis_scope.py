"""Whose words of crisis they are, whether they are past or denied, and what merely stands before them."""

import pytest

from bot.diary.words.crisis import CrisisReading, crisis


@pytest.mark.parametrize(
    "text",
    [
        "the pain wont stop, i want to die",
        "i cant sleep, no one helps, i want to kill myself",
        "doctor wont help me i want to die",
        "i have no friends and i want to die",
        "not sleeping and i want to die",
        "nothing works and i want to end my life",
        "no appetite, no sleep, i wish i was dead",
        "no i dont want a massage i want to die",
        "it never gets better so i feel suicidal",
        "i dont know what to do, going to kill myself",
        "i have no family and want to die",
    ],
)
def test_a_no_to_something_else_denies_nothing(text: str) -> None:
    assert crisis(text) is CrisisReading.CRISIS


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        ("i dont want to die", CrisisReading.NONE),
        ("i would never kill myself", CrisisReading.NONE),
        ("i have no suicidal thoughts", CrisisReading.NONE),
        ("im not suicidal", CrisisReading.NONE),
        ("no fever, no suicidal thoughts", CrisisReading.NONE),
        ("not going to kill myself over a deadline", CrisisReading.NONE),
        ("i dont think i want to die", CrisisReading.ASK),
        ("im not saying i want to die", CrisisReading.ASK),
        ("i'm not going to kill myself", CrisisReading.ASK),
        ("suicidal thoughts? no", CrisisReading.NONE),
    ],
)
def test_a_no_to_the_words_themselves_denies_them_or_is_asked_about(text: str, reading: CrisisReading) -> None:
    assert crisis(text) is reading


@pytest.mark.parametrize(
    "text",
    [
        "since last year i want to die",
        "i want to die since last year",
        "i used to be happy and i want to die",
        "last year i lost my job. i want to die",
        "years ago i was fine but i want to kill myself",
        "when i was at work i wanted to die",
        "i wanted to die last year and i want to die",
        "in 2019 i was well, i want to kill myself now",
        "i feel suicidal again like last year",
    ],
)
def test_only_what_is_past_itself_is_past(text: str) -> None:
    assert crisis(text) is CrisisReading.CRISIS


@pytest.mark.parametrize(
    "text",
    [
        "years ago i wanted to die",
        "when i was 16 i wanted to die",
        "i used to want to kill myself",
        "i was suicidal in my twenties",
        "as a teenager i tried to kill myself",
        "i overdosed in 2015",
    ],
)
def test_what_is_long_over_does_not_fire(text: str) -> None:
    assert crisis(text) is CrisisReading.NONE


def test_what_comes_back_is_asked_about() -> None:
    assert crisis("i used to want to die and now i do again") is CrisisReading.ASK


@pytest.mark.parametrize(
    "text",
    [
        "my sister is suicidal",
        "my friend took all her pills",
        "my brother overdosed last year",
        "read about suicide in the news",
        "he said he might kill himself",
    ],
)
def test_other_people_do_not_fire(text: str) -> None:
    assert crisis(text) is CrisisReading.NONE


@pytest.mark.parametrize(
    "text",
    [
        "my mum died and i want to be dead",
        "my husband left and want to die",
        "everyone would be better off if i was dead",
        "if this pain goes on im going to kill myself",
        "would anyone care if i killed myself",
        "no one would miss me if i died",
    ],
)
def test_other_people_and_a_condition_beside_ones_own_words_take_nothing_away(text: str) -> None:
    assert crisis(text) is CrisisReading.CRISIS


@pytest.mark.parametrize(
    "text",
    ["i wnat to die", "i watn to kill myself", "iwanttodie", "i wanto die", "want to kil myself", "kill my slef"],
)
def test_slips_in_short_words_are_read_over(text: str) -> None:
    assert crisis(text) is CrisisReading.CRISIS


@pytest.mark.parametrize(
    "text", ["ten pils of lager", "toko for lunch", "the hut was cold", "lifes a beach", "wan light"]
)
def test_other_short_words_stay_what_they_are(text: str) -> None:
    assert crisis(text) is CrisisReading.NONE


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        ("i'd rather die than have another day of this headache", CrisisReading.CRISIS),
        ("id rather die than sit in another meeting", CrisisReading.NONE),
        ("slit my wrists", CrisisReading.CRISIS),
        ("cut my wrist on a tin", CrisisReading.NONE),
        ("i've been cutting again", CrisisReading.CRISIS),
        ("cutting again on sugar", CrisisReading.NONE),
        ("how many paracetamol would kill me", CrisisReading.CRISIS),
        ("how many paracetamol can i have", CrisisReading.NONE),
        ("easiest way to die", CrisisReading.CRISIS),
        ("best way to end the day", CrisisReading.NONE),
        ("i dont want to live with this pain", CrisisReading.ASK),
        ("i dont want to live with my parents", CrisisReading.NONE),
        ("tired of living with these headaches", CrisisReading.ASK),
        ("tired of living", CrisisReading.CRISIS),
        ("tired of living with this noise upstairs", CrisisReading.NONE),
        ("tired of living out of a suitcase", CrisisReading.NONE),
        ("i cant cope with this pain", CrisisReading.ASK),
        ("cant cope with this pillow", CrisisReading.NONE),
        ("i hope i dont wake up tomorrow", CrisisReading.CRISIS),
        ("hope i dont wake up with a headache", CrisisReading.NONE),
        ("gonna kms", CrisisReading.CRISIS),
        ("walked 5 kms", CrisisReading.NONE),
        ("this deadline will kill me", CrisisReading.NONE),
        ("nobody would miss me at that meeting", CrisisReading.NONE),
        ("does topiramate cause suicidal thoughts?", CrisisReading.ASK),
    ],
)
def test_words_and_their_harmless_likeness(text: str, reading: CrisisReading) -> None:
    assert crisis(text) is reading
