"""Lists: which markers are meant as such, how far an item goes, what is inside it."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace

from ...model.document import Block, Enumerator, List, ListItem, Omission, Span
from .evidence import Evidence, mid_sentence
from .lines import Line
from .markers import Marker, markers_of
from .paragraphs import paragraph_of
from .reading import Reading, View
from .shapes import Case, case_of, ends_clause, ends_sentence, is_name, words_of

_DASHES = frozenset("-–—")
_SPEECH = re.compile(
    r"[?!][\"'”’]?$|,[\"'”’]? (?:said|asked|replied|answered|cried|whispered|he|she|I) |\b(?:said|asked|replied) (?:he|she|the)\b"
)
_PAGE_NUMBER = re.compile(r"[-–—] ?\d{1,4} ?[-–—]")
LEADERS = re.compile(r"\.{4,}|(?:\. ){3,}|…{2,}")  # between a heading and its page number in a table of contents
_LOOK_AHEAD = 60  # lines in which a list must go on after a list inside it


def decided_markers(
    lines: Sequence[Line], following: Sequence[int], evidence: Evidence
) -> tuple[list[Marker | None], frozenset[int]]:
    """The marker of each line that begins a list item, and the lines whose number makes them headings.

    One pass finds the markers, one judges each sequence.
    """
    markers = [m if m is None or not LEADERS.search(lines[i].words) else None for i, m in enumerate(markers_of(lines))]
    siblings = Counter(m.style for m in markers if m is not None and m.enumerator is None)
    _drop_dialogue(lines, markers, siblings)
    members: dict[int, list[int]] = defaultdict(list)
    for index, marker in enumerate(markers):
        if marker is None:
            continue
        if marker.enumerator is None:
            if not _is_bullet(lines, markers, index, siblings[marker.style], evidence):
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


_UNDERLINE = re.compile(r"([-=~^])\1{2,}")


def _is_underlined(lines: Sequence[Line], index: int) -> bool:
    """Whether the line below is an underline, so that this one is a heading."""
    below = lines[index + 1].words if index + 1 < len(lines) else ""
    return bool(below) and below[0] in "-=~^" and bool(_UNDERLINE.fullmatch(below))


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
    if marker.sure:
        return True
    rest = line.words[len(marker.text) :].strip()
    if not any(c.isalnum() for c in rest) or rest[0] in "*=-_" and not any(c.isalpha() for c in rest):
        return False
    in_list = before is not None and _in_list(lines, markers, index - 1)
    if before is not None and not in_list and not ends_clause(before.words) and evidence.wrapped:
        # A dash that a wrapped line happens to begin with: the line above is full, or its sentence runs on.
        if evidence.forced(before, line) or mid_sentence(before.words, rest):
            return False
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


_INITIAL = re.compile(r"(?<![.\w])[A-Z]\.\s[A-Z][a-z]")


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


def are_headings(
    lines: Sequence[Line],
    following: Sequence[int],
    markers: Sequence[Marker | None],
    sequence: Sequence[int],
    evidence: Evidence,
) -> bool:
    """Whether numbered lines are headings: like headings in form, and text follows (nearly) each of them."""
    like = followed = 0
    for position, index in enumerate(sequence):
        marker = markers[index]
        if marker is None:
            continue
        line = lines[index]
        after = following[index]
        below = lines[index + 1] if index + 1 < len(lines) and markers[index + 1] is None else None
        joined = below is not None and (mid_sentence(line.words, below.words) or evidence.forced(line, below))
        if heading_like(line.text[marker.content : line.end]) and not joined:
            like += 1
        upcoming = sequence[position + 1] if position + 1 < len(sequence) else len(lines)
        if after < min(upcoming, len(lines)) and _is_body(lines, markers, index, after):
            followed += 1
    return like >= 0.8 * len(sequence) and followed >= 0.6 * len(sequence)


def _is_body(lines: Sequence[Line], markers: Sequence[Marker | None], index: int, after: int) -> bool:
    """Whether what follows a numbered line is text under a heading and not more of a list item."""
    line, body = lines[index], lines[after]
    marker = markers[after]
    if marker is not None:
        # Bullets under a heading stand apart from it; those of an item are indented, or directly below.
        return (
            after > index + 1
            and body.indent <= line.indent + 1
            or (marker.enumerator is not None and after > index + 1)
        )
    own = markers[index]
    hanging = own is not None and body.indent >= line.indent + 2 and not _indented_text(lines, after)
    return not (hanging and after == index + 1) and (
        after > index + 1 or len(body.words) > 1.2 * len(line.words) or ends_sentence(body.words)
    )


def _indented_text(lines: Sequence[Line], index: int) -> bool:
    return index + 1 < len(lines) and bool(lines[index + 1].words) and lines[index + 1].indent < lines[index].indent


# --- reading a list --------------------------------------------------------------------------------------


def listed(view: View, index: int) -> Reading | None:
    """The rule: a list that begins at this line."""
    first = view.markers[index]
    if first is None or view.depth >= view.deepest:
        return None
    items: list[ListItem] = []
    omissions: list[Omission] = []
    inner: set[str] = set()
    at = end = index
    while at < len(view.lines) and (marker := view.markers[at]) is not None and _is_sibling(view, at, index):
        end = _item_end(view, at, index, inner)
        reading = _item(view, at, end, marker)
        omissions.extend(reading[1])
        items.append(reading[0])
        at = end
        while at < len(view.lines) and not view.lines[at].words:
            at += 1
    if not items:
        return None
    span = Span(items[0].span.first, items[-1].span.last)
    block = List(
        span=span,
        reason=_reason(view, first, len(items)),
        items=tuple(items),
        enumerator=first.enumerator,
        confidence=0.6 if len(items) == 1 and not first.sure else 0.95,
    )
    return Reading((block,), end, tuple(omissions))


_NAMES = {"-": "dash", "–": "dash", "—": "dash", "--": "dash", "*": "asterisk", "•": "bullet", "o": "letter o"}


def _reason(view: View, marker: Marker, count: int) -> str:
    if marker.enumerator is not None:
        return f"numbers that count on ({marker.text}), {count} in a row"
    name = _NAMES.get(marker.text, "glyph")
    return f"{name} bullet, {count} in a row" if count > 1 else f"{name} bullet"


def _is_sibling(view: View, index: int, first: int) -> bool:
    marker, model = view.markers[index], view.markers[first]
    if marker is None or model is None or marker.style != model.style:
        return False
    if marker.enumerator is not None and marker.sequence != model.sequence:
        return False
    # Numbers align on either side, bullets on their own.
    apart = abs(view.lines[index].indent - view.lines[first].indent)
    return apart <= (1 if marker.enumerator is None else 4)


def _item_end(view: View, index: int, first: int, inner: set[str]) -> int:
    """The first line after the item that begins at `index`, blank lines at its end not counted in."""
    lines, marker = view.lines, view.markers[index]
    assert marker is not None  # noqa: S101 - the caller found it there
    outer = lines[first].indent
    content = lines[index].indent + len(lines[index].text[lines[index].start : marker.content]) + 1
    hang = min(content - 1, outer + 2) if content > outer + 2 else outer + 1
    end = at = index + 1
    while at < len(lines):
        if not lines[at].words:
            at = view.following[at]
            if at >= len(lines) or not _goes_on(view, at, index, first, inner, hang):
                break
        elif view.markers[at] is not None:
            if _is_sibling(view, at, first) or not _is_inside(view, at, index, first, inner):
                break
        elif at in view.headlines or not _continues(view, at, outer, index):
            break
        at += 1
        end = at
    return end


def _goes_on(view: View, at: int, index: int, first: int, inner: set[str], hang: int) -> bool:
    """Whether the item goes on after a blank line."""
    if view.markers[at] is not None:
        return not _is_sibling(view, at, first) and _is_inside(view, at, index, first, inner)
    return view.lines[at].indent >= hang and at not in view.headlines


def _is_inside(view: View, at: int, index: int, first: int, inner: set[str]) -> bool:
    """Whether the marker at a line begins a list inside the item: by its indent, or by its kind."""
    marker, model = view.markers[at], view.markers[first]
    if marker is None or model is None:
        return False
    step = view.lines[at].indent - view.lines[first].indent
    if step >= 2 or (step == 1 and marker.style != model.style):
        inner.add(marker.style)
        return True
    if step < -1:
        return False
    if marker.style in inner or _resumes(view, at, first):
        inner.add(marker.style)
        return True
    tight = all(line.words for line in view.lines[index:at])
    own = view.lines[index].words
    if (
        model.enumerator is not None
        and marker.enumerator is None
        and tight
        and (own.endswith(":") or not ends_sentence(own))
    ):
        inner.add(marker.style)
        return True
    return False


def _resumes(view: View, at: int, first: int) -> bool:
    """Whether the outer list goes on within sight, with nothing but items between."""
    style = view.markers[at]
    for index in range(at + 1, min(len(view.lines), at + _LOOK_AHEAD)):
        marker = view.markers[index]
        if index in view.headlines:
            return False
        if marker is None:
            if (
                view.lines[index].words
                and not view.lines[index - 1].words
                and view.lines[index].indent <= view.lines[first].indent
            ):
                return False  # a paragraph of the text stands between
            continue
        if _is_sibling(view, index, first):
            return style is not None
    return False


def _continues(view: View, at: int, outer: int, index: int) -> bool:
    """Whether a line without a marker, directly below an item's line, belongs to the item."""
    line, before = view.lines[at], view.lines[at - 1]
    if line.indent > outer:
        return True
    if view.evidence.wrapped:
        runs_on = not ends_clause(before.words) and before.right > 0.6 * view.evidence.width
        return runs_on or view.evidence.forced(before, line) or mid_sentence(before.words, line.words)
    return mid_sentence(before.words, line.words)


def _item(view: View, index: int, end: int, marker: Marker) -> tuple[ListItem, list[Omission]]:
    line = view.lines[index]
    bold = line.words.startswith("**") and marker.enumerator is not None and not marker.text.startswith("*")
    lead = line.after(marker.content)
    if bold:
        # "**1. Title**": the number is the marker, the stars belong to the words.
        marker = replace(marker, text=line.text[line.start + 2 : marker.content])
    omissions = list(line.omitted(line.start, marker.content, "list marker"))
    lines = [lead, *view.lines[index + 1 : end]]
    simple = len(lines) == 1 or all(
        one.words and m is None and one.words[0] not in ">|`+" and view.evidence.joins(before, one)
        for before, one, m in zip(lines, lines[1:], view.markers[index + 1 : end], strict=False)
    )
    blocks: tuple[Block, ...]
    if simple:
        reading = paragraph_of(view, lines, end, reason="item")
    else:
        nested = replace(
            view,
            lines=lines,
            depth=view.depth + 1,
            following=[f - index for f in view.following[index:end]],
            markers=[None, *view.markers[index + 1 : end]],
            headlines={},
        )
        nested = replace(nested, following=[min(f, len(lines)) for f in nested.following])
        from .rules import read_view

        reading = read_view(nested)
    blocks = reading.blocks
    omissions.extend(reading.omissions)
    return ListItem(marker=marker.text, ordinal=marker.ordinal, blocks=blocks, span=view.span(index, end)), omissions
