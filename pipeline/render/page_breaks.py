"""The print edition's page breaks in the e-book: a marker at the exact character at which each page begins.

A place is an anchor and a number of characters (`PageStart`). What counts is the text of the anchored element
itself, with all phrasing in it; text of anchored elements inside it, of notes and of other page breaks does not,
for in print it belongs to those. Markup: EPUB 3 Structural Semantics `pagebreak`, DPUB-ARIA 1.1 `doc-pagebreak`.
"""

import re
from collections import defaultdict
from dataclasses import dataclass
from itertools import groupby, pairwise
from operator import attrgetter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.etree import _Element

    from ..model.publication import PageStart

_XHTML = "{http://www.w3.org/1999/xhtml}"
_EPUB_TYPE = "{http://www.idpf.org/2007/ops}type"


def _tags(names: str) -> frozenset[str]:
    return frozenset(_XHTML + name for name in names.split())


_PHRASING = _tags(
    "a abbr b bdi bdo cite code em i kbd mark q rb rp rt ruby s samp small span strong sub sup time u var"
)
_HEADINGS = _tags("h1 h2 h3 h4 h5 h6")
_TAKES_NO_SPAN = _tags("ul ol dl table thead tbody tfoot tr colgroup col hr br img figure")
_NOT_ITS_OWN = frozenset({"doc-pagebreak", "doc-footnote", "doc-endnote"})


def page_break_id(label: str) -> str:
    """The id of the break before the page with this folio: "page-2"."""
    return "page-" + re.sub(r"[^\w.-]", "-", label)


def insert_page_breaks(chapters: "Sequence[_Element]", starts: "Sequence[PageStart]") -> tuple[int, ...]:
    """Put a break before each page into the chapters' trees; returns the index of each page's chapter.

    An offset past the end of its element's text is taken as the end. Raises `LookupError` when no chapter has an
    anchor: the print edition and the e-book are then not of the same text. One pass over the trees.
    """
    wanted = {start.anchor for start in starts}
    found: dict[str, tuple[int, _Element]] = {}
    for number, chapter in enumerate(chapters):
        for element in chapter.iter("*"):
            name = element.get("id")
            if name in wanted:
                found.setdefault(name, (number, element))
    by_anchor: defaultdict[str, list[PageStart]] = defaultdict(list)
    for start in starts:
        if start.anchor not in found:
            raise LookupError(f"page {start.label} begins in {start.anchor!r}, which is in no chapter")
        by_anchor[start.anchor].append(start)
    for anchor, in_element in by_anchor.items():
        _break_element(found[anchor][1], sorted(in_element, key=attrgetter("offset")))
    return tuple(found[start.anchor][0] for start in starts)


def _break_element(element: "_Element", starts: "Sequence[PageStart]") -> None:
    """Put breaks into one anchored element; `starts` are in order of their offsets."""
    before = [start for start in starts if start.offset <= 0 and element.tag in _HEADINGS]
    if element.tag in _TAKES_NO_SPAN:
        before = list(starts)
    for start in before:
        # Inside a heading at its start, the marker's label would become part of the heading's accessible name.
        _outermost(element).addprevious(_page_break(element, "div", start.label))
    inside = starts[len(before) :]
    if inside:
        _break_text(element, inside)


def _outermost(element: "_Element") -> "_Element":
    """The element, or the list, table or figure around it: the nearest that may have a `div` before it."""
    parent = element.getparent()
    return _outermost(parent) if parent is not None and parent.tag in _TAKES_NO_SPAN else element


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Text between two tags, in the document's order: the text of `owner`, or its tail."""

    owner: "_Element"
    is_tail: bool
    start: int  # characters of the anchored element's own text before it
    text: str
    depth: int

    @property
    def end(self) -> int:
        return self.start + len(self.text)


def _break_text(element: "_Element", starts: "Sequence[PageStart]") -> None:
    stretches = _own_text(element)
    total = stretches[-1].end
    breaks: defaultdict[int, list[tuple[int, PageStart]]] = defaultdict(list)  # by index of the stretch
    first = 0
    for offset, same_place in groupby(starts, key=lambda start: min(max(start.offset, 0), total)):
        while stretches[first].end < offset:
            first += 1
        place = first
        for index in range(first, len(stretches)):
            if stretches[index].start > offset:
                break
            # Between two tags rather than inside one of them, and of those as late as may be.
            if stretches[index].depth <= stretches[place].depth:
                place = index
        breaks[place].extend((offset - stretches[place].start, start) for start in same_place)
    for index, in_stretch in breaks.items():
        _break_stretch(element, stretches[index], in_stretch)


def _own_text(element: "_Element") -> "list[_Stretch]":
    """All stretches of an element's own text, empty ones too, in order."""
    stretches: list[_Stretch] = []
    position = 0
    for owner, is_tail, depth in _gaps(element, 0):
        text = (owner.tail if is_tail else owner.text) or ""
        stretches.append(_Stretch(owner, is_tail, position, text, depth))
        position += len(text)
    return stretches


def _gaps(element: "_Element", depth: int) -> "Iterator[tuple[_Element, bool, int]]":
    yield element, False, depth
    for child in element:
        if _is_own(child):
            yield from _gaps(child, depth + 1)
        yield child, True, depth


def _is_own(child: "_Element") -> bool:
    """Whether a child's text is its parent's: phrasing's is, and that of elements without an anchor."""
    if not str(child.tag).startswith("{") or child.get("role") in _NOT_ITS_OWN:  # a comment's tag is a function
        return False
    return child.tag in _PHRASING or (child.get("id") is None and child.tag not in _TAKES_NO_SPAN)


def _break_stretch(element: "_Element", stretch: _Stretch, places: "Sequence[tuple[int, PageStart]]") -> None:
    """Part one stretch of text by breaks; `places` are offsets in it, in order."""
    ends = [offset for offset, _ in places] + [len(stretch.text)]
    markers = [_page_break(element, "span", start.label) for _, start in places]
    for marker, (start, end) in zip(markers, pairwise(ends), strict=True):
        marker.tail = stretch.text[start:end] or None
    head = stretch.text[: ends[0]] or None
    # A new sibling goes before the tail of its elder: so the old text is taken off first, and the last goes in first.
    if stretch.is_tail:
        stretch.owner.tail = None
        for marker in reversed(markers):
            stretch.owner.addnext(marker)
        stretch.owner.tail = head
    else:
        stretch.owner.text = None
        for marker in reversed(markers):
            stretch.owner.insert(0, marker)
        stretch.owner.text = head


def _page_break(near: "_Element", name: str, label: str) -> "_Element":
    marker = near.makeelement(_XHTML + name, {_EPUB_TYPE: "pagebreak", "role": "doc-pagebreak"})
    marker.set("id", page_break_id(label))
    marker.set("aria-label", label)
    marker.text = ""  # written as two tags: readers that take XHTML for HTML would leave a single one open
    return marker
