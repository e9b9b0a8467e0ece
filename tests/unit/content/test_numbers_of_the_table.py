"""Emergency numbers and crisis lines, row by row as CLINICAL 6.2 and 6.3 list them."""

import pytest

from content import load

EMERGENCY = """
US 911 | CA 911 | MX 911 | BR 192 | AR 911 107 | CL 131 | CO 123 | PE 106 | GB 999 112 | IE 112 999 | AU 000 112
NZ 111 | ZA 112 10177 | NG 199 112 | KE 999 112 | GH 193 112 | EG 123 | MA 15 150 | IL 101 | UA 103 112 | RU 112 103
KZ 103 112 | RO 112 | BG 112 | DE 112 | FR 112 15 | ES 112 | IT 112 118 | PT 112 | NL 112 | BE 112 | LU 112
CH 144 112 | AT 144 112 | DK 112 | NO 113 | SE 112 | FI 112 | IS 112 | EE 112 | LV 112 | LT 112 | PL 112 999
CZ 112 | SK 112 | HU 112 | SI 112 | HR 112 | JP 119 | KR 119 | CN 120 | TW 119 | HK 999 | SG 995 | MY 999 | TH 1669
VN 115 | ID 118 112 119 | PH 911 | IN 112 108 | PK 115 1122 | BD 999 | LK 110 1990 | NP 102 | AE 998 999 | SA 997 911
TR 112 | GE 112 | AM 103 911 | RS 194 112 | GR 112 | CY 112 | MT 112
"""
CRISIS = """
US 988 | CA 988 | GB 116123 | IE 116123 | AU 131114 | NZ 1737 | DE 08001110111 | AT 142 | CH 143 | FR 3114 | ES 024
IT 0223272327 | NL 113 08000113 | BE 1813 | PL 116123 | PT 1411 | SE 90101 | NO 116123 | DK 70201201 | FI 0925250111
IN 14416 | JP 0120279338 | KR 109 | BR 188 | AR 135 | MX 8009112000 | ZA 0800567567
"""
COUNTRIES = load().countries


def rows(table: str) -> list[tuple[str, list[str]]]:
    cells = (cell.split() for line in table.strip().splitlines() for cell in line.split("|"))
    return [(iso, numbers) for iso, *numbers in cells]


@pytest.mark.parametrize(("iso", "numbers"), rows(EMERGENCY))
def test_the_emergency_numbers_of_each_country_in_their_order(iso: str, numbers: list[str]) -> None:
    assert list(COUNTRIES[iso].ambulance) == numbers


@pytest.mark.parametrize(("iso", "numbers"), rows(CRISIS))
def test_the_crisis_line_of_each_country(iso: str, numbers: list[str]) -> None:
    said = " or ".join(line.number for line in COUNTRIES[iso].crisis)

    assert said.replace(" ", "").split("or") == numbers


def test_no_row_is_left_out_and_none_is_added() -> None:
    assert {iso for iso, _ in rows(EMERGENCY)} == set(COUNTRIES)
    assert {iso for iso, _ in rows(CRISIS)} == {iso for iso, country in COUNTRIES.items() if country.crisis}
