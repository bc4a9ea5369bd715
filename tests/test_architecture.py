"""The house keeps its rules: imports run one way, rooms stay small, nothing private of the machine gets in."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
WRITTEN_BY_MACHINES = ("prepared", "_declarations.py")
MODULES = sorted(path for path in (ROOT / "pipeline").rglob("*.py") if not set(path.parts) & set(WRITTEN_BY_MACHINES))


def test_imports_run_one_way() -> None:
    from importlinter.cli import lint_imports

    assert lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True) == 0


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_rooms_stay_small_and_say_what_they_are(module: Path) -> None:
    text = module.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 400, "a room of more than 400 lines wants a second one"
    assert text.startswith('"""'), "a module begins with what it is for"
    assert module.stem not in {"utils", "helpers", "manager", "common"}


def test_imports_inside_the_package_are_relative() -> None:
    absolute = [
        m for m in MODULES if re.search(r"^\s*(from|import) pipeline\b", m.read_text(encoding="utf-8"), re.MULTILINE)
    ]
    assert absolute == []


def loaded_by(statement: str) -> set[str]:
    """The top-level modules that a fresh interpreter has loaded after a statement."""
    code = f"{statement}\nimport sys; print(' '.join(sys.modules))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    return {name.split(".")[0] for name in run.stdout.split()}


HEAVY = {
    "weasyprint",
    "ebooklib",
    "jinja2",
    "lxml",
    "PIL",
    "pypdfium2_raw",
    "ftfy",
    "charset_normalizer",
    "yaml",
    "lingua",
}


def test_nothing_heavy_is_imported_before_it_is_needed() -> None:
    assert loaded_by("import pipeline") & HEAVY == set()
    assert loaded_by("import pipeline.cli") & HEAVY == set()


def test_an_epub_alone_needs_no_ebook_library_for_the_pdf() -> None:
    assert "ebooklib" not in loaded_by("import pipeline.emit.pdf")
    assert "weasyprint" not in loaded_by("import pipeline.emit.epub")


def test_only_the_command_line_prints_and_exits() -> None:
    for module in MODULES:
        if module.parent.name == "cli" or module.name in {"__main__.py", "contracts.py", "prepare_declarations.py"}:
            continue
        text = module.read_text(encoding="utf-8")
        assert not re.search(r"^\s*(print\(|sys\.exit|raise SystemExit)", text, re.MULTILINE), module
