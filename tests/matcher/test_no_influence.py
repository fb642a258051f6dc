"""What must not count does not: another name, gender, age, origin, family or support changes no rank for the worse."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from matcher.domain import Candidate, CandidateStatus, Experience, LksDemand, LksStatus
from matcher.text import candidate_facets, readable
from tests.fakes import JOBS, MATCHER, PEOPLE, of_candidate, of_vacancy, pool_of_candidates, pool_of_vacancies
from tests.makers import TODAY, candidate
from tests.overlap import overlap

NAMES = ("Mohammed", "Fatima", "Jan", "Sanne", "Ewa", "Youssef", "Precious", "Kees", "Aylin", "Rinus")
BIRTH = (
    *(f"Ik ben geboren in {year}." for year in (1958, 1971, 1999, 2004)),
    "Ik ben 58 jaar.",
    "Ik ben 23 jaar oud.",
)
NATIONALITY = (
    "Ik kom uit Syrië.",
    "Ik ben geboren in Marokko.",
    "Ik heb de Turkse nationaliteit.",
    "Ik ben Poolse.",
)
FAMILY = (
    "Ik heb drie kinderen.",
    "Ik ben getrouwd.",
    "Ik ben een alleenstaande moeder.",
    "Ik ben gescheiden en heb twee dochters.",
)
FACTS = (
    *(f"Mijn naam is {name}." for name in NAMES),
    *(f"Ik heet {name} de Vries." for name in NAMES[:4]),
    *BIRTH,
    *NATIONALITY,
    *FAMILY,
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
DEPTH = 5


def texts(chance: random.Random) -> tuple[str, str]:
    """A profile, and the same with one fact that must not count somewhere in it."""
    told = chance.sample(SENTENCES, chance.randint(1, len(SENTENCES)))
    place = chance.randint(0, len(told))
    return " ".join(told), " ".join([*told[:place], chance.choice(FACTS), *told[place:]])


@settings(max_examples=120)
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


Lists = dict[str, list[tuple[str, float]]]
"""By vacancy: who is proposed with which score, in order."""


def drawn(chance: random.Random) -> list[Candidate]:
    """Twenty people, the first of whom looks for work and for any form of it."""
    person, *others = chance.sample(PEOPLE, 20)
    return [replace(person, status=CandidateStatus.AVAILABLE, forms=None, search_area=None), *others]


def lists(person: Candidate, others: Sequence[Candidate]) -> Lists:
    """Every vacancy's list of the person and the others."""
    pool = pool_of_candidates([person, *others])
    answers = ((job.id, MATCHER.candidates_for(job, of_vacancy(job), [pool], len(pool), TODAY)) for job in JOBS)
    return {id_: [(match.candidate_id, match.score) for match in answer.matches] for id_, answer in answers}


def ranks(person: Candidate, found: Lists) -> dict[str, int]:
    """The person's place for every vacancy that admits the person."""
    places = {job: [id_ for id_, _ in listed] for job, listed in found.items()}
    return {job: ids.index(person.id) + 1 for job, ids in places.items() if person.id in ids}


def offered(person: Candidate) -> list[str]:
    answer = MATCHER.vacancies_for(person, of_candidate(person), [pool_of_vacancies(JOBS)], len(JOBS), TODAY)
    return [match.vacancy_id for match in answer.matches]


def added(person: Candidate, chance: random.Random, facts: Sequence[str]) -> tuple[Candidate, Candidate]:
    """The person without and with a fact somewhere in the own words."""
    told = chance.sample(SENTENCES, chance.randint(1, len(SENTENCES)))
    place = chance.randint(0, len(told))
    with_fact = [*told[:place], chance.choice(facts), *told[place:]]
    return replace(person, profile_text=" ".join(told)), replace(person, profile_text=" ".join(with_fact))


def renamed(person: Candidate, chance: random.Random) -> tuple[Candidate, Candidate]:
    text = f"{{}} {' '.join(chance.sample(SENTENCES, 2))}"
    form = chance.choice(("Mijn naam is {}.", "Ik heet {}.", "Hallo, ik ben {}."))
    one, other = (replace(person, profile_text=text.format(form.format(name))) for name in chance.sample(NAMES, 2))
    return one, other


def retitled(person: Candidate, chance: random.Random) -> tuple[Candidate, Candidate]:
    """The same titles of a man and of a woman: wished for, worked in and told of."""
    pair = chance.choice(TITLES)
    man, woman = (
        replace(
            person,
            desired_titles=(title, *person.desired_titles),
            experience=(Experience(title, months=24), *person.experience),
            profile_text=f"Ik werkte twee jaar als {title}. {SENTENCES[2]}",
        )
        for title in pair
    )
    return man, woman


CHANGES: dict[str, Callable[[Candidate, random.Random], tuple[Candidate, Candidate]]] = {
    "another name": renamed,
    "gendered title": retitled,
    "birth year": lambda person, chance: added(person, chance, BIRTH),
    "nationality": lambda person, chance: added(person, chance, NATIONALITY),
    "family words": lambda person, chance: added(person, chance, FAMILY),
}
"""What must not count at all: a person before and after it."""


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize("kind", CHANGES)
def test_what_must_not_count_leaves_every_list_as_it_was(kind: str, seed: int) -> None:
    chance = random.Random(f"{kind} {seed}")
    person, *others = drawn(chance)
    before, after = CHANGES[kind](person, chance)
    assert before != after
    was, is_ = lists(before, others), lists(after, others)
    assert is_ == was
    assert ranks(person, is_) == ranks(person, was) != {}
    assert offered(after) == offered(before)
    assert overlap(offered(before), offered(after), DEPTH) == pytest.approx(1.0, abs=1e-12)


@pytest.mark.parametrize("seed", range(2))
def test_another_support_status_than_geen_makes_no_rank_worse(seed: int) -> None:
    chance = random.Random(seed)
    person, *others = drawn(chance)
    none = replace(person, support=replace(person.support, lks=LksStatus.GEEN))
    before, offers = ranks(person, lists(none, others)), offered(none)
    gained = set()
    for status in LksStatus:
        other = replace(none, support=replace(none.support, lks=status))
        after = ranks(person, lists(other, others))
        assert set(before) <= set(after)
        assert all(after[job] <= rank for job, rank in before.items()), status
        assert set(offers) <= set(offered(other))
        gained |= set(after) - set(before)
    assert all(job.lks is LksDemand.ALLEEN for job in JOBS if job.id in gained)


def test_the_overlap_is_one_for_equal_lists_alone() -> None:
    assert overlap("abcde", "abcde", DEPTH) == pytest.approx(1.0)
    assert overlap("abcde", "abced", DEPTH) < 1
    assert overlap("abcde", "vwxyz", DEPTH) == 0
