"""Notes: numbered passages that a number in the text calls."""

from __future__ import annotations

from collections.abc import Sequence

from ...model.document import Note
from ...patterns import late
from .lines import Line
from .paragraphs import paragraph_of
from .reading import Reading, Verdict, View

_DEFINITION = late(r"(?:\[\^?(?P<label>\w{1,8})\]:?|(?P<raised>[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,3}))\s?(?=\S)")
_CALL = late(
    r"(?<=\S)\s?\[\^?(?P<label>\d{1,3}|[a-z])\]"
    r"|(?<=[^\s\d])(?P<raised>[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,3})|\[\^(?P<named>\w{1,8})\](?!:)"
)
_SUPERSCRIPTS = str.maketrans("\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079", "0123456789")


def definition_of(words: str) -> tuple[str, int] | None:
    """The label of the note that the line begins, and where its words begin."""
    if not words or (
        words[0] != "[" and words[0] not in "\u00b9\u00b2\u00b3\u2070\u2074\u2075\u2076\u2077\u2078\u2079"
    ):
        return None
    match = _DEFINITION.match(words)
    if match is None:
        return None
    return match["label"] or match["raised"].translate(_SUPERSCRIPTS), match.end()


def notes_of(lines: Sequence[Line]) -> frozenset[str]:
    """The labels that are called in the text and defined once, below their first call."""
    called: dict[str, int] = {}
    defined: dict[str, list[int]] = {}
    for line in lines:
        words = line.words
        if "[" not in words and not any("\u2070" <= c <= "\u2079" or c in "\u00b9\u00b2\u00b3" for c in words):
            continue
        found = definition_of(words)
        if found is not None:
            defined.setdefault(found[0], []).append(line.number)
        for match in _CALL.finditer(words, found[1] if found else 0):
            label = match["label"] or match["named"] or match["raised"].translate(_SUPERSCRIPTS)
            called.setdefault(label, line.number)
    return frozenset(
        label
        for label, numbers in defined.items()
        if len(numbers) == 1 and called.get(label, numbers[0] + 1) < numbers[0]
    )


def is_note(view: View, index: int) -> bool:
    """Whether a note that the text calls begins at this line."""
    found = definition_of(view.lines[index].words) if view.evidence.notes else None
    return found is not None and found[0] in view.evidence.notes


def noted(view: View, index: int) -> Reading | None:
    """The rule: a note."""
    if not is_note(view, index):
        return None
    line = view.lines[index]
    found = definition_of(line.words)
    if found is None:
        return None
    label, words = found
    end = index + 1
    while end < len(view.lines) and view.lines[end].words and not is_note(view, end):
        if not (view.evidence.joins(view.lines[end - 1], view.lines[end]) or view.lines[end].indent > line.indent):
            break
        end += 1
    reading = paragraph_of(
        view, [line.after(line.start + words), *view.lines[index + 1 : end]], end, Verdict(reason="note")
    )
    if not reading.blocks:
        return None
    block = Note(
        span=view.span(index, end),
        reason=f"note {label}, called in the text",
        confidence=0.9,
        label=label,
        blocks=reading.blocks,
    )
    return Reading(
        (block,), end, (*line.omitted(line.start, line.start + words, "label of a note"), *reading.omissions)
    )
