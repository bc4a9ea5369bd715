"""How likely a decoding is to be what somebody wrote: its cost, in nats, under the letters of the likeliest language.

The cost of a text is minus the logarithm of its probability under a plain model: each letter as common as it is in the
language (`letters.txt`), each other character as common as it is in the press, and a fine for what no language does,
such as a capital inside a word or a section sign between two letters. Costs of different decodings of the same bytes
can be compared, however many characters each decoding makes of them.
"""

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TypeAlias

Costs: TypeAlias = dict[str, float]

FOREIGN_WORD = 1.5  # what a letter of an English word costs more where the language has another script
UNKNOWN_ASCII = 9.0  # a Latin letter that the language does not use: a foreign name
UNKNOWN_ACCENTED = 10.5  # a small letter of Latin-1, as in "café" or "Müller" in an English text
UNKNOWN_IDEOGRAPH = 11.5  # in a language that is written with thousands of them
UNKNOWN_LETTER = 13.0
FOREIGN_IDEOGRAPH = 16.0  # in a language that is not
SYMBOL = 11.0
BOX = 8.0  # line drawing, from the days of DOS
SURROGATE = 8.0  # none is in any text, but where one comes out of bytes, nothing else would be likelier
CONTROL = 14.0
NO_CHARACTER = 16.0

# Characters that are not letters, from common to rare. Those that are missing here cost `SYMBOL`.
_MARKS: tuple[tuple[float, str], ...] = (
    (1.7, " "),
    (4.0, "\n"),
    (4.5, "0123456789.,-\"'，。、"),
    (5.5, "’:;()?!/「」：“”\u200c،"),
    (6.0, "–—«»„\u00a0؛؟"),
    (7.0, "%&@#$*+=<>[]_…•‘‚¡¿№\r\t『』（）！？・"),
    (7.5, "€£°"),
    (8.0, "§·²©ºª{}|~`^\\¹³″′ー〜"),
    (8.5, "®½×™¼¾‹›¸"),
    (9.0, "±µ¥†‰¢¶ˆ"),
)
_MARK_COSTS: Costs = {mark: cost for cost, marks in _MARKS for mark in marks}

_DRAWN_LETTERS_FINE = 8.0  # "ÄÄÄÄÄÄ" is a line that was drawn in another encoding
_REPEATED = re.compile(r"(.)\1{3,}", re.DOTALL)

# What a text is made of, a letter for each kind: a/A small and capital ASCII letters, l/L small and capital letters
# beyond ASCII, o letters without case, y symbols, q quotation marks, 0 digits, . the rest.
_CAPITAL_INSIDE = re.compile(r"[al]L|lA")
_CAPITAL_FIRST = re.compile(r"(?<![aAlLo])L(?=[al])")
_SYMBOL_INSIDE = re.compile(r"[aAlLo]y+(?=[aAlLo])")
_SYMBOL_STUCK = re.compile(r"[aAlLo]y|y[aAlLo]")
_LETTER_BEFORE_DIGIT = re.compile(r"[lL]0")
_QUOTE_INSIDE = re.compile(r"[aAlLo][qQ](?=[aAlLo])")
_CAPITAL_INSIDE_FINE = 4.5
_CAPITAL_FIRST_FINE = 1.5
_SYMBOL_INSIDE_FINE = 4.0
_SYMBOL_STUCK_FINE = 1.0
_QUOTE_INSIDE_FINE = 4.0
_LETTER_BEFORE_DIGIT_FINE = 3.0

_IDEOGRAPHIC = frozenset(("ja", "ko", "zh-Hans", "zh-Hant"))
_LATIN = "A-Za-zªºÀ-ÖØ-öø-ɏ"
_OTHER_ALPHABETS = "\u0370-\u03ff\u0400-\u052f\u05d0-\u05ea\u0620-\u06ff\u0e01-\u0e4e"
_MIXED_SCRIPTS = re.compile(f"[{_LATIN}][{_OTHER_ALPHABETS}\u200c]|[{_OTHER_ALPHABETS}\u200c][{_LATIN}]")
_MIXED_SCRIPTS_FINE = 4.0
_SPACE_INSIDE = re.compile("[^\\W\\d_]\u00a0(?=[^\\W\\d_])")
_SPACE_INSIDE_FINE = 2.5
_EAST_ASIAN = "\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3\uff66-\uff9f"
_EAST_ASIAN_STUCK = re.compile(f"[{_LATIN}][{_EAST_ASIAN}]|[{_EAST_ASIAN}](?=[{_LATIN}])")
_EAST_ASIAN_STUCK_FINE = 3.0  # in a language with another script; in their own, English words stand between them
_EAST_ASIAN_STUCK_FINE_AT_HOME = 0.5

_TABLE = Path(__file__).with_name("letters.txt")


@dataclass(frozen=True, slots=True)
class Plausibility:
    """What a text costs under its likeliest language; its share of characters beyond ASCII, and what each costs."""

    cost: float
    language: str
    foreign_share: float
    foreign_cost: float
    fines: float  # for each character beyond ASCII


@cache
def letter_costs() -> dict[str, Costs]:
    """The cost of each common letter by language (BCP 47), read from `letters.txt`."""
    languages: dict[str, Costs] = {}
    costs: Costs = {}
    for line in _TABLE.read_text("utf-8").splitlines():
        if line.startswith("["):
            costs = languages[line.strip("[]")] = {}
        elif not line.startswith("#"):
            cost, _, letters = line.partition(" ")
            costs.update(dict.fromkeys(letters, float(cost)))
    english = {letter: cost + FOREIGN_WORD for letter, cost in languages["en"].items()}
    for costs in languages.values():
        if "e" not in costs:  # another script, with names and English words between
            costs.update(english)
    return languages


def plausibility(text: str) -> Plausibility:
    """What `text` costs under the language whose letters fit it best; a character said over and over counts thrice."""
    drawn = sum(run[1].isalpha() and not run[1].isascii() for run in _REPEATED.finditer(text))
    text = _REPEATED.sub(r"\1\1\1", text)
    counts = Counter(unicodedata.normalize("NFC", text))
    letters: Counter[str] = Counter()
    fixed = foreign_fixed = 0.0
    for character, count in counts.items():
        known = _MARK_COSTS.get(character)
        if known is None and (character.isalpha() or unicodedata.category(character)[0] == "M"):
            letters[character.lower()[0]] += count
            continue
        cost = count * (_other_cost(character) if known is None else known)
        fixed += cost
        if not character.isascii():
            foreign_fixed += cost
    alphabetic = {letter: _unknown_cost(letter, FOREIGN_IDEOGRAPH) for letter in letters}
    ideographic = {letter: _unknown_cost(letter, UNKNOWN_IDEOGRAPH) for letter in letters}
    language, letter_cost = min(
        (
            (name, _total(letters, costs, ideographic if name in _IDEOGRAPHIC else alphabetic))
            for name, costs in letter_costs().items()
        ),
        key=lambda pair: pair[1],
    )
    costs = letter_costs()[language]
    unknown = ideographic if language in _IDEOGRAPHIC else alphabetic
    foreign = {letter: count for letter, count in letters.items() if not letter.isascii()}
    fines = _fines(text, counts) + _DRAWN_LETTERS_FINE * drawn
    stuck = _EAST_ASIAN_STUCK_FINE_AT_HOME if language in _IDEOGRAPHIC else _EAST_ASIAN_STUCK_FINE
    fines += stuck * len(_EAST_ASIAN_STUCK.findall(text))
    foreign_count = sum(count for character, count in counts.items() if not character.isascii())
    foreign_cost = foreign_fixed + _total(foreign, costs, unknown)
    return Plausibility(
        cost=fixed + letter_cost + fines,
        language=language,
        foreign_share=foreign_count / max(len(text), 1),
        foreign_cost=foreign_cost / max(foreign_count, 1),
        fines=fines / max(foreign_count, 1),
    )


def _total(letters: dict[str, int], costs: Costs, unknown: Costs) -> float:
    return sum(count * costs.get(letter, unknown[letter]) for letter, count in letters.items())


def _unknown_cost(letter: str, ideograph: float) -> float:
    if letter.isascii():
        return UNKNOWN_ASCII
    if "\u00df" <= letter <= "\u00ff":
        return UNKNOWN_ACCENTED
    if "\u3041" <= letter <= "\u9fff" or "\uac00" <= letter <= "\ud7a3" or "\uff66" <= letter <= "\uff9f":
        return ideograph
    return UNKNOWN_LETTER


def _other_cost(character: str) -> float:
    match unicodedata.category(character):
        case "Cc":
            return CONTROL
        case "Cs":
            return SURROGATE
        case "Cn" | "Co":
            return NO_CHARACTER
        case "So" if character == "\ufffd":
            return NO_CHARACTER
        case "So" if "\u2500" <= character <= "\u259f":
            return BOX
        case _:
            return SYMBOL


def _fines(text: str, counts: Counter[str]) -> float:
    kinds = text.translate({ord(character): _kind(character) for character in counts})
    return (
        _CAPITAL_INSIDE_FINE * len(_CAPITAL_INSIDE.findall(kinds))
        + _CAPITAL_FIRST_FINE * len(_CAPITAL_FIRST.findall(kinds))
        + _SYMBOL_INSIDE_FINE * len(_SYMBOL_INSIDE.findall(kinds))
        + _SYMBOL_STUCK_FINE * len(_SYMBOL_STUCK.findall(kinds))
        + _QUOTE_INSIDE_FINE * len(_QUOTE_INSIDE.findall(kinds))
        + _LETTER_BEFORE_DIGIT_FINE * len(_LETTER_BEFORE_DIGIT.findall(kinds))
        + _MIXED_SCRIPTS_FINE * len(_MIXED_SCRIPTS.findall(text))
        + _SPACE_INSIDE_FINE * len(_SPACE_INSIDE.findall(text))
    )


def _kind(character: str) -> str:
    if character.isascii():
        return "a" if character.islower() else "A" if character.isupper() else "0" if character.isdigit() else "."
    if character.isalpha():
        return "l" if character.islower() else "L" if character.isupper() else "o"
    if character in "“”„‚«»‘":
        return "q"
    if character in "’–—·\u200c\u200d\u00ad" or unicodedata.category(character)[0] in "MZ":
        return "."
    return "." if "\u3000" <= character <= "\u303f" or "\uff00" <= character <= "\uff65" else "y"
