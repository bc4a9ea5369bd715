"""What a refinement may know beside the document itself."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeAlias

from ..model.diagnostic import Report, silence
from ..model.document import Document
from ..settings import Statements


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """The surroundings of a document: where it came from and what was said about it.

    `statements` are the caller's and overrule `front_matter`, which are the text's own; both overrule what
    the text lets one infer. `typography` off leaves every character as it was typed.
    """

    source_name: str
    statements: Statements = field(default_factory=Statements)
    front_matter: Statements = field(default_factory=Statements)
    typography: bool = True
    report: Report = silence


Refinement: TypeAlias = Callable[[Document, Context], Document]
