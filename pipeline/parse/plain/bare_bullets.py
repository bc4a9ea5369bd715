"""Bullets that want company: a glyph alone above its words, a hyphen directly before them."""

from __future__ import annotations

from collections.abc import Sequence

from ...patterns import late
from .lines import Line
from .markers import Marker

_STARRED = late(r"(?<!\*)[\w)]\*(?![\w*])")  # a word that calls a note
_FEWEST = 3  # glyphs alone on their lines that make a list


def are_bullets(
    lines: Sequence[Line], following: Sequence[int], markers: Sequence[Marker | None], indexes: Sequence[int]
) -> bool:
    """Whether glyphs alone on their lines are bullets: from each to the next there is one paragraph."""
    if len(indexes) < _FEWEST:
        return False
    for index, upcoming in zip(indexes, [*indexes[1:], len(lines)], strict=True):
        at = following[index]
        if at >= len(lines) or markers[at] is not None or lines[at].indent > lines[index].indent + 8:
            return False
        while at + 1 < upcoming and lines[at + 1].words:
            at += 1
        if upcoming < len(lines) and following[at] != upcoming:
            return False
    return True


def in_company(lines: Sequence[Line], markers: Sequence[Marker | None], index: int) -> bool:
    """Whether a sign with no space after it is one of several: two before capitals, three before any letter."""
    marker = markers[index]
    if marker is None:
        return False
    first = last = index
    while first > 0 and last - first < _FEWEST and _is_like(markers[first - 1], marker):
        first -= 1
    while last + 1 < len(lines) and last - first < _FEWEST and _is_like(markers[last + 1], marker):
        last += 1
    small = any(lines[at].words[len(marker.text)].islower() for at in range(first, last + 1))
    return last - first + 1 >= (_FEWEST if small else 2)


def _is_like(other: Marker | None, marker: Marker) -> bool:
    return other is not None and other.style == marker.style


def is_starred(lines: Sequence[Line], index: int) -> bool:
    """Whether a word above has the asterisk that calls the note which begins at this line; asked once in a text."""
    return any("*" in line.words and _STARRED.search(line.words) for line in lines[:index])
