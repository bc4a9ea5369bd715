"""Numbered clauses of a contract or of minutes ("4.1 …", "4.2 …"): each begins a paragraph of its own."""

from __future__ import annotations

from ...patterns import late

_CLAUSE = late(r"(?P<number>\d{1,3}(?:\.\d{1,3}){1,4})(?P<stop>\.?)\s+(?=[^\W\d_a-zß-öø-ÿ]|[\"“«(¿¡])")


def clause_of(words: str) -> tuple[int, ...] | None:
    """The number of the clause that the line may begin: (4, 2) for "4.2 The …"."""
    if not words[:1].isdigit():
        return None
    match = _CLAUSE.match(words)
    return tuple(int(part) for part in match["number"].split(".")) if match else None


def counts_on(number: tuple[int, ...], following: tuple[int, ...]) -> bool:
    """Whether a clause's number is the one after another's: 4.2 after 4.1, 5.1 or 4.1.1 after 4.1."""
    if following[:-1] == number and following[-1] == 1:
        return True
    depth = len(following)
    if depth > len(number):
        return False
    if following[:-1] == number[: depth - 1] and following[-1] == number[depth - 1] + 1:
        return True
    return depth >= 2 and following[-1] == 1 and following[-2] == number[depth - 2] + 1
