"""A vacancy: the work, the employer, and the demands that refuse."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from matcher.domain.values import (
    DutchLevel,
    EducationLevel,
    EmployerSize,
    Form,
    Licence,
    LksDemand,
    VacancyGuidance,
    VacancyStatus,
)


@dataclass(frozen=True, slots=True)
class Employer:
    id: str | None = None
    name: str | None = None
    sector: str | None = None
    size: EmployerSize | None = None
    earlier_lks_placements: int | None = None
    social_return_open: bool | None = None
    harrie_trained: bool | None = None


@dataclass(frozen=True, slots=True)
class CertificateDemand:
    """`upfront` True: needed on the first day; False or None: may be earned on the job."""

    name: str
    upfront: bool | None = None


@dataclass(frozen=True, slots=True)
class Demands:
    """The employer's hard demands (eisen); `minimum_age` in years."""

    licences: tuple[Licence, ...] = ()
    certificates: tuple[CertificateDemand, ...] = ()
    education_level: EducationLevel | None = None
    education_legal: bool | None = None
    dutch_level: DutchLevel | None = None
    vog: bool | None = None
    minimum_age: int | None = None


@dataclass(frozen=True, slots=True)
class Vacancy:
    """None always means unknown; `workplace_offers` and `workplace_lacks` hold the keys said to be true and false."""

    id: str
    title: str
    text: str | None = None
    employer: Employer | None = None
    postcode: str | None = None
    hours_min: int | None = None
    hours_max: int | None = None
    dayparts: tuple[str, ...] | None = None
    latest_start: date | None = None
    closing_date: date | None = None
    places: int = 1
    status: VacancyStatus = VacancyStatus.OPEN
    forms: tuple[Form, ...] = (Form.REGULIER,)
    lks: LksDemand | None = None
    zuid_only: bool | None = None
    demands: Demands = field(default_factory=Demands)
    workplace_offers: tuple[str, ...] = ()
    workplace_lacks: tuple[str, ...] = ()
    guidance: VacancyGuidance | None = None
    jobcarving: bool | None = None
    isco08: str | None = None
    gemeente: str | None = None
    updated_at: datetime | None = None

    @property
    def pc4(self) -> int | None:
        """The four digits of the place of work."""
        return int(self.postcode[:4]) if self.postcode else None

    def offers_only(self, form: Form) -> bool:
        """True when `form` is the one form on offer."""
        return form in self.forms and len(set(self.forms)) == 1

    @property
    def legal_education_rank(self) -> int | None:
        """Rank that the law demands; None when no law does."""
        level = self.demands.education_level
        return level.rank if self.demands.education_legal and level is not None else None
