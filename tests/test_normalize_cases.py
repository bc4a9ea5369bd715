"""Each case of `cases/normalize/steps`: what comes in, the lines that come out, and what is said of it."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from pipeline.model.diagnostic import Diagnostic, Severity
from pipeline.model.source import Source, Syntax
from pipeline.normalize import normalized
from pipeline.settings import Limits

CASES = [
    pytest.param(case, id=f"{path.stem}: {case['name']}")
    for path in sorted((Path(__file__).parent / "cases/normalize/steps").glob("*.toml"))
    for case in tomllib.loads(path.read_text("utf-8"))["case"]
]


@pytest.mark.parametrize("case", CASES)
def test_case(case: dict[str, Any]) -> None:
    told: list[Diagnostic] = []
    data = case["text"].encode("utf-8") if "text" in case else case["bytes"].encode("latin-1")

    text = normalized(Source("case.txt", data), limits=Limits(), report=told.append)

    assert text.lines == tuple(case["lines"])
    assert text.page_starts == tuple(case.get("page_starts", ()))
    assert text.encoding == case.get("encoding", "utf-8")
    assert text.syntax is Syntax.PLAIN
    if not case.get("skip_changes"):
        changes = [[change.what, change.count, list(change.lines)] for change in text.changes]
        assert changes == case.get("changes", [])
    if not case.get("skip_warnings"):
        warnings = [diagnostic.message for diagnostic in told if diagnostic.severity is Severity.WARNING]
        expected = case.get("warnings", [])
        assert len(warnings) == len(expected), warnings
        for message, beginning in zip(warnings, expected, strict=True):
            assert message.startswith(beginning)
    assert all(diagnostic.hint for diagnostic in told)


def test_there_are_cases() -> None:
    assert len(CASES) > 80
