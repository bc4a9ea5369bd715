"""Where the bundled styles and templates are: beside the package in a checkout, inside it in a wheel."""

from functools import cache
from pathlib import Path


@cache
def bundled() -> Path:
    """The folder that holds `styles/` and `templates/`."""
    package = Path(__file__).resolve().parent
    wheel = package / "_bundled"
    return wheel if wheel.is_dir() else package.parent
