"""`twofold check`: what it prints, and what it ends with."""

import json
import re
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from typer.testing import CliRunner

from pipeline.check.validators.verdict import Finding, Verdict, no_verdict
from pipeline.cli import app

Verdicts = Callable[[Sequence[Path]], tuple[Verdict, ...]]
Says = Callable[[str, str], None]


@pytest.fixture
def edition(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], str]:
    """Makes an empty file with a name, in the current folder."""
    monkeypatch.chdir(tmp_path)

    def made(name: str) -> str:
        Path(name).write_bytes(b"")
        return name

    return made


@pytest.fixture
def nobody(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No validator is installed."""
    monkeypatch.setenv("JAVA_HOME", str(tmp_path))
    monkeypatch.setenv("PUPPETEER_EXECUTABLE_PATH", str(tmp_path / "browser"))


def _saying(word: str) -> Verdicts:
    passed = word == "PASS"
    findings = () if passed else (Finding(rule="7.1-3", severity="error", message="Bare.", location="root", count=2),)

    def verdicts(files: Sequence[Path], profiles: Sequence[str] = ()) -> tuple[Verdict, ...]:
        del profiles
        return tuple(
            Verdict(
                validator="veraPDF",
                version="1",
                file=file,
                profile="PDF/UA-1",
                passed=passed,
                tally="9 checks",
                findings=findings,
            )
            for file in files
        )

    return verdicts


@pytest.fixture
def says(monkeypatch: pytest.MonkeyPatch) -> Says:
    """Puts a validator in place that is here and says PASS or FAIL of everything."""

    def put(module: str, word: str) -> None:
        where = f"pipeline.check.validators.{module}"
        monkeypatch.setattr(f"{where}.missing", lambda: None)
        monkeypatch.setattr(f"{where}.verdicts", _saying(word))

    return put


def test_a_pass_ends_with_0(edition: Callable[[str], str], says: Says) -> None:
    says("verapdf", "PASS")
    result = CliRunner().invoke(app, ["check", edition("x.pdf")])
    assert (result.exit_code, result.stdout) == (0, "PASS  PDF/UA-1  x.pdf  (veraPDF 1, 9 checks)\n")


def test_a_fail_ends_with_12_and_its_findings(edition: Callable[[str], str], says: Says) -> None:
    says("verapdf", "FAIL")
    result = CliRunner().invoke(app, ["check", edition("x.pdf")])
    assert result.exit_code == 12
    assert result.stdout == ("FAIL  PDF/UA-1  x.pdf  (veraPDF 1, 9 checks)\n    error 7.1-3 (2 times): Bare.  [root]\n")
    assert "1 of 1 verdicts" in result.stderr


def test_one_objection_outweighs_every_pass(edition: Callable[[str], str], says: Says) -> None:
    says("verapdf", "PASS")
    says("epubcheck", "PASS")
    says("ace", "FAIL")
    result = CliRunner().invoke(app, ["check", edition("x.epub"), edition("x.pdf")])
    assert result.exit_code == 12
    assert [line.split()[0:3:2] for line in result.stdout.splitlines() if line[0] != " "] == [
        ["PASS", "x.epub"],
        ["FAIL", "x.epub"],
        ["PASS", "x.pdf"],
    ]


def test_quiet_prints_only_what_did_not_pass(edition: Callable[[str], str], says: Says) -> None:
    says("epubcheck", "PASS")
    says("ace", "FAIL")
    result = CliRunner().invoke(app, ["check", "--quiet", edition("x.epub")])
    assert [line.split()[0] for line in result.stdout.splitlines() if line[0] != " "] == ["FAIL"]


@pytest.mark.usefixtures("nobody")
def test_json_has_the_verdicts_and_the_absent(edition: Callable[[str], str], says: Says) -> None:
    says("epubcheck", "FAIL")
    result = CliRunner().invoke(app, ["check", "--json", edition("x.epub")])
    assert result.exit_code == 12
    said = json.loads(result.stdout)
    assert said["verdicts"] == [
        {
            "validator": "veraPDF",
            "version": "1",
            "file": "x.epub",
            "profile": "PDF/UA-1",
            "passed": False,
            "tally": "9 checks",
            "findings": [
                {"rule": "7.1-3", "severity": "error", "message": "Bare.", "location": "root", "count": 2},
            ],
        }
    ]
    assert [absent["validator"] for absent in said["absent"]] == ["Ace"]


@pytest.mark.usefixtures("nobody")
@pytest.mark.parametrize("names", [["x.pdf"], ["x.epub"], ["x.epub", "x.pdf"]])
@pytest.mark.parametrize("options", [[], ["--json"], ["--quiet"]])
def test_nobody_to_judge_is_no_pass(names: list[str], options: list[str], edition: Callable[[str], str]) -> None:
    result = CliRunner().invoke(app, ["check", *options, *map(edition, names)])
    assert result.exit_code == 9
    assert "PASS" not in result.stdout
    assert "install" in result.stderr


@pytest.mark.usefixtures("nobody")
def test_a_file_without_a_judge_is_no_pass_though_another_passes(edition: Callable[[str], str], says: Says) -> None:
    says("verapdf", "PASS")
    result = CliRunner().invoke(app, ["check", edition("x.pdf"), edition("x.epub")])
    assert result.exit_code == 9
    assert "x.epub" in result.stderr


@pytest.mark.usefixtures("nobody")
def test_one_judge_of_two_is_enough_and_the_other_is_named(edition: Callable[[str], str], says: Says) -> None:
    says("epubcheck", "PASS")
    result = CliRunner().invoke(app, ["check", edition("x.epub")])
    assert result.exit_code == 0
    assert re.search(r"^ABSENT {2}Ace {2}Ace .*install", result.stderr, re.MULTILINE)


def test_silence_is_no_pass(edition: Callable[[str], str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pipeline.check.validators.verapdf.missing", lambda: None)
    monkeypatch.setattr(
        "pipeline.check.validators.verapdf.verdicts",
        lambda files, _: tuple(no_verdict("veraPDF", "PDF standards", file, "It broke.") for file in files),
    )
    result = CliRunner().invoke(app, ["check", edition("x.pdf")])
    assert result.exit_code == 12
    assert result.stdout == (
        "FAIL  PDF standards  x.pdf  (veraPDF, gave no verdict)\n    fatal no verdict: It broke.\n"
    )


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["none.pdf"], 3, "none.pdf”"),
        (["folder.epub"], 3, "directory"),
        (["notes.txt"], 7, ".pdf or .epub"),
        (["x.pdf", "none.epub"], 3, "none.epub”"),
        (["--profile", "ua9", "x.pdf"], 7, "ua9"),
        ([], 2, ""),
    ],
)
def test_wrong_input_is_named(arguments: list[str], code: int, words: str, edition: Callable[[str], str]) -> None:
    edition("x.pdf")
    edition("notes.txt")
    Path("folder.epub").mkdir()
    result = CliRunner().invoke(app, ["check", *arguments])
    assert result.exit_code == code
    assert words in result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.usefixtures("verapdf")
def test_the_profile_is_handed_to_verapdf(edition: Callable[[str], str], tmp_path: Path) -> None:
    import weasyprint

    name = edition("x.PDF")
    weasyprint.HTML(string="<html lang=en><title>A title</title><p>Text.</html>").write_pdf(
        tmp_path / name, pdf_variant="pdf/ua-1"
    )
    result = CliRunner().invoke(app, ["check", "--profile", "3b,ua1", name])
    assert result.exit_code == 12
    assert [line.split()[:2] for line in result.stdout.splitlines() if line[0] != " "] == [
        ["FAIL", "PDF/A-3b"],
        ["PASS", "PDF/UA-1"],
    ]
