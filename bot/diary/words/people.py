"""Whom people write of beside themselves: one list for every reader of words, `|` between them."""

HOUSEHOLD = (
    "wife|husband|partner|son|daughter|mum|mom|mother|dad|father|brother|sister|kid|child|children|baby|toddler"
    "|girlfriend|boyfriend|hubby|missus|bf|gf|flatmate|housemate|roommate|roomie|parent|family|little one|stepson"
    "|stepdaughter|twin|sibling"
)
"""Who may live with somebody."""

_RELATIVES = (
    "gran|grandma|grandpa|grandmother|grandfather|nan|nana|grandad|granddad|grandparent|grandson|granddaughter|aunt"
    "|auntie|uncle|cousin|nephew|niece|relative|mother in law|father in law|inlaw|in-law|ex|bro|sis"
)
COLLEAGUES = "colleague|colleagues|coworker|coworkers|co-worker|co-workers|workmate|workmates|boss"
_ACQUAINTED = (
    "friend|mate|neighbour|neighbor|teacher|coach|manager|employee|customer|client|patient|student|pupil|passenger"
    "|resident|stranger|boy|girl|lad|man|woman|guy|lady|bloke"
)
ANIMALS = "dog|cat"

OTHERS = f"{HOUSEHOLD}|{_RELATIVES}|{COLLEAGUES}|{_ACQUAINTED}|{ANIMALS}"
"""Everybody, one of each; a plural "s" may follow."""


def as_phrases(people: str) -> str:
    """Write people in the notation of `phrases`, one and many of each, a name of two words as one token."""
    return "|".join(f"{person}|{person}s" for person in people.replace(" ", "_").split("|"))
