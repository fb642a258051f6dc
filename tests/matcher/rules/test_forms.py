"""Rules status, vorm, lks, beschut and springplank: who is in play, and in which form the work is offered."""

from __future__ import annotations

from datetime import timedelta

import pytest

from matcher.domain import CandidateStatus, Form, LksDemand, LksStatus, Outcome, Vacancy, VacancyStatus, Werkfit
from tests.makers import TODAY, candidate, supported, vacancy
from tests.matcher.rules.asking import PASSES, REFUSES, UNKNOWN, asked, check, outcome

LKS_ONLY = vacancy(lks=LksDemand.ALLEEN)
SHELTERED_ONLY = vacancy(forms=(Form.BESCHUT_WERK,))
SHELTERED_OR_REGULAR = vacancy(forms=(Form.BESCHUT_WERK, Form.REGULIER))
REGULAR = vacancy()
SPRINGPLANK_ONLY = vacancy(forms=(Form.SPRINGPLANKBAAN,))


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (CandidateStatus.AVAILABLE, PASSES),
        (CandidateStatus.PLACED_AT_RISK, PASSES),
        (CandidateStatus.PLACED_WANTS_MORE, PASSES),
        (CandidateStatus.PLACED, REFUSES),
        (CandidateStatus.UNAVAILABLE, REFUSES),
    ],
)
def test_only_a_person_placed_for_good_or_unavailable_is_out_of_play(
    status: CandidateStatus, expected: Outcome
) -> None:
    assert asked("status", candidate(status=status), vacancy()) is expected


def test_a_closed_vacancy_refuses() -> None:
    assert asked("status", candidate(), vacancy(status=VacancyStatus.CLOSED)) is REFUSES


def test_a_closing_date_before_today_refuses() -> None:
    assert asked("status", candidate(), vacancy(closing_date=TODAY - timedelta(days=1))) is REFUSES


def test_a_vacancy_that_closes_today_is_still_open() -> None:
    assert asked("status", candidate(), vacancy(closing_date=TODAY)) is PASSES


def test_absent_wishes_about_the_form_pass_every_form() -> None:
    for form in Form:
        assert asked("vorm", candidate(), vacancy(forms=(form,))) is PASSES


def test_forms_that_do_not_meet_refuse() -> None:
    assert asked("vorm", candidate(forms=(Form.LEERBAAN,)), vacancy(forms=(Form.REGULIER,))) is REFUSES


def test_one_form_in_common_is_enough() -> None:
    wanted = candidate(forms=(Form.LEERBAAN, Form.DETACHERING))
    assert asked("vorm", wanted, vacancy(forms=(Form.DETACHERING, Form.PROEFPLAATSING))) is PASSES


@pytest.mark.parametrize("wanted", [Form.REGULIER, Form.GARANTIEBAAN])
@pytest.mark.parametrize("offered", [Form.REGULIER, Form.GARANTIEBAAN])
def test_a_garantiebaan_counts_as_regulier_on_either_side(wanted: Form, offered: Form) -> None:
    assert asked("vorm", candidate(forms=(wanted,)), vacancy(forms=(offered,))) is PASSES


def test_a_garantiebaan_is_no_leerbaan() -> None:
    assert asked("vorm", candidate(forms=(Form.LEERBAAN,)), vacancy(forms=(Form.GARANTIEBAAN,))) is REFUSES


def test_sheltered_work_alone_is_left_to_rule_beschut() -> None:
    assert asked("vorm", candidate(forms=(Form.REGULIER,)), SHELTERED_ONLY) is PASSES


def test_a_springplankbaan_is_also_judged_by_rule_vorm() -> None:
    assert asked("vorm", candidate(forms=(Form.REGULIER,)), SPRINGPLANK_ONLY) is REFUSES
    assert asked("vorm", candidate(forms=(Form.SPRINGPLANKBAAN,)), SPRINGPLANK_ONLY) is PASSES


@pytest.mark.parametrize(
    ("lks", "expected"),
    [
        (LksStatus.GEEN, REFUSES),
        (LksStatus.VERMOEDEN, UNKNOWN),
        (None, UNKNOWN),
        (LksStatus.DOELGROEP, PASSES),
        (LksStatus.LOONWAARDE_VASTGESTELD, PASSES),
        (LksStatus.FORFAITAIR, PASSES),
    ],
)
def test_a_job_for_people_with_lks_alone(lks: LksStatus | None, expected: Outcome) -> None:
    assert asked("lks", supported(lks=lks), LKS_ONLY) is expected


@pytest.mark.parametrize("registered", [True, False, None])
def test_no_entry_in_the_doelgroepregister_is_needed_for_lks(registered: bool | None) -> None:
    person = supported(lks=LksStatus.DOELGROEP, doelgroepregister=registered)
    assert outcome(person, LKS_ONLY) is PASSES


def test_an_entry_in_the_doelgroepregister_does_not_stand_in_for_lks() -> None:
    assert asked("lks", supported(lks=LksStatus.GEEN, doelgroepregister=True), LKS_ONLY) is REFUSES
    assert asked("lks", supported(doelgroepregister=True), LKS_ONLY) is UNKNOWN


def test_a_suspicion_of_lks_and_no_word_on_it_ask_different_questions() -> None:
    assert check("lks", supported(lks=LksStatus.VERMOEDEN), LKS_ONLY).code == "lks_vermoeden"
    assert check("lks", supported(), LKS_ONLY).code == "lks_onbekend"


@pytest.mark.parametrize("demand", [None, LksDemand.MOGELIJK])
@pytest.mark.parametrize("lks", [None, *LksStatus])
def test_other_jobs_ask_nothing_about_lks(demand: LksDemand | None, lks: LksStatus | None) -> None:
    assert asked("lks", supported(lks=lks), vacancy(lks=demand)) is PASSES


@pytest.mark.parametrize(
    ("indication", "offer", "expected"),
    [
        (True, REGULAR, REFUSES),
        (True, SHELTERED_ONLY, PASSES),
        (True, SHELTERED_OR_REGULAR, PASSES),
        (False, REGULAR, PASSES),
        (False, SHELTERED_ONLY, REFUSES),
        (False, SHELTERED_OR_REGULAR, PASSES),
        (None, REGULAR, PASSES),
        (None, SHELTERED_ONLY, UNKNOWN),
        (None, SHELTERED_OR_REGULAR, PASSES),
    ],
)
def test_sheltered_work_is_judged_both_ways(indication: bool | None, offer: Vacancy, expected: Outcome) -> None:
    assert asked("beschut", supported(beschut_werk=indication), offer) is expected


def test_a_person_with_an_indication_who_wants_regular_work_may_be_offered_sheltered_work() -> None:
    person = candidate(forms=(Form.REGULIER,), support=supported(beschut_werk=True).support)
    assert outcome(person, SHELTERED_ONLY) is PASSES


@pytest.mark.parametrize(
    ("werkfit", "expected"),
    [(Werkfit.JA, REFUSES), (Werkfit.NEE, REFUSES), (Werkfit.BIJNA, PASSES), (None, UNKNOWN)],
)
def test_a_springplankbaan_is_for_those_almost_fit_for_work(werkfit: Werkfit | None, expected: Outcome) -> None:
    assert asked("springplank", supported(werkfit=werkfit), SPRINGPLANK_ONLY) is expected


@pytest.mark.parametrize("werkfit", [None, *Werkfit])
def test_a_springplankbaan_among_other_forms_asks_nothing(werkfit: Werkfit | None) -> None:
    offer = vacancy(forms=(Form.SPRINGPLANKBAAN, Form.REGULIER))
    assert asked("springplank", supported(werkfit=werkfit), offer) is PASSES
    assert asked("springplank", supported(werkfit=werkfit), REGULAR) is PASSES
