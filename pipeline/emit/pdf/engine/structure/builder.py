"""From laid-out boxes to the structure tree: each piece of drawn content finds the element that it belongs to."""

from typing import Any

import pydyf

from ..fragments import Box
from .nodes import Annotation, MarkedContent, Node, Tree
from .roles import GROUPING, SVG, list_numbering, structure_type

POINTS_PER_PIXEL = 0.75  # WeasyPrint lays out in CSS pixels of 1/96 inch, PDF measures in points of 1/72


def built_tree(document: Any, page_streams: list[Any], *, two: bool) -> Tree:
    """The structure tree of a painted document; rewrites the marked content of `page_streams` to match."""
    return _Builder(document, page_streams, two=two).tree()


class _Builder:
    """One walk over the pages; `nodes` remembers which element has which structure element."""

    def __init__(self, document: Any, page_streams: list[Any], *, two: bool) -> None:
        from weasyprint.formatting_structure import boxes

        self.boxes = boxes
        self.two = two
        self.document = document
        self.streams = page_streams
        root = document._html.etree_element  # contracts.py: Document._html
        self.parents = {child: parent for parent in root.iter() for child in parent}
        self.root = Node("Document")
        self.nodes: dict[Any, Node] = {}
        self.labels: dict[Node, Node] = {}  # LBody -> its Lbl
        self.paragraphs: dict[Node, Node] = {}  # grouping element -> the paragraph made for its loose text
        self.owners: tuple[dict[int, Node], ...] = tuple({} for _ in page_streams)
        self.annotations: list[tuple[Node, Annotation]] = []
        self.bookmarked: list[Node] = []
        self.first_page_of_group: dict[Any, int] = {}

    def tree(self) -> Tree:
        for number, (page, stream) in enumerate(zip(self.document.pages, self.streams, strict=True)):
            marks = {
                t["MCID"]: i for i, t in enumerate(stream.stream) if isinstance(t, pydyf.Dictionary) and "MCID" in t
            }
            self.walk(page._page_box, number, stream, marks, None)  # contracts.py: Page._page_box
            for mark in stream._tags.values():  # drawn, but of no element: decoration
                self.make_artifact(stream, marks[mark["mcid"]], {"Type": "/Layout"})
            stream._tags.clear()
        self.root.is_empty_after_pruning()
        by_id = {el.get("id"): self.target(node) for el, node in self.nodes.items() if el.get("id")}
        return Tree(self.root, self.owners, tuple(self.annotations), tuple(self.bookmarked), by_id)

    def walk(self, box: Box, page: int, stream: Any, marks: dict[int, int], furniture: str | None) -> None:
        """Give every leaf under `box` to its structure element, or make it an artifact where it is furniture."""
        box = getattr(box, "_box", box)  # layout.absolute.AbsolutePlaceholder stands for its box
        tag = box.element_tag or ""
        if isinstance(box, self.boxes.MarginBox):
            furniture = "Header" if box.at_keyword.startswith("@top") else "Footer"
        elif tag in ("thead", "tfoot") and self.first_page_of_group.setdefault(box.element, page) != page:
            furniture = "Header" if tag == "thead" else "Footer"  # repeated on a later page
        if furniture is None:
            if box.bookmark_label and box.style["bookmark_level"] != "none":
                self.bookmarked.append(self.target(self.node(box.element)))
            if getattr(box, "link_annotation", None) is not None:
                self.add_annotation(self.node(box.element), Annotation(page, box.link_annotation))
        if isinstance(box, self.boxes.TextBox | self.boxes.ReplacedBox):
            self.add_leaf(box, page, stream, marks, furniture)
            return
        for child in getattr(box, "children", ()):
            self.walk(child, page, stream, marks, furniture)

    def add_leaf(self, box: Box, page: int, stream: Any, marks: dict[int, int], furniture: str | None) -> None:
        mark = stream._tags.pop(box, None)
        if mark is None:
            return
        index = marks[mark["mcid"]]
        if furniture is not None:
            self.make_artifact(stream, index, {"Type": "/Pagination", "Subtype": f"/{furniture}"})
            return
        node = self.place(box)
        if isinstance(box, self.boxes.ReplacedBox):
            node.attributes.append(self.bounding_box(box, page))
        stream.stream[index - 1] = f"/{self.content_tag(box, node)}"
        node.kids.append(MarkedContent(page, mark["mcid"]))
        self.owners[page][mark["mcid"]] = node

    @staticmethod
    def content_tag(box: Box, node: Node) -> str:
        """The tag of the marked content: `Lbl` only for a marker that we draw, so that readers can tell it from text.

        The tag is free (ISO 32000-1, 14.6.1); the structure element says what the content is.
        """
        is_marker = (box.element_tag or "").endswith("::marker")
        return "Span" if node.type == "Lbl" and not is_marker else node.type

    @staticmethod
    def make_artifact(stream: Any, index: int, properties: dict[str, str]) -> None:
        """Turn the marked content whose property list stands at `index` into an artifact (ISO 32000-1, 14.8.2.2)."""
        stream.stream[index - 1] = "/Artifact"
        stream.stream[index].clear()
        stream.stream[index].update(properties)

    def bounding_box(self, box: Box, page: int) -> pydyf.Dictionary:
        x, y = box.content_box_x() * POINTS_PER_PIXEL, box.content_box_y() * POINTS_PER_PIXEL
        height = self.document.pages[page].height * POINTS_PER_PIXEL
        width, tall = box.width * POINTS_PER_PIXEL, box.height * POINTS_PER_PIXEL
        return pydyf.Dictionary({"O": "/Layout", "BBox": pydyf.Array((x, height - y - tall, x + width, height - y))})

    def add_annotation(self, node: Node, annotation: Annotation) -> None:
        node.kids.append(annotation)
        self.annotations.append((node, annotation))

    def place(self, box: Box) -> Node:
        """The structure element that takes the content of a leaf box."""
        node = self.node(box.element)
        if (box.element_tag or "").endswith("::marker"):
            return self.labels[node]
        if node.type not in GROUPING:
            return node
        last = node.kids[-1] if node.kids else None
        if last is None or last is not self.paragraphs.get(node):
            self.paragraphs[node] = Node("P", node)
        return self.paragraphs[node]

    def node(self, element: Any) -> Node:
        """The structure element of an HTML element, made on first use under that of its parent.

        For `li`, `dt` and `dd` it is the element that takes their content: LBody, Lbl and LBody.
        """
        known = self.nodes.get(element)
        if known is None:
            known = self.nodes[element] = self.new_node(element)
        return known

    def new_node(self, element: Any) -> Node:
        if element not in self.parents or element.tag == "body":
            return self.root
        parent = self.node(self.parents[element])
        match element.tag:
            case "li":
                item = Node("LI", parent)
                label, node = Node("Lbl", item), Node("LBody", item)
                self.labels[node] = label
            case "dt":
                node = Node("Lbl", Node("LI", parent))
            case "dd":
                last = parent.kids[-1] if parent.kids else None
                item = last if isinstance(last, Node) and last.type == "LI" else Node("LI", parent)
                node = Node("LBody", item)
            case _:
                kind = structure_type(element, two=self.two)
                if kind is None:
                    return parent
                node = Node(kind, parent)
                self.add_attributes(node, element)
        if element.get("lang"):
            node.entries["Lang"] = pydyf.String(element.get("lang"))
        return node

    def add_attributes(self, node: Node, element: Any) -> None:
        numbering = list_numbering(element, two=self.two)
        if numbering is not None:
            node.attributes.append(pydyf.Dictionary({"O": "/List", "ListNumbering": f"/{numbering}"}))
        if node.type in ("TH", "TD"):
            cell = _cell_attributes(element)
            if cell:
                node.attributes.append(pydyf.Dictionary({"O": "/Table", **cell}))
        if node.type == "Figure":
            title = element.find(SVG.removesuffix("svg") + "title") if element.tag == SVG else None
            alternative = (title.text if title is not None else element.get("alt")) or ""
            node.entries["Alt"] = pydyf.String(alternative)

    @staticmethod
    def target(node: Node) -> Node:
        """What a link or an outline entry points to: the list item, not its body."""
        return node.parent if node.type == "LBody" and node.parent is not None else node


def _cell_attributes(element: Any) -> dict[str, Any]:
    """Table attributes of a cell (ISO 32000-1, table 349)."""
    found: dict[str, Any] = {}
    if element.tag == "th":
        found["Scope"] = {"row": "/Row", "col": "/Column"}.get(element.get("scope"), "/Column")
    for name, key in (("colspan", "ColSpan"), ("rowspan", "RowSpan")):
        if int(element.get(name, "1")) > 1:
            found[key] = int(element.get(name))
    return found
