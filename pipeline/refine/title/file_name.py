"""A file's name made readable, for a text that offers no title."""

import re

_ACRONYM_TABLE = (
    "us usa uk un eu uae nato nsc nsa cia fbi dod doj dhs irs imf wto oecd opec asean osce ngo ceo cfo gdp covid ai hr "
    "pr qa faq ii iii iv uscg usaid unhcr unicef wfp iaea icc icj ecb isis isil g7 g20 brics"
)
_ACRONYMS = frozenset(_ACRONYM_TABLE.split())
_UNTITLED = "Untitled"


def readable_name(file_name: str) -> str:
    """A title made of a file name: "us-iraq_talks.txt" gives "US Iraq talks", "2024-01-25-brief" keeps its date."""
    stem, dot, _ = file_name.rpartition(".")
    name = stem if dot and stem else file_name
    name = name.replace("_", " ").replace("+", " ").replace("%20", " ")
    name = re.sub(r"(?<!\d)-+|-+(?!\d)", " ", name)  # a hyphen between digits is a date's
    name = re.sub(r"(?<=[a-z])(?=[A-Z][a-z])", " ", name)  # camelCase
    if " " not in name.strip():
        name = name.replace(".", " ")
    words = [word.upper() if word in _ACRONYMS else word for word in name.split()]
    title = " ".join(words)
    if not any(letter.isalnum() for letter in title):
        return _UNTITLED
    return title[0].upper() + title[1:]
