"""Our fonts, registered where they are.

WeasyPrint copies each font of an `@font-face` into a temporary folder first, since it may come from anywhere;
ours are files already. Registered in place they cost a third of the time, and a run that is cut short leaves
nothing behind.
"""

from collections.abc import Iterable
from functools import cache
from html import escape
from pathlib import Path
from typing import Any

_PLAIN = {"font_family", "src", "font_style", "font_weight"}  # the descriptors that our style sheets use


@cache
def _configuration() -> type[Any]:
    from weasyprint.text.constants import FONTCONFIG_STYLE, FONTCONFIG_WEIGHT
    from weasyprint.text.ffi import ffi, fontconfig, pangoft2
    from weasyprint.text.fonts import FontConfiguration

    class BundledFonts(FontConfiguration):  # type: ignore[misc, unused-ignore]
        """A font configuration that knows which files are ours."""

        def __init__(self, files: Iterable[Path]) -> None:
            super().__init__()
            self.files = {path.as_uri(): path for path in files}

        def add_font_face(self, rule_descriptors: dict[str, Any], url_fetcher: Any) -> None:
            """Register one face; one that is not ours, or asks for more, goes WeasyPrint's way."""
            kind, url = rule_descriptors["src"][0]
            path = self.files.get(url)
            if kind != "external" or path is None or rule_descriptors.keys() - _PLAIN:
                super().add_font_face(rule_descriptors, url_fetcher)
                return
            style = FONTCONFIG_STYLE[rule_descriptors.get("font_style", "normal")]
            weight = FONTCONFIG_WEIGHT[rule_descriptors.get("font_weight", 400)]
            rule = _rule(path, rule_descriptors["font_family"], style, weight)
            fontconfig.FcConfigParseAndLoadFromMemory(self._config, rule, True)  # noqa: FBT003 - complain
            if fontconfig.FcConfigAppFontAddFile(self._config, bytes(path)):
                pangoft2.pango_fc_font_map_config_changed(ffi.cast("PangoFcFontMap *", self.font_map))

    return BundledFonts


def _rule(path: Path, family: str, style: str, weight: int) -> bytes:
    """A fontconfig rule that gives the font in a file the names by which our style sheets ask for it.

    The family is put before the font's own: to replace it breaks Pango (WeasyPrint issue 2510).
    """
    return f"""<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig>
<match target="scan"><test name="file" compare="eq"><string>{escape(str(path))}</string></test>
<edit name="family" mode="prepend"><string>{escape(family)}</string></edit>
<edit name="slant" mode="assign_replace"><const>{style}</const></edit>
<edit name="weight" mode="assign_replace"><int>{weight}</int></edit></match></fontconfig>""".encode()


def bundled_fonts(files: Iterable[Path]) -> Any:
    """A WeasyPrint `FontConfiguration` in which `files` stand for themselves."""
    return _configuration()(files)
