"""How /relax looks: choosing, the card before the start, the steps, and the score afterwards."""

from collections.abc import Sequence
from enum import StrEnum

from bot.views import exercise
from bot.views.callback import encode
from bot.views.page import Page
from bot.views.reply import Button, Edit, File, Keyboard, Send
from bot.views.scale import scale
from bot.views.session import Session, Stage
from bot.views.speech import Speech
from content import Exercise, Step

KIND = "rlx"
MINUTES = (1, 3, 5, 10)
SCREEN_FROM = 8
"""NRS: from here on a score opens the way to the quick screen (rule SCR-HI)."""
LOT_MORE = 2
"""NRS points: a rise of more than this is a reason to back off (CLINICAL 4.0)."""


class Wish(StrEnum):
    """What a person may pick in /relax."""

    BREATHING = "breathing"
    RELAXATION = "relaxation"
    COMFORT = "comfort"
    MOVEMENT = "movement"
    SURPRISE = "surprise"


def minutes_question(speech: Speech, *, held: bool) -> Page:
    """Ask how much time there is; `held`: advice stands, so a reminder to get seen comes first."""
    lines = [speech.say("relax-hold")] if held else []
    lines.append(speech.say("relax-minutes-question"))
    times = tuple(
        Button(label=speech.say("relax-minutes", minutes=minutes), data=encode(KIND, f"m{minutes}"))
        for minutes in MINUTES
    )
    surprise = Button(label=speech.say("relax-surprise"), data=encode(KIND, "m0", Wish.SURPRISE))
    return Page(text="\n\n".join(lines), keyboard=(times, (surprise,)))


def kind_question(speech: Speech, minutes: int, wishes: Sequence[Wish], *, held: bool, nothing: bool = False) -> Page:
    """Ask what would feel good; only what can be offered is shown. `nothing`: the last choice found nothing."""
    key = "relax-kind-question-one" if minutes == 1 else "relax-kind-question"
    lines = [speech.say("relax-hold")] if held else []
    lines += [speech.say("relax-nothing")] if nothing else []
    lines.append(speech.say(key, minutes=minutes))
    kinds = [
        Button(label=speech.say(f"relax-kind-{wish.value}"), data=encode(KIND, f"m{minutes}", wish)) for wish in wishes
    ]
    rows = [tuple(kinds[place : place + 2]) for place in range(0, len(kinds), 2)]
    surprise = Button(label=speech.say("relax-surprise"), data=encode(KIND, f"m{minutes}", Wish.SURPRISE))
    return Page(text="\n\n".join(lines), keyboard=(*rows, (_menu(speech), surprise)))


def card(speech: Speech, item: Exercise, session: Session, *, held: bool, half: bool = False) -> Edit:
    """Show what is coming, and ask for the score before it; starting needs none. `half`: half the dose will do."""
    needs = ", ".join(speech.say(f"relax-need-{need.value}") for need in item.needs)
    parts = [
        speech.say("relax-hold") if held else "",
        exercise.title(speech, item, session.minutes),
        exercise.gist(item),
        speech.say("relax-needs", needs=needs) if needs else "",
        speech.say("safety-exercise-half") if half else "",
        exercise.caution(speech, item),
        speech.say("relax-before"),
    ]
    numbers = scale(lambda score: _data(session.started(score)))
    start = Button(label=speech.say("relax-start"), data=_data(session.started(None)))
    other = Button(label=speech.say("button-another"), data=_data(session.at(Stage.ANOTHER)))
    return Edit(
        text="\n\n".join(part for part in parts if part),
        keyboard=(*numbers, (start,), (_menu(speech), other)),
    )


def breathing(speech: Speech, item: Exercise, session: Session, picture: File | None) -> Edit:
    """Show the moving circle and what to do with it; one tap ends it."""
    parts = [
        exercise.title(speech, item, session.minutes),
        exercise.steps(speech, item),
        speech.say("relax-breaths", count=item.cycles_for(session.minutes)),
        exercise.caution(speech, item),
        _strong(speech, session),
    ]
    return Edit(text="\n\n".join(part for part in parts if part), keyboard=_ending(speech, session), file=picture)


def step(speech: Speech, item: Exercise, session: Session) -> Edit:
    """Show one step of a guided exercise, with the way on and the way back."""
    walk = item.steps_for(session.minutes)
    here = walk[session.step]
    heading = speech.say(
        "relax-step", title=f"<b>{exercise.plain(item.title)}</b>", number=session.step + 1, count=len(walk)
    )
    parts = [heading, exercise.plain(here.text), _pace(speech, here)]
    if session.step == 0:
        parts += [exercise.caution(speech, item), _strong(speech, session)]
    return Edit(text="\n\n".join(part for part in parts if part), keyboard=_walking(speech, session, len(walk)))


def first(speech: Speech, item: Exercise, session: Session, picture: File | None) -> Send:
    """Show the very first exercise: three breaths, one button."""
    text = f"{speech.say('relax-first')}\n\n{exercise.caution(speech, item)}"
    finish = Button(label=speech.say("relax-finish"), data=_data(session.at(Stage.FIRST_DONE)))
    return Send(text=text, keyboard=((finish,), (_wrong(speech, session),)), file=picture)


def first_done(speech: Speech) -> Edit:
    """Close the first exercise."""
    return Edit(text=speech.say("relax-first-done"))


def after_question(speech: Speech, item: Exercise, session: Session) -> Edit:
    """Ask for the score after it; it may be skipped."""
    numbers = scale(lambda score: _data(session.rated(score)))
    skip = Button(label=speech.say("button-skip"), data=_data(session.rated(None)))
    return Edit(text=speech.say("relax-after", title=exercise.plain(item.title)), keyboard=(*numbers, (skip,)))


def finished(speech: Speech, item: Exercise, session: Session) -> Edit:
    """Say honestly what changed, and promise nothing."""
    parts = [speech.say("relax-finished", title=exercise.plain(item.title))]
    if session.after is not None:
        parts.append(_difference(speech, session.before, session.after))
    rows = [(Button(label=speech.say("relax-again"), data=encode(KIND, "", "new")),)]
    if max(session.before or 0, session.after or 0) >= SCREEN_FROM:
        parts.append(speech.say("relax-finished-screen"))
        rows.insert(0, (Button(label=speech.say("relax-screen"), data=encode("scr", "", "open")),))
    return Edit(text="\n\n".join(parts), keyboard=tuple(rows))


def _difference(speech: Speech, before: int | None, after: int) -> str:
    if before is None:
        return speech.say("relax-finished-score", score=after)
    if after < before:
        key = "relax-finished-less"
    elif after == before:
        key = "relax-finished-same"
    else:
        key = "relax-finished-lot-more" if after - before > LOT_MORE else "relax-finished-more"
    return speech.say(key, before=before, score=after)


def _pace(speech: Speech, here: Step) -> str:
    if here.seconds is None:
        return speech.say("relax-step-own-pace")
    if here.seconds < 100:
        return speech.say("relax-step-seconds", seconds=here.seconds)
    return speech.say("relax-step-minutes", minutes=speech.number(here.seconds / 60, 0))


def _walking(speech: Speech, session: Session, count: int) -> Keyboard:
    if session.step + 1 >= count:
        onward = Button(label=speech.say("relax-finish"), data=_data(session.at(Stage.FINISH)))
    else:
        onward = Button(label=speech.say("button-next"), data=_data(session.on_step(session.step + 1)))
    if session.step == 0:
        return ((onward,), (_wrong(speech, session),))
    back = Button(label=speech.say("button-back"), data=_data(session.on_step(session.step - 1)))
    return ((back, onward), (_wrong(speech, session),))


def _ending(speech: Speech, session: Session) -> Keyboard:
    finish = Button(label=speech.say("relax-finish"), data=_data(session.at(Stage.FINISH)))
    return ((finish,), (_wrong(speech, session),))


def _wrong(speech: Speech, session: Session) -> Button:
    strong = session.before is not None and session.before >= SCREEN_FROM
    label = speech.say("relax-screen" if strong else "relax-wrong")
    return Button(label=label, data=encode("scr", "", "open" if strong else "stop"))


def _strong(speech: Speech, session: Session) -> str:
    """Return the pointer to the quick screen when the score before the exercise was 8 or more."""
    strong = session.before is not None and session.before >= SCREEN_FROM
    return speech.say("relax-finished-screen") if strong else ""


def _menu(speech: Speech) -> Button:
    return Button(label=speech.say("button-back"), data=encode(KIND))


def _data(session: Session) -> str:
    return encode(KIND, session.name, session.value)
