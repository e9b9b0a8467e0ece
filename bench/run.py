"""What every measurement is given: how long it may be, and where it may work."""

from dataclasses import dataclass

from bench.databases import Databases


@dataclass(frozen=True, kw_only=True, slots=True)
class Bench:
    """One run. `full`: the numbers the aims name, which take hours on a slow machine; else short ones."""

    databases: Databases
    full: bool

    def size(self, short: int, full: int) -> int:
        """Return a number of things, by how long the run may be."""
        return full if self.full else short
