"""What came in (`Source`) and the clean text that was made of it (`Text`)."""

from dataclasses import dataclass
from enum import StrEnum


class Syntax(StrEnum):
    """The three syntaxes that `normalize` brings every input to, one parser each."""

    PLAIN = "plain"
    MARKDOWN = "markdown"
    HTML = "html"


@dataclass(frozen=True, slots=True)
class Source:
    """An input as it came: its name (no folder) and its bytes."""

    name: str
    data: bytes

    @property
    def stem(self) -> str:
        """The name without its last extension: what the editions are called after."""
        stem, dot, _ = self.name.rpartition(".")
        return stem if dot and stem else self.name


@dataclass(frozen=True, slots=True)
class Change:
    """One kind of repair that `normalize` made: what, how often, on which source lines (1-based)."""

    what: str
    count: int
    lines: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Text:
    """Clean text: lines without line ends, NFC, nothing in them that XML forbids.

    Line `n` of the source is `lines[n - 1]`: normalizing never adds, drops or moves a line, so that
    every later stage can speak of the lines that the user sees in an editor.
    """

    lines: tuple[str, ...]
    encoding: str
    syntax: Syntax = Syntax.PLAIN
    changes: tuple[Change, ...] = ()
    page_starts: tuple[int, ...] = ()  # lines (1-based) before which a form feed stood
