"""Which markers are meant as a list's, and which are dialogue, accidents, or the numbers of headings."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from ...model.document import Enumerator
from ...patterns import late
from .bare_bullets import are_bullets, in_company, is_starred
from .evidence import Evidence, mid_sentence
from .lines import Line
from .lone_bullets import is_label
from .markers import BARE, TIGHT, Marker, markers_of
from .shapes import Case, case_of, ends_clause, ends_sentence, is_name, words_of

_DASHES = frozenset("-–—")
_SPEECH = late(
    r"[?!][\"'”’]?$|,[\"'”’]? (?:said|asked|replied|answered|cried|whispered|he|she|I) |\b(?:said|asked"
    r"|replied) (?:he|she|the)\b"
)
_PAGE_NUMBER = late(r"[-–—] ?\d{1,4} ?[-–—]")
LEADERS = late(r"\.{4,}|(?:\. ){3,}|…{2,}")  # between a heading and its page number in a table of contents
_UNDERLINE = late(r"([-=~^])\1{2,}")
_INITIAL = late(r"(?<![.\w])[A-Z]\.\s[A-Z][a-z]")


def decided_markers(
    lines: Sequence[Line], following: Sequence[int], evidence: Evidence
) -> tuple[list[Marker | None], frozenset[int]]:
    """The marker of each line that begins a list item, and the lines whose number makes them headings.

    One pass finds the markers, one judges each sequence.
    """
    markers = [m if m is None or not LEADERS.search(lines[i].words) else None for i, m in enumerate(markers_of(lines))]
    siblings = Counter(m.style for m in markers if m is not None and m.enumerator is None)
    _drop_dialogue(lines, markers, siblings)
    _drop_ornaments(lines, following, markers)
    members: dict[int, list[int]] = defaultdict(list)
    for index, marker in enumerate(markers):
        if marker is None:
            continue
        if marker.enumerator is None:
            if is_label(lines, following, markers, index) or not _is_bullet(
                lines, markers, index, siblings[marker.style], evidence
            ):
                markers[index] = None
        elif _is_underlined(lines, index):
            markers[index] = None
        elif marker.linked:
            members[marker.sequence].append(index)
        else:
            markers[index] = None
    numbered: set[int] = set()
    for sequence in members.values():
        headings = len(sequence) > 1 and are_headings(lines, following, markers, sequence, evidence)
        if headings:
            numbered.update(sequence)
        if headings or len(sequence) < 2 or _are_initials(lines, markers, sequence):
            for index in sequence:
                markers[index] = None
        else:
            _drop_accidents(lines, markers, sequence, evidence)
    return markers, frozenset(numbered)


def _is_underlined(lines: Sequence[Line], index: int) -> bool:
    """Whether the line below is an underline, so that this one is a heading."""
    below = lines[index + 1].words if index + 1 < len(lines) else ""
    return bool(below) and below[0] in "-=~^" and bool(_UNDERLINE.fullmatch(below))


def _drop_ornaments(lines: Sequence[Line], following: Sequence[int], markers: list[Marker | None]) -> None:
    """Glyphs alone on their lines that part the text, and are no bullets."""
    alone: dict[str, list[int]] = defaultdict(list)
    for index, marker in enumerate(markers):
        if marker is not None and marker.style.startswith(BARE):
            alone[marker.style].append(index)
    for indexes in alone.values():
        if not are_bullets(lines, following, markers, indexes):
            for index in indexes:
                markers[index] = None


def _drop_dialogue(lines: Sequence[Line], markers: list[Marker | None], siblings: Counter[str]) -> None:
    """Dashes before what people say are no bullets."""
    for dash in _DASHES:
        if siblings[dash] < 2:
            continue
        spoken = [i for i, m in enumerate(markers) if m is not None and m.style == dash]
        talk = sum(1 for i in spoken if _SPEECH.search(lines[i].words))
        if talk >= (0.3 if dash != "-" else 0.5) * len(spoken):
            for index in spoken:
                markers[index] = None
            siblings[dash] = 0


def _is_bullet(
    lines: Sequence[Line], markers: Sequence[Marker | None], index: int, siblings: int, evidence: Evidence
) -> bool:
    """Whether the glyph at the line's start begins a list item."""
    marker = markers[index]
    line = lines[index]
    if marker is None or _PAGE_NUMBER.fullmatch(line.words):
        return False
    before = lines[index - 1] if index and lines[index - 1].words else None
    if marker.sure or marker.style.startswith(BARE):
        return True
    if marker.style.startswith(TIGHT):
        return in_company(lines, markers, index)
    if marker.text == "!" and siblings < 3:
        return False
    if marker.text == "*" and siblings == 1 and is_starred(lines, index):
        return False
    rest = line.words[len(marker.text) :].strip()
    if not any(c.isalnum() for c in rest) or (rest[0] in "*=-_" and not any(c.isalpha() for c in rest)):
        return False
    in_list = before is not None and _in_list(lines, markers, index - 1)
    running = before is not None and not in_list and not ends_clause(before.words) and evidence.wrapped
    if before is not None and running and (evidence.forced(before, line) or mid_sentence(before.words, rest)):
        return False  # a dash that a wrapped line happens to begin with
    if marker.text in {"—", "–", "--"} and (siblings < 2 or _is_attribution(before, rest)):
        return False
    if siblings >= 2:
        return True
    if marker.text in "-*+·":
        led = (
            before
            if before is not None
            else next((lines[j] for j in range(index - 1, max(-1, index - 3), -1) if lines[j].words), None)
        )
        return (
            in_list
            or evidence.markdown
            or (led is not None and led.words.endswith(":"))
            or (marker.text == "*" and before is None)
        )
    return in_list


def _in_list(lines: Sequence[Line], markers: Sequence[Marker | None], index: int) -> bool:
    """Whether the line belongs to an item that begins on it or within the ten lines above, with no blank between."""
    for at in range(index, max(-1, index - 10), -1):
        if not lines[at].words:
            return False
        if markers[at] is not None:
            return True
    return False


def _is_attribution(before: Line | None, rest: str) -> bool:
    """Whether the dash introduces the name under a quotation."""
    return (
        before is not None
        and ends_sentence(before.words)
        and (is_name(rest.split(",")[0]) and len(words_of(rest)) <= 9)
    )


def _are_initials(lines: Sequence[Line], markers: Sequence[Marker | None], sequence: Sequence[int]) -> bool:
    """Whether letters at the start of lines are persons' initials: there are more of them inside the lines."""
    marker = markers[sequence[0]]
    if marker is None or marker.enumerator is not Enumerator.UPPER_ALPHA or not marker.text.endswith("."):
        return False
    return any(_INITIAL.search(lines[i].words, 4) for i in sequence)


def _drop_accidents(
    lines: Sequence[Line], markers: list[Marker | None], sequence: Sequence[int], evidence: Evidence
) -> None:
    """Numbers that only happen to stand at the start of a wrapped line."""
    for index in sequence:
        before = lines[index - 1] if index else None
        if before is None or not before.words or not evidence.wrapped:
            continue
        if (
            markers[index - 1] is None
            and not _in_list(lines, markers, index - 1)
            and evidence.forced(before, lines[index])
            and not ends_clause(before.words)
        ):
            markers[index] = None


def heading_like(text: str) -> bool:
    """Whether a numbered line's words could be a heading's."""
    bare = text.strip("*_ ").rstrip(":")
    words = words_of(bare)
    if not 1 <= len(words) <= 14 or len(bare) > 100 or not (bare[0].isupper() or bare[0].isdigit() or bare[0] in '"“('):
        return False
    if bare.endswith(".") and len(words) <= 10 and case_of(bare) in {Case.TITLE, Case.CAPS}:
        bare = bare[:-1]  # "1. Definitions."
    return not (bare[-1] in ".,;!" or re.search(r"[.]\s+[A-Z][a-z]", bare))


_FULL = 40  # characters from which on a line in capitals, where no width is known, counts as full


def are_headings(
    lines: Sequence[Line],
    following: Sequence[int],
    markers: Sequence[Marker | None],
    sequence: Sequence[int],
    evidence: Evidence,
) -> bool:
    """Whether numbered lines are headings: like headings in form, and text follows (nearly) each of them."""
    like = followed = 0
    capitals = not evidence.capitals and _all_in_capitals(lines, markers, sequence)
    prose = any(_is_prose_below(lines, markers, following, index) for index in sequence)
    for position, index in enumerate(sequence):
        marker = markers[index]
        if marker is None:
            continue
        line = lines[index]
        after = following[index]
        below = lines[index + 1] if index + 1 < len(lines) and markers[index + 1] is None else None
        full = evidence.capitals and len(line.words) > _FULL
        joined = below is not None and (full or mid_sentence(line.words, below.words) or evidence.forced(line, below))
        if heading_like(line.text[marker.content : line.end]) and not joined:
            like += 1
        upcoming = sequence[position + 1] if position + 1 < len(sequence) else len(lines)
        if after < min(upcoming, len(lines)) and (
            capitals or _is_body(lines, markers, index, after) or (prose and _is_flush_bullet(lines, markers, index))
        ):
            followed += 1
    return like >= 0.8 * len(sequence) and followed >= 0.6 * len(sequence)


def _all_in_capitals(lines: Sequence[Line], markers: Sequence[Marker | None], sequence: Sequence[int]) -> bool:
    """Whether every number is before a few words in capitals, as in minutes: what is below may then be set in."""
    return all(
        (marker := markers[index]) is not None
        and len(lines[index].words) <= 70
        and case_of(lines[index].text[marker.content : lines[index].end]) is Case.CAPS
        for index in sequence
    )


def _is_prose_below(
    lines: Sequence[Line], markers: Sequence[Marker | None], following: Sequence[int], index: int
) -> bool:
    """Whether a sentence that is not set in begins below a numbered line, and this line starts anew."""
    after = following[index]
    return (
        after < len(lines)
        and markers[after] is None
        and lines[after].indent <= lines[index].indent + 1
        and (index == 0 or not lines[index - 1].words)
        and len(lines[after].words) > 40
    )


def _is_flush_bullet(lines: Sequence[Line], markers: Sequence[Marker | None], index: int) -> bool:
    """Whether a bullet stands directly below, no further in than the number, and a blank line above."""
    marker = markers[index + 1] if index + 1 < len(lines) else None
    return (
        marker is not None
        and marker.enumerator is None
        and lines[index + 1].indent <= lines[index].indent
        and (index == 0 or not lines[index - 1].words)
    )


def _is_body(lines: Sequence[Line], markers: Sequence[Marker | None], index: int, after: int) -> bool:
    """Whether what follows a numbered line is text under a heading and not more of a list item."""
    line, body = lines[index], lines[after]
    marker = markers[after]
    if marker is not None:
        # Bullets under a heading stand apart from it; those of an item are indented, or directly below.
        return (after > index + 1 and body.indent <= line.indent + 1) or (
            marker.enumerator is not None and after > index + 1
        )
    own = markers[index]
    hanging = own is not None and body.indent >= line.indent + 2 and not _indented_text(lines, after)
    return not (hanging and after == index + 1) and (
        after > index + 1 or len(body.words) > 1.2 * len(line.words) or ends_sentence(body.words)
    )


def _indented_text(lines: Sequence[Line], index: int) -> bool:
    return index + 1 < len(lines) and bool(lines[index + 1].words) and lines[index + 1].indent < lines[index].indent
