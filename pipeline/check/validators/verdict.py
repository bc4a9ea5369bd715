"""What a validator says about a file, in one shape for all of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that a validator objects to, or remarks on, in its own words."""

    rule: str  # the validator's name for what was broken: "7.1-3", "RSC-007", "image-alt"
    severity: str  # in the validator's own scale, lower case: "error", "usage", "serious"
    message: str
    location: str = ""  # the first place where it was found; empty when it concerns the whole file
    count: int = 1  # how many places there are


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """One validator's judgment of one file against one standard."""

    validator: str  # "veraPDF"
    version: str  # empty when the validator did not get as far as to tell
    file: Path
    profile: str  # the standard as people write it: "PDF/UA-1"
    passed: bool
    tally: str  # what the validator counted: "1234 checks"
    findings: tuple[Finding, ...] = ()

    @property
    def line(self) -> str:
        """The verdict on one line, as in `PASS  PDF/UA-1  out/x.pdf  (veraPDF 1.31.207, 1234 checks)`."""
        judge = f"{self.validator} {self.version}".rstrip()
        return f"{'PASS' if self.passed else 'FAIL'}  {self.profile}  {self.file}  ({judge}, {self.tally})"


class Validator(Protocol):
    """The face that each of the validator modules shows."""

    @property
    def NAME(self) -> str:  # noqa: N802  a constant of a module
        """What the validator is called."""

    @property
    def SUFFIX(self) -> str:  # noqa: N802  a constant of a module
        """The ending of the file names it judges, in lower case."""

    def missing(self) -> str | None:
        """Why the validator cannot run here and what to install, in one sentence; None when it can."""

    def verdicts(self, files: Sequence[Path]) -> tuple[Verdict, ...]:
        """At least one verdict for each file, in the order of the files."""


def no_verdict(validator: str, profile: str, file: Path, why: str) -> Verdict:
    """A failed verdict for a file that the validator did not judge: silence is never a pass."""
    finding = Finding(rule="no verdict", severity="fatal", message=why)
    return Verdict(
        validator=validator,
        version="",
        file=file,
        profile=profile,
        passed=False,
        tally="gave no verdict",
        findings=(finding,),
    )
