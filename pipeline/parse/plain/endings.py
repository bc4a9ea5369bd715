"""Short lines of their own kind: rules, end marks, markings, a letter's close, contact blocks."""

from __future__ import annotations

import re

from ...model.document import Paragraph, Role, Rule
from ...patterns import late
from .inlines import lines_content
from .paragraphs import paragraph
from .quotes import is_quotation
from .reading import Reading, Verdict, View
from .runs import run_of
from .shapes import (
    ends_sentence,
    has_address,
    is_byline,
    is_call,
    is_closing,
    is_contact,
    is_embargo,
    is_end_mark,
    is_marking,
    is_salutation,
    words_of,
)

_RULE = late(
    r"([-=_*~#+^.•·—–─━═<>/\\])(?:\s*\1){2,}|(?:[*•·~-]\s+){2,}[*•·~-]|[-=*~_]{3,}|⁂|❦|[─━═—–]{2,}"
    r"|-?=-?(?:=-?)+|\*-(?:\*-?)+|_{2,}|(?:~=)+~?|~\*~"
)


def is_rule(words: str) -> bool:
    """Whether the line is a drawn rule, or stars that stand for one."""
    return bool(words) and words[0] in "-=_*~#+^.•·—–─━═<>/\\⁂❦" and bool(_RULE.fullmatch(words))


def ended(view: View, index: int) -> Reading | None:
    """The rule: an end mark, or a thematic break."""
    line = view.lines[index]
    under = view.headlines.get(index + 1)
    if under is not None and under.mark == "underline of a heading" and is_rule(line.words):
        return Reading((), index + 1, line.left_out("line over a heading"))
    if is_rule(line.words) and not (line.words.startswith("#") and len(line.words) <= 9):
        if line.words[0] in ".<>/\\" and not view.ends_chunk(index):
            return None
        end = _rules_end(view, index)
        return Reading(
            (Rule(span=view.span(index, end), reason="a line of nothing but rule"),),
            end,
            tuple(omission for one in view.lines[index:end] for omission in one.left_out("rule")),
        )
    if line.words == "--" and view.starts_chunk(index):
        rule = Rule(span=view.span(index, index + 1), reason="parts a signature from the message")
        return Reading((rule,), index + 1, line.left_out("rule"))
    if is_end_mark(line.words) and (view.starts_chunk(index) or view.ends_chunk(index)) and index > 0:
        return paragraph(view, index, index + 1, Verdict(reason="end mark", role=Role.END_MARK))
    return None


def _rules_end(view: View, index: int) -> int:
    """The first line after rules that stand one under another, with nothing between: they are one break."""
    end = index + 1
    while True:
        upcoming = view.following[end - 1]
        if upcoming >= len(view.lines) or not is_rule(view.lines[upcoming].words):
            return end
        if upcoming in view.headlines or upcoming + 1 in view.headlines or view.markers[upcoming] is not None:
            return end
        if not view.ends_chunk(upcoming) and not is_rule(view.lines[upcoming + 1].words):
            return end  # the rule over a box, a table or a heading
        end = upcoming + 1


def marked(view: View, index: int) -> Reading | None:
    """The rule: a classification marking or a line of embargo."""
    words = view.lines[index].words
    if is_marking(words):
        return paragraph(view, index, index + 1, Verdict(reason="classification marking", role=Role.MARKING))
    if is_embargo(words) and (view.starts_chunk(index) or view.ends_chunk(index)):
        return paragraph(view, index, index + 1, Verdict(reason="says when the text may be used", role=Role.EMBARGO))
    if is_byline(words) and view.starts_chunk(index) and view.ends_chunk(index) and not view.nested:
        return paragraph(
            view, index, index + 1, Verdict(reason="says who wrote the text", role=Role.BYLINE, confidence=0.7)
        )
    if is_salutation(words) and view.starts_chunk(index) and (view.ends_chunk(index) or not view.evidence.wrapped):
        return paragraph(view, index, index + 1, Verdict(reason="opens a letter", role=Role.SALUTATION))
    return None


def broken(view: View, start: int, end: int, verdict: Verdict) -> Reading:
    """The view's lines `start` to `end` as one paragraph whose line ends are kept."""
    content, omissions = lines_content([run_of([line]) for line in view.lines[start:end] if line.words], view.evidence)
    block = Paragraph(
        span=view.span(start, end),
        reason=verdict.reason,
        role=verdict.role,
        confidence=verdict.confidence,
        content=content,
    )
    return Reading((block,), end, omissions)


def closed(view: View, index: int) -> Reading | None:
    """The rule: a letter's close with the signature below it."""
    line = view.lines[index]
    if not is_closing(line.words) or view.nested or not view.starts_chunk(index):
        return None
    end = view.chunk_end(index)
    if end - index > 6 or any(len(one.words) > 60 for one in view.lines[index:end]):
        return None
    after = view.following[end - 1]
    if end - index == 1 and after < len(view.lines):
        # "Sincerely," and, after a blank line or two for the pen, the name.
        stop = view.chunk_end(after)
        signed = view.lines[after:stop]
        if (
            stop - after <= 5
            and all(
                len(one.words) <= 60 and len(words_of(one.words)) <= 8 and not ends_sentence(one.words)
                for one in signed
            )
            and not view.markers[after]
        ):
            end = stop
    return broken(view, index, end, Verdict(reason="a letter's close and signature", role=Role.SIGNATURE))


_CONTACTS = late(
    r"(?:media |press |news )?(?:contacts?|inquiries|enquiries)|for (?:more|further) information.{0,60}", re.IGNORECASE
)


def contacted(view: View, index: int) -> Reading | None:
    """The rule: a block of lines that say whom to ask."""
    if not view.begins(index) or view.nested:
        return None
    end = view.chunk_end(index)
    lines = view.lines[index:end]
    words = lines[0].words
    if not is_contact(words) and not (_CONTACTS.fullmatch(words) and any(has_address(one.words) for one in lines[1:6])):
        return None
    if is_call(words) and not is_contact(words.split(":")[0] + ":"):
        return None
    if end - index > 10 or any(
        len(one.words) > 110 or view.markers[index + i] or is_quotation(view, index + i) for i, one in enumerate(lines)
    ):
        return None
    if end - index == 1 and (ends_sentence(lines[0].words) or len(words_of(lines[0].words)) > 14):
        return None
    return broken(view, index, end, Verdict(reason="contact block", role=Role.CONTACT))
