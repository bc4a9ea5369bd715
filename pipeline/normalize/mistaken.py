"""Text written in one old encoding and read in another, before it came here.

Windows' quotation marks come as control characters then, and other alphabets as accented Latin letters ("Ïðèâåò" for
"Привет").
"""

import re
from itertools import islice

from .charsets import LEGACY
from .detection import readings, sample_of
from .repairs import Repaired, change, warning
from .scanning import beyond_ascii
from .unicode_bytes import from_windows_1252

_WHAT_CONTROLS = "control characters made the punctuation that Windows-1252 has in their places"
_CONTROLS = re.compile("[\x80-\x9f]")
_PUNCTUATION_CODES = re.compile(
    "(?<=\\w)\x92(?=[\\w \\n.,;:!?)]|\\Z)"  # an apostrophe, or the end of a quotation
    "|(?:(?<=[\\s(\\[\x91\x93\x96\x97-])|\\A)[\x91\x93](?=[\\w\x91\x93])"  # a quotation's start
    "|(?<=\\S)\x94(?=[\\s.,;:!?)\\]\x92\x94\x96\x97-]|\\Z)"  # and its end
    "|(?<=[\\w ])[\x96\x97](?=[\\w ])"  # dashes
    "|^\x95(?=[ \\t])"  # a bullet
    "|\x80(?=\\d)|(?<=\\d)\x80|(?<=\\d )\x80"  # euro
    "|(?<=\\w)\x99(?!\\w)",  # trade mark
    re.MULTILINE,
)

_BYTES = {chr(byte): byte for byte in range(0x100)} | {from_windows_1252(bytes([byte])): byte for byte in range(0x100)}
_ACCENTED_WORD = re.compile("[À-ÿ][À-ÿ]{3,}")
_ACCENTED_WORDS = 4  # more than a text in Latin letters has
_CLEARLY_BETTER = 2.0  # nats that the other reading must save on each character beyond ASCII


def with_punctuation_for_controls(text: str) -> Repaired:
    """`text` with control characters made the punctuation that Windows-1252 has in their places, where that fits."""
    if _CONTROLS.search(beyond_ascii(text)) is None:
        return Repaired(text)
    made = change(_WHAT_CONTROLS, text, (match.start() for match in _PUNCTUATION_CODES.finditer(text)))
    if not made.count:
        return Repaired(text)
    fixed = _PUNCTUATION_CODES.sub(lambda match: match[0].encode("latin_1").decode("cp1252"), text)
    return Repaired(fixed, (made,))


def without_mistaken_alphabet(text: str) -> Repaired:
    """`text` in its own alphabet, when it certainly is in another one and was read as Windows-1252."""
    if _ACCENTED_WORD.search(beyond_ascii(text)) is None:
        return Repaired(text)
    if len(list(islice(_ACCENTED_WORD.finditer(text), _ACCENTED_WORDS))) < _ACCENTED_WORDS:
        return Repaired(text)
    data = _as_windows_1252(text)
    if data is None:
        return Repaired(text)
    ranked = readings(sample_of(data), LEGACY)
    best = ranked[0]
    worse = next((reading for reading in ranked if reading.charset.codec == "cp1252"), best)
    foreign = worse.plausibility.foreign_share * len(worse.text)
    if worse.cost - best.cost < _CLEARLY_BETTER * max(foreign, 1):
        return Repaired(text)
    try:
        meant = data.decode(best.charset.codec)
    except UnicodeDecodeError:
        return Repaired(text)
    if meant.count("\n") != text.count("\n"):
        return Repaired(text)
    made = change(f"{best.charset.label} that had been read as windows-1252 repaired", text, (0,))
    message = f"The text is {best.charset.label} that had been read as Windows-1252 before the file came here."
    return Repaired(meant, (made,), (warning(message, "It is repaired; compare it with the original.", made.lines),))


def _as_windows_1252(text: str) -> bytes | None:
    data = bytearray()
    for character in text:
        code = _BYTES.get(character)
        if code is None:
            return None
        data.append(code)
    return bytes(data)
