"""Each private part of WeasyPrint and pydyf that the PDF edition relies on, by name."""

import pytest

from pipeline.emit.pdf.engine import contracts, fast_import, known
from pipeline.emit.pdf.engine.contracts import CONTRACTS, Contract, digest


@pytest.mark.parametrize("contract", CONTRACTS, ids=lambda contract: contract.part)
def test_the_part_is_as_it_was_understood(contract: Contract) -> None:
    fast_import.engine()
    assert digest(contract.part) == contract.digest, (
        f"{contract.part} has changed; it is relied on for {contract.reliance}"
    )


def test_a_part_that_is_gone_breaks_its_contract() -> None:
    assert digest("weasyprint.layout.inline:no_such_function") == "missing"
    assert digest("no_such_module:anything") == "missing"


def test_another_version_is_known_only_if_every_contract_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    weasyprint = fast_import.engine()
    known.engine_is_known.cache_clear()
    monkeypatch.setattr(weasyprint, "__version__", "70.9")
    assert known.engine_is_known()
    known.engine_is_known.cache_clear()
    monkeypatch.setattr(contracts, "CONTRACTS", (Contract("weasyprint:HTML.__init__", "0" * 12, "a test"),))
    assert not known.engine_is_known()
    monkeypatch.undo()
    known.engine_is_known.cache_clear()
