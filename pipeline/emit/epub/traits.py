"""What is in a book that its statements on accessibility are made of: counted, never assumed."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.etree import _Element

    from ...model.publication import Book

_XHTML = "{http://www.w3.org/1999/xhtml}"
_HEADINGS = frozenset(f"{_XHTML}h{level}" for level in range(1, 7))
_IMAGES = frozenset({f"{_XHTML}img", "{http://www.w3.org/2000/svg}svg"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Traits:
    """What is in a book that matters to those who read it by ear, by touch, or enlarged."""

    headings: int = 0
    described_images: int = 0
    undescribed_images: int = 0
    page_breaks: int = 0
    lists_contents: bool = False
    lists_pages: bool = False

    @property
    def images(self) -> int:
        """How many images there are; the cover is not counted, for it says nothing that the text does not."""
        return self.described_images + self.undescribed_images

    @property
    def has_pages(self) -> bool:
        """Whether a reader can go to a printed page."""
        return self.lists_pages and self.page_breaks > 0


def traits(book: "Book") -> Traits:
    """The traits of a book, counted in its chapters and its navigation document."""
    headings = described = undescribed = page_breaks = 0
    for element in (element for chapter in book.chapters for element in _elements(chapter.xhtml)):
        if element.tag in _HEADINGS:
            headings += 1
        elif element.tag in _IMAGES:
            is_described = bool(element.get("alt") or element.get("aria-label"))
            described, undescribed = described + is_described, undescribed + (not is_described)
        elif element.get("role") == "doc-pagebreak":
            page_breaks += 1
    roles = {element.get("role") for element in _elements(book.navigation)}
    return Traits(
        headings=headings,
        described_images=described,
        undescribed_images=undescribed,
        page_breaks=page_breaks,
        lists_contents="doc-toc" in roles,
        lists_pages="doc-pagelist" in roles,
    )


def _elements(xhtml: str) -> "Iterable[_Element]":
    from lxml import etree

    return etree.fromstring(xhtml.encode()).iter(etree.Element)
