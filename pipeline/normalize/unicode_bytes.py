"""Bytes read as UTF-8 or Windows-1252 to the letter of neither, as files come from people who mixed the two."""

import re
from dataclasses import dataclass

_OPEN_IN_WINDOWS_1252 = b"\x81\x8d\x8f\x90\x9d"
_WINDOWS_1252 = {
    byte: bytes([byte]).decode("cp1252") for byte in range(0x80, 0xA0) if byte not in _OPEN_IN_WINDOWS_1252
}

# Python marks each byte that is not UTF-8 with a surrogate of its own ("surrogateescape").
_ESCAPED = re.compile("[\udc80-\udcff]+")
_CUT = re.compile(rb"(?:[\xc2-\xf4]|[\xe0-\xf4][\x80-\xbf]|[\xf0-\xf4][\x80-\xbf]{2})\Z")

# What other programs write although UTF-8 forbids it: a surrogate (Java, Oracle), and NUL in two bytes (Java).
_FORBIDDEN = re.compile(rb"(?P<surrogates>(?:\xed[\xa0-\xbf][\x80-\xbf])+)|(?P<nul>\xc0\x80)|(?P<other>.)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class MixedText:
    """Text read as UTF-8 where it is UTF-8, and as Windows-1252 where it isn't.

    `strays` is the number of bytes read as Windows-1252 and `stray_at` the offsets of their runs in `text`; `cut` is
    whether the end of the last character was missing. Surrogates are joined in pairs; one alone stays in the text.
    """

    text: str
    strays: int = 0
    stray_at: tuple[int, ...] = ()
    cut: bool = False


def from_windows_1252(data: bytes) -> str:
    """Windows-1252 as browsers read it: the five bytes that it leaves open become control characters."""
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        return data.decode("latin_1").translate(_WINDOWS_1252)


def from_mixed_utf_8(data: bytes) -> MixedText:
    """`data` read as UTF-8, whatever is not UTF-8 in it as Windows-1252.

    Bytes at the very end that begin a character and are the only ones amiss are taken for a cut, and dropped.
    """
    escaped = data.decode("utf-8", "surrogateescape")
    pieces: list[str] = []
    done = length = strays = 0
    stray_at: list[int] = []
    for run in _ESCAPED.finditer(escaped):
        raw = run[0].encode("utf-8", "surrogateescape")
        if run.end() == len(escaped) and not strays and _CUT.fullmatch(raw):
            return MixedText("".join((*pieces, escaped[done : run.start()])), cut=True)
        text, count = _from_forbidden(raw)
        pieces += (escaped[done : run.start()], text)
        length += run.start() - done
        if count:
            strays += count
            stray_at.append(length)
        length += len(text)
        done = run.end()
    return MixedText("".join((*pieces, escaped[done:])), strays, tuple(stray_at))


def _from_forbidden(raw: bytes) -> tuple[str, int]:
    """Bytes that are not UTF-8 as characters, and how many of them were read as Windows-1252."""
    pieces: list[str] = []
    strays = 0
    for part in _FORBIDDEN.finditer(raw):
        match part.lastgroup:
            case "surrogates":
                halves = part[0].decode("utf-8", "surrogatepass")
                pieces.append(halves.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass"))
            case "nul":
                pieces.append("\0")
            case _:
                strays += 1
                pieces.append(from_windows_1252(part[0]))
    return "".join(pieces), strays
