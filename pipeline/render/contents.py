"""The e-book's contents: its headings as a tree, each with the place where it is."""

import re
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
    found = [heading for file_name, root in chapters.items() for heading in _headings(file_name, root)]
    if sum(heading.level == 1 for heading in found) == 1:
        found = [_Heading(max(heading.level, 2), heading.label, heading.href) for heading in found]
    return _nested(found)


def _headings(file_name: str, root: "_Element") -> "Iterator[_Heading]":
    for element in headings(root):
        yield _Heading(_LEVELS[element.tag], label(element), f"{file_name}#{element.get('id')}")


def headings(root: "_Element") -> "Iterator[_Element]":
    """The heading elements of a chapter that can be led to, in order."""
    return (element for element in root.iter(*_LEVELS) if element.get("id"))


def label(heading: "_Element") -> str:
    """A heading's words in one line, without the calls of notes."""
    return re.sub(r"[ \t\r\n]+", " ", "".join(_words(heading))).strip()


def _words(element: "_Element") -> "Iterator[str]":
    if element.tag == _XHTML + "br":
        yield " "
    yield element.text or ""
    for child in element:
        if child.get("role") not in _NOT_A_LABEL:
            yield from _words(child)
        yield child.tail or ""


def _nested(found: "Sequence[_Heading]") -> tuple[Entry, ...]:
    entries: list[Entry] = []
    position = 0
    while position < len(found):
        head = found[position]
        end = position + 1
        while end < len(found) and found[end].level > head.level:
            end += 1
        entries.append(Entry(head.label, head.href, _nested(found[position + 1 : end])))
        position = end
    return tuple(entries)


def depth(entries: "Sequence[Entry]") -> int:
    """How many levels the contents have."""
    return max((1 + depth(entry.children) for entry in entries), default=0)
