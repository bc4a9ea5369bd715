"""Which English and which Portuguese: told by spelling, because hyphenation and quotation marks differ.

Only lowercase words count: "the Department of Defense" is American in a British text, "defense" is not.
"""

import re
from collections import Counter

# Words that one side writes and the other does not. "-ize" is left out of the American list, because it is
# Oxford's spelling too; "-ise" is British only where the other side has "-ize" ("organise", not "advise").
_AMERICAN = re.compile(
    r"""(?:defense|offense|license[ds]|pretense|program|center|centered|theater|meter|kilometer|fiber|liter|
    (?:col|fav|hon|lab|neighb|behavi|harb|rum|hum|end[eo]av|vap|arm|sav|tum|rig|val|cand)or(?:s|ed|ing|able|ite|ful|hood)?|
    labor|neighboring|percent|gray|traveling|traveled|canceled|canceling|labeled|labeling|modeling|signaled|signaling|
    counselor|fueled|fueling|jewelry|skeptic(?:al|ism|s)?|aluminum|check(?:book)|plow|tire[s]?|pajamas|maneuver(?:s|ed|ing)?|
    analyz(?:e|ed|es|ing)|catalyz(?:e|ed|es|ing)|paralyz(?:e|ed|es|ing)|toward|gotten|judgment|fulfill|enrollment|
    installment|pediatric|anesthesia|leukemia|airplane|sulfur)""",
    re.VERBOSE,
)
_BRITISH = re.compile(
    r"""(?:defence|offence|licence|pretence|programme[sd]?|centre[sd]?|theatre|metres?|kilometres?|fibre|litres?|
    (?:col|fav|hon|lab|neighb|behavi|harb|rum|hum|end[eo]av|vap|arm|sav|tum|rig|val|cand)our(?:s|ed|ing|able|ite|ful|hood)?|
    grey|travelling|travelled|cancelled|cancelling|labelled|labelling|modelling|signalled|signalling|
    counsellor|fuelled|fuelling|jewellery|sceptic(?:al|ism|s)?|aluminium|cheque[s]?|plough|tyre[s]?|pyjamas|
    manoeuvre(?:s|d)?|manoeuvring|(?:analy|cataly|paraly)s(?:e|ed|ing)|fulfil|enrolment|instalment|
    paediatric|anaesthesia|leukaemia|aeroplane|sulphur|whilst|amongst|
    (?:organ|recogn|real|emphas|critic|author|final|maxim|minim|modern|mobil|stabil|destabil|normal|privat|national|
       industrial|neutral|penal|prior|special|summar|symbol|util|apolog|capital|central|character|civil|colon|
       computer|econom|general|harmon|hospital|immun|legal|liberal|local|marginal|material|memor|militar|monopol|
       optim|polar|radical|revolution|scrutin|standard|subsid|sympath|terror|victim|visual)
    is(?:e|ed|es|ing|ation|ations))""",
    re.VERBOSE,
)
_WORD = re.compile(r"\b[a-z]{4,}\b")
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b"
)
_DAY_FIRST = re.compile(rf"\b[0-3]?\d {_MONTH}")
_MONTH_FIRST = re.compile(rf"\b{_MONTH}\.? [0-3]?\d\b(?!:)")
_PER_CENT = re.compile(r"\bper cent\b")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


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
    american = sum(number for word, number in words.items() if _AMERICAN.fullmatch(word))
    british = sum(number for word, number in words.items() if _BRITISH.fullmatch(word))
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
