"""Nothing is fetched but what we name: our style sheets' fonts and the images of the user's own folder."""

import io
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

        class Contents(URLFetcherResponse):  # type: ignore[misc, unused-ignore]
            """A file's bytes without headers, for which the base class would import a mail parser (16 ms)."""

            def __init__(self, data: bytes) -> None:
                self.url, self.status = url, 200
                self.headers: dict[str, str] = {}
                self._file_obj = io.BytesIO(data)

        if url not in self._files:
            raise RefusedError(f"not among the files that were named: {url[:80]}")
        return Contents(self._files[url].read_bytes())
