"""Changes to a block's text as a whole, brought back into the inlines it is made of."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TypeAlias, assert_never

from ...model.document import (
    Code,
    Emphasis,
    Inline,
    Inlines,
    LineBreak,
    Link,
    NoteCall,
    Passage,
    Strong,
    Text,
)
from ...model.walk import map_text
from ...patterns import late


@dataclass(frozen=True, slots=True)
class Edit:
    """Characters `start` to `end` (0-based, `end` excluded) of a text replaced; equal ends insert."""

    start: int
    end: int
    replacement: str


Rule: TypeAlias = Callable[[str], Iterable[Edit]]

_MASK = "x"  # stands for a character that no rule may touch, and that looks like a letter to its neighbours

# Something in a word that may make it an address, a path, an option or a smiley: cheap to look for.
_HINT = late(
    r"[@/\\]|www\.|\.(?:com|org|net|gov|mil|edu|int|info|io|eu|uk|de|fr|es|it|nl|ru|cn|jp|txt|pdf|html?|docx?|csv|"
    r"json|py|md)\b|(?<!\S)--?[A-Za-z]|[:;8=]['-]?[()DPp|](?!\w)"
)
_LITERAL = late(
    r"(?:https?://|ftp://|www\.|mailto:)[^<>«»“”]+"
    r"|\w[\w.+'-]*@[\w-]+(?:\.[\w-]+)+"
    r"|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|mil|edu|int|info|io|eu|uk|de|fr|es|it|nl|ru|cn|jp|txt|pdf|html?|docx?|"
    r"csv|json|py|md)\b(?:/[^<>«»“”]*)?"
    r"|(?<![\w/])[~.]{0,2}/[\w.-]+/[\w./-]*"  # a path
    r"|\b[A-Za-z]:\\.+"
    r"|^--?[A-Za-z][\w-]*(?:=.+)?"  # an option of a command
    r"|(?<!\w)[:;8=]['-]?[()DPp/\\|](?!\w)"  # a smiley
)
_LONGEST = 500  # characters; a longer run without a space is no word, and nothing in it is ours to change
_SPACE = late(r"\s")


def edited(content: Inlines, rules: tuple[Rule, ...]) -> Inlines:
    """The inlines after the rules' edits; each rule sees the words of the whole block, so an `em` hides nothing.

    Where edits overlap, the one that begins first counts, then that of the earlier rule. An edit that would reach
    over the border of an inline is left out.
    """
    parts = list(_parts(content))
    text = "".join(words if ours else _opaque(words) for words, ours in parts)
    text = _masked(text)
    edits = _chosen(edit for rule in rules for edit in rule(text))
    if not edits:
        return content
    runs = iter(list(_runs(parts, edits)))
    return map_text(content, lambda _: next(runs))


def edited_text(text: str, rules: tuple[Rule, ...]) -> str:
    """A plain string after the rules' edits."""
    (run,) = edited((Text(text),), rules)
    return run.text if isinstance(run, Text) else text


def _parts(content: Inlines) -> Iterator[tuple[str, bool]]:
    """The runs of characters in order, each with whether it is words that rules may change."""
    for inline in content:
        yield from _parts_of(inline)


def _parts_of(inline: Inline) -> Iterator[tuple[str, bool]]:
    match inline:
        case Text(text=text):
            yield text, True
        case Code(text=text) | NoteCall(text=text):
            yield text, False
        case Emphasis(content=content) | Strong(content=content) | Link(content=content) | Passage(content=content):
            yield from _parts(content)
        case LineBreak():
            yield "\n", False
        case _:
            assert_never(inline)


def _opaque(words: str) -> str:
    return words if words == "\n" else _MASK * len(words)


def _masked(text: str) -> str:
    """The text with addresses, paths, options and smileys masked, of the same length."""
    pieces: list[str] = []
    done = 0
    hint = _HINT.search(text)
    while hint:
        first = max((text.rfind(space, done, hint.start() + 1) for space in " \t\n\N{NO-BREAK SPACE}"), default=-1) + 1
        first = max(first, done)
        space = _SPACE.search(text, hint.end())
        end = space.start() if space else len(text)
        word = text[first:end]
        masked = _LITERAL.sub(lambda found: _trailing_kept(found[0]), word) if len(word) <= _LONGEST else _opaque(word)
        pieces += (text[done:first], masked)
        done = end
        hint = _HINT.search(text, end)
    return "".join((*pieces, text[done:])) if pieces else text


def _trailing_kept(literal: str) -> str:
    """A literal as a mask of the same length; the sentence's own punctuation after it stays."""
    core = literal.rstrip(".,;:!?'")
    for mark, opening in (('"', '"'), (")", "(")):
        if core.endswith(mark) and opening not in core[:-1]:
            core = core[:-1].rstrip(".,;:!?'")
    return _MASK * len(core) + literal[len(core) :]


def _chosen(edits: Iterable[Edit]) -> list[Edit]:
    chosen: list[Edit] = []
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):  # stable: earlier rules first among equals
        last = chosen[-1] if chosen else None
        if last is None or (edit.start > last.start and edit.start >= last.end):
            chosen.append(edit)
    return chosen


def _runs(parts: list[tuple[str, bool]], edits: list[Edit]) -> Iterator[str]:
    """The new words of each run that may change, in order."""
    at, number = 0, 0
    for words, ours in parts:
        end = at + len(words)
        pieces: list[str] = []
        done = at
        while number < len(edits) and (edits[number].start < end or edits[number].end == edits[number].start == end):
            edit = edits[number]
            number += 1
            if ours and edit.start >= done and edit.end <= end:
                pieces += (words[done - at : edit.start - at], edit.replacement)
                done = edit.end
        if ours:
            yield "".join((*pieces, words[done - at :]))
        at = end
