"""Anchors: the ids by which both editions know a piece of text, so that a place in one is found in the other."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from typing import assert_never

from ..model.document import (
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
    Rule,
    Table,
)
from .context import Context


def with_anchors(document: Document, _: Context) -> Document:
    """Every text-bearing block, note, term, cell and caption named "b1", "b2", … in reading order."""
    names = (f"b{number}" for number in count(1))
    return replace(document, blocks=_anchored(document.blocks, names))


def _anchored(blocks: Blocks, names: Iterator[str]) -> Blocks:
    return tuple(_anchored_block(block, names) for block in blocks)


def _anchored_block(block: Block, names: Iterator[str]) -> Block:
    # Reading order is the order of these calls: a parent's own text before its children's, a caption before cells.
    match block:
        case Heading() | Paragraph() | Preformatted() | Figure():
            return replace(block, anchor=next(names))
        case List():
            return replace(
                block, items=tuple(replace(item, blocks=_anchored(item.blocks, names)) for item in block.items)
            )
        case DescriptionList():
            entries = tuple(
                replace(entry, anchor=next(names), blocks=_anchored(entry.blocks, names))
                for entry in block.descriptions
            )
            return replace(block, descriptions=entries)
        case Quote():
            return replace(block, blocks=_anchored(block.blocks, names))
        case Note():  # its calls lead to it
            return replace(block, anchor=next(names), blocks=_anchored(block.blocks, names))
        case Table():
            caption_anchor = next(names) if block.caption else ""
            rows = tuple(tuple(replace(cell, anchor=next(names)) for cell in row) for row in block.rows)
            return replace(block, caption_anchor=caption_anchor, rows=rows)
        case Rule():
            return block
        case _:
            assert_never(block)
