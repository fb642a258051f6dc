"""The vacature of the contract, to the domain and back."""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import ConfigDict, Field, StrictInt, field_validator

from api.schemas.fields import (
    LARGEST_COUNT,
    LONGEST_VACANCY,
    Count,
    Day,
    Dayparts,
    Flag,
    Forms,
    Hours,
    Id,
    Isco08,
    Licences,
    Moment,
    Municipality,
    Name,
    Postcode,
    Wire,
    hours_in_order,
    parsed,
)
from matcher.domain import (
    WORKPLACE_KEYS,
    CertificateDemand,
    Demands,
    DutchLevel,
    EducationLevel,
    Employer,
    EmployerSize,
    Form,
    LksDemand,
    Vacancy,
    VacancyGuidance,
    VacancyStatus,
)

OLDEST_AGE = 120


class EmployerJson(Wire):
    """werkgever."""

    model_config = ConfigDict(title="Werkgever")

    id: str | None = None
    name: str | None = Field(default=None, alias="naam")
    sector: str | None = None
    size: EmployerSize | None = Field(default=None, alias="grootte")
    earlier_lks_placements: Count | None = Field(default=None, alias="eerdereLksPlaatsingen")
    social_return_open: Flag | None = Field(default=None, alias="socialReturnOpen")
    harrie_trained: Flag | None = Field(default=None, alias="harrieGetraind")


class CertificateDemandJson(Wire):
    """One entry of eisen.certificaten."""

    model_config = ConfigDict(title="Certificaateis")

    name: str = Field(alias="naam")
    upfront: Flag | None = Field(default=None, alias="vooraf")


class DemandsJson(Wire):
    """eisen: the hard demands of the employer."""

    model_config = ConfigDict(title="Eisen")

    licences: Licences | None = Field(default=None, alias="rijbewijzen")
    certificates: tuple[CertificateDemandJson, ...] | None = Field(default=None, alias="certificaten")
    education_level: EducationLevel | None = Field(default=None, alias="opleidingsniveau")
    education_legal: Flag | None = Field(default=None, alias="opleidingWettelijk")
    dutch_level: DutchLevel | None = Field(default=None, alias="taalniveauNl")
    vog: Flag | None = None
    minimum_age: Annotated[StrictInt, Field(ge=0, le=OLDEST_AGE)] | None = Field(default=None, alias="minimumleeftijd")

    def to_domain(self) -> Demands:
        return Demands(
            licences=self.licences or (),
            certificates=tuple(CertificateDemand(c.name, c.upfront) for c in self.certificates or ()),
            education_level=self.education_level,
            education_legal=self.education_legal,
            dutch_level=self.dutch_level,
            vog=self.vog,
            minimum_age=self.minimum_age,
        )

    @classmethod
    def from_domain(cls, demands: Demands) -> Self | None:
        """None when nothing is demanded."""
        if demands == Demands():
            return None
        return cls(
            rijbewijzen=demands.licences or None,
            certificaten=tuple(CertificateDemandJson(naam=c.name, vooraf=c.upfront) for c in demands.certificates)
            or None,
            opleidingsniveau=demands.education_level,
            opleidingWettelijk=demands.education_legal,
            taalniveauNl=demands.dutch_level,
            vog=demands.vog,
            minimumleeftijd=demands.minimum_age,
        )


class WorkplaceJson(Wire):
    """werkplek: true is offered, false is not, absent is unknown. The keys are those of WORKPLACE_KEYS."""

    model_config = ConfigDict(title="Werkplek")

    rolstoeltoegankelijk: Flag | None = None
    prikkelarm: Flag | None = None
    zittend_werk: Flag | None = None
    geen_zwaar_tillen: Flag | None = None
    vaste_begeleider: Flag | None = None
    vaste_taken: Flag | None = None
    geen_klantcontact: Flag | None = None
    rustig_tempo: Flag | None = None
    geen_hoogte: Flag | None = None

    def having(self, answer: bool) -> tuple[str, ...]:
        """The keys with that answer, in the order of WORKPLACE_KEYS."""
        return tuple(key for key in WORKPLACE_KEYS if getattr(self, key) is answer)

    @classmethod
    def from_domain(cls, vacancy: Vacancy) -> Self | None:
        """None when nothing is known."""
        if not vacancy.workplace_offers and not vacancy.workplace_lacks:
            return None
        return cls(**dict.fromkeys(vacancy.workplace_lacks, False), **dict.fromkeys(vacancy.workplace_offers, True))


class VacancyJson(Wire):
    """A vacature as it goes over the wire."""

    model_config = ConfigDict(title="Vacature")

    id: Id
    title: Name = Field(alias="titel")
    text: Annotated[str, Field(max_length=LONGEST_VACANCY)] | None = Field(default=None, alias="tekst")
    employer: EmployerJson | None = Field(default=None, alias="werkgever")
    postcode: Postcode | None = None
    hours_min: Hours | None = Field(default=None, alias="urenMin")
    hours_max: Hours | None = Field(default=None, alias="urenMax")
    dayparts: Dayparts | None = Field(default=None, alias="dagdelen")
    latest_start: Day | None = Field(default=None, alias="uiterlijkeStart")
    closing_date: Day | None = Field(default=None, alias="sluitingsdatum")
    places: Annotated[StrictInt, Field(ge=1, le=LARGEST_COUNT)] = Field(default=1, alias="aantalPlaatsen")
    status: VacancyStatus = VacancyStatus.OPEN
    forms: Annotated[Forms, Field(min_length=1)] = Field(default=(Form.REGULIER,), alias="vormen")
    lks: LksDemand | None = None
    zuid_only: Flag | None = Field(default=None, alias="alleenZuid")
    demands: DemandsJson | None = Field(default=None, alias="eisen")
    workplace: WorkplaceJson | None = Field(default=None, alias="werkplek")
    guidance: VacancyGuidance | None = Field(default=None, alias="begeleiding")
    jobcarving: Flag | None = None
    isco08: Isco08 | None = None
    gemeente: Municipality | None = None
    updated_at: Moment | None = Field(default=None, alias="bijgewerktOp")

    _hours = field_validator("hours_max")(hours_in_order)

    def to_domain(self) -> Vacancy:
        return Vacancy(
            id=self.id,
            title=self.title,
            text=self.text,
            employer=None
            if (employer := self.employer) is None
            else Employer(
                id=employer.id,
                name=employer.name,
                sector=employer.sector,
                size=employer.size,
                earlier_lks_placements=employer.earlier_lks_placements,
                social_return_open=employer.social_return_open,
                harrie_trained=employer.harrie_trained,
            ),
            postcode=self.postcode,
            hours_min=self.hours_min,
            hours_max=self.hours_max,
            dayparts=self.dayparts,
            latest_start=self.latest_start,
            closing_date=self.closing_date,
            places=self.places,
            status=self.status,
            forms=self.forms,
            lks=self.lks,
            zuid_only=self.zuid_only,
            demands=Demands() if self.demands is None else self.demands.to_domain(),
            workplace_offers=() if self.workplace is None else self.workplace.having(True),
            workplace_lacks=() if self.workplace is None else self.workplace.having(False),
            guidance=self.guidance,
            jobcarving=self.jobcarving,
            isco08=self.isco08,
            gemeente=self.gemeente,
            updated_at=self.updated_at,
        )

    @classmethod
    def from_domain(cls, vacancy: Vacancy) -> Self:
        return cls(
            id=vacancy.id,
            titel=vacancy.title,
            tekst=vacancy.text,
            werkgever=None
            if (employer := vacancy.employer) is None
            else EmployerJson(
                id=employer.id,
                naam=employer.name,
                sector=employer.sector,
                grootte=employer.size,
                eerdereLksPlaatsingen=employer.earlier_lks_placements,
                socialReturnOpen=employer.social_return_open,
                harrieGetraind=employer.harrie_trained,
            ),
            postcode=vacancy.postcode,
            urenMin=vacancy.hours_min,
            urenMax=vacancy.hours_max,
            dagdelen=vacancy.dayparts,
            uiterlijkeStart=vacancy.latest_start,
            sluitingsdatum=vacancy.closing_date,
            aantalPlaatsen=vacancy.places,
            status=vacancy.status,
            vormen=vacancy.forms,
            lks=vacancy.lks,
            alleenZuid=vacancy.zuid_only,
            eisen=DemandsJson.from_domain(vacancy.demands),
            werkplek=WorkplaceJson.from_domain(vacancy),
            begeleiding=vacancy.guidance,
            jobcarving=vacancy.jobcarving,
            isco08=vacancy.isco08,
            gemeente=vacancy.gemeente,
            bijgewerktOp=vacancy.updated_at,
        )


def parse_vacancy(data: object) -> Vacancy:
    """From parsed JSON; raises InvalidInput with every fault at once."""
    return parsed(VacancyJson, data).to_domain()


def vacancy_json(vacancy: Vacancy) -> dict[str, object]:
    """To plain JSON; what is unknown is left out."""
    return VacancyJson.from_domain(vacancy).wire()
