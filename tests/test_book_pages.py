"""The e-book's page breaks against the pages of the finished PDF, read back by a reader that knows neither."""

import re

import pypdfium2
import pytest
from lxml import etree

from pipeline.emit.pdf import laid_out
from pipeline.model.publication import Book
from pipeline.render import book
from pipeline.settings import Standard

from .documents import document, every_kind_of_block, long_text, printed, published

ENDS = 24  # letters compared at either end of a page; between them a PDF has list numbers and running heads too
GENERATED = "ancestor-or-self::*[@data-generated]"
BREAK = "doc-pagebreak"


def letters(text: str) -> str:
    """The text without what a line's end may add or take away."""
    return re.sub(r"[\s\u00ad\u2010\u2011\ufffe-]", "", text)


def pages_of(made: Book) -> dict[str, str]:
    """The author's letters between one page break and the next, by page label."""
    pages: dict[str, str] = {}
    label = ""
    for chapter in made.chapters:
        tree = etree.fromstring(chapter.xhtml.encode())
        for node in tree.xpath(f"//*[@role='{BREAK}'] | //body:body//text()", namespaces={"body": tree.nsmap[None]}):
            if isinstance(node, str):
                if label and not node.getparent().xpath(GENERATED):
                    pages[label] += letters(node)
            elif node.get("role") == BREAK:
                label = node.get("aria-label")
                pages[label] = ""
    return pages


@pytest.mark.parametrize("metadata", [{}, {"publisher": "The Desk"}], ids=["plain", "masthead"])
def test_each_break_stands_where_the_printed_page_begins(metadata: dict[str, str]) -> None:
    made = document(every_kind_of_block()[:-1] + long_text(40), **metadata)
    layout = laid_out(printed(made))
    pages = pages_of(book(made, published(made), layout.page_starts))
    pdf = pypdfium2.PdfDocument(layout.pdf(Standard.PLAIN).data)
    assert list(pages) == [str(number) for number in range(1, len(pdf) + 1)]
    assert len(pages) > 5
    for label, page in pages.items():
        printed_page = letters(pdf[int(label) - 1].get_textpage().get_text_range())
        assert page[:ENDS] in printed_page, f"page {label} begins elsewhere in print"
        assert page[-ENDS:] in printed_page, f"page {label} ends elsewhere in print"
