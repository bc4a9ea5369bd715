"""The templates that were compiled ahead of time are those of `templates/`, and make the same pages."""

import pytest

from pipeline.render import environment as environment_module
from pipeline.render.prepare_templates import FOLDER, prepared
from pipeline.render.templates import PreparedLoader
from pipeline.resources import bundled

from .documents import document, every_kind_of_block, printed


def test_every_prepared_template_is_as_its_template_makes_it() -> None:
    found = {path.stem: path.read_text(encoding="utf-8") for path in FOLDER.glob("[!_]*.py")}
    assert found == prepared(), "run: python -m pipeline.render.prepare_templates"


def test_a_changed_template_is_compiled_from_its_file(monkeypatch: pytest.MonkeyPatch) -> None:
    from jinja2 import TemplateNotFound

    loader = PreparedLoader(bundled() / "templates")
    name = "print/handout.html.jinja"
    assert loader.load(environment_module.environment(), name).name == name
    monkeypatch.setattr("pipeline.render.templates.digest", lambda _: "another")
    with pytest.raises(TemplateNotFound):
        loader.load(environment_module.environment(), name)


def test_prepared_and_fresh_templates_make_the_same_page(monkeypatch: pytest.MonkeyPatch) -> None:
    made = document(every_kind_of_block())
    quick = printed(made).html
    monkeypatch.setattr("pipeline.render.templates.digest", lambda _: "another")
    environment_module.environment.cache_clear()
    try:
        assert printed(made).html == quick
    finally:
        environment_module.environment.cache_clear()
