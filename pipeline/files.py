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
    return Source(name=path.name, data=data)


def place(files: Mapping[Path, bytes]) -> None:
    """Put all files in their places, or none: written beside their targets first, then renamed.

    A rename within a folder is atomic (POSIX), so a reader sees the old file or the new one, never half of one;
    a file that stood there stays untouched until all new ones are safely on the disk. Raises OutputUnwritable.
    """
    written: dict[Path, Path] = {}
    try:
        for target, data in files.items():
            written[target] = _beside(target, data)
        for target, temporary in list(written.items()):
            temporary.replace(target)
            del written[target]
    except OSError as error:
        reason = error.strerror or str(error)
        raise OutputUnwritable(
            f"“{error.filename or target}” cannot be written: {reason}.",
            "Choose another folder with --output, or free this one.",
        ) from None
    finally:
        for temporary in written.values():
            with contextlib.suppress(OSError):
                temporary.unlink()


def _beside(target: Path, data: bytes) -> Path:
    """A temporary file in the target's folder with `data` in it, on the disk."""
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.is_dir():
        raise IsADirectoryError(21, "there is a directory of that name", str(target))
    path = target.with_name(f".{target.name}.{os.getpid()}.tmp")
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
