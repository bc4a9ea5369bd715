"""Ways through a document: the text of inlines, all blocks in order, and rebuilding from the leaves up."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import assert_never

from .document import (
    Block,
    Blocks,
    Code,
    DescriptionList,
    Emphasis,
    Figure,
    Heading,
    Inline,
    Inlines,
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


def text_of(content: Inlines) -> str:
    """The characters a reader sees; a line break is a line end."""
    return "".join(_text(inline) for inline in content)


def _text(inline: Inline) -> str:
    match inline:
        case Text(text=text) | Code(text=text) | NoteCall(text=text):
            return text
        case Emphasis(content=content) | Strong(content=content) | Link(content=content) | Passage(content=content):
            return text_of(content)
        case LineBreak():
            return "\n"
        case _:
            assert_never(inline)


def map_text(content: Inlines, change: Callable[[str], str]) -> Inlines:
    """The same inlines with `change` applied to each run of words; code and note calls stay as they are."""
    return tuple(_map_text(inline, change) for inline in content)


def _map_text(inline: Inline, change: Callable[[str], str]) -> Inline:
    match inline:
        case Text(text=text):
            return Text(change(text))
        case Emphasis() | Strong() | Link() | Passage():
            return replace(inline, content=map_text(inline.content, change))
        case Code() | NoteCall() | LineBreak():
            return inline
        case _:
            assert_never(inline)


def children(block: Block) -> Blocks:
    """The blocks directly inside a block, in order."""
    match block:
        case List(items=items):
            return tuple(child for item in items for child in item.blocks)
        case DescriptionList(descriptions=descriptions):
            return tuple(child for description in descriptions for child in description.blocks)
        case Quote(blocks=blocks) | Note(blocks=blocks):
            return blocks
        case Heading() | Paragraph() | Table() | Figure() | Preformatted() | Rule():
            return ()
        case _:
            assert_never(block)


def all_blocks(blocks: Blocks) -> Iterator[Block]:
    """Every block, parents before children, in reading order."""
    for block in blocks:
        yield block
        yield from all_blocks(children(block))


def inline_contents(block: Block) -> tuple[Inlines, ...]:
    """The runs of inlines that a block holds itself, in reading order, those of its child blocks not included."""
    match block:
        case Heading(content=content) | Paragraph(content=content):
            return (content,)
        case Table(rows=rows, caption=caption):
            return (caption, *(cell.content for row in rows for cell in row))
        case Figure(caption=caption):
            return (caption,)
        case DescriptionList(descriptions=descriptions):
            return tuple(entry.term for entry in descriptions)
        case List() | Quote() | Note() | Preformatted() | Rule():
            return ()
        case _:
            assert_never(block)


def rebuild(blocks: Blocks, change: Callable[[Block], Block]) -> Blocks:
    """The same tree with `change` applied to every block, children before their parent."""
    return tuple(change(_with_children(block, change)) for block in blocks)


def _with_children(block: Block, change: Callable[[Block], Block]) -> Block:
    match block:
        case List():
            return replace(block, items=tuple(replace(i, blocks=rebuild(i.blocks, change)) for i in block.items))
        case DescriptionList():
            entries = tuple(replace(d, blocks=rebuild(d.blocks, change)) for d in block.descriptions)
            return replace(block, descriptions=entries)
        case Quote() | Note():
            return replace(block, blocks=rebuild(block.blocks, change))
        case Heading() | Paragraph() | Table() | Figure() | Preformatted() | Rule():
            return block
        case _:
            assert_never(block)


def text_of_block(block: Block) -> str:
    """The characters of a block and all in it, one line for each text-bearing element; list markers not included."""
    match block:
        case Heading(content=content) | Paragraph(content=content):
            return text_of(content)
        case Table(rows=rows, caption=caption):
            cells = [text_of(cell.content) for row in rows for cell in row]
            return "\n".join([*([text_of(caption)] if caption else []), *cells])
        case Figure(caption=caption):
            return text_of(caption)
        case Preformatted(text=text):
            return text
        case DescriptionList(descriptions=descriptions):
            return "\n".join(
                part
                for entry in descriptions
                for part in (text_of(entry.term), *(text_of_block(child) for child in entry.blocks))
            )
        case List() | Quote() | Note():
            return "\n".join(text_of_block(child) for child in children(block))
        case Rule():
            return ""
        case _:
            assert_never(block)
