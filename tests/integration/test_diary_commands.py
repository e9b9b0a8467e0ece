"""`nape assess` and `nape import` as commands: what they say, what they touch, how they end."""

import asyncio
import json
from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli import main
from bot.diary.entries import Entry, Source
from bot.storage import Storage

CHAT = 5


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an empty folder to work in, with the default database."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("NAPE_DATABASE_URL", raising=False)
    return tmp_path


@pytest.fixture
def at_home(folder: Path) -> Path:
    """Return a folder whose database knows somebody."""

    async def move_in() -> None:
        storage = await Storage.open("sqlite:///nape.db")
        async with storage.transaction() as tx:
            person = await tx.people.create(CHAT, "en", datetime(2026, 1, 1, tzinfo=UTC))
            own = Entry(day=date(2026, 3, 1), at=datetime(2026, 3, 1, 9, tzinfo=UTC), source=Source.TEXT, score=8)
            await tx.entries.add(person.id, own)
        await storage.close()

    asyncio.run(move_in())
    return folder


def kept() -> list[tuple[date, int | None]]:
    async def look() -> list[tuple[date, int | None]]:
        storage = await Storage.open("sqlite:///nape.db", as_it_is=True)
        async with storage.reading() as tx:
            person = await tx.people.by_chat(CHAT)
            assert person is not None
            found = [(entry.day, entry.score) for entry in await tx.entries.of(person.id)]
        await storage.close()
        return found

    return asyncio.run(look())


def nape(*arguments: str) -> Result:
    return CliRunner().invoke(main, arguments)


def bring(content: str | bytes, *options: str) -> Result:
    Path("diary.csv").write_bytes(content.encode() if isinstance(content, str) else content)
    return nape("import", "diary.csv", str(CHAT), *options)


def judge(*diaries: Mapping[str, object]) -> Result:
    Path("diaries.jsonl").write_text("".join(f"{json.dumps(diary)}\n" for diary in diaries), encoding="utf-8")
    return nape("assess", "diaries.jsonl")


@pytest.mark.parametrize(("order", "day"), [("dmy", date(2026, 2, 3)), ("mdy", date(2026, 3, 2))])
@pytest.mark.usefixtures("at_home")
def test_the_order_of_dates_can_be_said(order: str, day: date) -> None:
    assert bring("date,pain\n03/02/2026,4\n").exit_code == 1

    added = bring("date,pain\n03/02/2026,4\n", "--write", "--dates", order)

    assert (added.exit_code, added.stderr) == (0, "")
    assert (day, 4) in kept()


@pytest.mark.usefixtures("at_home")
def test_where_the_scale_ends_can_be_said() -> None:
    wrong = bring("date,pain\n2026-02-03,40\n", "--write")
    added = bring("date,pain\n2026-02-03,40\n", "--write", "--scale", "100")

    assert wrong.exit_code == 1
    assert "Then say --scale 100" in wrong.stderr
    assert added.exit_code == 0
    assert (date(2026, 2, 3), 4) in kept()


@pytest.mark.usefixtures("at_home")
def test_a_file_in_another_encoding_is_read_or_told_with_its_line() -> None:
    text = "date,pain,note\n2026-02-03,4,\n2026-02-04,5,müde\n"

    assert bring(text.encode("utf-16")).exit_code == 0
    latin = bring(text.encode("latin-1"))

    assert latin.exit_code == 1
    assert latin.stderr.startswith("diary.csv:3: this is not UTF-8; save the file again as ")


@pytest.mark.usefixtures("at_home")
def test_what_the_person_typed_for_a_day_stands() -> None:
    added = bring("date,pain\n2026-03-01,2\n", "--write")

    assert added.output == "Days in the file: 1. Answered already and left as they are: 1. Added: 0.\n"
    assert kept() == [(date(2026, 3, 1), 8)]


def test_a_first_look_makes_no_database(folder: Path) -> None:
    found = bring("date,pain\n2026-03-01,2\n")

    assert found.exit_code == 2
    assert "nape migrate" in found.stderr
    assert [path.name for path in folder.iterdir()] == ["diary.csv"]


def test_a_first_look_changes_nothing_and_waits_for_no_writer(at_home: Path) -> None:
    before = (at_home / "nape.db").read_bytes()

    async def look_while_somebody_writes() -> Result:
        storage = await Storage.open("sqlite:///nape.db")
        async with storage.transaction():
            found = await asyncio.to_thread(bring, "date,pain\n2026-03-02,2\n")
        await storage.close()
        return found

    found = asyncio.run(look_while_somebody_writes())

    assert (found.exit_code, found.stderr) == (0, "")
    assert "To be added: 1. Nothing was changed; say --write to add them." in found.output
    assert (at_home / "nape.db").read_bytes() == before


@pytest.mark.usefixtures("folder")
def test_words_in_another_language_are_told_and_marked() -> None:
    german = {"id": "lou", "lang": "de", "checkins": [{"day": 0, "note": "mein Arm ist plötzlich gelähmt"}]}
    found = judge({"id": "kim"}, german)

    kim, lou = map(json.loads, found.stdout.splitlines())
    assert "words_read" not in kim
    assert lou["words_read"] is False
    assert found.stderr == "diaries.jsonl:2: lang: words in this language are not understood, only English ones\n"
    assert found.exit_code == 0


@pytest.mark.parametrize("country", ["DE", "de", "Germany", "Deutschland"])
@pytest.mark.usefixtures("folder")
def test_a_country_may_be_written_out(country: str) -> None:
    words = "i have just taken an overdose of paracetamol"
    found = judge({"id": "kim", "profile": {"country": country}, "checkins": [{"day": 0, "note": words}]})

    assert "112" in found.stdout
    assert found.stderr == ""


@pytest.mark.parametrize("country", ["Neverland", "Co", "XX"])
@pytest.mark.usefixtures("folder")
def test_a_country_that_nobody_knows_is_told(country: str) -> None:
    found = judge({"id": "kim", "profile": {"country": country}})

    assert (found.exit_code, "profile.country: " in found.stderr) == (0, country != "Co")


@pytest.mark.usefixtures("folder")
def test_the_quick_screen_is_asked_with_its_seven_groups() -> None:
    found = json.loads(judge({"id": "kim", "checkins": [{"day": 0, "score": 9}]}).stdout)

    (asked,) = found["asks"]
    assert asked["rule"] == "SCR-HI"
    assert len(asked["choices"]) == 7


@pytest.mark.parametrize("name", ["empty.jsonl", "empty.csv"])
def test_an_empty_file_is_told_in_either_form(folder: Path, name: str) -> None:
    (folder / name).touch()

    found = nape("assess", name)

    assert (found.exit_code, found.output) == (1, f"{name}:1: the file is empty\n")


@pytest.mark.usefixtures("at_home")
def test_a_chat_that_no_database_can_hold_is_wrong_use() -> None:
    Path("diary.csv").touch()

    assert nape("import", "diary.csv", str(10**30)).exit_code == 2


@pytest.mark.parametrize("command", [("assess",), ("import", str(CHAT))])
def test_a_folder_is_wrong_use(folder: Path, command: tuple[str, ...]) -> None:
    assert nape(command[0], str(folder), *command[1:]).exit_code == 2


def test_a_line_that_cannot_be_read_is_told_with_its_place_and_the_others_are_judged(folder: Path) -> None:
    file = folder / "diaries.jsonl"
    file.write_text('{"id": "kim", "checkins": [{"day": 0, "score": 77, "note": "canary"}]}\n{"id": "lou"}\n')

    result = nape("assess", str(file))

    assert result.exit_code == 1
    assert json.loads(result.stdout)["id"] == "lou"
    (told,) = result.stderr.splitlines()
    assert told.startswith(f"{file}:1: checkins[0].score: ")
    assert "77" not in told
    assert "canary" not in told


def test_a_csv_is_judged_as_one_diary(folder: Path) -> None:
    file = folder / "kim.csv"
    file.write_text("day,score,symptoms,note\n2026-03-01,8,,\n2026-03-02,8,,\n2026-03-03,8,headache,\n")

    result = nape("assess", str(file))

    judged = json.loads(result.stdout)
    assert (result.exit_code, judged["id"], judged["urgency"]) == (0, "kim", "see_gp")
    assert ("SEV-3", "2026-03-03") in [(one["rule"], one["day"]) for one in judged["findings"]]


@pytest.mark.parametrize("arguments", [("assess",), ("assess", "nowhere.jsonl"), ("import", "nowhere.csv", "5")])
def test_a_file_that_is_not_there_is_wrong_use(folder: Path, arguments: tuple[str, ...]) -> None:
    assert nape(*arguments).exit_code == 2


@pytest.mark.usefixtures("at_home")
def test_days_whose_words_may_be_urgent_are_named_for_somebody_to_read() -> None:
    found = bring(
        "date;pain;notes\n2026-01-03;4;long drive\n2026-01-04;2;i want to die\n2026-01-05;9;thunderclap headache\n"
    )

    assert "Somebody should read what was written on: 2026-01-04, 2026-01-05." in found.stdout
    assert "thunderclap" not in found.stdout


@pytest.mark.usefixtures("at_home")
def test_a_diary_from_elsewhere_is_shown_first_and_added_once() -> None:
    before = kept()
    content = "date;pain;notes\n2026-01-03;4;long drive\n2026-01-04;2;\n"

    dry = bring(content)
    assert kept() == before
    added, again = bring(content, "--write"), bring(content, "--write")

    assert [one.exit_code for one in (dry, added, again)] == [0, 0, 0]
    assert "To be added: 2." in dry.stdout
    assert "Added: 2." in added.stdout
    assert "Added: 0." in again.stdout
    assert [score for _, score in kept() if score != 8] == [4, 2]


@pytest.mark.usefixtures("at_home")
def test_a_diary_with_a_mistake_adds_nothing() -> None:
    before = kept()

    result = bring("date;pain\n2026-01-03;4\n2026-01-04;40\n", "--write")

    assert result.exit_code == 1
    assert ":3: score: " in result.stderr
    assert "Nothing was added." in result.stderr
    assert kept() == before
