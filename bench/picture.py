"""The curves as one picture: four costs against the number of people."""

from pathlib import Path

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.figure import Figure as Canvas
from matplotlib.ticker import NullFormatter

from bench.crowd import REMINDERS
from bench.curves import Curves, Point

COST = Path(__file__).parents[1] / "docs" / "pictures" / "cost.png"
COLOURS = ("#2563a8", "#4f9d8f", "#c8742b", "#9a4c95")
MARKS = ("o", "s", "^", "D")
INK, GRID = "#333333", "#dddddd"
PANELS = (
    ("tick", "Looking whether anything is due", "ms"),
    ("memory", "Memory", "MB"),
    ("start", "From start to ready", "s"),
    ("due", "Processor time of a reminder that is due", "ms"),
)


def paint(curves: Curves, path: Path = COST) -> None:
    """Write the picture."""
    with mpl.rc_context({"font.size": 9, "axes.edgecolor": GRID, "text.color": INK, "axes.labelcolor": INK}):
        canvas = Canvas(figsize=(8.6, 6.2), dpi=110, layout="constrained")
        for axes, (field, title, unit) in zip(canvas.subplots(2, 2).flat, PANELS, strict=True):
            _panel(axes, curves, field)
            axes.set_title(f"{title}, {unit}", loc="left", fontsize=10)
        handles, labels = canvas.axes[0].get_legend_handles_labels()
        canvas.legend(handles, labels, loc="outside lower center", ncols=len(labels), frameon=False)
        path.parent.mkdir(exist_ok=True)
        canvas.savefig(path, metadata={"Software": None})


def _panel(axes: Axes, curves: Curves, field: str) -> None:
    for (name, points), colour, mark in zip(curves.items(), COLOURS, MARKS, strict=False):
        axes.plot(
            [point.people for point in points], [_cost(point, field) for point in points],
            color=colour, marker=mark, markersize=5, linewidth=1.6, label=name,
        )  # fmt: skip
    axes.set_xscale("log")
    axes.set_yscale("log")
    axes.set_xlabel(f"people on file, {REMINDERS} reminders a day each")
    axes.grid(color=GRID, linewidth=0.6)
    axes.set_axisbelow(True)
    axes.spines[["top", "right"]].set_visible(False)
    axes.tick_params(colors=INK, which="both", length=0)
    axes.xaxis.set_major_formatter(lambda value, _: f"{value:,.0f}")
    axes.yaxis.set_minor_formatter(NullFormatter())
    axes.yaxis.set_major_formatter(lambda value, _: f"{value:,g}")


def _cost(point: Point, field: str) -> float:
    value: float = getattr(point, field)
    return value
