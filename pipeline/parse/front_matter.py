"""Front matter: what a text says about itself, in YAML between `---` lines at its very top.

    ---
    title: Troop talks
    author: [Ann Lee, Bo Chan]
    date: 2024-01-25
    structure: {12: heading, 30-34: verse}
    ---

PyYAML reads the form (it is the safe YAML library that most systems have already, and it tells the line of every
node); the meaning is read here, from the characters as written. So `no` is Norwegian and not false, 2024-01-25 is a
date only where a date is asked for, a key twice is an error, and no tag can construct anything.
"""

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from enum import StrEnum
from types import MappingProxyType
from typing import TypeAlias, TypeVar, assert_never

from ..errors import SettingInvalid
from ..model.document import Span
from ..model.source import Syntax, Text
from ..patterns import late
from ..settings import Overrules, ParagraphLayout, Statements
from .guidance import Guidance, Kind

_KEYS = (
    "title",
    "author",
    "authors",
    "publisher",
    "date",
    "language",
    "paragraphs",
    "headings",
    "lists",
    "typography",
    "structure",
)
_MOST_LINES = 400  # a fence further down closes no front matter
_FENCE = late(r"---\s*")
_END = late(r"(?:---|\.\.\.)\s*")
_KEY = late(r"([A-Za-z][\w-]*)\s*:(?:\s|$)")
_CONTINUED = late(r"\s|#|- |-$|[\]}]")  # a line that belongs to the key above it
_LANGUAGE = late(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")
_LINES = late(r"(\d{1,9})(?:\s*[-–]\s*(\d{1,9}))?")
_SWITCH = {"on": True, "true": True, "yes": True, "off": False, "false": False, "no": False}

_Choice = TypeVar("_Choice", bound=StrEnum)


def _no_structure() -> Mapping[Span, Kind]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontMatter:
    """What the front matter states; None and empty where it is silent. `structure` counts the source's lines."""

    title: str | None = None
    authors: tuple[str, ...] = ()
    publisher: str | None = None
    date: dt.date | None = None
    language: str | None = None  # well-formed BCP 47; that it is a known one is checked where it is used
    paragraphs: ParagraphLayout | None = None
    headings: bool | None = None
    lists: bool | None = None
    typography: bool | None = None
    structure: Mapping[Span, Kind] = field(default_factory=_no_structure)

    @property
    def statements(self) -> Statements:
        """What it says about the text, in the form in which a caller says it."""
        return Statements(
            title=self.title,
            authors=self.authors,
            publisher=self.publisher,
            date=self.date,
            language=self.language,
        )

    def overruled(self, stated: Overrules) -> "FrontMatter":
        """The same with what the caller states in place of what the text says."""
        return replace(
            self,
            paragraphs=self.paragraphs if stated.paragraphs is None else stated.paragraphs,
            headings=self.headings if stated.headings is None else stated.headings,
            lists=self.lists if stated.lists is None else stated.lists,
            typography=self.typography if stated.typography is None else stated.typography,
        )

    @property
    def guidance(self) -> Guidance:
        """What it says about the structure, in the form in which a caller says it."""
        return Guidance(
            paragraphs=self.paragraphs,
            headings=self.headings is not False,
            lists=self.lists is not False,
            structure=self.structure,
        )


def front_matter(text: Text) -> tuple[FrontMatter, int]:
    """The front matter of a text and the first line after it (1-based; 1 where there is none).

    A text that merely begins with a rule has none: the lines up to the next `---` must all have the form of YAML
    keys, and the keys must be ours or nearly. Raises SettingInvalid, with the line, for a key that is unknown or
    stands twice, for a wrong value, and for YAML that cannot be read.
    """
    end = _closing_line(text)
    if end is None:
        return FrontMatter(), 1
    return _front_matter("\n".join(text.lines[1:end]), len(text.lines)), end + 2


def _closing_line(text: Text) -> int | None:
    """The index of the line that closes the front matter; None where there is none."""
    lines = text.lines
    if text.syntax is Syntax.HTML or not lines or not _FENCE.fullmatch(lines[0]):
        return None
    keys: list[str] = []
    for at, line in enumerate(lines[1 : _MOST_LINES + 1], 1):
        if _END.fullmatch(line):
            return at if _ours(keys) else None
        key = _KEY.match(line)
        if key:
            keys.append(key[1])
        elif line and not (_CONTINUED.match(line) and (keys or line.startswith("#"))):
            return None
    return None


def _ours(keys: list[str]) -> bool:
    """Whether these are keys of front matter, perhaps misspelled, and not a memo's "To:", "From:" and "Date:"."""
    if not keys:
        return False
    if all(key.lower() in _KEYS for key in keys):
        return True
    return all(key == key.lower() for key in keys) and any(get_close_matches(key, _KEYS, 1, 0.75) for key in keys)


@dataclass(frozen=True, slots=True)
class _Words:
    """A plain value or a key, with the source's line on which it stands."""

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class _Several:
    """A list of plain values."""

    items: tuple[_Words, ...]
    line: int


@dataclass(frozen=True, slots=True)
class _Table:
    """Keys with plain values."""

    pairs: tuple[tuple[_Words, _Words], ...]
    line: int


_Value: TypeAlias = _Words | _Several | _Table


def _front_matter(source: str, lines: int) -> FrontMatter:
    values: dict[str, _Value] = {}
    for key, value in _entries(source):
        name = key.text.lower()
        if name not in _KEYS:
            raise SettingInvalid(f"“{key.text}” is no key of front matter (line {key.line}).", _nearest(name, _KEYS))
        known = "authors" if name == "author" else name
        if known in values:
            raise _wrong(key, f"The key {key.text} stands twice", "Keep one of the two.")
        values[known] = value
    return FrontMatter(
        title=_plain(values, "title"),
        authors=_authors(values.get("authors")),
        publisher=_plain(values, "publisher"),
        date=_date(values),
        language=_language(values),
        paragraphs=_choice(values, "paragraphs", ParagraphLayout),
        headings=_switch(values, "headings"),
        lists=_switch(values, "lists"),
        typography=_switch(values, "typography"),
        structure=_structure(values.get("structure"), lines),
    )


def _entries(source: str) -> Iterator[tuple[_Words, _Value]]:
    """The keys and values of the YAML in `source`, whose first line is the text's second.

    Values are taken one at a time and one level deep, so that aliases of aliases cost nothing.
    """
    import yaml  # most texts have no front matter and need no YAML library

    def words(node: yaml.Node) -> _Words:
        line = node.start_mark.line + 2
        if not isinstance(node, yaml.ScalarNode):
            fault = f"This is nested deeper than front matter goes (line {line})."
            raise SettingInvalid(fault, "Write plain words, or put words that hold brackets in quotation marks.")
        return _Words(" ".join(str(node.value).split()), line)

    def value_of(node: yaml.Node) -> _Value:
        line = node.start_mark.line + 2
        if isinstance(node, yaml.SequenceNode):
            return _Several(tuple(words(item) for item in node.value), line)
        if isinstance(node, yaml.MappingNode):
            return _Table(tuple((words(key), words(value)) for key, value in node.value), line)
        return words(node)

    try:
        root = yaml.compose(source, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as fault:
        mark = fault.problem_mark or fault.context_mark
        where = f" in line {mark.line + 2}" if mark else ""
        raise SettingInvalid(
            f"The front matter cannot be read{where}: {fault.problem or 'it is not YAML'}.",
            "Put a value that holds a colon, a # or brackets in quotation marks, and indent with spaces.",
        ) from fault
    except (yaml.YAMLError, RecursionError) as fault:
        raise SettingInvalid(
            "The front matter cannot be read as YAML.", "Write one key: value a line between the --- lines."
        ) from fault
    if not isinstance(root, yaml.MappingNode):
        raise SettingInvalid(
            "The front matter is no list of keys and values.", "Write one key: value a line between the --- lines."
        )
    for key, value in root.value:
        yield words(key), value_of(value)


def _words(values: Mapping[str, _Value], key: str) -> _Words | None:
    """The plain value of a key; None where the key is absent or has no value."""
    value = values.get(key)
    if value is not None and not isinstance(value, _Words):
        raise _wrong(value, f"{key} takes plain words", "Put words that hold brackets in quotation marks.")
    return value if value and value.text else None


def _plain(values: Mapping[str, _Value], key: str) -> str | None:
    words = _words(values, key)
    return words.text if words else None


def _authors(value: _Value | None) -> tuple[str, ...]:
    match value:
        case None:
            return ()
        case _Words():
            return (value.text,) if value.text else ()
        case _Several():
            return tuple(item.text for item in value.items if item.text)
        case _Table():
            raise _wrong(value, "An author is a name, not keys and values", "Write author: [Ann Lee, Bo Chan].")
        case _:
            assert_never(value)


def _date(values: Mapping[str, _Value]) -> dt.date | None:
    words = _words(values, "date")
    if words is None:
        return None
    try:
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", words.text, re.ASCII):
            return dt.date.fromisoformat(words.text)
    except ValueError:
        pass  # 2024-02-30: said below
    raise _wrong(words, f"“{words.text}” is not a date", "Write it as year-month-day: 2024-01-25.")


def _language(values: Mapping[str, _Value]) -> str | None:
    words = _words(values, "language")
    if words is None:
        return None
    if not _LANGUAGE.fullmatch(words.text):
        nearest = words.text.replace("_", "-")
        advice = f"Did you mean {nearest}?" if _LANGUAGE.fullmatch(nearest) else "Write a tag: en-US, de, ar."
        raise _wrong(words, f"“{words.text}” is not a language tag (BCP 47)", advice)
    return words.text


def _switch(values: Mapping[str, _Value], key: str) -> bool | None:
    words = _words(values, key)
    if words is None:
        return None
    if words.text.lower() not in _SWITCH:
        raise _wrong(words, f"“{words.text}” is not a value of {key}", "Write on or off.")
    return _SWITCH[words.text.lower()]


def _choice(values: Mapping[str, _Value], key: str, choices: type[_Choice]) -> _Choice | None:
    words = _words(values, key)
    return _chosen(words, key, choices) if words else None


def _chosen(words: _Words, key: str, choices: type[_Choice]) -> _Choice:
    name = re.sub(r"[\s_-]+", " ", words.text.lower())
    known = tuple(choice.value for choice in choices)
    if name not in known:
        raise _wrong(words, f"“{words.text}” is not a value of {key}", _nearest(name, known))
    return choices(name)


def _structure(value: _Value | None, lines: int) -> Mapping[Span, Kind]:
    match value:
        case None | _Words(text=""):
            return _no_structure()
        case _Words() | _Several():
            raise _wrong(value, "structure takes line numbers and kinds", "Write structure: {12: heading}.")
        case _Table():
            found: dict[Span, Kind] = {}
            for key, kind in value.pairs:
                span = _span(key, lines)
                if span in found:
                    raise _wrong(key, f"“{key.text}” stands twice in structure", "Say once what a line is.")
                found[span] = _chosen(kind, "structure", Kind)
            return MappingProxyType(found)
        case _:
            assert_never(value)


def _span(words: _Words, lines: int) -> Span:
    match = _LINES.fullmatch(words.text)
    advice = "Write a line as 12 and lines as 30-34, counted from the top of the file."
    if not match:
        raise _wrong(words, f"“{words.text}” is not a line number", advice)
    first = int(match[1])
    last = int(match[2] or first)
    if not 1 <= first <= last <= lines:
        raise _wrong(words, f"“{words.text}” names no lines of this text, which has {lines}", advice)
    return Span(first, last)


def _wrong(value: _Value, fault: str, advice: str) -> SettingInvalid:
    return SettingInvalid(f"{fault} (front matter, line {value.line}).", advice)


def _nearest(word: str, known: tuple[str, ...]) -> str:
    close = get_close_matches(word, known, 1, 0.6)
    return f"Did you mean {close[0]}?" if close else f"Known are {', '.join(known)}."
