"""The words of the source and the words of a file, side by side."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from .tokens import Break, Piece, Reading, Wanted, Word, bag, tokens

_CONTEXT = 4  # words shown around a difference


@dataclass(frozen=True, slots=True)
class Difference:
    """The first place where file and source part."""

    line: int | None  # of the source; None past its end
    wanted: str
    found: str

    def __str__(self) -> str:
        where = f"at line {self.line}" if self.line else "after the last line"
        wanted = f"the source has “{self.wanted}”" if self.wanted else "the source has no more words"
        found = f"the file “{self.found}”" if self.found else "the file has no more words"
        return f"{where} {wanted} and {found}"


def difference(wanted: Wanted, reading: Reading, generated: Iterable[str] = ()) -> Difference | None:
    """The first difference, or None where the file says the source's words, in order, and nothing else.

    `generated` are phrases of ours; each may stand anywhere, as often as it is listed. The comparison is linear:
    it never goes back.
    """
    return _Comparison(wanted.words, generated).of(reading) or _marker_difference(wanted, reading)


class _Comparison:
    """One walk through both; `at` is how many words of the source have been found."""

    def __init__(self, words: tuple[Word, ...], generated: Iterable[str]) -> None:
        self.words = words
        self.at = 0
        self.ours = Counter(phrase for phrase in (tuple(tokens(text)) for text in generated) if phrase)
        self.ours_by_start: dict[str, list[tuple[str, ...]]] = {}
        for phrase in sorted(self.ours, key=len, reverse=True):
            self.ours_by_start.setdefault(phrase[0], []).append(phrase)
        self.rest: tuple[str, ...] = ()  # of a phrase of ours that goes on in the next right-to-left line

    def of(self, reading: Reading) -> Difference | None:
        for leftwards, group in groupby(reading.pieces, key=lambda piece: piece.leftwards):
            pieces = list(group)
            found = self.lines(pieces) if leftwards else self.text(pieces)
            if found is not None:
                return found
        return self.parting(()) if self.at < len(self.words) else None

    def text(self, pieces: list[Piece]) -> Difference | None:
        """Compare left-to-right text token by token."""
        found = [token for piece in pieces for token in piece.tokens]
        j = 0
        while j < len(found):
            step = self.phrase(found, j)
            if step == 0:
                step = self.word(found, j)
            if step == 0:
                return self.parting(token for token, _ in found[j:])
            j += step
        return None

    def lines(self, pieces: list[Piece]) -> Difference | None:
        """Compare right-to-left lines, each as a bag of letters; ours first, since they may repeat the source."""
        for piece in pieces:
            said = [token for token, _ in piece.tokens]
            letters = sum(map(len, said))
            if not letters:
                continue
            wanted = bag(said)
            size = _words_of(self.rest, letters)
            if size and bag(self.rest[:size]) == wanted:
                self.rest = self.rest[size:]
                continue
            phrase = next((p for p, left in self.ours.items() if left and self.begins(p, letters, wanted)), None)
            here = [word.text for word in self.words[self.at : self.at + letters]]
            size = _words_of(here, letters)
            if phrase is not None:
                self.ours[phrase] -= 1
                self.rest = phrase[_words_of(phrase, letters) :]
            elif size and bag(here[:size]) == wanted:
                self.at += size
            else:
                return self.parting(said)
        return None

    @staticmethod
    def begins(phrase: tuple[str, ...], letters: int, wanted: Counter[str]) -> bool:
        size = _words_of(phrase, letters)
        return size > 0 and bag(phrase[:size]) == wanted

    def phrase(self, found: list[tuple[str, Break]], j: int) -> int:
        """The length of the phrase of ours that stands in the file at `j` and not in the source; 0 where none does."""
        for phrase in self.ours_by_start.get(found[j][0], ()):
            size = len(phrase)
            in_file = tuple(token for token, _ in found[j : j + size]) == phrase
            in_source = tuple(word.text for word in self.words[self.at : self.at + size]) == phrase
            if self.ours[phrase] and in_file:
                if in_source:
                    return 0
                self.ours[phrase] -= 1
                return size
        return 0

    def word(self, found: list[tuple[str, Break]], j: int) -> int:
        """How many tokens of the file from `j` on make up the next word of the source; 0 where they do not.

        A token before a line end may be the first part of a word; a hyphen there may be the author's, a word of its
        own, or the line breaker's, none.
        """
        if self.at >= len(self.words):
            return 0
        target, built, last = self.words[self.at].text, "", j
        while last < len(found):
            token, after = found[last]
            built += token
            last += 1
            if built == target:
                following = self.words[self.at + 1].text if self.at + 1 < len(self.words) else ""
                self.at += 2 if after is Break.HYPHEN and following == "-" else 1
                return last - j
            if after is Break.SPACE or not target.startswith(built):
                return 0
        return 0

    def parting(self, found: Iterable[str]) -> Difference:
        here = self.words[self.at : self.at + _CONTEXT]
        return Difference(
            line=here[0].line if here else None,
            wanted=" ".join(word.text for word in here),
            found=" ".join(list(found)[:_CONTEXT]),
        )


def _words_of(words: Sequence[str], letters: int) -> int:
    """How many of the first words have that many letters together; 0 where none do."""
    for number, word in enumerate(words, 1):
        letters -= len(word)
        if letters <= 0:
            return number if letters == 0 else 0
    return 0


def _marker_difference(wanted: Wanted, reading: Reading) -> Difference | None:
    if wanted.markers == reading.markers:
        return None
    first = next(
        (n for n, (a, b) in enumerate(zip(wanted.markers, reading.markers, strict=False)) if a != b),
        min(len(wanted.markers), len(reading.markers)),
    )
    return Difference(
        line=None,
        wanted="list number " + " ".join(wanted.markers[first : first + _CONTEXT]),
        found="list number " + " ".join(reading.markers[first : first + _CONTEXT]),
    )
