"""The character encodings that Twofold knows: those it can recognize by itself, and those a user can name."""

import codecs
from dataclasses import dataclass

from ..errors import SettingInvalid


@dataclass(frozen=True, slots=True)
class Charset:
    """An encoding: its usual name, Python's codec for it, and how rare it is, in nats (see `plausibility`)."""

    label: str
    codec: str
    rarity: float


# The encodings that text without a mark of its own is tried in. Where two read the same bytes as the same text, the
# first is named. Windows' supersets stand for the standards they extend, as browsers read them.
LEGACY: tuple[Charset, ...] = (
    Charset("windows-1252", "cp1252", 0.0),
    Charset("windows-1251", "cp1251", 1.5),
    Charset("shift_jis", "cp932", 1.0),
    Charset("gb18030", "gb18030", 1.0),
    Charset("euc-kr", "cp949", 1.0),
    Charset("big5", "cp950", 1.0),
    Charset("euc-jp", "euc_jp", 1.5),
    Charset("windows-1250", "cp1250", 2.0),
    Charset("windows-1254", "cp1254", 2.0),
    Charset("windows-1253", "cp1253", 1.5),
    Charset("windows-1255", "cp1255", 2.0),
    Charset("windows-1256", "cp1256", 2.0),
    Charset("windows-1257", "cp1257", 2.0),
    Charset("windows-1258", "cp1258", 3.0),
    Charset("cp874", "cp874", 2.5),
    Charset("koi8-r", "koi8_r", 1.5),
    Charset("koi8-u", "koi8_u", 2.5),
    Charset("iso-8859-2", "iso8859_2", 3.0),
    Charset("iso-8859-15", "iso8859_15", 2.0),
    Charset("iso-8859-7", "iso8859_7", 2.0),
    Charset("iso-8859-9", "iso8859_9", 3.0),
    Charset("iso-8859-5", "iso8859_5", 3.0),
    Charset("iso-8859-6", "iso8859_6", 3.0),
    Charset("iso-8859-8", "iso8859_8", 3.0),
    Charset("iso-8859-11", "iso8859_11", 3.0),
    Charset("iso-8859-13", "iso8859_13", 3.0),
    Charset("iso-8859-4", "iso8859_4", 5.0),
    Charset("iso-8859-16", "iso8859_16", 5.0),
    Charset("iso-8859-3", "iso8859_3", 6.0),
    Charset("iso-8859-10", "iso8859_10", 6.0),
    Charset("iso-8859-14", "iso8859_14", 6.0),
    Charset("macintosh", "mac_roman", 3.0),
    Charset("mac-cyrillic", "mac_cyrillic", 4.0),
    Charset("mac-centeuro", "mac_latin2", 5.0),
    Charset("mac-greek", "mac_greek", 6.0),
    Charset("mac-turkish", "mac_turkish", 6.0),
    Charset("mac-iceland", "mac_iceland", 6.0),
    Charset("cp866", "cp866", 3.0),
    Charset("cp850", "cp850", 4.0),
    Charset("cp437", "cp437", 4.5),
    Charset("cp852", "cp852", 5.0),
    Charset("big5hkscs", "big5hkscs", 6.0),
)

# ISO 8859-1 as it was meant, with line ends (NEL) where Windows-1252 has an ellipsis.
LATIN_1 = Charset("iso-8859-1", "iso8859_1", 2.0)

UTF_8 = Charset("utf-8", "utf_8", 0.0)
UTF_16: tuple[Charset, ...] = (Charset("utf-16le", "utf_16_le", 6.0), Charset("utf-16be", "utf_16_be", 6.0))
UTF_32: tuple[Charset, ...] = (Charset("utf-32le", "utf_32_le", 0.0), Charset("utf-32be", "utf_32_be", 0.0))

# Names that people give to a subset of what their files hold: the bytes that the subset lacks are read by the superset.
_SUPERSETS = {
    "utf-8-sig": "utf-8",
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "cp950",
}

# Codecs that Python's table of names leaves out, and those in it that are no character encodings.
_UNLISTED = (
    "cp720",
    "cp737",
    "cp856",
    "cp874",
    "cp1006",
    "koi8_t",
    "koi8_u",
    "mac_croatian",
    "mac_romanian",
    "utf_8_sig",
)
_NO_CHARSETS = frozenset(
    ("base64_codec", "bz2_codec", "hex_codec", "mbcs", "oem", "quopri_codec", "rot_13", "uu_codec", "zlib_codec")
)
_EXTRA_NAMES = {
    "windows-874": "cp874",
    "x-mac-roman": "mac_roman",
    "x-mac-cyrillic": "mac_cyrillic",
    "utf-8-bom": "utf_8",
}


def charset_named(name: str) -> Charset:
    """The encoding that a user calls `name`.

    Raises `SettingInvalid` with the nearest known name when there is none.
    """
    plain = name.strip().lower()
    try:
        codec = codecs.lookup(_EXTRA_NAMES.get(plain, plain)).name
    except (LookupError, ValueError):  # ValueError: a name with a NUL in it
        codec = ""
    if codec not in _text_codecs():
        shown = name if name.isprintable() else ascii(name)
        raise SettingInvalid(f"“{shown}” is not an encoding that Twofold knows.", _advice(plain))
    codec = codecs.lookup(_SUPERSETS.get(codec, codec)).name
    for charset in (UTF_8, *LEGACY, *UTF_16, *UTF_32):
        if codecs.lookup(charset.codec).name == codec:
            return charset
    return Charset(codec.replace("_", "-") if codec.startswith(("utf", "iso")) else codec, codec, 0.0)


def _text_codecs() -> frozenset[str]:
    from encodings.aliases import aliases  # needed only when the user names an encoding

    modules = {*aliases.values(), *_UNLISTED} - _NO_CHARSETS
    return frozenset(codecs.lookup(module).name for module in modules)


def _advice(name: str) -> str:
    import difflib  # needed only for an error
    from encodings.aliases import aliases

    usual = {charset.label for charset in (*LEGACY, *UTF_16)} | {"utf-8", "utf-16", "utf-32", "iso-2022-jp"}
    rare = {*_EXTRA_NAMES, *(alias.replace("_", "-") for alias, codec in aliases.items() if codec not in _NO_CHARSETS)}
    for names in (usual, rare):
        nearest = difflib.get_close_matches(name.replace("_", "-"), sorted(names), n=1, cutoff=0.6)
        if nearest:
            return f"The nearest name is “{nearest[0]}”; leave the setting out to have the encoding detected."
    return "Name it as Python does, such as utf-8, windows-1252 or shift_jis; or leave the setting out."
