"""The top of a text: marking, embargo, letterhead, title, deck, byline, date, place, contact."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from ...model.document import Block, Omission, Role, Table
from .descriptions import described, pair_of
from .endings import broken, is_rule
from .evidence import mid_sentence
from .headings import Headline, heading_of
from .lists import LEADERS
from .paragraphs import paragraph
from .reading import Reading, View
from .runins import begins_with_dateline
from .shapes import (
    Case,
    case_of,
    ends_abbreviated,
    ends_sentence,
    is_byline,
    is_call,
    is_contact,
    is_date,
    is_embargo,
    is_end_mark,
    is_marking,
    is_name,
    is_names,
    is_place_and_date,
    is_quoted,
    is_salutation,
    is_time,
    letters_in,
    size_of,
    words_of,
)
from .tables import tabled
from .transcripts import turn_of
from .verse import versed

_FARTHEST = 45  # lines with words; the body has begun by then

# Section names that head a part of a text, never a whole one.
_SECTION = re.compile(
    r"(?:(?:executive |key |brief )?(?:summary|overview|highlights|introduction|background|contents|table of contents|key (?:points|takeaways|messages|judg(?:e)?ments|figures|facts|findings|developments)|"
    r"situation(?: overview| update)?|abstract|preface|foreword|preamble|definitions|terms and conditions|acknowledge?ments|purpose|scope|in brief|at a glance|top (?:stories|news|story)|main points|takeaways|what happened|why it matters|agenda|attendees|participants|present|"
    r"today'?s? (?:headlines|top stories)|in this (?:issue|edition)|headlines|topline|top line|bottom line(?: up front)?|bluf|the big picture|tl;?dr|synopsis|status of this memo|discussion|prologue|argument|recommendations|conclusions?))",
    re.IGNORECASE,
)
_KICKER = re.compile(
    r"(?:(?:for immediate )?(?:press|news|media) (?:release|statement|advisory|note|notice|alert|briefing|communiqu[eé]|summary)|fact ?sheet|statement|memo(?:randum)?|policy brief|issue brief|briefing(?: note| paper| memo)?|background(?:er| briefing| note)?|"
    r"readout|transcript|remarks|analysis|opinion|commentary|report|research (?:report|note|brief)|working paper|situation report|sitrep|flash update|breaking(?: news)?|exclusive|update \d+|newsletter|daily (?:brief|briefing)|crs report|"
    r"news|politics|world|business|editorial|feature|explainer|interview|q&a|special report|speech|testimony|bulletin|media note|notice to the press|joint statement|in focus|insight|for information|minutes|draft|final|\d{2,3}(?:st|nd|rd|th) congress|(?:1st|2d|2nd|first|second) session|version [\d.]+(?:, .{0,30})?|"
    r"(?:report|document|publication|release|no|number|issue|vol(?:ume)?|ref(?:erence)?)\.?\s?(?:no\.?|number|#|:)?\s?[\w./-]{0,20}\d[\w./-]{0,20}(?:,?\s(?:no|number|issue)\.?\s?\d+)?|[A-Z]{1,4}[ -]?\d{2,6}(?:[-/]\d+)?|\d{4}/\d{1,5})",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r"\b(?:office of|department of|ministry of|embassy of|embassy|bureau of|press office|press secretary|white house|news service|press service|weather service|secretariat|directorate|united nations|nations unies|permanent mission|"
    r"news desk|news agency|newsroom|institute|foundation|association|council on|centre for|center for|committee on|subcommittee|congressional research|^congress$|^senate$|house of representatives|university|commission$|command$|agency$|organization$|organisation$|"
    r"corporation|inc\.?$|ltd\.?$|llc|network working group|request for comments|government of|government accountability|state of|city of|county of|ocha|unhcr|unicef|force headquarters|public affairs|communications|media relations|associated press|reuters)\b",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"(?:(?:the )?[A-Z][\w.'’ -]{2,40}(?:room|hall|auditorium|office|center|centre|house|building|garden|lawn|hotel|airport|base|school|library|palace|headquarters|annex|studio|theater|theatre|embassy|residence|airfield|stadium)(?:,[^:]{0,40})?|"
    r"(?:location|venue|place|where):\s.{2,80}|aboard air force one.{0,40}|en route .{2,40}|via (?:teleconference|telephone|video ?conference|webex|zoom)|(?:washington|new york|geneva|london|brussels|moscow|beijing|paris|berlin|vienna|nairobi|kyiv|jerusalem|baghdad|kabul|cairo|tokyo|rome|ottawa|canberra)(?:,?\s(?:d\.?c\.?|n\.?y\.?|[A-Z][a-z]+|[A-Z]{2}))?)",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"\b(?:announces?|launch(?:es)?|to|says?|is|are|was|were|will|calls?|signs?|releases?|wins?|names?|appoints?|meets?|urges?|condemns?|seeks?|agrees?|hits?|kills?|faces?|vows?|warns?|plans?|approves?|reports?|publish(?:es)?|opens?|expands?|hosts?|"
    r"welcomes?|marks?|joins?|pledges?|rises?|falls?|raises?|cuts?|unveils?|awards?|celebrates?|completes?|delivers?|receives?|introduces?|on|for|in|with|after|amid|from|by|of)\b",
    re.IGNORECASE,
)
_BILL = re.compile(r"(?:H\. ?R\.|S\.|H\. ?(?:Con\. |J\. )?Res\.|S\. ?(?:Con\. |J\. )?Res\.) ?\d{1,5}", re.IGNORECASE)
_SUBJECT = re.compile(r"(?:\*\*)?(?:subject|subj|re|title)(?:\*\*)?\s?:(?:\*\*)?\s+(?P<words>\S.*)", re.IGNORECASE)


# "REMARKS" on one line and "BY THE PRESIDENT" on the next are one title, not a title and a byline.
_OCCASION = re.compile(
    r"\b(?:remarks|briefing|statement|address|conference|interview|testimony|transcript|speech|gaggle|lecture|comments|readout|opening)\b",
    re.IGNORECASE,
)
_STREET = re.compile(
    r"\d+\s[A-Z].*|.*\b(?:[A-Z]{2}\s)?\d{5}(?:-\d{4})?|.*\b(?:street|avenue|road|suite|p\.?o\.? box)\b.*", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Kind:
    """A kind of line at the top: how it is known, and what it is called."""

    test: Callable[[str], bool]
    role: Role | None
    reason: str


def is_place(words: str) -> bool:
    """Whether the line says where: a room, a building, a city."""
    return len(words) <= 90 and not _is_office(words) and bool(_PLACE.fullmatch(words))


_KINDS: tuple[_Kind, ...] = (
    _Kind(is_marking, Role.MARKING, "classification marking"),
    _Kind(is_embargo, Role.EMBARGO, "says when the text may be used"),
    _Kind(is_date, Role.DATE, "a date and nothing else"),
    _Kind(is_time, Role.DATE, "a time and nothing else"),
    _Kind(is_place_and_date, Role.DATE, "says where and when"),
    _Kind(is_byline, Role.BYLINE, "says who wrote the text"),
    _Kind(is_contact, Role.CONTACT, "says whom to ask"),
    _Kind(lambda words: is_place(words), Role.PLACE, "says where"),
)


@dataclass(slots=True)
class _Part:
    """Lines `start` to `end` (excluded) of the top, and what they are; `kind` is None for what may be the title."""

    start: int
    end: int
    words: str
    kind: _Kind | None = None
    rule: bool = False
    reading: Reading | None = None  # what another rule makes of it: label and value, columns
    score: float = 0.0


def opened(view: View, index: int) -> Reading | None:
    """The rule: all that stands above the body, where a title can be made out, or lines that belong to none."""
    if view.nested or any(line.words for line in view.lines[:index]):
        return None
    parts, end = _parts(view, index)
    title = _title(view, parts, end)
    last = _last(view, parts, title, end)
    parts = [part for part in parts if part.start < last]
    if not parts or (
        title is None
        and all(part.reading is None and (part.kind is None or part.kind.role is Role.CONTACT) for part in parts)
    ):
        return None
    blocks: list[Block] = []
    omissions: list[Omission] = []
    below = False
    for position, part in enumerate(parts):
        known = position + 1 < len(parts) and (parts[position + 1].kind or parts[position + 1].reading)
        if (
            title is None
            and part.kind is None
            and not part.rule
            and part.reading is None
            and not (known and (_KICKER.fullmatch(part.words) or _is_office(part.words)))
        ):
            # Without a title, an unknown line ends the top: the other rules know better.
            last = part.start
            break
        reading = _read(view, part, title, position, below=below)
        blocks.extend(reading.blocks)
        omissions.extend(reading.omissions)
        below = below or part is title
    return Reading(tuple(blocks), last, tuple(omissions)) if last > index else None


def _parts(view: View, index: int) -> tuple[list[_Part], int]:
    """The parts of the top, up to where the body begins."""
    parts: list[_Part] = []
    at = index
    while at < len(view.lines) and len(parts) < _FARTHEST:
        line = view.lines[at]
        if not line.words:
            at += 1
            continue
        if view.guidance.structure and any(s.first <= line.number <= s.last for s in view.guidance.structure):
            break
        found = None if is_embargo(line.words) else _of_other_rule(view, at)
        if found is not None:
            parts.append(_Part(at, found.end, line.words, reading=found))
            at = found.end
            continue
        if is_rule(line.words):
            parts.append(_Part(at, at + 1, line.words, rule=True))
            at += 1
            continue
        kind = next((kind for kind in _KINDS if kind.test(line.words)), None)
        if kind is not None:
            end = _contact_end(view, at) if kind.role is Role.CONTACT else at + 1
            parts.append(_Part(at, end, line.words, kind))
            at = end
            continue
        if _is_body(view, at):
            break
        stop = _group_end(view, at)
        words = " ".join(one.words for one in view.lines[at:stop])
        headline = view.headlines.get(at)
        if headline is not None and headline.words_end == stop:
            stop = headline.end  # its underline
        parts.append(_Part(at, stop, words))
        at = stop
    return parts, at


def _of_other_rule(view: View, at: int) -> Reading | None:
    """Lines of label and value, or in columns, as stand at the top of a memorandum or an RFC."""
    words = view.lines[at].words
    if pair_of(words):
        return described(view, at)
    if view.starts_chunk(at) and not view.ends_chunk(at):
        lines = versed(view, at)
        if (
            lines is not None
            and lines.blocks[0].role in {Role.ADDRESS, Role.CONTACT}
            and _opens_letter(view, lines.end)
        ):
            return lines
    if re.search(r"\S {3,}\S", words) and not view.ends_chunk(at) and at not in view.headlines:
        table = tabled(view, at)
        return table if table is not None and isinstance(table.blocks[0], Table) else None
    return None


def _opens_letter(view: View, end: int) -> bool:
    """Whether a salutation stands within the next few lines."""
    filled = [line.words for line in view.lines[end : end + 12] if line.words]
    return any(is_salutation(words) for words in filled[:5])


def _contact_end(view: View, at: int) -> int:
    """The end of the contact block: the whole chunk, where its first line says that it is one."""
    if not view.lines[at].words.endswith(":"):
        return at + 1
    end = view.chunk_end(at)
    if end == at + 1 or end - at > 8 or any(len(line.words) > 90 for line in view.lines[at:end]):
        return at + 1
    return end


def _is_body(view: View, at: int) -> bool:
    """Whether the text proper begins at this line."""
    line = view.lines[at]
    words = line.words
    headline = view.headlines.get(at)
    if (
        view.markers[at] is not None
        or words[0] in ">|`"
        or LEADERS.search(words)
        or is_salutation(words)
        or is_end_mark(words)
    ):
        return True
    if turn_of(words, view.evidence) or begins_with_dateline(words) or is_quoted(words) and ends_sentence(words):
        return True
    stop = _group_end(view, at)
    text = " ".join(one.words for one in view.lines[at:stop])
    count = size_of(text)
    if (text.endswith(":") and count > 6) or (
        stop > at + 1 and count > 20 and case_of(text) in {Case.SENTENCE, Case.LOWER}
    ):
        return True
    if count > 28 or "\t" in words:
        return True
    if ends_sentence(text) and not ends_abbreviated(text) and count >= 2 and not text.endswith("?"):
        return not (text.endswith("!") and case_of(text) is Case.TITLE)
    if (
        stop == at + 1
        and not view.ends_chunk(at)
        and view.evidence.wrapped
        and view.evidence.joins(line, view.lines[at + 1])
        and view.evidence.forced(line, view.lines[at + 1])
    ):
        return True
    return letters_in(words) < 3 and len(words) < 20 and at > 0 and not any(c.isalpha() for c in words)


def _group_end(view: View, at: int) -> int:
    """The end of lines that are one title (or one line of letterhead) broken over lines."""
    end = at + 1
    while end < len(view.lines) and end - at < 5 and view.lines[end].words:
        before, line = view.lines[end - 1], view.lines[end]
        spoken = (
            _OCCASION.search(before.words) and is_byline(line.words) and case_of(line.words) is case_of(before.words)
        )
        if view.markers[end] is not None or is_rule(line.words):
            break
        if not spoken and any(kind.test(line.words) for kind in _KINDS):
            break
        if end in view.headlines and view.headlines[end].rank not in {36, 60, 62, 35}:
            break
        if not spoken and not _one_title(view, before.words, line.words, view.lines[at].words):
            break
        end += 1
    return end


_CARRIES = re.compile(
    r"(?:\b(?:and|or|the|of|to|in|for|with|a|an|by|at|on|from|as|its|their)|[,&:–—-])$", re.IGNORECASE
)


def _one_title(view: View, before: str, words: str, first: str) -> bool:
    if ends_sentence(before) and not ends_abbreviated(before) or _is_office(before) or _KICKER.fullmatch(before):
        return mid_sentence(before, words) and not _KICKER.fullmatch(before)
    if _CARRIES.search(before) or mid_sentence(before, words):
        return True
    case = case_of(words)
    if case is not case_of(first) or before.endswith(":") or _is_office(words) or pair_of(words):
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
            or (len(before) >= 28 and len(words) >= 8 and not is_name(words))
            or (case is Case.CAPS and len(words_of(before)) >= 3 and len(words_of(words)) >= 2)
        )
    return bool(view.evidence.width) and len(before) > 0.7 * view.evidence.width


def _is_office(words: str) -> bool:
    """Whether the line names an office, an agency, a publisher, and says nothing more."""
    return (
        len(words_of(words)) <= 12
        and ": " not in words
        and not re.search(
            r"\b(?:remarks|briefing|statement|address|conference|interview|testimony|speech)\b.*\bby\b",
            words,
            re.IGNORECASE,
        )
        and bool(_OFFICE.search(words))
        and not re.search(
            r"\b(?:announces?|launches|says|signs|releases|to [a-z]+|statement by|remarks|on|calls|report on|visits?|urges|warns)\b",
            words,
            re.IGNORECASE,
        )
    )


def _title(view: View, parts: list[_Part], end: int) -> _Part | None:
    """The part that is the title."""
    candidates = [part for part in parts if part.kind is None and not part.rule and part.reading is None]
    if not candidates:
        return None
    if end >= len(view.lines) and len(parts) < 2:
        return None
    marked = next((p for p in candidates if p.start in view.headlines and view.headlines[p.start].rank == 1), None)
    if marked is not None:
        return marked
    seen = False
    position = 0
    for part in candidates:
        part.score = _score(view, part, position)
        position += part.score > 0
        if seen:
            part.score -= 2.5
        after = parts[parts.index(part) + 1 :][:1]
        if after and after[0].kind is not None and after[0].kind.role is Role.BYLINE:
            part.score += 1.5
        seen = seen or any(p.kind is not None and p.kind.role is Role.BYLINE and p.start < part.start for p in parts)
    best = max(candidates, key=lambda part: part.score)
    return best if best.score > 0 else None


def _score(view: View, part: _Part, position: int) -> float:
    """How like a title the part is; the first of several has the better chance."""
    words = part.words
    count, case = size_of(words), case_of(words)
    bare = words.strip("#*_= ").rstrip(":")
    score = 2.0 - 0.8 * position
    headline = view.headlines.get(part.start)
    if _SECTION.fullmatch(bare):
        return -5.0
    if words.endswith(":") or count == 0 or (letters_in(words) < 3 and not _BILL.fullmatch(words)) or is_call(words):
        return -5.0
    if headline is not None and headline.rank in {2, 3}:
        score += 1.0 if position == 0 else -3.0
    elif headline is not None and (40 <= headline.rank < 57 or (11 <= headline.rank <= 15 and position)):
        score -= 4.0
    if headline is not None and 20 <= headline.rank < 35:
        score += 2.0 if position == 0 or headline.rank == 20 else 0.0
    if _STREET.fullmatch(words) and count < 12 and not ends_sentence(words) and not _VERB.search(words):
        score -= 4.0
    if _KICKER.fullmatch(bare):
        score -= 3.2
    elif _is_office(words):
        score -= 3.0
    elif 3 <= count <= 22:
        score += 1.5 if count > 3 else 1.0
        score += 1.0 if case is Case.CAPS and not view.evidence.capitals else 0.0
    elif count > 28:
        score -= 3.0
    if count >= 3 and _VERB.search(words):
        score += 0.7
    if case is Case.LOWER:
        score -= 1.5
    if count <= 3 and is_name(words) and position:
        score -= 2.0
    if re.search(r"\S {3,}\S|\t| \| ", view.lines[part.start].words):
        score -= 2.0
    return score


def _last(view: View, parts: list[_Part], title: _Part | None, end: int) -> int:
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
            and (part.words.endswith(":") or _SECTION.fullmatch(part.words.rstrip(":")))
        ):
            return part.start
    return end


def _is_deck(view: View, parts: list[_Part], part: _Part, title: _Part, *, known: bool) -> bool:
    """Whether the line below the title carries it on and does not head a section."""
    headline = view.headlines[part.start]
    if headline.rank not in {60, 62, 36, 35}:
        return False
    count = len(words_of(part.words))
    if _SECTION.fullmatch(part.words) or (headline.rank == 36 and case_of(title.words) is not Case.CAPS):
        return False
    if (
        _is_office(part.words)
        or is_name(part.words)
        and not known
        and count >= 2
        and count <= 3
        and part.end < len(view.lines)
        and view.following[part.end - 1] == part.end
    ):
        return True
    if re.search(r"\b(?:19|20)\d\d\b", part.words) and count <= 8 and not known:
        return True
    later = [p for p in parts if p.start > part.start and p.kind is not None]
    if later and count >= 3:
        return True
    if headline.rank == 35 and title.start in view.headlines and not known and part.start - title.end <= 2:
        return True  # both centered, one under the other
    others = sum(1 for i, h in view.headlines.items() if i > part.start and h.rank == headline.rank)
    return not known and count >= 7 and others < 3


def _read(view: View, part: _Part, title: _Part | None, position: int, *, below: bool) -> Reading:
    """A part of the top as blocks."""
    if part.rule:
        omitted = view.lines[part.start].left_out("rule")
        return Reading((), part.end, omitted)
    if part.reading is not None:
        return part.reading
    if part is title:
        headline = view.headlines.get(part.start)
        if headline is None or part.end not in {headline.words_end, headline.end}:
            stop = view.lines[part.end - 1]
            headline = Headline(
                end=part.end,
                words_end=part.end,
                start=view.lines[part.start].start,
                stop=stop.end,
                rank=1,
                reason="",
                confidence=0.9,
            )
        reason = "first line that is one" if position == 0 else "the line at the top that reads as a title"
        confidence = max(0.4, min(0.95, 0.5 + 0.12 * part.score))
        return heading_of(
            view, part.start, replace(headline, reason=reason, confidence=confidence), level=1, role=Role.TITLE
        )
    if part.kind is not None and part.kind.role is Role.CONTACT:
        return broken(view, part.start, part.end, reason=part.kind.reason, role=Role.CONTACT)
    if below and is_names(part.words):
        return paragraph(view, part.start, part.end, reason="names and nothing else", role=Role.BYLINE, confidence=0.6)
    if part.kind is not None:
        return paragraph(view, part.start, part.end, reason=part.kind.reason, role=part.kind.role, confidence=0.9)
    if not below:
        return paragraph(view, part.start, part.end, reason="stands above the title", confidence=0.7)
    deck = (
        title is not None
        and part.start == view.following[title.end - 1]
        and not _is_office(part.words)
        and not is_name(part.words)
        and not _KICKER.fullmatch(part.words)
    )
    return paragraph(
        view,
        part.start,
        part.end,
        reason="below the title, carries it on" if deck else "stands at the top",
        role=Role.SUBTITLE if deck else None,
        confidence=0.7,
    )


def subject_of(view_lines: list[str]) -> str | None:
    """The subject that a memorandum or a message names at its top."""
    for words in view_lines[:30]:
        match = _SUBJECT.fullmatch(words)
        if match is not None:
            return match["words"].strip("* ")
    return None
