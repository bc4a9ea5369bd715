"""Binary files with a text's name: what they are, told by how they begin."""

# How files of each kind begin, in bytes that no text begins with.
_BEGINNINGS: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-1.", "a PDF document"),
    (b"%PDF-2.", "a PDF document"),
    (b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
    (b"\x00\x00\x01\x00", "an icon"),
    (b"\x1f\x8b\x08", "a gzip archive"),
    (b"BZh91AY&SY", "a bzip2 archive"),
    (b"\xfd7zXZ\x00", "an xz archive"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Word, Excel or PowerPoint document"),
    (b"{\\rtf1", "an RTF document"),
    (b"%!PS-Adobe", "a PostScript document"),
    (b"\x7fELF", "a program (ELF)"),
    (b"MZ\x90\x00", "a Windows program"),
    (b"\xca\xfe\xba\xbe", "a Java class or a macOS program"),
    (b"\xcf\xfa\xed\xfe", "a macOS program"),
    (b"\xce\xfa\xed\xfe", "a macOS program"),
    (b"\x00asm", "a WebAssembly module"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"OggS\x00", "an Ogg recording"),
    (b"fLaC\x00", "a FLAC recording"),
    (b"ID3\x02", "an MP3 recording"),
    (b"ID3\x03", "an MP3 recording"),
    (b"ID3\x04", "an MP3 recording"),
    (b"\xff\xfb", "an MP3 recording"),
    (b"\x1aE\xdf\xa3", "a Matroska or WebM film"),
    (b"wOFF\x00", "a font"),
    (b"wOF2\x00", "a font"),
    (b"\x00\x01\x00\x00\x00", "a font"),
    (b"OTTO\x00", "a font"),
    (b"PK\x03\x04", "a ZIP archive"),
    (b"PK\x05\x06", "an empty ZIP archive"),
)

_WITHIN_ZIP: tuple[tuple[str, str], ...] = (
    ("word/", "a Word document (.docx)"),
    ("xl/", "an Excel workbook (.xlsx)"),
    ("ppt/", "a PowerPoint presentation (.pptx)"),
    ("META-INF/MANIFEST.MF", "a Java archive"),
)
_ZIP_MIMETYPES: tuple[tuple[bytes, str], ...] = (
    (b"application/epub+zip", "an EPUB e-book"),
    (b"application/vnd.oasis.opendocument.text", "an OpenDocument text (.odt)"),
    (b"application/vnd.oasis.opendocument", "an OpenDocument file"),
)

# Control characters that no text has a use for: not line ends, tabs, form feeds, backspaces, Ctrl-Z and ESC.
_CONTROLS = bytes({*range(0x20), 0x7F} - {*b"\b\t\n\v\f\r\x1a\x1b"})


def binary_kind(data: bytes) -> str | None:
    """What `data` is ("a PDF document"), when it begins as a known binary format does."""
    for beginning, kind in _BEGINNINGS:
        if data.startswith(beginning):
            return _zip_kind(data, kind) if beginning == b"PK\x03\x04" else kind
    if data[:4] == b"RIFF" and data[8:12] in (b"WEBP", b"WAVE", b"AVI "):
        return {b"WEBP": "a WebP image", b"WAVE": "a WAV recording", b"AVI ": "an AVI film"}[data[8:12]]
    if data[4:8] == b"ftyp" and not data[0]:
        return "an HEIF or AVIF image" if data[8:12] in (b"heic", b"heix", b"mif1", b"avif") else "an MP4 recording"
    if data[:2] == b"BM" and data[6:10] == b"\x00\x00\x00\x00":
        return "a BMP image"
    if data[257:262] == b"ustar":
        return "a tar archive"
    return None


def control_share(data: bytes) -> float:
    """The share of bytes in `data` that are control characters without use in text, from 0 to 1."""
    return (len(data) - len(data.translate(None, _CONTROLS))) / max(len(data), 1)


def _zip_kind(data: bytes, kind: str) -> str:
    import io  # a ZIP is rare, and the modules take time to import
    import zipfile

    for mimetype, name in _ZIP_MIMETYPES:
        if mimetype in data[:200]:
            return name
    try:
        members = zipfile.ZipFile(io.BytesIO(data)).namelist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, EOFError, OSError):
        return kind
    for folder, name in _WITHIN_ZIP:
        if any(member.startswith(folder) for member in members):
            return name
    return kind
