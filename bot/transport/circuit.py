"""Whether Telegram answers: a circuit that opens when it does not, so that nothing is spent on a dead line."""

FAILURES = 5
"""Calls in a row without an answer, after which Telegram counts as away."""
FIRST_BREAK, LONGEST_BREAK = 1.0, 30.0
"""Seconds before a probe; each break is twice the last."""


class Circuit:
    """Closed while Telegram answers. Any answer that can be read closes it, a refusal too."""

    def __init__(self) -> None:
        self._failures = 0
        self._break = FIRST_BREAK

    @property
    def is_open(self) -> bool:
        """Tell whether Telegram is away."""
        return self._failures >= FAILURES

    def failed(self) -> None:
        """Note a call that nobody answered."""
        self._failures += 1

    def answered(self) -> None:
        """Note an answer."""
        self._failures = 0
        self._break = FIRST_BREAK

    def next_break(self) -> float:
        """Return the seconds to wait before the next probe."""
        this, self._break = self._break, min(LONGEST_BREAK, 2 * self._break)
        return this
