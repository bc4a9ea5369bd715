"""What stands over and beside the text: the date as a reader says it, the title as a running head holds it."""

import datetime as dt
from dataclasses import dataclass

from ..model.document import Document, Role
from ..model.walk import all_blocks

# Month names and the order of a written date; other languages get ISO 8601, which every reader can read.
_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
}
_PATTERNS = {
    "en-US": "{month} {day}, {year}",
    "en": "{day} {month} {year}",
    "de": "{day}. {month} {year}",
    "fr": "{day} {month} {year}",
    "es": "{day} de {month} de {year}",
    "it": "{day} {month} {year}",
    "pt": "{day} de {month} de {year}",
}
RUNNING_HEAD_LENGTH = 84  # characters of 8 pt sans that fit beside the folio on A4 with room to spare


@dataclass(frozen=True, slots=True, kw_only=True)
class Masthead:
    """The line over the title: each part as it is printed, empty where there is none or the text says it itself."""

    publisher: str
    authors: str
    date: str

    def __bool__(self) -> bool:
        return bool(self.publisher or self.authors or self.date)


def masthead(document: Document) -> Masthead:
    """What was stated about the document and does not stand in its own text."""
    metadata = document.metadata
    said = {block.role for block in all_blocks(document.blocks)}
    return Masthead(
        publisher=metadata.publisher or "",
        authors="" if Role.BYLINE in said else ", ".join(metadata.authors),
        date="" if metadata.date is None or Role.DATE in said else date_in_words(metadata.date, metadata.language),
    )


def date_in_words(date: dt.date, language: str) -> str:
    """A date as it is written in `language` (CLDR's long form), or as ISO 8601 where we do not know."""
    primary = language.split("-")[0].lower()
    pattern = _PATTERNS.get(language, _PATTERNS.get(primary))
    if pattern is None:
        return date.isoformat()
    day = "1er" if primary == "fr" and date.day == 1 else str(date.day)
    return pattern.format(day=day, month=_MONTHS[primary].split()[date.month - 1], year=date.year)


def running_head(title: str) -> str:
    """The title in one line: whole where it fits, else cut after a word, with an ellipsis."""
    if len(title) <= RUNNING_HEAD_LENGTH:
        return title
    cut = title[:RUNNING_HEAD_LENGTH].rsplit(maxsplit=1)[0] if " " in title[:RUNNING_HEAD_LENGTH] else title[:40]
    return cut.rstrip(" ,;:-–—") + "…"
