"""What stands at a paragraph's start and is set apart from it: dateline, portion marking, run-in heading."""

from ...model.document import Role
from ...patterns import late
from .shapes import portion_end

_PLACE = r"[A-ZÀ-Þ][A-ZÀ-Þ.'’\-]+(?:[ /]{1,3}[A-ZÀ-Þ.'’\-]+){0,4}"
_AGENCY = r"\((?:[A-Z][A-Za-z&. /]{1,30})\)"
_DASH = r"(?:—|–|--|―|-(?=\s)|/{2})"
_DATELINE = late(
    rf"(?:{_PLACE}(?:,\s[A-Z][\w.]*(?:\s[A-Z][\w.]*){{0,2}})?(?:,\s(?:[A-Z][a-z]{{2,8}}\.?\s\d{{1,2}}"
    rf"|\d{{1,2}}\s[A-Z][a-z]{{2,8}})(?:,?\s\d{{4}})?,?)?"
    rf"(?:\s{_AGENCY})?|{_AGENCY}|[A-Z][a-z]+(?:["
    rf" /-][A-Z][a-z]+){{0,3}}(?:,\s[A-Z][\w.]*(?:\s[A-Z][\w.]*)?)?(?:,\s"
    rf"|\s\()(?:[A-Z][a-z]{{2,8}}\.?\s\d{{1,2}}|\d{{1,2}}\s[A-Z][a-z]{{2,8}})(?:,?\s\d{{4}})?\)?"
    rf"(?:\s{_AGENCY})?|[A-Z][a-z]+(?:[ -][A-Z][a-z]+){{0,2}}(?:,\s[A-Z][\w.]*)?\s{_AGENCY})\s?{_DASH}\s?"
)
# "WASHINGTON - " alone could be anything in capitals: with a plain hyphen it needs a comma, a date or an agency.
_RUN_IN = late(
    r"(?P<bold>\*\*[^*]{2,90}\*\*[:.]?|\*\*[^*]{2,90}[:.]\*\*)(?=\s\S)"
    r"|(?P<caps>[A-Z][A-Z0-9&/,'’() -]{3,60}(?:[:.]|\s?--|\s?—|\.\s?--))\s(?=[A-Z\"“(][^A-Z]|[A-Z]\s|\$|\d)"
)
_LETTERS = late(r"[A-Z]{2,}")


def run_in_end(text: str) -> tuple[int, Role | None]:
    """The length and the role of what the text begins with; (0, None) where it begins as any text does."""
    head = text[:220]
    marking = portion_end(head)
    if marking:
        return marking, Role.MARKING
    if not head[:1].isupper() and head[:1] not in "(*":
        return 0, None
    dateline = _DATELINE.match(head)
    if dateline and dateline.end() < len(text) and _is_dateline(dateline.group()):
        return len(dateline.group().rstrip()), Role.DATELINE
    run_in = _RUN_IN.match(head)
    if run_in and len(text) > run_in.end() + 20 and (run_in["bold"] or _LETTERS.search(run_in["caps"])):
        return run_in.end() if run_in["bold"] else len(run_in["caps"]), Role.RUN_IN
    return 0, None


def _is_dateline(found: str) -> bool:
    dash = found.rstrip()
    bare = dash.rstrip("-—–―/ ")
    if dash.endswith("-") and not dash.endswith("--"):
        return "," in bare or bare.endswith(")")
    return len(bare) >= 3


def begins_with_dateline(text: str) -> bool:
    """Whether the text opens as a news story does."""
    return run_in_end(text)[1] is Role.DATELINE
