"""The language of a text that function words and letters leave open, by a trained model (CLD3, Apache-2.0).

CLD3 (distribution `cld3-py`, module `gcld3`) is a small neural network over letter sequences: under a megabyte,
loaded in milliseconds, and as good on a line of text as models a hundred times its size. It is asked last, because
it is sure of itself on a word or two, where nobody can be.
"""

_FEWEST_WORDS = 4
_MOST_BYTES = 4000
_OWN_NAMES = {"iw": "he", "no": "nb", "zh": "zh-Hans", "bg-Latn": "bg", "ru-Latn": "ru", "und": None}


def language_by_model(text: str) -> str | None:
    """The language of `text` (BCP 47), if the model is sure of it; None for a few words and for doubt."""
    if sum(1 for word in text.split() if any(sign.isalpha() for sign in word)) < _FEWEST_WORDS:
        return None
    import gcld3  # asked for few texts, so that the others start without it

    guess = gcld3.NNetLanguageIdentifier(min_num_bytes=0, max_num_bytes=_MOST_BYTES).FindLanguage(text=text)
    if not guess.is_reliable or guess.probability < 0.75:
        return None
    tag: str | None = _OWN_NAMES.get(guess.language, guess.language)
    return tag
