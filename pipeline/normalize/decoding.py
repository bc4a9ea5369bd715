"""Bytes to characters, by the quick way if they are UTF-8, as nearly all are; else by what `recognizing` finds out."""

from dataclasses import dataclass, replace

from ..errors import InputNotText
from ..model.diagnostic import Diagnostic
from ..model.source import Change
from ..patterns import late
from .scanning import beyond_ascii, has_ascii_controls

CONTROL_COUNT = 4  # control characters that even a short text may have ...
CONTROL_SHARE = 0.3  # ... and the share of all characters from which on they make bytes no text

NOT_TEXT_ADVICE = "If it is text, name its encoding with --encoding; if it is not, convert it to plain text first."

_UTF_8_MARK = b"\xef\xbb\xbf"
_OTHER_MARKS = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff", b"\x84\x31\x95\x33")
_CONTROL = late("[\x00-\x07\x0e-\x19\x1c-\x1f\x7f-\x84\x86-\x9f]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """The characters of an input, its encoding, and what had to be done to read it. Line ends are as they were."""

    text: str
    encoding: str
    changes: tuple[Change, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()


def decoded(data: bytes, encoding: str | None) -> Decoded:
    """The characters of `data`, read in `encoding` when the user names one.

    Raises `InputNotText` when `data` is no text or can't be read, and `SettingInvalid` for an unknown `encoding`.
    """
    if encoding is None and not data.startswith(_OTHER_MARKS) and b"\x00" not in data and b"\x1b$" not in data:
        try:
            if data.startswith(_UTF_8_MARK):
                return without_mark(sound(Decoded(data[len(_UTF_8_MARK) :].decode("utf-8"), "utf-8")))
            return sound(Decoded(data.decode("utf-8"), "utf-8"))
        except UnicodeDecodeError:
            pass
    from .recognizing import as_it_looks, as_told  # with tables of languages that few texts need

    return as_it_looks(data) if encoding is None else as_told(data, encoding)


def without_mark(read: Decoded) -> Decoded:
    """`read`, with the byte order mark that stood before it on record."""
    return replace(read, changes=(Change("byte order mark removed", 1, (1,)), *read.changes))


def sound(read: Decoded) -> Decoded:
    """`read`, if it is text; raises `InputNotText` if too much of it is control characters."""
    if is_controls(read.text, CONTROL_SHARE):
        raise InputNotText("The input is a binary file, not text.", NOT_TEXT_ADVICE)
    return read


def is_controls(text: str, share: float) -> bool:
    """Whether more than `share` of `text` is control characters that text has no use for."""
    if not has_ascii_controls(text) and _CONTROL.search(beyond_ascii(text)) is None:
        return False
    count = sum(1 for _ in _CONTROL.finditer(text))
    return count >= CONTROL_COUNT and count > share * len(text)
