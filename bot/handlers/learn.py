"""/learn: short lessons by topic, each with its sources."""

from bot.handlers import offering
from bot.handlers.consent import asks_first
from bot.handlers.expired import expired
from bot.handlers.turn import Conversation, Replies, Turn
from bot.views import learn as view
from bot.views.callback import Callback
from bot.views.page import Page
from bot.views.session import Session
from content import Exercise, Lesson, Topic


async def asked(turn: Turn, argument: str) -> Replies:
    """Answer /learn, or /learn with a topic or the id of a lesson."""
    name = argument.strip().lower()
    page = await _page(turn, f"{view.TOPIC}{name}", "") or await _page(turn, name, "")
    return [(page or view.topics(turn.speech)).new()]


async def tapped(turn: Turn, callback: Callback) -> Replies:
    """Answer a button of /learn; an unknown one leads back to the topics."""
    if not callback.id:
        return [view.topics(turn.speech).edit()]
    page = await _page(turn, callback.id, callback.value)
    if page is None:
        return expired(turn, view.topics(turn.speech))
    return [page.edit()]


async def _page(turn: Turn, name: str, value: str) -> Page | None:
    topic = name.removeprefix(view.TOPIC)
    if topic != name:
        return _topic(turn, Topic(topic)) if topic in set(Topic) else None
    lesson = turn.house.library.lessons.get(name)
    if lesson is None:
        return None
    if value == view.SOURCES:
        return view.sources_page(turn.speech, lesson, turn.house.library.sources)
    return await _lesson(turn, lesson)


def _topic(turn: Turn, topic: Topic) -> Page:
    return view.topic_page(turn.speech, topic, turn.house.library.by_topic(topic))


async def _lesson(turn: Turn, lesson: Lesson) -> Page:
    offer = await offering.gather(turn)
    library = turn.house.library
    related = [library.exercises[name] for name in lesson.related]
    ready = asks_first(turn) is None
    to_try = [(item, _session(turn, item)) for item in related if ready and item.steps and offer.allows(item)]
    alone = len(library.by_topic(lesson.topic)) == 1
    return view.lesson_page(turn.speech, lesson, alone, to_try)


def _session(turn: Turn, item: Exercise) -> Session:
    return Session(item=item.id, minutes=offering.bucket(item), token=offering.token(turn.now))


CONVERSATION = Conversation(commands={"learn": asked}, taps={view.KIND: tapped})
