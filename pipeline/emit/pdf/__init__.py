"""The print edition as PDF; the only folder that knows WeasyPrint.

`laid_out(handout)` breaks the text into pages; a `Layout` says where each page begins (the e-book's page
breaks are made of that) and writes itself as PDF. What reaches into WeasyPrint's private parts is in `engine/`.
"""

from .layout import Layout, PdfEdition, laid_out

__all__ = ["Layout", "PdfEdition", "laid_out"]
