"""The print edition: the document as one HTML page flow with its style sheets."""

from xml.etree import ElementTree as ET

from ..model.document import Document, TitleOrigin
from ..model.publication import Handout, Publication
from ..resources import bundled
from ..settings import Limits
from .edition import edition
from .environment import environment
from .masthead import masthead, running_head

STYLESHEETS = ("print/fonts.css", "shared/elements.css", "print/page.css", "print/text.css")
# Each font that is declared costs two milliseconds of every run, so these are for the documents that need them.
FONTS_ON_DEMAND = {
    "print/fonts-stress.css": ("<em", "<strong", "speaker"),
    "print/fonts-small.css": ("<table", "<dl", "<h4", "<h5", "<h6", "<figcaption"),
    "print/fonts-mono.css": ("<pre", "<code"),
}

# Languages that our own fonts cannot write.
SCRIPTS = ("zh", "ja", "ko", "ar", "ps", "ckb", "fa", "ur", "he", "yi", "hi", "mr", "ne", "th")


def handout(document: Document, publication: Publication, limits: Limits = Limits()) -> Handout:  # noqa: B008 - frozen
    """`document` ready for layout; its style sheets are absolute paths, in the order of the cascade."""
    metadata = publication.metadata
    html = (
        environment()
        .get_template("print/handout.html.jinja")
        .render(
            document=document,
            metadata=metadata,
            edition=edition(document, xml=False, longest_run=limits.token_length),
            masthead=masthead(document),
            running_head=running_head(metadata.title or ""),
            generated_title=metadata.title_origin is not TitleOrigin.FIRST_LINE,
            modified=publication.modified.strftime("%Y-%m-%dT%H:%M:%SZ") if publication.modified else None,
        )
    )
    return Handout(
        publication=publication,
        html=html,
        stylesheets=tuple(bundled() / "styles" / sheet for sheet in (*_fonts(html), *STYLESHEETS, *_scripts(html))),
        generated=_generated(html),
    )


def _fonts(html: str) -> list[str]:
    return [sheet for sheet, signs in FONTS_ON_DEMAND.items() if any(sign in html for sign in signs)]


def _scripts(html: str) -> list[str]:
    return ["print/scripts.css"] if any(f'lang="{language}' in html for language in SCRIPTS) else []


def _generated(html: str) -> tuple[str, ...]:
    """The text of each element that is marked as ours."""
    root = ET.fromstring(html)  # noqa: S314 - our own templates' output, no entities or DTD in it
    return tuple("".join(element.itertext()) for element in root.iter() if "data-generated" in element.attrib)
