"""What each language's printers do: quotation marks (Unicode CLDR, `quotationStart`), dashes, spaces.

Single marks are always of a single form, also where a language's inner quotation marks are double, because a typed
' must fold back to ' (model/folding.py).
"""

from dataclasses import dataclass

NO_BREAK = "\N{NO-BREAK SPACE}"
NARROW = "\N{NARROW NO-BREAK SPACE}"
EN_DASH, EM_DASH = "–", "—"


@dataclass(frozen=True, slots=True, kw_only=True)
class Convention:
    """How one language is set; `quotes` are opening and closing double marks, then single ones.

    None for `quotes` leaves quotation marks as they were typed. `inner` is the space inside guillemets, `high` the
    one before ; ! ? and `colon` the one before a colon ("" for none). `clings` are one-letter words that do not end
    a line.
    """

    quotes: tuple[str, str, str, str] | None = ("“", "”", "‘", "’")
    dash: str = EN_DASH  # for a hyphen or two between spaces
    inner: str = ""
    high: str = ""
    colon: str = ""
    clings: str = ""


LOW_HIGH = ("„", "“", "‚", "‘")
_LOW_RIGHT = ("„", "”", "‚", "’")
_GUILLEMETS = ("«", "»", "‘", "’")
_SWISS = ("«", "»", "‹", "›")
_RIGHT = ("”", "”", "’", "’")

_CONVENTIONS: dict[str, Convention] = {
    "en": Convention(dash=EM_DASH),
    "en-GB": Convention(),
    "de": Convention(quotes=LOW_HIGH),
    "de-CH": Convention(quotes=_SWISS),
    "de-LI": Convention(quotes=_SWISS),
    "fr": Convention(quotes=_GUILLEMETS, inner=NARROW, high=NARROW, colon=NO_BREAK),
    "fr-CA": Convention(quotes=_GUILLEMETS, inner=NO_BREAK, colon=NO_BREAK),
    "fr-CH": Convention(quotes=_SWISS, inner=NARROW, high=NARROW, colon=NARROW),
    "es": Convention(quotes=_GUILLEMETS, dash=EM_DASH),
    "ca": Convention(quotes=_GUILLEMETS),
    "gl": Convention(quotes=_GUILLEMETS),
    "eu": Convention(quotes=_GUILLEMETS),
    "pt-PT": Convention(quotes=_GUILLEMETS),
    "nb": Convention(quotes=_GUILLEMETS),
    "nn": Convention(quotes=_GUILLEMETS),
    "no": Convention(quotes=_GUILLEMETS),
    "el": Convention(quotes=_GUILLEMETS),
    "hy": Convention(quotes=_GUILLEMETS),
    "fa": Convention(quotes=_GUILLEMETS),
    "ru": Convention(quotes=_GUILLEMETS, dash=EM_DASH),
    "uk": Convention(quotes=_GUILLEMETS),
    "be": Convention(quotes=_GUILLEMETS),
    "pl": Convention(quotes=_LOW_RIGHT, clings="aiouwz"),
    "hu": Convention(quotes=_LOW_RIGHT),
    "ro": Convention(quotes=_LOW_RIGHT),
    "cs": Convention(quotes=LOW_HIGH, clings="aikosuvz"),
    "sk": Convention(quotes=LOW_HIGH, clings="aikosuvz"),
    "sl": Convention(quotes=LOW_HIGH),
    "hr": Convention(quotes=_LOW_RIGHT),
    "sr": Convention(quotes=_LOW_RIGHT),
    "bs": Convention(quotes=_LOW_RIGHT),
    "bg": Convention(quotes=LOW_HIGH),
    "mk": Convention(quotes=LOW_HIGH),
    "is": Convention(quotes=LOW_HIGH),
    "et": Convention(quotes=LOW_HIGH),
    "lt": Convention(quotes=LOW_HIGH),
    "ka": Convention(quotes=LOW_HIGH),
    "sv": Convention(quotes=_RIGHT),
    "fi": Convention(quotes=_RIGHT),
    # Here the straight mark is a letter's part (Hebrew צה"ל), or the proper marks are of another width.
    "he": Convention(quotes=None),
    "yi": Convention(quotes=None),
    "ar": Convention(quotes=None),
    "ur": Convention(quotes=None),
    "ps": Convention(quotes=None),
    "ckb": Convention(quotes=None),
    "ja": Convention(quotes=None),
    "zh-Hant": Convention(quotes=None),
    "zh-TW": Convention(quotes=None),
    "zh-HK": Convention(quotes=None),
}
_LATIN_AMERICA = frozenset(
    (
        "419",
        "MX",
        "AR",
        "CO",
        "CL",
        "PE",
        "VE",
        "EC",
        "GT",
        "CU",
        "BO",
        "DO",
        "HN",
        "PY",
        "SV",
        "NI",
        "CR",
        "PA",
        "UY",
        "US",
    )
)
_OTHERS = Convention()


def convention(language: str) -> Convention:
    """The convention of a BCP 47 tag: of its region where that has one of its own, else of its language."""
    parts = language.split("-")
    if parts[0] == "es" and _LATIN_AMERICA.intersection(parts[1:]):
        return Convention(dash=EM_DASH)
    if parts[0] == "en" and {"GB", "IE", "AU", "NZ", "ZA", "IN"}.intersection(parts[1:]):
        return _CONVENTIONS["en-GB"]
    return _CONVENTIONS.get("-".join(parts[:2])) or _CONVENTIONS.get(parts[0], _OTHERS)
