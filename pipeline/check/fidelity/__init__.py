"""Nothing lost, nothing added: the words of the source, in order, in each finished file.

The files are read as a stranger would read them (PDFium for the PDF, a ZIP and XML reader for the EPUB), not
as we wrote them. What we know and a stranger would not are the words that are ours (`data-generated`), the
list markers, and the characters that the parser has listed as omissions.

- `tokens`      words and signs, folded so that typography and line ends make no difference
- `pdf_words`   the words of a PDF
- `epub_words`  the words of an EPUB
- `comparison`  the two sequences side by side
"""

from ...errors import FidelityFailure
from ...model.document import Document
from ...model.source import Text
from .comparison import difference
from .epub_words import epub_words
from .pdf_words import pdf_words
from .tokens import Reading, source_words

__all__ = ["Reading", "verify_epub", "verify_pdf"]


def verify_pdf(data: bytes, text: Text, document: Document, generated: tuple[str, ...]) -> None:
    """Raise FidelityFailure unless the PDF says what the text says; `generated` are the phrases that are ours."""
    _verify("PDF", pdf_words(data), text, document, generated)


def verify_epub(data: bytes, text: Text, document: Document) -> None:
    """Raise FidelityFailure unless the EPUB says what the text says; it marks its generated words itself."""
    _verify("EPUB", epub_words(data), text, document, ())


def _verify(edition: str, reading: Reading, text: Text, document: Document, generated: tuple[str, ...]) -> None:
    found = difference(source_words(text, document), reading, generated)
    if found is not None:
        raise FidelityFailure(
            f"The {edition} does not say what the source says: {found}.",
            "Nothing was written. Please report this with the source file; it is a fault of Twofold.",
        )
