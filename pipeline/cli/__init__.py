"""The command line: one file a command. Only this package prints, and only it ends the process.

Commands import the stages when they run, not before: `--help` must be instant.
"""

import sys

import typer

from .check import check
from .convert import convert
from .inspect import inspect

app = typer.Typer(
    name="twofold",
    help="One briefing, two editions: a print handout (PDF) and an e-book (EPUB).",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command()(convert)
app.command()(inspect)
app.command()(check)


def main() -> None:
    """Run the command line: the entry point of `twofold` and of `python -m pipeline`."""
    # A briefing's words must reach any terminal: what its encoding lacks is written as an escape, not a crash.
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    app()
