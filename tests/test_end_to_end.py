"""No word vanishes: whatever the text, both finished editions say it, in order, or the run fails and says so."""

import contextlib
import string

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline import Settings, Source, editions
from pipeline.check.fidelity import verify_epub, verify_pdf
from pipeline.errors import GlyphMissing, InputEmpty, InputNotText
from pipeline.settings import Format, Limits

pytestmark = pytest.mark.xdist_group("end-to-end")

WORD = st.text(string.ascii_letters + string.digits + "’é-.,;:()$%'\"&<>#*_`|", min_size=1, max_size=12)
SENTENCE = st.lists(WORD, min_size=1, max_size=30).map(" ".join)
LEAD = st.sampled_from(
    [
        "",
        "",
        "",
        "- ",
        "• ",
        "1. ",
        "a) ",
        "(ii) ",
        "> ",
        "# ",
        "    ",
        "\t",
        "Q: ",
        "THE PRESIDENT: ",
        "NAME:   ",
        "[1] ",
    ]
)
LINE = st.builds(str.__add__, LEAD, SENTENCE) | st.sampled_from(
    ["", "---", "* * *", "=====", "###", "KEY POINTS:", "Summary"]
)
TEXT = st.lists(LINE, min_size=1, max_size=25).map("\n".join)


def made(text: str) -> None:
    """Convert, which verifies both editions; a text of nothing but space is refused."""
    source = Source(name="text.txt", data=text.encode())
    try:
        result = editions(source, Settings())
    except InputEmpty:
        assert not text.strip()
        return
    assert set(result.files) == set(Format)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TEXT)
def test_no_word_vanishes_end_to_end(text: str) -> None:
    made(text)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(st.characters(max_codepoint=0x24F, exclude_categories=["Cs"]), max_size=400))
def test_any_latin_text_becomes_two_editions_or_a_clear_error(text: str) -> None:
    source = Source(name="text.txt", data=text.encode())
    with contextlib.suppress(InputEmpty, InputNotText, GlyphMissing):
        editions(source, Settings())


def test_the_check_is_of_the_finished_files() -> None:
    """The same files against another source fail: the check reads them, not what we think we wrote."""
    first = editions(Source(name="a.txt", data=b"One text of a few words.\n\nAnd a second paragraph."), Settings())
    other = editions(Source(name="b.txt", data=b"One text of a few words.\n\nAnd a third paragraph."), Settings())
    understanding = other.understanding
    with pytest.raises(Exception, match="third"):
        verify_pdf(first.files[Format.PDF], understanding.text, understanding.document, ("A",))
    with pytest.raises(Exception, match="third"):
        verify_epub(first.files[Format.EPUB], understanding.text, understanding.document)


LONG = Limits().token_length


@pytest.mark.parametrize(
    "text",
    [
        "x" * 100_000,
        "word " * 5 + "https://example.org/" + "a/b" * 20_000,
        "\n".join("- " + "  " * depth + "item" for depth in range(200)),
        "> " * 300 + "deep",
        "| " * 5_000,
        "word " * 20_000,
        "\n".join(f"{n}. item" for n in range(1, 1500)),
        "<script>alert(1)</script> <link rel=attachment href='file:///etc/passwd'> &#0; ]]> <!-- x -->",
        "{{ metadata }} {% include '/etc/passwd' %} {# comment #}",
    ],
    ids=["one token", "one address", "indents", "quotes", "bars", "one line", "long list", "markup", "templates"],
)
def test_hostile_text_is_only_text(text: str) -> None:
    made(text)
