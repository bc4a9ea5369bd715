"""What both editions say of themselves: the metadata, an identifier that stays, a date that is not the clock's."""

import datetime as dt
import hashlib
import uuid

from ..model.document import Document
from ..model.publication import Publication
from ..model.source import Source


def publication(document: Document, source: Source, *, epoch: int | None = None) -> Publication:
    """The publication that `document` is; `epoch` is SOURCE_DATE_EPOCH, for a document without a date of its own.

    The identifier is a UUID of version 5 (RFC 9562, 5.5) over the source's bytes and what the user stated, so
    that the same briefing is the same book on every machine, and one with another title is another.
    """
    metadata = document.metadata
    modified: dt.datetime | None = None
    if metadata.date is not None:
        modified = dt.datetime.combine(metadata.date, dt.time(), tzinfo=dt.UTC)
    elif epoch is not None:
        modified = dt.datetime.fromtimestamp(epoch, tz=dt.UTC)
    digest = hashlib.sha256(source.data).hexdigest()
    stated = "\x1f".join((digest, metadata.title or "", *metadata.authors, metadata.publisher or "", metadata.language))
    identifier = uuid.uuid5(uuid.NAMESPACE_URL, f"twofold:{stated}")
    return Publication(metadata=metadata, source=source, identifier=identifier.urn, modified=modified)
