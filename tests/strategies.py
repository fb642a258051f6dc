"""Hypothesis strategies for candidates and vacancies: small pools, so that ids and demands meet often."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import TypeVar

from hypothesis import strategies as st

from matcher.domain import (
    DAYPARTS,
    WORKPLACE_KEYS,
    Begeleiding,
    Candidate,
    CandidateStatus,
    CertificateDemand,
    Demands,
    DutchLevel,
    Education,
    EducationLevel,
    Employer,
    EmployerSize,
    Experience,
    Form,
    LanguageSkill,
    Licence,
    LksDemand,
    LksStatus,
    SearchArea,
    Support,
    Transport,
    Vacancy,
    VacancyGuidance,
    VacancyStatus,
    Werkfit,
)
from tests.makers import TODAY

T = TypeVar("T")

IDS = tuple(f"k-{number}" for number in range(1, 9))
VACANCY_IDS = tuple(f"v-{number}" for number in range(1, 9))
POSTCODES = (
    "3071",
    "3072AB",
    "3081",
    "3083",
    "3089XZ",
    "3011",
    "3011AA",
    "3062",
    "3111",
    "3192",
    "3195",
    "1012",
    "1012JS",
)
"""Zuid (3071-3089), north (3011, 3062), Schiedam, Hoogvliet (3192), Pernis (3195); 1012 is in no table."""
CERTIFICATES = (
    "VCA basis",
    "vca  Basis",
    "heftruckcertificaat",
    "Heftruck certificaat",
    "code 95",
    "Code95",
    "BHV",
    "reachtruckcertificaat",
)
TITLES = ("heftruckchauffeur", "magazijnmedewerker", "schoonmaker", "kok", "administratief medewerker", "Kok")
SKILLS = ("orderpicken", "schoonmaken", "Excel", "koken", "klantvriendelijk")
TEXTS = (
    "",
    "Ik werk graag met mijn handen.",
    "Rustig werk; één vaste plek. €",
    "Tillen & dragen <p>buiten</p>",
)
GEMEENTEN = ("Rotterdam", "Schiedam")
LANGUAGES = ("nl", "ar", "tr")


def some(values: Sequence[T], *, max_size: int | None = None) -> st.SearchStrategy[tuple[T, ...]]:
    """A tuple of different values in any order, possibly empty."""
    ceiling = len(values) if max_size is None else max_size
    return st.lists(st.sampled_from(values), unique=True, max_size=ceiling).map(tuple)


def in_order(values: Sequence[T]) -> st.SearchStrategy[tuple[T, ...]]:
    """A subset as a tuple, in the order of `values`."""
    return st.sets(st.sampled_from(values)).map(lambda chosen: tuple(v for v in values if v in chosen))


def maybe(strategy: st.SearchStrategy[T]) -> st.SearchStrategy[T | None]:
    return st.none() | strategy


def days(before: int = 40, after: int = 40) -> st.SearchStrategy[date]:
    """Dates around TODAY."""
    return st.integers(-before, after).map(lambda shift: TODAY + timedelta(days=shift))


def moments() -> st.SearchStrategy[datetime]:
    """Moments in UTC, some with microseconds."""
    start = datetime(2026, 1, 1, tzinfo=UTC)
    return st.integers(0, 10**13).map(lambda microseconds: start + timedelta(microseconds=microseconds))


def hours() -> st.SearchStrategy[tuple[int | None, int | None]]:
    """(min, max), each None or 1..48, min never above max."""

    def ordered(pair: tuple[int | None, int | None]) -> tuple[int | None, int | None]:
        low, high = pair
        return (high, low) if low is not None and high is not None and low > high else pair

    hour = st.none() | st.sampled_from((1, 8, 12, 16, 20, 24, 32, 36, 40, 48))
    return st.tuples(hour, hour).map(ordered)


def experiences() -> st.SearchStrategy[Experience]:
    return st.builds(
        Experience,
        function=st.sampled_from(TITLES),
        description=maybe(st.sampled_from(TEXTS)),
        months=maybe(st.integers(0, 240)),
        end_year=maybe(st.integers(1990, 2026)),
    )


def educations() -> st.SearchStrategy[Education]:
    return st.builds(
        Education,
        level=st.sampled_from(EducationLevel),
        direction=maybe(st.sampled_from(("techniek", "zorg"))),
        diploma=maybe(st.booleans()),
    )


def language_skills() -> st.SearchStrategy[LanguageSkill]:
    return st.builds(LanguageSkill, language=st.sampled_from(LANGUAGES), level=st.sampled_from(DutchLevel))


def supports() -> st.SearchStrategy[Support]:
    return st.builds(
        Support,
        lks=maybe(st.sampled_from(LksStatus)),
        doelgroepregister=maybe(st.booleans()),
        beschut_werk=maybe(st.booleans()),
        werkfit=maybe(st.sampled_from(Werkfit)),
        begeleiding=maybe(st.sampled_from(Begeleiding)),
        workplace_needs=in_order(WORKPLACE_KEYS),
    )


@st.composite
def candidates(draw: st.DrawFn, ids: Sequence[str] = IDS) -> Candidate:
    """Every field of a candidate, unknown and empty included."""
    hours_min, hours_max = draw(hours())
    return Candidate(
        id=draw(st.sampled_from(ids)),
        desired_titles=draw(some(TITLES, max_size=3)),
        profile_text=draw(maybe(st.sampled_from(TEXTS))),
        experience=tuple(draw(st.lists(experiences(), max_size=2))),
        education=draw(maybe(st.lists(educations(), max_size=2).map(tuple))),
        skills=draw(some(SKILLS)),
        licences=draw(maybe(some(tuple(Licence), max_size=3))),
        certificates=draw(maybe(some(CERTIFICATES, max_size=4))),
        languages=draw(maybe(st.lists(language_skills(), max_size=2).map(tuple))),
        postcode=draw(maybe(st.sampled_from(POSTCODES))),
        transport=draw(maybe(some(tuple(Transport), max_size=3))),
        max_travel_minutes=draw(maybe(st.sampled_from((5, 15, 30, 45, 60, 240)))),
        search_area=draw(maybe(st.sampled_from(SearchArea))),
        hours_min=hours_min,
        hours_max=hours_max,
        dayparts=draw(maybe(in_order(DAYPARTS))),
        available_from=draw(maybe(days())),
        minor=draw(maybe(st.booleans())),
        forms=draw(maybe(some(tuple(Form), max_size=4))),
        status=draw(st.sampled_from(CandidateStatus)),
        spoor=draw(maybe(st.integers(0, 5))),
        ontheffing=draw(maybe(st.booleans())),
        video_cv=draw(maybe(st.booleans())),
        running_trajectory=draw(maybe(st.booleans())),
        gemeente=draw(maybe(st.sampled_from(GEMEENTEN))),
        updated_at=draw(maybe(moments())),
        support=draw(supports()),
    )


def employers() -> st.SearchStrategy[Employer]:
    return st.builds(
        Employer,
        id=maybe(st.sampled_from(("w-1", "w-2"))),
        name=maybe(st.sampled_from(("Haven & Zonen", "De Kade"))),
        sector=maybe(st.sampled_from(("haven", "zorg", "horeca"))),
        size=maybe(st.sampled_from(EmployerSize)),
        earlier_lks_placements=maybe(st.integers(0, 5)),
        social_return_open=maybe(st.booleans()),
        harrie_trained=maybe(st.booleans()),
    )


def certificate_demands() -> st.SearchStrategy[CertificateDemand]:
    return st.builds(CertificateDemand, name=st.sampled_from(CERTIFICATES), upfront=maybe(st.booleans()))


def demands() -> st.SearchStrategy[Demands]:
    return st.builds(
        Demands,
        licences=some(tuple(Licence), max_size=2),
        certificates=st.lists(certificate_demands(), max_size=2, unique_by=lambda demand: demand.name).map(tuple),
        education_level=maybe(st.sampled_from(EducationLevel)),
        education_legal=maybe(st.booleans()),
        dutch_level=maybe(st.sampled_from(DutchLevel)),
        vog=maybe(st.booleans()),
        minimum_age=maybe(st.sampled_from((15, 16, 18, 21))),
    )


@st.composite
def vacancies(draw: st.DrawFn, ids: Sequence[str] = VACANCY_IDS) -> Vacancy:
    """Every field of a vacancy, unknown and empty included; `forms` is never empty."""
    hours_min, hours_max = draw(hours())
    workplace = draw(st.dictionaries(st.sampled_from(WORKPLACE_KEYS), st.booleans()))
    return Vacancy(
        id=draw(st.sampled_from(ids)),
        title=draw(st.sampled_from(TITLES)),
        text=draw(maybe(st.sampled_from(TEXTS))),
        employer=draw(maybe(employers())),
        postcode=draw(maybe(st.sampled_from(POSTCODES))),
        hours_min=hours_min,
        hours_max=hours_max,
        dayparts=draw(maybe(some(DAYPARTS, max_size=3))),
        latest_start=draw(maybe(days())),
        closing_date=draw(maybe(days())),
        places=draw(st.integers(1, 4)),
        status=draw(st.sampled_from(VacancyStatus)),
        forms=draw(some(tuple(Form), max_size=3).filter(bool)),
        lks=draw(maybe(st.sampled_from(LksDemand))),
        zuid_only=draw(maybe(st.booleans())),
        demands=draw(demands()),
        workplace_offers=tuple(key for key in WORKPLACE_KEYS if workplace.get(key) is True),
        workplace_lacks=tuple(key for key in WORKPLACE_KEYS if workplace.get(key) is False),
        guidance=draw(maybe(st.sampled_from(VacancyGuidance))),
        jobcarving=draw(maybe(st.booleans())),
        isco08=draw(maybe(st.sampled_from(("8344", "9333", "5120")))),
        gemeente=draw(maybe(st.sampled_from(GEMEENTEN))),
        updated_at=draw(maybe(moments())),
    )
