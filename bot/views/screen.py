"""The quick safety screen: ticks, then one question at a time. All of its state is in the buttons."""

from dataclasses import dataclass, replace
from enum import StrEnum

from bot.diary.rules.screening import HIGH
from bot.diary.screen import ITEMS, Question
from bot.diary.screen_topics import BITS
from bot.views.callback import encode
from bot.views.page import Page
from bot.views.reply import Button
from bot.views.speech import Speech

KIND = "scr"
OPEN = encode(KIND, "", "open")
TICK = "t"
GO, NONE, ANSWERED, SHOWN = "go", "none", "at", "show"
YES, NO, UNSURE = "y", "n", "u"

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_LETTERS = NO + UNSURE + YES
MOST_ANSWERS = 60


class Because(StrEnum):
    """Why the screen was opened."""

    NUMBER = "n"
    WORDS = "w"
    STOPPED = "s"
    ASKED = "a"
    WORSE = "c"
    HALT = "t"
    UNCLEAR = "u"


@dataclass(frozen=True, kw_only=True, slots=True)
class State:
    """Where a screen stands. `opened` is the second it was opened and names it; `score` is the score that opened it."""

    opened: int
    because: Because
    mask: int = 0
    answers: str = ""
    score: int | None = None

    @property
    def straight(self) -> bool:
        """Tell whether it began with a question instead of the ticks."""
        return self.mask != 0 and self.mask == without_items(self.mask)

    @property
    def known(self) -> int:
        """Return how many answers it began with: advice that offers its questions knows the first."""
        return 1 if self.straight and self.because is Because.ASKED and self.answers else 0

    def written(self) -> str:
        """Return it as the id of callback data."""
        score = "" if self.score is None else _base36(self.score)
        parts = (_base36(self.opened), self.because.value, score, _base36(self.mask), _base36(_packed(self.answers)))
        return ".".join(parts)


def read_state(text: str) -> State | None:
    """Return the state in untrusted text, or None if it is none of ours."""
    parts = text.split(".")
    if len(parts) != 5 or parts[1] not in set(Because):
        return None
    opened, mask, packed = (_number(part) for part in (parts[0], parts[3], parts[4]))
    if opened is None or mask is None or packed is None or mask >= 1 << len(BITS):
        return None
    score = _number(parts[2]) if parts[2] else None
    answers = _unpacked(packed)
    if answers is None or (parts[2] and (score is None or score > 10)):
        return None
    return State(opened=opened, because=Because(parts[1]), mask=mask, answers=answers, score=score)


def ticks(speech: Speech, state: State, emergency: str) -> Page:
    """Return the seven ticks with "none of these" last; what is ticked already is marked."""
    asked = "\n".join(
        speech.say("screen-item", number=number, item=speech.say(item.key)) for number, item in enumerate(ITEMS, 1)
    )
    parts = (
        speech.say(f"screen-intro-{_reason(state)}"),
        speech.say("screen-question"),
        asked,
        speech.say("screen-now", emergency=emergency),
    )
    buttons = [_tick(speech, state, number) for number in range(len(ITEMS))]
    rows = [tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2)]
    return Page(text="\n\n".join(parts), keyboard=(*rows, (_end(speech, state),)))


def _reason(state: State) -> str:
    """Return the word for why the screen comes; a number below 8 opens it as a jump."""
    jumped = state.because is Because.NUMBER and state.score is not None and state.score < HIGH
    return "jump" if jumped else state.because.name.lower()


def _tick(speech: Speech, state: State, number: int) -> Button:
    item = ITEMS[number]
    label = speech.say("screen-tick", number=number + 1, item=speech.say(f"screen-tick-{item.id}"))
    ticked = bool(state.mask & BITS[item.id])
    return Button(
        label=speech.say("checkin-chosen", label=label) if ticked else label,
        data=encode(KIND, state.written(), f"{TICK}{number}"),
    )


def _end(speech: Speech, state: State) -> Button:
    if state.mask != without_items(state.mask):
        return Button(label=speech.say("screen-go"), data=encode(KIND, state.written(), GO))
    return Button(label=speech.say("button-none"), data=encode(KIND, state.written(), NONE))


def question(speech: Speech, state: State, asked: Question, ahead: int) -> Page:
    """Return one question with yes, no and not sure, its place among all, and the way back.

    `ahead`: how many questions may still come, with this one.
    """
    answers = (("button-yes", YES), ("button-no", NO), ("button-not-sure", UNSURE))
    row = tuple(
        Button(
            label=speech.say(key), data=encode(KIND, replace(state, answers=state.answers + answer).written(), ANSWERED)
        )
        for key, answer in answers
    )
    back = before(state)
    keyboard = (row,) if back is None else (row, (Button(label=speech.say("button-back"), data=back),))
    return Page(
        text="\n\n".join(filter(None, (_place(speech, state, ahead), speech.say(asked.key)))), keyboard=keyboard
    )


def _place(speech: Speech, state: State, ahead: int) -> str:
    """Return which of how many a question is; nothing where it is the only one."""
    number = len(state.answers) - state.known + 1
    total = number + ahead - 1
    if total == 1:
        return ""
    return speech.say("screen-place", number=number, total=total, sure="yes" if ahead == 1 else "no")


def before(state: State) -> str | None:
    """Return the button data that leads to the question before, else to the ticks; None where nothing was before."""
    if len(state.answers) > state.known:
        return encode(KIND, replace(state, answers=state.answers[:-1]).written(), ANSWERED)
    return None if state.straight else encode(KIND, state.written(), SHOWN)


def place_data(state: State, *, ticking: bool) -> str:
    """Return the button data that shows where a screen stands: its ticks, or its open question."""
    return encode(KIND, state.written(), SHOWN if ticking else ANSWERED)


def superseded(speech: Speech, newest: str | None) -> Page:
    """Return what becomes of a screen after a newer one was opened; `newest` shows that one while it is open."""
    if newest is None:
        check = Button(label=speech.say("urgent-screen-button"), data=OPEN)
        return Page(text=speech.say("screen-superseded-answered"), keyboard=((check,),))
    show = Button(label=speech.say("screen-newest"), data=newest)
    return Page(text=speech.say("screen-superseded"), keyboard=((show,),))


def without_items(mask: int) -> int:
    """Return the mask without the seven ticks; what the person's own words brought up stays."""
    return mask & ~sum(BITS[item.id] for item in ITEMS)


def advised(speech: Speech) -> Page:
    """Return the end of a screen that led to advice, which comes as a message of its own."""
    return Page(text=speech.say("screen-advised"))


def told_before(speech: Speech) -> Page:
    """Return the end of a screen whose advice was given in the last days and still stands."""
    return Page(text=speech.say("screen-told-before"))


def clear(speech: Speech, because: Because) -> Page:
    """Return the end of a screen in which nothing matched, with something gentle on offer."""
    endings = {Because.STOPPED: "screen-clear-stopped", Because.HALT: "screen-clear-halt"}
    after = speech.say(endings.get(because, "screen-clear"))
    offer = Button(label=speech.say("screen-offer"), data=encode("rlx"))
    return Page(text=f"{speech.say('safety-no-match')}\n\n{after}", keyboard=((offer,),))


def _base36(number: int) -> str:
    digits = ""
    while True:
        number, rest = divmod(number, 36)
        digits = _DIGITS[rest] + digits
        if not number:
            return digits


def _number(text: str) -> int | None:
    if not text or len(text) > 24 or not set(text) <= set(_DIGITS):
        return None
    return int(text, 36)


def _packed(answers: str) -> int:
    """Pack answers as ternary digits behind a leading 1, so that every string has its own number."""
    packed = 1
    for answer in answers:
        packed = packed * 3 + _LETTERS.index(answer)
    return packed


def _unpacked(packed: int) -> str | None:
    answers = ""
    while packed > 1:
        packed, digit = divmod(packed, 3)
        answers = _LETTERS[digit] + answers
    return answers if packed == 1 and len(answers) <= MOST_ANSWERS else None
