"""The fast import of WeasyPrint: the same engine, sooner; and the stock import wherever it does not apply.

Each import is done in a fresh interpreter, because a process imports WeasyPrint only once.
"""

import ast
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from pipeline.emit.pdf.engine import _declarations
from pipeline.emit.pdf.engine.fast_import import DEBIAN_PACKAGES, LATE, Late, installed, is_prepared_for
from pipeline.emit.pdf.engine.prepare_declarations import prepared_source

ROOT = Path(__file__).parent.parent
FONT = ROOT / "styles" / "fonts" / "source-serif-4" / "SourceSerif4-Regular.ttf"
# The module by itself: the packages around it are bare, so that what they import is not counted.
ENGINE = f"""
import sys, types
for name in ("pipeline", "pipeline.emit", "pipeline.emit.pdf", "pipeline.emit.pdf.engine"):
    sys.modules[name] = types.ModuleType(name)
    sys.modules[name].__path__ = [{str(ROOT)!r} + "/" + name.replace(".", "/")]
from pipeline.emit.pdf.engine.fast_import import StandIn, engine
"""

# What the stock import loads and the fast one must not.
SPARED = (
    "cffi",
    "pycparser",
    "ctypes.util",
    "fontTools.ttLib",
    "fontTools.subset",
    "fontTools.varLib",
    "tinyhtml5",
    "urllib.request",
    "email.message",
    "http.client",
    "ssl",
)


def run(code: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """A fresh interpreter's run of `code`."""
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**os.environ, "SOURCE_DATE_EPOCH": "1706140800", **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def outcome(code: str, **environment: str) -> Any:
    """What `code`, in a fresh interpreter, prints as JSON last of all."""
    finished = run(code, **environment)
    assert finished.returncode == 0, finished.stderr
    return json.loads(finished.stdout.splitlines()[-1])


def statement_name(late: Late) -> str:
    return f"{late.importer} imports {late.module}"


# What was prepared


def test_declarations_are_those_of_the_installed_weasyprint() -> None:
    written = Path(_declarations.__file__).read_text("utf-8")
    assert prepared_source() == written, "run python -m pipeline.emit.pdf.engine.prepare_declarations"


def test_installed_weasyprint_is_the_one_prepared_for() -> None:
    assert is_prepared_for()


@pytest.mark.parametrize("late", LATE, ids=statement_name)
def test_weasyprint_makes_the_import_that_can_wait(late: Late) -> None:
    """Contract: the statement stands in WeasyPrint's source word by word; if it changed, change `LATE`."""
    place = installed("weasyprint/").parent.joinpath(*late.importer.split("."))
    source = (place / "__init__.py" if place.is_dir() else place.with_suffix(".py")).read_text("utf-8")
    found = set()
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.ImportFrom(module=str(module), names=names, level=0):
                found.add((module, tuple(name.name for name in names)))
            case ast.Import(names=[ast.alias(name=module)]):
                found.add((module, ()))
    assert (late.module, late.names) in found


def test_exception_of_a_late_import_is_caught_only_after_its_first_use() -> None:
    """Contract: `except TTLibError` needs a real class, so WeasyPrint must have called TTFont by then."""
    uses = {}
    for function in ast.walk(ast.parse(installed("weasyprint/pdf/fonts.py").read_text("utf-8"))):
        if isinstance(function, ast.FunctionDef):
            lines = {node.id: node.lineno for node in reversed([*ast.walk(function)]) if isinstance(node, ast.Name)}
            if "TTLibError" in lines:
                uses[function.name] = lines["TTFont"] < lines["TTLibError"]
    assert uses == {"clean": True, "_fonttools_subset": True}


# The fast import


def test_fast_import_spares_what_a_briefing_never_uses() -> None:
    code = f"""{ENGINE}
import builtins, json, sys
before = builtins.__import__
weasyprint = engine()
print(json.dumps({{
    "version": weasyprint.__version__,
    "loaded": [name for name in {SPARED!r} if name in sys.modules],
    "restored": builtins.__import__ is before,
    "stand-ins": [name for name, module in sys.modules.items() if isinstance(module, StandIn)],
    "same": engine() is weasyprint is sys.modules["weasyprint"],
}}))
"""
    assert outcome(code) == {"version": "70.0", "loaded": [], "restored": True, "stand-ins": [], "same": True}


def test_names_held_during_the_import_are_the_real_ones_afterwards() -> None:
    code = f"""{ENGINE}
import json
weasyprint = engine()
import weasyprint.html
from weasyprint.text import ffi, fonts
print(json.dumps([fonts.fontconfig is ffi.fontconfig, weasyprint.html.CSS is weasyprint.CSS]))
"""
    assert outcome(code) == [True, True]


def test_nothing_is_printed() -> None:
    finished = run(f"{ENGINE}engine()")
    assert (finished.returncode, finished.stdout, finished.stderr) == (0, "", "")


@pytest.mark.parametrize("late", LATE, ids=statement_name)
def test_first_use_puts_the_real_values_in_place(late: Late) -> None:
    name = late.names[0] if late.names else late.module
    code = f"""{ENGINE}
import importlib, json
engine()
importer = importlib.import_module({late.importer!r})
stood_in = [isinstance(vars(importer)[name], StandIn) for name in {late.names or (late.module,)!r}]
getattr(importer, {name!r}).__doc__, getattr(getattr(importer, {name!r}), "__name__")
real = __import__({late.module!r}, fromlist={late.names!r})
values = {{name: getattr(real, name) for name in {late.names!r}}} or {{{late.module!r}: real}}
print(json.dumps([all(stood_in), [vars(importer)[name] is value for name, value in values.items()]]))
"""
    assert outcome(code) == [True, [True] * max(1, len(late.names))]


def test_fetcher_of_weasyprint_becomes_an_opener_when_one_is_made() -> None:
    code = f"""{ENGINE}
import json, sys
from pathlib import Path
engine()
from weasyprint.urls import URLFetcher, URLFetcherResponse
class Own(URLFetcher):
    def __init__(self): pass
Own()
unused = "urllib.request" not in sys.modules
fetcher = URLFetcher()
import urllib.request, email.message
assert URLFetcher.__bases__ == (urllib.request.OpenerDirector,)
assert isinstance(fetcher, urllib.request.OpenerDirector) and len(fetcher.handlers) > 5
response = fetcher.fetch(Path({str(FONT)!r}).as_uri())
headers = email.message.EmailMessage()
print(json.dumps([unused, len(response.read()), URLFetcherResponse("x:", b"", headers).headers is headers]))
"""
    assert outcome(code) == [True, FONT.stat().st_size, True]


def test_others_meet_the_real_libraries() -> None:
    """Stand-ins are WeasyPrint's alone: fontTools, cffi and urllib are whole for everyone else, now and later."""
    code = f"""{ENGINE}
import json
engine()
import cffi, tinyhtml5, urllib.request
from fontTools.ttLib import TTFont, TTLibError
from fontTools.subset import Options
from weasyprint.text import fonts
font = TTFont({str(FONT)!r})
ffi = cffi.FFI(); ffi.cdef("typedef int twofold;")
try:
    TTFont({str(Path(__file__))!r})
except TTLibError:
    caught = True
also = fonts.TTFont({str(FONT)!r})
print(json.dumps([isinstance(font, TTFont), caught, type(also) is TTFont, ffi.sizeof("twofold"),
                  isinstance(Options, type), urllib.request.Request("file:///x").type]))
"""
    assert outcome(code) == [True, True, True, 4, True, "file"]


@pytest.mark.parametrize("first", ["cffi", "fontTools.subset", "urllib.request", "email.message"])
def test_libraries_imported_before_are_used_as_they_are(first: str) -> None:
    code = f"""
import {first}
{ENGINE}
import json, sys
engine()
from weasyprint.pdf import fonts
from weasyprint import urls
waiting = [n for m in (fonts, urls) for n, v in vars(m).items() if isinstance(v, StandIn)]
print(json.dumps([waiting, sys.modules[{first!r}].__name__]))
"""
    waiting, name = outcome(code)
    assert name == first
    own = {"fontTools.subset": "subset", "urllib.request": "request", "email.message": "EmailMessage"}
    assert own.get(first, "") not in waiting


def test_weasyprint_imported_before_is_left_alone() -> None:
    code = f"""
import weasyprint, weasyprint.text.ffi
{ENGINE}
import cffi, json
print(json.dumps([engine() is weasyprint, type(weasyprint.text.ffi.ffi) is cffi.FFI]))
"""
    assert outcome(code) == [True, True]


def test_threads_get_the_same_module() -> None:
    code = f"""{ENGINE}
import json
from concurrent.futures import ThreadPoolExecutor
with ThreadPoolExecutor(8) as pool:
    modules = list(pool.map(lambda _: engine(), range(16)))
print(json.dumps([len({{id(m) for m in modules}}), hasattr(modules[0], "Document")]))
"""
    assert outcome(code) == [1, True]


# The same bytes

DOCUMENTS = {
    "own font": "",
    "old attributes": '<body bgcolor="#eee"><p align="right">Right</p><form><input value="1"></form>',
    "counters": '<ol type="i"><li>One<li>Two</ol><ul style="list-style: armenian"><li>Three</ul>',
    "nothing spared": '<link rel=stylesheet href="data:text/css,p{color:red}"><img src="data:image/png,no">',
}


SAME = [(document, "ttf") for document in DOCUMENTS] + [("own font", "woff"), ("own font", "woff2")]


@pytest.mark.parametrize(("document", "flavor"), SAME)
def test_pdf_is_the_same_to_the_byte(document: str, flavor: str, tmp_path: Path) -> None:
    font = FONT if flavor == "ttf" else in_web_format(flavor, tmp_path)
    html = f"""<html lang="en-US"><title>T</title><style>
        @font-face {{ font-family: Own; src: url({font.as_uri()}) }}
        body {{ font: 12pt Own; hyphens: auto; columns: 2 }} @page {{ @bottom-center {{ content: counter(page) }} }}
        </style>{DOCUMENTS[document]}<h1>Talks</h1><p>{"Withdrawal of American troops. " * 40}</p>"""
    write = f"""
import hashlib, json
options = dict.fromkeys(("presentational_hints", "pdf_forms", "pdf_tags", "uncompressed_pdf"), True)
options["pdf_identifier"] = b"1" * 32
data = weasyprint.HTML(string={html!r}).write_pdf(**options)
print(json.dumps([hashlib.sha256(data).hexdigest(), b"+Own" in data]))
"""
    fast = outcome(f"{ENGINE}weasyprint = engine()\n{write}")
    stock = outcome(f"import weasyprint\n{write}")
    assert fast == stock
    assert fast[1], "the font was not used"


def in_web_format(flavor: str, folder: Path) -> Path:
    from fontTools.ttLib import TTFont

    path = folder / f"font.{flavor}"
    font = TTFont(FONT)
    font.flavor = flavor
    font.save(path)
    return path


# The stock import

DIFFERENCES = {
    "another WeasyPrint": '_declarations.CHECKSUMS["weasyprint/text/ffi.py"] = "0" * 64',
    "a file less": "fast_import.is_prepared_for.__defaults__ = (('weasyprint/gone.py',),)",
    "another cffi": "_declarations.CFFI_MAJOR += 1",
    "another format": '_declarations.ARGUMENTS["_version"] = 0x9999',
    "declarations lost": 'del _declarations.ARGUMENTS["_globals"]',
}


@pytest.mark.parametrize("difference", DIFFERENCES)
def test_stock_import_is_done_where_the_fast_one_does_not_apply(difference: str) -> None:
    code = f"""
from pipeline.emit.pdf.engine import _declarations, fast_import
{DIFFERENCES[difference]}
weasyprint = fast_import.engine()
import cffi, fontTools.subset, json, sys, weasyprint.pdf.fonts, weasyprint.text.ffi
print(json.dumps([
    type(weasyprint.text.ffi.ffi) is cffi.FFI,
    weasyprint.pdf.fonts.subset is fontTools.subset,
    [n for m in list(sys.modules.values()) for n, v in list(vars(m).items()) if type(v) is fast_import.StandIn],
    weasyprint.HTML(string="<p>Text").write_pdf()[:5].decode(),
]))
"""
    assert outcome(code) == [True, True, [], "%PDF-"]


# What is missing


@pytest.mark.parametrize("library", ["libpango-1.0.so.0", "libharfbuzz-subset.so.0", "libpangoft2-1.0.so.0"])
@pytest.mark.skipif(sys.platform != "linux", reason="libraries are hidden by the way Linux looks for them")
def test_missing_library_is_named_and_nothing_is_printed(library: str, tmp_path: Path) -> None:
    (tmp_path / library).touch()  # found first, and no library
    code = f"""{ENGINE}
import json, sys
from pipeline.errors import LibraryMissing
for attempt in 1, 2:
    try:
        engine()
    except LibraryMissing as error:
        found = [error.message, error.advice, [n for n in sys.modules if n.startswith("weasyprint")]]
print(json.dumps(found))
"""
    finished = run(code, LD_LIBRARY_PATH=str(tmp_path))
    assert (finished.returncode, finished.stderr) == (0, "")
    (line,) = finished.stdout.splitlines()
    message, advice, half_imported = json.loads(line)
    assert library.partition(".so")[0].removesuffix("-1.0") in message
    assert DEBIAN_PACKAGES in advice
    assert half_imported == []


def test_missing_weasyprint_is_said() -> None:
    code = f"""{ENGINE}
import json, sys
from pipeline.errors import LibraryMissing
class Absent:
    def find_spec(self, name, path=None, target=None):
        if name == "weasyprint":
            raise ModuleNotFoundError("No module named 'weasyprint'", name=name)
sys.meta_path.insert(0, Absent())
try:
    engine()
except LibraryMissing as error:
    print(json.dumps([error.message, error.exit_code]))
"""
    assert outcome(code) == ["The Python package weasyprint is not installed, and the PDF is made with it.", 9]
