"""What the user asks for: frozen, in small groups, each with the defaults that are right on a first run."""

import datetime as dt
from dataclasses import dataclass, field
from enum import StrEnum


class Format(StrEnum):
    """The two editions."""

    PDF = "pdf"
    EPUB = "epub"


class Standard(StrEnum):
    """What the PDF promises, and is held to by veraPDF."""

    A3A_UA1 = "a3a-ua1"  # PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1), PDF 1.7
    A4F_UA2 = "a4f-ua2"  # PDF/A-4f (ISO 19005-4), PDF/UA-2 (ISO 14289-2) and WTPDF 1.0, PDF 2.0
    PLAIN = "plain"  # tagged PDF 1.7 that claims no standard


@dataclass(frozen=True, slots=True, kw_only=True)
class Statements:
    """What the user says about the text; each overrules what Twofold would find out."""

    title: str | None = None
    authors: tuple[str, ...] = ()
    publisher: str | None = None
    date: dt.date | None = None
    language: str | None = None


class ParagraphLayout(StrEnum):
    """How paragraphs of plain text are told apart."""

    LINES = "lines"  # each line is a paragraph
    BLANK = "blank"  # hard-wrapped, blank lines between
    INDENT = "indent"  # hard-wrapped, first lines indented
    FLOWED = "flowed"  # RFC 3676: a line that ends in a space goes on


@dataclass(frozen=True, slots=True, kw_only=True)
class Overrules:
    """What the user says about the text's structure; None leaves it to the text's front matter and to the parser."""

    paragraphs: ParagraphLayout | None = None
    headings: bool | None = None
    lists: bool | None = None
    typography: bool | None = None  # quotation marks, dashes and spaces as a typesetter sets them


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How much Twofold takes on before it says no, so that hostile input costs little."""

    input_bytes: int = 16 * 1024 * 1024
    blocks: int = 200_000
    nesting: int = 32
    token_length: int = 200  # longer runs without a space get places to break, or layout takes minutes


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """All settings of a run."""

    statements: Statements = field(default_factory=Statements)
    formats: frozenset[Format] = frozenset(Format)
    encoding: str | None = None  # of the input, where it is not to be found out
    overrules: Overrules = field(default_factory=Overrules)
    standard: Standard = Standard.A3A_UA1
    certified_by: str | None = None  # who vouches for the e-book's accessibility claim
    limits: Limits = field(default_factory=Limits)
