"""The words that are ours, not the author's: few, plain, in the document's language.

A template marks each with `data-generated`, so that the fidelity check can tell them from the author's.
A language that is not here gets English words, marked as English (`Wording.language`).
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """Generated words in one language."""

    language: str
    key_points: str
    contents: str
    pages: str
    page: str
    notes: str
    back: str  # label of the link from a note to its call
    landmarks: str
    text: str  # the landmark of the text itself
    title_page: str
    colophon: str
    source: str  # "Source file"
    print_edition: str  # what the page numbers are of


_WORDINGS = {
    wording.language: wording
    for wording in (
        Wording(
            language="en",
            key_points="Key points",
            contents="Contents",
            pages="Pages",
            page="Page",
            notes="Notes",
            back="Back to the text",
            landmarks="Landmarks",
            text="Text",
            title_page="Title page",
            colophon="About this edition",
            source="Source file",
            print_edition="Page numbers are those of the print edition",
        ),
        Wording(
            language="de",
            key_points="Das Wichtigste in Kürze",
            contents="Inhalt",
            pages="Seiten",
            page="Seite",
            notes="Anmerkungen",
            back="Zurück zum Text",
            landmarks="Wegweiser",
            text="Text",
            title_page="Titelseite",
            colophon="Zu dieser Ausgabe",
            source="Quelldatei",
            print_edition="Die Seitenzahlen sind die der Druckausgabe",
        ),
        Wording(
            language="fr",
            key_points="Points essentiels",
            contents="Sommaire",
            pages="Pages",
            page="Page",
            notes="Notes",
            back="Retour au texte",
            landmarks="Repères",
            text="Texte",
            title_page="Page de titre",
            colophon="À propos de cette édition",
            source="Fichier source",
            print_edition="Les numéros de page sont ceux de l’édition imprimée",
        ),
        Wording(
            language="es",
            key_points="Puntos clave",
            contents="Índice",
            pages="Páginas",
            page="Página",
            notes="Notas",
            back="Volver al texto",
            landmarks="Puntos de referencia",
            text="Texto",
            title_page="Portada",
            colophon="Acerca de esta edición",
            source="Archivo de origen",
            print_edition="Los números de página son los de la edición impresa",
        ),
        Wording(
            language="it",
            key_points="Punti chiave",
            contents="Indice",
            pages="Pagine",
            page="Pagina",
            notes="Note",
            back="Torna al testo",
            landmarks="Punti di riferimento",
            text="Testo",
            title_page="Frontespizio",
            colophon="Informazioni su questa edizione",
            source="File di origine",
            print_edition="I numeri di pagina sono quelli dell’edizione a stampa",
        ),
        Wording(
            language="pt",
            key_points="Pontos principais",
            contents="Sumário",
            pages="Páginas",
            page="Página",
            notes="Notas",
            back="Voltar ao texto",
            landmarks="Pontos de referência",
            text="Texto",
            title_page="Folha de rosto",
            colophon="Sobre esta edição",
            source="Ficheiro de origem",
            print_edition="Os números de página são os da edição impressa",
        ),
    )
}


def wording(language: str) -> Wording:
    """The generated words for a BCP 47 tag; English where we have none."""
    return _WORDINGS.get(language.split("-")[0].lower(), _WORDINGS["en"])
