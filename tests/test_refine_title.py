"""Titles: the clauses that can stand alone, file names made readable, and which evidence wins."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.model.document import (
    Block,
    Document,
    Emphasis,
    Enumerator,
    Heading,
    Inlines,
    List,
    ListItem,
    Metadata,
    NoteCall,
    Paragraph,
    Passage,
    Role,
    Span,
    Text,
    TitleOrigin,
)
from pipeline.refine import Context, refined
from pipeline.refine.title.clause import first_clause, stands_alone
from pipeline.refine.title.file_name import readable_name
from pipeline.settings import Statements

CASES = Path(__file__).parent / "cases" / "refine" / "title" / "clauses.txt"
BRIEFING = Path(__file__).parent / "briefings" / "us-iraq-talks.txt"


def clauses() -> list[object]:
    lines = CASES.read_text(encoding="utf-8").split("\n")
    found: list[object] = []
    for point, title in pairwise(lines):
        if title.startswith("=>"):
            language, _, text = point.partition(" | ")
            found.append(pytest.param(language, text, title[2:].strip(), id=text[:40]))
    assert len(found) > 50
    return found


@pytest.mark.parametrize(("language", "point", "title"), clauses())
def test_case(language: str, point: str, title: str) -> None:
    assert (first_clause(point, language) or "") == title


@given(st.text(alphabet="abT ,.;—-()\"'“”?!…12", max_size=120), st.sampled_from(["en-US", "de", "fr", "zh-Hans", "ar"]))
def test_a_title_is_made_of_the_points_own_beginning_and_stands_alone(point: str, language: str) -> None:
    title = first_clause(point, language)
    if title is not None:
        assert stands_alone(title, language.split("-")[0], ended=True)
        letters = [sign for sign in title if sign.isalnum()]
        assert [sign for sign in point if sign.isalnum()][: len(letters)] == letters


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("us-iraq-talks.txt", "US iraq talks"),
        ("morning_briefing.md", "Morning briefing"),
        ("2024-01-25-briefing.txt", "2024-01-25 briefing"),
        ("Briefing 2024-01-25.txt", "Briefing 2024-01-25"),
        ("MiddleEastUpdate.docx", "Middle East Update"),
        ("NATO_summit.v2.txt", "NATO summit.v2"),
        ("my.notes.txt", "My notes"),
        ("report", "Report"),
        (".txt", "Txt"),
        ("-", "Untitled"),
        ("---.txt", "Untitled"),
        ("会談.txt", "会談"),
        ("eu%20budget.txt", "EU budget"),
    ],
)
def test_a_file_name_is_made_readable(name: str, title: str) -> None:
    assert readable_name(name) == title


@given(st.text(max_size=40))
def test_every_file_has_a_name(name: str) -> None:
    assert readable_name(name).strip()


POINT = "Iran and Iraq agree on water, ending a dispute."


def words(text: str) -> Inlines:
    return (Text(text),)


def paragraph(content: Inlines | str, role: Role | None = None) -> Paragraph:
    return Paragraph(span=Span(1, 1), content=words(content) if isinstance(content, str) else content, role=role)


def heading(text: str, level: int = 1, role: Role | None = None) -> Heading:
    return Heading(span=Span(1, 1), content=words(text), level=level, role=role)


def points(first: Inlines | str, role: Role | None = Role.KEY_POINTS, enumerator: Enumerator | None = None) -> List:
    item = ListItem(marker="-", blocks=(paragraph(first),), span=Span(1, 1))
    return List(span=Span(1, 1), items=(item,), role=role, enumerator=enumerator)


def titled(*blocks: Block, stated: str | None = None, name: str = "x-y.txt") -> tuple[str | None, TitleOrigin | None]:
    document = Document(blocks=blocks, metadata=Metadata(language="en-US"))
    metadata = refined(document, Context(source_name=name, statements=Statements(title=stated))).metadata
    return metadata.title, metadata.title_origin


FROM_POINT = ("Iran and Iraq agree on water", TitleOrigin.FIRST_KEY_POINT)
FROM_FILE = ("X y", TitleOrigin.FILE_NAME)


@pytest.mark.parametrize(
    ("blocks", "expected"),
    [
        ((heading("Water talks", role=Role.TITLE), points(POINT)), ("Water talks", TitleOrigin.FIRST_LINE)),
        ((heading("Water talks"), paragraph("Text.")), ("Water talks", TitleOrigin.FIRST_LINE)),
        ((paragraph("(U)", Role.MARKING), heading("Water talks")), ("Water talks", TitleOrigin.FIRST_LINE)),
        ((heading("One"), paragraph("Text."), heading("Two")), FROM_FILE),
        ((paragraph("Text."), heading("Later")), FROM_FILE),
        ((heading("Section", 2), paragraph("Text.")), FROM_FILE),
        ((points(POINT),), FROM_POINT),
        ((points(POINT, role=None),), FROM_POINT),
        ((heading("Key points", 2, Role.KEY_POINTS), points(POINT)), FROM_POINT),
        ((paragraph("January 5", Role.DATE), points(POINT, role=None)), FROM_POINT),
        ((paragraph("An introduction."), points(POINT)), FROM_POINT),
        ((paragraph("An introduction."), points(POINT, role=None)), FROM_FILE),
        ((points(POINT, role=None, enumerator=Enumerator.DECIMAL),), FROM_FILE),
        ((points("(S//NF) " + POINT),), FROM_POINT),
        ((points("yes"),), FROM_FILE),
        ((), FROM_FILE),
        ((paragraph(POINT),), FROM_FILE),
    ],
)
def test_evidence(blocks: tuple[Block, ...], expected: tuple[str, TitleOrigin]) -> None:
    assert titled(*blocks) == expected


def test_what_merely_stands_in_a_point_is_no_part_of_the_title() -> None:
    marking = Passage((Text("(U) "),), role=Role.MARKING)
    content = (marking, Emphasis((Text("Iran and Iraq"),)), Text(" agree"), NoteCall("1", "[1]"), Text(" on water."))
    assert titled(points(content)) == FROM_POINT


def test_a_stated_title_is_set_like_the_text_but_breaks_nowhere_odd() -> None:
    assert titled(paragraph("Text."), stated="Iran's  5 million") == ("Iran’s 5 million", TitleOrigin.OPTION)


def test_a_title_in_the_text_is_taken_as_it_is_set() -> None:
    assert titled(heading('Iran\'s "plan"', role=Role.TITLE))[0] == "Iran’s “plan”"


def test_the_briefing() -> None:
    first = BRIEFING.read_text(encoding="utf-8").split("\n")[0].removeprefix("- ")
    assert titled(points(first)) == (
        "United States and Iraq to engage in talks on potential withdrawal of American troops",
        TitleOrigin.FIRST_KEY_POINT,
    )
