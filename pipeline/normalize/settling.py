"""Characters repaired until nothing is left to repair, so that normalizing a text twice gives what once gives.

Mojibake is looked for before characters are cleaned, since control characters are a part of it, and again after, since
what is removed may have stood within it.
"""

from ..model.diagnostic import Diagnostic
from ..model.source import Change
from .characters import with_clean_characters
from .mistaken import with_punctuation_for_controls, without_mistaken_alphabet
from .mojibake import without_mojibake
from .repairs import LINES_LISTED, Repaired

ROUNDS = 4  # more are needed only by text that is made to need them

_STEPS = (without_mistaken_alphabet, without_mojibake, with_punctuation_for_controls, with_clean_characters)


def settled(text: str) -> Repaired:
    """`text` with its characters repaired and clean; where repairing comes to no end, clean only."""
    result = _repaired(text)
    if result is None:
        cleaned = with_clean_characters(text)
        again = _repaired(cleaned.text)
        result = _joined(cleaned, again) if again else cleaned
    return result


def _repaired(text: str) -> Repaired | None:
    so_far = Repaired(text)
    for _ in range(ROUNDS):
        before = so_far.text
        for step in _STEPS:
            so_far = _joined(so_far, step(so_far.text))
        if so_far.text == before:
            return so_far
    return None


def _joined(first: Repaired, second: Repaired) -> Repaired:
    return Repaired(second.text, _added(first.changes, second.changes), _united(first.diagnostics, second.diagnostics))


def _added(first: tuple[Change, ...], second: tuple[Change, ...]) -> tuple[Change, ...]:
    """The changes of both, those of one kind as one."""
    kinds: dict[str, Change] = {}
    for made in (*first, *second):
        known = kinds.get(made.what)
        if known is None:
            kinds[made.what] = made
        else:
            lines = tuple(sorted({*known.lines, *made.lines}))[:LINES_LISTED]
            kinds[made.what] = Change(made.what, known.count + made.count, lines)
    return tuple(kinds.values())


def _united(first: tuple[Diagnostic, ...], second: tuple[Diagnostic, ...]) -> tuple[Diagnostic, ...]:
    """The messages of both, each once."""
    return tuple(dict.fromkeys((*first, *second)))
