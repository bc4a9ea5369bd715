"""DAISY Ace, which finds what keeps people from reading an e-book.

From the npm package @daisy/ace; its puppeteer runner, with a Chromium that is there already.
"""

import os
import shlex
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from .program import found, run
from .reading import Malformed, Record, nested, record, records, string
from .verdict import Finding, Verdict, no_verdict

NAME = "Ace"
SUFFIX = ".epub"

_PROFILE = "EPUB Accessibility"
_SECONDS = 300
_AT_ONCE = 2  # each has a browser of its own
_BROWSERS = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
# Ace asks for no sandbox and no windows by itself, and refuses requests of the book; the browser's own are left.
_CLOSED = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
    "--disable-gpu",
    "--no-first-run",
    "--host-resolver-rules=MAP * ~NOTFOUND",
)
# Ace's own limit for starting the browser, 5 seconds, is too short for a busy machine.
_START_MILLISECONDS = "60000"


def missing() -> str | None:
    """Why Ace cannot run here and what to install, or None."""
    if found("ace-puppeteer") is None:
        return f"{NAME} is not installed: with Node.js 20 or later, npm install --global --ignore-scripts @daisy/ace."
    if _browser() is None:
        return f"{NAME} needs Chromium: install Debian's chromium, or name a browser in PUPPETEER_EXECUTABLE_PATH."
    return None


def verdicts(files: Sequence[Path]) -> tuple[Verdict, ...]:
    """One verdict for each file: a pass when no check of Ace's is violated."""
    ace, browser = found("ace-puppeteer"), _browser()
    if not files or ace is None or browser is None:
        return tuple(no_verdict(NAME, _PROFILE, file, missing() or "") for file in files)
    with ThreadPoolExecutor(_AT_ONCE) as threads:
        return tuple(threads.map(lambda file: _judged(ace, browser, file), files))


def _judged(ace: Path, browser: Path, file: Path) -> Verdict:
    with tempfile.TemporaryDirectory(prefix="twofold-") as place:
        home = Path(place)
        outcome = run(
            (ace, "--silent", "--lang", "en", "--outdir", home / "report", file.resolve()),
            home=home,
            seconds=_SECONDS,
            extra={
                "PUPPETEER_EXECUTABLE_PATH": str(_closed_browser(home, browser)),
                "ACE_TIMEOUT_INITIAL": _START_MILLISECONDS,
            },
        )
        report = home / "report" / "report.json"
        if outcome.code != 0 or not report.is_file():
            return no_verdict(NAME, _PROFILE, file, f"{NAME} wrote no report: {outcome.account()}")
        return understood(report.read_text("utf-8"), file)


def understood(report: str, file: Path) -> Verdict:
    """The verdict in a report: what Ace says of the whole has to agree with what it says of the parts."""
    try:
        said = record(report)
        version = string(nested(said, "earl:assertedBy", "doap:release"), "doap:revision")
        outcome = string(nested(said, "earl:result"), "earl:outcome")
        documents = records(said, "assertions")
        findings = tuple(_grouped(finding for document in documents for finding in _findings(document)))
        if not documents or (outcome == "pass") == bool(findings):
            raise Malformed(f"{len(documents)} documents, {len(findings)} violations, outcome {outcome!r}")
    except Malformed as trouble:
        return no_verdict(NAME, _PROFILE, file, f"{NAME} could not be understood: {trouble}")
    total = sum(finding.count for finding in findings)
    return Verdict(
        validator=NAME,
        version=version,
        file=file,
        profile=_PROFILE,
        passed=outcome == "pass",
        tally="1 violation" if total == 1 else f"{total} violations",
        findings=findings,
    )


def _findings(document: Record) -> Iterator[Finding]:
    page = string(nested(document, "earl:testSubject"), "url")
    for assertion in records(document, "assertions"):
        result, test = nested(assertion, "earl:result"), nested(assertion, "earl:test")
        if string(result, "earl:outcome") == "pass":
            continue
        pointer = result.get("earl:pointer")
        places = pointer.get("css") if isinstance(pointer, dict) else None
        place = f" {places[0]}" if isinstance(places, list) and places else ""
        yield Finding(
            rule=string(test, "dct:title"),
            severity=string(test, "earl:impact"),
            message=string(nested(test, "help"), "dct:description"),
            location=f"{page}{place}",
        )


def _grouped(findings: Iterator[Finding]) -> Iterator[Finding]:
    """One finding a rule and message, at the first place, with the number of places."""
    firsts: dict[tuple[str, str], Finding] = {}
    counts: Counter[tuple[str, str]] = Counter()
    for finding in findings:
        key = (finding.rule, finding.message)
        firsts.setdefault(key, finding)
        counts[key] += 1
    for key, first in firsts.items():
        yield Finding(
            rule=first.rule,
            severity=first.severity,
            message=first.message,
            location=first.location,
            count=counts[key],
        )


def _browser() -> Path | None:
    if named := os.environ.get("PUPPETEER_EXECUTABLE_PATH"):
        return Path(named) if os.access(named, os.X_OK) else None
    return found(*_BROWSERS)


def _closed_browser(home: Path, browser: Path) -> Path:
    """A command in `home` that starts the browser with no way to the network."""
    command = home / "closed-browser"
    command.write_text(f'#!/bin/sh\nexec {shlex.join((str(browser), *_CLOSED))} "$@"\n', "utf-8")
    command.chmod(0o700)
    return command
