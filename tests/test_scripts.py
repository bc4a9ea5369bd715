"""Languages and scripts come through whole, in their direction, with their own shapes, in both editions."""

import io
import os
import zipfile
from pathlib import Path

import pikepdf
import pytest

from pipeline import Format, Settings, Source, editions
from pipeline.errors import GlyphMissing

from .conftest import Judge, PdfJudge

CASES = Path(__file__).parent / "cases" / "refine" / "language"
FONTS = {  # by language: the family that must be in the PDF, and the way the text runs
    "ar": ("Noto-Naskh-Arabic", "rtl"),
    "fa": ("Noto-Naskh-Arabic", "rtl"),
    "he": ("Noto-Serif-Hebrew", "rtl"),
    "zh-Hans": ("Noto-Serif-CJK-SC", "ltr"),
    "zh-Hant": ("Noto-Serif-CJK-TC", "ltr"),
    "ja": ("Noto-Serif-CJK-JP", "ltr"),
    "ko": ("Noto-Serif-CJK-KR", "ltr"),
    "hi": ("Noto-Serif-Devanagari", "ltr"),
    "th": ("Noto-Serif-Thai", "ltr"),
    "ru": ("Twofold-Serif", "ltr"),
    "el": ("Twofold-Serif", "ltr"),
    "de": ("Twofold-Serif", "ltr"),
    "fr": ("Twofold-Serif", "ltr"),
    "es": ("Twofold-Serif", "ltr"),
    "tr": ("Twofold-Serif", "ltr"),
    "vi": ("Twofold-Serif", "ltr"),
}


@pytest.fixture(scope="module")
def made() -> dict[str, dict[Format, bytes]]:
    """Both editions in each language; each is held against its source while it is made."""
    found: dict[str, dict[Format, bytes]] = {}
    for language in FONTS:
        path = CASES / f"{language}.txt"
        try:
            found[language] = dict(editions(Source(name=path.name, data=path.read_bytes()), Settings()).files)
        except GlyphMissing as error:
            reason = f"{error.message} {error.advice}"
            if os.environ.get("CI") == "true":
                pytest.fail(reason)
            pytest.skip(reason)
    return found


def fonts_of(data: bytes) -> set[str]:
    pdf = pikepdf.open(io.BytesIO(data))
    return {str(font.BaseFont).split("+")[-1] for page in pdf.pages for font in page.Resources.Font.values()}


@pytest.mark.xdist_group("scripts")
@pytest.mark.parametrize("language", FONTS)
def test_each_language_has_its_own_shapes_and_its_direction(
    made: dict[str, dict[Format, bytes]], language: str
) -> None:
    family, direction = FONTS[language]
    assert family in fonts_of(made[language][Format.PDF])
    with zipfile.ZipFile(io.BytesIO(made[language][Format.EPUB])) as book:
        text = book.read("EPUB/text.xhtml").decode()
    assert f'dir="{direction}"' in text
    assert f'xml:lang="{language}' in text


@pytest.mark.xdist_group("scripts")
def test_every_language_passes_the_judges(
    made: dict[str, dict[Format, bytes]], tmp_path: Path, verapdf: PdfJudge, epubcheck: Judge
) -> None:
    for language, files in made.items():
        for format_, data in files.items():
            (tmp_path / f"{language}.{format_}").write_bytes(data)
    verdicts = verapdf(sorted(tmp_path.glob("*.pdf"))) + epubcheck(sorted(tmp_path.glob("*.epub")))
    assert len(verdicts) == 3 * len(made)
    assert [verdict.line for verdict in verdicts if not verdict.passed] == []
