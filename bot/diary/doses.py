"""How much of a medicine is usual, and from how much on it is too much for a day (CLINICAL 4.8, 6.2).

Not advice on doses: what is needed to tell "took 400 ibuprofen" from "took 40 ibuprofen". Every name of the table of
medicines is known here, so that nobody's overdose goes unheard because of a brand.
"""

from dataclasses import dataclass

_ROWS = """
paracetamol paracets paras acetaminophen acetominophen paracetemol panadol tylenol calpol doliprane efferalgan dafalgan ben-u-ron benuron tachipirina crocin dolo hedex lemsip theraflu nyquil dayquil midol: 325 500 650 1000: 4000: 8
excedrin thomapyrin saridon combogesic nuromol maxigesic migraleve solpadeine syndol ultracet tramacet zaldiar vicodin norco lortab percocet endocet fioricet: 500: 4000: 8
co-codamol cocodamol codamol panadeine zapain kapake paracodol co-dydramol paramol remedeine: 8 10 15 20 30 500: 4000: 8
aspirin acetylsalicylic aspirine aspro disprin bufferin ecotrin alka-seltzer anadin fiorinal co-codaprin: 75 81 100 300 325 500 600 650 900 1000: 4000: 9
ibuprofen ibus ibuprofin ibuprophen ibu advil nurofen neurofen motrin brufen ibuprom spedifen ibuflam ibuhexal calprofen dexibuprofen seractil: 200 300 400 600 800: 2400: 9
naproxen aleve naprosyn naprogesic anaprox proxen feminax: 220 250 275 375 440 500 550: 1500: 9
diclofenac voltaren voltarol cataflam: 25 50 75 100: 200: 9
ketoprofen orudis ketum dexketoprofen enantyum keral flurbiprofen froben: 25 50 75 100 150 200: 300: 9
indometacin indomethacin indocin: 25 50 75: 200: 9
ketorolac toradol: 10 20 30: 120: 9
mefenamic ponstan ponstel: 250 500: 2000: 9
tolfenamic clotam nimesulide aulin celecoxib celebrex: 100 200: 600: 9
meloxicam mobic piroxicam feldene: 7 15 20: 40: 9
etoricoxib arcoxia: 30 60 90 120: 120: 9
sumatriptan imigran imitrex imigrane treximet suvexx: 25 50 85 100: 300: 9
rizatriptan maxalt zolmitriptan zomig ascotop naratriptan naramig amerge formigran frovatriptan frova migard: 10: 30: 9
almotriptan almogran axert dolortriptan eletriptan relpax: 12 20 25 40 80: 160: 9
ergotamine ergomar cafergot dihydroergotamine dhe migranal: 1 2: 9: 6
codeine codein: 15 30 45 60 90: 240: 9
dihydrocodeine dhc: 30 60 90 120: 240: 9
tramadol tramal ultram zydol contramal: 50 75 100 150 200: 400: 9
tapentadol palexia nucynta tilidine tilidin valoron pethidine meperidine demerol: 50 75 100 150 200 250: 600: 9
oxycodone oxycontin oxynorm roxicodone hydrocodone morphine oramorph sevredol hydromorphone dilaudid palladon buprenorphine temgesic butrans fentanyl: 10 12 15 20 25 30 35 40 45 50 60 75 80 90 100: 400: 9
metamizole metamizol dipyrone novalgin nolotil: 500 1000: 4000: 9
rimegepant nurtec vydura ubrogepant ubrelvy lasmiditan reyvow: 50 75 100 200: 300: 9
amitriptyline nortriptyline: 10 15 20 25 35 50 75 100 150: 200: 9
propranolol topiramate: 10 20 25 30 40 50 60 75 80 100 120 160: 400: 9
gabapentin pregabalin: 75 100 150 300 600 900: 3600: 9
diazepam zopiclone zolpidem valium vallies lorazepam temazepam alprazolam xanax nytol sominex: 10 15 20: 60: 9
sertraline: 25 50 75 100 150 200: 400: 9
fluoxetine prozac citalopram escitalopram mirtazapine venlafaxine duloxetine paroxetine: 10 15 20 25 30 37 40 45 50 60 75 100 150 200: 400: 9
quetiapine promethazine diphenhydramine benadryl cetirizine: 10 20 25 50 75 100 150 200 300: 800: 9
metformin: 500 850 1000: 3000: 6
bisoprolol amlodipine ramipril lisinopril atenolol: 1 2 5 10 15 20 25 40 50 75 80 100: 200: 9
"""  # noqa: E501  a group of medicines a row: names, usual doses in mg, most mg and most tablets of a day

ANY_MEDICINE = (
    r"(?:tablets?|tabs?|pills?|caplets?|capsules?|meds?|medicines?|medications?|painkillers?|opioids?|triptans?"
    r"|antidepressants?)"
)
"""Words for a medicine that say nothing of its strength, as a pattern."""

_MOST_OF_ANY = 9
_COUNTED, _TOO_HIGH_TO_COUNT = 10, 100
"""Between these a number is a count of tablets unless it is a usual dose; nobody counts more."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Dose:
    """What is usual of a medicine: single doses in mg, and the most of a day in mg (None: unknown) and in tablets."""

    usual: frozenset[int] = frozenset()
    most_mg: int | None = None
    most_tablets: int = _MOST_OF_ANY

    def may_be_mg(self, number: float) -> bool:
        """Tell whether a number said without a unit could be a dose in mg."""
        return self.most_mg is not None and min(self.usual) <= number

    def is_odd_in_mg(self, number: float) -> bool:
        """Tell whether a number of two digits is no dose that the tablets of this medicine make up."""
        return _COUNTED <= number < _TOO_HIGH_TO_COUNT and number == int(number) and number not in self.usual


def _read(row: str) -> dict[str, Dose]:
    names, usual, most_mg, tablets = row.split(":")
    dose = Dose(usual=frozenset(map(int, usual.split())), most_mg=int(most_mg), most_tablets=int(tablets))
    return dict.fromkeys(names.split(), dose)


_BY_NAME = {name: dose for row in _ROWS.strip().splitlines() for name, dose in _read(row).items()}
_UNKNOWN = Dose()

NAMED = rf"(?:{'|'.join(name.replace('-', '[ -]') for name in sorted(_BY_NAME, key=len, reverse=True))})"
"""Every medicine by name, as a pattern."""

TELLING_NAMES = "|".join(sorted({max(name.split("-"), key=len) + "*" for name in _BY_NAME}))
"""A word of every name, in the notation of phrases."""


def of(name: str) -> Dose:
    """Return what is usual of a medicine as it was written, be it in the plural; unknown ones have no strength."""
    plain = name.replace(" ", "-")
    return _BY_NAME.get(plain) or _BY_NAME.get(plain.removesuffix("s"), _UNKNOWN)
