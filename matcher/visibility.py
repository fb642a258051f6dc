"""What a caller may see of the market: whose rows, and which facts of a person.

Both come before any search. Other gemeenten's rows are masked, so that they are not counted or ranked. Facts that a
caller may not see are unknown to every rule, score and filter, so that no answer depends on them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from matcher.certified import HeldCertificates
from matcher.columns import CandidateColumns
from matcher.domain import (
    Candidate,
    CandidateStatus,
    Check,
    Form,
    Match,
    Outcome,
    SearchArea,
    Support,
    Vacancy,
    Verdict,
)
from matcher.explain import attention
from matcher.geography import Geography
from matcher.normalise import fold
from matcher.pools import CandidatePool, Certificates, Columns, Object, Pool, Rows
from matcher.remembered import Remembered
from matcher.segments import Segments

NOBODY = ""
"""The owner of a row whose gemeente is not known: only who sees every gemeente sees it."""
_PREFIX = "gemeente "


def gemeente_name(name: str) -> str:
    """The comparable form of a gemeente's name: "Gemeente Schiedam" and "schiedam" are one."""
    return fold(name).removeprefix(_PREFIX)


@dataclass(frozen=True, slots=True)
class Sight:
    """Which rows a caller sees: those of `gemeenten` (as `gemeente_name` writes them), None for all.

    `support`: `ondersteuning` may be seen. `home`: where a person lives and how the gemeente helps may be seen; an
    employer may not.
    """

    gemeenten: frozenset[str] | None = None
    support: bool = True
    home: bool = True

    @property
    def everything(self) -> bool:
        return self.gemeenten is None and self.whole

    @property
    def whole(self) -> bool:
        """True when nothing of a person is hidden."""
        return self.support and self.home

    def owns(self, owner: str) -> bool:
        """True when rows of this owner are seen; NOBODY belongs to no gemeente."""
        return self.gemeenten is None or owner in self.gemeenten


def owner(item: Candidate | Vacancy, geography: Geography) -> str:
    """The gemeente that serves the person or holds the vacancy; while unsaid that of the postcode, else NOBODY."""
    if item.gemeente is not None and (name := gemeente_name(item.gemeente)):
        return name
    place = geography.place(item.pc4)
    return NOBODY if place is None else gemeente_name(place.gemeente)


TELLING_FORMS = frozenset({Form.BESCHUT_WERK, Form.GARANTIEBAAN, Form.SPRINGPLANKBAAN})
"""Forms that are there for people with support alone: who wants one tells of it."""
HIDDEN_RULES = frozenset({"lks", "beschut", "springplank", "werkplek", "zuid", "zoekgebied", "reistijd"})
"""Rules on support and home: an employer reads neither that they were judged nor how."""
HOME_FILTERS = frozenset({"gebied", "gemeente", "nprz", "reistijd", "status", "lopendTraject"})
"""Filters on what an employer may not see, besides the protected ones."""
VEIL = "gemeente"
"""The rule under which an employer is told that the gemeente has something to find out."""


def projected(candidate: Candidate, sight: Sight) -> Candidate:
    """What is left of a person for who sees that much; what is hidden is unknown."""
    if sight.whole:
        return candidate
    if sight.home:
        return replace(candidate, support=Support())
    forms = tuple(form for form in candidate.forms or () if form not in TELLING_FORMS)
    return replace(
        candidate,
        support=Support(),
        profile_text=None,
        experience=tuple(replace(work, description=None) for work in candidate.experience),
        postcode=None,
        gemeente=None,
        max_travel_minutes=None,
        search_area=None if candidate.search_area is SearchArea.WIJK else candidate.search_area,
        forms=forms or None,
        status=CandidateStatus.AVAILABLE if candidate.in_play else candidate.status,
        spoor=None,
        ontheffing=None,
        running_trajectory=None,
    )


def veiled(match: Match, vacancy: Vacancy, sight: Sight) -> Match:
    """The match as it is told: an employer reads nothing of rules on support and home, but that something is open."""
    if sight.home:
        return match
    checks = [check for check in match.verdict.checks if check.rule not in HIDDEN_RULES]
    hidden = {check.outcome for check in match.verdict.checks if check.rule in HIDDEN_RULES}
    if Outcome.REFUSES in hidden:
        checks.append(Check(VEIL, Outcome.REFUSES, "gemeente_ziet_bezwaar"))
    elif Outcome.UNKNOWN in hidden:
        checks.append(Check(VEIL, Outcome.UNKNOWN, "gemeente_controleert"))
    verdict = Verdict(tuple(checks))
    return replace(match, verdict=verdict, attention=attention(vacancy, verdict))


_CandidateRows = Rows[Candidate, CandidateColumns, HeldCertificates]


class Tenants:
    """Who owns which rows; remembered for as long as the rows are in use."""

    def __init__(self, geography: Geography) -> None:
        self._geography = geography
        self._owners: Remembered[tuple[NDArray[np.str_], NDArray[np.intp]]] = Remembered()
        self._projected: dict[bool, Remembered[_CandidateRows]] = {True: Remembered(), False: Remembered()}

    def owns(self, sight: Sight, item: Candidate | Vacancy) -> bool:
        return sight.owns(owner(item, self._geography))

    def people(
        self, side: Segments[Candidate, CandidateColumns, HeldCertificates], sight: Sight
    ) -> Segments[Candidate, CandidateColumns, HeldCertificates]:
        """The candidates of the own gemeenten, of whom nothing is known but what may be seen."""
        own = self.side(side, sight)
        if sight.whole:
            return own
        return Segments(own.make, self._hidden(own.large, sight), self._hidden(own.recent, sight))

    def _hidden(self, pool: CandidatePool, sight: Sight) -> CandidatePool:
        remembered = self._projected[sight.home]
        return Pool(remembered.of(pool.rows, lambda: self._project(pool.rows, sight)), pool.alive)

    def _project(self, rows: _CandidateRows, sight: Sight) -> _CandidateRows:
        people = tuple(projected(person, sight) for person in rows.objects)
        columns = CandidateColumns.of(people, self._geography)
        made = Rows(people, columns, rows.certificates, rows.texts, rows.indexes)
        # The same words in the same rows: what was made of them serves here too.
        made.__dict__.update({"dense": rows.dense, "lexical": rows.lexical} if people else {})
        return made

    def side(
        self, side: Segments[Object, Columns, Certificates], sight: Sight
    ) -> Segments[Object, Columns, Certificates]:
        """The same side, in which other gemeenten have no living rows."""
        return Segments(side.make, self._pool(side.large, sight), self._pool(side.recent, sight))

    def _pool(self, pool: Pool[Object, Columns, Certificates], sight: Sight) -> Pool[Object, Columns, Certificates]:
        if sight.gemeenten is None or not pool.rows.objects:
            return pool
        names, numbers = self._owners.of(pool.rows, lambda: self._read(pool.rows.objects))
        own = np.isin(names, sorted(sight.gemeenten - {NOBODY}))
        return Pool(pool.rows, pool.alive & own[numbers])

    def _read(self, items: Iterable[Any]) -> tuple[NDArray[np.str_], NDArray[np.intp]]:
        names, numbers = np.unique([owner(item, self._geography) for item in items], return_inverse=True)
        return names, numbers
