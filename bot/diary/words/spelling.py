"""Undo typing errors in the few words that matter: one slip in a word of five letters or more, two in nine."""

import re
from collections.abc import Iterable
from functools import lru_cache

from bot.diary.words.plain_text import words

MATTERS = words(
    "fever feverish headache headaches migraine sudden suddenly thunderclap worst seizure seizures fainted fainting "
    "blackout unconscious confused confusion drowsy drooping droopy slurred slurring speech numbness tingling"
    " weakness "
    "paralysed stiff chest tightness breathless sweating bladder bowel incontinent pregnant vision blurred blurry "
    "vomiting vomited vomit chills shivering rash meningitis stroke suicide suicidal myself overdose overdosed"
    " tablets "
    "paracetamol codamol codeine ibuprofen anymore alive ending pressure swelling swollen dizzy dizziness unsteady "
    "clumsy collapsed passed temperature accident concussion worsening pounding agony started horrible terrible"
    " control double between seconds balance"
)
_REAL_WORDS = words(
    "fewer never lever sever staff stuff stick still still sweat sweet sweets cheat chests chess cheap chief chased "
    "heaven worse worst wurst worth worn work works faint feinting painted tainted fasted feted rush dash crash cash "
    "strike stoke stroll strobe broke spoke table tables tablet sleeping slurping learning lending sending bending "
    "mending tending spending vending pending rending vending speaking peach preach beach each reach teach headaches "
    "headache live alike olive dozy busy pizza dizziest visions version mission fission division revision missing "
    "slipped blurted passes parsed paused posted past pasted pasta paste massed possed swearing wearing clumps"
    " ending "
    "endings tempura itself herself himself yourself mystery anyone anywhere anymore slimming skimming presser"
    " presses "
    "feverishly "
    "pressured pleasure treasure measure leisure shivers chilly child chins chips skills strokes stroked stricken "
    "stiffer chilli chillies "
    "chili chilies drowned drowning dropping drooling seizing suddenly sodden hidden session feverfew weakest tingly"
    " tightens "
    "rashes stiffs fevers bowl bowls vow list life love five feel feet fear cost chat best host alien words worms "
    "aleve shimmer shimmers shimmering shimmery confusing confuses spitting "
    "sounding stared starred starter starters starts start startled stated stalled starved "
    "controls second seconded secondly doubled doubles doubly doable balanced balances "
    "conclusion conclusions convulsion convulsions pissed collapse collapses collapsing"
)
_SHORTHAND = {
    "n": "and",
    "nd": "and",
    "w/": "with",
    "wiv": "with",
    "r": "are",
    "u": "you",
    "b4": "before",
    "abt": "about",
    "evry": "every",
    "evryday": "everyday",
    "evrything": "everything",
    "mornin": "morning",
    "sumthing": "something",
    "sth": "something",
    "somethin": "something",
    "nothin": "nothing",
    "cudnt": "couldnt",
    "wud": "would",
    "dnt": "dont",
    "cnt": "cant",
    "cant't": "cant",
    "wrk": "work",
    "hed": "head",
    "heid": "head",
    "fone": "phone",
    "nek": "neck",
    "rite": "right",
    "lef": "left",
    "leggs": "legs",
    "tounge": "tongue",
    "tung": "tongue",
    "waek": "weak",
    "numm": "numb",
    "befor": "before",
    "ambulence": "ambulance",
    "hart": "heart",
    "chst": "chest",
    "pian": "pain",
    "pane": "pain",
    "sik": "sick",
    "figners": "fingers",
    "collegues": "colleagues",
    "collegue": "colleague",
    "hubbie": "hubby",
    "freind": "friend",
    "dubble": "double",
    "dubbel": "double",
    "faace": "face",
    "facce": "face",
    "fcae": "face",
}
"""What is typed short, in full."""

_MORE_THEN = re.compile(
    r"\b(more|less|longer|fewer) then(?= (?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|half"
    r"|usual|ever|before|normal|always|recommended|allowed)\b|(?:an?|the) (?:day|week|fortnight|month|year|hour"
    r"|minute|few|couple|label|packet|box|leaflet|limit|max\w*|usual)\b))"
    r"|\b(worse|better|stronger|different) then(?= (?:usual|ever|normal|always)\b)"
)
"""Where "then" before an amount, or before what is usual, is "than"."""

_SIDE = re.compile(r"\b(one|left|right) (?:sid|siad|sdie|syde)\b(?= *(?:$|[.,;!?/]|(?:of|is|since|now)\b))")
"""A side with a letter missing; "Sid" by himself is somebody."""

_SHORT_IS = re.compile(
    r"\b(head|neck|jaw|chest|speech|vision|balance)s (?=(?:been|killing|pounding|so|really|banging|splitting|bad|sore"
    r"|gone|throbbing|hurting|aching|going|about|all|very|stiff|agony|thumping|spinning|bursting|exploding|tight"
    r"|burning|locked|seized|getting|still|not|a|fit|ready|blurry|blurred|double|slurred|off|heavy|in|like|at|on)\b)"
)
"""The "is" that hangs on a word without an apostrophe: "heads pounding"."""

_HANGING = ("heads ", "necks ", "jaws ", "chests ", "speechs ", "visions ", "balances ")

_BARE_TEMPERATURE = re.compile(
    r"(?:(?<=^)|(?<=[,.;] )|(?<=\band ))(?:(?:slight|mild|bit of) )?(temp|temperature|temps)(?= ?(?:[,.;!]|and\b|$))"
)
"""A temperature named among symptoms, of which nothing more is said, is one that is too high."""

_NOT = re.compile(r"\b(do|does|did|would|could|can|will) not\b")
_SHORT = {"will": "wont", "can": "cant"}
"""Where "not" stands by itself, it is read as in "doesnt"."""

_NOT_ABLE = re.compile(
    r"\b(?:(?:have|has|had|am|is|was|are|were) )?(?:not|never|havent|hasnt|hadnt|isnt|wasnt|arent|aint) (?:(?:yet"
    r"|really|even|always) )?(?:been )?(?:able|managed|capable)\b(?: to\b| of\b)?"
    r"|\b(?:(?:am|is|was|are|were) )?no longer (?:been )?(?:able|capable)\b(?: to\b| of\b)?"
)
"""The long ways round to "cannot": "I have not been able to", "not able", "no longer able to"."""

_NO_LONGER_CAN = re.compile(r"\bno longer (?:can|could) (i|we|my \w+)\b")
"""The same the other way about: "no longer can I feel"."""

_BY_FIRST: dict[str, tuple[str, ...]] = {
    letter: tuple(sorted(word for word in MATTERS if word[0] == letter and len(word) >= 5))
    for letter in "abcdefghimnopqrstuvw"
}


@lru_cache(maxsize=256)
def respelled(line: str) -> str:
    """Return a lower-case line with slips in the words that matter undone."""
    short = _NOT.sub(lambda found: _SHORT.get(found[1], f"{found[1]}nt"), line) if " not" in line else line
    short = _NOT_ABLE.sub("cant", short) if " able" in short or " managed" in short else short
    short = _SIDE.sub(r"\1 side", short) if "s" in short else short
    short = _NO_LONGER_CAN.sub(r"\1 cant", short) if "no longer c" in short else short
    spelled = " ".join(map(_respell, short.split(" ")))
    spelled = _MORE_THEN.sub(r"\1\2 than", spelled) if " then " in spelled else spelled
    spelled = _SHORT_IS.sub(r"\1 is", spelled) if any(word in spelled for word in _HANGING) else spelled
    return _BARE_TEMPERATURE.sub(r"a temperature", spelled) if "temp" in spelled else spelled


@lru_cache(maxsize=4096)
def _respell(token: str) -> str:
    core = token.strip(".,;:!?()")
    if core in _SHORTHAND:
        return token.replace(core, _SHORTHAND[core])
    if len(core) < 4 or core in MATTERS or core in _REAL_WORDS or not core.isalpha():
        return token
    match = _nearest(core, _BY_FIRST.get(core[0], ()))
    return token if match is None else token.replace(core, match)


def _nearest(word: str, known: Iterable[str]) -> str | None:
    for candidate in known:
        allowed = 2 if len(candidate) >= 9 else 1
        if abs(len(candidate) - len(word)) <= allowed and slips(word, candidate, allowed) <= allowed:
            return candidate
    return None


def slips(typed: str, meant: str, most: int) -> int:
    """Count insertions, losses, swaps and wrong letters between two words; `most + 1` means more than `most`."""
    before: list[int] = []
    row = list(range(len(meant) + 1))
    for i, letter in enumerate(typed, start=1):
        earlier, before, row = before, row, [i]
        for j, other in enumerate(meant, start=1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == meant[j - 2] and typed[i - 2] == other:
                cost = min(cost, earlier[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return row[-1]
