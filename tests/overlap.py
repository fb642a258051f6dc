"""How much two rankings agree, the first places most."""

from __future__ import annotations

from collections.abc import Sequence

PERSISTENCE = 0.9


def overlap(one: Sequence[str], other: Sequence[str], depth: int) -> float:
    """Rank-biased overlap of two lists of one length, extrapolated (Webber, Moffat and Zobel, 2010): 1 when equal."""
    depth = min(depth, max(len(one), len(other)))
    if not depth:
        return 1.0
    agreed = [len(set(one[:k]) & set(other[:k])) / k for k in range(1, depth + 1)]
    weighed = sum(agreed[k] * PERSISTENCE**k for k in range(depth)) * (1 - PERSISTENCE)
    return weighed + agreed[-1] * PERSISTENCE**depth
