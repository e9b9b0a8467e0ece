"""Whom to call, country by country."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from pydantic import ConfigDict, Field, with_config

ELSEWHERE = "ZZ"
"""The row for a country that is unknown or not in the table (ISO 3166 leaves ZZ free)."""


@with_config(ConfigDict(extra="forbid"))
@dataclass(frozen=True, kw_only=True, slots=True)
class CrisisLine:
    """Name a crisis line; `verified` is False while its number is from knowledge only (CLINICAL 6.2)."""

    name: Annotated[str, Field(min_length=1, max_length=60)]
    number: Annotated[str, Field(min_length=2, max_length=40)]
    verified: bool


@with_config(ConfigDict(extra="forbid"))
@dataclass(frozen=True, kw_only=True, slots=True)
class Country:
    """Hold the numbers of one country; the first ambulance number is the one shown.

    Of the `disputed` ones sources disagree (CLINICAL 6.3): check them with a national source before a release.
    """

    iso: Annotated[str, Field(pattern=r"^[A-Z]{2}$")]
    name: Annotated[str, Field(min_length=1, max_length=60)]
    ambulance: Annotated[tuple[str, ...], Field(min_length=1)]
    last_checked: date
    disputed: tuple[str, ...] = ()
    advice_line: Annotated[str, Field(min_length=2, max_length=40)] | None = None
    crisis: tuple[CrisisLine, ...] = ()
