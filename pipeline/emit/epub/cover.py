"""The cover: drawn, not set by a browser; flat colors, so that it packs small and looks well in sixteen grays.

1600 x 2560 px (what shops ask for), title large enough to be read at 100 px. Two fields: the upper holds the
publisher and the title, the lower the date. The image is one byte a pixel while it is drawn, each value an index
into a palette made of two ramps (field color to ink color), so that the blending that smooths the letters walks
along a ramp; sixteen entries make a PNG of four bits a pixel.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PIL import Image, ImageDraw

from ...resources import bundled
from .lettering import drawable, font, lettering
from .png import Color, png

if TYPE_CHECKING:
    from ...model.publication import Book

WIDTH, HEIGHT = 1600, 2560


@dataclass(frozen=True, slots=True, kw_only=True)
class Colors:
    """What the cover is painted with; ink on field reaches WCAG AAA (7:1) in both fields."""

    field: Color = (19, 45, 72)
    ink: Color = (255, 255, 255)
    lower_field: Color = (243, 240, 233)
    lower_ink: Color = (19, 45, 72)
    accent: Color = (200, 84, 50)


# Palette: 0-6 from field to ink, 7-13 from lower field to lower ink, 14 the accent, 15 lines that stand for letters.
_FIELD, _INK, _LOWER_FIELD, _LOWER_INK, _ACCENT, _GREEKING = 0, 6, 7, 13, 14, 15

_MARGIN = 140
_MEASURE = WIDTH - 2 * _MARGIN
_FOLD = 1990  # y at which the lower field begins
_TITLE_TOP = 500
_TITLE_SIZES = (260, 240, 224, 208, 194, 182, 172, 162, 152, 142, 132, 122)
_LEADING = 1.14
_MOST_LINES = 8
_LINE_SIZES = (76, 68, 60)


def cover(book: "Book", colors: Colors | None = None) -> bytes:
    """The cover as a PNG; what the bundled fonts cannot letter is left out, never boxes in place of letters."""
    canvas = Image.new("L", (WIDTH, HEIGHT), _FIELD)
    brush = ImageDraw.Draw(canvas)
    brush.rectangle((0, _FOLD, WIDTH, HEIGHT), fill=_LOWER_FIELD)
    brush.rectangle(_bar(book.direction, top=170, width=220, height=16), fill=_ACCENT)
    _draw_line(brush, book.publication.metadata.publisher or "", baseline=300, ink=_INK)
    _draw_title(brush, book.title, book.direction)
    _draw_line(brush, book.date_line, baseline=_FOLD + 190, ink=_LOWER_INK)
    return png(canvas, _palette(colors or Colors()))


def _draw_title(brush: ImageDraw.ImageDraw, title: str, direction: str) -> None:
    face = bundled() / "styles/fonts/source-serif-4/SourceSerif4Display-Semibold.ttf"
    words = drawable(title, face)
    if not words:
        _draw_greeking(brush, direction)
        return
    room = _FOLD - _TITLE_TOP - 120
    letters = lettering(
        words,
        face,
        sizes=_TITLE_SIZES,
        width=_MEASURE,
        lines_at=lambda size: min(int(room / (size * _LEADING)), _MOST_LINES),
    )
    for number, line in enumerate(letters.lines):
        baseline = _TITLE_TOP + letters.size * (0.75 + number * _LEADING)
        brush.text((_MARGIN, round(baseline)), line, fill=_INK, font=font(face, letters.size), anchor="ls")


def _draw_line(brush: ImageDraw.ImageDraw, text: str, *, baseline: int, ink: int) -> None:
    """A publisher or a date: one line, or two of a long name."""
    face = bundled() / "styles/fonts/source-sans-3/SourceSans3-Semibold.ttf"
    words = drawable(text, face)
    if not words:
        return
    letters = lettering(words, face, sizes=_LINE_SIZES, width=_MEASURE, lines_at=lambda _: 2)
    for number, line in enumerate(letters.lines):
        y = baseline + round(letters.size * 1.2 * number)
        brush.text((_MARGIN, y), line, fill=ink, font=font(face, letters.size), anchor="ls")


def _draw_greeking(brush: ImageDraw.ImageDraw, direction: str) -> None:
    """Bars where the lines of a title would be, for a script that the bundled fonts do not have."""
    for number, part in enumerate((1.0, 0.93, 0.97, 0.9, 0.56)):
        top = _TITLE_TOP + 60 + number * 190
        brush.rectangle(_bar(direction, top=top, width=round(_MEASURE * part), height=84), fill=_GREEKING)


def _bar(direction: str, *, top: int, width: int, height: int) -> tuple[int, int, int, int]:
    """The corners of a bar that begins where lines begin: at the left margin, or the right in a right-to-left book."""
    left = WIDTH - _MARGIN - width if direction == "rtl" else _MARGIN
    return left, top, left + width - 1, top + height - 1


def _palette(colors: Colors) -> list[Color]:
    upper = _ramp(colors.field, colors.ink, _INK - _FIELD)
    lower = _ramp(colors.lower_field, colors.lower_ink, _LOWER_INK - _LOWER_FIELD)
    greeking = _ramp(colors.field, colors.ink, 6)[1]
    return [*upper, *lower, colors.accent, greeking]


def _ramp(start: Color, end: Color, steps: int) -> list[Color]:
    """`steps` + 1 colors from start to end."""

    def mixed(step: int) -> Color:
        red, green, blue = (round(a + (b - a) * step / steps) for a, b in zip(start, end, strict=True))
        return red, green, blue

    return [mixed(step) for step in range(steps + 1)]
