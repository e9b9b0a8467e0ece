"""Telegram's HTML: what a text may contain."""

from collections.abc import Iterable
from html.parser import HTMLParser

TELEGRAM_TAGS = {"b", "i", "u", "s", "a", "code", "pre", "blockquote", "tg-spoiler"}
ATTRIBUTES: dict[str, tuple[list[str], ...]] = {"a": (["href"],), "blockquote": ([], ["expandable"])}


def has_markup(text: str) -> bool:
    """Tell whether a text that should be plain has a sign that HTML would read."""
    return any(sign in text for sign in "<>&")


def markup_faults(body: str) -> Iterable[str]:
    """List what Telegram's HTML mode would refuse in a text."""
    reader = _TelegramMarkup()
    reader.feed(body)
    reader.close()
    return (*reader.faults, *(f"<{tag}> is never closed" for tag in reader.open))


class _TelegramMarkup(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.faults: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in TELEGRAM_TAGS:
            self.faults.append(f"Telegram does not know <{tag}>")
        if [name for name, _ in attrs] not in ATTRIBUTES.get(tag, ([],)):
            self.faults.append(f"<{tag}> has the wrong attributes")
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"</{tag}> closes nothing")

    def handle_data(self, data: str) -> None:
        if "<" in data:
            self.faults.append("a bare < must be written &lt;")
