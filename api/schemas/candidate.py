"""The kandidaat of the contract, to the domain and back."""

from __future__ import annotations

import re
from typing import Annotated, Self

from pydantic import AfterValidator, ConfigDict, Field, StrictInt, field_validator
from stdnum.nl import bsn

from api.schemas.fields import (
    Count,
    Day,
    Dayparts,
    Flag,
    Forms,
    Hours,
    Id,
    LanguageCode,
    Licences,
    LongText,
    Moment,
    Municipality,
    Name,
    Postcode,
    Transports,
    Wire,
    WorkplaceKeys,
    Year,
    at_most,
    hours_in_order,
    parsed,
    refusal,
)
from matcher.domain import (
    Begeleiding,
    Candidate,
    CandidateStatus,
    DutchLevel,
    Education,
    EducationLevel,
    Experience,
    LanguageSkill,
    LksStatus,
    SearchArea,
    Support,
    Werkfit,
)

_NINE_DIGITS = re.compile(r"[0-9]{9}", re.ASCII)


def _pseudonym(value: str) -> str:
    if _NINE_DIGITS.fullmatch(value) and bsn.is_valid(value):
        raise refusal("Dit kan een burgerservicenummer zijn. Gebruik een ander nummer.")
    return value


CandidateId = Annotated[Id, AfterValidator(_pseudonym)]


class ExperienceJson(Wire):
    """One entry of werkervaring."""

    model_config = ConfigDict(title="Werkervaring")

    function: str = Field(alias="functie")
    description: LongText | None = Field(default=None, alias="omschrijving")
    months: Count | None = Field(default=None, alias="maanden")
    end_year: Year | None = Field(default=None, alias="eindjaar")


class EducationJson(Wire):
    """One entry of opleidingen."""

    model_config = ConfigDict(title="Opleiding")

    level: EducationLevel = Field(alias="niveau")
    direction: str | None = Field(default=None, alias="richting")
    diploma: Flag | None = None


class LanguageSkillJson(Wire):
    """One entry of talen."""

    model_config = ConfigDict(title="Taal")

    language: LanguageCode = Field(alias="taal")
    level: DutchLevel = Field(alias="niveau")


class SupportJson(Wire):
    """ondersteuning: protected."""

    model_config = ConfigDict(title="Ondersteuning")

    lks: LksStatus | None = None
    doelgroepregister: Flag | None = None
    beschut_werk: Flag | None = Field(default=None, alias="beschutWerk")
    werkfit: Werkfit | None = None
    begeleiding: Begeleiding | None = None
    workplace_needs: WorkplaceKeys | None = Field(default=None, alias="werkplekeisen")

    def to_domain(self) -> Support:
        return Support(
            lks=self.lks,
            doelgroepregister=self.doelgroepregister,
            beschut_werk=self.beschut_werk,
            werkfit=self.werkfit,
            begeleiding=self.begeleiding,
            workplace_needs=self.workplace_needs or (),
        )

    @classmethod
    def from_domain(cls, support: Support) -> Self | None:
        """None when nothing is known."""
        if support == Support():
            return None
        return cls(
            lks=support.lks,
            doelgroepregister=support.doelgroepregister,
            beschutWerk=support.beschut_werk,
            werkfit=support.werkfit,
            begeleiding=support.begeleiding,
            werkplekeisen=support.workplace_needs or None,
        )


class CandidateJson(Wire):
    """A kandidaat as it goes over the wire."""

    model_config = ConfigDict(title="Kandidaat")

    id: CandidateId
    desired_titles: Annotated[tuple[Name, ...], at_most(10)] | None = Field(default=None, alias="gewensteBeroepen")
    profile_text: LongText | None = Field(default=None, alias="profieltekst")
    experience: tuple[ExperienceJson, ...] | None = Field(default=None, alias="werkervaring")
    education: tuple[EducationJson, ...] | None = Field(default=None, alias="opleidingen")
    skills: Annotated[tuple[Name, ...], at_most(50)] | None = Field(default=None, alias="vaardigheden")
    licences: Licences | None = Field(default=None, alias="rijbewijzen")
    certificates: tuple[Name, ...] | None = Field(default=None, alias="certificaten")
    languages: tuple[LanguageSkillJson, ...] | None = Field(default=None, alias="talen")
    postcode: Postcode | None = None
    transport: Transports | None = Field(default=None, alias="vervoermiddelen")
    max_travel_minutes: Annotated[StrictInt, Field(ge=5, le=240)] | None = Field(
        default=None, alias="maxReistijdMinuten"
    )
    search_area: SearchArea | None = Field(default=None, alias="zoekgebied")
    hours_min: Hours | None = Field(default=None, alias="urenMin")
    hours_max: Hours | None = Field(default=None, alias="urenMax")
    dayparts: Dayparts | None = Field(default=None, alias="dagdelen")
    available_from: Day | None = Field(default=None, alias="beschikbaarVanaf")
    minor: Flag | None = Field(default=None, alias="minderjarig")
    forms: Forms | None = Field(default=None, alias="vormen")
    status: CandidateStatus = CandidateStatus.AVAILABLE
    spoor: Annotated[StrictInt, Field(ge=0, le=5)] | None = None
    ontheffing: Flag | None = None
    video_cv: Flag | None = Field(default=None, alias="videoCv")
    running_trajectory: Flag | None = Field(default=None, alias="lopendTraject")
    gemeente: Municipality | None = None
    updated_at: Moment | None = Field(default=None, alias="bijgewerktOp")
    support: SupportJson | None = Field(default=None, alias="ondersteuning")

    _hours = field_validator("hours_max")(hours_in_order)

    def to_domain(self) -> Candidate:
        return Candidate(
            id=self.id,
            desired_titles=self.desired_titles or (),
            profile_text=self.profile_text,
            experience=tuple(
                Experience(e.function, e.description, e.months, e.end_year) for e in self.experience or ()
            ),
            education=None
            if self.education is None
            else tuple(Education(e.level, e.direction, e.diploma) for e in self.education),
            skills=self.skills or (),
            licences=self.licences,
            certificates=self.certificates,
            languages=None
            if self.languages is None
            else tuple(LanguageSkill(entry.language, entry.level) for entry in self.languages),
            postcode=self.postcode,
            transport=self.transport,
            max_travel_minutes=self.max_travel_minutes,
            search_area=self.search_area,
            hours_min=self.hours_min,
            hours_max=self.hours_max,
            dayparts=self.dayparts,
            available_from=self.available_from,
            minor=self.minor,
            forms=self.forms,
            status=self.status,
            spoor=self.spoor,
            ontheffing=self.ontheffing,
            video_cv=self.video_cv,
            running_trajectory=self.running_trajectory,
            gemeente=self.gemeente,
            updated_at=self.updated_at,
            support=Support() if self.support is None else self.support.to_domain(),
        )

    @classmethod
    def from_domain(cls, candidate: Candidate) -> Self:
        return cls(
            id=candidate.id,
            gewensteBeroepen=candidate.desired_titles or None,
            profieltekst=candidate.profile_text,
            werkervaring=tuple(
                ExperienceJson(functie=e.function, omschrijving=e.description, maanden=e.months, eindjaar=e.end_year)
                for e in candidate.experience
            )
            or None,
            opleidingen=None
            if candidate.education is None
            else tuple(
                EducationJson(niveau=e.level, richting=e.direction, diploma=e.diploma) for e in candidate.education
            ),
            vaardigheden=candidate.skills or None,
            rijbewijzen=candidate.licences,
            certificaten=candidate.certificates,
            talen=None
            if candidate.languages is None
            else tuple(LanguageSkillJson(taal=entry.language, niveau=entry.level) for entry in candidate.languages),
            postcode=candidate.postcode,
            vervoermiddelen=candidate.transport,
            maxReistijdMinuten=candidate.max_travel_minutes,
            zoekgebied=candidate.search_area,
            urenMin=candidate.hours_min,
            urenMax=candidate.hours_max,
            dagdelen=candidate.dayparts,
            beschikbaarVanaf=candidate.available_from,
            minderjarig=candidate.minor,
            vormen=candidate.forms,
            status=candidate.status,
            spoor=candidate.spoor,
            ontheffing=candidate.ontheffing,
            videoCv=candidate.video_cv,
            lopendTraject=candidate.running_trajectory,
            gemeente=candidate.gemeente,
            bijgewerktOp=candidate.updated_at,
            ondersteuning=SupportJson.from_domain(candidate.support),
        )


def parse_candidate(data: object) -> Candidate:
    """From parsed JSON; raises InvalidInput with every fault at once."""
    return parsed(CandidateJson, data).to_domain()


def candidate_json(candidate: Candidate) -> dict[str, object]:
    """To plain JSON, support included; what is unknown is left out."""
    return CandidateJson.from_domain(candidate).wire()
