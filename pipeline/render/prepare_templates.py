"""Compiles the templates into `prepared/`: run it after a template has changed, or Jinja2 has."""

from pathlib import Path

import jinja2

from ..resources import bundled
from .environment import environment
from .templates import digest, module_name

FOLDER = Path(__file__).parent / "prepared"


def prepared() -> dict[str, str]:
    """Module name -> source, for every bundled template."""
    found: dict[str, str] = {}
    templates = bundled() / "templates"
    for path in sorted(templates.rglob("*.jinja")):
        name = path.relative_to(templates).as_posix()
        source = path.read_text(encoding="utf-8")
        code = environment().compile(source, name, name, raw=True, defer_init=True)
        head = (
            f'"""{name}, compiled; written by `python -m pipeline.render.prepare_templates`, not by hand."""\n\n'
            f'DIGEST = "{digest(source.encode())}"\n'
            f'JINJA = "{jinja2.__version__}"\n\n'
        )
        found[module_name(name)] = head + code + "\n"
    return found


def write() -> None:
    """Write the modules, and take away those whose template is gone."""
    made = prepared()
    for path in FOLDER.glob("[!_]*.py"):
        if path.stem not in made:
            path.unlink()
    for name, source in made.items():
        (FOLDER / f"{name}.py").write_text(source, encoding="utf-8")


if __name__ == "__main__":
    write()
