"""The words of an EPUB, read as any reading system reads it: container, package, spine, XHTML.

Elements with `data-generated` are ours; the title page and the colophon consist of nothing else. Numbers of
ordered lists are not in the text but in `ol/@type` and `li/@value`.
"""

import io
import posixpath
import zipfile
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from .tokens import Break, Piece, Reading, marker_token, tokens

_CONTAINER = "{urn:oasis:names:tc:opendocument:xmlns:container}"
_OPF = "{http://www.idpf.org/2007/opf}"
_XHTML = "{http://www.w3.org/1999/xhtml}"
# Elements that leave a word whole (HTML 4.5, phrasing content, and the page breaks that we put into words).
_INLINE = frozenset(
    _XHTML + tag for tag in ("a", "em", "strong", "code", "span", "sub", "sup", "time", "i", "b", "small")
)


def epub_words(data: bytes) -> Reading:
    """The tokens of all linear content documents in spine order, and the markers of their ordered lists."""
    from lxml import etree

    pieces: list[Piece] = []
    markers: list[str] = []
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        for name in _spine(book, etree):
            body = etree.fromstring(book.read(name)).find(f"{_XHTML}body")
            pieces.append(Piece(tuple((token, Break.SPACE) for token in tokens("".join(_text(body))))))
            markers.extend(_markers(body))
    return Reading(tuple(pieces), tuple(markers))


def _spine(book: zipfile.ZipFile, etree: Any) -> Iterator[str]:
    container = etree.fromstring(book.read("META-INF/container.xml"))
    package_name = container.find(f".//{_CONTAINER}rootfile").get("full-path")
    package = etree.fromstring(book.read(package_name))
    files = {item.get("id"): item.get("href") for item in package.iter(f"{_OPF}item")}
    for reference in package.iter(f"{_OPF}itemref"):
        yield posixpath.join(posixpath.dirname(package_name), unquote(files[reference.get("idref")]))


def _text(element: Any) -> Iterator[str]:
    """The text of an element, with a line end around everything that is not inside a line."""
    if element.get("data-generated") is None:
        edge = "" if element.tag in _INLINE else "\n"
        yield edge
        yield element.text or ""
        for child in element:
            if isinstance(child.tag, str):
                yield from _text(child)
            yield child.tail or ""
        yield edge


def _markers(body: Any) -> Iterator[str]:
    """The markers of ordered lists in reading order, an item's own before those of the lists inside it."""
    numbers: dict[Any, int] = {}  # list -> the number of its last item
    for item in body.iter(f"{_XHTML}li"):
        ordered = item.getparent()
        if ordered.tag != f"{_XHTML}ol" or any("data-generated" in above.attrib for above in item.iterancestors()):
            continue
        following = numbers.get(ordered, int(ordered.get("start", "1")) - 1) + 1
        numbers[ordered] = int(item.get("value", following))
        yield marker_token(item.get("data-marker") or numeral(numbers[ordered], ordered.get("type", "1")))


def numeral(number: int, style: str) -> str:
    """A number as `ol/@type` counts it (HTML 4.4.5): `1`, `a`, `A`, `i`, `I`."""
    match style:
        case "a" | "A":
            letters = ""
            while number > 0:
                number, rest = divmod(number - 1, 26)
                letters = chr(ord("a") + rest) + letters
            return letters
        case "i" | "I":
            return "".join(_roman(number))
        case _:
            return str(number)


def _roman(number: int) -> Iterator[str]:
    values = (1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1)
    signs = ("m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i")
    for value, sign in zip(values, signs, strict=True):
        count, number = divmod(number, value)
        yield sign * count
