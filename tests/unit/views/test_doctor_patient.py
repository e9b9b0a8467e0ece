"""What the patient told about themselves is given as rough as it was told."""

from datetime import date

import pytest

from bot.diary.profile import Profile
from bot.views.doctor_patient import patient
from bot.views.speech import Speech
from content import Words

TODAY = date(2026, 3, 31)


@pytest.mark.parametrize(
    ("started", "told"),
    [
        (date(2026, 2, 1), "pain since about early Feb\u00a02026"),
        (date(2026, 2, 10), "pain since about early Feb\u00a02026"),
        (date(2026, 2, 11), "pain since about mid-Feb\u00a02026"),
        (date(2026, 2, 16), "pain since about mid-Feb\u00a02026"),
        (date(2026, 2, 20), "pain since about mid-Feb\u00a02026"),
        (date(2026, 2, 21), "pain since about late Feb\u00a02026"),
        (date(2025, 12, 31), "pain since about late Dec\u00a02025"),
    ],
)
def test_a_beginning_is_told_no_more_exactly_than_a_button_tells_it(started: date, told: str) -> None:
    speech = Speech(words=Words.load("en"), language="en")

    made = patient(speech, Profile(pain_started=started), TODAY)

    assert made is not None
    assert made["facts"] == [{"label": "Course", "value": told}]
