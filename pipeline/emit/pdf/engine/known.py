"""Whether the WeasyPrint that is installed is one whose private parts we know."""

from functools import cache
from importlib import import_module

PINNED = "70.0"


@cache
def engine_is_known() -> bool:
    """True for the pinned version, and for another one in which every part that we rely on is the same."""
    version: str = import_module("weasyprint").__version__
    if version == PINNED:
        return True
    from .contracts import broken

    return not broken()
