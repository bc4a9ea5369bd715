"""Runs `twofold` in this interpreter, looks every millisecond at what it is doing, and writes down what it saw.

    python tests/sampled.py REPORT convert FILE --output DIR

REPORT becomes JSON: for each part of the house the milliseconds it was working and was importing, libraries that it
called included. Time counts for the innermost part on the stack; `startup` is what ran outside all of them.
"""

import json
import os
import signal
import sys
import time
from collections import defaultdict
from pathlib import Path
from types import FrameType
from typing import NoReturn

PIPELINE = str(Path(__file__).parent.parent / "pipeline")
INTERVAL = 0.001  # seconds

spent: defaultdict[str, dict[str, float]] = defaultdict(lambda: {"working": 0.0, "importing": 0.0})
seen_last = time.perf_counter()


def look(_signal: int, frame: FrameType | None) -> None:
    """Count the time since the last look for the part that is at work; a long call in C is seen when it ends."""
    global seen_last  # noqa: PLW0603 - a signal handler has no other place
    now = time.perf_counter()
    kind = "working"
    while frame is not None and not frame.f_code.co_filename.startswith(PIPELINE):
        if frame.f_code.co_filename.startswith("<frozen importlib"):
            kind = "importing"
        frame = frame.f_back
    part = "startup"
    if frame is not None:
        inside = Path(frame.f_code.co_filename).relative_to(PIPELINE).with_suffix("").parts
        part = ".".join(inside[:2] if inside[0] == "emit" else inside[:1])
        if frame.f_code.co_name == "<module>":
            kind = "importing"
    spent[part][kind] += (now - seen_last) * 1000
    seen_last = now


def main() -> None:
    """Run the command line after the report's name, and report when it ends the process, whichever way it does."""
    report, *sys.argv[1:] = sys.argv[1:]
    end = os._exit

    def reporting_end(status: int) -> NoReturn:
        signal.setitimer(signal.ITIMER_REAL, 0)
        Path(report).write_text(json.dumps(spent), "utf-8")
        end(status)

    os._exit = reporting_end
    signal.signal(signal.SIGALRM, look)
    signal.setitimer(signal.ITIMER_REAL, INTERVAL, INTERVAL)
    from pipeline.cli import main as twofold

    twofold()
    reporting_end(0)


if __name__ == "__main__":
    main()
