"""Where each page begins: the anchor of the element and the character of its text, exact inside a word too."""

from collections.abc import Iterator
from typing import Any

from ....model.publication import PageStart
from .fragments import Box, is_traced


def page_starts(document: Any) -> tuple[PageStart, ...]:
    """One `PageStart` for each page of a layout made under `fragments.tracing()`, in order.

    A page without any anchored text (a figure alone) begins where the text before it ends.
    """
    from weasyprint.formatting_structure import boxes

    root = document._html.etree_element  # contracts.py: Document._html
    parents = {child: parent for parent in root.iter() for child in parent}
    anchors: dict[Any, Any] = {}  # element -> nearest element with an id
    laid_out: dict[str, int] = {}  # anchor -> characters of its text laid out so far
    begins: dict[int, int] = {}  # id(text box) -> characters of its anchor's text before it
    groups: dict[Any, int] = {}
    starts: list[PageStart] = []
    here = ("", 0)
    for number, page in enumerate(document.pages):
        first: tuple[str, int] | None = None
        for box in _leaves(page._page_box, number, groups, boxes):  # contracts.py: Page._page_box
            anchored = _anchored(box.element, parents, anchors)
            if anchored is None:
                continue
            anchor: str = anchored.get("id")
            if not is_traced(box):
                first = first or (anchor, laid_out.get(anchor, 0))
                continue
            origin = box.origin
            if id(origin) not in begins:  # a text node's first fragment: its text comes after what was laid out
                begins[id(origin)] = laid_out.get(anchor, 0)
                laid_out[anchor] = begins[id(origin)] + len(origin.text)
            if first is None and box.text.strip():
                before = origin.text.encode()[: box.origin_start].decode()
                first = (anchor, begins[id(origin)] + len(before))
            here = (anchor, laid_out[anchor])
        starts.append(PageStart(str(number + 1), *(first or here)))
    return _anchored_all(starts)


def _anchored_all(starts: list[PageStart]) -> tuple[PageStart, ...]:
    """The same, where pages before all anchored text (a masthead of a hundred authors) begin where that does."""
    first = next((start for start in starts if start.anchor), None)
    if first is None:
        return ()
    return tuple(start if start.anchor else PageStart(start.label, first.anchor, first.offset) for start in starts)


def _leaves(box: Box, page: int, groups: dict[Any, int], boxes: Any) -> Iterator[Box]:
    """Text and image boxes of the page's own flow.

    Not furniture: no margin boxes, no markers or other pseudo-elements, no repeated table header or footer.
    """
    box = getattr(box, "_box", box)  # layout.absolute.AbsolutePlaceholder stands for its box
    if isinstance(box, boxes.MarginBox | boxes.FootnoteAreaBox):
        return
    tag = box.element_tag or ""
    if "::" in tag or (tag in ("thead", "tfoot") and groups.setdefault(box.element, page) != page):
        return
    if isinstance(box, boxes.TextBox | boxes.ReplacedBox):
        yield box
    for child in getattr(box, "children", ()):
        yield from _leaves(child, page, groups, boxes)


def _anchored(element: Any, parents: dict[Any, Any], known: dict[Any, Any]) -> Any:
    """The nearest element with an id, from `element` upwards, or None."""
    if element not in known:
        found = element
        while found is not None and not found.get("id"):
            found = parents.get(found)
        known[element] = found
    return known[element]
