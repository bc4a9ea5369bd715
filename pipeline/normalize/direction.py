"""Direction marks: kept where text runs from right to left and they are in pairs, and never able to reverse letters.

An override (U+202D, U+202E) shows letters in another order than they are stored in; it can make a reader see other
words than a search or a screen reader finds, so it goes. In text that runs from left to right throughout, the other
marks say nothing, and go too. An embedding or isolate that is not closed within its line would run on into the text
that the line is joined to; it is removed.
"""

import re

from ..model.diagnostic import Diagnostic
from ..patterns import late
from .repairs import Repaired, change, counted, warning
from .scanning import beyond_ascii

_RIGHT_TO_LEFT = late(
    "[\u0590-\u061b\u061d-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_MARK = late("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_PAIRED = late("[\u202a-\u202e\u2066-\u2069\n]")

_EMBEDDINGS = "\u202a\u202b"
_OVERRIDES = "\u202d\u202e"
_POP = "\u202c"  # ends an embedding or an override
_ISOLATES = "\u2066\u2067\u2068"
_POP_ISOLATE = "\u2069"


def with_directions_settled(text: str) -> Repaired:
    """`text` without overrides and without direction marks that do nothing or run out of their line."""
    foreign = beyond_ascii(text)
    if _MARK.search(foreign) is None:
        return Repaired(text)
    overrides = [match.start() for match in re.finditer(f"[{_OVERRIDES}]", text)]
    if _RIGHT_TO_LEFT.search(foreign):
        idle = sorted(_unpaired(text) - set(overrides))
    else:
        idle = [match.start() for match in _MARK.finditer(text) if match[0] not in _OVERRIDES]
    if not idle and not overrides:
        return Repaired(text)
    changes = (
        change("direction overrides removed", text, overrides),
        change("idle direction marks removed", text, idle),
    )
    diagnostics: tuple[Diagnostic, ...] = ()
    if overrides:
        message = f"{counted(len(overrides), 'character')} that would reverse the letters after them removed."
        diagnostics = (
            warning(message, "Read these places: the letters now stand as they are stored.", changes[0].lines),
        )
    return Repaired(
        _without(text, sorted({*overrides, *idle})), tuple(made for made in changes if made.count), diagnostics
    )


def _unpaired(text: str) -> set[int]:
    """Where the paired marks are that have no partner in their line, and the ends of overrides."""
    idle: set[int] = set()
    opened: list[int] = []
    isolates = 0
    for match in _PAIRED.finditer(text):
        at, mark = match.start(), match[0]
        if mark == "\n":
            idle.update(opened)
            opened.clear()
            isolates = 0
        elif mark == _POP:
            if opened and text[opened[-1]] not in _ISOLATES:
                if text[opened.pop()] in _OVERRIDES:
                    idle.add(at)
            else:
                idle.add(at)
        elif mark == _POP_ISOLATE:
            if isolates:
                while text[opened[-1]] not in _ISOLATES:
                    idle.add(opened.pop())
                opened.pop()
                isolates -= 1
            else:
                idle.add(at)
        else:
            opened.append(at)
            isolates += mark in _ISOLATES
    return idle.union(opened)


def _without(text: str, offsets: list[int]) -> str:
    pieces: list[str] = []
    done = 0
    for offset in offsets:
        pieces.append(text[done:offset])
        done = offset + 1
    return "".join((*pieces, text[done:]))
