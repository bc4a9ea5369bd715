"""Lines that machines and publishers put above a text: routing, codes, addresses of a sheet, and to whom it goes."""

from __future__ import annotations

import re

from ...patterns import late
from .shapes import ends_sentence, is_date, letters_in, words_of

# The heading of a bulletin on a weather circuit, the zones it is for, the start of a message.
_CIRCUIT = late(
    r"[A-Z]{4}\d{1,2} [A-Z]{4} (?:\d{6}|[A-Z]{6})(?: [A-Z]{3})?"
    r"|V?ZCZC\S{0,12}(?:\s[A-Z0-9]{2,12}){0,4}"
    r"|(?:[A-Z]{2,3}\d{3}[->][A-Z0-9>-]{0,200})(?:\d{6}-?|-)"
)
# The lines of a cable above its text: precedence, station, distribution, filing.
_CABLE = late(
    r"(?:RR|PP|OO|ZZ)(?:\s[A-Z]{2}){0,2}\s[A-Z]{5,9}(?:\s[A-Z]{5,9}){0,12}|DE\s[A-Z]{5,9}\s#?\d{3,4}\S{0,6}(?:\s\d{6,9}\S{0,2})?"
    r"|ZNR\s[A-Z]{5}\sZZH|(?:SIPDIS|NOFORN|NODIS|EXDIS|STADIS|NOCONTRACT|NOWPR|NTIS)(?:[,/ ]{1,3}[A-Z]{5,8}){0,3}"
    r"|(?:STATE|DEPT|DEPARTMENT|TREASURY|COMMERCE|USDOC|USTR|USAID|USUN|NSC|OSD|DOD|DOE|DOJ|[A-Z]{2,12}COM)"
    r" (?:FOR|PASS(?: TO)?|PLEASE PASS(?: TO)?) [A-Z0-9][A-Z0-9/&,;:() -]{1,100}"
)
_FILING = late(r"(?:E\.? ?O\.? ?\d{4,5}|TAGS|REFS?|REFERENCES?|DECL|CLASSIFIED BY|OFFICE SYMBOL)\s?:\s?.{1,160}")
_ADDRESSED = late(r"(?:ACTION )?(?:MEMORANDUM|MEMO|INFORMATION PAPER) (?:FOR|TO|THRU)(?: THE)? [A-Z].{1,100}")
_PUBLISHED = late(
    r"(?:received|obtained) through .{3,60}|(?:u\.s\. )?government (?:printing|publishing) office.{0,40}"
    r"|\(slip opinion\).{0,120}|<doc>|order code:? \w{2,10}|(?:\w{2,6} )?report for congress"
    r"|prepared for members and committees of congress|(?:docket|rin|file|release|fr doc)\.? ?(?:no|number)?[.:]* ?"
    r"[\w.-]{0,12}\d[\w.-]{2,24}|\d{1,3} cfr parts? [\d, and]{1,60}|billing code .{4,24}"
    r"|page \d+(?: of \d+)?|distribution: .{3,60}",
    re.IGNORECASE,
)
_BRACKETED = late(r"\[[^\[\]]{1,160}(?:\[[^\[\]]{1,80}\][^\[\]]{0,80})?\]")
_TITLED = late(
    r"(?:The Honou?rable|Hon\.|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Prof\.|The Rev\.) "
    r"[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,4}(?:,.{1,30})?"
)
_PRODUCT = late(r"[A-Z][A-Z0-9]{3,8}")


def is_transmission(words: str) -> bool:
    """Whether the line is of a weather circuit's or a cable's machinery."""
    return len(words) <= 220 and bool(_CIRCUIT.fullmatch(words) or _CABLE.fullmatch(words))


def is_circuit(words: str) -> bool:
    """Whether the line heads a bulletin on a circuit, below which its product's code may stand."""
    return len(words) <= 220 and bool(_CIRCUIT.fullmatch(words))


def is_product(words: str) -> bool:
    """Whether the line may be the code of a bulletin, directly below the line that heads it on a circuit."""
    return bool(_PRODUCT.fullmatch(words))


def is_filing(words: str) -> bool:
    """Whether the line says under what the text is filed: executive order, tags, references."""
    return bool(_FILING.fullmatch(words))


def is_addressed(words: str) -> bool:
    """Whether the line says what kind of text goes to whom ("MEMORANDUM FOR ALL STAFF")."""
    return bool(_ADDRESSED.fullmatch(words))


def is_published(words: str) -> bool:
    """Whether the line says where the text was published: in brackets, a docket's number, the name of a series."""
    if len(words) > 250:
        return False
    if _BRACKETED.fullmatch(words):
        return letters_in(words) >= 3 and not ends_sentence(words[:-1])
    return bool(_PUBLISHED.fullmatch(words))


def is_addressee(words: str) -> bool:
    """Whether the line names a person, with a form of address, to whom a letter goes."""
    return len(words) <= 60 and bool(_TITLED.fullmatch(words)) and not is_date(words) and len(words_of(words)) <= 7
