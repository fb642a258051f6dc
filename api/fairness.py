"""How often groups of people are shown: exposure and selection rates with intervals; small groups stay hidden.

A pair counts when the rules admit it and it stands in the run, so that groups are compared on what they could get.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from matcher.domain import Candidate
from matcher.errors import SettingsInvalid
from matcher.geography import Geography

DEPTHS: Final = (1, 5, 10)
SMALLEST_GROUP: Final = 20
RESAMPLES: Final = 200
SEED: Final = 20261121
UNKNOWN: Final = "onbekend"


@dataclass(frozen=True, slots=True)
class Shown:
    """One person in the list of one vacancy; `rank` counts from 1."""

    candidate_id: str
    rank: int


@dataclass(frozen=True, slots=True)
class Line:
    """One measure of one group: the value and its 95% bootstrap interval; None where the group is hidden."""

    trait: str
    group: str
    people: int
    measure: str
    value: float | None
    low: float | None
    high: float | None


def known_traits(candidate: Candidate, geography: Geography) -> Mapping[str, str]:
    """What the profile itself tells: the gebied of the home and the level of Dutch."""
    place = geography.place(candidate.pc4)
    return {
        "gebied": UNKNOWN if place is None else place.gebied or place.gemeente,
        "taalniveau": UNKNOWN if candidate.dutch is None else candidate.dutch.value,
    }


def fairness(shown: Sequence[Shown], traits: Mapping[str, Mapping[str, str]]) -> Iterator[Line]:
    """For each trait, group and measure a line, in order; `traits` by candidate. SettingsInvalid without Fairlearn."""
    for trait in sorted({name for known in traits.values() for name in known}):
        groups = {id: known.get(trait, UNKNOWN) for id, known in traits.items()}
        people = {group: len({one.candidate_id for one in shown if groups.get(one.candidate_id) == group})
                  for group in sorted(set(groups.values()))}  # fmt: skip
        visible = {group for group, count in people.items() if count >= SMALLEST_GROUP}
        rows = [one for one in shown if groups.get(one.candidate_id) in visible]
        told = _measured(rows, [groups[one.candidate_id] for one in rows]) if rows else {}
        for group, count in people.items():
            for measure in _measures():
                value, low, high = told.get((group, measure), (None, None, None))
                yield Line(trait, group, count, measure, value, low, high)


def _measures() -> tuple[str, ...]:
    return ("blootstelling", *(f"selectie@{depth}" for depth in DEPTHS))


def _measured(
    rows: Sequence[Shown], groups: Sequence[str]
) -> Mapping[tuple[str, str], tuple[float | None, float | None, float | None]]:
    try:
        import numpy as np
        from fairlearn.metrics import MetricFrame
    except ImportError:
        raise SettingsInvalid("dit rapport heeft Fairlearn nodig: installeer het met het extra [fairness]") from None

    def selection(depth: int) -> Callable[[Any, Any], float]:
        return lambda _, ranks: float(np.mean(np.asarray(ranks) <= depth))

    measures: dict[str, Callable[[Any, Any], float]] = {
        "blootstelling": lambda _, ranks: float(np.mean(1 / np.log2(1 + np.asarray(ranks)))),
        **{f"selectie@{depth}": selection(depth) for depth in DEPTHS},
    }
    ranks = [row.rank for row in rows]
    # One frame for all measures: what takes the time is each draw's grouping.
    frame = MetricFrame(
        metrics=measures,
        y_true=ranks,
        y_pred=ranks,
        sensitive_features=list(groups),
        n_boot=RESAMPLES,
        ci_quantiles=[0.025, 0.975],
        random_state=SEED,
    )
    low, high = frame.by_group_ci
    return {
        (str(group), measure): (float(values[measure]), float(low.loc[group, measure]), float(high.loc[group, measure]))
        for group, values in frame.by_group.iterrows()
        for measure in measures
    }
