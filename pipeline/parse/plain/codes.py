"""Text whose spaces and line ends matter: fences, drawn boxes, program text, pictures made of characters."""

from __future__ import annotations

import re

from ...model.document import Omission, Preformatted
from ...patterns import late
from .reading import Reading, View

_FENCE = late(r"(?P<fence>`{3,}|~{3,})\s?[\w+#.-]{0,20}")
_BOX = late(r"[\u2500-\u257f]|\+[-=]{2,}[-=+]*\+")
_GLYPHS = late(r"[^\w\s.,;:'\"“”‘’()?!—–-]")
_FIELD = late(r"[|/\\_+<>={}\[\];^~]")


def is_fence(words: str) -> bool:
    """Whether the line opens or closes fenced code."""
    return bool(_FENCE.fullmatch(words))


def verbatim(view: View, start: int, end: int, *, reason: str, confidence: float = 0.9) -> Reading:
    """The view's lines `start` to `end` as preformatted text, without the indent that all of them share."""
    lines = view.lines[start:end]
    margin = min((line.indent for line in lines if line.words), default=0)
    text = "\n".join(" " * (line.indent - margin) + line.words if line.words else "" for line in lines)
    return Reading((Preformatted(span=view.span(start, end), reason=reason, confidence=confidence, text=text),), end)


def fenced(view: View, index: int) -> Reading | None:
    """The rule: code between fences, as language models write it; a fence that is never closed is text."""
    line = view.lines[index]
    match = _FENCE.fullmatch(line.words) if line.words[0] in "`~" else None
    if match is None:
        return None
    fence = match["fence"]
    close = next(
        (
            i
            for i in range(index + 1, min(len(view.lines), index + 500))
            if view.lines[i].words.startswith(fence) and not view.lines[i].words.strip(fence[0])
        ),
        None,
    )
    if close is None:
        return None
    omissions: tuple[Omission, ...] = (*line.left_out("code fence"), *view.lines[close].left_out("code fence"))
    first, last = index + 1, close
    while first < last and not view.lines[first].words:
        first += 1
    while last > first and not view.lines[last - 1].words:
        last -= 1
    if first == last:
        return Reading((), close + 1, omissions)
    inside = verbatim(view, first, last, reason="between code fences", confidence=0.98)
    return Reading(inside.blocks, close + 1, omissions)


def boxed(view: View, index: int) -> Reading | None:
    """The rule: boxes drawn with line characters, or with + and -; kept as they are."""
    if not view.begins(index):
        return None
    end = view.chunk_end(index)
    lines = view.lines[index:end]
    if end - index < 2 or (not _BOX.search(lines[0].words) and not (len(lines) > 1 and _BOX.search(lines[1].words))):
        return None
    drawn = sum(1 for line in lines if _BOX.search(line.words) or line.words[0] in "|│┃║")
    if drawn < 0.6 * len(lines) or drawn < 2:
        return None
    return verbatim(view, index, end, reason="drawn with lines")


def preformatted(view: View, index: int) -> Reading | None:
    """The rule: a chunk that is mostly signs, or is set in columns that are no table."""
    if not view.begins(index):
        return None
    end = view.chunk_end(index)
    lines = view.lines[index:end]
    text = "".join(line.words for line in lines[:200])
    signs, fields = len(_GLYPHS.findall(text)), len(_FIELD.findall(text))
    dense = len(text) >= 6 and (signs > 0.25 * len(text) or fields > 0.16 * len(text)) and fields > 0
    leaders = sum(1 for line in lines if re.search(r"\.{4,}|(?:\. ){4,}", line.words))
    if dense and (end - index >= 2):
        return verbatim(view, index, end, reason="mostly signs", confidence=0.7)
    if leaders >= 2 and leaders >= 0.5 * len(lines):
        while True:  # a table of contents goes on over blank lines
            after = view.following[end - 1]
            if after >= len(view.lines) or not re.search(r"\.{4,}|(?:\. ){4,}", view.lines[after].words):
                break
            end = view.chunk_end(after)
        return verbatim(view, index, end, reason="leaders between words and page numbers", confidence=0.8)
    ragged = sum(1 for line in lines if re.search(r"[^\s.?!:;] {3,}\S", line.words))
    if end - index >= 2 and ragged >= 0.6 * len(lines) and ragged >= 2:
        return verbatim(view, index, end, reason="set in columns, but no table that could be made out", confidence=0.45)
    return None
