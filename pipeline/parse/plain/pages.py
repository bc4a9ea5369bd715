"""Pages: running heads, feet and page numbers taken out of the flow, each with its reason."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from ...model.document import Omission
from .evidence import mid_sentence
from .lines import Line
from .shapes import ends_sentence

_PAGE = re.compile(
    r"(?:[-–—*~|<\[(]{0,2}\s?(?:page|pg\.?|p\.)?\s?(?P<n>\d{1,4}|[ivxl]{1,6})\s?(?:(?:of|/)\s?\d{1,4})?\s?[-–—*~|>\])]{0,2}|\[\[\s?page\s\d{1,4}\s?\]\])",
    re.IGNORECASE,
)
_SURE = re.compile(r"page|\bpg|\bof\b|/|^[-–—*~|<\[(]\s?\d", re.IGNORECASE)
_DIGITS = re.compile(r"\d+")


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
        blanks = 0
        while kept and not kept[-1].words:
            kept.pop()
            blanks += 1
        if index < len(lines) and kept and not _runs_on(kept, lines[index]):
            kept.append(_BLANK)
    return kept, tuple(omissions)


_BLANK = Line(1, "", 0, 0, 0, "")


def _runs_on(kept: Sequence[Line], line: Line) -> bool:
    """Whether the text goes on over the page's end."""
    before = kept[-1]
    if mid_sentence(before.words, line.words):
        return True
    return (
        not ends_sentence(before.words)
        and len(before.words) > 40
        and before.words[-1] not in ":"
        and before.indent == line.indent
    )


def _furniture(lines: Sequence[Line], page_starts: Sequence[int]) -> set[int]:
    gone = _numbers(lines)
    at_edges = _edges(lines, page_starts, gone)
    shapes: dict[str, list[int]] = defaultdict(list)
    for index in at_edges:
        shapes[_DIGITS.sub("#", " ".join(lines[index].words.split()))].append(index)
    pages = max(len(page_starts), len(gone))
    for shape, indexes in shapes.items():
        numbered = "#" in shape and len({lines[i].words for i in indexes}) > 1
        if (
            len(indexes) >= 2
            and len(shape) <= 120
            and (len(indexes) >= 0.3 * pages or len(indexes) >= 3)
            and (numbered or not ends_sentence(shape) or len(indexes) >= 3)
        ):
            gone.update(indexes)
    return gone


def _numbers(lines: Sequence[Line]) -> set[int]:
    """Lines that are page numbers: they say so, or stand alone and count up through the text."""
    sure: list[int] = []
    bare: list[tuple[int, int]] = []
    tails: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for index, line in enumerate(lines):
        words = line.words
        if not words or len(words) > 110:
            continue
        tail = re.search(r"\[?\bpage\s(\d{1,4})\]?(?:\sof\s\d{1,4})?\s*$", words, re.IGNORECASE)
        if tail and tail.start() > 0:
            tails[_DIGITS.sub("#", " ".join(words.split()))].append((index, int(tail.group(1))))
        match = _PAGE.fullmatch(words) if len(words) <= 24 else None
        if match is None or not any(c.isdigit() for c in words) and len(words) > 6:
            continue
        alone = (index == 0 or not lines[index - 1].words) and (index + 1 >= len(lines) or not lines[index + 1].words)
        if _SURE.search(words) and any(c.isdigit() for c in words):
            if alone or "page" in words.lower():
                sure.append(index)
        elif alone and words.isdigit():
            bare.append((index, int(words)))
    found: set[int] = (
        set(sure)
        if len(sure) >= 2 or any(re.search(r"page|of|/", lines[i].words, re.IGNORECASE) for i in sure)
        else set()
    )
    for group in tails.values():
        if len(group) >= 2 and all(b[1] == a[1] + 1 for a, b in zip(group, group[1:], strict=False)):
            found.update(index for index, _ in group)
    run: list[tuple[int, int]] = []
    for index, number in bare:
        if run and number != run[-1][1] + 1:
            if len(run) >= 2:
                found.update(i for i, _ in run)
            run = []
        run.append((index, number))
    if len(run) >= 2:
        found.update(i for i, _ in run)
    return found


def _edges(lines: Sequence[Line], page_starts: Sequence[int], numbers: set[int]) -> list[int]:
    """The lines next to a page's end: the two above and the two below each form feed or page number."""
    edges: set[int] = set()
    first = lines[0].number if lines else 1
    cuts = [number - first for number in page_starts if 0 <= number - first <= len(lines)]
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


def counted_pages(lines: Sequence[Line]) -> Counter[str]:
    """How often each line comes, figures aside."""
    return Counter(_DIGITS.sub("#", line.words) for line in lines if line.words)
