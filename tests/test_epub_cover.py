"""The cover: what is on it, in every script, at the size that shops want."""

import io
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops

from pipeline.emit.epub.cover import HEIGHT, WIDTH, Colors, cover
from pipeline.emit.epub.lettering import balanced, drawable, font, lettering
from pipeline.emit.epub.png import png
from pipeline.model.publication import Book
from pipeline.resources import bundled

from .documents import document, paragraph, published

SERIF = bundled() / "styles/fonts/source-serif-4/SourceSerif4Display-Semibold.ttf"
SANS = bundled() / "styles/fonts/source-sans-3/SourceSans3-Semibold.ttf"
TITLE = "United States and Iraq to engage in talks on potential withdrawal of American troops"
SIZES = (260, 200, 150, 120)
TITLE_FIELD = (0, 420, WIDTH, 1980)


def book_called(title: str, *, publisher: str | None = None, date_line: str = "", direction: str = "ltr") -> Book:
    made = document((paragraph("Text."),), title=title, publisher=publisher)
    return Book(
        publication=published(made),
        chapters=(),
        navigation="",
        ncx="",
        stylesheet="",
        date_line=date_line,
        direction=direction,
    )


def picture(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data)).convert("RGB")


def inked(data: bytes, box: tuple[int, int, int, int], color: tuple[int, int, int]) -> tuple[int, int, int, int] | None:
    """The bounding box of what is of exactly this color inside a box."""
    part = picture(data).crop(box)
    difference = ImageChops.difference(part, Image.new("RGB", part.size, color)).convert("L")
    return difference.point(lambda value: 0 if value else 255).getbbox()


def test_cover_is_what_shops_ask_for() -> None:
    data = cover(book_called(TITLE, publisher="Institute for Regional Security", date_line="25 January 2024"))
    image = Image.open(io.BytesIO(data))
    image.verify()
    assert image.format == "PNG"
    assert image.size == (WIDTH, HEIGHT) == (1600, 2560)
    assert len(data) < 64 * 1024, "flat color takes little room; runs of it are packed for speed, not to the last byte"


@pytest.mark.parametrize("title", ["A", TITLE, "word " * 80, "x" * 300, "Ünïcödé “quoted” — Ελληνικά и русский"])
def test_title_stays_inside_its_margins(title: str) -> None:
    box = inked(cover(book_called(title)), TITLE_FIELD, Colors().ink)
    assert box is not None
    assert box[0] >= 130
    assert box[2] <= WIDTH - 130


def test_title_can_be_read_on_a_thumbnail() -> None:
    """Sixteen times smaller, letters as long as a newspaper's headline has are still seven pixels high."""
    shown = lettering(TITLE, SERIF, sizes=SIZES, width=1320, lines_at=lambda size: int(1400 / (size * 1.14)))
    capital = font(SERIF, shown.size).getbbox("T")
    assert (capital[3] - capital[1]) / 16 >= 6


@pytest.mark.parametrize("title", ["محادثات بشأن انسحاب القوات", "関する協議", "การเจรจา", "वार्ता", "한국 회담"])
def test_script_that_the_fonts_lack_has_bars_and_no_boxes(title: str) -> None:
    data = cover(book_called(title))
    assert inked(data, TITLE_FIELD, Colors().ink) is None
    assert len(picture(data).crop(TITLE_FIELD).getcolors()) == 2  # the field and the bars


def test_bars_begin_where_lines_begin() -> None:
    left, right = (picture(cover(book_called("כותרת", direction=way))) for way in ("ltr", "rtl"))
    assert left.getpixel((150, 178)) == right.getpixel((WIDTH - 150, 178)) == Colors().accent


@pytest.mark.parametrize("face", [SERIF, SANS], ids=["serif", "sans"])
def test_fonts_have_ascii(face: object) -> None:
    """`drawable` does not look for ASCII, so that most titles cost nothing."""
    probe = font(face, 24)  # type: ignore[arg-type]
    notdef = bytes(probe.getmask("\U0010ffff"))
    assert notdef
    assert all(bytes(probe.getmask(chr(code))) != notdef for code in range(0x21, 0x7F))


@pytest.mark.parametrize(
    ("text", "drawn"),
    [
        ("Plain", "Plain"),
        ("Čeština, ελληνικά, українська", "Čeština, ελληνικά, українська"),
        ("Launch 🚀 day", "Launch day"),
        ("Взгляд на 北京", ""),
        ("10\u00a0km", "10\u00a0km"),
        ("co\u00adop", "coop"),
        ("", ""),
    ],
)
def test_drawable_leaves_out_symbols_and_refuses_letters(text: str, drawn: str) -> None:
    assert drawable(text, SERIF) == drawn


def test_lines_are_of_like_length() -> None:
    shown = lettering(TITLE, SERIF, sizes=SIZES, width=1320, lines_at=lambda _: 5)
    widths = [font(SERIF, shown.size).getlength(line) for line in shown.lines]
    assert " ".join(shown.lines) == TITLE
    assert max(widths) <= 1320
    assert min(widths) > 0.6 * max(widths)


def test_title_too_long_is_cut_after_a_word() -> None:
    shown = lettering("word " * 80, SERIF, sizes=SIZES, width=1320, lines_at=lambda _: 3)
    assert len(shown.lines) == 3
    assert shown.size == SIZES[-1]
    assert shown.lines[-1].endswith("word…")


def test_word_too_long_is_parted() -> None:
    shown = lettering("x" * 60, SERIF, sizes=SIZES, width=1320, lines_at=lambda _: 9)
    assert "".join(line.removesuffix("-") for line in shown.lines) == "x" * 60
    assert all(font(SERIF, shown.size).getlength(line) <= 1321 for line in shown.lines)


@given(st.lists(st.integers(1, 10).map(float), min_size=1, max_size=14), st.integers(10, 40))
@settings(deadline=None)
def test_balanced_lines_fit_and_are_no_more_than_need_be(widths: list[float], measure: int) -> None:
    ends = balanced(widths, 1.0, measure)
    assert ends is not None
    spans = list(pairwise([0, *ends]))
    assert spans[-1][1] == len(widths)
    assert all(sum(widths[start:end]) + (end - start - 1) <= measure for start, end in spans)
    filled, room = 1, float(measure)
    for position, width in enumerate(widths):
        if position and width > room:
            filled, room = filled + 1, float(measure)
        room -= width + 1.0
    assert len(spans) == filled


def test_word_wider_than_the_measure_has_no_balance() -> None:
    assert balanced([3.0, 11.0], 1.0, 10) is None


def test_png_says_its_pixels() -> None:
    canvas = Image.new("L", (5, 3), 2)
    canvas.putpixel((4, 1), 1)
    read = picture(png(canvas, [(0, 0, 0), (255, 0, 0), (9, 8, 7)]))
    assert read.size == (5, 3)
    assert read.getpixel((0, 0)) == read.getpixel((4, 2)) == (9, 8, 7)
    assert read.getpixel((4, 1)) == (255, 0, 0)


def test_cover_has_no_clock_in_it() -> None:
    made = book_called(TITLE, publisher="The Desk")
    assert cover(made) == cover(replace(made))
    data = cover(made)
    assert [data[at : at + 4] for at in (12, 37)] == [b"IHDR", b"PLTE"]
    assert b"tIME" not in data
    assert b"tEXt" not in data


def test_contrast_is_aaa() -> None:
    def luminance(color: tuple[int, int, int]) -> float:
        parts = [value / 255 for value in color]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    colors = Colors()
    for one, other in ((colors.ink, colors.field), (colors.lower_field, colors.lower_ink)):
        assert (luminance(one) + 0.05) / (luminance(other) + 0.05) >= 7
