"""What must not count does not: another name, gender, age, origin, family or support changes no rank for the worse."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from matcher.domain import Candidate, LksStatus
from matcher.text import candidate_facets, readable
from tests.fakes import JOBS, MATCHER, PEOPLE, of_candidate, of_vacancy, pool_of_candidates, pool_of_vacancies
from tests.makers import TODAY, candidate

NAMES = ("Mohammed", "Fatima", "Jan", "Sanne", "Ewa", "Youssef", "Precious", "Kees", "Aylin", "Rinus")
FACTS = (
    *(f"Mijn naam is {name}." for name in NAMES),
    *(f"Ik heet {name} de Vries." for name in NAMES[:4]),
    *(f"Ik ben geboren in {year}." for year in (1958, 1971, 1999, 2004)),
    "Ik ben 58 jaar.",
    "Ik ben 23 jaar oud.",
    "Ik kom uit Syrië.",
    "Ik ben geboren in Marokko.",
    "Ik heb de Turkse nationaliteit.",
    "Ik ben Poolse.",
    "Ik heb drie kinderen.",
    "Ik ben getrouwd.",
    "Ik ben een alleenstaande moeder.",
    "Ik ben gescheiden en heb twee dochters.",
    "Ik ben een vrouw.",
    "Ik ben moslim.",
)
SENTENCES = (
    "Ik heb twee jaar in een magazijn gewerkt.",
    "Ik kook graag en ik sta vroeg op.",
    "Ik kan goed omgaan met klanten.",
    "Ik zoek werk in de groenvoorziening voor 24 uur.",
    "Ik spreek goed Nederlands en werk netjes.",
)
TITLES = (
    ("verkoper", "verkoopster"),
    ("kapper", "kapster"),
    ("schoonmaker", "schoonmaakster"),
    ("gastheer", "gastvrouw"),
    ("medewerker", "medewerkster"),
)
DEPTH, PERSISTENCE = 5, 0.9


def overlap(one: Sequence[str], other: Sequence[str]) -> float:
    """Rank-biased overlap of two lists of one length, extrapolated (Webber, Moffat and Zobel, 2010): 1 when equal."""
    depth = min(DEPTH, max(len(one), len(other)))
    if not depth:
        return 1.0
    agreed = [len(set(one[:k]) & set(other[:k])) / k for k in range(1, depth + 1)]
    weighed = sum(agreed[k] * PERSISTENCE**k for k in range(depth)) * (1 - PERSISTENCE)
    return weighed + agreed[-1] * PERSISTENCE**depth


def texts(chance: random.Random) -> tuple[str, str]:
    """A profile, and the same with one fact that must not count somewhere in it."""
    told = chance.sample(SENTENCES, chance.randint(1, len(SENTENCES)))
    place = chance.randint(0, len(told))
    return " ".join(told), " ".join([*told[:place], chance.choice(FACTS), *told[place:]])


@settings(max_examples=120, deadline=None)
@given(st.integers(0, 10**6))
def test_a_fact_that_must_not_count_leaves_the_text_as_it_was_to_the_byte(seed: int) -> None:
    bare, told = texts(random.Random(seed))
    assert readable(told) == readable(bare)


@pytest.mark.parametrize("name", NAMES)
def test_another_name_leaves_the_text_as_it_was(name: str) -> None:
    assert readable(f"Mijn naam is {name}. Ik kook graag.") == readable("Mijn naam is Piet. Ik kook graag.")


@pytest.mark.parametrize(("man", "woman"), TITLES)
def test_a_gendered_title_is_read_as_the_customary_one(man: str, woman: str) -> None:
    for text in ("Ik ben {}.", "Ik werkte twee jaar als {} in Rotterdam."):
        assert readable(text.format(woman)) == readable(text.format(man))
    assert candidate_facets(candidate(desired_titles=(woman,))) == candidate_facets(candidate(desired_titles=(man,)))


def ranks(person: Candidate, others: Sequence[Candidate]) -> dict[str, int]:
    """The person's place for every vacancy that admits the person."""
    pool = pool_of_candidates([person, *others])
    found: dict[str, int] = {}
    for job in JOBS[::4]:
        answer = MATCHER.candidates_for(job, of_vacancy(job), pool, len(pool), TODAY)
        found.update((job.id, match.rank) for match in answer.matches if match.candidate_id == person.id)
    return found


def offered(person: Candidate) -> list[str]:
    answer = MATCHER.vacancies_for(person, of_candidate(person), pool_of_vacancies(JOBS), len(JOBS), TODAY)
    return [match.vacancy_id for match in answer.matches]


@pytest.mark.parametrize("seed", range(4))
def test_no_rank_changes_when_a_text_tells_more_than_the_work(seed: int) -> None:
    chance = random.Random(seed)
    person, *others = chance.sample(PEOPLE, 20)
    bare, told = texts(chance)
    before, after = replace(person, profile_text=bare), replace(person, profile_text=told)
    assert ranks(after, others) == ranks(before, others)
    assert offered(after) == offered(before)
    assert overlap(offered(before)[:DEPTH], offered(after)[:DEPTH]) == pytest.approx(1.0, abs=1e-12)


@pytest.mark.parametrize("seed", range(2))
def test_another_support_status_lowers_no_rank(seed: int) -> None:
    chance = random.Random(seed)
    person, *others = chance.sample(PEOPLE, 20)
    none = replace(person, support=replace(person.support, lks=LksStatus.GEEN))
    before = ranks(none, others)
    for status in (None, *LksStatus):
        after = ranks(replace(none, support=replace(none.support, lks=status)), others)
        assert set(before) <= set(after)
        assert all(after[job] <= rank for job, rank in before.items()), status


def test_the_overlap_is_one_for_equal_lists_alone() -> None:
    assert overlap("abcde", "abcde") == pytest.approx(1.0)
    assert overlap("abcde", "abced") < 1
    assert overlap("abcde", "vwxyz") == 0
