"""The text layer says what the document says: the same characters, with line ends that can be undone.

Three things go wrong in a PDF made of glyphs (ISO 32000-1, 9.10):

- One glyph stands for several characters. Source Serif draws U+002D, U+2010 and U+00AD with one glyph, and a
  space like a no-break space; /ToUnicode has one entry for each code, so whichever came first speaks for all.
  Mended with an alias: a code of its own for the same glyph, through /CIDToGIDMap (9.7.4.3).
- The line breaker's hyphen looks like the author's. It becomes a soft hyphen, U+00AD, as ISO 14289-1, 7.2 and
  ISO 32000-1, 14.8.2.2.3 ask.
- The space at a line's end is not drawn, so words of two lines have nothing between them. It is put back.

Where glyphs and characters cannot be paired one by one (Indic reordering), the whole fragment gets
/ActualText; text that runs from right to left is left to the reader's own bidi algorithm.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import pydyf

from .fragments import Box, ends_in_added_hyphen, is_traced, source_text

SOFT_HYPHEN = "\u00ad"
_JOINERS = re.compile("[\u200b-\u200d\u2060\ufe00-\ufe0f]")
_GLYPHS = re.compile(rb"<([0-9a-f]+)>")
_CODE_LIMIT = 0x10000  # codes are two bytes


@dataclass(slots=True)
class _Glyph:
    """One code in a `TJ` operator of a stream."""

    token: int  # index of the operator in the stream
    start: int  # offset of its four hexadecimal digits there
    font: "_Codes"
    code: bytes


class _Codes:
    """A font's codes: what each says, and the aliases made for those that must say something else."""

    def __init__(self, font: Any) -> None:
        self.font = font
        self.text = {b"%04x" % glyph: text for glyph, text in font.to_unicode.items()}
        self.aliases: dict[int, int] = {}  # alias -> glyph
        self._by_meaning: dict[tuple[int, str], bytes] = {}
        self._space: bytes | None = None

    def saying(self, code: bytes, text: str) -> bytes | None:
        """A code that draws the glyph of `code` and says `text`; None when the font has no code left."""
        if self.text[code] == text:
            return code
        glyph = self.aliases.get(int(code, 16), int(code, 16))
        key = (glyph, text)
        if key not in self._by_meaning:
            alias = self.font.glyph_count + len(self.font.missing) + len(self.aliases)
            if alias >= _CODE_LIMIT:
                return None
            self.aliases[alias] = glyph
            self.font.to_unicode[alias] = text
            self.font.widths[alias] = self.font.widths[glyph]
            self._by_meaning[key] = b"%04x" % alias
            self.text[self._by_meaning[key]] = text
        return self._by_meaning[key]

    def space(self) -> bytes | None:
        """The code of a space, once a space of either kind has been drawn in this font."""
        if self._space is None:
            found = next((code for code, text in self.text.items() if text in (" ", "\u00a0")), None)
            self._space = None if found is None else self.saying(found, " ")
        return self._space


def mend(streams: Iterable[Any], fonts: Iterable[Any]) -> dict[str, dict[int, int]]:
    """Mend the text layer of all page streams, before fonts are written; return each font's aliases by its hash."""
    codes = {font.hash: _Codes(font) for font in fonts if not font.bitmap and font.type == "ttf"}
    for stream in streams:
        _mend_stream(stream, codes)
    return {name: font.aliases for name, font in codes.items() if font.aliases}


def _mend_stream(stream: Any, codes: dict[str, _Codes]) -> None:
    tokens: list[Any] = stream.stream
    marked = {t["MCID"]: i for i, t in enumerate(tokens) if isinstance(t, pydyf.Dictionary) and "MCID" in t}
    wraps: list[tuple[int, int, str]] = []
    for box, mark in stream._tags.items():  # contracts.py: Stream._tags
        start = marked.get(mark["mcid"])
        if start is None or not is_traced(box):
            continue
        end = tokens.index(b"EMC", start)
        said = _mended_fragment(tokens, start, end, box, codes)
        if said is not None:
            wraps.append((start, end, said))
    for start, end, said in sorted(wraps, reverse=True):  # from the end, so that indexes stay true
        tokens.insert(end, b"EMC")
        tokens[start + 2 : start + 2] = ["/Span", pydyf.Dictionary({"ActualText": pydyf.String(said)}), b"BDC"]


def _mended_fragment(tokens: list[Any], start: int, end: int, box: Box, codes: dict[str, _Codes]) -> str | None:
    """Make one fragment's codes say its characters; return the text for /ActualText where codes cannot."""
    glyphs = list(_glyphs(tokens, start, end, codes))
    if not glyphs:
        return None
    said = box.text
    if ends_in_added_hyphen(box):
        said = said[: -len(box.style["hyphenate_character"])] + SOFT_HYPHEN
    actual = None
    spoken = "".join(g.font.text[g.code] for g in glyphs)
    if _visible(spoken) != _visible(said) and not _runs_leftwards(said):
        recoded = _recoded(glyphs, said)
        if recoded is None:
            actual = said
        else:
            _replace(tokens, recoded)
    if source_text(box).endswith(" ") and not box.text.endswith(" "):
        last = glyphs[-1]
        space = last.font.space()
        if space is not None and actual is None:
            tokens[last.token] = tokens[last.token].removesuffix(b"] TJ") + b"<" + space + b">] TJ"
        elif actual is not None:
            actual += " "
    return actual


def _glyphs(tokens: list[Any], start: int, end: int, codes: dict[str, _Codes]) -> Iterator[_Glyph]:
    """The codes drawn between two tokens; nothing where a font takes part whose codes we do not keep."""
    found: list[_Glyph] = []
    font: _Codes | None = _font_before(tokens, start, codes)
    for index in range(start, end):
        token = tokens[index]
        if not isinstance(token, bytes):
            continue
        if token.endswith(b" Tf"):
            font = codes.get(token.split()[0][1:].decode())
        elif token.endswith(b" TJ"):
            if font is None:
                return iter(())
            for run in _GLYPHS.finditer(token):
                found.extend(_Glyph(index, at, font, token[at : at + 4]) for at in range(run.start(1), run.end(1), 4))
    return iter(found)


def _font_before(tokens: list[Any], start: int, codes: dict[str, _Codes]) -> _Codes | None:
    """The font in force at a token: a stream does not name it again while it stays the same."""
    for index in range(start, -1, -1):
        token = tokens[index]
        if isinstance(token, bytes) and token.endswith(b" Tf"):
            return codes.get(token.split()[0][1:].decode())
    return None


def _recoded(glyphs: list[_Glyph], said: str) -> list[tuple[_Glyph, bytes]] | None:
    """The codes that must change for the glyphs to say `said` from left to right; None where they cannot pair."""
    changed: list[tuple[_Glyph, bytes]] = []
    at = 0
    for glyph in glyphs:
        text = glyph.font.text[glyph.code]
        if said.startswith(text, at):
            at += len(text)
            continue
        wanted = said[at : at + len(text)]
        code = glyph.font.saying(glyph.code, wanted) if _may_share(text, wanted) else None
        if code is None:
            return None
        changed.append((glyph, code))
        at += len(text)
    return changed if at == len(said) else None


def _may_share(text: str, wanted: str) -> bool:
    """Whether one glyph can rightly stand for both: hyphens, spaces, letter cases, compatible characters."""
    if len(text) != len(wanted) or not wanted:
        return False
    return all(
        a == b
        or unicodedata.category(a) == unicodedata.category(b)
        or {unicodedata.category(a), unicodedata.category(b)} <= {"Pd", "Cf", "Sm"}
        or a.casefold() == b.casefold()
        or unicodedata.normalize("NFKC", a) == unicodedata.normalize("NFKC", b)
        for a, b in zip(text, wanted, strict=True)
    )


def _replace(tokens: list[Any], recoded: list[tuple[_Glyph, bytes]]) -> None:
    """Write new codes over old ones; all are four digits, so that offsets hold."""
    by_token: dict[int, bytearray] = {}
    for glyph, code in recoded:
        token = by_token.setdefault(glyph.token, bytearray(tokens[glyph.token]))
        token[glyph.start : glyph.start + 4] = code
    for index, token in by_token.items():
        tokens[index] = bytes(token)


def _visible(text: str) -> str:
    """The text without joiners and variation selectors, which shape glyphs and have none of their own.

    A fragment that lacks only these is left as it is: /ActualText would bring them back, but PDFium drops every
    character above U+FFFD from it, and such fragments are mostly emoji.
    """
    return text if text.isascii() else _JOINERS.sub("", text)


def _runs_leftwards(text: str) -> bool:
    return not text.isascii() and any(unicodedata.bidirectional(char) in ("R", "AL") for char in text)


def glyph_map(aliases: dict[int, int]) -> pydyf.Stream:
    """The /CIDToGIDMap of a font with aliases (ISO 32000-1, 9.7.4.3): two bytes a code, all other codes themselves."""
    size = max(aliases) + 1
    mapped = b"".join(aliases.get(code, code).to_bytes(2, "big") for code in range(size))
    return pydyf.Stream([mapped], compress=True)
