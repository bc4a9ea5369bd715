"""`twofold convert` and `twofold inspect` as a user meets them: results, errors, exit codes."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pikepdf
import pytest

import pipeline
from pipeline import Format, Settings, Source, Standard, Statements
from pipeline.errors import GlyphMissing, TwofoldError

from .documents import BRIEFING

TITLE = "United States and Iraq to engage in talks on potential withdrawal of American troops"


def twofold(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pipeline", *map(str, arguments)]
    known = {**os.environ, "PYTHONPATH": str(Path(pipeline.__file__).parent.parent), **environment}
    return subprocess.run(command, capture_output=True, text=True, check=False, env=known)


def failed(code: int, *arguments: object, **environment: str) -> str:
    """Run a command that must fail with `code`; return what it says: a sentence and an advice, no traceback."""
    run = twofold(*arguments, **environment)
    assert run.returncode == code, run.stderr
    assert run.stdout == ""
    lines = run.stderr.strip().splitlines()
    assert len(lines) == 2, run.stderr
    assert lines[0].startswith("twofold: ")
    assert lines[0].endswith(".")
    assert lines[1].startswith("         ")
    return lines[0]


def test_both_editions_of_the_real_briefing(tmp_path: Path) -> None:
    run = twofold("convert", BRIEFING, "--output", tmp_path)
    assert run.returncode == 0, run.stderr
    assert run.stderr == ""
    assert run.stdout.split() == [str(tmp_path / "us-iraq-talks.pdf"), str(tmp_path / "us-iraq-talks.epub")]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["us-iraq-talks.epub", "us-iraq-talks.pdf"]


def test_the_briefing_is_understood_as_a_person_would() -> None:
    found = json.loads(twofold("inspect", BRIEFING, "--json").stdout)
    assert (found["title"], found["title_origin"]) == (TITLE, "first-key-point")
    assert (found["language"], found["encoding"]) == ("en-US", "utf-8")
    points, heading, *paragraphs = found["blocks"]
    assert (points["type"], points["role"], points["ordered"], points["lines"]) == ("list", "key-points", False, [1, 3])
    assert [item["lines"] for item in points["items"]] == [[1, 1], [2, 2], [3, 3]]
    assert points["items"][1]["text"].startswith("Attacks on US forces")
    assert (heading["type"], heading["text"], heading["level"], heading["lines"]) == (
        "heading",
        "Additional Coverage",
        2,
        [4, 4],
    )
    assert [(block["type"], block["lines"]) for block in paragraphs] == [("paragraph", [n, n]) for n in range(5, 12)]
    assert all(block["reason"] for block in found["blocks"])
    assert found["diagnostics"] == []


def test_inspect_shows_lines_and_reasons() -> None:
    shown = twofold("inspect", BRIEFING).stdout
    assert f"title     {TITLE}  (first-key-point)" in shown
    assert "heading 2 [label]: Additional Coverage  (" in shown
    assert "      1-3  list [key-points]  (" in shown


def test_the_user_overrules_what_was_found() -> None:
    def kinds(*options: str) -> list[str]:
        return [
            block["type"] for block in json.loads(twofold("inspect", BRIEFING, "--json", *options).stdout)["blocks"]
        ]

    assert kinds() == ["list", "heading", *["paragraph"] * 7]
    assert "heading" not in kinds("--headings", "off")
    assert "list" not in kinds("--lists", "off")
    assert len(kinds("--paragraphs", "blank")) < len(kinds())
    assert "“wraped”" in failed(7, "inspect", BRIEFING, "--paragraphs", "wraped")
    assert "“maybe”" in failed(7, "inspect", BRIEFING, "--headings", "maybe")


def test_options_overrule_front_matter(tmp_path: Path) -> None:
    path = tmp_path / "said.txt"
    path.write_text(
        "---\ntitle: Its own\nheadings: off\n---\n\n" + BRIEFING.read_text(encoding="utf-8"), encoding="utf-8"
    )
    said = json.loads(twofold("inspect", path, "--json").stdout)
    assert (said["title"], said["title_origin"]) == ("Its own", "front-matter")
    assert "heading" not in [block["type"] for block in said["blocks"]]
    stated = json.loads(twofold("inspect", path, "--json", "--title", "Mine", "--headings", "on").stdout)
    assert (stated["title"], stated["title_origin"]) == ("Mine", "option")
    assert "heading" in [block["type"] for block in stated["blocks"]]


def test_what_the_user_states_is_in_both_editions(tmp_path: Path) -> None:
    options = ["--title", "A & B: <the> title", "--author", "Ann Lee", "--author", "Bo Chan", "--publisher", "The Desk"]
    run = twofold("convert", BRIEFING, "-o", tmp_path, *options, "--date", "2024-01-25", "--language", "en-GB")
    assert run.returncode == 0, run.stderr
    pdf = pikepdf.open(tmp_path / "us-iraq-talks.pdf")
    with pdf.open_metadata() as xmp:
        assert xmp["dc:title"] == "A & B: <the> title"
        assert xmp["dc:creator"] == ["Ann Lee", "Bo Chan"]
        assert xmp["xmp:CreateDate"] == "2024-01-25T00:00:00Z"
    assert str(pdf.Root.Lang) == "en-GB"
    with zipfile.ZipFile(tmp_path / "us-iraq-talks.epub") as book:
        package = book.read("EPUB/content.opf").decode()
    for said in ("A &amp; B: &lt;the&gt; title", "Ann Lee", "Bo Chan", "The Desk", "2024-01-25", "en-GB"):
        assert said in package


def test_one_edition_alone(tmp_path: Path) -> None:
    assert twofold("convert", BRIEFING, "-o", tmp_path, "--to", "epub").returncode == 0
    assert [path.suffix for path in tmp_path.iterdir()] == [".epub"]
    with zipfile.ZipFile(tmp_path / "us-iraq-talks.epub") as book:
        assert 'id="page-2"' in book.read("EPUB/text.xhtml").decode(), "pages come from the print layout all the same"


def test_accessibility_is_claimed_only_when_somebody_certifies_it(tmp_path: Path) -> None:
    for options, claimed in (((), False), (("--certified-by", "The Desk"), True)):
        twofold("convert", BRIEFING, "-o", tmp_path, "--to", "epub", *options)
        with zipfile.ZipFile(tmp_path / "us-iraq-talks.epub") as book:
            assert ("dcterms:conformsTo" in book.read("EPUB/content.opf").decode()) is claimed


def test_json_says_what_was_made_and_quiet_says_nothing(tmp_path: Path) -> None:
    run = twofold("convert", BRIEFING, tmp_path / "none.txt", "-o", tmp_path, "--json")
    made, missing = json.loads(run.stdout)["conversions"]
    assert run.returncode == 3
    assert (made["title"], made["pages"]) == (TITLE, 2)
    assert made["editions"] == {f: str(tmp_path / f"us-iraq-talks.{f}") for f in ("pdf", "epub")}
    assert missing["error"]["exit_code"] == 3
    quiet = twofold("convert", BRIEFING, "-o", tmp_path, "--quiet")
    assert (quiet.returncode, quiet.stdout, quiet.stderr) == (0, "", "")


def test_a_bad_file_does_not_keep_the_others_from_their_editions(tmp_path: Path) -> None:
    run = twofold("convert", tmp_path / "none.txt", BRIEFING, "-o", tmp_path / "out")
    assert run.returncode == 3
    assert len(list((tmp_path / "out").iterdir())) == 2


@pytest.mark.parametrize("command", ["convert", "inspect"])
def test_bad_input_is_said_in_a_sentence_with_advice(tmp_path: Path, command: str) -> None:
    empty, blank, binary = tmp_path / "empty.txt", tmp_path / "blank.txt", tmp_path / "binary.txt"
    empty.write_bytes(b"")
    blank.write_bytes(b" \n\t\n")
    binary.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8)
    extra = ("-o", tmp_path / "out") if command == "convert" else ()
    assert "no file" in failed(3, command, tmp_path / "none.txt", *extra)
    assert "directory" in failed(3, command, tmp_path, *extra)
    failed(4, command, empty, *extra)
    failed(4, command, blank, *extra)
    failed(5, command, binary, *extra)
    assert not (tmp_path / "out").exists()


def test_undecodable_text_is_said(tmp_path: Path) -> None:
    path = tmp_path / "latin.txt"
    path.write_bytes("Zürich, München, Köln, Nürnberg, Düsseldorf, Lübeck, Göttingen.".encode("latin-1"))
    assert "iso2022-jp" in failed(5, "inspect", path, "--encoding", "iso2022-jp")


def test_wrong_options_are_said_with_the_nearest_right_one(tmp_path: Path) -> None:
    assert "“pfd”" in failed(7, "convert", BRIEFING, "--to", "pfd", "-o", tmp_path)
    failed(7, "convert", BRIEFING, "--standard", "a3a", "-o", tmp_path)
    failed(7, "convert", BRIEFING, "--date", "25 January", "-o", tmp_path)
    failed(7, "convert", BRIEFING, "-o", tmp_path, SOURCE_DATE_EPOCH="yesterday")
    copy = tmp_path / BRIEFING.name
    copy.write_bytes(BRIEFING.read_bytes())
    assert "same editions" in failed(7, "convert", BRIEFING, copy, "-o", tmp_path)
    assert list(tmp_path.iterdir()) == [copy]


def test_an_output_that_cannot_be_written_leaves_what_was_there(tmp_path: Path) -> None:
    (tmp_path / "us-iraq-talks.pdf").write_bytes(b"earlier")
    (tmp_path / "us-iraq-talks.epub").mkdir()
    failed(8, "convert", BRIEFING, "-o", tmp_path)
    assert (tmp_path / "us-iraq-talks.pdf").read_bytes() == b"earlier"
    assert len(list(tmp_path.iterdir())) == 2


def test_a_missing_system_library_is_named_with_its_packages(tmp_path: Path) -> None:
    """Hide Pango from the loader: the PDF cannot be made, the e-book can, without page numbers."""
    (tmp_path / "libpango-1.0.so.0").touch()  # found first, and no library
    hiding = {"LD_LIBRARY_PATH": str(tmp_path)}
    run = twofold("convert", BRIEFING, "-o", tmp_path / "out", **hiding)
    assert run.returncode == 9, run.stderr
    assert "libpango-1.0-0" in run.stderr
    assert "Traceback" not in run.stderr
    assert not (tmp_path / "out").exists()
    alone = twofold("convert", BRIEFING, "-o", tmp_path / "out", "--to", "epub", **hiding)
    assert alone.returncode == 0
    assert "no page numbers" in alone.stderr


def test_a_missing_glyph_is_named_with_line_and_package(tmp_path: Path) -> None:
    path = tmp_path / "glyph.txt"
    path.write_text("A plain line of text to begin with.\n\nThen \U0010fffd and more.\n", encoding="utf-8")
    with pytest.raises(GlyphMissing, match=r"U\+10FFFD.* in line 3") as error:
        pipeline.convert(path, output=tmp_path / "out")
    assert "apt-get install" in error.value.advice
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("silenced", ["logger", "level", "all"])
def test_a_missing_glyph_is_found_whatever_the_program_around_does_with_logging(
    silenced: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    import logging

    logger = logging.getLogger("weasyprint")
    if silenced == "logger":
        monkeypatch.setattr(logger, "disabled", True)
    elif silenced == "level":
        monkeypatch.setattr(logger, "level", logging.CRITICAL)
    else:
        monkeypatch.setattr(logging.root.manager, "_disable", logging.CRITICAL)
    source = Source(name="glyph.txt", data="A line with \U0010fffd in it.".encode())
    logger.manager._clear_cache()  # type: ignore[attr-defined]
    try:
        with pytest.raises(GlyphMissing):
            pipeline.editions(source, Settings(formats=frozenset({Format.PDF})))
    finally:
        monkeypatch.undo()
        logger.manager._clear_cache()  # type: ignore[attr-defined]


def test_a_fidelity_failure_puts_nothing_in_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from pipeline.emit.epub import epub as real
    from pipeline.model.publication import Book

    def lossy(book: Book, **options: object) -> bytes:
        from dataclasses import replace

        chapters = tuple(
            replace(c, xhtml=c.xhtml.replace("several service members", "service members")) for c in book.chapters
        )
        return real(replace(book, chapters=chapters), **options)  # type: ignore[arg-type]

    monkeypatch.setattr("pipeline.emit.epub.epub", lossy)
    with pytest.raises(TwofoldError, match="line 5 the source has “several service") as error:
        pipeline.convert(BRIEFING, output=tmp_path)
    assert error.value.exit_code == 11
    assert list(tmp_path.iterdir()) == []


def test_the_library_call(tmp_path: Path) -> None:
    settings = Settings(statements=Statements(title="Talks"), formats=frozenset({Format.PDF}), standard=Standard.PLAIN)
    made = pipeline.convert(BRIEFING, output=tmp_path, settings=settings)
    assert dict(made.paths) == {Format.PDF: tmp_path / "us-iraq-talks.pdf"}
    assert made.editions.pages == 2
    assert made.editions.understanding.document.metadata.title == "Talks"
    assert made.paths[Format.PDF].read_bytes() == made.editions.files[Format.PDF]


def test_help_names_every_command() -> None:
    shown = twofold("--help").stdout
    assert all(command in shown for command in ("convert", "inspect", "check"))


def test_odd_characters_in_what_is_stated_do_no_harm(tmp_path: Path) -> None:
    options = ["--title", "A\x01 title\ufffe", "--author", "Ann\x02 Lee", "--publisher", "The\n Desk\x03"]
    run = twofold("convert", BRIEFING, "-o", tmp_path, *options)
    assert run.returncode == 0, run.stderr
    with pikepdf.open(tmp_path / "us-iraq-talks.pdf").open_metadata() as xmp:
        assert (xmp["dc:title"], xmp["dc:creator"]) == ("A title", ["Ann Lee"])
    failed(7, "convert", BRIEFING, "-o", tmp_path, "--title", "word " * 2_000)
    failed(7, "convert", BRIEFING, "-o", tmp_path, *(o for n in range(201) for o in ("--author", f"Name {n}")))
    unsaid = json.loads(twofold("inspect", BRIEFING, "--json", "--title", " ").stdout)
    assert (unsaid["title"], unsaid["title_origin"]) == (TITLE, "first-key-point")


def test_a_name_that_is_no_text_and_a_masthead_longer_than_a_page(tmp_path: Path) -> None:
    odd = Path(os.fsdecode(os.fsencode(tmp_path) + b"/b\xff.txt"))
    odd.write_bytes(BRIEFING.read_bytes())
    authors = [option for n in range(190) for option in ("--author", f"Author Number {n} of the Very Long List")]
    run = twofold("convert", odd, "-o", tmp_path / "out", *authors)
    assert run.returncode == 0, run.stderr
    assert len(list((tmp_path / "out").iterdir())) == 2


def test_a_closed_standard_output_is_no_fault(tmp_path: Path) -> None:
    command = f'"{sys.executable}" -m pipeline convert "{BRIEFING}" -o "{tmp_path}" >&-'
    run = subprocess.run(["sh", "-c", command], capture_output=True, text=True, check=False)
    assert "Traceback" not in run.stderr
    assert len(list(tmp_path.iterdir())) == 2
