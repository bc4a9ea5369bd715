"""Writes `_declarations.py`: WeasyPrint's C declarations, already understood, and where the rules of its sheet stand.

At each start WeasyPrint hands 450 lines of C declarations to cffi, which has pycparser parse them: half of the whole
import. cffi can also write down what it understood (cffi documentation, "Preparing and Distributing modules",
out-of-line ABI mode), and its compiled part reads that in a millisecond. This module has it written down, together
with the checksums of the WeasyPrint files it holds for. Run it when the pin of WeasyPrint moves:

    python -m pipeline.emit.pdf.engine.prepare_declarations

Nothing of the product imports it; cffi's parser and pycparser are needed here alone. WeasyPrint sorts the rules.
"""

import ast
import re
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from .browser_sheet import Rule
from .fast_import import RELIED_ON, SHEET, SHEET_RELIED_ON, checksum, installed

_HEADING = '''\
"""WeasyPrint's C declarations as cffi understands them, and the rules of its own style sheet by their elements.

Written by `prepare_declarations.py`; do not edit.

The declarations are those of WeasyPrint's text/ffi.py (BSD-3-Clause, Simon Sapin and contributors).
"""
# fmt: off

'''
_WIDTH = 104  # columns of a line of data, after its indent or its name


def prepared_source() -> str:
    """The text of `_declarations.py` for the installed WeasyPrint and cffi.

    Raises `FileNotFoundError` when either package is not installed, `ValueError` when text/ffi.py declares nothing.
    """
    import cffi

    checksums = "".join(f'    "{name}": "{checksum(name)}",\n' for name in RELIED_ON + SHEET_RELIED_ON)
    arguments = _arguments(installed("weasyprint/text/ffi.py").read_text("utf-8"))
    rules = tuple(_rules(installed(SHEET).read_text("utf-8")))
    return "".join(
        (
            _HEADING,
            f"# The files that this holds for, and their SHA-256.\nCHECKSUMS = {{\n{checksums}}}\n\n",
            f"# The major version of cffi that wrote it.\nCFFI_MAJOR = {cffi.__version_info__[0]}\n\n",
            "# The keywords of `_cffi_backend.FFI`.\nARGUMENTS = {\n",
            *(f'    "{name}": {_literal(value)},\n' for name, value in arguments.items()),
            f"}}\n\n# The style sheet, each rule as a `browser_sheet.Rule` has it.\nRULES = {_literal(rules)}\n",
        )
    )


def _rules(sheet: str) -> Iterator[Rule]:
    """The rules of WeasyPrint's style sheet, with what cssselect2 and WeasyPrint themselves make of each."""
    import cssselect2
    import tinycss2  # type: ignore[import-untyped]
    from weasyprint import CSS

    starts = [0, *(place + 1 for place, letter in enumerate(sheet) if letter == "\n")]
    rules = tinycss2.parse_stylesheet(sheet, skip_comments=True, skip_whitespace=True)
    places = [starts[rule.source_line - 1] + rule.source_column - 1 for rule in rules]
    matcher = cssselect2.Matcher()
    for rule, first, last in zip(rules, places, [*places[1:], len(sheet)], strict=True):
        names: set[str] = set()
        if rule.type == "qualified-rule":
            subjects = [_names(selector.parsed_tree) for selector in cssselect2.parser.parse(rule.prelude)]
            names = set().union(*subjects) if all(subjects) else names
        elif rule.lower_at_keyword == "counter-style":
            names = {tinycss2.serialize(rule.prelude).strip()}
        yield Rule(first, last, matcher.order, " ".join(sorted(names)))
        CSS(string=sheet[first:last], matcher=matcher)


def _names(tree: Any) -> set[str]:
    """The local names, in lower case, one of which an element must have for a selector to match it; none: any name."""
    from cssselect2 import parser

    compound = tree.right if isinstance(tree, parser.CombinedSelector) else tree
    for simple in compound.simple_selectors:
        match simple:
            case parser.LocalNameSelector():
                return {simple.lower_local_name}
            case parser.MatchesAnySelector() if type(simple) is parser.MatchesAnySelector:
                choices = [_names(choice.parsed_tree) for choice in simple.selector_list]
                if all(choices):
                    return set().union(*choices)
    return set()


def _arguments(source: str) -> dict[str, object]:
    """What cffi would pass to `_cffi_backend.FFI` for the declarations in a module's source: _version, _types, ..."""
    import cffi

    ffi = cffi.FFI()
    declarations = tuple(_declarations(ast.parse(source)))
    if not declarations:
        message = "no ffi.cdef() with a literal in WeasyPrint's text/ffi.py"
        raise ValueError(message)
    for declaration in declarations:
        ffi.cdef(declaration)
    ffi.set_source("declarations", None)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "declarations.py")
        ffi.emit_python_code(str(path))
        written = ast.parse(path.read_text("utf-8"))
    (call,) = (node for node in ast.walk(written) if isinstance(node, ast.Call))
    return {keyword.arg or "": ast.literal_eval(keyword.value) for keyword in call.keywords}


def _declarations(tree: ast.Module) -> Iterator[str]:
    """The text in each `ffi.cdef("...")`, in order."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Attribute(attr="cdef"), args=[ast.Constant(value=str(text)), *_]):
                yield text


def _literal(value: object) -> str:
    """A Python literal, its lines filled to the width of the file."""
    lines, line = [], ""
    for word in _words(value):
        is_piece = line.endswith('"') and word.endswith('"')  # the pieces of a string have a line each
        if line and (is_piece or len(line) + 1 + len(word) > _WIDTH):
            lines.append(line)
            line = ""
        line += f" {word}" if line else word
    return "\n        ".join((*lines, line))


def _words(value: object) -> Iterator[str]:
    """The parts of a literal between which a line may end."""
    match value:
        case bytes() | str():
            pieces = tuple(_pieces(value))
            yield from pieces if len(pieces) == 1 else ("(", *pieces, ")")
        case tuple():
            yield "("
            for item in value:
                *words, last = _words(item)
                yield from words
                yield f"{last},"
            yield ")"
        case int():
            yield str(value)
        case _:
            message = f"a {type(value).__name__} among cffi's arguments"
            raise TypeError(message)


def _pieces(value: bytes | str) -> Iterator[str]:
    """Literals in double quotes that make up a string, none wider than a line."""
    start = 0
    for end in range(1, len(value)):
        if len(_quoted(value[start : end + 1])) > _WIDTH - 10:
            yield _quoted(value[start:end])
            start = end
    yield _quoted(value[start:])


def _quoted(value: bytes | str) -> str:
    """A literal in double quotes."""
    if isinstance(value, str):
        return f'"{value}"'
    letters = [chr(b) if 0x20 <= b < 0x7F and b not in b'"\\' else f"\\x{b:02X}" for b in value]
    return 'b"' + re.sub(r"\\x00(?![0-7])", lambda _: r"\0", "".join(letters)) + '"'


if __name__ == "__main__":
    Path(__file__).with_name("_declarations.py").write_text(prepared_source(), "utf-8")
    sys.exit()
