"""The wheel, installed in a fresh environment outside the checkout, converts."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from .documents import BRIEFING

ROOT = Path(__file__).parent.parent
pytestmark = pytest.mark.xdist_group("wheel")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    subprocess.run(command, check=True, capture_output=True)
    (made,) = folder.glob("*.whl")
    return made


def test_the_wheel_holds_styles_templates_fonts_and_licenses(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    for needed in (
        "pipeline/py.typed",
        "pipeline/_bundled/templates/print/handout.html.jinja",
        "pipeline/_bundled/styles/print/text.css",
        "pipeline/_bundled/styles/fonts/source-serif-4/SourceSerif4-Regular.ttf",
        "pipeline/_bundled/styles/fonts/source-serif-4/OFL.md",
    ):
        assert needed in names
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert not any(name.startswith(("tests/", "out/")) for name in names)


def test_the_installed_wheel_converts_outside_the_checkout(wheel: Path, tmp_path: Path) -> None:
    """The environment is fresh and holds the wheel; its dependencies are those of this one, by a path file."""
    environment = tmp_path / "environment"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(environment)], check=True)
    python = environment / "bin" / "python"
    install = [sys.executable, "-m", "pip", "--python", str(python), "install", "--no-deps", "--no-index", "--quiet"]
    subprocess.run([*install, str(wheel)], check=True)
    (packages,) = (environment / "lib").glob("python*/site-packages")
    here = next(path for path in sys.path if path.endswith("site-packages"))
    # Only the libraries: the checkout's own editable install, which this folder also names, comes last and is not seen.
    (packages / "dependencies.pth").write_text(here + "\n")
    clean = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}
    where = subprocess.run(
        [python, "-c", "import pipeline; print(pipeline.__file__)"],
        cwd=tmp_path,
        env=clean,
        capture_output=True,
        text=True,
        check=True,
    )
    assert str(environment) in where.stdout
    command = [str(environment / "bin" / "twofold"), "convert", str(BRIEFING), "--output", "made"]
    subprocess.run(command, cwd=tmp_path, env=clean, check=True, capture_output=True)
    assert sorted(path.name for path in (tmp_path / "made").iterdir()) == ["us-iraq-talks.epub", "us-iraq-talks.pdf"]
