"""Judge diaries as a file would tell them."""

import json
from collections.abc import Mapping, Sequence

from bot.diary.assessment import Assessment, assessed
from bot.diary.diary_file import json_lines
from bot.diary.words.medicine_words import MedicineWords
from bot.medicines import taken_names
from content import load

MEDICINES = MedicineWords(taken_names(load())).taken_in


def judged(checkins: Sequence[Mapping[str, object]], profile: Mapping[str, object] | None = None) -> Assessment:
    """Judge one diary."""
    line = json.dumps({"id": "kim", "profile": profile, "checkins": checkins}).encode()
    (read,) = json_lines([line])
    assert read.diary is not None, read.mistakes
    return assessed(read.diary, MEDICINES)
