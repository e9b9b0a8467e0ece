"""A circle that breathes: one loop of a paced breath as an animated GIF."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from content import Phase, PhaseName

SIDE = 360
"""Pixels; phones scale it to the width of the chat."""
TICKS = 10
"""Pictures a second while the circle moves."""
SMALL, LARGE = 62.0, 150.0
"""Radius of the circle in pixels, empty and full."""
SMOOTH = 3
"""The circle is drawn this much larger, then shrunk, so that its edge is soft."""

NIGHT = (16, 30, 54)
RING = (38, 66, 110)
CIRCLE = (74, 128, 194)
INK = (245, 248, 252)
SHADES = 16

SHARE_OF_SIP = 0.35
"""How much of the way a second sip of air adds to the circle."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Beat:
    """One picture: `radius` in pixels, the words in the circle, and how long it stays, in hundredths of a second."""

    radius: float
    word: str
    count: int
    hold: int


@lru_cache(maxsize=32)
def breathing_picture(pattern: tuple[Phase, ...], words: tuple[str, ...]) -> bytes:
    """Draw one breath as a GIF that loops for ever; `words` says what to do in each phase, seconds count down."""
    frames = [_draw(beat) for beat in beats(pattern, words)]
    held = [beat.hold * 10 for beat in beats(pattern, words)]
    out = BytesIO()
    frames[0].save(out, "GIF", save_all=True, append_images=frames[1:], duration=held, loop=0, optimize=False)
    return out.getvalue()


def beats(pattern: tuple[Phase, ...], words: tuple[str, ...]) -> Iterator[Beat]:
    """Walk through one breath; the holds add up to exactly the seconds of the pattern."""
    radius = SMALL
    for phase, word, target in zip(pattern, words, _targets(pattern), strict=True):
        yield from _phase(phase, word, radius, target)
        radius = target


def _targets(pattern: tuple[Phase, ...]) -> Iterator[float]:
    sips = any(phase.name is PhaseName.SIP for phase in pattern)
    inhaled = LARGE - (LARGE - SMALL) * SHARE_OF_SIP if sips else LARGE
    radius = SMALL
    for phase in pattern:
        if phase.name is PhaseName.IN:
            radius = inhaled
        elif phase.name is PhaseName.SIP:
            radius = LARGE
        elif phase.name is PhaseName.OUT:
            radius = SMALL
        yield radius


def _phase(phase: Phase, word: str, start: float, end: float) -> Iterator[Beat]:
    hundredths = round(phase.seconds * 100)
    step = 100 if start == end else 100 // TICKS
    for begun in range(0, hundredths, step):
        hold = min(step, hundredths - begun)
        along = (begun + hold / 2) / hundredths
        eased = along * along * (3 - 2 * along)
        yield Beat(
            radius=start + (end - start) * eased,
            word=word,
            count=-(-(hundredths - begun) // 100),
            hold=hold,
        )


def _draw(beat: Beat) -> Image.Image:
    picture = _background().copy()
    _round(picture, beat.radius, CIRCLE)
    pen = ImageDraw.Draw(picture)
    middle = SIDE // 2
    pen.text((middle, middle - 14), beat.word, font=_font(_size(beat.word)), fill=INK, anchor="mm")
    pen.text((middle, middle + 24), str(beat.count), font=_font(30), fill=INK, anchor="mm")
    return picture.quantize(palette=_palette(), dither=Image.Dither.NONE)


@lru_cache(maxsize=1)
def _background() -> Image.Image:
    picture = Image.new("RGB", (SIDE, SIDE), NIGHT)
    _round(picture, LARGE + 8, RING)
    _round(picture, LARGE + 4, NIGHT)
    return picture


def _round(picture: Image.Image, radius: float, colour: tuple[int, int, int]) -> None:
    side = SIDE * SMOOTH
    mask = Image.new("L", (side, side), 0)
    low, high = (SIDE / 2 - radius) * SMOOTH, (SIDE / 2 + radius) * SMOOTH
    ImageDraw.Draw(mask).ellipse((low, low, high, high), fill=255)
    picture.paste(colour, (0, 0), mask.resize((SIDE, SIDE), Image.Resampling.BOX))


def _size(word: str) -> int:
    return 30 if len(word) <= 6 else 22


@lru_cache(maxsize=4)
def _font(size: int) -> ImageFont.FreeTypeFont:
    # Loaded with the first picture, for its font alone: it would make every start longer.
    from matplotlib import get_data_path

    return ImageFont.truetype(Path(get_data_path()) / "fonts" / "ttf" / "DejaVuSans.ttf", size)


@lru_cache(maxsize=1)
def _palette() -> Image.Image:
    """Return the few colours of the picture and the steps between them, which keep the file small."""
    colours: list[int] = []
    for one, other in ((NIGHT, CIRCLE), (NIGHT, RING), (CIRCLE, INK), (NIGHT, INK)):
        for shade in range(SHADES):
            colours += [round(a + (b - a) * shade / (SHADES - 1)) for a, b in zip(one, other, strict=True)]
    carrier = Image.new("P", (1, 1))
    carrier.putpalette(colours)
    return carrier
