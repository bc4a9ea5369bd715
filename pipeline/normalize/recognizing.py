"""The encoding of bytes that are not simply UTF-8: as the user says, by a byte order mark, or by their looks."""

import re
from dataclasses import replace

from ..errors import InputNotText
from ..model.diagnostic import Diagnostic
from .binaries import control_share
from .charsets import UTF_8, UTF_16, UTF_32, Charset, charset_named
from .decoded import CONTROL_COUNT, CONTROL_SHARE, NOT_TEXT_ADVICE, Decoded, is_controls, without_mark
from .detection import MIXED_UTF_8, SAMPLE_BYTES, Detection, detected, readings
from .reading import lines_at, read_as
from .repairs import counted, note, warning
from .scanning import beyond_ascii
from .unicode_bytes import from_mixed_utf_8

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

_CONTROL_SHARE_OF_OTHERS = 0.05  # of bytes that are not Unicode: text in old encodings has no controls
_STRAYS = 3  # bytes that aren't UTF-8 in what the user says is
_FEW = 3  # characters beyond ASCII that no encoding can be told by with certainty
_BEYOND_ASCII = re.compile("[^\x00-\x7f]")

_HINT = "If letters are wrong, name the encoding with --encoding."
_ADVICE_TOLD = "Name another encoding with --encoding, or none, to have it detected."


def as_told(data: bytes, encoding: str) -> Decoded:
    """`data` in the encoding that the user names; raises `SettingInvalid` when it is unknown."""
    charset = charset_named(encoding)
    for mark, marked in _MARKS:
        if not data.startswith(mark):
            continue
        if marked == charset or charset.codec in {"utf-16", "utf-32"}:
            return without_mark(read_as(data[len(mark) :], marked))
        if marked is UTF_8:
            read = without_mark(read_as(data[len(mark) :], charset))
            message = f"The file begins with the mark of utf-8, and was read as {charset.label} as told."
            return replace(read, diagnostics=(*read.diagnostics, warning(message, _HINT, (1,))))
    family = {"utf-16": UTF_16, "utf-32": UTF_32}.get(charset.codec, ())
    if family:  # the byte order is not told
        charset = next((reading.charset for reading in readings(data[:SAMPLE_BYTES], family)), family[0])
    if charset is UTF_8:
        strays = from_mixed_utf_8(data).strays
        if strays > max(_STRAYS, len(beyond_ascii(data.decode("utf-8", "ignore")))):
            raise InputNotText(
                f"The input can't be read as utf-8: {counted(strays, 'byte')} in it are not.", _ADVICE_TOLD
            )
    return read_as(data, charset)


def as_it_looks(data: bytes) -> Decoded:
    """`data` in the encoding that it is most probably in; raises `InputNotText` when no encoding makes sense of it."""
    for mark, marked in _MARKS:
        if data.startswith(mark):
            return without_mark(read_as(data[len(mark) :], marked))
    switching = _in_ascii(data)
    if switching:
        return switching
    charset = _utf_32(data)
    if charset:
        return read_as(data, charset)
    detection = detected(data)
    if detection.charset not in UTF_16:
        controls = control_share(data)
        if controls > (CONTROL_SHARE if detection.charset is MIXED_UTF_8 else _CONTROL_SHARE_OF_OTHERS) and (
            controls * len(data) >= CONTROL_COUNT
        ):
            raise InputNotText("The input is a binary file, not text.", NOT_TEXT_ADVICE)
    if not detection.plausible:
        detection = _second_opinion(data)
    read = read_as(data, detection.charset)
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
        return (warning(message, _HINT, lines_at(read.text, tuple(offsets))),)
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
    raise InputNotText("The input can't be read in any encoding so that it makes sense.", NOT_TEXT_ADVICE)


def _utf_32(data: bytes) -> Charset | None:
    """UTF-32 without a mark: bytes that can be read so are nothing else, for one in four is NUL."""
    if len(data) < 4 or b"\x00" not in data:
        return None
    for charset in UTF_32:
        try:
            text = data[: len(data) // 4 * 4].decode(charset.codec)
        except UnicodeDecodeError:
            continue
        if not is_controls(text, _CONTROL_SHARE_OF_OTHERS):
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
