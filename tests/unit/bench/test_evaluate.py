"""`make evaluate` as a command: each part writes its page between the markers, and nothing else."""

import re
import sys
from pathlib import Path

import pytest

from bench import evaluate, evaluation_picture, simulator
from bench.virtual_people import NOTHING
from tests.unit.source_tree import ROOT

WRITTEN = "before\n<!-- {name} -->\nold\n<!-- end of {name} -->\nafter\n"


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a document that stands in for docs/evaluation.md."""
    page = tmp_path / "evaluation.md"
    page.write_text("".join(WRITTEN.format(name=name) for name in evaluate.PARTS), encoding="utf-8")
    monkeypatch.setattr(evaluate, "EVALUATION", page)
    return page


def run(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> None:
    monkeypatch.setattr(sys, "argv", ["evaluate", *arguments])
    evaluate.main()
