"""A document dressed for its editions: what `render` makes and the emitters take, and what they return.

`Handout` and `Book` hold XHTML in which every text-bearing element has an `id` (the block's anchor), the same
in both; so a place in the text is a pair of anchor and character offset, whichever edition it is sought in.
Elements whose words are ours and not the author's carry `data-generated` in both.
"""

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from .document import Metadata
from .source import Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """What both editions say of themselves in their metadata.

    `modified` is the date the user or the input gave, or SOURCE_DATE_EPOCH, never the clock's; where none is
    known the PDF says none and the EPUB, which must have one, says 1980-01-01 (the ZIP format's first day).
    """

    metadata: Metadata
    source: Source  # embedded in the PDF
    identifier: str  # "urn:uuid:…", made of the source's bytes and the metadata (UUID version 5)
    modified: dt.datetime | None  # UTC


@dataclass(frozen=True, slots=True)
class PageStart:
    """Where a printed page begins: before character `offset` of the text of the element with id `anchor`."""

    label: str  # the folio: "1", "2"
    anchor: str
    offset: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Handout:
    """The print edition, ready for layout: well-formed HTML in no namespace, and its style sheets in order."""

    publication: Publication
    html: str
    stylesheets: tuple[Path, ...]
    generated: tuple[str, ...] = ()  # the phrases in it that are ours, in order


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """One XHTML content document of the e-book, with the EPUB's namespaces."""

    file_name: str  # "text.xhtml", "text-2.xhtml"
    title: str
    xhtml: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """An image of the e-book: its name relative to the chapters (as their `src` says it), and its bytes."""

    file_name: str
    media_type: str  # an EPUB core media type: "image/png", "image/jpeg", "image/svg+xml"…
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """The e-book, ready for packaging: chapters in reading order, both tables of contents, one style sheet.

    The first chapter is the title page, the last the colophon. `date_line` is the date in the book's own
    language, for the cover; "" where there is none.
    """

    publication: Publication
    chapters: tuple[Chapter, ...]
    navigation: str  # nav.xhtml: contents, landmarks, page-list
    ncx: str  # toc.ncx, for EPUB 2 readers
    stylesheet: str  # style.css
    page_starts: tuple[PageStart, ...] = ()
    pictures: tuple[Picture, ...] = ()
    date_line: str = ""
    direction: str = "ltr"  # or "rtl": which way the pages turn
    shows_contents: bool = False  # the navigation document is also read, between title page and text

    @property
    def title(self) -> str:
        """What a library shelf calls it: the title, or the source's name where the text has none."""
        return self.publication.metadata.title or self.publication.source.stem
