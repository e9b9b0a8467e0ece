"""What a rule finds in a diary."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from bot.diary.flags import Level

Number = float | int | str

QUESTIONS = frozenset({"WRS-7", "SCR-HI"})
"""Rules that ask first; once answered with a clear yes they speak as advice, in words of their own."""

EARLY = frozenset({"MED-S", "MED-T"})
"""Rules that say an early word (level C) before their limit is reached, in words of their own."""

DOUBLED = "MED-DUP"
"""The rule about the same ingredient twice in a day: it is about today's safety and waits for no other rule."""

PRAISE = "IMPROVE"
"""The rule that brings good news; it comes last, and never beside anything that should be looked at soon."""

OWN_WORDS = "words"
"""The name among `numbers` of what the person wrote."""

REPORTED = "reported"
"""The name among `numbers` of what was told about the time before the diary, not entered day by day."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Finding:
    """One rule that holds. `numbers` are the person's own, by the names its texts use; `asks`: a question, not advice.

    `level` of a finding that asks is C: a question alone raises no urgency.
    """

    rule: str
    level: Level
    asks: bool = False
    numbers: Mapping[str, Number] = field(default_factory=dict)
    sources: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """Return the prefix of its texts: `<key>-told`, `-says`, `-do`, `-why`."""
        if self.rule.startswith("RF"):
            return f"flag-{self.rule.lower()}"
        return f"rule-{self.rule.lower()}{self._variant}"

    @property
    def _variant(self) -> str:
        if self.rule in QUESTIONS:
            return "" if self.asks else "-confirmed"
        if REPORTED in self.numbers:
            return "-reported"
        return "-early" if self.rule in EARLY and self.level is Level.C else ""

    @property
    def family(self) -> str:
        """Return what it is about; one family is one reason for advice."""
        return family_of(self.rule, self.numbers)

    @property
    def flags(self) -> tuple[str, ...]:
        """Return the rows of CLINICAL 1.2 that it stands for; an early word and a question stand for none yet."""
        if self.level is Level.C:
            return ()
        return (self.rule,) if self.rule.startswith("RF") else FLAGS_OF.get(self.rule, ())


FAMILIES = {
    "SEV-3": "severity",
    "SEV-14": "severity",
    "WRS-7": "worsening",
    "WRS-14": "worsening",
    "PER-28": "persistence",
    "PER-42": "persistence",
    "CHR-90": "persistence",
    "HD-15": "HD-15",
    "HD-5": "HD-5",
    "MED-S": "MED-S",
    "MED-T": "MED-T",
    "MED-MIX": "MED-MIX",
    "MED-10": "MED-10",
    DOUBLED: DOUBLED,
    "NEW-50": "RF10",
    "PAT": "RF27",
    "PEG-UP": "PEG-UP",
    PRAISE: PRAISE,
}
"""The reason behind each rule: two rules with one reason are not both spoken of."""

SAME_PAIN = frozenset({"severity", "worsening", "persistence", "PEG-UP"})
"""The reasons that are about one and the same pain: how strong it is, how it goes, how long, what it is in the way of.

Days with headache or medicine, a new headache and a changed one are other matters.
"""

FLAGS_OF = {
    "MED-S": ("RF34",),
    "MED-T": ("RF34",),
    "MED-MIX": ("RF34",),
    "NEW-50": ("RF10",),
    "PAT": ("RF27",),
    "WRS-7": ("RF28",),
    "WRS-14": ("RF28",),
}
"""The row of CLINICAL 1.2 whose counted half a rule is."""


def family_of(rule: str, numbers: Mapping[str, Number] | None = None) -> str:
    """Return the family of a rule; one without is its own. Every ingredient taken twice is a reason of its own."""
    ingredient = (numbers or {}).get("ingredient") if rule == DOUBLED else None
    return f"{rule} {ingredient}" if ingredient else FAMILIES.get(rule, rule)


def in_order(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Sort findings: most urgent first, advice before questions, praise last."""
    return tuple(
        sorted(findings, key=lambda finding: (finding.level.rank, finding.asks, finding.rule == PRAISE)),
    )


def confirmed(finding: Finding) -> Finding:
    """Turn a question a person answered with "yes, clearly" into the advice it stands for (WRS-7 → D)."""
    return replace(finding, level=Level.D, asks=False)
