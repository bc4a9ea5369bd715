"""Validators written in Java: the jars that PyPI packages carry, driven by sources of ours."""

import importlib.util
import os
from collections.abc import Sequence
from pathlib import Path

from .program import Outcome, found, run

# One short run for few files: starting up costs more than the fastest code and collector would save.
_QUICK_START = ("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto")


def jar(package: str, *parts: str) -> Path | None:
    """The jar inside an installed Python package, found without importing the package."""
    specification = importlib.util.find_spec(package)
    if specification is None or specification.origin is None:
        return None
    place = Path(specification.origin).parent.joinpath(*parts)
    return place if place.is_file() else None


def missing_java(validator: str) -> str | None:
    """Why Java cannot run a validator here, or None; the compiler is needed since drivers run from their source."""
    if _command("java") is not None and _command("javac") is not None:
        return None
    return f"{validator} needs a Java development kit, 11 or later: install Debian's default-jdk-headless."


def driven(jar_file: Path, driver: str, arguments: Sequence[str | Path], *, home: Path, seconds: float) -> Outcome:
    """The outcome of a driver (the name of a Java source beside this file) with `jar_file` on its class path."""
    java = _command("java")
    if java is None:
        return Outcome(None, "", "there is no Java")
    command = (
        java,
        *_QUICK_START,
        f"-Duser.home={home}",
        f"-Djava.io.tmpdir={home}",
        "-Dfile.encoding=UTF-8",
        "-Duser.language=en",
        "-cp",
        jar_file,
        Path(__file__).with_name(driver),
        *arguments,
    )
    return run(command, home=home, seconds=seconds)


def _command(name: str) -> Path | None:
    """The command of the development kit that JAVA_HOME names, or else of the one on PATH."""
    if root := os.environ.get("JAVA_HOME"):
        place = Path(root, "bin", name)
        return place if os.access(place, os.X_OK) else None
    return found(name)
