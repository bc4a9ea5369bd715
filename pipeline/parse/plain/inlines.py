"""Inside a paragraph: links, notes called, Markdown that cannot be anything else, datelines and other run-ins."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ...model.document import (
    Code,
    Emphasis,
    Inline,
    Inlines,
    LineBreak,
    Link,
    NoteCall,
    Omission,
    Passage,
    Role,
    Strong,
    Text,
)
from ...patterns import late
from .runins import run_in_end

if TYPE_CHECKING:
    from .evidence import Evidence
    from .runs import Run

_TRIGGER = late(r"[*_`<@\u00b9\u00b2\u00b3\u2070-\u2079]|\[[^\]]|://|www\.", re.IGNORECASE)
_TOKEN = late(
    r"(?P<code>`[^`\s](?:[^`]{0,300}[^`\s])?`(?!`))"
    r"|(?P<linked>(?<!!)\[(?P<label>[^\[\]]{1,300})\]\((?P<target>(?:https?://"
    r"|mailto:)[^\s()<>]{1,2000}(?:\([^\s()<>]{0,200}\)[^\s()<>]{0,500})?)\))"
    r"|(?P<angled><(?P<inside>(?:https?://|mailto:|www\.)[^\s<>]{1,2000}|[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,100})>)"
    r"|(?P<split><(?P<halves>https?://[^<>]{1,2000})>)"
    r"|(?P<url>(?<![\w@])(?:https?://|www\.(?=\w))[^\s<>\"“”\u3000-\u303f\uff00-\uffef]{2,2000})"
    r"|(?P<mail>(?<![\w.+@/-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})"
    r"|(?P<call>\[\^?(?P<number>[\w*†‡]{1,8})\]|[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,3})"
    r"|(?P<strong>\*\*(?=[^\s*])|(?<![^\s\"'“‘(\[—–-])__(?=[^\s_]))"
    r"|(?P<stress>(?<![^\s\"'“‘(\[—–*-])_(?=[^\s_])|(?<![\w*])\*(?=[^\s*]))",
    re.IGNORECASE,
)
_SUPERSCRIPTS = str.maketrans("\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079", "0123456789")
_AFTER = late(r"\s|\Z|[.,;:!?)\"'”’\]—–-](?!\w)|[.,]?[*_)]")  # what may follow a closing mark of one or two _ or one *
_LONGEST = 1500  # characters between an opening and a closing mark
_DEEPEST = 6  # marks inside marks
_TRIES = 40  # closing marks looked at before an opening one is taken as text


@dataclass(slots=True)
class _Reader:
    """One pass over a run, collecting what it leaves out."""

    run: Run
    evidence: Evidence
    omissions: list[Omission] = field(default_factory=list)
    depth: int = 0

    def inlines(self, start: int, end: int) -> Inlines:
        """The inlines of characters `start` to `end`."""
        text = self.run.text
        found: list[Inline] = []
        plain = at = start
        while (match := _TOKEN.search(text, at, end)) is not None:
            made = self._made(match, end)
            if made is None:
                at = match.end() if match.lastgroup in {"url", "mail", "call"} else match.start() + 1
                if match.group().startswith(("**", "__")):
                    at = match.start() + 2
                continue
            inline, first, stop = made
            if first > plain:
                found.append(Text(text[plain:first]))
            found.append(inline)
            plain = at = stop
        if plain < end:
            found.append(Text(text[plain:end]))
        return tuple(found)

    def _leave_out(self, start: int, end: int, reason: str) -> None:
        self.omissions.extend(self.run.omitted(start, end, reason))

    def _made(self, match: re.Match[str], end: int) -> tuple[Inline, int, int] | None:
        """What the token stands for, with the characters it covers; None where it is only text."""
        start, stop = match.span()
        if match["code"]:
            return self._code(match)
        if match["linked"]:
            self._leave_out(start, start + 1, "Markdown link")
            self._leave_out(match.end("label"), stop, "Markdown link")
            return Link(match["target"], self._plain(match.start("label"), match.end("label"))), start, stop
        if match["angled"]:
            self._leave_out(start, start + 1, "angle bracket around an address")
            self._leave_out(stop - 1, stop, "angle bracket around an address")
            inside = match["inside"]
            return Link(_target(inside), (Text(inside),)), start, stop
        if match["split"]:
            return self._rejoined(match)
        if match["url"]:
            return self._address(match)
        if match["mail"]:
            address = match["mail"].rstrip(".-_")
            return Link("mailto:" + address, (Text(address),)), start, start + len(address)
        if match["call"]:
            label = match["number"] or match["call"].translate(_SUPERSCRIPTS)
            return (NoteCall(label, match["call"]), start, stop) if label in self.evidence.notes else None
        return self._stressed(match, end)

    def _plain(self, start: int, end: int) -> Inlines:
        """Inlines of a link's words: no link inside a link."""
        return tuple(
            i
            for inline in self.inlines(start, end)
            for i in (inline.content if isinstance(inline, Link) else (inline,))
        )

    def _code(self, match: re.Match[str]) -> tuple[Inline, int, int] | None:
        start, stop = match.span()
        before = self.run.text[start - 1 : start]
        if before == "`" or before.isalnum():
            return None
        self._leave_out(start, start + 1, "code mark")
        self._leave_out(stop - 1, stop, "code mark")
        return Code(self.run.text[start + 1 : stop - 1]), start, stop

    def _rejoined(self, match: re.Match[str]) -> tuple[Inline, int, int] | None:
        """An address in angle brackets that was broken over lines: only where each space is a line's end."""
        start, stop = match.span()
        inside = match["halves"]
        base = match.start("halves")
        spaces = [base + i for i, character in enumerate(inside) if character.isspace()]
        if any(space + 1 not in self.run.breaks for space in spaces):
            return None
        self._leave_out(start, start + 1, "angle bracket around an address")
        self._leave_out(stop - 1, stop, "angle bracket around an address")
        address = "".join(inside.split())
        return Link(address, (Text(address),)), start, stop

    def _address(self, match: re.Match[str]) -> tuple[Inline, int, int]:
        address = match["url"]
        stripped = address.rstrip(".,;:!?'’*_")
        while stripped.endswith((")", "]")) and stripped.count("(") + stripped.count("[") < stripped.count(
            ")"
        ) + stripped.count("]"):
            stripped = stripped[:-1].rstrip(".,;:!?'’*_")
        stop = match.start() + len(stripped)
        text = self.run.text
        # A line that ends in "/" or "-" inside an address goes on with the next line's first word.
        while stop + 1 in self.run.breaks and text[stop - 1] in "/-_=&?" and stop + 1 < len(text):
            more = re.match(r"[\w./%&=?#~-]{2,300}(?=[\s,;)]|$)", text[stop + 1 :])
            if more is None or not re.search(r"[/.\d=_-]", more.group().rstrip(".")):
                break
            tail = more.group().rstrip(".,;")
            stripped += tail
            stop += 1 + len(tail)
        if not re.search(r"\w", stripped[4:]):
            return Text(stripped), match.start(), stop
        return Link(_target(stripped), (Text(stripped),)), match.start(), stop

    def _stressed(self, match: re.Match[str], end: int) -> tuple[Inline, int, int] | None:
        """Bold and emphasis: marks that stand as a pair around words and cannot be anything else."""
        text = self.run.text
        start, inner = match.span()
        mark = match.group()
        if self.depth >= _DEEPEST or (mark == "*" and not self.evidence.markdown):
            return None
        closer = self._closer(mark, inner, min(end, inner + _LONGEST))
        if closer is None:
            return None
        if mark in {"_", "*"} and not any(c.isalpha() for c in text[inner:closer]):
            return None
        self._leave_out(start, inner, "mark of stress")
        self.depth += 1
        content = self.inlines(inner, closer)
        self.depth -= 1
        self._leave_out(closer, closer + len(mark), "mark of stress")
        made: Inline = Strong(content) if len(mark) == 2 else Emphasis(content)
        return made, start, closer + len(mark)

    def _closer(self, mark: str, inner: int, end: int) -> int | None:
        text = self.run.text
        at = text.find(mark, inner + 1, end)
        for _ in range(_TRIES):
            if at == -1:
                break
            before, after = text[at - 1], text[at + len(mark) : at + len(mark) + 1]
            single = len(mark) == 2 or (mark not in (before, after))
            if not before.isspace() and single and (mark == "**" or _AFTER.match(text, at + len(mark))):
                return at + 1 if mark == "**" and after == "*" else at
            at = text.find(mark, at + 1, end)
        return None


def _target(address: str) -> str:
    if address.lower().startswith(("http://", "https://", "mailto:")):
        return address
    return "mailto:" + address if "@" in address and "/" not in address else "https://" + address


def content_of(run: Run, evidence: Evidence, role: Role | None = None) -> tuple[Inlines, tuple[Omission, ...]]:
    """The inlines of a run and what they leave out; a run-in at its start becomes a passage.

    `role` says that the whole is of one kind (a heading, a cell), so that nothing is sought at its start.
    """
    if not run.text:
        return (), run.omissions
    cut, passage = (0, None) if role is not None else run_in_end(run.text)
    if not _TRIGGER.search(run.text):
        inlines: Inlines = (Text(run.text[cut:]),) if cut < len(run.text) else ()
        if passage is not None:
            inlines = (Passage((Text(run.text[:cut]),), passage), *inlines)
        return inlines, run.omissions
    reader = _Reader(run, evidence)
    first = (Passage(reader.inlines(0, cut), passage),) if passage is not None else ()
    inlines = (*first, *reader.inlines(cut, len(run.text)))
    return inlines, (*run.omissions, *reader.omissions)


def lines_content(runs: list[Run], evidence: Evidence) -> tuple[Inlines, tuple[Omission, ...]]:
    """The inlines of several runs with line breaks between."""
    inlines: list[Inline] = []
    omissions: list[Omission] = []
    for run in runs:
        content, left_out = content_of(run, evidence, Role.VERSE)
        if inlines:
            inlines.append(LineBreak())
        inlines.extend(content)
        omissions.extend(left_out)
    return tuple(inlines), tuple(omissions)
