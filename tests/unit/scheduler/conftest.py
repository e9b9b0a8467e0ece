"""Count the person-days that the tests of time went through, and say so at the end of the run."""

from collections.abc import Callable

import pytest

PERSON_DAYS = "person_days"


@pytest.fixture
def count_days(record_property: Callable[[str, object], None]) -> Callable[[int], None]:
    """Return what a test tells how many person-days it went through."""
    return lambda days: record_property(PERSON_DAYS, days)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how many person-days were lived."""
    passed = terminalreporter.stats.get("passed", [])
    days = sum(value for report in passed for name, value in report.user_properties if name == PERSON_DAYS)
    if days:
        terminalreporter.write_line(f"{days:,} person-days around changes of the clock")
