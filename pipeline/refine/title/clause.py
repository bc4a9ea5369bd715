"""The first clause of a sentence, if it can stand alone as a title.

A clause is cut where what follows only adds to it: at a participle (", marking a milestone"), a relative or
subordinate clause, a semicolon or a dash. A cut is taken only when what stands before it is whole: it does not end
in a preposition, its quotation marks and parentheses are closed, and no second comma shows that the cut would be
in the middle of the clause ("The Agency, meeting in Vienna, agreed …").
"""

import re
from collections.abc import Iterator

from ...patterns import late
from .openers import dangling, introduces, opens, participle, verb

_FEWEST, _MOST = 3, 20  # words
_FEWEST_CUT = 4  # words before a cut: less is hardly what the sentence is about
_FEWEST_SIGNS, _MOST_SIGNS = 5, 40  # characters, in scripts without spaces
_UNSPACED = ("zh", "ja", "th", "lo", "km", "my")

_ABBREVIATION = late(
    r"(?:^|[\s(“\"'‘])(?:[A-Za-z]\.)+$|"
    r"\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Maj|Capt|Sgt|Adm|Sen|Rep|Gov|Sec|Pres|Rev|Hon|St|Ste|Mt|Ft|Jr|Sr|No|Nos|vs|"
    r"Inc|Corp|Co|Ltd|Bros|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|approx|ca|cf|al|etc|Nr|Art|Abs|bzw|ca|"
    r"Sr|Sra|Dra|Mme|Mlle|Hr|Fr|dr|nr|st|prof)\.$"
)
_SENTENCE_END = late(r"[.!?…][\"”’')\]»]*(?=\s+[\"“‘'(\[«¿¡]*[^\W_a-zß-ÿ])|[。！？]|[؟۔।](?=\s|$)")
_PAIRS = {"(": ")", "[": "]", "“": "”", "«": "»", "„": "“", "「": "」", "『": "』", "《": "》", "（": "）"}
_WORD = late(r"[^\W_]+(?:[-'’.][^\W_]+)*")


def first_clause(text: str, language: str) -> str | None:
    """The first clause of `text` that can stand alone, else its first sentence if that is short; None if neither."""
    text = " ".join(text.split())
    sentence = first_sentence(text)
    main = language.split("-")[0]
    for candidate in _candidates(sentence, main):
        title = _trimmed(candidate)
        # A sentence with its period may end on any word: "The war is over."
        if stands_alone(title, main, ended=candidate == sentence and sentence[-1:] in ".!?"):
            return title
    return None


def first_sentence(text: str) -> str:
    """The text up to the end of its first sentence; abbreviations and initials end none."""
    for found in _SENTENCE_END.finditer(text):
        if text[found.start()] != "." or not _ABBREVIATION.search(text[: found.start() + 1][-24:]):
            return text[: found.end()]
    return text


def _candidates(sentence: str, language: str) -> Iterator[str]:
    hidden = _hidden(sentence)
    for at in sorted(_cuts(hidden, language)):
        if language in _UNSPACED or len(_WORD.findall(sentence[:at])) >= _FEWEST_CUT:
            yield sentence[:at]
    yield sentence


def _hidden(sentence: str) -> str:
    """The sentence with what stands in quotation marks or parentheses blanked, so that no cut falls into it."""
    signs = list(sentence)
    closing, start = "", 0
    for at, sign in enumerate(sentence):
        if closing:
            if sign == closing:
                signs[start + 1 : at] = "x" * (at - start - 1)
                closing = ""
        elif sign in _PAIRS:
            closing, start = _PAIRS[sign], at
        elif sign == '"':
            closing, start = '"', at
    return "".join(signs)


_COMMA = late(r"[,،] ")
_BREAK = late(r"[;؛；] ?|\s+(?:—|–|--?)\s+|(?<=[^\W\d])(?:—|--)(?=[^\W\d])")


def _cuts(hidden: str, language: str) -> Iterator[int]:
    breaks = [found.start() for found in _BREAK.finditer(hidden)]
    for number, at in enumerate(breaks):
        # A pair of dashes is an aside, and what follows it may be the verb.
        if hidden[at] in ";؛；" or len(breaks) == 1 or _has_verb(hidden[:at], language) or number % 2:
            yield at
    if language in ("zh", "ja"):
        yield from (found.start() for found in re.finditer("[，；]", hidden))
        return
    commas = [found.start() for found in _COMMA.finditer(hidden)]
    for number, at in enumerate(commas):
        follow = hidden[at + 2 :]
        if not _opens(follow, language) or _introduces(hidden[:at], language):
            continue
        if number + 1 == len(commas) or _has_verb(hidden[:at], language):
            yield at


def _opens(follow: str, language: str) -> bool:
    """Whether the words after a comma begin a clause that only adds to the one before."""
    patterns = (opens(language), participle(language))
    return any(pattern.match(follow) for pattern in patterns if pattern)


def _introduces(head: str, language: str) -> bool:
    """Whether the words before a comma only lead up to a clause ("As talks go on in Vienna, with Iran absent, …")."""
    pattern = introduces(language)
    return bool(pattern and pattern.match(head) and "," not in head)


def _has_verb(head: str, language: str) -> bool:
    pattern = verb(language)
    return bool(pattern and pattern.search(head))


def _trimmed(candidate: str) -> str:
    title = candidate.strip().rstrip(",;:،؛，；—–- ").rstrip()
    if title.endswith(("。", "۔", "।")):
        return title[:-1]
    if title.endswith(".") and not title.endswith("..") and not _keeps_period(title):
        return title[:-1]
    if title.endswith((".”", '."', ".’")) and title.count("“") + title.count('"') + title.count("‘") > 0:
        return title[:-2] + title[-1]
    return title


def _keeps_period(title: str) -> bool:
    """Whether the last period belongs to an abbreviation ("in the U.S.", "Acme Inc.")."""
    return bool(re.search(r"(?:\b[A-Za-z]\.){2,}$|\b(?:Inc|Corp|Co|Ltd|Bros|Jr|Sr|etc|al)\.$", title))


def stands_alone(title: str, language: str, *, ended: bool = False) -> bool:
    """Whether a line can be a title: whole, neither too short nor too long, with nothing left open or dangling.

    `language` is a language without its region; `ended` says that a sentence ends here, which needs no proof.
    """
    if not title or not _balanced(title) or title.endswith(("…", "...")):
        return False
    if language in _UNSPACED:
        return _FEWEST_SIGNS <= len(title) <= _MOST_SIGNS
    words = _WORD.findall(title)
    if not _FEWEST <= len(words) <= _MOST:
        return False
    first = next((sign for sign in title if sign.isalnum()), "")
    if first.islower() and not any(sign.isupper() or sign == "-" for sign in title.split()[0]):
        return False
    return ended or words[-1].lower() not in dangling(language)


def _balanced(title: str) -> bool:
    stack: list[str] = []
    for sign in title:
        if stack and sign == stack[-1]:
            stack.pop()
        elif sign in _PAIRS:
            stack.append(_PAIRS[sign])
        elif sign in ")]»」』》）":
            return False
    return not stack and title.count('"') % 2 == 0
