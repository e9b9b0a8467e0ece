"""A whole diary judged day by day, with the code that judges a chat: `nape assess`.

Nobody can be asked, so what the chat would ask is listed, and words that answer a question count as the answer, be it
those of the days after.
Advice is remembered and keeps its cool-down. On the last day stand: emergency and same-day advice until the diary says
that somebody looked at it or that it was a mistake; other advice on words for 14 days; a rule while it holds.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta

from bot.diary import appraisal
from bot.diary.advice import URGENT, Advice, AdviceState, given
from bot.diary.appraisal import Heard
from bot.diary.diary_file import Checkin, Diary
from bot.diary.entries import Day, Taken
from bot.diary.finding import OWN_WORDS, Finding, Number
from bot.diary.findings import assess
from bot.diary.flags import FLAGS, Level
from bot.diary.green_flags import long_known
from bot.diary.open_questions import SCREEN, Asked, OpenQuestions
from bot.diary.profile import Profile
from bot.diary.resting import Past, due, rest_of
from bot.diary.rules.lookback import NO_DAYS, Timeline
from bot.diary.rules.screening import FOUR_WEEKS, screens
from bot.diary.screen import Outcome, Question, finding_of, outcome_of
from bot.diary.screen_topics import Ending
from bot.diary.settling import CRISIS, NOTHING_SETTLED, Settling, Told, settling
from bot.diary.words import day_words
from bot.diary.words.crisis import CrisisReading, crisis
from bot.diary.words.low_mood import LOW_MOOD, finding_of_mood
from bot.diary.words.words_of_alarm import Mention

LOOK_BACK = timedelta(days=400)
"""How much of a diary the rules see, as in the chat."""

_CRISIS_ASKS = {CrisisReading.ASK: "assess-crisis-question", CrisisReading.HOW_MUCH: "assess-amount-question"}
"""What is asked about words that may mean despair, or an amount that may be too much."""

Medicines = Callable[[str], Iterable[Taken]]
"""Reads the medicines taken out of the words of a day."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Found:
    """One thing found, on the day `named` as the file names it. `stands`: it counts on the last day."""

    finding: Finding
    named: int | str
    stands: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Assessment:
    """What a diary amounts to; `level` is the highest that stands on its last day.

    `advice` is what the chat would have said on the way, questions about numbers included.
    """

    level: Level
    found: tuple[Found, ...] = ()
    asked: tuple[Asked, ...] = ()
    advice: tuple[Advice, ...] = ()


def assessed(diary: Diary, medicines: Medicines) -> Assessment:
    """Judge a diary from its first day to its last."""
    book = _Book(profile=_with_classes(diary, medicines), medicines=medicines)
    for checkin in diary.checkins:
        book.take(checkin)
    return book.closed()


@dataclass(kw_only=True, slots=True)
class _Book:
    """The diary as far as it was read, and what was said about it."""

    profile: Profile
    medicines: Medicines
    line: Timeline = NO_DAYS
    day: Day | None = None
    told: tuple[Told, ...] = ()
    past: Past = field(default_factory=lambda: Past.of(()))
    questions: OpenQuestions = field(default_factory=OpenQuestions)
    last: Checkin | None = None
    long_known: bool = False

    def take(self, checkin: Checkin) -> None:
        """Read one check-in: what it settles, what its words say, what the rules find."""
        self.last, text = checkin, checkin.text
        different = bool(text) and day_words.not_the_usual(text)
        reading = crisis(text) if text else CrisisReading.NONE
        self._settle(settling(text, reading), checkin.day)
        self._keep(checkin, text, different=different)
        if reading in (CrisisReading.CRISIS, CrisisReading.OVERDOSE):
            self._in_crisis(reading, checkin)
            return
        if reading in _CRISIS_ASKS:
            self._ask(checkin, CRISIS, _CRISIS_ASKS[reading])
        heard = self._hear(checkin, text, different=different) or reading in _CRISIS_ASKS
        self._mood(checkin, text)
        for found in appraisal.of_diary(self.line, self.profile, self.past, checkin.day):
            self._tell(found, checkin)
        if checkin.score is not None and not heard:
            self._screen(checkin, checkin.score)

    def closed(self) -> Assessment:
        """Return what stands on the last day, and all that was found on the way."""
        if self.last is None:
            return Assessment(level=Level.C)
        today = self.last.day
        holding = assess(self.line, self.profile, today)
        found = [one for told in self.told for one in self._listed(told, holding, today)]
        known = {(one.finding.rule, one.finding.level) for one in found}
        found += [
            Found(finding=finding, named=self.last.named, stands=True)
            for finding in holding
            if not finding.asks and (finding.rule, finding.level) not in known
        ]
        levels = [one.finding.level for one in found if one.stands]
        return Assessment(
            level=min(levels, key=lambda level: level.rank, default=Level.C),
            found=tuple(found),
            asked=tuple(self._open(holding, today)),
            advice=self.past,
        )

    def _keep(self, checkin: Checkin, text: str, *, different: bool) -> None:
        taken = tuple(self.medicines(text)) if text else ()
        told = Day(
            day=checkin.day,
            score=None if checkin.score is None else float(checkin.score),
            headache=True if text and day_words.aches(text) else None,
            medicines=frozenset([one.medicine for one in taken]),
            taken=frozenset(taken),
            different=different or None,
        )
        self.day = told if self.day is None or self.day.day < told.day else self.day.joined(told)
        self.line = self.line.with_last(self.day, since=checkin.day - LOOK_BACK)

    def _settle(self, said: Settling, today: date) -> None:
        """Take a visit, or a mistake, as the answer to everything urgent, and a visit as being assessed."""
        if said == NOTHING_SETTLED:
            return
        self._remember(said.of(told, today) for told in self.told)
        if said.all_else is not None:
            self.questions.settled()
        if said.all_else is AdviceState.SEEN:
            self.profile = replace(self.profile, assessed=True, assessed_on=today)

    def _in_crisis(self, reading: CrisisReading, checkin: Checkin) -> None:
        """Words of crisis come before everything else; of all else that day only an emergency is listed beside them."""
        heard = appraisal.of_words(checkin.text, self.profile, self.past, checkin.day, score=checkin.score)
        also = tuple(_finding(one) for one in heard.mentions if one.sure and one.level is Level.E)
        numbers: dict[str, Number] = {"level": Level.E.value, "reading": reading.value}
        finding = Finding(rule=CRISIS, level=Level.E, numbers=numbers, sources=FLAGS[CRISIS].sources)
        self._tell(finding, checkin, also=also)

    def _hear(self, checkin: Checkin, text: str, *, different: bool) -> bool:
        """Follow up warning signs; tell whether there were any."""
        if not text:
            return False
        self.long_known = self.long_known or long_known(self.profile, text)
        heard = appraisal.of_words(
            text,
            self.profile,
            self.past,
            checkin.day,
            score=checkin.score,
            different=different,
            checked=self.questions.last_check(),
        )
        if self._decide_together(checkin, heard, different=different):
            return True
        screened = heard.severe or bool(heard.unclear)
        if screened:
            self._ask(checkin, SCREEN, "screen-question")
        if heard.opening is None:
            return screened
        certain = [mention for mention in heard.mentions if mention.sure]
        self._advise(checkin, _outcome(heard.opening.next, certain), heard.mentions)
        if isinstance(heard.opening.next, Question):
            self._ask_of(checkin, heard.opening.next, [one for one in heard.mentions if not one.sure])
        return True

    def _decide_together(self, checkin: Checkin, heard: Heard, *, different: bool) -> bool:
        """Read words with those that opened a question; tell whether together they are an urgent answer."""
        text = self.questions.together(checkin.text, checkin.day)
        if text is None:
            return False
        told = (self.profile, self.past, checkin.day)
        joined = appraisal.of_words(text, *told, score=checkin.score, different=different)
        decided = self.questions.decided(joined.mentions, heard.mentions, checkin.text)
        if not decided:
            return False
        certain = [*decided, *(one for one in heard.mentions if one.sure)]
        outcome = outcome_of([Ending(flag=one.flag, level=one.level) for one in certain])
        self._advise(checkin, outcome, certain)
        self.questions.answered(decided)
        return outcome.level in URGENT

    def _mood(self, checkin: Checkin, text: str) -> None:
        """Keep a low mood of weeks, which the chat meets with a word about a visit."""
        low = finding_of_mood(text) if text else None
        if low is not None and due([low], self.past, checkin.day) is not None:
            self._tell(low, checkin)

    def _advise(self, checkin: Checkin, outcome: Outcome, mentions: Sequence[Mention]) -> None:
        finding = finding_of(outcome)
        if finding is None or due([finding], self.past, checkin.day) is None:
            return
        words = ", ".join(dict.fromkeys(mention.text for mention in mentions))
        finding = replace(finding, numbers={**finding.numbers, OWN_WORDS: words})
        also = [one for one in mentions if one.sure and one.flag != finding.rule]
        self._tell(finding, checkin, also=tuple(_finding(one) for one in also))

    def _ask_of(self, checkin: Checkin, question: Question, open_ones: Sequence[Mention]) -> None:
        """List the chat's next question, and the own question of every other sign that was unclear."""
        self.questions.opened_by(checkin.text, checkin.day)
        first = question.id.partition("-")[0].upper()
        self._ask(checkin, first, question.key)
        for mention in open_ones:
            if mention.flag != first:
                self._ask(checkin, mention.flag, f"{FLAGS[mention.flag].key}-question")

    def _screen(self, checkin: Checkin, score: int) -> None:
        found = screens(self.line.answered[-FOUR_WEEKS - 1 :], checkin.day, score)
        if found is not None:
            self._ask(checkin, SCREEN, "screen-question")

    def _tell(self, finding: Finding, checkin: Checkin, *, also: tuple[Finding, ...] = ()) -> None:
        flags = (finding.rule, *(one.rule for one in also)) if finding.rule in FLAGS else ()
        record = given(finding, _evening(checkin.day), checkin.day, flags=flags)
        self._remember((*self.told, Told(advice=record, finding=finding, named=checkin.named, also=also)))

    def _remember(self, told: Iterable[Told]) -> None:
        self.told = tuple(told)
        self.past = Past.of(one.advice for one in self.told)

    def _ask(self, checkin: Checkin, rule: str, key: str) -> None:
        self.questions.ask(checkin.day, Asked(rule=rule, named=checkin.named, key=key))

    def _open(self, holding: Sequence[Finding], today: date) -> Iterable[Asked]:
        """Return what is still open: questions about words for 14 days, those about numbers while they hold."""
        yield from self.questions.of(today)
        for finding in holding:
            if finding.asks and self.last is not None:
                numbers = dict(finding.numbers)
                yield Asked(rule=finding.rule, named=self.last.named, key=f"{finding.key}-do", numbers=numbers)

    def _listed(self, told: Told, holding: Sequence[Finding], today: date) -> Iterable[Found]:
        for finding in (told.finding, *told.also):
            if not finding.asks:
                stands = self._stands(told, finding, holding, today)
                yield Found(finding=finding, named=told.named, stands=stands)

    def _stands(self, told: Told, finding: Finding, holding: Sequence[Finding], today: date) -> bool:
        if finding.rule not in FLAGS and finding.rule != LOW_MOOD:
            return any(one.rule == finding.rule and one.level is finding.level and not one.asks for one in holding)
        if told.over(finding.rule):
            return False
        # What rests for longer stands for longer: nobody is told again in that time.
        rest = rest_of(finding.family, long_known=self.long_known)
        return finding.level in (Level.E, Level.S) or today - told.advice.given_on < rest


def _with_classes(diary: Diary, medicines: Medicines) -> Profile:
    """Return the profile with the classes of medicine that its days before the diary are days of."""
    if diary.profile.reported is None:
        return diary.profile
    classes = frozenset(taken.medicine for name in diary.medicines for taken in medicines(name))
    return replace(diary.profile, reported=replace(diary.profile.reported, medicines=classes))


def _outcome(following: Question | Outcome, certain: Sequence[Mention]) -> Outcome:
    """Return what the words decide; beside an open question, what they say for certain."""
    if isinstance(following, Outcome):
        return following
    return outcome_of([Ending(flag=one.flag, level=one.level) for one in certain])


def _finding(mention: Mention) -> Finding:
    numbers: dict[str, Number] = {"level": mention.level.value, OWN_WORDS: mention.text}
    return Finding(rule=mention.flag, level=mention.level, numbers=numbers, sources=FLAGS[mention.flag].sources)


def _evening(day: date) -> datetime:
    return datetime.combine(day, time(20), UTC)
