"""Bytes read in one encoding, whatever is wrong with a few of them."""

import re
from dataclasses import replace

from ..errors import InputNotText
from ..model.source import Change
from .charsets import UTF_8, Charset
from .decoded import NOT_TEXT_ADVICE, Decoded, sound
from .detection import MIXED_UTF_8
from .lines import with_one_line_end
from .repairs import LINES_LISTED, change, counted, warning
from .unicode_bytes import from_mixed_utf_8, from_windows_1252

_UNITS = {"utf_16_le": 2, "utf_16_be": 2, "utf_32_le": 4, "utf_32_be": 4}  # bytes
_DAMAGE_FREE, _DAMAGE_SHARE = 3, 0.005  # unreadable places up to which a file counts as damaged text


def read_as(data: bytes, charset: Charset) -> Decoded:
    """`data` read in `charset`; raises `InputNotText` where that can't be done but for a few places."""
    if charset in (UTF_8, MIXED_UTF_8):
        return _read_utf_8(data)
    if charset.codec == "cp1252":
        return Decoded(from_windows_1252(data), charset.label)
    unit = _UNITS.get(charset.codec, 1)
    whole = data[: len(data) // unit * unit]
    try:
        text = whole.decode(charset.codec, "surrogatepass" if unit > 1 else "strict")
        read = Decoded(text, charset.label)
    except UnicodeDecodeError as error:
        read = _damaged(Decoded(whole.decode(charset.codec, "replace"), charset.label), error)
    read = sound(read) if unit > 1 else read
    return read if len(whole) == len(data) else _cut(read)


def _read_utf_8(data: bytes) -> Decoded:
    mixed = from_mixed_utf_8(data)
    read = sound(Decoded(mixed.text, "utf-8"))
    if mixed.strays:
        lines = lines_at(mixed.text, mixed.stray_at)
        message = f"{counted(mixed.strays, 'byte')} that can't be UTF-8 read as Windows-1252."
        read = replace(
            read,
            changes=(Change("bytes that are not UTF-8 read as Windows-1252", mixed.strays, lines),),
            diagnostics=(warning(message, "Compare these places with the original.", lines),),
        )
    return _cut(read) if mixed.cut else read


def _damaged(read: Decoded, error: UnicodeDecodeError) -> Decoded:
    """`read`, with U+FFFD where it could not be, when that is in a few places only."""
    text = with_one_line_end(read.text).text
    made = change(
        f"bytes that are not {read.encoding} made U+FFFD", text, (at.start() for at in re.finditer("\ufffd", text))
    )
    if made.count > max(_DAMAGE_FREE, _DAMAGE_SHARE * len(text)):
        message = f"The input can't be read as {read.encoding}: {error.reason} at byte {error.start + 1:,}."
        raise InputNotText(message, NOT_TEXT_ADVICE)
    return replace(read, changes=(*read.changes, made))


def _cut(read: Decoded) -> Decoded:
    last = (len(with_one_line_end(read.text).text.split("\n")),)
    made = Change("incomplete character at the end removed", 1, last)
    told = warning("The file ends in the middle of a character.", "Something may be missing at its end.", last)
    return replace(read, changes=(*read.changes, made), diagnostics=(*read.diagnostics, told))


def lines_at(text: str, offsets: tuple[int, ...]) -> tuple[int, ...]:
    """The lines (1-based) that the first of `offsets`, ascending, are in, whatever ends the lines of `text`."""
    lines: dict[int, None] = {}
    line, reached = 1, 0
    for offset in offsets:
        line += with_one_line_end(text[reached:offset]).text.count("\n")
        reached = offset
        lines[line] = None
        if len(lines) == LINES_LISTED:
            break
    return tuple(lines)
