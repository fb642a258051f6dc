"""The wire: Dutch camelCase JSON, to the domain and back."""

from api.schemas.candidate import CandidateJson, candidate_json, parse_candidate
from api.schemas.match import MatchOut, match_out
from api.schemas.problem import FaultOut, Problem
from api.schemas.vacancy import VacancyJson, parse_vacancy, vacancy_json

__all__ = [
    "CandidateJson",
    "FaultOut",
    "MatchOut",
    "Problem",
    "VacancyJson",
    "candidate_json",
    "match_out",
    "parse_candidate",
    "parse_vacancy",
    "vacancy_json",
]
