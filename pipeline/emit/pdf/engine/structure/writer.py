"""From the structure tree to PDF objects (ISO 32000-1, 14.7; for PDF 2.0 also ISO 32000-2, 12.3.2.3 and 14.7.4)."""

from typing import Any, assert_never

import pydyf

from .nodes import Annotation, MarkedContent, Node, Tree
from .roles import NAMESPACE_PDF_1, NAMESPACE_PDF_2, ONLY_IN_PDF_1


def write_tree(pdf: Any, tree: Tree, *, two: bool) -> None:
    """Write `tree` into `pdf`: structure elements, parent tree, and in PDF 2.0 namespaces and destinations."""
    root = pydyf.Dictionary({"Type": "/StructTreeRoot"})
    parent_tree = pydyf.Dictionary()
    pdf.add_object(root)
    pdf.add_object(parent_tree)
    namespaces = _namespaces(pdf, root) if two else {}
    nodes = list(tree.root.nodes())
    for node in nodes:
        pdf.add_object(node.dictionary)
    for node in nodes:
        _write_node(pdf, node, root, namespaces)
    root["K"] = pydyf.Array([tree.root.dictionary.reference])
    root["ParentTree"] = parent_tree.reference
    root["ParentTreeNextKey"] = len(tree.owners) + len(tree.annotations)
    parent_tree["Nums"] = _parent_numbers(tree)
    pdf.catalog["StructTreeRoot"] = root.reference
    pdf.catalog["MarkInfo"] = pydyf.Dictionary({"Marked": "true"})
    pdf.catalog["ViewerPreferences"] = pydyf.Dictionary({"DisplayDocTitle": "true"})
    if two:
        _write_structure_destinations(pdf, tree)


def _namespaces(pdf: Any, root: pydyf.Dictionary) -> dict[str, Any]:
    made = {}
    for uri in (NAMESPACE_PDF_2, NAMESPACE_PDF_1):
        made[uri] = pydyf.Dictionary({"Type": "/Namespace", "NS": pydyf.String(uri)})
        pdf.add_object(made[uri])
    root["Namespaces"] = pydyf.Array([namespace.reference for namespace in made.values()])
    return made


def _write_node(pdf: Any, node: Node, root: pydyf.Dictionary, namespaces: dict[str, Any]) -> None:
    entry = node.dictionary
    entry["Type"], entry["S"] = "/StructElem", f"/{node.type}"
    entry["P"] = node.parent.dictionary.reference if node.parent else root.reference
    if namespaces:
        uri = NAMESPACE_PDF_1 if node.type in ONLY_IN_PDF_1 else NAMESPACE_PDF_2
        entry["NS"] = namespaces[uri].reference
    page = next((kid.page for kid in node.kids if isinstance(kid, MarkedContent)), None)
    if page is not None:
        entry["Pg"] = pdf.page_references[page]
    kids = pydyf.Array()
    for kid in node.kids:
        match kid:
            case Node():
                kids.append(kid.dictionary.reference)
            case MarkedContent() if kid.page == page:
                kids.append(kid.mcid)
            case MarkedContent():
                reference = {"Type": "/MCR", "Pg": pdf.page_references[kid.page], "MCID": kid.mcid}
                kids.append(pydyf.Dictionary(reference))
            case Annotation():
                reference = {"Type": "/OBJR", "Obj": kid.dictionary.reference, "Pg": pdf.page_references[kid.page]}
                kids.append(pydyf.Dictionary(reference))
            case _:
                assert_never(kid)
    entry["K"] = kids
    if node.attributes:
        entry["A"] = node.attributes[0] if len(node.attributes) == 1 else pydyf.Array(node.attributes)
    entry.update(node.entries)


def _parent_numbers(tree: Tree) -> pydyf.Array:
    """The number tree that leads from content back to elements: pages first, then annotations (14.7.4.4)."""
    numbers = pydyf.Array()
    for page, owners in enumerate(tree.owners):
        size = max(owners) + 1 if owners else 0
        references = [owners[i].dictionary.reference if i in owners else "null" for i in range(size)]
        numbers.extend([page, pydyf.Array(references)])
    for key, (node, annotation) in enumerate(tree.annotations, len(tree.owners)):
        numbers.extend([key, node.dictionary.reference])
        annotation.dictionary["StructParent"] = key
    return numbers


def _write_structure_destinations(pdf: Any, tree: Tree) -> None:
    """Make outlines and links point to structure elements too, as ISO 14289-2, 8.8 wants."""
    outlines = [o for o in pdf.objects if isinstance(o, dict) and "Title" in o and "Dest" in o]
    if len(outlines) != len(tree.bookmarked):
        raise RuntimeError(f"{len(outlines)} outline entries for {len(tree.bookmarked)} headings")
    for outline, node in zip(outlines, tree.bookmarked, strict=True):
        destination = outline.pop("Dest")
        outline["A"] = _go_to(destination, node)
    destinations = pdf.catalog.get("Names", {}).get("Dests")
    if not destinations:
        return
    names = destinations["Names"]
    actions: dict[str, pydyf.Dictionary] = {}
    for index in range(0, len(names), 2):
        key, destination = names[index].string, names[index + 1]
        node = tree.by_id.get(key, tree.root)
        actions[key] = _go_to(destination, node)
        names[index + 1] = pydyf.Dictionary({"D": destination, "SD": _structure_destination(destination, node)})
    for link in pdf.objects:
        if isinstance(link, dict) and link.get("Subtype") == "/Link" and "Dest" in link:
            link["A"] = actions[link.pop("Dest").string]


def _structure_destination(destination: Any, node: Node) -> pydyf.Array:
    return pydyf.Array([node.dictionary.reference, *destination[1:]])


def _go_to(destination: Any, node: Node) -> pydyf.Dictionary:
    structure = _structure_destination(destination, node)
    return pydyf.Dictionary({"Type": "/Action", "S": "/GoTo", "D": destination, "SD": structure})
