"""Which encoding bytes are in, when nothing in them says so: the one whose reading is the most plausible."""

import re
from dataclasses import dataclass

from .charsets import LATIN_1, LEGACY, UTF_16, Charset
from .plausibility import Plausibility, plausibility
from .unicode_bytes import from_mixed_utf_8, from_windows_1252

SAMPLE_BYTES = 6000  # enough to be certain; the time that detection takes does not grow with the file
CLEAR_MARGIN = 4.0  # nats between the best reading and the next, below which the user is told of both
GARBAGE = 8.5  # nats for each character beyond ASCII, fines twice, from which on a reading makes no sense at all ...
GARBAGE_SHARE = 0.1  # ... when they are at least this share of it

MIXED_UTF_8 = Charset("utf-8", "mixed", 0.0)
_STRAY = 4.0  # what each byte that is not UTF-8 costs within UTF-8, beside its character
_CUT = 8.0  # what it costs that UTF-8 ends in the middle of a character

_PASSAGE_BYTES = 400
_HIGH = re.compile(rb"[\x80-\xff]")
_NEL_BEFORE_WORD = re.compile(rb"\x85(?=[^ \x85]|\Z)")
_GAP = re.compile(rb"[\t\n\r ]")
_LAST_GAP = re.compile(rb".*[\t\n\r ]", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Reading:
    """The sample as one encoding reads it, and what that costs, the encoding's rarity included.

    `clean` is whether the bytes are what the encoding writes throughout, and nothing had to be guessed.
    """

    charset: Charset
    text: str
    plausibility: Plausibility
    cost: float
    clean: bool

    @property
    def is_garbage(self) -> bool:
        """Whether this makes no sense in any language."""
        found = self.plausibility
        if self.clean and self.charset is MIXED_UTF_8:  # with NULs or surrogates, but nothing else looks like UTF-8
            return False
        return found.foreign_share > GARBAGE_SHARE and found.foreign_cost + 2 * found.fines > GARBAGE


@dataclass(frozen=True, slots=True)
class Detection:
    """The encoding found, rivals that can't be ruled out, and whether its reading makes sense at all."""

    charset: Charset
    rivals: tuple[str, ...]
    plausible: bool


def detected(data: bytes) -> Detection:
    """The encoding of `data`, which has no byte order mark and is not UTF-8 throughout, or has NULs in it."""
    charsets = (MIXED_UTF_8, *LEGACY)
    sample = sample_of(data)
    if len(_NEL_BEFORE_WORD.findall(sample)) > 1 and b"\n" not in sample and b"\r" not in sample:
        charsets = (*charsets, LATIN_1)
    if len(data) <= SAMPLE_BYTES:
        return _best(readings(data, (*charsets, *UTF_16)))
    if b"\x00" in data:  # the sample breaks UTF-16 off in mid-character, the head does not
        best = _best(readings(data[:SAMPLE_BYTES], (*charsets, *UTF_16)))
        if best.charset in UTF_16:
            return best
    return _best(readings(sample, charsets))


def readings(sample: bytes, charsets: tuple[Charset, ...]) -> list[Reading]:
    """`sample` in every one of the encodings that can hold it, the most plausible first, each text once."""
    seen: dict[str, Reading] = {}
    for charset in charsets:
        text, fine = _read(sample, charset)
        if text.count("\ufffd") > max(1, len(text) // 100):
            continue
        worth = seen[text].plausibility if text in seen else plausibility(text)
        reading = Reading(charset, text, worth, worth.cost + charset.rarity + fine, clean=not fine)
        if text not in seen or reading.cost < seen[text].cost:
            seen[text] = reading
    return sorted(seen.values(), key=lambda reading: reading.cost)


def _best(ranked: list[Reading]) -> Detection:
    best, *others = ranked  # never empty: Windows-1252 reads any bytes
    rivals = tuple(other.charset.label for other in others if other.cost - best.cost < CLEAR_MARGIN)
    return Detection(best.charset, rivals, plausible=not best.is_garbage)


def _read(sample: bytes, charset: Charset) -> tuple[str, float]:
    if charset is MIXED_UTF_8:
        mixed = from_mixed_utf_8(sample)
        return mixed.text, _STRAY * mixed.strays + _CUT * mixed.cut
    if charset is LATIN_1:  # asked for when its NEL may be the line end
        return sample.decode(charset.codec).replace("\x85", "\n"), 0.0
    if charset.codec == "cp1252":
        return from_windows_1252(sample), 0.0
    return sample.decode(charset.codec, "replace"), 0.0


def sample_of(data: bytes) -> bytes:
    """Passages of `data` with bytes beyond ASCII, from all over it, each from one gap between words to another.

    No encoding but UTF-16 has the bytes of a space or a line end inside a character.
    """
    if len(data) <= SAMPLE_BYTES:
        return data
    passages: list[bytes] = []
    size = position = 0  # `position` is always between two characters
    stride = len(data) * _PASSAGE_BYTES // SAMPLE_BYTES
    while size < SAMPLE_BYTES and (high := _HIGH.search(data, position)):
        before = _LAST_GAP.match(data, max(position, high.start() - _PASSAGE_BYTES), high.start())
        start = before.end() if before else max(position, high.start() - _PASSAGE_BYTES)
        gap = _GAP.search(data, start + _PASSAGE_BYTES)
        end = min(gap.start() if gap else len(data), start + SAMPLE_BYTES)
        passages.append(data[start:end])
        size += end - start
        next_gap = _GAP.search(data, max(end, position + stride))
        if next_gap is None:
            break
        position = next_gap.start()
    return b"\n".join(passages)
