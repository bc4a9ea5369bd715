"""Typographic characters folded back to what a typewriter has, so that set text can be compared with typed text.

Typography (refine/typography) changes characters and never a word: `plain` of the set text is `plain` of the typed
text. It is a fold, not a way back: a text that was typed with “ ” is folded to " too.
"""

import re

_PLAIN = str.maketrans(
    {
        **dict.fromkeys("“”„‟″", '"'),
        **dict.fromkeys("‘’‚‛′", "'"),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        "…": "...",
        **dict.fromkeys("\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}", " "),
    }
)
# Guillemets and French punctuation are set off by spaces that a typist leaves out, or puts in breakable.
_OPENING = re.compile(r"([«‹])\s*")
_CLOSING = re.compile(r"\s*([»›])")
_HIGH = re.compile(r"\s+(?=[;:!?])")
_DASHES = re.compile(r"-{2,}")


def plain(text: str) -> str:
    """`text` with straight quotation marks, hyphens for every dash and minus, three dots, and plain spaces.

    Spaces inside guillemets and before ; : ! ? are left out, and a run of hyphens is one: what typography may put
    in or take away is the same on both sides of a comparison. Folding twice is folding once.
    """
    text = text.translate(_PLAIN)
    if not text.isascii():
        text = _OPENING.sub(_straight, text)
        text = _CLOSING.sub(_straight, text)
    return _DASHES.sub("-", _HIGH.sub("", text))


def _straight(guillemet: re.Match[str]) -> str:
    return '"' if guillemet[1] in "«»" else "'"
