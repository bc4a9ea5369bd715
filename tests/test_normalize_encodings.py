"""News in 39 languages, each in the encodings that its writers used, read back without being told which."""

import codecs
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline.errors import InputNotText, SettingInvalid, TwofoldError
from pipeline.model.diagnostic import Diagnostic, Severity
from pipeline.model.source import Source
from pipeline.normalize import normalized
from pipeline.settings import Limits

LANGUAGES = Path(__file__).parent / "cases/normalize/languages"

ENCODINGS = {
    "ar": "cp1256 iso8859-6",
    "bg": "cp1251 iso8859-5",
    "ca": "cp1252",
    "cs": "cp1250 iso8859-2",
    "da": "cp1252 mac_roman iso8859-1 cp850",
    "de": "cp1252 iso8859-1 mac_roman cp850",
    "el": "cp1253 iso8859-7",
    "en": "cp1252 iso8859-15 mac_roman",
    "es": "cp1252 iso8859-15 mac_roman",
    "et": "cp1257 cp1252 iso8859-15",
    "fa": "cp1256",
    "fi": "cp1252 iso8859-1 mac_roman",
    "fr": "cp1252 iso8859-15 mac_roman cp850",
    "he": "cp1255 iso8859-8",
    "hi": "utf-16-le utf-16-be utf-32-be",
    "hr": "cp1250 iso8859-2",
    "hu": "cp1250 iso8859-2",
    "is": "cp1252 iso8859-1",
    "it": "cp1252 iso8859-15 mac_roman",
    "ja": "cp932 euc_jp iso2022_jp utf-16-le utf-16-be",
    "ko": "cp949 iso2022_kr utf-16-be",
    "lt": "cp1257 iso8859-13 iso8859-4",
    "lv": "cp1257 iso8859-13 iso8859-4",
    "nb": "cp1252 iso8859-1 mac_roman",
    "nl": "cp1252",
    "pl": "cp1250 iso8859-2",
    "pt": "cp1252 mac_roman iso8859-1",
    "ro": "cp1250 iso8859-2",
    "ru": "cp1251 koi8-r iso8859-5 cp866 mac_cyrillic utf-16-le",
    "sk": "cp1250 iso8859-2",
    "sl": "cp1250 iso8859-2",
    "sr": "cp1251 iso8859-5",
    "sv": "cp1252 mac_roman iso8859-1",
    "th": "cp874 iso8859-11",
    "tr": "cp1254 iso8859-9",
    "uk": "cp1251 koi8-u iso8859-5",
    "vi": "cp1258",
    "zh-Hans": "gb18030 utf-16-le utf-32-le",
    "zh-Hant": "cp950 utf-16-be",
}

# What writers typed for what their encoding lacked.
MAKESHIFTS = {
    "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "’": "'", "‘": "'", "–": "-", "—": "-", "€": "EUR", "£": "GBP ",
    "œ": "oe", "ё": "е", "ґ": "г", "،": ",", "\u200c": " ", "ی": "ي", "ک": "ك", "\u0654": "",
}  # fmt: skip
TONES = "\u0300\u0301\u0303\u0309\u0323"  # that Windows-1258 writes as characters of their own


def encoded(text: str, encoding: str) -> bytes:
    """`text` as a writer of that encoding would have typed it."""
    return b"".join(_encoded(character, encoding) for character in text)


def _encoded(character: str, encoding: str) -> bytes:
    try:
        return character.encode(encoding)
    except UnicodeEncodeError:
        apart = unicodedata.normalize("NFD", character)
        if encoding == "cp1258" and len(apart) > 1:
            letter = unicodedata.normalize("NFC", "".join(mark for mark in apart if mark not in TONES))
            return (letter + "".join(mark for mark in apart if mark in TONES)).encode(encoding)
        return MAKESHIFTS[character].encode(encoding)


def whole(text: str, encoding: str) -> bytes:
    """`text` in an encoding that writes everything; those that switch between alphabets need all of it at once."""
    return text.encode(encoding) if encoding.startswith(("iso2022", "utf")) else encoded(text, encoding)


def samples(length: int | None) -> Iterator[tuple[str, str, bytes]]:
    """Language, encoding and bytes of each text, or of each passage of `length` characters, that isn't mere ASCII."""
    for language, encodings in ENCODINGS.items():
        text = (LANGUAGES / f"{language}.txt").read_text("utf-8")
        size = length or len(text)
        for encoding in encodings.split():
            for start in range(0, len(text) - size // 2, size):
                data = whole(text[start : start + size], encoding)
                if not data.isascii() or encoding in {"iso2022_jp", "iso2022_kr"}:
                    yield language, encoding, data


def read(data: bytes, encoding: str | None = None) -> str:
    """The text of `data`, as lines joined."""
    return "\n".join(normalized(Source("news.txt", data), encoding=encoding, limits=Limits()).lines)


def meant(data: bytes, encoding: str) -> str:
    """The text that `data` is, by the codec of `encoding`."""
    return unicodedata.normalize("NFC", data.decode(encoding)).removesuffix("\n")


@pytest.mark.parametrize(
    ("encoding", "data"),
    [pytest.param(encoding, data, id=f"{language} {encoding}") for language, encoding, data in samples(None)],
)
def test_a_text_is_read_in_its_encoding(encoding: str, data: bytes) -> None:
    assert read(data) == meant(data, encoding)


def test_every_passage_of_200_characters_is_read_in_its_encoding() -> None:
    wrong = [(language, encoding) for language, encoding, data in samples(200) if read(data) != meant(data, encoding)]
    assert wrong == []


def test_passages_of_60_characters_are_nearly_all_read_in_their_encoding() -> None:
    passages = list(samples(60))
    right = sum(read(data) == meant(data, encoding) for _, encoding, data in passages)
    assert len(passages) > 500
    assert right >= 0.98 * len(passages)


@pytest.mark.parametrize("language", sorted(ENCODINGS))
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be"])
def test_unicode_is_read_with_and_without_a_mark(language: str, encoding: str) -> None:
    text = (LANGUAGES / f"{language}.txt").read_text("utf-8")
    assert read(text.encode(encoding)) == unicodedata.normalize("NFC", text).removesuffix("\n")


@pytest.mark.parametrize("language", sorted(ENCODINGS))
def test_a_pound_sign_of_windows_1252_is_read_within_utf_8(language: str) -> None:
    first, _, rest = (LANGUAGES / f"{language}.txt").read_text("utf-8").partition("\n")
    told: list[Diagnostic] = []

    data = first.encode() + b" \xa35\n" + rest.encode()
    text = normalized(Source("news.txt", data), limits=Limits(), report=told.append)

    assert text.lines[0] == unicodedata.normalize("NFC", first) + " £5"
    assert "\n".join(text.lines[1:]) == unicodedata.normalize("NFC", rest).removesuffix("\n")
    if not (first + rest).isascii():
        assert text.encoding == "utf-8"
    assert [diagnostic.severity for diagnostic in told] == [Severity.WARNING]
    assert told[0].span is not None
    assert told[0].span.first == 1


@pytest.mark.parametrize("language", sorted(ENCODINGS))
def test_text_misread_as_windows_1252_is_repaired_and_good_text_is_not_touched(language: str) -> None:
    text = unicodedata.normalize("NFC", (LANGUAGES / f"{language}.txt").read_text("utf-8"))
    misread = "".join(bytes([byte]).decode("cp1252", "replace") for byte in text.encode())
    misread = "".join(
        chr(byte) if seen == "\ufffd" else seen for byte, seen in zip(text.encode(), misread, strict=True)
    )

    assert read(misread.encode()) == text.removesuffix("\n")
    for good in (text, text.upper()):
        assert read(good.encode()) == unicodedata.normalize("NFC", good).removesuffix("\n")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("cp850", "Größe"),
        ("CP1252", "naïve"),
        ("latin-1", "“naïve”"),  # as browsers do, the superset that the file is really in
        ("Shift-JIS", "①日本語"),
        ("gb2312", "中文，鎔"),
        ("EUC_KR", "뷁한국어"),
        ("big5", "中文"),
        ("tis-620", "ไทย"),
        ("windows-874", "ไทย"),
        ("koi8-u", "Їжак"),
        ("x-mac-roman", "Größe"),
        ("utf-16", "Grüße"),
        ("UTF8", "Grüße"),
        ("iso-2022-jp", "日本語"),
        ("hz", "中文"),
    ],
)
def test_the_user_may_name_the_encoding(name: str, text: str) -> None:
    superset = {"latin-1": "cp1252", "Shift-JIS": "cp932", "gb2312": "gb18030", "EUC_KR": "cp949"}
    codec = superset.get(name, {"windows-874": "cp874", "x-mac-roman": "mac_roman"}.get(name, name))
    assert read(text.encode(codec), name) == text


def test_what_the_user_says_overrules_what_the_bytes_look_like() -> None:
    assert read("Привет, мир".encode("koi8-r"), "cp1252") == "ðÒÉ×ÅÔ, ÍÉÒ"


@pytest.mark.parametrize(
    ("name", "nearest"),
    [
        ("windows-1252x", "windows-1252"),
        ("utf9", "utf-8"),
        ("shiftjis", ""),
        ("koi-8r", "koi8-r"),
        ("hex", ""),
        ("\0", ""),
    ],
)
def test_an_unknown_encoding_is_named_with_the_nearest(name: str, nearest: str) -> None:
    if name == "shiftjis":  # Python knows this one
        assert read(b"abc", name) == "abc"
        return
    with pytest.raises(SettingInvalid) as caught:
        read(b"abc", name)
    assert caught.value.message.isprintable()
    if nearest:
        assert f"“{nearest}”" in caught.value.advice


@pytest.mark.parametrize("name", ["utf-8", "iso-2022-jp", "utf-32"])
def test_bytes_that_are_not_what_the_user_says_are_refused(name: str) -> None:
    data = (LANGUAGES / "ja.txt").read_text("utf-8").encode("cp932")
    with pytest.raises(InputNotText, match=r"can't be read as"):
        read(data, name)


def test_a_rare_encoding_is_found_with_charset_normalizer() -> None:
    text = (LANGUAGES / "ko.txt").read_text("utf-8")
    assert read(text.encode("johab")) == text.removesuffix("\n")


@pytest.mark.parametrize(
    "box",
    [
        (
            "cp437",
            "┌────────────┐\n│ Übersicht  │\n└────────────┘\nDie Lage in den Städten bleibt ruhig.",
        ),
        ("cp866", "┌────────┐\n│ Сводка │\n└────────┘\nОбстановка в городах остаётся спокойной."),
    ],
)
def test_boxes_of_the_days_of_dos_are_read(box: tuple[str, str]) -> None:
    encoding, text = box
    assert read(text.encode(encoding)) == text


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("gb18030", "布尔值（True或False），使用“Referrer-Policy”和IPv6地址"),
        ("cp932", "AP通信は、NATOとEUがIPv6を使うと報じた"),
        ("cp1251", "По данным Reuters, NATO и Microsoft отказались от комментариев для BBC News"),
        ("cp1253", "Σύμφωνα με το Reuters, η Microsoft δεν σχολίασε το θέμα στο BBC News"),
        ("cp1256", "وقالت وكالة Reuters إن شركة Microsoft لم تعلق على الخبر"),
    ],
)
def test_english_words_in_another_script_do_not_mislead(encoding: str, text: str) -> None:
    assert read(text.encode(encoding)) == text


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1252", "Größe"),
        ("cp1252", "Le café"),
        ("cp1252", "naïve résumé"),
        ("cp1250", "Zażółć gęślą jaźń"),
        ("iso8859-2", "Zażółć gęślą jaźń"),
        ("cp1251", "Привет, мир"),
        ("koi8-r", "Привет, мир"),
        ("cp1253", "Καλημέρα κόσμε"),
        ("cp1255", "שלום עולם"),
        ("cp932", "東京都の天気"),
        ("euc_jp", "東京都の天気"),
        ("gb18030", "中文报道"),
        ("cp949", "안녕하세요"),
    ],
)
def test_a_few_words_are_read_too(encoding: str, text: str) -> None:
    assert read(text.encode(encoding)) == text


def test_the_encoding_is_reported_by_a_name_that_other_programs_know() -> None:
    for _, encoding, data in samples(None):
        name = normalized(Source("news.txt", data), limits=Limits()).encoding
        assert codecs.lookup(name)
        assert name == name.lower(), encoding


def test_a_language_that_any_of_two_encodings_could_hold_is_told_of() -> None:
    told: list[Diagnostic] = []
    normalized(Source("news.txt", b"\xe1\xe2\xe3\xe4 \xe5\xe6\xe7\xe8"), limits=Limits(), report=told.append)
    assert [diagnostic.severity for diagnostic in told] == [Severity.WARNING]
    assert "might be" in told[0].message
    assert "--encoding" in told[0].hint


@pytest.mark.parametrize("text", ["Plain ASCII.\r\n", "“Größe”, déjà vu – Привет, 日本 £5 ﬁ\n"])
def test_detectors_are_not_imported_for_ascii_and_utf_8(text: str) -> None:
    program = (
        "import sys\n"
        "from pipeline.model.source import Source\nfrom pipeline.normalize import normalized\n"
        "from pipeline.settings import Limits\n"
        f"normalized(Source('x', {text.encode()!r}), limits=Limits())\n"
        "print(*{'ftfy', 'charset_normalizer', 'wcwidth', 'zipfile', 'difflib'} & set(sys.modules))"
    )
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == ""


def test_every_failure_is_of_the_family() -> None:
    for _, _, data in samples(None):
        for name in ("utf-8", "utf-16", "utf-32-le", "shift_jis", "iso2022_kr", "hz", "utf-7", "cp037"):
            try:
                read(data, name)
            except TwofoldError as error:
                assert error.advice  # noqa: PT017 - both outcomes are right
