"""Mojibake: text that was decoded wrongly before it came here, such as "donâ€™t" for "don’t".

Repaired is only what is certain: runs of characters that are UTF-8 read in another encoding, that stand where the
characters they stand for belong, and that ftfy calls bad too. A run that stands by itself ("the letters Ã© mean") is no
evidence, and a line that speaks of encodings is left as it is. Where one run is certain, the text was decoded wrongly,
and the doubtful ones beside it are repaired as well.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..model.diagnostic import Diagnostic
from ..model.source import Change
from .misread import MISREADINGS, WINDOWS_1252, Misreading
from .repairs import Repaired, change, counted, warning
from .scanning import beyond_ascii

ROUNDS = 9  # text may have been decoded wrongly more than once

_ABOUT_ENCODINGS = re.compile(
    r"(?i)mojibake|\butf-?(?:7|8|16|32)\b|\bunicode\b|\bcode ?pages?\b|\blatin-?1\b"
    r"|\b(?:iso|windows|cp)[- ]?(?:8859|125\d)"
)
_WORDS_ABOUT_ENCODINGS = ("mojibake", "utf", "unicode", "codepage", "code page", "latin", "8859", "125")

# What people write, C1 controls included, which another round may make letters of. Phonetic signs, say, come out by
# chance where "NESTLÉ®" is taken for UTF-8.
_WRITTEN = re.compile(
    "[\x80-\u017f\u0192\u01a0\u01a1\u01af\u01b0\u0218-\u021b\u02c6\u02dc\u0300-\u0328\u0370-\u06ff\u0900-\u0eff\u1000-\u11ff"
    "\u1780-\u17ff\u1e00-\u1fff\u2000-\u206f\u20a0-\u20bf\u2100-\u214f\u2190-\u22ff\u2460-\u27bf\u2b00-\u2bff"
    "\u3000-\u9fff\uac00-\ud7af\uf900-\ufaff\ufb00-\ufb06\ufe0f\ufeff\uff00-\uffef\U0001f000-\U0001faff]+"
)
_WHAT = "characters repaired that had been decoded wrongly"
_NO_CHANCE = 4  # letters that run after run of bytes cannot make by chance
_STANDING_ALONE = frozenset("–—•·§«»…")
_PUNCTUATION = re.compile("[\u2010-\u2026]")
_CHANCE_IN_LATIN = re.compile("[\u0900-\u0fff]")  # one letter of these may be "à" with a no-break space and a quote

# What is left of a run when a program took its no-break space for a space, or lost the byte that Windows-1252 lacks.
_DAMAGED = (
    (re.compile("(?<=[a-z ])Ã {1,2}(?=[a-z])"), "à "),
    (re.compile("(?<=[^ \\n])â€\ufffd?(?=[ \\n.,;:!?)]|\\Z)"), "”"),
    (re.compile("Â (?=[^ \\n])"), "\u00a0"),
)


@dataclass(frozen=True, slots=True)
class _Find:
    """A run of misread characters: where, in which line, what they stand for, and whether they can be nothing else."""

    start: int
    end: int
    line: int
    meant: str
    certain: bool


def without_mojibake(text: str) -> Repaired:
    """`text` with what was certainly decoded wrongly repaired; unchanged when that comes to no end."""
    changes: list[Change] = []
    repaired = text
    for _ in range(ROUNDS):
        step = _step(repaired)
        if step is None:
            return Repaired(repaired, tuple(changes), tuple(map(_told, changes)))
        repaired = step.text
        changes += step.changes
    return Repaired(text)


def _step(text: str) -> Repaired | None:
    """`text` with the misreading undone that explains the most of its characters; None when there is none."""
    if text.isascii():
        return None
    foreign = beyond_ascii(text)
    if not any(misreading.begins_in(foreign) for misreading in MISREADINGS):
        return None
    about = _lines_about_encodings(text)
    explained = ((misreading, _finds(text, foreign, about, misreading)) for misreading in MISREADINGS)
    misreading, finds = max(explained, key=lambda pair: sum(find.end - find.start for find in pair[1]))
    if not finds:
        return None
    if misreading is WINDOWS_1252:
        finds = sorted([*finds, *_damaged(text)], key=lambda find: find.start)
    pieces: list[str] = []
    done = 0
    for find in finds:
        pieces += (text[done : find.start], find.meant)
        done = find.end
    made = change(
        f"{_WHAT} (UTF-8 read as {misreading.name})", text, (find.start for find in finds for _ in find.meant)
    )
    return Repaired("".join((*pieces, text[done:])), (made,))


def _told(made: Change) -> Diagnostic:
    how = made.what.removeprefix(_WHAT).strip(" ()")
    message = f"{counted(made.count, 'character')} had been decoded wrongly before the file came here ({how})."
    return warning(message, "They are repaired; compare them with the original.", made.lines)


def _finds(text: str, foreign: str, about: set[int], misreading: Misreading) -> list[_Find]:
    """What to repair of this misreading: nothing unless something is certain."""
    runs = misreading.runs(text, foreign)
    if runs and misreading is not WINDOWS_1252:
        runs = _not_within(runs, WINDOWS_1252.runs(text, foreign))
    if not runs:
        return []
    finds: list[_Find] = []
    for (start, end), line in zip(runs, _lines_at(text, (start for start, _ in runs)), strict=True):
        meant = misreading.undone(text[start:end])
        if meant is None or line in about or not _WRITTEN.fullmatch(meant):
            continue
        if len(meant) == 1 and _CHANCE_IN_LATIN.match(meant):
            continue
        finds.append(_Find(start, end, line, meant, _certain(text, start, end, meant, misreading)))
    if misreading is WINDOWS_1252:
        return finds if any(find.certain for find in finds) else []
    certain_in = {find.line for find in finds if find.certain}  # elsewhere a run may be what it looks like: "СССР»"
    return [find for find in finds if find.line in certain_in]


def _not_within(runs: list[tuple[int, int]], usual: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Those of `runs` that no run of the usual misreading holds or outdoes: what was not certain there stays whole."""
    kept: list[tuple[int, int]] = []
    following = iter(usual)
    start, end = next(following, (0, 0))
    for run in runs:
        while end <= run[0] and (start, end) != (0, 0):
            start, end = next(following, (0, 0))
        overlaps = start < run[1] and end > run[0]
        if not (overlaps and end - start >= run[1] - run[0]):
            kept.append(run)
    return kept


def _lines_about_encodings(text: str) -> set[int]:
    lowered = text.lower()
    if not any(word in lowered for word in _WORDS_ABOUT_ENCODINGS):  # much faster than the pattern
        return set()
    return set(_lines_at(text, (match.start() for match in _ABOUT_ENCODINGS.finditer(text))))


def _lines_at(text: str, offsets: Iterable[int]) -> Iterator[int]:
    """The line (from 0) that each of `offsets`, ascending, is in."""
    line = reached = 0
    for offset in offsets:
        line += text.count("\n", reached, offset)
        reached = offset
        yield line


def _certain(text: str, start: int, end: int, meant: str, misreading: Misreading) -> bool:
    """Whether the run from `start` to `end` can't be anything but a misread `meant`."""
    before, after = text[start - 1 : start] if start else "\n", text[end : end + 1] or "\n"
    if len(meant) >= _NO_CHANCE or meant == "\ufeff":
        return True
    if len(meant) < 3 and not (_PUNCTUATION.match(meant) or misreading.of_latin):
        return False
    in_word = before.isalnum() or after.isalnum()
    alone = unicodedata.category(meant[0])[0] == "S" or meant[0] in _STANDING_ALONE
    if not (in_word or alone or meant >= "\u3000"):
        return False
    from ftfy.badness import is_bad  # its import takes longer than most runs, and few texts need it

    return is_bad(before + text[start:end] + after)


def _damaged(text: str) -> list[_Find]:
    """Runs of UTF-8 read as Windows-1252 that have lost a character, in text that has others beside them."""
    return [
        _Find(match.start(), match.end(), 0, meant, certain=False)
        for pattern, meant in _DAMAGED
        for match in pattern.finditer(text)
    ]
