"""The sections on the page of a clinician. Each holds at most so much, and says how much more there is."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from babel.dates import format_date

from bot.diary.account import Account, Exposure, Month
from bot.diary.advice import Advice
from bot.diary.flags import Level
from bot.diary.profile import Profile
from bot.diary.resemblance import Feature
from bot.diary.safety_profile import ConditionItem
from bot.views.doctor_words import cited, cut, full_day, mean, plain, short_day, whole
from bot.views.log import Symptom
from bot.views.speech import Speech
from content import Library

MOST_NAMES, MOST_ITEMS, MOST_ADVICE, MOST_QUOTES, MOST_SOURCES = 7, 5, 4, 6, 2
LONGEST_QUOTE, LONGEST_NAME = 150, 40
RATED = 2
"""Times an exercise must have been rated before and after to be in the table."""

OWN_WORDS = "words"
"""The name under which advice keeps what the person wrote."""

Section = dict[str, Any]


def months(speech: Speech, account: Account) -> Section:
    """Return the table of months."""
    columns = ("month", "answered", "pain", "headache", "medicine")
    return {
        "title": speech.say("report-months"),
        "table": {
            "head": [speech.say(f"report-months-{name}") for name in columns],
            "rows": [_month(speech, month) for month in account.months],
        },
        "small": speech.say("report-months-small"),
    }


def pattern(speech: Speech, account: Account, profile: Profile, today: date) -> Section:
    """Return where it hurts, what was noticed, triggers, medicines, and what the person said of themselves."""
    names = {
        "report-places": _counts(speech, "checkin-place", account.places),
        "report-symptoms": _counts(speech, "log-symptom-name", _known(account.symptoms)),
        "report-features": _counts(speech, "headache-feature", _ticked(account.features)),
        "report-triggers": _triggers(speech, account.triggers),
        "report-medicines": _counts(speech, "log-medicine", account.classes),
        "report-named": _named(speech, account),
    }
    facts = [{"label": speech.say(label), "value": value} for label, value in names.items() if value]
    told = _profile(speech, profile, today)
    known = [{"label": speech.say("report-profile"), "value": told}] if told else []
    nothing = {} if facts else {"small": speech.say("report-pattern-none")}
    return {"title": speech.say("report-pattern"), "facts": facts + known, **nothing}


def exercises(speech: Speech, account: Account, library: Library) -> Section:
    """Return what was done, and the pain before and after."""
    by_kind = Counter(_kind(library, one.item) for one in account.practices if one.done)
    kinds = ", ".join(speech.say(f"report-kind-{kind}", count=count) for kind, count in by_kind.most_common())
    done = speech.say("report-exercises-done", count=account.done, kinds=kinds)
    rated = [one for one in account.helped if one.rated >= RATED][:MOST_ITEMS]
    section: Section = {"title": speech.say("report-exercises"), "facts": [{"label": "", "value": done}]}
    if not rated:
        return section | ({"small": speech.say("report-exercises-unrated")} if account.done else {})
    rows = [
        [_title(library, one.item), str(one.rated), mean(speech, one.before or 0), mean(speech, one.after or 0)]
        for one in rated
    ]
    head = [speech.say(f"report-exercises-{name}") for name in ("item", "times", "before", "after")]
    return section | {"table": {"head": head, "rows": rows}, "small": speech.say("report-exercises-small")}


def advice(speech: Speech, account: Account, library: Library, *, words: bool) -> Section:
    """Return the advice given, the most urgent first and of those the newest, with its reason and source."""
    title = speech.say("report-advice")
    ranked = sorted(account.advice, key=lambda given: (given.level.rank, -given.given_on.toordinal()))
    told = [given for given in ranked if given.level is not Level.C]
    if not told:
        return {"title": title, "small": speech.say("report-advice-none")}
    more = len(told) - MOST_ADVICE
    rest = {"small": speech.say("report-advice-more", count=more)} if more > 0 else {}
    lines = [_advice(speech, given, library, words=words) for given in told[:MOST_ADVICE]]
    return {"title": title, "advice": lines, **rest}


def own_words(speech: Speech, account: Account, *, words: bool) -> Section:
    """Return what the person wrote, newest first, marked as theirs."""
    title = speech.say("report-words")
    if not words:
        return {"title": title, "small": speech.say("report-words-left-out")}
    if not account.told:
        return {"title": title, "small": speech.say("report-words-none")}
    newest = account.told[::-1][:MOST_QUOTES]
    quotes = [
        {"words": speech.say("report-quote", words=cut(told.words, LONGEST_QUOTE)), "day": short_day(speech, told.day)}
        for told in newest
    ]
    more = len(account.told) - MOST_QUOTES
    rest = {"small": speech.say("report-words-more", count=more)} if more > 0 else {}
    return {"title": title, "quotes": quotes, **rest}


def _month(speech: Speech, month: Month) -> list[str]:
    pain = month.pain
    return [
        whole(str(format_date(pain.first, format="MMM y", locale=speech.locale))),
        speech.say("report-months-answered-of", answered=pain.answered, days=pain.length),
        speech.say("report-none") if pain.mean is None else mean(speech, pain.mean),
        str(month.headache),
        str(month.medicine),
    ]


def _known(symptoms: Mapping[str, int]) -> Mapping[str, int]:
    return {word: days for word, days in symptoms.items() if word in set(Symptom)}


def _ticked(features: Mapping[str, int]) -> Mapping[str, int]:
    return {word: days for word, days in features.items() if word in set(Feature)}


def _counts(speech: Speech, prefix: str, counts: Mapping[Any, int]) -> str:
    names = {plain(speech.say(f"{prefix}-{name}")).lower(): days for name, days in counts.items()}
    return _listed(speech, names)


def _named(speech: Speech, account: Account) -> str:
    names: Counter[str] = Counter()
    for taken, days in account.named.items():
        names[cut(taken.name, LONGEST_NAME)] += days
    return _listed(speech, dict(names.most_common()))


def _listed(speech: Speech, names: Mapping[str, int]) -> str:
    first = [
        speech.say("report-counted" if place else "report-counted-first", name=name, count=days)
        for place, (name, days) in enumerate(names.items())
    ]
    return ", ".join(first[:MOST_NAMES])


def _triggers(speech: Speech, triggers: Sequence[Exposure]) -> str:
    if not triggers:
        return ""
    each = [_trigger(speech, one) for one in triggers[:MOST_NAMES]]
    return speech.say("report-triggers-value", list="; ".join(each))


def _trigger(speech: Speech, one: Exposure) -> str:
    name = speech.say(f"log-trigger-{one.trigger.value}").lower()
    if one.with_it is None or one.without_it is None:
        return speech.say("report-trigger-unscored", name=name, days=one.days)
    means = {"with": mean(speech, one.with_it), "without": mean(speech, one.without_it)}
    return speech.say("report-trigger", name=name, days=one.days, **means)


def _profile(speech: Speech, profile: Profile, today: date) -> str:
    held = profile.as_of(today)
    told = [plain(speech.say(ConditionItem(condition=one).key)) for one in sorted(held.conditions)]
    if profile.pain_started is not None:
        told.append(speech.say("report-profile-since", day=full_day(speech, profile.pain_started)))
    if profile.assessed is not None:
        told.append(_assessed(speech, profile))
    return "; ".join(told)


def _assessed(speech: Speech, profile: Profile) -> str:
    if not profile.assessed:
        return speech.say("report-profile-not-assessed")
    if profile.assessed_on is None:
        return speech.say("report-profile-assessed")
    month = str(format_date(profile.assessed_on, format="MMM y", locale=speech.locale))
    return speech.say("report-profile-assessed-on", month=month)


def _kind(library: Library, item: str) -> str:
    known = library.exercises.get(item)
    return known.kind.value if known else "unknown"


def _title(library: Library, item: str) -> str:
    known = library.exercises.get(item)
    return cut(known.title, LONGEST_NAME) if known else whole(item)


def _advice(speech: Speech, given: Advice, library: Library, *, words: bool) -> dict[str, str]:
    level = speech.say(f"report-level-{given.level.value.lower()}")
    state = speech.say(f"report-state-{given.state.value}")
    sources = [cited(library.sources[tag].citation) for tag in given.sources if tag in library.sources]
    foot = (
        speech.say("report-advice-foot", source="; ".join(sources[:MOST_SOURCES]), state=state)
        if sources
        else speech.say("report-advice-unsourced", state=state)
    )
    day = short_day(speech, given.given_on)
    head = speech.say("report-advice-head", day=day, level=level, rule=given.rule)
    return {"head": head, "told": _told(speech, given, words=words), "foot": foot}


def _told(speech: Speech, given: Advice, *, words: bool) -> str:
    own = given.numbers.get(OWN_WORDS)
    if words and isinstance(own, str):
        return speech.say("report-advice-words", words=cut(own, LONGEST_QUOTE))
    found = given.finding
    numbers = {name: speech.number(one) if isinstance(one, float) else one for name, one in found.numbers.items()}
    return plain(speech.say(f"{found.key}-told", **numbers))
