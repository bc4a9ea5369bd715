"""Dates in a line of text, read only where the language leaves one reading."""

import datetime as dt
import re
from functools import cache

from ..patterns import late

# Months by language, January to December; abbreviations after a slash.
_MONTHS: dict[str, str] = {
    "en": "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept "
    "october/oct november/nov december/dec",
    "de": "januar/jänner/jan februar/feb märz/mär april/apr mai juni/jun juli/jul august/aug september/sep/sept "
    "oktober/okt november/nov dezember/dez",
    "fr": "janvier/janv février/févr/fév mars avril/avr mai juin juillet/juil août septembre/sept octobre/oct "
    "novembre/nov décembre/déc",
    "es": "enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago septiembre/setiembre/sep "
    "octubre/oct noviembre/nov diciembre/dic",
    "pt": "janeiro/jan fevereiro/fev março/mar abril/abr maio/mai junho/jun julho/jul agosto/ago setembro/set "
    "outubro/out novembro/nov dezembro/dez",
    "it": "gennaio/gen febbraio/feb marzo/mar aprile/apr maggio/mag giugno/giu luglio/lug agosto/ago settembre/set "
    "ottobre/ott novembre/nov dicembre/dic",
    "nl": "januari/jan februari/feb maart/mrt april/apr mei juni/jun juli/jul augustus/aug september/sep/sept "
    "oktober/okt november/nov december/dec",
    "sv": "januari/jan februari/feb mars april/apr maj juni/jun juli/jul augusti/aug september/sep/sept oktober/okt "
    "november/nov december/dec",
    "da": "januar/jan februar/feb marts april/apr maj juni/jun juli/jul august/aug september/sep/sept oktober/okt "
    "november/nov december/dec",
    "nb": "januar/jan februar/feb mars april/apr mai juni/jun juli/jul august/aug september/sep/sept oktober/okt "
    "november/nov desember/des",
    "fi": "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta "
    "marraskuuta joulukuuta",
    "pl": "stycznia/styczeń lutego/luty marca/marzec kwietnia/kwiecień maja/maj czerwca/czerwiec lipca/lipiec "
    "sierpnia/sierpień września/wrzesień października/październik listopada/listopad grudnia/grudzień",
    "cs": "ledna února března dubna května června července srpna září října listopadu prosince",
    "tr": "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
    "id": "januari/jan februari/feb maret/mar april/apr mei juni/jun juli/jul agustus/agu september/sep oktober/okt "
    "november/nov desember/des",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "uk": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    "bg": "януари февруари март април май юни юли август септември октомври ноември декември",
    "el": "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου "
    "δεκεμβρίου",
    "ar": "يناير فبراير مارس أبريل/ابريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    "he": "בינואר/ינואר בפברואר/פברואר במרץ/מרץ באפריל/אפריל במאי/מאי ביוני/יוני ביולי/יולי באוגוסט/אוגוסט "
    "בספטמבר/ספטמבר באוקטובר/אוקטובר בנובמבר/נובמבר בדצמבר/דצמבר",
    "hi": "जनवरी फरवरी/फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर/सितम्बर अक्टूबर/अक्तूबर नवंबर/नवम्बर दिसंबर/दिसम्बर",
    "th": "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม",
}
_ISO = late(r"(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])")
_EAST_ASIAN = late(r"(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日號号일]")
_VIETNAMESE = late(r"\b(\d{1,2}) tháng (\d{1,2})(?: năm |,? )(\d{4})\b", re.IGNORECASE)
_NUMERIC = late(r"(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?![\d/-])(?!\.\d)")


def date_in(line: str, language: str) -> dt.date | None:
    """The one date that a line names in `language` (BCP 47), in the Gregorian calendar.

    None when there is none, more than one, or two ways to read it ("03/04/2024" in American English, which is
    also what English of no known region is called).
    """
    dates = set(_dates(" ".join(line.split()), language))
    return dates.pop() if len(dates) == 1 else None


def _dates(line: str, language: str) -> list[dt.date]:
    found = [_date(*map(int, match.groups())) for match in _ISO.finditer(line)]
    found += [_date(*map(int, match.groups())) for match in _EAST_ASIAN.finditer(line)]
    found += [_date(int(year), int(month), int(day)) for day, month, year in _VIETNAMESE.findall(line)]
    found += [_numeric(int(a), mark, int(b), int(year), language) for a, mark, b, year in _NUMERIC.findall(line)]
    found += _named(line, language.split("-")[0])
    return [date for date in found if date]


def _date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day) if 1000 <= year <= 2999 else None
    except ValueError:
        return None


def _numeric(a: int, mark: str, b: int, year: int, language: str) -> dt.date | None:
    """A date in digits. Dots mean day first wherever they are used; English slashes depend on the region."""
    day_first = _date(year, b, a)
    month_first = _date(year, a, b)
    if mark == "." or not language.startswith("en") or language == "en-GB":
        return day_first
    if day_first and month_first and day_first != month_first:
        return None  # en-US is also what English is called by default, so it proves nothing here
    return day_first or month_first


def _named(line: str, language: str) -> list[dt.date | None]:
    patterns = _patterns(language)
    if patterns is None:
        return []
    months, day_first, month_first = patterns
    lowered = line.lower()
    found = [_date(int(year), months[month], int(day)) for day, month, year in day_first.findall(lowered)]
    return found + [_date(int(year), months[month], int(day)) for month, day, year in month_first.findall(lowered)]


@cache
def _patterns(language: str) -> tuple[dict[str, int], re.Pattern[str], re.Pattern[str]] | None:
    if language not in _MONTHS:
        return None
    months = {name: n for n, names in enumerate(_MONTHS[language].split(), 1) for name in names.split("/")}
    name = "|".join(sorted(map(re.escape, months), key=len, reverse=True))
    day = r"(?<![\d–-])(?<![\d–-]\s)(\d{1,2})(?:st|nd|rd|th|er|º|°|\.|a|o)?"
    day_first = re.compile(rf"{day},?\s+(?:de |of |d’|d')?({name})\.?,?\s+(?:de |del )?(\d{{4}})\b")
    month_first = re.compile(rf"\b({name})\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+(\d{{4}})\b")
    return months, day_first, month_first
