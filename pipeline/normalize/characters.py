"""Characters that a reader never sees, or sees wrongly: removed, replaced by what they stand for, or put in order.

What stays: tabs, no-break spaces, joiners between letters that join (Persian, Indic scripts, emoji), zero-width spaces
in scripts that mark word breaks with them (Thai, Lao, Khmer, Burmese), direction marks in text that runs from right to
left, and a soft hyphen at a line's end, where it tells the parser that the word goes on in the next line. Soft hyphens
elsewhere are another layout's hints, and hide words from a search.
"""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from ..model.diagnostic import Diagnostic
from ..model.source import Change
from ..patterns import late
from .composition import composed
from .direction import with_directions_settled
from .repairs import Repaired, change, counted, warning
from .scanning import beyond_ascii, has_ascii_controls

Replacement: TypeAlias = str | Callable[[re.Match[str]], str]


@dataclass(frozen=True, slots=True)
class Rule:
    """What to replace with what; `warned` names it in a warning to the user (singular), when one is due."""

    what: str
    pattern: re.Pattern[str]
    replacement: Replacement = ""
    warned: str = ""


_CONTROLS = "\x00-\x08\x0e-\x1f\x7f-\x9f"
_SURROGATES = "\ud800-\udfff"
_NONCHARACTERS = "\ufdd0-\ufdef" + "".join(f"{chr(end - 1)}{chr(end)}" for end in range(0xFFFF, 0x110000, 0x10000))
_UNSEEN = "\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffc"
_TAGS = "\U000e0000-\U000e007f"
_SELECTORS = "\ufe00-\ufe0f\U000e0100-\U000e01ef"
_PRIVATE = "\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd"
_PRESENTATION_FORMS = "\ufb50-\ufbff\ufc00-\ufd3d\ufd50-\ufdc7\ufe70-\ufefc"
_LATIN_LIGATURES = "\ufb00-\ufb06\ufb13-\ufb17"

# Letters that take another form beside a joiner, and signs that a joiner makes one emoji of.
_JOINING = (
    "\u0590-\u109f\u1780-\u18af\u1950-\u1cff\ua840-\ua87f\ua8e0-\uabff\U00010800-\U00011fff\U0001e900-\U0001e95f"
    "\u2190-\u21ff\u231a-\u2328\u232b-\u23ff\u2600-\u27bf\u2b00-\u2bff\ufe0f\U0001f000-\U0001faff"
)
_WITHOUT_SPACES = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u1950-\u19df\u1a20-\u1aaf\ua9e0-\ua9ff\uaa60-\uaadf"

# Bullets of Symbol and Wingdings, which Word's text export writes with characters of private use.
_BULLETS = {
    "\uf0b7": "•",
    "\uf0a7": "▪",
    "\uf06e": "▪",
    "\uf0a8": "▪",
    "\uf0d8": "‣",
    "\uf076": "•",
    "\uf071": "•",
    "\uf0fc": "✓",
}


def _overstruck(match: re.Match[str]) -> str:
    return match[1] or ""


def _bullet(match: re.Match[str]) -> str:
    return _BULLETS[match[0]]


def _letters(match: re.Match[str]) -> str:
    letters = unicodedata.normalize("NFKC", match[0])
    return match[0] if " " in letters else letters  # Arabic vowel marks alone would bring a space with them


def _flag(match: re.Match[str]) -> str:
    return match[1] or ""


def _selector_after_its_base(match: re.Match[str]) -> str:
    before = match.string[match.start() - 1 : match.start()]
    has_base = before and not before.isspace() and unicodedata.category(before) not in {"Cc", "Cf"}
    return match[0][0] if has_base else ""


def _soft_hyphen_at_line_end(match: re.Match[str]) -> str:
    before = match.string[match.start() - 1 : match.start()]
    return "\u00ad" if match[1] and before and unicodedata.category(before)[0] in "LM" else ""


# The order matters: what a rule keeps for the sake of a neighbor, it keeps for one that no later rule removes.
_ASCII_RULES = (
    Rule(
        "terminal escape sequences removed",
        late(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b\n]{0,200}(?:\x07|\x1b\\)|[ -/][0-~])"),
    ),
    Rule("overstruck characters made one", late(r"([^\n\x08])(?:\x08\1)+|_\x08(?=[^\n\x08])"), _overstruck),
    Rule("line separators within lines made spaces", late("[\v\f\x85\u2028\u2029]"), " "),
    Rule("control characters removed", late(f"[{_CONTROLS}]"), warned="control character"),
)
_RULES = (
    *_ASCII_RULES,
    Rule("lone surrogates removed", late(f"[{_SURROGATES}]"), warned="lone surrogate"),
    Rule("noncharacters removed", late(f"[{_NONCHARACTERS}]"), warned="noncharacter"),
    Rule("invisible characters removed", late(f"[{_UNSEEN}]")),
    Rule(
        "hidden tag characters removed",
        late(f"(\U0001f3f4[\U000e0030-\U000e007a]{{2,6}}\U000e007f)|[{_TAGS}]"),  # the flag of Wales is kept
        _flag,
        warned="hidden tag character",
    ),
    Rule("bullets of symbol fonts made characters", late(f"[{''.join(_BULLETS)}]"), _bullet),
    Rule("ligatures made letters", late(f"[{_LATIN_LIGATURES}]"), _letters),
    Rule("presentation forms made letters", late(f"[{_PRESENTATION_FORMS}]"), _letters),
)
_RULES_OF_NEIGHBORS = (
    Rule("stray variation selectors removed", late(f"[{_SELECTORS}]+"), _selector_after_its_base),
    Rule(
        "joiners between letters that do not join removed",
        late(f"(?<![{_JOINING}])[\u200c\u200d]++(?![{_JOINING}])"),
    ),
    Rule(
        "zero-width spaces removed",
        late(
            f"(?<![{_WITHOUT_SPACES}\u200b])\u200b++"
            f"|(?<=[{_WITHOUT_SPACES}])\u200b++(?![{_WITHOUT_SPACES}])"
            f"|(?<=\u200b)\u200b++"
        ),
    ),
    Rule("soft hyphens removed", late(r"\u00ad++(?=([ \t]*+\n[ \t]*+[^\W\d_])?)"), _soft_hyphen_at_line_end),
)

_LOST_HINT = "Look at these places: something may have been lost before the file came here."

_ANY_BEYOND_ASCII = late(
    f"[\x80-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f{_SURROGATES}\ue000-\uf8ff{_LATIN_LIGATURES}"
    f"{_PRESENTATION_FORMS}\ufdd0-\ufdef{_SELECTORS}\ufeff-\uffff\U0001fffe\U0001ffff\U0002fffe-\U0010ffff]"
)


def with_clean_characters(text: str) -> Repaired:
    """`text` in NFC, with nothing in it that XML forbids or that a reader can't see without need; lines as before."""
    if not has_ascii_controls(text) and _ANY_BEYOND_ASCII.search(beyond_ascii(text)) is None:
        return composed(text)
    if text.isascii():
        return _after(text, _ASCII_RULES)
    steps = [_after(text, _RULES)]
    steps.append(composed(steps[-1].text))
    steps.append(with_directions_settled(steps[-1].text))
    steps.append(_after(steps[-1].text, _RULES_OF_NEIGHBORS))
    steps.append(composed(steps[-1].text))
    diagnostics = [diagnostic for step in steps for diagnostic in step.diagnostics]
    return Repaired(
        steps[-1].text,
        tuple(made for step in steps for made in step.changes),
        (*diagnostics, *_lasting_warnings(steps[-1].text)),
    )


def _after(text: str, rules: tuple[Rule, ...]) -> Repaired:
    changes: list[Change] = []
    diagnostics: list[Diagnostic] = []
    for rule in rules:
        text, made = _replaced(text, rule)
        if made is None:
            continue
        changes.append(made)
        if rule.warned:
            diagnostics.append(warning(f"{counted(made.count, rule.warned)} removed.", _LOST_HINT, made.lines))
    return Repaired(text, tuple(changes), tuple(diagnostics))


def _replaced(text: str, rule: Rule) -> tuple[str, Change | None]:
    pieces: list[str] = []
    offsets: list[int] = []
    done = 0
    for match in rule.pattern.finditer(text):
        instead = rule.replacement if isinstance(rule.replacement, str) else rule.replacement(match)
        if instead != match[0]:
            pieces += (text[done : match.start()], instead)
            offsets.append(match.start())
            done = match.end()
    if not offsets:
        return text, None
    return "".join((*pieces, text[done:])), change(rule.what, text, offsets)


def _lasting_warnings(text: str) -> tuple[Diagnostic, ...]:
    """Warnings of characters that stay, and that nothing here can mend."""
    lost = change("", text, (match.start() for match in re.finditer("\ufffd", text)))
    private = change("", text, (match.start() for match in re.finditer(f"[{_PRIVATE}]", text)))
    diagnostics: list[Diagnostic] = []
    if lost.count:
        message = f"{counted(lost.count, 'character')} lost (�), in this file or before it came here."
        diagnostics.append(warning(message, "Compare these places with the original.", lost.lines))
    if private.count:
        message = f"{counted(private.count, 'character')} of private use: only the font they were made for shows them."
        diagnostics.append(warning(message, "Replace them with characters that every font may have.", private.lines))
    return tuple(diagnostics)
