"""Lines that stand at the top of a text, each kind with how it is known."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from ...model.document import Role
from ...patterns import late
from .front_codes import is_filing, is_published, is_transmission
from .reading import Reading
from .shapes import (
    ends_abbreviated,
    ends_sentence,
    is_byline,
    is_contact,
    is_date,
    is_embargo,
    is_marking,
    is_place_and_date,
    is_time,
    words_of,
)

# Section names that head a part of a text, never a whole one.
SECTION = late(
    r"(?:(?:executive |key |brief )?(?:summary|overview|highlights|introduction|background|contents"
    r"|table of contents|key (?:points|takeaways|messages|judg(?:e)?ments|figures|facts|findings|developments)|"
    r"situation(?: overview| update)?|abstract|preface|foreword|preamble|definitions|terms and conditions"
    r"|acknowledge?ments|purpose|scope|in brief|at a glance|top (?:stories|news|story)|main points|takeaways"
    r"|what happened|why it matters|agenda|attendees|participants|present|"
    r"today'?s? (?:headlines|top stories)|in this (?:issue|edition)|headlines|topline|top line"
    r"|bottom line(?: up front)?|bluf|the big picture|tl;?dr|synopsis|status of this memo|discussion|prologue"
    r"|argument|name|recommendations|conclusions?))",
    re.IGNORECASE,
)
KICKER = late(
    r"(?:comunicado(?: de prensa)?|nota (?:de prensa|informativa)|communiqu[eé](?: de presse)?"
    r"|note de (?:synthèse|presse)"
    r"|pressemitteilung|presseerklärung|medienmitteilung|comunicato stampa|persbericht|пресс-релиз"
    r"|新闻稿|报道|بيان صحفي"
    r"|(?:reading )?notes|(?:for immediate )?(?:press|news|media) (?:release|statement|advisory|note|notice"
    r"|alert|briefing"
    r"|communiqu[eé]|summary)|fact ?sheet|statement|memo(?:randum)?|policy brief|issue brief|briefing(?: note"
    r"| paper| memo)?|background(?:er| briefing| note)?|"
    r"readout|transcript|remarks|analysis|opinion|commentary|report|research (?:report|note|brief)"
    r"|working paper|situation report|sitrep|flash update|breaking(?: news)?|exclusive|update \d+|newsletter"
    r"|daily (?:brief|briefing)|crs report|syllabus|"
    r"news|politics|world|business|editorial|feature|explainer|interview|q&a|special report|speech|testimony"
    r"|bulletin|media note|notice to the press|joint statement|in focus|insight|for information|minutes|draft"
    r"|final|\d{2,3}(?:st|nd|rd|th) congress|(?:1st|2d|2nd|first|second) session|version [\d.]+(?:, .{0,30})?|"
    r"(?:report|document|publication|release|no|number|issue|vol(?:ume)?|ref(?:erence)?)\.?\s?(?:no\.?|number"
    r"|#|:)?\s?[\w./-]{0,20}\d[\w./-]{0,20}(?:,?\s(?:no|number|issue)\.?\s?\d+)?"
    r"|[A-Z]{1,4}[ -]?\d{2,6}(?:[-/]\d+)?|\d{4}/\d{1,5})",
    re.IGNORECASE,
)
# One of a series, under whose name another line may say what it is about.
ISSUE = late(
    r"(?:situation report|sitrep|flash update|humanitarian (?:update|bulletin)) (?:no\.?|number|#)? ?\d{1,4}"
    r"(?: \([^()]{3,50}\))?",
    re.IGNORECASE,
)
_OFFICE = late(
    r"\b(?:office of|department of|ministry of|embassy of|embassy|bureau of|press office|press secretary"
    r"|white house|news service|press service|weather service|secretariat|directorate|united nations"
    r"|nations unies|permanent mission|"
    r"news desk|news agency|newsroom|institute|foundation|association|council on|centre for|center for"
    r"|committee on|subcommittee|congressional research|(?:service|survey|authority)$|^congress$"
    r"|^house of (?:commons|lords"
    r"|representatives)$|^senate$|house of representatives"
    r"|university|administration$|hurricane center|weather forecast office|^(?:the )?supreme court(?: of .{3,40})?$"
    r"|commission$|command$|agency$|organization$|organisation$|"
    r"corporation|inc\.?$|ltd\.?$|llc|network working group|board of (?:trustees|directors|governors)|museum$"
    r"|request for comments|government of"
    r"|government accountability|state of|city of|county of|ocha|unhcr|unicef|force headquarters"
    r"|public affairs|communications|media relations|associated press|reuters)\b",
    re.IGNORECASE,
)
_PLACE = late(
    r"(?:(?:the )?[A-Z][\w.'’ -]{2,40}(?:room|hall|auditorium|office|center|centre|house|building|garden|lawn"
    r"|hotel|airport|base|school|library|palace|headquarters|annex|studio|theater|theatre|embassy|residence"
    r"|airfield|stadium)(?:,[^:]{0,40})?|"
    r"(?:location|venue|place|where):\s.{2,80}|aboard air force one.{0,40}|en route .{2,40}"
    r"|via (?:teleconference|telephone|video ?conference|webex|zoom)|(?:washington|new york|geneva|london"
    r"|brussels|moscow|beijing|paris|berlin|vienna|nairobi|kyiv|jerusalem|baghdad|kabul|cairo|tokyo|rome"
    r"|ottawa|canberra)(?:,?\s(?:d\.?c\.?|n\.?y\.?|[A-Z][a-z]+|[A-Z]{2}))?)",
    re.IGNORECASE,
)
STREET = late(
    r"\d+\s[A-Z].*|.*\b(?:[A-Z]{2}\s)?\d{5}(?:-\d{4})?|.*\b(?:street|avenue|road|suite|p\.?o\.? box)\b.*", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of line at the top: how it is known, and what it is called."""

    test: Callable[[str], bool]
    role: Role | None
    reason: str


def is_office(words: str) -> bool:
    """Whether the line names an office, an agency, a publisher, and says nothing more."""
    return (
        len(words_of(words)) <= 12
        and ": " not in words
        and not re.search(
            r"\b(?:remarks|briefing|statement|address|conference|interview|testimony|speech|gaggle|message"
            r"|letter)\b.*\bby\b",
            words,
            re.IGNORECASE,
        )
        and bool(_OFFICE.search(words))
        and not re.match(r"(?:\w+ )?(?:testimony|statement|remarks) (?:of|by|to|before)\b", words, re.IGNORECASE)
        and not re.search(r"\bstate of the \w+ (?:address|speech|message)$|^state of the \w+$", words, re.IGNORECASE)
        and not re.search(
            r"\b(?:announces?|launches|says|signs|releases|to [a-z]+|statement by|remarks|on|calls|report on"
            r"|visits?|urges|warns)\b",
            words,
            re.IGNORECASE,
        )
    )


_IMPERSONAL = late(
    r"\b(?:issues|management|polic(?:y|ies)|affairs|divisions?|departments?|committees?|services?|offices?|finale|season"
    r"|programs?|programmes?|developments?|operations|security|trade|finance|economics?|health|safety|education|energy"
    r"|environment|research|science|technology|systems?|planning|notes|questions|answers|terms|conditions|part|chapter"
    r"|volume|series|edition|update|concert|matin[eé]e|annual|weekly|daily|monthly|national|international|federal"
    r"|public|general|economy|markets?|news|events?)\b",
    re.IGNORECASE,
)


def is_impersonal(words: str) -> bool:
    """Whether words that are set as names are have one among them that no person bears."""
    return bool(_IMPERSONAL.search(words))


def is_place(words: str) -> bool:
    """Whether the line says where: a room, a building, a city."""
    if len(words) > 90 or (ends_sentence(words) and not ends_abbreviated(words)):
        return False
    return not is_office(words) and bool(_PLACE.fullmatch(words))


_ROUTING = late(r"(?:FM|TO|INFO|RUEH\w*|[ROPZ] \d{6}Z)\s[A-Z0-9].*")


def is_routing(words: str) -> bool:
    """Whether the line says whence and whither a cable went."""
    return words.isupper() and bool(_ROUTING.fullmatch(words))


KINDS: tuple[Kind, ...] = (
    Kind(is_marking, Role.MARKING, "classification marking"),
    Kind(is_embargo, Role.EMBARGO, "says when the text may be used"),
    Kind(is_date, Role.DATE, "a date and nothing else"),
    Kind(is_time, Role.DATE, "a time and nothing else"),
    Kind(is_place_and_date, Role.DATE, "says where and when"),
    Kind(is_byline, Role.BYLINE, "says who wrote the text"),
    Kind(is_routing, None, "routing line of a cable"),
    Kind(is_transmission, None, "line of a circuit or a cable"),
    Kind(is_filing, None, "says under what the text is filed"),
    Kind(is_published, None, "says where the text was published"),
    Kind(is_contact, Role.CONTACT, "says whom to ask"),
    Kind(is_place, Role.PLACE, "says where"),
)


@dataclass(slots=True)
class Part:
    """Lines `start` to `end` (excluded) of the top, and what they are; `kind` is None for what may be the title."""

    start: int
    end: int
    words: str
    kind: Kind | None = None
    rule: bool = False
    reading: Reading | None = None  # what another rule makes of it: label and value, columns
    score: float = 0.0
