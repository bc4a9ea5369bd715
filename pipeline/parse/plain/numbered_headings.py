"""Headings made by a number: chapters, articles, sections."""

from __future__ import annotations

import re

from ...patterns import late
from .evidence import mid_sentence
from .headline import Headline, ends_clause_above, follower, has_text, joined_below, plain, stands
from .list_evidence import heading_like
from .reading import Verdict, View
from .shapes import (
    Case,
    case_of,
    ends_sentence,
    is_call,
    is_date,
    words_of,
)

_DIVISION = late(
    r"(?P<name>chapter|part|book|section|sec\.|article|art\.|annex|appendix|schedule|title|chapitre|kapitel"
    r"|capítulo|capitolo|hoofdstuk|rozdział|глава|раздел|часть|teil|abschnitt|titre|partie|título|titolo|sección"
    r"|act|scene|volume|canto|title|exhibit|attachment|phase|module|unit|lesson|day|rule|regulation|clause"
    r"|item|agenda item|question|session|panel)"
    r"\s+(?P<number>\d{1,3}[A-Za-z]?|[IVXLCDM]{1,7}|[ivxlc]{1,5}|[A-Z]|one|two|three|four|five|six|seven|eight"
    r"|nine|ten|eleven|twelve)(?P<close>[.:)]|\s?[—–-]+)?(?:\s+(?P<rest>\S.*))?",
    re.IGNORECASE,
)
_NUMBERED = late(
    r"(?P<number>\d{1,2}(?:\.\d{1,2}){1,4}\.?|[A-Z](?:\.\d{1,2}){1,3}\.?|\d{1,2}[.)]?|[IVXL]{1,6}[.)]"
    r"|[A-Z][.)]|[a-z]\)|\([a-zA-Z0-9]{1,3}\)|§\s?\d{1,4}(?:\.\d+)*\.?)\s+(?P<rest>\S.*)"
)


def division(view: View, index: int) -> Headline | None:
    """A division with its number, such as "Chapter 2" or "ANNEX A"."""
    line = view.lines[index]
    match = _DIVISION.fullmatch(line.words) if len(line.words) <= 120 else None
    if match is None or not stands(view, index):
        return None
    rest, close = match["rest"] or "", match["close"] or ""
    name = match["name"]
    if not name[0].isupper() or (rest and not close and case_of(rest) not in {Case.CAPS, Case.TITLE}):
        return None
    if rest and (
        (joined_below(view, index) and not line.words.isupper()) or rest[-1] in ",;:–—" or rest.endswith("--")
    ):
        return None
    if rest and ends_sentence(rest) and (len(words_of(rest)) > 8 or case_of(rest) not in {Case.CAPS, Case.TITLE}):
        return None
    if not has_text(view, index + 1, line.words) and not _short_below(view, index + 1):
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
        **dict.fromkeys(("teil", "partie", "раздел", "часть"), 1),
        **dict.fromkeys(("titre", "título", "titolo"), 2),
        **dict.fromkeys(("chapitre", "kapitel", "capítulo", "capitolo", "hoofdstuk", "rozdział", "глава"), 3),
    }.get(name.lower(), 5)
    return plain(view, index, end, 10 + weight, Verdict(reason=f"{name} with its number", confidence=0.95))


_BARE = late(r"[IVXLC]{2,7}\.?|[IVX]\.?|\d{1,2}\.?")


def bare_number(view: View, index: int) -> Headline | None:
    """A Roman number alone and centered, as novels and essays number their parts."""
    line = view.lines[index]
    listed = index + 1 < len(view.lines) and view.markers[index + 1] is not None
    if (
        len(line.words) > 8
        or not _BARE.fullmatch(line.words)
        or not (view.starts_chunk(index) and (view.ends_chunk(index) or listed))
    ):
        return None
    if line.indent < view.evidence.base + 8 and not (line.words[0] in "IVXLC" and (len(line.words) > 1 or listed)):
        return None
    if not has_text(view, index + 1, line.words):
        return None
    return plain(view, index, index + 1, 18, Verdict(reason="a number by itself above text", confidence=0.7))


def _short_below(view: View, end: int) -> bool:
    after = follower(view, end)
    return after < len(view.lines) and heading_like(view.lines[after].words)


def numbered(view: View, index: int) -> Headline | None:
    """A number and a heading, such as "1. Scope" or "2.3 Terms", with text below."""
    line = view.lines[index]
    match = _NUMBERED.fullmatch(line.words) if len(line.words) <= 130 else None
    if match is None or not (stands(view, index) or _starts_anew(view, index)):
        return None
    number, rest = match["number"], match["rest"]
    if re.match(r"[A-Z]\.\s", rest) or is_call(line.words) or _ROW.match(rest):
        return None  # a person's initials, a bill's number, a row of a table
    if index in view.numbered:
        return plain(
            view,
            index,
            index + 1,
            _rank_of(number),
            Verdict(reason=f"number {number} counts on, and text is below", confidence=0.9),
        )
    if not heading_like(rest) or (_runs_on(view, index) and not rest.isupper()):
        return None
    case = case_of(rest)
    # "5 healthy tips" and "1986 was": a bare number needs capitals, and company; a letter in brackets is no heading's.
    bare = number.isdigit()
    if number[0] == "(" or number[0].islower():
        return None
    if bare and (case not in {Case.CAPS, Case.TITLE} or len(words_of(rest)) > 8 or not _counts(view, int(number))):
        return None
    if re.fullmatch(r"\d\.\d+", number) and re.match(r"(?:million|billion|percent|per cent|%|degrees|times)\b", rest):
        return None
    if not has_text(view, index + 1, rest):
        return None
    return plain(
        view, index, index + 1, _rank_of(number), Verdict(reason=f"number {number} and text below", confidence=0.9)
    )


_ROW = late(r"\d{4}-\d\d-\d\d\b|\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\S+(?: \S+)*? {3,}\S")  # what a table has


def _starts_anew(view: View, index: int) -> bool:
    """Whether the line directly above is complete, or is a numbered heading itself."""
    above = _NUMBERED.fullmatch(view.lines[index - 1].words)
    own = _NUMBERED.fullmatch(view.lines[index].words)
    if above is not None and own is not None and heading_like(above["rest"]) and not _runs_on(view, index - 1):
        major = own["number"].split(".")[0]
        return "." in own["number"].rstrip(".") and above["number"].split(".")[0] == major
    if is_date(view.lines[index - 1].words):
        return True
    short = not view.evidence.wrapped or view.lines[index].right < 0.6 * view.evidence.width
    return short and ends_clause_above(view, index)


def _runs_on(view: View, index: int) -> bool:
    """Whether the line below only goes on with this one."""
    if view.ends_chunk(index) or view.markers[index + 1] is not None:
        return False
    line, below = view.lines[index], view.lines[index + 1]
    full = view.evidence.wrapped and line.right > 0.75 * view.evidence.width and not ends_sentence(line.words)
    return full or mid_sentence(line.words, below.words) or view.evidence.forced(line, below)


def _rank_of(number: str) -> int:
    """The rank of a numbered heading: Roman before digits before letters, and each part of the number one deeper."""
    bare = number.strip("().").removesuffix(".0")
    depth = bare.count(".")
    if number.startswith("(") or bare.islower():
        return 55
    if (len(bare) > 1 and re.fullmatch(r"[IVXL]+", bare)) or bare in {"I", "V", "X"}:
        return 40
    return 40 + (2 if bare[0].isalpha() and depth == 0 else 1) + 3 * min(depth, 4)


def _counts(view: View, number: int) -> bool:
    """Whether a heading with the next number is known further down, or this one is the last of several."""
    return number > 1 or any(view.lines[i].words.startswith(f"{number + 1} ") for i in view.headlines)
