"""Which English and which Portuguese: told by spelling, because hyphenation and quotation marks differ.

Only lowercase words count: "the Department of Defense" is American in a British text, "defense" is not.
"""

import re
from collections import Counter

from ...patterns import late

_OUR_ROOTS = "col fav hon lab neighb behavi harb rum hum endeav vap arm sav tum rig val cand parl"
_OUR_ENDINGS = ("", "s", "ed", "ing", "able", "ite", "ful", "hood")
_YSE_ROOTS = "anal catal paral"
_ISE_ROOTS = (
    "organ recogn real emphas critic author final maxim minim modern mobil stabil destabil normal privat national "
    "industrial neutral penal prior special summar symbol util apolog capital central character civil colon computer "
    "econom general harmon hospital immun legal liberal local marginal material memor militar monopol optim polar "
    "radical revolution scrutin standard subsid sympath terror victim visual"
)
_ISE_ENDINGS = ("e", "ed", "es", "ing", "ation", "ations")
_AMERICAN_WORDS = (
    "defense offense licenses pretense program programs center centers centered theater theaters meter meters "
    "kilometer kilometers fiber liter liters percent gray traveling traveled canceled canceling labeled "
    "labeling modeling signaled signaling counselor fueled fueling jewelry skeptic skeptics skeptical "
    "skepticism aluminum plow pajamas maneuver maneuvers maneuvered maneuvering toward gotten judgment fulfill "
    "enrollment installment pediatric anesthesia leukemia airplane sulfur"
)
_BRITISH_WORDS = (
    "defence offence licence licences pretence programme programmes programmed centre centres centred theatre "
    "theatres metre metres kilometre kilometres fibre litre litres grey travelling travelled cancelled "
    "cancelling labelled labelling modelling signalled signalling counsellor fuelled fuelling jewellery "
    "sceptic sceptics sceptical scepticism aluminium cheque cheques plough tyre tyres pyjamas manoeuvre "
    "manoeuvres manoeuvred manoeuvring fulfil enrolment instalment paediatric anaesthesia leukaemia aeroplane "
    "sulphur whilst amongst"
)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _family(roots: str, middle: str, endings: tuple[str, ...]) -> frozenset[str]:
    return frozenset(root + middle + ending for root in roots.split() for ending in endings)


# Words that one side writes and the other does not. "-ize" is left out of the American ones, because it is Oxford's
# spelling too; "-ise" is British only where the other side has "-ize" ("organise", not "advise").
_AMERICAN = _words(_AMERICAN_WORDS) | _family(_OUR_ROOTS, "or", _OUR_ENDINGS) | _family(_YSE_ROOTS, "yz", _ISE_ENDINGS)
_BRITISH = (
    _words(_BRITISH_WORDS)
    | _family(_OUR_ROOTS, "our", _OUR_ENDINGS)
    | _family(_YSE_ROOTS, "ys", ("e", "ed", "ing"))
    | _family(_ISE_ROOTS, "is", _ISE_ENDINGS)
)
_WORD = late(r"\b[a-z]{4,}\b")
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b"
)
_DAY_FIRST = late(rf"\b[0-3]?\d {_MONTH}")
_MONTH_FIRST = late(rf"\b{_MONTH}\.? [0-3]?\d\b(?!:)")
_PER_CENT = late(r"\bper cent\b")

_BRAZILIAN = _words(
    """você vocês equipe fato fatos registro registrou registrado acadêmico acadêmica econômico econômica econômicos
    econômicas gênero polêmica polêmico contato contatos planejamento controle usuário usuários ônibus trem bilhão
    bilhões trilhão trilhões quilômetros eletrônico eletrônica prêmio anistia terceirização gerenciamento aposentadoria
    metrô bônus tênis fenômeno"""
)
_EUROPEAN = _words(
    """equipa facto factos registo registou registado académico académica económico económica económicos económicas
    género polémica polémico contacto contactos planeamento controlo utilizador utilizadores autocarro comboio
    quilómetros eletrónico eletrónica electrónico prémio amnistia telemóvel ecrã bónus ténis
    fenómeno acção direcção projecto actual"""
)


def english_variant(text: str) -> str:
    """American or British English, by spelling, "per cent" and the order of day and month; en-US where even."""
    words = Counter(_WORD.findall(text))
    american = sum(number for word, number in words.items() if word in _AMERICAN)
    british = sum(number for word, number in words.items() if word in _BRITISH)
    british += 2 * len(_PER_CENT.findall(text))
    # A date counts half a word, however often: foreign sources are quoted with their own order.
    day_first, month_first = len(_DAY_FIRST.findall(text)), len(_MONTH_FIRST.findall(text))
    lean = (day_first > month_first) - (month_first > day_first)
    return "en-GB" if british - american + lean / 2 > 0 else "en-US"


def portuguese_variant(text: str) -> str:
    """Brazilian or European Portuguese by spelling (pt-BR, pt-PT); pt where even."""
    words = Counter(re.findall(r"[^\W\d_]+", text.lower()))
    lean = sum(words[word] for word in _BRAZILIAN) - sum(words[word] for word in _EUROPEAN)
    return "pt-BR" if lean > 0 else "pt-PT" if lean < 0 else "pt"
