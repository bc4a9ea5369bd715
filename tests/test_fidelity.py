"""The fidelity check finds what is lost, added or out of order, and is not confused by how lines end."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.check.fidelity import verify_epub, verify_pdf
from pipeline.check.fidelity.comparison import difference
from pipeline.check.fidelity.epub_words import numeral
from pipeline.check.fidelity.tokens import Break, Piece, Reading, Wanted, Word, source_words, tokens
from pipeline.emit.epub import epub
from pipeline.emit.pdf import laid_out
from pipeline.errors import FidelityFailure
from pipeline.model.document import LINE_END_HYPHEN, Document, Enumerator, Omission
from pipeline.model.source import Text
from pipeline.render import book
from pipeline.settings import Standard

from .documents import document, heading, numbered, paragraph, printed, published


def wanted(*lines: str, markers: tuple[str, ...] = ()) -> Wanted:
    return Wanted(tuple(Word(t, n) for n, line in enumerate(lines, 1) for t in tokens(line)), markers)


def reading(*pieces: tuple[str, Break], markers: tuple[str, ...] = ()) -> Reading:
    found: list[tuple[str, Break]] = []
    for text, after in pieces:
        here = list(tokens(text))
        found += [(t, Break.SPACE) for t in here[:-1]] + [(here[-1], after)]
    return Reading((Piece(tuple(found)),), markers)


def plain_reading(text: str) -> Reading:
    return Reading((Piece(tuple((t, Break.SPACE) for t in tokens(text))),))


def test_equal_texts_have_no_difference() -> None:
    assert difference(wanted("One two.", "Three"), plain_reading("One two. Three")) is None


@pytest.mark.parametrize(
    ("found", "line", "word"),
    [
        ("One three four", 1, "two"),  # lost
        ("One two and three four", 2, "three"),  # added
        ("One three two four", 1, "two"),  # out of order
        ("One two three", 2, "four"),  # lost at the end
        ("One two three four five", None, ""),  # added at the end
        ("One twothree four", 1, "two"),  # run together
        ("One t wo three four", 1, "two"),  # torn apart
        ("One two three Four", 2, "four"),  # changed
    ],
)
def test_a_difference_is_found_with_its_line(found: str, line: int | None, word: str) -> None:
    result = difference(wanted("One two", "three four"), plain_reading(found))
    assert result is not None
    assert result.line == line
    assert result.wanted.startswith(word)


def test_a_sign_that_is_lost_is_a_difference() -> None:
    assert difference(wanted("Yes, he said."), plain_reading("Yes he said.")) is not None


def test_typography_is_no_difference() -> None:
    source = 'He said "it\'s 5 - 6..." -- twice'
    assert difference(wanted(source), plain_reading("He said “it’s 5\u00a0– 6…” — twice")) is None


def test_a_word_may_be_hyphenated_at_a_lines_end_by_either_kind_of_hyphen() -> None:
    soft = reading(("sev", Break.HYPHEN), ("eral words", Break.SPACE))
    assert difference(wanted("several words"), soft) is None
    hard = reading(("the Iranian", Break.HYPHEN), ("backed militants", Break.SPACE))
    assert difference(wanted("the Iranian-backed militants"), hard) is None
    assert difference(wanted("the Iranian backed militants"), reading(("the Iran", Break.SPACE), ("ian", Break.SPACE)))


def test_a_word_without_a_hyphen_is_whole_across_a_line_only_if_no_space_was_there() -> None:
    assert difference(wanted("abcdef"), reading(("abc", Break.LINE_END), ("def", Break.SPACE))) is None
    assert difference(wanted("abcdef"), reading(("abc", Break.SPACE), ("def", Break.SPACE))) is not None


def test_our_own_phrases_are_not_counted_but_only_as_often_as_they_are_ours() -> None:
    words = wanted("Points of interest.")
    assert difference(words, plain_reading("Key points Points of interest."), ("Key points",)) is None
    assert difference(words, plain_reading("Key points Key points Points of interest."), ("Key points",)) is not None


def test_a_phrase_of_ours_that_the_source_begins_with_too() -> None:
    words = wanted("Talks on troops, a milestone.")
    found = plain_reading("Talks on troops Talks on troops, a milestone.")
    assert difference(words, found, ("Talks on troops",)) is None


def test_list_numbers_are_compared() -> None:
    assert difference(wanted("a b", markers=("1", "2")), Reading(plain_reading("a b").pieces, ("1", "3"))) is not None
    assert difference(wanted("a b", markers=("1", "2")), Reading(plain_reading("a b").pieces, ("1", "2"))) is None


def test_omissions_are_left_out_by_column() -> None:
    text = Text(lines=("- A point:",), encoding="utf-8")
    made = Document(blocks=(), omissions=(Omission(1, 0, 1, "bullet"), Omission(1, 9, 10, "colon")))
    assert [word.text for word in source_words(text, made).words] == ["A", "point"]


def test_marks_inside_a_word_close_up_and_dots_of_a_heading_part() -> None:
    text = Text(lines=("un**believ**able", "UPDATE...Winds rise"), encoding="utf-8")
    marks = (Omission(1, 2, 4, "mark"), Omission(1, 10, 12, "mark"), Omission(2, 6, 9, "dots of a heading"))
    made = Document(blocks=(), omissions=marks)
    assert [word.text for word in source_words(text, made).words] == ["unbelievable", "UPDATE", "Winds", "rise"]


def test_a_word_broken_at_its_lines_end_is_one_word_and_a_rule_is_none() -> None:
    text = Text(lines=("the har-", "bor is", "-----", "open"), encoding="utf-8")
    made = Document(blocks=(), omissions=(Omission(1, 7, 8, LINE_END_HYPHEN), Omission(3, 0, 5, "rule")))
    assert [word.text for word in source_words(text, made).words] == ["the", "harbor", "is", "open"]


@given(st.lists(st.text(st.characters(categories=("L", "N")), min_size=1)))
def test_lines_have_the_tokens_of_their_words(words: list[str]) -> None:
    assert list(tokens("\n".join(words))) == [token for word in words for token in tokens(word)]


@pytest.mark.parametrize(
    ("number", "style", "said"), [(3, "1", "3"), (27, "a", "aa"), (26, "A", "z"), (1994, "i", "mcmxciv")]
)
def test_numerals(number: int, style: str, said: str) -> None:
    assert numeral(number, style) == said


SOURCE = ("First paragraph with some words.", "Second one, with others.")


def test_a_finished_pdf_is_held_against_its_source() -> None:
    made = document((paragraph(SOURCE[0]), paragraph(SOURCE[1]), numbered(Enumerator.DECIMAL, "An item.")))
    handout = printed(made)
    data = laid_out(handout).pdf(Standard.A3A_UA1).data
    text = Text(lines=(*SOURCE, "1. An item."), encoding="utf-8")
    omitted = replace(made, omissions=(Omission(3, 0, 2, "marker"),))
    verify_pdf(data, text, omitted, handout.generated)
    other = document((numbered(Enumerator.DECIMAL, "An item.", "Another."),))
    with pytest.raises(FidelityFailure, match="list number"):
        verify_pdf(data, text, replace(other, omissions=omitted.omissions), handout.generated)
    lost = Text(lines=("First paragraph with some more words.", *text.lines[1:]), encoding="utf-8")
    with pytest.raises(FidelityFailure, match="line 1 the source has “more words"):
        verify_pdf(data, lost, omitted, handout.generated)


def test_finished_editions_that_say_what_the_source_says_pass() -> None:
    made = document((heading(2, "A heading"), paragraph(SOURCE[0]), paragraph(SOURCE[1])))
    handout = printed(made)
    text = Text(lines=("A heading", *SOURCE), encoding="utf-8")
    verify_pdf(laid_out(handout).pdf(Standard.A3A_UA1).data, text, made, handout.generated)
    verify_epub(epub(book(made, published(made))), text, made)
    with pytest.raises(FidelityFailure, match="EPUB"):
        verify_epub(epub(book(made, published(made))), Text(lines=("A heading", SOURCE[0]), encoding="utf-8"), made)


def leftward_reading(*lines: str) -> Reading:
    return Reading(tuple(Piece(tuple((t, Break.SPACE) for t in tokens(line)), leftwards=True) for line in lines))


def test_a_right_to_left_line_may_come_in_any_order_but_whole() -> None:
    source = wanted("השיחות צפויות להתחיל, אמר דובר.", "שורה שנייה")
    assert difference(source, leftward_reading(". אמר דובר ,השיחות צפויות להתחיל", "שנייה שורה")) is None
    assert difference(source, leftward_reading(". אמר ,השיחות צפויות להתחיל", "שנייה שורה")) is not None
    assert difference(source, leftward_reading("שנייה שורה", ". אמר דובר ,השיחות צפויות להתחיל")) is not None


def test_an_arabic_ligature_may_come_backwards_but_no_letter_may_go() -> None:
    assert difference(wanted("الأسبوع المقبل"), leftward_reading("األسبوع المقبل")) is None
    assert difference(wanted("الأسبوع المقبل"), leftward_reading("االسبوع المقبل")) is not None


def test_digits_may_be_parted_from_the_letters_they_stand_with() -> None:
    source = wanted("شملوا 40 حالة و95 إصابة.")
    assert difference(source, leftward_reading("95 و إصابة . 40 حالة شملوا")) is None
    assert difference(source, leftward_reading("96 و إصابة . 40 حالة شملوا")) is not None


def test_a_title_of_ours_over_two_right_to_left_lines() -> None:
    title = "שיחות על נסיגת הכוחות"
    source = wanted(f"{title}, אמר דובר")
    found = leftward_reading("שיחות על", "נסיגת הכוחות", f"{title}, אמר דובר")
    assert difference(source, found, (title,)) is None


@pytest.mark.parametrize("inner", ["a)", "1.", "(i)", "-"])
def test_a_list_inside_a_list_with_an_item_after_it(inner: str) -> None:
    """Numbers are compared as they are read: the outer list goes on after the inner one."""
    from pipeline import Settings, Source, editions

    lines = [
        "Agenda",
        "",
        "1. Money",
        f"   {inner} Bills were paid.",
        "2. Next meeting in June.",
        "3. Any other business.",
    ]
    if inner == "a)":
        lines.insert(4, "   b) Grants were put off.")
    made = editions(Source(name="agenda.txt", data="\n".join(lines).encode()), Settings())
    assert len(made.files) == 2
