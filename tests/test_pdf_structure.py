"""The structure tree: one element a block, lists with labels, furniture outside, everything claimed held."""

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from pipeline.emit.pdf import laid_out
from pipeline.model.document import Role
from pipeline.settings import Standard

from .conftest import PdfJudge
from .documents import bullets, document, every_kind_of_block, heading, long_text, paragraph, printed


def tree(data: bytes) -> tuple[pikepdf.Pdf, Any]:
    pdf = pikepdf.open(io.BytesIO(data))
    return pdf, pdf.Root.StructTreeRoot.K[0]


def elements(node: Any) -> Iterator[Any]:
    if isinstance(node, pikepdf.Dictionary) and "/S" in node:
        yield node
        kids = node.get("/K", [])
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            yield from elements(kid)


def types(data: bytes) -> list[str]:
    _, root = tree(data)
    return [str(element.S)[1:] for element in elements(root)]


def pdf(blocks: Any, standard: Standard = Standard.A3A_UA1, **metadata: object) -> bytes:
    return laid_out(printed(document(blocks, **metadata))).pdf(standard).data


def test_key_points_are_a_list_under_their_heading() -> None:
    data = pdf((bullets("One.", "Two.", "Three.", role=Role.KEY_POINTS), heading(2, "Coverage"), paragraph("Text.")))
    item = ["LI", "Lbl", "LBody", "P"]
    assert types(data) == ["Document", "Art", "H1", "Sect", "H2", "L", *item, *item, *item, "H2", "P"]


@pytest.mark.parametrize("standard", [Standard.A3A_UA1, Standard.A4F_UA2])
def test_a_block_over_several_pages_is_one_element(standard: Standard) -> None:
    text = "Words that go on and on over the pages. " * 400
    data = pdf((paragraph(text),), standard)
    assert len(pikepdf.open(io.BytesIO(data)).pages) > 2
    assert types(data).count("P") == 1


def test_running_heads_and_folios_are_artifacts() -> None:
    data = pdf(long_text(20), title="A head that runs")
    opened, root = tree(data)
    assert len(opened.pages) > 2
    assert types(data).count("H1") == 1
    for page in opened.pages:
        marked = [ops for ops, operator in pikepdf.parse_content_stream(page) if str(operator) == "BDC"]
        furniture = [ops for ops in marked if str(ops[0]) == "/Artifact" and ops[1].get("/Type") == "/Pagination"]
        assert furniture, "a page without furniture"
        assert all(str(ops[1].Subtype) in ("/Header", "/Footer") for ops in furniture)
    assert len(list(elements(root))) > 20


def test_every_marked_content_has_an_owner_and_only_one() -> None:
    opened, root = tree(pdf(every_kind_of_block()))
    owned: list[tuple[Any, int]] = []
    for element in elements(root):
        kids = element.get("/K", [])
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            if isinstance(kid, int):
                owned.append((element.Pg.objgen, int(kid)))
            elif isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/MCR":
                owned.append((kid.Pg.objgen, int(kid.MCID)))
    drawn = [
        (page.objgen, int(ops[1].MCID))
        for page in opened.pages
        for ops, operator in pikepdf.parse_content_stream(page)
        if str(operator) == "BDC" and isinstance(ops[1], pikepdf.Dictionary) and "/MCID" in ops[1]
    ]
    assert len(owned) == len(set(owned))
    assert sorted(owned) == sorted(drawn)


def test_lists_say_how_they_count() -> None:
    _, root = tree(pdf(every_kind_of_block()))
    counted = [
        str(element.A.ListNumbering)[1:] for element in elements(root) if str(element.S) == "/L" and "/A" in element
    ]
    assert counted == ["Disc", "Disc", "Disc", "Decimal", "LowerAlpha", "UpperRoman"]


def test_languages_alternatives_and_tables_are_said() -> None:
    _, root = tree(pdf(every_kind_of_block()))
    found = list(elements(root))
    assert {str(element.Lang) for element in found if "/Lang" in element} == {"fr", "de"}
    heads = [str(element.A.Scope) for element in found if str(element.S) == "/TH"]
    assert heads == ["/Column", "/Column", "/Column", "/Row", "/Row"]
    assert [int(element.A.ColSpan) for element in found if str(element.S) == "/TD" and "/A" in element] == [2]
    table = next(element for element in found if str(element.S) == "/Table")
    assert str(table.K[0].S) == "/Caption"


def test_the_source_is_embedded_as_source() -> None:
    opened, _ = tree(pdf((paragraph("Text."),)))
    (specification,) = opened.Root.AF
    assert str(specification.AFRelationship) == "/Source"
    assert opened.attachments["test.txt"].get_file().read_bytes() == b"The source."


def test_outline_title_language_author() -> None:
    opened, _ = tree(pdf(every_kind_of_block(), title="The Title", authors=("Ann Lee", "Bo Chan"), language="en-GB"))
    with opened.open_outline() as outline:
        (top,) = outline.root
        assert top.title == "The Title"
        assert [child.title for child in top.children] == ["Key points", "Background"]
        assert [child.title for child in top.children[1].children] == ["Details"]
    assert str(opened.Root.Lang) == "en-GB"
    assert bool(opened.Root.ViewerPreferences.DisplayDocTitle)
    with opened.open_metadata() as xmp:
        assert xmp["dc:title"] == "The Title"
        assert xmp["dc:creator"] == ["Ann Lee", "Bo Chan"]
        assert "xmp:CreateDate" not in xmp


def test_a_date_is_the_documents_not_the_clocks() -> None:
    import datetime as dt

    opened, _ = tree(pdf((paragraph("Text."),), date=dt.date(2024, 1, 25)))
    assert str(opened.docinfo["/CreationDate"]) == "D:20240125000000Z"
    with opened.open_metadata() as xmp:
        assert xmp["xmp:CreateDate"] == "2024-01-25T00:00:00Z"
    undated, _ = tree(pdf((paragraph("Text."),)))
    assert "/CreationDate" not in undated.docinfo


def test_both_standards_hold_on_every_kind_of_block(tmp_path: Path, verapdf: PdfJudge) -> None:
    """Short and long, with every kind of block: veraPDF judges each against all that it claims."""
    import datetime as dt

    samples = {"kinds": every_kind_of_block(), "long": long_text(40) + every_kind_of_block()}
    said = {"authors": ("Ann Lee", "Bo Chan"), "publisher": "The Desk & Sons", "date": dt.date(2024, 1, 25)}
    files = []
    for name, blocks in samples.items():
        for standard in (Standard.A3A_UA1, Standard.A4F_UA2):
            path = tmp_path / f"{name}-{standard}.pdf"
            path.write_bytes(pdf(blocks, standard, **said))
            files.append(path)
    verdicts = verapdf(files)
    assert [v.line for v in verdicts if not v.passed] == []
    assert {v.profile for v in verdicts if "a3a" in v.file.name} == {"PDF/A-3a", "PDF/UA-1"}
    assert len({v.profile for v in verdicts if "a4f" in v.file.name}) == 4, "A-4f, UA-2, WTPDF accessibility, reuse"
