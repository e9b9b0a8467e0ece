"""Days that are odd in one place, each lived by name; `test_every_zone_lived.py` goes through all the others."""

import re
import shutil
import zoneinfo
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from importlib import metadata, resources
from pathlib import Path

import pytest

from scheduler.kinds import Kind
from scheduler.local_time import at, local_day, zone_named
from scheduler.preferences import KindPlan, Preferences, Window
from tests.unit.scheduler.days_lived import DaysLived, eve_of
from tests.unit.scheduler.people import BERLIN, every_day

DAY = timedelta(days=1)
REQUIREMENTS = Path(__file__).parents[3] / "requirements"


def checkin_at(wall: time) -> Preferences:
    return Preferences(checkin_at=wall, quiet_hours=None)


async def checkins(life: DaysLived, until: datetime) -> list[tuple[date, str]]:
    """Live until a moment; return the day and the wall clock of each check-in that came."""
    sent = [one for one in await life.live(until) if one.kind is Kind.CHECKIN]
    return [(one.local_date, f"{one.due_at.astimezone(zone_named(life.zone)):%d %H:%M}") for one in sent]


@pytest.mark.parametrize(
    ("zone", "day", "wall", "came"),
    [
        ("America/Santiago", date(2026, 9, 6), time(0), "06 01:00"),
        ("Africa/Cairo", date(2026, 4, 24), time(0), "24 01:00"),
        ("Asia/Beirut", date(2026, 3, 29), time(0), "29 01:00"),
        ("Australia/Lord_Howe", date(2026, 10, 4), time(2, 15), "04 02:30"),
        ("Australia/Lord_Howe", date(2026, 4, 5), time(1, 45), "05 01:45"),
        ("Europe/Berlin", date(2028, 2, 29), time(18), "29 18:00"),
    ],
)
async def test_an_odd_day_has_its_check_in_once_and_so_have_its_neighbours(
    zone: str, day: date, wall: time, came: str
) -> None:
    life = DaysLived(checkin_at(wall), zone, eve_of(day - DAY, zone))

    found = await checkins(life, eve_of(day + 2 * DAY, zone))

    assert [local for local, _ in found] == [day - DAY, day, day + DAY]
    assert found[1] == (day, came)


async def test_a_day_that_begins_a_second_after_the_last_nudge_keeps_its_time() -> None:
    # In Nuuk the last hour of 29 March 2025 does not exist, so what is wanted in it comes in the second before.
    chosen = every_day(
        Window(start=time(0), end=time.max),
        kinds={Kind.STRETCH: KindPlan(times=(time(23, 30),))},
        quiet_hours=None,
        checkin_at=time(0),
    )
    life = DaysLived(chosen, "America/Nuuk", eve_of(date(2025, 3, 29), "America/Nuuk"))
    await life.live_through(date(2025, 3, 29))

    shown, came = await life.live_through(date(2025, 3, 30))

    assert came == shown


async def test_samoa_is_asked_on_the_29th_and_the_31st_of_december_2011_and_on_no_30th() -> None:
    life = DaysLived(checkin_at(time(18)), "Pacific/Apia", eve_of(date(2011, 12, 29), "Pacific/Apia"))

    found = await checkins(life, eve_of(date(2012, 1, 1), "Pacific/Apia"))

    assert found == [(date(2011, 12, 29), "29 18:00"), (date(2011, 12, 31), "31 18:00")]


async def test_who_flies_back_over_the_date_line_is_not_asked_twice_for_one_day() -> None:
    monday = date(2026, 3, 2)
    life = DaysLived(checkin_at(time(9)), "Pacific/Auckland", eve_of(monday, "Pacific/Auckland"))
    before = await checkins(life, at(monday, time(12), "Pacific/Auckland"))

    life.move("Pacific/Honolulu")
    after = await checkins(life, at(monday + DAY, time(12), "Pacific/Honolulu"))

    assert [day for day, _ in before] == [monday]
    assert [day for day, _ in after] == [monday + DAY]


async def test_who_flies_ahead_over_the_date_line_is_asked_on_the_day_they_land() -> None:
    monday = date(2026, 3, 2)
    life = DaysLived(checkin_at(time(18)), "Pacific/Honolulu", eve_of(monday, "Pacific/Honolulu"))
    await life.live(at(monday, time(12), "Pacific/Honolulu"))

    life.move("Pacific/Auckland")
    landed = local_day(life.now, life.zone)
    found = await checkins(life, at(landed, time(23), life.zone))

    assert landed == monday + DAY
    assert found == [(landed, "03 18:00")]


@pytest.fixture
def a_wrong_machine(tmp_path: Path) -> Iterator[None]:
    """Let the machine believe that Berlin keeps the time of Tokyo."""
    (tmp_path / "Europe").mkdir()
    tokyo = resources.files("tzdata").joinpath("zoneinfo", "Asia", "Tokyo")
    with resources.as_file(tokyo) as file:
        shutil.copy(file, tmp_path / "Europe" / "Berlin")
    zoneinfo.reset_tzpath(to=[tmp_path])
    zoneinfo.ZoneInfo.clear_cache()
    zone_named.cache_clear()
    yield
    zoneinfo.reset_tzpath()
    zoneinfo.ZoneInfo.clear_cache()


@pytest.mark.usefixtures("a_wrong_machine")
def test_zones_come_from_the_package_whatever_the_machine_knows() -> None:
    noon = datetime(2026, 3, 2, 12, tzinfo=UTC)

    assert noon.astimezone(zoneinfo.ZoneInfo(BERLIN)).hour == 21
    assert noon.astimezone(zone_named(BERLIN)).hour == 13


@pytest.mark.parametrize("file", ["run.txt", "test.txt"])
def test_the_package_of_zones_is_pinned_and_is_the_one_in_use(file: str) -> None:
    pinned = re.findall(r"^tzdata==(\S+)", (REQUIREMENTS / file).read_text(encoding="utf-8"), re.MULTILINE)

    assert pinned == [metadata.version("tzdata")]
