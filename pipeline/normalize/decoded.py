"""Bytes that have become characters, and whether these can be text."""

from dataclasses import dataclass, replace

from ..errors import InputNotText
from ..model.diagnostic import Diagnostic
from ..model.source import Change
from ..patterns import late
from .scanning import beyond_ascii, has_ascii_controls

CONTROL_COUNT = 4  # control characters that even a short text may have ...
CONTROL_SHARE = 0.3  # ... and the share of all characters from which on they make bytes no text

NOT_TEXT_ADVICE = "If it is text, name its encoding with --encoding; if it is not, convert it to plain text first."

_CONTROL = late("[\x00-\x07\x0e-\x19\x1c-\x1f\x7f-\x84\x86-\x9f]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """The characters of an input, its encoding, and what had to be done to read it. Line ends are as they were."""

    text: str
    encoding: str
    changes: tuple[Change, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()


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
