"""`make bench`: what Twofold costs, beside what others cost, as tables. `make bench ONLY=help,warm` runs a part.

A benchmark is a function that returns a `Table`; `@benchmark` puts it into the run under its own name. Whatever is
compared is run in turns, round by round after a warm-up, so that a busy machine is busy for all, and the median of
the rounds counts. Nothing here passes or fails: the numbers are for people.
"""

import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
BIN = Path(sys.executable).parent
BRIEFING = ROOT / "tests" / "briefings" / "us-iraq-talks.txt"
ROUNDS = 9

Command = Sequence[str | Path]


@dataclass(frozen=True, slots=True)
class Spent:
    """What commands took, their child processes included: seconds on the clock, seconds of processors, bytes held."""

    wall: float
    cpu: float
    peak: int


@dataclass(frozen=True, slots=True)
class Table:
    """A benchmark's result: a heading, the columns' names, rows of cells, and remarks below."""

    heading: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    remarks: tuple[str, ...] = ()


BENCHMARKS: dict[str, Callable[[], Table]] = {}


def benchmark(function: Callable[[], Table]) -> Callable[[], Table]:
    """Put a benchmark into the run, under the function's name with hyphens."""
    BENCHMARKS[function.__name__.replace("_", "-")] = function
    return function


@benchmark
def both_editions() -> Table:
    """A briefing to PDF and EPUB from a cold start, against pandoc with the same engine. The goal is 0.45."""
    with tempfile.TemporaryDirectory() as folder:
        spent = in_turns(
            {
                "twofold, both": [[BIN / "twofold", "convert", BRIEFING, "--output", folder, "--quiet"]],
                "pandoc, PDF": [[*pandoc(), "--pdf-engine=weasyprint", "--output", f"{folder}/pandoc.pdf"]],
                "pandoc, EPUB": [[*pandoc(), "--output", f"{folder}/pandoc.epub"]],
            }
        )
    ours = spent.pop("twofold, both")
    theirs = [
        Spent(sum(s.wall for s in round_), sum(s.cpu for s in round_), max(s.peak for s in round_))
        for round_ in zip(*spent.values(), strict=True)
    ]
    wall, cpu = (
        statistics.median(getattr(a, field) for a in ours) / statistics.median(getattr(b, field) for b in theirs)
        for field in ("wall", "cpu")
    )
    return Table(
        f"Both editions of {BRIEFING.name}, from a cold start (median of {ROUNDS})",
        ("", "clock ms", "CPU ms", "peak MiB"),
        (
            row_of("twofold, both", ours),
            row_of("pandoc, both", theirs),
            *(row_of(f"  {name}", runs) for name, runs in spent.items()),
            ("ratio", f"{wall:.2f}", f"{cpu:.2f}", ""),
        ),
        (f"{version(pandoc()[0])} with WeasyPrint from the same text",),
    )


@benchmark
def help() -> Table:  # noqa: A001 - the benchmark's name is the option's
    """`twofold --help`. The goal is 150 ms of CPU."""
    spent = in_turns({"twofold --help": [[BIN / "twofold", "--help"]], "python -c pass": [[sys.executable, "-c", ""]]})
    return Table(
        f"Saying what it can do (median of {ROUNDS})",
        ("", "clock ms", "CPU ms", "peak MiB"),
        tuple(row_of(name, runs) for name, runs in spent.items()),
    )


# Run in an interpreter of its own: converts a briefing over and over, and prints the seconds of the later rounds.
WARM = """
import json, resource, sys, time
import pipeline
briefing, folder, rounds = sys.argv[1], sys.argv[2], int(sys.argv[3])
spent = []
for _ in range(rounds + 2):
    wall, cpu = time.perf_counter(), time.process_time()
    pipeline.convert(briefing, output=folder)
    spent.append((time.perf_counter() - wall, time.process_time() - cpu))
print(json.dumps([spent[2:], resource.getrusage(resource.RUSAGE_SELF).ru_maxrss]))
"""


@benchmark
def warm() -> Table:
    """Both editions of each briefing by the library call, in a process that has converted it twice before."""
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for briefing in sorted(BRIEFING.parent.iterdir()):
            command = [sys.executable, "-c", WARM, str(briefing), folder, str(ROUNDS)]
            said = subprocess.run(command, cwd=ROOT, env=environment(), capture_output=True, text=True, check=False)
            if said.returncode:
                sys.exit(said.stderr)
            spent, peak = json.loads(said.stdout)
            rows.append(row_of(briefing.name, [Spent(wall, cpu, kibibytes(peak)) for wall, cpu in spent]))
    return Table(
        f"Both editions by `pipeline.convert`, warm (median of {ROUNDS})",
        ("", "clock ms", "CPU ms", "peak MiB"),
        tuple(rows),
    )


@benchmark
def stages() -> Table:
    """Where the time of a cold conversion goes, by the part of the house that was at work or was importing."""
    program = Path(__file__).with_name("sampled.py")
    runs: list[dict[str, dict[str, float]]] = []
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "report.json")
        for _ in range(ROUNDS):
            spend([[sys.executable, program, report, "convert", BRIEFING, "--output", folder, "--quiet"]])
            runs.append(json.loads(report.read_text("utf-8")))
    parts = sorted({part for run in runs for part in run}, key=lambda part: -mean(runs, part, "working", "importing"))
    return Table(
        f"Where a cold conversion spends its time (mean of {ROUNDS}, sampled every millisecond)",
        ("", "working ms", "importing ms"),
        tuple((part, f"{mean(runs, part, 'working'):.0f}", f"{mean(runs, part, 'importing'):.0f}") for part in parts),
        ("The interpreter's own start is not in it. A library's time counts for the part that called it.",),
    )


# Run in an interpreter of its own: reads texts of three sizes, in turns, and prints the seconds a megabyte of each.
PARSER = """
import json, time
from pathlib import Path
from pipeline import Limits
from pipeline.model.source import Text
from pipeline.parse import parsed
words = Path({briefing!r}).read_text("utf-8").split()
def lines(kind, size):
    made, total, number = [], 0, 0
    while total < size:
        number += 1
        text = " ".join(words[(number * 7 + k) % len(words)] for k in range(60 if kind == "prose" else 14))
        line = text if kind == "prose" else "- " + text
        made.append(line)
        total += len(line.encode()) + 1
    return tuple(made)
texts = {{(kind, size): Text(lines=lines(kind, size * 1e6), encoding="utf-8")
         for kind in ("prose", "bullets") for size in (0.1, 1, 10)}}
spent = {{}}
for _ in range(3):
    for key, text in texts.items():
        for _ in range(5 if key[1] < 1 else 1):
            begun = time.process_time()
            parsed(text, limits=Limits(blocks=10**9))
            spent.setdefault(key, []).append((time.process_time() - begun) / key[1])
print(json.dumps([[kind, size, seconds] for (kind, size), seconds in spent.items()]))
"""


@benchmark
def parser() -> Table:
    """The plain-text parser on prose and on bullets of three sizes; linear if a row is flat within a quarter."""
    code = PARSER.format(briefing=str(BRIEFING))
    said = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=environment(), capture_output=True, check=True)
    spent: dict[str, list[float]] = {}
    for kind, _, seconds in json.loads(said.stdout):
        spent.setdefault(kind, []).append(statistics.median(seconds))
    return Table(
        "Seconds of processor that the parser takes for a megabyte (median of 3, in turns)",
        ("", "0.1 MB", "1 MB", "10 MB", "largest / smallest"),
        tuple((kind, *(f"{value:.2f}" for value in row), f"{max(row) / min(row):.2f}") for kind, row in spent.items()),
    )


def mean(runs: Sequence[Mapping[str, Mapping[str, float]]], part: str, *kinds: str) -> float:
    """Milliseconds of one part, over all runs."""
    return statistics.fmean(sum(run.get(part, {}).get(kind, 0) for kind in kinds) for run in runs)


def pandoc() -> list[str]:
    """The command that reads the briefing; a title it must have, and it cannot find one."""
    import pypandoc  # type: ignore[import-untyped]

    metadata = ("--metadata", "title=United States and Iraq to engage in talks", "--metadata", "lang=en-US")
    return [pypandoc.get_pandoc_path(), "--from", "markdown", *metadata, str(BRIEFING)]


def version(program: str) -> str:
    """The first line of what a program says about its version."""
    said = subprocess.run([program, "--version"], capture_output=True, text=True, check=True)
    return said.stdout.splitlines()[0]


def in_turns(jobs: Mapping[str, Sequence[Command]], rounds: int = ROUNDS) -> dict[str, list[Spent]]:
    """What each job spent in each round; every round runs every job once, and one round before them warms up."""
    spent: dict[str, list[Spent]] = {name: [] for name in jobs}
    for round_ in range(-1, rounds):
        for name, commands in jobs.items():
            result = spend(commands)
            if round_ >= 0:
                spent[name].append(result)
    return spent


def spend(commands: Sequence[Command]) -> Spent:
    """Run commands one after the other, without a terminal; one that fails ends the benchmarks with its own words."""
    cpu, peak, start = 0.0, 0, time.perf_counter()
    for command in commands:
        words = [str(word) for word in command]
        with tempfile.TemporaryFile() as said:
            outputs = [(os.POSIX_SPAWN_DUP2, said.fileno(), 1), (os.POSIX_SPAWN_DUP2, said.fileno(), 2)]
            process = os.posix_spawn(words[0], words, environment(), file_actions=outputs)
            _, status, usage = os.wait4(process, 0)
            if status:
                said.seek(0)
                sys.exit(f"{' '.join(words)}\n{said.read().decode(errors='replace')}")
        cpu += usage.ru_utime + usage.ru_stime
        peak = max(peak, kibibytes(usage.ru_maxrss))
    return Spent(time.perf_counter() - start, cpu, peak)


def kibibytes(maxrss: int) -> int:
    """Bytes, from what getrusage calls `ru_maxrss`: kibibytes on Linux, bytes on macOS."""
    return maxrss if sys.platform == "darwin" else maxrss * 1024


def environment() -> dict[str, str]:
    """The environment of what is measured: this Python's programs come first, so that pandoc finds WeasyPrint.

    Python may keep what it compiled, for both sides: an installed package is compiled once, not at each start.
    """
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PATH": os.pathsep.join((str(BIN), os.environ.get("PATH", "")))}


def row_of(name: str, runs: Sequence[Spent]) -> tuple[str, ...]:
    """Medians in milliseconds and mebibytes."""
    wall, cpu, peak = (statistics.median(getattr(run, field) for run in runs) for field in ("wall", "cpu", "peak"))
    return name, f"{wall * 1000:.0f}", f"{cpu * 1000:.0f}", f"{peak / 2**20:.0f}"


def drawn(table: Table) -> str:
    """The table in characters, numbers to the right."""
    lines = (table.columns, *table.rows)
    widths = [max(len(line[column]) for line in lines) for column in range(len(table.columns))]
    cells = (
        "  ".join(cell.ljust(width) if not column else cell.rjust(width) for column, (cell, width) in enumerate(pairs))
        for pairs in (zip(line, widths, strict=True) for line in lines)
    )
    return "\n".join((table.heading, *(f"  {line}".rstrip() for line in cells), *table.remarks))


def main() -> None:
    """Run the benchmarks named in ONLY, or all."""
    wanted = [name for name in os.environ.get("ONLY", "").replace(",", " ").split() if name] or list(BENCHMARKS)
    if unknown := [name for name in wanted if name not in BENCHMARKS]:
        sys.exit(f"There is no benchmark {', '.join(unknown)}; there are {', '.join(BENCHMARKS)}.")
    print(f"Python {platform.python_version()}, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}")  # noqa: T201
    for name in wanted:
        print(f"\n{drawn(BENCHMARKS[name]())}", flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
