"""Pictures of the evaluation: how much is found against how often is spoken, and who it depends on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.figure import Figure as Canvas

from bench.picture import COLOURS, GRID, INK

PICTURES = Path(__file__).parents[1] / "docs" / "pictures"
FOUND = PICTURES / "worsening.png"
WHO = PICTURES / "worsening_by_person.png"
OURS = "#c22f2f"
MORE_COLOURS = (*COLOURS, "#8a8a8a", "#222222", "#777777")


@dataclass(frozen=True, kw_only=True, slots=True)
class Curve:
    """What one way finds of a rise of 2 points, by how often it speaks."""

    name: str
    rates: Sequence[float]
    found: Sequence[float]


def paint(
    curves: Sequence[Curve],
    ours: tuple[float, float],
    by_kind: Mapping[str, Sequence[tuple[float, float, float]]],
    folder: Path = PICTURES,
) -> None:
    """Write both pictures; `by_kind` are rows of (value, prompts a year, found)."""
    folder.mkdir(exist_ok=True)
    with mpl.rc_context({"font.size": 9, "axes.edgecolor": GRID, "text.color": INK, "axes.labelcolor": INK}):
        _found(curves, ours, folder / FOUND.name)
        _who(by_kind, folder / WHO.name)


def _found(curves: Sequence[Curve], ours: tuple[float, float], path: Path) -> None:
    canvas = Canvas(figsize=(8.6, 4.8), dpi=110, layout="constrained")
    axes = canvas.subplots()
    for curve, colour in zip(curves, MORE_COLOURS, strict=False):
        dashed = "--" if curve.name.startswith("oracle") else "-"
        axes.plot(curve.rates, curve.found, color=colour, linestyle=dashed, linewidth=1.6, label=curve.name)
    axes.plot(*ours, color=OURS, marker="o", markersize=9, linestyle="", label="Nape")
    axes.set_xlabel("prompts a year when nothing changed")
    axes.set_title("A lasting rise of 2 points: share noticed within 28 days", loc="left", fontsize=10)
    axes.set_ylim(0, 1.02)
    _plain(axes)
    axes.legend(frameon=False, loc="lower right")
    canvas.savefig(path, metadata={"Software": None})


def _who(by_kind: Mapping[str, Sequence[tuple[float, float, float]]], path: Path) -> None:
    canvas = Canvas(figsize=(8.6, 3.2), dpi=110, layout="constrained")
    for axes, (name, rows) in zip(canvas.subplots(1, len(by_kind)), by_kind.items(), strict=True):
        values = [value for value, _, _ in rows]
        axes.plot(
            values, [rate for _, rate, _ in rows], color=OURS, marker="o", label="prompts a year, nothing changed"
        )
        axes.plot(values, [found for _, _, found in rows], color=COLOURS[0], marker="s", label="+2 noticed in 28 days")
        axes.set_xlabel(name)
        axes.set_ylim(0, None)
        _plain(axes)
    handles, labels = canvas.axes[0].get_legend_handles_labels()
    canvas.legend(handles, labels, loc="outside lower center", ncols=2, frameon=False)
    canvas.savefig(path, metadata={"Software": None})


def _plain(axes: Axes) -> None:
    axes.grid(color=GRID, linewidth=0.6)
    axes.set_axisbelow(True)
    axes.spines[["top", "right"]].set_visible(False)
    axes.tick_params(colors=INK, which="both", length=0)
