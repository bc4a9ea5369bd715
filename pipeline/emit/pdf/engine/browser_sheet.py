"""WeasyPrint's own style sheet, its rules understood when an element they are for is met.

WeasyPrint begins with a sheet of 124 rules and 49 counter styles for all of HTML, which take a quarter of its fast
import. A briefing has some twenty kinds of elements and counts in figures. Here a rule waits under the names of the
elements that it can be for; `prepare_declarations.py` has found these, and where each rule stands in the sheet.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Any, Final, NamedTuple

COUNTER_STYLE: Final = "@counter-style"


class Rule(NamedTuple):
    """Where a rule of the sheet is, and when it is needed.

    `names` are the local names, in lower case, of the only elements that it can match, or the name of the counter
    style that it defines, between spaces; empty, if it can be for any element. `selectors` counts those that come
    before it in the sheet.
    """

    first: int
    last: int
    selectors: int
    names: str


class LateSheet:
    """In the place of a `weasyprint.CSS`: its matcher learns a rule when the first element with a name of it comes."""

    def __init__(self, parse: Callable[..., Any], text: str, rules: Iterable[Rule]) -> None:
        self._parse, self._text = parse, text
        self._waiting: dict[str, list[Rule]] = {}
        now = []
        for rule in rules:
            if text.startswith(COUNTER_STYLE, rule.first):
                continue
            if not rule.names:
                now.append(rule)
            for name in rule.names.split():
                self._waiting.setdefault(name, []).append(rule)
        sheet = parse(string="")
        self.base_url, self.page_rules, self.layers = sheet.base_url, sheet.page_rules, sheet.layers
        self._matcher = sheet.matcher
        self._known: set[Rule] = set()
        self.matcher = self
        self._learn(now)

    def match(self, element: Any) -> Any:
        """What `cssselect2.Matcher.match` returns when it has all rules."""
        if waiting := self._waiting.pop(element.local_name.lower(), None):
            self._learn(waiting)
        return self._matcher.match(element)

    def _learn(self, rules: Iterable[Rule]) -> None:
        for rule in rules:
            if rule not in self._known:
                self._known.add(rule)
                self._matcher.order = rule.selectors  # by which rules of equal weight are told apart
                self._parse(
                    string=self._text[rule.first : rule.last],
                    matcher=self._matcher,
                    page_rules=self.page_rules,
                    layers=self.layers,
                )


class LateCounter(dict[str, Any]):
    """A counter style that is understood when it is first looked into: copied, listed, or asked for a descriptor."""

    def __init__(self, values: Callable[[], dict[str, Any]]) -> None:
        super().__init__()
        self._values: Callable[[], dict[str, Any]] | None = values

    def __getitem__(self, name: str) -> Any:
        self._understand()
        return super().__getitem__(name)

    def copy(self) -> dict[str, Any]:
        """The descriptors, by their names with underscores."""
        self._understand()
        return super().copy()

    def items(self) -> Any:
        """The names of the descriptors, and the descriptors."""
        self._understand()
        return super().items()

    def _understand(self) -> None:
        if self._values:
            values, self._values = self._values, None
            self.update(values())


def late_counters(parse: Callable[..., Any], text: str, rules: Iterable[Rule]) -> Iterator[tuple[str, LateCounter]]:
    """The counter styles of the sheet by name."""
    for rule in rules:
        if text.startswith(COUNTER_STYLE, rule.first):
            yield rule.names, LateCounter(partial(_counter, parse, text, rule))


def _counter(parse: Callable[..., Any], text: str, rule: Rule) -> dict[str, Any]:
    found: dict[str, Any] = {}
    parse(string=text[rule.first : rule.last], counter_style=found)
    counter: dict[str, Any] = found[rule.names]
    return counter
