"""No-break spaces: where a line may not end, in every language and in one."""

import re
from collections.abc import Iterator
from functools import cache

from ...patterns import late
from .conventions import LOW_HIGH, NO_BREAK, Convention
from .edits import Edit
from .months import MONTHS, MONTHS_AFTER_DAY

_UNITS = (
    "km|cm|mm|m|kg|g|mg|ml|ha|km/h|mph|mi|ft|lb|lbs|oz|kn|nm|kW|MW|GW|kWh|MWh|Hz|kHz|MHz|GHz|kB|MB|GB|TB|"
    "hours|miles|barrels|tons|tonnes|million|billion|trillion|percent|per cent|Millionen|Milliarden|Prozent|Euro|"
    "millions?|milliards?|millones|milhões|milioni|miliardi|miljoen|miljard|euros?|dollars?|"
    r"[ap]\.m\.|[AP]M|Uhr|EUR|USD|GBP|млн|млрд|тыс\.|руб\.|km²|m²|m³|°[CF]|[%‰€$£₽]"
)
_NUMBER = late(
    rf"\d\.? (?=(?:{_UNITS})(?!\w)|(?:{MONTHS_AFTER_DAY})\b|(?<=\d )\d{{3}}(?!\d))"  # 5 km, 25. Januar, 10 000
)
_TITLE_TABLE = (
    "Mr Mrs Ms Mx Dr Prof Gen Sen Rep Gov Col Lt Capt Maj Sgt Adm Cmdr Rev Fr St Ste Pres Sec Amb Hon Mme Mlle MM Sr "
    "Sra Dra Hr Herr Frau"
)
_TITLES = frozenset(_TITLE_TABLE.split())
_NUMBERED_TABLE = (
    "no. nos. nr. nº n° № § §§ p. pp. vol. ch. art. fig. figs. sec. abs. ziff. bd. s. page pages chapter chapters "
    "article articles section sections figure table paragraph paragraphs resolution phase part artikel seite kapitel "
    "chapitre artículo artigo articolo стр. ст."
)
_NUMBERED = frozenset(_NUMBERED_TABLE.split())
_LOWER = "a-zß-ÿа-яёіїєґα-ωά-ώ"
# A short word before a capital or a digit: what it is, the tables above tell.
_BEFORE = late(rf"(?<![\w.'’-])([^\W\d_]{{1,12}}[.°º]?|§§?|№) (?=([^\W_{_LOWER}]))")
_GERMAN = late(r"(?<!\w)[zdusioDZ]\. (?=[BhaÄäouTt]\.)")  # z. B., d. h., u. a.


def no_break_spaces(text: str, convention: Convention) -> Iterator[Edit]:
    """No-break spaces where a line end would part what is read as one.

    Between a number and its unit, a title and a name, initials, "No." and its number, a day and its month, and
    after the one-letter words that the language keeps with the next.
    """
    for found in _NUMBER.finditer(text):
        yield Edit(found.end() - 1, found.end(), NO_BREAK)
    for found in _BEFORE.finditer(text):
        if _holds(found[1], found[2]):
            yield Edit(found.end() - 1, found.end(), NO_BREAK)
    if convention.quotes == LOW_HIGH:
        for found in _GERMAN.finditer(text):
            yield Edit(found.end() - 1, found.end(), NO_BREAK)
    if convention.clings:
        for found in _clinging(convention.clings).finditer(text):
            yield Edit(found.start(), found.end(), NO_BREAK)


def _holds(word: str, follow: str) -> bool:
    """Whether a word keeps what follows, which begins with a digit or a capital: "Mr. S", "J. S", "No. 5", "May 5"."""
    bare = word.rstrip(".")
    if follow.isdigit():
        return word.lower() in _NUMBERED or bare in MONTHS
    return bare in _TITLES or (len(word) == 2 and word[1] == "." and word[0].isupper())


@cache
def _clinging(letters: str) -> re.Pattern[str]:
    return re.compile(rf"(?<=(?<![\w'’.-])[{letters}{letters.upper()}]) (?=\S)")
