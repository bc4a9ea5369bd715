"""Typography by language: the characters that a printer sets for those that a keyboard has.

Every change can be folded back (`model/folding.plain`), no word changes, and nothing is touched inside code, web and
e-mail addresses, preformatted text and tables of figures. What is typographic already stays as it is.
"""

from dataclasses import replace
from functools import partial
from typing import assert_never

from ...model.document import (
    Block,
    DescriptionList,
    Document,
    Figure,
    Heading,
    Inlines,
    List,
    Note,
    Paragraph,
    Preformatted,
    Quote,
    Role,
    Rule,
    Table,
)
from ...model.walk import rebuild, text_of
from ..context import Context
from .conventions import convention
from .dashes import dashes, ellipses, minus_signs
from .edits import Rule as EditRule
from .edits import edited, edited_text
from .quotes import measures, quotes
from .spaces import no_break_spaces

_AS_TYPED = frozenset({Role.END_MARK, Role.MARKING})  # "-30-" is a sign, not a minus


def with_typography(document: Document, context: Context) -> Document:
    """The document set by the conventions of its language, and each block by those of its own."""
    if not context.typography:
        return document
    main = document.metadata.language

    def set_block(block: Block) -> Block:
        rules = _rules(block.language or main)
        match block:
            case Heading() | Paragraph():
                return block if block.role in _AS_TYPED else replace(block, content=edited(block.content, rules))
            case Table():
                return _set_table(block, rules)
            case Figure():
                return replace(block, caption=edited(block.caption, rules))
            case DescriptionList():
                entries = tuple(replace(entry, term=edited(entry.term, rules)) for entry in block.descriptions)
                return replace(block, descriptions=entries)
            case List() | Quote() | Note() | Preformatted() | Rule():
                return block
            case _:
                assert_never(block)

    return replace(document, blocks=rebuild(document.blocks, set_block))


def typographic(text: str, language: str) -> str:
    """A single line, such as a stated title, set by the conventions of `language` (BCP 47)."""
    return edited_text(text, _rules(language))


def _rules(language: str) -> tuple[EditRule, ...]:
    how = convention(language)
    rules: tuple[EditRule, ...] = (measures, partial(quotes, convention=how), ellipses)
    if how.inner or how.high or how.colon:
        from .french import french_spaces  # few languages have such spaces

        rules += (partial(french_spaces, convention=how),)
    return (
        *rules,
        partial(dashes, convention=how),
        minus_signs,
        partial(no_break_spaces, convention=how),
    )


def _set_table(table: Table, rules: tuple[EditRule, ...]) -> Table:
    table = replace(table, caption=edited(table.caption, rules))
    body = [cell for row in table.rows[table.header_rows :] for cell in row[table.header_columns :]]
    figures = sum(_is_figure(cell.content) for cell in body)
    if figures * 3 >= len(body) > 0:
        return table
    rows = tuple(tuple(replace(cell, content=edited(cell.content, rules)) for cell in row) for row in table.rows)
    return replace(table, rows=rows)


def _is_figure(content: Inlines) -> bool:
    """Whether a cell holds a number and no words to speak of ("$1,200", "12 km")."""
    text = text_of(content)
    return any(sign.isdigit() for sign in text) and sum(sign.isalpha() for sign in text) <= 3
