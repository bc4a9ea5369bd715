"""XHTML to an EPUB 3.3 file. The only place that knows EbookLib.

- `package`: the package document and its files, through EbookLib
- `archive`: the ZIP file, the same bytes on every run
- `accessibility`, `summary`: what the book says of its own accessibility
- `cover`, `lettering`, `png`: the drawn cover
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...model.publication import Book


def epub(book: "Book", *, certified_by: str | None = None, cover: bytes | None = None) -> bytes:
    """The bytes of the `.epub` file (EPUB 3.3, EPUB Accessibility 1.1), the same for the same book.

    `certified_by` names who vouches that the book meets EPUB Accessibility 1.1 at WCAG 2.2 level AA; without a
    name no such claim is made. `cover` is a PNG in place of the drawn cover.
    """
    # EbookLib and Pillow are slow to import and of no use to a run that makes no e-book.
    from .cover import cover as drawn_cover
    from .package import package

    return package(book, cover=cover or drawn_cover(book), certified_by=certified_by)
