"""What people type in place of a button: its own words, their beginning, a number of the scale, or what means it."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from bot.diary.words import reading
from bot.diary.words.plain_text import lowered, words
from bot.handlers.typed_buttons import begins, plain, without_lead
from bot.handlers.typed_times import read_date
from bot.views import advice, monthly, review, your_data
from bot.views.advice import Say
from bot.views.callback import Callback, decode
from bot.views.reply import Button, Keyboard

_WHEN = r"(?: (?:today|yesterday|this morning|last night|already))?"
_SAYS_YES = re.compile(rf"(?:yes|yeah|yep|yup|y)(?: (?:i was|i did|i have|i have been|ive been))?{_WHEN}")
_YES = r"(?:yes|yeah|yep|yup|y)"
_NO = r"(?:no|nope|nah|n)"
_SAYS_NO = re.compile(_NO)

_MEANT: tuple[tuple[str, str, str], ...] = (
    (advice.KIND, Say.SEEN, rf"(?:{_YES} )?(?:i was|(?:i )?(?:was|have been|ive been|got) seen){_WHEN}"),
    (advice.KIND, Say.WAITING, rf"{_NO}|(?:{_NO} )?(?:not yet|not so far|i wasnt|i havent(?: been)?(?: yet)?)"),
    (advice.KIND, Say.BOOKED, r"(?:ive |i have |i )?(?:booked|got|made)(?: (?:it|an? (?:appointment|visit)))?"),
    (advice.KIND, Say.TREATED, r"(?:im |i am )?(?:already )?(?:being |getting |in |under )?treat(?:ed|ment)"),
    (advice.KIND, Say.LATER, r"later|(?:ask|remind) me later"),
    (advice.KIND, Say.FINE, r"(?:(?:it|that|all) )?went (?:well|fine|ok|okay)|fine|all good|nothing new"),
    (advice.KIND, Say.MISTAKE, r"(?:it was |this was |that was )?(?:a |my )?mistake"),
    (advice.KIND, Say.CLEARLY, rf"(?:{_YES} )?(?:clearly|definitely|much worse)"),
    (advice.KIND, Say.A_BIT, r"(?:just |only )?a (?:little )?bit(?: worse)?|a little(?: worse)?|slightly"),
    (advice.KIND, Say.NORMAL, rf"(?:{_NO} )?(?:its |this is |that is )?normal(?: for me)?"),
    (advice.KIND, Say.NOT_SURE, r"(?:i )?(?:dont know|dunno)(?: yet)?|unsure|im not sure(?: yet)?|no idea"),
    (advice.KIND, Say.WEEKS, r"in (?:two|three|four|a few) weeks|in a month|next month"),
    (advice.KIND, Say.MONTHS, r"in (?:a few|two|three|\d) months"),
    (advice.KIND, Say.THIS_WEEK, r"(?:later )?this week|in a few days"),
    (advice.KIND, Say.NEXT_WEEK, r"(?:some ?time )?next week|in (?:a|one|1) week"),
    (review.KIND, f".{review.SKIP}", r"skip(?: (?:it|this|that))?|pass|next"),
    (review.KIND, f"{review.WEEK}.{review.NOT_NOW}", r"not (?:now|today|this time)"),
    (review.KIND, ".busy", r"(?:i )?(?:was |got )?(?:too |so |very )?busy|(?:i )?forgot(?: (?:it|about it))?"),
    (review.KIND, ".fine", r"(?:i )?(?:was |felt )?fine|no pain"),
    (review.KIND, ".same", r"(?:it is |its )?(?:the |about )?same(?: as before)?"),
    (review.KIND, ".bit_better", r"a bit better|slightly better"),
    (review.KIND, ".bit_worse", r"a bit worse|slightly worse"),
    (monthly.KIND, monthly.RIGHT, rf"{_YES}|(?:{_YES} )?(?:thats |theyre |its )?(?:right|correct)"),
    (monthly.KIND, monthly.WRONG, rf"{_NO}|(?:{_NO} )?(?:thats |theyre |its |something is )?(?:wrong|off|not right)"),
    (your_data.DELETE, "yes", rf"{_YES}|ok|okay|sure|confirm|(?:{_YES} )?(?:do it|go ahead|please do|erase|delete)"),
    (your_data.DELETE, "no", rf"{_NO}|(?:{_NO} )?(?:keep it|dont|cancel)"),
)
"""Kind of button, the end of what it answers, and what means it beside its own words."""

_TABLE = tuple((kind, answer, re.compile(meaning)) for kind, answer, meaning in _MEANT)
_HALF_SAID = words(
    "a about an had have i im in is it its ive me my no not of on so that thats the these this to was yes"
)
"""Words that answer nothing by themselves, though buttons begin with them."""

_ON = re.compile(r"(?:(?:its |it is )?(?:on|for) )?(?:(?:this|next) (?=\w+day))?(?:the )?")
_SPANS = ((Say.THIS_WEEK, 7), (Say.NEXT_WEEK, 14), (Say.WEEKS, 28), (Say.MONTHS, 200))
"""The answers to when a visit is, and within how many days it lies then."""


def answer_typed(text: str, keyboard: Keyboard, today: date) -> Callback | None:
    """Return the one button that a text means; None where it means none, or may mean several."""
    buttons = [button for row in keyboard for button in row]
    line = plain(text)
    for found in (
        [button for button in buttons if plain(button.label) == line],
        _by_meaning(buttons, line),
        _by_beginning(buttons, line),
        _by_number(buttons, text),
        _by_day(buttons, text, today),
    ):
        if found:
            return _data(found[0]) if len(found) == 1 else None
    return None


def _by_meaning(buttons: Sequence[Button], line: str) -> Sequence[Button]:
    meant = [(kind, answer) for kind, answer, pattern in _TABLE if pattern.fullmatch(line)]
    return [button for button in buttons if any(_answers(button, kind, answer) for kind, answer in meant)]


def _answers(button: Button, kind: str, answer: str) -> bool:
    callback = _data(button)
    if callback is None or callback.kind != kind:
        return False
    if kind == your_data.DELETE:
        return callback.id == answer
    return callback.value.endswith(answer) if answer.startswith(".") else callback.value == answer


def _by_beginning(buttons: Sequence[Button], line: str) -> Sequence[Button]:
    """Return the buttons that say this before a comma, else those that begin with it, if it is more than one word."""
    first = "yes" if _SAYS_YES.fullmatch(line) else "no" if _SAYS_NO.fullmatch(line) else line
    if clauses := [one for one in buttons if "," in one.label and plain(one.label.split(",")[0]) == first]:
        return clauses
    said = without_lead(line)
    if words(said) <= _HALF_SAID:
        return []
    whole = [(one, without_lead(plain(one.label))) for one in buttons]
    return [one for one, label in whole if label == said or (" " in said and begins(label, said))]


def _by_number(buttons: Sequence[Button], text: str) -> Sequence[Button]:
    found = reading.read(text)
    if not isinstance(found, reading.Score) or found.note or found.half:
        return []
    return [button for button in buttons if plain(button.label) == str(found.value)]


def _by_day(buttons: Sequence[Button], text: str, today: date) -> Sequence[Button]:
    """Return the answer to when a visit is that a day means, such as "on Friday" or "12 March"."""
    day = read_date(_ON.sub("", lowered(text).strip(" .!"), count=1), today)
    if day is None or day < today:
        return []
    say = next((say for say, days in _SPANS if day - today <= timedelta(days=days)), None)
    return [button for button in buttons if say is not None and _answers(button, advice.KIND, say)]


def _data(button: Button) -> Callback | None:
    return None if button.data is None else decode(button.data)
