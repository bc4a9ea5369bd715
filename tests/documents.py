"""Documents for tests of the editions, made of model classes: every kind of block, as long as a test needs."""

import random
from pathlib import Path

from pipeline.model.document import (
    Alignment,
    Block,
    Cell,
    Code,
    Description,
    DescriptionList,
    Document,
    Emphasis,
    Enumerator,
    Heading,
    Inlines,
    LineBreak,
    Link,
    List,
    ListItem,
    Metadata,
    Note,
    NoteCall,
    Paragraph,
    Passage,
    Preformatted,
    Quote,
    Role,
    Rule,
    Span,
    Strong,
    Table,
    Text,
    TitleOrigin,
)
from pipeline.model.publication import Handout, Publication
from pipeline.model.source import Source
from pipeline.refine.anchors import with_anchors
from pipeline.refine.context import Context
from pipeline.render import handout
from pipeline.render.publication import publication

BRIEFING = Path(__file__).parent / "briefings" / "us-iraq-talks.txt"
LINE = Span(1, 1)


def words(text: str) -> Inlines:
    return (Text(text),)


def paragraph(*content: str | Inlines, role: Role | None = None, language: str | None = None) -> Paragraph:
    inlines = tuple(i for part in content for i in (words(part) if isinstance(part, str) else part))
    return Paragraph(span=LINE, content=inlines, role=role, language=language)


def bullets(*items: Block | str, role: Role | None = None) -> List:
    return List(span=LINE, role=role, items=tuple(item("-", None, i) for i in items))


def numbered(enumerator: Enumerator, *items: Block | str) -> List:
    made = tuple(item(f"{n}.", n, i) for n, i in enumerate(items, 1))
    return List(span=LINE, enumerator=enumerator, items=made)


def item(marker: str, ordinal: int | None, *blocks: Block | str) -> ListItem:
    made = tuple(paragraph(b) if isinstance(b, str) else b for b in blocks)
    return ListItem(marker=marker, ordinal=ordinal, blocks=made, span=LINE)


def heading(level: int, text: str) -> Heading:
    return Heading(span=LINE, level=level, content=words(text))


def row(*cells: str) -> tuple[Cell, ...]:
    return tuple(Cell(content=words(cell)) for cell in cells)


def every_kind_of_block() -> tuple[Block, ...]:
    """One of each, nested where it can be."""
    return (
        bullets("First point of several.", "Second point, with more to say.", role=Role.KEY_POINTS),
        heading(2, "Background"),
        paragraph(
            "Plain, ",
            (Emphasis(words("stressed")),),
            ", ",
            (Strong(words("important")),),
            " and ",
            (Code("literal --text"),),
            " in one paragraph, with ",
            (Link("https://example.org/report?a=1&b=2", words("a link")),),
            " and a call",
            (NoteCall("1", "[1]"),),
            ".",
        ),
        heading(3, "Details"),
        List(
            span=LINE,
            items=(
                item("-", None, "An item of two paragraphs.", "The second of them."),
                item("-", None, paragraph("An item with a list:"), bullets("inner one", "inner two")),
            ),
        ),
        numbered(Enumerator.DECIMAL, "First step.", "Second step.", "Third step."),
        numbered(Enumerator.LOWER_ALPHA, "alpha item", "beta item"),
        numbered(Enumerator.UPPER_ROMAN, "one in Roman", "two in Roman"),
        DescriptionList(
            span=LINE,
            descriptions=(
                Description(term=words("HMC"), blocks=(paragraph("Higher Military Commission"),), span=LINE),
                Description(term=words("ISIS"), blocks=(paragraph("Islamic State"),), span=LINE),
            ),
        ),
        Quote(span=LINE, blocks=(paragraph("Words of another."), paragraph("Another", role=Role.ATTRIBUTION))),
        Quote(span=LINE, language="fr", blocks=(paragraph("Les paroles d’un autre."),)),
        Table(
            span=LINE,
            caption=words("Attacks by country"),
            rows=(
                row("Country", "Attacks", "Troops"),
                row("Iraq", "60", "2,500"),
                (Cell(content=words("Syria")), Cell(content=words("more than 90"), colspan=2)),
            ),
            header_rows=1,
            header_columns=1,
            alignments=(Alignment.START, Alignment.END, Alignment.END),
        ),
        Preformatted(span=LINE, text="columns   kept\n  as    typed"),
        Rule(span=LINE),
        paragraph("Roses are red,", (LineBreak(),), "violets are blue.", role=Role.VERSE),
        paragraph((Passage(words("WASHINGTON, Jan. 25"), role=Role.DATELINE),), " — The talks go on."),
        paragraph((Passage(words("Die Gespräche gehen weiter"), language="de"),), ", said the minister."),
        Note(span=LINE, label="1", blocks=(paragraph("Figures given by officials."),)),
    )


def long_text(paragraphs: int, seed: int = 4) -> tuple[Block, ...]:
    """Headings, paragraphs with inlines, lists and tables over many pages, with words that hyphenate."""
    pick = random.Random(seed)  # noqa: S311 - text for a test
    vocabulary = BRIEFING.read_text(encoding="utf-8").split()
    vocabulary += ["internationalization", "counterrevolutionary", "well-established", "U.S.-led"]
    blocks: list[Block] = []
    for number in range(paragraphs):
        if number % 9 == 4:
            blocks.append(heading(2, f"Section {number} of the document"))
        if number % 20 == 7:
            blocks.append(bullets(*(" ".join(pick.choices(vocabulary, k=35)) for _ in range(5))))
        if number % 30 == 11:
            body = tuple(row(*(" ".join(pick.choices(vocabulary, k=3)) for _ in range(3))) for _ in range(12))
            blocks.append(Table(span=LINE, header_rows=1, rows=(row("One", "Two", "Three"), *body)))
        content: list[str | Inlines] = []
        for _ in range(pick.randint(4, 16)):
            content.append(" ".join(pick.choices(vocabulary, k=8)) + " ")
            if pick.random() < 0.3:
                content.append((Emphasis(words(pick.choice(vocabulary))),))
                content.append(" ")
        content.append("end.")
        blocks.append(paragraph(*content))
    return tuple(blocks)


def document(blocks: tuple[Block, ...], **metadata: object) -> Document:
    """A document with anchors, ready for rendering."""
    known: dict[str, object] = {"title": "A title", "title_origin": TitleOrigin.OPTION, "language": "en-US"}
    made = Document(blocks=blocks, metadata=Metadata(**{**known, **metadata}))  # type: ignore[arg-type]
    return with_anchors(made, Context(source_name="test.txt"))


def published(made: Document) -> Publication:
    return publication(made, Source(name="test.txt", data=b"The source."))


def printed(made: Document) -> Handout:
    return handout(made, published(made))
