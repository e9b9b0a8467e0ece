"""What /today shows is what comes: whole weeks of somebody who skips, moves, pauses, travels and changes their mind."""

import random
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

import pytest

from bot.handlers.day_lines import coming_slots, day_now
from bot.handlers.turn import House, Turn
from bot.people import Person
from bot.storage import Storage, Transaction
from bot.views.callback import encode
from bot.views.today import Today, key_name
from scheduler.kinds import PLANNED, Kind
from scheduler.local_time import end_of_day, local_day
from tests.rig import CHAT_ID, Chat
from tests.unit.handlers.settled import settle

DAYS = 6
ZONES = ("Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Auckland", "Europe/London")


@dataclass(kw_only=True)
class Life:
    """One person's weeks, driven by chance."""

    chat: Chat
    house: House
    chance: random.Random

    async def shown(self) -> Mapping[tuple[Kind, datetime], int]:
        """Return what /today says is still to come, without being there to ask."""
        coming = [(slot.kind, slot.at) for slot in coming_slots(await self._today(), self.chat.now)]
        return {each: coming.count(each) for each in coming}

    async def sent(self, since: datetime) -> Mapping[tuple[Kind, datetime], int]:
        """Return which planned messages really came after `since`."""
        async with self.chat.storage.reading() as tx:
            every = await tx.deliveries.of((await self._person(tx)).id)
        came = [(one.kind, one.due_at) for one in every if one.kind in PLANNED and one.sent_at and one.sent_at > since]
        return {each: came.count(each) for each in came}

    async def answers(self) -> None:
        """Answer whatever came, so that silence changes nothing behind the back of /today."""
        for message in self.chat.shown[-3:]:
            for label in ("Done", "6"):
                if label in message.labels:
                    wish = label if label == "6" or self.chance.random() < 0.7 else "Later"
                    if wish in message.labels:
                        await self.chat.taps(wish, on=message)
                    if wish == "Later":
                        await self._snoozes(message.id)

    async def acts(self) -> str:
        """Do one thing at random."""
        deeds: tuple[Callable[[], Awaitable[str]], ...] = (
            self._changes_one_line,
            self._changes_one_line,
            self._changes_settings,
            self._pauses,
            self._travels,
            self._reports,
        )
        return await self.chance.choice(deeds)()

    async def _changes_one_line(self) -> str:
        open_ = [line for line in (await self._today()).lines if line.open]
        if not open_:
            return "nothing to change"
        wish = self.chance.choice(("now", "skip", "15", "60"))
        line = self.chance.choice(open_)
        await self.chat.forges(encode("tdy", key_name(line.key), wish))
        await self.chat.deliver()
        return f"{wish} {line.key.kind} {line.at:%H:%M}"

    async def _changes_settings(self) -> str:
        day = (await self._today()).day + timedelta(days=self.chance.randint(0, 1))
        data = self.chance.choice(
            [
                encode("set", "nudges", self.chance.randint(0, 8)),
                encode("set", "preset", self.chance.choice(["desk", "gentle", "evenings", "checkin"])),
                encode("set", "open", f"{local_day(self.chat.now, 'UTC').isoweekday()}.nine"),
                encode("set", "asktime", self.chance.choice(["0800", "1200", "1700", "2000", "2100"])),
                encode("set", "checkon", self.chance.randint(0, 1)),
                encode("set", "still", self.chance.choice(["2200.0700", "2000.0800", "1400.1600", "off"])),
                encode("set", "off", f"{day.isoformat()}.{self.chance.randint(0, 1)}"),
                encode("set", "cap", self.chance.randint(0, 8)),
            ]
        )
        await self.chat.forges(data)
        return data

    async def _pauses(self) -> str:
        keeps = self.chance.choice(["keep", "drop"])
        if self.chance.random() < 0.5:
            await self.chat.command("resume")
            return "resume"
        span = self.chance.choice(["hour", "hour", "today", "tomorrow"])
        await self.chat.forges(encode("pau", span, keeps))
        return f"pause {span} {keeps}"

    async def _travels(self) -> str:
        if self.chance.random() < 0.6:
            return "stays"
        zone = self.chance.choice(ZONES)
        await self.chat.forges(encode("zon", "set", f".{zone}"))
        return zone

    async def _reports(self) -> str:
        score = self.chance.randint(0, 10)
        await self.chat.types(str(score))
        return f"reports {score}"

    async def _snoozes(self, message: int) -> None:
        minutes = self.chance.choice(("5 min", "15 min", "60 min"))
        shown = next(each for each in self.chat.shown if each.id == message)
        if minutes in shown.labels:
            await self.chat.taps(minutes, on=shown)

    async def _today(self) -> Today:
        async with self.chat.storage.reading() as tx:
            day = await day_now(Turn(now=self.chat.now, person=await self._person(tx), tx=tx, house=self.house))
        assert day is not None
        return day

    async def _person(self, tx: Transaction) -> Person:
        person = await tx.people.by_chat(CHAT_ID)
        assert person is not None
        return person


@pytest.mark.parametrize("seed", range(3))
async def test_today_shows_what_comes_whatever_the_person_does(lived_in: Storage, house: House, seed: int) -> None:
    chat = Chat(lived_in, house)
    await settle(chat)
    life = Life(chat=chat, house=house, chance=random.Random(seed))
    end, did = chat.now + timedelta(days=DAYS), "begins"

    while chat.now < end:
        zone = (await chat.person()).zone or "UTC"
        until = min(
            chat.now + timedelta(minutes=life.chance.randint(5, 55)),
            end_of_day(local_day(chat.now, zone), zone),
        )
        before = chat.now
        shown = {each: n for each, n in (await life.shown()).items() if each[1] <= until}
        await chat.until(until)
        assert await life.sent(before) == shown, f"{did}, {before} to {until} ({zone}); dropped: {chat.dropped}"
        await life.answers()
        did = await life.acts() if life.chance.random() < 0.25 else did
