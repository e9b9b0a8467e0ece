"""The summary of a month: counts to confirm, the trend, what helped, and what headaches resembled."""

from bot.diary.account import Account, Helped
from bot.diary.resemblance import Resemblance
from bot.diary.trend import CLEAR_DIFFERENCE
from bot.views import headache
from bot.views.callback import encode
from bot.views.page import Page
from bot.views.reply import Button, Keyboard
from bot.views.speech import Speech
from content import Library

KIND = "mon"
RIGHT, WRONG = "right", "wrong"
MOST_HELPED = 3


def summary(
    speech: Speech,
    account: Account,
    found: Resemblance | None,
    library: Library,
    review: int,
    answer: str | None = None,
) -> Page:
    """Return the summary as it stands: to be confirmed, or with what the person answered."""
    parts = [speech.say("monthly-title", days=account.whole.length), _counts(speech, account), _trend(speech, account)]
    parts += [_helped(speech, account, library), _triggers(speech, account)]
    if found is not None:
        parts.append(headache.resembling(speech, found))
    parts.append(speech.say(f"monthly-answer-{answer}" if answer else "monthly-ask"))
    return Page(text="\n\n".join(part for part in parts if part), keyboard=() if answer else _keyboard(speech, review))


def _keyboard(speech: Speech, review: int) -> Keyboard:
    return (
        tuple(
            Button(label=speech.say(f"monthly-{answer}"), data=encode(KIND, review, answer))
            for answer in (RIGHT, WRONG)
        ),
    )


def _counts(speech: Speech, account: Account) -> str:
    whole = account.whole
    mean = speech.say("monthly-pain-none") if whole.mean is None else _pain(speech, account, whole.mean)
    lines = [
        speech.say("monthly-answered", answered=whole.answered, days=whole.length, open=whole.length - whole.answered),
        mean,
    ]
    lines.append(speech.say("monthly-headache", count=account.headache, known=account.headache_known))
    lines.append(speech.say("monthly-medicine", count=account.medicine, classes=_classes(speech, account)))
    return "\n".join(lines)


def _pain(speech: Speech, account: Account, mean: float) -> str:
    ends = {"lowest": speech.number(account.lowest or 0), "highest": speech.number(account.highest or 0)}
    return speech.say("monthly-pain", mean=speech.mean(mean), **ends)


def _classes(speech: Speech, account: Account) -> str:
    names = [
        speech.say("monthly-counted", name=speech.say(f"log-medicine-{medicine.value}").lower(), count=days)
        for medicine, days in account.classes.items()
    ]
    return ", ".join(names)


def _trend(speech: Speech, account: Account) -> str:
    if account.line is None:
        return speech.say("monthly-trend-none")
    change = account.line.at(account.line.end) - account.line.at(account.line.start)
    if abs(change) < CLEAR_DIFFERENCE:
        return speech.say("monthly-trend-same")
    key = "monthly-trend-higher" if change > 0 else "monthly-trend-lower"
    return speech.say(key, change=speech.number(abs(change)))


def _helped(speech: Speech, account: Account, library: Library) -> str:
    eased = [one for one in account.most_eased if one.eased > 0]
    lines = [_item(speech, one, library) for one in eased[:MOST_HELPED] if one.item in library.exercises]
    return "\n".join((speech.say("monthly-helped"), *lines)) if lines else ""


def _item(speech: Speech, one: Helped, library: Library) -> str:
    title = speech.quote(library.exercises[one.item].title)
    means = {"before": speech.mean(one.before or 0), "after": speech.mean(one.after or 0)}
    return speech.say("monthly-item", title=title, count=one.rated, **means)


def _triggers(speech: Speech, account: Account) -> str:
    told = [
        speech.say(
            "monthly-trigger",
            name=speech.say(f"log-trigger-{one.trigger.value}").lower(),
            count=one.days,
            pain=speech.mean(one.with_it),
            other=speech.mean(one.without_it),
        )
        for one in account.triggers
        if one.with_it is not None and one.without_it is not None
    ]
    return "\n".join((speech.say("monthly-triggers"), *told)) if told else ""
