"""Tables of contents: lines that name what comes later, and head nothing where they stand."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from ...model.document import List, ListItem, Omission
from ...patterns import late
from .list_evidence import LEADERS, heading_like
from .paragraphs import paragraph_of
from .reading import Reading, Verdict, View
from .shapes import ends_sentence

if TYPE_CHECKING:
    from .lines import Line
    from .markers import Marker

_LABEL = late(
    r"(?:table of )?contents|in this (?:issue|edition|report)|inhalt|inhaltsverzeichnis|inhaltsübersicht|sommaire"
    r"|table des matières|índice|contenido|sumário|indice|sommario|inhoud|inhoudsopgave|spis treści|содержание"
    r"|оглавление|目录|目次",
    re.IGNORECASE,
)
_PAGED = late(r"(?P<words>\S.*?[^\s\d.,])\s+(?P<page>\d{1,4})")
_DEPTH = late(r"(?P<number>\d{1,2}(?:\.\d{1,3}){0,5})\.?\s+(?P<words>\S.*)")
_DIVISION = late(
    r"(?P<name>chapter|part|book|section|article|annex|chapitre|kapitel)\s+[\dIVXLC]+[.:]?\s+\S", re.IGNORECASE
)
_FEWEST = 4  # numbered lines without text between, so many that they head nothing
_LONGEST = 300  # characters of an entry
_MOST = 1000  # entries below one label


def contents_of(lines: Sequence[Line], markers: Sequence[Marker | None]) -> Mapping[int, int]:
    """The first line and the end of each table of contents without leaders.

    Its evidence: numbered lines directly below one another that do not only grow deeper; or, below a line such as
    "Contents", page numbers that rise, or lines whose words come again, in the same order, further down.
    """
    found: dict[int, int] = {}
    filled = [index for index, line in enumerate(lines) if line.words]
    places: dict[str, list[int]] = defaultdict(list)
    for index in filled:
        places[_key(lines[index].words)].append(index)
    position = 0
    while position < len(filled):
        index = filled[position]
        end, passed = _numbered_end(lines, filled, position)
        if end - position < _FEWEST and _LABEL.fullmatch(lines[index].words.rstrip(":：")):
            position += 1
            end = max(_paged_end(lines, filled, position), _recurring_end(lines, filled, position, places))
        entries = filled[position:end]
        if entries and not all(markers[entry] is not None for entry in entries):
            found[entries[0]] = entries[-1] + 1
        position = max(end, passed, position + 1)
    return found


def _key(words: str) -> str:
    paged = _PAGED.fullmatch(words)
    return " ".join((paged["words"] if paged is not None else words).casefold().split()).rstrip(":")


def _depth_of(words: str) -> tuple[str, int] | None:
    """The kind of number a line begins with, and how deep it is."""
    if len(words) > 110 or LEADERS.search(words):
        return None
    match = _DEPTH.fullmatch(words)
    if match is not None:
        return ("number", match["number"].count(".")) if heading_like(match["words"]) else None
    division = _DIVISION.match(words)
    return None if division is None or ends_sentence(words) else (division["name"].lower(), 0)


def _numbered_end(lines: Sequence[Line], filled: Sequence[int], start: int) -> tuple[int, int]:
    """The position after the last of numbered lines that stand directly below one another, `start` if too few.

    The second number is the position after all that were looked at.
    """
    end, level, deep = start, 0, False
    before: tuple[str, int] | None = None
    while end < len(filled) and (end == start or filled[end] == filled[end - 1] + 1):
        found = _depth_of(lines[filled[end]].words)
        if found is None:
            break
        deep = deep or found[1] > 0 or found[0] != "number"
        level += before is not None and found[1] <= before[1]
        before = found
        end += 1
    # What stands directly above its text is a heading, the last of the run too.
    below = lines[filled[end - 1] + 1].words if end > start and filled[end - 1] + 1 < len(lines) else ""
    passed = end
    if below:
        end -= 1
    return (end if end - start >= _FEWEST and level >= 2 and deep else start), passed


def _paged_end(lines: Sequence[Line], filled: Sequence[int], start: int) -> int:
    """The position after the last of at least two lines that end in rising page numbers; `start` if there are none."""
    page, count, end = 0, 0, start
    for position in range(start, min(len(filled), start + _MOST)):
        words = lines[filled[position]].words
        match = _PAGED.fullmatch(words) if len(words) <= _LONGEST and not LEADERS.search(words) else None
        if match is None:
            carried = position + 1 < len(filled) and filled[position + 1] == filled[position] + 1
            if not carried or position - end >= 2 or len(words) > _LONGEST:
                break
            continue  # an entry's first line, or a heading over entries
        if int(match["page"]) < page:
            break
        page, count, end = int(match["page"]), count + 1, position + 1
    return end if count >= 2 else start


def _recurring_end(
    lines: Sequence[Line], filled: Sequence[int], start: int, places: Mapping[str, Sequence[int]]
) -> int:
    """The position after the last of at least two lines whose words come again, in order, further down."""
    end, last = start, filled[start] if start < len(filled) else 0
    first: int | None = None
    while end < min(len(filled), start + _MOST):
        words = lines[filled[end]].words
        if len(words) > _LONGEST or ends_sentence(words) or filled[end] == first:
            break
        again = places[_key(words)]
        at = bisect_right(again, max(last, filled[end]))
        if at >= len(again):
            break
        last = again[at]
        first = last if first is None else first
        end += 1
    apart = first is not None and last - first >= 2 * (end - start - 1)
    return end if end - start >= 2 and apart and first is not None and first > filled[end - 1] else start


def listed_contents(view: View, index: int) -> Reading | None:
    """The rule: a table of contents, each entry an item."""
    end = view.contents.get(index)
    if view.nested or end is None:
        return None
    items: list[ListItem] = []
    omissions: list[Omission] = []
    paged = _PAGED.fullmatch(view.lines[end - 1].words) is not None
    start = index
    for at in range(index, end):
        if not view.lines[at].words:
            start = at + 1
            continue
        if paged and at + 1 < end and view.lines[at + 1].words and not _PAGED.fullmatch(view.lines[at].words):
            continue  # the entry goes on
        reading = paragraph_of(view, view.lines[start : at + 1], at + 1, Verdict(reason="entry"))
        omissions.extend(reading.omissions)
        items.append(ListItem(marker="", ordinal=None, blocks=reading.blocks, span=view.span(start, at + 1)))
        start = at + 1
    block = List(span=view.span(index, end), reason="table of contents", confidence=0.8, items=tuple(items))
    return Reading((block,), end, tuple(omissions))
