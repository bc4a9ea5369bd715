"""The disk: the only module that reads the user's input and the only one that writes editions."""

import contextlib
import os
from collections.abc import Mapping
from pathlib import Path

from .errors import InputMissing, LimitExceeded, OutputUnwritable
from .model.source import Source
from .settings import Limits


def read_source(path: Path, limits: Limits) -> Source:
    """The input at `path`. Raises InputMissing or LimitExceeded."""
    try:
        if path.is_dir():
            raise InputMissing(f"“{path}” is a directory, not a file.", "Name the briefing's file inside it.")
        with path.open("rb") as file:
            data = file.read(limits.input_bytes + 1)
    except FileNotFoundError:
        raise InputMissing(f"There is no file “{path}”.", "Check the name and the folder.") from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise InputMissing(f"“{path}” cannot be read: {reason}.", "Check the file's permissions.") from None
    if len(data) > limits.input_bytes:
        raise LimitExceeded(
            f"“{path}” has more than {limits.input_bytes // 1024**2} MiB.",
            "Split it into several files, or check that it is a text at all.",
        )
    return Source(name=_printable(path.name), data=data)


def _printable(name: str) -> str:
    """A file's name as text: its bytes may be anything (POSIX), and the editions say it."""
    return os.fsencode(name).decode("utf-8", "replace")


def place(files: Mapping[Path, bytes], *, keep: Path | None = None) -> None:
    """Put all files in their places, or none: written beside their targets first, then renamed.

    A rename within a folder is atomic (POSIX), so a reader sees the old file or the new one, never half of one;
    where one of several fails, those before it are put back. The file `keep` is never written over. Raises
    OutputUnwritable.
    """
    written: dict[Path, Path] = {}
    target = Path()
    try:
        for target, data in files.items():
            if keep is not None and target.exists() and target.samefile(keep):
                raise OutputUnwritable(
                    f"The edition “{target}” would take the place of its own source.",
                    "Choose another folder with --output.",
                )
            written[target] = _beside(target, data)
        _rename(written)
    except OSError as error:
        reason = error.strerror or str(error)
        failed = error.target if isinstance(error, _RenameError) else target
        raise OutputUnwritable(
            f"“{failed}” cannot be written: {reason}.",
            "Choose another folder with --output, or free this one.",
        ) from None
    finally:
        for temporary in written.values():
            with contextlib.suppress(OSError):
                temporary.unlink()


class _RenameError(OSError):
    """A rename that failed, with the place that it was for."""

    def __init__(self, error: OSError, target: Path) -> None:
        super().__init__(error.errno, error.strerror)
        self.target = target


def _rename(written: Mapping[Path, Path]) -> None:
    """Rename every temporary file to its target; where one fails, put back what stood at the others."""
    links: dict[Path, Path] = {}  # target -> a second name of the file that stood there
    done: list[Path] = []
    try:
        for target, temporary in written.items():
            try:
                if target.exists():
                    links[target] = temporary.with_suffix(".old")
                    _second_name(target, links[target])
                temporary.replace(target)
            except OSError as error:
                raise _RenameError(error, target) from None
            done.append(target)
    except _RenameError:
        for target in done:
            with contextlib.suppress(OSError):
                if target in links:
                    links[target].replace(target)
                else:
                    target.unlink()
        raise
    finally:
        for link in links.values():
            with contextlib.suppress(OSError):
                link.unlink()


def _second_name(target: Path, link: Path) -> None:
    """Keep what stands at `target` under another name: a hard link, or a copy where the file system has none."""
    try:
        link.hardlink_to(target)
    except OSError:
        link.write_bytes(target.read_bytes())


def _beside(target: Path, data: bytes) -> Path:
    """A temporary file in the target's folder with `data` in it, on the disk."""
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.is_dir():
        raise IsADirectoryError(21, "there is a directory of that name", str(target))
    path = target.with_name(f".twofold-{os.urandom(8).hex()}.tmp")
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return path
