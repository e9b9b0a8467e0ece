"""A person as the application knows them: who, where, what they chose, and where a conversation stands."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from enum import StrEnum

from bot.diary.profile import Profile
from scheduler.engagement import Engagement
from scheduler.preferences import Preferences
from scheduler.slots import PersonId

UNTIL_ASKED = datetime(9999, 1, 1, tzinfo=UTC)
"""The end of a pause that only the person ends; it is never shown as a date."""


class Stage(StrEnum):
    """How far /start has come; each step can be resumed."""

    NEW = "new"
    CONSENTED = "consented"
    PLACED = "placed"
    PLANNED = "planned"
    READY = "ready"


class Awaiting(StrEnum):
    """What the next free text answers, when a question that needs words is open."""

    NOTHING = "nothing"
    TOWN = "town"
    COUNTRY = "country"
    CHECKIN_TIME = "checkin_time"
    WINDOW = "window"
    KIND_TIMES = "kind_times"
    QUIET_HOURS = "quiet_hours"
    QUIET_DAY = "quiet_day"
    PAUSE_DATE = "pause_date"
    NOTE = "note"
    DIFFERENT = "different"
    FIND_PLACE = "find_place"
    PAIN_STARTED = "pain_started"
    SAFETY_QUESTION = "safety_question"
    SCREEN = "screen"
    BUTTONS = "buttons"
    CRISIS = "crisis"


SET_UP = (Stage.PLANNED, Stage.READY)
"""Stages in which there is a plan, so that messages come."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Person:
    """One private chat; `zone` is an IANA name, `country` an ISO 3166 code, `language` a BCP 47 tag, times aware UTC.

    `plan_name` names the preset that `preferences` came from. `paused_until` ends a pause (`pause_keeps_checkin`: the
    check-in goes on). `blocked_at` starts the erasure clock. `awaiting_for` qualifies `awaiting` (a day, a weekday).
    `screen` is the newest safety screen: where it stands, or no more than when it was opened once it is answered.
    """

    id: PersonId
    chat_id: int
    language: str = "en"
    stage: Stage = Stage.NEW
    zone: str | None = None
    country: str | None = None
    plan_name: str | None = None
    preferences: Preferences = field(default_factory=Preferences)
    engagement: Engagement = field(default_factory=Engagement)
    profile: Profile = field(default_factory=Profile)
    paused_until: datetime | None = None
    pause_keeps_checkin: bool = False
    crisis_until: datetime | None = None
    awaiting: Awaiting = Awaiting.NOTHING
    awaiting_for: str | None = None
    screen: str | None = None
    created_at: datetime | None = None
    consented_at: datetime | None = None
    blocked_at: datetime | None = None
    joined_on: date | None = None
