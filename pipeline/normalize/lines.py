"""Line ends and form feeds: one way to end a line, and the pages of paginated text.

From here on lines end in LF, and line `n` is the one that an editor calls so. A line ends with LF, CR LF, CR, NEL, LS
or PS; CR CR LF, which mailers and old converters leave behind, is one line end and not two.
"""

from dataclasses import dataclass

from ..model.source import Change
from ..patterns import late
from .repairs import Repaired, change

# UTF-8 read as ISO 8859-1 has NEL as a part of letters such as "Å" ("Ã", NEL): no line ends there.
_NEL_IN_LETTER = late(
    "(?<=[\xc3-\xc5\xce-\xd1])\x85|(?<=[\xe0-\xef])\x85(?=[\x80-\xbf])|(?<=[\xe0-\xef][\x80-\xbf])\x85"
)
_NEL_AS_LINE_END = late("(?<![\xc3-\xc5\xce-\xd1])(?<![\xe0-\xef][\x80-\xbf])\x85(?!(?<=[\xe0-\xef]\x85)[\x80-\xbf])")

_OUTER = " \t\f"  # what may stand between a form feed and the start or end of its line


@dataclass(frozen=True, slots=True)
class Paged:
    """A text without form feeds, and the lines (1-based) before which one stood."""

    text: str
    page_starts: tuple[int, ...] = ()
    changes: tuple[Change, ...] = ()


def with_one_line_end(text: str) -> Repaired:
    """`text` with every line ended by LF; the changes say how many of which line ends there were."""
    counts: dict[str, int] = {}
    if "\r" in text:
        with_lf = text.count("\r\n")
        text = text.replace("\r\n", "\n")
        doubled = text.count("\r\n")  # what was CR CR LF
        text = text.replace("\r\n", "\n")
        counts |= {"CR LF": with_lf - doubled, "CR CR LF": doubled, "CR": text.count("\r")}
        text = text.replace("\r", "\n")
    if "\x85" in text:
        text, counts["NEL"] = _without_nel(text)
    for name, mark in (("LS", "\u2028"), ("PS", "\u2029")):
        if mark in text:
            counts[name] = text.count(mark)
            text = text.replace(mark, "\n")
    return Repaired(
        text, tuple(Change(f"line ends unified ({name})", count) for name, count in counts.items() if count)
    )


def without_form_feeds(text: str) -> Paged:
    """`text` without form feeds: where they were, pages start.

    One at a line's start begins a page with that line, one at its end with the next. One between words becomes a space
    and begins no page, since no line begins there; no line is split.
    """
    if "\f" not in text:
        return Paged(text)
    lines = text.split("\n")
    starts: set[int] = set()
    removed: list[int] = []
    replaced: list[int] = []
    offset = 0
    for number, line in enumerate(lines, 1):
        if "\f" in line:
            body = line.strip(_OUTER)
            head, _, tail = line.partition(body) if body else (line, "", "")
            if "\f" in head:
                starts.add(number)
            if "\f" in tail and number < len(lines):
                starts.add(number + 1)
            removed += [offset] * (head.count("\f") + tail.count("\f"))
            replaced += [offset] * body.count("\f")
            lines[number - 1] = head.replace("\f", "") + body.replace("\f", " ") + tail.replace("\f", "")
        offset += len(line) + 1
    changes = (
        change("form feeds removed, pages start there", text, removed),
        change("form feeds within a line made spaces", text, replaced),
    )
    return Paged("\n".join(lines), tuple(sorted(starts)), tuple(made for made in changes if made.count))


def lines_of(text: str) -> tuple[str, ...]:
    """The lines of `text`, without an empty one after the last line end."""
    lines = text.split("\n")
    if not lines[-1]:
        lines.pop()
    return tuple(lines)


def _without_nel(text: str) -> tuple[str, int]:
    total = text.count("\x85")
    within = len(_NEL_IN_LETTER.findall(text))
    if within * 2 < total:  # most stand where no letter's second half would: all of them are line ends
        return text.replace("\x85", "\n"), total
    return _NEL_AS_LINE_END.subn("\n", text)
