"""The title: which of the lines at the top it is, how far it goes, what is its deck."""

from __future__ import annotations

import re

from ...model.document import Role
from ...patterns import late
from .descriptions import pair_of
from .endings import is_rule
from .evidence import mid_sentence
from .front_codes import is_addressed
from .front_lines import ISSUE, KICKER, KINDS, SECTION, STREET, Part, is_impersonal, is_office
from .lines import Line
from .list_evidence import LEADERS
from .reading import View
from .runins import begins_with_dateline
from .shapes import (
    Case,
    case_of,
    ends_abbreviated,
    ends_sentence,
    is_byline,
    is_call,
    is_date,
    is_end_mark,
    is_name,
    is_names,
    is_quoted,
    is_salutation,
    letters_in,
    size_of,
    words_of,
)
from .transcripts import turn_of

_VERB = late(
    r"\b(?:announces?|launch(?:es)?|to|says?|is|are|was|were|will|calls?|signs?|releases?|wins?|names?"
    r"|appoints?|meets?|urges?|condemns?|seeks?|agrees?|hits?|kills?|faces?|vows?|warns?|plans?|approves?"
    r"|reports?|publish(?:es)?|opens?|expands?|hosts?|"
    r"welcomes?|marks?|joins?|pledges?|rises?|falls?|raises?|cuts?|unveils?|awards?|celebrates?|completes?"
    r"|delivers?|receives?|introduces?|on|for|in|with|after|amid|from|by|of)\b",
    re.IGNORECASE,
)
_BILL = late(r"(?:H\. ?R\.|S\.|H\. ?(?:Con\. |J\. )?Res\.|S\. ?(?:Con\. |J\. )?Res\.) ?\d{1,5}", re.IGNORECASE)
# "REMARKS" on one line and "BY THE PRESIDENT" on the next are one title, not a title and a byline.
_OCCASION = late(
    r"\b(?:remarks|briefing|statement|address|conference|interview|testimony|transcript|speech|gaggle|lecture"
    r"|comments|readout|opening)\b",
    re.IGNORECASE,
)
_CARRIES = late(r"(?:\b(?:and|or|the|of|to|in|for|with|a|an|by|at|on|from|as|its|their)|[,&–—-])$", re.IGNORECASE)


_QUESTION = late(r"[QA]\d{0,3}[.:)]\s")


def is_body(view: View, at: int) -> bool:
    """Whether the text proper begins at this line."""
    line = view.lines[at]
    words = line.words
    headline = view.headlines.get(at)
    if _QUESTION.match(words) or (headline is not None and headline.role is Role.LABEL):
        return True
    if (
        view.markers[at] is not None
        or words[0] in ">|`"
        or LEADERS.search(words)
        or is_salutation(words)
        or is_end_mark(words)
    ):
        return True
    if turn_of(words, view.evidence) or begins_with_dateline(words) or (is_quoted(words) and ends_sentence(words)):
        return True
    if opens_stanzas(view, at):
        return True
    stop = group_end(view, at)
    text = " ".join(one.words for one in view.lines[at:stop])
    count = size_of(text)
    if (text.endswith(":") and count > 6 and not (headline is not None and words.startswith("#"))) or (
        stop > at + 1 and count > 20 and case_of(text) in {Case.SENTENCE, Case.LOWER}
    ):
        return True
    if count > 28 or "\t" in words:
        return True
    if ends_sentence(text) and not ends_abbreviated(text) and count >= 2 and not text.endswith("?"):
        return not (text.endswith("!") and case_of(text) is Case.TITLE) and not (
            at > 0 and stop == at + 1 and _signed_below(view, stop)
        )
    if (
        stop == at + 1
        and not view.ends_chunk(at)
        and view.evidence.wrapped
        and view.evidence.joins(line, view.lines[at + 1])
        and view.evidence.forced(line, view.lines[at + 1])
    ):
        return True
    return letters_in(words) < 3 and len(words) < 20 and at > 0 and not any(c.isalpha() for c in words)


def opens_stanzas(view: View, at: int) -> bool:
    """Whether three groups of equally many short lines begin here, with a comma or the like at the end of some."""
    size, start, ended = 0, at, 0
    for _ in range(3):
        if start >= len(view.lines) or not view.starts_chunk(start):
            return False
        stop = view.chunk_end(start)
        size = size or stop - start
        lines = view.lines[start:stop]
        if not 2 <= size <= 14 or stop - start != size or any(len(line.words) > 60 for line in lines):
            return False
        if any(view.markers[i] is not None or pair_of(view.lines[i].words) for i in range(start, stop)):
            return False
        if lines[0].words[0] == "." or any(kind.test(line.words) for line in lines for kind in KINDS):
            return False
        ended += sum(line.words[-1] in ",;.!?:" for line in lines)
        start = view.following[stop - 1]
    return ended >= 4


def _signed_below(view: View, stop: int) -> bool:
    """Whether a byline or a date is among the next two lines, so that a sentence above them is the deck."""
    below = [line.words for line in view.lines[stop : stop + 6] if line.words][:2]
    return any(is_byline(words) or is_date(words) for words in below)


def group_end(view: View, at: int) -> int:
    """The end of lines that are one title (or one line of letterhead) broken over lines."""
    end = at + 1
    while end < len(view.lines) and end - at < 5 and view.lines[end].words:
        before, line = view.lines[end - 1], view.lines[end]
        spoken = (
            _OCCASION.search(before.words) and is_byline(line.words) and case_of(line.words) is case_of(before.words)
        )
        if view.markers[end] is not None or is_rule(line.words):
            break
        if not spoken and any(kind.test(line.words) for kind in KINDS):
            break
        if end in view.headlines and view.headlines[end].rank not in {36, 60, 62, 35}:
            break
        centered = _on_one_axis(view, before, line) and (_has_letterhead(view) or not is_name(line.words))
        if not spoken and not _one_title(view, before.words, line.words, view.lines[at].words, centered=centered):
            break
        end += 1
    return end


def _on_one_axis(view: View, before: Line, line: Line) -> bool:
    """Whether two lines are centered, one under the other, the first the longer: a title broken where it was full."""
    inner = min(before.indent, line.indent) - view.evidence.base
    return (
        inner >= 6
        and before.indent != line.indent
        and abs(before.indent + before.right - line.indent - line.right) <= 4
        and len(before.words) >= 24
        and len(before.words) > len(line.words)
    )


_GAP = late(r"\S {3,}\S")  # words set in columns


def _has_letterhead(view: View) -> bool:
    """Whether the text begins with lines in columns, which have named the authors already."""
    first = 0 if view.lines[0].words else view.following[0]
    return bool(_GAP.search(view.lines[first].words))


def _one_title(view: View, before: str, words: str, first: str, *, centered: bool) -> bool:
    if (ends_sentence(before) and not ends_abbreviated(before)) or is_office(before) or KICKER.fullmatch(before):
        return mid_sentence(before, words) and not KICKER.fullmatch(before)
    if _CARRIES.search(before) or mid_sentence(before, words):
        return True
    case = case_of(words)
    if is_names(words) or _GAP.search(words):
        return False
    if (
        before.endswith(":")
        and len(words_of(before)) > 2
        and case is case_of(first)
        and case in {Case.TITLE, Case.CAPS}
    ):
        return True
    if case is not case_of(first) or before.endswith(":") or is_office(words) or pair_of(words):
        # A line of sentence case may be the rest of a wrapped sentence, when the one above is full.
        return False
    small = words.split()[0].lower() in {
        "on",
        "of",
        "and",
        "for",
        "to",
        "in",
        "with",
        "by",
        "at",
        "from",
        "as",
        "the",
        "a",
    }
    if case in {Case.CAPS, Case.TITLE}:
        return (
            small
            or centered
            or (len(before) >= 28 and len(words) >= 8 and not is_name(words))
            or (case is Case.CAPS and len(words_of(before)) >= 3 and len(words_of(words)) >= 2)
        )
    return bool(view.evidence.width) and len(before) > 0.7 * view.evidence.width


# A kicker that names nothing: a number of a document, a session of a parliament.
_NUMBERED = late(r".*\d.*|draft|final|(?:first|second) session|news|politics|world|business|exclusive", re.IGNORECASE)


def title_of(view: View, parts: list[Part], end: int) -> Part | None:
    """The part that is the title."""
    candidates = [part for part in parts if part.kind is None and not part.rule and part.reading is None]
    if not candidates:
        return None
    if end >= len(view.lines) and len(parts) < 2:
        return None
    marked = next((p for p in candidates if p.start in view.headlines and view.headlines[p.start].rank == 1), None)
    if marked is not None:
        return marked
    if end < len(view.lines) and len(candidates) == 2 and is_name(candidates[0].words) and opens_stanzas(view, end):
        return candidates[1]  # a poet and a poem
    seen = below_section = False
    position = 0
    for part in candidates:
        part.score = _score(view, part, position)
        position += part.score > 0
        if seen or below_section:
            part.score -= 2.5
        below_section = below_section or bool(SECTION.fullmatch(part.words.strip("#*_= ").rstrip(":")))
        after = parts[parts.index(part) + 1 :][:1]
        if after and after[0].kind is not None and after[0].kind.role is Role.BYLINE:
            part.score += 1.5
        seen = seen or any(p.kind is not None and p.kind.role is Role.BYLINE and p.start < part.start for p in parts)
    best = max(candidates, key=lambda part: part.score)
    if best.score > 0 or any(part.reading for part in parts):
        return best if best.score > 0 else None
    # "MINUTES" and nothing better: what kind of text it is must do for a title.
    kinds = (part for part in candidates if is_addressed(part.words) or _names_kind(part.words))
    alone = candidates[0] if len(candidates) == 1 and set(view.headlines) <= {candidates[0].start} else None
    whole = alone if alone is not None and alone.words.lower() == "executive summary" else None
    return next(kinds, whole)


_COLLECTION = late(
    r"\b(?:news|releases|digest|briefs|headlines|round-?up|newsletter|bulletin|highlights|dispatches|abstracts)\b",
    re.IGNORECASE,
)
_WHEN = late(r"\b(?:19|20)\d\d\b|#\s?\d|\bno\. ?\d|\b(?:issue|number|vol\.|volume) \d", re.IGNORECASE)


def _names_kind(words: str) -> bool:
    """Whether the line says what kind of text it is, in words: "Press Briefing", "Minutes"."""
    bare = words.strip("#*_= ").rstrip(":")
    if ISSUE.fullmatch(bare):
        return True
    return bool(KICKER.fullmatch(bare)) and not _NUMBERED.fullmatch(bare) and not SECTION.fullmatch(bare)


def _score(view: View, part: Part, position: int) -> float:
    """How like a title the part is; the first of several has the better chance."""
    words = part.words
    count, case = size_of(words), case_of(words)
    bare = words.strip("#*_= ").rstrip(":")
    score = 2.0 - 0.8 * position
    headline = view.headlines.get(part.start)
    if SECTION.fullmatch(bare):
        return -5.0
    hashed = headline is not None and headline.rank <= 6 and words.startswith("#")
    if (
        (words.endswith(":") and not hashed)
        or count == 0
        or (letters_in(words) < 3 and not _BILL.fullmatch(words))
        or is_call(words)
    ):
        return -5.0
    if headline is not None and headline.rank in {2, 3}:
        score += 1.0 if position == 0 else -3.0
    elif headline is not None and (40 <= headline.rank < 57 or 10 <= headline.rank <= 15):
        score -= 6.0
    if headline is not None and 20 <= headline.rank < 35:
        score += 2.0 if position == 0 or headline.rank == 20 else 0.0
    ended = ends_sentence(words) and not ends_abbreviated(words)
    if STREET.fullmatch(words) and count < 12 and not ended and not _VERB.search(words):
        score -= 4.0
    if KICKER.fullmatch(bare) or ISSUE.fullmatch(bare) or is_addressed(words):
        score -= 3.2
    elif is_office(words):
        score -= 3.0
    elif 3 <= count <= 22:
        score += 1.5 if count > 3 else 1.0
        score += 1.0 if case is Case.CAPS and not view.evidence.capitals else 0.0
    elif count > 28:
        score -= 3.0
    if position <= 1 and count <= 8 and _COLLECTION.search(words) and _WHEN.search(words):
        score += 2.0  # "Press releases for May": what is below it are its parts
    if count >= 3 and _VERB.search(words):
        score += 0.7
    if ended and words[-1] == ".":
        score -= 3.0
    if re.match(r"to (?:all|our|the|whom|every)\b", words, re.IGNORECASE):
        score -= 3.0
    if case is Case.LOWER:
        score -= 1.5
    if count <= 3 and is_name(words) and position:
        score -= 2.0
    if re.search(r"\S {3,}\S|\t| \| ", view.lines[part.start].words):
        score -= 2.0
    return score


def last_line(view: View, parts: list[Part], title: Part | None, end: int) -> int:
    """Where the top ends: before the first heading of a section below the title, or at the body."""
    if title is None:
        return end
    known = False
    for part in parts:
        if part.start <= title.start:
            continue
        if part.kind is not None and part.kind.role is not Role.CONTACT:
            known = True
        if (
            part.kind is None
            and not part.rule
            and part.reading is None
            and part.start in view.headlines
            and not _is_deck(view, parts, part, title, known=known)
        ):
            return part.start
        if (
            part.kind is None
            and not part.rule
            and part.reading is None
            and (part.words.endswith(":") or SECTION.fullmatch(part.words.rstrip(":")))
        ):
            return part.start
    return end


def is_author(view: View, words: str, end: int) -> bool:
    """Whether a line below the title is a person's name, with more of the top (and no text) right below."""
    if not is_name(words) or not 2 <= len(words_of(words)) <= 3 or SECTION.fullmatch(words) or is_office(words):
        return False
    if is_impersonal(words):
        return False
    after = view.following[end - 1]
    below = view.lines[after].words if after < len(view.lines) else ""
    return after in view.headlines or is_call(below) or is_date(below)


def _is_deck(view: View, parts: list[Part], part: Part, title: Part, *, known: bool) -> bool:
    """Whether the line below the title carries it on and does not head a section."""
    headline = view.headlines[part.start]
    if headline.rank not in {60, 62, 36, 35}:
        return False
    count = len(words_of(part.words))
    if SECTION.fullmatch(part.words) or (headline.rank == 36 and case_of(title.words) is not Case.CAPS):
        return False
    if is_office(part.words) or (
        is_name(part.words)
        and not known
        and count >= 2
        and count <= 3
        and part.end < len(view.lines)
        and view.following[part.end - 1] == part.end
    ):
        return True
    if is_author(view, part.words, part.end):
        return True
    if re.search(r"\b(?:19|20)\d\d\b", part.words) and count <= 8 and not known:
        return True
    later = [p for p in parts if p.start > part.start and p.kind is not None]
    if later and count >= 3:
        return True
    after = view.following[part.end - 1]
    if after < len(view.lines) and begins_with_dateline(view.lines[after].words):
        return True  # the story begins with its dateline: no crosshead stands before it
    if headline.rank == 35 and title.start in view.headlines and not known and part.start - title.end <= 2:
        return True  # both centered, one under the other
    others = sum(1 for i, h in view.headlines.items() if i > part.start and h.rank == headline.rank)
    return not known and count >= 7 and others < 3
