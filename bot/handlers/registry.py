"""All conversations, merged: who answers which command, button, awaited text and delivery."""

from collections.abc import Iterable, Mapping
from typing import TypeVar

from bot.handlers import (
    checkin,
    crisis,
    delete,
    export,
    find,
    follow_up,
    headache,
    help,
    language,
    learn,
    log,
    medicine,
    monthly,
    nudges,
    onboarding,
    pause,
    privacy,
    progress,
    relax,
    report,
    review,
    screen,
    settings,
    today,
    typed_screen,
    urgent,
    why,
)
from bot.handlers.turn import Conversation

V = TypeVar("V")
K = TypeVar("K")


def _merged(parts: Iterable[Mapping[K, V]]) -> dict[K, V]:
    whole: dict[K, V] = {}
    for part in parts:
        if twice := whole.keys() & part.keys():
            raise ValueError(f"two conversations answer the same: {sorted(map(str, twice))}")
        whole.update(part)
    return whole


def merge(conversations: Iterable[Conversation]) -> Conversation:
    """Return one conversation that answers everything; raise `ValueError` where two claim the same."""
    every = tuple(conversations)
    return Conversation(
        commands=_merged(c.commands for c in every),
        wishes=_merged(c.wishes for c in every),
        taps=_merged(c.taps for c in every),
        texts=_merged(c.texts for c in every),
        deliveries=_merged(c.deliveries for c in every),
    )


EVERYTHING = merge(
    module.CONVERSATION
    for module in (
        onboarding,
        relax,
        checkin,
        log,
        headache,
        medicine,
        today,
        progress,
        report,
        monthly,
        settings,
        pause,
        why,
        urgent,
        learn,
        find,
        export,
        delete,
        privacy,
        help,
        language,
        nudges,
        screen,
        typed_screen,
        follow_up,
        review,
        crisis,
    )
)
