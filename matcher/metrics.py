"""How good a ranking is, and how sure that is: arrays in, floats out.

Every ranking comes as `ranked` (n,): the grades of what was shown, best place first, 0 for what was not good. `judged`
(m,) holds the grades of everything that could have been shown, in any order; n <= m is not required. Grades are >= 0.
"""

from __future__ import annotations

import math

import numpy as np

from matcher.ports import Floats

RESAMPLES = 10_000
"""Draws behind an interval or a p-value: the second decimal of a p-value stands still from some thousands on."""
_DRAWS_AT_ONCE = 500


def gains(grades: Floats) -> Floats:
    """2^grade - 1: the right person counts seven times a conceivable one (Burges et al., 2005)."""
    gained: Floats = np.exp2(grades) - 1.0
    return gained


def dcg(ranked: Floats, k: int) -> float:
    """Discounted cumulative gain of the first k places (Järvelin and Kekäläinen, 2002), discount log2(place + 1)."""
    top = gains(ranked[:k])
    return float((top / np.log2(np.arange(2, len(top) + 2))).sum())


def ndcg(ranked: Floats, judged: Floats, k: int) -> float:
    """0..1: DCG against the best order of `judged`; nan when nothing has a positive grade."""
    ideal = dcg(-np.sort(-judged), k)
    return dcg(ranked, k) / ideal if ideal > 0 else math.nan


def reciprocal_rank(ranked: Floats) -> float:
    """1 / the first place with a positive grade; 0 when there is none."""
    good = np.flatnonzero(ranked > 0)
    return 1.0 / (int(good[0]) + 1) if len(good) else 0.0


def precision(ranked: Floats, k: int) -> float:
    """Share of the first k places with a positive grade; a place that stays empty counts as wrong."""
    return int((ranked[:k] > 0).sum()) / k


def recall(ranked: Floats, judged: Floats, k: int) -> float:
    """Share of everything with a positive grade that stands in the first k places; nan when there is nothing."""
    good = int((judged > 0).sum())
    return int((ranked[:k] > 0).sum()) / good if good else math.nan


def bootstrap_interval(
    values: Floats, *, level: float = 0.95, resamples: int = RESAMPLES, seed: int = 0
) -> tuple[float, float]:
    """Percentile bootstrap of the mean over queries (Efron, 1979); the same seed gives the same interval.

    Raises ValueError without values.
    """
    if not len(values):
        raise ValueError("an interval needs at least one value")
    draws = np.random.default_rng(seed)
    means = np.concatenate(
        [values[draws.integers(0, len(values), (count, len(values)))].mean(axis=1) for count in _portions(resamples)]
    )
    low, high = np.quantile(means, [(1 - level) / 2, (1 + level) / 2])
    return float(low), float(high)


def sign_flip_p(differences: Floats, *, resamples: int = RESAMPLES, seed: int = 0) -> float:
    """Two-sided p-value of a paired randomisation test on the mean difference (Fisher, 1935).

    How often a mean at least as far from zero comes about when each query's sign is chance; never 0, since the
    observed signs are one of the draws. Raises ValueError without differences.
    """
    if not len(differences):
        raise ValueError("a test needs at least one difference")
    draws = np.random.default_rng(seed)
    # A sum in another order may differ in its last bits; ties with the observed mean must count.
    observed = abs(float(differences.mean())) - 1e-12
    extreme = 0
    for count in _portions(resamples):
        signs = draws.integers(0, 2, (count, len(differences))) * 2 - 1
        extreme += int((np.abs((signs * differences).mean(axis=1)) >= observed).sum())
    return (extreme + 1) / (resamples + 1)


def _portions(total: int) -> list[int]:
    whole, rest = divmod(total, _DRAWS_AT_ONCE)
    return [_DRAWS_AT_ONCE] * whole + ([rest] if rest else [])
