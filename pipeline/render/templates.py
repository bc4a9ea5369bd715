"""Where templates come from: compiled ahead of time where that is still right, else from their files."""

import hashlib
import re
from collections.abc import MutableMapping
from importlib import import_module
from pathlib import Path
from typing import Any

import jinja2
from jinja2 import BaseLoader, Environment, Template, TemplateNotFound


class PreparedLoader(BaseLoader):
    """Loads a template from its module in `prepared/`, if the template and Jinja2 are what it was compiled from."""

    has_source_access = False

    def __init__(self, templates: Path) -> None:
        self._templates = templates

    def load(
        self,
        environment: Environment,
        name: str,
        globals: MutableMapping[str, Any] | None = None,  # noqa: A002
    ) -> Template:
        """The template of this name. Raises TemplateNotFound where it must be compiled."""
        try:
            module = import_module(f".prepared.{module_name(name)}", __package__)
            source = (self._templates / name).read_bytes()
        except (ImportError, OSError):
            raise TemplateNotFound(name) from None
        if digest(source) != module.DIGEST or jinja2.__version__ != module.JINJA:
            raise TemplateNotFound(name)
        return Template.from_module_dict(environment, module.__dict__, globals or {})


def module_name(template: str) -> str:
    """The module of a template: `shared/blocks.xhtml.jinja` is `shared_blocks_xhtml`."""
    return re.sub(r"\W", "_", template.removesuffix(".jinja"))


def digest(source: bytes) -> str:
    """What a template is known by."""
    return hashlib.sha256(source).hexdigest()[:16]
