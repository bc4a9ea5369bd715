"""Headings: every line of the text that may be one, judged with what stands around it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from ...model.document import Heading, Omission, Role
from .descriptions import pair_of
from .endings import is_rule
from .inlines import content_of
from .lists import LEADERS, heading_like
from .reading import Reading, View
from .runins import begins_with_dateline
from .runs import run_of
from .shapes import (
    Case,
    case_of,
    ends_abbreviated,
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
    letters_in,
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


_MARKDOWN = re.compile(r"(?P<marks>#{1,6})\s+(?P<words>\S.*?)(?:\s+#+)?\s*")
_BOLD = re.compile(r"(?:\*\*|__)(?P<words>[^*_\s][^*]{0,120}?[^*\s]?)(?:\*\*|__)(?P<colon>:?)")
_DECORATED = re.compile(
    r"(?P<left>=+|-{2,}|\*{2,}|~+|\|+|>{2,}|\[+|<{2,}|#{2,}|/{2,}|\+{2,}|:{2,}|_{2,})\s*(?P<words>[^\s=*~|<>\[\]#/+:_-].{0,90}?)\s*(?P<right>=+|-{2,}|\*{2,}|~+|\|+|<{2,}|\]+|>{2,}|#{2,}|/{2,}|\+{2,}|:{2,}|_{2,})"
)
_DOTTED = re.compile(r"\.(?P<words>[A-Z][A-Z0-9 /&,'()-]{2,80}?)\.{3}")
_DIVISION = re.compile(
    r"(?P<name>chapter|part|book|section|sec\.|article|art\.|annex|appendix|schedule|title|chapitre|kapitel|act|scene|volume|canto|title|exhibit|attachment|phase|module|unit|lesson|day|rule|regulation|clause|item|agenda item|question|session|panel)"
    r"\s+(?P<number>\d{1,3}[A-Za-z]?|[IVXLCDM]{1,7}|[ivxlc]{1,5}|[A-Z]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?P<close>[.:)]|\s?[—–-]+)?(?:\s+(?P<rest>\S.*))?",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"(?P<number>\d{1,2}(?:\.\d{1,2}){1,4}\.?|[A-Z](?:\.\d{1,2}){1,3}\.?|\d{1,2}[.)]?|[IVXL]{1,6}[.)]|[A-Z][.)]|[a-z]\)|\([a-zA-Z0-9]{1,3}\)|§\s?\d{1,4}(?:\.\d+)*\.?)\s+(?P<rest>\S.*)"
)
_CONTENTS = re.compile(r"\.{4,}|(?:\. ){3,}|…{2,}|\t\s*\d{1,4}$| {4,}\d{1,4}$")
_LEAD_IN = re.compile(
    r"\b(?:following|includes?|including|are|is|was|were|as follows|below|these|those|said|says|that|that's|will|must|should|has|have|had|can|to know|told|wrote|added|asked|here's|here are|we|you|i|he|she|they|it)\b",
    re.IGNORECASE,
)
_TOPIC = re.compile(
    r"(?:key|main|summary|background|other|more|recent|additional|next|what|why|how|where|who|when|top|major|latest)\b",
    re.IGNORECASE,
)
_SAYS = re.compile(
    r"\b(?:wrote|writes|said|says|asked|asks|told|added|adds|replied|continued|explained)$", re.IGNORECASE
)
_DANGLING = re.compile(
    r"(?:,|;|\b(?:and|or|the|of|to|in|for|with|a|an|by|at|on|from|but|as|is|are|was|were|that|which))$"
)
_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|said|says|should|did|does|do|may|might|must)\b"
)
_PAIR = re.compile(r"[^\s:][^:]{0,40}:\s+\S")


def headlines_of(view: View) -> View:
    """The view with its headlines decided, from the last line up, so that each knows what follows it."""
    headlines: dict[int, Headline] = {}
    found = replace(view, headlines=headlines)
    if not any(line.words for line in view.lines):
        return found
    for index in range(len(view.lines) - 1, -1, -1):
        if view.lines[index].words and view.markers[index] is None and not _inside_other(found, index):
            headline = next((h for judge in JUDGES if (h := judge(found, index)) is not None), None)
            if headline is not None:
                headlines[index] = headline
    return found


def _inside_other(view: View, index: int) -> bool:
    words = view.lines[index].words
    return bool(turn_of(words, view.evidence)) or (
        words[0] in ">|"
        and not words.startswith((">>", "||"))
        or bool(_CONTENTS.search(words))
        and not words.startswith(".")
    )


# --- what follows ----------------------------------------------------------------------------------------


def _stands(view: View, index: int) -> bool:
    """Whether nothing that runs on stands directly above."""
    if view.starts_chunk(index):
        return True
    before = view.lines[index - 1]
    return is_rule(before.words) or index - 1 in view.headlines


def _follower(view: View, end: int) -> int:
    """The first line with words from `end` on."""
    return (
        end
        if end < len(view.lines) and view.lines[end].words
        else (view.following[end] if end < len(view.lines) else end)
    )


def _has_text(view: View, end: int, words: str) -> bool:
    """Whether something follows that the line could be the heading of."""
    after = _follower(view, end)
    if after >= len(view.lines):
        return False
    line = view.lines[after]
    if view.markers[after] is not None or after in view.headlines:
        return True
    if turn_of(line.words, view.evidence) or line.words.startswith(("|", ">", "```", "+-")) or "\t" in line.words:
        return True
    if _joined_below(view, after) or ends_sentence(line.words) or begins_with_dateline(line.words):
        return True
    if is_rule(line.words) or is_end_mark(line.words):
        return False
    if line.words.endswith(":") and len(words_of(line.words)) > 3 or is_byline(line.words):
        return True
    if LEADERS.search(line.words):
        return True
    if re.search(r"\S {3,}\S", line.words) and not view.ends_chunk(after):
        return True
    return len(line.words) > max(60, 1.2 * len(words)) or bool(_PAIR.match(line.words))


def _joined_below(view: View, index: int) -> bool:
    """Whether the line and the one below are one paragraph."""
    return (
        not view.ends_chunk(index)
        and view.markers[index + 1] is None
        and view.evidence.joins(view.lines[index], view.lines[index + 1])
    )


def _is_other(words: str) -> bool:
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


# --- the judges, each for one way to make a heading ------------------------------------------------------


def _plain(
    view: View, index: int, end: int, rank: int, reason: str, confidence: float, role: Role | None = None
) -> Headline:
    line = view.lines[index]
    return Headline(
        end=end,
        words_end=end,
        start=line.start,
        stop=view.lines[end - 1].end,
        rank=rank,
        reason=reason,
        confidence=confidence,
        role=role,
    )


def _markdown(view: View, index: int) -> Headline | None:
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


_UNDERLINE = re.compile(r"([=\-~*^_#+\"'.])\1{2,}")


def _underlined(view: View, index: int) -> Headline | None:
    line = view.lines[index]
    if index + 1 >= len(view.lines) or is_rule(line.words) or not any(c.isalnum() for c in line.words):
        return None
    end = index + 1
    below = view.lines[end]
    match = _UNDERLINE.fullmatch(below.words) if below.words else None
    over = index > 0 and _UNDERLINE.fullmatch(view.lines[index - 1].words) is not None
    if (
        match is None
        or not (_stands(view, index))
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
    if len(below.words) > 1.8 * len(line.words) + 6 and not over:
        # A rule over the whole width under a short line: a heading only where it looks like one besides.
        if not heading_like(line.words) or _is_other(line.words):
            return None
    if _is_other(line.words) and not is_call(line.words):
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


def _bold(view: View, index: int) -> Headline | None:
    line = view.lines[index]
    if not line.words.startswith(("**", "__")):
        return None
    match = _BOLD.fullmatch(line.words)
    if match is None or not _stands(view, index) and not ends_clause_above(view, index):
        return None
    words = match["words"].rstrip(":")
    if ends_sentence(words) and not words.endswith(("?", "!")) or len(words_of(words)) > 14 or is_date(words):
        return None
    if not _has_text(view, index + 1, words):
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


def ends_clause_above(view: View, index: int) -> bool:
    """Whether the line directly above ends a sentence, or is a list's, so that something new may begin."""
    before = view.lines[index - 1]
    return ends_sentence(before.words) or before.words.endswith(":")


def _decorated(view: View, index: int) -> Headline | None:
    line = view.lines[index]
    if line.words[0] not in "=-*~|>[<#/+:_" or len(line.words) > 110:
        return None
    match = _DECORATED.fullmatch(line.words)
    if match is None or not _stands(view, index) or letters_in(match["words"]) < 3:
        return None
    left, right = match["left"], match["right"]
    pair = {"[": "]", "<": ">", ">": "<"}.get(left[0], left[0])
    if right[0] != pair or (
        left[0] == "["
        and (
            len(left) < 2 and case_of(match["words"]) is not Case.CAPS or not _has_text(view, index + 1, match["words"])
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


def _dotted(view: View, index: int) -> Headline | None:
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


def _division(view: View, index: int) -> Headline | None:
    line = view.lines[index]
    match = _DIVISION.fullmatch(line.words) if len(line.words) <= 120 else None
    if match is None or not _stands(view, index):
        return None
    rest, close = match["rest"] or "", match["close"] or ""
    name = match["name"]
    if not name[0].isupper() or (rest and not close and case_of(rest) not in {Case.CAPS, Case.TITLE}):
        return None
    if rest and (_joined_below(view, index) and not line.words.isupper() or rest[-1] in ",;:"):
        return None
    if rest and ends_sentence(rest) and (len(words_of(rest)) > 8 or case_of(rest) not in {Case.CAPS, Case.TITLE}):
        return None
    if not _has_text(view, index + 1, line.words) and not _short_below(view, index + 1):
        return None
    end = index + 1
    if (
        not rest
        and end < len(view.lines)
        and view.lines[end].words
        and view.ends_chunk(end)
        and heading_like(view.lines[end].words)
        and len(view.lines[end].words) <= 70
    ):
        end += 1  # the chapter's name on the line below its number
    weight = {
        "book": 0,
        "volume": 0,
        "part": 1,
        "title": 2,
        "act": 2,
        "chapter": 3,
        "annex": 3,
        "appendix": 3,
        "scene": 4,
    }.get(name.lower(), 5)
    return _plain(view, index, end, 10 + weight, f"{name} with its number", 0.95)


def _short_below(view: View, end: int) -> bool:
    after = _follower(view, end)
    return after < len(view.lines) and heading_like(view.lines[after].words)


def _numbered(view: View, index: int) -> Headline | None:
    line = view.lines[index]
    match = _NUMBERED.fullmatch(line.words) if len(line.words) <= 130 else None
    if match is None or not _stands(view, index) and not (not view.evidence.wrapped and ends_clause_above(view, index)):
        return None
    number, rest = match["number"], match["rest"]
    if re.match(r"[A-Z]\.\s", rest):
        return None  # a person's initials, a bill's number
    if index in view.numbered:
        return _plain(view, index, index + 1, _rank_of(number), f"number {number} counts on, and text is below", 0.9)
    if not heading_like(rest) or _joined_below(view, index) and not rest.isupper():
        return None
    case = case_of(rest)
    if number.isdigit() or number[0] == "(" or number[0].islower():
        # "5 healthy tips" and "1986 was": a bare number needs capitals, or company.
        if (
            case not in {Case.CAPS, Case.TITLE}
            or not number.isdigit()
            or len(words_of(rest)) > 8
            or not _counts(view, index, int(number))
        ):
            return None
    if re.fullmatch(r"\d\.\d+", number) and re.match(r"(?:million|billion|percent|per cent|%|degrees|times)\b", rest):
        return None
    if not _has_text(view, index + 1, rest):
        return None
    return _plain(view, index, index + 1, _rank_of(number), f"number {number} and text below", 0.9)


def _rank_of(number: str) -> int:
    """The rank of a numbered heading: Roman before digits before letters, and each part of the number one deeper."""
    bare = number.strip("().")
    depth = bare.count(".")
    if number.startswith("(") or bare.islower():
        return 55
    if (len(bare) > 1 and re.fullmatch(r"[IVXL]+", bare)) or bare in {"I", "V", "X"}:
        return 40
    return 40 + (2 if bare[0].isalpha() and depth == 0 else 1) + 3 * min(depth, 4)


def _counts(view: View, index: int, number: int) -> bool:
    """Whether a heading with the next number is known further down, or this one is the last of several."""
    return any(view.lines[i].words.startswith(f"{number + 1} ") for i in view.headlines) or number > 1


def _label(view: View, index: int) -> Headline | None:
    line = view.lines[index]
    if not line.words.endswith((":", "：")) or len(line.words) > 80:
        return None
    words = line.words[:-1].rstrip()
    count = len(words_of(words))
    if (
        not count
        or not (words[0].isupper() or words[0].isdigit() or case_of(words) is Case.CASELESS)
        or is_quoted(words)
        or ":" in words
    ):
        return None
    if not view.starts_chunk(index) and not _after_end(view, index):
        return None
    case = case_of(words)
    if _SAYS.search(words):
        return None
    if (
        case is Case.SENTENCE
        and (count > 6 or (_LEAD_IN.search(words) and count > 2) or (count > 4 and not _TOPIC.match(words)))
        or case is Case.TITLE
        and count > 9
        or (case is Case.CASELESS and len(words) > 24)
    ):
        return None
    if (
        case is Case.TITLE
        and _LEAD_IN.search(words)
        and count > 3
        and not re.match(r"(?:what|why|how|where|who|when)\b", words, re.IGNORECASE)
    ):
        return None
    if (
        re.match(r"(?:dear|hi|hello|to|cc|from|re|attn|note|nb|source|sources)\b", words, re.IGNORECASE)
        or is_salutation(line.words)
        or is_contact(line.words)
    ):
        return None
    if ends_sentence(words) or turn_of(line.words, view.evidence):
        return None
    after = _follower(view, index + 1)
    if after >= len(view.lines):
        return None
    return Headline(
        end=index + 1,
        words_end=index + 1,
        start=line.start,
        stop=line.start + len(words),
        rank=36 if case is Case.CAPS else 70,
        reason="label line: ends in a colon, short, text follows",
        confidence=0.85,
        role=Role.LABEL,
        mark="colon of a label",
    )


def _after_end(view: View, index: int) -> bool:
    """Whether the line above is complete: a sentence's end, an item, a heading, so that this line starts anew."""
    before = view.lines[index - 1]
    if ends_sentence(before.words) or is_rule(before.words) or _opens_item(view, index - 1):
        return True
    return not view.evidence.wrapped and not view.evidence.joins(before, view.lines[index])


def _opens_item(view: View, index: int) -> bool:
    return view.markers[index] is not None


def _capitals(view: View, index: int) -> Headline | None:
    line = view.lines[index]
    if view.evidence.capitals or not _is_capitals(line.words):
        return None
    if not view.starts_chunk(index) and not _after_end(view, index):
        return None
    end = index + 1
    while (
        end < len(view.lines)
        and end - index < 3
        and _is_capitals(view.lines[end].words)
        and view.markers[end] is None
        and not is_rule(view.lines[end].words)
    ):
        end += 1
    below = view.lines[end].words if end < len(view.lines) and view.markers[end] is None else ""
    if below and case_of(below) is Case.CAPS and (_is_capitals(below) or letters_in(below) > 20):
        return None  # more than three lines: a paragraph in capitals
    words = " ".join(one.words for one in view.lines[index:end])
    after = _follower(view, end)
    dated = after < len(view.lines) and is_date(view.lines[after].words) and view.following[after] < len(view.lines)
    if len(words_of(words)) > 22 or not (dated or _has_text(view, end, words)) or words.endswith((",", ";")):
        return None
    if (
        ends_sentence(words)
        and not words.endswith(("?", "!"))
        and not ends_abbreviated(words)
        and len(words_of(words)) > 5
    ):
        return None
    return _plain(view, index, end, 36, "in capitals, text follows", 0.9)


def _is_capitals(words: str) -> bool:
    if not words or letters_in(words) < 3 or case_of(words) is not Case.CAPS or len(words) > 120 or _is_other(words):
        return False
    return words[0] not in "([@*" and not is_quoted(words)


def _centered(view: View, line_index: int) -> bool:
    line = view.lines[line_index]
    width = view.evidence.width or 72
    return (
        line.indent >= view.evidence.base + 8
        and abs(line.indent + len(line.words) / 2 - (width + view.evidence.base) / 2) <= 5
    )


def _crosshead(view: View, index: int) -> Headline | None:
    line = view.lines[index]
    words = line.words
    if not _may_head(words):
        return None
    if pair_of(words) and (_pair_at(view, view.following[index]) or _pair_at(view, _above(view, index))):
        return None
    count, case = len(words_of(words)), case_of(words)
    alone = view.ends_chunk(index) or (index + 1) in view.headlines
    if view.starts_chunk(index):
        if not alone and not _above_text(view, index):
            return None
    elif not (
        _after_end(view, index)
        and not view.evidence.wrapped
        and not alone
        and _above_text(view, index)
        and _stepped(view, index)
    ):
        return None
    centered = _centered(view, index)
    limit = 14 if case in {Case.TITLE, Case.CASELESS} or centered else 10
    if count > limit or (case is Case.CASELESS and len(words) > 40) or (case is Case.LOWER and not centered):
        return None
    after = _follower(view, index + 1)
    if after >= len(view.lines) or not _has_text(view, index + 1, words):
        return None
    chained = after in view.headlines and view.headlines[after].rank >= 60
    if chained:
        second = _follower(view, view.headlines[after].end)
        if second in view.headlines or case is not Case.TITLE:
            return None
    if _after_short(view, index):
        return None
    rank = 35 if centered else 60 if case is not Case.SENTENCE else 62
    confidence = 0.85 if centered else 0.75 if case is Case.TITLE else 0.6
    return _plain(view, index, index + 1, rank, f"short, {case.value}, no full stop, text follows", confidence)


def _above(view: View, index: int) -> int:
    """The nearest line above that has words, among the two above; -1 where there is none."""
    return next((at for at in range(index - 1, max(-1, index - 3), -1) if view.lines[at].words), -1)


def _pair_at(view: View, index: int) -> bool:
    return 0 <= index < len(view.lines) and pair_of(view.lines[index].words) is not None


def _may_head(words: str) -> bool:
    """Whether the words alone may be a crosshead's."""
    if ends_sentence(words) and words[-1] != "?" and not ends_abbreviated(words):
        return False
    if (
        len(words) > 100
        or letters_in(words) < (2 if case_of(words) is Case.CASELESS else 3)
        or words[-1] in ".,;:!…。："
        and not ends_abbreviated(words)
    ):
        return False
    if (
        words[0] in "([@#*-–—_/$&"
        or is_quoted(words)
        or _is_other(words)
        or _DANGLING.search(words)
        or "  " in words
        or "\t" in words
    ):
        return False
    if (
        _PAIR.match(words)
        and len(words_of(words.split(":")[0])) <= 2
        and len(words) < 45
        and re.search(r":\s+[\d$(\"]", words)
    ):
        return False
    return not re.search(r"[.;]\s+[A-Z]?[a-z]", words) and not (words.startswith("http") or " | " in words)


def _above_text(view: View, index: int) -> bool:
    """Whether the line directly below begins a paragraph, or a list, of which this line is no part."""
    line, below = view.lines[index], view.lines[index + 1]
    if view.markers[index + 1] is not None:
        return True
    if view.evidence.joins(line, below) and (
        not view.evidence.width or view.evidence.forced(line, below) or below.words[0].islower()
    ):
        return False
    if view.evidence.width and line.right > 0.75 * view.evidence.width:
        return False
    if begins_with_dateline(below.words) or turn_of(below.words, view.evidence):
        return True
    long_enough = len(below.words) >= max(50, 1.6 * len(line.words)) or (
        _joined_below(view, index + 1) and len(below.words) > 40
    )
    return long_enough and not below.words[0].islower()


def _stepped(view: View, index: int) -> bool:
    """Whether the line above is much longer, or a list item: a run of short lines is no place for a crosshead."""
    before = view.lines[index - 1]
    return (
        view.markers[index - 1] is not None
        or len(before.words) > 1.5 * len(view.lines[index].words)
        or index - 1 in view.headlines
    )


def _after_short(view: View, index: int) -> bool:
    """Whether short lines without full stop stand above too, as in a list of names or an address."""
    short, at = 0, index - 1
    while at >= 0 and index - at < 12:
        words = view.lines[at].words
        if words:
            if (
                len(words) > 60
                or words[-1] in '.:!?"”)'
                or view.markers[at] is not None
                or _is_other(words)
                or is_rule(words)
                or case_of(words) is Case.CAPS
                or "   " in words
            ):
                break
            short += 1
        at -= 1
    return short >= 3 and at >= 0


JUDGES = (_markdown, _underlined, _bold, _decorated, _dotted, _division, _numbered, _label, _capitals, _crosshead)


# --- the rule --------------------------------------------------------------------------------------------


def headed(view: View, index: int) -> Reading | None:
    """The rule: a heading that was decided on."""
    headline = view.headlines.get(index)
    return None if headline is None else heading_of(view, index, headline)


def heading_of(
    view: View, index: int, headline: Headline, *, level: int | None = None, role: Role | None = None
) -> Reading:
    """The heading as a block; what is left of its line (after dots) is read as the text below it."""
    lines = list(view.lines[index : headline.end])
    worded = lines[: headline.words_end - index]
    omissions: list[Omission] = []
    omissions.extend(lines[0].omitted(lines[0].start, headline.start, headline.mark))
    for rest in lines[headline.words_end - index :]:
        omissions.extend(rest.left_out(headline.mark))
    last = worded[-1]
    first_part = worded[0].after(headline.start) if headline.start > worded[0].start else worded[0]
    parts = [first_part, *worded[1:]]
    parts[-1] = parts[-1].before(headline.stop) if headline.stop < last.end else parts[-1]
    content, left_out = content_of(run_of(parts, view.evidence.hyphens), view.evidence, Role.LABEL)
    omissions.extend(left_out)
    block = Heading(
        span=view.span(index, headline.end),
        reason=headline.reason,
        confidence=headline.confidence,
        role=role or headline.role,
        level=level or 100 + headline.rank,  # made a level when all are known
        content=content,
    )
    tail = last.text[headline.stop : last.end]
    if headline.mark != "dots of a heading":
        omissions.extend(last.omitted(headline.stop, last.end, headline.mark))
        return Reading((block,), headline.end, tuple(omissions))
    dots = headline.stop + len(tail) - len(tail.lstrip("."))
    omissions.extend(last.omitted(headline.stop, dots, headline.mark))
    text = last.after(dots)
    if not text.words:
        return Reading((block,), headline.end, tuple(omissions))
    from .paragraphs import paragraph_end, paragraph_of

    end = paragraph_end(view, index)
    body = paragraph_of(view, [text, *view.lines[index + 1 : end]], end, reason="text after a run-in heading")
    return Reading((block, *body.blocks), end, (*omissions, *body.omissions))
