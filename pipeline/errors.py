"""Everything that stops a run: one sentence, one piece of advice, one exit code.

`cli` alone turns these into words on a terminal. Exit codes 0 (done), 1 (a fault of ours) and 2 (a wrong
command line) are not here: the first needs no error, the second no class, and the third is Typer's.
"""

from typing import ClassVar


class TwofoldError(Exception):
    """Base of the family: `message` is one sentence, `advice` says what to do."""

    exit_code: ClassVar[int] = 1

    def __init__(self, message: str, advice: str) -> None:
        super().__init__(message, advice)  # both, so that it can be sent from one process to another
        self.message = message
        self.advice = advice

    def __str__(self) -> str:
        return self.message


class InputMissing(TwofoldError):
    """The input is not a file that can be read: it is missing, a directory, or closed to us."""

    exit_code = 3


class InputEmpty(TwofoldError):
    """The input has no text in it."""

    exit_code = 4


class InputNotText(TwofoldError):
    """The input is a binary file, or text that cannot be decoded."""

    exit_code = 5


class LimitExceeded(TwofoldError):
    """The input is larger or deeper than what Twofold takes on."""

    exit_code = 6


class SettingInvalid(TwofoldError):
    """A setting, in front matter or from the caller, is unknown or has a wrong value."""

    exit_code = 7


class OutputUnwritable(TwofoldError):
    """An edition cannot be put in its place."""

    exit_code = 8


class LibraryMissing(TwofoldError):
    """A system library or a command that this run needs is not installed."""

    exit_code = 9


class GlyphMissing(TwofoldError):
    """No installed font has a character of the text."""

    exit_code = 10


class FidelityFailure(TwofoldError):
    """A finished edition does not say what the source says."""

    exit_code = 11


class NotConformant(TwofoldError):
    """A validator found a finished file at fault (`twofold check`)."""

    exit_code = 12
