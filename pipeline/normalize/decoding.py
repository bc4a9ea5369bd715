"""Bytes to characters, by the quick way if they are UTF-8, as nearly all are; else by what `recognizing` finds out."""

from .decoded import Decoded, sound, without_mark

_UTF_8_MARK = b"\xef\xbb\xbf"
_OTHER_MARKS = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff", b"\x84\x31\x95\x33")


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
