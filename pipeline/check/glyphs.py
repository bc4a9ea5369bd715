"""Every character of the text has a glyph: a page with a box where a letter should be is not an edition."""

import unicodedata

from ..errors import GlyphMissing
from ..model.source import Text

# Debian's fonts for what the bundled ones lack, by the first word of the character's Unicode name.
_PACKAGES = {
    "CJK": "fonts-noto-cjk",
    "HIRAGANA": "fonts-noto-cjk",
    "KATAKANA": "fonts-noto-cjk",
    "HANGUL": "fonts-noto-cjk",
    "BOPOMOFO": "fonts-noto-cjk",
    "IDEOGRAPHIC": "fonts-noto-cjk",
    "FULLWIDTH": "fonts-noto-cjk",
    "HALFWIDTH": "fonts-noto-cjk",
}
_EMOJI_CATEGORIES = {"So", "Sk"}


def verify_glyphs(text: Text, missing: tuple[str, ...]) -> None:
    """Raise GlyphMissing where layout met characters that no installed font has; names the first and its line."""
    if not missing:
        return
    char = missing[0]
    name = unicodedata.name(char, "unnamed character")
    line = next((number for number, line in enumerate(text.lines, 1) if char in line), None)
    where = f" in line {line}" if line else ""
    others = f", and {len(missing) - 1} more" if len(missing) > 1 else ""
    raise GlyphMissing(
        f"No installed font has the character “{char}” (U+{ord(char):04X}, {name}){where}{others}.",
        f"Install a font for it (on Debian: apt-get install {package(char)}), or replace the character.",
    )


def package(char: str) -> str:
    """The Debian package whose fonts have a character, as far as its name tells."""
    first = unicodedata.name(char, "").partition(" ")[0].partition("-")[0]
    if first in _PACKAGES:
        return _PACKAGES[first]
    return "fonts-symbola" if unicodedata.category(char) in _EMOJI_CATEGORIES else "fonts-noto-core"
