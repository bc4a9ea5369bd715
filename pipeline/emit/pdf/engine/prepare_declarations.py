"""Writes `_declarations.py`: WeasyPrint's C declarations, already understood.

At each start WeasyPrint hands 450 lines of C declarations to cffi, which has pycparser parse them: half of the whole
import. cffi can also write down what it understood (cffi documentation, "Preparing and Distributing modules",
out-of-line ABI mode), and its compiled part reads that in a millisecond. This module has it written down, together
with the checksums of the WeasyPrint files it holds for. Run it when the pin of WeasyPrint moves:

    python -m pipeline.emit.pdf.engine.prepare_declarations

Nothing of the product imports it; cffi's parser and pycparser are needed here alone.
"""

import ast
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from .fast_import import RELIED_ON, checksum, weasyprint_folder

_HEADING = '''\
"""WeasyPrint's C declarations as cffi understands them. Written by `prepare_declarations.py`; do not edit.

The declarations are those of WeasyPrint's text/ffi.py (BSD-3-Clause, Simon Sapin and contributors).
"""
# fmt: off

'''
_WIDTH = 108  # columns of a line of data, after the indent
_PIECE = 26  # bytes in one piece of a long literal: 107 columns when each is written \xNN


def prepared_source() -> str:
    """The text of `_declarations.py` for the installed WeasyPrint and cffi. Neither WeasyPrint nor Pango is loaded.

    Raises `ModuleNotFoundError` when either package is not installed, `ValueError` when text/ffi.py declares nothing.
    """
    import cffi

    folder = weasyprint_folder()
    if folder is None:
        raise ModuleNotFoundError(name="weasyprint")
    checksums = "".join(f'    "{name}": "{checksum(folder / name)}",\n' for name in RELIED_ON)
    arguments = _arguments((folder / "text/ffi.py").read_text("utf-8"))
    return "".join(
        (
            _HEADING,
            f"# The files of WeasyPrint that this holds for, and their SHA-256.\nCHECKSUMS = {{\n{checksums}}}\n\n",
            f"# The major version of cffi that wrote it.\nCFFI_MAJOR = {cffi.__version_info__[0]}\n\n",
            "# The keywords of `_cffi_backend.FFI`.\nARGUMENTS = {\n",
            *(f'    "{name}": {_literal(value)},\n' for name, value in arguments.items()),
            "}\n",
        )
    )


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
        if line and (len(line) + 1 + len(word) > _WIDTH or (line.endswith('"') and word.startswith('b"'))):
            lines.append(line)
            line = ""
        line += f" {word}" if line else word
    return "\n        ".join((*lines, line))


def _words(value: object) -> Iterator[str]:
    """The parts of a literal between which a line may end; the pieces of a string have a line each."""
    match value:
        case bytes() if len(_quoted(value)) > _WIDTH:
            yield "("
            yield from (_quoted(value[start : start + _PIECE]) for start in range(0, len(value), _PIECE))
            yield ")"
        case bytes():
            yield _quoted(value)
        case tuple():
            yield "("
            for item in value:
                *words, last = _words(item)
                yield from words
                yield f"{last},"
            yield ")"
        case int():
            yield f"0x{value:X}" if value >= 0x1000 else str(value)
        case _:
            message = f"a {type(value).__name__} among cffi's arguments"
            raise TypeError(message)


def _quoted(value: bytes) -> str:
    """A bytes literal in double quotes."""
    return 'b"' + "".join(chr(b) if 0x20 <= b < 0x7F and b not in b'"\\' else f"\\x{b:02X}" for b in value) + '"'


if __name__ == "__main__":
    Path(__file__).with_name("_declarations.py").write_text(prepared_source(), "utf-8")
    sys.exit()
