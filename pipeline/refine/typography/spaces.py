"""No-break spaces: where a line may not end, in every language and in one."""

import re
from collections.abc import Iterator
from functools import cache

from .conventions import NO_BREAK, Convention
from .edits import Edit

_UNITS = (
    "km|cm|mm|m|kg|g|mg|ml|ha|km/h|mph|mi|ft|lb|lbs|oz|kn|nm|kW|MW|GW|kWh|MWh|Hz|kHz|MHz|GHz|kB|MB|GB|TB|"
    "hours|miles|barrels|tons|tonnes|million|billion|trillion|percent|per cent|Millionen|Milliarden|Prozent|Euro|"
    "millions?|milliards?|millones|milhões|milioni|miliardi|miljoen|miljard|euros?|dollars?|"
    r"[ap]\.m\.|[AP]M|Uhr|EUR|USD|GBP|млн|млрд|тыс\.|руб\.|km²|m²|m³|°[CF]|[%‰€$£₽]"
)
_TITLES = (
    "Mr|Mrs|Ms|Mx|Dr|Prof|Gen|Sen|Rep|Gov|Col|Lt|Capt|Maj|Sgt|Adm|Cmdr|Rev|Fr|St|Ste|Pres|Sec|Amb|Hon|Mme|Mlle|MM|"
    "Sr|Sra|Dra|Hr|Herr|Frau"
)
_MONTHS = (
    "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|January|February|March|April|May|June|July|August|September|"
    "October|November|December"
)
_MONTHS_AFTER = (
    f"{_MONTHS}|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|janvier|février|mars|avril|mai|juin|juillet|août|"
    "septembre|octobre|novembre|décembre|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|"
    "novembre|dicembre|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|stycznia|"
    "lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia"
)
_NUMBERED = (
    r"[Nn]os?\.|[Nn]r\.|[Nn]º|[Nn]°|№|§§?|pp?\.|[Vv]ol\.|[Cc]h\.|[Aa]rt\.|[Ff]igs?\.|[Ss]ec\.|[Aa]bs\.|Ziff\.|Bd\.|S\.|"
    r"[Pp]ages?|[Cc]hapters?|[Aa]rticles?|[Ss]ections?|[Ff]igure|[Tt]able|[Pp]aragraphs?|[Rr]esolution|[Pp]hase|[Pp]art|"
    r"Artikel|Seite|Kapitel|chapitre|artículo|artigo|articolo|стр\.|ст\."
)

_LOWER = "a-zß-ÿа-яёіїєґα-ωά-ώ"
_UPPER = rf"[^\W\d_{_LOWER}]"

# One pattern, because a text is walked once: each alternative ends just before the space it holds.
_SPACE = re.compile(
    rf"(?:(?<=\d) (?=(?:{_UNITS})(?![\w]))"
    rf"|(?<![\w.])(?:{_TITLES})\.? (?={_UPPER})"
    rf"|(?<![\w.]){_UPPER}\. (?={_UPPER}(?:\.|[{_LOWER}]))"  # initials
    rf"|(?<!\w)(?:{_NUMBERED}) (?=[\dIVX])"
    rf"|(?<!\w)(?:{_MONTHS})\.? (?=\d{{1,2}}(?!\d))"
    rf"|(?<![\d.,])\d{{1,2}}\.? (?=(?:{_MONTHS_AFTER})\b)"
    r"|(?<!\w)[zdusioDZ]\. (?=[BhaÄäoUuTt]\.)"  # z. B., d. h., u. a.
    r"|(?<=\d) (?=\d{3}(?!\d)))"  # 10 000
)
_GUILLEMETS = re.compile(r"(?<=«)[ \u00a0]|[ \u00a0](?=»)|(?<=«)(?=[^\s\u00a0\u202f])|(?<=[^\s\u00a0\u202f])(?=»)")
_HIGH = re.compile(r"(?<=[^\s;:!?(\[«‹“\"'/])(?: |\u00a0)?(?=[;!?]+(?:[\s»”\"')\]…]|$))|(?<=\S) (?=[;!?])")
_COLON = re.compile(r"(?<=[^\s;:!?(\[«‹“\"'/])(?: )?(?=:(?:\s|$))|(?<=\S) (?=:)")


def no_break_spaces(text: str, convention: Convention) -> Iterator[Edit]:
    """No-break spaces where a line end would part what is read as one.

    Between a number and its unit, a title and a name, initials, "No." and its number, a day and its month, and
    after the one-letter words that the language keeps with the next.
    """
    for found in _SPACE.finditer(text):
        yield Edit(found.end() - 1, found.end(), NO_BREAK)
    if convention.clings:
        for found in _clinging(convention.clings).finditer(text):
            yield Edit(found.start(), found.end(), NO_BREAK)


@cache
def _clinging(letters: str) -> re.Pattern[str]:
    return re.compile(rf"(?<=(?<![\w'’.-])[{letters}{letters.upper()}]) (?=\S)")


def french_spaces(text: str, convention: Convention) -> Iterator[Edit]:
    """The spaces before ; ! ? : and inside guillemets, put in where the typist left them out."""
    if convention.inner and ("«" in text or "»" in text):
        for found in _GUILLEMETS.finditer(text):
            yield Edit(found.start(), found.end(), convention.inner)
    if convention.high:
        for found in _HIGH.finditer(text):
            yield Edit(found.start(), found.end(), convention.high)
    if convention.colon:
        for found in _COLON.finditer(text):
            yield Edit(found.start(), found.end(), convention.colon)
