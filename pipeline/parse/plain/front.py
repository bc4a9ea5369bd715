"""The top of a text: marking, embargo, letterhead, title, deck, byline, date, place, contact."""

from __future__ import annotations

import re
from dataclasses import replace

from ...model.document import Block, Omission, Role, Table
from ...patterns import late
from .codes import preformatted
from .descriptions import described, pair_of
from .endings import broken, is_rule
from .front_codes import is_addressee, is_circuit, is_filing, is_product
from .front_lines import KICKER, KINDS, Kind, Part, is_impersonal, is_office
from .headings import heading_of
from .headline import Headline
from .paragraphs import paragraph
from .reading import Reading, Verdict, View
from .shapes import (
    ends_sentence,
    is_embargo,
    is_name,
    is_names,
    is_salutation,
    words_of,
)
from .tables import tabled
from .titles import group_end, is_author, is_body, last_line, title_of
from .verse import versed

_FARTHEST = 45  # lines with words; the body has begun by then
_SUBJECT = late(r"(?:\*\*)?(?:subject|subj|re|title)(?:\*\*)?\s?:(?:\*\*)?\s+(?P<words>\S.*)", re.IGNORECASE)


_SUBJECT_LINE = Kind(lambda words: bool(_SUBJECT.fullmatch(words)), None, "names the subject")
_PRODUCT_LINE = Kind(is_product, None, "code of a bulletin")
_SENDER = late(r"(?:\*\*)?(?:from|to|memorandum for|memo to)(?:\*\*)?\s?:.*", re.IGNORECASE)


def opened(view: View, index: int) -> Reading | None:
    """The rule: all that stands above the body, where a title can be made out, or lines that belong to none."""
    if view.nested or index != (0 if view.lines[0].words else view.following[0]):
        return None
    parts, end = _parts(view, index)
    subject = _subject_among(view, parts)
    title = title_of(view, parts, end)
    if subject is not None and (title is None or title.start not in view.headlines or _is_unmarked(view, title)):
        title = None  # what the author calls the subject is the title: no guess stands against it
    last = last_line(view, parts, title, end)
    parts = [part for part in parts if part.start < last]
    if not parts or (
        title is None
        and all(part.reading is None and (part.kind is None or part.kind.role is Role.CONTACT) for part in parts)
    ):
        return None
    blocks: list[Block] = []
    omissions: list[Omission] = []
    below = False
    read_to = index
    for position, part in enumerate(parts):
        if part.start < read_to:  # a title that goes on into the text below it has read this part, too
            continue
        known = position + 1 < len(parts) and (parts[position + 1].kind or parts[position + 1].reading)
        if (
            title is None
            and (subject is None or part.start > subject.start)
            and part.kind is None
            and not part.rule
            and part.reading is None
            and not (known and (KICKER.fullmatch(part.words) or is_office(part.words)))
        ):
            # Without a title, an unknown line ends the top: the other rules know better.
            last = part.start
            break
        reading = _read(view, part, title, position, below=below)
        blocks.extend(reading.blocks)
        omissions.extend(reading.omissions)
        read_to = reading.end
        below = below or part is title
    last = max(last, read_to)
    return Reading(tuple(blocks), last, tuple(omissions)) if last > index else None


def _subject_among(view: View, parts: list[Part]) -> Part | None:
    """The part that names the subject: a line of its own, or one beside the lines that say from whom and to whom."""
    for part in parts:
        if part.kind is _SUBJECT_LINE:
            return part
        if part.reading is not None:
            lines = [line.words for line in view.lines[part.start : part.end]]
            named = any(_SUBJECT.fullmatch(words) and not words.lower().startswith("title") for words in lines)
            if named and any(_SENDER.fullmatch(words) for words in lines):
                return part
    return None


def _is_unmarked(view: View, title: Part) -> bool:
    return view.headlines[title.start].rank > 3


def _parts(view: View, index: int) -> tuple[list[Part], int]:
    """The parts of the top, up to where the body begins."""
    parts: list[Part] = []
    at = index
    while at < len(view.lines) and len(parts) < _FARTHEST:
        line = view.lines[at]
        if not line.words:
            at += 1
            continue
        if view.guidance.structure and any(s.first <= line.number <= s.last for s in view.guidance.structure):
            break
        alone = is_embargo(line.words) or is_filing(line.words)
        found = None if alone else _of_other_rule(view, at)
        if found is not None:
            parts.append(Part(at, found.end, line.words, reading=found))
            at = found.end
            continue
        subject = _SUBJECT.fullmatch(line.words)
        if subject is not None and not line.words.lower().startswith("title"):
            end = at + _subject_lines([one.words for one in view.lines[at : at + 4]])
            parts.append(Part(at, end, line.words, _SUBJECT_LINE))
            at = end
            continue
        if is_rule(line.words):
            parts.append(Part(at, at + 1, line.words, rule=True))
            at += 1
            continue
        kind = next((kind for kind in KINDS if kind.test(line.words)), None)
        if at and is_product(line.words) and is_circuit(view.lines[at - 1].words):
            kind = _PRODUCT_LINE
        if kind is not None:
            end = _contact_end(view, at) if kind.role is Role.CONTACT else at + 1
            parts.append(Part(at, end, line.words, kind))
            at = end
            continue
        if is_body(view, at):
            break
        stop = group_end(view, at)
        words = " ".join(one.words for one in view.lines[at:stop])
        headline = view.headlines.get(at)
        if headline is not None and headline.words_end == stop:
            stop = headline.end  # its underline
        parts.append(Part(at, stop, words))
        at = stop
    return parts, at


def _of_other_rule(view: View, at: int) -> Reading | None:
    """Lines of label and value, or in columns, as stand at the top of a memorandum or an RFC."""
    words = view.lines[at].words
    pairs = described(view, at) if pair_of(words) else None
    if pairs is not None:
        return pairs
    if view.starts_chunk(at) and is_addressee(words):
        end = _addressees_end(view, at)
        if end > at + 1:
            return broken(view, at, end, Verdict(reason="to whom a letter goes", role=Role.ADDRESS))
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
        if table is not None and isinstance(table.blocks[0], Table):
            return table
        return preformatted(view, at) if not any(line.words for line in view.lines[:at]) else None
    return None


def _addressees_end(view: View, at: int) -> int:
    """The end of the block of short lines that begins with an addressee, or `at` where it is none."""
    end = view.chunk_end(at)
    lines = view.lines[at:end]
    if end - at > 12 or any(len(line.words) > 60 or ends_sentence(line.words) for line in lines):
        return at
    formal = view.lines[at].words.startswith(("The Hon", "Hon")) and end - at > 2
    return end if formal or _opens_letter(view, end) else at


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


def _read(view: View, part: Part, title: Part | None, position: int, *, below: bool) -> Reading:
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
        if view.lines[headline.words_end - 1].text[: headline.stop].endswith(":"):
            headline = replace(headline, stop=headline.stop - 1)
        reason = "first line that is one" if position == 0 else "the line at the top that reads as a title"
        confidence = max(0.4, min(0.95, 0.5 + 0.12 * part.score))
        return heading_of(
            view, part.start, replace(headline, reason=reason, confidence=confidence), level=1, role=Role.TITLE
        )
    if part.kind is not None and part.kind.role is Role.CONTACT:
        return broken(view, part.start, part.end, Verdict(reason=part.kind.reason, role=Role.CONTACT))
    if below and ((is_names(part.words) and not is_impersonal(part.words)) or is_author(view, part.words, part.end)):
        return paragraph(
            view, part.start, part.end, Verdict(reason="names and nothing else", role=Role.BYLINE, confidence=0.6)
        )
    if part.kind is not None:
        return paragraph(
            view, part.start, part.end, Verdict(reason=part.kind.reason, role=part.kind.role, confidence=0.9)
        )
    if not below:
        return paragraph(view, part.start, part.end, Verdict(reason="stands above the title", confidence=0.7))
    deck = (
        title is not None
        and part.start == view.following[title.end - 1]
        and not is_office(part.words)
        and not is_name(part.words)
        and not KICKER.fullmatch(part.words)
    )
    return paragraph(
        view,
        part.start,
        part.end,
        Verdict(
            reason="below the title, carries it on" if deck else "stands at the top",
            role=Role.SUBTITLE if deck else None,
            confidence=0.7,
        ),
    )


def subject_of(view_lines: list[str]) -> str | None:
    """The subject that a memorandum or a message names at its top."""
    for index, words in enumerate(view_lines[:30]):
        match = _SUBJECT.fullmatch(words)
        if match is not None:
            rest = view_lines[index + 1 : index + _subject_lines(view_lines[index : index + 4])]
            return " ".join([match["words"], *rest]).strip("* ")
    return None


def titled_by_label(view_lines: list[str], title: str) -> str | None:
    """The title that a line "Title: …" states, where the first line has it among other words ("The book of …")."""
    for words in view_lines[:40]:
        if words[:6].lower() == "title:" and (match := _SUBJECT.fullmatch(words)) is not None:
            stated = words_of(match["words"].lower().replace("’", "'"))
            found = words_of(title.lower().replace("’", "'"))
            within = any(found[at : at + len(stated)] == stated for at in range(len(found) - len(stated) + 1))
            return match["words"].strip("* ") if within and len(stated) < len(found) else None
    return None


_NEW = late(r"[(\[]?\w{1,3}[.)\]]\s.*|[-*•>].*|.*:(?:\s.*)?")


def _subject_lines(lines: list[str]) -> int:
    """How many lines a subject takes that begins on the first of these: a long one may go on below."""
    count = 1
    while count < len(lines) and count < 3:
        words = lines[count]
        if not words or len(lines[count - 1]) < 45 or len(words) > 90 or ends_sentence(words) or _NEW.fullmatch(words):
            break
        count += 1
    return count if count == len(lines) or not lines[count] or _NEW.fullmatch(lines[count]) else 1
