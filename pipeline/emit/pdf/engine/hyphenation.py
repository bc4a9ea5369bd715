"""Hyphenation patterns, each understood when a word first asks for it.

pyphen takes apart all patterns of a language, 11,000 for American English, before it divides the first word: half as
long as WeasyPrint's fast import. A briefing of two pages asks for some 700 of them. Here a dictionary is only split
into lines and indexed by letters, and pyphen finds the same patterns in it.
"""

import hashlib
import importlib
import re
from functools import cached_property
from pathlib import Path
from typing import Any, Final

# SHA-256 of the pyphen/__init__.py that this was written for (0.18.1). With another, pyphen reads for itself.
WRITTEN_FOR: Final = "9a752f734be350f71da67aa1c2c488982ae4097bb38c7e49a1d48c81ec6570c3"

_DIGITS: Final = "0123456789"
# More than letters and digits: characters by their codes (^^e9), changes of spelling (schif1fahrt/ff=f).
_NOT_PLAIN: Final = re.compile(r"\^\^|=")


class Patterns(dict[str, Any]):
    """Patterns by their letters: as they stand in the dictionary until they are asked for, then as pyphen has them."""

    def get(self, letters: str, default: Any = None) -> Any:
        """The numbers of the pattern with these letters and the place of the first, or `default` if there are none."""
        found = super().get(letters)
        if isinstance(found, str):
            found = self[letters] = _understood(found)
        return default if found is None else found


class LateDictionary:
    """In the place of a `pyphen.HyphDict`: one that reads its file when the first word is to be divided."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def positions(self, word: str) -> list[int]:
        """Where `word` may be divided: the numbers of letters before each place."""
        found: list[int] = self._dictionary.positions(word)
        return found

    @cached_property
    def _dictionary(self) -> Any:
        """A `HyphDict` with late patterns, or pyphen's own where a pattern is not letters and digits alone."""
        kind = importlib.import_module("pyphen").HyphDict
        patterns = _indexed(self._path)
        if patterns is None:
            return kind(self._path)
        dictionary = kind.__new__(kind)
        dictionary.patterns = patterns
        dictionary.maxlen = max(map(len, patterns))
        dictionary.cache = {}
        return dictionary


def use_late_dictionaries() -> bool:
    """Have pyphen use late dictionaries for all its languages; False, and nothing done, if it is another pyphen."""
    pyphen = importlib.import_module("pyphen")
    if hashlib.sha256(Path(str(pyphen.__file__)).read_bytes()).hexdigest() != WRITTEN_FOR:
        return False
    for path in set(pyphen.LANGUAGES.values()):
        pyphen.hdcache.setdefault(path, LateDictionary(path))
    return True


def _indexed(path: Path) -> Patterns | None:
    """The patterns of a dictionary file by their letters, or None if not all are letters and digits.

    The first line names the encoding; lines that begin with % or # or a name in capitals are no patterns.
    """
    ignored = importlib.import_module("pyphen").ignored
    data = path.read_bytes()
    encoding = data.partition(b"\n")[0].decode().strip()
    text = data.decode("cp1251" if encoding.lower() == "microsoft-cp1251" else encoding)
    patterns = [line for line in map(str.strip, text.split("\n")[1:]) if line and not line.startswith(ignored)]
    letters = "\n".join(patterns)
    if _NOT_PLAIN.search(letters):
        return None
    for digit in _DIGITS:
        letters = letters.replace(digit, "")
    indexed = Patterns(zip(letters.split("\n"), patterns, strict=True))
    return indexed if len(indexed) == len(patterns) else None


def _understood(pattern: str) -> tuple[int, tuple[int, ...]] | None:
    """Place and numbers of a pattern ("a1b2c" is 1, (1, 2)), from its first to its last above 0; None without any."""
    numbers = [int(digit or 0) for digit, _ in importlib.import_module("pyphen").parse(pattern)]
    places = [place for place, number in enumerate(numbers) if number]
    return (places[0], tuple(numbers[places[0] : places[-1] + 1])) if places else None
