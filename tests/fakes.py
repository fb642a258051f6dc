"""An encoder that knows words and no meaning, and the pools and strategies that tests of the ranking share."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Sequence
from datetime import timedelta
from functools import cache
from typing import TypeVar

import numpy as np
from hypothesis import strategies as st

from index.lexical import PostingsIndex
from index.vectors import FlatIndex
from matcher.domain import (
    DAYPARTS,
    Begeleiding,
    Candidate,
    CandidateStatus,
    CertificateDemand,
    Demands,
    DutchLevel,
    Education,
    EducationLevel,
    Employer,
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
from matcher.ngrams import GramWeights
from matcher.pipeline import Matcher
from matcher.pools import CandidatePool, Indexes, VacancyPool, candidate_pool, vacancy_pool
from matcher.ports import Encoder, FloatMatrix, Progress
from matcher.representation import OccupationSpace, Representation, Representer, empty_representation
from matcher.text import FacetText, candidate_facets, vacancy_facets
from tests import strategies
from tests.makers import TODAY, rule_book

T = TypeVar("T")

COMPRESSED = 1.2
"""How much all texts share: as with E5, the cosine of unrelated texts lies near .6."""
OCCUPATIONS = (
    "heftruckchauffeur, magazijn, laden en lossen",
    "magazijnmedewerker, orderpicken, inpakken",
    "schoonmaker, dweilen, kantoren schoonmaken",
    "kok, koken, keuken",
    "administratief medewerker, Excel, post verwerken",
    "hovenier, buiten werken, snoeien",
)


class FakeEncoder:
    """Implements `matcher.ports.Encoder`: texts that share words are alike; `encoded` keeps what it was asked."""

    def __init__(self, name: str = "fake-encoder", dim: int = 32) -> None:
        self.name = name
        self.dim = dim
        self.encoded: list[str] = []

    def encode_queries(self, texts: Sequence[str]) -> FloatMatrix:
        return self.encode_documents(texts)

    def encode_documents(self, texts: Sequence[str], *, progress: Progress | None = None) -> FloatMatrix:
        self.encoded += texts
        if progress is not None:
            progress(len(texts))
        rows = [self._vector(text) for text in texts]
        return np.array(rows, dtype=np.float32).reshape(-1, self.dim)

    def _vector(self, text: str) -> FloatMatrix:
        words = [_unit(_hashed(word, self.dim)) for word in text.lower().split()]
        own = _unit(np.sum(words, axis=0)) if words else np.zeros(self.dim)
        common = np.full(self.dim, COMPRESSED / np.sqrt(self.dim))
        return _unit(common + own).astype(np.float32)


def _hashed(word: str, dim: int) -> FloatMatrix:
    digest = hashlib.shake_256(word.encode()).digest(dim)
    return np.frombuffer(digest, dtype=np.uint8).astype(np.float64) - 127.5


def _unit(vector: FloatMatrix) -> FloatMatrix:
    length = float(np.linalg.norm(vector))
    return vector / length if length else vector


def small_representer(encoder: Encoder, occupations: Sequence[str] = OCCUPATIONS) -> Representer:
    """A representer over a handful of occupations."""
    weights = GramWeights.learnt(occupations)
    dense = encoder.encode_documents(occupations)
    alone = np.eye(len(occupations), dtype=np.float32)
    space = OccupationSpace(dense, dense, weights.rows(occupations), alone)
    return Representer(encoder, weights, space, "fake")


@cache
def representer() -> Representer:
    return small_representer(FakeEncoder())


EMPTY = empty_representation(32, len(OCCUPATIONS))
INDEXES = Indexes(FlatIndex, PostingsIndex)
MATCHER = Matcher(rule_book())


@cache
def represented(facets: tuple[FacetText, ...]) -> Representation:
    return representer().represent([facets])[0]


def of_candidate(candidate: Candidate) -> Representation:
    return represented(candidate_facets(candidate))


def of_vacancy(vacancy: Vacancy) -> Representation:
    return represented(vacancy_facets(vacancy))


def pool_of_candidates(candidates: Sequence[Candidate]) -> CandidatePool:
    return candidate_pool(candidates, [of_candidate(item) for item in candidates], EMPTY, rule_book(), INDEXES)


def pool_of_vacancies(vacancies: Sequence[Vacancy]) -> VacancyPool:
    return vacancy_pool(vacancies, [of_vacancy(item) for item in vacancies], EMPTY, rule_book(), INDEXES)


def _person(chance: random.Random, number: int) -> Candidate:
    """A candidate of whom much or little is known; the odds are such that most pairs are admitted."""

    def seldom(*values: T) -> T | None:
        return chance.choice(values) if chance.random() < 0.2 else None

    def some(values: Sequence[T], most: int) -> tuple[T, ...]:
        return tuple(chance.sample(values, chance.randint(0, most)))

    work = Experience(chance.choice(strategies.TITLES), chance.choice(strategies.TEXTS) or None)
    return Candidate(
        id=f"k-{number:03}",
        desired_titles=some(strategies.TITLES, 2),
        profile_text=chance.choice((None, *strategies.TEXTS)),
        experience=(work,) if chance.random() < 0.4 else (),
        education=seldom((), (Education(EducationLevel.MBO2, "zorg"),)),
        skills=some(strategies.SKILLS, 2),
        licences=seldom((), (Licence.B,), (Licence.CE,)),
        certificates=chance.choice((None, some(strategies.CERTIFICATES, 3))),
        languages=seldom((LanguageSkill("nl", DutchLevel.A2),), (LanguageSkill("nl", DutchLevel.C1),)),
        postcode=chance.choice((None, *strategies.POSTCODES)),
        transport=seldom(tuple(Transport), (Transport.WALKING,)),
        max_travel_minutes=seldom(15, 45, 240),
        search_area=seldom(*SearchArea),
        hours_min=seldom(8, 32),
        hours_max=chance.choice((None, 32, 40)),
        dayparts=seldom(("ma-ochtend",), DAYPARTS),
        available_from=seldom(TODAY, TODAY + timedelta(days=20)),
        minor=seldom(True, False),
        forms=seldom((Form.REGULIER,), (Form.LEERBAAN, Form.DETACHERING)),
        status=seldom(*CandidateStatus) or CandidateStatus.AVAILABLE,
        support=Support(
            lks=chance.choice((None, *LksStatus)),
            doelgroepregister=seldom(True, False),
            beschut_werk=seldom(True, False),
            werkfit=seldom(*Werkfit),
            begeleiding=seldom(*Begeleiding),
            workplace_needs=seldom(("prikkelarm",), ("vaste_taken", "geen_hoogte")) or (),
        ),
    )


def _job(chance: random.Random, number: int) -> Vacancy:
    """A vacancy that demands something of everything, and most often little."""

    def seldom(*values: T) -> T | None:
        return chance.choice(values) if chance.random() < 0.15 else None

    return Vacancy(
        id=f"v-{number:03}",
        title=chance.choice(strategies.TITLES),
        text=chance.choice((None, "Orderpicken met Excel, klantvriendelijk.", *strategies.TEXTS)),
        employer=seldom(Employer(name="De Kade", social_return_open=True)),
        postcode=chance.choice((None, *strategies.POSTCODES)),
        hours_min=chance.choice((None, 8, 16)),
        hours_max=chance.choice((None, 24, 40)),
        dayparts=seldom(("ma-ochtend",), ("ma-ochtend", "vr-avond", "za-nacht", "zo-nacht")),
        latest_start=seldom(TODAY, TODAY + timedelta(days=30)),
        closing_date=seldom(TODAY - timedelta(days=1), TODAY),
        status=VacancyStatus.CLOSED if chance.random() < 0.05 else VacancyStatus.OPEN,
        forms=seldom(tuple(Form), (Form.BESCHUT_WERK,), (Form.SPRINGPLANKBAAN,), (Form.LEERBAAN,)) or (Form.REGULIER,),
        lks=chance.choice((None, *LksDemand)),
        zuid_only=seldom(True),
        demands=Demands(
            licences=seldom((Licence.B,), (Licence.C, Licence.AM)) or (),
            certificates=seldom((CertificateDemand("VCA", True),), (CertificateDemand("code 95"),)) or (),
            education_level=EducationLevel.MBO2,
            education_legal=seldom(True),
            dutch_level=seldom(DutchLevel.B1),
            vog=seldom(True),
            minimum_age=seldom(16, 18, 21),
        ),
        workplace_offers=seldom(("prikkelarm",), ("vaste_taken", "geen_hoogte")) or (),
        workplace_lacks=seldom(("rustig_tempo",), ("vaste_begeleider", "geen_hoogte")) or (),
        guidance=seldom(*VacancyGuidance),
        jobcarving=seldom(True),
    )


_CHANCE = random.Random(20261121)
PEOPLE = tuple(_person(_CHANCE, number) for number in range(60))
JOBS = tuple(_job(_CHANCE, number) for number in range(40))


def crowds(least: int = 0, most: int = 12) -> st.SearchStrategy[list[Candidate]]:
    """Different candidates out of PEOPLE, in any order."""
    return st.lists(st.sampled_from(PEOPLE), min_size=least, max_size=most, unique_by=lambda person: person.id)


def offers(least: int = 0, most: int = 12) -> st.SearchStrategy[list[Vacancy]]:
    """Different vacancies out of JOBS, in any order."""
    return st.lists(st.sampled_from(JOBS), min_size=least, max_size=most, unique_by=lambda job: job.id)


def any_candidate() -> st.SearchStrategy[Candidate]:
    return st.sampled_from(PEOPLE)


def any_vacancy() -> st.SearchStrategy[Vacancy]:
    return st.sampled_from(JOBS)
