"""Who just missed a vacancy: one openable rule alone, and the words for what would open it."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcher.domain import (
    DAYPARTS,
    Candidate,
    CertificateDemand,
    DutchLevel,
    Education,
    EducationLevel,
    Form,
    LanguageSkill,
    Licence,
    Outcome,
    SearchArea,
    Vacancy,
)
from matcher.nearby import OPENABLE, change, nearly_admitted
from matcher.rules import RULES, judge
from matcher.rules.masks import Masks
from matcher.wording import sentence
from tests.makers import TODAY, candidate, demanding, rule_book, vacancy

CASES: list[tuple[str, Candidate, Vacancy, str]] = [
    ("uren", candidate(hours_min=28), vacancy(hours_max=24), "Past als de uren naar 28 gaan"),
    ("uren", candidate(hours_max=16), vacancy(hours_min=24), "Past als de uren naar 16 gaan"),
    ("vorm", candidate(forms=(Form.LEERBAAN,)), vacancy(), "Past als de vacature ook leerbaan biedt"),
    (
        "zoekgebied",
        candidate(search_area=SearchArea.ZUID),
        vacancy(postcode="3011"),
        "Past als de kandidaat ook buiten Rotterdam-Zuid wil werken.",
    ),
    ("reistijd", candidate(postcode="3071", max_travel_minutes=5), vacancy(postcode="3011"), "Past als de reis"),
    (
        "dagdelen",
        candidate(dayparts=("ma-ochtend",)),
        vacancy(dayparts=("ma-ochtend", "vr-avond")),
        "Past als werken op vrijdagavond niet hoeft.",
    ),
    ("rijbewijs", candidate(licences=()), demanding(licences=(Licence.B,)), "Past als de kandidaat rijbewijs B haalt"),
    (
        "certificaat",
        candidate(certificates=()),
        demanding(certificates=(CertificateDemand("VCA", True),)),
        "Past als de kandidaat dit haalt: VCA.",
    ),
    (
        "opleiding",
        candidate(education=(Education(EducationLevel.VMBO),)),
        demanding(education_level=EducationLevel.MBO3, education_legal=True),
        "Past als de kandidaat een diploma haalt op niveau mbo 3.",
    ),
    (
        "taal",
        candidate(languages=(LanguageSkill("nl", DutchLevel.A2),)),
        demanding(dutch_level=DutchLevel.B1),
        "Past als Nederlands op niveau A2 genoeg is.",
    ),
    (
        "start",
        candidate(available_from=date(2027, 2, 1)),
        vacancy(latest_start=date(2027, 1, 1)),
        "Past als het werk op 1 februari 2027 mag beginnen.",
    ),
]


@pytest.mark.parametrize(("rule", "person", "job", "words"), CASES)
def test_every_openable_rule_says_what_would_open_it(rule: str, person: Candidate, job: Vacancy, words: str) -> None:
    (check,) = judge(person, job, TODAY, rule_book()).having(Outcome.REFUSES)
    assert check.rule == rule
    assert sentence(change(person, job, check)).startswith(words)


def test_every_openable_rule_has_a_case_and_no_personal_fact_is_openable() -> None:
    assert {case[0] for case in CASES} == set(OPENABLE)
    assert set(OPENABLE).isdisjoint({"status", "lks", "beschut", "springplank", "zuid", "leeftijd", "werkplek"})


@given(st.lists(st.tuples(st.booleans(), st.sets(st.sampled_from(RULES), max_size=3)), max_size=8))
def test_one_openable_refusal_and_no_other_makes_nearby(rows: list[tuple[bool, set[str]]]) -> None:
    by_rule = {
        rule: (
            np.array([rule in refusing for _, refusing in rows], dtype=np.bool_),
            np.zeros(len(rows), dtype=np.bool_),
        )
        for rule in RULES
    }
    refused = np.array([bool(refusing) for _, refusing in rows], dtype=np.bool_)
    masks = Masks(refused, np.zeros(len(rows), dtype=np.bool_), by_rule)
    alive = np.array([living for living, _ in rows], dtype=np.bool_)
    expected = [
        row
        for row, (living, refusing) in enumerate(rows)
        if living and len(refusing) == 1 and refusing <= set(OPENABLE)
    ]
    assert nearly_admitted(masks, alive).tolist() == expected


def test_what_has_to_change_is_counted_whole() -> None:
    person, job = candidate(dayparts=()), vacancy(dayparts=DAYPARTS[:5])
    (check,) = judge(person, job, TODAY, rule_book()).having(Outcome.REFUSES)
    assert sentence(change(person, job, check)).endswith(" en nog 2 dagdelen niet hoeft.")
