"""Nothing is fetched but what we name: our style sheets' fonts and the images of the user's own folder."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any


class RefusedError(ValueError):
    """Something asked for an address that was not named."""


class ClosedFetcher:
    """What WeasyPrint calls for every address: reads the files it was given, and refuses everything else.

    WeasyPrint's own fetcher reads any file and any network address that a text or a style names.
    """

    _fail_on_errors = False  # read by `weasyprint.urls.fetch`: a refusal is logged, and we read the log

    def __init__(self, files: Iterable[Path]) -> None:
        self._files = {path.resolve().as_uri(): path for path in files}

    def __call__(self, url: str) -> Any:
        """The contents of a named file, as WeasyPrint's `URLFetcherResponse`."""
        from weasyprint.urls import URLFetcherResponse

        if url not in self._files:
            raise RefusedError(f"not among the files that were named: {url[:80]}")
        return URLFetcherResponse(url, self._files[url].read_bytes(), {"Content-Type": "application/octet-stream"})
