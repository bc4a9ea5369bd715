"""The XMP packet (ISO 16684-1): what the file is, and which standards it promises to keep.

WeasyPrint's own packet can claim one standard, and a second packet added by `xmp_metadata` is one that
validators ignore; so this one is written whole.
"""

from dataclasses import dataclass
from html import escape

from ....model.document import Metadata
from ....settings import Standard

_EXTENSION_SCHEMA = """<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>"""

# PDF/A-3 wants a schema that it does not know described in the file (ISO 19005-3, 6.6.2.3.3): PDF/UA's.
_CLAIM_A3A_UA1 = (
    '<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" '
    'pdfaid:part="3" pdfaid:conformance="A"/>\n'
    '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" pdfuaid:part="1"/>\n'
    + _EXTENSION_SCHEMA
)
# WTPDF 1.0 is claimed by PDF Declarations (pdfa.org/declarations), both conformance levels.
_CLAIM_A4F_UA2 = (
    '<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" '
    'pdfaid:part="4" pdfaid:rev="2020" pdfaid:conformance="F"/>\n'
    '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" '
    'pdfuaid:part="2" pdfuaid:rev="2024"/>\n'
    '<rdf:Description rdf:about="" xmlns:pdfd="http://pdfa.org/declarations/"><pdfd:declarations><rdf:Bag>\n'
    + "\n".join(
        '<rdf:li rdf:parseType="Resource">'
        f"<pdfd:conformsTo>http://pdfa.org/declarations/wtpdf#{level}1.0</pdfd:conformsTo></rdf:li>"
        for level in ("accessibility", "reuse")
    )
    + "\n</rdf:Bag></pdfd:declarations></rdf:Description>"
)
_CLAIMS = {Standard.A3A_UA1: _CLAIM_A3A_UA1, Standard.A4F_UA2: _CLAIM_A4F_UA2, Standard.PLAIN: ""}


@dataclass(frozen=True, slots=True, kw_only=True)
class Packet:
    """What an XMP packet is made of; `date` is W3C-DTF (`2024-01-25T00:00:00Z`) or None."""

    metadata: Metadata
    standard: Standard
    date: str | None
    creator_tool: str
    producer: str


def xmp(packet: Packet) -> bytes:
    """The packet as UTF-8."""
    parts = [
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
        *([_CLAIMS[packet.standard]] if _CLAIMS[packet.standard] else []),
        (
            '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
            ' xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">'
        ),
        *_properties(packet),
        "</rdf:Description>",
        "</rdf:RDF>",
        "</x:xmpmeta>",
        '<?xpacket end="r"?>',
    ]
    return "\n".join(parts).encode()


def _properties(packet: Packet) -> list[str]:
    metadata = packet.metadata
    language = f'"{escape(metadata.language)}"'
    title = escape(metadata.title or "")
    found = [
        "<dc:format>application/pdf</dc:format>",
        (
            f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li>'
            f"<rdf:li xml:lang={language}>{title}</rdf:li></rdf:Alt></dc:title>"
        ),
        f"<dc:language><rdf:Bag><rdf:li>{escape(metadata.language)}</rdf:li></rdf:Bag></dc:language>",
    ]
    if metadata.authors:
        names = "".join(f"<rdf:li>{escape(author)}</rdf:li>" for author in metadata.authors)
        found.append(f"<dc:creator><rdf:Seq>{names}</rdf:Seq></dc:creator>")
    if metadata.publisher:
        found.append(f"<dc:publisher><rdf:Bag><rdf:li>{escape(metadata.publisher)}</rdf:li></rdf:Bag></dc:publisher>")
    if packet.date:
        found.append(f"<xmp:CreateDate>{packet.date}</xmp:CreateDate>")
        found.append(f"<xmp:ModifyDate>{packet.date}</xmp:ModifyDate>")
    found.append(f"<xmp:CreatorTool>{escape(packet.creator_tool)}</xmp:CreatorTool>")
    found.append(f"<pdf:Producer>{escape(packet.producer)}</pdf:Producer>")
    return found
