"""Description lists: lines of `label: value`, such as a memorandum's head or a fact box."""

from __future__ import annotations

import re

from ...model.document import Block, Description, DescriptionList, Omission, Paragraph, Role, Span
from ...patterns import late
from .inlines import content_of
from .reading import Reading, View
from .runs import run_of
from .shapes import ends_sentence, words_of
from .transcripts import turn_of

_PAIR = late(
    r"(?P<term>(?:\*\*)?(?:\(|[^\W_a-zß-öø-ÿ])[^:.?!\t]{0,62}?(?:\*\*)?)\s?"
    r"(?P<colon>:(?:\*\*)?)(?P<gap>[ \t]+)(?P<value>\S.*)"
)


_SENTENCE = late(r"\b(?:is|are|was|were|has|have|had|will|would|said|says|told|asked|can|could|you|we|they|it)\b")


def pair_of(words: str) -> re.Match[str] | None:
    """The label and value of a line."""
    match = _PAIR.fullmatch(words)
    if match is None or match["value"].startswith("//") or match["term"].lstrip("*")[0].islower():
        return None
    count = len(words_of(match["term"]))
    return match if count <= 5 or (count <= 9 and not _SENTENCE.search(match["term"])) else None


def described(view: View, index: int) -> Reading | None:
    """The rule: two or more lines of label and value, one under the other."""
    below_other = index > 0 and not view.begins(index)
    if below_other and (view.evidence.wrapped or pair_of(view.lines[index - 1].words)):
        return None
    starts = _starts(view, index)
    if len(starts) < 2:
        return None
    end = starts.pop()
    entries: list[Description] = []
    omissions: list[Omission] = []
    for start, upcoming in zip(starts, [*starts[1:], end], strict=True):
        stop = upcoming
        while stop > start + 1 and not view.lines[stop - 1].words:
            stop -= 1
        entry, left_out = _entry(view, start, stop)
        entries.append(entry)
        omissions.extend(left_out)
    if len(entries) < 2:
        return None
    span = Span(entries[0].span.first, entries[-1].span.last)
    block = DescriptionList(
        span=span, reason=f"label and value, {len(entries)} lines", confidence=0.85, descriptions=tuple(entries)
    )
    return Reading((block,), end, tuple(omissions))


def _starts(view: View, index: int) -> list[int]:
    """The lines at which pairs begin, and then the first line after the last pair; empty where there is no list."""
    starts: list[int] = []
    at = index
    prose = 0
    while at < len(view.lines):
        line = view.lines[at]
        if not line.words:
            after = view.following[at]
            if not (starts and after < len(view.lines) and _apart(view, starts, after)):
                break
            at = after
            continue
        if at in view.headlines or view.markers[at] is not None or turn_of(line.words, view.evidence):
            break
        match = pair_of(line.words)
        if match is not None and not (
            starts and view.evidence.wrapped and line.indent > view.lines[starts[0]].indent + 1
        ):
            starts.append(at)
            prose += len(match["value"]) > 160
        elif not starts or not _continues(view, at, starts[-1]):
            break
        at += 1
    spread = len(starts) > 1 and starts[1] > starts[0] + 1
    if len(starts) < (3 if spread else 2) or prose > 0.34 * len(starts):
        return []
    while not view.lines[at - 1].words:
        at -= 1
    return [*starts, at]


def _apart(view: View, starts: list[int], after: int) -> bool:
    """Whether the list goes on over a blank line: each pair stands alone between blank lines, and is short."""
    words = view.lines[after].words
    alone = view.ends_chunk(after) and view.ends_chunk(starts[-1]) and view.starts_chunk(starts[-1])
    return alone and len(words) <= 90 and pair_of(words) is not None and not ends_sentence(words)


def _continues(view: View, at: int, start: int) -> bool:
    """Whether the line goes on with the value above."""
    line, before = view.lines[at], view.lines[at - 1]
    return line.indent > view.lines[start].indent + 1 or (
        view.evidence.wrapped and view.evidence.forced(before, line) and not ends_sentence(before.words)
    )


def _entry(view: View, start: int, stop: int) -> tuple[Description, list[Omission]]:
    line = view.lines[start]
    match = pair_of(line.words)
    if match is None:
        raise ValueError(f"line {line.number} has no label")
    bold = match["term"].startswith("**") and (match["colon"].endswith("**") or match["term"].endswith("**"))
    first = match.start("term") + (2 if bold else 0)
    last = match.end("term") - (2 if bold and match["term"].endswith("**") else 0)
    term_line = line.after(line.start + first).before(line.start + last)
    term, omissions = content_of(run_of([term_line]), view.evidence, Role.LABEL)
    left_out = [*line.omitted(line.start, line.start + first, "mark of stress"), *omissions]
    left_out.extend(line.omitted(line.start + last, line.start + match.start("value"), "colon of a label"))
    lines = [line.after(line.start + match.start("value")), *view.lines[start + 1 : stop]]
    content, omissions = content_of(run_of(lines, view.evidence.hyphens), view.evidence, Role.LABEL)
    span = view.span(start, stop)
    blocks: tuple[Block, ...] = (Paragraph(span=span, reason="value", content=content),)
    return Description(term=term, blocks=blocks, span=span), [*left_out, *omissions]
