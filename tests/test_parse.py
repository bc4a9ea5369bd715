"""What texts are understood as: each case is a text and the outline that a person would draw of it.

An outline (`NAME.outline` beside `NAME.txt`) has a line for each block: what it is, its role after a colon, its
text in quotation marks (an ellipsis at the end stands for the rest), and, where that is the point, its source
lines after @. What is inside a block is indented below it. See `outlines.py`.
"""

import itertools
from pathlib import Path

import pytest

from pipeline.parse import parsed
from pipeline.parse.account import difference, faults_of_omissions
from pipeline.settings import Limits

from .outlines import differences, guidance_of, outline_of, read_text

CASES = Path(__file__).parent / "cases" / "parse"
NAMES = sorted(str(path.relative_to(CASES).with_suffix("")) for path in CASES.rglob("*.txt"))


@pytest.mark.parametrize("name", NAMES)
def test_outline(name: str) -> None:
    text = read_text(CASES / f"{name}.txt")
    expected = (CASES / f"{name}.outline").read_text(encoding="utf-8").splitlines()
    document = parsed(text, limits=Limits(), guidance=guidance_of(expected))
    assert differences(expected, outline_of(document)) == []
    assert difference(text, document) is None
    assert faults_of_omissions(text, document.omissions) == []


def test_every_case_has_its_outline() -> None:
    texts = {path.with_suffix("") for path in CASES.rglob("*.txt")}
    outlines = {path.with_suffix("") for path in CASES.rglob("*.outline")}
    assert texts == outlines
    assert len(texts) >= 150


def test_no_text_stands_in_two_cases() -> None:
    texts = sorted((path.read_text(encoding="utf-8"), path.name) for path in CASES.rglob("*.txt"))
    assert [(a[1], b[1]) for a, b in itertools.pairwise(texts) if a[0] == b[0]] == []
