"""Advice as a message: what the person told, what guidance says, what to do now, what Nape cannot know."""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from bot.diary.advice import RESOLVED, Advice, AdviceState
from bot.diary.finding import DOUBLED, OWN_WORDS, PRAISE
from bot.diary.flags import Level
from bot.diary.rules.lookback import GAP, Window
from bot.diary.rules.worsening import RECENT_DAYS
from bot.views.callback import encode
from bot.views.page import Page
from bot.views.reply import Button, Keyboard
from bot.views.speech import Speech
from content import Library, Source

KIND = "adv"
SHOWN_SOURCES = 3
AND = "."
"""What stands between the advice that one button answers."""


class Say(StrEnum):
    """What a button under advice says."""

    HELP = "help"
    WRONG = "wrong"
    MISTAKE = "mistake"
    SEEN = "seen"
    WAITING = "waiting"
    BOOKED = "booked"
    TREATED = "treated"
    LATER = "later"
    NOT_NOW = "not_now"
    CLEARLY = "clearly"
    A_BIT = "bit"
    NORMAL = "normal"
    WHY = "why"
    BACK = "back"
    LISTED = "listed"
    CHECK = "check"
    CHANGE = "change"
    THIS_WEEK = "in1"
    NEXT_WEEK = "in2"
    WEEKS = "in4"
    MONTHS = "in8"
    NOT_SURE = "unsure"
    FINE = "fine"
    IN_TREATMENT = "treatment"
    DIAGNOSIS = "diagnosis"
    NOT_YET = "not_yet"
    NO_VISIT = "no_visit"


_LABELS = {
    Say.HELP: "safety-alert-getting-help",
    Say.WRONG: "safety-alert-not-right",
    Say.MISTAKE: "safety-still-mistake",
    Say.SEEN: "safety-still-seen",
    Say.WAITING: "safety-still-waiting",
    Say.BOOKED: "advice-booked",
    Say.TREATED: "advice-treated",
    Say.LATER: "advice-later",
    Say.NOT_NOW: "button-not-now",
    Say.CLEARLY: "advice-clearly",
    Say.A_BIT: "advice-a-bit",
    Say.NORMAL: "advice-normal",
    Say.WHY: "button-why",
    Say.BACK: "button-back",
    Say.LISTED: "button-why",
    Say.CHECK: "advice-check",
    Say.CHANGE: "advice-change",
    Say.THIS_WEEK: "advice-when-week",
    Say.NEXT_WEEK: "advice-when-next",
    Say.WEEKS: "advice-when-weeks",
    Say.MONTHS: "advice-when-months",
    Say.NOT_SURE: "button-not-sure",
    Say.FINE: "advice-visit-fine",
    Say.IN_TREATMENT: "advice-visit-treatment",
    Say.DIAGNOSIS: "advice-visit-diagnosis",
    Say.NOT_YET: "advice-visit-not-yet",
    Say.NO_VISIT: "advice-visit-none",
}
_UNHURRIED_LABELS = {**_LABELS, Say.SEEN: "advice-checked", Say.MISTAKE: "advice-was-mistake"}
"""The same answers where nobody was asked whether they were seen."""

_URGENT_ROWS = ((Say.HELP,), (Say.WRONG, Say.WHY))
_HELP_ROWS = ((Say.SEEN,), (Say.WRONG, Say.WHY))
_QUESTION_ROWS = ((Say.CLEARLY, Say.A_BIT), (Say.NORMAL, Say.WHY))
_OTHER_ROWS = (
    (Say.BOOKED, Say.TREATED),
    (Say.SEEN,),
    (Say.LATER, Say.NOT_NOW),
    (Say.MISTAKE, Say.WHY),
)
STANDING_ROWS = ((Say.BOOKED, Say.TREATED), (Say.SEEN,), (Say.MISTAKE,), (Say.NOT_NOW, Say.WHY))
_STILL_ROWS = ((Say.SEEN,), (Say.WAITING,), (Say.MISTAKE,))
_EARLY_ROWS = ((Say.NOT_NOW, Say.WHY),)
_ENTERED_ROWS = ((Say.MISTAKE, Say.WHY),)
ANSWERED_ROWS = ((Say.CHANGE, Say.WHY),)
WHEN_ROWS = ((Say.THIS_WEEK, Say.NEXT_WEEK), (Say.WEEKS, Say.MONTHS), (Say.NOT_SURE,))
VISIT_ROWS = ((Say.FINE,), (Say.IN_TREATMENT,), (Say.DIAGNOSIS,), (Say.NOT_YET, Say.NO_VISIT), (Say.WHY,))

NEW_HEADACHE = "NEW-50"


def advice(speech: Speech, given: Advice, emergency: str, *, visit_ahead: bool = False) -> Page:
    """Return the message of advice as it stands, with the buttons that still make sense.

    `visit_ahead`: a visit is booked already, about something else.
    """
    text = _text(speech, given, emergency)
    if given.state is AdviceState.BOOKED and not given.urgent:
        text = f"{text}\n\n{speech.say('advice-visit-later')}"
    elif visit_ahead and given.unhurried and given.state is AdviceState.OPEN:
        text = f"{text}\n\n{speech.say('advice-visit-ahead')}"
    return Page(text=text, keyboard=keyboard(speech, (given,), _rows(given)))


def why(speech: Speech, given: Advice, library: Library, usual: Window | None = None) -> Page:
    """Return the rule, the person's numbers and the sources behind advice."""
    back = keyboard(speech, (given,), ((Say.BACK,),))
    return Page(text=reasons(speech, given, library, usual), keyboard=back)


def reasons(speech: Speech, given: Advice, library: Library, usual: Window | None = None) -> str:
    """Return why advice was given, in numbers the person entered, with its sources; `usual`: what it compared with."""
    found = given.finding
    numbers = _numbers(speech, given.numbers)
    key = f"{found.key}-why"
    told = speech.say(key, **numbers) if key in speech.words.keys else speech.say("advice-why-flag")
    known = [library.sources[tag] for tag in given.sources if tag in library.sources]
    rule = speech.say("advice-why-rule", rule=", ".join((given.rule, *_beside(given))))
    rows = [flag for flag in found.flags if flag != given.rule]
    counts_for = speech.say("rule-counts-for", rows=", ".join(rows)) if rows else ""
    compared = "" if usual is None else _compared(speech, given, usual)
    about = (recalled(speech, given), told, compared, sources(speech, known), counts_for, rule)
    parts = (*about, pharmacist(speech, (given,)))
    return "\n\n".join(filter(None, parts))


def _compared(speech: Speech, given: Advice, usual: Window) -> str:
    first, last = (speech.day(day, given.given_on) for day in (usual.days[0], usual.days[-1]))
    before_a_break = (given.given_on - usual.days[-1]).days > RECENT_DAYS + GAP
    gap = "yes" if before_a_break else "no"
    return speech.say("rule-wrs-compared", count=len(usual), first=first, last=last, gap=gap)


def recalled(speech: Speech, given: Advice) -> str:
    """Return what was told on an earlier day, with its numbers, as a quotation of that day."""
    told = _told(speech, given, _numbers(speech, given.numbers))
    return speech.say("advice-recalled", told=told, day=speech.day(given.given_on))


def pharmacist(speech: Speech, about: Sequence[Advice]) -> str:
    """Return the last line of whatever names a limit of medicine (CLINICAL 4.8), else nothing."""
    return speech.say("advice-pharmacist") if any(given.rule.startswith("MED") for given in about) else ""


def sources(speech: Speech, known: Sequence[Source]) -> str:
    """Return up to three sources, one a line, linked where there is an address."""
    lines = []
    for source in known[:SHOWN_SOURCES]:
        cited = speech.quote(source.citation, 400)
        if source.address:
            cited = speech.say("advice-source-link", address=source.address, citation=cited)
        lines.append(speech.say("advice-source", citation=cited))
    return "\n".join((speech.say("advice-sources"), *lines)) if lines else ""


def listed(speech: Speech, given: Advice, library: Library, back: Button, usual: Window | None = None) -> Page:
    """Return the same where it was chosen from a list, with the way to the message itself and back to the list."""
    message = Button(label=speech.say("advice-show"), data=encode(KIND, given.id or 0, Say.BACK.value))
    return Page(text=reasons(speech, given, library, usual), keyboard=((message,), (back,)))


def settled(speech: Speech, given: Advice, emergency: str, *, exercise_back: bool) -> Page:
    """Return the advice with the person's answer below it."""
    if given.urgent and given.state in (AdviceState.SEEN, AdviceState.MISTAKE):
        return Page(text=_cleared(speech, given.state, exercise_back=exercise_back))
    answer = speech.say(f"advice-answer-{given.state.value}")
    rows = after_answer(given)
    return Page(text=f"{_text(speech, given, emergency)}\n\n{answer}", keyboard=keyboard(speech, (given,), rows))


def after_answer(given: Advice) -> Sequence[Sequence[Say]]:
    """Return what is left to say after an answer; one that was a slip of the finger can be changed."""
    if given.state is AdviceState.HELP:
        return _HELP_ROWS
    if given.state is AdviceState.BOOKED:
        return (*WHEN_ROWS, *ANSWERED_ROWS)
    return ANSWERED_ROWS if given.unhurried else ((Say.WHY,),)


def _cleared(speech: Speech, state: AdviceState, *, exercise_back: bool) -> str:
    if state is AdviceState.MISTAKE and exercise_back:
        return speech.say("safety-still-mistake-answer")
    thanks = speech.say("advice-seen" if state is AdviceState.SEEN else "advice-mistake")
    return f"{thanks}\n{speech.say('advice-exercise-back' if exercise_back else 'advice-still-held')}"


def still(speech: Speech, given: Advice) -> Page:
    """Return the question of the day after emergency or same-day advice."""
    key = "safety-still-emergency" if given.level is Level.E else "safety-still-same-day"
    return Page(text=speech.say(key, day=speech.day(given.given_on)), keyboard=keyboard(speech, (given,), _STILL_ROWS))


def still_waiting(speech: Speech, given: Advice, emergency: str) -> Page:
    """Return the answer to "not yet", with the way to say that it happened."""
    text = speech.say("safety-still-waiting-answer", emergency=emergency)
    return Page(text=text, keyboard=keyboard(speech, (given,), ((Say.SEEN,), (Say.MISTAKE,))))


def _text(speech: Speech, given: Advice, emergency: str) -> str:
    numbers = _numbers(speech, given.numbers) | {"emergency": emergency}
    parts = [_told(speech, given, numbers)]
    parts += [speech.say(f"{given.finding.key}-{part}", **numbers) for part in ("says", "do")]
    if given.urgent:
        parts.append(speech.say("safety-exercise-paused"))
    if not given.asks and given.rule != PRAISE:
        parts.append(speech.say("safety-alert-limits"))
    return "\n\n".join(parts)


def _told(speech: Speech, given: Advice, numbers: Mapping[str, object]) -> str:
    words = given.numbers.get(OWN_WORDS)
    quoted = speech.say("safety-alert-told", told=speech.quote(words)) if isinstance(words, str) else None
    first = quoted or speech.say(f"{given.finding.key}-told", **numbers)
    others = [f"flag-{flag.lower()}-told" for flag in _beside(given)] if given.rule.startswith("RF") else []
    return "\n".join((first, *(speech.say(key, **numbers) for key in others)))


def _beside(given: Advice) -> tuple[str, ...]:
    """Return the warning signs it is about besides its own rule."""
    return tuple(flag for flag in given.flags if flag != given.rule)


def _numbers(speech: Speech, numbers: Mapping[str, object]) -> dict[str, object]:
    return {name: speech.number(value) if isinstance(value, float) else value for name, value in numbers.items()}


def _rows(given: Advice) -> Sequence[Sequence[Say]]:
    if given.state in RESOLVED:
        return after_answer(given)
    if given.urgent:
        return _HELP_ROWS if given.state is AdviceState.HELP else _URGENT_ROWS
    if given.asks:
        return _QUESTION_ROWS if given.state is AdviceState.OPEN else ((Say.WHY,),)
    return _unhurried_rows(given)


def _unhurried_rows(given: Advice) -> Sequence[Sequence[Say]]:
    """Return what can be answered to advice that can wait; whoever thought better of it finds more than "why"."""
    if given.rule == DOUBLED:
        return _ENTERED_ROWS
    if given.level is Level.C:
        unanswered = given.state is AdviceState.OPEN and given.rule != PRAISE
        return _EARLY_ROWS if unanswered else ((Say.WHY,),)
    if given.state is AdviceState.BOOKED:
        return VISIT_ROWS
    rows = _OTHER_ROWS if given.state is AdviceState.OPEN and not given.asked_again else STANDING_ROWS
    return ((Say.CHECK,), *rows) if given.rule == NEW_HEADACHE else rows


def keyboard(speech: Speech, about: Sequence[Advice], rows: Sequence[Sequence[Say]]) -> Keyboard:
    """Return buttons that answer one or more pieces of advice, of which the first decides how they are called."""
    labels = _LABELS if about[0].urgent else _UNHURRIED_LABELS
    ids = AND.join(str(given.id or 0) for given in about)
    return tuple(
        tuple(Button(label=speech.say(labels[say]), data=encode(KIND, ids, say.value)) for say in row) for row in rows
    )
