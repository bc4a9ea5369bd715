"""Work in a process of its own gives the same result, or the same exception, as work done in turn."""

import os

import pytest

from pipeline import Settings, Source, editions
from pipeline.beside import forked, in_turn
from pipeline.errors import GlyphMissing

from .documents import BRIEFING

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")


@pytest.fixture(autouse=True)
def two_processors(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 2)


def test_the_result_comes_from_another_process() -> None:
    later = forked(lambda: (os.getpid(), b"x" * 1_000_000))
    process, data = later()
    assert process != os.getpid()
    assert len(data) == 1_000_000


def test_an_error_of_ours_comes_whole() -> None:
    def fail() -> None:
        raise GlyphMissing("There is no such letter.", "Install it.")

    with pytest.raises(GlyphMissing) as error:
        forked(fail)()
    assert (str(error.value), error.value.advice) == ("There is no such letter.", "Install it.")


class StubbornError(Exception):
    def __init__(self, one: str, other: str) -> None:  # noqa: ARG002 - what pickle does not know of
        super().__init__(one)


def test_an_error_that_cannot_be_sent_is_told() -> None:
    def fail() -> None:
        raise StubbornError("one", "other")

    with pytest.raises(RuntimeError, match="StubbornError: one"):
        forked(fail)()


def test_a_process_that_dies_is_an_error() -> None:
    with pytest.raises(ChildProcessError):
        forked(lambda: os._exit(7))()


def test_with_one_processor_it_is_done_in_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 1)
    assert forked(os.getpid)() == os.getpid()


def test_both_ways_make_the_same_editions() -> None:
    source = Source(name=BRIEFING.name, data=BRIEFING.read_bytes())
    assert editions(source, Settings(), beside=forked).files == editions(source, Settings(), beside=in_turn).files


def test_no_process_is_left_behind_where_the_pdf_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise GlyphMissing("There is no such letter.", "Install it.")

    monkeypatch.setattr("pipeline.check.glyphs.verify_glyphs", fail)
    with pytest.raises(GlyphMissing):
        editions(Source(name=BRIEFING.name, data=BRIEFING.read_bytes()), Settings(), beside=forked)
    with pytest.raises(ChildProcessError):  # there is none to wait for
        os.waitpid(-1, os.WNOHANG)
