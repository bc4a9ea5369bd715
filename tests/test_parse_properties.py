"""What holds for every text: nothing is lost, nothing raises, every line belongs somewhere, levels have no gaps."""

import itertools
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from pipeline.errors import LimitExceeded
from pipeline.model.document import Block, Blocks, Document, Heading, List, Span
from pipeline.model.source import Text
from pipeline.model.walk import all_blocks
from pipeline.parse import Guidance, Kind, parsed
from pipeline.parse.account import difference, faults_of_omissions
from pipeline.settings import Limits, ParagraphLayout

# Pieces of which texts are made in the world; put together they meet in every order.
LINES_OF_THE_WORLD = """The council met on Tuesday and adjourned late.
the engineer said that the eastern wall would not
survive another winter, and that nobody knew the cost of the develop-
Additional Coverage:
KEY JUDGMENTS
Key Judgments
=============
----------
---- ---- ----
~~~~
* * *
- item
  - inner item
– item
•item
o item
1. First
2. Second
1.1 Deeper
(a) letter
(i) roman
ii. roman
I. CHAPTER
Chapter 2
# Heading
###
**Bold**
**Bold:** text and *more* of _it_ and `code`
**1. Bold number** text
_half
[text](https://example.org)
<https://example.org/a
b>
see https://example.org/a/
b.html, or a@example.org.
[1] A note.
called[1] and[2]
² Raised
Q: Why?
A: Because.
THE PRESIDENT: Yes.
MS. LIND: No.
> quoted
>> twice
>
| a | b |
|---|---|
a\tb\tc
Place      May    June
Dam        3.5     2.8
Label:   value
Date: May 4, 2023
FOR IMMEDIATE RELEASE
UNCLASSIFIED
(U) Portion
WASHINGTON (AP) — The council met.
By Anna Lind
Dear all,
Sincerely,
```
+---+---+
Page 1 of 2
- 2 -
3
.SYNOPSIS...Text
Contents ........ 3
国务院新闻办公室
    indented text that goes on
\u00a0
-30-"""
PIECES = st.sampled_from(LINES_OF_THE_WORLD.split("\n"))
STRUCTURED = st.lists(
    st.one_of(PIECES, PIECES, st.just(""), st.tuples(st.sampled_from(["  ", "    ", "\t"]), PIECES).map("".join))
)
ANYTHING = st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\t -*_#>|:.()[]`1a\n")).map(
    lambda text: text.split("\n")
)
LINES = st.one_of(STRUCTURED, ANYTHING)


def text_of_lines(lines: list[str], starts: tuple[int, ...] = ()) -> Text:
    return Text(lines=tuple(lines) or ("",), encoding="utf-8", page_starts=starts)


def check(text: Text, document: Document) -> None:
    assert difference(text, document) is None
    assert faults_of_omissions(text, document.omissions) == []
    covered = {o.line for o in document.omissions}
    for block in document.blocks:
        covered.update(range(block.span.first, block.span.last + 1))
    assert [n for n, line in enumerate(text.lines, 1) if line.strip() and n not in covered] == []


@given(LINES)
@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@example(["**_**_**_a_**_**_**"])
@example(["> " * 60 + "deep"])
@example(["  " * n + "- x" for n in range(60)])
@example(["1.", "-", "*", "(a)", "#", ">", "|", "`"])
def test_nothing_is_lost(lines: list[str]) -> None:
    text = text_of_lines(lines)
    check(text, parsed(text, limits=Limits()))


@given(STRUCTURED, st.sets(st.integers(1, 40)), st.integers(1, 12))
@settings(max_examples=150, deadline=None)
def test_nothing_is_lost_over_pages_and_front_matter(lines: list[str], starts: set[int], first_line: int) -> None:
    text = text_of_lines(lines, tuple(sorted(starts)))
    document = parsed(text, limits=Limits(), first_line=first_line)
    check(text, document)
    assert all(block.span.first >= first_line for block in document.blocks)


@given(
    STRUCTURED,
    st.sampled_from([None, *ParagraphLayout]),
    st.sampled_from(["headings", "lists", "both", "neither"]),
    st.dictionaries(
        st.tuples(st.integers(1, 20), st.integers(0, 4)).map(lambda p: Span(p[0], p[0] + p[1])),
        st.sampled_from(Kind),
        max_size=3,
    ),
)
@settings(max_examples=200, deadline=None)
def test_nothing_is_lost_whatever_the_user_says(
    lines: list[str], paragraphs: ParagraphLayout | None, sought: str, structure: dict[Span, Kind]
) -> None:
    text = text_of_lines(lines)
    headings, lists = sought in {"headings", "both"}, sought in {"lists", "both"}
    guidance = Guidance(paragraphs=paragraphs, headings=headings, lists=lists, structure=structure)
    document = parsed(text, limits=Limits(), guidance=guidance)
    check(text, document)
    if not structure:
        blocks = list(all_blocks(document.blocks))
        assert lists or not any(isinstance(block, List) for block in blocks)


def within(blocks: Blocks, depth: int = 1) -> Iterator[int]:
    for block in blocks:
        if isinstance(block, List):
            yield depth
            for item in block.items:
                yield from within(item.blocks, depth + 1)


@given(STRUCTURED)
@settings(max_examples=100, deadline=None)
def test_levels_have_no_gaps(lines: list[str]) -> None:
    document = parsed(text_of_lines(lines), limits=Limits())
    level = 1
    for block in document.blocks:
        if isinstance(block, Heading):
            assert 1 <= block.level <= min(6, level + 1)
            level = block.level


def test_nesting_is_flattened_at_its_limit() -> None:
    lines = ["Nesting begins here and goes on for a while.", ""] + ["  " * n + "- item" for n in range(40)]
    text = text_of_lines(lines)
    document = parsed(text, limits=Limits(nesting=3))
    assert max(within(document.blocks)) == 3
    check(text, document)


def test_quotations_are_flattened_at_their_limit() -> None:
    text = text_of_lines([">" * 500 + " deep"])
    check(text, parsed(text, limits=Limits(nesting=4)))


def test_too_many_blocks_are_refused() -> None:
    lines = ["The council met on Tuesday.", ""] * 30
    with pytest.raises(LimitExceeded) as caught:
        parsed(text_of_lines(lines), limits=Limits(blocks=20))
    assert caught.value.advice


def spans(blocks: Blocks) -> Iterator[tuple[Block, Block]]:
    yield from itertools.pairwise(blocks)


@given(LINES)
@settings(max_examples=150, deadline=None)
def test_spans_are_in_order(lines: list[str]) -> None:
    text = text_of_lines(lines)
    document = parsed(text, limits=Limits())
    for before, after in spans(document.blocks):
        assert before.span.first <= after.span.first
        assert before.span.last <= after.span.last
    assert all(block.reason and 0 <= block.confidence <= 1 for block in document.blocks)
    assert all(block.span.last <= len(text.lines) for block in document.blocks)
