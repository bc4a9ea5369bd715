"""What the shared templates must know of the edition they are rendered for."""

from collections.abc import Mapping
from dataclasses import dataclass

from ..model.document import Document, Emphasis, Inlines, Link, Note, NoteCall, Passage, Strong
from ..model.walk import all_blocks, inline_contents
from .wording import Wording, wording


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """The templates' `edition`: `xml` is true for the e-book, whose documents are XHTML with namespaces."""

    xml: bool
    longest_run: int  # characters without a space that the layout takes in one piece
    wording: Wording
    foreign_wording: bool  # the generated words are not in the document's language, and must say so
    notes: Mapping[str, Note]  # by label
    called: frozenset[str]  # labels of the notes that a call in the text leads to


def edition(document: Document, *, xml: bool, longest_run: int = 200) -> Edition:
    """The surroundings of `document` in one of its editions."""
    words = wording(document.metadata.language)
    notes = {block.label: block for block in all_blocks(document.blocks) if isinstance(block, Note)}
    called = frozenset(
        label
        for block in all_blocks(document.blocks)
        for content in inline_contents(block)
        for label in _calls(content)
    )
    return Edition(
        xml=xml,
        longest_run=longest_run,
        wording=words,
        foreign_wording=words.language != document.metadata.language.split("-")[0].lower(),
        notes=notes,
        called=called & frozenset(notes),
    )


def _calls(content: Inlines) -> list[str]:
    found: list[str] = []
    for node in content:
        if isinstance(node, NoteCall):
            found.append(node.label)
        elif isinstance(node, Emphasis | Strong | Link | Passage):
            found.extend(_calls(node.content))
    return found
