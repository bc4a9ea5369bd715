"""The command line: one file a command. Only this package prints, and only it ends the process.

Commands import the stages when they run, not before: `--help` must be instant.
"""

import gc
import os
import sys
from typing import NoReturn

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
    gc.set_threshold(100_000, 20, 20)  # a run makes few cycles and is over soon: looking for them is 5 % of it
    # A briefing's words must reach any terminal: what its encoding lacks is written as an escape, not a crash.
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    code = 0
    try:
        app()
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else int(end.code is not None)
    except OSError:  # standard output is closed or full; there is nowhere to say so
        code = 1
    _end(code)


def _end(code: int) -> NoReturn:
    """End the process without taking the interpreter apart piece by piece, which is 10 % of a run.

    All that matters is done: editions are on the disk, temporary files gone, and what was said is flushed here.
    """
    for stream in (sys.stdout, sys.stderr):
        try:
            if stream is not None:  # None where the shell closed it: `>&-`
                stream.flush()
        except BrokenPipeError:  # the reader has gone: `twofold inspect FILE | head`
            code = code or 141  # 128 + SIGPIPE, as the shell counts it
        except OSError:
            code = code or 1
    os._exit(code)
