"""Words put together from lines, each character still knowing its place in the source."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from ...model.document import LINE_END_HYPHEN, Omission
from ...patterns import late
from .lines import Line
from .shapes import vocabulary

_SEGMENT = late(r"[^ \t]+(?: [^ \t]+)*")  # words with single spaces between


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters from `offset` of a run on come from `line` (the record), `column` on."""

    offset: int
    line: Line
    column: int


@dataclass(frozen=True, slots=True)
class Run:
    """The words of one element; `omissions` are hyphens that went when lines were joined."""

    text: str
    pieces: tuple[Piece, ...]
    omissions: tuple[Omission, ...] = ()
    breaks: tuple[int, ...] = ()  # offsets at which a source line ended

    def omitted(self, start: int, end: int, reason: str) -> list[Omission]:
        """The source columns of characters `start` to `end`, as omissions."""
        offsets = [piece.offset for piece in self.pieces]
        index = max(0, bisect_right(offsets, start) - 1)
        found: list[Omission] = []
        while index < len(self.pieces) and self.pieces[index].offset < end:
            piece = self.pieces[index]
            stop = self.pieces[index + 1].offset if index + 1 < len(self.pieces) else len(self.text)
            low, high = max(start, piece.offset), min(end, stop)
            if low < high:
                shift = piece.column - piece.offset
                found.extend(piece.line.omitted(low + shift, high + shift, reason))
            index += 1
        return found


def _segments(line: Line, offset: int) -> tuple[str, list[Piece]]:
    """A line's words with runs of spaces made one, and the pieces they consist of."""
    if "  " not in line.words and "\t" not in line.words:
        return line.words, [Piece(offset, line, line.start)]
    pieces: list[Piece] = []
    parts: list[str] = []
    for match in _SEGMENT.finditer(line.words):
        pieces.append(Piece(offset, line, line.start + match.start()))
        parts.append(match.group())
        offset += len(match.group()) + 1
    return " ".join(parts), pieces


def _joint(left: str, right: str) -> str:
    """What goes between the last character of a line and the first of the next: a space, but not in Chinese."""
    return "" if _is_han(left) and _is_han(right) else " "


def _is_han(character: str) -> bool:
    """Whether this is a Chinese or Japanese character or punctuation mark, set without spaces."""
    return "\u2e80" <= character <= "\u9fff" or "\uf900" <= character <= "\ufaff" or "\uff00" <= character <= "\uffef"


SOFT_HYPHEN = "\u00ad"


def run_of(lines: Sequence[Line], unbroken: "Hyphens | None" = None) -> Run:
    """The words of `lines`, joined; a line-end hyphen is glued, and left out where `unbroken` knows the word."""
    parts: list[str] = []
    pieces: list[Piece] = []
    omissions: list[Omission] = []
    breaks: list[int] = []
    offset = 0
    lines = [line for line in lines if line.words]
    for index, line in enumerate(lines):
        words, found = _segments(line, offset)
        if index + 1 < len(lines):
            joint, cut = _break(words, lines[index + 1].words, unbroken)
            if cut:
                omissions.extend(line.omitted(line.end - 1, line.end, LINE_END_HYPHEN))
                words = words[:-1]
            words += joint
            breaks.append(offset + len(words))
        parts.append(words)
        pieces.extend(found)
        offset += len(words)
    return Run("".join(parts), tuple(pieces), tuple(omissions), tuple(breaks))


def _break(words: str, following: str, unbroken: "Hyphens | None") -> tuple[str, bool]:
    """What joins two lines, and whether the hyphen at the first one's end goes."""
    if words[-1] == SOFT_HYPHEN:  # Unicode 15, 6.2: shown where a line ends in it, and no part of the word
        return "", True
    if words[-1] in "-\u2010" and len(words) > 1 and words[-2].isalnum() and following[0].isalnum():
        if unbroken is not None and unbroken.removable(last_word(words[:-1]), first_word(following)):
            return "", True
        # "short- and long-term" keeps its space; every other hyphen at a line's end is inside a compound.
        return (" " if following.split(None, 1)[0] in {"and", "or", "to"} else ""), False
    return _joint(words[-1], following[0]), False


_LAST = late(r"[^\W\d_]+\Z")
_FIRST = late(r"[^\W\d_]+")


def last_word(text: str) -> str:
    """The letters that the text ends with."""
    match = _LAST.search(text[-60:])
    return match.group() if match else ""


def first_word(text: str) -> str:
    """The letters that the text begins with."""
    match = _FIRST.match(text[:60])
    return match.group() if match else ""


# First halves of compounds, which keep their hyphen when a line ends in it.
_COMPOUND = vocabulary(
    "self non co ex anti post pre pro well long short high low half semi multi cross full part all then vice mid "
    "one two three four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety first "
    "second third un so counter inter trans neo re de by on off out in up over under near far old new so called"
)


class Hyphens:
    """The document's own vocabulary, made when first asked, as evidence on a hyphen at a line's end."""

    __slots__ = ("_lines", "_words")

    def __init__(self, lines: Sequence[Line]) -> None:
        self._lines = lines
        self._words: dict[str, int] | None = None

    def _vocabulary(self) -> dict[str, int]:
        if self._words is None:
            words: dict[str, int] = {}
            for line in self._lines:
                # A half word at a line's end or start is no evidence for itself, so the last is left out.
                text = line.words[: line.words.rfind(" ") + 1] if line.words.endswith(("-", "\u2010")) else line.words
                for word in re.findall(r"[^\W_]+(?:-[^\W_]+)?", text.lower()):
                    words[word] = words.get(word, 0) + 1
            self._words = words
        return self._words

    def removable(self, left: str, right: str) -> bool:
        """Whether the text shows that `left` and `right` are halves of one word without a hyphen."""
        if not left or not right or not right[0].islower():
            return False
        words = self._vocabulary()
        left, right = left.lower(), right.lower()
        whole, compound = words.get(left + right, 0), words.get(f"{left}-{right}", 0)
        if whole or compound:
            return whole > compound
        # Neither form is found elsewhere: halves that are no words of this text, nor of a compound, are one word.
        return left not in _COMPOUND and left not in words and right in _ENDINGS


# Ends of English words that are no words themselves: a hyphen before one at a line's end is the typesetter's.
_ENDINGS = vocabulary(
    "ment ments tion tions sion sions cation cations zation ization izations ing ings ingly ity ities ance"
    " ances ence ences "
    "tive tives tively able ible ably ibly ously ous ness nesses ship ships ter ters tor tors ture tures"
    " tional ational "
    "tially cial cially lished lishing mental mentally nation national ation ations edly ary aries ery eries ated ates "
    "ating ized izes izing ised ising ises ured ures uring ed er ers est ly al ally ial ian ians ic ical"
    " ically ism ist ists"
)
