"""Reasons, points of attention and instruments: what speaks for a match, in the order of its weight."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rapidfuzz import fuzz

from matcher.domain import (
    Begeleiding,
    Candidate,
    Demands,
    Employer,
    Form,
    LksStatus,
    Outcome,
    Part,
    Support,
    Vacancy,
    VacancyGuidance,
)
from matcher.explain import (
    SKILL_NAMED_FROM,
    SPELLED_FREELY_FROM,
    attention,
    instruments,
    named_skills,
    reasons,
)
from matcher.normalise import fold
from matcher.rules import judge
from matcher.scoring import MODERATE_FIT, STRONG_FIT
from tests.fakes import MATCHER, any_candidate, any_vacancy, of_candidate, of_vacancy
from tests.makers import TODAY, candidate, rule_book, supported, vacancy


def codes_of(person: Candidate, job: Vacancy, *parts: Part, minutes: float | None = None) -> list[str]:
    return [reason.code for reason in reasons(person, job, parts, minutes)]


@pytest.mark.parametrize(
    ("value", "codes"),
    [
        (1.0, ["werk_sterk"]),
        (STRONG_FIT, ["werk_sterk"]),
        (STRONG_FIT - 0.01, ["werk_redelijk"]),
        (MODERATE_FIT, ["werk_redelijk"]),
        (MODERATE_FIT - 0.01, []),
        (0.0, []),
    ],
)
def test_a_part_is_called_strong_reasonable_or_nothing(value: float, codes: list[str]) -> None:
    assert codes_of(candidate(), vacancy(), Part("werk", 1.0, value, 100 * value)) == codes


def test_the_largest_contribution_is_told_first() -> None:
    parts = Part("wens", 0.2, 0.6, 12.0), Part("werk", 0.6, 0.9, 54.0), Part("profieltekst", 0.2, 0.9, 18.0)
    assert codes_of(candidate(desired_titles=("kok",)), vacancy(), *parts) == [
        "werk_sterk",
        "profieltekst_sterk",
        "wens_sterk",
    ]


def test_facts_are_told_after_the_work() -> None:
    parts = [Part(name, 0.2, 1.0, 20.0) for name in ("certificaten", "uren", "reistijd", "ondersteuning", "werk")]
    assert codes_of(candidate(), vacancy(), *parts, minutes=5.0) == [
        "werk_sterk",
        "certificaat_past",
        "uren_passen",
        "reistijd",
        "lks_welkom",
    ]


def test_half_of_the_certificates_is_no_reason() -> None:
    assert codes_of(candidate(), vacancy(), Part("certificaten", 1.0, 0.5, 50.0)) == []


@pytest.mark.parametrize(
    ("skill", "text", "named"),
    [
        ("Orderpicken", "Je gaat orderpicken in een magazijn.", True),
        ("orderpiken", "Je gaat orderpicken in een magazijn.", True),
        ("orderpicken", "<p>Je gaat <b>order</b>picken.</p>", True),
        ("lassen", "Je gaat orderpicken in een magazijn.", False),
        ("", "Je gaat orderpicken.", False),
        ("Excel", None, False),
    ],
)
def test_a_skill_that_the_vacancy_names_is_found_spelling_apart(skill: str, text: str | None, named: bool) -> None:
    assert named_skills(candidate(skills=(skill,)), vacancy(text=text)) == ((skill,) if named else ())


LETTERS = st.text("abe ", min_size=1, max_size=14)


def plainly_named(skill: str, text: str) -> bool:
    """The slow twin: every run of as many words as the skill has, held against it."""
    phrase, words = fold(skill), fold(f"kok {text}").split()
    count = len(phrase.split())
    runs = [" ".join(words[start : start + count]) for start in range(len(words) - count + 1)] if count else []
    if len(phrase) < SPELLED_FREELY_FROM:
        return phrase in runs
    near = fuzz.partial_ratio(phrase, " ".join(words)) >= SKILL_NAMED_FROM
    return near and any(fuzz.ratio(phrase, run) >= SKILL_NAMED_FROM for run in runs)


@settings(max_examples=300)
@given(LETTERS, LETTERS, LETTERS, st.sampled_from(["", "a", " "]), st.integers(0, 14))
def test_a_skill_is_named_when_its_slow_twin_says_so(
    before: str, skill: str, after: str, slip: str, place: int
) -> None:
    text = f"{before} {skill[:place]}{slip}{skill[place:]} {after}"
    found = named_skills(candidate(skills=(skill,)), vacancy(title="kok", text=text))
    assert bool(found) == plainly_named(skill, text)


@pytest.mark.parametrize(
    ("skill", "text"),
    [("IT", "Je gaat zitten."), ("ICT", "Een district."), ("las", "Alle klassen.")],
)
def test_a_skill_inside_another_word_is_not_named(skill: str, text: str) -> None:
    assert named_skills(candidate(skills=(skill,)), vacancy(title="kok", text=text)) == ()


@settings(max_examples=60)
@given(any_candidate(), any_vacancy())
def test_every_open_question_becomes_a_point_of_attention(person: Candidate, job: Vacancy) -> None:
    verdict = judge(person, job, TODAY, rule_book())
    points = [point.code for point in attention(job, verdict)]
    asked = [check.code for check in verdict.having(Outcome.UNKNOWN)]
    assert points == [*asked, *(["vog_nodig"] if job.demands.vog else [])]


def test_a_vog_is_told_and_refuses_nobody() -> None:
    job = vacancy(demands=Demands(vog=True))
    verdict = judge(candidate(), job, TODAY, rule_book())
    assert not verdict.refused
    assert [point.code for point in attention(job, verdict)] == ["vog_nodig"]


@pytest.mark.parametrize(
    ("person", "job", "codes"),
    [
        (candidate(), vacancy(), []),
        (supported(lks=LksStatus.GEEN), vacancy(), []),
        (supported(lks=LksStatus.VERMOEDEN), vacancy(), []),
        (supported(lks=LksStatus.DOELGROEP), vacancy(), ["instrument_lks", "instrument_no_risk"]),
        (supported(doelgroepregister=True), vacancy(), ["instrument_lkv"]),
        (candidate(), vacancy(forms=(Form.PROEFPLAATSING,)), ["instrument_proefplaatsing"]),
        (supported(begeleiding=Begeleiding.LICHT), vacancy(), ["instrument_jobcoach"]),
        (supported(begeleiding=Begeleiding.GEEN), vacancy(), []),
        (candidate(), vacancy(guidance=VacancyGuidance.JOBCOACH_INTERN), ["instrument_jobcoach"]),
        (candidate(), vacancy(guidance=VacancyGuidance.GEEN), []),
        (supported(beschut_werk=True), vacancy(forms=(Form.BESCHUT_WERK,)), ["instrument_beschut_werk"]),
        (candidate(), vacancy(forms=(Form.BESCHUT_WERK,)), []),
        (candidate(), vacancy(jobcarving=True), ["instrument_jobcarving"]),
        (candidate(), vacancy(employer=Employer(social_return_open=True)), ["instrument_social_return"]),
    ],
)
def test_every_instrument_has_its_ground(person: Candidate, job: Vacancy, codes: list[str]) -> None:
    assert [instrument.code for instrument in instruments(person, job)] == codes


@settings(max_examples=40)
@given(any_candidate(), any_vacancy())
def test_no_instrument_counts_for_the_score(person: Candidate, job: Vacancy) -> None:
    bare = candidate(**{**_facts(person), "support": Support(lks=person.support.lks)})
    texts = of_candidate(person), of_vacancy(job)
    match, without = (MATCHER.explain(who, job, texts, TODAY) for who in (person, bare))
    if not match.verdict.refused and not without.verdict.refused:
        assert match.parts == without.parts


def _facts(person: Candidate) -> dict[str, object]:
    return {name: getattr(person, name) for name in Candidate.__slots__}
