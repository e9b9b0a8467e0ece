"""What people ask for in plain words, told apart from what they report."""

import pytest

from bot.diary.words.tongue import is_foreign
from bot.diary.words.wishes import URGENT, Wish, is_question, wish


@pytest.mark.parametrize(
    "text",
    [
        "ambulance",
        "Ambulance!!",
        "call an ambulance",
        "can you call an ambulance please",
        "call an ambulance my head is exploding",
        "emergency",
        "whats the emergency number",
        "What's the emergency number?",
        "urgent",
        "its urgent",
        "I need a doctor",
        "i need help now",
        "help me",
        "help me please",
        "im having a panic attack",
        "I'm having a panic attack!",
        "🆘",
        "999",
        "Hilfe",
        "au secours",
        "ayuda",
    ],
)
def test_a_call_for_help_is_heard(text: str) -> None:
    assert wish(text) == Wish(name=URGENT)


@pytest.mark.parametrize(
    ("text", "name", "argument"),
    [
        ("help", "plea", ""),
        ("relax", "relax", ""),
        ("can you give me something to relax", "relax", ""),
        ("I want to relax", "relax", ""),
        ("give me an exercise please", "relax", ""),
        ("breathing exercise", "relax", ""),
        ("help me sleep", "learn", "sleep"),
        ("what could this be?", "resembles", ""),
        ("is it migraine?", "resembles", ""),
        ("Is this a tension headache?", "resembles", ""),
        ("should I see a doctor?", "doctor", ""),
        ("is it serious?", "doctor", ""),
        ("can I take ibuprofen with paracetamol?", "learn", "not-to-mix"),
        ("how much ibuprofen can i take?", "learn", "medicines"),
        ("pause", "pause", ""),
        ("stop sending me messages", "pause", ""),
        ("leave me alone", "pause", ""),
        ("delete my data", "delete", ""),
        ("please delete all my data", "delete", ""),
        ("thanks", "thanks", ""),
        ("Thank you so much!", "thanks", ""),
        ("👍", "thanks", ""),
        ("hi", "hello", ""),
        ("Hello Nape", "hello", ""),
        ("good morning", "hello", ""),
        ("should I crack my neck?", "learn", "crack-my-neck"),
        ("why did you ask that?", "why", ""),
    ],
)
def test_a_wish_leads_to_its_command_or_answer(text: str, name: str, argument: str) -> None:
    assert wish(text) == Wish(name=name, argument=argument)


@pytest.mark.parametrize(
    "text",
    [
        "did my relax exercise, 4",
        "relaxed all day",
        "the ambulance next door woke me, neck stiff",
        "saw the doctor today, all fine",
        "took ibuprofen with paracetamol",
        "stretched my neck, helped",
        "urgent deadline at work, neck tight",
        "an emergency at work",
        "could not sleep",
        "help from my physio was good",
        "good day",
        "7",
        "x" * 4096,
        "",
    ],
)
def test_a_note_of_the_day_is_no_wish(text: str) -> None:
    assert wish(text) is None


@pytest.mark.parametrize("text", ["why does my neck crack?", "is coffee bad for it?"])
def test_a_question_is_known_as_one(text: str) -> None:
    assert is_question(text)


@pytest.mark.parametrize("text", ["neck stiff again", "slept badly? yes, very", "weird feeling??"])
def test_a_report_is_no_question(text: str) -> None:
    assert not is_question(text)


@pytest.mark.parametrize(
    "text",
    [
        "ich habe heute sehr starke Kopfschmerzen",
        "Mein Nacken tut weh",
        "j'ai mal à la tête depuis hier",
        "me duele mucho la cabeza",
        "голова болит с утра",
        "头很痛",
        "ho mal di testa da ieri",
    ],
)
def test_another_language_is_recognised(text: str) -> None:
    assert is_foreign(text)


@pytest.mark.parametrize(
    "text",
    [
        "neck stiff again",
        "no pain, me and la familia",
        "die hard on tv, neck ok",
        "😀",
        "",
        "7",
        "Müller massage",
        "es",
    ],
)
def test_english_and_single_words_stay_english(text: str) -> None:
    assert not is_foreign(text)
