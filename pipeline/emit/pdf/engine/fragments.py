"""Where each fragment of a line comes from: a byte range of its unbroken text box.

WeasyPrint breaks a text box into one copy for each line and forgets the rest of the text. `tracing()` makes
`split_text_box` note on each copy the box it was cut from (`origin`) and its UTF-8 byte range there; the page
map and the text layer are made of these notes.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, TypeAlias

Box: TypeAlias = Any  # weasyprint.formatting_structure.boxes.Box

LOCK = threading.RLock()


@contextmanager
def tracing() -> Iterator[None]:
    """Trace all text that is laid out inside the `with`; other layouts in this process wait."""
    from weasyprint.layout import inline

    split = inline.split_text_box

    def split_and_trace(
        context: Any, box: Box, available_width: Any, skip: int | None, *rest: Any, **named: Any
    ) -> tuple[Box | None, int | None, bool]:
        fragment, resume, preserved = split(context, box, available_width, skip, *rest, **named)
        if fragment is not None:
            fragment.origin = getattr(box, "origin", box)
            fragment.origin_start = skip or 0
            fragment.origin_end = len(box.text.encode()) if resume is None else resume
        return fragment, resume, preserved

    with LOCK:
        inline.split_text_box = split_and_trace
        try:
            yield
        finally:
            inline.split_text_box = split


def is_traced(box: Box) -> bool:
    """Whether the box is a fragment whose place in the source is known."""
    return hasattr(box, "origin")


def source_text(fragment: Box) -> str:
    """The characters of the unbroken text that this fragment stands for, with the space at its line's end."""
    return fragment.origin.text.encode()[fragment.origin_start : fragment.origin_end].decode()  # type: ignore[no-any-return]


def ends_in_added_hyphen(fragment: Box) -> bool:
    """Whether the line breaker, not the author, wrote the last character (CSS Text 3, hyphenate-character)."""
    mark = fragment.style["hyphenate_character"]
    return fragment.text.endswith(mark) and not source_text(fragment).rstrip(" ").endswith(mark)
