"""What every measurement is given: how long it may be, and where it may work."""

from dataclasses import dataclass, field

from bench.databases import Databases


@dataclass(frozen=True, kw_only=True, slots=True)
class Bench:
    """One run. `full`: the numbers the aims name; else shorter ones. `known`: what two measurements both need."""

    databases: Databases
    full: bool
    known: dict[tuple[str, int], object] = field(default_factory=dict)

    def size(self, short: int, full: int) -> int:
        """Return a number of things, by how long the run may be."""
        return full if self.full else short
