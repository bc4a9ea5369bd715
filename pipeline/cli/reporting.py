"""How errors and diagnostics are said on a terminal: a sentence, then what to do."""

from collections.abc import Iterator
from contextlib import contextmanager

import typer

from ..errors import TwofoldError
from ..model.diagnostic import Diagnostic


def say_error(error: TwofoldError) -> None:
    """Write an error to standard error: `twofold: sentence`, and the advice on a line of its own."""
    typer.echo(f"twofold: {error.message}", err=True)
    typer.echo(f"         {error.advice}", err=True)


def say_diagnostic(name: str, diagnostic: Diagnostic) -> None:
    """Write a diagnostic to standard error, with the file and the line that it is about."""
    place = f"{name}:{diagnostic.span.first}" if diagnostic.span else name
    typer.echo(f"{place}: {diagnostic.severity.value}: {diagnostic.message}", err=True)
    if diagnostic.hint:
        typer.echo(f"         {diagnostic.hint}", err=True)


@contextmanager
def ending_on_error() -> Iterator[None]:
    """Turn a `TwofoldError` into words and its exit code."""
    try:
        yield
    except TwofoldError as error:
        say_error(error)
        raise typer.Exit(error.exit_code) from None
