"""Advice as a message: what the person told, what guidance says, what to do now, what Nape cannot know."""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from bot.diary.advice import RESOLVED, Advice, AdviceState
from bot.diary.finding import Finding
from bot.diary.flags import Level
from bot.views.callback import encode
from bot.views.page import Page
from bot.views.reply import Button, Keyboard
from bot.views.speech import Speech
from content import Library, Source

KIND = "adv"
SHOWN_SOURCES = 3


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
}
_URGENT_ROWS = ((Say.HELP,), (Say.WRONG, Say.WHY))
_HELP_ROWS = ((Say.SEEN,), (Say.WRONG, Say.WHY))
_QUESTION_ROWS = ((Say.CLEARLY, Say.A_BIT), (Say.NORMAL, Say.WHY))
_OTHER_ROWS = ((Say.BOOKED, Say.TREATED), (Say.LATER, Say.NOT_NOW, Say.WHY))
_STANDING_ROWS = ((Say.BOOKED, Say.TREATED), (Say.SEEN, Say.NOT_NOW, Say.WHY))
_STILL_ROWS = ((Say.SEEN,), (Say.WAITING,), (Say.MISTAKE,))
_EARLY_ROWS = ((Say.NOT_NOW, Say.WHY),)


def finding(given: Advice) -> Finding:
    """Return the finding that advice was given on."""
    question = given.rule == "WRS-7" and given.level is Level.C
    return Finding(rule=given.rule, level=given.level, asks=question, numbers=given.numbers, sources=given.sources)


def asks(given: Advice) -> bool:
    """Tell whether it is a question, not yet advice."""
    return finding(given).asks


def advice(speech: Speech, given: Advice, emergency: str) -> Page:
    """Return the message of advice as it stands, with the buttons that still make sense."""
    return Page(text=_text(speech, given, emergency), keyboard=_keyboard(speech, given, _rows(given)))


def why(speech: Speech, given: Advice, library: Library) -> Page:
    """Return the rule, the person's numbers and the sources behind advice."""
    back = _keyboard(speech, given, ((Say.BACK,),))
    return Page(text=reasons(speech, given, library), keyboard=back)


def reasons(speech: Speech, given: Advice, library: Library) -> str:
    """Return why advice was given, in numbers the person entered, with its sources."""
    found = finding(given)
    numbers = _numbers(speech, given.numbers)
    key = f"{found.key}-why"
    told = speech.say(key, **numbers) if key in speech.words.keys else speech.say("advice-why-flag")
    known = [library.sources[tag] for tag in given.sources if tag in library.sources]
    rule = speech.say("advice-why-rule", rule=given.rule)
    rows = [flag for flag in found.flags if flag != given.rule]
    counts_for = speech.say("rule-counts-for", rows=", ".join(rows)) if rows else ""
    return "\n\n".join(filter(None, (told, sources(speech, known), counts_for, rule)))


def sources(speech: Speech, known: Sequence[Source]) -> str:
    """Return up to three sources, one a line, linked where there is an address."""
    lines = []
    for source in known[:SHOWN_SOURCES]:
        cited = speech.quote(source.citation, 400)
        if source.address:
            cited = speech.say("advice-source-link", address=source.address, citation=cited)
        lines.append(speech.say("advice-source", citation=cited))
    return "\n".join((speech.say("advice-sources"), *lines)) if lines else ""


def settled(speech: Speech, given: Advice, emergency: str, *, exercise_back: bool) -> Page:
    """Return the advice with the person's answer below it."""
    if given.urgent and given.state in (AdviceState.SEEN, AdviceState.MISTAKE):
        return Page(text=_cleared(speech, given.state, exercise_back=exercise_back))
    rows = _HELP_ROWS if given.state is AdviceState.HELP else ((Say.WHY,),)
    answer = speech.say(f"advice-answer-{given.state.value}")
    return Page(text=f"{_text(speech, given, emergency)}\n\n{answer}", keyboard=_keyboard(speech, given, rows))


def _cleared(speech: Speech, state: AdviceState, *, exercise_back: bool) -> str:
    if state is AdviceState.MISTAKE and exercise_back:
        return speech.say("safety-still-mistake-answer")
    thanks = speech.say("advice-seen" if state is AdviceState.SEEN else "advice-mistake")
    return f"{thanks}\n{speech.say('advice-exercise-back' if exercise_back else 'advice-still-held')}"


def compared(speech: Speech, say: Say) -> Page:
    """Return the answer to "clearly", "a bit" or "normal for me"."""
    return Page(text=speech.say(f"advice-compared-{say.value}"))


def still(speech: Speech, given: Advice) -> Page:
    """Return the question of the day after emergency or same-day advice."""
    key = "safety-still-emergency" if given.level is Level.E else "safety-still-same-day"
    return Page(text=speech.say(key), keyboard=_keyboard(speech, given, _STILL_ROWS))


def still_waiting(speech: Speech, given: Advice, emergency: str) -> Page:
    """Return the answer to "not yet", with the way to say that it happened."""
    text = speech.say("safety-still-waiting-answer", emergency=emergency)
    return Page(text=text, keyboard=_keyboard(speech, given, ((Say.SEEN,), (Say.MISTAKE,))))


def how_does_it_stand(speech: Speech, given: Advice) -> Page:
    """Return the one question about advice that was not urgent."""
    found = finding(given)
    text = f"{speech.say('advice-standing')}\n\n{speech.say(f'{found.key}-told', **_numbers(speech, given.numbers))}"
    return Page(text=text, keyboard=_keyboard(speech, given, _STANDING_ROWS))


def _text(speech: Speech, given: Advice, emergency: str) -> str:
    found = finding(given)
    numbers = _numbers(speech, given.numbers) | {"emergency": emergency}
    # A question answered with "yes, clearly" is advised on like the two-week rise it came before (CLINICAL 2.5).
    key = "rule-wrs-14" if found.rule == "WRS-7" and not found.asks else found.key
    parts = [_told(speech, given, found, numbers)]
    parts += [speech.say(f"{key}-{part}", **numbers) for part in ("says", "do")]
    if given.urgent:
        parts.append(speech.say("safety-exercise-paused"))
    if not found.asks:
        parts.append(speech.say("safety-alert-limits"))
    return "\n\n".join(parts)


def _told(speech: Speech, given: Advice, found: Finding, numbers: Mapping[str, object]) -> str:
    words = given.numbers.get("words")
    if isinstance(words, str):
        return speech.say("safety-alert-told", told=speech.quote(words))
    keys = [found.key, *(f"flag-{flag.lower()}" for flag in given.flags if flag != given.rule)]
    return "\n".join(speech.say(f"{key}-told", **numbers) for key in keys)


def _numbers(speech: Speech, numbers: Mapping[str, object]) -> dict[str, object]:
    return {name: speech.number(value) if isinstance(value, float) else value for name, value in numbers.items()}


def _rows(given: Advice) -> Sequence[Sequence[Say]]:
    if given.state in RESOLVED:
        return ((Say.WHY,),)
    if given.urgent:
        return _HELP_ROWS if given.state is AdviceState.HELP else _URGENT_ROWS
    if asks(given):
        return _QUESTION_ROWS if given.state is AdviceState.OPEN else ((Say.WHY,),)
    if given.state not in (AdviceState.OPEN, AdviceState.LATER):
        return ((Say.WHY,),)
    return _EARLY_ROWS if given.level is Level.C else _OTHER_ROWS


def _keyboard(speech: Speech, given: Advice, rows: Sequence[Sequence[Say]]) -> Keyboard:
    return tuple(
        tuple(Button(label=speech.say(_LABELS[say]), data=encode(KIND, given.id or 0, say.value)) for say in row)
        for row in rows
    )
