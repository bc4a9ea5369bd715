"""Page breaks go in at the exact character, whatever the markup around it, and change no text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from pipeline.model.publication import PageStart
from pipeline.render.page_breaks import insert_page_breaks, page_break_id

XHTML = "http://www.w3.org/1999/xhtml"
EPUB = "http://www.idpf.org/2007/ops"


def tree(inside: str) -> etree._Element:
    return etree.fromstring(f'<body xmlns="{XHTML}" xmlns:epub="{EPUB}">{inside}</body>')


def short(root: etree._Element) -> str:
    """The tree as a test writes it: a break in text as `|label|`, one between blocks as `||label||`."""
    for marker in root.iterfind(".//*[@role='doc-pagebreak']"):
        bar = "|" if marker.tag == f"{{{XHTML}}}span" else "||"
        marker.text = f"{bar}{marker.get('aria-label')}{bar}"
    text = etree.tostring(root, encoding="unicode")
    for marker in root.iterfind(".//*[@role='doc-pagebreak']"):
        whole = etree.tostring(marker, encoding="unicode", with_tail=False)
        text = text.replace(whole.replace(f' xmlns="{XHTML}" xmlns:epub="{EPUB}"', ""), marker.text)
    return text.partition(">")[2].removesuffix("</body>")


@pytest.mark.parametrize(
    ("before", "places", "after"),
    [
        ('<p id="a">word</p>', [("a", 2)], '<p id="a">wo|1|rd</p>'),
        ('<p id="a">word</p>', [("a", 0)], '<p id="a">|1|word</p>'),
        ('<p id="a">word</p>', [("a", 4)], '<p id="a">word|1|</p>'),
        ('<p id="a">word</p>', [("a", 99)], '<p id="a">word|1|</p>'),
        ('<p id="a">abcd</p>', [("a", 1), ("a", 1), ("a", 3)], '<p id="a">a|1||2|bc|3|d</p>'),
        ('<p id="a">ab<em>cd</em>ef</p>', [("a", 3)], '<p id="a">ab<em>c|1|d</em>ef</p>'),
        # Between two tags, not just inside one of them.
        ('<p id="a">ab<em>cd</em>ef</p>', [("a", 2), ("a", 4)], '<p id="a">ab|1|<em>cd</em>|2|ef</p>'),
        ('<p id="a"><em>a</em><strong>b</strong></p>', [("a", 1)], '<p id="a"><em>a</em>|1|<strong>b</strong></p>'),
        ('<p id="a">a<a href="x">b<em>cd</em></a></p>', [("a", 3)], '<p id="a">a<a href="x">b<em>c|1|d</em></a></p>'),
        (
            '<p id="a">a<a id="b7-call" href="#b7">[1]</a>b</p>',
            [("a", 4)],
            '<p id="a">a<a id="b7-call" href="#b7">[1]</a>|1|b</p>',
        ),
        ('<p id="a">line<br/>line</p>', [("a", 5)], '<p id="a">line<br/>l|1|ine</p>'),
        (
            '<ul><li><p id="a">one</p></li><li><p id="b">two</p></li></ul>',
            [("b", 1)],
            '<ul><li><p id="a">one</p></li><li><p id="b">t|1|wo</p></li></ul>',
        ),
        (
            '<table><tr><td id="a">one</td><td id="b">two</td></tr></table>',
            [("b", 0)],
            '<table><tr><td id="a">one</td><td id="b">|1|two</td></tr></table>',
        ),
        ('<pre id="a">x\n  y</pre>', [("a", 4)], '<pre id="a">x\n  |1|y</pre>'),
        # Anchored elements, notes and page breaks inside have text of their own.
        (
            '<div id="a">ab<p id="b">cd</p>ef</div>',
            [("a", 3), ("b", 1)],
            '<div id="a">ab<p id="b">c|2|d</p>e|1|f</div>',
        ),
        (
            '<div id="a">ab<aside role="doc-footnote"><p>cd</p></aside>ef</div>',
            [("a", 3)],
            '<div id="a">ab<aside role="doc-footnote"><p>cd</p></aside>e|1|f</div>',
        ),
        ('<p id="a">ab<!-- cd -->ef</p>', [("a", 3)], '<p id="a">ab<!-- cd -->e|1|f</p>'),
        # A heading's break at its start stands before it, so that no screen reader takes it for its first word.
        ('<p id="a">x</p><h2 id="b">One</h2>', [("b", 0)], '<p id="a">x</p>||1||<h2 id="b">One</h2>'),
        ('<h2 id="b">One</h2>', [("b", 1)], '<h2 id="b">O|1|ne</h2>'),
        # What can hold no text has its break before it, and before the list or table that it is in.
        ('<hr id="a"/>', [("a", 0)], '||1||<hr id="a"/>'),
        (
            '<section><ul><li/></ul><table><tr id="a"/></table></section>',
            [("a", 0)],
            '<section><ul><li/></ul>||1||<table><tr id="a"/></table></section>',
        ),
        ('<p id="a">𝒜𝒷e\u0301x</p>', [("a", 2)], '<p id="a">𝒜𝒷|1|e\u0301x</p>'),
    ],
)
def test_break_stands_where_the_page_begins(before: str, places: list[tuple[str, int]], after: str) -> None:
    root = tree(before)
    starts = [PageStart(str(number), *place) for number, place in enumerate(places, 1)]
    assert insert_page_breaks([root], starts) == (0,) * len(starts)
    assert short(root) == after


def test_each_page_is_found_in_its_chapter() -> None:
    chapters = [tree('<p id="a">one</p>'), tree('<p id="b">two</p>')]
    starts = [PageStart("1", "a", 0), PageStart("2", "a", 2), PageStart("3", "b", 1)]
    assert insert_page_breaks(chapters, starts) == (0, 0, 1)
    assert short(chapters[0]) == '<p id="a">|1|on|2|e</p>'
    assert short(chapters[1]) == '<p id="b">t|3|wo</p>'


def test_page_of_another_text_is_an_error() -> None:
    with pytest.raises(LookupError, match="page 7 begins in 'z'"):
        insert_page_breaks([tree('<p id="a">one</p>')], [PageStart("7", "z", 0)])


def test_marker_is_what_the_standards_ask_for() -> None:
    root = tree('<p id="a">one</p>')
    insert_page_breaks([root], [PageStart("ii", "a", 1)])
    (marker,) = root.iterfind(".//{*}span")
    assert dict(marker.attrib) == {
        f"{{{EPUB}}}type": "pagebreak",
        "role": "doc-pagebreak",
        "id": "page-ii",
        "aria-label": "ii",
    }
    assert not list(marker)
    assert not marker.text


@pytest.mark.parametrize(("label", "name"), [("2", "page-2"), ("A 1/2", "page-A-1-2"), ("xii", "page-xii")])
def test_label_makes_a_valid_id(label: str, name: str) -> None:
    assert page_break_id(label) == name


TEXTS = st.text("ab é𝒜", max_size=5)


def nested(children: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    phrase = st.tuples(st.sampled_from(["em", "strong", "a", "code", "span"]), children)
    foreign = st.sampled_from(
        ["<br/>", "<!-- note -->", '<span role="doc-pagebreak">9</span>', '<p id="other">other</p>', "<?pi?>"]
    )
    piece = st.one_of(TEXTS, phrase.map(lambda part: f"<{part[0]}>{part[1]}</{part[0]}>"), foreign)
    return st.lists(piece, max_size=4).map("".join)


FRAGMENTS = st.recursive(TEXTS, nested, max_leaves=12)


def own_text(element: etree._Element) -> str:
    """The definition, written a second way: a copy without all that is not the element's own, as a string."""
    copy = etree.fromstring(etree.tostring(element, with_tail=False))
    for other in copy.xpath("//*[@role='doc-pagebreak' or @id='other']"):
        for stranger in list(other):
            other.remove(stranger)
        other.text = None
    return "".join(copy.xpath("//text()"))


@given(fragment=FRAGMENTS, offsets=st.lists(st.integers(0, 30), min_size=1, max_size=8).map(sorted))
@settings(max_examples=300, deadline=None)
def test_offset_is_the_length_of_the_text_before_the_break(fragment: str, offsets: list[int]) -> None:
    root = tree(f'<section><p id="before">x</p><div id="here">{fragment}</div>tail</section>')
    (here,) = root.xpath("//*[@id='here']")
    whole_before, text_before = "".join(root.itertext(etree.Element)), own_text(here)
    insert_page_breaks([root], [PageStart(f"n{n}", "here", offset) for n, offset in enumerate(offsets)])

    assert "".join(root.itertext(etree.Element)) == whole_before
    for number, offset in enumerate(offsets):
        (marker,) = root.xpath(f"//*[@id='page-n{number}']")
        preceding = etree.fromstring(etree.tostring(here, with_tail=False))
        (place,) = preceding.xpath(f"//*[@id='page-n{number}']")
        assert len(text_up_to(place)) == min(offset, len(text_before))
        assert marker.getparent().get("role") != "doc-pagebreak"
    ids = [marker.get("id") for marker in root.xpath("//*[starts-with(@id, 'page-n')]")]
    assert ids == [f"page-n{number}" for number in range(len(offsets))]


def text_up_to(place: etree._Element) -> str:
    others = "ancestor::*[@role='doc-pagebreak' or @id='other']"
    before = [str(text) for text in place.xpath(f"preceding::text()[not({others})]")]
    return "".join(before)
