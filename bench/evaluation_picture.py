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
    canvas = Canvas(figsize=(8.6, 5.2), dpi=110, layout="constrained")
    axes = canvas.subplots()
    for curve, colour in zip(curves, MORE_COLOURS, strict=False):
        dashed = "--" if curve.name.endswith("oracle") else "-"
        axes.plot(curve.rates, curve.found, color=colour, linestyle=dashed, linewidth=1.6, label=curve.name)
    axes.plot(*ours, color=OURS, marker="o", markersize=9, linestyle="", label="Nape")
    axes.set_xlabel("prompts a year when nothing changed")
    axes.set_title("A lasting rise of 2 points: share noticed within 28 days", loc="left", fontsize=10)
    axes.set_ylim(0, 1.02)
    _plain(axes)
    canvas.legend(frameon=False, loc="outside lower center", ncols=3)
    canvas.savefig(path, metadata={"Software": None})


def _who(by_kind: Mapping[str, Sequence[tuple[float, float, float]]], path: Path) -> None:
    canvas = Canvas(figsize=(8.6, 4.6), dpi=110, layout="constrained")
    told, found = canvas.subplots(2, len(by_kind), sharex="col", sharey="row")
    for column, (name, rows) in enumerate(by_kind.items()):
        values = [value for value, _, _ in rows]
        told[column].plot(values, [rate for _, rate, _ in rows], color=OURS, marker="o")
        found[column].plot(values, [share for _, _, share in rows], color=COLOURS[0], marker="s")
        found[column].set_xlabel(name)
        told[column].set_ylim(0, None)
        found[column].set_ylim(0, 1.02)
        _plain(told[column])
        _plain(found[column])
    told[0].set_title("Prompts a year, nothing changed", loc="left", fontsize=10)
    found[0].set_title("Share of +2 noticed in 28 days", loc="left", fontsize=10)
    canvas.savefig(path, metadata={"Software": None})


def _plain(axes: Axes) -> None:
    axes.grid(color=GRID, linewidth=0.6)
    axes.set_axisbelow(True)
    axes.spines[["top", "right"]].set_visible(False)
    axes.tick_params(colors=INK, which="both", length=0)
