"""What holds for any bytes: one family of errors, the same result the second time, and the lines of the source."""

import re
import unicodedata

from hypothesis import example, given, settings
from hypothesis import strategies as st

from pipeline.errors import TwofoldError
from pipeline.model.source import Source, Text
from pipeline.normalize import normalized, scanning
from pipeline.normalize.characters import with_clean_characters
from pipeline.normalize.suspicion import is_suspicious
from pipeline.settings import Limits

FORBIDDEN_IN_XML = re.compile("[^\t\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
NEVER_IN_TEXT = re.compile("[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028-\u202a\u202d\u202e\ufdd0-\ufdef\ufeff\ufb00-\ufb06]")

# Pieces that mean something to some step, so that they meet.
PIECES = (
    "a", "é", "e\u0301", "’", " ", "\n", "\t", ".", "Ã©", "â€™", "Â£", "Ã", "©", "â€‹",
    "ÐŸÑ€Ð¸Ð²ÐµÑ‚", "РџСЂРёРІРµС‚", "Ïðèâåò", "\u200b", "\u200c", "\u200d", "\u00ad", "\u202e",
    "\u202c", "\u2067", "\u2069", "\u200f", "\u0301", "\u0315", "\u0327", "\ufe0f", "\U000e0101",
    "🏴", "\U000e0067", "\U000e007f", "ก", "ک", "א", "क", "❤", "\x08", "_", "\x1b", "[0m", "\f",
    "\r", "\x85", "\u2028", "\ufeff", "ﬁ", "ﻻ", "\ufb31", "\x92", "\x93", "\x00", "\ufffe",
    "\U0001fffe", "\ud800", "\udc00", "=", "\u0338", "\uf0b7", "\u0344", "\u0f73", "\u2126",
    "\u2329", "~{VPND~}", "\x1b$B", "%PDF-", "漢", "カ", "ÂÂ", "\u2000",
)  # fmt: skip
PIECED = st.lists(st.sampled_from(PIECES), max_size=14).map(
    lambda pieces: "".join(pieces).encode("utf-8", "surrogatepass")
)
ENCODED = st.builds(
    lambda text, encoding: text.encode(encoding, "replace"),
    st.text(max_size=60),
    st.sampled_from(
        ["utf-8", "utf-16", "utf-16-le", "utf-32", "cp1252", "koi8-r", "cp932", "gb18030", "iso2022_jp", "utf-7"]
    ),
)
SPOILT = st.builds(
    lambda data, at, byte: data[:at] + byte + data[at:], PIECED, st.integers(0, 30), st.binary(max_size=2)
)
ANY_BYTES = st.one_of(st.binary(max_size=80), PIECED, ENCODED, SPOILT)


def clean(data: bytes, encoding: str | None = None) -> Text | None:
    """The text of `data`; None when it is refused, as any bytes may be."""
    try:
        return normalized(Source("x.txt", data), encoding=encoding, limits=Limits())
    except TwofoldError as error:
        assert error.message  # noqa: PT017 - both outcomes are right
        assert error.advice  # noqa: PT017
        return None


@settings(max_examples=400, deadline=None)
@given(ANY_BYTES)
@example(b"\x00")
@example("Ã\u200b©a".encode())
@example(("a" + "Â" * 40 + "©").encode())
@example("â€â€â€â€â„¢".encode())
def test_normalizing_twice_is_normalizing_once(data: bytes) -> None:
    first = clean(data)
    if first is None:
        return
    second = clean("".join(f"{line}\n" for line in first.lines).encode())
    assert second is not None
    assert second.lines == first.lines
    assert second.changes == ()
    assert second.encoding == "utf-8"


@settings(max_examples=300, deadline=None)
@given(ANY_BYTES)
def test_nothing_is_left_that_no_reader_should_see(data: bytes) -> None:
    text = clean(data)
    for line in text.lines if text else ():
        assert FORBIDDEN_IN_XML.search(line) is None
        assert NEVER_IN_TEXT.search(line) is None
        assert unicodedata.is_normalized("NFC", line)
        assert line.splitlines() in ([line], [])


@settings(max_examples=300, deadline=None)
@given(
    st.lists(
        st.lists(st.sampled_from([piece for piece in PIECES if not set(piece) & set("\n\r\x85\u2028")]), max_size=5),
        max_size=8,
    )
)
def test_line_n_of_the_source_is_line_n_of_the_text(lines: list[list[str]]) -> None:
    source = ["".join(pieces) for pieces in lines]
    text = clean("\n".join([*source, "end of it"]).encode("utf-8", "surrogatepass"))
    if text is None:
        return
    assert len(text.lines) == len(source) + 1
    assert text.lines[-1] == "end of it"
    assert all(1 <= line <= len(text.lines) for change in text.changes for line in change.lines)
    assert all(1 <= start <= len(text.lines) for start in text.page_starts)
    assert list(text.page_starts) == sorted(set(text.page_starts))
    assert all(change.count >= 1 and len(change.lines) <= min(change.count, 20) for change in text.changes)


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.text(st.characters(codec="ascii", min_codepoint=32, max_codepoint=126), min_size=1, max_size=20), min_size=1
    ),
    st.data(),
)
def test_words_in_plain_ascii_are_kept_whatever_ends_the_lines(lines: list[str], data: st.DataObject) -> None:
    ends = data.draw(
        st.lists(st.sampled_from(["\n", "\r\n", "\r", "\r\r\n"]), min_size=len(lines), max_size=len(lines))
    )
    text = clean(("".join(line + end for line, end in zip(lines, ends, strict=True)) + "-end").encode())
    if text is not None:
        assert text.lines == (*lines, "-end")


@settings(max_examples=200, deadline=None)
@given(
    ANY_BYTES,
    st.sampled_from(["utf-8", "utf-16", "utf-32", "cp1252", "shift_jis", "iso-2022-jp", "utf-7", "hz", "cp037"]),
)
def test_a_named_encoding_reads_or_refuses(data: bytes, encoding: str) -> None:
    clean(data, encoding)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=30))
def test_any_name_of_an_encoding_is_known_or_refused(name: str) -> None:
    clean(b"abc", name)


@given(st.text(st.sampled_from(f"ab 1.,\n\t{scanning._HARMLESS}"), max_size=40))
def test_what_is_taken_for_plain_is_what_no_step_changes(text: str) -> None:
    assert scanning.is_plain(text)
    assert not is_suspicious(scanning.beyond_ascii(text))
    assert with_clean_characters(text).text == text
