"""Plain text to Document, as a careful editor would read it.

Evidence from the whole text first (`evidence`, `pages`, `markers`, `headings`), then decisions by an ordered
table of rules (`rules`), each of which reads one kind of thing (`front`, `lists`, `tables`, …). What is not
passed on as words is listed as an omission, so that the account (`parse/account.py`) is exact.
"""

from __future__ import annotations

from dataclasses import replace

from ...model.diagnostic import Diagnostic, Report, Severity
from ...model.document import Block, Blocks, Document, Heading, List, Metadata, Omission, Role, TitleOrigin
from ...model.source import Text
from ...model.walk import all_blocks, text_of
from ...settings import Limits
from ..guidance import Guidance
from .evidence import evidence_of
from .front import subject_of, titled_by_label
from .levels import leveled
from .lines import line_of, lines_of
from .notes import notes_of
from .pages import unpaged
from .reading import View
from .rules import counted, read
from .transcripts import speakers_of


def parsed_plain(text: Text, *, limits: Limits, guidance: Guidance, report: Report, first_line: int) -> Document:
    """The document that a plain text is; see `parse.parsed`."""
    omissions: list[Omission] = []
    for number in range(1, min(first_line, len(text.lines) + 1)):
        omissions.extend(line_of(number, text.lines[number - 1]).left_out("front matter"))
    lines, furniture = unpaged(list(lines_of(text, first_line)), text.page_starts)
    omissions.extend(furniture)
    evidence = replace(evidence_of(lines, guidance.paragraphs), speakers=speakers_of(lines), notes=notes_of(lines))
    view = View(lines=(), evidence=evidence, guidance=guidance, depth=0, deepest=limits.nesting, read=read)
    reading = read(lines, view)
    omissions.extend(reading.omissions)
    blocks = _with_key_points(leveled(reading.blocks))
    counted(sum(1 for _ in all_blocks(blocks)), limits.blocks)
    for block in blocks:
        if block.confidence < 0.5:
            report(
                Diagnostic(
                    Severity.NOTE,
                    f"This is a guess: {block.reason}.",
                    block.span,
                    "Say what it is in front matter (structure).",
                )
            )
    return Document(
        blocks=blocks,
        metadata=_metadata(blocks, [line.words for line in lines[:60]]),
        omissions=tuple(sorted(omissions)),
    )


_ABOVE = {Role.TITLE, Role.SUBTITLE, Role.BYLINE, Role.DATE, Role.PLACE, Role.MARKING, Role.EMBARGO, Role.CONTACT}


def _with_key_points(blocks: Blocks) -> Blocks:
    """The blocks; a bulleted list that comes first, but for what stands at the top, holds the key points."""
    for index, block in enumerate(blocks):
        if isinstance(block, List) and block.enumerator is None and len(block.items) > 1:
            points: Block = replace(
                block, role=Role.KEY_POINTS, reason=block.reason + "; at the top, before any heading"
            )
            return (*blocks[:index], points, *blocks[index + 1 :])
        if block.role not in _ABOVE:
            break
    return blocks


def _metadata(blocks: Blocks, words: list[str]) -> Metadata:
    for block in blocks:
        if isinstance(block, Heading) and block.role is Role.TITLE:
            title = " ".join(text_of(block.content).split())
            labeled = titled_by_label(words, title)
            if labeled is not None:
                return Metadata(title=labeled, title_origin=TitleOrigin.FRONT_MATTER)
            return Metadata(title=title, title_origin=TitleOrigin.FIRST_LINE)
    subject = subject_of(words)
    return Metadata(title=subject, title_origin=TitleOrigin.FRONT_MATTER) if subject else Metadata()
