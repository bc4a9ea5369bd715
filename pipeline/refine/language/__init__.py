"""The document's language, and that of each block which differs: stated, or found offline."""

from dataclasses import replace
from typing import assert_never

from ...model.diagnostic import Diagnostic, Severity
from ...model.document import (
    Block,
    DescriptionList,
    Document,
    Figure,
    Heading,
    List,
    Note,
    Paragraph,
    Preformatted,
    Quote,
    Rule,
    Table,
)
from ...model.walk import rebuild, text_of, text_of_block
from ..context import Context
from .evidence import Evidence, evidence, language_of, most_likely
from .trained import language_by_model
from .variants import english_variant, portuguese_variant

_UNKNOWN = "und"
_DEFAULT = "en-US"  # what briefings come in, where nothing speaks for another language


def with_language(document: Document, context: Context) -> Document:
    """The document with its language: the caller's word, the front matter's, the parser's, or what the text shows.

    Raises SettingInvalid when the caller or the front matter state a language that is none.
    """
    stated = context.statements.language or context.front_matter.language
    if stated:
        from .tags import language_tag  # its tables are needed only here

        language = language_tag(stated)
    elif document.metadata.language != _UNKNOWN:
        language = document.metadata.language
    else:
        language = _found(document, context)
    return replace(document, metadata=replace(document.metadata, language=language))


def _found(document: Document, context: Context) -> str:
    text = "\n".join(text_of_block(block) for block in document.blocks)
    signs = evidence(text)
    language = language_of(signs) or language_by_model(text) or most_likely(signs)
    if language is None:
        context.report(
            Diagnostic(
                Severity.WARNING,
                "The text is too short to tell its language; it is taken for English.",
                hint="State it: --language, or language: in front matter.",
            )
        )
        return _DEFAULT
    return _with_variant(language, text)


def _with_variant(language: str, text: str) -> str:
    match language:
        case "en":
            return english_variant(text)
        case "pt":
            return portuguese_variant(text)
        case _:
            return language


def with_block_languages(document: Document, _: Context) -> Document:
    """Each heading and paragraph in another language than the document's marked with its own.

    Only strong evidence counts: a quotation of a sentence or more, or another script. A wrong mark would
    hyphenate and pronounce wrongly what was right before.
    """
    main = document.metadata.language.split("-")[0]

    def marked(block: Block) -> Block:
        match block:
            case Heading() | Paragraph():
                if block.language is not None:
                    return block
                language = _other_language(evidence(text_of(block.content)), main)
                return replace(block, language=language) if language else block
            case List() | DescriptionList() | Quote() | Table() | Figure() | Preformatted() | Rule() | Note():
                return block
            case _:
                assert_never(block)

    return replace(document, blocks=rebuild(document.blocks, marked))


def _other_language(signs: Evidence, main: str) -> str | None:
    language = language_of(signs)
    if language is None or language.split("-")[0] == main:
        return None
    if signs.script == "Latn":
        strong = (
            signs.words >= 8
            and signs.kinds.get(language, 0) >= 4
            and signs.share(language) >= 0.2
            and signs.votes[language] >= 3 * signs.votes.get(main, 0.0)
        )
        return _with_variant(language, signs.text) if strong else None
    return language if signs.words else None  # a Greek letter is no Greek
