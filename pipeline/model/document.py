"""The document: a tree of blocks with inlines in them, each block with its source lines and its reason.

Frozen values all through; a refinement returns a new document (`dataclasses.replace`). The unions `Block`
and `Inline` are closed: code that takes one apart uses `match` and ends with `assert_never`.
"""

import datetime as dt
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Source lines from `first` to `last`, 1-based, both included."""

    first: int
    last: int

    def __post_init__(self) -> None:
        if not 1 <= self.first <= self.last:
            raise ValueError(f"not a span of lines: {self.first}-{self.last}")

    def __or__(self, other: "Span") -> "Span":
        """The smallest span that holds both."""
        return Span(min(self.first, other.first), max(self.last, other.last))


class Role(StrEnum):
    """What a block or a run of text is for, in a news desk's words, where its form alone does not say it."""

    TITLE = "title"
    SUBTITLE = "subtitle"  # the deck
    BYLINE = "byline"
    DATE = "date"  # a line that says when
    PLACE = "place"  # a line that says where
    DATELINE = "dateline"  # "WASHINGTON, Jan. 25 (AP) —" at a paragraph's start
    KEY_POINTS = "key-points"
    LABEL = "label"  # a heading made of a line such as "Additional Coverage:"
    RUN_IN = "run-in"  # a heading at the start of its paragraph
    ATTRIBUTION = "attribution"
    CONTACT = "contact"
    EMBARGO = "embargo"
    MARKING = "marking"  # a classification or portion marking
    END_MARK = "end-mark"  # "###", "-30-"
    SPEAKER = "speaker"  # "THE PRESIDENT:"
    SPEECH = "speech"  # a paragraph in a transcript
    VERSE = "verse"
    ADDRESS = "address"
    SALUTATION = "salutation"
    SIGNATURE = "signature"


# --- inlines ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Text:
    """Characters; the only inline that holds the author's words itself, beside `Code`."""

    text: str


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Stressed text (`em`)."""

    content: "Inlines"


@dataclass(frozen=True, slots=True)
class Strong:
    """Important text (`strong`)."""

    content: "Inlines"


@dataclass(frozen=True, slots=True)
class Code:
    """Literal text that typography leaves alone (`code`)."""

    text: str


@dataclass(frozen=True, slots=True)
class Link:
    """A link to an absolute `http:`, `https:` or `mailto:` address."""

    target: str
    content: "Inlines"


@dataclass(frozen=True, slots=True)
class LineBreak:
    """A line end that the author meant (verse, addresses)."""


@dataclass(frozen=True, slots=True)
class NoteCall:
    """The place where the note with this label is called; `text` is the call as written ("[1]")."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A run with a role (dateline, speaker, run-in heading, portion marking) or a language of its own."""

    content: "Inlines"
    role: Role | None = None
    language: str | None = None


Inline: TypeAlias = Text | Emphasis | Strong | Code | Link | LineBreak | NoteCall | Passage
Inlines: TypeAlias = tuple[Inline, ...]


# --- blocks ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class _Placed:
    """What every block has."""

    span: Span
    reason: str = ""  # why it was read so, for `twofold inspect`
    confidence: float = 1.0  # 0 to 1; below 0.5 `inspect` says that it is a guess
    role: Role | None = None
    language: str | None = None  # BCP 47, where it differs from the document's
    anchor: str = ""  # the id that both editions give it; set by refine/anchors.py


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading(_Placed):
    """A heading; level 1 is the title's, sections begin at 2. A number that it carries is part of its text."""

    level: int
    content: Inlines


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph(_Placed):
    """A paragraph."""

    content: Inlines


class Enumerator(StrEnum):
    """How an ordered list counts (CSS Counter Styles 3 names)."""

    DECIMAL = "decimal"
    LOWER_ALPHA = "lower-alpha"
    UPPER_ALPHA = "upper-alpha"
    LOWER_ROMAN = "lower-roman"
    UPPER_ROMAN = "upper-roman"


@dataclass(frozen=True, slots=True, kw_only=True)
class ListItem:
    """An item: its marker as written ("-", "1.", "(a)"), its number in an ordered list, and its blocks."""

    marker: str
    ordinal: int | None = None
    blocks: "Blocks"
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class List(_Placed):
    """A list; `enumerator` is None for bullets."""

    items: tuple[ListItem, ...]
    enumerator: Enumerator | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Description:
    """One term with what is said of it (`dt`, `dd`)."""

    term: Inlines
    blocks: "Blocks"
    span: Span
    anchor: str = ""  # the term's id; set by refine/anchors.py


@dataclass(frozen=True, slots=True, kw_only=True)
class DescriptionList(_Placed):
    """`label: value` lines, a glossary."""

    descriptions: tuple[Description, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote(_Placed):
    """A block quotation; an attribution is a last paragraph with that role."""

    blocks: "Blocks"


class Alignment(StrEnum):
    """How a table column is set."""

    START = "start"
    END = "end"
    CENTER = "center"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A table cell."""

    content: Inlines
    colspan: int = 1
    rowspan: int = 1
    anchor: str = ""  # set by refine/anchors.py


@dataclass(frozen=True, slots=True, kw_only=True)
class Table(_Placed):
    """A table: rows of cells, the first `header_rows` of them headers, the first `header_columns` too."""

    rows: tuple[tuple[Cell, ...], ...]
    header_rows: int = 0
    header_columns: int = 0
    alignments: tuple[Alignment, ...] = ()
    caption: Inlines = ()
    caption_anchor: str = ""  # set by refine/anchors.py


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure(_Placed):
    """An image that the input names inside its own folder."""

    image: str
    alternative: str
    caption: Inlines = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Preformatted(_Placed):
    """Text whose spaces and line ends matter; kept in monospace (JSON type `code`)."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule(_Placed):
    """A thematic break; its characters are an omission."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note(_Placed):
    """A note that `NoteCall`s with the same label call."""

    label: str
    blocks: "Blocks"


Block: TypeAlias = Heading | Paragraph | List | DescriptionList | Quote | Table | Figure | Preformatted | Rule | Note
Blocks: TypeAlias = tuple[Block, ...]


# --- the whole -------------------------------------------------------------------------------------------


class TitleOrigin(StrEnum):
    """Where the title comes from. Only `first-line` is text in its place; the others are set above it."""

    FRONT_MATTER = "front-matter"
    FIRST_LINE = "first-line"
    FIRST_KEY_POINT = "first-key-point"
    OPTION = "option"
    FILE_NAME = "file-name"


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """What a library catalogue would say; `language` is a BCP 47 tag, "und" until it is known."""

    title: str | None = None
    title_origin: TitleOrigin | None = None
    authors: tuple[str, ...] = ()
    publisher: str | None = None
    date: dt.date | None = None
    language: str = "und"


# The reason of the one omission that also joins its line to the next: a word was broken there.
LINE_END_HYPHEN = "line-end hyphen"


@dataclass(frozen=True, slots=True, order=True)
class Omission:
    """Characters `start` to `end` (0-based, `end` excluded) of a line of clean text that stand for something else.

    A list's dash becomes a bullet, a label's colon the look of a heading, a page number nothing: the text is
    understood, not lost, and the fidelity check leaves it out. Whatever the parser does not pass on as words
    must be listed here, so that no word can vanish unsaid.
    """

    line: int
    start: int
    end: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A text understood."""

    blocks: Blocks
    metadata: Metadata = field(default_factory=Metadata)
    omissions: tuple[Omission, ...] = ()
