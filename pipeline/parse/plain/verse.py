"""Lines whose ends are meant: verse, addresses, signatures, lists of names."""

from __future__ import annotations

import itertools
import re

from ...model.document import Role
from ...patterns import late
from .endings import broken
from .reading import Reading, Verdict, View
from .shapes import has_address, is_date
from .transcripts import turn_of

_PLACE = late(
    r"\b(?!(?:19|20)\d\d\b)\d{4,6}(?:-\d{4})?\b|\b(?:street|st\.|avenue|ave\.?|road|rd\.?|suite|floor|room|box"
    r"|boulevard|blvd|drive|lane|building|square|plaza|place)\b|\b[A-Z]{2}\s\d{5}\b"
    r"|\b[A-Z]{1,2}\d{1,2}[A-Z]?\s\d[A-Z]{2}\b",
    re.IGNORECASE,
)


def versed(view: View, index: int) -> Reading | None:
    """The rule: a chunk of lines none of which is full, in a text whose other paragraphs are wrapped or long."""
    if not view.begins(index):
        return None
    end = index
    while (
        end < len(view.lines)
        and view.lines[end].words
        and view.markers[end] is None
        and (end == index or end not in view.headlines)
    ):
        if turn_of(view.lines[end].words, view.evidence):
            return None
        end += 1
    lines = view.lines[index:end]
    count = end - index
    if count < 2 or max(len(line.words) for line in lines) > 72:
        return None
    evidence = view.evidence
    if evidence.wrapped:
        forced = sum(1 for a, b in itertools.pairwise(lines) if evidence.forced(a, b))
        if forced > 0.15 * (count - 1):
            return None
        # A ragged hand wraps early now and then; lines that end far from the margin were ended on purpose.
        early = sum(1 for line in lines[:-1] if line.right < 0.8 * evidence.width)
        if early < 0.85 * (count - 1):
            return None
    places = (
        0
        if any(is_date(line.words) for line in lines)
        else sum(1 for line in lines if _PLACE.search(line.words) or has_address(line.words))
    )
    if places >= 1 and count <= 8 and all(len(line.words) <= 60 for line in lines) and lines[0].words[-1] != ".":
        role = Role.CONTACT if any(has_address(line.words) for line in lines) else Role.ADDRESS
        return broken(
            view, index, end, Verdict(reason="short lines with a place or an address", role=role, confidence=0.7)
        )
    if (
        count >= 3
        and (evidence.wrapped or max(len(line.words) for line in lines) <= 60)
        and _like_verse(view, index, end)
    ):
        return broken(view, index, end, Verdict(reason="short lines ended on purpose", role=Role.VERSE, confidence=0.6))
    if evidence.wrapped and count >= 2 and all(len(line.words) < 0.6 * evidence.width for line in lines):
        return broken(view, index, end, Verdict(reason="short lines ended on purpose", role=None, confidence=0.45))
    return None


def _like_verse(view: View, start: int, end: int) -> bool:
    """Whether the lines begin as verses do: most with a capital, or with a varying indent."""
    lines = view.lines[start:end]
    capital = sum(1 for line in lines if not line.words[0].islower())
    if view.evidence.wrapped:
        return capital >= 0.6 * len(lines) or len({line.indent for line in lines}) > 1
    ended = sum(1 for line in lines[:-1] if line.words[-1] in ".!?:")
    return (
        capital >= 0.6 * len(lines)
        and ended <= 0.5 * len(lines)
        and any(line.words[-1] in ",;—" for line in lines[:-1])
    )
