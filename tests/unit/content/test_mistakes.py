"""A mistake in a content file stops the start and says file, line and reason."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from content import ContentError, load

HERE = Path(__file__).parents[3] / "content"
CRISIS_ELSEWHERE = """  crisis:
    - {name: "A line in your country", number: "findahelpline.com", verified: true}
"""
Edit = Callable[[str, str, str], None]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    copy = tmp_path / "content"
    shutil.copytree(HERE, copy, ignore=shutil.ignore_patterns("*.py", "__pycache__", "words"))
    return copy


@pytest.fixture
def edit(root: Path) -> Edit:
    def replace(file: str, old: str, new: str) -> None:
        path = root / file
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    return replace


def complaint(root: Path) -> str:
    with pytest.raises(ContentError) as caught:
        load(root)
    return str(caught.value)


def test_an_untouched_copy_loads(root: Path) -> None:
    assert load(root).exercises


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("  title: Change position", "  titel: Change position", "P01: key 'titel' is unknown"),
        ("  title: Change position\n", "", "P01: key 'title' is missing"),
        ("  kind: posture", "  kind: posturing", "P01: kind: Input should be 'posture'"),
        ("  kind: posture", "  kind: habit", "P01: kind 'habit' does not go with this id"),
        ("  strength: B", "  strength: Q", "P01: strength: Input should be 'A'"),
        ("  minutes: 0.33", "  minutes: 300", "P01: minutes: Input should be less than or equal to 30"),
        ("  minutes: 0.33", "  minutes: 3", "P01: steps last 20 s, minutes say 180 s"),
        ("- id: P01", "- id: X01", "X01: id: String should match pattern"),
        ("- id: P02", "- id: P01", "P01: id is used twice"),
        ("sources: [S58, S56, S57]", "sources: [S58, S999]", "P01: source 'S999' is not in sources.yaml"),
        ("sources: [S58, S56, S57]", "sources: []", "P01: names no source"),
        ("seconds: 4", "seconds: 0", "P01: steps.0.seconds: Input should be greater than or equal to 1"),
        ("  nudge: true", "  nudge: true\n  nudge: true", "key 'nudge' is there twice"),
        ("  nudge: true", "  movement: true", "P01: movement must be false (CLINICAL 4.0)"),
        ("  nudge: true", "  avoid: [reflux]", "P01: avoid and avoid_text must go together"),
        ("  nudge: true", "  avoid: [flu]\n  avoid_text: x", "P01: avoid.0: Input should be 'neck_condition'"),
        ("  nudge: true", "  offered: false\n  nudge: true", "an item that is not offered cannot be a nudge"),
        ("  nudge: true", "  relax: true", "P01: every /relax item has lengths"),
        ("  nudge: true", "  cycles: 3", "P01: every breathing item counts cycles"),
        ("hurts, choose", "hurts <b>, choose", "P01: no markup here"),
        ("look around the room.", "look & rest.", "P01: no markup here"),
    ],
)
def test_a_mistake_in_an_exercise_is_named(root: Path, edit: Edit, old: str, new: str, reason: str) -> None:
    edit("exercises/posture.yaml", old, new)

    assert reason in complaint(root)


@pytest.mark.parametrize(
    ("file", "old", "new", "reason"),
    [
        ("exercises/stretch.yaml", "  movement: true\n", "", "ST01: movement must be true (CLINICAL 4.0)"),
        ("exercises/stretch.yaml", "recent_injury, fever]", "fever]", "ST01: a movement item must avoid"),
        ("exercises/breathing.yaml", "  breath_hold: true\n", "", "B02: the pattern holds the breath"),
        ("exercises/breathing.yaml", "  cycles: 16", "  cycles: 19", "B01: the breaths last 190 s"),
        ("exercises/breathing.yaml", "  cycles: 16\n", "", "B01: every breathing item counts cycles"),
        ("exercises/breathing.yaml", "[1, 3, 5, 10]", "[1, 2]", "B01: 2 is not one of (1, 3, 5, 10)"),
        ("exercises/breathing.yaml", "0, stretch: true", "0", "B01: several lengths need a step with stretch"),
        ("exercises/relaxation.yaml", ", seconds: 40}", "}", "R01: every step of a guided item needs seconds"),
        ("lessons/faq.yaml", "topic: faq", "topic: gossip", "why-one-question: topic: Input should be"),
        ("lessons/faq.yaml", "sources: [S20", "sources: [S999", "source 'S999' is not in sources.yaml"),
        ("lessons/causes.yaml", "related: [T04", "related: [T99", "how-long: exercise 'T99' does not exist"),
        ("lessons/faq.yaml", "<b>average", "<h1>average", "why-one-question: Telegram does not know <h1>"),
        ("lessons/faq.yaml", "hours, 0 to 10</b>", "hours, 0 to 10", "why-one-question: <b> is never closed"),
        ("lessons/faq.yaml", "Because one", "Because < one", "a bare < must be written &lt;"),
        ("countries.yaml", '["911", "107"]', "[]", "AR: ambulance: Tuple should have at least 1 item"),
        ("countries.yaml", '["911", "107"]', "[911]", "AR: ambulance.0: Input should be a valid string"),
        ("countries.yaml", '["911", "107"]', '["call us"]', "AR: 'call us' is not an emergency number"),
        ("countries.yaml", "last_checked: 2026", "last_checked: soon", "AR: last_checked: Input should be a valid"),
        ("countries.yaml", "- iso: ZZ", "- iso: ZA", "row ZZ is missing"),
        ("countries.yaml", CRISIS_ELSEWHERE, "", "ZZ: crisis is empty"),
        ("medicines.yaml", "medicine: aspirin,", "medicine: asprin,", "aspirin: medicine: Input should be"),
        ("medicines.yaml", "[sumatriptan, naproxen]", "[sumatriptan]", "Treximet: a combination needs two"),
        ("medicines.yaml", "[sumatriptan, naproxen]", "[sumatriptan, nap]", "ingredient 'nap' has no row of its own"),
        ("medicines.yaml", "names: [Maxalt]", "names: [Imitrex]", "rizatriptan: name 'Imitrex' is used twice"),
        ("medicines.yaml", "names: [Maxalt]", "names: [Aspirin]", "rizatriptan: name 'Aspirin' is used twice"),
        ("medicines.yaml", "names: [Maxalt], sources: [S13,", "sources: [S999,", "source 'S999' is not in sources"),
        ("medicines.yaml", "names: [Maxalt], sources: [S13, S14]", "sources: []", "rizatriptan: names no source"),
        ("medicines.yaml", "names: [Maxalt]", "names: [<b>]", "rizatriptan: names.0: String should match pattern"),
        ("sources.yaml", "  read: true", "  read: maybe", "S1: read: Input should be a valid boolean"),
        ("sources.yaml", "address: https", "address: ftp", "S1: address: String should match pattern"),
    ],
)
def test_a_mistake_anywhere_is_named(root: Path, edit: Edit, file: str, old: str, new: str, reason: str) -> None:
    edit(file, old, new)

    assert reason in complaint(root)
    assert f"content/{file}:" in complaint(root)


def test_the_line_is_the_line_of_the_mistake(root: Path, edit: Edit) -> None:
    lines = (root / "exercises/posture.yaml").read_text(encoding="utf-8").splitlines()
    line = lines.index("  title: Stand and walk") + 1

    edit("exercises/posture.yaml", "  title: Stand and walk", "  titel: Stand and walk")

    assert f"content/exercises/posture.yaml:{line}: P02: key 'titel' is unknown" in complaint(root)


def test_a_missing_key_points_at_its_record(root: Path, edit: Edit) -> None:
    lines = (root / "exercises/posture.yaml").read_text(encoding="utf-8").splitlines()
    line = lines.index("- id: P02") + 1

    edit("exercises/posture.yaml", "  title: Stand and walk\n", "")

    assert complaint(root) == f"content/exercises/posture.yaml:{line}: P02: key 'title' is missing"


def test_every_mistake_of_every_file_is_listed_at_once(root: Path, edit: Edit) -> None:
    edit("exercises/posture.yaml", "strength: B", "strength: Q")
    edit("exercises/posture.yaml", "title: Stand and walk", "titel: Stand and walk")
    edit("lessons/faq.yaml", "topic: faq", "topic: gossip")
    edit("countries.yaml", '["911", "107"]', "[]")

    assert len(complaint(root).splitlines()) == 5


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "content/sources.yaml:1: the file is empty"),
        ("tag: S1\n", "content/sources.yaml:1: the file must be a list"),
        ("- tag: S1\n  citation: [\n", "content/sources.yaml:3: not valid YAML"),
        ("- tag: S1\n\tread: true\n", "content/sources.yaml:2: not valid YAML"),
        ("- just words\n", "content/sources.yaml:1: ?: "),
    ],
)
def test_a_file_that_is_no_list_of_records_is_named(root: Path, text: str, reason: str) -> None:
    (root / "sources.yaml").write_text(text, encoding="utf-8")

    assert reason in complaint(root)


def test_a_missing_file_is_named(root: Path) -> None:
    (root / "countries.yaml").unlink()

    assert "content/countries.yaml:1: no such file" in complaint(root)


def test_yaml_cannot_build_objects(root: Path) -> None:
    (root / "sources.yaml").write_text("- tag: !!python/object/apply:os.getcwd []\n", encoding="utf-8")

    assert "not valid YAML" in complaint(root)
