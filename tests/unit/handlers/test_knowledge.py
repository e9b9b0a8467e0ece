"""/learn, /find and /progress."""

from datetime import date, timedelta
from html import escape

import pytest

from bot.diary.entries import Entry, Medicine, Source
from bot.diary.profile import Profile
from bot.handlers.turn import House
from bot.people import Awaiting
from bot.views.find import What
from content import Topic
from tests.rig import Chat, Shown
from tests.unit.handlers.settled import settle


def addresses(message: Shown) -> list[str]:
    return [button.url for row in message.keyboard for button in row if button.url]


async def scores(chat: Chat, *values: int | None, until: date = date(2026, 3, 2)) -> None:
    person = await chat.person()
    async with chat.storage.transaction() as tx:
        for back, value in enumerate(reversed(values)):
            if value is not None:
                day = until - timedelta(days=back)
                await tx.entries.add(person.id, Entry(day=day, at=chat.now, source=Source.CHECKIN, score=value))


async def test_a_lesson_is_two_taps_away_and_its_sources_one_more(chat: Chat) -> None:
    await settle(chat)

    await chat.command("learn")
    await chat.taps("What helps")
    lesson = await chat.taps("Two minutes a day")
    sources = await chat.taps("Sources")
    back = await chat.taps("Back")

    assert len(chat.shown) == 1
    assert "Pain 2011" in sources.text
    assert back.text == lesson.text


async def test_every_lesson_opens_and_names_its_sources(chat: Chat, house: House) -> None:
    await settle(chat)
    await chat.command("learn")

    for lesson in house.library.lessons.values():
        shown = await chat.forges(f"lrn:1:{lesson.id}:")
        assert escape(lesson.title, quote=False) in shown.text
        named = await chat.forges(f"lrn:1:{lesson.id}:src")
        assert named.text.count("•") == len(lesson.sources)


async def test_every_topic_leads_to_a_lesson(chat: Chat) -> None:
    await settle(chat)
    await chat.command("learn")

    for topic in Topic:
        shown = await chat.forges(f"lrn:1:t-{topic.value}:")
        assert len(shown.labels) >= 2


async def test_a_lesson_never_offers_what_the_person_may_not_do(chat: Chat) -> None:
    await settle(chat)
    allowed = await chat.forges("lrn:1:two-minutes:")
    await settle(chat, profile=Profile(adult=True))

    refused = await chat.forges("lrn:1:two-minutes:")

    assert any(label.startswith("Try") for label in allowed.labels)
    assert not any(label.startswith("Try") for label in refused.labels)


async def test_trying_what_a_lesson_names_leads_to_its_card(chat: Chat) -> None:
    await settle(chat)
    await chat.forges("lrn:1:two-minutes:")

    shown = await chat.taps("Try")

    assert "▶️ Start" in shown.labels


@pytest.mark.parametrize("data", ["lrn:1:nothing:", "lrn:1:t-nothing:", "lrn:1:../etc:src"])
async def test_a_lesson_that_is_not_there_leads_back_to_the_topics(chat: Chat, data: str) -> None:
    await settle(chat)

    shown = await chat.forges(data)

    assert chat.toast is not None
    assert "Kinds of headache" in shown.labels


async def test_find_at_sea_asks_for_a_town_and_takes_it(chat: Chat) -> None:
    await settle(chat)
    await chat.command("find")
    await chat.taps("Physiotherapist")

    at_sea = await chat.located(0.0, -30.0)
    shown = await chat.types("Leeds")

    assert "at sea" in at_sea.text
    assert "near Leeds" in shown.text


async def test_find_gives_map_links_for_a_typed_town(chat: Chat) -> None:
    await settle(chat)
    await chat.command("find")
    await chat.taps("Physiotherapist")

    shown = await chat.types("  Bad   Tölz ")

    assert "near Bad Tölz" in shown.text
    assert len(addresses(shown)) == 3
    assert all("Bad+T%C3%B6lz" in url for url in addresses(shown))
    assert (await chat.person()).awaiting is Awaiting.NOTHING


async def test_what_is_typed_as_a_place_is_never_markup(chat: Chat) -> None:
    await settle(chat)
    await chat.command("find")
    await chat.taps("Sports massage")

    shown = await chat.types("<b>Ulm & 'x'")

    assert "&lt;b&gt;Ulm &amp; 'x'" in shown.text
    assert all(url.startswith("https://") and "<" not in url for url in addresses(shown))


async def test_a_shared_place_is_used_coarsely_and_kept_nowhere(chat: Chat) -> None:
    await settle(chat)
    await chat.command("find")
    await chat.taps("Urgent care")

    shown = await chat.located(48.137154, 11.576124)

    assert "112" in shown.text
    assert all("48.14" in url and "48.137" not in url for url in addresses(shown))
    assert "48.1" not in repr(await chat.person())


async def test_a_place_shared_out_of_the_blue_is_asked_about(chat: Chat) -> None:
    await settle(chat)

    asked = await chat.located(48.137154, 11.576124)
    shown = await chat.taps("Physiotherapist")

    assert "My time zone" in asked.labels
    assert len(addresses(shown)) == 3


@pytest.mark.parametrize(("text", "words"), [("?!", "town"), ("x" * 81, "too long")])
async def test_a_place_that_cannot_be_one_is_asked_for_again(chat: Chat, text: str, words: str) -> None:
    await settle(chat)
    await chat.command("find")
    await chat.taps("Physiotherapist")

    shown = await chat.types(text)

    assert words in shown.text
    assert (await chat.person()).awaiting is Awaiting.FIND_PLACE


async def test_a_score_typed_instead_of_a_place_is_a_score(chat: Chat) -> None:
    await settle(chat)
    await chat.command("find")
    await chat.taps("Physiotherapist")

    await chat.types("6")

    person = await chat.person()
    async with chat.storage.transaction() as tx:
        assert [entry.score for entry in await tx.entries.of(person.id)] == [6]


@pytest.mark.parametrize("what", list(What))
async def test_every_search_names_what_to_ask_and_where_to_read_on(chat: Chat, what: What) -> None:
    await settle(chat)

    shown = await chat.forges(f"fnd:1:{what.value}:48.14,11.58")

    assert "Good" in shown.text
    assert any(button.data and button.data.startswith("lrn:") for row in shown.keyboard for button in row)


@pytest.mark.parametrize("data", ["fnd:1:dentist:", "fnd:1:physio:99,200", "fnd:1:physio:nan,nan"])
async def test_forged_searches_are_refused(chat: Chat, data: str) -> None:
    await settle(chat)
    await chat.command("find")

    shown = await chat.forges(data)

    assert chat.toast is not None
    assert addresses(shown) == []


async def test_without_any_entry_progress_says_how_to_begin(chat: Chat) -> None:
    await settle(chat)

    shown = await chat.command("progress")

    assert shown.file is None
    assert "Nothing to show yet" in shown.text


async def test_one_entry_makes_a_picture_and_no_claim(chat: Chat) -> None:
    await settle(chat)
    await scores(chat, 4)

    shown = await chat.command("progress")

    assert shown.file is not None
    assert "not enough to see a trend yet" in shown.text
    assert "One of 30 days has" in shown.text


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ((2,) * 7 + (5,) * 7, "higher than the 7 before: 5.0 on average, after 2.0"),
        ((5,) * 7 + (2,) * 7, "lower than the 7 before: 2.0 on average, after 5.0"),
        ((4,) * 14, "much like the 7 before"),
    ],
)
async def test_one_sentence_tells_the_last_week_against_the_one_before(
    chat: Chat, values: tuple[int, ...], words: str
) -> None:
    await settle(chat)
    await scores(chat, *values)

    shown = await chat.command("progress")

    assert words in shown.text


async def test_the_range_changes_in_the_same_message(chat: Chat) -> None:
    await settle(chat)
    await scores(chat, 4, None, 6)
    first = await chat.command("progress")

    week = await chat.taps("7 days")

    assert week.id == first.id
    assert week.file != first.file
    assert "2 of 7 days" in week.text
    assert len(week.text) <= 1024


async def test_silence_is_counted_as_unknown(chat: Chat) -> None:
    await settle(chat)
    await scores(chat, 0, None, None, 0)

    shown = await chat.command("progress", "7")

    assert "2 of 7 days" in shown.text
    assert "unknown, not zero" in shown.text


async def test_medicine_without_a_score_is_shown_too(chat: Chat) -> None:
    person = await settle(chat)
    async with chat.storage.transaction() as tx:
        entry = Entry(day=date(2026, 3, 2), at=chat.now, source=Source.LOG, medicines=frozenset({Medicine.PARACETAMOL}))
        await tx.entries.add(person.id, entry)

    shown = await chat.command("progress")

    assert shown.file is not None
    assert "no numbers in this time" in shown.text


async def test_a_forged_range_is_refused(chat: Chat) -> None:
    await settle(chat)

    await chat.forges("prg:1::365")

    assert chat.toast is not None
