"""Lists: how far each item goes, and what is inside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...model.document import Block, List, ListItem, Omission, Span
from .evidence import mid_sentence
from .headline import DANGLING
from .lines import Line
from .markers import BARE, Marker
from .paragraphs import paragraph_of
from .reading import Reading, Verdict, View
from .shapes import ends_clause, ends_sentence

_LOOK_AHEAD = 60  # lines in which a list must go on after a list inside it


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
        reason=_reason(first, len(items)),
        items=tuple(items),
        enumerator=first.enumerator,
        confidence=0.6 if len(items) == 1 and not first.sure else 0.95,
    )
    return Reading((block,), end, tuple(omissions))


_NAMES = {"-": "dash", "–": "dash", "—": "dash", "--": "dash", "*": "asterisk", "•": "bullet", "o": "letter o"}


def _reason(marker: Marker, count: int) -> str:
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
    outer = lines[first].indent
    marked = lines[index].text[lines[index].start : marker.content if marker else lines[index].start]
    content = lines[index].indent + len(marked) + 1
    hang = min(content - 1, outer + 2) if content > outer + 2 else outer + 1
    end = at = index + 1
    while at < len(lines):
        if not lines[at].words:
            at = view.following[at]
            if at >= len(lines):
                break
            below_glyph = end == index + 1 and marker is not None and marker.style.startswith(BARE)
            if view.markers[at] is None and ((lines[at].indent < hang and not below_glyph) or at in view.headlines):
                break
            if view.markers[at] is not None and not _is_inside(view, at, index, first, inner):
                break
        elif view.markers[at] is not None:
            if not _is_inside(view, at, index, first, inner):
                break
        elif at in view.headlines or not (_is_bare(lines, marker, at - 1) or _continues(view, at, outer)):
            break
        at += 1
        end = at
    return end


def _is_bare(lines: Sequence[Line], marker: Marker | None, index: int) -> bool:
    """Whether the line is a bullet alone, with its words below."""
    return marker is not None and marker.style.startswith(BARE) and lines[index].words == marker.text


def _is_inside(view: View, at: int, index: int, first: int, inner: set[str]) -> bool:
    """Whether the marker at a line begins a list inside the item: by its indent, or by its kind."""
    marker, model = view.markers[at], view.markers[first]
    if marker is None or model is None or _is_sibling(view, at, first):
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
    above = view.lines[at - 1] if view.lines[at - 1].words or at < 2 else view.lines[at - 2]
    if above.words.endswith(":") and marker.ordinal == 1 and marker.enumerator is not model.enumerator:
        inner.add(marker.style)
        return True  # "(2) … of these:" and then "a) …" at the same margin
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


def _continues(view: View, at: int, outer: int) -> bool:
    """Whether a line without a marker, directly below an item's line, belongs to the item."""
    line, before = view.lines[at], view.lines[at - 1]
    if line.indent > outer or (before.words[-1].isalpha() and DANGLING.search(before.words)):
        return True
    if view.evidence.wrapped:
        runs_on = not ends_clause(before.words) and before.right > 0.6 * view.evidence.width
        return runs_on or view.evidence.forced(before, line) or mid_sentence(before.words, line.words)
    return view.evidence.joins(before, line) if view.evidence.capitals else mid_sentence(before.words, line.words)


def _item(view: View, index: int, end: int, marker: Marker) -> tuple[ListItem, list[Omission]]:
    line = view.lines[index]
    bold = line.words.startswith("**") and marker.enumerator is not None and not marker.text.startswith("*")
    lead = line.after(marker.content)
    if bold:
        # "**1. Title**": the number is the marker, the stars belong to the words.
        marker = replace(marker, text=line.text[line.start + 2 : marker.content])
    omissions = list(line.omitted(line.start, marker.content, "list marker"))
    lines = [lead, *view.lines[index + 1 : end]]
    simple = len(lines) == 1 or (
        bool(lead.words)
        and all(
            one.words and m is None and one.words[0] not in ">|`+" and view.evidence.joins(before, one)
            for before, one, m in zip(lines, lines[1:], view.markers[index + 1 : end], strict=False)
        )
    )
    blocks: tuple[Block, ...]
    if simple:
        reading = paragraph_of(view, lines, end, Verdict(reason="item"))
    else:
        nested = replace(
            view,
            lines=lines,
            depth=view.depth + 1,
            following=[min(f - index, len(lines)) for f in view.following[index:end]],
            ends=[e - index for e in view.ends[index:end]],
            markers=[None, *view.markers[index + 1 : end]],
            headlines={},
        )
        from .rules import read_view

        reading = read_view(nested)
    blocks = reading.blocks
    omissions.extend(reading.omissions)
    return ListItem(marker=marker.text, ordinal=marker.ordinal, blocks=blocks, span=view.span(index, end)), omissions
