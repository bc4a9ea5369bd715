"""Authors and dates, from what is stated and from what the text says; and anchors."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.model.document import (
    Block,
    Cell,
    Description,
    DescriptionList,
    Document,
    Figure,
    Heading,
    List,
    ListItem,
    Metadata,
    Note,
    Paragraph,
    Passage,
    Preformatted,
    Quote,
    Role,
    Rule,
    Span,
    Table,
    Text,
)
from pipeline.refine import Context, refined
from pipeline.refine.anchors import with_anchors
from pipeline.refine.dates import date_in
from pipeline.refine.metadata import byline_names, with_metadata
from pipeline.settings import Statements

JANUARY_25 = dt.date(2024, 1, 25)
HERE = Span(1, 1)


def paragraph(text: str, role: Role | None = None) -> Paragraph:
    return Paragraph(span=HERE, content=(Text(text),), role=role)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en-US", "January 25, 2024"),
        ("en-US", "Thursday, Jan. 25, 2024, 5:30 p.m. EST"),
        ("en-GB", "Thursday 25 January 2024"),
        ("en-GB", "25th of January, 2024"),
        ("en-US", "Updated 2024-01-25"),
        ("en-US", "01/25/2024"),
        ("en-GB", "25/01/2024"),
        ("en-US", "2024-01-25 (January 25, 2024)"),
        ("de", "Berlin, 25. Januar 2024"),
        ("de", "25.01.2024"),
        ("de", "Wien, am 25. Jänner 2024"),
        ("fr", "Paris, le 25 janvier 2024"),
        ("es", "25 de enero de 2024"),
        ("pt-BR", "25 de janeiro de 2024"),
        ("it", "Roma, 25 gennaio 2024"),
        ("nl", "25 januari 2024"),
        ("sv", "den 25 januari 2024"),
        ("pl", "25 stycznia 2024 r."),
        ("cs", "25. ledna 2024"),
        ("fi", "25. tammikuuta 2024"),
        ("tr", "25 Ocak 2024"),
        ("ru", "25 января 2024 г."),
        ("uk", "25 січня 2024 року"),
        ("el", "25 Ιανουαρίου 2024"),
        ("ar", "25 يناير 2024"),
        ("he", "25 בינואר 2024"),
        ("hi", "25 जनवरी 2024"),
        ("vi", "ngày 25 tháng 1 năm 2024"),
        ("zh-Hans", "2024年1月25日"),
        ("ja", "2024年1月25日(木)"),
        ("ko", "2024년 1월 25일"),
    ],
)
def test_a_date_is_read_in_its_language(language: str, line: str) -> None:
    assert date_in(line, language) == JANUARY_25


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en-US", "03/04/2024"),
        ("en", "03/04/2024"),
        ("en-US", "January 25-27, 2024"),
        ("en-US", "January 25"),
        ("en-US", "January 25 and February 3, 2024 and January 27, 2024"),
        ("en-US", "February 30, 2024"),
        ("en-GB", "24–25 January 2024"),
        ("de", "24.-25. Januar 2024"),
        ("en-US", "Version 1.2.2024.5"),
        ("en-US", "Thursday"),
        ("en-US", ""),
        ("fr", "January 25, 2024"),
        ("xx", "25 anything 2024"),
    ],
)
def test_a_line_with_two_readings_or_none_gives_no_date(language: str, line: str) -> None:
    assert date_in(line, language) is None


@pytest.mark.parametrize("language", ["fr", "de", "it", "en-GB"])
def test_day_first_in_digits(language: str) -> None:
    assert date_in("03/04/2024", language) == dt.date(2024, 4, 3)


@given(st.text(alphabet="0123456789/.- JanuaryMy,年月日", max_size=40), st.sampled_from(["en-US", "de", "ja", "xx"]))
def test_no_line_breaks_it(line: str, language: str) -> None:
    date = date_in(line, language)
    assert date is None or 1000 <= date.year < 3000


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ann Lee", ("Ann Lee",)),
        ("By Ann Lee and Bo Chan, Staff Writers", ("Ann Lee", "Bo Chan")),
        ("By ANN LEE, BO CHAN and D. J. Poe", ("ANN LEE", "BO CHAN", "D. J. Poe")),
        ("By Ann Lee | The Daily Desk | ann@example.org", ("Ann Lee",)),
        ("Von Anna Lehmann und Karl Weiß", ("Anna Lehmann", "Karl Weiß")),
        ("Par Marie du Plessis et Jean Petit", ("Marie du Plessis", "Jean Petit")),
        ("Por Juan y María Pérez", ("Juan", "María Pérez")),
        ("Ann Lee", ("Ann Lee",)),
        ("Author: Ann Lee", ("Ann Lee",)),
        ("Ann Lee (1), Bo Chan (2)", ("Ann Lee", "Bo Chan")),
        ("Ann Lee*, Bo Chan†", ("Ann Lee", "Bo Chan")),
        ("Harbor Management and Ferry Issues", ()),
        ("By the Associated Press", ()),
        ("By our correspondent in Baghdad", ()),
        ("Staff report", ()),
        ("", ()),
    ],
)
def test_a_byline_gives_its_persons(line: str, names: tuple[str, ...]) -> None:
    assert byline_names(line) == names


def metadata(*blocks: Block, context: Context | None = None) -> Metadata:
    document = Document(blocks=blocks, metadata=Metadata(language="en-US"))
    return with_metadata(document, context or Context(source_name="x")).metadata


def test_byline_of_a_part_is_not_the_whole_text_s() -> None:
    parts: list[Block] = []
    for name in ("Ann Lee", "Bo Chan"):
        parts += [
            Heading(span=HERE, level=2, content=(Text("A case"),)),
            paragraph("The court held that the notice was late."),
            Heading(span=HERE, level=2, content=(Text("Judges"),)),
            paragraph(f"By {name}", Role.BYLINE),
        ]
        parts += [paragraph("The court held that the notice was late.") for _ in range(4)]
    assert metadata(*parts).authors == ()
    assert metadata(*parts, paragraph("By Cy Dow", Role.BYLINE)).authors == ("Cy Dow",)


def test_the_text_says_who_and_when() -> None:
    found = metadata(paragraph("By Ann Lee", Role.BYLINE), paragraph("January 25, 2024", Role.DATE))
    assert (found.authors, found.date) == (("Ann Lee",), JANUARY_25)


def test_what_is_stated_wins() -> None:
    context = Context(
        source_name="x",
        statements=Statements(date=dt.date(2020, 2, 2)),
        front_matter=Statements(authors=("Bo Chan",), date=dt.date(2021, 1, 1), publisher="Desk"),
    )
    found = metadata(paragraph("By Ann Lee", Role.BYLINE), paragraph("January 25, 2024", Role.DATE), context=context)
    assert (found.authors, found.date, found.publisher) == (("Bo Chan",), dt.date(2020, 2, 2), "Desk")


def test_a_dateline_with_a_year_dates_the_text() -> None:
    dateline = Passage((Text("WASHINGTON, Jan. 25, 2024 (AP) —"),), role=Role.DATELINE)
    assert metadata(Paragraph(span=HERE, content=(dateline, Text(" Talks began.")))).date == JANUARY_25
    without = Passage((Text("WASHINGTON, Jan. 25 (AP) —"),), role=Role.DATELINE)
    assert metadata(Paragraph(span=HERE, content=(without, Text(" Talks began.")))).date is None


def test_a_date_in_the_text_is_not_the_texts() -> None:
    assert metadata(paragraph("On January 25, 2024, talks began.")).date is None


def one_of_each() -> tuple[Block, ...]:
    item = ListItem(marker="-", blocks=(paragraph("b2"), List(span=HERE, items=())), span=HERE)
    nested = ListItem(marker="-", blocks=(Quote(span=HERE, blocks=(paragraph("b3"),)),), span=HERE)
    cells = ((Cell(content=(Text("b7"),)), Cell(content=(Text("b8"),))), (Cell(content=(Text("b9"),)),))
    return (
        Heading(span=HERE, level=1, content=(Text("b1"),)),
        List(span=HERE, items=(item, nested)),
        Rule(span=HERE),
        DescriptionList(
            span=HERE, descriptions=(Description(term=(Text("b4"),), blocks=(paragraph("b5"),), span=HERE),)
        ),
        Table(span=HERE, rows=cells, caption=(Text("b6"),)),
        Table(span=HERE, rows=((Cell(content=(Text("b10"),)),),)),
        Figure(span=HERE, image="a.png", alternative="A", caption=(Text("b11"),)),
        Preformatted(span=HERE, text="b12"),
        Note(span=HERE, label="1", blocks=(paragraph("b13"),)),
    )


def test_anchors_count_in_reading_order() -> None:
    done = with_anchors(Document(blocks=one_of_each()), Context(source_name="x"))
    heading, points, rule, terms, table, bare, figure, preformatted, note = done.blocks
    assert isinstance(points, List)
    assert isinstance(terms, DescriptionList)
    assert isinstance(table, Table)
    assert isinstance(bare, Table)
    assert isinstance(note, Note)
    quote = points.items[1].blocks[0]
    assert isinstance(quote, Quote)
    anchors = [
        heading.anchor,
        points.items[0].blocks[0].anchor,
        quote.blocks[0].anchor,
        terms.descriptions[0].anchor,
        terms.descriptions[0].blocks[0].anchor,
        table.caption_anchor,
        *(cell.anchor for row in table.rows for cell in row),
        bare.rows[0][0].anchor,
        figure.anchor,
        preformatted.anchor,
        note.anchor,  # its calls lead to it
        note.blocks[0].anchor,
    ]
    assert anchors == [f"b{n}" for n in range(1, 15)]
    assert (rule.anchor, bare.caption_anchor) == ("", "")


def test_refining_twice_changes_nothing_more() -> None:
    context = Context(source_name="x.txt")
    once = refined(Document(blocks=(*one_of_each(), paragraph('He said "it\'s -5 degrees" -- no.'))), context)
    assert refined(once, context) == once
