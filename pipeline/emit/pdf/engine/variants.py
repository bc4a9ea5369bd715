"""Our PDF variants in WeasyPrint's own table: what each standard needs beside the structure tree.

`writing()` puts structure tree, text layer and variants in force for one document at a time, and takes them
away again, so that other users of WeasyPrint in the same process get it as it is.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import pydyf

from ....model.document import Metadata
from ....settings import Standard
from .fragments import LOCK
from .structure import add_structure
from .text_layer import glyph_map, mend
from .xmp import Packet, xmp

_PROPERTIES: dict[Standard, dict[str, Any]] = {
    # 'pdf/a' in the name makes WeasyPrint write the output intent as GTS_PDFA1.
    Standard.A3A_UA1: {"pdf_version": "1.7", "pdf_tags": True, "pdf_identifier": True, "output_intent": "srgb"},
    Standard.A4F_UA2: {"pdf_version": "2.0", "pdf_tags": True, "pdf_identifier": True, "output_intent": "srgb"},
    Standard.PLAIN: {"pdf_version": "1.7", "pdf_tags": True, "pdf_identifier": True},
}
_PRINT_FLAG = 4  # annotation flag Print, ISO 32000-1, table 165; PDF/A forbids annotations that do not print


def variant_name(standard: Standard) -> str:
    """The name under which WeasyPrint knows our variant while `writing()`."""
    return "twofold" if standard is Standard.PLAIN else f"twofold pdf/a {standard.value}"


@contextmanager
def writing(standard: Standard, metadata: Metadata, date: str | None) -> Iterator[str]:
    """Put our parts in force; yields the `pdf_variant` to ask for. Other writers in this process wait."""
    import weasyprint.pdf as target

    tags, fonts = target.add_tags, target.build_fonts_dictionary
    name = variant_name(standard)

    def build_fonts(pdf: Any, document_fonts: dict[Any, Any], *rest: Any, **named: Any) -> Any:
        streams = [s for s in pdf.objects if getattr(s, "_tags", None) is not None]  # contracts.py: Stream._tags
        aliases = mend(streams, document_fonts.values())
        made = fonts(pdf, document_fonts, *rest, **named)
        _map_aliases(pdf, made, aliases)
        return made

    with LOCK:
        target.add_tags = add_structure
        target.build_fonts_dictionary = build_fonts
        target.VARIANTS[name] = (_Finisher(standard=standard, metadata=metadata, date=date), _PROPERTIES[standard])
        try:
            yield name
        finally:
            target.add_tags, target.build_fonts_dictionary = tags, fonts
            del target.VARIANTS[name]


def _map_aliases(pdf: Any, fonts: pydyf.Dictionary, aliases: dict[str, dict[int, int]]) -> None:
    for name, glyphs in aliases.items():
        composite = _resolved(pdf, fonts[name])
        descendant = _resolved(pdf, composite["DescendantFonts"][0])
        stream = glyph_map(glyphs)
        pdf.add_object(stream)
        descendant["CIDToGIDMap"] = stream.reference


def _resolved(pdf: Any, reference: bytes | str) -> Any:
    return pdf.objects[int(reference.split()[0])]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Finisher:
    """What WeasyPrint calls last: relations of embedded files, printing annotations, the XMP packet."""

    standard: Standard
    metadata: Metadata
    date: str | None

    def __call__(
        self,
        pdf: Any,
        document: Any,
        page_streams: list[Any],  # noqa: ARG002 - the signature is WeasyPrint's
        attachments: list[Any],
        compress: bool,  # noqa: ARG002, FBT001
    ) -> None:
        """Finish `pdf`."""
        _associate_files(pdf, attachments)
        packet = Packet(
            metadata=self.metadata,
            standard=self.standard,
            date=self.date,
            creator_tool=document.metadata.generator,
            producer=pdf.info["Producer"].string,
        )
        stream = pydyf.Stream([xmp(packet)], {"Type": "/Metadata", "Subtype": "/XML"}, compress=False)
        pdf.add_object(stream)
        pdf.catalog["Metadata"] = stream.reference
        if self.standard is Standard.A4F_UA2:
            pdf.info.clear()  # ISO 19005-4, 6.1.3: no document information dictionary without /PieceInfo


def _associate_files(pdf: Any, attachments: list[Any]) -> None:
    """Relate each embedded file to the document (ISO 19005-3, 6.8) and let every annotation print."""
    relations = {f"<{attachment.md5}>": attachment.relationship for attachment in attachments if attachment.md5}
    associated = pydyf.Array()
    for item in pdf.objects:
        if not isinstance(item, pydyf.Dictionary):
            continue
        if item.get("Type") == "/Filespec":
            embedded = _resolved(pdf, item["EF"]["F"])
            item["AFRelationship"] = "/" + relations.get(embedded.extra["Params"]["CheckSum"], "Unspecified")
            associated.append(item.reference)
        elif item.get("Type") == "/Annot":
            item["F"] = _PRINT_FLAG
    if associated:
        pdf.catalog["AF"] = associated
