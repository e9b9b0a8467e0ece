"""What one transaction has read about people already, so that nothing is asked of the database twice.

Where a transaction is about several people, whatever is read for one is read for all of them in the same query.
"""

from bisect import insort
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Generic, TypeVar

from scheduler.slots import PersonId

R = TypeVar("R")


@dataclass(kw_only=True, slots=True)
class Company:
    """The people a transaction is about. `held`: those no other writer can change before it ends, and their chats."""

    together: tuple[PersonId, ...] = ()
    held: dict[PersonId, int] = field(default_factory=dict)


@dataclass(slots=True)
class _Span(Generic[R]):
    """The records of one person from the local day `since` on (None: all of them), in their order."""

    since: date | None
    records: list[R]

    def reaches(self, since: date | None) -> bool:
        return self.since is None or (since is not None and self.since <= since)


class Recall(Generic[R]):
    """Records of one sort, by person. `day` is a record's local day, `order` its place, `same` what identifies it."""

    def __init__(
        self,
        company: Company,
        read: Callable[[Sequence[PersonId], date | None], Awaitable[Mapping[PersonId, list[R]]]],
        *,
        day: Callable[[R], date],
        order: Callable[[R], Any],
        same: Callable[[R], object],
    ) -> None:
        self._company = company
        self._read = read
        self._day = day
        self._order = order
        self._same = same
        self._spans: dict[PersonId, _Span[R]] = {}

    async def since(self, person: PersonId, since: date | None) -> list[R]:
        """Return the records of a person on or after the local day `since`, in order."""
        span = self._spans.get(person)
        if span is None or not span.reaches(since):
            span = await self._fetched(person, since)
        if since is None or span.since == since:
            return list(span.records)
        return [record for record in span.records if self._day(record) >= since]

    def find(self, person: PersonId, same: object) -> R | None:
        """Return a record that was read before, or None."""
        span = self._spans.get(person)
        return next((one for one in span.records if self._same(one) == same), None) if span else None

    def put(self, person: PersonId, record: R) -> None:
        """Take in a record as it was just written."""
        span = self._spans.get(person)
        if span is None:
            return
        self.drop(person, self._same(record))
        if span.since is None or span.since <= self._day(record):
            insort(span.records, record, key=self._order)

    def drop(self, person: PersonId, same: object) -> None:
        """Leave out a record that was just deleted."""
        if span := self._spans.get(person):
            span.records[:] = [one for one in span.records if self._same(one) != same]

    def forget(self, person: PersonId) -> None:
        """Read this person anew the next time."""
        self._spans.pop(person, None)

    async def _fetched(self, person: PersonId, since: date | None) -> _Span[R]:
        # Somebody's whole past is asked for by themselves, not by all who happen to write at the same moment.
        company = self._company.together if since is not None else ()
        who = [person, *(one for one in company if one != person and not self._knows(one, since))]
        found = await self._read(who, since)
        for one in who:
            self._spans[one] = _Span(since, found.get(one, []))
        return self._spans[person]

    def _knows(self, person: PersonId, since: date | None) -> bool:
        span = self._spans.get(person)
        return span is not None and span.reaches(since)
