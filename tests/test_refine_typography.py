"""Typography: case files by language, and the promise that folding gives back what was typed."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.model.document import (
    Cell,
    Code,
    Document,
    Emphasis,
    Link,
    Metadata,
    Paragraph,
    Preformatted,
    Role,
    Span,
    Strong,
    Table,
    Text,
)
from pipeline.model.folding import plain
from pipeline.model.walk import text_of
from pipeline.refine import Context
from pipeline.refine.typography import typographic, with_typography

CASES = Path(__file__).parent / "cases" / "refine" / "typography"
SPACES = str.maketrans({"⍽": "\N{NO-BREAK SPACE}", "‿": "\N{NARROW NO-BREAK SPACE}"})
SHOWN = {replacement: chr(sign) for sign, replacement in SPACES.items()}
LANGUAGES = ("en-US", "en-GB", "de", "de-CH", "fr", "fr-CA", "es", "it", "pl", "sv", "ru", "cs", "ja", "he", "vi")


def pairs() -> list[object]:
    """Each pair of lines "< typed" and "> set" of each case file, a no-break space shown as ⍽, a narrow one as ‿."""
    found: list[object] = []
    for path in sorted(CASES.glob("*.txt")):
        lines = [line for line in path.read_text(encoding="utf-8").split("\n") if line.startswith(("< ", "> "))]
        assert [line[0] for line in lines] == ["<", ">"] * (len(lines) // 2), path
        for typed, expected in zip(lines[::2], lines[1::2], strict=True):
            found.append(pytest.param(path.stem, typed[2:], expected[2:], id=f"{path.stem}: {typed[2:40]}"))
    assert found
    return found


@pytest.mark.parametrize(("language", "typed", "expected"), pairs())
def test_case(language: str, typed: str, expected: str) -> None:
    done = typographic(typed, language)
    assert "".join(SHOWN.get(sign, sign) for sign in done) == expected
    assert plain(done) == plain(typed)
    assert typographic(done, language) == done


TYPED = st.text(alphabet="ab N5'\"-.!?:;,«»“”‘’ \u00a0()\nx°…—–e", max_size=40)


@given(TYPED, st.sampled_from(LANGUAGES))
def test_folding_gives_back_what_was_typed(typed: str, language: str) -> None:
    assert plain(typographic(typed, language)) == plain(typed)


@given(st.text(max_size=60), st.sampled_from(LANGUAGES))
def test_no_text_breaks_it_and_no_word_changes(typed: str, language: str) -> None:
    done = typographic(typed, language)
    assert [s for s in plain(done) if s.isalnum()] == [s for s in plain(typed) if s.isalnum()]


@given(st.text(alphabet="ab \"'-.!?:;«»‹›…–\u00a0\u202f\n", max_size=40))
def test_folding_twice_is_folding_once(text: str) -> None:
    assert plain(plain(text)) == plain(text)


@given(st.lists(TYPED, min_size=1, max_size=4), st.sampled_from(LANGUAGES))
def test_inlines_change_no_decision_but_an_edit_over_their_border(parts: list[str], language: str) -> None:
    content = tuple(Text(part) if n % 2 else Emphasis((Text(part),)) for n, part in enumerate(parts))
    paragraph = Paragraph(span=Span(1, 1), content=content)
    document = Document(blocks=(paragraph,), metadata=Metadata(language=language))
    (done,) = with_typography(document, Context(source_name="x")).blocks
    assert isinstance(done, Paragraph)
    assert plain(text_of(done.content)) == plain("".join(parts))
    assert [type(inline) for inline in done.content] == [type(inline) for inline in content]


def set_paragraph(*content: object, role: Role | None = None, language: str = "en-US") -> object:
    paragraph = Paragraph(span=Span(1, 1), content=content, role=role)  # type: ignore[arg-type]
    document = Document(blocks=(paragraph,), metadata=Metadata(language=language))
    (done,) = with_typography(document, Context(source_name="x")).blocks
    assert isinstance(done, Paragraph)
    return done.content


def test_a_quotation_goes_on_through_emphasis() -> None:
    assert set_paragraph(Text('He said "it is '), Emphasis((Text("not"),)), Text('" here')) == (
        Text("He said “it is "),
        Emphasis((Text("not"),)),
        Text("” here"),
    )
    assert set_paragraph(Strong((Text('"Never'),)), Text('," he said')) == (
        Strong((Text("“Never"),)),
        Text(",” he said"),
    )


def test_code_stays_and_counts_as_a_word() -> None:
    assert set_paragraph(Text('Type "'), Code('a--b "c"'), Text('" now')) == (
        Text("Type “"),
        Code('a--b "c"'),
        Text("” now"),
    )


def test_an_address_in_a_link_stays() -> None:
    link = Link("https://example.org/a--b", (Text("https://example.org/a--b"),))
    assert set_paragraph(Text("See "), link, Text(" -- it's there")) == (
        Text("See "),
        link,
        Text("\N{NO-BREAK SPACE}— it’s there"),
    )


def test_marks_and_preformatted_text_stay() -> None:
    assert set_paragraph(Text("-30-"), role=Role.END_MARK) == (Text("-30-"),)
    block = Preformatted(span=Span(1, 1), text='a -- "b"')
    document = Document(blocks=(block,), metadata=Metadata(language="en-US"))
    assert with_typography(document, Context(source_name="x")) == document


def test_a_table_of_figures_stays_and_one_of_words_is_set() -> None:
    def table(*cells: str) -> Document:
        rows = tuple((Cell(content=(Text(cell),)),) for cell in cells)
        return Document(blocks=(Table(span=Span(1, 1), rows=rows),), metadata=Metadata(language="en-US"))

    figures = table("Change", "-5", "10-12", "1980-1990")
    assert with_typography(figures, Context(source_name="x")) == figures
    words = with_typography(table("It's on", "They're off", "-5", "We don't know"), Context(source_name="x"))
    assert words == table("It’s on", "They’re off", "−5", "We don’t know")


def test_off_is_off() -> None:
    paragraph = Paragraph(span=Span(1, 1), content=(Text('"It\'s" -- 5 km'),))
    document = Document(blocks=(paragraph,), metadata=Metadata(language="en-US"))
    assert with_typography(document, Context(source_name="x", typography=False)) is document
