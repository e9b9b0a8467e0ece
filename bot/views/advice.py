"""Advice as a message: what the person told, what guidance says, what to do now, what Nape cannot know.

And as a conversation: what was booked, how the visit went, how it stands.
"""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from bot.diary.advice import RESOLVED, Advice, AdviceState
from bot.diary.finding import OWN_WORDS, Finding
from bot.diary.flags import Level
from bot.views import safety_profile
from bot.views.callback import encode
from bot.views.page import Page
from bot.views.reply import Button, Keyboard
from bot.views.safety_profile import Step
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
    LISTED = "listed"
    CHECK = "check"
    THIS_WEEK = "in1"
    NEXT_WEEK = "in2"
    WEEKS = "in4"
    MONTHS = "in8"
    NOT_SURE = "unsure"
    FINE = "fine"
    IN_TREATMENT = "treatment"
    DIAGNOSIS = "diagnosis"
    NOT_YET = "not_yet"


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
    Say.THIS_WEEK: "advice-when-week",
    Say.NEXT_WEEK: "advice-when-next",
    Say.WEEKS: "advice-when-weeks",
    Say.MONTHS: "advice-when-months",
    Say.NOT_SURE: "button-not-sure",
    Say.FINE: "advice-visit-fine",
    Say.IN_TREATMENT: "advice-visit-treatment",
    Say.DIAGNOSIS: "advice-visit-diagnosis",
    Say.NOT_YET: "advice-visit-not-yet",
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
_STANDING_ROWS = ((Say.BOOKED, Say.TREATED), (Say.SEEN,), (Say.MISTAKE,), (Say.NOT_NOW, Say.WHY))
_STILL_ROWS = ((Say.SEEN,), (Say.WAITING,), (Say.MISTAKE,))
_EARLY_ROWS = ((Say.NOT_NOW, Say.WHY),)
_ENTERED_ROWS = ((Say.MISTAKE, Say.WHY),)
_WHEN_ROWS = ((Say.THIS_WEEK, Say.NEXT_WEEK), (Say.WEEKS, Say.MONTHS), (Say.NOT_SURE,))
_VISIT_ROWS = ((Say.FINE,), (Say.IN_TREATMENT,), (Say.DIAGNOSIS,), (Say.NOT_YET, Say.WHY))

PRAISE = "IMPROVE"
DOUBLED = "MED-DUP"
NEW_HEADACHE = "NEW-50"


def finding(given: Advice) -> Finding:
    """Return the finding that advice was given on."""
    question = given.rule == "WRS-7" and given.level is Level.C
    return Finding(rule=given.rule, level=given.level, asks=question, numbers=given.numbers, sources=given.sources)


def asks(given: Advice) -> bool:
    """Tell whether it is a question, not yet advice."""
    return finding(given).asks


def advice(speech: Speech, given: Advice, emergency: str) -> Page:
    """Return the message of advice as it stands, with the buttons that still make sense."""
    text = _text(speech, given, emergency)
    if given.state is AdviceState.BOOKED and not given.urgent:
        text = f"{text}\n\n{speech.say('advice-visit-later')}"
    return Page(text=text, keyboard=_keyboard(speech, given, _rows(given)))


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
    rule = speech.say("advice-why-rule", rule=", ".join((given.rule, *_beside(given))))
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


def listed(speech: Speech, given: Advice, library: Library, back: Button) -> Page:
    """Return the same where it was chosen from a list, with the way to the message itself and back to the list."""
    message = Button(label=speech.say("advice-show"), data=encode(KIND, given.id or 0, Say.BACK.value))
    return Page(text=reasons(speech, given, library), keyboard=((message,), (back,)))


def settled(speech: Speech, given: Advice, emergency: str, *, exercise_back: bool) -> Page:
    """Return the advice with the person's answer below it."""
    if given.urgent and given.state in (AdviceState.SEEN, AdviceState.MISTAKE):
        return Page(text=_cleared(speech, given.state, exercise_back=exercise_back))
    answer = speech.say(f"advice-answer-{given.state.value}")
    rows = _after_answer(given)
    return Page(text=f"{_text(speech, given, emergency)}\n\n{answer}", keyboard=_keyboard(speech, given, rows))


def booked(speech: Speech, given: Advice) -> Page:
    """Return that a visit is noted, and whether Nape will ask how it went."""
    asked = given.ask_again_on is not None
    text = speech.say("advice-booked-noted" if asked else "advice-booked-noted-quiet")
    return Page(text=text, keyboard=_keyboard(speech, given, ((Say.WHY,),)))


def how_did_it_go(speech: Speech, given: Advice) -> Page:
    """Return the question of the day after a booked visit."""
    found = finding(given)
    told = speech.say(f"{found.key}-told", **_numbers(speech, given.numbers))
    text = f"{speech.say('advice-visit')}\n\n{speech.say('advice-visit-about', told=told)}"
    return Page(text=text, keyboard=_keyboard(speech, given, _VISIT_ROWS))


def visited(speech: Speech, given: Advice, say: Say) -> Page:
    """Return the answer to how a visit went; a new diagnosis may change what the safety questions hold."""
    if say is Say.NOT_YET:
        again = given.ask_again_on is not None
        text = speech.say("advice-visit-not-yet-answer" if again else "advice-visit-not-yet-quiet")
        return Page(text=text, keyboard=_keyboard(speech, given, _WHEN_ROWS if again else ((Say.WHY,),)))
    text = speech.say(f"advice-visit-{say.value}-answer")
    if say is not Say.DIAGNOSIS:
        return Page(text=text)
    questions = Button(label=speech.say("advice-visit-diagnosis-profile"), data=safety_profile.go(Step.MAIN))
    return Page(text=text, keyboard=((questions,),))


def _after_answer(given: Advice) -> Sequence[Sequence[Say]]:
    if given.state is AdviceState.HELP:
        return _HELP_ROWS
    return (*_WHEN_ROWS, (Say.WHY,)) if given.state is AdviceState.BOOKED else ((Say.WHY,),)


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
    if not found.asks and given.rule != PRAISE:
        parts.append(speech.say("safety-alert-limits"))
    return "\n\n".join(parts)


def _told(speech: Speech, given: Advice, found: Finding, numbers: Mapping[str, object]) -> str:
    words = given.numbers.get(OWN_WORDS)
    quoted = speech.say("safety-alert-told", told=speech.quote(words)) if isinstance(words, str) else None
    first = quoted or speech.say(f"{found.key}-told", **numbers)
    others = [f"flag-{flag.lower()}-told" for flag in _beside(given)] if given.rule.startswith("RF") else []
    return "\n".join((first, *(speech.say(key, **numbers) for key in others)))


def _beside(given: Advice) -> tuple[str, ...]:
    """Return the warning signs it is about besides its own rule."""
    return tuple(flag for flag in given.flags if flag != given.rule)


def _numbers(speech: Speech, numbers: Mapping[str, object]) -> dict[str, object]:
    return {name: speech.number(value) if isinstance(value, float) else value for name, value in numbers.items()}


def _rows(given: Advice) -> Sequence[Sequence[Say]]:
    if given.state in RESOLVED:
        return ((Say.WHY,),)
    if given.urgent:
        return _HELP_ROWS if given.state is AdviceState.HELP else _URGENT_ROWS
    if asks(given):
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
        return _VISIT_ROWS
    rows = _OTHER_ROWS if given.state is AdviceState.OPEN and not given.asked_again else _STANDING_ROWS
    return ((Say.CHECK,), *rows) if given.rule == NEW_HEADACHE else rows


def _keyboard(speech: Speech, given: Advice, rows: Sequence[Sequence[Say]]) -> Keyboard:
    labels = _LABELS if given.urgent else _UNHURRIED_LABELS
    return tuple(
        tuple(Button(label=speech.say(labels[say]), data=encode(KIND, given.id or 0, say.value)) for say in row)
        for row in rows
    )
