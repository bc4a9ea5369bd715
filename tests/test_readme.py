"""The README is right: every command, option, exit code and front-matter key is in it, and its examples work."""

import re
import subprocess
from pathlib import Path

import pytest
import typer

from pipeline import errors
from pipeline.cli import app
from pipeline.parse.front_matter import _KEYS

from .documents import BRIEFING
from .test_convert_command import twofold

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
COMMANDS = typer.main.get_command(app).commands  # type: ignore[attr-defined]


def section(title: str) -> str:
    """The text of a section of the README, up to the next heading of its level or above."""
    level, _, name = title.partition(" ")
    found = re.search(
        rf"^{level} [^\n]*{re.escape(name)}[^\n]*\n(.*?)(?=^#{{1,{len(level)}}} |\Z)", README, re.MULTILINE | re.DOTALL
    )
    assert found, f"no section {title!r}"
    return found[1]


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_is_documented_with_its_command(name: str) -> None:
    text = section(f"### `twofold {name}")
    for parameter in COMMANDS[name].params:
        for option in parameter.opts:
            if option.startswith("-") and option not in ("--help", "-h"):
                short = not option.startswith("--")
                assert f"`{option}" in text or (short and "as above" in text), f"{name} {option}"


def test_every_exit_code_is_documented() -> None:
    family = [
        kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, errors.TwofoldError)
    ]
    documented = {int(code) for code in re.findall(r"^\| (\d+) \|", section("### Exit codes"), re.MULTILINE)}
    assert {kind.exit_code for kind in family} <= documented
    assert documented == set(range(max(documented) + 1))


def test_every_key_of_the_front_matter_is_documented() -> None:
    assert [key for key in _KEYS if f"`{key}`" not in section("### Front matter")] == []


def test_it_leads_with_the_two_commands_and_a_picture() -> None:
    assert README.index("make convert") < README.index("make test") < README.index("![")
    picture = re.search(r"!\[[^\]]+\]\(([^)]+)\)", README)
    assert picture
    assert (ROOT / picture[1]).read_bytes().startswith(b"\x89PNG")


def test_the_outline_shown_is_the_one_that_is_printed() -> None:
    printed = [line.strip() for line in twofold("inspect", BRIEFING).stdout.splitlines()]
    shown = [line.strip() for line in section("### `twofold inspect").splitlines() if re.match(r" {8,}\d", line)]
    assert shown
    assert [line for line in shown if line not in printed] == []


def test_every_target_of_the_makefile_that_it_names_is_there() -> None:
    named = set(re.findall(r"`make ([a-z]+)", README)) | set(re.findall(r"^    make ([a-z]+)", README, re.MULTILINE))
    known = subprocess.run(["make", "-qp"], cwd=ROOT, capture_output=True, text=True, check=False).stdout
    assert [target for target in named if not re.search(rf"^{target}:", known, re.MULTILINE)] == []


def test_every_folder_that_it_names_is_there() -> None:
    assert [
        path
        for path in re.findall(r"`((?:pipeline|tests|styles|templates)/[\w/.]*)`", README)
        if not (ROOT / path).exists()
    ] == []
