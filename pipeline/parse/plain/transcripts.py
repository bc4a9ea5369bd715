"""Transcripts: who speaks, and what is said."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...model.document import Inlines, Omission, Paragraph, Passage, Role
from ...patterns import late
from .inlines import content_of
from .lines import Line
from .reading import Reading, View
from .runs import run_of
from .shapes import vocabulary, words_of

if TYPE_CHECKING:
    from .evidence import Evidence

_TITLE = r"(?:Mr|Mrs|Ms|Miss|Dr|Sen|Rep|Gov|Gen|Adm|Amb|Prof|Hon|MR|MRS|MS|DR|SEN|REP|GEN|ADM|AMB|GOV)\.?"
_TURN = late(
    r"(?:\*\*)?(?P<name>"
    r"Q(?:UESTION)?\d{0,2}|A(?:NSWER)?|"
    rf"{_TITLE}\s[A-Z][\w.'’ -]{{1,30}}?|"
    r"[A-Z][A-Z0-9.,'’ /-]{1,50}(?:\s?\([^()]{1,40}\))?|"
    r"(?:[A-Z][\w.'’-]{0,20})(?:\s[A-Z(][\w.'’)-]{0,20}){0,4}"
    r")(?P<close>:(?:\*\*)?|\.)(?=\s|$)"
)
_BARE_QA = late(r"(?P<name>Q|A)(?P<close>[.:]?)(?:\s{2,}|\t|(?<=[.:])\s)(?=\S)|(?P<only>Q)\s(?=[A-Z\"“‘(\[$\d-])")
_HEARING = late(
    rf"(?P<name>(?:{_TITLE}|Chairman|Chairwoman|Chair|The|Captain"
    rf"|[A-Z][a-z]"
    rf"{2, 20})\s[A-Z][\w'’-]{{1,20}}(?:\s[A-Z][\w'’-]{{1,20}}){{0,2}})(?P<close>\.)\s(?=[A-Z\"“\[(])"
)
_OFFICE = late(
    r"\b(?:Q|A|QUESTION|ANSWER|MODERATOR|REPORTER|INTERVIEWER|OPERATOR|HOST|PRESIDENT|SECRETARY|MINISTER"
    r"|OFFICIAL|SPEAKER|SPOKESPERSON|SPOKESMAN|CHAIR|CHAIRMAN|CHAIRWOMAN|"
    r"SENATOR|AMBASSADOR|GENERAL|JUSTICE|THE COURT|THE WITNESS|AUDIENCE|MEMBER|PARTICIPANT|ANALYST|DIRECTOR"
    r"|JOURNALIST|CHANCELLOR|COMMISSIONER|GOVERNOR|MAYOR|UNIDENTIFIED|"
    r"MR|MRS|MS|DR|SEN|REP|GEN|PROF)\b",
    re.IGNORECASE,
)


def speaker_of(words: str) -> re.Match[str] | None:
    """What may be a speaker's label at the line's start."""
    if not words or not (words[0].isupper() or words.startswith("**")):
        return None
    head = words[:110]
    return _BARE_QA.match(head) or _HEARING.match(head) or _TURN.match(head)


def name_of(match: re.Match[str]) -> str:
    """The name in a speaker's label."""
    return match["name"] or "Q"


def _close_of(match: re.Match[str]) -> str:
    return match["close"] or ""


def speakers_of(lines: Sequence[Line]) -> frozenset[str]:
    """The speakers of the text, where it is a transcript: labels that come again, and are people or offices."""
    counts: Counter[str] = Counter()
    stops: Counter[str] = Counter()
    values: Counter[str] = Counter()
    for line in lines:
        match = speaker_of(line.words)
        if match is not None:
            counts[name_of(match)] += 1
            stops[name_of(match)] += _close_of(match) == "."
            values[name_of(match)] += _is_value(line.words[match.end() :].strip())
    people = {
        name: count
        for name, count in counts.items()
        if (_OFFICE.search(name) or (count >= 2 and _is_person(name))) and not (stops[name] and not _is_titled(name))
    }
    people = {name: count for name, count in people.items() if values[name] <= 0.6 * count}
    if any(stops[name] for name in people):
        # "Captain Reyes." among "Mr. Stone." and "The Chairman.": whoever comes twice speaks.
        people |= {name: count for name, count in counts.items() if count >= 2 and stops[name] == count and " " in name}
    turns = sum(people.values())
    if turns < 3 or len(people) < 2 or max(people.values()) < 2:
        return frozenset()
    # One who speaks once only is a speaker where he has an office, or is in capitals as the others are.
    capitals = sum(count for name, count in people.items() if name.isupper()) > 0.6 * turns
    names = {name for name, count in people.items() if count >= 2 or _OFFICE.search(name)}
    if capitals and turns >= 6:
        names |= {name for name in counts if name.isupper() and _is_person(name.title()) and not stops[name]}
    return frozenset(names)


def _is_value(rest: str) -> bool:
    """Whether what follows a label is a value and not what somebody says: a few words without a stop."""
    return bool(rest) and len(rest) <= 40 and len(words_of(rest)) <= 4 and rest[-1].isalnum()


def _is_titled(name: str) -> bool:
    return bool(
        re.match(
            rf"{_TITLE}|The |Chair|Senator|Representative|Secretary|Ambassador|General|Admiral|Director"
            rf"|Ranking|Q\b|A\b",
            name,
        )
    )


_NO_NAMES = vocabulary(
    "needs response gaps highlights summary background note notes source sources contact date time location"
    " place subject action actions "
    "status impact overview update comment decision decisions discussion purpose present absent apologies"
    " attendance agenda item issue result "
    "results next risk risks outlook key challenges recommendations analysis update pros cons example warning"
    " tip answer total objective"
)


def _is_person(name: str) -> bool:
    words = name.replace(".", " ").split()
    if not 1 <= len(words) <= 4 or any(word.lower().strip(",") in _NO_NAMES for word in words):
        return False
    return all(word[0].isupper() or word[0] == "(" for word in words)


def turn_of(words: str, evidence: Evidence) -> re.Match[str] | None:
    """The speaker's label that the line begins with, in a text that is a transcript."""
    if not evidence.speakers:
        return None
    match = speaker_of(words)
    return match if match is not None and name_of(match) in evidence.speakers else None


def begins_turn(view: View, index: int) -> bool:
    """Whether a speaker's turn begins at this line."""
    match = turn_of(view.lines[index].words, view.evidence)
    return match is not None and _begins(view, index, match)


def _begins(view: View, index: int, match: re.Match[str]) -> bool:
    """Whether the label begins a paragraph: a name may also stand at a wrapped line's start."""
    if view.starts_chunk(index) or (_close_of(match).startswith(":") and name_of(match).isupper()):
        return True
    return not view.evidence.joins(view.lines[index - 1], view.lines[index])


def spoken(view: View, index: int) -> Reading | None:
    """The rule: a speaker's turn."""
    line = view.lines[index]
    match = turn_of(line.words, view.evidence)
    if match is None or not _begins(view, index, match):
        return None
    end = index + 1
    from .paragraphs import interrupts

    while end < len(view.lines) and view.lines[end].words and not begins_turn(view, end):
        joined = view.evidence.joins(view.lines[end - 1], view.lines[end]) or (
            end == index + 1 and match.end() >= len(line.words.rstrip())
        )
        if interrupts(view, end) or not joined:
            break
        end += 1
    run = run_of(view.lines[index:end], view.evidence.hyphens)
    cut = len(match.group().rstrip())
    label = line.words[:cut]
    cut = len(re.sub(r"[ \t]{2,}", " ", label))
    omissions: list[Omission] = []
    first = match.group().startswith("**")
    inlines: Inlines
    if first:
        inlines, left_out = content_of(run, view.evidence, Role.SPEECH)
    else:
        head, rest = (
            run_of([line.before(line.start + len(label))]),
            run_of([line.after(line.start + len(label)), *view.lines[index + 1 : end]], view.evidence.hyphens),
        )
        said, left_out = content_of(rest, view.evidence, Role.SPEECH)
        named, more = content_of(head, view.evidence, Role.SPEAKER)
        inlines = (Passage(named, Role.SPEAKER), *_spaced(said))
        omissions.extend(more)
    omissions.extend(left_out)
    block = Paragraph(
        span=view.span(index, end),
        reason="a speaker's label that comes again",
        role=Role.SPEECH,
        confidence=0.9,
        content=inlines,
    )
    return Reading((block,), end, tuple(omissions))


def _spaced(said: Inlines) -> Inlines:
    from ...model.document import Text

    return (Text(" "), *said) if said else ()
