"""Quotations: lines marked with >, and passages set in from both the text around them and the page."""

from __future__ import annotations

import re

from ...model.document import Omission, Quote
from .inlines import content_of  # noqa: F401
from .lines import Line
from .reading import Reading, View

_MARK = re.compile(r">(?!=)")


def is_quotation(view: View, index: int) -> bool:
    """Whether the line is marked as a quotation."""
    words = view.lines[index].words
    return words[0] == ">" and not words.startswith((">>>>>>>", ">=", "><")) and words.strip("> ") != ""


def quoted(view: View, index: int) -> Reading | None:
    """The rule: lines that begin with > (to any depth; what is inside is read as a text of its own)."""
    if not is_quotation(view, index) or view.depth >= view.deepest:
        return None
    end = index
    omissions: list[Omission] = []
    inner: list[Line] = []
    while end < len(view.lines) and view.lines[end].words.startswith(">"):
        line = view.lines[end]
        omissions.extend(line.omitted(line.start, line.start + 1, "quotation mark >"))
        inner.append(line.after(line.start + 1))
        end += 1
    from .rules import read
    from dataclasses import replace

    reading = read(inner, replace(view, depth=view.depth + 1))
    if not reading.blocks:
        return None
    block = Quote(span=view.span(index, end), reason="lines marked with >", confidence=0.95, blocks=reading.blocks)
    return Reading((block,), end, (*omissions, *reading.omissions))


def set_in(view: View, index: int) -> Reading | None:
    """The rule: a wrapped passage whose every line is set in further than the text around it."""
    evidence = view.evidence
    if view.nested or not evidence.wrapped or not view.starts_chunk(index):
        return None
    end = view.chunk_end(index)
    lines = view.lines[index:end]
    step = min(line.indent for line in lines) - evidence.base
    if end - index < 2 or step < 3 or any(view.markers[i] or i in view.headlines for i in range(index, end)):
        return None
    if any(not evidence.joins(a, b) for a, b in zip(lines, lines[1:], strict=False)):
        return None
    from .paragraphs import paragraph

    inside = paragraph(view, index, end, reason="lines joined")
    block = Quote(
        span=view.span(index, end), reason="set in from the text around it", confidence=0.6, blocks=inside.blocks
    )
    return Reading((block,), end, inside.omissions)
