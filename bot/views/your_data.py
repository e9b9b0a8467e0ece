"""How /privacy, /export and /delete look."""

from collections.abc import Sequence
from datetime import date

from bot.views.callback import encode
from bot.views.page import Page
from bot.views.reply import Button, File, Send
from bot.views.speech import Speech

DELETE = "del"
EXPORT = "exp"


def privacy(speech: Speech, days: int) -> Page:
    """Say what is kept, for how long, and who can see it; `days` until a blocked chat is erased."""
    parts = (
        speech.say("privacy-title"),
        speech.say("safety-data"),
        speech.say("privacy-kept"),
        speech.say("privacy-long", days=days),
        speech.say("privacy-who"),
        speech.say("privacy-rights"),
    )
    return Page(text="\n\n".join(parts))


def exported(speech: Speech, files: Sequence[File], entries: int) -> tuple[Send, ...]:
    """Hand over the files, the first with a word on what they are."""
    captions = (speech.say("privacy-export"), speech.say("privacy-export-diary", entries=entries))
    return tuple(Send(text=caption, file=file) for caption, file in zip(captions, files, strict=True))


def delete_question(speech: Speech, entries: int, practice: int, today: date, *, again: bool = False) -> Page:
    """Ask once whether to erase everything; the answer counts on the same day only."""
    first = [speech.say("privacy-delete-again")] if again else []
    question = speech.say("privacy-delete-ask", entries=entries, practice=practice)
    return Page(
        text="\n\n".join((*first, question)),
        keyboard=(
            (Button(label=speech.say("privacy-delete-yes"), data=encode(DELETE, "yes", today.isoformat())),),
            (
                Button(label=speech.say("privacy-delete-no"), data=encode(DELETE, "no")),
                Button(label=speech.say("privacy-delete-export"), data=encode(EXPORT, "all")),
            ),
        ),
    )


def kept(speech: Speech) -> Page:
    """Confirm that nothing was erased."""
    return Page(text=speech.say("privacy-delete-kept"))


def deleted(speech: Speech, *, entries: int, practice: int, reviews: int, advice: int, deliveries: int) -> Page:
    """Say what was erased."""
    counts: dict[str, object] = {
        "entries": entries,
        "practice": practice,
        "reviews": reviews,
        "advice": advice,
        "deliveries": deliveries,
    }
    return Page(text=speech.say("privacy-deleted", **counts))
