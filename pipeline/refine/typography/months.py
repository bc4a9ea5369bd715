"""Months as they stand beside a day: what keeps the two together and makes a range of two days."""

# As a pattern: months that follow the day ("25 January", "25. Januar", "25 janvier").
MONTHS_AFTER_DAY = (
    "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|January|February|March|April|May|June|July|August|September|"
    "October|November|December|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|janvier|février|mars|avril|mai|juin|"
    "juillet|août|septembre|octobre|novembre|décembre|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|"
    "settembre|ottobre|dicembre|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|"
    "stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia"
)
_MONTH_TABLE = (
    "Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec January February March April May June July August September "
    "October November December"
)
# English months, which may stand before the day too.
MONTHS = frozenset(_MONTH_TABLE.split())
