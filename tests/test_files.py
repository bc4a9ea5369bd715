"""Reading the input and putting editions in place: whole or not at all, and no debris."""

import os
from pathlib import Path

import pytest

from pipeline import files as files_module
from pipeline.errors import InputMissing, LimitExceeded, OutputUnwritable
from pipeline.files import place, read_source
from pipeline.settings import Limits


def test_files_are_placed_with_readable_permissions(tmp_path: Path) -> None:
    target = tmp_path / "deep" / "folder" / "a.pdf"
    place({target: b"one"})
    assert target.read_bytes() == b"one"
    assert target.stat().st_mode & 0o777 == 0o666 & ~_umask()


def _umask() -> int:
    current = os.umask(0)
    os.umask(current)
    return current


def test_a_failure_leaves_earlier_editions_untouched_and_no_debris(tmp_path: Path) -> None:
    first, second = tmp_path / "a.pdf", tmp_path / "a.epub"
    first.write_bytes(b"old")
    second.mkdir()
    with pytest.raises(OutputUnwritable, match="directory"):
        place({first: b"new", second: b"new"})
    assert first.read_bytes() == b"old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.epub", "a.pdf"]


def test_a_disk_that_fills_up_leaves_no_debris(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files_module.os, "fsync", full)
    with pytest.raises(OutputUnwritable, match="No space left"):
        place({tmp_path / "a.pdf": b"new"})
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_a_file_is_said(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("in the way")
    with pytest.raises(OutputUnwritable) as error:
        place({tmp_path / "out" / "a.pdf": b"new"})
    assert "--output" in error.value.advice


def test_a_missing_file_and_a_directory_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(InputMissing, match="no file"):
        read_source(tmp_path / "nothing.txt", Limits())
    with pytest.raises(InputMissing, match="directory"):
        read_source(tmp_path, Limits())


def test_a_name_that_no_file_can_have_is_missing() -> None:
    with pytest.raises(InputMissing):
        read_source(Path("a\0b"), Limits())


def test_too_many_bytes_are_refused_without_reading_them_all(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    path.write_bytes(b"x" * 2000)
    with pytest.raises(LimitExceeded):
        read_source(path, Limits(input_bytes=1000))
    assert len(read_source(path, Limits(input_bytes=2000)).data) == 2000


def test_where_the_second_rename_fails_the_first_is_undone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second, third = tmp_path / "a.pdf", tmp_path / "b.pdf", tmp_path / "c.epub"
    first.write_bytes(b"old")
    real = Path.replace

    def fails_for_the_third(self: Path, target: Path) -> Path:
        if Path(target) == third:
            raise PermissionError(1, "Operation not permitted")
        return real(self, target)

    monkeypatch.setattr(Path, "replace", fails_for_the_third)
    with pytest.raises(OutputUnwritable, match=r"c\.epub.*not permitted"):
        place({first: b"new", second: b"new", third: b"new"})
    assert first.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["a.pdf"]


def test_an_edition_never_takes_the_place_of_its_source(tmp_path: Path) -> None:
    source = tmp_path / "briefing.pdf"
    source.write_bytes(b"the text")
    link = tmp_path / "out" / "briefing.pdf"
    link.parent.mkdir()
    link.symlink_to(source)
    for target in (source, link):
        with pytest.raises(OutputUnwritable, match="its own source"):
            place({target: b"new"}, keep=source)
    assert source.read_bytes() == b"the text"


def test_a_name_as_long_as_a_name_can_be(tmp_path: Path) -> None:
    target = tmp_path / ("n" * 251 + ".pdf")
    place({target: b"one"})
    place({target: b"two"})
    assert target.read_bytes() == b"two"
    assert len(list(tmp_path.iterdir())) == 1


def test_a_file_system_without_hard_links_will_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def none_here(_self: Path, _target: Path) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "hardlink_to", none_here)
    target = tmp_path / "a.pdf"
    place({target: b"one"})
    place({target: b"two"})
    assert target.read_bytes() == b"two"
    assert list(tmp_path.iterdir()) == [target]


def test_threads_may_place_into_one_folder_at_once(tmp_path: Path) -> None:
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda n: place({tmp_path / f"{n}.pdf": bytes(100_000)}), range(40)))
    assert len(list(tmp_path.iterdir())) == 40
