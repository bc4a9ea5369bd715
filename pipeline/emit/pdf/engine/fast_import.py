"""WeasyPrint, imported in a quarter of the time.

The stock import has pycparser parse C declarations, asks `ldconfig` and the C compiler where Pango is, and loads an
HTML parser, an HTTP client, a mail library and a font workshop that a briefing never calls on. Here the declarations
come understood (`_declarations.py`), and those modules are loaded when they are first used, if ever.

How: while WeasyPrint is being imported, the import statements named below, and no others, are answered by us. Nothing
is put into `sys.modules`, so nobody else ever meets a stand-in; the first use of one loads the real module and puts
its names where WeasyPrint's own import would have put them. What is drawn is the same to the byte.

All of this is for the WeasyPrint whose checksums are in `_declarations.py`. With any other, and whenever something
here fails, the stock import is done instead, and only time is lost.
"""

import builtins
import contextlib
import functools
import hashlib
import importlib
import importlib.util
import io
import re
import sys
import threading
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any, Final

from ....errors import LibraryMissing
from .browser_sheet import COUNTER_STYLE, LateSheet, Rule, late_counters
from .hyphenation import use_late_dictionaries

# Every file whose text is relied on here.
RELIED_ON: Final = (
    "weasyprint/__init__.py",
    "weasyprint/css/__init__.py",
    "weasyprint/css/counters.py",
    "weasyprint/html.py",
    "weasyprint/pdf/fonts.py",
    "weasyprint/text/ffi.py",
    "weasyprint/text/fonts.py",
    "weasyprint/urls.py",
)
# WeasyPrint's own style sheet, and what it alone relies on.
SHEET: Final = "weasyprint/css/html5_ua.css"
SHEET_RELIED_ON: Final = (SHEET, "cssselect2/__init__.py", "cssselect2/compiler.py")
DEBIAN_PACKAGES: Final = "libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 fontconfig"


@dataclass(frozen=True, slots=True)
class Late:
    """An import statement of WeasyPrint's that can wait: `from module import names`, or `import module`."""

    importer: str
    module: str
    names: tuple[str, ...] = ()

    def is_loaded(self) -> bool:
        """Whether the statement costs nothing, because someone has imported all of it before."""
        module = sys.modules.get(self.module)
        return module is not None and all(hasattr(module, name) for name in self.names)

    def stand_ins(self, importer: dict[str, Any]) -> Any:
        """What to answer the statement with, in the module that has these globals."""
        if not self.names:
            return StandIn(functools.partial(self._settled, importer, self.module))
        kind = _RequestStandIn if self.names == ("request",) else StandIn
        values = {name: functools.partial(self._settled, importer, name) for name in self.names}
        return SimpleNamespace(**{name: kind(value) for name, value in values.items()})

    def _settled(self, importer: dict[str, Any], wanted: str) -> Any:
        """One of the values, now from the real module; each stand-in of the statement has given way to its own."""
        module = __import__(self.module, fromlist=self.names)
        values = {name: getattr(module, name) for name in self.names} or {self.module: module}
        for name, value in values.items():
            if isinstance(importer.get(name), StandIn):
                importer[name] = value
        return values[wanted]


LATE: Final = (
    # fontTools: our subsets are made by HarfBuzz; what is left to fontTools is WOFF, variable and color fonts.
    Late("weasyprint.text.fonts", "fontTools.ttLib", ("TTFont", "woff2")),
    Late("weasyprint.pdf.fonts", "fontTools", ("subset",)),
    Late("weasyprint.pdf.fonts", "fontTools.ttLib", ("TTFont", "TTLibError", "ttFont")),
    Late("weasyprint.pdf.fonts", "fontTools.varLib.instancer", ("instantiateVariableFont",)),
    # The HTML parser: WeasyPrint is handed trees.
    Late("weasyprint", "tinyhtml5"),
    # The HTTP client with sockets and TLS, and the headers of its answers: our fetcher reads files of ours.
    Late("weasyprint.urls", "urllib", ("request",)),
    Late("weasyprint.urls", "email.message", ("EmailMessage",)),
)

_LOCK = threading.Lock()


def engine() -> ModuleType:
    """The module `weasyprint`: imported fast if it is the one prepared for, in the stock way if not.

    Raises `LibraryMissing` when WeasyPrint is not installed, or when Pango or another shared library cannot be loaded.
    """
    with _LOCK:
        if "weasyprint" in sys.modules:
            return _with_subsetter(importlib.import_module("weasyprint"))
        with contextlib.redirect_stdout(io.StringIO()), warnings.catch_warnings():
            warnings.simplefilter("ignore")  # that no font is installed, for one: we bring ours
            return _fast() or _stock()


def installed(name: str) -> Path:
    """Where a package's file is ("package/folder/file"), found without importing it.

    Raises `FileNotFoundError` if there is no such package.
    """
    package, _, rest = name.partition("/")
    spec = importlib.util.find_spec(package)
    if spec is None or spec.origin is None:
        raise FileNotFoundError(name)
    return Path(spec.origin).parent / rest


def checksum(name: str) -> str:
    """SHA-256 of a package's file, as hexadecimal digits."""
    return hashlib.sha256(installed(name).read_bytes()).hexdigest()


def is_prepared_for(names: Iterable[str] = RELIED_ON) -> bool:
    """Whether the installed files and cffi are those that `_declarations.py` was written from."""
    from . import _declarations

    version = str(importlib.import_module("_cffi_backend").__version__)
    return version.partition(".")[0] == str(_declarations.CFFI_MAJOR) and all(
        checksum(name) == _declarations.CHECKSUMS[name] for name in names
    )


def _fast() -> ModuleType | None:
    """WeasyPrint by the short way; None, and no trace of it, when that way is closed."""
    try:
        if not is_prepared_for():
            return None
        with _imports_answered():
            weasyprint = importlib.import_module("weasyprint")
        use_late_dictionaries()
        return _with_subsetter(weasyprint)
    except Exception:  # noqa: BLE001 - whatever it is, the stock import will do without it or say it properly
        _forget()
        return None


def _stock() -> ModuleType:
    """WeasyPrint by its own way."""
    try:
        return _with_subsetter(importlib.import_module("weasyprint"))
    except ModuleNotFoundError as error:
        _forget()
        message = f"The Python package {error.name} is not installed, and the PDF is made with it."
        raise LibraryMissing(message, "Install Twofold again with pip, which brings it along.") from error
    except LibraryMissing:
        _forget()
        raise
    except OSError as error:
        _forget()
        name = re.search(r"cannot load library '([^']+)'", str(error))
        raise _library_missing(name[1] if name else str(error)) from error


def _forget() -> None:
    """Take a half-imported WeasyPrint out of the imported modules."""
    for name in [name for name in sys.modules if name.partition(".")[0] == "weasyprint"]:
        del sys.modules[name]


def _with_subsetter(weasyprint: ModuleType) -> ModuleType:
    """The module, if it found HarfBuzz's subsetter: WeasyPrint can go without, but then writes other bytes."""
    if importlib.import_module("weasyprint.text.ffi").harfbuzz_subset is None:
        raise _library_missing("libharfbuzz-subset")
    return weasyprint


def _library_missing(name: str) -> LibraryMissing:
    message = f"The PDF is made with Pango and HarfBuzz, and the shared library {name} cannot be loaded."
    return LibraryMissing(message, f"Install what is missing; on Debian and Ubuntu: apt-get install {DEBIAN_PACKAGES}")


class StandIn:
    """Keeps a name of WeasyPrint's until it is used: called, asked for an attribute, or named in `isinstance`."""

    def __init__(self, value: Callable[[], Any]) -> None:
        self._value = value

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """What the real value returns."""
        return self._value()(*args, **kwargs)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._value(), name)

    def __instancecheck__(self, instance: object) -> bool:
        return isinstance(instance, self._value())


class _RequestStandIn(StandIn):
    """Stands in for `urllib.request`, of which WeasyPrint derives a class at once."""

    def __init__(self, value: Callable[[], Any]) -> None:
        super().__init__(value)

        class OpenerDirector:
            """Base of WeasyPrint's URLFetcher until one is made, when the real base takes its place."""

            def __init__(self) -> None:
                """Find the class that derives from this one, give it the real base, and go on there."""
                base = value().OpenerDirector
                for cls in type(self).__mro__:
                    if cls.__bases__ == (OpenerDirector,):
                        cls.__bases__ = (base,)
                base.__init__(self)

        self.OpenerDirector = OpenerDirector


@contextlib.contextmanager
def _imports_answered() -> Iterator[None]:
    """While this lasts, WeasyPrint's imports in `LATE`, of cffi, and of two names of its own are answered by us."""
    late = {(statement.importer, statement.module, statement.names): statement for statement in LATE}
    real_import = builtins.__import__

    def answer(
        name: str,
        globals: Mapping[str, Any] | None = None,  # noqa: A002 - __import__ is called with these names
        locals: Mapping[str, Any] | None = None,  # noqa: A002
        fromlist: Sequence[str] | None = (),
        level: int = 0,
    ) -> Any:
        if isinstance(globals, dict):
            key = (globals.get("__name__", ""), name, tuple(fromlist or ()))
            if key == ("weasyprint.text.ffi", "cffi", ()):
                return SimpleNamespace(FFI=_prepared_ffi())
            if key == ("weasyprint.html", "", ("CSS", "Attachment", "css")):
                package: Any = real_import(name, globals, locals, fromlist, level)
                return SimpleNamespace(CSS=_late_sheet(package.CSS), Attachment=package.Attachment, css=package.css)
            if key[:2] == ("weasyprint.text.fonts", "ffi"):
                libraries: Any = real_import(name, globals, locals, fromlist, level)
                return SimpleNamespace(**vars(libraries) | {"fontconfig": _content_fontconfig(libraries.ffi)})
            if (statement := late.get(key)) and not statement.is_loaded():
                return statement.stand_ins(globals)
        return real_import(name, globals, locals, fromlist, level)

    builtins.__import__ = answer
    try:
        yield
        vars(sys.modules["weasyprint.html"])["CSS"] = vars(sys.modules["weasyprint"])["CSS"]
        vars(sys.modules["weasyprint.text.fonts"])["fontconfig"] = sys.modules["weasyprint.text.ffi"].fontconfig
    finally:
        builtins.__import__ = real_import


def _prepared_ffi() -> type:
    """What `cffi.FFI` is to text/ffi.py, with the declarations understood beforehand and `cdef` nothing left to do."""
    from . import _declarations

    base = importlib.import_module("_cffi_backend").FFI

    def new(cls: type) -> Any:
        return base.__new__(cls, "weasyprint", **_declarations.ARGUMENTS)

    def init(self: Any) -> None:
        base.__init__(self, "weasyprint", **_declarations.ARGUMENTS)

    def cdef(self: Any, declarations: str) -> None:
        """Nothing: these are the declarations that `new` was given."""

    return type("FFI", (base,), {"__new__": new, "__init__": init, "cdef": cdef})


def _content_fontconfig(ffi: Any) -> SimpleNamespace:
    """What text/fonts.py has of fontconfig while it is imported: one that finds a font, so that no warning is due.

    The stock import reads all of fontconfig's configuration for this one question; each layout reads it anyway.
    """
    return SimpleNamespace(
        FcInitLoadConfigAndFonts=lambda: ffi.NULL,
        FcConfigDestroy=lambda _: None,
        FcConfigGetFonts=lambda _configuration, _set: SimpleNamespace(nfont=1),
        FcSetSystem=0,
    )


def _late_sheet(css: Callable[..., Any]) -> Callable[..., Any]:
    """The class `CSS` for WeasyPrint's own style sheets, of which the rules, or all of the sheet, can wait.

    None of them fetches anything, so none is given the fetcher that `CSS` would make, HTTP client, certificates and
    all.
    """
    css = functools.partial(css, url_fetcher=_no_fetch)

    def sheet(string: str, counter_style: Any = None) -> Any:
        parse = functools.partial(css, string=string, counter_style=counter_style)
        if COUNTER_STYLE not in string:
            return StandIn(functools.cache(parse))  # for forms, and for HTML's old attributes
        if not is_prepared_for(SHEET_RELIED_ON):
            return parse()
        from . import _declarations

        rules = [Rule(*rule) for rule in _declarations.RULES]
        counter_style.update(late_counters(css, string, rules))
        return LateSheet(css, string, rules)

    return sheet


def _no_fetch(url: str) -> Any:
    """Refuse: the style sheets this is given to import nothing."""
    raise ValueError(url)
