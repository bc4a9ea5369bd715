"""The package around the chapters, written by EbookLib where it does well and overruled where it does not.

EbookLib 0.20 would make chapters, contents and page-list over (`EpubHtml`, `EpubNav`, `EpubNcx`); here every
document is a plain item whose bytes arrive as `render` made them. What its writer gets wrong for us is put
right in `PackageWriter`, and each private name relied on is named in `tests/test_epub_contract.py`.

This module imports EbookLib; import it inside the function that uses it.
"""

import datetime as dt
import io
from typing import TYPE_CHECKING
from zipfile import ZIP_STORED

from ebooklib import epub

from .accessibility import statements
from .archive import MEDIA_TYPE, Archive

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from ...model.publication import Book

XHTML = "application/xhtml+xml"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_UNDATED = dt.datetime(1980, 1, 1, tzinfo=dt.UTC)  # `dcterms:modified` must be there (EPUB 3.3, 5.5.4)


def package(book: "Book", *, cover: bytes | None, certified_by: str | None) -> bytes:
    """The bytes of the `.epub` file; `cover` is a PNG."""
    made = epub.EpubBook()
    made.set_identifier(book.publication.identifier)
    _describe(made, book, certified_by=certified_by)
    if cover:  # EPUB 2 readers know no `cover-image` property
        _meta(made, "", name="cover", content="cover-image")
    for item in _items(book, cover):
        made.add_item(item)
    made.spine = list(_reading_order(book))
    made.set_direction(book.direction)
    out = io.BytesIO()
    PackageWriter(out, made, _in_utc(book.publication.modified or _UNDATED)).write()
    return out.getvalue()


def _in_utc(moment: dt.datetime) -> dt.datetime:
    """The moment in UTC; one without a zone is in UTC already, whatever this machine's zone is."""
    return moment.astimezone(dt.UTC) if moment.tzinfo else moment.replace(tzinfo=dt.UTC)


class Item(epub.EpubItem):  # type: ignore[misc]  # EbookLib has no types
    """A file of the book as it is, with its manifest properties (EPUB 3.3, 5.6.2)."""

    def __init__(self, uid: str, file_name: str, media_type: str, content: bytes, *properties: str) -> None:
        super().__init__(uid=uid, file_name=file_name, media_type=media_type, content=content)
        self.properties = list(properties)


class PackageWriter(epub.EpubWriter):  # type: ignore[misc]  # EbookLib has no types
    """EbookLib's writer without the clock, without its own page-list, with the package's language."""

    def __init__(self, out: io.BytesIO, book: epub.EpubBook, modified: dt.datetime) -> None:
        # `epub3_pages` would list every element with `epub:type` and `id`; `package_direction` sets dir on package.
        super().__init__(out, book, {"mtime": modified, "epub3_pages": False, "package_direction": True})

    def write(self) -> None:
        """Write the archive: `mimetype` first and stored, then container, package document and items."""
        with Archive(self.file_name, "w", compresslevel=9) as self.out:
            self.out.writestr("mimetype", MEDIA_TYPE, ZIP_STORED)
            self._write_container()
            self._write_opf()
            self._write_items()

    def _write_opf_file(self, root: "_Element") -> None:
        root.set(_LANGUAGE, self.book.language)  # EbookLib says no language of the metadata itself
        del root.attrib["prefix"]  # it declares `rendition`, which is reserved (EPUB 3.3, D.1.4) and not used
        super()._write_opf_file(root)


def _describe(made: epub.EpubBook, book: "Book", *, certified_by: str | None) -> None:
    publication, metadata = book.publication, book.publication.metadata
    made.set_title(book.title)
    made.set_language(metadata.language)
    for number, author in enumerate(metadata.authors, 1):
        # Not `add_author`: it gives every author the same id.
        made.add_metadata("DC", "creator", author, {"id": f"creator-{number}"})
        _meta(made, "aut", property="role", refines=f"#creator-{number}", scheme="marc:relators")
    if metadata.publisher:
        made.add_metadata("DC", "publisher", metadata.publisher)
    if metadata.date:
        made.add_metadata("DC", "date", metadata.date.isoformat())
    made.add_metadata("DC", "source", publication.source.name)
    made.metadata[epub.NAMESPACES["OPF"]]["generator"] = [("", {"name": "generator", "content": "Twofold, EbookLib"})]
    for statement in statements(book, certified_by=certified_by):
        attributes = {"property": statement.property}
        if statement.id:
            attributes["id"] = statement.id
        if statement.refines:
            attributes["refines"] = f"#{statement.refines}"
        if statement.language:
            attributes[_LANGUAGE] = statement.language
        made.add_metadata(None, "meta", statement.text, attributes)


def _meta(made: epub.EpubBook, text: str, **attributes: str) -> None:
    made.add_metadata(None, "meta", text, attributes)


def _items(book: "Book", cover: bytes | None) -> "Iterator[Item]":
    yield Item("nav", "nav.xhtml", XHTML, book.navigation.encode(), "nav")
    # EbookLib writes toc="ncx" on the spine whatever the items are; so this id it must be.
    yield Item("ncx", "toc.ncx", "application/x-dtbncx+xml", book.ncx.encode())
    yield Item("style", "style.css", "text/css", book.stylesheet.encode())
    for chapter in book.chapters:
        properties = ("svg",) if "<svg" in chapter.xhtml else ()
        yield Item(_id(chapter.file_name), chapter.file_name, XHTML, chapter.xhtml.encode(), *properties)
    for number, picture in enumerate(book.pictures, 1):
        yield Item(f"picture-{number}", picture.file_name, picture.media_type, picture.data)
    if cover:
        yield Item("cover-image", "cover.png", "image/png", cover, "cover-image")


def _reading_order(book: "Book") -> "Iterator[str]":
    first, *rest = (_id(chapter.file_name) for chapter in book.chapters)
    yield first
    if book.shows_contents:
        yield "nav"
    yield from rest


def _id(file_name: str) -> str:
    return file_name.removesuffix(".xhtml")
