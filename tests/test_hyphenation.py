"""Late hyphenation dictionaries: what pyphen finds in its own, found in ours."""

import hashlib
from pathlib import Path

import pyphen
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.emit.pdf.engine import hyphenation
from pipeline.emit.pdf.engine.hyphenation import LateDictionary, Patterns, use_late_dictionaries

BRIEFING = Path(__file__).parent / "briefings" / "us-iraq-talks.txt"
LANGUAGES = sorted({path: name for name, path in pyphen.LANGUAGES.items()}.values())
AMERICAN = pyphen.LANGUAGES["en_US"]


def test_pyphen_is_the_one_written_for() -> None:
    """Contract: HyphDict.patterns, .maxlen, .cache, .positions; hdcache; parse; ignored; LANGUAGES."""
    assert hashlib.sha256(Path(pyphen.__file__).read_bytes()).hexdigest() == hyphenation.WRITTEN_FOR
    assert use_late_dictionaries()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_pattern_of_every_language_is_found(language: str) -> None:
    path = pyphen.LANGUAGES[language]
    stock, late = pyphen.HyphDict(path), LateDictionary(path)._dictionary
    assert {letters: late.patterns.get(letters) for letters in stock.patterns} == stock.patterns
    assert [letters for letters in late.patterns if late.patterns.get(letters) and letters not in stock.patterns] == []
    assert late.maxlen >= stock.maxlen


def test_plain_dictionaries_are_late() -> None:
    assert isinstance(LateDictionary(AMERICAN)._dictionary.patterns, Patterns)


def test_words_of_a_briefing_are_divided_alike() -> None:
    stock, late = pyphen.HyphDict(AMERICAN), LateDictionary(AMERICAN)
    words = set(BRIEFING.read_text("utf-8").split())
    divided = {word: late.positions(word) for word in words}
    assert divided == {word: stock.positions(word) for word in words}
    assert sum(map(bool, divided.values())) > 50


STOCK, LATE = pyphen.HyphDict(AMERICAN), LateDictionary(AMERICAN)


@given(st.text(st.characters(categories=("Ll", "Lu", "Nd", "Pd")), max_size=30))
def test_any_word_is_divided_alike(word: str) -> None:
    assert LATE.positions(word) == STOCK.positions(word)


def test_dictionary_is_read_only_when_a_word_asks(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[Path] = []
    indexed = hyphenation._indexed
    monkeypatch.setattr(hyphenation, "_indexed", lambda path: read.append(path) or indexed(path))
    monkeypatch.setattr(pyphen, "hdcache", {})
    use_late_dictionaries()
    dictionary = pyphen.Pyphen(lang="en_US")
    assert read == []
    assert dictionary.inserted("hyphenation") == "hy-phen-ation"
    assert dictionary.inserted("withdrawal") == "with-draw-al"
    assert read == [AMERICAN]


def test_another_pyphen_reads_for_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hyphenation, "WRITTEN_FOR", "0" * 64)
    monkeypatch.setattr(pyphen, "hdcache", {})
    assert not use_late_dictionaries()
    assert pyphen.hdcache == {}
