"""The same input gives the same bytes: another day, folder, time zone, locale, hash seed, umask."""

import os
import subprocess
import sys
from pathlib import Path

import pipeline

from .documents import BRIEFING

ROOT = Path(pipeline.__file__).parent.parent
SURROUNDINGS = (
    {"TZ": "UTC", "LC_ALL": "C", "PYTHONHASHSEED": "1"},
    {"TZ": "Pacific/Kiritimati", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "4242", "COLUMNS": "40", "HOME": "/nowhere"},
    {"TZ": "America/St_Johns", "LANG": "de_DE.UTF-8", "PYTHONHASHSEED": "random", "PYTHONOPTIMIZE": "1"},
)
ANOTHER_DAY = (
    "import time, datetime, runpy, sys\n"
    "time.time = lambda: 4102444800.0\n"
    "class Later(datetime.datetime):\n"
    "    @classmethod\n"
    "    def now(cls, tz=None): return cls(2100, 1, 1, tzinfo=tz)\n"
    "datetime.datetime = Later\n"
    "runpy.run_module('pipeline', run_name='__main__')\n"
)


def editions(folder: Path, surroundings: dict[str, str], program: tuple[str, ...] = ("-m", "pipeline")) -> list[bytes]:
    """Convert a copy of the briefing in a folder of its own, under surroundings of its own."""
    folder.mkdir(parents=True)
    copy = folder / BRIEFING.name
    copy.write_bytes(BRIEFING.read_bytes())
    kept = {
        k: v for k, v in os.environ.items() if k not in ("TZ", "LANG", "LC_ALL", "PYTHONHASHSEED", "SOURCE_DATE_EPOCH")
    }
    command = [sys.executable, *program, "convert", copy.name, "--output", "made", "--publisher", "The Desk"]
    subprocess.run(command, check=True, cwd=folder, env={**kept, "PYTHONPATH": str(ROOT), **surroundings})
    return [path.read_bytes() for path in sorted((folder / "made").iterdir())]


def test_two_runs_are_byte_identical_whatever_surrounds_them(tmp_path: Path) -> None:
    first, *others = (editions(tmp_path / str(n) / ("deep" * n), s) for n, s in enumerate(SURROUNDINGS, 1))
    assert len(first) == 2
    for other in others:
        assert other == first


def test_another_day_makes_no_difference(tmp_path: Path) -> None:
    today = editions(tmp_path / "today", {})
    assert editions(tmp_path / "later", {}, ("-c", ANOTHER_DAY)) == today


def test_source_date_epoch_is_the_date_where_none_is_stated(tmp_path: Path) -> None:
    import zipfile

    editions(tmp_path / "dated", {"SOURCE_DATE_EPOCH": "1706140800"})
    with zipfile.ZipFile(tmp_path / "dated" / "made" / "us-iraq-talks.epub") as book:
        assert "2024-01-25T00:00:00Z" in book.read("EPUB/content.opf").decode()
    assert b"2024-01-25T00:00:00Z" in (tmp_path / "dated" / "made" / "us-iraq-talks.pdf").read_bytes()
