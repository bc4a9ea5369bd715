"""A bullet by itself before a label, with text below that is no part of it: a heading, and no list of one item."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...patterns import late

if TYPE_CHECKING:
    from .lines import Line
    from .markers import Marker

LABEL = late(r"(?P<glyph>[*•●■▪◆♦➢►▶+o-]) +(?P<words>[^\W\d_][^:]{1,70}):")


def is_label(lines: Sequence[Line], following: Sequence[int], markers: Sequence[Marker | None], index: int) -> bool:
    """Whether a line is a bullet and a label, by itself, between lines that have no bullets and are not set in."""
    line = lines[index]
    if not line.words.endswith(":") or LABEL.fullmatch(line.words) is None or len(line.words.split()) > 10:
        return False
    if (index and lines[index - 1].words) or index + 1 >= len(lines) or lines[index + 1].words:
        return False
    after = following[index]
    above = next((at for at in range(index - 2, max(-1, index - 5), -1) if lines[at].words), -1)
    return (
        after < len(lines)
        and not _is_listed(markers[after])
        and lines[after].indent <= line.indent
        and (above < 0 or (not _is_listed(markers[above]) and lines[above].indent <= line.indent))
    )


def _is_listed(marker: Marker | None) -> bool:
    """Whether a marker is a bullet, or a number with neighbors; the Q of a question has none."""
    return marker is not None and (marker.enumerator is None or marker.linked)
