"""What tests share: the validators, and where the tests that run them are put.

A test takes `verapdf`, `epubcheck` or `ace` as an argument and calls it with a list of files. Starting a validator
takes seconds and a further file milliseconds, so gather what there is to judge and call once.
"""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import pytest

if TYPE_CHECKING:
    from pipeline.check.validators.verdict import Validator, Verdict

VALIDATOR_FIXTURES = ("verapdf", "epubcheck", "ace")


class Judge(Protocol):
    """A validator that is there."""

    def __call__(self, files: Sequence[Path]) -> "tuple[Verdict, ...]": ...


class PdfJudge(Judge, Protocol):
    """veraPDF, which can also be told the profiles, such as ("3a", "ua1"); else it takes those the file claims."""

    def __call__(self, files: Sequence[Path], profiles: Sequence[str] = ()) -> "tuple[Verdict, ...]": ...


@pytest.fixture(scope="session")
def verapdf() -> PdfJudge:
    from pipeline.check.validators import verapdf as validator

    _require(validator)
    return validator.verdicts


@pytest.fixture(scope="session")
def epubcheck() -> Judge:
    from pipeline.check.validators import epubcheck as validator

    _require(validator)
    return validator.verdicts


@pytest.fixture(scope="session")
def ace() -> Judge:
    from pipeline.check.validators import ace as validator

    _require(validator)
    return validator.verdicts


def _require(validator: "Validator") -> None:
    """A validator that is not here is a failure on the machine that decides, and a skip with its reason elsewhere."""
    reason = validator.missing()
    if reason is None:
        return
    if os.environ.get("CI") == "true":
        pytest.fail(reason)
    pytest.skip(reason)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep the tests of one validator in one process, so that what they share is made and judged once."""
    for item in items:
        used = [name for name in VALIDATOR_FIXTURES if name in getattr(item, "fixturenames", ())]
        if used and item.get_closest_marker("xdist_group") is None:
            item.add_marker(pytest.mark.xdist_group(used[0]))
