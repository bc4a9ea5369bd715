"""Headings known by their like: lines that begin with the same sign, or come again word for word."""

from __future__ import annotations

from collections import defaultdict

from ...patterns import late
from .endings import is_rule
from .headline import Headline, is_other, plain
from .reading import Verdict, View
from .shapes import Case, case_of, ends_sentence, is_name, is_quoted, words_of
from .transcripts import turn_of

_LED = late(r"(?P<sign>\*{2,}|={2,}|~{2,}|\+{2,}|@{2,}|<{2,}|/{2,}|:{2,}) ?(?P<words>[A-Z0-9À-ÞА-Я][^*=~+@<>|]{2,100})")
_CROSSHEADS = frozenset({60, 62})  # ranks of short lines that words alone make headings


def parallels_of(view: View) -> dict[int, Headline]:
    """More headlines of a view whose headlines are decided, by what they share with one another."""
    return {**_led(view), **_again(view)}


def _alone(view: View, index: int) -> bool:
    return view.starts_chunk(index) and view.ends_chunk(index) and view.following[index] < len(view.lines)


def _led(view: View) -> dict[int, Headline]:
    """Short lines by themselves that begin with the same sign, two or more of them, with text below."""
    by_sign: dict[str, list[Headline]] = defaultdict(list)
    for index, line in enumerate(view.lines):
        if index in view.headlines or not line.words or line.words[0] not in "*=~+@</:" or not _alone(view, index):
            continue
        match = _LED.fullmatch(line.words)
        if (
            match is None
            or view.markers[index] is not None
            or ends_sentence(match["words"])
            or match["words"][-1] in ",;"
            or _LED.match(view.lines[view.following[index]].words)
        ):
            continue
        by_sign[match["sign"]].append(
            Headline(
                end=index + 1,
                words_end=index + 1,
                start=line.start + match.start("words"),
                stop=line.end,
                rank=57,
                reason=f"begins with {match['sign']}, as others do",
                confidence=0.8,
                mark="sign of a heading",
            )
        )
    return {led.end - 1: led for like in by_sign.values() if len(like) > 1 for led in like}


def _again(view: View) -> dict[int, Headline]:
    """Short lines by themselves that come again, in a text that has such headings, each time above something else."""
    found = {index: headline for index, headline in view.headlines.items() if headline.rank in _CROSSHEADS}
    if not found:
        return {}
    by_words: dict[str, list[int]] = defaultdict(list)
    for index, line in enumerate(view.lines):
        if line.words and _may_recur(view, index):
            by_words[line.words].append(index)
    more: dict[int, Headline] = {}
    for indexes in by_words.values():
        below = {view.lines[view.following[index]].words for index in indexes}
        if len(indexes) < 2 or len(below) < len(indexes):
            continue
        for index in indexes:
            if index not in view.headlines:
                verdict = Verdict(reason="short, and comes again above other text", confidence=0.65)
                more[index] = plain(view, index, index + 1, 60, verdict)
    return more


def _may_recur(view: View, index: int) -> bool:
    words = view.lines[index].words
    return (
        len(words) <= 50
        and _alone(view, index)
        and view.markers[index] is None
        and (index in view.headlines or case_of(words) is Case.TITLE)
        and len(words_of(words)) <= 6
        and words[0].isalpha()
        and words[-1].isalnum()
        and not (is_other(words) or is_rule(words) or is_quoted(words))
        and not (is_name(words) and _below_headline(view, index))  # a byline
        and not turn_of(words, view.evidence)
    )


def _below_headline(view: View, index: int) -> bool:
    above = next((at for at in range(index - 1, max(-1, index - 4), -1) if view.lines[at].words), -1)
    return above in view.headlines
