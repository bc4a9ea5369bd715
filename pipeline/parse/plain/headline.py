"""A heading decided on, and what must stand around a line that is one."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ...model.document import Role
from ...patterns import late
from .endings import is_rule
from .list_evidence import LEADERS
from .reading import Verdict, View
from .runins import begins_with_dateline
from .shapes import (
    ends_sentence,
    is_byline,
    is_call,
    is_closing,
    is_contact,
    is_date,
    is_embargo,
    is_end_mark,
    is_marking,
    is_quoted,
    is_salutation,
    is_time,
    words_of,
)
from .transcripts import turn_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Headline:
    """A heading decided on: the lines up to `end` (excluded), of which columns `start` to `stop` are words.

    `rank` orders styles from the strongest (low) to the weakest; levels are made of ranks at the end.
    """

    end: int
    words_end: int  # the first line that has no words of the heading (underlines come after)
    start: int
    stop: int
    rank: int
    reason: str
    confidence: float
    role: Role | None = None
    mark: str = "heading mark"  # why the rest of the lines is left out


ASKS = late(r"contact|in?quir|enquir|information|assistance|questions", re.IGNORECASE)
DANGLING = late(r"(?:,|;|\b(?:and|or|the|of|to|in|for|with|a|an|by|at|on|from|but|as|is|are|was|were|that|which))$")
PAIR = late(r"[^\s:][^:]{0,40}:\s+\S")


def stands(view: View, index: int) -> bool:
    """Whether nothing that runs on stands directly above."""
    if view.starts_chunk(index):
        return True
    before = view.lines[index - 1]
    return is_rule(before.words) or index - 1 in view.headlines


def follower(view: View, end: int) -> int:
    """The first line with words from `end` on."""
    return (
        end
        if end < len(view.lines) and view.lines[end].words
        else (view.following[end] if end < len(view.lines) else end)
    )


def has_text(view: View, end: int, words: str) -> bool:
    """Whether something follows that the line could be the heading of."""
    after = follower(view, end)
    if after >= len(view.lines):
        return False
    line = view.lines[after]
    if view.markers[after] is not None or after in view.headlines or after in view.contents:
        return True
    if turn_of(line.words, view.evidence) or line.words.startswith(("|", ">", "```", "+-")) or "\t" in line.words:
        return True
    if joined_below(view, after) or ends_sentence(line.words) or begins_with_dateline(line.words):
        return True
    if is_rule(line.words) or is_end_mark(line.words):
        return False
    if (line.words.endswith(":") and len(words_of(line.words)) > 3) or is_byline(line.words):
        return True
    if is_quoted(line.words) and len(line.words) > 30:
        return True
    if ASKS.search(words) and is_contact(line.words):
        return True
    if LEADERS.search(line.words):
        return True
    if re.search(r"\S {3,}\S", line.words) and not view.ends_chunk(after):
        return True
    return len(line.words) > max(60, 1.2 * len(words)) or bool(PAIR.match(line.words))


def joined_below(view: View, index: int) -> bool:
    """Whether the line and the one below are one paragraph."""
    return (
        not view.ends_chunk(index)
        and view.markers[index + 1] is None
        and view.evidence.joins(view.lines[index], view.lines[index + 1])
    )


def is_other(words: str) -> bool:
    """Whether the line is something of its own that is never a heading."""
    return (
        is_date(words)
        or is_time(words)
        or is_byline(words)
        or is_contact(words)
        or is_embargo(words)
        or is_marking(words)
        or is_end_mark(words)
        or is_salutation(words)
        or is_closing(words)
        or is_call(words)
    )


def plain(view: View, index: int, end: int, rank: int, verdict: Verdict) -> Headline:
    """A headline whose lines are all words, with nothing left out."""
    return Headline(
        end=end,
        words_end=end,
        start=view.lines[index].start,
        stop=view.lines[end - 1].end,
        rank=rank,
        reason=verdict.reason,
        confidence=verdict.confidence,
        role=verdict.role,
    )


def ends_clause_above(view: View, index: int) -> bool:
    """Whether the line directly above ends a sentence, or is a list's, so that something new may begin."""
    before = view.lines[index - 1]
    return ends_sentence(before.words) or before.words.endswith(":")


def after_end(view: View, index: int) -> bool:
    """Whether the line above is complete: a sentence's end, an item, a heading, so that this line starts anew."""
    before = view.lines[index - 1]
    if ends_sentence(before.words) or is_rule(before.words) or _opens_item(view, index - 1):
        return True
    return not view.evidence.wrapped and not view.evidence.joins(before, view.lines[index])


def _opens_item(view: View, index: int) -> bool:
    return view.markers[index] is not None and not DANGLING.search(view.lines[index].words)
