"""The e-book's contents: its headings as a tree, each with the place where it is."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from lxml.etree import _Element

_XHTML = "{http://www.w3.org/1999/xhtml}"
_LEVELS = {f"{_XHTML}h{level}": level for level in range(1, 7)}
_NOT_A_LABEL = frozenset({"doc-noteref", "doc-pagebreak"})


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the contents: its label, its address ("text.xhtml#b4"), and the lines under it."""

    label: str
    href: str
    children: tuple["Entry", ...] = ()


@dataclass(frozen=True, slots=True)
class _Heading:
    level: int
    label: str
    href: str


def contents(chapters: "Mapping[str, _Element]") -> tuple[Entry, ...]:
    """The headings of all chapters (file name to tree), nested by their level.

    A single heading of level 1 is the title: it has a line of its own, and does not hold all others under it.
    """
    headings = [heading for file_name, root in chapters.items() for heading in _headings(file_name, root)]
    if sum(heading.level == 1 for heading in headings) == 1:
        headings = [_Heading(max(heading.level, 2), heading.label, heading.href) for heading in headings]
    return _nested(headings)


def _headings(file_name: str, root: "_Element") -> "Iterator[_Heading]":
    for element in root.iter("*"):
        level = _LEVELS.get(element.tag)
        if level and element.get("id"):
            yield _Heading(level, label(element), f"{file_name}#{element.get('id')}")


def label(heading: "_Element") -> str:
    """A heading's words in one line, without the calls of notes."""
    return " ".join("".join(_words(heading)).split(" "))


def _words(element: "_Element") -> "Iterator[str]":
    if element.tag == _XHTML + "br":
        yield " "
    yield element.text or ""
    for child in element:
        if child.get("role") not in _NOT_A_LABEL:
            yield from _words(child)
        yield child.tail or ""


def _nested(headings: "Sequence[_Heading]") -> tuple[Entry, ...]:
    entries: list[Entry] = []
    position = 0
    while position < len(headings):
        head = headings[position]
        end = position + 1
        while end < len(headings) and headings[end].level > head.level:
            end += 1
        entries.append(Entry(head.label, head.href, _nested(headings[position + 1 : end])))
        position = end
    return tuple(entries)


def depth(entries: "Sequence[Entry]") -> int:
    """How many levels the contents have."""
    return max((1 + depth(entry.children) for entry in entries), default=0)
