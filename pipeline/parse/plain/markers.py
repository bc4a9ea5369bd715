"""List markers: what they look like, and which of them count on from which."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ...model.document import Enumerator
from ...patterns import late
from .lines import Line

# Glyphs that are nothing but bullets, with or without a space after them; the last row is Word's Symbol font.
_GLYPHS = "•∙◦‣⁃▪▫■□●○◘◙♦◆◇➢➤►▶▸✓✔✔✦❖⦿⦾▹▻‐"
_SYMBOLS = "\uf0b7\uf0a7\uf0d8\uf076\uf0fc\uf02d\uf0b0\uf06e"
_BULLET = late(
    rf"(?:(?P<sure>[{_GLYPHS}{_SYMBOLS}])(?=\s|\w|[\"“(\[$*])|(?P<other>--|[-–—−*+·→»›>o~!])(?=[ \t\u00a0]))"
)
_TIGHT = late(r"[-–*](?=[A-ZÀ-Þ][a-zà-þ])|[-–](?=[a-zà-þ]{2})")  # "-Duty": a bullet only in company
TIGHT = "tight "
_BARE = late(rf"(?P<glyph>[{_GLYPHS}{_SYMBOLS}])(?P=glyph){{0,2}}")  # alone on its line, its words below
BARE = "bare "
_ENUMERATOR = late(
    r"(?P<open>\(?)(?P<body>\d{1,3}[a-z]?|[ivxlcdm]{1,7}|[IVXLCDM]{1,7}|[a-zA-Z])(?P<close>[.)]|\.\))(?=[ \t\u00a0])"
)
_ORDINAL = late(r"(?P<open>)(?P<body>\d{1,3})(?P<close>[º°ª]?\.[º°ª]?[-–]|[º°ª]\)?)(?=[ \t\u00a0])")
_BOLD_ENUMERATOR = late(r"\*\*(?P<open>\(?)(?P<body>\d{1,3})(?P<close>[.)])(?=\s)")
_CJK_ENUMERATOR = late(r"(?P<open>[(（]?)(?P<body>\d{1,3})(?P<close>[、．)）])")


@dataclass(frozen=True, slots=True)
class Marker:
    """A list marker at a line's start; `content` is the column of text where the item's words begin."""

    text: str
    style: str  # "-", "•", "1.", "(a)": markers of one list have one style
    content: int
    enumerator: Enumerator | None = None
    ordinal: int | None = None
    sequence: int = -1  # which sequence of enumerators it is in
    linked: bool = False  # whether a neighbour in its sequence is there
    sure: bool = False  # a glyph that is nothing but a bullet


_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}


def roman(text: str) -> int | None:
    """The value of a Roman number, or None where it is none."""
    total, last = 0, 0
    for character in reversed(text.lower()):
        value = _ROMAN.get(character)
        if value is None:
            return None
        total += -value if value < last else value
        last = max(last, value)
    return total if roman_numeral(total) == text.lower() else None


def roman_numeral(number: int) -> str:
    """The Roman number, in lower case."""
    parts = []
    pairs = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"))
    for value, sign in (*pairs, (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")):
        while number >= value > 0:
            parts.append(sign)
            number -= value
    return "".join(parts)


def _senses(body: str) -> list[tuple[Enumerator, int]]:
    """All that an enumerator may mean: "i" is the ninth letter or the first Roman number."""
    digits = re.match(r"\d+", body)
    if digits:
        return [(Enumerator.DECIMAL, int(digits.group()))]
    senses: list[tuple[Enumerator, int]] = []
    value = roman(body)
    if value is not None and body in {body.lower(), body.upper()}:
        senses.append((Enumerator.LOWER_ROMAN if body.islower() else Enumerator.UPPER_ROMAN, value))
    if len(body) == 1:
        alpha = Enumerator.LOWER_ALPHA if body.islower() else Enumerator.UPPER_ALPHA
        senses.append((alpha, ord(body.lower()) - ord("a") + 1))
    return senses


def bullet_of(line: Line) -> Marker | None:
    """The bullet that the line begins with."""
    if len(line.words) <= 3 and _BARE.fullmatch(line.words):
        return Marker(line.words, BARE + line.words, line.end)
    match = _BULLET.match(line.words)
    tight = None if match else _TIGHT.match(line.words)
    match = match or tight
    if match is None or match.end() == len(line.words):
        return None
    glyph = match.group()
    if tight:
        return Marker(glyph, TIGHT + glyph, line.start + match.end())
    return Marker(glyph, glyph, line.start + match.end(), sure=match["sure"] is not None)


def _enumerators_of(line: Line) -> list[Marker]:
    match = _ENUMERATOR.match(line.words) or _BOLD_ENUMERATOR.match(line.words) or _CJK_ENUMERATOR.match(line.words)
    match = match or _ORDINAL.match(line.words)
    if match is None or match.end() >= len(line.words.rstrip()):
        return []
    if match["open"] and match["close"] not in ")）":
        return []
    found = []
    for enumerator, ordinal in _senses(match["body"]):
        style = f"{match['open']}{enumerator.value}{match['close']}"
        found.append(Marker(match.group().lstrip("*"), style, line.start + match.end(), enumerator, ordinal))
    return found


@dataclass(slots=True)
class _Open:
    """A sequence of enumerators that may still go on."""

    marker: Marker
    index: int
    start: int
    stop: int


def markers_of(lines: Sequence[Line]) -> list[Marker | None]:
    """The marker each line may begin with; enumerators that count on from one another share a sequence.

    One pass: of each style at most eight sequences are open at a time.
    """
    markers: list[Marker | None] = [None] * len(lines)
    open_by_style: dict[str, list[_Open]] = {}
    sequences = 0
    for index, line in enumerate(lines):
        if not line.words:
            continue
        bullet = bullet_of(line)
        if bullet is not None:
            markers[index] = bullet
            continue
        senses = _enumerators_of(line)
        if not senses:
            continue
        before = next((o for sense in senses for o in _continued(open_by_style, sense, line, index)), None)
        if before is not None:
            marker = next(s for s in senses if s.style == before.marker.style)
            marker = replace(marker, sequence=before.marker.sequence, linked=True)
            old = markers[before.index]
            if old is not None and not old.linked:
                markers[before.index] = replace(before.marker, linked=True)
            before.marker, before.index = marker, index
            before.start, before.stop = _edges(marker, line)
        else:
            first = next((s for s in senses if s.ordinal == 1), senses[0])
            for sense in senses:  # each sense may be the one that goes on
                marker = replace(sense, sequence=sequences)
                sequences += 1
                start, stop = _edges(marker, line)
                running = open_by_style.setdefault(marker.style, [])
                running.append(_Open(marker, index, start, stop))
                del running[:-8]
                if sense is first:
                    markers[index] = marker
            continue
        markers[index] = marker
    return markers


def _edges(marker: Marker, line: Line) -> tuple[int, int]:
    return line.indent, line.indent + len(marker.text)


_NEAR = 4  # lines between items whose numbers do not count on


def _slips(before: Marker, marker: Marker) -> bool:
    """Whether a number comes again, or one is left out, in digits."""
    if marker.enumerator is not Enumerator.DECIMAL or before.ordinal is None or marker.ordinal is None:
        return False
    return before.ordinal == marker.ordinal == 1 or before.ordinal + 2 == marker.ordinal


def _continued(open_by_style: dict[str, list[_Open]], sense: Marker, line: Line, index: int) -> list[_Open]:
    """The latest open sequence that this enumerator counts on from."""
    start, stop = _edges(sense, line)
    for running in reversed(open_by_style.get(sense.style, [])):
        if abs(running.start - start) <= 1 and index - running.index <= _NEAR and _slips(running.marker, sense):
            return [running]
        if (running.marker.ordinal or 0) + 1 == sense.ordinal and (
            abs(running.start - start) <= 1 or abs(running.stop - stop) <= 1
        ):
            return [running]
    return []
