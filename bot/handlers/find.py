"""/find: map links to a physiotherapist, sports massage or urgent care near a place. The place is not kept."""

from bot.handlers import awaited
from bot.handlers.expired import expired
from bot.handlers.turn import Conversation, Replies, Turn
from bot.people import Awaiting
from bot.views import find as view
from bot.views.callback import Callback
from bot.views.reply import Buttons, Send
from content import Lesson

LONGEST_PLACE = 80
"""Characters; the longest town names stay below."""

_LESSONS = {
    view.What.PHYSIO: "physiotherapist",
    view.What.MASSAGE: "sports-massage",
    view.What.URGENT: "when-serious",
}


async def asked(turn: Turn, argument: str) -> Replies:
    """Answer /find: whom?"""
    return [view.question(turn.speech).new()]


async def tapped(turn: Turn, callback: Callback) -> Replies:
    """Answer a choice: ask for the place, or show the links when the button carries it."""
    if not callback.id:
        return [view.question(turn.speech).edit()]
    if callback.id not in set(view.What):
        return expired(turn)
    what = view.What(callback.id)
    if not callback.value:
        await awaited.ask(turn, Awaiting.FIND_PLACE, what.value)
        return [Buttons(), view.place_question(turn.speech, what)]
    point = view.read_point(callback.value)
    if point is None:
        return expired(turn)
    return [Buttons(), _results(turn, what, point)]


async def typed(turn: Turn, text: str) -> Replies | None:
    """Answer the place that was asked for; None when the text is about something else."""
    wanted = awaited.about(turn)
    if wanted not in set(view.What) or not await awaited.meant_for_it(turn, text):
        return None
    place = " ".join(text.encode("utf-8", "replace").decode().split())
    if not any(character.isalnum() for character in place):
        return [Send(text=turn.say("find-place-empty"))]
    if len(place) > LONGEST_PLACE:
        return [Send(text=turn.say("find-place-too-long"))]
    await awaited.close(turn)
    return [_results(turn, view.What(wanted), place)]


async def located(turn: Turn, shared: str) -> Replies | None:
    """Answer a shared place ("48.1 11.6") when /find asked for one; None when it did not."""
    if turn.person.awaiting is not Awaiting.FIND_PLACE:
        return None
    point, wanted = view.read_point(shared), awaited.about(turn)
    if point is None or wanted not in set(view.What):
        return None
    if turn.house.places.country_at(point.latitude, point.longitude) is None:
        return [view.nowhere(turn.speech)]
    await awaited.close(turn)
    return [_results(turn, view.What(wanted), point)]


def _results(turn: Turn, what: view.What, place: view.Place) -> Send:
    library = turn.house.library
    return view.results(turn.speech, what, place, library.emergency(turn.person.country), _lessons(turn, what))


def _lessons(turn: Turn, what: view.What) -> list[Lesson]:
    lesson = turn.house.library.lessons.get(_LESSONS[what])
    return [lesson] if lesson else []


CONVERSATION = Conversation(
    commands={"find": asked}, taps={view.KIND: tapped}, texts={Awaiting.FIND_PLACE.value: typed}
)
