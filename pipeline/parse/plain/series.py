"""Series without marks: after a colon, short paragraphs that end in semicolons, the last one in a full stop."""

from __future__ import annotations

from ...model.document import List, ListItem, Omission, Span
from ...patterns import late
from .descriptions import pair_of
from .paragraphs import paragraph, paragraph_end
from .reading import Reading, Verdict, View
from .shapes import ends_sentence

_GOES_ON = late(r";(?:\s(?:and|or|und|oder|et|ou|y|o|e|и|или))?\Z")
_FEWEST = 3  # members
_LONGEST = 120  # characters in one member: what is longer is prose, paragraph by paragraph


def series(view: View, index: int) -> Reading | None:
    """The rule: three or more members of a series that a line ending in a colon opens."""
    if view.depth >= view.deepest or not view.guidance.lists or not _is_opened(view, index):
        return None
    starts: list[int] = []
    at = index
    while at < len(view.lines):
        if view.markers[at] is not None or at in view.headlines or view.lines[at].indent < view.lines[index].indent:
            return None
        end = paragraph_end(view, at)
        last = view.lines[end - 1].words
        if sum(len(line.words) for line in view.lines[at:end]) > _LONGEST or pair_of(view.lines[at].words):
            return None
        starts.append(at)
        if not _GOES_ON.search(last):
            if not ends_sentence(last) or len(starts) < _FEWEST:
                return None
            break
        at = end if end < len(view.lines) and view.lines[end].words else view.following[end - 1]
    else:
        return None
    items: list[ListItem] = []
    omissions: list[Omission] = []
    for start in starts:
        stop = paragraph_end(view, start)
        member = paragraph(view, start, stop, Verdict(reason="member of a series"))
        items.append(ListItem(marker="", blocks=member.blocks, span=view.span(start, stop)))
        omissions.extend(member.omissions)
    block = List(
        span=Span(items[0].span.first, items[-1].span.last),
        reason=f"{len(items)} members of a series after a colon, each but the last ending in a semicolon",
        items=tuple(items),
        confidence=0.8,
    )
    return Reading((block,), end, tuple(omissions))


def _is_opened(view: View, index: int) -> bool:
    """Whether the line is the first of a member, and the text above ends in a colon."""
    above = index - 1
    while above >= max(0, index - 3) and not view.lines[above].words:
        above -= 1
    return above >= 0 and view.lines[above].words.endswith(":") and bool(view.lines[index].words)
