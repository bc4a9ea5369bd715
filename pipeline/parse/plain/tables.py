"""Tables: pipes, tabs, and columns aligned by spaces, with rules or without."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ...model.document import Alignment, Cell, Omission, Role, Table
from ...patterns import late
from .codes import verbatim
from .inlines import content_of
from .lines import Line
from .paragraphs import paragraph, paragraph_end
from .reading import Reading, Verdict, View
from .runs import run_of

_RULE = late(r"[-=_+|:\s─━═┼│]{3,}")
_GAP = late(r"\S {2,}\S")
_COLUMNS = late(r"[^\s.?!:] {2,}\S")  # a gap that is not the one after a sentence
_PART = late(r"\S+(?: \S+)*")  # words with single spaces between
_NUMBER = late(r"[-−+(]?[$€£¥]?\s?\d[\d,. ]*\s?(?:%|[kmbKMB]n?|million|billion)?\)?|-{1,2}|–|—|n/?a|N/?A")


@dataclass(frozen=True, slots=True)
class _Row:
    """A row: its line, and the columns of text (start, stop) that each cell covers."""

    line: Line
    cells: tuple[tuple[int, int], ...]
    spans: tuple[int, ...] = ()  # how many columns each cell is wide, where not all are one


def tabled(view: View, index: int) -> Reading | None:
    """The rule: a chunk in columns."""
    if not (view.begins(index) or "|" in view.lines[index].words or "\t" in view.lines[index].words):
        return None
    if index in view.headlines:
        return None
    if view.markers[index] is not None:
        return _piped(view, index)
    found = _piped(view, index) or _tabbed(view, index)
    if found is not None or not view.begins(index):
        return found
    return _aligned(view, index) or _below_text(view, index)


def _below_text(view: View, index: int) -> Reading | None:
    """A table in columns with its caption, or with lines of prose, directly above it."""
    end = view.chunk_end(index)
    if end - index > 2000:
        return None
    top, missed = end, 0
    for at in range(end - 1, index - 1, -1):
        if view.markers[at] is not None or at in view.headlines:
            return None
        if _is_rule(view.lines[at]) or _COLUMNS.search(view.lines[at].words):
            top = at
        else:
            missed += 1
            if missed > 0.1 * (end - at):
                break
    if not index < top < end - 2 or any(view.markers[i] or i in view.headlines for i in range(index, top)):
        return None
    table = _aligned(view, top)
    if table is None:
        return None
    above: list[Reading] = []
    at = index
    while at < top:
        stop = min(top, paragraph_end(view, at))
        above.append(paragraph(view, at, stop, Verdict(reason="text over a table")))
        at = stop
    return Reading(
        (*(block for reading in above for block in reading.blocks), *table.blocks),
        table.end,
        (*(omission for reading in above for omission in reading.omissions), *table.omissions),
    )


def _is_rule(line: Line) -> bool:
    return bool(_RULE.fullmatch(line.words)) and any(c in "-=_─━═" for c in line.words)


def _piped(view: View, index: int) -> Reading | None:
    end = index
    while end < len(view.lines) and view.lines[end].words.count("|") >= (
        2 if view.lines[end].words.startswith("|") else 1
    ):
        end += 1
    lines = view.lines[index:end]
    if end - index < 2 or (
        not any(_is_rule(line) for line in lines[1:2]) and not all(line.words.startswith("|") for line in lines)
    ):
        return None
    rows = [_Row(line, _between(line, "|")) for line in lines if not _is_rule(line)]
    if not rows:
        return None
    rules = [i for i, line in enumerate(lines) if _is_rule(line)]
    return _table(view, (index, end), rows, header=1 if rules and rules[0] == 1 else 0, reason="columns between |")


def _between(line: Line, separator: str) -> tuple[tuple[int, int], ...]:
    """The columns of text between separators, without those at the edges."""
    cells: list[tuple[int, int]] = []
    at = line.start + (1 if line.text[line.start] == separator else 0)
    stop = line.end - (1 if line.end - 1 > line.start and line.text[line.end - 1] == separator else 0)
    while True:
        found = line.text.find(separator, at, stop)
        if found == -1:
            cells.append((at, stop))
            return tuple(cells)
        cells.append((at, found))
        at = found + 1


def _tabbed(view: View, index: int) -> Reading | None:
    end = index
    while end < len(view.lines) and "\t" in view.lines[end].words:
        end += 1
    if end - index < 2:
        return None
    rows = []
    for line in view.lines[index:end]:
        if _is_rule(line):
            continue
        rows.append(_Row(line, _split(line, r"\t+")))
    counts = [len(row.cells) for row in rows]
    if len(rows) < 2 or max(counts) < 2 or max(len(row.line.words) for row in rows) > 400:
        return None
    single = [_split(row.line, r"\t") for row in rows]
    if len({len(cells) for cells in single}) == 1:
        rows = [_Row(row.line, cells) for row, cells in zip(rows, single, strict=True)]
    elif len(set(counts)) > 1:
        return verbatim(view, index, end, reason="columns by tabs, of differing number", confidence=0.6)
    return _table(view, (index, end), rows, header=_header(rows), reason="columns by tabs")


def _split(line: Line, pattern: str) -> tuple[tuple[int, int], ...]:
    cells: list[tuple[int, int]] = []
    at = line.start
    for match in re.compile(pattern).finditer(line.text, line.start, line.end):
        cells.append((at, match.start()))
        at = match.end()
    cells.append((at, line.end))
    return tuple(cells)


def _aligned(view: View, index: int) -> Reading | None:
    first = view.lines[index]
    if not (_is_rule(first) or _GAP.search(first.words)):
        return None
    end = view.chunk_end(index)
    while end > index + 1 and end - 1 in view.headlines:
        end -= 1
    if end - index < 2 or end - index > 2000:
        return None
    lines = [line for line in view.lines[index:end] if not _is_rule(line)]
    rules = end - index - len(lines)
    if len(lines) < (2 if rules else 3) or any("\t" in line.text for line in lines):
        return None
    gapped = sum(1 for line in lines if re.search(r"\S {2,}\S", line.words))
    if gapped < 0.7 * len(lines) or sum(1 for line in lines if re.search(r"[^\s.?!:] {2,}\S", line.words)) < 0.5 * len(
        lines
    ):
        return None
    heads = _heads(lines) if rules else 0
    gutters = _gutters(lines[max(0, heads - 1) :]) if heads else _gutters(lines)
    if heads and len(_gutters(lines)) == len(gutters) and heads < 2:
        heads = 0
    if not gutters:
        return (
            verbatim(view, index, end, reason="set in columns, but no table that could be made out", confidence=0.45)
            if rules and gapped > 0.7 * len(lines)
            else None
        )
    rows = [
        _spread(line, gutters) if at < heads - 1 else _Row(line, _cut(line, gutters)) for at, line in enumerate(lines)
    ]
    filled = [sum(1 for a, b in row.cells if row.line.text[a:b].strip()) for row in rows]
    if sum(1 for count in filled[heads:] if count >= 2) < 0.7 * (len(rows) - heads):
        return None
    average = sum(len(row.line.words) for row in rows) / len(rows)
    if len(gutters) == 1 and not rules and average > 100:
        return None
    # A row that goes on below has an empty first cell: its words would come apart, so the lines stay as they are.
    if any(not row.line.text[row.cells[0][0] : row.cells[0][1]].strip() for row in rows[max(1, heads) :]) or any(
        count < 2 for count in filled[max(1, heads) :]
    ):
        return verbatim(view, index, end, reason="a table whose cells go over several lines", confidence=0.7)
    header = heads or (
        1
        if (rules and _is_rule(view.lines[index + 1]))
        or (rules and _is_rule(view.lines[index]) and end - index > 2 and _is_rule(view.lines[index + 2]))
        else _header(rows)
    )
    return _table(view, (index, end), rows, header=header, reason=f"{len(gutters) + 1} columns aligned by spaces")


def _gutters(lines: list[Line]) -> list[tuple[int, int]]:
    """The screen columns, two or more wide, in which no line has a character."""
    width = max(line.right for line in lines)
    taken = bytearray(width + 1)
    for line in lines:
        at = line.indent
        for part in re.split(r"( {2,})", line.words):
            if part[:2] != "  ":
                for column in range(at, min(at + len(part), width)):
                    taken[column] = 1
            at += len(part)
    first = min(line.indent for line in lines)
    gutters: list[tuple[int, int]] = []
    start = None
    for column in range(first, width):
        if not taken[column]:
            start = column if start is None else start
        elif start is not None:
            if column - start >= 2:
                gutters.append((start, column))
            start = None
    return gutters


def _heads(lines: list[Line]) -> int:
    """How many lines at the top are heads over columns: they begin to the right of the first column's words."""
    first = min(line.indent for line in lines)
    count = 0
    while count < min(len(lines), 5) and lines[count].indent > first + 4:
        count += 1
    return count if count and len(lines) - count >= 2 else 0


def _spread(line: Line, gutters: list[tuple[int, int]]) -> _Row:
    """A head whose parts may each span several columns: those it stands over."""
    middles = [(start + stop) // 2 + line.start - line.indent for start, stop in gutters]
    cells: list[tuple[int, int]] = []
    spans: list[int] = []
    at, taken = line.start, 0
    for match in _PART.finditer(line.words):
        low, high = line.start + match.start(), line.start + match.end()
        first = sum(1 for middle in middles if middle <= low)
        last = sum(1 for middle in middles if middle < high)
        if first < taken:  # two parts over one column
            cells[-1] = (cells[-1][0], high)
            at = high
            continue
        cells.extend((at, at) for _ in range(first - taken))
        cells.append((low, high))
        spans.extend((*(1 for _ in range(first - taken)), last - first + 1))
        at, taken = high, last + 1
    cells.extend((at, at) for _ in range(len(gutters) + 1 - taken))
    spans.extend(1 for _ in range(len(gutters) + 1 - taken))
    return _Row(line, tuple(cells), tuple(spans))


def _cut(line: Line, gutters: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    shift = line.start - line.indent
    edges = [line.start - max(0, line.indent - 0), *[(a + b) // 2 + shift for a, b in gutters]]
    cells = []
    for start, stop in zip(edges, [*edges[1:], line.end], strict=True):
        low, high = min(max(start, line.start), line.end), min(max(stop, line.start), line.end)
        cells.append((low, max(low, high)))
    return tuple(cells)


def _header(rows: list[_Row]) -> int:
    """1 where the first row has no figures and a column below it has nothing else."""
    first = rows[0]
    if any(_NUMBER.fullmatch(first.line.text[a:b].strip()) for a, b in first.cells[1:]) or len(rows) < 3:
        return 0
    for position in range(1, len(first.cells)):
        column = [
            row.line.text[row.cells[position][0] : row.cells[position][1]].strip()
            for row in rows[1:]
            if position < len(row.cells)
        ]
        if column and sum(1 for text in column if _NUMBER.fullmatch(text)) >= 0.7 * len(column):
            return 1
    return 0


def _table(view: View, extent: tuple[int, int], rows: list[_Row], *, header: int, reason: str) -> Reading:
    """The lines `extent` (first, and first after) as a table of these rows."""
    start, end = extent
    width = max(len(row.cells) for row in rows)
    made: list[tuple[Cell, ...]] = []
    omissions: list[Omission] = []
    for row in rows:
        cells: list[Cell] = []
        at = row.line.start
        for (low, high), span in zip(row.cells, row.spans or (1,) * len(row.cells), strict=True):
            omissions.extend(row.line.omitted(at, low, "table rule"))
            content, left_out = content_of(run_of([row.line.after(low).before(high)]), view.evidence, Role.LABEL)
            omissions.extend(left_out)
            cells.append(Cell(content=content, colspan=span))
            at = high
        omissions.extend(row.line.omitted(at, row.line.end, "table rule"))
        cells.extend(Cell(content=()) for _ in range(width - sum(cell.colspan for cell in cells)))
        made.append(tuple(cells))
    kept = {row.line.number for row in rows}
    for line in view.lines[start:end]:
        if line.number not in kept:
            omissions.extend(line.left_out("table rule"))
    alignments = tuple(_alignment(rows[header:], position) for position in range(width))
    block = Table(
        span=view.span(start, end),
        reason=reason,
        confidence=0.85,
        rows=tuple(made),
        header_rows=header,
        alignments=alignments,
    )
    return Reading((block,), end, tuple(omissions))


def _alignment(rows: list[_Row], position: int) -> Alignment:
    texts = [
        row.line.text[row.cells[position][0] : row.cells[position][1]].strip()
        for row in rows
        if position < len(row.cells)
    ]
    figures = sum(1 for text in texts if text and _NUMBER.fullmatch(text))
    return Alignment.END if figures > 0.6 * len([t for t in texts if t] or [""]) else Alignment.START
