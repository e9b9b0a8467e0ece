"""What each tick of the quick screen leads to: the questions and the rows of CLINICAL 1.2 they decide.

Bits 0–6 are the seven ticks of CLINICAL 1.3. The others come up from words a person wrote or from the safety profile.
Being unsure about a sign of an emergency counts as "today" unless the row says more.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

from bot.diary.flags import Level
from bot.diary.known_facts import STRONG
from bot.diary.profile import Condition, Profile

AGE = "age_50_plus"


@dataclass(frozen=True, kw_only=True, slots=True)
class Ending:
    """A row of the flag table that the answers reached."""

    flag: str
    level: Level


@dataclass(frozen=True, kw_only=True, slots=True)
class Ask:
    """A question and where each answer leads. `doubt` is noted on "not sure" while the questions go on."""

    id: str
    yes: "Ask | Ending | None"
    no: "Ask | Ending | None" = None
    unsure: "Ask | Ending | None" = None
    doubt: Ending | None = None

    @property
    def key(self) -> str:
        """Return its Fluent key."""
        return f"flag-{self.id.lower()}-question"


Place = Ask | Ending | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Topic:
    """One subject of the screen. `item`: one of the seven ticks. `added_for`: the profile answers that add it.

    `from_score`: the score from which they do.
    """

    id: str
    start: Callable[[Profile, float | None], Place]
    item: bool = False
    added_for: frozenset[str] = frozenset()
    from_score: float = 0

    @property
    def key(self) -> str:
        """Return the Fluent key of its tick."""
        return f"flag-item-{self.id}"


def _end(flag: str, level: str) -> Ending:
    return Ending(flag=flag, level=Level(level))


def _emergency(flag: str) -> Ask:
    """Ask for a row whose yes is E; not sure is S."""
    return Ask(id=flag, yes=_end(flag, "E"), unsure=_end(flag, "S"))


def _today(question: str) -> Ask:
    """Ask for a row whose yes is S."""
    flag = question.partition("-")[0]
    return Ask(id=question, yes=_end(flag, "S"), unsure=_end(flag, "S"))


def _soon(flag: str, *, level: str = "D") -> Ask:
    """Ask for a row whose yes is D, or lower."""
    return Ask(id=flag, yes=_end(flag, level), unsure=_end(flag, level))


def _sudden(_: Profile, score: float | None) -> Place:
    strong = score is not None and score >= STRONG
    gone = Ask(id="RF01-gone", yes=_end("RF01", "S"), no=_end("RF01", "E"), unsure=_end("RF01", "E"))
    severe = Ask(id="RF01-severe", yes=gone, no=_end("RF01", "S"), unsure=gone)
    new = _emergency("RF02")
    slower = Ask(id="RF02", yes=_end("RF02", "E"), no=_end("RF01", "S") if strong else None, unsure=_end("RF01", "S"))
    return Ask(id="RF01", yes=gone if strong else severe, no=new, unsure=slower)


def _fever(profile: Profile, _: float | None) -> Place:
    spine = replace(_infected_spine(), no=_if_immune(profile))
    worse = Ask(id="RF07", yes=_end("RF07", "S"), no=spine, unsure=_end("RF07", "S"))
    together = Ask(id="RF06", yes=_end("RF06", "E"), no=worse, unsure=_end("RF06", "S"))
    return Ask(id="RF04", yes=_end("RF04", "E"), no=together, unsure=together, doubt=_end("RF04", "S"))


def _if_immune(profile: Profile) -> Place:
    """Ask the row of a weakened immune system only of those who have one."""
    return (
        Ask(id="RF25-fever", yes=_end("RF25", "S"), unsure=_end("RF25", "S")) if profile.has(Condition.IMMUNE) else None
    )


def _nerves(_: Profile, __: float | None) -> Place:
    cord = _cord(None)
    artery = Ask(id="RF11", yes=_end("RF11", "E"), no=cord, unsure=_end("RF11", "S"))
    return Ask(id="RF03", yes=_end("RF03", "E"), no=artery, unsure=artery, doubt=_end("RF03", "S"))


def _blackout_or_injury(profile: Profile, _: float | None) -> Place:
    head = replace(_hurt_head(profile), no=_hurt_neck())
    faint = Ask(id="RF05-faint", yes=_end("RF05", "S"), no=_end("RF05", "E"), unsure=_end("RF05", "E"))
    return Ask(id="RF05", yes=faint, no=head, unsure=head, doubt=_end("RF05", "S"))


def _hurt_head(profile: Profile) -> Ask:
    danger = Ask(id="RF18-danger", yes=_end("RF18", "E"), no=_end("RF18", "S"), unsure=_end("RF18", "E"))
    thinner = profile.has(Condition.BLOOD_THINNER)
    return Ask(id="RF18", yes=_end("RF18", "E") if thinner else danger, unsure=_end("RF18", "E" if thinner else "S"))


def _hurt_neck() -> Ask:
    danger = Ask(id="RF17-danger", yes=_end("RF17", "E"), no=_end("RF17", "S"), unsure=_end("RF17", "E"))
    return Ask(id="RF17", yes=danger, unsure=danger)


def _head_injury(profile: Profile, _: float | None) -> Place:
    return _hurt_head(profile)


def _worst(_: Profile, __: float | None) -> Place:
    slower = Ask(id="RF02", yes=_end("RF02", "E"), no=_end("RF01", "S"), unsure=_end("RF01", "S"))
    sudden = Ask(id="RF01", yes=_end("RF01", "E"), no=slower, unsure=slower)
    return Ask(id="RF01-worst", yes=sudden, unsure=sudden)


def _chest(_: Profile, __: float | None) -> Place:
    return Ask(id="RF31", yes=_end("RF31", "E"), unsure=_end("RF31", "E"))


def _bladder(_: Profile, __: float | None) -> Place:
    return _emergency("RF14")


def _pregnancy(profile: Profile, _: float | None) -> Place:
    weeks = profile.pregnant_weeks
    early = weeks is not None and weeks < 20 and not profile.has(Condition.POSTPARTUM)
    unusual = Ask(id="RF20-new", yes=_end("RF20", "S"), unsure=_end("RF20", "S"))
    return Ask(id="RF20", yes=_end("RF20", "S" if early else "E"), no=unusual, unsure=_end("RF20", "S"))


def _over_50(_: Profile, __: float | None) -> Place:
    sight = Ask(id="RF09-sight", yes=_end("RF09", "E"), no=_end("RF09", "S"), unsure=_end("RF09", "E"))
    signs = Ask(id="RF09", yes=sight, no=_end("RF10", "D"), unsure=_end("RF09", "S"))
    return Ask(id="RF10", yes=signs, unsure=signs)


def _cancer(_: Profile, __: float | None) -> Place:
    return Ask(
        id="RF24",
        yes=_end("RF24", "S"),
        no=Ask(id="RF24-new", yes=_end("RF24", "D"), unsure=_end("RF24", "D")),
        unsure=_end("RF24", "S"),
    )


def _immune(_: Profile, __: float | None) -> Place:
    worse = Ask(id="RF25-fever", yes=_end("RF25", "S"), no=_end("RF25", "D"), unsure=_end("RF25", "S"))
    return Ask(id="RF25", yes=worse, unsure=worse)


def _eye(_: Profile, __: float | None) -> Place:
    greying = replace(_today("RF23"), no=_today("RF23-new"))
    return Ask(id="RF19", yes=_end("RF19", "E"), no=greying, unsure=_end("RF19", "S"))


def _sight(profile: Profile, score: float | None) -> Place:
    eye = _eye(profile, score)
    return Ask(id="RF23-usual", yes=None, no=eye, unsure=eye)


def _cord(no: Place) -> Ask:
    worse = Ask(id="RF13-worse", yes=_end("RF13", "S"), no=_end("RF13", "D"), unsure=_end("RF13", "S"))
    return Ask(id="RF13", yes=worse, no=no, unsure=worse)


def _hands(_: Profile, __: float | None) -> Place:
    arm = Ask(id="RF15", yes=_end("RF15", "S"), no=_soon("RF16", level="R"), unsure=_end("RF15", "S"))
    return _cord(arm)


def _vomiting(_: Profile, __: float | None) -> Place:
    return Ask(id="RF04", yes=_end("RF04", "E"), no=_today("RF26"), unsure=_today("RF26"), doubt=_end("RF04", "S"))


def _one_sided(_: Profile, __: float | None) -> Place:
    jolt = _today("RF12")
    return Ask(id="RF11", yes=_end("RF11", "E"), no=jolt, unsure=_end("RF11", "S"))


def _dizzy(_: Profile, __: float | None) -> Place:
    return Ask(id="RF03", yes=_end("RF03", "E"), no=_emergency("RF11"), unsure=_end("RF03", "S"))


def _dizziness(profile: Profile, score: float | None) -> Place:
    spinning = _dizzy(profile, score)
    return Ask(id="RF11-spinning", yes=spinning, unsure=spinning)


def _spine_infection(_: Profile, __: float | None) -> Place:
    return _infected_spine()


def _infected_spine() -> Ask:
    weak = Ask(id="RF08-weak", yes=_end("RF08", "E"), no=_end("RF08", "S"), unsure=_end("RF08", "E"))
    return Ask(id="RF08", yes=weak, unsure=weak)


def _upright(_: Profile, __: float | None) -> Place:
    more = Ask(id="RF21-more", yes=_end("RF21", "S"), no=_end("RF21", "D"), unsure=_end("RF21", "S"))
    return Ask(id="RF21", yes=more, unsure=_end("RF21", "D"))


def _effort(_: Profile, __: float | None) -> Place:
    sudden = Ask(id="RF01", yes=_end("RF01", "E"), no=_end("RF22", "D"), unsure=_end("RF01", "S"))
    return Ask(id="RF22", yes=sudden, unsure=sudden)


def _building(_: Profile, __: float | None) -> Place:
    ill = Ask(id="RF30-ill", yes=_end("RF30", "E"), no=_end("RF30", "S"), unsure=_end("RF30", "E"))
    return Ask(id="RF30", yes=ill, unsure=ill)


def _worse(_: Profile, __: float | None) -> Place:
    more = Ask(id="RF28-more", yes=_end("RF28", "S"), no=_end("RF28", "D"), unsure=_end("RF28", "S"))
    return Ask(id="RF28", yes=more, unsure=_end("RF28", "D"))


def _around_eye(_: Profile, __: float | None) -> Place:
    eye = Ask(id="RF19", yes=_end("RF19", "E"), no=_end("RF32", "S"), unsure=_end("RF32", "S"))
    first = Ask(id="RF32-first", yes=eye, no=_end("RF32", "D"), unsure=eye)
    return Ask(id="RF32", yes=first, unsure=_end("RF32", "D"))


def _wasting(profile: Profile, _: float | None) -> Place:
    more = Ask(id="RF35-more", yes=_end("RF35", "S"), no=_end("RF35", "D"), unsure=_end("RF35", "S"))
    return Ask(id="RF35", yes=_end("RF35", "S") if profile.has(Condition.CANCER) else more, unsure=_end("RF35", "D"))


def _aura(_: Profile, __: float | None) -> Place:
    long = _today("RF33")
    return Ask(id="RF33-weak", yes=_end("RF33", "E"), no=long, unsure=_end("RF33", "S"))


def _plain(ask: Ask) -> Callable[[Profile, float | None], Place]:
    return lambda _, __: ask


TOPICS = (
    Topic(id="sudden", start=_sudden, item=True),
    Topic(id="fever", start=_fever, item=True),
    Topic(id="nerves", start=_nerves, item=True),
    Topic(id="blackout", start=_blackout_or_injury, item=True),
    Topic(id="chest", start=_chest, item=True),
    Topic(id="bladder", start=_bladder, item=True),
    Topic(id="pregnancy", start=_pregnancy, item=True, added_for=frozenset({Condition.PREGNANT, Condition.POSTPARTUM})),
    Topic(id="dizzy", start=_dizzy),
    Topic(id="one-sided", start=_one_sided),
    Topic(id="eye", start=_eye),
    Topic(id="building", start=_building),
    Topic(id="vomiting", start=_vomiting),
    Topic(id="hands", start=_hands),
    Topic(id="spine-infection", start=_spine_infection),
    Topic(id="mind", start=_plain(_today("RF29"))),
    Topic(id="aura", start=_aura),
    Topic(id="around-eye", start=_around_eye),
    Topic(id="upright", start=_upright),
    Topic(id="effort", start=_effort),
    Topic(id="weight", start=_wasting),
    Topic(id="worse", start=_worse),
    Topic(id="changed", start=_plain(_soon("RF27"))),
    Topic(id="over-50", start=_over_50, added_for=frozenset({AGE})),
    Topic(id="cancer", start=_cancer, added_for=frozenset({Condition.CANCER})),
    Topic(id="immune", start=_immune, added_for=frozenset({Condition.IMMUNE})),
    Topic(
        id="known-neck",
        start=_plain(_today("RF36")),
        added_for=frozenset({Condition.NECK_CONDITION, Condition.OSTEOPOROSIS}),
        from_score=STRONG,
    ),
    Topic(id="head-injury", start=_head_injury),
    Topic(id="neck-injury", start=_plain(_hurt_neck())),
    Topic(id="worst", start=_worst),
    Topic(id="dizziness", start=_dizziness),
    Topic(id="sight", start=_sight),
    Topic(id="painkillers", start=_plain(_soon("RF34", level="R"))),
)
"""Every topic; its place is its bit in the mask, so new ones go at the end."""

BITS = {topic.id: 1 << bit for bit, topic in enumerate(TOPICS)}
"""The mask bit of each topic."""
