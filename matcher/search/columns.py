"""What filters ask of a pool beyond the columns of the hard rules, made once for each Rows and kept as long as it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import numpy as np
from numpy.typing import NDArray

from matcher.certified import DemandedCertificates, HeldCertificates
from matcher.columns import UNKNOWN, CandidateColumns, VacancyColumns, bits, held_licences
from matcher.domain import Begeleiding, Candidate, CandidateStatus, Licence, Vacancy, VacancyGuidance
from matcher.domain.side import Side
from matcher.normalise import fold
from matcher.pools import Rows
from matcher.ports import Bitmap, CertificateNames
from matcher.search.texts import WholeTexts

NEVER = -(1 << 62)
"""The time of change of a row that has none: it comes after all others."""
LICENCES = tuple(licence.value for licence in Licence)
STATUSES = tuple(status.value for status in CandidateStatus)
GUIDANCE = tuple(guidance.value for guidance in Begeleiding)
COACHES = tuple(guidance.value for guidance in VacancyGuidance)

CandidateRows = Rows[Candidate, CandidateColumns, HeldCertificates]
VacancyRows = Rows[Vacancy, VacancyColumns, DemandedCertificates]


@dataclass(frozen=True)
class Facts:
    """What both sides have; every array is (n,), -1 stands for unknown."""

    ids: NDArray[np.str_]
    id_ranks: NDArray[np.int64]
    updated: NDArray[np.int64]
    """Microseconds since 1970, NEVER while unknown."""
    titles: tuple[tuple[str, ...], ...]
    names: tuple[tuple[str, ...], ...]
    """Certificates as they were written."""
    texts: WholeTexts
    certificates: HeldCertificates
    """Keys of what a candidate holds, or of what a vacancy demands."""
    made: dict[str, Any] = field(default_factory=dict)
    """What was derived at first need: occupations, facet matrices."""

    def once(self, name: str, make: Callable[[], Any]) -> Any:
        """What `make` gave the first time; two threads may both make it, and then it is equal."""
        found = self.made.get(name)
        return found if found is not None else self.made.setdefault(name, make())


@dataclass(frozen=True)
class CandidateFacts(Facts):
    """`months` adds up what is known of the experience; `months_open` where more may be true."""

    pool: CandidateColumns = field(kw_only=True)
    register: NDArray[np.int8] = field(kw_only=True)
    guidance: NDArray[np.int8] = field(kw_only=True)
    status: NDArray[np.int8] = field(kw_only=True)
    trajectory: NDArray[np.int8] = field(kw_only=True)
    months: NDArray[np.int32] = field(kw_only=True)
    months_open: Bitmap = field(kw_only=True)

    @classmethod
    def of(cls, rows: CandidateRows, names: CertificateNames) -> CandidateFacts:
        people = rows.objects
        return cls(
            **_shared(rows, Side.CANDIDATES),
            certificates=rows.certificates,
            pool=rows.columns,
            register=_tri(person.support.doelgroepregister for person in people),
            guidance=_codes((person.support.begeleiding for person in people), GUIDANCE),
            status=_codes((person.status for person in people), STATUSES),
            trajectory=_tri(person.running_trajectory for person in people),
            months=np.array([sum(work.months or 0 for work in p.experience) for p in people], dtype=np.int32),
            months_open=np.array(
                [not p.experience or any(work.months is None for work in p.experience) for p in people], dtype=np.bool_
            ),
        )


@dataclass(frozen=True)
class VacancyFacts(Facts):
    """`licences` holds what is demanded and all that it includes; `education` any level, demanded by law or not."""

    pool: VacancyColumns = field(kw_only=True)
    licences: NDArray[np.uint16] = field(kw_only=True)
    education: NDArray[np.int8] = field(kw_only=True)
    dayparts_given: Bitmap = field(kw_only=True)
    guidance: NDArray[np.int8] = field(kw_only=True)
    sectors: tuple[str | None, ...] = field(kw_only=True)
    """Folded; None while unknown."""
    social_return: NDArray[np.int8] = field(kw_only=True)
    harrie: NDArray[np.int8] = field(kw_only=True)
    lks_before: NDArray[np.int8] = field(kw_only=True)
    isco08: tuple[str | None, ...] = field(kw_only=True)

    @classmethod
    def of(cls, rows: VacancyRows, names: CertificateNames) -> VacancyFacts:
        jobs = rows.objects
        employers = [job.employer for job in jobs]
        levels = [job.demands.education_level for job in jobs]
        keys = [frozenset(names.key(demand.name) for demand in job.demands.certificates) for job in jobs]
        return cls(
            **_shared(rows, Side.VACANCIES),
            certificates=HeldCertificates(keys),
            pool=rows.columns,
            licences=np.array([bits(held_licences(job.demands.licences), LICENCES) for job in jobs], dtype=np.uint16),
            education=np.array([UNKNOWN if level is None else level.rank for level in levels], dtype=np.int8),
            dayparts_given=np.array([job.dayparts is not None for job in jobs], dtype=np.bool_),
            guidance=_codes((job.guidance for job in jobs), COACHES),
            sectors=tuple(fold(one.sector) if one and one.sector else None for one in employers),
            social_return=_tri(one.social_return_open if one else None for one in employers),
            harrie=_tri(one.harrie_trained if one else None for one in employers),
            lks_before=_tri(
                None if one is None or one.earlier_lks_placements is None else one.earlier_lks_placements >= 1
                for one in employers
            ),
            isco08=tuple(job.isco08 for job in jobs),
        )


def _shared(rows: Rows[Any, Any, Any], side: Side) -> dict[str, Any]:
    ids, objects = rows.ids, rows.objects
    ranks = np.empty(len(ids), dtype=np.int64)
    ranks[np.argsort(ids, kind="stable")] = np.arange(len(ids))
    return {
        "ids": ids,
        "id_ranks": ranks,
        "updated": np.array([_micros(item.updated_at) for item in objects], dtype=np.int64),
        "titles": tuple(map(_titles, objects)),
        "names": tuple(map(_names, objects)),
        "texts": WholeTexts.of(rows.texts, rows.dense, rows.postings, side),
    }


def _micros(moment: datetime | None) -> int:
    if moment is None:
        return NEVER
    return int((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp() * 1_000_000)


def _titles(item: Candidate | Vacancy) -> tuple[str, ...]:
    if isinstance(item, Vacancy):
        return (item.title,)
    return (*item.desired_titles, *(work.function for work in item.experience))


def _names(item: Candidate | Vacancy) -> tuple[str, ...]:
    if isinstance(item, Vacancy):
        return tuple(demand.name for demand in item.demands.certificates)
    return item.certificates or ()


def _tri(values: Any) -> NDArray[np.int8]:
    return np.array([UNKNOWN if value is None else int(value) for value in values], dtype=np.int8)


def _codes(values: Any, order: Sequence[str]) -> NDArray[np.int8]:
    number = {name: code for code, name in enumerate(order)}
    return np.array([UNKNOWN if value is None else number[str(value)] for value in values], dtype=np.int8)
