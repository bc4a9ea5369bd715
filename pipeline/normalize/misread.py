"""UTF-8 as it looks when it is read in another encoding: a pattern for each encoding that people mistake it for."""

import re
from dataclasses import dataclass
from functools import cached_property

from .suspicion import TELLS

_FIRST_OF_TWO = range(0xC2, 0xE0)
_FIRST_OF_THREE = range(0xE0, 0xF0)
_FIRST_OF_FOUR = range(0xF0, 0xF5)
_LATER = range(0x80, 0xC0)


@dataclass(frozen=True)
class Misreading:
    """UTF-8 read in the encoding of `codec`."""

    name: str
    codec: str
    of_latin: bool = True  # whether one misread letter may be certain, for the characters of its run are no letters

    @cached_property
    def bytes_of(self) -> dict[int, int]:
        """The byte from 0x80 up that each character was read from; controls stand for themselves where allowed."""
        table = {} if self.codec != "cp1252" else {byte: byte for byte in range(0x80, 0x100)}
        for byte in range(0x80, 0x100):
            character = bytes([byte]).decode(self.codec, "replace")
            if character != "\ufffd":
                table[ord(character)] = byte
        return table

    @cached_property
    def _beginning(self) -> re.Pattern[str]:
        return re.compile(f"[{self._class(range(0xC2, 0xF5))}][{self._class(_LATER)}]")

    @cached_property
    def _run(self) -> re.Pattern[str]:
        later = self._class(_LATER)
        return re.compile(
            f"(?:[{self._class(_FIRST_OF_TWO)}][{later}]"
            f"|[{self._class(_FIRST_OF_THREE)}][{later}]{{2}}"
            f"|[{self._class(_FIRST_OF_FOUR)}][{later}]{{3}})+"
        )

    def begins_in(self, foreign: str) -> bool:
        """Whether there may be runs in a text; `foreign` are its characters beyond ASCII, all of them."""
        tells = TELLS[self.codec]
        return (not tells or any(tell in foreign for tell in tells)) and self._beginning.search(foreign) is not None

    def runs(self, text: str, foreign: str) -> list[tuple[int, int]]:
        """Where in `text` runs of characters begin and end that are UTF-8 when they are turned back into bytes."""
        if not self.begins_in(foreign):
            return []
        spans: list[tuple[int, int]] = []
        position = 0
        while beginning := self._beginning.search(text, position):  # searched first, for it is found faster
            run = self._run.match(text, beginning.start())
            if run:
                spans.append(run.span())
            position = run.end() if run else beginning.start() + 1
        return spans

    def undone(self, run: str) -> str | None:
        """What `run`, which matches `pattern`, was before it was misread; None when it is not UTF-8 after all."""
        try:
            return bytes(self.bytes_of[ord(character)] for character in run).decode("utf-8")
        except UnicodeDecodeError:  # a form that is too long, or a surrogate
            return None

    def _class(self, wanted: range) -> str:
        return "".join(re.escape(chr(character)) for character, byte in self.bytes_of.items() if byte in wanted)


WINDOWS_1252 = Misreading("Windows-1252", "cp1252")

# The encodings that UTF-8 gets read in, the commonest first.
MISREADINGS = (
    WINDOWS_1252,
    Misreading("Windows-1250", "cp1250"),
    Misreading("Windows-1251", "cp1251", of_latin=False),
    Misreading("Windows-1253", "cp1253", of_latin=False),
    Misreading("Windows-1257", "cp1257"),
    Misreading("Mac Roman", "mac_roman"),
    Misreading("code page 437", "cp437"),
    Misreading("code page 850", "cp850"),
)
