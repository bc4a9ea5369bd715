"""The spaces of French: before ; ! ? and the colon, and inside guillemets."""

from collections.abc import Iterator

from ...patterns import late
from .conventions import Convention
from .edits import Edit

_GUILLEMETS = late(r"(?<=«)[ \u00a0]|[ \u00a0](?=»)|(?<=«)(?=[^\s\u00a0\u202f])|(?<=[^\s\u00a0\u202f])(?=»)")
_HIGH = late(r"(?<=[^\s;:!?(\[«‹“\"'/])(?: |\u00a0)?(?=[;!?]+(?:[\s»”\"')\]…]|$))|(?<=\S) (?=[;!?])")
_COLON = late(r"(?<=[^\s;:!?(\[«‹“\"'/])(?: )?(?=:(?:\s|$))|(?<=\S) (?=:)")


def french_spaces(text: str, convention: Convention) -> Iterator[Edit]:
    """The spaces before ; ! ? : and inside guillemets, put in where the typist left them out."""
    if convention.inner and ("«" in text or "»" in text):
        for found in _GUILLEMETS.finditer(text):
            yield Edit(found.start(), found.end(), convention.inner)
    if convention.high:
        for found in _HIGH.finditer(text):
            yield Edit(found.start(), found.end(), convention.high)
    if convention.colon:
        for found in _COLON.finditer(text):
            yield Edit(found.start(), found.end(), convention.colon)
