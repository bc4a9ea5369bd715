"""From HTML to pages, and from pages to a PDF file."""

import datetime as dt
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

from ...model.publication import Handout, PageStart
from ...resources import bundled
from ...settings import Standard
from .engine.fast_import import engine
from .engine.fonts import bundled_fonts
from .engine.fragments import tracing
from .engine.known import engine_is_known
from .engine.page_map import page_starts
from .engine.variants import writing
from .fetcher import ClosedFetcher
from .log import Log, listening

# A date that an attachment must have where the briefing has none: WeasyPrint would ask the clock.
_UNDATED = dt.datetime(1980, 1, 1, tzinfo=dt.UTC)

# What WeasyPrint claims by its own means; it can claim one standard at a time.
_STOCK_VARIANTS = {Standard.A3A_UA1: "pdf/a-3a", Standard.A4F_UA2: "pdf/a-4f", Standard.PLAIN: None}


@dataclass(frozen=True, slots=True, kw_only=True)
class PdfEdition:
    """A finished PDF, and what its making showed."""

    data: bytes
    pages: int
    missing_glyphs: tuple[str, ...]  # characters that no installed font has, in order of appearance
    warnings: tuple[str, ...]  # what WeasyPrint had to say


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """A handout broken into pages; `page_starts` is empty where WeasyPrint is not the one we know."""

    handout: Handout
    page_starts: tuple[PageStart, ...]
    document: Any  # weasyprint.Document
    log: Log

    def pdf(self, standard: Standard) -> PdfEdition:
        """The file, with its structure tree, its metadata and the source embedded; the same bytes every time."""
        publication = self.handout.publication
        options = {
            "attachments": [self._source_attachment()],
            "pdf_identifier": hashlib.sha256(publication.identifier.encode()).hexdigest()[:32].encode(),
        }
        date = publication.modified.strftime("%Y-%m-%dT%H:%M:%SZ") if publication.modified else None
        with listening(self.log):
            if engine_is_known():
                with writing(standard, publication.metadata, date) as variant:
                    data: bytes = self.document.write_pdf(pdf_variant=variant, **options)
            else:
                self.log.messages.append("this version of WeasyPrint is unknown; its own tags and metadata are used")
                data = self.document.write_pdf(pdf_variant=_STOCK_VARIANTS[standard], pdf_tags=True, **options)
        return PdfEdition(
            data=data,
            pages=len(self.document.pages),
            missing_glyphs=tuple(self.log.missing),
            warnings=tuple(dict.fromkeys(self.log.messages)),
        )

    def _source_attachment(self) -> Any:
        publication = self.handout.publication
        date = publication.modified or _UNDATED
        return engine().Attachment(
            string=publication.source.data,
            name=publication.source.name,
            url_fetcher=ClosedFetcher(()),
            description="The source of this document",
            relationship="Source",  # ISO 32000-2, 7.11.3: the original from which this content came
            created=date,
            modified=date,
        )


def laid_out(handout: Handout) -> Layout:
    """Break `handout` into pages. Raises `LibraryMissing` where WeasyPrint's own libraries are not installed."""
    weasyprint = engine()
    log = Log()
    files = tuple(_font_files())
    fonts = bundled_fonts(files)
    fetcher = ClosedFetcher(files)
    with listening(log):
        sheets = [_stylesheet(weasyprint, path, fetcher, fonts) for path in handout.stylesheets]
        if not engine_is_known():
            document = weasyprint.HTML(string=handout.html, url_fetcher=fetcher).render(
                stylesheets=sheets, font_config=fonts
            )
            return Layout(handout=handout, page_starts=(), document=document, log=log)
        with tracing():
            document = _page_flow(weasyprint, handout.html, fetcher).render(stylesheets=sheets, font_config=fonts)
    return Layout(handout=handout, page_starts=page_starts(document), document=document, log=log)


def _stylesheet(weasyprint: Any, path: Path, fetcher: ClosedFetcher, fonts: Any) -> Any:
    """A style sheet read by us: given a file name, WeasyPrint imports an HTTP client (35 ms) to make an address."""
    return weasyprint.CSS(
        string=path.read_text(encoding="utf-8"), base_url=path.as_uri(), url_fetcher=fetcher, font_config=fonts
    )


def _page_flow(weasyprint: Any, html: str, fetcher: ClosedFetcher) -> Any:
    """WeasyPrint's `HTML` of a tree that is already known to be well-formed.

    Its own parser, tinyhtml5, repairs the web's mistakes and takes longer than the layout of a page; ours were
    rendered by templates and parse as XML in a millisecond. contracts.py: HTML.__init__
    """
    import cssselect2

    made = weasyprint.HTML.__new__(weasyprint.HTML)
    made.base_url = None
    made.url_fetcher = fetcher
    made.media_type = "print"
    made.wrapper_element = cssselect2.ElementWrapper.from_html_root(
        ET.fromstring(html),  # noqa: S314 - our own templates' output, no entities or DTD in it
        content_language=None,
    )
    made.etree_element = made.wrapper_element.etree_element
    return made


def _font_files() -> Iterator[Path]:
    return (bundled() / "styles" / "fonts").glob("*/*.ttf")
