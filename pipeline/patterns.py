"""Regular expressions that are compiled when they are first used, if ever.

A briefing meets a few of the hundreds of shapes that Twofold knows; compiling all of them when their modules are
imported is a tenth of a run.
"""

import re
from typing import Any, cast

_METHODS = ("match", "fullmatch", "search", "finditer", "findall", "sub", "subn", "split")


class _Late:
    """Stands for a `re.Pattern` until one of its methods is asked for; from then on it has the real ones."""

    __slots__ = ("flags", "pattern", *_METHODS)

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self.flags = flags

    def __getattr__(self, name: str) -> Any:
        """The real method; called only while the slots are empty."""
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self.flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def late(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """`re.compile(pattern, flags)` at first use; `tests/test_patterns.py` finds a pattern that is wrong."""
    return cast("re.Pattern[str]", _Late(pattern, flags))
