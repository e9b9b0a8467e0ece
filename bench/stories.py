"""Stories of people, written in words of their own, judged by the product's rules: what is rated too low or too high.

`python -m bench.stories` prints the report; `make evaluate` puts it into docs/evaluation.md.
"""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from bench.confusion import URGENCIES, Judged, kappa, share, table
from bench.figure import markdown
from bot.diary.assessment import Assessment, assessed
from bot.diary.diary_file import Diary, json_lines
from bot.diary.words.medicine_words import MedicineWords
from bot.medicines import taken_names
from bot.views.assessed import URGENCY
from content import load

FOLDER = Path(__file__).parents[1] / "tests" / "stories"
LOW = {"emergency": 0.0, "same_day": 0.02, "see_gp": 0.05}
"""The largest share of an urgency that may be rated lower."""

HIGH = 0.10
"""The largest share of self-care that may be rated higher; none of it as an emergency."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Story:
    """One story: a diary and what it should come to. `flags` are the rules it is about, any one of which will do."""

    id: str
    tags: tuple[str, ...]
    sources: tuple[str, ...]
    urgency: str
    flags: frozenset[str]
    asks: frozenset[str]
    diary: Diary


@cache
def stories() -> tuple[Story, ...]:
    """Read all stories."""
    return tuple(story for path in sorted(FOLDER.glob("*.yaml")) for story in _in_file(path))


@cache
def _medicines() -> MedicineWords:
    return MedicineWords(taken_names(load()))


@cache
def judge(story: Story) -> Assessment:
    """Judge a story exactly as `nape assess` does."""
    return assessed(story.diary, _medicines().taken_in)


@cache
def judged() -> Mapping[str, Judged]:
    """Judge every story; by its id."""
    return {one.id: Judged(wanted=one.urgency, found=URGENCY[judge(one).level]) for one in stories()}


def report() -> str:
    """Return how the stories were judged, as Markdown: the table, kappa, the rates, and the errors by tag."""
    cases = tuple(judged().values())
    parts = [_summary(cases), table(cases), _rates(cases), _by_tag()]
    if any(case.wanted != case.found for case in cases):
        parts.append(_wrong())
    return "\n\n".join(parts)


def _summary(cases: Sequence[Judged]) -> str:
    right = sum(1 for case in cases if case.wanted == case.found)
    share_right = f"{right / len(cases):.0%}"
    return (
        f"{len(cases)} stories, {right} rated as they should be ({share_right}), weighted kappa {kappa(cases):.2f} "
        "(linear weights). A file cannot answer: what is only asked about counts as it stands without an answer."
    )


def _rates(cases: Sequence[Judged]) -> str:
    head = ("stories", "rated lower", "of them asked about", "allowed", "rated higher", "allowed")
    rows = []
    for urgency in URGENCIES:
        (low, total), (high, _) = share(cases, urgency, low=True), share(cases, urgency, low=False)
        lower = f"{LOW[urgency]:.0%}" if urgency in LOW else "–"
        higher = f"{HIGH:.0%}" if urgency == "self_care" else "–"
        asked = sum(1 for one in stories() if one.urgency == urgency and judged()[one.id].too_low and judge(one).asked)
        cells = (f"{low} ({low / total:.0%})", str(asked), lower, f"{high} ({high / total:.0%})", higher)
        rows.append((f"{urgency} ({total})", *cells))
    return markdown(head, rows)


def _by_tag() -> str:
    total, low, high = Counter[str](), Counter[str](), Counter[str]()
    for story in stories():
        case = judged()[story.id]
        for tag in story.tags:
            total[tag] += 1
            low[tag] += case.too_low
            high[tag] += case.too_high
    tags = sorted(total, key=lambda tag: (-low[tag] - high[tag], -total[tag], tag))
    wrong = [tag for tag in tags if low[tag] or high[tag]]
    right = ", ".join(f"{tag} {total[tag]}" for tag in tags if tag not in wrong)
    rows = [(tag, str(total[tag]), str(low[tag]), str(high[tag])) for tag in wrong]
    told = [markdown(("tag", "stories", "rated lower", "rated higher"), rows)] if rows else []
    return "\n\n".join((*told, f"Tags without an error, with the number of their stories: {right or 'none'}."))


def _wrong() -> str:
    errors = [(name, case.wanted, case.found) for name, case in judged().items() if case.wanted != case.found]
    return markdown(("story", "should be", "rated"), errors)


def _in_file(path: Path) -> Iterator[Story]:
    told = yaml.safe_load(path.read_text(encoding="utf-8"))
    for one in told["stories"]:
        yield Story(
            id=one["id"],
            tags=tuple(one["tags"]),
            sources=tuple(one["source"]),
            urgency=told["urgency"],
            flags=frozenset(one.get("flags", ())),
            asks=frozenset(one.get("asks", ())),
            diary=_diary(one),
        )


def _diary(told: Mapping[str, Any]) -> Diary:
    """Read a story's diary the way a file of diaries is read."""
    checkins = [checkin for spread in told["checkins"] for checkin in _spread(spread)]
    line = json.dumps({"id": told["id"], "profile": told.get("profile"), "checkins": checkins}).encode()
    (read,) = json_lines([line])
    if read.diary is None or read.remarks:
        raise ValueError(f"{told['id']}: {'; '.join(map(str, read.mistakes + read.remarks))}")
    return read.diary


def _spread(told: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Write out a check-in that stands for each day, or each n-th, of a span."""
    day, every = told.get("day", 0), told.get("every", 1)
    said = {key: value for key, value in told.items() if key not in ("day", "every")}
    days = [day] if isinstance(day, int) else range(day[0], day[1] + 1, every)
    return ({"day": one, **said} for one in days)


if __name__ == "__main__":
    print(report())
