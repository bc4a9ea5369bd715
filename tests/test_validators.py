"""Each validator passes what is good, fails what is broken, and never passes what it did not judge."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.check.validators import ace as ace_module
from pipeline.check.validators import epubcheck as epubcheck_module
from pipeline.check.validators import verapdf as verapdf_module
from pipeline.check.validators.panel import VALIDATORS, hearing
from pipeline.check.validators.program import Outcome, found, run
from pipeline.check.validators.verdict import Finding, Validator, Verdict

if TYPE_CHECKING:
    from .conftest import Judge, PdfJudge

BOOK = Path(__file__).parent / "validators" / "book"
REPORTS = Path(__file__).parent / "validators" / "reports"
AUTHOR = "A" * 120  # room for another claim in its place
UA_CLAIM = b'<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about="" pdfuaid:part="1"/>'
CREATOR = (
    f'<rdf:Description rdf:about=""><dc:creator><rdf:Seq><rdf:li>{AUTHOR}</rdf:li></rdf:Seq></dc:creator>'
    "</rdf:Description>"
).encode()

# name: the variant that WeasyPrint writes, what is changed in its bytes (length kept, so that offsets hold)
PDFS: Mapping[str, tuple[str | None, tuple[tuple[bytes, bytes], ...]]] = {
    "good-a3b": ("pdf/a-3b", ()),
    "good-ua1": ("pdf/ua-1", ()),
    "two-claims": ("pdf/a-3a", ((CREATOR, UA_CLAIM),)),
    "damaged-metadata": ("pdf/a-3b", ((b'pdfaid:part="3"', b'pdfaid:part="9"'),)),
    "no-structure": ("pdf/ua-1", ((b"/StructTreeRoot", b"/StructTreeRoof"),)),
    "no-claim": (None, ()),
    "cut-off": ("pdf/a-3b", ()),
}


@pytest.fixture(scope="module")
def pdfs(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Path]:
    import weasyprint

    place = tmp_path_factory.mktemp("pdfs")
    page = f"<html lang=en><title>A title</title><meta name=author content={AUTHOR}><h1>Heading</h1><p>Text.</p></html>"
    for name, (variant, changes) in PDFS.items():
        written = weasyprint.HTML(string=page).write_pdf(pdf_variant=variant, uncompressed_pdf=True)
        for old, new in changes:
            assert old in written
            written = written.replace(old, new.ljust(len(old)))
        (place / f"{name}.pdf").write_bytes(written[:2000] if name == "cut-off" else written)
    return {name: place / f"{name}.pdf" for name in PDFS}


@pytest.fixture(scope="module")
def pdf_verdicts(verapdf: "PdfJudge", pdfs: Mapping[str, Path]) -> Callable[[str], list[Verdict]]:
    verdicts = verapdf(list(pdfs.values()))
    return lambda name: [verdict for verdict in verdicts if verdict.file == pdfs[name]]


@pytest.mark.parametrize(("name", "profile"), [("good-a3b", "PDF/A-3b"), ("good-ua1", "PDF/UA-1")])
def test_verapdf_passes_what_is_good(
    name: str, profile: str, pdf_verdicts: Callable[[str], list[Verdict]], pdfs: Mapping[str, Path]
) -> None:
    (verdict,) = pdf_verdicts(name)
    assert verdict.passed
    assert verdict.findings == ()
    assert verdict.line == f"PASS  {profile}  {pdfs[name]}  (veraPDF {verdict.version}, {verdict.tally})"
    assert int(verdict.tally.removesuffix(" checks")) > 50


def test_verapdf_judges_every_claim(pdf_verdicts: Callable[[str], list[Verdict]]) -> None:
    assert {verdict.profile for verdict in pdf_verdicts("two-claims")} == {"PDF/A-3a", "PDF/UA-1"}


@pytest.mark.parametrize(
    ("name", "rule"),
    [
        ("no-structure", "7.1-11"),
        ("no-claim", "no claim"),
        ("cut-off", "no verdict"),
    ],
)
def test_verapdf_fails_what_is_broken(name: str, rule: str, pdf_verdicts: Callable[[str], list[Verdict]]) -> None:
    (verdict,) = pdf_verdicts(name)
    assert not verdict.passed
    assert rule in {finding.rule for finding in verdict.findings}
    assert all(finding.message for finding in verdict.findings)


def test_a_claim_that_is_damaged_is_no_pass(pdf_verdicts: Callable[[str], list[Verdict]]) -> None:
    assert not any(verdict.passed for verdict in pdf_verdicts("damaged-metadata"))


def test_verapdf_takes_profiles_from_the_caller(verapdf: "PdfJudge", pdfs: Mapping[str, Path]) -> None:
    verdicts = verapdf([pdfs["damaged-metadata"], pdfs["good-ua1"]], profiles=("3b", "ua1"))
    assert [(verdict.profile, verdict.passed) for verdict in verdicts] == [
        ("PDF/A-3b", False),
        ("PDF/UA-1", False),
        ("PDF/A-3b", False),
        ("PDF/UA-1", True),
    ]
    assert "6.6.4-2" in {finding.rule for finding in verdicts[0].findings}


@pytest.mark.parametrize("profile", list(verapdf_module.PROFILES))
def test_the_engine_has_every_profile(profile: str, all_profiles: Mapping[str, Verdict]) -> None:
    assert int(all_profiles[verapdf_module.PROFILES[profile]].tally.removesuffix(" checks")) > 0


@pytest.fixture(scope="module")
def all_profiles(verapdf: "PdfJudge", pdfs: Mapping[str, Path]) -> Mapping[str, Verdict]:
    verdicts = verapdf([pdfs["no-claim"]], profiles=tuple(verapdf_module.PROFILES))
    return {verdict.profile: verdict for verdict in verdicts}


# name: what is changed in which file of the good book
BOOKS: Mapping[str, tuple[str, str, str] | None] = {
    "good": None,
    "missing-image": ("chapter.xhtml", "<p>Said", '<p><img src="none.png"/>Said'),
    "not-well-formed": ("chapter.xhtml", "</p>", ""),
    "low-contrast": ("chapter.xhtml", "<p>", '<p style="color: #ddd; background: #fff">'),
    "no-date": ("package.opf", '<meta property="dcterms:modified">2024-01-25T00:00:00Z</meta>', ""),
}


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Path]:
    place = tmp_path_factory.mktemp("books")
    for name, change in BOOKS.items():
        with zipfile.ZipFile(place / f"{name}.epub", "w") as archive:
            archive.write(BOOK / "mimetype", "mimetype")
            for part in sorted(BOOK.rglob("*.*")):
                text = part.read_text("utf-8")
                if change is not None and part.name == change[0]:
                    assert change[1] in text
                    text = text.replace(*change[1:])
                archive.writestr(part.relative_to(BOOK).as_posix(), text)
    (place / "not-a-book.epub").write_bytes(b"PK but no more")
    return {name: place / f"{name}.epub" for name in (*BOOKS, "not-a-book")}


@pytest.fixture(scope="module")
def epubcheck_verdicts(epubcheck: "Judge", books: Mapping[str, Path]) -> Mapping[str, Verdict]:
    return {verdict.file.stem: verdict for verdict in epubcheck(list(books.values()))}


def test_epubcheck_passes_what_is_good(epubcheck_verdicts: Mapping[str, Verdict], books: Mapping[str, Path]) -> None:
    counts = "0 fatals, 0 errors, 0 warnings, 0 info, 0 usages"
    assert epubcheck_verdicts["good"].line == f"PASS  EPUB 3.3  {books['good']}  (EPUBCheck 5.3.0, {counts})"
    assert epubcheck_verdicts["good"].findings == ()


@pytest.mark.parametrize(
    ("name", "rule", "severity", "location"),
    [
        ("missing-image", "RSC-007", "error", "chapter.xhtml:10:"),
        ("not-well-formed", "RSC-016", "fatal", "chapter.xhtml:11:"),
        ("no-date", "RSC-005", "error", "package.opf:3:"),
        ("not-a-book", "PKG-003", "error", ""),
    ],
)
def test_epubcheck_fails_what_is_broken(
    name: str, rule: str, severity: str, location: str, epubcheck_verdicts: Mapping[str, Verdict]
) -> None:
    verdict = epubcheck_verdicts[name]
    assert not verdict.passed
    assert any(
        (finding.rule, finding.severity) == (rule, severity) and finding.location.startswith(location)
        for finding in verdict.findings
    )


@pytest.fixture(scope="module")
def ace_verdicts(ace: "Judge", books: Mapping[str, Path]) -> Mapping[str, Verdict]:
    chosen = [books[name] for name in ("good", "missing-image", "low-contrast", "not-a-book")]
    return {verdict.file.stem: verdict for verdict in ace(chosen)}


def test_ace_passes_what_is_good(ace_verdicts: Mapping[str, Verdict], books: Mapping[str, Path]) -> None:
    assert ace_verdicts["good"].line == f"PASS  EPUB Accessibility  {books['good']}  (Ace 1.4.6, 0 violations)"


@pytest.mark.parametrize(
    ("name", "rule", "severity", "location"),
    [
        ("missing-image", "image-alt", "critical", "chapter.xhtml img"),
        ("low-contrast", "color-contrast", "serious", "chapter.xhtml p"),
        ("not-a-book", "no verdict", "fatal", ""),
    ],
)
def test_ace_fails_what_is_broken(
    name: str, rule: str, severity: str, location: str, ace_verdicts: Mapping[str, Verdict]
) -> None:
    verdict = ace_verdicts[name]
    assert not verdict.passed
    assert [(found.rule, found.severity, found.location) for found in verdict.findings] == [(rule, severity, location)]


def test_ace_without_its_browser_is_no_pass(
    ace: "Judge", books: Mapping[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PUPPETEER_EXECUTABLE_PATH", shutil.which("false") or "")
    (verdict,) = ace([books["good"]])
    assert not verdict.passed
    assert verdict.findings[0].rule == "no verdict"


@pytest.mark.parametrize("validator", VALIDATORS, ids=lambda validator: validator.NAME)
def test_a_validator_that_is_absent_says_so_and_passes_nothing(
    validator: Validator, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("JAVA_HOME", str(tmp_path))
    monkeypatch.setenv("PUPPETEER_EXECUTABLE_PATH", str(tmp_path / "browser"))
    reason = validator.missing()
    assert reason is not None
    assert "install" in reason
    edition = tmp_path / f"edition{validator.SUFFIX}"
    edition.write_bytes(b"")
    assert not any(verdict.passed for verdict in validator.verdicts([edition]))
    assert len(validator.verdicts([edition])) == 1
    result = hearing([edition])
    assert dict(result.absent)[validator.NAME] == reason
    assert result.verdicts == ()


@pytest.mark.parametrize(("ci", "outcome"), [("true", "1 error"), ("", "1 skipped")])
def test_a_missing_validator_fails_on_ci_and_skips_elsewhere(
    ci: str, outcome: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    test = f"{request.path}::{test_epubcheck_passes_what_is_good.__name__}"
    ended = subprocess.run(
        [sys.executable, "-m", "pytest", "-n", "0", "-p", "no:cacheprovider", test],
        env=os.environ | {"CI": ci, "JAVA_HOME": str(tmp_path)},
        cwd=request.config.rootpath,
        capture_output=True,
        text=True,
        check=False,
    )
    assert outcome in ended.stdout.splitlines()[-1]
    assert "default-jdk-headless" in ended.stdout


@pytest.mark.parametrize("script", ["exit 0", "exit 3", "echo PASS", "kill -SEGV $$", "echo '{\"files\": 1}'"])
def test_a_java_that_misbehaves_is_no_pass(script: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    if verapdf_module.missing() or epubcheck_module.missing():
        pytest.skip("the jars are not installed")
    (tmp_path / "bin").mkdir()
    for name in ("java", "javac"):
        (tmp_path / "bin" / name).write_text(f"#!/bin/sh\n{script}\n", "utf-8")
        (tmp_path / "bin" / name).chmod(0o755)
    monkeypatch.setenv("JAVA_HOME", str(tmp_path))
    for validator in (verapdf_module, epubcheck_module):
        (verdict,) = validator.verdicts([tmp_path / "edition"])
        assert not verdict.passed
        assert verdict.findings[0].rule == "no verdict"


# Reports kept as files: what a validator wrote, or might write on a bad day.


def _understood(report: Path, end: int | None = None) -> Sequence[Verdict]:
    text = report.read_text("utf-8").rstrip()[:end]
    match report.name.split("-")[0]:
        case "verapdf":
            return verapdf_module.understood(Outcome(0, text, ""), [Path("a.pdf"), Path("b.pdf")])
        case "epubcheck":
            return (epubcheck_module.understood(text, Path("a.epub"), "0"),)
        case "ace":
            return (ace_module.understood(text, Path("a.epub")),)
        case other:
            raise AssertionError(other)


@pytest.mark.parametrize("report", sorted(REPORTS.glob("*-good.*")), ids=lambda path: path.stem)
def test_a_good_report_is_a_pass(report: Path) -> None:
    assert all(verdict.passed for verdict in _understood(report))


@pytest.mark.parametrize("report", sorted(REPORTS.glob("*-bad-*.*")), ids=lambda path: path.stem)
def test_a_report_that_does_not_add_up_is_no_pass(report: Path) -> None:
    verdicts = _understood(report)
    assert verdicts
    assert not any(verdict.passed for verdict in verdicts)


@pytest.mark.parametrize("report", sorted(REPORTS.glob("*-good.*")), ids=lambda path: path.stem)
def test_a_report_cut_off_anywhere_is_no_pass(report: Path) -> None:
    for end in range(len(report.read_text("utf-8").rstrip())):
        assert not any(verdict.passed for verdict in _understood(report, end)), f"passed when cut off at {end}"


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@pytest.mark.parametrize("name", ["verapdf-good.jsonl", "epubcheck-good.json", "ace-good.json"])
@given(data=st.data())
def test_a_field_with_another_value_never_raises(name: str, data: st.DataObject) -> None:
    """Whatever stands in a field: a verdict for each file, and no exception."""
    lines = (REPORTS / name).read_text("utf-8").splitlines() if name.endswith("l") else [(REPORTS / name).read_text()]
    which = data.draw(st.integers(0, len(lines) - 1))
    report = json.loads(lines[which])
    holders = [report, *(value for value in report.values() if isinstance(value, dict))]
    holder = data.draw(st.sampled_from(holders))
    holder[data.draw(st.sampled_from(sorted(holder)))] = data.draw(json_values)
    lines[which] = json.dumps(report)
    text = "\n".join(lines)
    files = [Path("a.pdf"), Path("b.pdf")]
    verdicts: Sequence[Verdict]
    if name.startswith("verapdf"):
        verdicts = verapdf_module.understood(Outcome(0, text, ""), files)
        assert {verdict.file for verdict in verdicts} == set(files)
    elif name.startswith("epubcheck"):
        verdicts = (epubcheck_module.understood(text, files[0], "0"),)
    else:
        verdicts = (ace_module.understood(text, files[0]),)
    assert all(isinstance(finding, Finding) for verdict in verdicts for finding in verdict.findings)


def test_a_program_that_hangs_is_ended_with_all_it_started(tmp_path: Path) -> None:
    pids = tmp_path / "pids"
    outcome = run(["/bin/sh", "-c", f"sleep 600 & echo $! > {pids}; wait"], home=tmp_path, seconds=1)
    assert outcome.code is None
    assert "still running" in outcome.account()
    assert _is_gone(int(pids.read_text()))


def _is_gone(pid: int) -> bool:
    """A killed process is gone once its parent, or the system in its place, has taken note of it."""
    for _ in range(200):
        try:
            os.kill(pid, 0)
            state = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
        except (ProcessLookupError, FileNotFoundError):
            return True
        if state == "Z":
            return True
        time.sleep(0.02)
    os.kill(pid, signal.SIGKILL)
    return False


def test_a_program_leaves_nothing_in_the_users_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", "/somewhere")
    outcome = run(["/bin/sh", "-c", 'echo "$HOME $TMPDIR $LC_ALL [$XDG_STATE_HOME]"'], home=tmp_path, seconds=60)
    assert outcome.output == f"{tmp_path} {tmp_path} C.UTF-8 []\n"


def test_a_program_that_is_not_there_has_an_outcome(tmp_path: Path) -> None:
    assert run([tmp_path / "none"], home=tmp_path, seconds=60).code is None
    assert found("no-such-command", "sh") is not None
    assert found("no-such-command") is None
