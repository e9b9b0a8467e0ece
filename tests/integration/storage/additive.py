"""The judgement whether a migration only adds, so that a replica of the version before can go on working."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, inspect
from sqlalchemy.engine.reflection import Inspector


@dataclass(frozen=True, kw_only=True, slots=True)
class Shape:
    """One table: what is told of each column, and the rules that every row keeps."""

    columns: Mapping[str, str]
    asked_for: frozenset[str]
    rules: frozenset[str]
    holds_fast: frozenset[str]


def shapes(connection: Connection) -> dict[str, Shape]:
    """Return the shape of every table of a database."""
    inspector = inspect(connection)
    return {name: _shape(inspector, name) for name in inspector.get_table_names() if name != "alembic_version"}


def taken_away(before: Mapping[str, Shape], after: Mapping[str, Shape]) -> list[str]:
    """Name everything by which `after` is not `before` with additions."""
    found = [f"{name} is gone" for name in before if name not in after]
    for name, new in after.items():
        if (old := before.get(name)) is None:
            found += [f"{name} holds rows of other tables fast: {key}" for key in sorted(new.holds_fast)]
            continue
        found += [f"{name}.{column} is gone" for column in old.columns if column not in new.columns]
        found += [
            f"{name}.{column} has changed"
            for column, told in old.columns.items()
            if new.columns.get(column, told) != told
        ]
        found += [f"{name}.{column} must be given" for column in sorted(new.asked_for - old.columns.keys())]
        found += [f"{name} has lost a rule: {rule}" for rule in sorted(old.rules - new.rules)]
        found += [f"{name} has a new rule: {rule}" for rule in sorted(new.rules - old.rules)]
    return found


def _shape(inspector: Inspector, table: str) -> Shape:
    columns = inspector.get_columns(table)
    keys = inspector.get_foreign_keys(table)
    rules = [
        f"primary key {inspector.get_pk_constraint(table)['constrained_columns']}",
        *(f"unique {one['column_names']}" for one in inspector.get_unique_constraints(table)),
        *(f"unique {one['column_names']}" for one in inspector.get_indexes(table) if one["unique"]),
        *(f"check {one['sqltext']}" for one in inspector.get_check_constraints(table)),
        *(_told(key) for key in keys),
    ]
    return Shape(
        columns={str(one["name"]): f"{one['type']} {one['nullable']} {one['default']}" for one in columns},
        asked_for=frozenset(str(one["name"]) for one in columns if not one["nullable"] and one["default"] is None),
        rules=frozenset(rules),
        holds_fast=frozenset(_told(key) for key in keys if not key.get("options", {}).get("ondelete")),
    )


def _told(key: Any) -> str:
    return f"foreign key {key['constrained_columns']} to {key['referred_table']} {key.get('options', {})}"
