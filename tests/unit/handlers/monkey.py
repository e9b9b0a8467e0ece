"""Somebody who types, taps, forges and waits at random; after every step the promises are looked at."""

import random
import re
from collections import Counter, defaultdict
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from bot.diary.advice import holds_exercise
from bot.handlers.event import Location, Membership, Oddity, Tap, Text
from bot.handlers.registry import EVERYTHING
from bot.handlers.turn import House
from bot.people import Awaiting, Person
from bot.playground.text import from_bot
from bot.storage import Storage
from bot.views.callback import decode
from bot.views.reply import Reply
from scheduler.deliveries import Delivery
from scheduler.kinds import NUDGES, PLANNED, Kind
from scheduler.local_time import local_day, local_second
from scheduler.slots import UNPLANNED_FROM
from scheduler.wall import nudge_spans, quiet_spans, span_around
from tests.rig import Chat, Shown

CANARY = "CANARY-of-somebody-else"
ZONES = ("Europe/Berlin", "America/Santiago", "Asia/Beirut", "Pacific/Apia", "Africa/Cairo", "Asia/Kathmandu", "UTC")
WILD = (
    *("", "0", "-1", "1", "7", "10", "11", "999999999999999999", "9" * 19, "1e9", "²", "٣", "\u200b", "None", "true"),
    *("2026-03-02", "2026-02-30", "0001-01-01", "9999-12-31", "10000-01-01", "25:99", "08.00-12.00", "1.5", "NaN"),
    *("go", "go-1", "x" * 40, "é", "🙂", "a.b", "--", "-", "1-2-3", " 1", "1 ", "<b>", "%s", "{0}"),
)
SAID = (
    *("5", "0", "10", "11", "-3", "7.25", "4,5", "12/10", "six", "about a 4", "7 neck stiff since lunch", "3 and 8"),
    *("+49 170 1234567", "2.3.2026", "999999", "9" * 400, "10 worst headache of my life", "8 thunderclap", "hi"),
    *("<b>bold", "</b>&lt;<script>", "'; DROP TABLE people; --", "{0} %s {now}", "\u202eabc\u200b", "🙂" * 50),
    *("\x00", "a" * 4096, "&" * 4096, "שלום כואב לי", "رأسي", "\u200b", "\n", " ", ".", "/", "//", "?"),
    *(
        "no",
        "yes",
        "Berlin",
        "Atlantis",
        "Samoa",
        "12:00-13:00",
        "22:00-06:00",
        "08:00",
        "25:61",
        "tomorrow",
        "next week",
    ),
    *("2026-12-24", "31.2.", "friday", "until friday", "1 h", "9999-12-31"),
    *(
        "numb arm and can't speak",
        "fever and stiff neck",
        "my mother had a stroke",
        "not the worst headache",
        "germany",
    ),
    *("5 hours", "-", "09:00, 13:30", "every day", "9-12 13-17", "0-24", "00:00-23:59", "9-9", "18-9", "1", "stop"),
    *("i want to die", "took too many pills", "dont want to live"),
)
CRISIS_WORDS = 3
"""How many of them, at the end, are rarely said: after these Nape is silent until asked."""
ARGUMENTS = ("", "", "", "5", "on", "<i>", "2026-12-24", "\x00", "x" * 500, "1h", "tomorrow", "until friday", "Berlin")
COMMANDS = (*EVERYTHING.commands, "nonsense", "START", "relax@nape_bot", "", "today\n5")
NUMBER = re.compile(r"\d+")
ASKED_FOR = {"asked", "moved"}
"""Marks of a message that a person asked for, or moved, in /today."""


class Monkey(Chat):
    """One such person; `step` does the next thing, the same for the same seed."""

    def __init__(self, storage: Storage, house: House, *, seed: int, now: datetime, chat_id: int) -> None:
        super().__init__(storage, house, chat_id=chat_id, now=now)
        self.chance = random.Random(seed)
        self.did: list[str] = []
        self.ids: defaultdict[str, set[str]] = defaultdict(set)
        self.values: defaultdict[str, set[str]] = defaultdict(set)
        self.arrivals: set[tuple[int, int]] = set()
        self.replied = False
        self.tried: Counter[str] = Counter()
        self.secret = f"open sesame {seed}"
        self._doings: tuple[tuple[int, Callable[[], Awaitable[None]]], ...] = (
            (30, self._taps_what_is_there),
            (10, self._taps_what_is_old),
            (22, self._forges),
            (12, self._says),
            (12, self._commands),
            (3, self._reports_a_day),
            (2, self._shares_a_place),
            (1, self._sends_something_odd),
            (1, self._leaves_and_comes_back),
            (2, self._corrects_a_message),
            (8, self._lets_minutes_pass),
            (4, self._lets_days_pass),
            (4, self._comes_to_their_senses),
        )

    async def step(self) -> None:
        """Do one thing and look at what came of it."""
        before = list(self.shown)
        me = await self._me()
        if me is not None and me.awaiting is not Awaiting.NOTHING and self.chance.random() < 0.3:
            await self._says()
        else:
            weights, doings = zip(*self._doings, strict=True)
            await self.chance.choices(doings, weights)[0]()
        for message in self.shown:
            if message not in before:
                self._is_a_telegram_message(message)

    async def begins(self) -> None:
        """Go through /start in a hurry."""
        await self._does("/start", self.types("/start"))
        for label in ("on:1:agree", "zon:1:set", "desk"):
            if any(label in (button.data or "") for row in self.last.keyboard for button in row):
                data = next(b.data for row in self.last.keyboard for b in row if b.data and label in b.data)
                await self._does(data, self.forges(data, message_id=self.last.id))
        if self.chance.random() < 0.7:
            for data in ("go:further", "go:since", "since:skip", "assessed:no", "usual:no", "go:green", "go:done"):
                await self._does(data, self.forges(f"prf:1:{data}", message_id=self.last.id))

    async def _does(self, what: str, doing: Awaitable[Shown]) -> None:
        self.did.append(what)
        await doing

    async def _taps(self, data: str, message_id: int) -> None:
        self.did.append(f"taps {data!r}")
        answered = await self.answers(Tap(data=data, message_id=message_id), onto=message_id)
        assert answered, f"nothing answered {data!r}"

    async def answers(self, event: Tap | Text, onto: int | None = None) -> bool:
        """Do something and tell whether anything came of it."""
        self.replied = False
        await self.does(event, onto=onto)
        return self.raised or self.replied

    async def _taps_what_is_there(self) -> None:
        await self._taps_one_of(self.shown[-4:])

    async def _taps_what_is_old(self) -> None:
        await self._taps_one_of(self.shown)

    async def _taps_one_of(self, messages: list[Shown]) -> None:
        buttons = [(b.data, m.id) for m in messages for row in m.keyboard for b in row if b.data]
        if buttons:
            # What was never tapped is the most tempting.
            weights = [1 / (1 + self.tried[NUMBER.sub("#", data)]) ** 2 for data, _ in buttons]
            data, message_id = self.chance.choices(buttons, weights)[0]
            self.tried[NUMBER.sub("#", data)] += 1
            await self._taps(data, message_id)

    async def _forges(self) -> None:
        kind = self.chance.choice(sorted(EVERYTHING.taps))
        known = self.chance.random() < 0.6
        ids = sorted(self.ids[kind]) if known and self.ids[kind] else [str(self.chance.randrange(40)), *WILD]
        values = sorted(self.values[kind]) if known and self.values[kind] else WILD
        if self.chance.random() < 0.5:
            ids, values = (ids, WILD) if self.chance.random() < 0.5 else (list(WILD), values)
        data = f"{kind}:1:{self.chance.choice(ids)}:{self.chance.choice(list(values))}"
        if self.chance.random() < 0.05:
            data = self.chance.choice(WILD)
        await self._taps(data, self.last.id if self.shown else 1)

    async def _says(self) -> None:
        text = self.chance.choice(SAID if self.chance.random() < 0.2 else SAID[:-CRISIS_WORDS])
        if self.chance.random() < 0.3:
            text = f"{self.chance.choice(SAID)} {text}"[:4096]
        reply_to = self.chance.choice(self.shown).id if self.shown and self.chance.random() < 0.2 else None
        if self.chance.random() < 0.3:
            text = f"{text[:4000]} {self.secret}"
        self.did.append(f"says {text[:60]!r}")
        assert await self.answers(Text(text=text, reply_to=reply_to)), "silence"

    async def _reports_a_day(self) -> None:
        day = self.now.date() - timedelta(days=self.chance.randrange(16))
        await self._taps(f"chk:1:{day:%Y%m%d}:{self.chance.randrange(11)}", self.last.id if self.shown else 1)

    async def _corrects_a_message(self) -> None:
        text = self.chance.choice(SAID)
        self.did.append(f"corrects to {text[:60]!r}")
        await self.does(Text(text=text, edited=True))

    async def _commands(self) -> None:
        name, argument = self.chance.choice(COMMANDS), self.chance.choice(ARGUMENTS)
        await self._does(f"/{name} {argument[:60]!r}", self.command(name, argument))

    async def _shares_a_place(self) -> None:
        near = self.chance.choice(((52.5, 13.4), (-33.4, -70.6), (0.0, -30.0), (90.0, 180.0), (-90.0, -180.0)))
        self.did.append(f"is at {near}")
        await self.does(Location(latitude=near[0], longitude=near[1]))

    async def _sends_something_odd(self) -> None:
        what = self.chance.choice(list(Oddity))
        await self._does(f"sends {what}", self.sends(what))

    async def _leaves_and_comes_back(self) -> None:
        self.did.append("leaves and comes back")
        await self.does(Membership(blocked=True))
        assert not await self._lives_on(timedelta(hours=self.chance.randrange(60))), "written to after a block"
        await self.does(Membership(blocked=False))

    async def _comes_to_their_senses(self) -> None:
        await self.begins()
        await self._does("/resume", self.command("resume"))
        await self._does("cri:1::resume", self.forges("cri:1::resume"))

    async def _lets_minutes_pass(self) -> None:
        await self._moves()
        await self._lives_on(timedelta(minutes=self.chance.randrange(1, 200)))

    async def _lets_days_pass(self) -> None:
        await self._moves()
        await self._lives_on(timedelta(hours=self.chance.randrange(5, 50)))

    async def _lives_on(self, span: timedelta) -> list[Delivery]:
        self.did.append(f"waits {span}")
        until, sent = self.now + span, list[Delivery]()
        while (due := await self._ledger.next_due()) is not None and due <= until:
            self.now = max(self.now, due)
            await self.deliver()
            sent += await self._promises_kept()
        self.now = until
        return sent

    async def _moves(self) -> None:
        """Move somewhere else, as /settings would have it."""
        if self.chance.random() < 0.15 and (person := await self._me()) is not None and person.zone:
            zone = self.chance.choice(ZONES)
            self.did.append(f"moves to {zone}")
            await self._taps(f"zon:1:set:.{zone}", self.last.id)

    async def _me(self) -> Person | None:
        async with self.storage.reading() as tx:
            return await tx.people.by_chat(self._chat_id)

    async def _promises_kept(self) -> list[Delivery]:
        person = await self._me()
        if person is None:
            return []
        async with self.storage.reading() as tx:
            every = await tx.deliveries.of(person.id)
            held = holds_exercise(await tx.advice.of(person.id))
        fresh = [one for one in every if one.sent_at == self.now and (one.id, one.snoozes) not in self.arrivals]
        self.arrivals.update((one.id, one.snoozes) for one in fresh)
        assert person.blocked_at is None or not fresh
        for one in fresh:
            asked_for = bool(one.snoozes or one.ordinal >= UNPLANNED_FROM or ASKED_FOR & one.payload.keys())
            self._is_welcome(one, person, asked_for=asked_for)
            if one.kind in NUDGES and "item" in one.payload:
                item = self._house.library.exercises[str(one.payload["item"])]
                assert not held, "a nudge while urgent advice stands"
                assert person.profile.answered or not item.movement, "movement before the safety questions"
            planned = [d for d in every if d.sent_at and d.kind in NUDGES and d.local_date == one.local_date]
            planned = [d for d in planned if d.ordinal < UNPLANNED_FROM]
            if one.kind in NUDGES and not asked_for:
                assert len(planned) <= person.preferences.cap, "more nudges than the cap"
        return fresh

    def _show(self, reply: Reply, onto: int | None) -> None:
        self.replied = True
        super()._show(reply, onto)

    def _is_welcome(self, one: Delivery, person: Person, *, asked_for: bool) -> None:
        zone, prefs = person.zone or "UTC", person.preferences
        second = local_second(self.now, zone)
        if one.kind in (*PLANNED, Kind.CHECKIN_REMINDER) and not one.payload.get("asked"):
            assert span_around(quiet_spans(prefs), second) is None, f"{one.kind} in quiet hours"
        if one.kind in NUDGES and not asked_for:
            day = local_day(self.now, zone)
            assert span_around(nudge_spans(prefs, day), second), f"{one.kind} outside the windows"

    def _is_a_telegram_message(self, message: Shown) -> None:
        formatted = from_bot(message.text, "HTML", None)
        limit = 1024 if message.file else 4096
        assert 0 < len(formatted.text.encode("utf-16-le")) // 2 <= limit, "too long"
        assert CANARY not in message.text
        for row in message.keyboard:
            assert 1 <= len(row) <= 8
            for button in row:
                assert button.label.strip()
                if button.data:
                    callback = decode(button.data)
                    self.ids[callback.kind].add(callback.id)
                    self.values[callback.kind].add(callback.value)
