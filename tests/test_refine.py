"""The refine stage as a whole, on a briefing built by hand."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.errors import SettingInvalid
from pipeline.model.document import (
    Block,
    Document,
    Heading,
    Inlines,
    List,
    ListItem,
    Paragraph,
    Role,
    Span,
    Text,
    TitleOrigin,
)
from pipeline.model.folding import plain
from pipeline.model.walk import all_blocks, text_of_block
from pipeline.refine import Context, refined
from pipeline.settings import Statements

BRIEFING = Path(__file__).parent / "briefings" / "us-iraq-talks.txt"


def words(text: str) -> Inlines:
    return (Text(text),)


def paragraph(text: str, line: int = 1, role: Role | None = None) -> Paragraph:
    return Paragraph(span=Span(line, line), content=words(text), role=role)


def heading(text: str, level: int = 1, line: int = 1, role: Role | None = None) -> Heading:
    return Heading(span=Span(line, line), level=level, content=words(text), role=role)


def key_points(*points: str) -> List:
    items = tuple(
        ListItem(marker="-", blocks=(paragraph(point, n),), span=Span(n, n)) for n, point in enumerate(points, 1)
    )
    return List(span=Span(1, len(items)), items=items, role=Role.KEY_POINTS)


@pytest.fixture
def briefing() -> Document:
    lines = BRIEFING.read_text(encoding="utf-8").split("\n")
    points = key_points(*(line[2:] for line in lines[:3]))
    label = heading(lines[3].rstrip(":"), 2, 4, Role.LABEL)
    prose = tuple(paragraph(line, n) for n, line in enumerate(lines[4:], 5))
    return Document(blocks=(points, label, *prose))


def test_the_briefing_gets_title_language_and_anchors(briefing: Document) -> None:
    done = refined(briefing, Context(source_name="us-iraq-talks.txt"))
    assert done.metadata.title == (
        "United States and Iraq to engage in talks on potential withdrawal of American troops"
    )
    assert done.metadata.title_origin is TitleOrigin.FIRST_KEY_POINT
    assert done.metadata.language == "en-US"
    assert done.metadata.authors == ()
    assert done.metadata.date is None
    anchors = [block.anchor for block in all_blocks(done.blocks) if not isinstance(block, List)]
    assert anchors == [f"b{n}" for n in range(1, 12)]


def test_the_callers_statements_overrule_front_matter_and_text(briefing: Document) -> None:
    context = Context(
        source_name="x.txt",
        statements=Statements(title="Troop  talks", language="EN-gb"),
        front_matter=Statements(title="Other", language="de", authors=("Ann Lee",), publisher="Desk"),
    )
    metadata = refined(briefing, context).metadata
    assert (metadata.title, metadata.title_origin) == ("Troop talks", TitleOrigin.OPTION)
    assert metadata.language == "en-GB"
    assert (metadata.authors, metadata.publisher) == (("Ann Lee",), "Desk")


def test_a_language_that_is_none_is_an_error(briefing: Document) -> None:
    context = Context(source_name="x.txt", statements=Statements(language="English"))
    with pytest.raises(SettingInvalid) as caught:
        refined(briefing, context)
    assert "“English”" in caught.value.message
    assert "en" in caught.value.advice


def test_a_stated_title_does_not_swallow_the_texts_own() -> None:
    document = Document(blocks=(heading("Old name of the text", 1, 1, Role.TITLE), paragraph("It is what it is.", 2)))
    done = refined(document, Context(source_name="x.txt", statements=Statements(title="A new name")))
    assert done.metadata.title == "A new name"
    first = done.blocks[0]
    assert isinstance(first, Heading)
    assert (first.level, first.role, text_of_block(first)) == (2, None, "Old name of the text")


def test_a_stated_title_that_the_text_has_in_place_stays_in_place() -> None:
    document = Document(blocks=(heading("The same name", 1, 1, Role.TITLE), paragraph("It is what it is.", 2)))
    done = refined(document, Context(source_name="x.txt", front_matter=Statements(title="The Same Name")))
    assert (done.metadata.title, done.metadata.title_origin) == ("The same name", TitleOrigin.FIRST_LINE)


TEXTS = st.text(alphabet="abT é\u00a0'\"-.,:;!?()«“”1259\n—…яعש中", max_size=60)
BLOCKS = st.lists(
    st.one_of(
        st.builds(paragraph, TEXTS, st.just(1), st.sampled_from([None, Role.BYLINE, Role.DATE, Role.END_MARK])),
        st.builds(heading, TEXTS, st.integers(1, 3), st.just(1), st.sampled_from([None, Role.TITLE, Role.LABEL])),
        st.builds(key_points, TEXTS, TEXTS),
    ),
    max_size=6,
)


@given(BLOCKS, st.sampled_from([None, "fr", "de", "ar"]), st.sampled_from([None, "A name"]))
def test_no_document_breaks_it_and_no_word_is_lost(
    blocks: list[Block], language: str | None, title: str | None
) -> None:
    context = Context(source_name="x.txt", statements=Statements(language=language, title=title))
    done = refined(Document(blocks=tuple(blocks)), context)
    assert done.metadata.title
    assert done.metadata.language != "und"
    assert [plain(text_of_block(block)) for block in all_blocks(done.blocks)] == [
        plain(text_of_block(block)) for block in all_blocks(tuple(blocks))
    ]
    anchors = [block.anchor for block in all_blocks(done.blocks) if not isinstance(block, List)]
    assert anchors == [f"b{n}" for n in range(1, len(anchors) + 1)]
