"""What a transaction read once it does not read again, and what it wrote it knows."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.storage.recall import Company, Recall
from scheduler.slots import PersonId

ANN, BOB = PersonId(1), PersonId(2)
TODAY = date(2026, 3, 2)


@dataclass(frozen=True, kw_only=True, slots=True)
class Note:
    """A record with a day and an id."""

    day: date
    id: int
    text: str = ""


class Book:
    """Notes of people, and how often somebody looked them up."""

    def __init__(self, notes: dict[PersonId, list[Note]], *, together: tuple[PersonId, ...] = ()) -> None:
        self.notes = notes
        self.asked: list[tuple[list[PersonId], date | None]] = []
        self.recall = Recall(
            Company(together=together),
            self._read,
            day=lambda note: note.day,
            order=lambda note: (note.day, note.id),
            same=lambda note: note.id,
        )

    async def _read(self, who: Sequence[PersonId], since: date | None) -> dict[PersonId, list[Note]]:
        self.asked.append((sorted(who), since))
        return {
            one: sorted(
                (note for note in self.notes.get(one, []) if since is None or note.day >= since),
                key=lambda note: (note.day, note.id),
            )
            for one in who
        }


def note(days_ago: int, number: int, text: str = "") -> Note:
    return Note(day=TODAY - timedelta(days=days_ago), id=number, text=text)


async def test_a_shorter_look_back_needs_no_second_query() -> None:
    book = Book({ANN: [note(9, 1), note(2, 2), note(0, 3)]})

    whole = await book.recall.since(ANN, TODAY - timedelta(days=9))
    lately = await book.recall.since(ANN, TODAY - timedelta(days=2))

    assert [one.id for one in whole] == [1, 2, 3]
    assert [one.id for one in lately] == [2, 3]
    assert len(book.asked) == 1


async def test_a_longer_look_back_is_read_anew() -> None:
    book = Book({ANN: [note(9, 1), note(0, 2)]})

    await book.recall.since(ANN, TODAY)

    assert [one.id for one in await book.recall.since(ANN, None)] == [1, 2]
    assert [one.id for one in await book.recall.since(ANN, TODAY)] == [2]
    assert len(book.asked) == 2


async def test_what_is_read_for_one_is_read_for_all_together() -> None:
    book = Book({ANN: [note(0, 1)], BOB: [note(0, 2)]}, together=(ANN, BOB))

    await book.recall.since(ANN, TODAY)

    assert [one.id for one in await book.recall.since(BOB, TODAY)] == [2]
    assert book.asked == [([ANN, BOB], TODAY)]


async def test_a_record_written_without_having_been_read_is_found_by_reading() -> None:
    book = Book({ANN: [note(0, 1)]})

    book.recall.put(ANN, note(0, 1))

    assert [one.id for one in await book.recall.since(ANN, TODAY)] == [1]


@given(
    deeds=st.lists(
        st.tuples(
            st.sampled_from(["put", "drop", "forget", "since"]), st.sampled_from([ANN, BOB]),
            st.integers(0, 6), st.integers(1, 5), st.text("ab", max_size=1),
        ),
        max_size=40,
    )
)  # fmt: skip
async def test_it_never_says_anything_but_what_stands_in_the_book(
    deeds: list[tuple[str, PersonId, int, int, str]],
) -> None:
    book = Book({ANN: [], BOB: []}, together=(ANN, BOB))
    for deed, person, days_ago, number, text in deeds:
        kept = [one for one in book.notes[person] if one.id != number]
        since = TODAY - timedelta(days=days_ago)
        match deed:
            case "put":
                written = note(days_ago, number, text)
                book.notes[person] = [*kept, written]
                book.recall.put(person, written)
            case "drop":
                book.notes[person] = kept
                book.recall.drop(person, number)
            case "forget":
                book.recall.forget(person)
            case _:
                standing = sorted((n for n in book.notes[person] if n.day >= since), key=lambda n: (n.day, n.id))
                assert await book.recall.since(person, since) == standing
