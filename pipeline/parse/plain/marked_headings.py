"""Headings made by marks: hashes, underlines, bold, decoration, dots."""

from __future__ import annotations

import re

from ...model.document import Role
from ...patterns import late
from .endings import is_rule
from .headline import Headline, ends_clause_above, has_text, is_other, stands
from .list_evidence import heading_like
from .lone_bullets import LABEL, is_label
from .reading import View
from .shapes import (
    Case,
    case_of,
    ends_abbreviated,
    ends_sentence,
    is_call,
    is_date,
    is_end_mark,
    is_marking,
    letters_in,
    words_of,
)

_MARKDOWN = late(r"(?P<marks>#{1,6})\s+(?P<words>\S.*?)(?:\s+#+)?\s*")
_BOLD = late(r"(?:\*\*|__)(?P<words>[^*_\s][^*]{0,120}?[^*\s]?)(?:\*\*|__)(?P<colon>:?)")
_DECORATED = late(
    r"(?P<left>=+|-{2,}|\*{2,}|~+|\|+|>{2,}|\[+|<{2,}|#{2,}|/{2,}|\+{2,}|:{2,}|_{2,})\s*(?P<words>[^\s=*~"
    r"|<>\[\]#/+:_-].{0,90}?)\s*(?P<right>=+|-{2,}|\*{2,}|~+|\|+|<{2,}|\]+|>{2,}|#{2,}|/{2,}|\+{2,}|:{2,}"
    r"|_{2,})"
)
_DOTTED = late(r"\.(?P<words>[A-Z][A-Z0-9 /&,'()-]{2,80}?(?: ?\[[^\]]{1,60}\])?)(?:\.{3}|…)")
_BETWEEN_DOTS = late(r"(?:\.{3}|…) ?(?P<words>[A-Z0-9][^.…]{2,90}?) ?(?:\.{3}|…)")
_BRACKETED = late(r"\[(?P<tag>b|B|h[1-6]|H[1-6])\](?P<words>[^\[\]]{1,120})\[/(?P=tag)\]")


def by_hashes(view: View, index: int) -> Headline | None:
    """A Markdown heading."""
    line = view.lines[index]
    if line.words[0] != "#":
        return None
    match = _MARKDOWN.fullmatch(line.words)
    if match is None or not any(c.isalnum() for c in match["words"]):
        return None
    if not (view.starts_chunk(index) or view.evidence.markdown) or (len(match["words"]) > 150):
        return None
    depth = len(match["marks"])
    if depth == 1 and match["words"][0].islower():
        return None  # "# of ships"
    return Headline(
        end=index + 1,
        words_end=index + 1,
        start=line.start + match.start("words"),
        stop=line.start + match.end("words"),
        rank=depth,
        reason=f"{'#' * depth} before it, as in Markdown",
        confidence=0.98,
    )


_UNDERLINE = late(r"([=\-~*^_#+\"'.])\1{2,}")


def underlined(view: View, index: int) -> Headline | None:
    """A line with a rule below it (and maybe above) that is about as long."""
    line = view.lines[index]
    if index + 1 >= len(view.lines) or is_rule(line.words) or not any(c.isalnum() for c in line.words):
        return None
    end = index + 1
    below = view.lines[end]
    match = _UNDERLINE.fullmatch(below.words) if below.words else None
    over = index > 0 and _UNDERLINE.fullmatch(view.lines[index - 1].words) is not None
    if (
        match is None
        or not (stands(view, index))
        or len(line.words) > 120
        or re.search(r"\S(?: {3,}|\t)\S", line.words)
    ):
        return None
    if below.words[0] in "\"'.+#*_" and abs(len(below.words) - len(line.words)) > 4 and not over:
        return None
    if (
        ends_sentence(line.words)
        and not ends_abbreviated(line.words)
        and line.words[-1] not in "?!"
        and len(words_of(line.words)) > 6
    ):
        return None
    if len(below.words) > 1.8 * len(line.words) + 6 and not over and not heading_like(line.words):
        return None  # a rule over the whole width under a line that looks like no heading
    if is_other(line.words) and not is_call(line.words):
        return None
    rank = 20 + "=#*-~^\"'_+.".index(below.words[0])
    return Headline(
        end=end + 1,
        words_end=end,
        start=line.start,
        stop=line.end,
        rank=rank,
        reason=f"underlined with {below.words[0]}",
        confidence=0.95,
        mark="underline of a heading",
    )


def bold(view: View, index: int) -> Headline | None:
    """A line that is bold from end to end, in Markdown."""
    line = view.lines[index]
    if not line.words.startswith(("**", "__")):
        return None
    match = _BOLD.fullmatch(line.words)
    if match is None or (not stands(view, index) and not ends_clause_above(view, index)):
        return None
    words = match["words"].rstrip(":")
    if (ends_sentence(words) and not words.endswith(("?", "!"))) or len(words_of(words)) > 14 or is_date(words):
        return None
    if not has_text(view, index + 1, words):
        return None
    return Headline(
        end=index + 1,
        words_end=index + 1,
        start=line.start + 2,
        stop=line.start + 2 + len(words),
        rank=57,
        reason="a bold line by itself",
        confidence=0.9,
        role=Role.LABEL if words != match["words"] or match["colon"] else None,
    )


def in_brackets(view: View, index: int) -> Headline | None:
    """A line that is bold, or a heading, from end to end in the tags of a forum."""
    line = view.lines[index]
    match = _BRACKETED.fullmatch(line.words) if line.words[0] == "[" else None
    if match is None or not (stands(view, index) or ends_clause_above(view, index)):
        return None
    words = match["words"].strip()
    if not words or (ends_sentence(words) and words[-1] not in "?!") or len(words_of(words)) > 14 or is_date(words):
        return None
    if not has_text(view, index + 1, words):
        return None
    at = line.start + match.start("words") + len(match["words"]) - len(match["words"].lstrip())
    return Headline(
        end=index + 1,
        words_end=index + 1,
        start=at,
        stop=at + len(words),
        rank=57,
        reason=f"a line in [{match['tag']}] by itself",
        confidence=0.9,
        mark="tags of a heading",
    )


def between_dots(view: View, index: int) -> Headline | None:
    """A line between dots with text directly below, as weather services write them."""
    line = view.lines[index]
    match = _BETWEEN_DOTS.fullmatch(line.words) if line.words[0] in ".…" else None
    if match is None or not view.starts_chunk(index) or view.ends_chunk(index):
        return None
    if case_of(match["words"]) is not Case.CAPS or len(words_of(match["words"])) > 12:
        return None
    return Headline(
        end=index + 1,
        words_end=index + 1,
        start=line.start + match.start("words"),
        stop=line.start + match.end("words"),
        rank=58,
        reason="between dots, with text below, as in forecasts",
        confidence=0.9,
        mark="decoration of a heading",
    )


def decorated(view: View, index: int) -> Headline | None:
    """A line between the same signs on both sides."""
    line = view.lines[index]
    if line.words[0] not in "=-*~|>[<#/+:_" or len(line.words) > 110:
        return None
    match = _DECORATED.fullmatch(line.words)
    if match is None or not stands(view, index) or letters_in(match["words"]) < 3:
        return None
    left, right = match["left"], match["right"]
    pair = {"[": "]", "<": ">", ">": "<"}.get(left[0], left[0])
    if right[0] != pair or (
        left[0] == "["
        and (
            (len(left) < 2 and case_of(match["words"]) is not Case.CAPS)
            or not has_text(view, index + 1, match["words"])
        )
    ):
        return None
    words = match["words"]
    if (
        is_end_mark(line.words)
        or re.match(r"(?:START|END) OF\b", words)
        or (left == "**" and right == "**")
        or ends_sentence(words)
        or is_marking(words)
    ):
        return None
    if left == "[" and re.match(r"(?:page|laughter|applause|music|crosstalk|inaudible|pause|\d)", words, re.IGNORECASE):
        return None
    return Headline(
        end=index + 1,
        words_end=index + 1,
        start=line.start + match.start("words"),
        stop=line.start + match.end("words"),
        rank=30 - min(9, len(left)) if left[0] == "=" else 31,
        reason=f"set between {left} and {right}",
        confidence=0.9,
        mark="decoration of a heading",
    )


def dotted(view: View, index: int) -> Headline | None:
    """A heading between a dot and three dots, as weather services write them."""
    line = view.lines[index]
    if line.words[0] != ".":
        return None
    match = _DOTTED.match(line.words)
    if match is None:
        return None
    return Headline(
        end=index + 1,
        words_end=index + 1,
        start=line.start + 1,
        stop=line.start + match.end("words"),
        rank=58,
        reason="between a dot and three dots, as in forecasts",
        confidence=0.95,
        role=Role.RUN_IN if match.end() < len(line.words) else None,
        mark="dots of a heading",
    )


def labeled(view: View, index: int) -> Headline | None:
    """A bullet and a label that end in a colon, with text below."""
    line = view.lines[index]
    match = LABEL.fullmatch(line.words) if line.words.endswith(":") else None
    if match is None or not is_label(view.lines, view.following, view.markers, index):
        return None
    return Headline(
        end=index + 1,
        words_end=index + 1,
        start=line.start + match.start("words"),
        stop=line.start + match.end("words"),
        rank=57,
        reason="a bullet by itself before a label, text follows",
        confidence=0.75,
        role=Role.LABEL,
        mark="bullet and colon of a label",
    )
