"""Medicine in what people write: beside numbers, of several days, and by names that are in no table."""

import pytest

from bot.diary.entries import Source
from tests.rig import Chat
from tests.unit.handlers.diaries import entries, scores
from tests.unit.handlers.settled import settle


@pytest.fixture(autouse=True)
async def somebody(chat: Chat) -> None:
    await settle(chat)


async def test_a_score_said_of_the_pain_is_read_beside_a_medicine(chat: Chat) -> None:
    shown = await chat.types("took 2 ibuprofen and pain is 5")

    assert await scores(chat) == [(Source.CHECKIN, 5)]
    assert "Count today with ibuprofen" in shown.labels


@pytest.mark.parametrize(
    "text",
    [
        "paracetamol 2 x 500 at 7 and 3",
        "paracetamol 1g at 8 and 1g at 2",
        "2 paracetamol in the morning and 2 at night",
    ],
)
async def test_a_line_of_doses_and_hours_asks_for_the_medicine_alone(chat: Chat, text: str) -> None:
    shown = await chat.types(text)

    assert "Count today as a day with paracetamol?" in shown.text
    assert [entry.score for entry in await entries(chat)] == [None]


@pytest.mark.parametrize(("answer", "score"), [("3", 3), ("None, just a note", None)])
async def test_the_medicine_is_offered_once_it_is_clear_which_number_is_the_pain(
    chat: Chat, answer: str, score: int | None
) -> None:
    asked = await chat.types("took ibuprofen, it went from 7 to 3")
    assert "Count today with ibuprofen" not in asked.labels

    shown = await chat.taps(answer)
    assert "Count today with ibuprofen" in shown.labels
    assert "type what hurts" not in shown.text

    await chat.taps("Count today with ibuprofen")
    assert [(entry.score, [one.name for one in entry.taken]) for entry in await entries(chat)] == [
        (score, ["ibuprofen"])
    ]
