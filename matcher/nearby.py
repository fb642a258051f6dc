"""Who just missed a vacancy: candidates that one rule alone refuses, and what would open it.

Only what the employer or the candidate can change is told. Status, support, residence and age are no suggestion.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from matcher.domain import Candidate, Check, Outcome, Reason, Vacancy
from matcher.pipeline import Matcher
from matcher.pools import CandidatePool
from matcher.ports import Bitmap, RowIds
from matcher.representation import Representation
from matcher.rules import judge
from matcher.rules.masks import Masks

OPENABLE = (
    "vorm",
    "zoekgebied",
    "reistijd",
    "uren",
    "dagdelen",
    "rijbewijs",
    "certificaat",
    "opleiding",
    "taal",
    "start",
)
"""Rules that a change of plan may open, in the order in which they are told."""
NEAR_ENOUGH = 40.0
"""Score 0..100 below which the work itself does not fit, so that opening the rule helps nobody."""


@dataclass(frozen=True, slots=True)
class Nearby:
    """A refused candidate: the one rule between, the score 0..100 were it opened, and the change that opens it."""

    candidate_id: str
    score: float
    check: Check
    change: Reason

    @property
    def rule(self) -> str:
        return self.check.rule


def nearly_admitted(masks: Masks, alive: Bitmap) -> RowIds:
    """Living rows that exactly one rule refuses, that rule being openable; ascending."""
    refusals = np.sum([refuses for refuses, _ in masks.by_rule.values()], axis=0, dtype=np.int64)
    openable = np.logical_or.reduce([masks.by_rule[rule][0] for rule in OPENABLE])
    return np.flatnonzero((refusals == 1) & openable & alive)


def nearby_candidates(
    matcher: Matcher, vacancy: Vacancy, texts: Representation, pools: Sequence[CandidatePool], k: int, today: date
) -> tuple[Nearby, ...]:
    """At most k of all pools together, the best first, ties by id."""
    found = [near for pool in pools for near in _of_pool(matcher, vacancy, texts, pool, k, today)]
    return tuple(sorted(found, key=lambda near: (-near.score, near.candidate_id))[:k])


def _of_pool(
    matcher: Matcher, vacancy: Vacancy, texts: Representation, pool: CandidatePool, k: int, today: date
) -> list[Nearby]:
    rows = nearly_admitted(matcher.candidate_masks(vacancy, pool, today), pool.alive)
    if not len(rows):
        return []
    scores = matcher.score_candidates(vacancy, texts, pool, rows).scores()
    order = np.lexsort((pool.rows.ids[rows], -scores))[:k]
    found = []
    for place in order[scores[order] >= NEAR_ENOUGH]:
        candidate = pool.rows.objects[rows[place]]
        (check,) = judge(candidate, vacancy, today, matcher.book).having(Outcome.REFUSES)
        found.append(Nearby(candidate.id, float(scores[place]), check, change(candidate, vacancy, check)))
    return found


def change(candidate: Candidate, vacancy: Vacancy, check: Check) -> Reason:
    """What would open the rule; KeyError for a rule that is not openable."""
    return _CHANGES[check.rule](candidate, vacancy, check)


def _hours(candidate: Candidate, vacancy: Vacancy, check: Check) -> Reason:
    wanted, offered = check.data["gewenst"], check.data["aangeboden"]
    return Reason("opent_uren", {"vacature": wanted, "kandidaat": offered})


def _form(candidate: Candidate, vacancy: Vacancy, check: Check) -> Reason:
    return Reason("opent_vorm", {"gewenst": candidate.forms or (), "aangeboden": vacancy.forms})


def _told(code: str) -> Callable[[Candidate, Vacancy, Check], Reason]:
    """The data of the refusal say it all."""
    return lambda candidate, vacancy, check: Reason(code, check.data)


_CHANGES: dict[str, Callable[[Candidate, Vacancy, Check], Reason]] = {
    "vorm": _form,
    "zoekgebied": _told("opent_zoekgebied"),
    "reistijd": _told("opent_reistijd"),
    "uren": _hours,
    "dagdelen": _told("opent_dagdelen"),
    "rijbewijs": _told("opent_rijbewijs"),
    "certificaat": _told("opent_certificaat"),
    "opleiding": _told("opent_opleiding"),
    "taal": _told("opent_taal"),
    "start": _told("opent_start"),
}
