"""Words of despair and overdose: what must be answered first, and what must not."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.diary.words.crisis import CrisisReading, crisis


@pytest.mark.parametrize(
    "text",
    [
        "i dont want to be here anymore",
        "I don't want to be here anymore",
        "I don’t want to be here any more",
        "better off dead",
        "everyone would be better off without me",
        "thinking of ending it",
        "i want the pain to stop for good, i want to die",
        "going to hurt myself",
        "i want to die",
        "I wanna die",
        "I keep wanting to die",
        "my neck hurts so much that I want to die",
        "I wish I was dead",
        "not wanting to wake up",
        "i hope i never wake up",
        "i want to kill myself",
        "gonna kill myslef tonight",
        "feeling sucidal",
        "thinking of suicde",
        "i have suicidal thoughts",
        "I cut myself again on purpose",
        "self harm",
        "taking all my tablets",
        "i want to take all my tablets",
        "no reason to live",
        "life isn't worth living",
        "I'd rather be dead",
        "no fever but i want to die",
        "my wife left and i want to die",
        "this neck is killing me and i want to die",
        "not wanting to live",
        "I am not wanting to live",
        "thinking of not wanting to live any more",
        "not wanting to be alive",
        "I dont see the point of living any more",
        "I can't see the point of being alive",
        "no point of living",
    ],
)
def test_a_wish_to_die_is_heard(text: str) -> None:
    assert crisis(text) is CrisisReading.CRISIS


@pytest.mark.parametrize(
    "text",
    [
        "took all my co-codamol",
        "ate all my cocodamol",
        "i took all my tablets",
        "swallowed the whole packet",
        "i have taken an overdose",
        "overdosed on paracetamol",
        "took 30 paracetamol",
        "ive taken too many painkillers",
        "i took more than the packet says, more than the label",
    ],
)
def test_an_overdose_is_heard(text: str) -> None:
    assert crisis(text) is CrisisReading.OVERDOSE


@pytest.mark.parametrize(
    "text",
    [
        "cant take this pain any more",
        "I can't take this pain anymore",
        "i cant go on",
        "want it all to stop",
        "whats the point of living",
        "i feel like dying",
        "please someone kill me",
        "I don't want to kill myself but it is hard",
        "i do not think to harm myself and i like to live",
        "i no longer see any point in going on",
    ],
)
def test_what_could_mean_it_is_asked_about(text: str) -> None:
    assert crisis(text) is CrisisReading.ASK


@pytest.mark.parametrize(
    "text",
    [
        "this neck is killing me",
        "my neck is killing me today",
        "dying of boredom",
        "I'm dying to try it",
        "I could kill my chair",
        "I'd kill for a massage",
        "dead battery",
        "my phone is dead",
        "deadline",
        "deadlift 100 kg",
        "I'm dead tired",
        "laughed so hard I nearly died",
        "I don't want to die",
        "I never want to die",
        "no suicidal thoughts",
        "not suicidal",
        "I had suicidal thoughts ten years ago",
        "my brother tried to kill himself years ago",
        "my friend wants to die his hair",
        "I don't want to live in this city",
        "can you overdose on ibuprofen?",
        "how many paracetamol can I take?",
        "worried about overdosing",
        "overdosed on coffee",
        "I took 2 paracetamol",
        "took all my meds as prescribed",
        "I took all my tablets this morning",
        "had a lot of trouble sleeping",
        "had a lot of pain and took ibuprofen",
        "I hurt myself at the gym",
        "i might hurt myself doing this stretch",
        "cut myself shaving",
        "can't stand my chair anymore",
        "can't take ibuprofen any more",
        "going to bed",
        "am i going to die?",
        "7 neck stiff since lunch",
        "low mood today",
    ],
)
def test_figures_of_speech_others_and_denials_do_not_fire(text: str) -> None:
    assert crisis(text) is CrisisReading.NONE


@given(st.text(max_size=200))
@settings(max_examples=100)
def test_any_text_is_read_without_failing(text: str) -> None:
    assert isinstance(crisis(text), CrisisReading)


@given(st.integers(0, 10), st.sampled_from(["neck stiff", "slept badly", "long day", "headache at the back"]))
def test_an_everyday_entry_is_never_a_crisis(score: int, note: str) -> None:
    assert crisis(f"{score} {note}") is CrisisReading.NONE


@pytest.mark.parametrize(
    "text",
    [
        "not wanting to live in Berlin any more",
        "I am not wanting to live near the office",
        "I dont see the point of living in a big house",
        "my flatmate is not wanting to live with us",
        "my mum says she is not wanting to live",
    ],
)
def test_not_wanting_to_live_somewhere_or_somebody_elses_wish_is_no_cry(text: str) -> None:
    assert crisis(text) is CrisisReading.NONE
