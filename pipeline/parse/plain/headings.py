"""Headings: every line of the text that may be one, judged with what stands around it."""

from __future__ import annotations

from dataclasses import replace

from ...model.document import Heading, Omission, Role
from ...patterns import late
from .crossheads import capitals, crosshead, label
from .descriptions import pair_of
from .headline import Headline
from .inlines import content_of
from .marked_headings import between_dots, bold, by_hashes, decorated, dotted, in_brackets, labeled, underlined
from .numbered_headings import bare_number, division, numbered
from .parallel_headings import parallels_of
from .reading import Reading, Verdict, View
from .runs import run_of
from .transcripts import turn_of

_CONTENTS = late(r"\.{4,}|(?:\. ){3,}|…{2,}|\t\s*\d{1,4}$| {4,}\d{1,4}$")
JUDGES = (
    by_hashes,
    underlined,
    bold,
    in_brackets,
    between_dots,
    decorated,
    dotted,
    labeled,
    division,
    bare_number,
    numbered,
    label,
    capitals,
    crosshead,
)


def headlines_of(view: View) -> View:
    """The view with its headlines decided, from the last line up, so that each knows what follows it."""
    headlines: dict[int, Headline] = {}
    found = replace(view, headlines=headlines)
    if not any(line.words for line in view.lines):
        return found
    entries = {index for first, end in view.contents.items() for index in range(first, end)}
    for index in range(len(view.lines) - 1, -1, -1):
        if index in entries:
            continue
        if view.lines[index].words and view.markers[index] is None and not _inside_other(found, index):
            headline = next((h for judge in JUDGES if (h := judge(found, index)) is not None), None)
            if headline is not None:
                headlines[index] = headline
    headlines.update(parallels_of(found))
    return found


def _inside_other(view: View, index: int) -> bool:
    words = view.lines[index].words
    if index > 1 and all(pair_of(view.lines[at].words) for at in (index, index - 1, index - 2)):
        return True  # one more line of a run of labels and values
    return bool(turn_of(words, view.evidence)) or (
        (words[0] in ">|" and not words.startswith((">>", "||")))
        or (bool(_CONTENTS.search(words)) and not words.startswith("."))
    )


def headed(view: View, index: int) -> Reading | None:
    """The rule: a heading that was decided on."""
    headline = view.headlines.get(index)
    return None if headline is None else heading_of(view, index, headline)


def heading_of(
    view: View, index: int, headline: Headline, *, level: int | None = None, role: Role | None = None
) -> Reading:
    """The heading as a block; what is left of its line (after dots) is read as the text below it."""
    lines = list(view.lines[index : headline.end])
    worded = lines[: headline.words_end - index]
    omissions: list[Omission] = []
    omissions.extend(lines[0].omitted(lines[0].start, headline.start, headline.mark))
    for rest in lines[headline.words_end - index :]:
        omissions.extend(rest.left_out(headline.mark))
    last = worded[-1]
    first_part = worded[0].after(headline.start) if headline.start > worded[0].start else worded[0]
    parts = [first_part, *worded[1:]]
    parts[-1] = parts[-1].before(headline.stop) if headline.stop < last.end else parts[-1]
    content, left_out = content_of(run_of(parts, view.evidence.hyphens), view.evidence, Role.LABEL)
    omissions.extend(left_out)
    block = Heading(
        span=view.span(index, headline.end),
        reason=headline.reason,
        confidence=headline.confidence,
        role=role or headline.role,
        level=level or 100 + headline.rank,  # made a level when all are known
        content=content,
    )
    tail = last.text[headline.stop : last.end]
    if headline.mark != "dots of a heading":
        omissions.extend(last.omitted(headline.stop, last.end, headline.mark))
        return Reading((block,), headline.end, tuple(omissions))
    dots = headline.stop + len(tail) - len(tail.lstrip(".…"))
    omissions.extend(last.omitted(headline.stop, dots, headline.mark))
    text = last.after(dots)
    if not text.words:
        return Reading((block,), headline.end, tuple(omissions))
    from .paragraphs import paragraph_end, paragraph_of

    end = paragraph_end(view, index)
    body = paragraph_of(view, [text, *view.lines[index + 1 : end]], end, Verdict(reason="text after a run-in heading"))
    return Reading((block, *body.blocks), end, (*omissions, *body.omissions))
