"""From a document as parsed to a document ready for rendering: metadata, language, typography, title, anchors.

Each refinement is a small function from document to document; their order is the tuple `REFINEMENTS`. Language
comes first, because dates, quotation marks and clauses are read by it; the title comes after typography, because
it is cut from the text as it will be set; anchors come last, because they count what is there.
"""

from dataclasses import replace

from ..model.diagnostic import Report, silence
from ..model.document import Document
from .anchors import with_anchors
from .context import Context, Refinement
from .language import with_block_languages, with_language
from .metadata import with_metadata
from .title import with_title
from .typography import with_typography

__all__ = ["REFINEMENTS", "Context", "Refinement", "refined"]

REFINEMENTS: tuple[Refinement, ...] = (
    with_language,
    with_block_languages,
    with_metadata,
    with_typography,
    with_title,
    with_anchors,
)


def refined(document: Document, context: Context, report: Report = silence) -> Document:
    """The document after every refinement, in order.

    Raises SettingInvalid when the context states a language that is none.
    """
    context = replace(context, report=report)
    for refinement in REFINEMENTS:
        document = refinement(document, context)
    return document
