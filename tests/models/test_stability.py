"""With the real encoder, what must not count leaves the ranking exactly as it was."""

from __future__ import annotations

from dataclasses import replace

import pytest

from matcher.domain import Candidate
from matcher.pools import VacancyPool, vacancy_pool
from matcher.ports import Encoder
from matcher.representation import Representer, empty_representation
from matcher.text import candidate_facets, vacancy_facets
from tests.fakes import INDEXES, MATCHER, OCCUPATIONS, small_representer
from tests.makers import TODAY, candidate, rule_book, vacancy
from tests.strategies import TITLES

pytestmark = pytest.mark.model

STORY = "Ik heb drie jaar als orderpicker gewerkt. Ik rijd op de heftruck en werk graag in een magazijn."
PERSON = candidate(desired_titles=("heftruckchauffeur",), profile_text=STORY)
TOLD = (STORY, STORY.upper(), STORY.lower(), f"Mijn naam is Fatima Yilmaz. {STORY}", f"{STORY} Ik heet Jan de Vries.")


@pytest.fixture(scope="module")
def real(embedded: Encoder) -> Representer:
    return small_representer(embedded)


@pytest.fixture(scope="module")
def jobs(embedded: Encoder, real: Representer) -> VacancyPool:
    """One vacancy for each title, and as many with a text."""
    texts = (None, "Je werkt met een klein team in Rotterdam.")
    found = [
        vacancy(id=f"v-{row}{number}", title=title.lower(), text=text)
        for row, title in enumerate(TITLES)
        for number, text in enumerate(texts)
    ]
    representations = real.represent([vacancy_facets(job) for job in found])
    empty = empty_representation(embedded.dim, len(OCCUPATIONS))
    return vacancy_pool(found, representations, empty, rule_book(), INDEXES)


def ranking(person: Candidate, real: Representer, jobs: VacancyPool) -> list[tuple[str, float]]:
    texts = real.represent([candidate_facets(person)])[0]
    matches = MATCHER.vacancies_for(person, texts, [jobs], 10, TODAY).matches
    return [(match.vacancy_id, match.score) for match in matches]


@pytest.mark.parametrize("told", range(len(TOLD)))
def test_capitals_a_name_and_a_repetition_leave_the_ten_best_the_same(
    told: int, real: Representer, jobs: VacancyPool
) -> None:
    first = ranking(PERSON, real, jobs)
    assert len(first) == 10
    assert len({score for _, score in first}) > 3
    assert ranking(replace(PERSON, profile_text=TOLD[told]), real, jobs) == first
