"""Bytes to clean text: the first stage, and the only one that knows of encodings, line ends and control characters.

    Source --decoded--> characters --with_one_line_end, without_form_feeds--> lines --settled--> Text

Line `n` of the source is line `n` of the text all the way: no step adds, drops or moves a line.
"""

from ..errors import InputEmpty, InputNotText, LimitExceeded
from ..model.diagnostic import Report, silence
from ..model.source import Source, Text
from ..settings import Limits
from .binaries import binary_kind
from .decoding import decoded
from .lines import lines_of, with_one_line_end, without_form_feeds
from .settling import settled

__all__ = ["normalized"]


def normalized(source: Source, *, encoding: str | None = None, limits: Limits, report: Report = silence) -> Text:
    """The clean text of `source`, read in `encoding` when one is named, with every change that was made to get there.

    Raises `InputEmpty`, `InputNotText`, `LimitExceeded`, and `SettingInvalid` for an encoding that is unknown.
    Normalizing the UTF-8 bytes of the result, each line ended by LF, gives the same lines and no change.
    """
    _refuse_what_is_no_text(source, limits)
    characters = decoded(source.data, encoding)
    unified = with_one_line_end(characters.text)
    paged = without_form_feeds(unified.text)
    clean = settled(paged.text)
    if not clean.text or clean.text.isspace():
        raise _empty(source)
    for diagnostic in (*characters.diagnostics, *clean.diagnostics):
        report(diagnostic)
    return Text(
        lines=lines_of(clean.text),
        encoding=characters.encoding,
        changes=(*characters.changes, *unified.changes, *paged.changes, *clean.changes),
        page_starts=paged.page_starts,
    )


def _refuse_what_is_no_text(source: Source, limits: Limits) -> None:
    if len(source.data) > limits.input_bytes:
        raise LimitExceeded(
            f"“{source.name}” has {len(source.data):,} bytes; Twofold takes on {limits.input_bytes:,}.",
            "Split it into parts and convert each.",
        )
    if not source.data or source.data.isspace():
        raise _empty(source)
    kind = binary_kind(source.data)
    if kind:
        raise InputNotText(
            f"“{source.name}” is not text: it seems to be {kind}.",
            "Save it as plain text (UTF-8) first, or name another file.",
        )


def _empty(source: Source) -> InputEmpty:
    return InputEmpty(f"“{source.name}” has no text in it.", "Name a file that has some.")
