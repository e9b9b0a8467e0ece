"""The sums of a period, and the rows they are made of, for software."""

from typing import Any

from pydantic import TypeAdapter

from bot.diary.account import Account, Exposure, Helped, Month, Stretch
from bot.diary.advice import Advice
from bot.diary.entries import Entry
from bot.diary.offers import Practice
from bot.diary.trend import Line


def account_file(account: Account) -> dict[str, Any]:
    """Return the sums, and all the rows that they can be counted again from."""
    return {
        "period": _stretch(account.whole),
        "scores": {"lowest": account.lowest, "highest": account.highest},
        "trend": account.line and _line(account.line),
        "headache_days": account.headache,
        "headache_known_days": account.headache_known,
        "medicine_days": {"all": account.medicine, **_words(account.classes)},
        "months": [_month(month) for month in account.months],
        "weeks": [_stretch(week) for week in account.weeks],
        "symptoms": dict(account.symptoms),
        "features": dict(account.features),
        "places": _words(account.places),
        "triggers": [_exposure(one) for one in account.triggers],
        "exercises": [_helped(one) for one in account.helped],
        "weekly": {day.isoformat(): mean for day, mean in account.weekly.items()},
        "longest_silence": account.silence and _stretch(account.silence),
        "entries": _rows(tuple[Entry, ...], account.entries),
        "practice": _rows(tuple[Practice, ...], account.practices),
        "advice": _rows(tuple[Advice, ...], account.advice),
    }


def _rows(kind: Any, records: tuple[object, ...]) -> Any:
    return TypeAdapter(kind).dump_python(records, mode="json")


def _words(counts: Any) -> dict[str, int]:
    return {str(name): days for name, days in counts.items()}


def _stretch(stretch: Stretch) -> dict[str, Any]:
    return {
        "first": stretch.first.isoformat(),
        "last": stretch.last.isoformat(),
        "days": stretch.length,
        "answered": stretch.answered,
        "scored": stretch.scored,
        "mean": stretch.mean,
    }


def _month(month: Month) -> dict[str, Any]:
    return _stretch(month.pain) | {
        "headache_days": month.headache,
        "headache_known_days": month.headache_known,
        "medicine_days": {"all": month.medicine, **_words(month.classes)},
    }


def _line(line: Line) -> dict[str, Any]:
    return {"points_a_day": line.slope, "from": line.start.isoformat(), "to": line.end.isoformat(), "level": line.level}


def _exposure(one: Exposure) -> dict[str, Any]:
    means = {"mean_on_these_days": one.with_it, "mean_on_others": one.without_it}
    return {"trigger": one.trigger.value, "days": one.days, **means}


def _helped(one: Helped) -> dict[str, Any]:
    return {"item": one.item, "done": one.done, "rated": one.rated, "before": one.before, "after": one.after}
