"""Headings made by their words alone: labels, capitals, short lines above text."""

from __future__ import annotations

import re

from ...model.document import Role
from ...patterns import late
from ...settings import ParagraphLayout
from .descriptions import pair_of
from .endings import is_rule
from .headline import ASKS, DANGLING, PAIR, Headline, after_end, follower, has_text, is_other, joined_below, plain
from .reading import Verdict, View
from .runins import begins_with_dateline
from .shapes import (
    Case,
    case_of,
    ends_abbreviated,
    ends_sentence,
    is_contact,
    is_date,
    is_name,
    is_quoted,
    is_salutation,
    letters_in,
    portion_end,
    words_of,
)
from .transcripts import turn_of

_FIELD = late(
    r"(?:date|time|when|where|location|venue|place|present|absent|regrets|apologies|attendees|chair|contact"
    r"|sources?|photo"
    r"|by|from|to|subject|ref|status|price|age|who|phone|tel|email|fax|note|credit|author|editor|keywords?"
    r"|tags?|topics?|doi|isbn|issn|jel codes?|filed under)",
    re.IGNORECASE,
)
_LOWER = late(r"[a-z]{4}")
_LEAD_IN = late(
    r"\b(?:following|includes?|including|are|is|was|were|as follows|below|these|those|said|says|that|that's"
    r"|will|must|should|has|have|had|can|to know|told|wrote|added|asked|here's|here are|we|you|i|he|she|they"
    r"|it)\b",
    re.IGNORECASE,
)
_TOPIC = late(
    r"(?:key|main|summary|background|other|more|recent|additional|next|what|why|how|where|who|when|top|major|latest)\b",
    re.IGNORECASE,
)
_ASKING = late(
    r"(?:what|who|whom|which|where) (?!.*\b(?:the|a|an|and|or|but|as|that)$)", re.IGNORECASE
)  # "What we ask for"
_PART = late(
    r"(?:executive )?(?:summary|abstract|background|introduction|overview|conclusions?|recommendations|discussion"
    r"|findings|methods|results|analysis|outlook)",
    re.IGNORECASE,
)
_SAYS = late(r"\b(?:wrote|writes|said|says|asked|asks|told|added|adds|replied|continued|explained)$", re.IGNORECASE)


def label(view: View, index: int) -> Headline | None:
    """A short line that ends in a colon, with text below."""
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
    if not view.starts_chunk(index) and not after_end(view, index):
        return None
    case = case_of(words)
    if _SAYS.search(words):
        return None
    if (
        (
            case is Case.SENTENCE
            and (count > 6 or (_LEAD_IN.search(words) and count > 2) or (count > 4 and not _TOPIC.match(words)))
        )
        or (case is Case.TITLE and count > 9)
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
    if re.match(r"(?:for|on behalf of|signed)\b", words, re.IGNORECASE) and _named_below(view, index):
        return None  # who signed
    if ends_sentence(words) or turn_of(line.words, view.evidence):
        return None
    after = follower(view, index + 1)
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


def capitals(view: View, index: int) -> Headline | None:
    """A line (or two or three) in capitals, in a text that is not, with text below."""
    line = view.lines[index]
    if view.evidence.capitals or not _is_capitals(line.words):
        return None
    if not view.starts_chunk(index) and not after_end(view, index):
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
    after = follower(view, end)
    dated = after < len(view.lines) and is_date(view.lines[after].words) and view.following[after] < len(view.lines)
    if (
        len(words_of(words)) > 22
        or not (dated or has_text(view, end, words) or _worded(view, after))
        or words.endswith((",", ";"))
    ):
        return None
    if (
        ends_sentence(words)
        and not words.endswith(("?", "!"))
        and not ends_abbreviated(words)
        and len(words_of(words)) > 5
    ):
        return None
    return plain(view, index, end, 36, Verdict(reason="in capitals, text follows", confidence=0.9))


def _worded(view: View, after: int) -> bool:
    """Whether a line of three words or more, not in capitals, follows: under capitals that is enough."""
    if after >= len(view.lines):
        return False
    words = view.lines[after].words
    return len(words_of(words)) >= 3 and case_of(words) is not Case.CAPS and not _is_other_kind(words)


def _is_other_kind(words: str) -> bool:
    return is_other(words) or is_rule(words)


def _is_capitals(words: str) -> bool:
    words = words[portion_end(words) :].lstrip()
    if (
        not words
        or _LOWER.search(words)
        or letters_in(words) < 3
        or case_of(words) is not Case.CAPS
        or len(words) > 120
        or is_other(words)
    ):
        return False
    return words[0] not in "([@*" and not is_quoted(words)


def _centered(view: View, line_index: int) -> bool:
    line = view.lines[line_index]
    width = view.evidence.width or 72
    return (
        line.indent >= view.evidence.base + 8
        and abs(line.indent + len(line.words) / 2 - (width + view.evidence.base) / 2) <= 5
    )


def crosshead(view: View, index: int) -> Headline | None:
    """A short line without full stop that stands above text, as a copy editor sets it."""
    line = view.lines[index]
    words = line.words[portion_end(line.words) :].lstrip()
    if view.evidence.wrapped and not view.starts_chunk(index):
        return None
    if not words or not _may_head(words) or (words[-1] == "?" and _asks_on(view, index)):
        return None
    below = view.lines[view.following[index]].words if view.following[index] < len(view.lines) else ""
    spoken = bool(turn_of(below, view.evidence))
    if pair_of(words) and not spoken and (_pair_at(view, view.following[index]) or _pair_at(view, _above(view, index))):
        return None
    count, case = len(words_of(words)), case_of(words)
    alone = view.ends_chunk(index) or (index + 1) in view.headlines
    if view.starts_chunk(index):
        if not alone and not _above_text(view, index):
            return None
    elif not (
        after_end(view, index)
        and not view.evidence.wrapped
        and not alone
        and _above_text(view, index)
        and _stepped(view, index)
    ):
        return None
    centered = _centered(view, index)
    topic = ": " in words and len(words_of(words.split(": ")[0])) <= 3
    limit = 14 if case in {Case.TITLE, Case.CASELESS} or centered or topic else 10
    if count > limit or (case is Case.CASELESS and len(words) > 40) or (case is Case.LOWER and not centered):
        return None
    after = follower(view, index + 1)
    if after >= len(view.lines) or not has_text(view, index + 1, words):
        return None
    chained = after in view.headlines and view.headlines[after].rank >= 60
    if chained:
        second = follower(view, view.headlines[after].end)
        if second in view.headlines or case is not Case.TITLE:
            return None
    if _after_short(view, index) and not _PART.fullmatch(words):
        return None
    rank = 35 if centered else 60 if case is not Case.SENTENCE else 62
    confidence = 0.85 if centered else 0.75 if case is Case.TITLE else 0.6
    return plain(
        view,
        index,
        index + 1,
        rank,
        Verdict(reason=f"short, {case.value}, no full stop, text follows", confidence=confidence),
    )


def _asks_on(view: View, index: int) -> bool:
    """Whether a question is followed by another, so that neither heads anything."""
    after = view.following[index]
    return after < len(view.lines) and len(view.lines[after].words) < 120 and view.lines[after].words.endswith("?")


def _named_below(view: View, index: int) -> bool:
    after = view.following[index]
    return after < len(view.lines) and is_name(view.lines[after].words) and view.ends_chunk(after)


def _is_cited(words: str) -> bool:
    """Whether a few words stand in single quotation marks, as newspapers set a crosshead that is somebody's words."""
    return words[0] in "‘'" and words[-1] in "’'" and len(words_of(words)) <= 8 and not ends_sentence(words)


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
        or (words[-1] in ".,;:!…。：–—" and not ends_abbreviated(words))
    ):
        return False
    if (
        words[0] in "([@#*-–—_/$&"
        or (is_quoted(words) and not _is_cited(words))
        or is_other(words)
        or words.endswith("--")
        or (DANGLING.search(words) and not _ASKING.match(words))
        or "  " in words
        or "\t" in words
    ):
        return False
    pair = pair_of(words)
    if pair is not None and (pair["term"].isupper() or _FIELD.fullmatch(pair["term"])) and not words.isupper():
        return False
    if (
        PAIR.match(words)
        and len(words_of(words.split(":")[0])) <= 2
        and len(words) < 45
        and re.search(r":\s+[\d$(\"]", words)
    ):
        return False
    stops = re.sub(r"\b(?:vs?|No)\.", "", words)  # "Doe v. Roe"
    return not re.search(r"[.;]\s+[A-Z]?[a-z]", stops) and not (words.startswith("http") or " | " in words)


def _above_text(view: View, index: int) -> bool:
    """Whether the line directly below begins a paragraph, or a list, of which this line is no part."""
    line, below = view.lines[index], view.lines[index + 1]
    if view.markers[index + 1] is not None:
        return True
    if _ended_early(view, index):
        return True
    if view.evidence.joins(line, below) and (
        not view.evidence.width or view.evidence.forced(line, below) or below.words[0].islower()
    ):
        return False
    if view.evidence.width and line.right > 0.75 * view.evidence.width:
        return False
    if (
        begins_with_dateline(below.words)
        or (ASKS.search(line.words) and is_contact(below.words))
        or turn_of(below.words, view.evidence)
    ):
        return True
    long_enough = len(below.words) >= max(50, 1.6 * len(line.words)) or (
        joined_below(view, index + 1) and len(below.words) > 40
    )
    return long_enough and not below.words[0].islower()


_SLACK = 10  # columns that a line which was ended on purpose leaves free, with the next line's first word in place


def _ended_early(view: View, index: int) -> bool:
    """Whether a line that opens a wrapped paragraph was ended on purpose, before a full line that begins anew."""
    line, below, width = view.lines[index], view.lines[index + 1], view.evidence.width
    first = below.words.split(None, 1)[0]
    return (
        view.evidence.layout is ParagraphLayout.BLANK
        and below.words[0].isupper()
        and line.indent == below.indent
        and line.right + 1 + len(first) <= width - _SLACK
        and below.right > 0.8 * width
        and joined_below(view, index + 1)
        and len(line.words) > 20
        and case_of(line.words) in {Case.SENTENCE, Case.TITLE}
    )


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
                or is_other(words)
                or is_rule(words)
                or case_of(words) is Case.CAPS
                or "   " in words
            ):
                break
            short += view.ends_chunk(at)  # lines that stand together count as one
        at -= 1
    return short >= 3 and at >= 0
