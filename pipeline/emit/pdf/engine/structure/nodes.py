"""The structure tree while it is built."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import pydyf


@dataclass(frozen=True, slots=True)
class MarkedContent:
    """A piece of a page's content stream, by page index and marked-content identifier."""

    page: int
    mcid: int


@dataclass(frozen=True, slots=True)
class Annotation:
    """A link annotation on a page."""

    page: int
    dictionary: Any


@dataclass(slots=True, eq=False)
class Node:
    """A structure element: its type, its children in reading order, its attribute objects and other entries."""

    type: str
    parent: "Node | None" = None
    kids: "list[Kid]" = field(default_factory=list)
    attributes: list[pydyf.Dictionary] = field(default_factory=list)
    entries: dict[str, Any] = field(default_factory=dict)
    dictionary: pydyf.Dictionary = field(default_factory=pydyf.Dictionary)

    def __post_init__(self) -> None:
        if self.parent is not None:
            self.parent.kids.append(self)

    def nodes(self) -> "Iterator[Node]":
        """This element and all below it, parents first."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Node):
                yield from kid.nodes()

    def is_empty_after_pruning(self) -> bool:
        """Drop children that hold no content; say whether nothing is left."""
        self.kids = [kid for kid in self.kids if not (isinstance(kid, Node) and kid.is_empty_after_pruning())]
        return not self.kids


Kid: TypeAlias = Node | MarkedContent | Annotation


@dataclass(frozen=True, slots=True)
class Tree:
    """The whole: its root, the owner of each marked content by page, and what anchors and outlines point to."""

    root: Node
    owners: tuple[dict[int, Node], ...]  # for each page: marked-content identifier -> element
    annotations: tuple[tuple[Node, Annotation], ...]
    bookmarked: tuple[Node, ...]  # the elements of the outline's entries, in order
    by_id: dict[str, Node]
