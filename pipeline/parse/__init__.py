"""Clean text to Document: one parser a syntax.

No parser raises on any text (but for `LimitExceeded`), and none drops a word: the characters of the source
that are not space are either in a block, in order, or listed as an omission (`account.py`).
"""

from typing import assert_never

from ..model.diagnostic import Report, silence
from ..model.document import Document
from ..model.source import Syntax, Text
from ..settings import Limits
from .guidance import Guidance, Kind
from .plain import parsed_plain

__all__ = ["Guidance", "Kind", "parsed"]


def parsed(
    text: Text, *, limits: Limits, guidance: Guidance | None = None, report: Report = silence, first_line: int = 1
) -> Document:
    """The document that the text is, read from `first_line` (1-based) on.

    Lines before `first_line` hold front matter that someone else has read; they become omissions. Raises
    `LimitExceeded` where the text has more than `limits.blocks` blocks.
    """
    match text.syntax:
        case Syntax.PLAIN | Syntax.MARKDOWN | Syntax.HTML:
            # Markdown and HTML have no parser of their own yet: as plain text they lose nothing.
            return parsed_plain(
                text, limits=limits, guidance=guidance or Guidance(), report=report, first_line=first_line
            )
        case _:
            assert_never(text.syntax)
