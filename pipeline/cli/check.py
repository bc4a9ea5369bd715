"""`twofold check`: the validators' verdicts on finished editions."""

import json as json_module
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ..errors import InputMissing, LibraryMissing, NotConformant, SettingInvalid
from . import options
from .reporting import ending_on_error

if TYPE_CHECKING:
    from ..check.validators.panel import Hearing
    from ..check.validators.verdict import Finding, Verdict


def check(
    files: Annotated[
        list[Path], typer.Argument(metavar="FILE...", help="Finished editions, PDF or EPUB.", show_default=False)
    ],
    profile: Annotated[
        str | None,
        typer.Option("--profile", help="Standards to hold PDFs to, such as 3a,ua1, instead of those they claim."),
    ] = None,
    json: options.Json = False,
    quiet: options.Quiet = False,
) -> None:
    """Ask the validators about finished editions: veraPDF about a PDF, EPUBCheck and DAISY Ace about an EPUB.

    Ends with 0 when no validator that is here objects, 12 when one does, and 9 when a file has no validator here.
    """
    with ending_on_error():
        editions = list(dict.fromkeys(files))
        for file in editions:
            _require_edition(file)
        result = _heard(editions, profile)
        if json:
            typer.echo(json_module.dumps(_as_data(result), ensure_ascii=False, indent=2))
        else:
            _say(result, quiet=quiet)
        _require_pass(editions, result)


def _require_edition(file: Path) -> None:
    from ..check.validators.panel import VALIDATORS, applicable

    if not applicable(file):
        endings = " or ".join(sorted({validator.SUFFIX for validator in VALIDATORS}, reverse=True))
        raise SettingInvalid(f"“{file}” is not an edition.", f"Name files that end in {endings}.")
    try:
        if file.is_dir():
            raise InputMissing(f"“{file}” is a directory.", "Name the files in it.")
        file.open("rb").close()
    except OSError as error:
        raise InputMissing(
            f"“{file}” cannot be read: {error.strerror}.", "Check its name, and that you may read it."
        ) from None


def _heard(editions: list[Path], profile: str | None) -> "Hearing":
    from ..check.validators.panel import hearing
    from ..check.validators.verapdf import PROFILES

    return hearing(editions, () if profile is None else options.chosen(profile, tuple(PROFILES), "--profile"))


def _say(result: "Hearing", *, quiet: bool) -> None:
    for verdict in result.verdicts:
        if not (quiet and verdict.passed):
            _say_verdict(verdict)
    for name, reason in result.absent:
        typer.echo(f"ABSENT  {name}  {reason}", err=True)


def _say_verdict(verdict: "Verdict") -> None:
    typer.echo(verdict.line)
    for finding in verdict.findings:
        typer.echo(f"    {_finding_line(finding)}")


def _finding_line(finding: "Finding") -> str:
    times = f" ({finding.count} times)" if finding.count > 1 else ""
    place = f"  [{finding.location}]" if finding.location else ""
    return f"{finding.severity} {finding.rule}{times}: {finding.message}{place}"


def _as_data(result: "Hearing") -> dict[str, Any]:
    return {
        "verdicts": [asdict(verdict) | {"file": str(verdict.file)} for verdict in result.verdicts],
        "absent": [{"validator": name, "reason": reason} for name, reason in result.absent],
    }


def _require_pass(editions: list[Path], result: "Hearing") -> None:
    """Return only when nobody objects and every file was judged by somebody."""
    if failed := sum(not verdict.passed for verdict in result.verdicts):
        raise NotConformant(
            f"{failed} of {len(result.verdicts)} verdicts are not a pass.", "The findings say what to mend, and where."
        )
    judged = {verdict.file for verdict in result.verdicts}
    if unjudged := [file for file in editions if file not in judged]:
        names = ", ".join(f"“{file}”" for file in unjudged)
        raise LibraryMissing(f"No validator is here to judge {names}.", " ".join(reason for _, reason in result.absent))
