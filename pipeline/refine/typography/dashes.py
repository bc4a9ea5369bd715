"""Dashes, minus signs and ellipses for the hyphens and dots that a keyboard has."""

import re
from collections.abc import Iterator
from functools import cache

from ...patterns import late
from .conventions import EM_DASH, EN_DASH, NO_BREAK, Convention
from .edits import Edit
from .months import MONTHS, MONTHS_AFTER_DAY

_DOUBLE = late(r"---?(?=[^\s-])")  # "word--word"
_SPACED = late(r" (---?|[-–—])(?= [^\s-])")  # "word -- word", "word - word"
_BETWEEN_DIGITS = late(r"\d-\d")
_MINUS = late(r"-(?=[$€£]?\d)")
_ELLIPSIS = late(r"( ?)(?<!\.)\.\.\.(?!\.)")


def dashes(text: str, convention: Convention) -> Iterator[Edit]:
    """Dashes between words and, where the form leaves no doubt, between numbers.

    A dash that stands for a pause clings to the word before it. Hyphens between digits stay, unless they are
    years, pages, days of a month, or an amount with its unit: a telephone number or an aircraft is no range.
    """
    if "--" in text:
        for found in _DOUBLE.finditer(text):
            before = text[found.start() - 1 : found.start()]
            if before and before not in "- \t\n\N{NO-BREAK SPACE}":
                digits = before.isdigit() and text[found.end()].isdigit()
                yield Edit(found.start(), found.end(), EN_DASH if digits else EM_DASH)
    if _BETWEEN_DIGITS.search(text):
        for pattern in _ranges():
            for found in pattern.finditer(text):
                if _rises(found[1], found[3]):
                    yield Edit(found.start(2), found.end(2), EN_DASH)
    for found in _SPACED.finditer(text):
        before = text[found.start() - 1 : found.start()]
        if not before or before in "- \t\n\N{NO-BREAK SPACE}":
            continue
        mark, after = found[1], text[found.end() + 1]
        if mark == "-" and before.isdigit() and after.isdigit():
            continue  # "5 - 3": a range, a difference, a score?
        dash = mark if mark in "–—" else EN_DASH if mark == "-" and convention.dash == EM_DASH else convention.dash
        yield Edit(found.start(), found.end(), NO_BREAK + dash)


@cache
def _ranges() -> tuple[re.Pattern[str], ...]:
    """What is a range of numbers without doubt: first number, hyphen and last number are the groups.

    Compiled on demand: most texts have no hyphen between digits.
    """
    years = re.compile(r"(?<![\w.,/-])(1\d{3}|20\d{2})(-)(\d{4}|\d{2})(?![\w/-]|[.,]\d)")
    pages = re.compile(r"(?:\b(?:pp?|S|pág|pp|pages?|chapters?|lines?|Seiten?)\.? |§§ ?)(\d+)(-)(\d+)(?![\w/-]|[.,]\d)")
    amount = re.compile(
        r"(?<![\w.,/-])(\d{1,3}(?:[.,]\d+)?)(-)(\d{1,3}(?:[.,]\d+)?)(?= ?(?:per ?cent|million|billion|years?|days?|"
        r"hours?|minutes?|weeks?|months?|km|kg|miles?|Prozent|Jahre|Tage|ans|jours|años|días)\b|%)"
    )
    days_after = re.compile(rf"\b(?:{'|'.join(sorted(MONTHS))})\.? (\d{{1,2}})(-)(\d{{1,2}})(?![\w/-])")
    days_before = re.compile(rf"(?<![\w.,/-])(\d{{1,2}})(-)(\d{{1,2}})(?=\.? (?:{MONTHS_AFTER_DAY})\b)")
    return years, pages, amount, days_after, days_before


def _rises(first: str, second: str) -> bool:
    """Whether two numbers are a range: the second larger, or the end of a year such as 2023-24."""
    if len(first) == 4 and len(second) == 2:
        return second > first[2:] and not (second <= "12" and first[:2] == "20" and int(first) > 2012)
    a, b = (float(number.replace(",", ".")) for number in (first, second))
    return a < b


def minus_signs(text: str) -> Iterator[Edit]:
    """A minus for the hyphen before a number that follows a space or an opening bracket."""
    if "-" in text:
        for found in _MINUS.finditer(text):
            before = text[max(found.start() - 2, 0) : found.start()]
            if not before or (before[-1] in "([ \t\n\N{NO-BREAK SPACE}" and not before[0].isdigit()):
                yield Edit(found.start(), found.end(), "−")


def ellipses(text: str) -> Iterator[Edit]:
    """One character for three dots, which then keeps to the word before."""
    if "..." in text:
        for found in _ELLIPSIS.finditer(text):
            yield Edit(found.start(), found.end(), (NO_BREAK if found[1] else "") + "…")
