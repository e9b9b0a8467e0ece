"""Column types, and what is asked of columns, that behave the same on SQLite and PostgreSQL."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, Boolean, Column, DateTime, Dialect, Integer, Text, bindparam, literal
from sqlalchemy.dialects.postgresql import ARRAY, JSONB
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import TypeDecorator, TypeEngine


class UtcDateTime(TypeDecorator[datetime]):
    """An aware moment, kept in UTC; a naive one is refused."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Turn an aware time into UTC, without its zone for SQLite, which has none."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone cannot be stored")
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Return the stored time as aware UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def identifier() -> TypeEngine[int]:
    """Return the type of our own ids: 64 bits; SQLite numbers rows only in a column called INTEGER."""
    return BigInteger().with_variant(Integer(), "sqlite")


def document() -> TypeEngine[Any]:
    """Return the type of a JSON document."""
    return JSON().with_variant(JSONB(), "postgresql")


class _Numbers(TypeDecorator[Sequence[int]]):
    """A list of whole numbers as one parameter."""

    impl = Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return ARRAY(BigInteger) if dialect.name == "postgresql" else Text()

    def process_bind_param(self, value: Sequence[int] | None, dialect: Dialect) -> Any:
        return list(value or ()) if dialect.name == "postgresql" else json.dumps(list(value or ()))


class _Among(FunctionElement[bool]):
    type = Boolean()
    inherit_cache = True
    name = "among"

    def self_group(self, against: Any = None) -> Any:
        """Stand as it is: for SQLite, which has no booleans, "= 1" would be put behind it, and no index used."""
        return self


@compiles(_Among, "postgresql")
def _any(element: _Among, compiler: SQLCompiler, **options: Any) -> str:
    column, numbers = (compiler.process(part, **options) for part in element.clauses)
    return f"{column} = ANY ({numbers})"


@compiles(_Among, "sqlite")
def _each(element: _Among, compiler: SQLCompiler, **options: Any) -> str:
    column, numbers = (compiler.process(part, **options) for part in element.clauses)
    return f"{column} IN (SELECT value FROM json_each({numbers}))"  # noqa: S608  compiled parts, no values


class _Merged(FunctionElement[Any]):
    type = document()
    inherit_cache = True
    name = "merged"


@compiles(_Merged, "postgresql")
def _concatenated(element: _Merged, compiler: SQLCompiler, **options: Any) -> str:
    column, more = (compiler.process(part, **options) for part in element.clauses)
    return f"{column} || CAST({more} AS JSONB)"


@compiles(_Merged, "sqlite")
def _patched(element: _Merged, compiler: SQLCompiler, **options: Any) -> str:
    column, more = (compiler.process(part, **options) for part in element.clauses)
    return f"json_patch({column}, {more})"


def merged(column: Column[Any], parameter: str) -> _Merged:
    """Return the JSON object in a column with the keys of another over it, brought by the parameter of this name.

    The other holds no null and no object within: the databases differ in what they make of those.
    """
    return _Merged(column, bindparam(parameter, type_=document()))


def among(column: Column[int], numbers: str | Sequence[int]) -> _Among:
    """Say that a column holds one of `numbers` (a list, or the name of the parameter that brings it).

    Unlike IN it is the same statement for any number of them, so that it is worked out once and not each time.
    """
    if isinstance(numbers, str):
        return _Among(column, bindparam(numbers, type_=_Numbers()))
    return _Among(column, literal(numbers, _Numbers()))
