"""The packaged e-book: its archive, its package document, what it says of its accessibility, and what judges say."""

import datetime as dt
import hashlib
import io
import os
import subprocess
import sys
import zipfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree

from pipeline.emit.epub import epub
from pipeline.model.document import Block, Document, Note
from pipeline.model.publication import Book, Chapter, PageStart, Picture
from pipeline.model.walk import all_blocks, rebuild
from pipeline.render import book

from .conftest import Judge
from .documents import document, every_kind_of_block, heading, long_text, paragraph, published

OPF = {"o": "http://www.idpf.org/2007/opf", "dc": "http://purl.org/dc/elements/1.1/"}
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
PIXEL = (
    b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00\x1f\x15\xc4\x89"
    b"\x00\x00\x00\rIDATx\x9cc\xf8\xff\xff?\x00\x05\xfe\x02\xfe\xa75\x81\x84\x00\x00\x00\x00IEND\xaeB`\x82"
)


def made_of(*blocks: Block, pages: Sequence[PageStart] = (), **metadata: object) -> Book:
    made = noted(document(blocks, **metadata))
    return book(made, published(made), tuple(pages))


def noted(made: Document) -> Document:
    """The document with anchors for its notes, whether or not refinement has given them any."""

    def named(block: Block) -> Block:
        return replace(block, anchor=block.anchor or f"note-{block.label}") if isinstance(block, Note) else block

    return replace(made, blocks=rebuild(made.blocks, named))


SHORT = made_of(heading(2, "Heading"), paragraph("Some text."))


def opened(data: bytes) -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(data))


def package(data: bytes) -> etree._Element:
    return etree.fromstring(opened(data).read("EPUB/content.opf"))


def metas(data: bytes, name: str) -> list[str | None]:
    return [meta.text for meta in package(data).iterfind(f".//o:meta[@property='{name}']", OPF)]


# --- the archive -----------------------------------------------------------------------------------------


def test_mimetype_is_first_stored_and_bare() -> None:
    data = epub(SHORT)
    assert data[:58] == (
        b"PK\x03\x04\x14\x00\x00\x00\x00\x00\x00\x00!\x00"
        + data[14:26]
        + b"\x08\x00\x00\x00mimetypeapplication/epub+zip"
    )


def test_members_carry_no_time_and_no_mode_of_this_machine() -> None:
    for member in opened(epub(SHORT)).infolist():
        assert member.date_time == (1980, 1, 1, 0, 0, 0)
        assert (member.create_system, member.external_attr >> 16) == (3, 0o100644)
        assert member.extra == b""
        assert member.flag_bits == 0


def test_pictures_are_stored_and_texts_are_packed() -> None:
    packed = {member.filename: member.compress_type for member in opened(epub(SHORT)).infolist()}
    stored = {name for name, kind in packed.items() if kind == zipfile.ZIP_STORED}
    assert stored == {"mimetype", "EPUB/cover.png"}


def test_archive_and_manifest_list_the_same_files() -> None:
    data = epub(SHORT)
    manifest = [f"EPUB/{item.get('href')}" for item in package(data).iterfind(".//o:manifest/o:item", OPF)]
    assert opened(data).namelist() == ["mimetype", "META-INF/container.xml", "EPUB/content.opf", *manifest]
    assert manifest == [
        "EPUB/nav.xhtml",
        "EPUB/toc.ncx",
        "EPUB/style.css",
        "EPUB/title.xhtml",
        "EPUB/text.xhtml",
        "EPUB/colophon.xhtml",
        "EPUB/cover.png",
    ]


def test_documents_arrive_as_they_were_rendered() -> None:
    files = opened(epub(SHORT))
    for chapter in SHORT.chapters:
        assert files.read(f"EPUB/{chapter.file_name}").decode() == chapter.xhtml
    assert files.read("EPUB/nav.xhtml").decode() == SHORT.navigation
    assert files.read("EPUB/toc.ncx").decode() == SHORT.ncx
    assert files.read("EPUB/style.css").decode() == SHORT.stylesheet


PRINT_DIGEST = """
import hashlib
from tests.documents import document, every_kind_of_block, published
from pipeline.emit.epub import epub
from pipeline.render import book
made = document(every_kind_of_block(), publisher="Bureau d’études", authors=("Zoë", "Åsa"))
print(hashlib.sha256(epub(book(made, published(made)))).hexdigest())
"""


def test_same_book_has_the_same_bytes_anywhere() -> None:
    made = document(every_kind_of_block(), publisher="Bureau d’études", authors=("Zoë", "Åsa"))
    here = hashlib.sha256(epub(book(made, published(made)))).hexdigest()
    elsewhere = {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONHASHSEED": "4711", "SOURCE_DATE_EPOCH": "1"}
    root = Path(__file__).parents[1]
    there = subprocess.run(
        [sys.executable, "-c", PRINT_DIGEST],
        env={**os.environ, **elsewhere},
        cwd=root,
        capture_output=True,
        text=True,
        check=True,
    )
    assert there.stdout.strip() == here


# --- the package document --------------------------------------------------------------------------------


def test_package_says_what_a_catalogue_wants() -> None:
    made = made_of(
        paragraph("Text."),
        title="Talks",
        authors=("Ada B.", "Carl D."),
        publisher="The Desk",
        date=dt.date(2024, 1, 25),
        language="en-GB",
    )
    root = package(epub(made))
    assert (root.get("version"), root.get("unique-identifier"), root.get(LANGUAGE)) == ("3.0", "id", "en-GB")
    found = {name: [e.text for e in root.iterfind(f".//dc:{name}", OPF)] for name in ("title", "language", "creator")}
    assert found == {"title": ["Talks"], "language": ["en-GB"], "creator": ["Ada B.", "Carl D."]}
    (identifier,) = root.iterfind(".//dc:identifier", OPF)
    assert (identifier.get("id"), identifier.text) == ("id", made.publication.identifier)
    assert root.findtext(".//dc:publisher", None, OPF) == "The Desk"
    assert root.findtext(".//dc:date", None, OPF) == "2024-01-25"
    assert root.findtext(".//dc:source", None, OPF) == "test.txt"
    roles = {meta.get("refines"): meta.text for meta in root.iterfind(".//o:meta[@property='role']", OPF)}
    assert roles == {f"#{creator.get('id')}": "aut" for creator in root.iterfind(".//dc:creator", OPF)}
    assert len(roles) == 2


@pytest.mark.parametrize(
    ("modified", "said"),
    [
        (None, "1980-01-01T00:00:00Z"),
        (dt.datetime(2024, 1, 25, tzinfo=dt.UTC), "2024-01-25T00:00:00Z"),
        (dt.datetime(2024, 1, 25, 3, 4, 5, tzinfo=dt.timezone(dt.timedelta(hours=5))), "2024-01-24T22:04:05Z"),
        (dt.datetime(2024, 1, 25, 3, 4, 5), "2024-01-25T03:04:05Z"),  # noqa: DTZ001 - what the test is about
    ],
)
def test_modified_is_said_in_utc_and_never_the_clock_s(modified: dt.datetime | None, said: str) -> None:
    made = replace(SHORT, publication=replace(SHORT.publication, modified=modified))
    assert metas(epub(made), "dcterms:modified") == [said]


def test_spine_reads_title_page_text_colophon() -> None:
    (spine,) = package(epub(SHORT)).iterfind("o:spine", OPF)
    assert [item.get("idref") for item in spine] == ["title", "text", "colophon"]
    assert dict(spine.attrib) == {"toc": "ncx", "page-progression-direction": "ltr"}


def test_contents_of_a_long_book_are_read_after_its_title_page() -> None:
    (spine,) = package(epub(made_of(*long_text(60)))).iterfind("o:spine", OPF)
    assert [item.get("idref") for item in spine][:4] == ["title", "nav", "text", "text-2"]


def test_pages_of_a_right_to_left_book_turn_that_way() -> None:
    root = package(epub(made_of(paragraph("نص قصير."), title="عنوان", language="ar")))
    (spine,) = root.iterfind("o:spine", OPF)
    assert (root.get("dir"), spine.get("page-progression-direction")) == ("rtl", "rtl")


def test_cover_is_known_to_old_readers_and_new() -> None:
    for given, expected in ((None, b"\x89PNG"), (PIXEL, PIXEL)):
        data = epub(SHORT, cover=given)
        root = package(data)
        (item,) = root.iterfind(".//o:item[@properties='cover-image']", OPF)
        (meta,) = root.iterfind(".//o:meta[@name='cover']", OPF)
        assert meta.get("content") == item.get("id")
        assert item.get("media-type") == "image/png"
        assert opened(data).read(f"EPUB/{item.get('href')}").startswith(expected)


def with_picture(alternative: str) -> Book:
    first, text, last = SHORT.chapters
    image = f'<figure><img src="chart.png" alt="{alternative}"/></figure></section>'
    text = Chapter(file_name=text.file_name, title=text.title, xhtml=text.xhtml.replace("</section>", image, 1))
    return replace(
        SHORT,
        chapters=(first, text, last),
        pictures=(Picture(file_name="chart.png", media_type="image/png", data=PIXEL),),
    )


def test_pictures_are_packed_along() -> None:
    data = epub(with_picture("A chart"))
    assert opened(data).read("EPUB/chart.png") == PIXEL
    (item,) = package(data).iterfind(".//o:item[@href='chart.png']", OPF)
    assert (item.get("id"), item.get("media-type")) == ("picture-1", "image/png")


# --- accessibility ---------------------------------------------------------------------------------------


PAGES = (PageStart("1", "title", 0), PageStart("2", "b2", 3))
ALWAYS = ["displayTransformability", "readingOrder"]


@pytest.mark.parametrize(
    ("made", "features"),
    [
        (SHORT, [*ALWAYS, "structuralNavigation", "tableOfContents"]),
        (
            made_of(heading(2, "Heading"), paragraph("Some text."), pages=PAGES),
            [*ALWAYS, "structuralNavigation", "tableOfContents", "pageNavigation", "pageBreakMarkers"],
        ),
        (with_picture("A chart"), [*ALWAYS, "structuralNavigation", "tableOfContents", "alternativeText"]),
        (with_picture(""), [*ALWAYS, "structuralNavigation", "tableOfContents"]),
    ],
    ids=["text", "pages", "described image", "undescribed image"],
)
def test_features_are_those_that_the_book_has(made: Book, features: list[str]) -> None:
    assert metas(epub(made), "schema:accessibilityFeature") == features


def test_features_are_counted_and_not_assumed() -> None:
    first, text, last = SHORT.chapters
    plain = text.xhtml.replace("<h1", "<p").replace("</h1", "</p").replace("<h2", "<p").replace("</h2", "</p")
    colophon = last.xhtml.replace("<h2", "<p").replace("</h2", "</p")
    chapters = (first, replace(text, xhtml=plain), replace(last, xhtml=colophon))
    bare = replace(SHORT, chapters=chapters, navigation=SHORT.navigation.replace('role="doc-toc"', ""))
    assert metas(epub(bare), "schema:accessibilityFeature") == ALWAYS


@pytest.mark.parametrize(
    ("made", "modes", "sufficient"),
    [
        (SHORT, ["textual"], ["textual"]),
        (with_picture("A chart"), ["textual", "visual"], ["textual"]),
        (with_picture(""), ["textual", "visual"], ["textual,visual"]),
    ],
    ids=["text", "described image", "undescribed image"],
)
def test_modes_are_those_that_the_book_needs(made: Book, modes: list[str], sufficient: list[str]) -> None:
    data = epub(made)
    assert metas(data, "schema:accessMode") == modes
    assert metas(data, "schema:accessModeSufficient") == sufficient
    assert metas(data, "schema:accessibilityHazard") == ["none"]


def test_pages_name_the_edition_that_they_are_of() -> None:
    made = made_of(
        heading(2, "Heading"),
        paragraph("Some text."),
        pages=PAGES,
        title="Talks",
        publisher="The Desk",
        date=dt.date(2024, 1, 25),
    )
    assert metas(epub(made), "pageBreakSource") == ["Talks, The Desk, 2024-01-25, PDF"]
    assert metas(epub(SHORT), "pageBreakSource") == []


def test_conformance_is_claimed_only_when_someone_certifies_it() -> None:
    assert metas(epub(SHORT), "dcterms:conformsTo") == []
    assert metas(epub(SHORT), "a11y:certifiedBy") == []
    certified = epub(SHORT, certified_by="Access & Co.")
    assert metas(certified, "dcterms:conformsTo") == ["EPUB Accessibility 1.1 - WCAG 2.2 Level AA"]
    assert metas(certified, "a11y:certifiedBy") == ["Access & Co."]


@pytest.mark.parametrize(
    ("language", "beginning", "marked"),
    [("en-US", "All of the text", None), ("de-AT", "Der ganze Text", None), ("fi", "All of the text", "en")],
)
def test_summary_is_in_the_book_s_language_or_says_that_it_is_not(
    language: str, beginning: str, marked: str | None
) -> None:
    (meta,) = package(epub(made_of(paragraph("Text."), language=language))).iterfind(
        ".//o:meta[@property='schema:accessibilitySummary']", OPF
    )
    assert meta.text is not None
    assert meta.text.startswith(beginning)
    assert meta.get(LANGUAGE) == marked


def test_summary_speaks_of_what_there_is() -> None:
    def summary(made: Book) -> str:
        (text,) = metas(epub(made), "schema:accessibilitySummary")
        return text or ""

    paged = made_of(heading(2, "Heading"), paragraph("Some text."), pages=PAGES)
    assert ("print edition" in summary(paged), "print edition" in summary(SHORT)) == (True, False)
    assert summary(SHORT).endswith("There are no images.")
    assert summary(with_picture("A chart")).endswith("Every image has a description.")
    assert summary(with_picture("")).endswith("Some images have no description.")


# --- the judges ------------------------------------------------------------------------------------------


def samples() -> dict[str, bytes]:
    """Every kind of block with a page break in each, many chapters, right to left, a picture, and hardly anything."""
    made = noted(document(every_kind_of_block(), publisher="The Desk", authors=("A.", "B.")))
    anchors = [block.anchor for block in all_blocks(made.blocks) if block.anchor and not isinstance(block, Note)]
    starts = [PageStart("1", "publisher", 0), *(PageStart(str(n), anchor, 2) for n, anchor in enumerate(anchors, 2))]
    return {
        "every-kind": epub(book(made, published(made), tuple(starts)), certified_by="A. Certifier"),
        "chapters": epub(made_of(*long_text(60))),
        "arabic": epub(made_of(heading(2, "عنوان فرعي"), paragraph("نص قصير."), title="عنوان", language="ar")),
        "picture": epub(with_picture("A chart")),
        "nothing": epub(made_of(paragraph("Text."), title=None, title_origin=None)),
    }


def written(folder: Path) -> list[Path]:
    paths = []
    for name, data in samples().items():
        paths.append(folder / f"{name}.epub")
        paths[-1].write_bytes(data)
    return paths


def test_epubcheck_finds_nothing(epubcheck: Judge, tmp_path: Path) -> None:
    for verdict in epubcheck(written(tmp_path)):
        # OPF-097 (usage): no document shows the cover. Shops and Kindle ask that none does, or it comes twice.
        findings = [finding for finding in verdict.findings if finding.rule != "OPF-097"]
        assert not findings, verdict


def test_ace_finds_nothing(ace: Judge, tmp_path: Path) -> None:
    for verdict in ace(written(tmp_path)[:1]):
        assert not verdict.findings, verdict
