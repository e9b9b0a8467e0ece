"""Shortcuts through /start, tap by tap."""

from tests.rig import Chat, Shown


async def agrees_and_is_placed(chat: Chat) -> Shown:
    """Agree and confirm the guessed place."""
    await chat.command("start")
    await chat.taps("I understand")
    return await chat.taps("Yes, that's right")


async def starts(chat: Chat, plan: str = "Desk day") -> Shown:
    """Go through /start with the defaults."""
    await agrees_and_is_placed(chat)
    return await chat.taps(plan)


async def answers_safety_questions(chat: Chat) -> Shown:
    """Answer the safety questions with nothing to report."""
    await chat.taps("Answer now")
    for data in ("go:further", "go:since", "since:skip", "assessed:no", "usual:no", "go:green", "go:done"):
        await chat.taps(f"prf:1:{data}")
    return chat.last


async def waits_for_a_nudge(chat: Chat) -> Shown:
    """Live on until something arrives."""
    while not (arrived := await chat.passes(minutes=10)):
        continue
    return arrived[-1]
