"""The ZIP file around an e-book: the same bytes on any day, on any machine clock, under any umask."""

import stat
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

MEDIA_TYPE = "application/epub+zip"

_FIRST_DAY = (1980, 1, 1, 0, 0, 0)  # the earliest that ZIP can say; no member has a time of its own
_UNIX = 3  # "version made by" (APPNOTE 4.4.2): gives the mode bits below their meaning
_MODE = (stat.S_IFREG | 0o644) << 16
_PACKED_ALREADY = (".png", ".jpg", ".jpeg", ".gif", ".webp")


class Archive(ZipFile):
    """A ZIP file whose members carry no time and no mode of the machine that wrote them.

    `writestr` alone is used to add members, in the order of the calls (EPUB 3.3, 4.2.2: `mimetype` is first,
    stored, and without an extra field).
    """

    def writestr(
        self,
        zinfo_or_arcname: str | ZipInfo,
        data: bytes | str,  # type: ignore[override]  # the only two that EbookLib and we pass
        compress_type: int | None = None,
        compresslevel: int | None = None,
    ) -> None:
        """Add a member; pictures that are packed already are stored, all else is deflated."""
        name = zinfo_or_arcname if isinstance(zinfo_or_arcname, str) else zinfo_or_arcname.filename
        member = ZipInfo(name, _FIRST_DAY)
        member.create_system, member.external_attr = _UNIX, _MODE
        if compress_type is None:
            compress_type = ZIP_STORED if name.endswith(_PACKED_ALREADY) else ZIP_DEFLATED
        super().writestr(member, data, compress_type, compresslevel)
