"""What a single line looks like, as an editor sees it at a glance: letter case, ending, date, address, call.

Every pattern is bounded and without nested repetition, so that each costs time linear in the line.
"""

import re
from enum import StrEnum

from ...patterns import late


class Case(StrEnum):
    """How the letters of a line are set."""

    CAPS = "capitals"
    TITLE = "title case"
    SENTENCE = "sentence case"
    LOWER = "lower case"
    CASELESS = "a script without capitals"


_WORD = late(r"[^\W\d_][^\W_]*(?:['’][^\W\d_]+)?")


def vocabulary(text: str) -> frozenset[str]:
    """The words of a list that is written as one text."""
    return frozenset(text.split())


_SMALL = vocabulary(
    "a an and as at but by de del der des di du el en et for from if in into la le les nor of off on onto or"
    " out over per "
    "so than that the to up upon und van via von vs with without y after before under amid about against"
    " between its"
)


def words_of(text: str) -> list[str]:
    """The words of a text: letters, with digits inside, no punctuation."""
    return _WORD.findall(text)


def size_of(text: str) -> int:
    """How long the text is, in words; in Chinese and Japanese two characters count as one."""
    han = sum(1 for character in text if "\u3040" <= character <= "\u9fff")
    return len(words_of(text)) if han < 4 else han // 2 + len(_WORD.findall(text)) // 4


def case_of(text: str) -> Case:
    """The letter case of a short text; meant for lines, not for pages."""
    letters = [character for character in text if character.isalpha()]
    upper = sum(1 for character in letters if character.isupper())
    lower = sum(1 for character in letters if character.islower())
    if upper + lower == 0:
        return Case.CASELESS
    if upper + lower < len(letters) / 2:
        return Case.CASELESS
    if upper >= 2 and lower <= 0.12 * upper:
        return Case.CAPS
    first = next((c for c in letters if c.isupper() or c.islower()), "")
    words = [word for word in words_of(text) if word.lower() not in _SMALL]
    if not words or not first.isupper():
        capital = sum(1 for word in words if word[0].isupper())
        return Case.TITLE if len(words) > 2 and capital >= 0.8 * len(words) else Case.LOWER
    capital = sum(1 for word in words if word[0].isupper())
    if len(words) == 1:
        return Case.TITLE
    if capital >= 0.72 * len(words) and (len(words) > 2 or capital == len(words)):
        return Case.TITLE
    return Case.SENTENCE


_CLOSERS = "\"'”’»)]*_"
_ENDS = ".!?…。！？।؟۔։"


_CALLS = late(r"(?:\[\^?\w{1,4}\]|[¹²³⁰⁴⁵⁶⁷⁸⁹]){1,6}\Z")  # of notes, after the full stop


def ends_sentence(text: str) -> bool:
    """Whether the text ends as a sentence does, quotation marks and brackets aside."""
    if text and (text[-1] == "]" or text[-1] in "¹²³⁰⁴⁵⁶⁷⁸⁹"):
        text = _CALLS.sub("", text)
    bare = text.rstrip(_CLOSERS)
    return (bool(bare) and bare[-1] in _ENDS) or text.endswith(("...", "…"))


def ends_clause(text: str) -> bool:
    """Whether the text ends in a mark after which a new line may begin: a sentence's end or a colon."""
    return ends_sentence(text) or text.rstrip(_CLOSERS).endswith((":", "：", ";"))


_ABBREVIATION = late(
    r"(?:^|[\s(.])(?:[A-Z]|Inc|Corp|Ltd|Co|Jr|Sr|St|Dr|Mr|Mrs|Ms|No|Nos|Vol|Dept|Govt|Rep|Sen|Gov|Gen|Col|Lt"
    r"|vs|etc|a\.m|p\.m|A\.M|P\.M)\.$"
)


def ends_abbreviated(text: str) -> bool:
    """Whether the full stop at the end belongs to an abbreviation ("U.S.", "Inc.")."""
    return bool(_ABBREVIATION.search(text[-12:]))


_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)\.?"
)
_FOREIGN_MONTH = (
    r"(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre|janvier|février|mars"
    r"|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|januar|februar|märz|juni|juli|oktober|dezember"
    r"|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|janeiro|fevereiro|março|maio|junho|julho"
    r"|setembro|outubro|novembro|dezembro)"
)
_DAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)"
_TIME = r"(?:\d{1,2}[:.h]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?|noon|midnight)"
_ZONE = r"(?:\s?\(?(?:[ECMP][SD]?T|GMT|UTC|Z|local time|[A-Z]{3,4}|Eastern)\)?)?"
_DATE_CORE = (
    rf"(?:{_DAY}?(?:{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?(?:\s?[-–]\s?\d{{1,2}})?(?:,?\s+\d{{4}})?"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?(?:\s?[-–]\s?\d{{1,2}})?(?:\s+of)?\s+{_MONTH}(?:,?\s+\d{{4}})?|{_MONTH},?\s+\d{{4}})"
    rf"|(?:\w{{5,12}},?\s)?(?:le\s|den\s)?\d{{1,2}}(?:er|º)?\.?\s(?:de\s)?{_FOREIGN_MONTH}(?:,?\s(?:de\s)?\d{{4}})?"
    r"|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}-\d{1,2}-\d{4})"
)
_DATE = late(
    r"(?:(?:date|dated|issued|issued on|released|released on|published|published on|updated|last updated"
    r"|posted|posted on|"
    r"as of|release date|date of issue|effective|revised):?\s+)?"
    rf"\(?{_DATE_CORE}(?:,?\s+(?:at\s+)?[–|-]?\s?{_TIME}{_ZONE}|\s?[-–]\s?{_DATE_CORE})?\)?\.?",
    re.IGNORECASE,
)
_WIRE_DATE = late(
    rf"\d{{3,4}}\s?(?:[AP]M\s)?(?:[A-Z]{{1,4}}\s)?(?:[A-Z]{{3}}\s)?{_MONTH}\s\d{{1,2}}\s\d{{4}}", re.IGNORECASE
)
_DATE_AND_MORE = late(rf"{_DATE_CORE}\s?[/|•·]\s.{{1,50}}", re.IGNORECASE)
_CLOCK = late(
    rf"(?:as of\s+|at\s+|time:\s+)?{_TIME}{_ZONE}(?:\s?(?:[-–]|to)\s?{_TIME}{_ZONE})?(?:,?\s+{_DATE_CORE})?\.?",
    re.IGNORECASE,
)


def is_date(text: str) -> bool:
    """Whether the line is a date and nothing else ("Thursday, January 25, 2024", "Updated: 3 May 2023, 10:15 GMT")."""
    return len(text) <= 80 and bool(
        _DATE.fullmatch(text) or _WIRE_DATE.fullmatch(text) or _DATE_AND_MORE.fullmatch(text)
    )


_PLACE_AND_DATE = late(rf"[A-Z][\w .'’-]{{1,30}}(?:,\s[A-Z][\w .]{{1,20}})?,\s{_DATE_CORE}", re.IGNORECASE)
_OCCASIONS = late(
    r"\b(?:week|day|month|year|report|update|digest|news|brief(?:ing)?|review|bulletin|summary|minutes|edition|issue"
    r"|meeting|statement|release|version|operation|project|programme?|mission|campaign|initiative|letter|draft"
    r"|paper|no\.|vol|conference|session|forum|summit)\b",
    re.IGNORECASE,
)


def is_place_and_date(text: str) -> bool:
    """Whether the line is a place and a date and nothing else ("Geneva, 4 May 2023")."""
    return (
        len(text) <= 70 and text[:1].isupper() and bool(_PLACE_AND_DATE.fullmatch(text)) and not _OCCASIONS.search(text)
    )


def is_time(text: str) -> bool:
    """Whether the line is a time of day and nothing else ("2:05 P.M. EST")."""
    return len(text) <= 60 and bool(_CLOCK.fullmatch(text))


_BYLINE = late(
    r"(?:[Bb]y|BY|Written by|Commentary by|Opinion by|Analysis by|Edited by|Interview by|Words by|Reported by"
    r"|Text by|Story by|Prepared by|Compiled by|Author:|Authors:"
    r"|By:)\s+(?=[A-Z\"“‘*_]|the [A-Z])"
)
_NAME = late(
    r"(?:(?:Dr|Mr|Mrs|Ms|Prof|Sen|Rep|Gov|Gen|Col|Amb|Hon)\.?\s)?[A-Z][\w'’-]*\.?(?:\s(?:[A-Z][\w'’-]*\.?|de"
    r"|van|von|al-\w+|bin|der|la|del)){1,4}"
)


def is_byline(text: str) -> bool:
    """Whether the line says who wrote the text ("By Jane Doe and John Roe")."""
    match = _BYLINE.match(text)
    if match is None or len(text) > 120 or text.endswith((":", "?")):
        return False
    rest = text[match.end() :]
    first = rest.split(",")[0].split(" and ")[0]
    office = re.match(
        r"the (?:\w+ (?:desk|team|office|bureau|staff)|associated press|editors?\b|president|secretary|staff"
        r"|minister|chair|commission)",
        first,
        re.IGNORECASE,
    )
    if office is not None:
        return len(words_of(first)) <= 10
    if first.split()[0].lower() in _SMALL:
        return False
    return len(words_of(first)) <= 6 and not is_date(rest) and case_of(first) in {Case.TITLE, Case.CAPS}


_AFFILIATION = late(r"\s?(?:\(\d{1,2}\)|\[\d{1,2}\]|[¹²³⁴⁵†‡§*]{1,3})(?=,|\s|$)")  # marks after authors' names


def is_names(text: str) -> bool:
    """Whether the line may be two or more persons' names and nothing else ("Jane Doe, John Roe and Ann Poe")."""
    text = _AFFILIATION.sub("", text)
    parts = re.split(r",\s|\sand\s|\s&\s|,\sand\s", text)
    return len(text) <= 120 and len(parts) > 1 and all(_NAME.fullmatch(part) for part in parts)


def is_name(text: str) -> bool:
    """Whether the line may be a person's name and nothing else."""
    return len(text) <= 60 and bool(_NAME.fullmatch(text)) and not _OCCASIONS.search(text)


_CONTACT = late(
    r"(?:(?:media|press|news|for (?:more|further) information|public affairs|investor|primary|emergency"
    r"|general)\s?(?:media\s|press\s)?"
    r"(?:contacts?|inquiries|enquiries|relations|office)?|contacts?(?: information| us)?|for (?:more"
    r"|further) information,? (?:please )?contact|"
    r"contact(?:o)? (?:de )?(?:prensa|presse)|pressekontakt|kontakt|contatto|tel(?:ephone)?|phone|fax|e-?mail"
    r"|mobile|cell|website|web|www|twitter)\s?(?:[:.]|\(\w+\))",
    re.IGNORECASE,
)
_MAIL = late(r"[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,63}")
_PHONE = late(r"(?<!\d)(?:\+\d{1,3}[\s.-]?)?(?:\(\d{2,4}\)|\d{2,4})[\s./-]\d{3,4}[\s.-]\d{3,4}(?!\d)")
_URL = late(r"(?:https?://|www\.)\S", re.IGNORECASE)


def has_address(text: str) -> bool:
    """Whether there is an e-mail or web address, or a telephone number, in the line."""
    return bool(_URL.search(text) or _PHONE.search(text) or ("@" in text and _MAIL.search(text)))


def is_contact(text: str) -> bool:
    """Whether the line belongs to a contact block."""
    return (len(text) <= 120 and bool(_CONTACT.match(text))) or (
        len(text) <= 70 and text[-1:] != ":" and text[:1] != ">" and has_address(text) and not ends_sentence(text)
    )


_EMBARGO = late(
    r"(?:for (?:immediate|general|public) (?:release|use|distribution)|immediate release|embargo(?:ed)?\b.{0,80}|"
    r"(?:strictly )?embargoed until\b.{0,80}|not for (?:release|publication|broadcast|distribution)\b.{0,80}|"
    r"for (?:release|publication|use)(?: (?:on|at|after|upon|before|until|not before)\b.{0,60})?"
    r"|hold for release\b.{0,60}|"
    r"for release:? .{4,60})[.:]?",
    re.IGNORECASE,
)
_RELEASE_AND_DATE = late(
    r"for (?:immediate|general|public) release[:,.]?\s+(?:[-–—|]\s+)?(?P<date>.{4,40})", re.IGNORECASE
)


def is_embargo(text: str) -> bool:
    """Whether the line says from when on the text may be used."""
    bare = text.strip("*-–— ")
    if len(bare) > 110:
        return False
    match = _RELEASE_AND_DATE.fullmatch(bare)
    if match and is_date(match["date"].strip()):
        return True
    if not _EMBARGO.fullmatch(bare):
        return False
    # "For use in schools" is a phrase; a line of control is in capitals, or names a time, or is the set phrase.
    return bool(
        re.match(r"(?:for immediate|immediate|.{0,10}embargo|hold|not for|for (?:general|public))", bare, re.IGNORECASE)
    ) or (case_of(bare) is Case.CAPS or any(c.isdigit() for c in bare))


_LEVELS = (
    r"(?:UNCLAS(?:SIFIED)?|CONFIDENTIAL|SECRET|TOP SECRET|RESTRICTED|SENSITIVE BUT UNCLASSIFIED"
    r"|CONTROLLED UNCLASSIFIED INFORMATION|CUI|U//FOUO|FOR OFFICIAL USE ONLY|OFFICIAL|OFFICIAL[ -]SENSITIVE"
    r"|NATO (?:UNCLASSIFIED|RESTRICTED|CONFIDENTIAL|SECRET)|LIMITED OFFICIAL USE|PROTECTED [ABC]|TLP:(?:RED|AMBER"
    r"|GREEN|CLEAR|WHITE)|EU RESTRICTED|RESTREINT UE)"
)
_MARKING = late(
    rf"[-=*( ]{{0,4}}(?:(?:UNITED NATIONS|CLASSIFICATION:|CLASSIFIED"
    rf"|STRICTLY)\s)?{_LEVELS}(?:\s?[/–-]{{1,2}}\s?[A-Z][A-Z ,/-]{{1,50}})?"
    rf"(?:\s(?:SECTION|PAGE)\s\d\d?\sOF\s[\dA-Z]+\s?[A-Z]*(?:\s\d+)?(?:\s[\d.]+)?"
    rf"|\s[A-Z]{{4,12}}(?:\s[A-Z]{{3,12}})?\s\d{{3,8}})?[-=*) ]{{0,4}}"
)
_SPACED = late(
    r"(?:C O N F I D E N T I A L|U N C L A S(?: S)? I F I E D|S E C R E T|T O P S E C R E T|L I M I T E D)\b"
)
_PORTION = late(
    r"\((?:U|C|S|TS|SBU|R|CUI|U//FOUO|FOUO|C//NF|S//NF|TS//SI|S//REL|C/NF|S/NF|LOU|TS//[A-Z/]{2,12}"
    r"|S//REL [A-Z, ]{3,20}|CUI//[A-Z]{2,5}|U//[A-Z]{2,5})\)(?=\s)"
)


def is_marking(text: str) -> bool:
    """Whether the line is a classification marking and nothing else."""
    return len(text) <= 100 and bool(_MARKING.fullmatch(text) or _SPACED.match(text))


def portion_end(text: str) -> int:
    """The length of the portion marking that the text begins with ("(SBU)"), or 0."""
    match = _PORTION.match(text)
    return match.end() if match else 0


_END_MARK = late(
    r"(?:[#]{1,5}|#(?:\s#){1,5}|-\s?30\s?-|–\s?30\s?–|—\s?30\s?—|\${2,3}|\*?\s?\*?\s?[Ee]nds?\s?\*?|ENDS?"
    r"|-+\s?(?:ENDS?|Ends?|end)\s?-+|\[?(?:ENDS|END)\]?|END OF (?:TEXT|TRANSCRIPT|DOCUMENT|STATEMENT|MESSAGE"
    r"|REPORT|INTERVIEW)|End of (?:text|transcript|document|statement|message|report|interview)|[Ff]in|FIN"
    r"|THE END|The End|(?:END|End)\s{2,}\d{1,2}:\d{2}.{0,12})\.?"
)


def is_end_mark(text: str) -> bool:
    """Whether the line says that the text ends here ("###", "-30-", "ENDS")."""
    return len(text) <= 40 and bool(_END_MARK.fullmatch(text.strip()))


_CALL = late(
    r"(?:read (?:more|the full|also|next|on)|see (?:also|more|the)|click (?:here|to)|subscribe|sign up|follow us"
    r"|share this|watch:?|listen:?|"
    r"view (?:this|in|online)|download|related:?|more:|photo:?|image:?|video:?|getty images|advertisement"
    r"|join us|learn more|register|"
    r"unsubscribe|forward (?:this|to)|manage your|copyright|©|\(c\)|all rights reserved"
    r"|\d{1,2}[- ]min(?:ute)?s?[- ]read|continue reading"
    r"|listen to|donate|"
    r"to (?:subscribe|unsubscribe|read|learn|view)|visit (?:us|our)|contact us at|tweet|reply|comment"
    r"|print this|skip to)\b",
    re.IGNORECASE,
)


def is_call(text: str) -> bool:
    """Whether the line calls on the reader to do something, or credits a picture, and so heads nothing."""
    return bool(_CALL.match(text))


_SALUTATION = late(
    r"(?:Dear|Hi|Hello|Good (?:morning|afternoon|evening|day)|Greetings|Hey|To whom it may concern|(?:Your "
    r"|My )?(?:Excellenc(?:y|ies)|Honorable|Honourable|Distinguished|Esteemed)|Ladies and gentlemen|My fellow"
    r"|(?:Mr|Madam)\.? (?:President|Chair(?:man|person)?|Speaker)|Friends|Colleagues"
    r"|Hallo|Liebe[rs]?|Sehr geehrte[rs]?|Guten (?:Tag|Morgen|Abend)|Bonjour|Ch(?:er|ers|ère|ères)|Madame|Monsieur"
    r"|Mesdames|Messieurs|Hola|Buen[oa]s (?:d[ií]as|tardes)|Estimad[oa]s?|Querid[oa]s?|Car[oiae]|Gentil[ei]"
    r"|Egregi[oa]?|Prezad[oa]s?|Beste|Geachte|Hej|K[äæ]r[ae]|Drodzy|Szanowni|Уважаем(?:ый|ая|ые)|Дорог(?:ой|ая|ие)"
    r"|Здравствуйте|Добрый день)\b[^?!]{0,60}[,:!—-]",
    re.IGNORECASE,
)
_CLOSING = late(
    r"(?:(?:yours |very |most )?(?:sincerely|truly|faithfully|respectfully)(?: yours| submitted)?|(?:kind "
    r"|best |warm |with (?:kind |best |warm )?)?regards|"
    r"best(?: wishes)?|cheers|thanks(?: again| so much| in advance)?|thank you(?: again)?|warmly|cordially"
    r"|in solidarity|respectfully submitted|with gratitude|"
    r"all the best|have a (?:good|great|nice|safe) .{1,20}|see you .{1,20}|talk soon|stay safe|take care"
    r"|many thanks|until (?:next time|tomorrow)|onward)\s?[,.!]?",
    re.IGNORECASE,
)


def is_salutation(text: str) -> bool:
    """Whether the line opens a letter ("Dear colleagues,")."""
    return len(text) <= 70 and bool(_SALUTATION.fullmatch(text))


def is_closing(text: str) -> bool:
    """Whether the line closes a letter ("Sincerely,")."""
    return len(text) <= 40 and bool(_CLOSING.fullmatch(text))


def is_quoted(text: str) -> bool:
    """Whether the line begins with a quotation mark, and so is somebody's words."""
    return text[:1] in '"“”„«‹「『' or (text[:1] in "'‘" and not text[1:3].isdigit())


def letters_in(text: str) -> int:
    """How many letters there are."""
    return sum(1 for character in text if character.isalpha())
