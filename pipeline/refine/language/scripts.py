"""Languages by their letters: enough for every script that only a few languages write.

Ranges are Unicode blocks (Unicode 16, Blocks.txt); distinctive letters are from the languages' alphabets.
"""

from bisect import bisect_right
from collections import Counter

from ...patterns import late

# (first code point, last, script, letters a word has on average)
_RANGES: tuple[tuple[int, int, str, float], ...] = (
    (0x0041, 0x005A, "Latn", 5.0),
    (0x0061, 0x007A, "Latn", 5.0),
    (0x00C0, 0x024F, "Latn", 5.0),
    (0x0370, 0x03FF, "Grek", 5.0),
    (0x0400, 0x052F, "Cyrl", 5.5),
    (0x0531, 0x058F, "Armn", 5.5),
    (0x05D0, 0x05F4, "Hebr", 4.5),
    (0x0620, 0x06FF, "Arab", 4.5),
    (0x0750, 0x077F, "Arab", 4.5),
    (0x0904, 0x097F, "Deva", 4.0),
    (0x0985, 0x09FF, "Beng", 4.5),
    (0x0A05, 0x0A7F, "Guru", 4.0),
    (0x0A85, 0x0AFF, "Gujr", 4.5),
    (0x0B05, 0x0B7F, "Orya", 4.5),
    (0x0B85, 0x0BFF, "Taml", 6.0),
    (0x0C05, 0x0C7F, "Telu", 6.0),
    (0x0C85, 0x0CFF, "Knda", 6.0),
    (0x0D05, 0x0D7F, "Mlym", 7.0),
    (0x0D85, 0x0DFF, "Sinh", 4.5),
    (0x0E01, 0x0E5B, "Thai", 4.5),
    (0x0E81, 0x0EDF, "Laoo", 4.5),
    (0x0F40, 0x0FFF, "Tibt", 3.0),
    (0x1000, 0x109F, "Mymr", 5.0),
    (0x10A0, 0x10FF, "Geor", 6.0),
    (0x1100, 0x11FF, "Hang", 2.5),
    (0x1200, 0x139F, "Ethi", 3.5),
    (0x1780, 0x17FF, "Khmr", 4.5),
    (0x1E00, 0x1EFF, "Latn", 5.0),
    (0x1F00, 0x1FFF, "Grek", 5.0),
    (0x3041, 0x30FF, "Kana", 2.0),
    (0x3130, 0x318F, "Hang", 2.5),
    (0x3400, 0x4DBF, "Hani", 1.7),
    (0x4E00, 0x9FFF, "Hani", 1.7),
    (0xAC00, 0xD7AF, "Hang", 2.5),
    (0xF900, 0xFAFF, "Hani", 1.7),
    (0xFB1D, 0xFB4F, "Hebr", 4.5),
    (0xFB50, 0xFDFF, "Arab", 4.5),
    (0xFE70, 0xFEFC, "Arab", 4.5),
    (0x20000, 0x323AF, "Hani", 1.7),
)
_STARTS = [first for first, _, _, _ in _RANGES]

# Scripts in which one language is written by far the most; a text in another of theirs can state it.
_SOLE: dict[str, str] = {
    "Grek": "el",
    "Armn": "hy",
    "Beng": "bn",
    "Guru": "pa",
    "Gujr": "gu",
    "Orya": "or",
    "Taml": "ta",
    "Telu": "te",
    "Knda": "kn",
    "Mlym": "ml",
    "Sinh": "si",
    "Thai": "th",
    "Laoo": "lo",
    "Tibt": "bo",
    "Mymr": "my",
    "Geor": "ka",
    "Ethi": "am",
    "Khmr": "km",
    "Hang": "ko",
    "Kana": "ja",
}

# Letters that only one language of the script writes; the first language with enough of its own has it.
_CYRILLIC: tuple[tuple[str, str], ...] = (
    ("uk", "їєґ"),
    ("be", "ў"),
    ("mk", "ѓќѕ"),
    ("sr", "ђћ"),
    ("tg", "ҳҷӣ"),
    ("kk", "әқұ"),
    ("tt", "җ"),
    ("ky", "ңөү"),
    ("ru", "ыэё"),
    ("bg", "ъщ"),
)
_ARABIC: tuple[tuple[str, str], ...] = (
    ("ur", "ٹڈڑںے"),
    ("ps", "ټډړښځۍ"),
    ("ckb", "ەڕێۆڵ"),
    ("fa", "پچژگ"),
)
_SIMPLIFIED = frozenset("这们国会为时来说对发后个还没开关问题东车见长门马鱼鸟龙军队议总统经济战两进过现话")
_TRADITIONAL = frozenset("這們國會為時來說對發後個還沒開關問題東車見長門馬魚鳥龍軍隊議總統經濟戰兩進過現話")
_DEVANAGARI_WORD = late(r"[\u0900-\u0963\u0966-\u097f]+")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_DEVANAGARI: tuple[tuple[str, frozenset[str]], ...] = (
    ("hi", _words("है हैं के में की का और से को ने पर यह कि नहीं भी")),
    ("mr", _words("आहे आहेत आणि या हे नाही होते म्हणून मध्ये त्यांनी केली ही")),
    ("ne", _words("छ छन् र को मा हो भएको गरेको लागि पनि थियो गर्ने यो")),
)


def script_of(letter: str) -> tuple[str, float] | None:
    """The script (ISO 15924) of a letter and how much of a word it is; None for digits, marks and the rest."""
    code = ord(letter)
    at = bisect_right(_STARTS, code) - 1
    if at < 0:
        return None
    _, last, script, letters = _RANGES[at]
    return (script, 1 / letters) if code <= last and letter.isalpha() else None


def words_by_script(letters: Counter[str]) -> dict[str, float]:
    """About how many words of each script a text with these letters has."""
    words: dict[str, float] = {}
    for letter, number in letters.items():
        found = script_of(letter)
        if found:
            script, share = found
            words[script] = words.get(script, 0.0) + number * share
    return words


def main_script(words: dict[str, float]) -> str | None:
    """The script that most words are in; Han, kana and hangul are weighed together (Japanese mixes them)."""
    if not words:
        return None
    east_asian = {script: words[script] for script in ("Hani", "Kana", "Hang") if script in words}
    rest = {script: number for script, number in words.items() if script not in east_asian}
    together = sum(east_asian.values())
    if east_asian and together >= max(rest.values(), default=0.0):
        if east_asian.get("Kana", 0.0) > together * 0.08:  # a Japanese text has a kana in every phrase
            return "Kana"
        return "Hang" if east_asian.get("Hang", 0.0) > together * 0.3 else "Hani"
    return max(rest, key=lambda script: rest[script])


def language_in_script(script: str, letters: Counter[str], text: str) -> str | None:
    """The language of a text in a script other than Latin, as a BCP 47 tag; None where letters do not tell."""
    match script:
        case "Cyrl":
            return _by_letters(_CYRILLIC, letters, 0.002)
        case "Arab":
            return _by_letters(_ARABIC, letters, 0.006) or "ar"
        case "Hebr":
            return "yi" if letters["ײ"] + letters["ױ"] + letters["װ"] > 1 else "he"
        case "Deva":
            return _devanagari(text)
        case "Hani":
            simplified = sum(letters[letter] for letter in _SIMPLIFIED - _TRADITIONAL)
            traditional = sum(letters[letter] for letter in _TRADITIONAL - _SIMPLIFIED)
            return "zh-Hant" if traditional > simplified else "zh-Hans"
        case _:
            return _SOLE.get(script)


def _by_letters(languages: tuple[tuple[str, str], ...], letters: Counter[str], share: float) -> str | None:
    """The language whose own letters are most of all, if they are at least `share` of the letters."""
    total = sum(number for letter, number in letters.items() if letter.isalpha())
    found = {language: sum(letters[letter] for letter in own) for language, own in languages}
    best = max(found, key=lambda language: found[language])  # the first of equals: the order of the table
    return best if found[best] and found[best] >= total * share else None


def _devanagari(text: str) -> str:
    words = Counter(_DEVANAGARI_WORD.findall(text))
    scores = {language: sum(words[word] for word in own) for language, own in _DEVANAGARI}
    return max(scores, key=lambda language: scores[language])
