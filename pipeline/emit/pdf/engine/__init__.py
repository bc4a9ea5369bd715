"""All that reaches into WeasyPrint's private parts, and nothing else.

WeasyPrint is pinned to 70.0 (`pyproject.toml`). Each module here takes one thing into its hands and has a
contract in `contracts.py` that names the private parts it relies on; `tests/test_engine_contracts.py` fails by
those names when WeasyPrint changes.

- `fast_import`   the same library, imported in a third of the time
- `fragments`     where in the source each line fragment begins and ends
- `page_map`      where in the text each page begins
- `text_layer`    the characters that an extracting reader gets
- `structure`     the structure tree (tags)
- `variants`, `xmp`   what a file claims to be, and its metadata
"""
