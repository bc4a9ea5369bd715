"""Pages: running heads, feet and page numbers taken out of the flow, each with its reason."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from ...model.document import Omission
from ...patterns import late
from .evidence import mid_sentence
from .lines import Line
from .shapes import ends_sentence

_PAGE = late(
    r"(?:[-–—*~|<\[(]{0,2}\s?(?:page|pg\.?|p\.)?\s?(?P<n>\d{1,4}|[ivxl]{1,6})\s?(?:(?:of"
    r"|/)\s?\d{1,4})?\s?[-–—*~|>\])]{0,2}|\[\[\s?page\s\d{1,4}\s?\]\])",
    re.IGNORECASE,
)
_SURE = late(r"page|\bpg|\bof\b|/|^[-–—*~|<\[(]\s?\d", re.IGNORECASE)
_SAID = late(r"page|of|/", re.IGNORECASE)
_TAIL = late(r"(?:^|\s|\bpage\s)\[?(\d{1,4})\]?(?:\sof\s\d{1,4})?$", re.IGNORECASE)
_LEAD = late(r"(\d{1,4})(?=\s{2,}\S|\s\|)")
_FOOT = late(r"\S.{0,70}? {3,}.{0,70}\[[Pp]age \d{1,4}\]")  # of a memorandum of the Internet's engineers
_SPREAD = late(r"\S {3,}\S")
_DIGITS = late(r"\d+")


def unpaged(lines: Sequence[Line], page_starts: Sequence[int]) -> tuple[list[Line], tuple[Omission, ...]]:
    """The lines without page furniture, and the furniture as omissions.

    Where a paragraph or a list ran over the page's end, the blank lines around the furniture go too.
    """
    gone = _furniture(lines, page_starts)
    if not gone:
        return list(lines), ()
    omissions = [o for index in sorted(gone) for o in lines[index].left_out("page furniture")]
    kept: list[Line] = []
    index = 0
    while index < len(lines):
        if index not in gone:
            kept.append(lines[index])
            index += 1
            continue
        while index < len(lines) and (index in gone or not lines[index].words):
            index += 1
        while kept and not kept[-1].words:
            kept.pop()
        if index < len(lines) and kept and not _runs_on(kept, lines[index]):
            kept.append(_BLANK)
    return kept, tuple(omissions)


_BLANK = Line(1, "", 0, 0, 0, "")


def _runs_on(kept: Sequence[Line], line: Line) -> bool:
    """Whether the text goes on over the page's end."""
    before = kept[-1]
    if mid_sentence(before.words, line.words):
        return True
    even = before.indent == line.indent and len(line.words) > 0.7 * len(before.words) > 28
    return even and not ends_sentence(before.words) and before.words[-1] != ":" and "   " not in before.words


def _furniture(lines: Sequence[Line], page_starts: Sequence[int]) -> set[int]:
    gone = _numbers(lines)
    at_edges = _edges(lines, page_starts, gone)
    shapes: dict[str, list[int]] = defaultdict(list)
    for index in at_edges:
        shapes[_shape(lines[index].words)].append(index)
    pages = max(len(page_starts), len(gone))
    top = set(_near(lines, 0, 1, 3))
    for shape, indexes in shapes.items():
        numbered = "#" in shape and len({lines[i].words for i in indexes}) > 1
        often = len(indexes) >= 2 and (len(indexes) >= 0.3 * pages or len(indexes) >= 3)
        if often and len(shape) <= 120 and (numbered or not ends_sentence(shape) or len(indexes) >= 3):
            # A line that comes again on later pages may yet be the title where it stands first.
            spread = numbered or "   " in lines[indexes[0]].words
            gone.update(i for i in indexes if spread or i not in top)
    return gone


def _numbers(lines: Sequence[Line]) -> set[int]:
    """Lines that are page numbers, or end or begin in one: they say so, or count up through the text."""
    sure: list[int] = []
    found: set[int] = set()
    shapes: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for index, line in enumerate(lines):
        words = line.words
        if not words or len(words) > 110 or not any(c.isdigit() for c in words):
            continue
        alone = (index == 0 or not lines[index - 1].words) and (index + 1 >= len(lines) or not lines[index + 1].words)
        said = "page" in words.lower()
        match = _PAGE.fullmatch(words) if len(words) <= 24 else None
        if len(words) > 24 and _FOOT.fullmatch(words):
            found.update((index, *_head_below(lines, index)))
        elif match is not None and not words.isdigit() and _SURE.search(words) and (alone or said):
            sure.append(index)
        elif alone or said:
            number = _TAIL.search(words) or _LEAD.match(words)
            if number is not None and (said or match is not None or any(c.isalpha() for c in words)):
                shapes[_shape(words)].append((index, int(number.group(1))))
    if len(sure) >= 2 or any(_SAID.search(lines[i].words) for i in sure):
        found.update(sure)
    for group in shapes.values():
        words = lines[group[0][0]].words
        enough = 2 if "page" in words.lower() or words.isdigit() else 3
        run = group[:1]
        for entry in [*group[1:], (-1, -1)]:
            if entry[1] != run[-1][1] + 1:
                if len(run) >= enough:
                    found.update(index for index, _ in run)
                run = []
            run.append(entry)
    return found


def _head_below(lines: Sequence[Line], index: int) -> list[int]:
    """The running head that follows a page's foot: the next line, in two or three parts set apart."""
    for at in _near(lines, index + 1, 1, 1):
        words = lines[at].words
        alone = at + 1 >= len(lines) or not lines[at + 1].words
        if alone and len(_SPREAD.findall(words)) >= 2 and len(words) <= 90:
            return [at]
    return []


def _shape(words: str) -> str:
    """The line with every number made the same sign, and single spaces."""
    return _DIGITS.sub("#", " ".join(words.split()))


def _edges(lines: Sequence[Line], page_starts: Sequence[int], numbers: set[int]) -> list[int]:
    """The lines next to a page's end: the two above and the two below each form feed or page number."""
    edges: set[int] = set()
    first = lines[0].number if lines else 1
    cuts = [number - first for number in page_starts if 0 <= number - first <= len(lines)]
    if cuts or numbers:
        edges.update(_near(lines, 0, 1, 3))
        edges.update(_near(lines, len(lines) - 1, -1, 3))
    for cut in cuts:
        edges.update(_near(lines, cut - 1, -1, 3))
        edges.update(_near(lines, cut, 1, 3))
    for index in numbers:
        edges.update(_near(lines, index - 1, -1, 2))
        edges.update(_near(lines, index + 1, 1, 2))
    return sorted(edges - numbers)


def _near(lines: Sequence[Line], start: int, step: int, count: int) -> list[int]:
    found: list[int] = []
    at = start
    while 0 <= at < len(lines) and len(found) < count and abs(at - start) < 8:
        if lines[at].words:
            found.append(at)
        at += step
    return found
