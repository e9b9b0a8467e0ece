"""A profile as a file tells it, in free words (CLINICAL 7), turned into the profile that the rules know."""

import re
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from bot.diary.green_flags import said_in
from bot.diary.known_pattern import Diagnosis, Usual
from bot.diary.profile import AFTER_BIRTH, TYPICAL_SEVERE, Condition, Profile, Reported
from bot.diary.words.plain_text import lowered


def _words(value: object) -> object:
    return () if value is None else (value,) if isinstance(value, str) else value


Words = Annotated[tuple[str, ...], BeforeValidator(_words)]
Days = Annotated[int, Field(ge=0, le=30)] | None
Months = Annotated[int, Field(ge=0, le=1200)] | None


class ToldProfile(BaseModel):
    """The profile as a file has it; every key may be left out."""

    model_config = ConfigDict(extra="allow")

    age: Annotated[float, Field(ge=0, le=130)] | None = None
    sex: str | None = None
    country: str | None = None
    conditions: Words = ()
    medicines: Words = ()
    known_pattern: Words = ()
    assessed_by_clinician: bool | None = None
    pain_started_days_ago: Annotated[int, Field(ge=0, le=50_000)] | None = None
    pregnant_weeks: Annotated[int, Field(ge=0, le=45)] | None = None
    postpartum_weeks: Annotated[int, Field(ge=0, le=2000)] | None = None
    anticoagulant: bool | None = None
    cancer_history: bool | None = None
    immunosuppressed: bool | None = None
    headache_days_last_30: Days = None
    headache_months: Months = None
    meds_days_last_30: Days = None
    meds_months: Months = None


CONDITION_WORDS = {
    Condition.NECK_CONDITION: r"rheumatoid|ankylosing|spondylit|down syndrome|downs syndrome|trisomy 21|ehlers|marfan"
    r"|connective tissue|(?:neck|cervical) (?:surgery|fusion|operation)|unstable neck|myelopathy|klippel|bechterew"
    r"|psoriatic arthritis|hypermobil|axial spa|loeys|stickler|laminectomy|discectomy|fused neck|neck fused",
    Condition.RECENT_INJURY: r"recent (?:neck |head )?injury|whiplash|recent (?:neck )?surgery|recent crash",
    Condition.PREGNANT: r"\bpregnan(?:t|cy)\b",
    Condition.POSTPARTUM: r"\bpost ?partum|\bpost ?natal|gave birth|new baby|newborn",
    Condition.CANCER: r"\bcancer|\btumou?r|lymphoma|leuka?emia|melanoma|myeloma|carcinoma|metasta|sarcoma|glioma"
    r"|mesothelioma|hodgkin|malignan",
    Condition.IMMUNE: r"immun[eo](?:suppress|compromis| defici)?|\bhiv\b|\baids\b|transplant|chemo|long[- ]term steroid"
    r"|prednis|methotrexate|biologic|adalimumab|humira|infliximab|etanercept|rituximab|tocilizumab|abatacept|golimumab"
    r"|certolizumab|ustekinumab|secukinumab|vedolizumab|belimumab|ocrelizumab|natalizumab|fingolimod|(?:tofa|upada"
    r"|bari)citinib|azathioprine|tacrolimus|c[iy]closporin|mycophenolate|leflunomide|cyclophosphamide|sirolimus",
    Condition.BLOOD_THINNER: r"blood thinner|anti ?coagul|warfarin|apixaban|rivaroxaban|edoxaban|dabigatran|heparin"
    r"|eliquis|xarelto|pradaxa|lixiana|savaysa|coumadin|marcoumar|plavix|prasugrel|brilique|brilinta"
    r"|enoxaparin|phenprocoumon|marcumar|acenocoumarol|clopidogrel|ticagrelor|clotting|ha?emophilia",
    Condition.HIGH_BLOOD_PRESSURE: r"high blood pressure|hypertension",
    Condition.LUNG_HEART: r"\bcopd\b|heart (?:disease|failure)|angina|asthma",
    Condition.CAROTID: r"carotid",
    Condition.OSTEOPOROSIS: r"osteoporo|brittle bone|osteogenesis imperfecta",
    Condition.GLAUCOMA: r"glaucoma",
    Condition.MIGRAINE: r"migraine",
    Condition.RAYNAUD: r"raynaud",
    Condition.EXERTION_HEADACHE: r"exertion(?:al)? headache",
}
_CONDITIONS = {condition: re.compile(pattern) for condition, pattern in CONDITION_WORDS.items()}
_FROM_MEDICINES = frozenset({Condition.BLOOD_THINNER, Condition.IMMUNE})
"""What a medicine somebody takes tells about them."""

_DIAGNOSES = {
    Diagnosis.TENSION_TYPE: re.compile(r"tension[- ](?:type )?headache"),
    Diagnosis.CLUSTER: re.compile(r"cluster headache"),
    Diagnosis.CERVICOGENIC: re.compile(r"cervicogenic"),
    Diagnosis.OTHER: re.compile(r"occipital neuralgia|hemicrania"),
}
_DENIED = re.compile(r"^(?:no|not|never|without|none)\b")
_TYPICAL = {
    Usual.AURA: re.compile(r"aura|zig ?zag|flash|shimmer"),
    Usual.NAUSEA: re.compile(r"nause|queasy|feel(?:ing)? sick"),
    Usual.VOMITING: re.compile(r"vomit|throw|being sick"),
    Usual.LIGHT_NOISE: re.compile(r"\blight\b(?!-?head)|noise|photophob|phonophob"),
    Usual.ONE_SIDE: re.compile(r"one[- ]side|unilateral"),
    Usual.TINGLING: re.compile(r"tingl|numb|pins and needles"),
    Usual.EYE_WATERS: re.compile(r"(?:eye|nose) (?:waters|runs)|watery? eye|tearing"),
    TYPICAL_SEVERE: re.compile(r"severe|strong|intense"),
}


def _since_birth(weeks: int) -> timedelta:
    """Return the time since a birth, told in whole weeks; the sixth is still one of the "last six weeks" (RF20)."""
    told = timedelta(weeks=weeks)
    return told - timedelta(days=1) if told == AFTER_BIRTH else told


def profile_of(told: ToldProfile | None, zero: date) -> Profile:
    """Return the profile as it stood on day 0, with its questions answered."""
    told = told or ToldProfile()
    conditions = _conditions(told)
    pattern = _pattern([*told.known_pattern, *(words for words in told.conditions if "aura" in words.casefold())])
    started = None if told.pain_started_days_ago is None else zero - timedelta(days=told.pain_started_days_ago)
    since = {Condition.PREGNANT: zero, Condition.POSTPARTUM: zero - _since_birth(told.postpartum_weeks or 0)}
    return Profile(
        adult=None if told.age is None else told.age >= 18,
        age=None if told.age is None else int(told.age),
        age_50_plus=None if told.age is None else told.age >= 50,
        conditions=conditions,
        pregnant_weeks=told.pregnant_weeks,
        assessed=told.assessed_by_clinician,
        known_pattern=pattern | _diagnoses(told),
        pain_started=started,
        answered=True,
        ticked_on={condition: day for condition, day in since.items() if condition in conditions},
        reported=_reported(told),
    )


def _conditions(told: ToldProfile) -> frozenset[Condition]:
    named = {
        Condition.PREGNANT: bool(told.pregnant_weeks),
        Condition.POSTPARTUM: told.postpartum_weeks is not None,
        Condition.BLOOD_THINNER: bool(told.anticoagulant),
        Condition.CANCER: bool(told.cancer_history),
        Condition.IMMUNE: bool(told.immunosuppressed),
    }
    found = {condition for condition, known in named.items() if known}
    found |= _named(told.conditions)
    found |= _named(told.medicines) & _FROM_MEDICINES
    # Somebody who knows what a migraine of theirs is like was told what it is, unless the file says otherwise.
    if told.assessed_by_clinician is not False:
        found |= _named(told.known_pattern) & {Condition.MIGRAINE}
    return frozenset(found)


def _diagnoses(told: ToldProfile) -> set[str]:
    """Return what the headaches were called, of the conditions and, as with migraine, of what is typical."""
    said = told.conditions if told.assessed_by_clinician is False else (*told.conditions, *told.known_pattern)
    lines = [line for line in map(lowered, said) if not _DENIED.search(line)]
    return {one.value for one, words in _DIAGNOSES.items() if any(words.search(line) for line in lines)}


def _named(said: Iterable[str]) -> set[Condition]:
    lines = [line for line in map(lowered, said) if not _DENIED.search(line)]
    return {condition for condition, words in _CONDITIONS.items() if any(words.search(line) for line in lines)}


def _pattern(said: Iterable[str]) -> frozenset[str]:
    lines = [line for line in map(lowered, said) if not _DENIED.search(line)]
    typical = {str(name) for name, words in _TYPICAL.items() if any(words.search(line) for line in lines)}
    green = {flag.value for line in lines for flag in said_in(line)}
    return frozenset(typical.union(green, *(line.split() for line in lines)))


def _reported(told: ToldProfile) -> Reported | None:
    counts = (told.headache_days_last_30, told.headache_months, told.meds_days_last_30, told.meds_months)
    if all(count is None for count in counts):
        return None
    headache_days, headache_months, medicine_days, medicine_months = counts
    return Reported(
        headache_days=headache_days,
        headache_months=headache_months,
        medicine_days=medicine_days,
        medicine_months=medicine_months,
    )
