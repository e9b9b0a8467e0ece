"""Between records of the application and rows: one codec for each document, one function each way for each row."""

from collections.abc import Callable, Mapping
from typing import Any, Generic, TypeVar

from pydantic import TypeAdapter, ValidationError
from sqlalchemy import Row

from bot.diary.profile import Profile
from bot.people import Awaiting, Person, Stage
from bot.storage.errors import UnreadableRecord
from bot.storage.tables import deliveries
from scheduler.deliveries import Answer, Delivery, Status
from scheduler.engagement import Engagement
from scheduler.kinds import Kind
from scheduler.preferences import Preferences
from scheduler.slots import PersonId, Slot

T = TypeVar("T")
AnyRow = Row[*tuple[Any, ...]]


def storable(value: Any) -> Any:
    """Return `value` without what PostgreSQL cannot keep: NUL characters and halves of surrogate pairs."""
    match value:
        case str():
            return value.replace("\x00", "").encode("utf-8", "replace").decode("utf-8")
        case dict():
            return {storable(key): storable(item) for key, item in value.items()}
        case list() | tuple():
            return [storable(item) for item in value]
        case _:
            return value


class Document(Generic[T]):
    """A frozen record kept as JSON. Fields that have columns of their own are left out."""

    def __init__(self, record: type[T], *, columns: frozenset[str] = frozenset()) -> None:
        self._adapter = TypeAdapter(record)
        self._columns = set(columns)
        self._name = record.__name__

    def write(self, record: T) -> dict[str, Any]:
        """Return the JSON of `record`."""
        document: dict[str, Any] = storable(self._adapter.dump_python(record, mode="json", exclude=self._columns))
        return document

    def read(self, document: Mapping[str, Any], **columns: Any) -> T:
        """Return the record of a document and its columns; raise UnreadableRecord."""
        try:
            return self._adapter.validate_python({**document, **columns})
        except ValidationError as error:
            # Its own message quotes what is stored, which is nobody's business but the person's.
            fields = ", ".join(sorted({str(one["loc"][0]) for one in error.errors() if one["loc"]}))
            raise UnreadableRecord(f"A stored {self._name} cannot be read ({fields}).") from None


PREFERENCES = Document(Preferences)
ENGAGEMENT = Document(Engagement)
PROFILE = Document(Profile)

_SAME_IN_ROW = (
    "chat_id",
    "language",
    "zone",
    "country",
    "plan_name",
    "paused_until",
    "pause_keeps_checkin",
    "crisis_until",
    "awaiting_for",
    "screen",
    "created_at",
    "consented_at",
    "blocked_at",
    "joined_on",
)

_OTHERWISE_IN_ROW: Mapping[str, Callable[[Any], Any]] = {
    "stage": str,
    "awaiting": str,
    "preferences": PREFERENCES.write,
    "engagement": ENGAGEMENT.write,
    "profile": PROFILE.write,
}


def person_to_row(person: Person) -> dict[str, Any]:
    """Return the columns of `person`, without its id and its next slot."""
    return {name: _person_column(person, name) for name in (*_SAME_IN_ROW, *_OTHERWISE_IN_ROW)}


def person_changes(before: Person, after: Person) -> dict[str, Any]:
    """Return the columns in which two records of one person differ, as they are to be written."""
    changed = (n for n in (*_SAME_IN_ROW, *_OTHERWISE_IN_ROW) if getattr(before, n) != getattr(after, n))
    return {name: _person_column(after, name) for name in changed}


def _person_column(person: Person, name: str) -> Any:
    value = getattr(person, name)
    return _OTHERWISE_IN_ROW[name](value) if name in _OTHERWISE_IN_ROW else storable(value)


def person_from_row(row: AnyRow) -> Person:
    """Return the person of a row."""
    return Person(
        id=PersonId(row.id),
        stage=Stage(row.stage),
        awaiting=Awaiting(row.awaiting),
        preferences=PREFERENCES.read(row.preferences),
        engagement=ENGAGEMENT.read(row.engagement),
        profile=PROFILE.read(row.profile),
        **{name: getattr(row, name) for name in _SAME_IN_ROW},
    )


def slot_to_row(slot: Slot | None) -> dict[str, Any]:
    """Return the columns of a person's next slot."""
    return {
        "next_due_at": slot and slot.at,
        "next_kind": slot and slot.kind.value,
        "next_local_date": slot and slot.local_date,
        "next_ordinal": slot and slot.ordinal,
    }


def slot_from_row(row: AnyRow) -> Slot | None:
    """Return a person's next slot."""
    if row.next_due_at is None:
        return None
    return Slot(kind=Kind(row.next_kind), local_date=row.next_local_date, ordinal=row.next_ordinal, at=row.next_due_at)


_DELIVERY_FIELDS = tuple({"person_id": "person"}.get(column.name, column.name) for column in deliveries.columns)


def delivery_from_row(row: AnyRow, **instead: Any) -> Delivery:
    """Return the delivery of a row that is all columns of the table and the person's `chat_id`.

    `instead` are fields that changed since.
    """
    fields: dict[str, Any] = dict(zip(_DELIVERY_FIELDS, row, strict=False), chat_id=row[-1])
    del fields["lane"]
    fields["kind"] = Kind(fields["kind"])
    fields["status"] = Status(fields["status"])
    if fields["answer"] is not None:
        fields["answer"] = Answer(fields["answer"])
    return Delivery(**(fields | instead))
