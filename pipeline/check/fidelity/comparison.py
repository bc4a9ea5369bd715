"""The words of the source and the words of a file, side by side."""

from collections import Counter
from dataclasses import dataclass

from .tokens import Break, Reading, Wanted, Word, tokens

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


def difference(wanted: Wanted, reading: Reading, generated: tuple[str, ...] = ()) -> Difference | None:
    """The first difference, or None where the file says the source's words, in order, and nothing else.

    `generated` are phrases of ours; each may stand anywhere, as often as it is listed. The comparison is linear:
    it never goes back.
    """
    ours = Counter(phrase for phrase in (tuple(tokens(text)) for text in generated) if phrase)
    by_start: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted(ours, key=len, reverse=True):
        by_start.setdefault(phrase[0], []).append(phrase)
    words, found = wanted.words, reading.tokens
    i = j = 0
    while j < len(found):
        candidates = [p for p in by_start.get(found[j][0], ()) if ours[p] and _is_at(p, reading, j)]
        phrase = candidates[0] if candidates else ()
        if phrase and not _is_at_source(phrase, words, i):
            ours[phrase] -= 1
            j += len(phrase)
            continue
        step = _step(words, i, reading, j)
        if step is None:
            return _difference(words, i, reading, j)
        i, j = i + step[0], j + step[1]
    if i < len(words):
        return _difference(words, i, reading, j)
    return _marker_difference(wanted, reading)


def _is_at(phrase: tuple[str, ...], reading: Reading, j: int) -> bool:
    """Whether the phrase stands in the file from `j` on; a hyphen of the line breaker may divide its words."""
    return tuple(token for token, _ in reading.tokens[j : j + len(phrase)]) == phrase


def _is_at_source(phrase: tuple[str, ...], words: tuple[Word, ...], i: int) -> bool:
    return tuple(word.text for word in words[i : i + len(phrase)]) == phrase


def _step(words: tuple[Word, ...], i: int, reading: Reading, j: int) -> tuple[int, int] | None:
    """How many words of the source and tokens of the file agree from here, at least one of each; None where none do.

    A token before a line end may be the first part of a word; a hyphen there may be the author's, a word of its
    own, or the line breaker's, none.
    """
    if i >= len(words):
        return None
    target, built, last = words[i].text, "", j
    while last < len(reading.tokens):
        token, after = reading.tokens[last]
        built += token
        last += 1
        if built == target:
            is_authors_hyphen = after is Break.HYPHEN and i + 1 < len(words) and words[i + 1].text == "-"
            return (2 if is_authors_hyphen else 1), last - j
        if after is Break.SPACE or not target.startswith(built):
            return None
    return None


def _difference(words: tuple[Word, ...], i: int, reading: Reading, j: int) -> Difference:
    return Difference(
        line=words[i].line if i < len(words) else None,
        wanted=" ".join(word.text for word in words[i : i + _CONTEXT]),
        found=" ".join(token for token, _ in reading.tokens[j : j + _CONTEXT]),
    )


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
