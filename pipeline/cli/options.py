"""Options that several commands share, and how their texts become settings."""

import datetime as dt
from pathlib import Path
from typing import Annotated

import typer

from ..errors import SettingInvalid
from ..settings import Overrules, ParagraphLayout

Files = Annotated[
    list[Path],
    typer.Argument(metavar="FILE...", help="The briefings, as text files.", show_default=False, readable=False),
]
File = Annotated[
    Path, typer.Argument(metavar="FILE", help="The briefing, as a text file.", show_default=False, readable=False)
]
Title = Annotated[
    str | None, typer.Option("--title", metavar="TITLE", help="The title, instead of the one found in the text.")
]
Author = Annotated[
    list[str] | None, typer.Option("--author", metavar="NAME", help="An author; may be given several times.")
]
Publisher = Annotated[
    str | None, typer.Option("--publisher", metavar="NAME", help="Who publishes it; printed over the title.")
]
Date = Annotated[
    str | None, typer.Option("--date", metavar="YYYY-MM-DD", help="The date of the briefing, as YYYY-MM-DD.")
]
Language = Annotated[
    str | None,
    typer.Option("--language", metavar="TAG", help="The language as a BCP 47 tag, such as en-GB; else it is detected."),
]
Encoding = Annotated[
    str | None,
    typer.Option(
        "--encoding", metavar="NAME", help="The encoding of the file, such as windows-1252; else it is detected."
    ),
]
Paragraphs = Annotated[
    str | None,
    typer.Option("--paragraphs", metavar="LAYOUT", help="How they are told apart: lines, blank, indent or flowed."),
]
Headings = Annotated[str | None, typer.Option("--headings", metavar="on|off", help="off: no line is a heading.")]
Lists = Annotated[str | None, typer.Option("--lists", metavar="on|off", help="off: no line is a list item.")]
Typography = Annotated[
    str | None,
    typer.Option("--typography", metavar="on|off", help="off: leave quotation marks, dashes and spaces as typed."),
]
Json = Annotated[bool, typer.Option("--json", help="Write the result as JSON to standard output.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing but errors.")]


def parsed_date(stated: str | None) -> dt.date | None:
    """The date that an option states. Raises SettingInvalid."""
    if stated is None:
        return None
    try:
        return dt.date.fromisoformat(stated)
    except ValueError:
        raise SettingInvalid(f"“{stated}” is not a date.", "Write it as 2024-01-25.") from None


def overrules(paragraphs: str | None, headings: str | None, lists: str | None, typography: str | None) -> Overrules:
    """What the options say about the text's structure. Raises SettingInvalid."""
    layouts = tuple(layout.value for layout in ParagraphLayout)
    layout = chosen(paragraphs, layouts, "--paragraphs")[0] if paragraphs is not None else None
    return Overrules(
        paragraphs=ParagraphLayout(layout) if layout else None,
        headings=_switch(headings, "--headings"),
        lists=_switch(lists, "--lists"),
        typography=_switch(typography, "--typography"),
    )


def _switch(stated: str | None, option: str) -> bool | None:
    return None if stated is None else chosen(stated, ("on", "off"), option)[0] == "on"


def chosen(stated: str, known: tuple[str, ...], option: str) -> tuple[str, ...]:
    """The comma-separated values of an option, each of them known. Raises SettingInvalid, with the nearest name."""
    values = tuple(value.strip().lower() for value in stated.split(",") if value.strip())
    for value in values or ("",):
        if value not in known:
            raise SettingInvalid(f"“{value}” is nothing that {option} knows.", _advice(value, known))
    return values


def _advice(value: str, known: tuple[str, ...]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(value, known, n=1)
    return f"Did you mean {near[0]}?" if near else f"Choose from {', '.join(known)}."
