"""Patterns that are compiled late are right, and behave as compiled ones."""

import importlib
import pkgutil
import re
from typing import Any

import pytest

import pipeline
from pipeline.patterns import _Late, late

MODULES = [m.name for m in pkgutil.walk_packages(pipeline.__path__, "pipeline.") if not m.name.endswith("__main__")]
PATTERNS = [
    pytest.param(value, id=f"{name}.{key}")
    for name in MODULES
    for key, value in vars(importlib.import_module(name)).items()
    if isinstance(value, _Late) and not name.endswith("patterns")
]


@pytest.mark.parametrize("pattern", PATTERNS)
def test_every_late_pattern_compiles(pattern: Any) -> None:
    re.compile(pattern.pattern, pattern.flags)


def test_a_late_pattern_behaves_as_a_compiled_one() -> None:
    pattern = late(r"(\d+)-(\w)", re.IGNORECASE)
    now = re.compile(r"(\d+)-(\w)", re.IGNORECASE)
    text = "12-a and 7-B"
    assert [m.groups() for m in pattern.finditer(text)] == [m.groups() for m in now.finditer(text)]
    assert pattern.sub(r"\2", text) == now.sub(r"\2", text)
    assert pattern.pattern == now.pattern
    assert pattern.fullmatch("x") is None
    with pytest.raises(AttributeError):
        _ = pattern.groupindex


def test_it_is_compiled_once_and_only_when_used(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    real = re.compile

    def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
        asked.append(pattern)
        return real(pattern, flags)

    monkeypatch.setattr("pipeline.patterns.re.compile", compiled)
    pattern = late("only here")
    assert asked == []
    assert pattern.search("not there") is None
    assert pattern.match("only here")
    assert asked == ["only here"]
