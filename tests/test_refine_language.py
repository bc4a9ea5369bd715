"""Languages found offline, in texts as short as a headline, and in the blocks of another one."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.errors import SettingInvalid
from pipeline.model.diagnostic import Diagnostic
from pipeline.model.document import Document, Metadata, Paragraph, Quote, Span, Text
from pipeline.refine import Context, refined
from pipeline.refine.language import with_block_languages, with_language
from pipeline.refine.language.tags import language_tag
from pipeline.settings import Statements

CASES = Path(__file__).parent / "cases" / "refine" / "language"
BRIEFING = Path(__file__).parent / "briefings" / "us-iraq-talks.txt"


def document(*paragraphs: str, language: str = "und") -> Document:
    blocks = tuple(Paragraph(span=Span(n, n), content=(Text(text),)) for n, text in enumerate(paragraphs, 1))
    return Document(blocks=blocks, metadata=Metadata(language=language))


def found(*paragraphs: str) -> str:
    return with_language(document(*paragraphs), Context(source_name="x.txt")).metadata.language


def passages() -> list[object]:
    """Each paragraph of each file is a text on its own, in the language that the file is called after."""
    return [
        pytest.param(path.stem, passage, id=f"{path.stem} {number}")
        for path in sorted(CASES.glob("*.txt"))
        for number, passage in enumerate(path.read_text(encoding="utf-8").strip().split("\n\n"), 1)
    ]


@pytest.mark.parametrize(("language", "passage"), passages())
def test_case(language: str, passage: str) -> None:
    assert found(passage) == language


@pytest.mark.parametrize("text", ["Iraq", "12", "OK", "US Iraq", "…", ""])
def test_a_text_too_short_to_tell_is_english_and_the_user_is_told(text: str) -> None:
    told: list[Diagnostic] = []
    context = Context(source_name="x.txt", report=told.append)
    assert with_language(document(text), context).metadata.language == "en-US"
    assert [diagnostic.hint for diagnostic in told] == ["State it: --language, or language: in front matter."]


def test_a_long_text_is_not_swayed_by_foreign_names_and_a_quotation() -> None:
    lines = BRIEFING.read_text(encoding="utf-8").split("\n")
    assert (
        found(*lines, "Władysław Kosiniak-Kamysz and Recep Tayyip Erdoğan met in Łódź.", "La paz es posible.")
        == "en-US"
    )


QUOTED = {
    "fr": "Nous ne pouvons pas accepter que les négociations se poursuivent dans ces conditions, et nous le dirons.",
    "de": "Wir können nicht hinnehmen, dass die Gespräche unter diesen Bedingungen weitergehen, und das sagen wir.",
    "ar": "لا يمكننا أن نقبل استمرار المفاوضات في هذه الظروف.",
    "ru": "Мы не можем согласиться с тем, чтобы переговоры продолжались в этих условиях.",
    "he": "איננו יכולים להסכים להמשך השיחות בתנאים אלה.",
}


@pytest.mark.parametrize("language", QUOTED)
def test_a_quotation_in_another_language_is_marked(language: str) -> None:
    inner = Paragraph(span=Span(2, 2), content=(Text(QUOTED[language]),))
    blocks = (*document("The minister said that it was not to be.").blocks, Quote(span=Span(2, 2), blocks=(inner,)))
    first, quote = with_block_languages(
        Document(blocks=blocks, metadata=Metadata(language="en-US")), Context(source_name="x")
    ).blocks
    assert first.language is None
    assert isinstance(quote, Quote)
    assert [block.language for block in quote.blocks] == [language]


@pytest.mark.parametrize(
    "line",
    [
        "By Jean-Claude de La Tour et Marie du Plessis",
        "Comme ci, comme ça",
        "Erdoğan, Kılıçdaroğlu and Şimşek meet in Ankara",
        "Le Monde, Der Spiegel, El País",
        "The coup d'état of the junta in Côte d'Ivoire",
        "12 345 678",
        "α = 0.05",
        "№ 5",
    ],
)
def test_names_and_phrases_mark_no_block(line: str) -> None:
    done = with_block_languages(document(line, language="en-US"), Context(source_name="x"))
    assert [block.language for block in done.blocks] == [None]


def test_no_block_of_the_briefing_is_foreign() -> None:
    lines = BRIEFING.read_text(encoding="utf-8").split("\n")
    done = refined(document(*lines), Context(source_name="x"))
    assert {block.language for block in done.blocks} == {None}


@pytest.mark.parametrize(
    ("stated", "tag"),
    [
        ("en", "en"),
        ("EN-us", "en-US"),
        ("zh-hant-tw", "zh-Hant-TW"),
        ("sr-Latn", "sr-Latn"),
        ("es-419", "es-419"),
        ("de-1996", "de-1996"),
        ("en-GB-oxendict", "en-GB-oxendict"),
        (" fr ", "fr"),
        ("no", "no"),
        ("ckb", "ckb"),
    ],
)
def test_a_tag_is_brought_to_its_usual_case(stated: str, tag: str) -> None:
    assert language_tag(stated) == tag


@pytest.mark.parametrize(
    ("stated", "nearest"),
    [
        ("en_US", "en-US"),
        ("English", "en"),
        ("german", "de"),
        ("frech", "fr"),
        ("en-UK", "en-GB"),
        ("en-US.UTF-8", "en-US"),
        ("xx", ""),
        ("", ""),
        ("e", ""),
        ("en-ZZ", "en"),
    ],
)
def test_a_tag_that_is_none_is_an_error_with_the_nearest(stated: str, nearest: str) -> None:
    with pytest.raises(SettingInvalid) as caught:
        language_tag(stated)
    assert nearest in caught.value.advice
    assert caught.value.advice


def test_a_stated_language_wins_over_what_the_text_shows() -> None:
    context = Context(source_name="x", front_matter=Statements(language="nl"))
    assert with_language(document(QUOTED["de"]), context).metadata.language == "nl"


@given(st.text(max_size=200))
def test_any_text_gets_a_tag_that_is_one(text: str) -> None:
    language = found(text)
    assert language_tag(language) == language


def test_an_english_briefing_loads_the_standard_library_only() -> None:
    program = (
        "import sys; from pipeline.model.document import *; from pipeline.refine import *;"
        f"text = open({str(BRIEFING)!r}, encoding='utf-8').read();"
        "refined(Document(blocks=(Paragraph(span=Span(1, 1), content=(Text(text),)),)), Context(source_name='x.txt'));"
        "ours = {name.split('.')[0] for name, module in sys.modules.items() if 'site-packages' in "
        "str(getattr(module, '__file__', ''))}; sys.exit(bool(ours & {'gcld3', 'yaml', 'lxml', 'numpy'}))"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
