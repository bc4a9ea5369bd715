"""The title: stated, or the text's first line, or the first clause of its first key point, or its file's name."""

from dataclasses import replace

from ...model.document import Block, Document, Heading, List, Paragraph, Role, TitleOrigin
from ...patterns import late
from ..context import Context
from ..typography import typographic
from .file_name import readable_name
from .words import own_words

_PORTION_MARK = late(r"^\((?:U|C|S|TS|CUI|FOUO|(?:U|C|S|TS)//[A-Z/ ,-]{1,60})\)\s+")

# What may stand above a title or the key points without being either.
_FRONT_ROLES = frozenset(
    {
        Role.MARKING,
        Role.EMBARGO,
        Role.DATE,
        Role.PLACE,
        Role.BYLINE,
        Role.CONTACT,
        Role.KEY_POINTS,
        Role.LABEL,
        Role.SUBTITLE,
        Role.SALUTATION,
        Role.ADDRESS,
    }
)


def with_title(document: Document, context: Context) -> Document:
    """The document with its title and the title's origin in its metadata.

    A title that is text in its place stays there (origin first-line, role title). Where another title is stated,
    the text's own becomes a heading among the others: it is the author's words and must not vanish.
    """
    document, own = _title_in_place(document)
    stated, origin = _stated(document, context)
    if stated and own and _same_words(stated, own):
        stated = None
    if stated:
        return _titled(_demoted(document) if own else document, stated, origin)
    if own:
        return _titled(document, own, TitleOrigin.FIRST_LINE)
    point = _first_key_point(document)
    clause = _clause(point, document.metadata.language) if point else None
    if clause:
        return _titled(document, clause, TitleOrigin.FIRST_KEY_POINT)
    return _titled(document, readable_name(context.source_name), TitleOrigin.FILE_NAME)


def _clause(point: str, language: str) -> str | None:
    from .clause import first_clause  # its patterns are needed by texts without a title only

    return first_clause(point, language)


def _titled(document: Document, title: str, origin: TitleOrigin) -> Document:
    return replace(document, metadata=replace(document.metadata, title=title, title_origin=origin))


def _stated(document: Document, context: Context) -> tuple[str | None, TitleOrigin]:
    """The title that somebody stated: the caller, the front matter, or the parser (an HTML `title`, say)."""
    known = document.metadata
    title, origin = None, TitleOrigin.FRONT_MATTER
    if context.statements.title:
        title, origin = context.statements.title, TitleOrigin.OPTION
    elif context.front_matter.title:
        title = context.front_matter.title
    elif known.title and known.title_origin in {TitleOrigin.FRONT_MATTER, TitleOrigin.OPTION}:
        title, origin = known.title, known.title_origin
    if title and context.typography:
        title = typographic(title, known.language)
    return (_one_line(title) if title else None), origin


def _one_line(text: str) -> str:
    # A title also stands in metadata and in file lists, where no-break spaces are found by no search.
    return " ".join(text.split())


def _same_words(a: str, b: str) -> bool:
    return _letters(a) == _letters(b)


def _letters(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())


def _title_in_place(document: Document) -> tuple[Document, str | None]:
    """The text's own title heading, given its role where only its level says what it is."""
    blocks = document.blocks
    for block in blocks:
        if isinstance(block, Heading) and block.role is Role.TITLE:
            return document, _one_line(own_words(block.content)) or None
    first = next((n for n, block in enumerate(blocks) if block.role not in _FRONT_ROLES), None)
    tops = [(n, block) for n, block in enumerate(blocks) if isinstance(block, Heading) and block.level == 1]
    if len(tops) != 1 or tops[0][0] != first:
        return document, None
    at, heading = tops[0]
    words = _one_line(own_words(heading.content))
    if not words:
        return document, None
    titled = replace(heading, role=Role.TITLE)
    return replace(document, blocks=(*blocks[:at], titled, *blocks[at + 1 :])), words


def _demoted(document: Document) -> Document:
    """The text's own title as a section heading, because the title is another one."""

    def demoted(block: Block) -> Block:
        if isinstance(block, Heading) and block.role is Role.TITLE:
            reason = f"{block.reason}; another title is stated".lstrip("; ")
            return replace(block, level=2, role=None, reason=reason)
        return block

    return replace(document, blocks=tuple(demoted(block) for block in document.blocks))


def _first_key_point(document: Document) -> str | None:
    """The words of the first item of the key points: a list with that role, or a bullet list that opens the text."""
    for block in document.blocks:
        if isinstance(block, List) and block.role is Role.KEY_POINTS:
            return _first_item(block)
    for block in document.blocks:
        if isinstance(block, List) and block.enumerator is None:
            return _first_item(block)
        if block.role not in _FRONT_ROLES:
            return None
    return None


def _first_item(points: List) -> str | None:
    for item in points.items:
        for block in item.blocks:
            if isinstance(block, Heading | Paragraph):
                return _PORTION_MARK.sub("", _one_line(own_words(block.content)))
        return None
    return None
