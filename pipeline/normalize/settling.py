"""Characters repaired until nothing is left to repair, so that normalizing a text twice gives what once gives.

Mojibake is looked for before characters are cleaned, since control characters are a part of it, and again after, since
what is removed may have stood within it.
"""

from ..model.diagnostic import Diagnostic
from ..model.source import Change
from .characters import with_clean_characters
from .repairs import LINES_LISTED, Repaired
from .scanning import beyond_ascii, is_plain
from .suspicion import is_suspicious

ROUNDS = 4  # more are needed only by text that is made to need them


def settled(text: str) -> Repaired:
    """`text` with its characters repaired and clean; where repairing comes to no end, clean only."""
    if is_plain(text):
        return Repaired(text)
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
        if is_suspicious(beyond_ascii(before)):
            so_far = _joined(so_far, _undone(before))
        so_far = _joined(so_far, with_clean_characters(so_far.text))
        if so_far.text == before:
            return so_far
    return None


def _undone(text: str) -> Repaired:
    """`text` with what was decoded wrongly before set right."""
    from .mistaken import with_punctuation_for_controls, without_mistaken_alphabet  # few texts need them
    from .mojibake import without_mojibake

    done = Repaired(text)
    for step in (without_mistaken_alphabet, without_mojibake, with_punctuation_for_controls):
        done = _joined(done, step(done.text))
    return done


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
