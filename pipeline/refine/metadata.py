"""Authors, publisher and date: what the caller states, else the front matter, else what the text says."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace

from ..model.document import Document, Heading, Paragraph, Passage, Role
from ..model.walk import all_blocks, text_of
from ..patterns import late
from .context import Context


def with_metadata(document: Document, context: Context) -> Document:
    """The document with authors, publisher and date; each from the first source that has it, none invented."""
    stated, front, own = context.statements, context.front_matter, document.metadata
    return replace(
        document,
        metadata=replace(
            own,
            authors=stated.authors or front.authors or own.authors or _authors(document),
            publisher=stated.publisher or front.publisher or own.publisher,
            date=stated.date or front.date or own.date or _date(document),
        ),
    )


# "By", as bylines have it in each language; a byline without it is taken as it is.
_BY = late(
    r"^\s*(?:written |reported |prepared )?(?:by|von|par|por|di|door|av|af|autor(?:zy|es)?|auteurs?|autori|autore|"
    r"autoren|authors?|автор(?:ы)?|yazan|oleh|от)\s*:?\s+",
    re.IGNORECASE,
)
_BETWEEN = late(r"\s*(?:,|;|&|·|\||\band\b|\bund\b|\bet\b|\by\b|\be\b|\ben\b|\boch\b|\bog\b|\bi\b|\bve\b|、)\s*")
_MARKS = late(r"\s?(?:\(\d{1,2}\)|\[\d{1,2}\]|[¹²³⁴⁵†‡§*]{1,3})(?=[,;]|\s|$)")  # of affiliations, after names
# What follows a name and is none: an office, an agency, an address.
_NO_NAME = late(
    r"@|\d|\b(?:staff|writer|editor|correspondent|reporter|analyst|bureau|agency|press|reuters|news|desk|team|office|"
    r"department|ministry|division|committee|issues|affairs|policy|management|services|redaktion|redacción|rédaction|redazione|jr\.?|sr\.?|phd|ph\.d\.|special)\b",
    re.IGNORECASE,
)


def _authors(document: Document) -> tuple[str, ...]:
    for block in _bylines(document):
        names = byline_names(text_of(block.content))
        if names:
            return names
    return ()


_NEAR_TOP, _NEAR_END = 12, 4  # blocks


def _bylines(document: Document) -> Iterator[Heading | Paragraph]:
    """The bylines of the text as a whole; one below its second section heading is a part's, unless it ends the text."""
    headings = 0
    for number, block in enumerate(document.blocks):
        headings += isinstance(block, Heading) and block.role is not Role.TITLE
        near_top = headings < 2 and number < _NEAR_TOP
        if near_top or number >= len(document.blocks) - _NEAR_END:
            for inner in all_blocks((block,)):
                if isinstance(inner, Heading | Paragraph) and inner.role is Role.BYLINE:
                    yield inner


def byline_names(line: str) -> tuple[str, ...]:
    """The persons a byline names: "By Ann Lee and Bo Chan, Staff Writers" gives Ann Lee and Bo Chan."""
    line = " ".join(line.split())
    body = _MARKS.sub("", _BY.sub("", line))
    names = [name.strip(" .*") for name in _BETWEEN.split(body)]
    persons = [name for name in names if name and name[0].isalpha() and not _NO_NAME.search(name)]
    persons = [name for name in persons if not name[0].islower() or " " in name]
    return tuple(dict.fromkeys(persons)) if all(len(name.split()) <= 5 for name in persons) else ()


def _date(document: Document) -> dt.date | None:
    language = document.metadata.language
    lines = [text_of(block.content) for block in _with_role(document, Role.DATE)] + list(_datelines(document))
    if not lines:
        return None
    from .dates import date_in  # its months of many languages are needed by few texts

    return next((date for date in (date_in(line, language) for line in lines) if date), None)


def _with_role(document: Document, role: Role) -> Iterator[Heading | Paragraph]:
    for block in all_blocks(document.blocks):
        if isinstance(block, Heading | Paragraph) and block.role is role:
            yield block


def _datelines(document: Document) -> Iterator[str]:
    for block in all_blocks(document.blocks):
        if isinstance(block, Paragraph):
            for inline in block.content:
                if isinstance(inline, Passage) and inline.role is Role.DATELINE:
                    yield text_of(inline.content)
