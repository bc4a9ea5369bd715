"""Front matter: what is read, what is text all the same, and what is an error that names its line."""

import datetime as dt
import subprocess
import sys
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.errors import SettingInvalid
from pipeline.model.document import Span
from pipeline.model.source import Syntax, Text
from pipeline.parse.front_matter import FrontMatter, front_matter
from pipeline.parse.guidance import Guidance, Kind
from pipeline.settings import ParagraphLayout, Statements


def text(source: str, syntax: Syntax = Syntax.PLAIN) -> Text:
    return Text(lines=tuple(source.split("\n")), encoding="utf-8", syntax=syntax)


FULL = """---
# about the text
title: "Troop talks: what is next"
author: [Ann Lee, Bo Chan]
publisher: The Morning Desk
date: 2024-01-25
language: no
paragraphs: lines
headings: off
lists: yes
typography: false
structure: {18: heading, 19-20: verse, 17: List-Item}
---

First line.
Second.
Third.
Fourth.
Fifth.
Sixth."""


def test_every_key_is_read() -> None:
    found, first = front_matter(text(FULL))
    assert first == 14
    assert found == FrontMatter(
        title="Troop talks: what is next",
        authors=("Ann Lee", "Bo Chan"),
        publisher="The Morning Desk",
        date=dt.date(2024, 1, 25),
        language="no",
        paragraphs=ParagraphLayout.LINES,
        headings=False,
        lists=True,
        typography=False,
        structure={Span(18, 18): Kind.HEADING, Span(19, 20): Kind.VERSE, Span(17, 17): Kind.LIST_ITEM},
    )


def test_it_is_passed_on_in_the_callers_forms() -> None:
    found, _ = front_matter(text("---\ntitle: Talks\nauthor: Ann Lee\nheadings: off\n---\nText."))
    assert found.statements == Statements(title="Talks", authors=("Ann Lee",))
    assert found.guidance == Guidance(headings=False)


@pytest.mark.parametrize(
    ("source", "first"),
    [
        ("---\ntitle: Talks\n---\nText", 4),
        ("---  \ntitle: Talks\n...\nText", 4),
        ("---\ntitle: >\n  Talks in\n  Vienna\n\nauthors:\n- Ann Lee\n---\nText", 9),
        ("---\nTitle: Talks\nAuthor: Ann\n---\nText", 5),
        ("---\ntitle:\n---\nText", 4),
    ],
)
def test_front_matter_is_known_by_its_keys(source: str, first: int) -> None:
    assert front_matter(text(source))[1] == first


@pytest.mark.parametrize(
    "source",
    [
        "",
        "Text",
        "---",
        "---\n---\nText",
        "---\n\n---\nText",
        "---\nText after a rule.\n---\nMore",
        "---\nSummary: a paragraph that begins with a label.\n---\nMore",
        "---\nTo: Ann Lee\nFrom: Bo Chan\nDate: January 25\nSubject: Talks\n---\nDear Ann,",
        "---\ntitle: never closed\nText",
        "\n---\ntitle: not at the top\n---",
        "----\ntitle: not a fence\n----",
        "---\n- a list\n- under a rule\n---\nMore",
        "---\ntitle: Talks\nand a line of prose\n---\nMore",
    ],
)
def test_a_text_that_begins_with_a_rule_stays_text(source: str) -> None:
    assert front_matter(text(source)) == (FrontMatter(), 1)


def test_html_has_none() -> None:
    assert front_matter(text("---\ntitle: Talks\n---\n<p>", Syntax.HTML)) == (FrontMatter(), 1)


@pytest.mark.parametrize(
    ("body", "line", "word"),
    [
        ("title: Talks\ntitel: Talks", 3, "title"),
        ("auther: Ann Lee", 2, "author"),
        ("title: Talks\nlayout: post", 3, "Known are"),
        ("title: Talks\ntitle: Talks again", 3, "twice"),
        ("author: Ann\nauthors: [Bo]", 3, "twice"),
        ("title: [a, b]", 2, "plain words"),
        ("title: Iran: the talks", 2, "quotation marks"),
        ("title: Talks\ndate: January 25, 2024", 3, "2024-01-25"),
        ("date: 2024-02-30", 2, "2024-01-25"),
        ("language: en_US", 2, "en-US"),
        ("language: American English", 2, "en-US"),
        ("headings: maybe", 2, "on or off"),
        ("paragraphs: line", 2, "lines"),
        ("structure: {3: headin}", 2, "heading"),
        ("structure: heading", 2, "{12: heading}"),
        ("structure: {99: heading}", 2, "99"),
        ("structure: {0: heading}", 2, "0"),
        ("structure: {4-3: verse}", 2, "4-3"),
        ("structure: {last: heading}", 2, "last"),
        ("structure:\n  1: heading\n  1: verse", 4, "twice"),
        ("structure: {1: [heading]}", 2, "nested"),
        ("author: {name: Ann}", 2, "name"),
        ("title: 'unclosed", 2, "quotation marks"),
        ("title: !!python/object/apply:os.system [ls]", 2, "plain words"),
    ],
)
def test_a_fault_is_an_error_that_names_its_line_and_what_was_meant(body: str, line: int, word: str) -> None:
    with pytest.raises(SettingInvalid) as caught:
        front_matter(text(f"---\n{body}\n---\nText"))
    assert f"line {line}" in caught.value.message
    assert word in caught.value.message + caught.value.advice


def test_aliases_of_aliases_and_deep_nesting_cost_nothing() -> None:
    laughs = "title: &a [x, x]\nlists: &b [*a, *a]\n" + "\n".join(f"k{n}: [*a, *b]" for n in range(99))
    with pytest.raises(SettingInvalid):
        front_matter(text(f"---\n{laughs}\n---\nText"))
    with pytest.raises(SettingInvalid):
        front_matter(text("---\ntitle: " + "[" * 50_000 + "\n---\nText"))


@given(st.text(alphabet="-: \n#[]{}'\"&*!|>titlesrucue0123456789,.\t", max_size=120))
def test_no_text_does_worse_than_a_clear_error(body: str) -> None:
    source = f"---\n{body}\n---\nText"
    with suppress(SettingInvalid):
        _, first = front_matter(text(source))
        assert 1 <= first <= source.count("\n") + 1


def test_no_yaml_library_is_loaded_without_front_matter() -> None:
    program = (
        "import sys; from pipeline.parse.front_matter import front_matter; from pipeline.model.source import Text;"
        "front_matter(Text(lines=('---', 'Text', '---'), encoding='utf-8')); sys.exit('yaml' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
