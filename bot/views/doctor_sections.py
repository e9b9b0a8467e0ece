"""The sections on the page of a clinician. Each holds at most so much, and says how much more there is."""

from collections import Counter
from collections.abc import Iterable

from bot.diary.account import Account, Helped, Month
from bot.diary.advice import Advice
from bot.diary.entries import Medicine
from bot.diary.finding import OWN_WORDS
from bot.diary.words.own_words import for_a_clinician
from bot.views.doctor_room import Room
from bot.views.doctor_words import Section, cited, cut, month_name, plain, short_day, whole, written
from bot.views.speech import Speech
from content import Library

MOST_SOURCES, LONGEST_TITLE = 2, 40


def months(speech: Speech, account: Account) -> Section:
    """Return the table of months and their sum, with a column for each class of medicine that was noted."""
    taken = tuple(account.classes)
    columns = ("month", "answered", "pain", "headache", "medicine")
    classes = [plain(speech.say(f"log-medicine-{medicine.value}")) for medicine in taken]
    rows = [_month(speech, month_name(speech, month.pain.first), month, taken) for month in account.months]
    whole_time = Month(
        pain=account.whole,
        headache=account.headache,
        headache_known=account.headache_known,
        medicine=account.medicine,
        classes=account.classes,
    )
    return {
        "title": speech.say("report-months"),
        "table": {
            "head": [*(speech.say(f"report-months-{name}") for name in columns), *classes],
            "rows": rows,
            "sum": _month(speech, speech.say("report-months-whole"), whole_time, taken) if len(rows) > 1 else [],
        },
        "small": speech.say("report-months-small", medicine="noted" if taken else "none"),
    }


def _month(speech: Speech, name: str, month: Month, taken: Iterable[Medicine]) -> list[str]:
    pain, none = month.pain, speech.say("report-none")
    of = {"part": month.headache, "whole": month.headache_known}
    counts = [month.medicine, *(month.classes.get(medicine, 0) for medicine in taken)]
    return [
        name,
        speech.say("report-months-of", part=pain.answered, whole=pain.length),
        none if pain.mean is None else speech.mean(pain.mean),
        speech.say("report-months-of", **of) if month.headache_known else none,
        *(str(count) if pain.answered else none for count in counts),
    ]


def exercises(speech: Speech, account: Account, library: Library, room: Room) -> Section:
    """Return what was done, and the pain before and after, those exercises first that eased most."""
    by_kind = Counter(_kind(library, one.item) for one in account.practices if one.done)
    kinds = ", ".join(speech.say(f"report-kind-{kind}", count=count) for kind, count in by_kind.most_common())
    done = speech.say("report-exercises-done", count=account.done, kinds=kinds)
    section: Section = {"title": speech.say("report-exercises"), "facts": [{"label": "", "value": done}]}
    if not (rated := account.most_eased):
        return section | ({"small": speech.say("report-exercises-unrated")} if account.done else {})
    head = [speech.say(f"report-exercises-{name}") for name in ("item", "times", "before", "after")]
    rows = [_rated(speech, library, one) for one in rated[: room.items]]
    small = speech.say("report-exercises-small", more=max(len(rated) - room.items, 0))
    return section | {"table": {"head": head, "rows": rows, "sum": []}, "small": small}


def _rated(speech: Speech, library: Library, one: Helped) -> list[str]:
    return [_title(library, one.item), str(one.rated), speech.mean(one.before or 0), speech.mean(one.after or 0)]


def advice(speech: Speech, account: Account, library: Library, room: Room, *, words: bool) -> Section:
    """Return the advice given, the most urgent first and of those the newest, with its reason and source."""
    title = speech.say("report-advice")
    told = _most_urgent(account)
    if not told:
        return {"title": title, "small": speech.say("report-advice-none")}
    more = len(told) - room.advice
    rest = {"small": speech.say("report-advice-more", count=more)} if more > 0 else {}
    lines = [_advice(speech, given, library, room, words=words) for given in told[: room.advice]]
    return {"title": title, "advice": lines, **rest}


def _most_urgent(account: Account) -> list[Advice]:
    return sorted(account.advised, key=lambda given: (given.level.rank, -given.given_on.toordinal()))


def own_words(speech: Speech, account: Account, room: Room, *, words: bool) -> Section:
    """Return what the person wrote that says something, newest first, marked as theirs."""
    title = speech.say("report-words")
    if not words:
        return {"title": title, "small": speech.say("report-words-left-out")}
    if not account.told:
        return {"title": title, "small": speech.say("report-words-none")}
    quoted = [str(given.numbers.get(OWN_WORDS, "")) for given in _most_urgent(account)[: room.advice]]
    quotes = [
        {
            "words": speech.say("report-quote", words=written(speech, told.words, room.quote)),
            "day": short_day(speech, told.day),
        }
        for told in for_a_clinician(account.told, room.quotes, quoted)
    ]
    if not quotes:
        return {"title": title, "small": speech.say("report-words-elsewhere")}
    more = len(account.told) - len(quotes)
    rest = {"small": speech.say("report-words-more", count=more)} if more > 0 else {}
    return {"title": title, "quotes": quotes, **rest}


def _kind(library: Library, item: str) -> str:
    known = library.exercises.get(item)
    return known.kind.value if known else "unknown"


def _title(library: Library, item: str) -> str:
    known = library.exercises.get(item)
    return cut(known.title, LONGEST_TITLE) if known else whole(item)


def _advice(speech: Speech, given: Advice, library: Library, room: Room, *, words: bool) -> dict[str, str]:
    level = speech.say(f"report-level-{given.level.value.lower()}")
    state = speech.say(f"report-state-{given.state.value}")
    named = (cited(library.sources[tag].citation) for tag in given.sources if tag in library.sources)
    sources = list(dict.fromkeys(named))
    foot = (
        speech.say("report-advice-foot", source="; ".join(sources[:MOST_SOURCES]), state=state)
        if sources
        else speech.say("report-advice-unsourced", state=state)
    )
    day = short_day(speech, given.given_on)
    head = speech.say("report-advice-head", day=day, level=level, rule=given.rule)
    own = given.numbers.get(OWN_WORDS) if words else None
    quoted = [speech.say("report-advice-words", words=written(speech, own, room.quote))] if isinstance(own, str) else []
    return {"head": head, "told": " ".join([_reason(speech, given), *quoted]), "foot": foot}


def _reason(speech: Speech, given: Advice) -> str:
    """Return what the rule found, or all the warning signs it was about."""
    found = given.finding
    if given.rule.startswith("RF"):
        flags = dict.fromkeys((given.rule, *given.flags))
        return speech.say("report-reported", signs="; ".join(speech.say(f"flag-{flag.lower()}-sign") for flag in flags))
    numbers = {name: speech.number(one) if isinstance(one, float) else one for name, one in found.numbers.items()}
    return speech.say(f"report-{found.key}", **numbers)
