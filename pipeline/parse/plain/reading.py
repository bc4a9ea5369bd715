"""What a rule is given and what it gives back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ...model.document import Omission, Span

if TYPE_CHECKING:
    from ...model.document import Block, Role
    from ..guidance import Guidance
    from .evidence import Evidence
    from .headline import Headline
    from .lines import Line
    from .markers import Marker


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """Why something is read as it is, what it is for, and how sure that is (0 to 1)."""

    reason: str
    role: Role | None = None
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Reading:
    """Blocks read from a view's lines up to `end` (excluded), and what they leave out."""

    blocks: tuple[Block, ...]
    end: int
    omissions: tuple[Omission, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """Lines that are read together: the whole text, or what is inside a list item or a quotation.

    `following[i]` is the first line after `i` that is not blank; `markers` and `headlines` hold, for each line
    that begins one, the list marker and the heading decided on.
    """

    lines: Sequence[Line]
    evidence: Evidence
    guidance: Guidance
    depth: int
    deepest: int  # nesting beyond this is flattened
    read: Callable[[Sequence[Line], View], Reading]
    following: Sequence[int] = ()
    ends: Sequence[int] = ()  # for each line, the first blank line after it
    markers: Sequence[Marker | None] = ()
    numbered: frozenset[int] = frozenset()  # lines whose number makes them headings
    headlines: dict[int, Headline] = field(default_factory=dict)
    contents: Mapping[int, int] = field(default_factory=dict)  # first line and end of each table of contents

    @property
    def nested(self) -> bool:
        """Whether this is inside another block."""
        return self.depth > 0

    def starts_chunk(self, index: int) -> bool:
        """Whether the line before is blank, or there is none."""
        return index == 0 or not self.lines[index - 1].words

    def begins(self, index: int) -> bool:
        """Whether a block of several lines may begin here: after a blank line, or right below a heading."""
        if self.starts_chunk(index):
            return True
        headed = any(
            (headline := self.headlines.get(index - above)) is not None and headline.end == index for above in (1, 2, 3)
        )
        return headed and self.ends[index] - index <= 400  # so that many headings in one chunk cost little

    def ends_chunk(self, index: int) -> bool:
        """Whether the line after is blank, or there is none."""
        return index + 1 >= len(self.lines) or not self.lines[index + 1].words

    def chunk_end(self, index: int) -> int:
        """The first blank line after `index`, or the number of lines."""
        return min(self.ends[index], len(self.lines))

    def span(self, start: int, end: int) -> Span:
        """The source lines of the view's lines `start` to `end` (excluded)."""
        return Span(self.lines[start].number, self.lines[end - 1].number)


def following_of(lines: Sequence[Line]) -> list[int]:
    """For each line, the index of the first line after it that is not blank (or the number of lines)."""
    following = [len(lines)] * len(lines)
    upcoming = len(lines)
    for index in range(len(lines) - 1, -1, -1):
        following[index] = upcoming
        if lines[index].words:
            upcoming = index
    return following


def ends_of(lines: Sequence[Line]) -> list[int]:
    """For each line, the index of the first blank line after it (or the number of lines)."""
    ends = [len(lines)] * len(lines)
    end = len(lines)
    for index in range(len(lines) - 1, -1, -1):
        ends[index] = end
        if not lines[index].words:
            end = index
    return ends
