"""A line's own words, without what merely stands in it: note calls, portion markings, the dateline."""

from typing import assert_never

from ...model.document import (
    Code,
    Emphasis,
    Inline,
    Inlines,
    LineBreak,
    Link,
    NoteCall,
    Passage,
    Role,
    Strong,
    Text,
)

_BESIDE = frozenset({Role.MARKING, Role.DATELINE, Role.SPEAKER})


def own_words(content: Inlines) -> str:
    """The characters of `content` without note calls, markings, datelines and speakers; line breaks are spaces."""
    return "".join(_words(inline) for inline in content)


def _words(inline: Inline) -> str:
    match inline:
        case Text(text=text) | Code(text=text):
            return text
        case Emphasis(content=content) | Strong(content=content) | Link(content=content):
            return own_words(content)
        case Passage(content=content, role=role):
            return "" if role in _BESIDE else own_words(content)
        case NoteCall():
            return ""
        case LineBreak():
            return " "
        case _:
            assert_never(inline)
