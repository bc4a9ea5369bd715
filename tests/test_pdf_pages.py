"""The page map: the text between two page starts is the text of that page in the PDF, to the character."""

import re
import shutil
import subprocess
from html import unescape
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from pipeline.emit.pdf import laid_out
from pipeline.model.publication import Handout, PageStart
from pipeline.settings import Standard

from .documents import document, every_kind_of_block, long_text, printed

pytestmark = pytest.mark.xdist_group("pages")
BODY_TAGS = {"p", "h1", "h2", "h3", "td", "th", "caption", "dt", "pre"}


def text_by_page(handout: Handout, starts: tuple[PageStart, ...]) -> list[str]:
    """The handout's text cut at the page starts, without spaces."""
    root = ET.fromstring(handout.html)
    flat, where = "", {}
    for element in root.iter():
        if element.tag in BODY_TAGS and element.get("id"):
            where[element.get("id")] = len(flat)
            flat += "".join(element.itertext())
    cuts = [where[start.anchor] + start.offset for start in starts] + [len(flat)]
    return [squeezed(flat[a:b]) for a, b in pairwise(cuts)]


def squeezed(text: str) -> str:
    return re.sub(r"[\s•–\u00ad]", "", text)


def pdf_text_by_page(path: Path) -> list[str]:
    """What MuPDF reads on each page: raw characters, furniture (8 pt) and list markers left out."""
    command = ["mutool", "draw", "-q", "-F", "stext", str(path)]
    found = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    pages = []
    for page in re.split(r"<page ", found)[1:]:
        text = ""
        for size, chars in re.findall(r'<font name="[^"]*" size="([\d.]+)">(.*?)</font>', page, re.DOTALL):
            if abs(float(size) - 8) > 0.01:
                text += "".join(unescape(c) for c in re.findall(r' c="([^"]*)"', chars))
        pages.append(squeezed(text))
    return pages


@pytest.mark.skipif(shutil.which("mutool") is None, reason="mutool (Debian: mupdf-tools) is not installed")
@pytest.mark.parametrize("seed", [4, 7])
def test_every_page_begins_where_the_map_says(tmp_path: Path, seed: int) -> None:
    handout = printed(document(long_text(70, seed)))
    layout = laid_out(handout)
    edition = layout.pdf(Standard.A3A_UA1)
    path = tmp_path / "long.pdf"
    path.write_bytes(edition.data)
    wanted, found = text_by_page(handout, layout.page_starts), pdf_text_by_page(path)
    assert len(found) == edition.pages > 8
    # List markers of ours are drawn at the end of a page, and repeated table heads are not in the text.
    for number, (a, b) in enumerate(zip(wanted, found, strict=True), 1):
        assert a == (b if a.startswith("OneTwoThree") else b.removeprefix("OneTwoThree")), number
    assert any(start.offset for start in layout.page_starts), "no page begins inside a paragraph: a weak test"


def test_a_page_may_begin_inside_a_hyphenated_word() -> None:
    """Force every line to a page of its own and hyphenate hard: the offsets must add up to the whole text."""
    text = "internationalization counterrevolutionary representation " * 40
    made = document((every_kind_of_block()[1],))
    handout = printed(made)
    narrow = handout.html.replace("</article>", f'<p id="x">{text}</p></article>').replace(
        "</head>", "<style>@page{size:60mm 30mm;margin:2mm}p{orphans:1;widows:1}</style></head>"
    )
    layout = laid_out(Handout(publication=handout.publication, html=narrow, stylesheets=handout.stylesheets))
    offsets = [start.offset for start in layout.page_starts if start.anchor == "x"]
    assert len(offsets) > 10
    assert offsets == sorted(set(offsets))
    inside = [o for o in offsets if o and text[o - 1 : o + 1].isalpha()]
    assert inside, "no page begins inside a word: a weak test"


def test_pages_are_numbered_from_one_and_start_at_the_title() -> None:
    layout = laid_out(printed(document(every_kind_of_block())))
    assert [start.label for start in layout.page_starts] == [str(n + 1) for n in range(len(layout.page_starts))]
    assert layout.page_starts[0] == PageStart("1", "title", 0)
