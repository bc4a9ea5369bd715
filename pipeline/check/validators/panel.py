"""All the validators at once: each judges the files that are of its kind, at the same time as the others."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from . import ace, epubcheck, verapdf
from .verdict import Validator, Verdict

VALIDATORS: tuple[Validator, ...] = (verapdf, epubcheck, ace)


@dataclass(frozen=True, slots=True)
class Hearing:
    """What came of it: the verdicts, in the order of the files, and the validators that are not here, with reasons."""

    verdicts: tuple[Verdict, ...]
    absent: tuple[tuple[str, str], ...]


def applicable(file: Path) -> tuple[Validator, ...]:
    """The validators that judge files with this ending; none for a file that is not an edition."""
    return tuple(validator for validator in VALIDATORS if file.suffix.lower() == validator.SUFFIX)


def hearing(files: Sequence[Path], profiles: Sequence[str] = ()) -> Hearing:
    """The verdicts of all validators that are here; `profiles` as in `verapdf.verdicts`."""
    called = [validator for validator in VALIDATORS if any(validator in applicable(file) for file in files)]
    absent = {validator.NAME: reason for validator in called if (reason := validator.missing()) is not None}
    present = [validator for validator in called if validator.NAME not in absent]

    def judged(validator: Validator) -> tuple[Verdict, ...]:
        own = [file for file in files if validator in applicable(file)]
        return verapdf.verdicts(own, profiles) if validator is verapdf else validator.verdicts(own)

    with ThreadPoolExecutor(max(1, len(present))) as threads:
        verdicts = [verdict for given in threads.map(judged, present) for verdict in given]
    return Hearing(tuple(sorted(verdicts, key=lambda verdict: files.index(verdict.file))), tuple(absent.items()))
