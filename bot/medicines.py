"""The medicines of the table as the diary keeps them."""

from collections.abc import Mapping

from bot.diary.entries import Medicine, Taken
from content import Library


def taken(library: Library, name: str) -> Taken:
    """Return what a known name, in lower case, stands for; raise KeyError for another."""
    known = library.medicines[name]
    return Taken(
        name=known.spelled(name), medicine=Medicine(known.medicine.value), ingredients=frozenset(known.ingredients)
    )


def taken_names(library: Library) -> Mapping[str, Taken]:
    """Return what each known name, in lower case, stands for."""
    return {name: taken(library, name) for name in library.medicines}
