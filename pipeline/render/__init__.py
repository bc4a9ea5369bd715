"""Document to XHTML: Jinja2 templates make the pages of the handout and the chapters of the e-book.

- `handout`: the print edition
- `book`: the e-book, with the page starts of the print edition in it
- `environment`, `wording`: the templates' surroundings, and the words that are ours

Every text-bearing element carries its block's anchor as `id`, the same in both editions; every element whose
words are not the author's carries `data-generated`.
"""

from .book import book
from .handout import handout

__all__ = ["book", "handout"]
