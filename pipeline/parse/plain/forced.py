"""The user's word: lines that are read as front matter says, whatever they look like."""

from __future__ import annotations

from dataclasses import replace

from ...model.document import Block, List, ListItem, Omission, Quote, Role, Rule
from ..guidance import Kind
from .codes import verbatim
from .endings import broken
from .headings import heading_of
from .headline import Headline
from .markers import markers_of
from .paragraphs import paragraph, paragraph_of
from .reading import Reading, Verdict, View

_REASON = "set by the user"


def forced(view: View, index: int) -> Reading | None:
    """The rule: lines whose kind the user has named."""
    structure = view.guidance.structure
    if not structure:
        return None
    number = view.lines[index].number
    found = next(((span, kind) for span, kind in structure.items() if span.first <= number <= span.last), None)
    if found is None:
        return None
    span, kind = found
    end = index
    while (
        end < len(view.lines)
        and view.lines[end].number <= span.last
        and (view.lines[end].words or end + 1 < len(view.lines))
    ):
        if view.lines[end].number < number:
            break
        end += 1
    while end > index + 1 and not view.lines[end - 1].words:
        end -= 1
    return _as(view, index, end, kind)


def _as(view: View, index: int, end: int, kind: Kind) -> Reading:
    lines = view.lines[index:end]
    match kind:
        case Kind.TITLE | Kind.HEADING:
            headline = view.headlines.get(index)
            if headline is None or headline.end != end:
                headline = Headline(
                    end=end,
                    words_end=end,
                    start=lines[0].start,
                    stop=lines[-1].end,
                    rank=36,
                    reason=_REASON,
                    confidence=1.0,
                )
            headline = replace(headline, reason=_REASON, confidence=1.0)
            title = kind is Kind.TITLE
            return heading_of(view, index, headline, level=1 if title else None, role=Role.TITLE if title else None)
        case Kind.SUBTITLE:
            return paragraph(view, index, end, Verdict(reason=_REASON, role=Role.SUBTITLE))
        case Kind.PARAGRAPH:
            return paragraph(view, index, end, Verdict(reason=_REASON))
        case Kind.LIST_ITEM:
            return _item(view, index, end)
        case Kind.VERSE | Kind.ADDRESS:
            role = Role.VERSE if kind is Kind.VERSE else Role.ADDRESS
            return broken(view, index, end, Verdict(reason=_REASON, role=role, confidence=1.0))
        case Kind.CODE | Kind.TABLE:
            if kind is Kind.TABLE:
                from .tables import tabled

                table = tabled(replace(view, lines=view.lines[:end]), index)
                if table is not None and table.end == end:
                    return table
            return verbatim(view, index, end, reason=_REASON, confidence=1.0)
        case Kind.QUOTE:
            inside = paragraph(view, index, end, Verdict(reason=_REASON))
            block: Block = Quote(span=view.span(index, end), reason=_REASON, blocks=inside.blocks)
            return Reading((block,), end, inside.omissions)
        case Kind.RULE:
            omissions = tuple(o for line in lines for o in line.left_out("rule"))
            return Reading((Rule(span=view.span(index, end), reason=_REASON),), end, omissions)
        case Kind.FURNITURE:
            return Reading((), end, tuple(o for line in lines for o in line.left_out("left out by the user")))


def _item(view: View, index: int, end: int) -> Reading:
    """A list of one item; its marker, if it has one, is left out."""
    line = view.lines[index]
    marker = markers_of([line])[0]
    omissions: tuple[Omission, ...] = ()
    lead = line
    if marker is not None:
        lead = line.after(marker.content)
        omissions = line.omitted(line.start, marker.content, "list marker")
    inside = paragraph_of(view, [lead, *view.lines[index + 1 : end]], end, Verdict(reason=_REASON))
    span = view.span(index, end)
    item = ListItem(
        marker=marker.text if marker else "",
        ordinal=marker.ordinal if marker else None,
        blocks=inside.blocks,
        span=span,
    )
    block = List(span=span, reason=_REASON, items=(item,), enumerator=marker.enumerator if marker else None)
    return Reading((block,), end, (*omissions, *inside.omissions))
