"""How much a person answers, and how much Nape therefore says (CLINICAL.md 5)."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class Engagement:
    """Running facts about answers; counts only, no content.

    `ignored_in_a_row` and `ignored_on` serve the skip-the-rest-of-the-day rule. `cap_now` is the daily cap in force
    (None: the person's own). `last_seen` is the last time the person did anything. `last_push_on` is the local day of
    the last planned message owed. `thinned_told_on` is the day on which the thinning was last said.
    """

    ignored_in_a_row: int = 0
    ignored_on: date | None = None
    cap_now: int | None = None
    cap_changed_on: date | None = None
    last_seen: datetime | None = None
    last_push_on: date | None = None
    thinned_told_on: date | None = None
