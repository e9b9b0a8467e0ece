"""Giving advice and keeping what was answered to it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

from bot.diary import advice as rules
from bot.diary import appraisal
from bot.diary.advice import LOOKED_AT, Advice, AdviceState, Assessed
from bot.diary.compared import WORSENING, usual_days
from bot.diary.finding import DOUBLED, OWN_WORDS, TAKEN_BACK, Finding, Number
from bot.diary.green_flags import long_known
from bot.diary.ingredients import doubled
from bot.diary.resting import due
from bot.diary.rules.lookback import ONE_DAY, Window
from bot.diary.screen import Outcome
from bot.handlers import clearing
from bot.handlers.quiet_hours import waking
from bot.handlers.turn import Turn
from scheduler.kinds import NUDGES, Kind
from scheduler.local_time import at, zone_named

LOOK_BACK = timedelta(days=400)
RESOLVED = rules.RESOLVED
SCREEN = "screen"
"""The name under which advice remembers the screen it came from."""

UNPAINED = frozenset({"RF37"})
"""What is not about pain: to be seen for it is no look at the pain."""


def quiet_after_crisis(turn: Turn) -> bool:
    """Tell whether the 24 hours after words of crisis last and the person has not asked to go on."""
    until = turn.person.crisis_until
    return until is not None and until > turn.now and turn.person.paused_until is not None


async def consider(turn: Turn) -> None:
    """Run every rule over the diary and owe what is due, if it is wanted."""
    if turn.house.info_only:
        return
    past = await turn.tx.advice.of(turn.person.id)
    if quiet_after_crisis(turn):
        return
    days = await turn.days(since=turn.today - LOOK_BACK)
    reviews = await turn.tx.reviews.of(turn.person.id)
    for found in appraisal.of_diary(days, turn.person.profile, past, turn.today, reviews):
        await give(turn, found)


async def give_flags(turn: Turn, finding: Finding, outcome: Outcome, *, opened: int, words: str | None = None) -> bool:
    """Owe the advice that answers or words led to; return False when it was given before and need not come again.

    `opened` names the screen: the same one answered again owes nothing more. `words` are the person's own.
    """
    past = await turn.tx.advice.of(turn.person.id)
    if any(given.numbers.get(SCREEN) == opened for given in past):
        return True
    if due([finding], past, turn.today, long_known=long_known(turn.person.profile, words or "")) is None:
        return False
    told: dict[str, Number] = {SCREEN: opened, **({OWN_WORDS: words} if words else {})}
    await give(turn, replace(finding, numbers={**finding.numbers, **told}), flags=outcome.flags + outcome.lower)
    return True


async def give(turn: Turn, finding: Finding, *, flags: tuple[str, ...] = ()) -> Advice:
    """Keep advice, owe its message now and its question later; emergency and same-day advice stops exercise."""
    record = rules.given(finding, turn.now, turn.today, flags=flags)
    given = await turn.tx.advice.add(turn.person.id, record)
    await turn.raise_delivery(Kind.ADVICE, {"advice": given.id})
    await owe_question(turn, given)
    if given.urgent:
        await hold(turn)
    return given


async def owe_question(turn: Turn, given: Advice) -> None:
    """Owe the question how it stands, on the day the advice says, never inside quiet hours."""
    if given.ask_again_on is None:
        return
    zone = turn.person.zone or "UTC"
    same_time = at(given.ask_again_on, turn.now.astimezone(zone_named(zone)).time(), zone)
    await turn.raise_delivery(Kind.FOLLOW_UP, {"advice": given.id}, at=waking(turn.person, max(same_time, turn.now)))


async def owe_questions(turn: Turn) -> None:
    """Owe every question that is still open, after a pause that kept them back.

    A question that waits already is not asked twice: whichever comes first counts.
    """
    for given in await turn.tx.advice.of(turn.person.id):
        if given.state not in RESOLVED:
            await owe_question(turn, given)
    await clearing.owe(turn)


async def settle(turn: Turn, given: Advice, state: AdviceState) -> Advice:
    """Keep what the person answered; plan exercise again once nothing holds it any more."""
    answered = await _assess(turn, given, rules.answered(given, state, turn.today))
    await turn.tx.advice.save(turn.person.id, answered)
    if not answered.urgent:  # Their own question is owed from the beginning.
        await owe_question(turn, answered)
    if answered.urgent and state in RESOLVED:
        await turn.replan()
    return answered


async def take_back_doubled(turn: Turn) -> None:
    """Keep that advice on one ingredient twice came by mistake, once no day that it looked at bears it out.

    Should it be entered again, it is told again.
    """
    past = await turn.tx.advice.of(turn.person.id)
    told = [one for one in past if one.rule == DOUBLED and one.state not in RESOLVED]
    days = await turn.days(since=turn.today - LOOK_BACK) if told else ()
    for given in told:
        looked_at = [day for day in days if timedelta() <= given.given_on - day.day <= ONE_DAY]
        if not any(given.numbers.get("ingredient") in doubled(day) for day in looked_at):
            await settle(turn, replace(given, numbers={**given.numbers, TAKEN_BACK: 1}), AdviceState.MISTAKE)


async def _assess(turn: Turn, was: Advice, answered: Advice) -> Advice:
    """Remember that a clinician has looked at it, or take that back when the answer is taken back."""
    profile = turn.person.profile
    held, today = Assessed(assessed=profile.assessed, assessed_on=profile.assessed_on), turn.today
    if answered.state in LOOKED_AT and answered.rule not in UNPAINED:
        if held == Assessed(assessed=True, assessed_on=today):
            return answered
        await turn.save(profile=replace(profile, assessed=True, assessed_on=today))
        return replace(answered, before=was.before or held)
    if was.before is not None and profile.assessed_on == was.answered_on:
        before = was.before
        await turn.save(profile=replace(profile, assessed=before.assessed, assessed_on=before.assessed_on))
    return replace(answered, before=None)


async def visit_by(turn: Turn, given: Advice, by: date) -> Advice:
    """Keep by which day a booked visit will have been, and owe the question how it went."""
    told = rules.visit_on(given, by)
    await turn.tx.advice.save(turn.person.id, told)
    await owe_question(turn, told)
    return told


async def compared_with(turn: Turn, given: Advice) -> Window | None:
    """Return the days that advice on worsening compared with, where the diary still tells."""
    if given.family != WORSENING:
        return None
    entries = await turn.tx.entries.of(turn.person.id, since=given.given_on - LOOK_BACK)
    return usual_days(entries, given)


async def held(turn: Turn) -> bool:
    """Tell whether some advice still stops exercise."""
    return rules.holds_exercise(await turn.tx.advice.of(turn.person.id))


async def hold(turn: Turn) -> None:
    """Stop exercise: take back nudges that wait, and plan without them."""
    await turn.tx.deliveries.cancel(turn.person.id, NUDGES, "held")
    await turn.replan()


async def silence(turn: Turn) -> None:
    """Take back everything routine that waits."""
    routine = (*NUDGES, Kind.CHECKIN, Kind.CHECKIN_REMINDER, Kind.FOLLOW_UP)
    await turn.tx.deliveries.cancel(turn.person.id, routine, "paused")


async def named(turn: Turn, payload: Mapping[str, object]) -> Advice | None:
    """Return the advice a delivery is about, or None if it is gone."""
    advice_id = payload.get("advice")
    return await turn.tx.advice.get(turn.person.id, advice_id) if isinstance(advice_id, int) else None
