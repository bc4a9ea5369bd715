"""`python -m pipeline` is `twofold`."""

from .cli import main

main()
