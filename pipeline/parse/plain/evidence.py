"""Evidence from the whole text: how its lines end, how wide it is set, how its paragraphs are told apart."""

import itertools
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from ...patterns import late
from ...settings import ParagraphLayout
from .lines import Line
from .runs import Hyphens
from .shapes import Case, case_of, ends_clause, letters_in

_PROSE = late(r"[^\W_]|[\"'“‘«(\[¿¡$£€]")
_REFERENCE = late(r"[A-Z][\w'’-]{1,30}, [A-Z]\.[^()]{0,90}\(\d{4}[a-z]?\)")  # an entry in a list of works
_READING = late(r"(?=.{0,70}\d)[A-Z][A-Z0-9 /()-]{2,40}(?:\.{3}|…)[0-9A-Z]")  # "WIND...40 KM/H" in a bulletin
_WIDEST = 140  # columns; nobody wraps wider by hand


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What the rules know of the whole text."""

    layout: ParagraphLayout
    layout_reason: str
    width: int  # columns at which lines are wrapped; 0 where they are not
    body: int  # columns by which most lines inside paragraphs are indented
    base: int  # columns by which (nearly) every line is indented
    first_indent: int  # columns by which a paragraph's first line is indented; 0 where it is not
    capitals: bool  # whether the text is in capitals throughout
    markdown: bool  # whether there is Markdown that cannot be anything else
    blank_lines: bool  # whether paragraphs, in general, have blank lines between them
    every_line: bool = False  # the user has said that each line is a paragraph
    speakers: frozenset[str] = frozenset()
    notes: frozenset[str] = frozenset()  # labels that have a definition
    hyphens: Hyphens = field(default_factory=lambda: Hyphens(()))

    @property
    def wrapped(self) -> bool:
        """Whether paragraphs are broken over lines."""
        return self.width > 0

    def forced(self, line: Line, following: Line) -> bool:
        """Whether `following` begins a new line because its first word did not fit on `line`."""
        if not self.width or not following.words:
            return False
        first = following.words.split(None, 1)[0]
        if len(first) > 40 or (len(first) > 2 and not any(character.isalnum() for character in first)):
            return False
        return line.right + 1 + len(first) > self.width - 1

    def joins(self, line: Line, following: Line) -> bool:
        """Whether two adjacent lines belong to one paragraph."""
        if self.every_line:
            return False
        if self.layout is ParagraphLayout.FLOWED:
            return line.text.endswith(" ") and line.text.rstrip() != "--"
        if mid_sentence(line.words, following.words):
            return True
        if not self.width:
            # In capitals throughout nothing shows a sentence running on; a long line does, if only by dots.
            dotted = line.words.endswith("...") and line.words[0] != "." and following.words[0] != "."
            if self.capitals:
                if _READING.match(line.words) and _READING.match(following.words) and len(line.words) <= _LONG:
                    return False
                return len(line.words) > 40 and (dotted or not ends_clause(line.words))
            return breaks_off(line.words, following.words)
        if (
            self.first_indent
            and abs(following.indent - self.base - self.first_indent) <= 1
            and following.indent >= line.indent
        ):
            return False
        if _REFERENCE.match(following.words) and ends_clause(line.words):
            return False
        if self.forced(line, following):
            return True
        if _READING.match(line.words) and _READING.match(following.words):
            return False
        return not ends_clause(line.words) or line.right > 0.6 * self.width


def mid_sentence(words: str, following: str) -> bool:
    """Whether a sentence runs on from one line to the next."""
    if not words or not following:
        return False
    if words[-1] in ",-–" and not following[0].isupper():
        return following[0].isalnum()
    return following[0].islower() and words[-1] not in ".!?:;" and words[-1] not in "…。"


_BROKEN_OFF = late(
    r"(?:\b(?:the|an?|of|in|to|and|or|for|with|by|from|at|on|into|their|its|his|her|our|that|which)|,)\Z"
)
_LONG = 60  # characters: a shorter line is one of an address, a list or a verse


def breaks_off(words: str, following: str) -> bool:
    """Whether a long line stops where no sentence can: after an article, a preposition, or the comma of a phrase."""
    if len(words) < _LONG or not following or _BROKEN_OFF.search(words[-8:]) is None:
        return False
    if words[-1] != ",":
        return True
    # Recitals end in commas too ("Noting …,", "Convinced …,"), each in its own paragraph.
    recital = any(text.split(None, 1)[0].endswith(("ing", "ed")) for text in (words, following))
    return following[-1] not in ",;:" and not recital and len(following) < len(words)


def evidence_of(lines: Sequence[Line], paragraphs: ParagraphLayout | None) -> Evidence:
    """The evidence of a text; `paragraphs` is the user's word on the layout."""
    filled = [line for line in lines if line.words]
    pairs = _pairs(lines)
    capitals = _all_capitals(filled)
    width, share = _width(pairs, 2 if capitals else 4, max((line.right for line in filled), default=0))
    base = _base(filled)
    flowed = _is_flowed(lines)
    indents, step = _first_indents(lines, base) if width else (0, 0)
    chunks = sum(1 for i, line in enumerate(lines) if line.words and (i == 0 or not lines[i - 1].words))
    first_indent = step if indents >= 2 and indents >= 0.04 * len(filled) else 0
    layout, reason = _layout(flowed=flowed, width=width, share=share, first_indent=first_indent)
    if paragraphs is not None:
        layout, reason = paragraphs, "set by the user"
        if paragraphs in {ParagraphLayout.BLANK, ParagraphLayout.INDENT}:
            width = width or max((line.right for line in filled), default=1)
            first_indent = (step or 4) if paragraphs is ParagraphLayout.INDENT else 0
        elif paragraphs is ParagraphLayout.LINES:
            width, first_indent = 0, 0
    return Evidence(
        layout=layout,
        layout_reason=reason,
        width=width,
        base=base,
        body=_body(pairs, base),
        first_indent=first_indent,
        capitals=capitals,
        markdown=_is_markdown(filled),
        blank_lines=chunks > 0.45 * len(filled) or bool(width),
        every_line=paragraphs is ParagraphLayout.LINES,
        hyphens=Hyphens(filled),
    )


def _layout(*, flowed: bool, width: int, share: float, first_indent: int) -> tuple[ParagraphLayout, str]:
    if flowed:
        return ParagraphLayout.FLOWED, "lines that go on end in a space"
    if width and first_indent:
        return ParagraphLayout.INDENT, f"wrapped at {width} columns, first lines indented"
    if width:
        return ParagraphLayout.BLANK, f"wrapped at {width} columns: {share:.0%} of line ends are inside a sentence"
    return ParagraphLayout.LINES, "sentences do not run over line ends"


def _pairs(lines: Sequence[Line]) -> list[tuple[Line, Line]]:
    """Adjacent lines of prose."""
    pairs: list[tuple[Line, Line]] = []
    for line, following in itertools.pairwise(lines):
        if line.words and following.words and _PROSE.match(following.words) and "\t" not in line.words:
            pairs.append((line, following))
    return pairs


def _width(pairs: Sequence[tuple[Line, Line]], fewest: int, widest: int) -> tuple[int, float]:
    """The columns at which lines are wrapped (0: they are not), and the share of line ends inside a sentence."""
    inside = [line for line, following in pairs if mid_sentence(line.words, following.words) and line.right > 30]
    if not inside:
        return _caseless_width(pairs, fewest), 0.0
    share = len(inside) / len(pairs)
    rights = sorted(line.right for line in inside)
    width = rights[min(len(rights) - 1, int(len(rights) * 0.985))]
    few = len(inside) < 3 and share < 0.5
    narrow = widest <= 80 and share >= 0.05  # a typewriter's page: one sentence that runs on is proof enough
    if width > _WIDEST or ((few or share < 0.12) and not narrow):
        return 0, share
    if few and narrow:
        width = max(width, min(widest, max(line.right for line, _ in pairs)))
    return width + 1, share


def _caseless_width(pairs: Sequence[tuple[Line, Line]], fewest: int) -> int:
    """The width of wrapped text in a script that has no capitals, or in capitals throughout, by its full lines."""
    rights = [
        line.right
        for line, _ in pairs
        if letters_in(line.words[:80]) > 8 and case_of(line.words[:200]) in {Case.CASELESS, Case.CAPS}
    ]
    fewest = 2 if pairs and case_of(pairs[0][0].words[:200]) is Case.CASELESS else fewest
    if len(rights) < max(fewest, 0.6 * len(pairs)):
        return 0
    widest = sorted(rights)[int(len(rights) * 0.95)]
    full = sum(1 for right in rights if widest - 10 <= right)
    ended = sum(1 for line, _ in pairs if ends_clause(line.words))
    return widest + 1 if 20 <= widest <= _WIDEST and full >= 0.6 * len(rights) and ended < 0.5 * len(pairs) else 0


def _base(filled: Sequence[Line]) -> int:
    """The indent that at least 97 lines in 100 have."""
    if not filled:
        return 0
    indents = sorted(line.indent for line in filled)
    return indents[int(len(indents) * 0.03)]


def _body(pairs: Sequence[tuple[Line, Line]], base: int) -> int:
    """The indent that most lines have that begin inside a sentence."""
    indents = Counter(after.indent for before, after in pairs if mid_sentence(before.words, after.words))
    return max(indents, key=lambda indent: (indents[indent], -indent), default=base)


def _first_indents(lines: Sequence[Line], base: int) -> tuple[int, int]:
    """How many paragraphs begin with an indented line, and the columns by which most of those are indented."""
    steps: Counter[int] = Counter()
    for before, line, after in zip(lines, lines[1:], lines[2:], strict=False):
        step = line.indent - after.indent
        if not line.words or not after.words or not 1 < step <= 10 or after.indent > base + 1:
            continue
        if not before.words or (before.indent <= after.indent + 1):
            steps[step] += 1
    step = max(steps, key=lambda step: (steps[step], -step), default=0)
    return steps.total(), step


def _is_flowed(lines: Sequence[Line]) -> bool:
    """Whether the text is format=flowed: lines inside paragraphs end in one space, others do not."""
    soft = sum(1 for a, b in itertools.pairwise(lines) if a.words and b.words and a.text.endswith(" "))
    hard = sum(1 for a, b in itertools.pairwise(lines) if a.words and not b.words and a.text.endswith(" "))
    widest = max((len(line.text) for line in lines if line.text.endswith(" ")), default=0)
    inside = sum(1 for a, b in itertools.pairwise(lines) if mid_sentence(a.words, b.words))
    spaced = sum(1 for a, b in itertools.pairwise(lines) if a.text.endswith(" ") and mid_sentence(a.words, b.words))
    return soft >= 3 and hard <= 0.1 * soft and widest <= 100 and spaced >= 0.9 * inside and inside >= 2


def _all_capitals(filled: Sequence[Line]) -> bool:
    """Whether more than two thirds of the letters are in lines of capitals."""
    counts: Counter[bool] = Counter()
    for line in filled:
        counts[line.words.isupper()] += len(line.words)
    return counts[True] > 0.66 * (counts[True] + counts[False])


_MARKDOWN = late(r"#{1,6} [^\sa-z]|.{0,12}\*\*[^\s*][^*]{0,200}\*\*|```|\[[^\]]{1,200}\]\(https?://")


def _is_markdown(filled: Iterable[Line]) -> bool:
    return any(_MARKDOWN.match(line.words) for line in filled)
