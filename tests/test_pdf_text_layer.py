"""The text layer: what three independent readers extract is what the document says."""

import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.check.fidelity.pdf_words import pdf_words
from pipeline.emit.pdf import laid_out
from pipeline.model.document import Block, Paragraph, Passage, Role, Text
from pipeline.settings import Standard

from .documents import document, heading, paragraph, printed

needs_poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils is not installed")
needs_mupdf = pytest.mark.skipif(shutil.which("mutool") is None, reason="mupdf-tools is not installed")


def made(tmp_path: Path, *blocks: Block, html: tuple[str, str] = ("", "")) -> Path:
    handout = printed(document(blocks))
    handout = replace(handout, html=handout.html.replace(*html) if html[0] else handout.html)
    path = tmp_path / "text.pdf"
    path.write_bytes(laid_out(handout).pdf(Standard.A3A_UA1).data)
    return path


def poppler(path: Path) -> str:
    return subprocess.run(["pdftotext", "-raw", str(path), "-"], capture_output=True, text=True, check=True).stdout


def mupdf(path: Path) -> str:
    return subprocess.run(
        ["mutool", "draw", "-q", "-F", "txt", str(path)], capture_output=True, text=True, check=True
    ).stdout


def pdfium(path: Path) -> str:
    import pypdfium2

    document_ = pypdfium2.PdfDocument(path)
    return "\n".join(page.get_textpage().get_text_range() for page in document_)


Reader = Callable[[Path], str]
READERS = [
    pytest.param(pdfium, id="pdfium"),
    pytest.param(poppler, id="poppler", marks=needs_poppler),
    pytest.param(mupdf, id="mupdf", marks=needs_mupdf),
]

# One glyph each for several of these in Source Serif and Source Sans.
CHARACTERS = {
    "hyphen-minus first": "Iranian-backed and non\u2010breaking and Iranian-backed",
    "hyphen first": "non\u2010breaking and Iranian-backed",
    "non-breaking hyphen": "one\u2011two three-four",
    "dashes": "1914\u20131918 \u2014 and then",
    "no-break space first": "No.\u00a05 and 10\u00a0km of road",
    "narrow no-break space": "10\u202f000 people",
    "quotes": "\u201cquoted\u201d \u2018single\u2019 it\u2019s \"straight\" 'straight'",
    "ligatures": "office affair fjord efficient flow",
    "minus": "minus \u22125 and hyphen -5",
    "signs": "\u20ac5 \u00a35 $5 50\u202f% \u00a7 7 \u2026 \u2020",
}


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("text", CHARACTERS.values(), ids=CHARACTERS.keys())
def test_characters_come_back_as_they_were(tmp_path: Path, reader: Reader, text: str) -> None:
    found = reader(made(tmp_path, paragraph(text)))
    # poppler finds spaces by measuring gaps, and a narrow one is too small for it; the others read characters.
    spaced = " ".join if reader is not poppler else "".join
    assert spaced(text.split()) in spaced(found.split())


def test_no_break_spaces_are_no_break_spaces_and_spaces_are_spaces(tmp_path: Path) -> None:
    found = pdfium(made(tmp_path, paragraph("No.\u00a05 of 10\u00a0km")))
    assert "No.\u00a05 of 10\u00a0km" in found


@pytest.mark.parametrize("reader", READERS)
def test_small_capitals_come_back_in_their_own_case(tmp_path: Path, reader: Reader) -> None:
    dateline = Passage((Text("Washington, Jan. 25"),), role=Role.DATELINE)
    block = Paragraph(span=heading(2, "x").span, content=(dateline, Text(" The talks of Washington")))
    assert "Washington, Jan. 25 The talks of Washington" in " ".join(reader(made(tmp_path, block)).split())


NARROW = (
    "</head>",
    "<style>@page{size:52mm 200mm;margin:4mm;@top-left{content:none}@bottom-right{content:none}}</style></head>",
)
LONG_WORDS = "representation internationalization counterrevolutionary administration " * 3


@needs_mupdf
def test_the_line_breakers_hyphen_is_a_soft_one(tmp_path: Path) -> None:
    found = mupdf(made(tmp_path, paragraph(LONG_WORDS), html=NARROW))
    assert "\u00ad\n" in found, "nothing was hyphenated: a weak test"
    assert "-\n" not in found
    assert " ".join(found.replace("\u00ad\n", "").split()).count(LONG_WORDS.split()[1]) == 3


def test_hyphenated_words_come_back_whole(tmp_path: Path) -> None:
    pieces = pdf_words(made(tmp_path, paragraph(LONG_WORDS), html=NARROW).read_bytes()).pieces
    found = [token for piece in pieces for token, _ in piece.tokens]
    assert len(found) > len(LONG_WORDS.split()) + 2, "nothing was hyphenated: a weak test"
    assert "".join(found[2:]) == "".join(LONG_WORDS.split())


@needs_mupdf
def test_an_own_hyphen_at_a_lines_end_stays_a_hyphen(tmp_path: Path) -> None:
    text = "Iranian-backed " * 12
    found = mupdf(made(tmp_path, paragraph(text), html=("</head>", NARROW[1].replace("52mm", "29mm"))))
    assert "-\n" in found, "no line ends in the word's own hyphen: a weak test"
    assert "".join(found.replace("\u00ad", "").split()).count("Iranian-backed") == 12


@needs_mupdf
def test_the_space_at_a_lines_end_is_in_the_text(tmp_path: Path) -> None:
    lines = mupdf(made(tmp_path, paragraph("some short words that fill a few lines " * 6), html=NARROW)).splitlines()
    body = [line for line in lines if line.strip() and not line.startswith("A title")]
    assert len(body) > 4
    assert all(line.endswith(" ") for line in body[:-1])


def test_joiners_do_not_take_the_place_of_letters(tmp_path: Path) -> None:
    """A fragment that differs by what is invisible only is left alone: /ActualText costs PDFium's readers emoji."""
    path = made(tmp_path, paragraph("a\u200db and c\ufe0fd"))
    assert b"ActualText" not in path.read_bytes()
    assert "".join(pdfium(path).split()).startswith("Atitleabandcd")


def test_a_search_for_a_compound_finds_it(tmp_path: Path) -> None:
    import pypdfium2

    page = pypdfium2.PdfDocument(made(tmp_path, paragraph("non\u2010stop, then Iranian-backed militants")))[0]
    assert page.get_textpage().search("Iranian-backed").get_next() is not None
