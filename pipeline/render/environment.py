"""The templates' surroundings: where they are, how they escape, and the few functions that they call."""

import re
from functools import cache
from typing import TYPE_CHECKING, assert_never

from ..model.document import (
    Block,
    Code,
    DescriptionList,
    Emphasis,
    Enumerator,
    Figure,
    Heading,
    Inline,
    LineBreak,
    Link,
    List,
    Note,
    NoteCall,
    Paragraph,
    Passage,
    Preformatted,
    Quote,
    Rule,
    Strong,
    Table,
    Text,
)
from ..resources import bundled

if TYPE_CHECKING:
    from jinja2 import Environment
    from markupsafe import Markup

PIECE_LENGTH = 20  # characters; several fit into the narrowest column

# ol/@type, HTML 4.4.5; the same numbering in every reader, with or without the style sheet.
_OL_TYPE = {
    Enumerator.DECIMAL: "1",
    Enumerator.LOWER_ALPHA: "a",
    Enumerator.UPPER_ALPHA: "A",
    Enumerator.LOWER_ROMAN: "i",
    Enumerator.UPPER_ROMAN: "I",
}


@cache
def environment() -> "Environment":
    """The Jinja2 environment: escapes everything, knows no undefined name, adds no blank lines."""
    from jinja2 import ChoiceLoader, Environment, FileSystemLoader, StrictUndefined

    from .templates import PreparedLoader

    folder = bundled() / "templates"
    made = Environment(
        loader=ChoiceLoader([PreparedLoader(folder), FileSystemLoader(folder, encoding="utf-8")]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=False,
        auto_reload=False,
    )
    made.filters["kind"] = kind
    made.filters["direction"] = direction
    made.filters["pieces"] = pieces
    made.filters["css_string"] = css_string
    made.filters["ol_type"] = _OL_TYPE.__getitem__
    return made


def pieces(text: str, longest: int) -> "str | Markup":
    """`text`, with every run of more than `longest` characters without a space, or of spaces, cut into pieces.

    Line breaking is quadratic in the length of such a run: 100,000 letters take WeasyPrint over a minute, their
    pieces seconds. A piece is a box of its own, so the text itself, and what a reader copies, stays as it is.
    """
    if len(text) <= longest or not (runs := re.compile(rf"\S{{{longest + 1},}}| {{{longest + 1},}}")).search(text):
        return text
    from markupsafe import Markup, escape

    parts: list[str] = []
    at = 0
    for run in runs.finditer(text):
        parts.append(escape(text[at : run.start()]))
        cuts = range(run.start(), run.end(), PIECE_LENGTH)
        parts.extend(f'<span class="piece">{escape(text[a : min(a + PIECE_LENGTH, run.end())])}</span>' for a in cuts)
        at = run.end()
    parts.append(escape(text[at:]))
    return Markup("".join(parts))  # noqa: S704 - every part of the text is escaped above


def css_string(text: str) -> str:
    """A CSS string that says `text` (CSS Syntax 3, 4.3.7): what is not plain ASCII is escaped by its number."""
    return '"' + "".join(c if (c.isalnum() and c.isascii()) or c in " .()-" else f"\\{ord(c):x} " for c in text) + '"'


def kind(node: Block | Inline) -> str:
    """The name of a block's or an inline's macro in `templates/shared/`."""
    match node:
        case Heading():
            return "heading"
        case Paragraph():
            return "paragraph"
        case List():
            return "list"
        case DescriptionList():
            return "descriptions"
        case Quote():
            return "quote"
        case Table():
            return "table"
        case Figure():
            return "figure"
        case Preformatted():
            return "preformatted"
        case Rule():
            return "rule"
        case Note():
            return "note"
        case Text():
            return "text"
        case Emphasis():
            return "emphasis"
        case Strong():
            return "strong"
        case Code():
            return "code"
        case Link():
            return "link"
        case LineBreak():
            return "line-break"
        case NoteCall():
            return "note-call"
        case Passage():
            return "passage"
        case _:
            assert_never(node)


# Languages written from right to left, by primary subtag; a script subtag overrules ("az-Arab").
_RIGHT_TO_LEFT = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "syr", "ug", "ur", "yi"})
_RIGHT_TO_LEFT_SCRIPTS = frozenset({"arab", "hebr", "thaa", "syrc", "nkoo"})


def direction(language: str) -> str:
    """`rtl` or `ltr` for a BCP 47 tag."""
    primary, *rest = language.lower().split("-")
    script = next((part for part in rest if len(part) == 4 and part.isalpha()), None)
    if script is not None:
        return "rtl" if script in _RIGHT_TO_LEFT_SCRIPTS else "ltr"
    return "rtl" if primary in _RIGHT_TO_LEFT else "ltr"
