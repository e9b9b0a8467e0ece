"""Somebody who has been through /start, with the desk plan, so that a test can begin in the middle."""

from dataclasses import replace
from typing import Any

from bot.people import Person, Stage
from scheduler.presets import Preset, preset
from scheduler.upcoming import next_slot
from tests.rig import CHAT_ID, Chat


async def settle(chat: Chat, **changes: Any) -> Person:
    """Put the person of this chat on file as settled, with `changes` on top, and plan the day."""
    async with chat.storage.transaction() as tx:
        person = await tx.people.create(CHAT_ID, "en", chat.now)
        settled = replace(
            person,
            stage=Stage.READY,
            zone="Europe/Berlin",
            country="DE",
            preferences=preset(Preset.DESK),
            profile=replace(person.profile, adult=True, answered=True),
        )
        settled = replace(settled, **changes)
        await tx.people.save(settled)
        owner = await tx.people.owner(settled.id, chat.now)
        await tx.people.schedule(settled.id, next_slot(owner, chat.now) if owner else None)
    return settled
