"""The page for a clinician is one sheet, whatever it has to hold, and says what the diary holds."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from io import BytesIO
from string import ascii_lowercase

import pytest
from pypdf import PdfReader

from bot.diary.account import Account, account
from bot.diary.advice import Advice, AdviceState
from bot.diary.entries import Entry, Medicine, Place, Source, Taken, Trigger
from bot.diary.flags import Level
from bot.diary.offers import Practice
from bot.diary.profile import Condition, Profile
from bot.diary.review import Review, ReviewKind
from bot.views import doctor_page
from bot.views.doctor_words import cited, cut, plain, whole
from bot.views.speech import Speech
from content import Library, Words, load

TODAY = date(2026, 3, 31)
NOW = datetime(2026, 3, 31, 20, tzinfo=UTC)
SENTENCES = ("stiff since lunch, long drive", "better after a walk", "slept badly")
LONGEST = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 4
A4 = (595, 842)


class Wordy(Words):
    """Words of a language that needs half as much room again."""

    def say(self, key: str, **arguments: object) -> str:
        """Say it at length."""
        said = super().say(key, **arguments)
        return " ".join(word + "ung" * (len(word) // 5) for word in said.split(" "))


@cache
def library() -> Library:
    return load()


@cache
def words() -> Words:
    return Words.load("en")


def speech(spoken: Words | None = None) -> Speech:
    return Speech(words=spoken or words(), language="en", zone="Europe/Berlin")


def an_entry(day: date, number: int, note: str | None = None) -> Entry:
    aches = number % 3 == 0
    return Entry(
        day=day,
        at=NOW - (TODAY - day),
        source=Source.CHECKIN,
        score=number % 9,
        headache=aches,
        places=frozenset({Place.NECK}),
        medicines=frozenset({Medicine.IBUPROFEN_TYPE}) if aches else frozenset(),
        taken=(Taken(name="Nurofen", medicine=Medicine.IBUPROFEN_TYPE),) if aches else (),
        symptoms=frozenset({"nausea", "screen_clear"}),
        triggers=frozenset({Trigger.STRESS}) if number % 2 else frozenset(),
        note=note,
    )


def a_note(number: int, text: str) -> str:
    """Make a note unlike all the others."""
    unlike = "" if number < len(SENTENCES) else f"{ascii_lowercase[number // 26]}{ascii_lowercase[number % 26]}x "
    return unlike + (text or SENTENCES[number % len(SENTENCES)])


def advice_given(rule: str, urgency: Level, days_ago: int, /, **numbers: float | str) -> Advice:
    given_on = TODAY - timedelta(days=days_ago)
    return Advice(
        rule=rule,
        level=urgency,
        given_on=given_on,
        given_at=NOW,
        state=AdviceState.BOOKED,
        numbers=numbers,
        sources=("S22",),
    )


def an_account(length: int = 90, *, every: int = 1, notes: int = 0, note: str = "", advice: int = 0) -> Account:
    first = TODAY - timedelta(days=length - 1)
    days = [first + timedelta(days=place) for place in range(0, length, every)]
    entries = [
        an_entry(day, number, a_note(number, note) if number < notes else None) for number, day in enumerate(days)
    ]
    practices = [
        Practice(item=item, on=day, before=5, after=3) for day in days[:20] for item in ("ST01", "B01", "R01", "H01")
    ]
    given = [
        advice_given("WRS-14", Level.D, 9 + place, above=9, recent=5.4, before=3.6, answered=12, window=21)
        for place in range(advice)
    ]
    reviews = [Review(kind=ReviewKind.WEEKLY, on=day, answers={"pain": 5, "doing": 4}) for day in days[::7]]
    return account(entries, practices, given, reviews, first, TODAY)


NOTHING = account((), (), (), (), TODAY - timedelta(days=89), TODAY)
SOMEBODY = Profile(conditions=frozenset({Condition.MIGRAINE}), pain_started=date(2025, 11, 3), assessed=False)
EVERYTHING = Profile(conditions=frozenset(Condition), pain_started=date(2025, 11, 3), assessed=True, assessed_on=TODAY)


def the_text(found: Account, *, profile: Profile = SOMEBODY, words: bool = True, spoken: Words | None = None) -> str:
    page = doctor_page.page(speech(spoken), found, profile, library(), TODAY, words=words)
    paper = PdfReader(BytesIO(doctor_page.drawn(page)))
    assert len(paper.pages) == 1
    assert (round(paper.pages[0].mediabox.width), round(paper.pages[0].mediabox.height)) == A4
    return " ".join(paper.pages[0].extract_text().split())


SECTIONS = (
    "Neck pain and headache diary",
    "Days answered",
    "Pain day by day",
    "Month by month",
    "Pattern",
    "Advice Nape gave, and why",
    "Exercises, and what helped",
    "In the patient’s own words",
    "Limits of these data.",
)


@pytest.mark.parametrize(
    "found",
    [
        pytest.param(NOTHING, id="nothing"),
        pytest.param(an_account(1), id="one day"),
        pytest.param(an_account(56, every=9, notes=1), id="few"),
        pytest.param(an_account(90, notes=9, advice=3), id="a quarter"),
        pytest.param(an_account(365, notes=300, advice=40), id="a year, full"),
        pytest.param(an_account(365, notes=300, note=LONGEST, advice=40), id="a year of endless words"),
        pytest.param(an_account(90, notes=90, note="רע מאוד 头痛 رأسي 🙂\x00\u202e" * 40), id="many scripts"),
    ],
)
@pytest.mark.parametrize("profile", [Profile(), EVERYTHING], ids=["unknown", "everything"])
def test_it_is_always_one_sheet_with_every_section(found: Account, profile: Profile) -> None:
    text = the_text(found, profile=profile)

    assert [section for section in SECTIONS if section not in text] == []


def test_a_language_that_needs_more_room_has_it() -> None:
    wordy = words()
    wordy = Wordy(language=wordy.language, keys=wordy.keys, _bundles=wordy._bundles)

    text = the_text(an_account(365, notes=90, note=LONGEST, advice=9), profile=EVERYTHING, spoken=wordy)

    # The last words of the last box are on the page, so nothing was cut.
    assert text.split()[-1] == wordy.say("report-limits-nape").split()[-1]


def smallest_letter(found: Account, profile: Profile) -> float:
    """Return the size of the smallest letters on the page, in points."""
    page = doctor_page.page(speech(), found, profile, library(), TODAY, words=True)
    sizes: list[float] = []

    def seen(text: str, user: list[float], line: list[float], font: object, size: float) -> None:
        if text.strip():
            sizes.append(size * abs(line[3] * user[3]))

    PdfReader(BytesIO(doctor_page.drawn(page))).pages[0].extract_text(visitor_text=seen)
    return min(sizes)


@pytest.mark.parametrize("every", [1, 30])
def test_a_full_page_says_less_instead_of_becoming_small(every: int) -> None:
    full = an_account(365, every=every, notes=300, note=LONGEST, advice=40)

    assert smallest_letter(full, SOMEBODY) >= 7
    assert "more notes are in the files" in the_text(full) or every > 1


def test_the_numbers_are_those_of_the_diary() -> None:
    found = an_account(30)

    text = the_text(found)

    assert "30 of 30" in text
    assert f"{found.headache} of 30 days that tell" in text
    assert "neck (30 days)" in text
    assert "feeling sick (30 days)" in text
    assert "Nurofen (10 days)" in text
    assert "screen" not in text
    assert "20 5.0 3.0" in text


@pytest.mark.parametrize(("begins", "period"), [(False, "one day"), (True, "one day, the first of the diary")])
def test_a_page_of_one_day_counts_it_in_the_singular(*, begins: bool, period: str) -> None:
    text = the_text(replace(an_account(1), begins=begins))

    assert f"· {period} " in text
    assert re.search(r"\b1 days", text) is None


def test_advice_stands_with_its_rule_numbers_source_and_answer() -> None:
    text = the_text(an_account(90, advice=1))

    assert "22 Mar · within days · WRS-14" in text
    assert "On 9 of 12 answered days the pain was clearly above the patient’s usual: mean 5.4, usual 3.6." in text
    assert "Farrar 2001. Patient: booked." in text


def test_the_most_urgent_advice_is_never_crowded_out() -> None:
    routine = [advice_given("HD-15", Level.R, 1, days=16, answered=28, estimate=17, level="R")] * 9
    urgent = advice_given("RF07", Level.S, 60, words="temp 38.3 and worse")
    found = replace(an_account(90), advice=(urgent, *routine))

    text = the_text(found)

    assert "RF07 The patient reported fever and a headache that is getting worse." in text
    assert "The patient wrote: “temp 38.3 and worse”." in text
    assert "6 more, no more urgent, are in the files" in text


def test_own_words_are_marked_and_can_be_left_out() -> None:
    found = replace(an_account(30, notes=2), advice=(advice_given("RF07", Level.S, 3, words="temp 38.3"),))

    assert "“stiff since lunch, long drive”" in the_text(found)
    without = the_text(found, words=False)
    assert "stiff since lunch" not in without
    assert "38.3" not in without
    assert "Left out by the patient." in without
    assert "same day · RF07 The patient reported fever and a headache that is getting worse." in without


def test_triggers_below_five_days_are_not_told() -> None:
    assert "stress, 5 days" in the_text(an_account(10))
    assert "stress" not in the_text(an_account(9))


def test_silence_is_named_as_unknown() -> None:
    text = the_text(an_account(30, every=10))

    assert "27 days have no answer; they are unknown, not free of pain." in text
    assert "The longest gap is 9 days, 2 Mar 2026 – 10 Mar 2026." not in text
    assert "at least 8 weeks" in text


@pytest.mark.parametrize(
    ("citation", "short"),
    [
        ("Farrar JT, Young JP Jr, LaMoreaux L. Clinical importance. Pain 2001;94:149-158.", "Farrar 2001"),
        ("Von Korff M, DeBar LL. Graded chronic pain scale revised. Pain 2020;161.", "Von Korff 2020"),
        ("NICE guideline CG150: Headaches in over 12s (2012, updated).", "NICE guideline CG150"),
        ("NHS: Migraine.", "NHS: Migraine"),
    ],
)
def test_a_source_is_cited_as_short_as_it_can_be_found_by(citation: str, short: str) -> None:
    assert cited(citation) == short


def test_every_source_has_a_short_name() -> None:
    assert [tag for tag, source in library().sources.items() if not 3 <= len(cited(source.citation)) <= 63] == []


def test_words_become_plain_and_bounded() -> None:
    assert plain("<b>Call</b> 112 &amp; <i>wait</i>") == "Call 112 & wait"
    assert cut("a\n b   c", 10) == "a b c"
    assert cut("0123456789", 5) == "0123…"
    assert cut("stiff since lunch, long drive", 22) == "stiff since lunch…"
    assert cut("stiff since lunch, long drive", 25) == "stiff since lunch, long…"
    assert cut("stiff since lunch, long drive", 29) == "stiff since lunch, long drive"
    assert cut("a 0123456789 then", 10) == "a 0123456…"
    assert whole("a\x00b\u202ec") == "a b c"
    assert max(len(part) for part in whole("x" * 99).split("\u200b")) <= 22
