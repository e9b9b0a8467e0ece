"""How /learn looks: topics, their lessons, one lesson, and where it comes from."""

from collections.abc import Mapping, Sequence

from bot.views import exercise
from bot.views.callback import encode
from bot.views.page import Page
from bot.views.reply import Button
from bot.views.session import Session
from bot.views.speech import Speech
from content import Exercise, Lesson, Source, Topic

KIND = "lrn"
RELAX = "rlx"
SOURCES = "src"
TOPIC = "t-"
"""Begins the id of a topic's button; some lessons have the same name as their topic."""
OURS = "design"
MOST_TO_TRY = 2


def topics(speech: Speech) -> Page:
    """Show every topic."""
    return Page(
        text=speech.say("learn-title"),
        keyboard=tuple(
            (Button(label=_topic(speech, topic), data=encode(KIND, f"{TOPIC}{topic.value}")),) for topic in Topic
        ),
    )


def topic_page(speech: Speech, topic: Topic, lessons: Sequence[Lesson]) -> Page:
    """Show the lessons of a topic."""
    rows = [(Button(label=lesson.title, data=encode(KIND, lesson.id)),) for lesson in lessons]
    return Page(
        text=speech.say("learn-topic-title", topic=exercise.plain(_topic(speech, topic))),
        keyboard=(*rows, (_all_topics(speech),)),
    )


def lesson_page(speech: Speech, lesson: Lesson, alone: bool, to_try: Sequence[tuple[Exercise, Session]]) -> Page:
    """Show a lesson with its sources a tap away; `alone`: its topic has no other, so Back leads to all topics."""
    tries = [
        (Button(label=speech.say("learn-try", title=item.title), data=encode(RELAX, session.name, session.value)),)
        for item, session in to_try[:MOST_TO_TRY]
    ]
    find = (Button(label=speech.say("learn-find"), data=encode("fnd")),)
    sources = Button(label=speech.say("learn-sources"), data=encode(KIND, lesson.id, SOURCES))
    back = Button(
        label=speech.say("button-back"), data=encode(KIND) if alone else encode(KIND, f"{TOPIC}{lesson.topic.value}")
    )
    nearby = [find] if lesson.topic is Topic.FINDING_HELP else []
    return Page(
        text=f"<b>{exercise.plain(lesson.title)}</b>\n\n{lesson.body}",
        keyboard=(*tries, *nearby, (back, sources)),
    )


def sources_page(speech: Speech, lesson: Lesson, sources: Mapping[str, Source]) -> Page:
    """Show where a lesson comes from."""
    lines = [_source(speech, tag, sources) for tag in lesson.sources]
    title = speech.say("learn-sources-title", title=exercise.plain(lesson.title))
    back = Button(label=speech.say("button-back"), data=encode(KIND, lesson.id))
    return Page(text="\n\n".join((title, "\n".join(lines))), keyboard=((back,),))


def _source(speech: Speech, tag: str, sources: Mapping[str, Source]) -> str:
    source = sources.get(tag)
    if source is None or tag == OURS:
        return speech.say("learn-source-ours")
    key = "learn-source" if source.read else "learn-source-known"
    return speech.say(key, citation=exercise.plain(source.citation))


def _topic(speech: Speech, topic: Topic) -> str:
    return speech.say(f"learn-topic-{topic.value}")


def _all_topics(speech: Speech) -> Button:
    return Button(label=speech.say("learn-topics"), data=encode(KIND))
