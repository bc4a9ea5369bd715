"""The structure tree of the PDF (ISO 32000-1, 14.7), built from the document's own elements.

WeasyPrint's tree is made of boxes: an element that is broken over pages becomes two, lists in definition form
and notes get wrong types, running heads enter the tree. This one is made of the HTML elements: one structure
element for each, however many pages it crosses, and everything that is not content marked as an artifact.

- `roles`    which structure type an HTML element has, in PDF 1.7 and in PDF 2.0
- `nodes`    the tree while it is built
- `builder`  from laid-out boxes to the tree
- `writer`   from the tree to PDF objects
"""

from typing import Any

from .builder import built_tree
from .writer import write_tree


def add_structure(pdf: Any, document: Any, pdf_version: Any, page_streams: list[Any]) -> None:
    """Add the structure tree to `pdf`; takes the place of `weasyprint.pdf.add_tags`, same parameters."""
    two = str(pdf_version) >= "2.0"
    write_tree(pdf, built_tree(document, page_streams, two=two), two=two)
