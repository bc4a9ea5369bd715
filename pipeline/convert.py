"""The stages in order: normalize, parse, refine, render, emit, check. Everything else is a detail of one of them."""

import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from .beside import Beside, in_turn
from .errors import LibraryMissing, SettingInvalid
from .files import place, read_source
from .model.diagnostic import Diagnostic, Report, Severity, silence
from .model.document import Document
from .model.publication import Handout, PageStart, Publication
from .model.source import Source, Text
from .settings import Format, Settings, Statements

if TYPE_CHECKING:
    from .emit.pdf import Layout

LONGEST_STATEMENT = 1_000  # characters of a title, an author's name or a publisher's
MOST_AUTHORS = 200
_LAST_SECOND = 253_402_300_799  # 9999-12-31T23:59:59Z, the last that a date can hold


@dataclass(frozen=True, slots=True, kw_only=True)
class Understanding:
    """A text as Twofold reads it."""

    source: Source
    text: Text
    document: Document


@dataclass(frozen=True, slots=True, kw_only=True)
class Editions:
    """The editions of one text as bytes, judged and ready to be put in place."""

    understanding: Understanding
    files: Mapping[Format, bytes]
    pages: int | None  # of the print edition; None where it could not be laid out


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversion:
    """What `convert` made, and where it put it."""

    source: Path
    editions: Editions
    paths: Mapping[Format, Path]


def convert(
    source: str | Path,
    *,
    output: str | Path = "out",
    settings: Settings = Settings(),  # noqa: B008 - frozen
    report: Report = silence,
    beside: Beside = in_turn,
) -> Conversion:
    """Convert the file `source` into its editions in the folder `output`.

    Raises a `TwofoldError`; then nothing in `output` has changed.
    """
    path, folder = Path(source), Path(output)
    made = editions(read_source(path, settings.limits), settings, report, beside)
    paths = {format_: folder / f"{path.stem}.{format_.value}" for format_ in Format if format_ in made.files}
    place({target: made.files[format_] for format_, target in paths.items()}, keep=path)
    return Conversion(source=path, editions=made, paths=MappingProxyType(paths))


def understood(source: Source, settings: Settings, report: Report = silence) -> Understanding:
    """Bytes to document: what `twofold inspect` shows."""
    from .normalize import normalized
    from .parse import parsed
    from .parse.front_matter import front_matter
    from .refine import Context, refined

    text = normalized(source, encoding=settings.encoding, limits=settings.limits, report=report)
    said, first_line = front_matter(text)
    said = said.overruled(settings.overrules)
    document = parsed(text, limits=settings.limits, guidance=said.guidance, report=report, first_line=first_line)
    context = Context(
        source_name=source.name,
        statements=_clean(settings.statements),
        front_matter=_clean(said.statements),
        typography=said.typography is not False,
    )
    return Understanding(source=source, text=text, document=refined(document, context, report))


def _clean(stated: Statements) -> Statements:
    """What was stated, with its characters settled as those of the text are. Raises SettingInvalid."""
    from .normalize.settling import settled

    def clean(said: str) -> str:
        if len(said) > LONGEST_STATEMENT:
            raise SettingInvalid(
                f"“{said[:40]}…” has {len(said):,} characters.",
                f"Title, authors and publisher may have {LONGEST_STATEMENT:,} each.",
            )
        return " ".join(settled(said).text.split())

    if len(stated.authors) > MOST_AUTHORS:
        raise SettingInvalid(
            f"{len(stated.authors):,} authors are stated.", f"Name {MOST_AUTHORS} at most, or the group that they are."
        )
    return replace(
        stated,
        title=clean(stated.title or "") or None,
        authors=tuple(filter(None, map(clean, stated.authors))),
        publisher=clean(stated.publisher or "") or None,
    )


def editions(source: Source, settings: Settings, report: Report = silence, beside: Beside = in_turn) -> Editions:
    """Source to finished editions: the whole way, on one screen.

    `beside` says how the e-book is made while the PDF is: in turn, or in a process of its own (`beside.py`).
    """
    from .render import handout
    from .render.publication import publication

    understanding = understood(source, settings, report)
    about = publication(understanding.document, source, epoch=source_date_epoch())
    pages = handout(understanding.document, about, settings.limits)
    layout = _laid_out(pages, settings, report)
    starts = layout.page_starts if layout else ()

    files: dict[Format, bytes] = {}
    book = beside(partial(_epub, understanding, about, starts, settings)) if Format.EPUB in settings.formats else None
    try:
        if Format.PDF in settings.formats and layout:
            files[Format.PDF] = _pdf(understanding, pages, layout, settings, report)
    except Exception:
        if book:
            with suppress(Exception):
                book()  # so that no process is left behind
        raise
    if book:
        files[Format.EPUB] = book()
    return Editions(understanding=understanding, files=MappingProxyType(files), pages=len(starts) or None)


def _pdf(understanding: Understanding, pages: Handout, layout: "Layout", settings: Settings, report: Report) -> bytes:
    """The print edition, written and checked."""
    from .check.fidelity import verify_pdf
    from .check.glyphs import verify_glyphs

    edition = layout.pdf(settings.standard)
    verify_glyphs(understanding.text, edition.missing_glyphs)
    verify_pdf(edition.data, understanding.text, understanding.document, pages.generated)
    for message in edition.warnings:
        report(Diagnostic(Severity.WARNING, f"The layout engine says: {message}"))
    return edition.data


def _epub(understanding: Understanding, about: Publication, starts: tuple[PageStart, ...], settings: Settings) -> bytes:
    """The e-book, written and checked."""
    from .check.fidelity import verify_epub
    from .emit.epub import epub
    from .render import book

    data = epub(book(understanding.document, about, starts), certified_by=settings.certified_by)
    verify_epub(data, understanding.text, understanding.document)
    return data


def _laid_out(pages: Handout, settings: Settings, report: Report) -> "Layout | None":
    """The print layout; None only where just an e-book is wanted and Pango is not installed."""
    from .emit.pdf import laid_out

    try:
        return laid_out(pages)
    except LibraryMissing as error:
        if Format.PDF in settings.formats:
            raise
        report(Diagnostic(Severity.WARNING, f"The e-book has no page numbers: {error.message}", hint=error.advice))
        return None


def source_date_epoch() -> int | None:
    """SOURCE_DATE_EPOCH (reproducible-builds.org): the date of an edition whose text and user name none."""
    stated = os.environ.get("SOURCE_DATE_EPOCH", "").strip()
    if not stated:
        return None
    if not stated.isdecimal() or len(stated) > len(str(_LAST_SECOND)) or int(stated) > _LAST_SECOND:
        raise SettingInvalid(
            f"SOURCE_DATE_EPOCH is “{stated[:40]}”, which is no number of seconds since 1970.",
            "Set it to a whole number such as 1706140800, or unset it.",
        )
    return int(stated)
