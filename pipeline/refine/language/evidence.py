"""What a text shows of its language: how many words of each script, how many function words of each language."""

from collections import Counter
from dataclasses import dataclass

from ...patterns import late
from .scripts import language_in_script, main_script, words_by_script
from .words import LETTERS, WEIGHTS

_WORD = late(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Evidence:
    """The countable signs in a text.

    `words` are running words (in other scripts than Latin about as many), `votes` the function words among them,
    shared ones in parts; `kinds` tells how many different ones voted, since one word repeated proves little.
    """

    text: str
    script: str | None
    words: int
    votes: dict[str, float]
    kinds: dict[str, int]
    letters: Counter[str]

    @property
    def ranking(self) -> list[tuple[str, float]]:
        """Languages with their votes, most first; equals by tag, so that no run differs from another."""
        return sorted(self.votes.items(), key=lambda pair: (-pair[1], pair[0]))

    def share(self, language: str) -> float:
        """How much of the text speaks for a language: votes a word."""
        return self.votes.get(language, 0.0) / self.words if self.words else 0.0


def evidence(text: str) -> Evidence:
    """The signs in `text`, in one pass over its words."""
    letters: Counter[str] = Counter()
    script: str | None = "Latn"
    total = 0
    if not text.isascii():
        letters = Counter(text)
        shares = words_by_script(letters)
        script = main_script(shares)
        total = round(sum(shares.values()))
    votes: dict[str, float] = {}
    kinds: dict[str, int] = {}
    if script == "Latn":
        words = Counter(_WORD.findall(text.lower()))
        total = words.total()
        for word, number in words.items():
            for language, weight in WEIGHTS.get(word, ()):
                votes[language] = votes.get(language, 0.0) + number * weight
                kinds[language] = kinds.get(language, 0) + 1
        for letter, language in LETTERS.items():
            if letter in letters:
                votes[language] = votes.get(language, 0.0) + letters[letter] / 2
    return Evidence(text, script if total or script != "Latn" else None, total, votes, kinds, letters)


def language_of(signs: Evidence) -> str | None:
    """The language that the signs are clear about, without its regional variant; None where they are not."""
    if signs.script is None:
        return None
    if signs.script != "Latn":
        return language_in_script(signs.script, signs.letters, signs.text)
    ranking = signs.ranking
    if not ranking:
        return None
    best, votes = ranking[0]
    second = ranking[1][1] if len(ranking) > 1 else 0.0
    clear = votes >= 2.0 and signs.share(best) >= 0.1 and votes >= 1.25 * second
    return best if clear else None


def most_likely(signs: Evidence) -> str | None:
    """The language that most signs speak for, however few; None where there are none."""
    if signs.script == "Cyrl":
        return "ru"
    return signs.ranking[0][0] if signs.ranking else None
