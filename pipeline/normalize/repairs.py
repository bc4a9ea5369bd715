"""What a step of normalizing did: the text it made, the changes it made to get there, and what the user should know."""

from collections.abc import Iterable
from dataclasses import dataclass

from ..model.diagnostic import Diagnostic, Severity
from ..model.document import Span
from ..model.source import Change

LINES_LISTED = 20  # lines named for each kind of change; its count is exact all the same


@dataclass(frozen=True, slots=True)
class Repaired:
    """A text after one step. Its lines end in LF and are as many as before the step."""

    text: str
    changes: tuple[Change, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()


def change(what: str, text: str, offsets: Iterable[int]) -> Change:
    """A change made at `offsets` (ascending) of `text`, whose lines end in LF."""
    count = 0
    lines: list[int] = []
    line, reached = 1, 0
    for offset in offsets:
        count += 1
        if len(lines) < LINES_LISTED:
            line += text.count("\n", reached, offset)
            reached = offset
            if not lines or lines[-1] != line:
                lines.append(line)
    return Change(what, count, tuple(lines))


def warning(message: str, hint: str, lines: tuple[int, ...] = ()) -> Diagnostic:
    """A warning about the passage from the first to the last of `lines`."""
    return Diagnostic(Severity.WARNING, message, _span(lines), hint)


def note(message: str, hint: str, lines: tuple[int, ...] = ()) -> Diagnostic:
    """A note about the passage from the first to the last of `lines`."""
    return Diagnostic(Severity.NOTE, message, _span(lines), hint)


def counted(count: int, singular: str, plural: str = "") -> str:
    """`count` and the noun that goes with it: "1 character", "2 characters"."""
    return f"{count:,} {singular if count == 1 else plural or singular + 's'}"


def _span(lines: tuple[int, ...]) -> Span | None:
    return Span(lines[0], lines[-1]) if lines else None
