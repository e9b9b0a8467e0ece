"""Answers typed to the questions of the crisis path: what their buttons do; what is unclear is never passed over."""

import re
from collections.abc import Mapping
from dataclasses import replace

from bot.diary.words import reading, wishes
from bot.handlers import awaited, crisis, free_text
from bot.handlers.crisis import AGAIN, AMOUNT, ASK, CRISIS
from bot.handlers.turn import Replies, Turn
from bot.handlers.typed_buttons import plain
from bot.people import Awaiting
from bot.views import urgent as view
from bot.views.callback import Callback
from bot.views.page import Page
from bot.views.reply import Buttons, Edit, Reply, Send, Toast

_NOBODY, _SOMEBODY = "nobody", "somebody"
_LASTING = (ASK, AMOUNT)
"""Questions that stay open until they are answered; the others claim unclear words only right after they came."""
_COURTESY, _GREETING = "thanks", "hello"

_ONE = r"(?: (?:one|option|choice|thing|part))?"
_YES = r"(?:yes|yeah|yea|yep|yup|y)"
_NO = r"(?:no|nope|nah|n)"
_LIFE = re.compile(
    r"(?:(?:i think|i guess|i mean|im|i am|its|it is|well|no|yes|yeah|maybe|probably|honestly|more) )*"
    rf"(?:(?:the )?both(?: of (?:them|these|it|those))?|a (?:bit|little) of (?:both|each)"
    rf"|(?:the )?(?:second|2nd|latter|last){_ONE}|(?:option|number|choice) (?:2|two)"
    r"|(?:thinking (?:of|about) )?(?:not (?:wanting to (?:live|be alive|be here|exist)|living|to (?:live|be alive)"
    r"|want(?:ing)? to live)|dying|death|suicide|to die)|not to be here|die)"
    rf"|{_YES}(?: (?:i (?:do|am|think so|guess)|it is|sometimes|kind of|sort of|a (?:bit|little)))?"
    r"|i (?:do|am|think so|guess so)|sometimes|kind of|sort of"
)
_PAIN = re.compile(
    r"(?:(?:i think|i guess|i mean|i meant|its|it is|well|yes|yeah|just|only|mostly"
    r"|no(?= (?:just|only|its|it is|i mean|the)\b)) )*"
    r"(?:(?:the |my |this |about the )?pain(?: (?:is|was|gets|got))?(?: (?:just|really|simply|far|way))?"
    r"(?: (?:too (?:much|bad|strong)|unbearable|so bad))?(?: (?:for me|right now|today|to bear|to take))?"
    rf"|(?:the )?(?:first|1st|former){_ONE}|(?:option|number|choice) (?:1|one)|too much pain)"
)
_MORE = re.compile(
    rf"{_YES}(?: (?:it was|i did|more|too much))?|(?:it was |i took )?(?:more(?: than (?:allowed|that|i should|usual"
    r"|the packet(?: says| allows)?))?|too (?:much|many))|i think so"
)
_USUAL = re.compile(
    rf"{_NO}(?: it wasnt| i didnt)?|(?:{_NO} )?(?:(?:it was|just|only) )*(?:a |the |my )?(?:usual|normal|prescribed)"
    r"(?: (?:dose|amount|one))?|(?:no )?as (?:usual|prescribed)"
)
_AGAIN = re.compile(
    rf"(?:(?:{_YES}|ok|okay) )*(?:{_YES}|ok|okay|sure|please|i (?:do|would|want(?: them)?)|i would like (?:that|them)"
    r"|(?:show me )?the numbers|show (?:me|them)|numbers)"
)
_ENOUGH = re.compile(
    rf"{_NO}(?: (?:need|i dont|not now|its (?:fine|ok|okay)))?|not (?:now|today|really|needed|necessary)"
    rf"|(?:{_NO} )?(?:im|i am) (?:ok|okay|fine|good)(?: now)?"
)
_SAFE = re.compile(
    r"(?:(?:yes |no )?(?:i am|im|i feel) )?safe(?: (?:now|here|again))?"
    r"(?: (?:and )?(?:its |it is |it was )?not about me)?"
    r"|(?:no )?(?:(?:its|it is|it was|this is|this was|that was|thats) )?not about me"
    r"|(?:no )?(?:it|this|that) (?:isnt|wasnt) about me"
)
_NEAR = (
    r"(?: (?:else|near(?:by)?|near me|by|here|around|at home|home|with me|close|close by|next door|downstairs|upstairs"
    r"|at all|to tell|i (?:can|could) tell|that i (?:can|could) tell|right now))*"
)
_ALONE = re.compile(
    rf"{_NO}(?: (?:there (?:isnt|is not)|i dont|not really))?|not really"
    rf"|(?:{_NO} )?(?:(?:there is|there are|theres|i have|ive got|i know) )?(?:nobody|no one|no-one|noone|none){_NEAR}"
    rf"|(?:{_NO} )?(?:there (?:isnt|is not|arent)|i dont have|i havent got|i havent) (?:anyone|anybody|someone){_NEAR}"
    rf"|(?:{_NO} )?(?:(?:i am|im|i live) )?(?:all |completely |totally |quite )?(?:alone|on my own){_NEAR}"
)
_COMPANY = re.compile(
    rf"{_YES}(?: (?:there is|there are|i do|i have|i could|i can|someone|somebody)){{0,2}}{_NEAR}"
    rf"|(?:{_YES} )?(?:(?:there is|theres|i have) )?(?:someone|somebody|(?:my|a) (?:\w+ )?(?:wife|husband|partner"
    r"|girlfriend|boyfriend|mum|mom|mother|dad|father|parents|sister|brother|son|daughter|kids|friends?|family"
    rf"|flatmate|roommate|neighbou?rs?|colleagues?|nurse|carer|aunt|uncle|gran\w*))(?: (?:is|are))?{_NEAR}"
)
_SHOW = re.compile(r"(?:(?:show|send|give) me )?(?:the )?numbers(?: again)?")
_CALL = re.compile(r"call")
_MEANT: Mapping[str, tuple[tuple[re.Pattern[str], str], ...]] = {
    ASK: ((_PAIN, "pain"), (_LIFE, "life")),
    AMOUNT: ((_MORE, "more"), (_USUAL, "usual")),
    CRISIS: ((_SAFE, "safe"), (_ALONE, _NOBODY), (_COMPANY, _SOMEBODY), (_SHOW, "again"), (_CALL, "call")),
    AGAIN: ((_AGAIN, "again"), (_ENOUGH, "enough"), (_SAFE, "safe"), (_ALONE, _NOBODY)),
}
"""What is said to each question, and the button it means, of which the first that fits counts."""


async def answered(turn: Turn, text: str) -> Replies | None:
    """Answer words typed to an open question of the crisis path; None where none is open, or they ask for a command."""
    if turn.person.awaiting is not Awaiting.CRISIS:
        return None
    about = awaited.about(turn)
    if about not in _MEANT or not awaited.still_open(turn):
        await awaited.close(turn)
        return None
    line = plain(text)
    meant = next((value for pattern, value in _MEANT[about] if pattern.fullmatch(line)), None)
    if meant is not None:
        return await _as_tapped(turn, meant)
    if _is_for_others(text, about):
        return None
    if about in _LASTING:
        return await _asked_again(turn, text, about)
    if not awaited.just_asked(turn) or isinstance(reading.read(text), reading.Score):
        await awaited.close(turn)
        return None
    return await _beside_numbers(turn, text, about)


def stays_open(turn: Turn) -> bool:
    """Tell whether a question stands open that a command in between does not close."""
    return turn.person.awaiting is Awaiting.CRISIS and awaited.about(turn) in _LASTING


def _is_for_others(text: str, about: str) -> bool:
    """Tell whether words ask for something else by its name; a goodbye is no answer, nor is a courtesy to ASK."""
    if plain(text) == free_text.STOP:
        return True
    wish = wishes.wish(text)
    if wish is None or wish.name == _GREETING:
        return False
    return wish.name != _COURTESY or about not in _LASTING


async def _as_tapped(turn: Turn, meant: str) -> Replies:
    """Do what the button does, in a message of its own."""
    if meant == _NOBODY:
        return [_numbers(turn, "urgent-crisis-alone").new()]
    if meant == _SOMEBODY:
        await awaited.close(turn)
        return [_numbers(turn, "urgent-crisis-near").new()]
    replies = await crisis.tapped(turn, Callback(kind=view.CRISIS, id="", value=meant))
    return [_sent(reply) for reply in replies if not isinstance(reply, Buttons)]


def _sent(reply: Reply) -> Reply:
    if isinstance(reply, Edit):
        return Send(text=reply.text, keyboard=reply.keyboard)
    return Send(text=reply.text) if isinstance(reply, Toast) else reply


async def _asked_again(turn: Turn, text: str, about: str) -> Replies:
    """Keep number and note, follow up warning signs, and put the question again, with its numbers, beneath."""
    page = crisis.question(turn, about)
    if isinstance(reading.read(text), reading.Score):
        replies = await free_text.read(turn, text)
    else:
        replies = await free_text.kept_quietly(turn, text)
        page = replace(page, text=f"{turn.say('urgent-crisis-unclear')}\n\n{page.text}")
    await awaited.ask(turn, Awaiting.CRISIS, about)
    return [*replies, page.new()]


async def _beside_numbers(turn: Turn, text: str, about: str) -> Replies:
    """Keep what somebody says right after the crisis text, and show the people who are there to listen."""
    replies = await free_text.kept_quietly(turn, text)
    await awaited.ask(turn, Awaiting.CRISIS, about)
    return [*replies, _numbers(turn, "urgent-crisis-people").new()]


def _numbers(turn: Turn, said: str) -> Page:
    library, country = turn.house.library, turn.person.country
    return view.people_to_call(turn.speech, turn.say(said), library.emergency(country), library.crisis(country))
