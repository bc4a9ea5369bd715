"""`twofold check`: the validators' verdicts on finished editions."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ..errors import InputMissing, LibraryMissing, NotConformant, SettingInvalid

if TYPE_CHECKING:
    from ..check.validators.panel import Hearing
    from ..check.validators.verdict import Finding, Verdict


def check(
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="Finished editions, PDF or EPUB.")],
    profile: Annotated[
        list[str] | None,
        typer.Option(help="Hold PDFs to this standard (such as ua1 or 3a) instead of those they claim; repeatable."),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the verdicts as JSON.")] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Print only what did not pass.")] = False,
) -> None:
    """Ask the validators about finished editions: veraPDF about a PDF, EPUBCheck and DAISY Ace about an EPUB.

    Ends with 0 when all of them pass every file, 12 when one does not, 9 when a file has no validator here.
    """
    from ..check.validators.panel import hearing  # only this command needs it

    editions = list(dict.fromkeys(files))
    for file in editions:
        _require_edition(file)
    result = hearing(editions, _known_profiles(profile or []))
    if as_json:
        typer.echo(json.dumps(_as_data(result), ensure_ascii=False, indent=2))
    else:
        for verdict in result.verdicts:
            if not (quiet and verdict.passed):
                _print_verdict(verdict)
        for name, reason in result.absent:
            typer.echo(f"ABSENT  {name}  {reason}", err=True)
    _end(editions, result)


def _require_edition(file: Path) -> None:
    from ..check.validators.panel import VALIDATORS, applicable  # only this command needs it

    if not applicable(file):
        endings = " or ".join(sorted({validator.SUFFIX for validator in VALIDATORS}, reverse=True))
        raise SettingInvalid(f"{file} is not an edition.", f"Name files that end in {endings}.")
    if file.is_dir():
        raise InputMissing(f"{file} is a directory.", "Name the files in it.")
    try:
        file.open("rb").close()
    except OSError as error:
        raise InputMissing(f"{file} cannot be read: {error.strerror}.", "Look at its name and its rights.") from error


def _known_profiles(names: list[str]) -> tuple[str, ...]:
    from ..check.validators.verapdf import PROFILES  # only this command needs it

    for name in names:
        if name not in PROFILES:
            raise SettingInvalid(f"There is no profile {name}.", f"The profiles are {', '.join(PROFILES)}.")
    return tuple(dict.fromkeys(names))


def _print_verdict(verdict: "Verdict") -> None:
    typer.echo(verdict.line)
    for finding in verdict.findings:
        typer.echo(f"    {_finding_line(finding)}")


def _finding_line(finding: "Finding") -> str:
    times = f" ({finding.count} times)" if finding.count > 1 else ""
    place = f"  [{finding.location}]" if finding.location else ""
    return f"{finding.severity} {finding.rule}{times}: {finding.message}{place}"


def _as_data(result: "Hearing") -> dict[str, Any]:
    return {
        "passed": result.passed and not result.absent,
        "verdicts": [asdict(verdict) | {"file": str(verdict.file)} for verdict in result.verdicts],
        "absent": [{"validator": name, "reason": reason} for name, reason in result.absent],
    }


def _end(editions: list[Path], result: "Hearing") -> None:
    """Return only when nothing failed and every file was judged by someone."""
    failed = sum(not verdict.passed for verdict in result.verdicts)
    if failed:
        raise NotConformant(
            f"{failed} of {len(result.verdicts)} verdicts are not a pass.", "The findings say what to mend, and where."
        )
    judged = {verdict.file for verdict in result.verdicts}
    if unjudged := [file for file in editions if file not in judged]:
        reasons = " ".join(reason for _, reason in result.absent)
        raise LibraryMissing(f"No validator here can judge {', '.join(map(str, unjudged))}.", reasons)
