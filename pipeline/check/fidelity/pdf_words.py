"""The words of a PDF, read by PDFium, which shares no code with WeasyPrint.

Text is taken object by object in the order it was drawn, which is the reading order of what we draw. Marked
content tells content from furniture: running heads and folios are artifacts (ISO 32000-1, 14.8.2.2), a marker
that was drawn for a list item is tagged `Lbl`.
"""

import ctypes
from collections.abc import Iterator
from itertools import groupby
from typing import Any, NamedTuple

from .tokens import Break, Piece, Reading, marker_token, runs_leftwards, tokens

_HYPHEN = "\x02"  # PDFium's sign for a hyphen at the end of a line, of either kind
_NAME_SIZE = 256  # bytes for the name of a mark; ours are short


def pdf_words(data: bytes) -> Reading:
    """The text of a PDF's content, and the markers of its lists."""
    pieces: list[Piece] = []
    markers: list[str] = []
    for (tag, _), drawn in groupby(_text_objects(data), key=lambda item: (item.tag, item.sequence)):
        texts = [item.text for item in drawn]
        if tag == "Lbl":
            markers.append(marker_token("".join(texts)))
        elif tag != "Artifact":
            leftwards = any(runs_leftwards(text) for text in texts)
            pieces.append(Piece(tuple(token for text in texts for token in _tokens(text)), leftwards))
    return Reading(tuple(pieces), tuple(marker for marker in markers if marker))


def _tokens(text: str) -> Iterator[tuple[str, Break]]:
    pieces = text.replace("\ufffe", _HYPHEN).split(_HYPHEN)
    for number, piece in enumerate(pieces):
        is_last = number == len(pieces) - 1
        here = tokens(piece)
        for token in here[:-1]:
            yield token, Break.SPACE
        if here:
            ends_in_space = piece[-1:].isspace()
            after = Break.SPACE if ends_in_space else Break.LINE_END if is_last else Break.HYPHEN
            yield here[-1], after


class _TextObject(NamedTuple):
    """A text object: the tag of its marked content, which sequence of marked content it is in, and its text."""

    tag: str
    sequence: tuple[int, int]  # page, marked-content identifier
    text: str


def _text_objects(data: bytes) -> Iterator[_TextObject]:
    """Each text object of each page, as drawn."""
    import pypdfium2_raw as pdfium  # the bindings alone; the package around them takes as long again to import

    pdfium.FPDF_InitLibrary()
    document = pdfium.FPDF_LoadMemDocument64(data, len(data), None)
    if not document:
        raise ValueError("PDFium cannot open the file")
    try:
        for index in range(pdfium.FPDF_GetPageCount(document)):
            page = pdfium.FPDF_LoadPage(document, index)
            text_page = pdfium.FPDFText_LoadPage(page)
            for number in range(pdfium.FPDFPage_CountObjects(page)):
                item = pdfium.FPDFPage_GetObject(page, number)
                if pdfium.FPDFPageObj_GetType(item) == pdfium.FPDF_PAGEOBJ_TEXT:
                    sequence = (index, pdfium.FPDFPageObj_GetMarkedContentID(item))
                    yield _TextObject(_tag(pdfium, item), sequence, _text(pdfium, item, text_page))
            pdfium.FPDFText_ClosePage(text_page)
            pdfium.FPDF_ClosePage(page)
    finally:
        pdfium.FPDF_CloseDocument(document)


def _tag(pdfium: Any, item: Any) -> str:
    """The outermost mark's name: `Artifact`, or the tag of the structure element that the text belongs to."""
    if pdfium.FPDFPageObj_CountMarks(item) == 0:
        return ""
    buffer = ctypes.create_string_buffer(_NAME_SIZE)
    size = ctypes.c_ulong()
    wide = ctypes.cast(buffer, ctypes.POINTER(pdfium.FPDF_WCHAR))
    pdfium.FPDFPageObjMark_GetName(pdfium.FPDFPageObj_GetMark(item, 0), wide, _NAME_SIZE, size)
    return buffer.raw[: max(0, size.value - 2)].decode("utf-16-le")


def _text(pdfium: Any, item: Any, text_page: Any) -> str:
    size = pdfium.FPDFTextObj_GetText(item, text_page, None, 0)  # bytes of UTF-16, the closing null included
    if size <= 2:
        return ""
    buffer = ctypes.create_string_buffer(size)
    pdfium.FPDFTextObj_GetText(item, text_page, ctypes.cast(buffer, ctypes.POINTER(pdfium.FPDF_WCHAR)), size)
    return buffer.raw[: size - 2].decode("utf-16-le", "surrogatepass")
