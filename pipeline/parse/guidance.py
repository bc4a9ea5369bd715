"""What the user says about the text's structure, against what the parser would find."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from ..model.document import Span
from ..settings import ParagraphLayout


class Kind(StrEnum):
    """What the user can say that a line, or a span of lines, is."""

    TITLE = "title"
    SUBTITLE = "subtitle"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list item"
    VERSE = "verse"
    ADDRESS = "address"
    CODE = "code"
    QUOTE = "quote"
    TABLE = "table"
    RULE = "rule"
    FURNITURE = "furniture"  # a running head, a page number: left out


def _no_structure() -> Mapping[Span, Kind]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Guidance:
    """The user's overrules; the defaults leave everything to the parser.

    `structure` maps spans of source lines to what they are; spans that overlap are read in order, the later
    one from where the earlier one ends.
    """

    paragraphs: ParagraphLayout | None = None
    headings: bool = True
    lists: bool = True
    structure: Mapping[Span, Kind] = field(default_factory=_no_structure)
