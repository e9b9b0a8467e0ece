"""Questions about the week, a change, a gap: one message each, changed in place as it is answered."""

from collections.abc import Mapping, Sequence

from bot.diary.review import CHANGES, COMPARED, ITEMS, REASONS, Review, ReviewKind, scores
from bot.views import screen
from bot.views.callback import encode
from bot.views.page import Page
from bot.views.reply import Button, Keyboard
from bot.views.safety_profile import Assessed, Since
from bot.views.scale import scale
from bot.views.speech import Speech

KIND = "rev"
ASK, SKIP = "ask", "skip"
WEEK, NOT_NOW, STOP, AGAIN = "week", "not", "stop", "again"
START, ASSESSED = "since", "assessed"
"""The questions of the safety profile that can be asked here, under their own names."""

_ITEM = {ReviewKind.CHANGE: "change", ReviewKind.GAP: "compared", ReviewKind.SKIPPED: "because"}
OPTIONS: Mapping[str, Sequence[str]] = {"change": CHANGES, "compared": COMPARED, "because": REASONS}
"""The answers of each question that takes one tap, by the name under which the answer is kept."""

_ROWS = {
    "change": (CHANGES[:2], CHANGES[2:3], CHANGES[3:4], CHANGES[4:5], CHANGES[5:]),
    "compared": (COMPARED,),
    "because": (REASONS[:2], REASONS[2:]),
}


def item_of(kind: ReviewKind) -> str:
    """Return the name under which the one answer of this question is kept."""
    return _ITEM[kind]


def question(speech: Speech, review: Review) -> Page:
    """Return the question as it is put first."""
    if review.kind is ReviewKind.WEEKLY:
        return weekly(speech, review, ITEMS[0])
    item = item_of(review.kind)
    numbers = {name: value for name, value in review.answers.items() if isinstance(value, int)}
    rows = tuple(
        tuple(_button(speech, review, f"review-{item}-{answer.replace('_', '-')}", item, answer) for answer in row)
        for row in _ROWS[item]
    )
    return Page(text=speech.say(f"review-{item}", **numbers), keyboard=rows)


def answered(speech: Speech, review: Review, item: str, answer: str) -> Page:
    """Return what is said to the one answer, with the way to change it."""
    change = _button(speech, review, "review-change-answer", item, ASK)
    text = speech.say(f"review-{item}-{answer.replace('_', '-')}-answer")
    if review.kind is ReviewKind.GAP and answer == "worse":
        check = Button(label=speech.say("advice-check"), data=screen.OPEN)
        return Page(text=text, keyboard=((check,), (change,)))
    return Page(text=text, keyboard=((change,),))


def weekly(speech: Speech, review: Review, item: str) -> Page:
    """Return one item of the week with its eleven numbers."""
    parts = [speech.say("review-weekly-intro")] if item == ITEMS[0] else []
    parts.append(speech.say(f"review-weekly-{item}", number=ITEMS.index(item) + 1, of=len(ITEMS)))
    numbers = scale(lambda score: _data(review, item, score), scores(review).get(item))
    last = (
        _button(speech, review, "review-weekly-skip", item, SKIP),
        _button(speech, review, "review-weekly-not-now", WEEK, NOT_NOW),
    )
    return Page(text="\n\n".join(parts), keyboard=(*numbers, last))


def week_noted(speech: Speech, review: Review, before: Review | None) -> Page:
    """Return what was noted of the week, beside what it was the last time."""
    noted = scores(review)
    change = _button(speech, review, "review-change-answer", ITEMS[0], ASK)
    if not noted:
        return Page(text=speech.say("review-weekly-none"), keyboard=((change,),))
    last = {} if before is None else scores(before)
    lines = [speech.say("review-weekly-noted")]
    lines += [_line(speech, item, score, last.get(item)) for item, score in noted.items()]
    return Page(text="\n".join(lines), keyboard=((change,),))


def not_this_week(speech: Speech, review: Review) -> Page:
    """Accept that the week is not spoken of, with the ways to answer after all and never to be asked again."""
    answer = _button(speech, review, "review-weekly-again", WEEK, AGAIN)
    stop = _button(speech, review, "review-weekly-stop", WEEK, STOP)
    return Page(text=speech.say("review-weekly-not-answer"), keyboard=((answer, stop),))


def no_more_weeks(speech: Speech, review: Review) -> Page:
    """Accept that the week is never asked about again, with the way back."""
    again = _button(speech, review, "review-weekly-again", WEEK, AGAIN)
    return Page(text=speech.say("review-weekly-stopped"), keyboard=((again,),))


def weeks_again(speech: Speech) -> Page:
    """Return that the questions come back."""
    return Page(text=speech.say("review-weekly-wanted"))


def start(speech: Speech) -> Page:
    """Ask since when the pain is there, in context."""
    return Page(text=speech.say("review-start"), keyboard=_profile_choices(speech, START, tuple(Since)))


def assessed(speech: Speech) -> Page:
    """Ask whether a clinician looked at it, in context."""
    return Page(text=speech.say("profile-assessed"), keyboard=_profile_choices(speech, ASSESSED, tuple(Assessed)))


def told(speech: Speech) -> Page:
    """Return the end of these two questions."""
    return Page(text=speech.say("review-start-noted"))


def _profile_choices(speech: Speech, question: str, answers: Sequence[str]) -> Keyboard:
    rows = tuple(
        (Button(label=speech.say(f"profile-{question}-{answer}"), data=encode(KIND, question, answer)),)
        for answer in answers
    )
    return (*rows, (Button(label=speech.say("button-skip"), data=encode(KIND, question, SKIP)),))


def _line(speech: Speech, item: str, score: int, before: int | None) -> str:
    if before is None:
        return speech.say(f"review-weekly-{item}-line", score=score)
    return speech.say("review-weekly-compared", line=speech.say(f"review-weekly-{item}-line", score=score), last=before)


def _button(speech: Speech, review: Review, key: str, item: str, answer: str) -> Button:
    return Button(label=speech.say(key), data=_data(review, item, answer))


def _data(review: Review, item: str, answer: str | int) -> str:
    return encode(KIND, review.id or 0, f"{item}.{answer}")
