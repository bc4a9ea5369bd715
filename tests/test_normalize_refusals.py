"""What is no text, or no text at all, or too much of it."""

import bz2
import gzip
import io
import lzma
import random
import sqlite3
import struct
import tarfile
import zipfile
import zlib
from pathlib import Path

import pytest
from PIL import Image

from pipeline.errors import InputEmpty, InputNotText, LimitExceeded
from pipeline.model.source import Source
from pipeline.normalize import normalized
from pipeline.settings import Limits


def zipped(*members: str, mimetype: str = "") -> bytes:
    """A ZIP archive with these members."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        if mimetype:
            archive.writestr("mimetype", mimetype)
        for member in members:
            archive.writestr(member, "<x/>")
    return buffer.getvalue()


def picture(kind: str) -> bytes:
    """A small picture in a format that Pillow writes."""
    buffer = io.BytesIO()
    Image.new("RGB", (8, 8), "red").save(buffer, kind)
    return buffer.getvalue()


def tarred() -> bytes:
    """A tar archive with one file."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        archive.addfile(tarfile.TarInfo("a.txt"), io.BytesIO())
    return buffer.getvalue()


def database(folder: Path) -> bytes:
    """An SQLite database."""
    path = folder / "x.db"
    with sqlite3.connect(path) as connection:
        connection.execute("create table a (b)")
    return path.read_bytes()


PROSE = b"The minister said that the talks would go on. " * 50
KINDS = [
    ("PDF", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n"),
    ("PDF", b"%PDF-2.0\n1 0 obj\n"),
    ("PNG", picture("PNG")),
    ("JPEG", picture("JPEG")),
    ("GIF", picture("GIF")),
    ("TIFF", picture("TIFF")),
    ("BMP", picture("BMP")),
    ("WebP", picture("WEBP")),
    ("ZIP", zipped("a.txt")),
    ("Word document", zipped("[Content_Types].xml", "word/document.xml")),
    ("Excel", zipped("[Content_Types].xml", "xl/workbook.xml")),
    ("PowerPoint", zipped("[Content_Types].xml", "ppt/presentation.xml")),
    ("EPUB", zipped("META-INF/container.xml", mimetype="application/epub+zip")),
    ("OpenDocument text", zipped("content.xml", mimetype="application/vnd.oasis.opendocument.text")),
    ("ZIP", b"PK\x03\x04 but nothing else of an archive"),
    ("old Word", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512)),
    ("RTF", b"{\\rtf1\\ansi Plain words in braces.}"),
    ("PostScript", b"%!PS-Adobe-3.0\n%%Pages: 1\n"),
    ("ELF", b"\x7fELF\x02\x01\x01" + bytes(9) + struct.pack("<HHI", 2, 62, 1) + PROSE),
    ("Windows program", b"MZ\x90\x00" + bytes(60) + PROSE),
    ("gzip", gzip.compress(PROSE, mtime=0)),
    ("bzip2", bz2.compress(PROSE)),
    ("xz", lzma.compress(PROSE)),
    ("tar", tarred()),
    ("MP3", b"ID3\x03\x00\x00\x00\x00\x00\x00" + bytes(20)),
    ("WAV", b"RIFF\x24\x00\x00\x00WAVEfmt " + bytes(20)),
    ("MP4", b"\x00\x00\x00\x20ftypisom" + bytes(20)),
    ("font", b"\x00\x01\x00\x00\x00\x0c\x00\x80" + bytes(20)),
]


@pytest.mark.parametrize(("kind", "data"), KINDS, ids=[f"{number} {kind}" for number, (kind, _) in enumerate(KINDS)])
@pytest.mark.parametrize("encoding", [None, "windows-1252"])
def test_a_binary_file_is_refused_by_name(kind: str, data: bytes, encoding: str | None) -> None:
    with pytest.raises(InputNotText) as caught:
        normalized(Source("briefing.txt", data), encoding=encoding, limits=Limits())
    assert kind in caught.value.message
    assert "briefing.txt" in caught.value.message
    assert caught.value.advice


def test_an_sqlite_database_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(InputNotText, match="SQLite"):
        normalized(Source("x.txt", database(tmp_path)), limits=Limits())


@pytest.mark.parametrize("size", [200, 2_000, 50_000])
@pytest.mark.parametrize("seed", range(5))
def test_bytes_without_sense_are_refused(size: int, seed: int) -> None:
    source = random.Random(seed)  # noqa: S311 - the same on every run
    every = source.randbytes(size)
    printable = bytes(source.choice([*range(0x20, 0x7F), *range(0x80, 0x100)]) for _ in range(size))
    high = bytes(source.randrange(0x80, 0x100) for _ in range(size))
    for data in (every, printable, high, zlib.compress(every)):
        with pytest.raises(InputNotText) as caught:
            normalized(Source("x.txt", data), limits=Limits())
        assert "--encoding" in caught.value.advice


@pytest.mark.parametrize("data", [bytes(500), bytes(range(256)) * 4, b"\x01\x02\x03\x04" * 20])
def test_controls_are_no_text(data: bytes) -> None:
    with pytest.raises(InputNotText):
        normalized(Source("x.txt", data), limits=Limits())


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b" ",
        b"\n\n \t\r\n",
        b"\x0c\n\x0c",
        b"\xef\xbb\xbf",
        b"\xff\xfe",
        b"\xff\xfe\n\x00 \x00",
        "\u00a0\u3000\n".encode(),
        "\u200b\u00ad\u200e\n\u2060".encode(),
        b"\x00",
    ],
)
def test_nothing_to_read_is_empty(data: bytes) -> None:
    with pytest.raises(InputEmpty, match=r"x\.txt"):
        normalized(Source("x.txt", data), limits=Limits())


def test_an_input_may_be_as_large_as_the_limit_and_no_larger() -> None:
    limits = Limits(input_bytes=10)
    assert normalized(Source("x.txt", b"ten bytes."), limits=limits).lines == ("ten bytes.",)
    with pytest.raises(LimitExceeded) as caught:
        normalized(Source("x.txt", b"eleven byte"), limits=limits)
    assert "11 bytes" in caught.value.message


@pytest.mark.parametrize(
    "text",
    [
        "PK is a drugstore chain",
        "BM, a dean, said so",
        "MZ and others",
        "%PDF- is how such files begin",
        "GIF images are small",
        "ID3 tags are in MP3 files",
        "RIFF and WAVE are formats",
        "{\\rtf is how RTF begins}",
        "Rar! shouted the tiger",
        "II*",
    ],
)
def test_text_that_begins_like_a_binary_file_is_text(text: str) -> None:
    assert normalized(Source("x.txt", text.encode()), limits=Limits()).lines == (text,)
