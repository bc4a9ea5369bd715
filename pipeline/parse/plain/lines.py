"""A line of source as the rules see it: its number, its words, and where they stand."""

from collections.abc import Iterator
from dataclasses import dataclass

from ...model.document import Omission
from ...model.source import Text

TAB = 8  # columns from one tab stop to the next


@dataclass(frozen=True, slots=True)
class Line:
    """A line, or the part of it that begins at column `start`.

    `start` and `end` are columns of `text` (0-based, `end` excluded); `indent` counts columns as seen on a
    screen, with tabs expanded, from the left edge of the page.
    """

    number: int
    text: str
    start: int
    end: int
    indent: int
    words: str  # text[start:end], without space around

    @property
    def blank(self) -> bool:
        """Whether there is nothing but space."""
        return not self.words

    @property
    def right(self) -> int:
        """The column, as seen on a screen, at which the words end."""
        return self.indent + len(self.words)

    def after(self, column: int) -> "Line":
        """The part of this line that begins at `column` of the text."""
        rest = self.text[column : self.end]
        words = rest.lstrip()
        start = self.end - len(words)
        return Line(self.number, self.text, start, self.end, self.indent + _width(self.text[self.start : start]), words)

    def before(self, column: int) -> "Line":
        """The part of this line that ends before `column` of the text."""
        words = self.text[self.start : column].rstrip()
        return Line(self.number, self.text, self.start, self.start + len(words), self.indent, words)

    def omitted(self, start: int, end: int, reason: str) -> tuple[Omission, ...]:
        """Columns `start` to `end` of the text as an omission, without space around; none if all is space."""
        part = self.text[start:end]
        bare = part.strip()
        if not bare:
            return ()
        first = start + len(part) - len(part.lstrip())
        return (Omission(self.number, first, first + len(bare), reason),)

    def left_out(self, reason: str) -> tuple[Omission, ...]:
        """The whole line as an omission."""
        return self.omitted(self.start, self.end, reason)


def _width(text: str) -> int:
    if "\t" not in text:
        return len(text)
    return len(text.expandtabs(TAB))


def line_of(number: int, text: str) -> Line:
    """The record of a whole source line."""
    words = text.strip()
    if not words:
        return Line(number, text, len(text), len(text), 0, "")
    start = len(text) - len(text.lstrip())
    return Line(number, text, start, start + len(words), _width(text[:start]), words)


def lines_of(text: Text, first_line: int) -> Iterator[Line]:
    """The records of all lines from `first_line` on."""
    for number in range(first_line, len(text.lines) + 1):
        yield line_of(number, text.lines[number - 1])
