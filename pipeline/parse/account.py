"""The account of a parse: what the source has, minus what was left out, is what the document says.

The invariant of the parser, as functions that tests and tools can ask.
"""

from collections.abc import Iterable

from ..model.document import Document, Omission
from ..model.source import Text
from ..model.walk import text_of_block


def printed(text: str) -> str:
    """The characters that are not space, in order."""
    return "".join(text.split())


def kept_of_source(text: Text, omissions: Iterable[Omission]) -> str:
    """The characters of the source that are not space and not omitted, in order."""
    lines = list(text.lines)
    by_line: dict[int, list[Omission]] = {}
    for omission in omissions:
        by_line.setdefault(omission.line, []).append(omission)
    for number, omitted in by_line.items():
        characters = list(lines[number - 1])
        for omission in omitted:
            for column in range(omission.start, omission.end):
                characters[column] = " "
        lines[number - 1] = "".join(characters)
    return printed("\n".join(lines))


def said_by_document(document: Document) -> str:
    """The characters of the document's blocks that are not space, in order."""
    return printed("\n".join(text_of_block(block) for block in document.blocks))


def difference(text: Text, document: Document) -> str | None:
    """None where the account is even; otherwise the first place where source and document part, in words."""
    kept = kept_of_source(text, document.omissions)
    said = said_by_document(document)
    if kept == said:
        return None
    at = next((i for i, (a, b) in enumerate(zip(kept, said, strict=False)) if a != b), min(len(kept), len(said)))
    before, source, spoken = kept[max(0, at - 30) : at], kept[at : at + 30], said[at : at + 30]
    return f"after {before!r} the source has {source!r}, the document {spoken!r}"


def faults_of_omissions(text: Text, omissions: Iterable[Omission]) -> list[str]:
    """Omissions that do not lie within their line, hold nothing but space, or overlap another, in words."""
    faults: list[str] = []
    seen: dict[int, int] = {}
    for omission in sorted(omissions):
        line = text.lines[omission.line - 1] if 1 <= omission.line <= len(text.lines) else ""
        if not 0 <= omission.start < omission.end <= len(line):
            faults.append(f"outside its line: {omission}")
        elif not line[omission.start : omission.end].strip():
            faults.append(f"nothing but space: {omission}")
        elif omission.start < seen.get(omission.line, 0):
            faults.append(f"overlaps another: {omission}")
        seen[omission.line] = max(seen.get(omission.line, 0), omission.end)
    return faults
