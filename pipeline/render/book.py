"""The e-book: title page, chapters, colophon and navigation as XHTML, with the print edition's page breaks."""

from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from ..model.document import Block, Blocks, Document, Heading, TitleOrigin
from ..model.publication import Book, Chapter, PageStart, Picture, Publication
from ..model.walk import text_of_block
from ..resources import bundled
from .contents import contents, depth, headings, label
from .edition import edition
from .environment import direction, environment
from .masthead import date_in_words
from .page_breaks import insert_page_breaks, page_break_id

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jinja2 import Template
    from lxml.etree import _Element

STYLESHEETS = ("shared/elements.css", "ebook/book.css")
TITLE_PAGE, COLOPHON = "title.xhtml", "colophon.xhtml"

# In characters. A chapter is a file, and a file begins on a new screen; so only a long text is worth parting.
SHORTEST_DIVIDED_TEXT = 24_000  # about eight printed pages
SHORTEST_CHAPTER = 2_000  # about a screen and a half of six inches
LONGEST_CHAPTER = 200_000  # Adobe's older readers refuse files of 300 kB
_DIVIDING_LEVEL = 2  # headings of this level and above begin a chapter

_PROLOG = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n'


def book(
    document: Document,
    publication: Publication,
    page_starts: tuple[PageStart, ...] = (),
    *,
    pictures: tuple[Picture, ...] = (),
) -> Book:
    """`document` as chapters with navigation.

    `page_starts` are those of the print edition; without any there are no page breaks and no page-list.
    Raises `LookupError` when a page begins in an element that the document does not have.
    """
    rendering = _Rendering(document, publication, pages=len(page_starts))
    parts = divided(document.blocks)
    names = ["text.xhtml", *(f"text-{number}.xhtml" for number in range(2, len(parts) + 1))]
    trees = {TITLE_PAGE: rendering.tree("title-page")}
    for name, part in zip(names, parts, strict=True):
        trees[name] = rendering.tree("chapter", blocks=part, begins=part is parts[0])
        _name_after_heading(trees[name])
    trees[COLOPHON] = rendering.tree("colophon")

    places = insert_page_breaks(list(trees.values()), page_starts)
    _tell_calls_apart(trees)
    _link_across_files(trees)
    entries = contents(trees)
    files = list(trees)
    pages = [_Page(start.label, files[place]) for start, place in zip(page_starts, places, strict=True)]
    return Book(
        publication=publication,
        chapters=tuple(_chapter(name, tree) for name, tree in trees.items()),
        navigation=rendering.text(
            "navigation.xhtml", entries=entries, pages=pages, text=names[0], shows_contents=len(parts) > 1
        ),
        ncx=rendering.text(
            "toc.ncx",
            entries=entries,
            pages=pages,
            depth=depth(entries),
            last_page=max((page.number or 0 for page in pages), default=0),
        ),
        stylesheet=_stylesheet(),
        page_starts=page_starts,
        pictures=pictures,
        date_line=rendering.date_line,
        direction=direction(publication.metadata.language),
        shows_contents=len(parts) > 1,
    )


@dataclass(frozen=True, slots=True)
class _Page:
    """A page of the print edition, as the page-list names it."""

    label: str
    file: str

    @property
    def id(self) -> str:
        return page_break_id(self.label)

    @property
    def number(self) -> int | None:
        """The folio as a number, if it is one; "iv" and "A-1" are not."""
        return int(self.label) if self.label.isascii() and self.label.isdigit() else None


def divided(blocks: Blocks) -> tuple[Blocks, ...]:
    """The blocks in chapters, in order: one if the text is short, else parted at headings of level 1 and 2."""
    lengths = [len(text_of_block(block)) for block in blocks]
    if sum(lengths) < SHORTEST_DIVIDED_TEXT:
        return (blocks,)
    starts = [0]
    so_far = 0
    for index, (block, length) in enumerate(zip(blocks, lengths, strict=True)):
        if so_far >= LONGEST_CHAPTER or (so_far >= SHORTEST_CHAPTER and _divides(block)):
            starts.append(index)
            so_far = 0
        so_far += length
    return tuple(blocks[start:end] for start, end in pairwise([*starts, len(blocks)]))


def _divides(block: Block) -> bool:
    return isinstance(block, Heading) and block.level <= _DIVIDING_LEVEL


class _Rendering:
    """The templates of the e-book, filled for one document."""

    def __init__(self, document: Document, publication: Publication, *, pages: int) -> None:
        metadata = publication.metadata
        self.date_line = date_in_words(metadata.date, metadata.language) if metadata.date else ""
        generated_title = metadata.title_origin is not TitleOrigin.FIRST_LINE
        self._shared = {
            "edition": edition(document, xml=True),
            "publication": publication,
            "metadata": metadata,
            "title": metadata.title or publication.source.stem,
            "date": self.date_line,
            "generated_title": generated_title,
            "generated_byline": ", ".join(metadata.authors) if generated_title else "",
            "page_count": pages,
        }

    def text(self, template: str, **values: object) -> str:
        """A template's result as it is."""
        return self._template(template).render(self._shared, **values)

    def tree(self, template: str, **values: object) -> "_Element":
        """A content document, parsed: what is not well-formed fails here and not in a reader."""
        from lxml import etree

        return etree.fromstring(self.text(f"{template}.xhtml", **values).encode())

    def _template(self, name: str) -> "Template":
        return environment().get_template(f"ebook/{name}.jinja")


def _name_after_heading(chapter: "_Element") -> None:
    """Give a chapter the title and the label of the heading that it begins with, if it begins with one."""
    section = chapter.find("{*}body/{*}section")
    title = chapter.find("{*}head/{*}title")
    heading = next(headings(chapter), None)
    if section is None or title is None or heading is None:
        return
    title.text = label(heading)
    if heading in (section[0], next(section[0].iterchildren(), None)):  # the key points have a section of their own
        section.set("aria-labelledby", heading.get("id", ""))


def _tell_calls_apart(trees: "Mapping[str, _Element]") -> None:
    """Number the ids of the calls of a note that is called more than once; its way back leads to the first."""
    calls: Counter[str] = Counter()
    for _, call, _ in _inner_links(trees):
        name = call.get("id")
        if name:
            calls[name] += 1
            if calls[name] > 1:
                call.set("id", f"{name}-{calls[name]}")


def _link_across_files(trees: "Mapping[str, _Element]") -> None:
    """Complete links to places in the text ("#b7") with the file that the place has come to be in."""
    homes = {element.get("id"): name for name, tree in trees.items() for element in tree.iter("*") if element.get("id")}
    for name, link, target in _inner_links(trees):
        home = homes.get(target, name)
        if home != name:
            link.set("href", f"{home}#{target}")


def _inner_links(trees: "Mapping[str, _Element]") -> "Iterator[tuple[str, _Element, str]]":
    for name, tree in trees.items():
        for link in tree.iter("{http://www.w3.org/1999/xhtml}a"):
            href = link.get("href", "")
            if href.startswith("#"):
                yield name, link, href[1:]


def _chapter(file_name: str, tree: "_Element") -> Chapter:
    from lxml import etree

    title = tree.findtext("{*}head/{*}title") or ""
    return Chapter(file_name=file_name, title=title, xhtml=_PROLOG + etree.tostring(tree, encoding="unicode") + "\n")


def _stylesheet() -> str:
    styles = bundled() / "styles"
    return "\n".join((styles / name).read_text(encoding="utf-8") for name in STYLESHEETS)
