"""Low mood without words of crisis: a visit and people to talk to, and nothing stops."""

import pytest

from bot.diary.words.low_mood import tells_of_low_mood
from tests.rig import Chat
from tests.unit.handlers.settled import settle


@pytest.mark.parametrize(
    "text",
    [
        "low mood for three weeks",
        "tired and low for the last 3 weeks",
        "i feel low and hopeless",
        "been depressed",
        "depressed for three weeks, today too",
        "i feel hopeless",
    ],
)
def test_a_low_mood_that_lasts_is_heard(text: str) -> None:
    assert tells_of_low_mood(text)


@pytest.mark.parametrize(
    "text",
    [
        "tired, low mood",
        "feeling a bit depressed today",
        "so depressed this morning",
        "felt worthless yesterday",
        "battery low for weeks",
        "my wife has been depressed for weeks",
        "not depressed",
        "low back",
    ],
)
def test_a_bad_day_or_somebody_elses_mood_is_not(text: str) -> None:
    assert not tells_of_low_mood(text)


async def test_it_is_answered_with_a_visit_and_numbers_and_reminders_go_on(chat: Chat) -> None:
    await settle(chat)

    await chat.types("low mood for three weeks")

    assert "routine visit" in chat.last.text
    assert "can't keep you safe" not in chat.last.text
    assert await chat.deliver() == []
