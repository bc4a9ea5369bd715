"""Outlines of documents as lines of text: drawn from a document, read from a case file, compared.

    title "…"  h2 "…"  h2:label "…"       headings
    p "…"  p:byline "…"                   paragraphs, with a role after the colon
    ul / ol / quote / dl                  with what is inside indented below; items begin with their marker
    table 3x2  code "…"  rule  note 1 "…" figures are rows and columns; the note's label

A first line `guidance: paragraphs=lines headings=off lists=off structure=3:heading,5-7:verse` overrules the parser.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import assert_never

from pipeline.model.document import (
    Block,
    Blocks,
    DescriptionList,
    Document,
    Figure,
    Heading,
    List,
    Note,
    Paragraph,
    Preformatted,
    Quote,
    Role,
    Rule,
    Span,
    Table,
)
from pipeline.model.source import Text
from pipeline.model.walk import text_of, text_of_block
from pipeline.parse import Guidance, Kind
from pipeline.settings import ParagraphLayout


def read_text(path: Path) -> Text:
    """A case's text; a form feed begins a page, as in `normalize`."""
    lines: list[str] = []
    starts: list[int] = []
    with path.open(encoding="utf-8", newline="") as file:
        content = file.read().removesuffix("\n")
    for line in content.split("\n"):
        if line.startswith("\f"):
            starts.append(len(lines) + 1)
        lines.append(line.replace("\f", ""))
    return Text(lines=tuple(lines), encoding="utf-8", page_starts=tuple(starts))


def guidance_of(outline: list[str]) -> Guidance:
    """What a case's first line says to overrule."""
    if not outline or not outline[0].startswith("guidance:"):
        return Guidance()
    said = dict(part.split("=", 1) for part in re.findall(r"\S+=[^=]+(?=\s\S+=|$)", outline[0]))
    structure = {}
    for part in said.get("structure", "").split(","):
        if part.strip():
            lines, kind = part.strip().split(":")
            first, _, last = lines.partition("-")
            structure[Span(int(first), int(last or first))] = Kind(kind)
    return Guidance(
        paragraphs=ParagraphLayout(said["paragraphs"].strip()) if "paragraphs" in said else None,
        headings=said.get("headings", "on").strip() != "off",
        lists=said.get("lists", "on").strip() != "off",
        structure=structure,
    )


def outline_of(document: Document) -> list[str]:
    """The outline of a document, with all text and all source lines."""
    return list(_lines(document.blocks, ""))


def _said(text: str) -> str:
    return " ".join(text.split())


def _lines(blocks: Blocks, indent: str) -> Iterator[str]:
    for block in blocks:
        at = f" @{block.span.first}" + (f"-{block.span.last}" if block.span.last > block.span.first else "")
        role = f":{block.role}" if block.role is not None else ""
        text = _said(text_of_block(block))
        match block:
            case Heading(level=1, role=Role.TITLE):
                yield f'{indent}title "{text}"{at}'
            case Heading(level=level):
                yield f'{indent}h{level}{role} "{text}"{at}'
            case Paragraph():
                yield f'{indent}p{role} "{text}"{at}'
            case List(items=items, enumerator=enumerator):
                yield f"{indent}{'ol' if enumerator else 'ul'}{role}{at}"
                for item in items:
                    yield from _item(item.blocks, item.marker if enumerator else "-", indent + "  ")
            case Quote(blocks=inside):
                yield f"{indent}quote{role}{at}"
                yield from _lines(inside, indent + "  ")
            case DescriptionList(descriptions=descriptions):
                yield f"{indent}dl{role}{at}"
                for entry in descriptions:
                    said = _said(" ".join(text_of_block(child) for child in entry.blocks))
                    yield f'{indent}  "{_said(text_of(entry.term))}" = "{said}"'
            case Table(rows=rows):
                yield f"{indent}table{role} {len(rows)}x{max(len(row) for row in rows)}{at}"
            case Preformatted():
                yield f'{indent}code{role} "{text}"{at}'
            case Rule():
                yield f"{indent}rule{at}"
            case Note(label=label):
                yield f'{indent}note {label} "{text}"{at}'
            case Figure():
                yield f'{indent}figure "{text}"{at}'
            case _:
                assert_never(block)


def _item(blocks: Blocks, marker: str, indent: str) -> Iterator[str]:
    first: Block | None = blocks[0] if blocks else None
    if isinstance(first, Paragraph) and first.role is None:
        yield f'{indent}{marker} "{_said(text_of(first.content))}"'
        yield from _lines(blocks[1:], indent + "  ")
    else:
        yield f"{indent}{marker}"
        yield from _lines(blocks, indent + "  ")


def matches(expected: str, actual: str) -> bool:
    """Whether a line drawn from a document is the one expected; source lines count only where they are named."""
    if not re.search(r" @\d+(-\d+)?$", expected):
        actual = re.sub(r" @\d+(-\d+)?$", "", actual)
    parts = [re.escape(part) for part in expected.split("…")]
    return re.fullmatch(".*".join(parts), actual) is not None


def differences(expected: list[str], actual: list[str]) -> list[str]:
    """The lines in which two outlines differ, marked - (expected) and + (read)."""
    wanted = [line for line in expected if line.strip() and not line.startswith(("guidance:", "//"))]
    if len(wanted) == len(actual) and all(matches(a, b) for a, b in zip(wanted, actual, strict=True)):
        return []
    head = 0
    while head < min(len(wanted), len(actual)) and matches(wanted[head], actual[head]):
        head += 1
    tail = 0
    while tail < min(len(wanted), len(actual)) - head and matches(wanted[-1 - tail], actual[-1 - tail]):
        tail += 1
    return [f"- {line}" for line in wanted[head : len(wanted) - tail]] + [
        f"+ {line}" for line in actual[head : len(actual) - tail]
    ]
