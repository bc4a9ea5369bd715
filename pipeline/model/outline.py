"""The model's face to other programs: `twofold inspect --json`, stable from version to version.

`text` is what a reader sees: heading numbers included, list markers not. `lines` are first and last source line.
"""

from collections.abc import Iterable
from typing import Any, TypeAlias, assert_never

from .diagnostic import Diagnostic
from .document import (
    Block,
    DescriptionList,
    Document,
    Figure,
    Heading,
    List,
    Note,
    Paragraph,
    Preformatted,
    Quote,
    Rule,
    Span,
    Table,
)
from .source import Text
from .walk import text_of, text_of_block

Json: TypeAlias = dict[str, Any]


def outline(text: Text, document: Document, diagnostics: Iterable[Diagnostic] = ()) -> Json:
    """The document as plain dictionaries and lists."""
    metadata = document.metadata
    return {
        "title": metadata.title,
        "title_origin": metadata.title_origin.value if metadata.title_origin else None,
        "authors": list(metadata.authors),
        "publisher": metadata.publisher,
        "date": metadata.date.isoformat() if metadata.date else None,
        "language": metadata.language,
        "encoding": text.encoding,
        "blocks": [block_outline(block) for block in document.blocks],
        "changes": [
            {"what": change.what, "count": change.count, "lines": list(change.lines)} for change in text.changes
        ],
        "diagnostics": [
            {
                "severity": diagnostic.severity.value,
                "message": diagnostic.message,
                "lines": _lines(diagnostic.span) if diagnostic.span else None,
                "hint": diagnostic.hint,
            }
            for diagnostic in diagnostics
        ],
    }


def block_type(block: Block) -> str:
    """The name that the outline has for a block."""
    match block:
        case Heading():
            return "heading"
        case Paragraph():
            return "paragraph"
        case List() | DescriptionList():
            return "list"
        case Quote():
            return "quote"
        case Table():
            return "table"
        case Figure():
            return "figure"
        case Preformatted():
            return "code"
        case Rule():
            return "rule"
        case Note():
            return "note"
        case _:
            assert_never(block)


def block_outline(block: Block) -> Json:
    """One block with all in it; `level`, `ordered` and `items` only where they mean something."""
    found: Json = {
        "type": block_type(block),
        "text": text_of_block(block),
        "lines": _lines(block.span),
        "role": block.role.value if block.role else None,
        "language": block.language,
        "reason": block.reason,
        "confidence": round(block.confidence, 2),
    }
    match block:
        case Heading(level=level):
            found["level"] = level
        case List(items=items, enumerator=enumerator):
            found["ordered"] = enumerator is not None
            found["items"] = [
                _item("\n".join(text_of_block(b) for b in item.blocks[:1]), item.span, item.blocks[1:])
                | {"marker": item.marker}
                for item in items
            ]
        case DescriptionList(descriptions=descriptions):
            found["ordered"] = False
            found["items"] = [_item(text_of(entry.term), entry.span, entry.blocks) for entry in descriptions]
        case Table(rows=rows):
            found["rows"] = [[text_of(cell.content) for cell in row] for row in rows]
        case Quote(blocks=blocks) | Note(blocks=blocks):
            found["children"] = [block_outline(child) for child in blocks]
        case Paragraph() | Figure() | Preformatted() | Rule():
            pass
        case _:
            assert_never(block)
    return found


def _item(text: str, span: Span, blocks: Iterable[Block]) -> Json:
    return {"text": text, "lines": _lines(span), "children": [block_outline(block) for block in blocks]}


def _lines(span: Span) -> list[int]:
    return [span.first, span.last]
