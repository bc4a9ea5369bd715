"""Composed characters (NFC): a letter and an accent after it become one, and marks on one letter get their order."""

import re
import unicodedata

from ..patterns import late
from .repairs import Repaired, change
from .scanning import beyond_ascii

# Runs in which there may be more marks on one letter than any writing has. Ordering them takes Python time that grows
# with the square of their number, so they are put in order first.
_LONG_RUN = 32
_MAYBE_MARKS = late(
    "[\u0300-\u036f\u0483-\u1dff\u20d0-\u20f0\u2cef-\u2dff\u302a-\u309a\ua66f-\ua8f1\ua92b-\uabed\ufb1e\ufe20-\ufe2f"
    f"\U000101fd-\U0001e94a]{{{_LONG_RUN},}}"
)
_MARKS = rb"[^\x00]{%d,}" % _LONG_RUN
_TIBETAN_VOWELS = {0x0F73: "\u0f71\u0f72", 0x0F75: "\u0f71\u0f74", 0x0F81: "\u0f71\u0f80"}  # marks made of two marks
_WORD = late(r"\S+")


def composed(text: str) -> Repaired:
    """`text` in NFC; the change counts the words that were not."""
    if text.isascii():
        return Repaired(text)
    ordered = _MAYBE_MARKS.sub(_ordered, text) if _MAYBE_MARKS.search(beyond_ascii(text)) else text
    if ordered == text and unicodedata.is_normalized("NFC", text):
        return Repaired(text)
    result = unicodedata.normalize("NFC", ordered)
    if result == text:
        return Repaired(text)
    return Repaired(result, (change("words brought to composed characters (NFC)", text, _changed_words(text, result)),))


def _ordered(match: re.Match[str]) -> str:
    run = match[0].translate(_TIBETAN_VOWELS)
    classes = bytes(map(unicodedata.combining, run))
    pieces: list[str] = []
    done = 0
    for marks in re.finditer(_MARKS, classes):
        pieces += (run[done : marks.start()], *sorted(run[marks.start() : marks.end()], key=unicodedata.combining))
        done = marks.end()
    return "".join((*pieces, run[done:])) if pieces else match[0]


def _changed_words(text: str, result: str) -> list[int]:
    """Where in `text` the words begin that are different in `result`, which has the same words in the same lines."""
    offsets: list[int] = []
    offset = 0
    for before, after in zip(text.split("\n"), result.split("\n"), strict=True):
        if before != after:
            words = after.split()
            found = list(_WORD.finditer(before))
            changed = [word.start() for word, new in zip(found, words, strict=True) if word[0] != new]
            offsets += (offset + start for start in changed or [0])  # no word but a space was another
        offset += len(before) + 1
    return offsets
