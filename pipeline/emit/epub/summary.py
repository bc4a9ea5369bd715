"""The accessibility summary: what a reader can expect of the e-book, in plain sentences, in the book's language."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .traits import Traits


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sentences:
    text: str
    outline: str  # headings and a table of contents
    pages: str
    no_images: str
    described_images: str
    undescribed_images: str


_ENGLISH = _Sentences(
    text="All of the text can be enlarged, recolored, read aloud or read in braille.",
    outline="It has headings and a table of contents.",
    pages="Page numbers match those of the print edition.",
    no_images="There are no images.",
    described_images="Every image has a description.",
    undescribed_images="Some images have no description.",
)

_SENTENCES = {
    "en": _ENGLISH,
    "de": _Sentences(
        text="Der ganze Text lässt sich vergrößern, umfärben, vorlesen und in Braille lesen.",
        outline="Er ist durch Überschriften und ein Inhaltsverzeichnis gegliedert.",
        pages="Die Seitenzahlen entsprechen denen der Druckausgabe.",
        no_images="Bilder gibt es nicht.",
        described_images="Jedes Bild ist beschrieben.",
        undescribed_images="Nicht alle Bilder sind beschrieben.",
    ),
    "fr": _Sentences(
        text="Tout le texte peut être agrandi, recoloré, lu à voix haute ou lu en braille.",
        outline="Il est structuré par des titres et une table des matières.",
        pages="Les numéros de page correspondent à ceux de l’édition imprimée.",
        no_images="Il n’y a pas d’images.",
        described_images="Chaque image est décrite.",
        undescribed_images="Certaines images ne sont pas décrites.",
    ),
    "es": _Sentences(
        text="Todo el texto se puede ampliar, cambiar de color, escuchar en voz alta o leer en braille.",
        outline="Está organizado con encabezados y un índice.",
        pages="Los números de página coinciden con los de la edición impresa.",
        no_images="No hay imágenes.",
        described_images="Todas las imágenes están descritas.",
        undescribed_images="Algunas imágenes no están descritas.",
    ),
    "it": _Sentences(
        text="Tutto il testo può essere ingrandito, ricolorato, ascoltato o letto in braille.",
        outline="È organizzato con titoli e un indice.",
        pages="I numeri di pagina corrispondono a quelli dell’edizione a stampa.",
        no_images="Non ci sono immagini.",
        described_images="Ogni immagine è descritta.",
        undescribed_images="Alcune immagini non sono descritte.",
    ),
    "pt": _Sentences(
        text="Todo o texto pode ser ampliado, mudar de cor, ser ouvido ou ser lido em braille.",
        outline="Está organizado com títulos e um sumário.",
        pages="Os números de página correspondem aos da edição impressa.",
        no_images="Não há imagens.",
        described_images="Todas as imagens têm descrição.",
        undescribed_images="Algumas imagens não têm descrição.",
    ),
}


def summary(traits: "Traits", language: str) -> tuple[str, str | None]:
    """The sentences, and the language they are in where it is not the book's (English, for want of a wording)."""
    words = _SENTENCES.get(language.split("-")[0].lower())
    sentences = _sentences(words or _ENGLISH, traits)
    return " ".join(sentences), None if words else "en"


def _sentences(words: _Sentences, traits: "Traits") -> tuple[str, ...]:
    if traits.undescribed_images:
        images = words.undescribed_images
    elif traits.described_images:
        images = words.described_images
    else:
        images = words.no_images
    outline = words.outline if traits.headings and traits.lists_contents else ""
    pages = words.pages if traits.has_pages else ""
    return tuple(sentence for sentence in (words.text, outline, pages, images) if sentence)
