"""Bytes to characters: by what the user says, by a byte order mark, as UTF-8, or else by what the bytes look like."""

import re
from dataclasses import dataclass, replace

from ..errors import InputNotText
from ..model.diagnostic import Diagnostic
from ..model.source import Change
from .binaries import control_share
from .charsets import UTF_8, UTF_16, UTF_32, Charset, charset_named
from .detection import MIXED_UTF_8, SAMPLE_BYTES, Detection, detected, readings
from .lines import with_one_line_end
from .repairs import LINES_LISTED, change, counted, note, warning
from .scanning import beyond_ascii, has_ascii_controls
from .unicode_bytes import from_mixed_utf_8, from_windows_1252

_MARKS: tuple[tuple[bytes, Charset], ...] = (
    (b"\xef\xbb\xbf", UTF_8),
    (b"\xff\xfe\x00\x00", UTF_32[0]),
    (b"\x00\x00\xfe\xff", UTF_32[1]),
    (b"\xff\xfe", UTF_16[0]),
    (b"\xfe\xff", UTF_16[1]),
    (b"\x84\x31\x95\x33", Charset("gb18030", "gb18030", 0.0)),
)

# Encodings that write everything in ASCII bytes, told by the escape sequences that they switch between alphabets with.
# HZ is none of them: its "~{" may as well be the author's.
_IN_ASCII: tuple[tuple[re.Pattern[bytes], str, tuple[str, ...]], ...] = (
    (
        re.compile(rb"\x1b\$(?:[@B]|\([DOPQ])|\x1b\(I"),
        "iso-2022-jp",
        ("iso2022_jp", "iso2022_jp_ext", "iso2022_jp_2", "iso2022_jp_2004"),
    ),
    (re.compile(rb"\x1b\$\)C"), "iso-2022-kr", ("iso2022_kr",)),
)

_UNITS = {"utf_16_le": 2, "utf_16_be": 2, "utf_32_le": 4, "utf_32_be": 4}  # bytes

_DAMAGE_FREE, _DAMAGE_SHARE = 3, 0.005  # unreadable places up to which a file counts as damaged text
_CONTROL_COUNT, _CONTROL_SHARE = 4, 0.05  # control characters from which on bytes that are no UTF-8 are no text
_CONTROL_SHARE_OF_UNICODE = 0.3  # the same for what can be read as UTF-8, UTF-16 or UTF-32
_FEW = 3  # characters beyond ASCII that no encoding can be told by with certainty

_BEYOND_ASCII = re.compile("[^\x00-\x7f]")
_CONTROL = re.compile("[\x00-\x07\x0e-\x19\x1c-\x1f\x7f-\x84\x86-\x9f]")

_HINT = "If letters are wrong, name the encoding with --encoding."
_ADVICE = "If it is text, name its encoding with --encoding; if it is not, convert it to plain text first."
_ADVICE_TOLD = "Name another encoding with --encoding, or none, to have it detected."


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
    if encoding is not None:
        return _as_told(data, charset_named(encoding))
    for mark, charset in _MARKS:
        if data.startswith(mark):
            return _without_mark(_read(data[len(mark) :], charset))
    if b"\x00" not in data:
        switching = _in_ascii(data)
        if switching:
            return switching
        try:
            return _sound(Decoded(data.decode("utf-8"), "utf-8"))
        except UnicodeDecodeError:
            pass
    return _as_it_looks(data)


def _as_told(data: bytes, charset: Charset) -> Decoded:
    for mark, marked in _MARKS:
        if not data.startswith(mark):
            continue
        if marked == charset or charset.codec.replace("-", "_") in {"utf_16", "utf_32", "utf_8_sig"}:
            return _without_mark(_read(data[len(mark) :], marked))
        if marked is UTF_8:
            read = _without_mark(_read(data[len(mark) :], charset))
            message = f"The file begins with the mark of utf-8, and was read as {charset.label} as told."
            return replace(read, diagnostics=(*read.diagnostics, warning(message, _HINT, (1,))))
    family = {"utf-16": UTF_16, "utf-32": UTF_32}.get(charset.codec, ())
    if family:  # the byte order is not told
        charset = next((reading.charset for reading in readings(data[:SAMPLE_BYTES], family)), family[0])
    if charset is UTF_8:
        strays = from_mixed_utf_8(data).strays
        if strays > max(_DAMAGE_FREE, len(beyond_ascii(data.decode("utf-8", "ignore")))):
            raise InputNotText(
                f"The input can't be read as utf-8: {counted(strays, 'byte')} in it are not.", _ADVICE_TOLD
            )
    return _read(data, charset)


def _as_it_looks(data: bytes) -> Decoded:
    charset = _utf_32(data)
    if charset:
        return _read(data, charset)
    detection = detected(data)
    if detection.charset not in UTF_16:
        controls = control_share(data)
        if controls > (_CONTROL_SHARE_OF_UNICODE if detection.charset is MIXED_UTF_8 else _CONTROL_SHARE) and (
            controls * len(data) >= _CONTROL_COUNT
        ):
            raise InputNotText("The input is a binary file, not text.", _ADVICE)
    if not detection.plausible:
        detection = _second_opinion(data)
    read = _read(data, detection.charset)
    return replace(read, diagnostics=(*read.diagnostics, *_said_of(detection, read)))


def _said_of(detection: Detection, read: Decoded) -> tuple[Diagnostic, ...]:
    """What the user is told of an encoding that was found out."""
    if detection.charset is MIXED_UTF_8:
        return ()
    foreign = beyond_ascii(read.text)
    if len(foreign) <= _FEW and detection.charset not in UTF_16:
        offsets = [match.start() for match in _BEYOND_ASCII.finditer(read.text)]
        characters = "".join(dict.fromkeys(foreign))
        message = f"{counted(len(offsets), 'byte')} that can't be UTF-8 read as {read.encoding}: “{characters}”."
        return (warning(message, _HINT, _lines_at(read.text, tuple(offsets))),)
    if detection.rivals:
        rivals = " or ".join(detection.rivals)
        return (warning(f"Read as {read.encoding} by its looks; it might be {rivals}.", _HINT),)
    return (note(f"Read as {read.encoding} by its looks.", _HINT),)


def _second_opinion(data: bytes) -> Detection:
    """The encoding by charset-normalizer, which knows rarer ones, if its reading makes sense."""
    from charset_normalizer import from_bytes  # asked when all else fails only

    guess = from_bytes(data[:SAMPLE_BYTES]).best()
    if guess is not None:
        charset = Charset(guess.encoding.replace("_", "-"), guess.encoding, 0.0)
        ranked = readings(data[:SAMPLE_BYTES], (charset,))
        if ranked and not ranked[0].is_garbage:
            return Detection(charset, (), plausible=True)
    raise InputNotText("The input can't be read in any encoding so that it makes sense.", _ADVICE)


def _utf_32(data: bytes) -> Charset | None:
    """UTF-32 without a mark: bytes that can be read so are nothing else, for one in four is NUL."""
    if len(data) < 4 or b"\x00" not in data:
        return None
    for charset in UTF_32:
        try:
            text = data[: len(data) // 4 * 4].decode(charset.codec)
        except UnicodeDecodeError:
            continue
        if not _is_controls(text, _CONTROL_SHARE):
            return charset
    return None


def _in_ascii(data: bytes) -> Decoded | None:
    if b"\x1b" not in data or not data.isascii():
        return None
    for switch, label, codecs in _IN_ASCII:
        if switch.search(data):
            for codec in codecs:
                try:
                    return Decoded(data.decode(codec), label)
                except UnicodeDecodeError:
                    continue
    return None


def _read(data: bytes, charset: Charset) -> Decoded:
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
    read = _sound(read) if unit > 1 else read
    return read if len(whole) == len(data) else _cut(read)


def _read_utf_8(data: bytes) -> Decoded:
    mixed = from_mixed_utf_8(data)
    read = _sound(Decoded(mixed.text, "utf-8"))
    if mixed.strays:
        lines = _lines_at(mixed.text, mixed.stray_at)
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
        raise InputNotText(message, _ADVICE)
    return replace(read, changes=(*read.changes, made))


def _cut(read: Decoded) -> Decoded:
    last = (len(with_one_line_end(read.text).text.split("\n")),)
    made = Change("incomplete character at the end removed", 1, last)
    told = warning("The file ends in the middle of a character.", "Something may be missing at its end.", last)
    return replace(read, changes=(*read.changes, made), diagnostics=(*read.diagnostics, told))


def _without_mark(read: Decoded) -> Decoded:
    return replace(read, changes=(Change("byte order mark removed", 1, (1,)), *read.changes))


def _sound(read: Decoded) -> Decoded:
    if _is_controls(read.text, _CONTROL_SHARE_OF_UNICODE):
        raise InputNotText("The input is a binary file, not text.", _ADVICE)
    return read


def _is_controls(text: str, share: float) -> bool:
    if not has_ascii_controls(text) and _CONTROL.search(beyond_ascii(text)) is None:
        return False
    count = sum(1 for _ in _CONTROL.finditer(text))
    return count >= _CONTROL_COUNT and count > share * len(text)


def _lines_at(text: str, offsets: tuple[int, ...]) -> tuple[int, ...]:
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
