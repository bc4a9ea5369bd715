"""`twofold inspect`: how a briefing is understood, and why."""

import json as json_module

import typer

from ..model.diagnostic import Diagnostic
from ..model.document import Block, DescriptionList, List
from ..model.outline import block_type, outline
from ..model.walk import children, text_of, text_of_block
from ..settings import Settings, Statements
from . import options
from .reporting import ending_on_error, say_diagnostic

TEXT_WIDTH = 72  # characters of a block's text shown
GUESS = 0.5  # confidence below which a reading is called a guess


def inspect(
    file: options.File,
    title: options.Title = None,
    language: options.Language = None,
    encoding: options.Encoding = None,
    paragraphs: options.Paragraphs = None,
    headings: options.Headings = None,
    lists: options.Lists = None,
    typography: options.Typography = None,
    json: options.Json = False,
) -> None:
    """Show how a briefing is understood: its outline, with line numbers and the reason of each decision."""
    from ..convert import understood
    from ..files import read_source

    diagnostics: list[Diagnostic] = []
    with ending_on_error():
        settings = Settings(
            statements=Statements(title=title, language=language),
            encoding=encoding,
            overrules=options.overrules(paragraphs, headings, lists, typography),
        )
        found = understood(read_source(file, settings.limits), settings, diagnostics.append)
    if json:
        typer.echo(json_module.dumps(outline(found.text, found.document, diagnostics), ensure_ascii=False, indent=2))
        return
    metadata = found.document.metadata
    typer.echo(f"title     {metadata.title}  ({metadata.title_origin})")
    typer.echo(f"language  {metadata.language}")
    typer.echo(f"encoding  {found.text.encoding}")
    if metadata.authors:
        typer.echo(f"authors   {', '.join(metadata.authors)}")
    if metadata.date:
        typer.echo(f"date      {metadata.date.isoformat()}")
    for change in found.text.changes:
        typer.echo(f"changed   {change.what}, {change.count} times")
    typer.echo()
    for block in found.document.blocks:
        _say_block(block, 0)
    for diagnostic in diagnostics:
        say_diagnostic(str(file), diagnostic)


def _say_block(block: Block, depth: int) -> None:
    span = block.span
    lines = f"{span.first}" if span.first == span.last else f"{span.first}-{span.last}"
    kind = block_type(block)
    if kind == "heading":
        kind = f"heading {getattr(block, 'level', '')}"
    role = f" [{block.role}]" if block.role else ""
    guess = "; a guess" if block.confidence < GUESS else ""
    text = "" if children(block) else _shortened(text_of_block(block))
    typer.echo(f"{lines:>9}  {'  ' * depth}{kind}{role}{': ' if text else ''}{text}  ({block.reason}{guess})")
    if isinstance(block, List):
        for item in block.items:
            for number, child in enumerate(item.blocks):
                marker = item.marker if number == 0 else " " * len(item.marker)
                _say_item(marker, child, depth + 1)
    elif isinstance(block, DescriptionList):
        for entry in block.descriptions:
            typer.echo(f"{entry.span.first:>9}  {'  ' * (depth + 1)}{_shortened(text_of(entry.term))}")
            for child in entry.blocks:
                _say_block(child, depth + 2)
    else:
        for child in children(block):
            _say_block(child, depth + 1)


def _say_item(marker: str, child: Block, depth: int) -> None:
    if children(child):
        _say_block(child, depth)
    else:
        typer.echo(f"{child.span.first:>9}  {'  ' * depth}{marker} {_shortened(text_of_block(child))}")


def _shortened(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= TEXT_WIDTH else flat[: TEXT_WIDTH - 1].rstrip() + "…"
