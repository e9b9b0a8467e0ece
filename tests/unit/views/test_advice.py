"""Advice reads whole in every rule and flag there is."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.diary.advice import Advice, AdviceState
from bot.diary.flags import FLAGS, Level
from bot.diary.profile import Condition, Profile
from bot.diary.screen_topics import TOPICS, Ask
from bot.diary.words.alarm_combinations import ROWS
from bot.diary.words.alarm_row import Certainty
from bot.views import advice as view
from bot.views import standing
from bot.views.page import Page
from bot.views.speech import Speech
from content import Library, Words, load

SAID = [flag for flag in FLAGS.values() if flag.id != "RF34"]
LEVELS = [(flag.id, level) for flag in SAID for level in (flag.level, flag.floor)]
NUMBERS = {
    "recent": 5.4,
    "before": 3.62,
    "first": 7.0,
    "second": 8.0,
    "third": 7.0,
    "above": 9,
    "answered": 12,
    "window": 14,
    "weeks": 5,
    "painful": 50,
    "days": 16,
    "estimate": 17,
    "limit": 15,
}
RULES = [
    ("SEV-3", Level.D),
    ("SEV-14", Level.D),
    ("WRS-7", Level.C),
    ("WRS-7", Level.D),
    ("WRS-14", Level.D),
    ("PER-28", Level.R),
    ("PER-42", Level.R),
    ("CHR-90", Level.R),
    ("HD-15", Level.R),
    ("HD-15", Level.D),
    ("MED-S", Level.C),
    ("MED-S", Level.R),
    ("MED-S", Level.D),
    ("MED-T", Level.C),
    ("MED-T", Level.R),
    ("MED-T", Level.D),
]
FORBIDDEN = ("nothing to worry", "you have a", "probably", "it is likely", "diagnos", "just a ")


@pytest.fixture(scope="module")
def speech() -> Speech:
    return Speech(words=Words.load("en"), language="en", zone="Europe/Berlin")


@pytest.fixture(scope="module")
def library() -> Library:
    return load()


def given(rule: str, level: Level, state: AdviceState = AdviceState.OPEN, **numbers: float | int | str) -> Advice:
    return Advice(
        rule=rule,
        level=level,
        given_on=date(2026, 3, 2),
        given_at=datetime(2026, 3, 2, 9, tzinfo=UTC),
        state=state,
        numbers={**NUMBERS, "level": level.value, **numbers},
        sources=("S5", "S1", "S7", "S6"),
        id=7,
    )


@pytest.mark.parametrize(
    ("rule", "level"), [*RULES, *((f.id, f.level) for f in SAID), *((f.id, f.floor) for f in SAID)]
)
def test_every_message_is_whole_and_within_what_may_be_said(speech: Speech, rule: str, level: Level) -> None:
    page = view.advice(speech, given(rule, level), "112")

    assert 3 <= len(page.text.split("\n\n")) <= 6
    assert len(page.text) <= 4096
    assert not [words for words in FORBIDDEN if words in page.text.lower()]
    assert "Why?" in [button.label for row in page.keyboard for button in row]


@pytest.mark.parametrize("flag", [flag.id for flag in SAID if flag.level is Level.E])
def test_an_emergency_names_the_number(speech: Speech, flag: str) -> None:
    assert "999" in view.advice(speech, given(flag, Level.E), "999").text


def test_the_numbers_are_the_persons_own(speech: Speech) -> None:
    text = view.advice(speech, given("WRS-14", Level.D), "112").text

    assert "On 9 of your last 12 answered days the pain was clearly above your usual." in text
    assert "They average 5.4; your usual is 3.6." in text


def test_the_persons_words_are_quoted_and_escaped(speech: Speech) -> None:
    text = view.advice(speech, given("RF07", Level.S, words="temp <38.3> & worse"), "112").text

    assert "You told me: <i>temp &lt;38.3&gt; &amp; worse</i>." in text


def test_lower_flags_are_listed_in_the_same_message(speech: Speech) -> None:
    both = given("RF07", Level.S)
    with_lower = Advice(
        rule=both.rule,
        level=both.level,
        given_on=both.given_on,
        given_at=both.given_at,
        numbers=both.numbers,
        flags=("RF07", "RF13"),
        id=7,
    )

    assert "clumsy hands" in view.advice(speech, with_lower, "112").text


@pytest.mark.parametrize("state", [state for state in AdviceState if state is not AdviceState.OPEN])
@pytest.mark.parametrize(("rule", "level"), [("RF03", Level.E), ("WRS-14", Level.D), ("MED-S", Level.C)])
def test_every_answer_has_its_words(speech: Speech, state: AdviceState, rule: str, level: Level) -> None:
    page = view.settled(speech, given(rule, level, state), "112", exercise_back=True)

    assert page.text


@pytest.mark.parametrize(("rule", "level"), [*RULES, ("RF03", Level.E)])
def test_why_names_the_rule_and_up_to_three_sources(speech: Speech, library: Library, rule: str, level: Level) -> None:
    text = view.why(speech, given(rule, level), library).text

    assert f"Rule {rule}." in text
    assert text.count("• ") == 3


@pytest.mark.parametrize(("rule", "level"), [("SEV-3", Level.D), ("MED-S", Level.R), ("RF13", Level.D)])
def test_why_begins_with_what_was_told_and_its_numbers(
    speech: Speech, library: Library, rule: str, level: Level
) -> None:
    told = view.advice(speech, given(rule, level), "112").text.split("\n")[0]

    assert view.why(speech, given(rule, level), library).text.startswith(f"<blockquote>{told}")


@pytest.mark.parametrize("ask", [standing.how_does_it_stand, standing.how_did_it_go, standing.choices])
def test_whatever_quotes_a_limit_begins_with_the_packet_and_ends_with_the_pharmacist(
    speech: Speech, ask: Callable[[Speech, Sequence[Advice]], Page]
) -> None:
    text = ask(speech, [given("MED-S", Level.R)]).text

    assert text.startswith("<blockquote><b>Follow your packet.</b>")
    assert text.endswith("ask a pharmacist.")
    assert "pharmacist" not in ask(speech, [given("WRS-14", Level.D)]).text


def test_a_question_about_several_quotes_each_and_its_buttons_name_all(speech: Speech) -> None:
    page = standing.how_does_it_stand(speech, [given("SEV-3", Level.D), replace(given("HD-15", Level.R), id=8)])

    assert page.text.count("<blockquote>") == 2
    assert page.text.count("How does it stand?") == 1
    assert page.keyboard[0][0].data == "adv:1:7.8:booked"


def reachable() -> set[tuple[str, Level]]:
    """Return every flag and level that answers or words can lead to."""
    found = {(row.flag, row.level) for row in ROWS if row.certainty is not Certainty.ASKS}
    profiles = [
        Profile(),
        Profile(
            conditions=frozenset({Condition.IMMUNE, Condition.BLOOD_THINNER, Condition.PREGNANT}), pregnant_weeks=9
        ),
    ]
    starts = [topic.start(profile, score) for topic in TOPICS for profile in profiles for score in (None, 9.0)]
    while starts:
        place = starts.pop()
        if isinstance(place, Ask):
            starts += [place.yes, place.no, place.unsure, place.doubt]
        elif place is not None:
            found.add((place.flag, place.level))
    return found


def test_what_to_do_fits_the_urgency_wherever_answers_can_lead(speech: Speech) -> None:
    asks_for = {
        Level.E: "<b>Call 112 now.</b>",
        Level.S: "get medical advice today",
        Level.D: "within the next few days",
        Level.R: "in the next weeks",
    }
    odd = []
    for rule, level in sorted(reachable()):
        text = view.advice(speech, given(rule, level), "112").text
        urgent_only = level in (Level.E, Level.S) or not any(asks_for[one] in text for one in (Level.E, Level.S))
        if asks_for[level] not in text or not urgent_only:
            odd.append((rule, level))

    assert odd == []


def test_no_emergency_is_softened_and_none_says_call_twice(speech: Speech) -> None:
    emergencies = [rule for rule, level in reachable() if level is Level.E]
    texts = [view.advice(speech, given(rule, Level.E), "112").text for rule in emergencies]

    assert [text for text in texts if "nothing serious" in text] == []
    assert [text for text in texts if text.count("112") != 1] == []


def test_what_else_was_found_stands_beside_the_persons_words(speech: Speech) -> None:
    both = replace(given("RF07", Level.S, words="temp 38"), flags=("RF07", "RF13"))

    text = view.advice(speech, both, "112").text

    assert "You told me: <i>temp 38</i>." in text
    assert "clumsy hands" in text


def test_why_names_every_warning_sign_it_is_about(speech: Speech, library: Library) -> None:
    both = replace(given("RF07", Level.S), flags=("RF07", "RF13"))

    assert "Rule RF07, RF13." in view.why(speech, both, library).text


@pytest.mark.parametrize("state", list(AdviceState))
@pytest.mark.parametrize(("rule", "level"), [("WRS-14", Level.D), ("CHR-90", Level.R), ("RF13", Level.D)])
def test_whatever_was_answered_there_is_something_to_say(
    speech: Speech, rule: str, level: Level, state: AdviceState
) -> None:
    labels = [b.label for row in view.advice(speech, given(rule, level, state), "112").keyboard for b in row]

    assert labels[-1] == "Why?"
    assert len(labels) > 1


def test_in_three_days_is_offered_only_where_it_is_kept(speech: Speech) -> None:
    asked = replace(given("WRS-14", Level.D), asked_again=1)

    assert "In 3 days" not in [b.label for row in view.advice(speech, asked, "112").keyboard for b in row]
