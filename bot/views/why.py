"""Why the last message came, in words, and the list of all advice with its reasons."""

from collections.abc import Sequence
from datetime import date, time

from bot.diary.advice import Advice
from bot.diary.finding import Finding
from bot.diary.rules.screening import FEWEST_OF_FOUR_WEEKS, HIGH, JUMP
from bot.views import advice
from bot.views.callback import encode
from bot.views.checkin import named_day
from bot.views.page import Page
from bot.views.reply import Button, Keyboard
from bot.views.screen import Because
from bot.views.speech import Speech
from content import Exercise, Source
from scheduler.deliveries import Delivery
from scheduler.kinds import Kind
from scheduler.local_time import local_day
from scheduler.why import Why

KIND = "why"
LISTED = 10
"""How many pieces of advice one page of the list shows."""
_OF_SAFETY = ("net", "weekly", "fever", "self-check", "amount", "ask", "again")
"""The safety texts that have a reason of their own."""


def headline(speech: Speech, last: Delivery, today: date, review: str | None = None) -> str:
    """Return which message is meant: its kind, day and time."""
    at = last.sent_at or last.due_at
    day = named_day(speech, local_day(at, speech.zone or "UTC"), today)
    what = speech.say(f"why-kind-{last.kind.value}" if review is None else f"why-title-{review}")
    return speech.say("why-headline", what=what, day=day, time=speech.clock(at))


def with_advice(speech: Speech, text: str, past: Sequence[Advice], today: date) -> Page:
    """Return a reason with the newest advice below it, each a button that leads to its own reason."""
    if not past:
        return Page(text=text)
    return Page(text=f"{text}\n\n{speech.say('why-advice-below')}", keyboard=_list(speech, past, today, 0))


def earlier(speech: Speech, past: Sequence[Advice], today: date, page: int) -> Page:
    """Return one page of the list of advice, the newest first."""
    if not past:
        return Page(text=speech.say("why-no-advice"))
    return Page(text=speech.say("why-advice", count=len(past)), keyboard=_list(speech, past, today, page))


def back_to_list(speech: Speech) -> Button:
    """Return the button that shows the list of advice."""
    return Button(label=speech.say("why-all-advice"), data=encode(KIND, 0))


def _list(speech: Speech, past: Sequence[Advice], today: date, page: int) -> Keyboard:
    newest = tuple(reversed(past))
    page = min(page, (len(newest) - 1) // LISTED)
    rows = tuple((_listed(speech, given, today),) for given in newest[page * LISTED : (page + 1) * LISTED])
    turns = []
    if page:
        turns.append(Button(label=speech.say("why-newer"), data=encode(KIND, page - 1)))
    if (page + 1) * LISTED < len(newest):
        turns.append(Button(label=speech.say("why-older"), data=encode(KIND, page + 1)))
    return (*rows, tuple(turns)) if turns else rows


def _listed(speech: Speech, given: Advice, today: date) -> Button:
    label = speech.say("why-listed", day=named_day(speech, given.given_on, today), about=_about(speech, given))
    return Button(label=label, data=encode(advice.KIND, given.id or 0, advice.Say.LISTED.value))


def _about(speech: Speech, given: Advice) -> str:
    key = f"why-about-{given.family.lower()}"
    if key in speech.words.keys:
        return speech.say(key)
    return speech.say("why-about-warning" if given.rule.startswith("RF") else "why-about-numbers")


def of_screen_by_number(speech: Speech, score: int, found: Finding | None, sources: Sequence[Source]) -> str:
    """Return why the quick screen came after a number; `found`: the rule as the diary tells it."""
    usual = found.numbers.get("usual") if found is not None else None
    numbers = [speech.say("why-screen-number", score=score)]
    if isinstance(usual, float):
        numbers.append(speech.say("why-screen-usual", usual=speech.number(usual)))
    parts = (" ".join(numbers), speech.say("why-screen-condition", high=HIGH, jump=JUMP, fewest=FEWEST_OF_FOUR_WEEKS))
    rule = speech.say("advice-why-rule", rule="SCR-HI")
    return "\n\n".join(filter(None, (*parts, advice.sources(speech, sources), rule)))


def of_screen_by_words(speech: Speech, words: str | None) -> str:
    """Return why the quick screen, or a question of it, came after something told; without words it was tapped."""
    if words is None:
        return speech.say("why-screen-told")
    return speech.say("why-screen-words", words=speech.quote(words))


def of_screen(speech: Speech, because: Because) -> str:
    """Return why the quick screen came after a tap, or a word, that opens it each time."""
    return speech.say(f"why-screen-{because.name.lower()}")


def of_unclear_words(speech: Speech, words: Sequence[str]) -> str:
    """Return why the quick screen came after words that name no warning sign."""
    return speech.say("why-screen-unclear", words=speech.quote(", ".join(words)), count=len(words))


def of_review(speech: Speech, review: str, sources: Sequence[Source]) -> str:
    """Return why a question about a longer time came."""
    return "\n\n".join(filter(None, (speech.say(f"why-review-{review}"), advice.sources(speech, sources))))


def of_nudge(speech: Speech, reason: Why | None, item: Exercise | None, sources: Sequence[Source]) -> str:
    """Return what in the plan brought a nudge, and what is known about its exercise."""
    parts = []
    if reason is not None:
        planned = speech.say(f"today-why-{reason.reason.value}", cap=reason.cap or 0)
        parts.append(speech.say("why-plan", reason=planned))
    if item is not None:
        evidence = speech.say("why-evidence", title=speech.quote(item.title), evidence=speech.quote(item.evidence, 600))
        strength = speech.say(f"why-strength-{item.strength.value[0].lower()}")
        parts.append(f"{evidence}\n{strength}")
        parts.append(advice.sources(speech, sources))
    parts.append(speech.say("why-change"))
    return "\n\n".join(part for part in parts if part)


def of_checkin(speech: Speech, at: time, kind: Kind) -> str:
    """Return whose setting brought the check-in or its reminder."""
    key = "why-checkin" if kind is Kind.CHECKIN else "why-checkin-reminder"
    return f"{speech.say(key, time=speech.clock(at))}\n\n{speech.say('why-change')}"


def of_safety(speech: Speech, what: str, sources: Sequence[Source]) -> str:
    """Return why a safety text came."""
    reason = speech.say(f"why-safety-{what if what in _OF_SAFETY else 'crisis'}")
    return "\n\n".join(filter(None, (reason, advice.sources(speech, sources))))
