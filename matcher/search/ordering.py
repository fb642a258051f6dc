"""Scores, sort keys, and the first rows behind a position; every key is numbers, smallest first, then the id."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from matcher.ports import Bitmap, Floats, RowIds
from matcher.scoring import DECIMALS
from matcher.search.columns import Facts
from matcher.search.cursor import Position
from matcher.search.request import Order

WISH_SHARE = 0.25
"""How far all liefst together lift a score towards 100, where there is a text score; alone they are the score."""
KEY_PARTS = {Order.FIT: 3, Order.TRAVEL: 2, Order.NEW: 1}
"""Numbers in a sort key."""


def scores(text: Floats | None, met: NDArray[np.int64], wished: int) -> Floats:
    """(n,): 0..100, nan where there is nothing to compare; a wish that is met lifts, one that is not is no loss."""
    fit = np.full(len(met), np.nan) if text is None else text
    if not wished:
        return fit
    share = met / wished * (1.0 if text is None else WISH_SHARE)
    least = 0.0 if text is None else np.nan
    base = np.where(np.isnan(fit), np.where(met > 0, 0.0, least), fit)
    lifted: Floats = np.round(base + (100.0 - base) * share, DECIMALS)
    return lifted


def keys(order: Order, score: Floats, unknown: Bitmap, minutes: Floats, updated: NDArray[np.int64]) -> list[Floats]:
    """(n,) each, the first decides. By fit: the score, then who has nothing to ask, then the newest."""
    newest = -updated.astype(np.float64)
    if order is Order.FIT:
        return [np.where(np.isnan(score), np.inf, -score), unknown.astype(np.float64), newest]
    return [np.where(np.isnan(minutes), np.inf, minutes), newest] if order is Order.TRAVEL else [newest]


def behind(found: list[Floats], ids: NDArray[np.str_], position: Position) -> Bitmap:
    """(n,): the rows that come after a position."""
    after = ids > position.id
    for column, part in zip(reversed(found), reversed(position.key), strict=True):
        after = (column > part) | ((column == part) & after)
    return after


def first(found: list[Floats], facts: Facts, rows: RowIds, k: int) -> RowIds:
    """At most k of the rows, in order."""
    if len(rows) > k:
        decisive = found[0][rows]
        rows = rows[decisive <= np.partition(decisive, k - 1)[k - 1]]
    order = np.lexsort((facts.id_ranks[rows], *(column[rows] for column in reversed(found))))
    return rows[order[:k]]
