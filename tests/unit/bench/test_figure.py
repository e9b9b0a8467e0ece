"""How figures are judged and shown."""

import pytest

from bench.figure import HEAD, Figure, markdown, shown, table


def a_figure(ours: float | None = 1_200.0, other: float | None = 300.0, aim: str = "≥ 1,000") -> Figure:
    return Figure(name="sent", unit="messages/s", ours=ours, other=other, beside="theirs", n=5_000, aim=aim)


@pytest.mark.parametrize(
    ("aim", "met"),
    [
        ("≥ 1,200", True),
        ("≥ 1,201", False),
        ("≤ 1,200", True),
        ("≤ 1,199.5", False),
        ("≥ 4 ×", True),
        ("≥ 4.1 ×", False),
        ("≤ 4 ×", True),
        ("", None),
    ],
)
def test_an_aim_is_of_the_figure_or_of_the_ratio(aim: str, met: bool | None) -> None:
    assert a_figure(aim=aim).met is met


@pytest.mark.parametrize("figure", [a_figure(ours=None), a_figure(other=None, aim="≥ 4 ×")])
def test_what_could_not_be_measured_is_not_reached(figure: Figure) -> None:
    assert figure.met is False


def test_nothing_is_compared_with_nothing() -> None:
    assert a_figure(other=0.0).ratio is None


@pytest.mark.parametrize(
    ("number", "text"), [(0.0123, "0.01"), (4.0, "4"), (12.34, "12.3"), (1234.5, "1,234"), (None, "")]
)
def test_a_number_has_the_places_worth_reading(number: float | None, text: str) -> None:
    assert shown(number) == text


def test_a_table_shows_a_missed_aim() -> None:
    head, row = table([a_figure(ours=900.0)]).splitlines()

    assert head.split() == list(HEAD)
    assert row.split() == ["sent", "900", "300", "theirs", "3", "messages/s", "5,000", "≥", "1,000", "no"]


def test_machines_are_told_the_same() -> None:
    told = a_figure().as_json()

    assert (told["ours"], told["ratio"], told["n"], told["met"]) == (1_200.0, 4.0, 5_000, True)


def test_a_document_gets_a_table() -> None:
    assert markdown(("a", "b"), [("1", "2")]) == "| a | b |\n| --- | --- |\n| 1 | 2 |"
