"""Twofold: one briefing, two editions (print handout and e-book) from one normalized document.

The way of a briefing, a noun between every verb; the order stands in `convert.py`:

    Source --normalize--> Text --parse--> Document --refine--> Document --render--> Handout, Book
           --emit--> PDF, EPUB --check--> verdict

The rooms:

- `cli`        the command line; alone prints and exits
- `convert`    the stages in order; `files` the disk on both ends
- `normalize`  bytes to clean text          - `parse`   clean text to document
- `refine`     document to document         - `render`  document to XHTML
- `emit`       XHTML to bytes               - `check`   finished files against source and standards
- `model`      what passes between them; standard library only
- `settings`, `errors`, `resources`, `patterns`, `beside`   what all of them may ask

Invariants: imports run one way (import-linter, in `pyproject.toml`); every word of the source is in both
editions, in order, or the run fails; the same input gives the same bytes; nothing is fetched; editions are put
in place whole or not at all.

The public API is what this module names: `convert()` for files, `editions()` for bytes, and their types.
"""

from .convert import Conversion, Editions, Understanding, convert, editions, understood
from .errors import TwofoldError
from .model.source import Source
from .settings import Format, Limits, Overrules, ParagraphLayout, Settings, Standard, Statements

__all__ = [
    "Conversion",
    "Editions",
    "Format",
    "Limits",
    "Overrules",
    "ParagraphLayout",
    "Settings",
    "Source",
    "Standard",
    "Statements",
    "TwofoldError",
    "Understanding",
    "convert",
    "editions",
    "understood",
]
__version__ = "0.1.0"
