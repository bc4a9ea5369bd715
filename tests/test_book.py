"""The e-book's documents: chapters, links between them, contents, page-list, and whose words are whose."""

import datetime as dt
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from pipeline.model.document import Block, Document, Note, NoteCall, TitleOrigin
from pipeline.model.publication import Book, PageStart
from pipeline.model.walk import all_blocks, text_of_block
from pipeline.render.book import LONGEST_CHAPTER, SHORTEST_CHAPTER, SHORTEST_DIVIDED_TEXT, book, divided
from pipeline.render.contents import Entry, contents, depth

from .documents import document, every_kind_of_block, heading, long_text, paragraph, published

LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
TYPE = "{http://www.idpf.org/2007/ops}type"
NCX = {"n": "http://www.daisy.org/z3986/2005/ncx/"}


def made_of(*blocks: Block, **metadata: object) -> Document:
    return document(blocks, **metadata)


def bound(made: Document, *starts: PageStart) -> Book:
    return book(made, published(made), starts)


def trees(bound_book: Book) -> dict[str, etree._Element]:
    files = {chapter.file_name: chapter.xhtml for chapter in bound_book.chapters}
    return {
        name: etree.fromstring(text.encode()) for name, text in (*files.items(), ("nav.xhtml", bound_book.navigation))
    }


def said(element: etree._Element, *, generated: bool) -> list[str]:
    """The words of an element: those that are ours, or those that are the author's."""
    ours = "ancestor-or-self::*[@data-generated]"
    texts = element.xpath(f".//text()[{'' if generated else 'not'}({ours})]")
    return " ".join(str(text) for text in texts).split()


LONG = made_of(*long_text(60))


def test_short_text_is_one_chapter_between_title_page_and_colophon() -> None:
    made = bound(made_of(*every_kind_of_block()))
    assert [chapter.file_name for chapter in made.chapters] == ["title.xhtml", "text.xhtml", "colophon.xhtml"]
    assert not made.shows_contents


def test_long_text_is_divided_at_its_headings() -> None:
    made = bound(LONG)
    names = [chapter.file_name for chapter in made.chapters]
    assert names == [
        "title.xhtml",
        "text.xhtml",
        *(f"text-{n}.xhtml" for n in range(2, len(names) - 1)),
        "colophon.xhtml",
    ]
    assert len(names) > 5
    assert made.shows_contents
    for name, tree in list(trees(made).items())[2:-2]:
        section = tree.find(".//{*}section")
        assert section[0].tag.endswith("}h2"), name
        assert section.get("aria-labelledby") == section[0].get("id")
        assert tree.findtext("{*}head/{*}title") == section[0].text


@pytest.mark.parametrize(
    ("lengths", "chapters"),
    [
        # h2 before each number, which is the length of the text below it
        ([SHORTEST_DIVIDED_TEXT - 100], 1),
        ([SHORTEST_DIVIDED_TEXT // 2, SHORTEST_DIVIDED_TEXT // 2 - 100], 1),
        ([SHORTEST_DIVIDED_TEXT // 2] * 2, 2),
        ([SHORTEST_CHAPTER // 3] * 60, 20),  # sections too short for a file of their own share one
        ([SHORTEST_CHAPTER] * 40, 40),
    ],
)
def test_sections_deserve_a_file_by_their_length(lengths: list[int], chapters: int) -> None:
    blocks = [block for length in lengths for block in (heading(2, "H"), paragraph("x" * length))]
    assert len(divided(tuple(blocks))) == chapters


def test_text_without_headings_is_divided_before_old_readers_refuse_it() -> None:
    parts = divided(tuple(paragraph("x" * 10_000) for _ in range(50)))
    assert [sum(len(text_of_block(block)) for block in part) for part in parts] == [
        LONGEST_CHAPTER,
        LONGEST_CHAPTER,
        100_000,
    ]


BLOCKS = st.one_of(
    st.integers(1, 4).map(lambda level: heading(level, "H")),
    st.integers(0, 30_000).map(lambda size: paragraph("x" * size)),
)


@given(st.lists(BLOCKS, max_size=30).map(tuple))
def test_dividing_loses_and_moves_nothing(blocks: tuple[Block, ...]) -> None:
    parts = divided(blocks)
    assert tuple(block for part in parts for block in part) == blocks
    assert all(parts) or not blocks


@pytest.mark.parametrize("made", [made_of(*every_kind_of_block()), LONG], ids=["every kind of block", "long"])
def test_author_s_words_are_all_there_in_order_and_nothing_else(made: Document) -> None:
    found = [word for tree in trees(bound(made)).values() for word in said(tree.find("{*}body"), generated=False)]
    expected = " ".join(text_of_block(block) for block in made.blocks)
    assert "".join(found) == "".join(expected.split())


def test_title_of_the_author_is_text_and_a_title_of_ours_is_not() -> None:
    def first_heading(origin: TitleOrigin, *blocks: Block) -> etree._Element:
        made = bound(made_of(*blocks, title="A title", title_origin=origin))
        (found,) = trees(made)["text.xhtml"].iterfind(".//{*}h1")
        return found

    ours = first_heading(TitleOrigin.FILE_NAME, paragraph("Text."))
    assert (ours.text, ours.get("id"), ours.get("data-generated")) == ("A title", "title", "")
    theirs = first_heading(TitleOrigin.FIRST_LINE, heading(1, "A title"), paragraph("Text."))
    assert (theirs.text, theirs.get("id"), theirs.get("data-generated")) == ("A title", "b1", None)


def test_title_page_colophon_and_navigation_are_ours_alone() -> None:
    date, authors = dt.date(2024, 1, 25), ("Ada B.", "Carl D.")
    made = bound(made_of(paragraph("Text."), date=date, authors=authors, publisher="The Desk"), PageStart("1", "b1", 0))
    leaves = trees(made)
    for name in ("title.xhtml", "colophon.xhtml", "nav.xhtml"):
        assert said(leaves[name].find("{*}body"), generated=False) == []
    assert " ".join(said(leaves["title.xhtml"].find("{*}body"), generated=True)) == (
        "The Desk January 25, 2024 A title Ada B. Carl D."
    )
    assert " ".join(said(leaves["colophon.xhtml"].find("{*}body"), generated=True)) == (
        "About this edition A title The Desk, January 25, 2024 "
        "Page numbers are those of the print edition (Pages: 1). Source file: test.txt"
    )


def test_colophon_names_no_print_edition_where_there_is_none() -> None:
    assert "print edition" not in bound(made_of(paragraph("Text."))).chapters[-1].xhtml


def test_links_lead_across_files() -> None:
    call = paragraph("See", (NoteCall("1", "[1]"),), " and again", (NoteCall("1", "[1]"),))
    note = Note(span=call.span, label="1", blocks=(paragraph("N."),))
    whole = made_of(call, *long_text(60), heading(2, "Notes"), note)
    anchor = whole.blocks[-1].anchor
    made = bound(whole)
    leaves = trees(made)
    last = made.chapters[-2].file_name
    first, second = leaves["text.xhtml"].iterfind(".//{*}a[@role='doc-noteref']")
    assert first.get("href") == second.get("href") == f"{last}#{anchor}"
    assert (first.get("id"), second.get("id")) == (f"{anchor}-call", f"{anchor}-call-2")
    (back,) = leaves[last].iterfind(".//{*}a[@role='doc-backlink']")
    assert back.get("href") == f"text.xhtml#{anchor}-call"


@pytest.mark.parametrize("made", [made_of(*every_kind_of_block()), LONG], ids=["every kind of block", "long"])
def test_every_link_has_its_target_and_every_id_is_alone(made: Document) -> None:
    anchors = [block.anchor for block in all_blocks(made.blocks) if block.anchor]
    starts = [PageStart(str(n), anchor, 2) for n, anchor in enumerate(anchors, 1)]
    done = bound(made, *starts)
    leaves = trees(done)
    for name, tree in leaves.items():
        ids = [element.get("id") for element in tree.iterfind(".//*[@id]")]
        assert len(set(ids)) == len(ids), name
        for link in tree.iterfind(".//{*}a[@href]"):
            file, _, target = link.get("href").partition("#")
            if "://" in file:
                continue
            found = leaves[file or name]
            assert not target or found.find(f".//*[@id='{target}']") is not None, link.get("href")
    ncx = etree.fromstring(done.ncx.encode())
    for content in ncx.iterfind(".//n:content", NCX):
        file, _, target = content.get("src").partition("#")
        assert leaves[file].find(f".//*[@id='{target}']") is not None


def headings_tree(*levels: int) -> etree._Element:
    inside = "".join(f'<h{level} id="h{n}">{n}</h{level}>' for n, level in enumerate(levels))
    return etree.fromstring(f'<body xmlns="http://www.w3.org/1999/xhtml">{inside}</body>')


def outline(entries: tuple[Entry, ...]) -> list[object]:
    return [entry.label if not entry.children else [entry.label, *outline(entry.children)] for entry in entries]


@pytest.mark.parametrize(
    ("levels", "expected", "levels_deep"),
    [
        ([], [], 0),
        ([1, 2, 2], ["0", "1", "2"], 1),  # one title: its sections stand beside it
        ([1, 2, 3, 2], ["0", ["1", "2"], "3"], 2),
        ([1, 2, 1, 2], [["0", "1"], ["2", "3"]], 2),  # several of level 1 are parts
        ([2, 4, 3, 2], [["0", "1", "2"], "3"], 2),  # a level left out makes no empty line
        ([4, 2], ["0", "1"], 1),
    ],
)
def test_contents_are_nested_by_level(levels: list[int], expected: list[object], levels_deep: int) -> None:
    entries = contents({"text.xhtml": headings_tree(*levels)})
    assert outline(entries) == expected
    assert depth(entries) == levels_deep


def test_label_has_the_heading_s_words_alone() -> None:
    inside = 'Two<br/>lines<span role="doc-pagebreak">9</span> and <em>more</em><a role="doc-noteref">[1]</a>'
    root = etree.fromstring(f'<body xmlns="http://www.w3.org/1999/xhtml"><h2 id="a">{inside}</h2></body>')
    assert contents({"x": root}) == (Entry("Two lines and more", "x#a"),)


def test_page_list_leads_to_each_page_in_order() -> None:
    made = made_of(*every_kind_of_block(), publisher="The Desk")
    anchors = [block.anchor for block in all_blocks(made.blocks) if block.anchor]
    starts = [PageStart("i", "publisher", 0), PageStart("1", anchors[3], 4), PageStart("2", anchors[9], 0)]
    done = bound(made, *starts)
    nav = trees(done)["nav.xhtml"]
    (pages,) = nav.iterfind(".//{*}nav[@role='doc-pagelist']")
    assert pages.get(TYPE) == "page-list"
    assert pages.get("hidden") == "hidden"
    expected = [("i", "title.xhtml#page-i"), ("1", "text.xhtml#page-1"), ("2", "text.xhtml#page-2")]
    assert [(link.text, link.get("href")) for link in pages.iterfind(".//{*}a")] == expected
    ncx = etree.fromstring(done.ncx.encode())
    targets = ncx.findall(".//n:pageTarget", NCX)
    assert [
        (target.findtext("n:navLabel/n:text", None, NCX), target.find("n:content", NCX).get("src"))
        for target in targets
    ] == expected
    assert [(target.get("type"), target.get("value")) for target in targets] == [
        ("special", None),
        ("normal", "1"),
        ("normal", "2"),
    ]
    head = {meta.get("name"): meta.get("content") for meta in ncx.iterfind(".//n:meta", NCX)}
    assert head == {
        "dtb:uid": done.publication.identifier,
        "dtb:depth": "2",
        "dtb:totalPageCount": "3",
        "dtb:maxPageNumber": "2",
    }


def test_book_without_print_edition_has_no_pages() -> None:
    made = bound(made_of(*every_kind_of_block()))
    assert "page-list" not in made.navigation
    assert "pageList" not in made.ncx
    assert "doc-pagebreak" not in "".join(chapter.xhtml for chapter in made.chapters)


@pytest.mark.parametrize("made", [made_of(paragraph("Text.")), LONG], ids=["short", "long"])
def test_landmarks_are_pages_of_the_book(made: Document) -> None:
    done = bound(made)
    (landmarks,) = [nav for nav in trees(done)["nav.xhtml"].iterfind(".//{*}nav") if nav.get(TYPE) == "landmarks"]
    found = {link.get(TYPE): link.get("href") for link in landmarks.iterfind(".//{*}a")}
    expected = {"titlepage": "title.xhtml", "bodymatter": "text.xhtml", "colophon": "colophon.xhtml"}
    assert found == (expected | {"toc": "nav.xhtml#toc"} if done.shows_contents else expected)


def test_language_and_direction_are_said_on_every_document() -> None:
    made = bound(made_of(paragraph("نص قصير."), language="ar", title="عنوان"))
    assert made.direction == "rtl"
    for tree in trees(made).values():
        assert (tree.get("lang"), tree.get(LANGUAGE), tree.get("dir")) == ("ar", "ar", "rtl")
    (contents_heading,) = trees(made)["nav.xhtml"].iterfind(".//{*}h2[@id='contents']")
    assert (contents_heading.get("lang"), contents_heading.get("dir"), contents_heading.text) == (
        "en",
        "ltr",
        "Contents",
    )


def test_language_is_said_where_it_changes() -> None:
    (foreign,) = trees(bound(made_of(paragraph("Ein Satz.", language="de"))))["text.xhtml"].iterfind(".//{*}p[@lang]")
    assert (foreign.get("lang"), foreign.get(LANGUAGE)) == ("de", "de")


def test_untitled_text_is_called_after_its_file() -> None:
    made = bound(made_of(paragraph("Text."), title=None, title_origin=None))
    assert made.title == "test"
    assert "<title>test</title>" in made.chapters[0].xhtml


def test_markup_in_words_stays_words() -> None:
    hostile = '<b>&amp;</b> ]]> {{ 7 * 7 }} "quoted"'
    made = bound(made_of(heading(2, hostile), paragraph(hostile), title=hostile, publisher=hostile, authors=(hostile,)))
    leaves = trees(made)
    assert leaves["text.xhtml"].find(".//{*}h2").text == hostile
    assert leaves["nav.xhtml"].findall(".//{*}a")[1].text == hostile
    assert etree.fromstring(made.ncx.encode()).findtext(".//n:docAuthor/n:text", None, NCX) == hostile


STYLESHEET = bound(made_of(paragraph("Text."))).stylesheet
RULES = [
    (selector.strip(), declarations)
    for selector, declarations in re.findall(
        r"([^{}]+)\{([^{}]*)\}", re.sub(r"/\*.*?\*/", "", STYLESHEET, flags=re.DOTALL)
    )
]


@pytest.mark.parametrize(
    "pattern",
    [
        "--",  # Kindle refuses the book, even for one in a comment
        r"var\(",
        r"\b(flex|grid)\b",
        r"@import|url\(",
        r"\b(background|color)\s*:",  # text keeps the color that the reader chose, by day and by night
        r"\bposition\s*:",
        r"\bfont\s*:",  # the shorthand sets size and leading, asked or not
        r"font-size\s*:\s*[\d.]+(px|pt|rem)",
        r"!important",
    ],
)  # fmt: skip
def test_style_sheet_leaves_out(pattern: str) -> None:
    assert not re.search(pattern, STYLESHEET if pattern == "--" else "\n".join(f"{s} {{{d}}}" for s, d in RULES))


def test_reader_s_own_settings_are_not_touched() -> None:
    assert len(RULES) > 40
    for selector, declarations in RULES:
        whole = {"html", "body", "*", "p", "section"} & {part.strip() for part in selector.split(",")}
        assert not (whole and re.search("font|line-height|text-align|hyphens", declarations)), selector


def test_every_break_is_said_in_both_ways() -> None:
    for selector, declarations in RULES:
        for place, value in re.findall(r"(?<![-\w])break-(\w+)\s*:\s*(\w+)", declarations):
            assert f"page-break-{place}: {value}" in declarations, selector
        for place, value in re.findall(r"page-break-(\w+)\s*:\s*(\w+)", declarations):
            assert re.search(rf"(?<!page-)break-{place}: {value}", declarations), selector


def test_words_of_a_foreign_wording_are_marked() -> None:
    made = bound(made_of(*every_kind_of_block(), language="fi"))
    (key_points,) = trees(made)["text.xhtml"].iterfind(".//{*}h2[@id='key-points']")
    assert (key_points.text, key_points.get("lang")) == ("Key points", "en")
