"""Levels: made of the headings' ranks when all of them are known."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

from ...model.document import Block, Blocks, Heading

TOP = 2  # sections begin here; 1 is the title's
DEEPEST = 6
RANKED = 100  # a heading's level is RANKED + its rank until levels are made


def leveled(blocks: Blocks) -> Blocks:
    """The blocks with ranks made levels: the strongest style is 2, each weaker one a level deeper, without gaps."""
    change = _changes([block for block in blocks if isinstance(block, Heading) and block.level >= RANKED])
    open_ranks: list[int] = []
    done: list[Block] = []
    for block in blocks:
        if isinstance(block, Heading) and block.level >= RANKED:
            rank = change(block.level - RANKED)
            while open_ranks and open_ranks[-1] >= rank:
                open_ranks.pop()
            open_ranks.append(rank)
            done.append(replace(block, level=min(DEEPEST, TOP + len(open_ranks) - 1)))
        else:
            done.append(block)
    return tuple(done)


def _changes(headings: list[Heading]) -> Callable[[int], int]:
    """How strong each rank is in this text: the one that comes first among numbered styles is the stronger."""
    order: list[int] = []
    for heading in headings:
        rank = heading.level - RANKED
        if rank not in order:
            order.append(rank)
    numbered = [rank for rank in order if rank in {40, 41, 42}]
    moved = dict(zip(numbered, sorted(numbered), strict=True))
    for rank in (36, 57, 60):
        if (
            numbered
            and rank in order
            and order.index(rank) < order.index(numbered[0])
            and not _opens(headings, rank, numbered[0])
        ):
            moved[rank] = moved[numbered[0]]  # "Abstract" before "1. Introduction": both are sections
    ranks = [heading.level - RANKED for heading in headings]
    if 60 in ranks and 62 in ranks and not _nested(headings):
        moved[62] = moved.get(60, 60)  # capitals come and go in titles of one level
    return lambda rank: moved.get(rank, rank)


def _opens(headings: list[Heading], rank: int, numbered: int) -> bool:
    """Whether a heading of this rank stands directly above a numbered one, with no text between."""
    return any(
        a.level - RANKED == rank and b.level - RANKED == numbered and b.span.first - a.span.last <= 3
        for a, b in pairwise(headings)
    )


def _nested(headings: list[Heading]) -> bool:
    """Whether a heading in sentence case ever stands directly under one in title case, and none before any."""
    ranks = [heading.level - RANKED for heading in headings]
    close = any(
        a.level - RANKED == 60 and b.level - RANKED == 62 and b.span.first - a.span.last <= 2
        for a, b in pairwise(headings)
    )
    return close and ranks.index(60) < ranks.index(62)
