"""Paragraphs: what is left when nothing else begins at a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...model.document import Paragraph, Span
from ...settings import ParagraphLayout
from .clauses import clause_of, counts_on
from .codes import is_fence
from .inlines import content_of
from .reading import Reading, Verdict, View
from .runs import run_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .lines import Line


def paragraph(view: View, start: int, end: int, verdict: Verdict) -> Reading:
    """The view's lines `start` to `end` as one paragraph."""
    return paragraph_of(view, view.lines[start:end], end, verdict)


def paragraph_of(view: View, lines: Sequence[Line], end: int, verdict: Verdict) -> Reading:
    """These lines, or parts of lines, as one paragraph that is read up to `end`."""
    content, omissions = content_of(run_of(lines, view.evidence.hyphens), view.evidence)
    block = Paragraph(
        span=Span(lines[0].number, lines[-1].number),
        reason=verdict.reason,
        role=verdict.role,
        confidence=verdict.confidence,
        content=content,
    )
    return Reading((block,) if content else (), end, omissions)


def paragraph_end(view: View, index: int) -> int:
    """The first line that does not belong to the paragraph that begins at `index`."""
    end = index + 1
    clause = clause_of(view.lines[index].words)
    if view.lines[index].words[0] in "`~" and is_fence(view.lines[index].words):
        return end  # a fence that is never closed
    while end < len(view.lines) and view.lines[end].words:
        if interrupts(view, end) or not view.evidence.joins(view.lines[end - 1], view.lines[end]):
            break
        following = clause_of(view.lines[end].words)
        if following is not None and clause is not None and counts_on(clause, following):
            break  # the next clause, however full the line above is
        end += 1
    return end


def interrupts(view: View, index: int) -> bool:
    """Whether something that is no paragraph begins at this line, though no blank line stands before it."""
    if view.markers[index] is not None or index in view.headlines:
        return True
    words = view.lines[index].words
    return words[0] in ">`|+[-=_*#." and _begins_other(view, index)


def _begins_other(view: View, index: int) -> bool:
    from .endings import is_rule
    from .notes import is_note
    from .quotes import is_quotation

    line = view.lines[index]
    return is_fence(line.words) or is_rule(line.words) or is_quotation(view, index) or is_note(view, index)


def paragraphed(view: View, index: int) -> Reading:
    """The rule that takes anything."""
    end = paragraph_end(view, index)
    evidence = view.evidence
    if end - index > 1:
        reason = "lines joined: " + evidence.layout_reason
    elif evidence.layout is ParagraphLayout.LINES:
        reason = "a line of its own"
    else:
        reason = "text"
    return paragraph(view, index, end, Verdict(reason=reason))
