"""Words and signs, folded so that typography, line ends and spaces make no difference.

A token is a run of letters, digits and marks, or one sign. A script that is written without spaces has a token
for each letter, since a line may end anywhere in it.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import Enum
from functools import cache

from ...model.document import LINE_END_HYPHEN, Blocks, Document, List
from ...model.folding import plain
from ...model.source import Text
from ...model.walk import children

# Han, Kana, Hangul need no spaces; nor do Thai, Lao, Khmer, Myanmar, Tibetan.
_UNSPACED = (
    "\u0e00-\u0eff\u0f00-\u0fff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff"
    "\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)
# What has no ink and no meaning of its own in running text: joiners, direction marks, variation selectors.
_INVISIBLE = "\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff"
_ASCII_TOKEN = re.compile(r"\w+|[^\w\s]", re.ASCII)


_BRACKETS = frozenset("()[]{}<>")
_INLINE_MARKS = frozenset("*_`~[](){}\\\u00ad-")


@cache
def _beyond_ascii() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Patterns of a token and of what is invisible; compiled for the first text that needs them (5 ms)."""
    return re.compile(rf"[{_UNSPACED}]|[^\W{_UNSPACED}]+|[^\w\s]"), re.compile(f"[{_INVISIBLE}]")


class Break(Enum):
    """What a reader finds after a token."""

    SPACE = "space"  # or a sign that cannot be part of a word
    LINE_END = "line end"  # with no space before it: the next token may go on with this word
    HYPHEN = "hyphen"  # a hyphen at a line's end, which may be the author's or the line breaker's


@dataclass(frozen=True, slots=True)
class Word:
    """A token of the source with its line (1-based)."""

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Piece:
    """Tokens in a row, each with what follows it.

    `leftwards`: a line with right-to-left text. In what order a reader returns the runs of such a line, where it
    parts digits from letters, and how the letters of an Arabic ligature stand, is the reader's own affair; so it is
    compared as a bag of letters: none may be lost or added, and the lines keep their order.
    """

    tokens: tuple[tuple[str, Break], ...]
    leftwards: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """What an independent reader found in a file: its text in pieces, in order, and the numbers of its lists."""

    pieces: tuple[Piece, ...]
    markers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a file must say: the source's words, and the markers of its ordered lists."""

    words: tuple[Word, ...]
    markers: tuple[str, ...]


def tokens(text: str) -> list[str]:
    """The tokens of a run of text."""
    folded = plain(text)
    if folded.isascii():
        return _ASCII_TOKEN.findall(folded)
    token, invisible = _beyond_ascii()
    return token.findall(invisible.sub("", unicodedata.normalize("NFKC", folded)))


def runs_leftwards(text: str) -> bool:
    """Whether a line has letters that are written from right to left (Unicode Bidi classes R and AL)."""
    return not text.isascii() and any(unicodedata.bidirectional(char) in ("R", "AL") for char in text)


def bag(words: Iterable[str]) -> Counter[str]:
    """The letters, digits and signs of words, regardless of their order and of which way brackets face."""
    return Counter("|" if char in _BRACKETS else char for word in words for char in word)


def marker_token(marker: str) -> str:
    """A list marker as it is compared: its letters and digits, in lower case."""
    return "".join(char for char in marker if char.isalnum()).lower()


def source_words(text: Text, document: Document) -> Wanted:
    """The words of the clean text without the characters that stand for something else (`Document.omissions`)."""
    omitted: dict[int, list[tuple[int, int]]] = {}
    for omission in document.omissions:
        omitted.setdefault(omission.line, []).append((omission.start, omission.end))
    broken = {omission.line for omission in document.omissions if omission.reason == LINE_END_HYPHEN}
    words: list[Word] = []
    goes_on = False  # the last word was broken at its line's end, by a hyphen that is not the author's
    for number, line in enumerate(text.lines, 1):
        here = [Word(token, number) for token in tokens(_kept(line, omitted.get(number, [])))]
        if goes_on and here and words:
            words[-1] = replace(words[-1], text=words[-1].text + here.pop(0).text)
        if line.strip():
            goes_on = number in broken
        words.extend(here)
    markers = tuple(marker_token(marker) for marker in _markers(document.blocks))
    return Wanted(tuple(words), markers)


def _markers(blocks: Blocks) -> Iterator[str]:
    """The markers of ordered lists as they are read: an item's own before those of the lists inside it."""
    for block in blocks:
        if isinstance(block, List):
            for item in block.items:
                if block.enumerator is not None:
                    yield item.marker
                yield from _markers(item.blocks)
        else:
            yield from _markers(children(block))


def _kept(line: str, omitted: list[tuple[int, int]]) -> str:
    """The line without its omitted characters.

    Where marks of inline markup stood inside a word, the word closes up (`un**believ**able`); where anything else
    stood, such as the dots of a heading that its text follows at once, two words are parted.
    """
    kept, at = [], 0
    for start, end in sorted(omitted):
        kept.append(line[at:start])
        if line[start : start + 1] not in _INLINE_MARKS:
            kept.append(" ")
        at = max(at, end)
    kept.append(line[at:])
    return "".join(kept)
