"""What texts are understood as: each case is a text and the outline that a person would draw of it.

An outline (`NAME.outline` beside `NAME.txt`) has a line for each block: what it is, its role after a colon, its
text in quotation marks (an ellipsis at the end stands for the rest), and, where that is the point, its source
lines after @. What is inside a block is indented below it. See `outlines.py`.
"""

import itertools
from pathlib import Path

import pytest

from pipeline.model.diagnostic import Diagnostic
from pipeline.model.document import (
    Code,
    Emphasis,
    Heading,
    Inline,
    Link,
    List,
    Omission,
    Paragraph,
    Passage,
    Role,
    Span,
    Strong,
    TitleOrigin,
)
from pipeline.model.document import Text as Plain
from pipeline.model.source import Text
from pipeline.model.walk import text_of_block
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


def text_of(*lines: str) -> Text:
    return Text(lines=lines, encoding="utf-8")


def test_real_briefing() -> None:
    text = read_text(CASES.parent.parent / "briefings" / "us-iraq-talks.txt")
    document = parsed(text, limits=Limits())
    points, heading, *paragraphs = document.blocks
    assert isinstance(points, List)
    assert (points.role, len(points.items)) == (Role.KEY_POINTS, 3)
    assert isinstance(heading, Heading)
    assert (heading.role, heading.level, text_of_block(heading)) == (Role.LABEL, 2, "Additional Coverage")
    assert [type(block) for block in paragraphs] == [Paragraph] * 7
    assert document.metadata.title is None
    assert points.reason == "dash bullet, 3 in a row; at the top, before any heading"
    assert [o for o in document.omissions if o.line == 4] == [Omission(4, 19, 20, "colon of a label")]


def test_title_in_its_place_is_said_to_be_so() -> None:
    document = parsed(
        text_of("Ministers agree on a plan", "", "They signed it on Monday after nine hours."), limits=Limits()
    )
    assert (document.metadata.title, document.metadata.title_origin) == (
        "Ministers agree on a plan",
        TitleOrigin.FIRST_LINE,
    )


def test_subject_of_a_memorandum_is_its_title() -> None:
    lines = ("TO:      All staff", "SUBJECT: Opening hours", "", "The office will close at four on Fridays.")
    document = parsed(text_of(*lines), limits=Limits())
    assert (document.metadata.title, document.metadata.title_origin) == ("Opening hours", TitleOrigin.FRONT_MATTER)
    assert not any(isinstance(block, Heading) for block in document.blocks)


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("memorandum-for-with-subject", "Moorings During the Regatta"),
        ("cable-with-tags", "BARLEY HARVEST FALLS SHORT"),
        ("subject-wrapped", "Keeping of the Registers of Boats, Moorings and Winter Berths"),
    ],
)
def test_subject_outranks_the_lines_above_it(name: str, title: str) -> None:
    document = parsed(read_text(CASES / "titles" / f"{name}.txt"), limits=Limits())
    assert (document.metadata.title, document.metadata.title_origin) == (title, TitleOrigin.FRONT_MATTER)


def test_label_states_the_title_that_the_first_line_has_among_other_words() -> None:
    lines = ["The Port Alder eBook of Ferries of the Nera", "", "This book is free to all who come by.", ""]
    labels = ["Title: Ferries of the Nera", "", "Author: Anna Lind", "", "The first ferry crossed in May."]
    document = parsed(text_of(*lines, *labels), limits=Limits())
    assert document.metadata.title == "Ferries of the Nera"
    other = parsed(text_of(*lines, "Title: Mills", *labels[1:]), limits=Limits())
    assert other.metadata.title == lines[0]


def test_guesses_are_reported() -> None:
    said: list[Diagnostic] = []
    lines = (
        "The river rose in the night, and in the morning the",
        "people of the lower town went up to the church and",
        "stayed.",
        "",
        "one    two and three",
        "four five     six",
    )
    parsed(text_of(*lines), limits=Limits(), report=said.append)
    assert [(d.span, bool(d.hint)) for d in said] == [(Span(5, 6), True)]


def test_front_matter_lines_are_left_out_with_their_reason() -> None:
    document = parsed(text_of("---", "title: T", "---", "The council met on Tuesday."), limits=Limits(), first_line=4)
    assert {o.reason for o in document.omissions} == {"front matter"}
    assert [text_of_block(block) for block in document.blocks] == ["The council met on Tuesday."]


@pytest.mark.parametrize(
    ("source", "inlines"),
    [
        ("See https://a.example/b_(c), and d.", [Link("https://a.example/b_(c)", (Plain("https://a.example/b_(c)"),))]),
        ("Write to <x@a.example>.", [Link("mailto:x@a.example", (Plain("x@a.example"),))]),
        ("It is **very** good.", [Strong((Plain("very"),))]),
        ("It is _very_ good.", [Emphasis((Plain("very"),))]),
        ("Use `a_b` here.", [Code("a_b")]),
        ("See [the text](https://a.example/) now.", [Link("https://a.example/", (Plain("the text"),))]),
        ("PORT ALDER, May 4 (MP) — The ferry sank.", [Passage((Plain("PORT ALDER, May 4 (MP) —"),), Role.DATELINE)]),
        ("(SBU) The minister will not sign.", [Passage((Plain("(SBU)"),), Role.MARKING)]),
        ("BACKGROUND: The river feeds nine million people.", [Passage((Plain("BACKGROUND:"),), Role.RUN_IN)]),
        ("It costs $5 -- or *x*, <b>, (C) and a_b_c.", []),
    ],
)
def test_inlines(source: str, inlines: list[Inline]) -> None:
    document = parsed(text_of(source), limits=Limits())
    (block,) = document.blocks
    assert isinstance(block, Paragraph)
    assert [inline for inline in block.content if not isinstance(inline, Plain)] == inlines
