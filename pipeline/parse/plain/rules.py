"""The table of rules, and the loop that asks them, in order, what begins at a line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ...errors import LimitExceeded
from .codes import boxed, fenced, preformatted
from .contents import contents_of, listed_contents
from .descriptions import described
from .endings import closed, contacted, ended, marked
from .forced import forced
from .front import opened
from .headings import headed, headlines_of
from .list_evidence import decided_markers
from .lists import listed
from .notes import noted
from .paragraphs import paragraphed
from .quotes import attributed, quoted, set_in
from .reading import Reading, View, ends_of, following_of
from .series import series
from .tables import tabled
from .transcripts import spoken
from .verse import versed

if TYPE_CHECKING:
    from ...model.document import Block, Omission
    from .lines import Line


@dataclass(frozen=True, slots=True)
class Rule:
    """A name for the eye, and a function that reads blocks from a line on, or says None."""

    name: str
    reading: Callable[[View, int], Reading | None]


# The order is the meaning: what is sure before what is likely, and the paragraph, which takes anything, last.
RULES: tuple[Rule, ...] = (
    Rule("the user's word", forced),
    Rule("fenced code", fenced),
    Rule("masthead, title, deck, byline", opened),
    Rule("table of contents", listed_contents),
    Rule("box drawing", boxed),
    Rule("table", tabled),
    Rule("end mark", ended),
    Rule("classification marking, embargo", marked),
    Rule("heading", headed),
    Rule("quotation marked with >", quoted),
    Rule("note", noted),
    Rule("speaker's turn", spoken),
    Rule("attribution", attributed),
    Rule("list", listed),
    Rule("series after a colon", series),
    Rule("description list", described),
    Rule("letter's close and signature", closed),
    Rule("contact block", contacted),
    Rule("preformatted text", preformatted),
    Rule("verse and address", versed),
    Rule("indented quotation", set_in),
    Rule("paragraph", paragraphed),
)


def read(lines: Sequence[Line], parent: View) -> Reading:
    """All blocks of `lines`, which are inside a block of `parent` (or are the whole text, at depth 0)."""
    following = following_of(lines)
    markers, numbered = decided_markers(lines, following, parent.evidence)
    contents = contents_of(lines, markers) if parent.guidance.lists and not parent.nested else {}
    for first, end in contents.items():
        markers[first:end] = [None] * (end - first)
    if not parent.guidance.lists:
        markers = [None] * len(lines)
    view = replace(
        parent,
        lines=lines,
        following=following,
        ends=ends_of(lines),
        markers=markers,
        numbered=numbered,
        headlines={},
        contents=contents,
    )
    if parent.guidance.headings and not parent.nested:
        view = headlines_of(view)
    return read_view(view)


def read_view(view: View) -> Reading:
    """All blocks of a view whose markers and headlines are decided."""
    blocks: list[Block] = []
    omissions: list[Omission] = []
    index = 0
    while index < len(view.lines):
        if not view.lines[index].words:
            index += 1
            continue
        reading = next(found for rule in RULES if (found := rule.reading(view, index)) is not None)
        if reading.end <= index:
            raise RuntimeError("a rule read nothing")  # a fault in a rule, which tests would find
        blocks.extend(reading.blocks)
        omissions.extend(reading.omissions)
        index = reading.end
    return Reading(tuple(blocks), index, tuple(omissions))


def counted(blocks: int, limit: int) -> None:
    """Raises `LimitExceeded` where a text has more blocks than the limit."""
    if blocks > limit:
        raise LimitExceeded(
            f"The text has {blocks:,} blocks, more than {limit:,}.", "Split it into several files, or raise the limit."
        )
