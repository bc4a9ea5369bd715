"""What `emit/epub/package.py` relies on in EbookLib's private parts, and the traps that it goes around.

Each test names one. When a new EbookLib fails one, look there: the part has moved, or the trap is gone and the
way around it can go too.
"""

import io
import zipfile
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest
from ebooklib import epub
from lxml import etree

OPF = "http://www.idpf.org/2007/opf"


class Recorder:
    """In place of the archive: what EbookLib writes, in order."""

    def __init__(self) -> None:
        self.written: dict[str, bytes | str] = {}

    def writestr(self, name: str, data: bytes | str, *_: object, **__: object) -> None:
        self.written[name] = data


def writer(*items: Any, options: dict[str, object] | None = None) -> Any:
    book = epub.EpubBook()
    book.set_identifier("urn:x")
    book.set_title("Title")
    book.set_language("de")
    for item in items:
        book.add_item(item)
    book.spine = [item.id for item in items]
    made = epub.EpubWriter(io.BytesIO(), book, options)
    made.out = Recorder()
    return made


def item(uid: str = "text", content: bytes = b"<html/>") -> Any:
    return epub.EpubItem(uid=uid, file_name=f"{uid}.xhtml", media_type="application/xhtml+xml", content=content)


def package(made: Any) -> etree._Element:
    made._write_opf()
    return etree.fromstring(made.out.written["EPUB/content.opf"])


def test_version_is_the_one_this_was_written_for() -> None:
    assert version("ebooklib") == "0.20"


def test_write_container_writes_to_out() -> None:
    made = writer()
    made._write_container()
    assert list(made.out.written) == ["META-INF/container.xml"]
    assert "EPUB/content.opf" in str(made.out.written["META-INF/container.xml"])


def test_write_opf_ends_in_write_opf_file_with_the_root() -> None:
    seen: list[str] = []

    class Watching(epub.EpubWriter):  # type: ignore[misc]
        def _write_opf_file(self, root: etree._Element) -> None:
            seen.append(root.tag)
            assert root.get("prefix") is not None
            super()._write_opf_file(root)

    made = Watching(io.BytesIO(), writer(item()).book)
    made.out = Recorder()
    made._write_opf()
    assert seen == ["package"]  # the namespace is an attribute of that name, not part of the tag
    assert list(made.out.written) == ["EPUB/content.opf"]


def test_write_items_passes_plain_items_through() -> None:
    content = b"<html>as it is</html>"
    made = writer(item(content=content))
    made._write_items()
    assert made.out.written == {"EPUB/text.xhtml": content}


def test_init_takes_name_book_and_options() -> None:
    made = epub.EpubWriter("name", "book", {"mtime": 1, "epub3_pages": False, "package_direction": True})
    assert (made.file_name, made.book) == ("name", "book")
    assert made.options["mtime"] == 1


def test_item_properties_reach_the_manifest() -> None:
    plain = item("nav")
    plain.properties = ["nav"]
    (found,) = package(writer(plain)).iterfind(f".//{{{OPF}}}item")
    assert found.get("properties") == "nav"


def test_metadata_is_a_dict_by_namespace_and_name() -> None:
    book = epub.EpubBook()
    assert list(book.metadata[epub.NAMESPACES["OPF"]]) == ["generator"]
    book.add_metadata(None, "meta", "text", {"property": "p"})
    assert book.metadata[None]["meta"] == [("text", {"property": "p"})]


def test_package_direction_is_written_on_request() -> None:
    made = writer(item(), options={"package_direction": True})
    made.book.set_direction("rtl")
    root = package(made)
    assert root.get("dir") == "rtl"
    assert root.find(f"{{{OPF}}}spine").get("page-progression-direction") == "rtl"


# --- traps -----------------------------------------------------------------------------------------------


def test_trap_spine_always_has_a_toc_attribute() -> None:
    """So our NCX must have the id "ncx"."""
    assert package(writer(item())).find(f"{{{OPF}}}spine").get("toc") == "ncx"


def test_trap_package_has_no_language() -> None:
    assert package(writer(item())).get("{http://www.w3.org/XML/1998/namespace}lang") is None


def test_trap_a_reserved_prefix_is_declared() -> None:
    assert package(writer(item())).get("prefix") == "rendition: http://www.idpf.org/vocab/rendition/#"


def test_trap_modified_is_the_clock_s_unless_mtime_is_given() -> None:
    (said,) = package(writer(item())).iterfind(f".//{{{OPF}}}meta[@property='dcterms:modified']")
    assert said.text != "1980-01-01T00:00:00Z"


def test_trap_archive_carries_the_clock() -> None:
    out = io.BytesIO()
    book = writer(item()).book
    epub.EpubWriter(out, book).write()
    assert any(member.date_time[0] > 1980 for member in zipfile.ZipFile(out).infolist())


def test_trap_identifier_is_random_until_set() -> None:
    assert epub.EpubBook().uid != epub.EpubBook().uid


def test_trap_add_author_repeats_its_id() -> None:
    book = epub.EpubBook()
    book.add_author("A.")
    book.add_author("B.")
    assert [attributes for _, attributes in book.get_metadata("DC", "creator")] == [{"id": "creator"}] * 2


def test_trap_page_list_takes_every_typed_element_with_an_id() -> None:
    content = b'<html><body><p epub:type="note" id="n">no page</p></body></html>'
    chapter = epub.EpubHtml(uid="c", file_name="c.xhtml", content=content)
    made = writer(chapter)
    nav = etree.fromstring(made._get_nav(epub.EpubNav()))
    (pages,) = nav.iterfind(".//*[@id='pages']//{*}a")
    assert pages.get("href") == "c.xhtml#n"


def test_trap_html_items_are_written_anew() -> None:
    """So chapters are plain items: `EpubHtml` keeps what it knows of head and body, and drops the rest."""
    source = b'<html xmlns="http://www.w3.org/1999/xhtml"><head/><body class="kept?"><p>x</p></body></html>'
    chapter = epub.EpubHtml(uid="c", file_name="c.xhtml", content=source)
    writer(chapter)
    assert b"kept?" not in chapter.get_content()


def test_trap_write_epub_hides_its_errors(tmp_path: Path) -> None:
    """So the writer is called itself: `write_epub` makes False out of an error of the disk, and no exception."""
    with pytest.warns(UserWarning, match="throwing exceptions"):
        assert epub.write_epub(tmp_path / "no folder" / "x.epub", writer(item()).book) is False
