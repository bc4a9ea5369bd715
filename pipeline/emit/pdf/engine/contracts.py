"""The private parts of WeasyPrint that we rely on, by name, each as it was when it was read and understood.

A part is known by a digest of its source. `tests/test_engine_contracts.py` fails by the name of every part that
has changed; then read the new one, mend what relies on it, and take over the digest that this module prints:

    python -m pipeline.emit.pdf.engine.contracts

At run time the digests are looked at only where WeasyPrint is another version than the pinned one; if a part has
changed there, the PDF is made by WeasyPrint's own means (`layout.py`), with a warning.
"""

import hashlib
import inspect
from dataclasses import dataclass
from functools import reduce
from importlib import import_module


@dataclass(frozen=True, slots=True)
class Contract:
    """One part: where it is (`module:qualified.name`), its digest, and what we rely on in it."""

    part: str
    digest: str
    reliance: str


CONTRACTS = (
    Contract(
        "weasyprint:HTML.__init__",
        "5f19f40b8183",
        "layout: an HTML is base_url, url_fetcher, media_type, wrapper_element and etree_element",
    ),
    Contract(
        "weasyprint.document:Document._render",
        "ebaceeb0fa8e",
        "page_map, structure: Document._html, Document.pages",
    ),
    Contract("weasyprint.document:Page.__init__", "56afceec729b", "page_map, structure: Page._page_box"),
    Contract("weasyprint.document:Document.write_pdf", "086e4a8e9998", "variants: VARIANTS is looked up in it by name"),
    Contract(
        "weasyprint.layout.inline:split_text_box",
        "8c564329599e",
        "fragments: arguments, result, and resume as a UTF-8 offset into the unbroken box",
    ),
    Contract(
        "weasyprint.layout.inline:split_inline_level",
        "d98c008c8fc0",
        "fragments: calls split_text_box by its global name",
    ),
    Contract("weasyprint.layout.absolute:AbsolutePlaceholder", "336e26c56311", "page_map, structure: _box"),
    Contract(
        "weasyprint.pdf:generate_pdf", "626343ef25c3", "variants: order of painting, fonts, tags, variant function"
    ),
    Contract(
        "weasyprint.pdf.stream:Stream.marked",
        "3fa3acacbbf6",
        "structure, text_layer: Stream._tags, MCID property lists",
    ),
    Contract(
        "weasyprint.pdf.stream:Stream.add_font", "e4226e111747", "text_layer: Font objects by key, named by Font.hash"
    ),
    Contract("weasyprint.pdf.anchors:add_links", "262e8b9b2998", "structure: link_annotation of boxes"),
    Contract(
        "weasyprint.pdf.anchors:write_pdf_attachment", "11bdffe520ef", "variants: /Filespec, CheckSum, Attachment.md5"
    ),
    Contract(
        "weasyprint.pdf.fonts:build_fonts_dictionary", "fc551bef35d0", "text_layer: /ToUnicode from Font.to_unicode"
    ),
    Contract(
        "weasyprint.pdf.fonts:_build_vector_font_dictionary",
        "aa6eea312c6e",
        "text_layer: /W, /CIDToGIDMap, descendant font",
    ),
    Contract(
        "weasyprint.pdf.fonts:Font._harfbuzz_subset", "f80805663ede", "text_layer: codes above the glyphs do no harm"
    ),
    Contract("weasyprint.pdf.fonts:Font.get_unused_glyph_id", "81082597c791", "text_layer: codes from glyph_count on"),
    Contract(
        "weasyprint.draw.text:draw_first_line", "1bb8eae6d88e", "text_layer: four digits a glyph; log: missing glyphs"
    ),
    Contract(
        "weasyprint.text.fonts:FontConfiguration.__init__",
        "9fdb532fe2c8",
        "fonts: _config and font_map of a new configuration",
    ),
    Contract(
        "weasyprint.text.fonts:FontConfiguration.add_font_face",
        "e4fcfcc36ed8",
        "fonts: descriptors of a rule, and the order of fontconfig calls",
    ),
    Contract("weasyprint.urls:fetch", "a0b61dca9597", "fetcher: any callable with _fail_on_errors"),
    Contract(
        "pydyf:Stream.begin_marked_content", "4348260a8eb6", "structure: tag, property list, operator as three tokens"
    ),
    Contract("pydyf:Stream.show_text", "3e008af86f62", "text_layer: a TJ operator as one token"),
    Contract("pydyf:Stream.set_font_size", "9626258f9693", "text_layer: a Tf operator as one token"),
)


def digest(part: str) -> str:
    """The digest of a part as it is installed; `missing` where there is none of that name."""
    module, _, name = part.partition(":")
    try:
        found = reduce(getattr, name.split("."), import_module(module))
        source = inspect.getsource(found)
    except (ImportError, AttributeError, OSError, TypeError):
        return "missing"
    return hashlib.sha256(source.encode()).hexdigest()[:12]


def broken() -> tuple[Contract, ...]:
    """The contracts that do not hold."""
    return tuple(contract for contract in CONTRACTS if digest(contract.part) != contract.digest)


if __name__ == "__main__":
    for contract in CONTRACTS:
        print(f"{digest(contract.part)}  {contract.part}")  # noqa: T201
