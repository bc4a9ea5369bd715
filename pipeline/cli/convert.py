"""`twofold convert`: briefings in, editions out."""

import json as json_module
from pathlib import Path
from typing import Annotated, Any

import typer

from ..errors import SettingInvalid, TwofoldError
from ..model.diagnostic import Diagnostic
from ..settings import Format, Settings, Standard, Statements
from . import options
from .reporting import ending_on_error, say_diagnostic, say_error


def convert(
    files: options.Files,
    to: Annotated[
        str, typer.Option("--to", metavar="FORMATS", help="Which editions: pdf, epub or both, with a comma.")
    ] = "pdf,epub",
    output: Annotated[Path, typer.Option("--output", "-o", metavar="DIR", help="Where the editions go.")] = Path("out"),
    title: options.Title = None,
    author: options.Author = None,
    publisher: options.Publisher = None,
    date: options.Date = None,
    language: options.Language = None,
    standard: Annotated[
        str, typer.Option("--standard", metavar="NAME", help="What the PDF promises: a3a-ua1, a4f-ua2 or plain.")
    ] = Standard.A3A_UA1.value,
    certified_by: Annotated[
        str | None, typer.Option("--certified-by", metavar="NAME", help="Who vouches for the e-book's accessibility.")
    ] = None,
    encoding: options.Encoding = None,
    paragraphs: options.Paragraphs = None,
    headings: options.Headings = None,
    lists: options.Lists = None,
    typography: options.Typography = None,
    json: options.Json = False,
    quiet: options.Quiet = False,
) -> None:
    """Convert briefings into a print handout (PDF) and an e-book (EPUB)."""
    with ending_on_error():
        settings = Settings(
            statements=Statements(
                title=title,
                authors=tuple(author or ()),
                publisher=publisher,
                date=options.parsed_date(date),
                language=language,
            ),
            formats=frozenset(Format(name) for name in options.chosen(to, tuple(Format), "--to")),
            standard=Standard(options.chosen(standard, tuple(Standard), "--standard")[0]),
            certified_by=certified_by,
            encoding=encoding,
            overrules=options.overrules(paragraphs, headings, lists, typography),
        )
        _refuse_one_target_for_two(files)
    results = [_converted(file, output, settings, quiet=quiet or json, paths_too=not json) for file in files]
    if json:
        typer.echo(json_module.dumps({"conversions": [result for result, _ in results]}, ensure_ascii=False, indent=2))
    failed = next((code for _, code in results if code), 0)
    if failed:
        raise typer.Exit(failed)


def _converted(
    file: Path, output: Path, settings: Settings, *, quiet: bool, paths_too: bool
) -> tuple[dict[str, Any], int]:
    """Convert one file; say what came of it; return it as JSON has it, with its exit code."""
    from ..beside import forked
    from ..convert import convert as converted

    diagnostics: list[Diagnostic] = []
    result: dict[str, Any] = {"source": str(file)}
    code = 0
    try:
        made = converted(file, output=output, settings=settings, report=diagnostics.append, beside=forked)
    except TwofoldError as error:
        code = error.exit_code
        result["error"] = {"exit_code": code, "message": error.message, "advice": error.advice}
        if paths_too:
            say_error(error)
    else:
        metadata = made.editions.understanding.document.metadata
        result["title"] = metadata.title
        result["language"] = metadata.language
        result["pages"] = made.editions.pages
        result["editions"] = {format_.value: str(path) for format_, path in made.paths.items()}
        if not quiet:
            for path in made.paths.values():
                typer.echo(str(path))
    result["diagnostics"] = [
        {"severity": d.severity.value, "message": d.message, "line": d.span.first if d.span else None, "hint": d.hint}
        for d in diagnostics
    ]
    if not quiet:
        for diagnostic in diagnostics:
            say_diagnostic(str(file), diagnostic)
    return result, code


def _refuse_one_target_for_two(files: list[Path]) -> None:
    """Two inputs of one name would write over each other's editions."""
    seen: dict[str, Path] = {}
    for file in files:
        other = seen.setdefault(file.stem, file)
        if other is not file:
            raise SettingInvalid(
                f"“{other}” and “{file}” would become the same editions, “{file.stem}”.",
                "Convert them one after the other, each with its own --output.",
            )
