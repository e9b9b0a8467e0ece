"""Buttons that are typed instead of tapped: by their own words, or by a plain none, no, yes or next."""

import re

from bot.diary.words.plain_text import lowered
from bot.views.callback import Callback, decode
from bot.views.reply import Button, Keyboard
from bot.views.speech import Speech

_NOT_SAID = re.compile(r"[^\w\s-]+|_")
_BEFORE = re.compile(r"(?:(?:i have|ive got|i got|i am|im|i take|yes|yeah|well|ok|okay|and|also|please) )+")
_AFTER = re.compile(r"(?<=\w)(?: (?:please|pls|thanks|thank you|then))+$")
_BETWEEN = re.compile(r"[,;&+\n]|\band\b")
_THESE = r"(?:these|those|them|this|that|it|the above)"

_YES = re.compile(
    r"yes|yeah|yep|yup|y|ok|okay|sure|correct|right|thats right|exactly|go ahead|i (?:do )?(?:agree|accept)|agreed"
)
_NO = re.compile(
    rf"(?:no|nope|none|nothing|neither|nah|n)(?: (?:of )?{_THESE}(?: appl(?:y|ies)(?: to me)?)?)?"
    rf"|(?:no )?i (?:have|ve|had) (?:none|nothing)(?: of {_THESE})?"
    rf"|(?:no )?i dont(?: have (?:any|one)(?: of {_THESE})?)?"
    r"|not (?:really|any|that i know(?: of)?|right)|i dont think so|thats (?:wrong|not right)"
)
_UNSURE = re.compile(r"(?:im |i am )?(?:not sure|unsure)|(?:i )?(?:dont know|dunno)|no idea|skip(?: (?:it|this|that))?")
_ONWARD = re.compile(
    r"next|continue|go on|skip(?: (?:it|this|that))?|done|thats (?:all|it)|nothing else|no more|no others?"
)

_WAYS = (
    (_YES, ("button-yes", "profile-now")),
    (_NO, ("button-no", "button-none", "button-next", "profile-later", "zone-type")),
    (_UNSURE, ("button-not-sure", "profile-cleared-no", "button-skip")),
    (_ONWARD, ("button-next", "button-skip", "button-none")),
)
"""What people say in short, and the words of the buttons it may mean, of which the first that is there counts."""


def button_typed(speech: Speech, text: str, keyboard: Keyboard) -> Callback | None:
    """Return the one button that was typed: all of its words, their beginning, or what means it; else None."""
    buttons = [button for row in keyboard for button in row]
    line = plain(text)
    for pattern, keys in _WAYS:
        if pattern.fullmatch(line) is not None:
            meant = [_labelled(buttons, plain(speech.say(key))) for key in keys]
            return _single(next(filter(None, meant), ()))
    return _single([button for button in buttons if begins(without_lead(plain(button.label)), without_lead(line))])


def buttons_typed(speech: Speech, text: str, keyboard: Keyboard) -> tuple[Callback, ...]:
    """Return the button that was typed, or each of several in one line; nothing where a part is none of them."""
    if (one := button_typed(speech, text, keyboard)) is not None:
        return (one,)
    parts = [button_typed(speech, part, keyboard) for part in _BETWEEN.split(text) if part.strip()]
    known = tuple(part for part in parts if part is not None)
    return known if len(known) == len(parts) else ()


def says_yes(text: str) -> bool:
    """Tell whether a text is a yes and nothing else."""
    return _YES.fullmatch(plain(text)) is not None


def same_words(text: str, label: str) -> bool:
    """Tell whether a text is what a button says, whatever its signs and capitals."""
    return plain(text) == plain(label)


def _labelled(buttons: list[Button], label: str) -> list[Button]:
    """Return the buttons with this label, else those that say more behind it and a comma."""
    exactly = [button for button in buttons if plain(button.label) == label]
    return exactly or [button for button in buttons if lowered(button.label).startswith(f"{label},")]


def _single(found: "list[Button] | tuple[Button, ...]") -> Callback | None:
    return decode(found[0].data) if len(found) == 1 and found[0].data is not None else None


def begins(label: str, line: str) -> bool:
    """Tell whether a line is a label, both plain, or its first whole words."""
    return bool(line) and (label == line or label.startswith(f"{line} "))


def without_lead(line: str) -> str:
    """Return a line without what people put before it."""
    return _BEFORE.sub("", line, count=1) if _BEFORE.match(f"{line} ") else line


def plain(text: str) -> str:
    """Return a line in small letters without signs and courtesies."""
    return _AFTER.sub("", " ".join(_NOT_SAID.sub(" ", lowered(text)).split()))
