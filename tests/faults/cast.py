"""The people of a trial: they write, tap, fall silent for an hour, and some block the bot and come back."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, time
from random import Random

from bot.playground import deeds as telegram
from bot.playground.records import Person
from bot.playground.telegram import Telegram
from bot.views import advice, checkin, nudges
from bot.views.callback import Callback, encode
from bot.views.day_in_button import written
from bot.views.nudges import Act
from scheduler.presets import Preset
from tests.e2e.residents import evenings_before, move_in
from tests.faults import hours
from tests.faults.deeds import Away, Deed, TappedDone, TappedScore, Wrote, mark
from tests.faults.stage import Stage
from tests.faults.witness import About, Attempt, decoded

PLANS = (Preset.DESK, Preset.DESK, Preset.GENTLE, Preset.CHECKIN)
WORSE = (*(3, 2, 4) * 14, *(5,) * 13)
"""A diary that leads to advice with the next score."""
EMERGENCY = "sudden worst headache of my life"
"""Words that lead to advice at once."""
SERIOUS = "weight loss and night sweats"
READS = 0.4
"""How likely somebody looks at their phone between two steps of the clock."""
CLEAR_ANSWERS = ("seen", "mistake", "wrong", "later", "booked", "not_now")
SCORES = range(7)
"""Numbers that open no screen."""


@dataclass
class Somebody:
    """One person, what lies unread on their phone, and when today they will write."""

    person: Person
    plan: Preset
    unread: list[Attempt] = field(default_factory=list)
    writes_at: list[datetime] = field(default_factory=list)
    blocks_at: datetime | None = None
    away_since: datetime | None = None


class Cast:
    """Everybody, and everything they did."""

    def __init__(self, stage: Stage, dice: Random) -> None:
        self._stage = stage
        self._telegram: Telegram = stage.playground.telegram
        self._dice = dice
        self._marks = 0
        self.people: dict[int, Somebody] = {}
        self.deeds: list[Deed] = []
        self.away: list[Away] = []
        self.due_advice: set[int] = set()
        stage.witness.seen = self._arrived

    async def move_in(self, number: int) -> None:
        """Put so many people on file; one in four has a diary that is about to lead to advice."""
        for index in range(number):
            person = self._telegram.world.add_person(f"Person {index}", "en")
            self._telegram.world.meet(person.id)
            plan, scores = PLANS[index % len(PLANS)], WORSE if index % 4 == 3 else ()
            now = self._stage.now()
            await move_in(self._stage.storage, person.id, now, plan, evenings_before(now, scores))
            self.people[person.id] = Somebody(person=person, plan=plan)
            if scores:
                self.due_advice.add(person.id)

    def wake(self, day: date) -> None:
        """Let everybody plan their day; now and then somebody blocks the bot."""
        for one in self.people.values():
            one.unread.clear()
            moments = hours.steps(day, time(9), time(20, 20), 10)
            one.writes_at = sorted(self._dice.sample(moments, self._dice.choice((1, 1, 2, 3))))
            one.blocks_at = self._dice.choice(moments) if self._dice.random() < 0.06 else None

    def act(self) -> None:
        """Let everybody do what they do at this moment."""
        for one in self.people.values():
            if one.away_since is not None:
                self._come_back(one)
            elif one.blocks_at is not None and one.blocks_at <= self._stage.now():
                self._leave(one)
            else:
                self._live(one)

    def all_back(self) -> None:
        """Let everybody who blocked the bot come back."""
        for one in self.people.values():
            if one.away_since is not None:
                self._return(one)

    def _live(self, one: Somebody) -> None:
        while one.writes_at and one.writes_at[0] <= self._stage.now():
            one.writes_at.pop(0)
            self._write(one)
        for attempt in list(one.unread):
            if self._dice.random() < READS:
                one.unread.remove(attempt)
                self._answer(one, attempt)

    def _write(self, one: Somebody) -> None:
        roll = self._dice.random()
        word = self._mark()
        if roll < 0.05:
            self._say(one, f"{EMERGENCY} {word}")
        elif roll < 0.1:
            self._say(one, f"{SERIOUS} {word}")
        elif roll < 0.35 and one.person.id not in self.due_advice:
            self._say(one, word)
        else:
            self._say(one, word, score=self._score(one))

    def _score(self, one: Somebody) -> int:
        return 5 if one.person.id in self.due_advice else self._dice.choice(SCORES)

    def _say(self, one: Somebody, note: str, score: int | None = None) -> None:
        telegram.say(self._telegram, one.person, note if score is None else f"{score} {note}")
        self.deeds.append(Wrote(chat=one.person.id, day=hours.day_of(self._stage.now()), note=note, score=score))

    def _mark(self) -> str:
        self._marks += 1
        return mark(self._marks)

    def _arrived(self, attempt: Attempt) -> None:
        if (one := self.people.get(attempt.chat)) is not None:
            one.unread.append(attempt)

    def _answer(self, one: Somebody, attempt: Attempt) -> None:
        callbacks = [found for data in attempt.buttons if (found := decoded(data)) is not None]
        match attempt.about:
            case About.NUDGE:
                self._answer_nudge(one, attempt, callbacks)
            case About.CHECKIN | About.REMINDER:
                self._answer_question(one, attempt)
            case About.ADVICE:
                self._answer_advice(one, attempt, callbacks)

    def _answer_nudge(self, one: Somebody, attempt: Attempt, callbacks: list[Callback]) -> None:
        offered = {callback.value for callback in callbacks}
        if Act.DONE not in offered:
            self._tap(one, attempt, encode(nudges.KIND, str(attempt.which), Act.KEEP))
            return
        wish = self._dice.choices((Act.DONE, Act.LATER, Act.NOT_NOW, None), (5, 3, 1, 2))[0]
        if wish is None or wish not in offered:
            return
        self._tap(one, attempt, encode(nudges.KIND, str(attempt.which), wish))
        if wish is Act.LATER:
            self._tap(one, attempt, encode(nudges.KIND, str(attempt.which), self._dice.choice(nudges.LATER_MINUTES)))
        if wish is Act.DONE and isinstance(attempt.which, int):
            self.deeds.append(TappedDone(chat=one.person.id, delivery=attempt.which))

    def _answer_question(self, one: Somebody, attempt: Attempt) -> None:
        day = attempt.which
        if not isinstance(day, date) or day != hours.day_of(self._stage.now()) or self._dice.random() < 0.35:
            return
        score = self._score(one)
        self._tap(one, attempt, encode(checkin.KIND, written(day), score))
        self.deeds.append(TappedScore(chat=one.person.id, day=day, score=score))

    def _answer_advice(self, one: Somebody, attempt: Attempt, callbacks: list[Callback]) -> None:
        offered = {callback.value for callback in callbacks}
        wish = next((answer for answer in CLEAR_ANSWERS if answer in offered), None)
        if wish is not None:
            self._tap(one, attempt, encode(advice.KIND, str(attempt.which), wish))

    def _tap(self, one: Somebody, attempt: Attempt, data: str) -> None:
        telegram.tap(self._telegram, one.person, attempt.message or 0, data)

    def _leave(self, one: Somebody) -> None:
        one.blocks_at, one.away_since = None, self._stage.now()
        self._change(one, telegram.block)

    def _come_back(self, one: Somebody) -> None:
        if self._dice.random() < 0.02:
            self._return(one)

    def _return(self, one: Somebody) -> None:
        self.away.append(Away(chat=one.person.id, since=one.away_since or self._stage.now(), until=self._stage.now()))
        one.away_since = None
        self._change(one, telegram.unblock)
        self._say(one, self._mark())

    def _change(self, one: Somebody, change: Callable[[Telegram, Person], None]) -> None:
        change(self._telegram, one.person)
        one.person = self._telegram.world.people[one.person.id]
