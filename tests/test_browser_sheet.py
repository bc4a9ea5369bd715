"""WeasyPrint's own style sheet, learned rule by rule: for any element the same rules in the same order."""

from collections.abc import Callable
from typing import Any
from xml.etree import ElementTree as ET

import cssselect2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.emit.pdf.engine import _declarations
from pipeline.emit.pdf.engine.browser_sheet import LateCounter, LateSheet, Rule, late_counters
from pipeline.emit.pdf.engine.fast_import import SHEET, SHEET_RELIED_ON, engine, installed, is_prepared_for

engine()

from weasyprint import CSS  # noqa: E402 - only after the fast import
from weasyprint.css.counters import CounterStyle  # noqa: E402

TEXT = installed(SHEET).read_text("utf-8")
RULES = [Rule(*rule) for rule in _declarations.RULES]
COUNTERS = CounterStyle()
STOCK = CSS(string=TEXT, counter_style=COUNTERS)
ELEMENTS = sorted({name for rule in RULES if TEXT[rule.first] != "@" for name in rule.names.split()})
ATTRIBUTES = {
    "dir": ("ltr", "rtl", "RTL"),
    "hidden": ("",),
    "href": ("#a",),
    "lang": ("en", "he"),
    "type": ("hidden", "context", "checkbox", "submit", "button"),
    "value": ("", "x"),
    "checked": ("",),
    "multiple": ("",),
    "selected": ("",),
    "title": ("t",),
    "rules": ("all", "none"),
    "frame": ("box", "void"),
    "seamless": ("",),
    "open": ("",),
}


def late_sheet() -> LateSheet:
    return LateSheet(CSS, TEXT, RULES)


def matches(sheet: Any, root: ET.Element) -> list[list[tuple[Any, ...]]]:
    """For each element: specificity, order, pseudo-element and declarations of the rules that match it."""
    wrapper = cssselect2.ElementWrapper.from_html_root(root)
    return [
        [(weight, order, pseudo, repr(payload)) for weight, order, pseudo, payload in sheet.matcher.match(element)]
        for element in wrapper.iter_subtree()
    ]


def test_installed_sheet_is_the_one_prepared_for() -> None:
    """Contract: cssselect2.Matcher.order and .match, CompiledSelector, and the text of WeasyPrint's sheet."""
    assert is_prepared_for(SHEET_RELIED_ON)


@pytest.mark.parametrize("name", [*ELEMENTS, "P", "unknown", "{http://www.w3.org/1999/xhtml}p"])
def test_an_element_matches_the_same_rules(name: str) -> None:
    roots = [ET.Element(name)]
    roots += [ET.Element(name, {attribute: value}) for attribute, values in ATTRIBUTES.items() for value in values]
    for root in roots:
        ET.SubElement(ET.SubElement(root, "ul"), name)
    late = late_sheet()
    assert [matches(late, root) for root in roots] == [matches(STOCK, root) for root in roots]


def attributes() -> st.SearchStrategy[dict[str, str]]:
    return st.fixed_dictionaries({}, optional={name: st.sampled_from(values) for name, values in ATTRIBUTES.items()})


def trees() -> st.SearchStrategy[ET.Element]:
    def grown(make: Callable[[str, dict[str, str]], ET.Element]) -> st.SearchStrategy[ET.Element]:
        return st.builds(make, st.sampled_from(ELEMENTS), attributes())

    def parent(children: st.SearchStrategy[ET.Element]) -> st.SearchStrategy[ET.Element]:
        def made(name: str, attributes: dict[str, str], below: list[ET.Element]) -> ET.Element:
            element = ET.Element(name, attributes)
            element.extend(below)
            return element

        return st.builds(made, st.sampled_from(ELEMENTS), attributes(), st.lists(children, max_size=3))

    return st.recursive(grown(ET.Element), parent, max_leaves=8)


@settings(max_examples=60, deadline=None)
@given(st.lists(trees(), min_size=1, max_size=3))
def test_documents_match_the_same_rules(documents: list[ET.Element]) -> None:
    late = late_sheet()
    for document in documents:
        assert matches(late, document) == matches(STOCK, document)


def test_rules_wait_for_their_elements() -> None:
    parsed: list[str] = []

    def parse(**arguments: Any) -> Any:
        parsed.append(arguments["string"])
        return CSS(**arguments)

    late = LateSheet(parse, TEXT, RULES)
    at_first = len(parsed)
    assert at_first < 20
    matches(late, ET.Element("table"))
    with_table = len(parsed)
    assert with_table > at_first
    assert all("table" in text for text in parsed[at_first:])
    matches(late, ET.Element("table"))
    assert len(parsed) == with_table


def test_pages_and_layers_are_the_same() -> None:
    late = late_sheet()
    assert [(repr(rule), selectors) for rule, selectors, _ in late.page_rules] == [
        (repr(rule), selectors) for rule, selectors, _ in STOCK.page_rules
    ]
    assert late.layers == STOCK.layers


def test_counter_styles_are_the_same() -> None:
    late = dict(late_counters(CSS, TEXT, RULES))
    assert list(late) == list(COUNTERS)
    assert {name: late[name].copy() for name in late} == dict(COUNTERS)
    assert {name: dict(counter.items()) for name, counter in late_counters(CSS, TEXT, RULES)} == dict(COUNTERS)
    assert {name: counter["system"] for name, counter in late_counters(CSS, TEXT, RULES)} == {
        name: counter["system"] for name, counter in COUNTERS.items()
    }


@pytest.mark.parametrize("name", ["decimal", "upper-roman", "hebrew", "japanese-formal", "lower-armenian", "none-such"])
def test_numbers_are_written_alike(name: str) -> None:
    late = CounterStyle(late_counters(CSS, TEXT, RULES))
    numbers = (0, 1, 4, 27, 1999, 12345, -3)
    assert [late.render_value(n, name) for n in numbers] == [COUNTERS.render_value(n, name) for n in numbers]


def test_a_counter_style_waits_for_its_use() -> None:
    uses: list[str] = []

    def values() -> dict[str, Any]:
        uses.append("used")
        return {"system": None}

    counter = LateCounter(values)
    styles = CounterStyle({"own": counter}).copy()
    assert uses == []
    assert styles["own"]["system"] is None
    assert styles["own"].copy() == {"system": None}
    assert uses == ["used"]
