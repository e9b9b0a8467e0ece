"""The medicines that are known by name, as a file of diaries is read with them."""

from collections.abc import Mapping

from bot.diary.entries import Medicine, Taken
from content import Library


def taken_names(library: Library) -> Mapping[str, Taken]:
    """Return what each known name, in lower case, stands for."""
    return {
        name: Taken(
            name=known.spelled(name),
            medicine=Medicine(known.medicine.value),
            ingredients=frozenset(known.ingredients),
        )
        for name, known in library.medicines.items()
    }
