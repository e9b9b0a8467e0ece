"""/relax: something calm at any time, guided; and the first exercise of all."""

from collections.abc import Sequence

from bot.diary.offers import Practice
from bot.handlers import offering
from bot.handlers.consent import asks_first
from bot.handlers.expired import expired
from bot.handlers.offering import Offer
from bot.handlers.turn import Conversation, Replies, Turn
from bot.views import exercise
from bot.views import relax as view
from bot.views.callback import Callback
from bot.views.reply import Buttons, Edit, Toast
from bot.views.session import Session, Stage
from content import Exercise, ExerciseKind

NEW = "new"
MOVES = (ExerciseKind.STRETCH, ExerciseKind.STRENGTH, ExerciseKind.POSTURE)
_KINDS: dict[view.Wish, tuple[ExerciseKind, ...]] = {
    view.Wish.BREATHING: (ExerciseKind.BREATHING,),
    view.Wish.RELAXATION: (ExerciseKind.RELAXATION,),
    view.Wish.COMFORT: (ExerciseKind.COMFORT,),
}


async def asked(turn: Turn, argument: str) -> Replies:
    """Answer /relax, or /relax with minutes."""
    if (first := asks_first(turn)) is not None:
        return first
    offer = await offering.gather(turn)
    if argument.isascii() and argument.isdigit() and (minutes := int(argument[:3])) in view.MINUTES:
        return [view.kind_question(turn.speech, minutes, _wishes(turn, offer, minutes), held=offer.held).new()]
    return [view.minutes_question(turn.speech, held=offer.held).new()]


async def first_exercise(turn: Turn) -> Replies:
    """Begin the very first exercise at once: the shortest breathing, with its picture."""
    breathing = [item for item in turn.house.library.by_kind(ExerciseKind.BREATHING) if not item.breath_hold]
    item = min(breathing, key=lambda item: item.minutes)
    session = _session(turn, item, offering.bucket(item))
    return [view.first(turn.speech, item, session, exercise.picture(turn.speech, item))]


async def tapped(turn: Turn, callback: Callback) -> Replies:
    """Answer a button of /relax."""
    if asks_first(turn) is not None:
        return expired(turn)
    if not callback.id:
        return await _menu(turn, callback.value)
    session = Session.read(callback.id, callback.value)
    if session is not None:
        return await _guided(turn, session)
    minutes = callback.id.removeprefix("m")
    if minutes not in {str(each) for each in (0, *view.MINUTES)}:
        return expired(turn)
    return await _chosen(turn, int(minutes), callback.value)


async def _menu(turn: Turn, value: str) -> Replies:
    offer = await offering.gather(turn)
    page = view.minutes_question(turn.speech, held=offer.held)
    return [Buttons(), page.new()] if value == NEW else [page.edit()]


async def _chosen(turn: Turn, minutes: int, wish: str) -> Replies:
    """Show the kinds for a length, or the card of what was found for a kind; 0 minutes: any length."""
    offer = await offering.gather(turn)
    if wish not in set(view.Wish):
        if minutes == 0:
            return [view.minutes_question(turn.speech, held=offer.held).edit()]
        return [view.kind_question(turn.speech, minutes, _wishes(turn, offer, minutes), held=offer.held).edit()]
    lengths = (minutes,) if minutes else view.MINUTES
    seed = f"{turn.person.id}-{offering.token(turn.now)}"
    found = [(item, length) for length in lengths for item in _items(turn, offer, length, view.Wish(wish))]
    item = offer.pick({item.id: item for item, _ in found}.values(), seed)
    if item is None:
        length = minutes or view.MINUTES[0]
        wishes = _wishes(turn, offer, length)
        return [view.kind_question(turn.speech, length, wishes, held=offer.held, nothing=True).edit()]
    fits = [length for one, length in found if one.id == item.id]
    session = _session(turn, item, fits[0])
    return [view.card(turn.speech, item, session, held=offer.held, half=offer.halves(item))]


async def _guided(turn: Turn, session: Session) -> Replies:
    """Go on with one run of an exercise."""
    item = turn.house.library.exercises.get(session.item)
    if item is None or session.minutes not in view.MINUTES:
        return expired(turn)
    match session.stage:
        case Stage.CARD | Stage.ANOTHER | Stage.STEP:
            return await _going_on(turn, item, session)
        case Stage.FINISH:
            await _record(turn, item, session)
            return [view.after_question(turn.speech, item, session)]
        case Stage.FIRST_DONE:
            await _record(turn, item, session)
            return [view.first_done(turn.speech)]
        case Stage.RATED:
            await _record(turn, item, session)
            return [view.finished(turn.speech, item, session)]


async def _going_on(turn: Turn, item: Exercise, session: Session) -> Replies:
    """Show the card, another one, or a step, as long as the exercise may still be offered."""
    offer = await offering.gather(turn)
    if not offer.allows(item):
        page = view.minutes_question(turn.speech, held=offer.held)
        return [Toast(text=turn.say("relax-not-now")), page.edit()]
    if session.stage is Stage.STEP:
        return [await _step(turn, item, session)]
    if session.stage is Stage.ANOTHER:
        item = _next(turn, offer, item, session.minutes)
        session = _session(turn, item, session.minutes)
    return [view.card(turn.speech, item, session, held=offer.held, half=offer.halves(item))]


async def _step(turn: Turn, item: Exercise, session: Session) -> Edit:
    if item.pattern:
        picture = exercise.picture(turn.speech, item)
        return view.breathing(turn.speech, item, session, picture)
    last = len(item.steps_for(session.minutes)) - 1
    return view.step(turn.speech, item, session.on_step(min(session.step, last)))


async def _record(turn: Turn, item: Exercise, session: Session) -> None:
    """Write this run down once, and the score after it when that is given."""
    practice = Practice(
        item=item.id,
        on=turn.today,
        via=f"relax-{session.token}",
        before=session.before,
        after=session.after,
        minutes=float(session.minutes),
    )
    lately = await turn.tx.practice.of(turn.person.id, since=turn.today - offering.THREE_DAYS)
    standing = next((one for one in lately if (one.item, one.via) == (practice.item, practice.via)), None)
    if standing is None:
        await turn.tx.practice.add(turn.person.id, practice)
    elif session.stage is Stage.RATED:
        await turn.tx.practice.rescore(turn.person.id, standing, before=session.before, after=session.after)


def _next(turn: Turn, offer: Offer, item: Exercise, minutes: int) -> Exercise:
    """Return the following exercise of the same length: of the same kind first, then of any."""
    everything = _items(turn, offer, minutes, view.Wish.SURPRISE)
    alike = [one for one in everything if one.kind is item.kind]
    ring = alike if len(alike) > 1 else everything
    later = [one for one in ring if one.id > item.id]
    return later[0] if later else next((one for one in ring if one.id != item.id), item)


def _wishes(turn: Turn, offer: Offer, minutes: int) -> Sequence[view.Wish]:
    return [wish for wish in view.Wish if wish is not view.Wish.SURPRISE and _items(turn, offer, minutes, wish)]


def _items(turn: Turn, offer: Offer, minutes: int, wish: view.Wish) -> Sequence[Exercise]:
    """Return what may be offered of a kind in so many minutes, in order of id."""
    library = turn.house.library
    guided = library.relaxing(minutes)
    if wish is view.Wish.SURPRISE:
        return offer.allowed(guided)
    if wish in _KINDS:
        return offer.allowed(item for item in guided if item.kind in _KINDS[wish])
    moves = [item for kind in MOVES for item in library.by_kind(kind) if item.movement and item.steps]
    return offer.allowed(item for item in moves if offering.bucket(item) == minutes)


def _session(turn: Turn, item: Exercise, minutes: int) -> Session:
    return Session(item=item.id, minutes=minutes, token=offering.token(turn.now))


CONVERSATION = Conversation(commands={"relax": asked}, taps={view.KIND: tapped})
