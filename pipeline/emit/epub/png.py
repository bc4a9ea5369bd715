"""A PNG of sixteen colors, four bits a pixel (PNG, third edition, 11.2: IHDR, PLTE, IDAT, IEND).

Written here because Pillow's `save` first loads its readers and writers of five formats, which costs more than
drawing the cover, and because the bytes then depend on the same zlib as the archive's, not on the one that a
build of Pillow carries.
"""

import struct
import zlib
from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from PIL.Image import Image

Color: TypeAlias = tuple[int, int, int]  # red, green, blue; 0 to 255

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_BITS, _INDEXED = 4, 3
_NO_FILTER = b"\x00"  # for indexes into a palette the standard recommends none (12.7)


def png(canvas: "Image", palette: Sequence[Color]) -> bytes:
    """The bytes of a PNG; `canvas` is of mode "L", each value an index into `palette` (at most 16 colors)."""
    width, height = canvas.size
    packed = canvas.convert("P").tobytes("raw", "P;4")
    pitch = (width + 1) // 2
    rows = b"".join(_NO_FILTER + packed[start : start + pitch] for start in range(0, pitch * height, pitch))
    header = struct.pack(">IIBBBBB", width, height, _BITS, _INDEXED, 0, 0, 0)
    # Runs of one value are all there is to find in flat color: a third of the time for a fifth more bytes.
    packer = zlib.compressobj(6, strategy=zlib.Z_RLE)
    chunks = (
        (b"IHDR", header),
        (b"PLTE", bytes(channel for color in palette for channel in color)),
        (b"IDAT", packer.compress(rows) + packer.flush()),
        (b"IEND", b""),
    )
    return _SIGNATURE + b"".join(_chunk(name, data) for name, data in chunks)


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
