"""The picture behind /progress: pain, headache days, medicine days and exercises on one page."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matplotlib.axes import Axes

WIDTH, HEIGHT, DPI = 1080, 1180, 180
"""Pixels, and dots an inch: text of 9 points is 22 pixels high, which a phone shows at a readable size."""

CARD = "#14233a"
INK = "#eef3fa"
QUIET = "#8fa3bd"
GRID = "#31466a"
UNKNOWN = "#2b3f5e"
PAIN = "#ffb454"
MEAN = "#7cc4ff"
HEADACHE = "#ff7d7d"
MEDICINE = "#cfa6ff"
DONE = "#7ddc9a"

WEEK = 7
LEAST_FOR_A_MEAN = 3
"""Days answered out of seven before a mean is drawn."""
MOST_MARKERS = 31
"""Up to this many days each score has a dot; beyond, dots would hide the line."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ChartDay:
    """What one local day shows; `score` 0–10 or None when nothing was answered, which is not zero."""

    day: date
    score: float | None = None
    headache: bool = False
    medicine: bool = False
    exercises: int = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class ChartWords:
    """The words in the picture; `ticks` pairs a place among the days with its label."""

    pain: str
    mean: str
    unanswered: str
    headache: str
    medicine: str
    exercises: str
    ticks: tuple[tuple[int, str], ...]


def progress_picture(days: Sequence[ChartDay], words: ChartWords) -> bytes:
    """Draw consecutive days, oldest first, as a PNG 1080 pixels wide."""
    # Loaded with the first picture: it would make every start half a second longer.
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(WIDTH / DPI, HEIGHT / DPI), dpi=DPI, facecolor=CARD)
    FigureCanvasAgg(figure)
    pain, marks, done = figure.subplots(3, 1, sharex=True, height_ratios=(6, 2, 1.6))
    figure.subplots_adjust(left=0.1, right=0.97, top=0.925, bottom=0.05, hspace=0.16)
    _pain(pain, days, words)
    _marks(marks, days, words)
    _done(done, days, words)
    for axes in (pain, marks, done):
        _calm(axes)
    done.set_xlim(-0.7, len(days) - 0.3)
    done.set_xticks([place for place, _ in words.ticks], [label for _, label in words.ticks])
    handles, labels = pain.get_legend_handles_labels()
    figure.legend(
        handles, labels, loc="upper center", ncols=3, frameon=False, labelcolor=INK, fontsize=10.5, handlelength=1.4
    )
    out = BytesIO()
    figure.savefig(out, format="png", facecolor=CARD, metadata={"Software": None})
    return out.getvalue()


def running_mean(days: Sequence[ChartDay]) -> list[float | None]:
    """Return at each day the mean of the scores of its last 7 days, None where fewer than 3 of them have one."""
    means: list[float | None] = []
    for place in range(len(days)):
        known = [day.score for day in days[max(0, place - WEEK + 1) : place + 1] if day.score is not None]
        means.append(sum(known) / len(known) if len(known) >= LEAST_FOR_A_MEAN else None)
    return means


def _pain(axes: "Axes", days: Sequence[ChartDay], words: ChartWords) -> None:
    places = range(len(days))
    few = len(days) <= MOST_MARKERS
    label = words.unanswered
    for place, day in enumerate(days):
        if day.score is None:
            axes.axvspan(place - 0.5, place + 0.5, color=UNKNOWN, lw=0, label=label)
            label = "_"
    axes.plot(
        places,
        _with_gaps([day.score for day in days]),
        color=PAIN,
        lw=2.2 if few else 1.3,
        marker="o",
        ms=5.5 if few else 2.4,
        label=words.pain,
        clip_on=False,
        zorder=3,
    )
    axes.plot(places, _with_gaps(running_mean(days)), color=MEAN, lw=2.6, ls=(0, (3, 1.4)), label=words.mean, zorder=2)
    axes.set_ylim(0, 10)
    axes.set_yticks(range(0, 11, 2))
    axes.grid(axis="y", color=GRID, lw=0.8)


def _marks(axes: "Axes", days: Sequence[ChartDay], words: ChartWords) -> None:
    small = len(days) > MOST_MARKERS
    rows = (
        (0.58, [day.headache for day in days], "s", HEADACHE, words.headache),
        (0.1, [day.medicine for day in days], "D", MEDICINE, words.medicine),
    )
    for height, marked, shape, colour, name in rows:
        places = [place for place, yes in enumerate(marked) if yes]
        axes.scatter(places, [height] * len(places), marker=shape, s=12 if small else 34, color=colour, lw=0)
        label = f"{name}: {len(places)}"
        axes.text(0, height + 0.22, label, transform=axes.transAxes, color=colour, fontsize=11, va="center")
    axes.set_ylim(0, 1)
    axes.set_yticks([])


def _done(axes: "Axes", days: Sequence[ChartDay], words: ChartWords) -> None:
    counts = [day.exercises for day in days]
    axes.bar(range(len(days)), counts, color=DONE, width=0.7)
    axes.set_title(f"{words.exercises}: {sum(counts)}", loc="left", color=DONE, fontsize=11, pad=4)
    highest = max(*counts, 2)
    axes.set_ylim(0, highest)
    axes.set_yticks([0, highest])


def _calm(axes: "Axes") -> None:
    axes.set_facecolor(CARD)
    axes.tick_params(colors=QUIET, labelsize=11, length=0, pad=6)
    for spine in axes.spines.values():
        spine.set_visible(False)


def _with_gaps(values: Sequence[float | None]) -> list[float]:
    return [float("nan") if value is None else value for value in values]
