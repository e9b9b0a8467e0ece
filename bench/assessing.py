"""How long judging a year takes: `nape assess` on its diary, one entry against it, its page, in processor time.

`python -m bench.assessing` prints the table; `make evaluate` puts it into docs/evaluation.md.
"""

import time
from collections.abc import Callable, Sequence
from functools import partial
from statistics import median

from bench import reporting
from bench.diaries import lines
from bench.figure import HEAD, Figure, markdown
from bot.diary import appraisal
from bot.diary.assessment import assessed
from bot.diary.diary_file import Diary, json_lines
from bot.diary.entries import Day
from bot.diary.words.crisis import crisis
from bot.diary.words.medicine_words import MedicineWords
from bot.medicines import taken_names
from bot.views.assessed import line
from bot.views.speech import Speech
from content import Words, load

DIARIES, RUNS = 100, 3


def report() -> str:
    """Return what was measured, as Markdown."""
    rows = [figure.cells() for figure in (_file(), _entry(), reporting.figure())]
    return markdown(HEAD, rows)


def _file() -> Figure:
    """Read, judge and write diaries as `nape assess` does, new ones in each run, so that no words are known."""
    library, words = load(), Words.load("en")
    speech, medicines = Speech(words=words, language=words.language), MedicineWords(taken_names(library)).taken_in

    def judge(made: Sequence[bytes]) -> None:
        for read in json_lines(made):
            assert read.diary is not None
            line(speech, library, read.diary, assessed(read.diary, medicines))

    judge(list(lines(2, seed=RUNS)))
    seconds = [_spent(partial(judge, list(lines(DIARIES, seed=run)))) for run in range(RUNS)]
    return Figure(
        name="1,000 diaries of a year, in a file",
        unit="s",
        ours=median(seconds) * 1000 / DIARIES,
        n=DIARIES * RUNS,
        aim="≤ 60",
    )


def _entry() -> Figure:
    """Judge an entry with words against a year of days, as the chat does."""
    diaries = [read.diary for read in json_lines(lines(2, seed=RUNS + 1)) if read.diary is not None]
    spent = [seconds for diary in diaries for seconds in _entries(diary)]
    return Figure(name="one entry with words, against a year", unit="ms", ours=median(spent) * 1000, n=len(spent),
                  aim="≤ 2")  # fmt: skip


def _entries(diary: Diary) -> list[float]:
    days = [Day(day=one.day, score=one.score) for one in diary.checkins]
    today = days[-1].day
    notes: list[str] = [one.note for one in diary.checkins if one.note]

    def judge(note: str) -> None:
        crisis(note)
        appraisal.of_words(note, diary.profile, (), today, score=days[-1].score)
        appraisal.of_diary(days, diary.profile, (), today)

    return [_spent(partial(judge, note)) for note in notes]


def _spent(work: Callable[[], None]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


if __name__ == "__main__":
    print(report())
