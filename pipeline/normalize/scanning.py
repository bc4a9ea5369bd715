"""Quick looks at a whole text, so that a clean one costs little: most texts need no repair at all."""

# What English is printed with beyond ASCII: none of it is ever a part of something to repair.
_HARMLESS = "’‘“”–—…•·«»„€£°§©®™½\u00a0"

_ASCII = bytes(range(0x80))
_CONTROLS = bytes({*range(0x20), 0x7F} - {*b"\t\n"})


def beyond_ascii(text: str) -> str:
    """The characters of `text` that are not ASCII, in their order: what neighbors there were neighbors here."""
    if text.isascii():
        return ""
    return text.encode("utf-8", "surrogatepass").translate(None, _ASCII).decode("utf-8", "surrogatepass")


def has_ascii_controls(text: str) -> bool:
    """Whether `text` has a control character of ASCII other than a tab or a line feed."""
    data = text.encode("utf-8", "surrogatepass")
    return len(data.translate(None, _CONTROLS)) != len(data)


def is_plain(text: str) -> bool:
    """Whether `text` is ASCII without controls, and printers' marks: nothing that any step would change."""
    return not beyond_ascii(text).strip(_HARMLESS) and not has_ascii_controls(text)
