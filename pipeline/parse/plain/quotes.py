"""Quotations: lines marked with >, and passages set in from both the text around them and the page."""

from __future__ import annotations

import itertools
from dataclasses import replace

from ...model.document import Blocks, Omission, Paragraph, Quote, Role
from ...model.walk import text_of
from ...patterns import late
from .lines import Line
from .paragraphs import paragraph
from .reading import Reading, Verdict, View
from .shapes import ends_sentence, is_quoted, words_of


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

    reading = read(inner, replace(view, depth=view.depth + 1))
    if not reading.blocks:
        return None
    blocks = with_attribution(reading.blocks)
    block = Quote(span=view.span(index, end), reason="lines marked with >", confidence=0.95, blocks=blocks)
    return Reading((block,), end, (*omissions, *reading.omissions))


_ATTRIBUTION = late(r"(?:—|–|--|―)\s?(?=[A-Z])")


def is_attribution(words: str) -> bool:
    """Whether the line is a dash and a name: who said what stands above."""
    return len(words) <= 100 and bool(_ATTRIBUTION.match(words)) and not ends_sentence(words)


def with_attribution(blocks: Blocks) -> Blocks:
    """The blocks of a quotation, the last one marked where it says whose words they are."""
    last = blocks[-1]
    if len(blocks) > 1 and isinstance(last, Paragraph) and is_attribution(text_of(last.content)):
        return (*blocks[:-1], replace(last, role=Role.ATTRIBUTION, reason="a dash and a name under a quotation"))
    return blocks


def attributed(view: View, index: int) -> Reading | None:
    """The rule: a line that says whose words stand above it."""
    words = view.lines[index].words
    if not is_attribution(words) or index == 0 or view.markers[index] is not None:
        return None
    above = next((view.lines[i].words for i in range(index - 1, max(-1, index - 3), -1) if view.lines[i].words), "")
    if (
        not ends_sentence(above)
        or len(words_of(words)) > 14
        or not (is_quoted(above) or above[-1] in "\"”»’'" or view.starts_chunk(index))
    ):
        return None
    return paragraph(
        view,
        index,
        index + 1,
        Verdict(reason="a dash and a name under a quotation", role=Role.ATTRIBUTION, confidence=0.7),
    )


def set_in(view: View, index: int) -> Reading | None:
    """The rule: a wrapped passage whose every line is set in further than the text around it."""
    evidence = view.evidence
    if view.nested or not evidence.wrapped or not view.starts_chunk(index):
        return None  # right below a heading, text that is set in is the heading's
    end = view.chunk_end(index)
    lines = view.lines[index:end]
    step = min(line.indent for line in lines) - evidence.body
    if end - index < 2 or step < 3 or any(view.markers[i] or i in view.headlines for i in range(index, end)):
        return None
    if any(not evidence.joins(a, b) for a, b in itertools.pairwise(lines)):
        return None
    inside = paragraph(view, index, end, Verdict(reason="lines joined"))
    block = Quote(
        span=view.span(index, end), reason="set in from the text around it", confidence=0.6, blocks=inside.blocks
    )
    return Reading((block,), end, inside.omissions)
