"""The table of medicines: what it knows, and that the diary counts by the same classes."""

import pytest

from bot.diary.entries import Medicine
from bot.diary.ingredients import ANTI_INFLAMMATORY, CODEINE, TWO_ANTI_INFLAMMATORY
from bot.diary.words.crisis import CrisisReading, crisis
from bot.views.speech import Speech
from content import Library, Words, load
from content.medicine import MedicineClass


@pytest.fixture(scope="module")
def library() -> Library:
    return load()


def test_the_table_and_the_diary_know_the_same_classes() -> None:
    assert {one.value for one in MedicineClass} == {one.value for one in Medicine}


def test_every_kind_of_the_ibuprofen_type_is_known_as_one_and_nothing_else_is(library: Library) -> None:
    kinds = {MedicineClass.IBUPROFEN_TYPE, MedicineClass.ASPIRIN}
    of_table = {
        ingredient
        for known in library.medicines.values()
        if known.medicine in kinds
        for ingredient in known.ingredients
    }

    assert of_table == ANTI_INFLAMMATORY - {TWO_ANTI_INFLAMMATORY}


def test_about_forty_ingredients_are_known(library: Library) -> None:
    assert len({ingredient for known in library.medicines.values() for ingredient in known.ingredients}) >= 40


@pytest.mark.parametrize(
    ("name", "medicine", "ingredient"),
    [
        ("acetaminophen", Medicine.PARACETAMOL, "paracetamol"),
        ("tylenol", Medicine.PARACETAMOL, "paracetamol"),
        ("advil", Medicine.IBUPROFEN_TYPE, "ibuprofen"),
        ("imitrex", Medicine.TRIPTAN, "sumatriptan"),
        ("cafergot", Medicine.ERGOT, "ergotamine"),
        ("tramadol", Medicine.OPIOID, "tramadol"),
        ("excedrin", Medicine.COMBINATION, "aspirin"),
        ("co-codamol", Medicine.COMBINATION, CODEINE),
        ("panadol extra", Medicine.COMBINATION, "paracetamol"),
    ],
)
def test_a_name_leads_to_its_class_and_ingredient(
    library: Library, name: str, medicine: Medicine, ingredient: str
) -> None:
    known = library.medicines[name]

    assert known.medicine.value == medicine.value
    assert ingredient in known.ingredients


def test_a_painkiller_with_codeine_caffeine_or_another_is_a_combination(library: Library) -> None:
    painkillers = {
        one for known in library.medicines.values() if len(known.ingredients) == 1 for one in known.ingredients
    }
    wrong = [
        known.name
        for known in library.medicines.values()
        if known.medicine not in (MedicineClass.COMBINATION, MedicineClass.ERGOT)
        and (len(painkillers & set(known.ingredients)) > 1 or "caffeine" in known.ingredients)
    ]

    assert wrong == []


def told_and_done(rule: str) -> tuple[str, str]:
    speech = Speech(words=Words.load(), language="en")
    numbers = {"days": 16, "answered": 30, "estimate": 16, "limit": 15, "window": 30, "level": "R", "emergency": "112"}
    numbers |= {"medicine": "paracetamol", "ingredient": "paracetamol"}
    return speech.say(f"{rule}-told", **numbers), speech.say(f"{rule}-do", **numbers)


@pytest.mark.parametrize(
    "rule",
    [
        *("rule-med-s", "rule-med-s-early", "rule-med-s-reported", "rule-med-t", "rule-med-t-early"),
        *("rule-med-t-reported", "rule-med-mix", "rule-med-mix-reported", "rule-med-10", "rule-med-dup"),
    ],
)
def test_whatever_names_a_limit_begins_with_the_packet_and_ends_with_a_pharmacist(rule: str) -> None:
    told, done = told_and_done(rule)

    assert told.startswith("<b>Follow your packet.</b>")
    assert done.endswith("ask a pharmacist.")


def test_no_other_rule_names_a_limit_of_medicine() -> None:
    words = Words.load()
    rules = {key.removesuffix("-told") for key in words.keys if key.startswith("rule-") and key.endswith("-told")}

    assert {rule for rule in rules if rule.startswith("rule-med")} == {
        *("rule-med-s", "rule-med-s-early", "rule-med-s-reported", "rule-med-t", "rule-med-t-early"),
        *("rule-med-t-reported", "rule-med-mix", "rule-med-mix-reported", "rule-med-10", "rule-med-dup"),
    }


def test_every_lesson_on_medicine_begins_with_the_packet_and_ends_with_a_pharmacist(library: Library) -> None:
    lessons = [lesson for lesson in library.lessons.values() if lesson.topic.value == "medicines"]

    assert lessons
    for lesson in lessons:
        assert lesson.body.startswith("<b>Follow your packet")
        assert lesson.body.rstrip().endswith("ask a pharmacist.")


def test_the_page_of_the_settings_ends_with_a_pharmacist() -> None:
    said = Words.load().say("medicine-mine-limits")

    assert said.startswith("Follow your packet.")
    assert said.endswith("ask a pharmacist.")


def test_an_overdose_is_heard_under_every_name_of_the_table(library: Library) -> None:
    names = {name for known in library.medicines.values() for name in known.every_name}

    assert [name for name in names if crisis(f"i swallowed twelve {name}") is not CrisisReading.OVERDOSE] == []
