"""Whether a text may have been decoded wrongly before it came here: a quick look that spares most texts a long one."""

from ..patterns import late

# Characters that UTF-8 read in another encoding nearly always has, by Python's name of that encoding. For Windows-1252
# these are pairs of letters and signs: see `_PAIRS`.
TELLS: dict[str, tuple[str, ...]] = {
    "cp1252": (),
    "cp1250": ("Ă", "Ĺ", "Â", "â€"),
    "cp1251": ("вЂ", "РЎ", "Р°", "Рё", "Рѕ", "СЃ", "С‚"),
    "cp1253": ("β€", "Γ"),
    "cp1257": ("ā€", "Ć", "Ā"),
    "mac_roman": ("√", "‚Ä", "¬"),
    "cp437": ("├", "ΓÇ", "┬"),
    "cp850": ("├", "ÔÇ", "┬"),
}

_PAIRS = "[\xc2-\xf4][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]"
_CONTROLS = "[\x80-\x9f]"
_ACCENTED_WORD = "[À-ÿ]{4}"
_ANY = late(
    "|".join((_CONTROLS, _PAIRS, _ACCENTED_WORD, *dict.fromkeys(tell for tells in TELLS.values() for tell in tells)))
)


def is_suspicious(foreign: str) -> bool:
    """Whether anything in `foreign`, a text's characters beyond ASCII, may be misread."""
    return _ANY.search(foreign) is not None
