"""Several reasons at once: one is told a day, one question asks about all, and one visit is one visit."""

from datetime import timedelta

import pytest

from bot.diary.advice import AdviceState
from bot.diary.entries import Entry, Medicine, Source
from bot.views.callback import encode
from scheduler.local_time import local_day
from tests.rig import Chat, Shown
from tests.unit.handlers.diaries import advice
from tests.unit.handlers.settled import settle


@pytest.fixture(autouse=True)
async def somebody(chat: Chat) -> None:
    """Keep three months with strong days at last, headache and a painkiller on every other day."""
    person = await settle(chat)
    async with chat.storage.transaction() as tx:
        for ago in range(1, 100):
            at = chat.now - timedelta(days=ago)
            entry = Entry(
                day=local_day(at, "Europe/Berlin"),
                at=at,
                source=Source.CHECKIN,
                score=7 if ago < 3 else 4,
                headache=bool(ago % 2) or ago < 3,
                medicines=frozenset({Medicine.PARACETAMOL} if ago % 2 else ()),
            )
            await tx.entries.add(person.id, entry)


async def one_checkin(chat: Chat) -> None:
    """Enter a number, and tap through what can be added to it."""
    await chat.types("7")
    await chat.deliver()
    checkin = chat.shown[-2].id
    for label in ("Headache", "Medicine", "Paracetamol", "Done"):
        await chat.taps(label, on=shown(chat, checkin))
        await chat.deliver()


def shown(chat: Chat, number: int) -> Shown:
    return next(message for message in chat.shown if message.id == number)


async def tapped(chat: Chat, label: str, on: Shown) -> Shown:
    await chat.taps(label, on=on)
    return shown(chat, on.id)


async def by_day(chat: Chat) -> list[tuple[int, list[str]]]:
    told = await advice(chat)
    days = sorted({given.given_on for given in told})
    return [((day - days[0]).days, [given.rule for given in told if given.given_on == day]) for day in days]


async def three_days(chat: Chat) -> list[Shown]:
    """Check in on three evenings; return the advice that came."""
    for _ in range(3):
        await one_checkin(chat)
        await chat.passes(days=1)
    return [message for message in chat.shown if "I've booked" in message.labels]


def asked(chat: Chat) -> list[Shown]:
    return [message for message in chat.shown if "How does it stand?" in message.text]


async def test_one_checkin_brings_one_advice_and_the_rest_comes_on_the_days_after(chat: Chat) -> None:
    await one_checkin(chat)
    assert await by_day(chat) == [(0, ["SEV-3"])]

    for _ in range(3):
        await chat.passes(days=1)
        await one_checkin(chat)

    days = await by_day(chat)
    assert len(days) > 2
    assert [rules for _, rules in days if len(rules) > 1] == []


async def test_one_question_asks_about_all_of_it_and_takes_one_answer(chat: Chat) -> None:
    await three_days(chat)
    await chat.passes(days=10)

    (question,) = asked(chat)
    assert question.text.count("<blockquote>") == len([a for a in await advice(chat) if a.unhurried])
    answered = await tapped(chat, "Already treated", question)

    assert {given.state for given in await advice(chat) if given.unhurried} == {AdviceState.TREATED}
    assert "✓" in answered.text
    changed = await tapped(chat, "Not now", await tapped(chat, "Change my answer", answered))
    assert "I won't press it" in changed.text
    assert {given.state for given in await advice(chat) if given.unhurried} == {AdviceState.NOT_NOW}
    assert (await chat.person()).profile.assessed is None


async def test_the_reasons_of_several_are_a_list(chat: Chat) -> None:
    await three_days(chat)
    await chat.passes(days=10)

    listed = await tapped(chat, "Why?", asked(chat)[0])

    assert "Tap one to see its rule, your numbers" in listed.text


async def test_a_booked_visit_is_the_only_thing_asked_about(chat: Chat) -> None:
    await one_checkin(chat)
    first = next(message for message in chat.shown if "I've booked" in message.labels)
    await tapped(chat, "Next week", await tapped(chat, "I've booked", first))
    for _ in range(2):
        await chat.passes(days=1)
        await one_checkin(chat)
    later = [message for message in chat.shown if "I've booked" in message.labels]
    assert later
    assert all("You have a visit booked" in message.text for message in later)

    await chat.passes(days=20)

    assert asked(chat) == []
    (visit,) = [message for message in chat.shown if "How did it go?" in message.text]
    assert visit.text.count("<blockquote>") == len([a for a in await advice(chat) if a.unhurried])
    await tapped(chat, "I'm getting treatment", visit)
    assert {given.state for given in await advice(chat) if given.unhurried} == {AdviceState.TREATED}


async def test_a_visit_that_was_not_yet_is_one_visit_for_all(chat: Chat) -> None:
    await one_checkin(chat)
    first = next(message for message in chat.shown if "I've booked" in message.labels)
    await tapped(chat, "This week", await tapped(chat, "I've booked", first))
    await chat.passes(days=1)
    await one_checkin(chat)
    await chat.passes(days=9)
    (visit,) = [message for message in chat.shown if "How did it go?" in message.text]

    await tapped(chat, "Not yet", visit)
    await chat.passes(days=60)
    again = [message for message in chat.shown if "How did it go?" in message.text]

    assert len(again) == 1  # The first has become the answer; the second came once.
    await tapped(chat, "Not yet", again[0])
    count = len(chat.shown)
    await chat.passes(days=60)
    assert [message for message in chat.shown[count:] if "How did it go?" in message.text] == []


@pytest.mark.parametrize("ids", ["{0}.{0}.{0}.{0}.{0}", "{0}.", ".{0}", "{0}.x", "999.{0}", ".", "{0}.-1"])
async def test_forged_company_answers_nothing(chat: Chat, ids: str) -> None:
    await one_checkin(chat)
    given = (await advice(chat))[0]

    await chat.forges(encode("adv", ids.format(given.id), "not_now"))

    assert chat.toast is not None
    assert (await advice(chat))[0].state is AdviceState.OPEN
