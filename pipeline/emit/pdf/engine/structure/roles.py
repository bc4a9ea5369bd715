"""Structure types of HTML elements: ISO 32000-1, 14.8.4 for PDF 1.7, ISO 32000-2, 14.8.4 for PDF 2.0.

An element that is not here has no structure of its own: its text belongs to its parent's (`header` rules,
`time`, `span` without a language, `div` around a table).
"""

from typing import Any

NAMESPACE_PDF_1 = "http://iso.org/pdf/ssn"
NAMESPACE_PDF_2 = "http://iso.org/pdf2/ssn"

# Types of PDF 1.7 that PDF 2.0's own namespace left out; they keep the older namespace there (ISO 32000-2, 14.8.6).
ONLY_IN_PDF_1 = frozenset({"Art", "BlockQuote", "Quote", "Code", "Reference", "Note"})

# Types that hold blocks: text directly inside them needs a paragraph around it (ISO 14289-1, 7.1; Matterhorn 01).
GROUPING = frozenset({"Document", "Part", "Sect", "Div", "Art", "BlockQuote", "LBody"})

SVG = "{http://www.w3.org/2000/svg}svg"

_TYPES = {
    "article": "Art",
    "section": "Sect",
    "header": "Div",
    "figure": "Div",
    "aside": "Div",
    "blockquote": "BlockQuote",
    "p": "P",
    "pre": "P",
    "ul": "L",
    "ol": "L",
    "dl": "L",
    "table": "Table",
    "thead": "THead",
    "tbody": "TBody",
    "tfoot": "TFoot",
    "tr": "TR",
    "th": "TH",
    "td": "TD",
    "caption": "Caption",
    "figcaption": "Caption",
    "img": "Figure",
    SVG: "Figure",
    "code": "Code",
    **{f"h{level}": f"H{level}" for level in range(1, 7)},
}
_EMPHASIS = {"em": "Em", "i": "Em", "strong": "Strong", "b": "Strong"}  # new in PDF 2.0


def structure_type(element: Any, *, two: bool) -> str | None:
    """The structure type of an element, or None where its text belongs to its parent's."""
    tag = element.tag if isinstance(element.tag, str) else ""
    if tag == "a":
        return "Link" if element.get("href") else None
    if tag == "figure" and two:
        return "Aside"
    if two and tag in _EMPHASIS:
        return _EMPHASIS[tag]
    if tag in _TYPES:
        return _TYPES[tag]
    if tag == "div" and "note" in (element.get("class") or "").split():
        return "Div"
    return "Span" if element.get("lang") else None


_NUMBERING = {"1": "Decimal", "a": "LowerAlpha", "A": "UpperAlpha", "i": "LowerRoman", "I": "UpperRoman"}


def list_numbering(element: Any, *, two: bool) -> str | None:
    """/ListNumbering of `ul`, `ol`, `dl` (ISO 32000-1, table 347; ISO 32000-2, table 382 adds Description)."""
    match element.tag:
        case "ul":
            return "Disc"
        case "ol":
            return _NUMBERING[element.get("type") or "1"]
        case "dl":
            return "Description" if two else None
        case _:
            return None
