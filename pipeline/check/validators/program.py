"""Other programs: where they are, and running one in a home of its own that goes away with it."""

import contextlib
import os
import shutil
import signal
import subprocess
import sysconfig
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a run ended; `code` is None when the program could not be started or did not end in time."""

    code: int | None
    output: str
    errors: str

    def account(self) -> str:
        """How it ended and the last thing it said, for a user who has to find out why."""
        ended = "it did not end by itself" if self.code is None else f"exit code {self.code}"
        said = [line.strip() for line in (self.errors or self.output).splitlines() if line.strip()]
        return f"{ended}: {said[-1]}" if said else f"{ended}, and not a word"


def found(*names: str) -> Path | None:
    """The first of these commands that stands beside our own Python or on PATH."""
    for name in names:
        if (place := shutil.which(name, path=_search_path())) is not None:
            return Path(place)
    return None


def run(
    command: Sequence[str | Path], *, home: Path, seconds: float, extra: Mapping[str, str] | None = None
) -> Outcome:
    """The outcome of a command that finds `home` as its home and its place for temporary files.

    It gets no standard input, speaks English in UTF-8, and is ended with all that it started when `seconds` are over.
    """
    try:
        process = subprocess.Popen(  # noqa: S603  the commands are ours, given as lists, with no shell
            [str(word) for word in command],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=_environment(home) | dict(extra or {}),
            encoding="utf-8",
            errors="replace",
            start_new_session=True,
        )
    except OSError as error:
        return Outcome(None, "", str(error))
    try:
        output, errors = process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        return Outcome(None, "", f"still running after {seconds:.0f} seconds")
    finally:
        _end_group(process)
    return Outcome(process.returncode, output, errors)


def _search_path() -> str:
    return os.pathsep.join((sysconfig.get_path("scripts"), os.environ.get("PATH", os.defpath)))


def _environment(home: Path) -> dict[str, str]:
    """The user's environment, less the places where a program would leave something behind."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "LC_", "LANGUAGE"))}
    place = str(home)
    return kept | {"PATH": _search_path(), "HOME": place, "TMPDIR": place, "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"}


def _end_group(process: subprocess.Popen[str]) -> None:
    """End what the program left running: a browser outlives the script that started it."""
    with contextlib.suppress(ProcessLookupError, PermissionError):  # raised when nothing is left of it
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
