"""A text with its buttons, before it is known whether it is new or replaces what was there."""

from dataclasses import dataclass, replace

from bot.views.reply import Edit, Keyboard, Send


@dataclass(frozen=True, kw_only=True, slots=True)
class Page:
    """What one message says and offers."""

    text: str
    keyboard: Keyboard = ()

    def asking(self, question: "Page | None") -> "Page":
        """Return it with a question below its words, and what answers the question above its own buttons."""
        if question is None:
            return self
        return Page(text=f"{self.text}\n{question.text}", keyboard=(*question.keyboard, *self.keyboard))

    def new(self) -> Send:
        """Return it as a message of its own."""
        return Send(text=self.text, keyboard=self.keyboard)

    def with_rows(self, rows: Keyboard) -> "Page":
        """Return it with more rows of buttons below."""
        return replace(self, keyboard=(*self.keyboard, *rows))

    def edit(self) -> Edit:
        """Return it in place of the tapped message."""
        return Edit(text=self.text, keyboard=self.keyboard)
