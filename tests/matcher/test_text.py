"""What may be read of a person and a job: the work, and nothing that is protected."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from matcher.domain import (
    Candidate,
    CertificateDemand,
    Demands,
    Education,
    EducationLevel,
    Employer,
    Experience,
    LanguageSkill,
    Support,
    Vacancy,
)
from matcher.text import (
    MAX_FACET_CHARACTERS,
    Facet,
    FacetText,
    candidate_facets,
    plain,
    readable,
    vacancy_facets,
)
from tests.fakes import JOBS, PEOPLE
from tests.makers import candidate, vacancy

CANARY: Any = "zqkanariezq"
READ_OF_CANDIDATES = {"desired_titles", "profile_text", "experience", "education", "skills", "certificates"}
READ_OF_VACANCIES = {"title", "text"}

PERSON = candidate(
    desired_titles=("kok",),
    profile_text="Ik kook graag voor grote groepen.",
    experience=(Experience("hulpkok", "soep en salades", 12, 2020),),
    education=(Education(EducationLevel.MBO2, "horeca", True),),
    skills=("snijden",),
    certificates=("sociale hygiene",),
)
JOB = vacancy(title="kok", text="Koken in een zorgkeuken.")


def whole_of(facets: tuple[FacetText, ...]) -> str:
    return "\n".join(facet.text for facet in facets)


@pytest.mark.parametrize("name", sorted({field.name for field in fields(Candidate)} - READ_OF_CANDIDATES))
def test_a_field_of_a_candidate_that_is_not_allowed_reaches_no_text(name: str) -> None:
    assert candidate_facets(replace(PERSON, **{name: CANARY})) == candidate_facets(PERSON)


@pytest.mark.parametrize("name", sorted({field.name for field in fields(Vacancy)} - READ_OF_VACANCIES))
def test_a_field_of_a_vacancy_that_is_not_allowed_reaches_no_text(name: str) -> None:
    assert vacancy_facets(replace(JOB, **{name: CANARY})) == vacancy_facets(JOB)


def test_nothing_that_is_nested_in_a_candidate_and_not_allowed_reaches_a_text() -> None:
    filled = replace(
        PERSON,
        support=Support(*[CANARY for _ in fields(Support)]),
        languages=(LanguageSkill(CANARY, CANARY),),
        experience=tuple(replace(work, months=CANARY, end_year=CANARY) for work in PERSON.experience),
        education=(Education(CANARY, "horeca", CANARY),),
    )
    assert candidate_facets(filled) == candidate_facets(PERSON)


def test_nothing_of_the_employer_and_the_demands_reaches_a_text() -> None:
    filled = replace(
        JOB,
        employer=Employer(*[CANARY for _ in fields(Employer)]),
        demands=Demands((CANARY,), (CertificateDemand(CANARY),), CANARY, CANARY, CANARY, CANARY, CANARY),
    )
    assert vacancy_facets(filled) == vacancy_facets(JOB)


@pytest.mark.parametrize(
    "filled",
    [
        replace(PERSON, desired_titles=(CANARY,)),
        replace(PERSON, profile_text=f"Ik werk met {CANARY}."),
        replace(PERSON, experience=(Experience(CANARY),)),
        replace(PERSON, experience=(Experience("kok", CANARY),)),
        replace(PERSON, education=(Education(EducationLevel.MBO2, CANARY),)),
        replace(PERSON, skills=(CANARY,)),
        replace(PERSON, certificates=(CANARY,)),
    ],
)
def test_what_is_allowed_does_arrive(filled: Candidate) -> None:
    assert CANARY in whole_of(candidate_facets(filled))


@pytest.mark.parametrize("item", [*PEOPLE[:20], *JOBS[:20]])
def test_the_whole_comes_first_and_holds_every_other_facet(item: Candidate | Vacancy) -> None:
    facets = candidate_facets(item) if isinstance(item, Candidate) else vacancy_facets(item)
    assert [facet.facet for facet in facets].count(Facet.WHOLE) == bool(facets)
    if facets:
        assert facets[0].facet is Facet.WHOLE
        assert all(facet.text and facet.text in facets[0].text for facet in facets[1:])


def test_who_has_no_words_has_no_facets() -> None:
    assert candidate_facets(candidate(profile_text="  ", skills=("",))) == ()


@pytest.mark.parametrize("letters", [1999, 2000, 2001, 30_000])
def test_no_facet_is_longer_than_its_bound(letters: int) -> None:
    text = ("werk in de keuken en de tuin " * 1200)[:letters]
    facets = candidate_facets(candidate(profile_text=text, skills=(text,), experience=(Experience("kok", text),)))
    assert len(facets[0].text) <= 2 * MAX_FACET_CHARACTERS
    assert all(len(facet.text) <= MAX_FACET_CHARACTERS for facet in facets[1:])


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("<p>Een</p><p>twee</p>", "Een\ntwee"),
        ("<ul><li>tillen<li>rijden</ul>", "tillen\nrijden"),
        ("Een<br/>twee", "Een\ntwee"),
        ("<b>vet</b>gedrukt", "vetgedrukt"),
        ("<script>alert('x')</script>werk", "werk"),
        ("<style>p {color: red}</style>werk", "werk"),
        ("<SCRIPT src='x'>let a = 1 < 2;</SCRIPT>werk", "werk"),
        ("werk<!-- geheim -->plek", "werkplek"),
        ("tillen &amp; dragen", "tillen & dragen"),
        ("caf&eacute;", "café"),
        ("minder < 5 en > 2 kilo", "minder < 5 en > 2 kilo"),
        ("Een   \t twee \n\n\n drie", "Een twee\ndrie"),
        ("", ""),
    ],
)
def test_html_becomes_its_words(html: str, words: str) -> None:
    assert plain(html) == words


@settings(max_examples=60)
@given(st.text(alphabet="ab <>/&;!-p\n", max_size=40))
def test_any_text_becomes_plain_without_complaint_and_with_single_spaces(text: str) -> None:
    found = plain(text)
    assert found == found.strip()
    assert "  " not in found
    assert "\n\n" not in found


def test_what_a_script_says_reaches_no_facet() -> None:
    text = f"<html><head><title>{CANARY}</title></head><script>{CANARY}</script><p>Koken</p></html>"
    assert CANARY not in whole_of(vacancy_facets(vacancy(text=text)))


@pytest.mark.parametrize("mark", ["(m/v)", "(M/V)", "m/v", "(m/v/x)", "(v/m)"])
def test_a_gender_mark_in_a_title_changes_nothing(mark: str) -> None:
    bare = vacancy_facets(vacancy(title="magazijnmedewerker"))
    assert vacancy_facets(vacancy(title=f"magazijnmedewerker {mark}")) == bare
    wish = candidate_facets(candidate(desired_titles=("magazijnmedewerker",)))
    assert candidate_facets(candidate(desired_titles=(f"magazijnmedewerker {mark}",))) == wish


STORIES = (
    "Ik werk graag met mijn handen en ik ben altijd op tijd.",
    "Ik heb drie jaar in een magazijn gewerkt, met de heftruck en de reachtruck.",
    "Koken voor grote groepen vind ik leuk. Snijden, bakken en afwassen doe ik snel.",
)


NAMES = ("Mijn naam is Fatima Yilmaz.", "Ik heet Jan de Vries.", "Ik ben Mohammed El Amrani.", "Hallo, ik ben Sanne.")


@pytest.mark.parametrize("story", STORIES)
def test_capital_letters_change_nothing(story: str) -> None:
    assert readable(story.upper()) == readable(story) == readable(story.lower())


@pytest.mark.parametrize("story", STORIES)
@pytest.mark.parametrize("name", NAMES)
def test_a_sentence_with_a_name_changes_no_facet(story: str, name: str) -> None:
    bare = candidate_facets(candidate(profile_text=story))
    assert candidate_facets(candidate(profile_text=f"{name} {story}")) == bare
    assert candidate_facets(candidate(profile_text=f"{story} {name}")) == bare
