"""Where a person is, offline: town or coordinates → time zone and country."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, kw_only=True, slots=True)
class Town:
    """A town with its IANA zone and ISO 3166 country; population helps to rank."""

    name: str
    country: str
    zone: str
    population: int
    latitude: float
    longitude: float


class Places(Protocol):
    """Offline geography."""

    def prepare(self) -> None:
        """Read every table now (a second, safe in a thread), so that no person waits for it."""
        ...

    def towns(self, typed: str, limit: int = 6) -> Sequence[Town]:
        """Return towns whose name (or another name of it) matches what was typed, best first."""
        ...

    def zone_at(self, latitude: float, longitude: float) -> str | None:
        """Return the IANA zone at a point on land, or None (sea, poles, nonsense)."""
        ...

    def country_at(self, latitude: float, longitude: float) -> str | None:
        """Return the ISO country of the nearest town to a point, or None."""
        ...

    def country_of(self, zone: str) -> str | None:
        """Return the ISO country a zone belongs to, or None."""
        ...

    def zone_for(self, language: str | None) -> str | None:
        """Return the zone to suggest first for a client language such as "pt-br", or None."""
        ...

    def zones(self) -> Sequence[Town]:
        """Return the largest town of every zone, largest first."""
        ...

    def countries(self, typed: str, limit: int = 6) -> Sequence[str]:
        """Return ISO codes of countries whose name matches what was typed, in any common language."""
        ...
