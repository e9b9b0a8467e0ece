"""Pain medicines by name: which class a name is counted in, and what is in it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

from pydantic import ConfigDict, Field, with_config

Name = Annotated[str, Field(pattern=r"^[^\W_]+(-[^\W_]+)*( [^\W_]+(-[^\W_]+)*){0,3}$", max_length=40)]


class MedicineClass(StrEnum):
    """Name the classes that are counted apart, as the diary does (ICHD-3 8.2)."""

    PARACETAMOL = "paracetamol"
    IBUPROFEN_TYPE = "ibuprofen_type"
    ASPIRIN = "aspirin"
    TRIPTAN = "triptan"
    ERGOT = "ergot"
    OPIOID = "opioid"
    COMBINATION = "combination"
    OTHER = "other"


@with_config(ConfigDict(extra="forbid"))
@dataclass(frozen=True, kw_only=True, slots=True)
class KnownMedicine:
    """Hold one medicine; `names` are others it is known by, `ingredients` international names in lower case."""

    name: Name
    medicine: MedicineClass
    ingredients: Annotated[tuple[Annotated[str, Field(pattern=r"^[a-z]+( [a-z]+)?$")], ...], Field(min_length=1)]
    sources: tuple[str, ...]
    names: tuple[Name, ...] = ()

    @property
    def every_name(self) -> tuple[str, ...]:
        """List all its names as they are written."""
        return (self.name, *self.names)

    def spelled(self, name: str) -> str:
        """Return a name of it as it is written."""
        return next(one for one in self.every_name if one.casefold() == name.casefold())
