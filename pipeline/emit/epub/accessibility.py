"""What an e-book says of its own accessibility (EPUB Accessibility 1.1), found out from the book, never assumed.

Terms are those of the W3C's Schema.org Accessibility Properties for Discoverability vocabulary.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .summary import summary
from .traits import Traits, traits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...model.publication import Book

CONFORMANCE = "EPUB Accessibility 1.1 - WCAG 2.2 Level AA"


@dataclass(frozen=True, slots=True)
class Statement:
    """One `meta` element of the package document: its property and its text."""

    property: str
    text: str
    language: str | None = None  # where it differs from the package's
    id: str | None = None
    refines: str | None = None  # the id of the statement that this one is about


def statements(book: "Book", *, certified_by: str | None) -> "Iterator[Statement]":
    """All that the package document says of accessibility, in a fixed order.

    Conformance is a person's word, not a program's: it is claimed only when someone certifies it
    (EPUB Accessibility 1.1, 4.2 "Conformance reporting").
    """
    found = traits(book)
    yield Statement("schema:accessMode", "textual")
    if found.images:
        yield Statement("schema:accessMode", "visual")
    yield Statement("schema:accessModeSufficient", "textual,visual" if found.undescribed_images else "textual")
    for feature in _features(found):
        yield Statement("schema:accessibilityFeature", feature)
    yield Statement("schema:accessibilityHazard", "none")
    sentences, language = summary(found, book.publication.metadata.language)
    yield Statement("schema:accessibilitySummary", sentences, language)
    if found.has_pages:
        yield Statement("pageBreakSource", _print_edition(book))
    if certified_by:
        yield Statement("dcterms:conformsTo", CONFORMANCE, id="conformance")
        yield Statement("a11y:certifiedBy", certified_by, refines="conformance")


def _features(found: Traits) -> "Iterator[str]":
    # Text reflows, no size, color or face is fixed, and the spine is the order of the text: so in every book.
    yield "displayTransformability"
    yield "readingOrder"
    if found.headings:
        yield "structuralNavigation"
    if found.lists_contents:
        yield "tableOfContents"
    if found.has_pages:
        yield "pageNavigation"
        yield "pageBreakMarkers"
    if found.images and not found.undescribed_images:
        yield "alternativeText"


def _print_edition(book: "Book") -> str:
    """A name for the print edition: a handout has no ISBN, so its title, publisher and date must do.

    `pageBreakSource` takes any text that singles out the source (W3C Publishing CG, "Page Source
    Identification"); it replaces `dc:source` refined by `source-of`, which EPUB 3.4 no longer recommends.
    """
    metadata = book.publication.metadata
    date = metadata.date.isoformat() if metadata.date else None
    return ", ".join(part for part in (book.title, metadata.publisher, date, "PDF") if part)
