"""How the Bot API says no."""

from bot.playground.records import Json


class Refusal(Exception):
    """A call that Telegram would refuse; `description` is in Telegram's own words."""

    def __init__(self, code: int, description: str, *, retry_after: int | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.retry_after = retry_after

    def body(self) -> Json:
        """Return the JSON a bot gets."""
        answer: Json = {"ok": False, "error_code": self.code, "description": self.description}
        if self.retry_after is not None:
            answer["parameters"] = {"retry_after": self.retry_after}
        return answer


def bad_request(reason: str) -> Refusal:
    """Refuse with 400."""
    return Refusal(400, f"Bad Request: {reason}")


def forbidden(reason: str) -> Refusal:
    """Refuse with 403."""
    return Refusal(403, f"Forbidden: {reason}")


def too_many_requests(retry_after: int) -> Refusal:
    """Refuse with 429 and the seconds to wait."""
    return Refusal(429, f"Too Many Requests: retry after {retry_after}", retry_after=retry_after)
