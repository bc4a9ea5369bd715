"""What WeasyPrint says on its logger while it works, as data."""

import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

_MISSING = re.compile(r"^\.notdef glyph rendered .*\(U\+([0-9A-F]{4,6})\)$", re.DOTALL)


@dataclass(slots=True)
class Log:
    """Messages in order, and the characters that no font could draw."""

    messages: list[str] = field(default_factory=list)
    missing: dict[str, None] = field(default_factory=dict)  # a set that keeps its order


class _Listener(logging.Handler):
    def __init__(self, log: Log) -> None:
        super().__init__(logging.WARNING)
        self.log = log

    def emit(self, record: logging.LogRecord) -> None:
        message = record.getMessage()
        found = _MISSING.match(message)
        if found:
            self.log.missing[chr(int(found[1], 16))] = None
        else:
            self.log.messages.append(message)


@contextmanager
def listening(log: Log) -> Iterator[None]:
    """Gather WeasyPrint's warnings in `log`; nothing reaches the terminal."""
    logger = logging.getLogger("weasyprint")
    listener = _Listener(log)
    # A missing glyph is known from the log alone, so no setting of the program around us may silence it:
    # `logging.config` disables loggers that it does not name, `logging.disable` all of them.
    before = (logger.handlers, logger.propagate, logger.disabled, logger.level, logging.root.manager.disable)
    logger.handlers, logger.propagate, logger.disabled = [listener], False, False
    logging.disable(logging.NOTSET)
    logger.setLevel(logging.WARNING)
    try:
        yield
    finally:
        logger.handlers, logger.propagate, logger.disabled, level, disable = before
        logger.setLevel(level)
        logging.disable(disable)
