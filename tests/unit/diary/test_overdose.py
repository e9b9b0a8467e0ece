"""An overdose is told from a dose: by its unit, by the medicine's usual doses, and by asking where neither tells."""

import pytest

from bot.diary.words.crisis import CrisisReading, crisis


@pytest.mark.parametrize(
    "text",
    [
        "had 400 ibuprofen with lunch",
        "took 600 ibuprofen",
        "i took 1000 paracetamol and 400 ibuprofen",
        "took 500 naproxen",
        "took 100 sumatriptan",
        "i took 50 sumatriptan for my migraine",
        "took 10 amitriptyline before bed",
        "took 30 codeine at 8",
        "took 1,000 mg paracetamol",
        "took 2 x 500mg paracetamol",
        "took 2 paracetamol 500mg and 400 ibuprofen",
        "took 20 mg amitriptyline",
        "popping ibuprofen, had about 2 or so in total",
    ],
)
def test_a_usual_dose_without_its_unit_is_a_dose(text: str) -> None:
    assert crisis(text) is CrisisReading.NONE


@pytest.mark.parametrize(
    "text",
    [
        "took 12 advil",
        "i took sixteen panadol",
        "took 40 ibuprofen",
        "took twenty four paracetamol",
        "24 paracetamol taken",
        "i've had 9 paracetamol today",
        "i took 8 co-codamol at once",
        "i took thirty co-codamol",
        "took 12 x 500mg paracetamol",
        "took about a dozen painkillers",
        "took 2 ibuprofen and 12 paracetamol",
        "i drank a bottle of wine with 15 sleeping pills",
        "i cant sleep, took 30 paracetamol",
        "dont worry took 30 paracetamol",
        "i kept popping the co-codamol, must be 20 odd by now",
        "been swallowing paracetamol all day, had like 18 or so",
    ],
)
def test_more_tablets_than_a_day_allows_are_an_overdose(text: str) -> None:
    assert crisis(text) is CrisisReading.OVERDOSE


@pytest.mark.parametrize("text", ["took 10g paracetamol", "took 6000 mg paracetamol", "took 5000 ibuprofen"])
def test_more_milligrams_than_a_day_allows_are_an_overdose(text: str) -> None:
    assert crisis(text) is CrisisReading.OVERDOSE


@pytest.mark.parametrize(
    "text", ["swallowed them all", "took the lot", "took 2 packets of paracetamol", "swallowed every pill i could find"]
)
def test_all_there_was_needs_no_number(text: str) -> None:
    assert crisis(text) is CrisisReading.OVERDOSE


@pytest.mark.parametrize("text", ["took 30 codeine", "took 50 tramadol", "took my tablets twice by mistake"])
def test_what_may_be_a_dose_or_a_count_is_asked_about(text: str) -> None:
    assert crisis(text) is CrisisReading.HOW_MUCH


@pytest.mark.parametrize(
    "text",
    [
        "i took the whole box back to the pharmacy",
        "took the lot to the tip",
        "took them all as prescribed",
        "had lots of tablets over the years",
        "took 8 paracetamol over the last 3 days",
        "i have 20 ibuprofen left",
        "bought 24 paracetamol",
        "i havent taken 20 paracetamol",
        "took 12 photos of my pillow, then ibuprofen",
        "took paracetamol 10 hours ago",
        "took 2 of 16 paracetamol",
        "took a whole tablet instead of half",
        "took my 50 sumatriptan, helped in an hour",
        "took a 20 min nap and ibuprofen",
        "overdose of sun today",
        "popped 2 advil",
        "took my pills and went to bed",
        "the doctor took me off all my tablets",
    ],
)
def test_other_things_done_with_tablets_and_numbers_are_none(text: str) -> None:
    assert crisis(text) is CrisisReading.NONE


@pytest.mark.parametrize("text", ["i almost took all my pills", "what if i took 30 paracetamol"])
def test_what_nearly_was_taken_is_asked_about(text: str) -> None:
    assert crisis(text) is CrisisReading.ASK
