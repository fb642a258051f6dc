"""A match: a pair that no rule refuses, its score as the sum of its parts, and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from matcher.domain.outcome import Outcome, Verdict


@dataclass(frozen=True, slots=True)
class Part:
    """One feature's share: `contribution` = 100 x `weight` x `value` / the weights present, rounded to 6 decimals.

    `weight` > 0, `value` in 0..1; the contributions of a match add up to its score.
    """

    name: str
    weight: float
    value: float
    contribution: float


@dataclass(frozen=True, slots=True)
class Reason:
    """A sentence to be: wording turns `code` and `data` into Dutch."""

    code: str
    data: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Match:
    """One explained pair; `rank` counts from 1, and is 0 for a pair that was asked for by itself."""

    candidate_id: str
    vacancy_id: str
    rank: int
    parts: tuple[Part, ...]
    verdict: Verdict
    reasons: tuple[Reason, ...] = ()
    attention: tuple[Reason, ...] = ()
    instruments: tuple[Reason, ...] = ()

    @property
    def score(self) -> float:
        """0..100, higher is better: the sum of the parts."""
        return round(sum(part.contribution for part in self.parts), 6)

    @property
    def to_check(self) -> bool:
        """True when a person has something to ask before the match can be called suitable."""
        return self.verdict.outcome is Outcome.UNKNOWN
