"""Which signs together touch which red flag (CLINICAL 1.2 and the tables of 1.4)."""

from bot.diary.words.alarm_row import Row
from bot.diary.words.alarm_rows_body import BODY_ROWS, INJURY_ROWS
from bot.diary.words.alarm_rows_head import HEAD_ROWS, SUDDEN_ROWS
from bot.diary.words.alarm_rows_mind import MIND_ROWS
from bot.diary.words.alarm_rows_nerves import NERVE_ROWS

ROWS: tuple[Row, ...] = (*SUDDEN_ROWS, *NERVE_ROWS, *MIND_ROWS, *HEAD_ROWS, *BODY_ROWS, *INJURY_ROWS)
"""Every combination; for one flag the first certain one that holds decides its level."""
