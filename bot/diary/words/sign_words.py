"""The phrases of every sign, gathered from their topics."""

from bot.diary.words.sign_words_birth import BIRTH
from bot.diary.words.sign_words_body import BODY
from bot.diary.words.sign_words_eyes import EYES
from bot.diary.words.sign_words_head import HEAD
from bot.diary.words.sign_words_heart import HEART
from bot.diary.words.sign_words_home import HOME
from bot.diary.words.sign_words_injuries import INJURIES
from bot.diary.words.sign_words_known import KNOWN
from bot.diary.words.sign_words_limbs import LIMBS
from bot.diary.words.sign_words_migraine import MIGRAINES
from bot.diary.words.sign_words_painkillers import PAINKILLERS
from bot.diary.words.sign_words_senses import SENSES
from bot.diary.words.sign_words_story import STORY
from bot.diary.words.sign_words_temples import TEMPLES
from bot.diary.words.sign_words_wasting import WASTING

SIGN_WORDS = {
    **HEAD,
    **MIGRAINES,
    **SENSES,
    **EYES,
    **TEMPLES,
    **LIMBS,
    **INJURIES,
    **BODY,
    **HEART,
    **BIRTH,
    **WASTING,
    **PAINKILLERS,
    **HOME,
    **STORY,
    **KNOWN,
}
"""A sign stands in one topic only: in two, the later would take the place of the earlier."""
