"""Candidate, vacancy, verdict and match: frozen facts, in English; the wire's Dutch lives in api.schemas."""

from matcher.domain.candidate import Candidate, Education, Experience, LanguageSkill, Support
from matcher.domain.match import Match, Part, Reason
from matcher.domain.outcome import Check, Outcome, Verdict
from matcher.domain.vacancy import CertificateDemand, Demands, Employer, Vacancy
from matcher.domain.values import (
    DAYPARTS,
    WORKPLACE_KEYS,
    Begeleiding,
    CandidateStatus,
    DutchLevel,
    EducationLevel,
    EmployerSize,
    Form,
    Licence,
    LksDemand,
    LksStatus,
    SearchArea,
    Transport,
    VacancyGuidance,
    VacancyStatus,
    Werkfit,
)

__all__ = [
    "DAYPARTS",
    "WORKPLACE_KEYS",
    "Begeleiding",
    "Candidate",
    "CandidateStatus",
    "CertificateDemand",
    "Check",
    "Demands",
    "DutchLevel",
    "Education",
    "EducationLevel",
    "Employer",
    "EmployerSize",
    "Experience",
    "Form",
    "LanguageSkill",
    "Licence",
    "LksDemand",
    "LksStatus",
    "Match",
    "Outcome",
    "Part",
    "Reason",
    "SearchArea",
    "Support",
    "Transport",
    "Vacancy",
    "VacancyGuidance",
    "VacancyStatus",
    "Verdict",
    "Werkfit",
]
