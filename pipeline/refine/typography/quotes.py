"""Straight quotation marks and apostrophes as the language's own; primes where they measure."""

import re
from collections.abc import Iterator

from ...patterns import late
from .conventions import Convention
from .edits import Edit

_MARK = late("[\"'“”„«»‘’‚‹›]")
_OPENS_AFTER = frozenset(" \t\n\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}([{<-–—/¿¡“„«‘‚‹\"'")
_CLOSES_BEFORE = frozenset(" \t\n\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE})]}>-–—/.,;:!?…”»’›\"'")
# English words that begin with an apostrophe, and decades.
_ELISION = late(r"'(?:\d\ds?\b|(?:em|tis|twas|twere|til|cause|bout|round|n)\b)", re.IGNORECASE)
_MEASURED = late("\\d['\"]")
_MEASURE = late(
    r"(?<![\w.,])\d+(?:\.\d+)?°(?:\s?\d+(?:\.\d+)?'(?:\s?\d+(?:\.\d+)?\")?)?"  # 38°53'23"
    r"|(?<![\w.,'\"])\d+' ?\d+(?:\.\d+)?(?: ?\d/\d)?\""  # 5'10"
    r"|(?<![\w.,'\"])\d+(?:\.\d+)?['\"](?= ?[x×] ?\d)"  # 4' x 8'
    r"|(?<=[x×] )\d+(?:\.\d+)?['\"]"
    r"|(?<![\w.,'\"])\d+'(?= (?:tall|wide|long|high|deep)\b)"
)


def measures(text: str) -> Iterator[Edit]:
    """Primes for feet and inches, minutes and seconds of arc, where the form leaves no doubt."""
    if not _MEASURED.search(text):
        return
    for found in _MEASURE.finditer(text):
        for at in range(found.start(), found.end()):
            if text[at] == "'":
                yield Edit(at, at + 1, "′")
            elif text[at] == '"':
                yield Edit(at, at + 1, "″")


def quotes(text: str, convention: Convention) -> Iterator[Edit]:
    """Quotation marks by their place: what opens follows a space or a bracket, what closes precedes one.

    A mark between letters is an apostrophe if single, and closes if a quotation is open. Marks that are already
    typographic stay, but are counted. Nothing is done where the place leaves both readings.
    """
    if convention.quotes is None or ('"' not in text and "'" not in text):
        return
    opening, closing, single_opening, single_closing = convention.quotes
    if opening == "«":
        opening, closing = "«" + convention.inner, convention.inner + "»"
    last_single: int | None = None  # looked for when it is first asked for
    double = single = False  # whether a quotation is open
    for found in _MARK.finditer(text):
        at = found.start()
        before = text[at - 1] if at else " "
        after = text[at + 1] if at + 1 < len(text) else " "
        opens = before in _OPENS_AFTER and after not in _CLOSES_BEFORE_OPENING
        closes = after in _CLOSES_BEFORE and before not in _SPACES
        match found[0]:
            case '"':
                if opens and not (closes and double):
                    double = True
                    yield Edit(at, at + 1, opening)
                elif closes or (double and before not in _SPACES):
                    inches = before.isdigit() and not double
                    double = False
                    yield Edit(at, at + 1, "″" if inches else closing)
            case "'":
                if before.isalnum() and after.isalnum():
                    yield Edit(at, at + 1, "’")
                elif opens and not (closes and single):
                    last_single = _last_closing_single(text) if last_single is None else last_single
                    if _ELISION.match(text, at) or at >= last_single:
                        yield Edit(at, at + 1, "’")
                    else:
                        single = True
                        yield Edit(at, at + 1, single_opening)
                elif closes:
                    yield Edit(at, at + 1, single_closing if single else "’")
                    single = False
            case "‘" | "’" | "‚" | "‹" | "›":
                pass
            case mark:  # “ opens in English and closes in German
                double = mark == opening[0] or (not double and mark in "“„«»")


_SPACES = frozenset(" \t\n\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}")
_CLOSES_BEFORE_OPENING = frozenset(" \t\n\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE})]}>.,;:!?”»’›")


_CLOSING_SINGLE = late(r"(?<=\S)'(?=[\s)\]}>\-–—/.,;:!?…”»’›\"']|$)")


def _last_closing_single(text: str) -> int:
    """Where the last ' stands that could close a quotation; an opening one after it has no partner."""
    last = -1
    for found in _CLOSING_SINGLE.finditer(text):
        last = found.start()
    return last
