"""What the user should know about a run: data, given to a `Report`, never printed here."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from .document import Span


class Severity(StrEnum):
    """How much it matters; an error that stops the run is an exception instead (`errors.py`)."""

    NOTE = "note"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One message: what happened, where in the source, and what the user can do about it."""

    severity: Severity
    message: str
    span: Span | None = None
    hint: str = ""


Report: TypeAlias = Callable[[Diagnostic], None]


def silence(_: Diagnostic) -> None:
    """Report to nobody."""
