"""Setting a few words large: which of them a font can draw, how large they may be, where the lines end."""

import re
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from PIL import ImageFont

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

_PROBE = 24  # px; large enough that no glyph looks like another
_REFERENCE = 200  # px; widths are measured at this size and scaled
_ELLIPSIS = "…"


@cache
def font(path: "Path", size: int) -> "ImageFont.FreeTypeFont":
    """A font at a size in px."""
    return ImageFont.truetype(path, size)


def drawable(text: str, path: "Path") -> str:
    """The text as far as the font goes: "" if a letter or figure is missing, without symbols that are missing.

    A title without its emoji is still the title; one without a letter is not, and a box is worse than nothing.
    """
    probe = font(path, _PROBE)
    notdef = _picture(probe, "\U0010ffff")  # a noncharacter, so no font has it
    missing = {c for c in set(text) if not c.isascii() and _picture(probe, c) == notdef}  # each font has ASCII
    if any(character.isalnum() for character in missing):
        return ""
    return " ".join(_words("".join(character for character in text if character not in missing)))


def _picture(probe: "ImageFont.FreeTypeFont", character: str) -> tuple[tuple[int, int], bytes]:
    mask = probe.getmask(character)
    return mask.size, bytes(mask)


def _words(text: str) -> list[str]:
    """The words: parted by breaking spaces only, so that a no-break space stays one; without soft hyphens."""
    return [word for word in re.split("[ \t\r\n\u2028\u2029]+", text.replace("\N{SOFT HYPHEN}", "")) if word]


@dataclass(frozen=True, slots=True)
class Lettering:
    """Words set: lines from top to bottom, font size in px."""

    lines: tuple[str, ...]
    size: int


def lettering(
    text: str, path: "Path", *, sizes: "Sequence[int]", width: int, lines_at: "Callable[[int], int]"
) -> Lettering:
    """The text at the largest of `sizes` (px, falling) at which it fits, in lines of even length.

    `width` is that of the measure in px, `lines_at` how many lines of a size there is room for. A text that does
    not fit at the smallest size is cut after a word and ends with an ellipsis.
    """
    words = _words(text)
    reference = font(path, _REFERENCE)
    widths = [reference.getlength(word) / _REFERENCE for word in words]
    space = reference.getlength(" ") / _REFERENCE
    for size in sizes:
        ends = balanced(widths, space, width / size)
        if ends is not None and len(ends) <= lines_at(size):
            return Lettering(_lines(words, ends), size)
    size = sizes[-1]
    pieces = [piece for word in words for piece in _pieces(word, reference, width * _REFERENCE / size)]
    ends = _filled([reference.getlength(piece) / _REFERENCE for piece in pieces], space, width / size)
    kept = _lines(pieces, ends)[: lines_at(size)]
    if len(ends) > len(kept):
        *whole, last = kept
        while reference.getlength(last + _ELLIPSIS) * size / _REFERENCE > width and " " in last:
            last = last.rpartition(" ")[0]
        kept = (*whole, last.rstrip(",;:–—-") + _ELLIPSIS)
    return Lettering(kept, size)


def balanced(widths: "Sequence[float]", space: float, measure: float) -> list[int] | None:
    """Where lines end (indexes after their last word) so that there are few lines, and they are of like length.

    Least squares of the room left over, by dynamic programming over the fewest lines that do; None if a word is
    wider than the measure. Widths, space and measure are in the same unit.
    """
    if max(widths) > measure:
        return None
    fewest = len(_filled(widths, space, measure))
    before = [0.0]  # width of all words and spaces before word i
    for word in widths:
        before.append(before[-1] + word + space)
    count = len(widths)
    unreached: tuple[float, list[int]] = (float("inf"), [])
    best = [(0.0, []), *[unreached] * count]
    for _ in range(fewest):
        following = [unreached] * (count + 1)
        for start, (cost, ends) in enumerate(best):
            for end in range(start + 1, count + 1):
                room = measure - (before[end] - before[start] - space)
                if room < 0 or cost == float("inf"):
                    break
                if cost + room * room < following[end][0]:
                    following[end] = (cost + room * room, [*ends, end])
        best = following
    return best[count][1]


def _filled(widths: "Sequence[float]", space: float, measure: float) -> list[int]:
    """Where lines end if each takes all words that it has room for."""
    ends, room = [], measure
    for index, width in enumerate(widths):
        if index and width > room:
            ends.append(index)
            room = measure
        room -= width + space
    return [*ends, len(widths)]


def _lines(words: "Sequence[str]", ends: "Sequence[int]") -> tuple[str, ...]:
    return tuple(" ".join(words[start:end]) for start, end in pairwise([0, *ends]))


def _pieces(word: str, reference: "ImageFont.FreeTypeFont", measure: float) -> "list[str]":
    """A word in pieces, each no wider than the measure at the reference size, all but the last with a hyphen."""
    pieces, piece = [], ""
    for character in word:
        if piece and reference.getlength(f"{piece}{character}-") > measure:
            pieces.append(piece + "-")
            piece = ""
        piece += character
    return [*pieces, piece]
