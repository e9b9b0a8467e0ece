"""The fonts of the page for a clinician, and what they cannot show, as typst itself judges."""

import unicodedata
from collections import defaultdict
from functools import lru_cache

import typst

SURE = 0x250
"""The Latin letters before it are in every font."""

JUDGE = b"#set document(title: [-])\n#sys.inputs.characters"


@lru_cache(maxsize=1)
def fonts() -> typst.Fonts:
    """Return typst's own fonts and, for scripts they lack, the machine's."""
    return typst.Fonts(include_system_fonts=True, include_embedded_fonts=True)


def unshown(text: str) -> frozenset[str]:
    """Return the characters that have no picture in any font, and with them all others of the same script."""
    scripts: defaultdict[str, set[str]] = defaultdict(set)
    for character in set(text):
        if ord(character) >= SURE and not character.isspace():
            scripts[unicodedata.name(character, character).split()[0]].add(character)
    missing = (found for found in scripts.values() if not _shows("".join(sorted(found))))
    return frozenset[str]().union(*missing)


@lru_cache(maxsize=512)
def _shows(characters: str) -> bool:
    """Tell whether all of them have a picture: PDF/A takes no text without."""
    try:
        typst.compile(JUDGE, sys_inputs={"characters": characters}, font_paths=fonts(), pdf_standards="a-2u")
    except typst.TypstError:
        return False
    return True
