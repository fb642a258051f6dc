"""Rules rijbewijs, certificaat, opleiding and taal: what a person can show."""

from __future__ import annotations

import pytest

from matcher.domain import (
    Candidate,
    CertificateDemand,
    DutchLevel,
    Education,
    EducationLevel,
    LanguageSkill,
    Licence,
    Outcome,
    Vacancy,
)
from tests.makers import candidate, demanding
from tests.matcher.rules.asking import PASSES, REFUSES, UNKNOWN, asked, check

AM, A, B, BE, C1, C, CE, D1, D, T = Licence
INCLUDES = {
    AM: {AM},
    A: {A, AM},
    B: {B, AM},
    BE: {BE, B, AM},
    C1: {C1, B, AM},
    C: {C, C1, B, AM},
    CE: {CE, C, C1, BE, B, AM},
    D1: {D1, B, AM},
    D: {D, D1, B, AM},
    T: {T},
}


@pytest.mark.parametrize("held", Licence)
@pytest.mark.parametrize("demanded", Licence)
def test_a_licence_includes_what_the_law_says_and_no_more(held: Licence, demanded: Licence) -> None:
    expected = PASSES if demanded in INCLUDES[held] else REFUSES
    assert asked("rijbewijs", candidate(licences=(held,)), demanding(licences=(demanded,))) is expected


def test_every_demanded_licence_is_needed() -> None:
    both = demanding(licences=(C, D))
    assert asked("rijbewijs", candidate(licences=(CE,)), both) is REFUSES
    assert asked("rijbewijs", candidate(licences=(D, C)), both) is PASSES


def test_a_refusal_names_the_licence_that_is_missing() -> None:
    assert check("rijbewijs", candidate(licences=(C,)), demanding(licences=(C, D))).data == {"rijbewijzen": (D,)}


def test_an_empty_list_of_licences_has_none_and_an_absent_one_is_unknown() -> None:
    assert asked("rijbewijs", candidate(licences=()), demanding(licences=(B,))) is REFUSES
    assert asked("rijbewijs", candidate(), demanding(licences=(B,))) is UNKNOWN


@pytest.mark.parametrize("licences", [None, (), (B,)])
def test_without_a_demand_no_licence_is_asked(licences: tuple[Licence, ...] | None) -> None:
    assert asked("rijbewijs", candidate(licences=licences), demanding()) is PASSES


def certificate(name: str, upfront: bool | None) -> Vacancy:
    return demanding(certificates=(CertificateDemand(name, upfront),))


@pytest.mark.parametrize("upfront", [True, False, None])
def test_a_held_certificate_passes_however_it_is_demanded(upfront: bool | None) -> None:
    assert asked("certificaat", candidate(certificates=("VCA basis",)), certificate("VCA basis", upfront)) is PASSES


@pytest.mark.parametrize(
    ("held", "demanded"),
    [
        ("Heftruck Certificaat", "heftruckcertificaat"),
        ("heftruck", "heftruckcertificaat"),
        ("  VCA   BASIS ", "vca-basis"),
        ("B-VCA", "VCA basis"),
        ("code95", "Code 95"),
        ("VCA VOL", "VCA"),
    ],
)
def test_certificates_are_compared_after_normalisation(held: str, demanded: str) -> None:
    assert asked("certificaat", candidate(certificates=(held,)), certificate(demanded, True)) is PASSES


def test_the_lower_certificate_does_not_meet_a_demand_for_the_higher() -> None:
    assert asked("certificaat", candidate(certificates=("VCA basis",)), certificate("VCA VOL", True)) is REFUSES


def test_a_missing_certificate_refuses_only_when_it_is_needed_on_the_first_day() -> None:
    person = candidate(certificates=("code 95",))
    assert asked("certificaat", person, certificate("VCA", True)) is REFUSES
    assert asked("certificaat", person, certificate("VCA", False)) is UNKNOWN
    assert asked("certificaat", person, certificate("VCA", None)) is UNKNOWN


def test_one_certificate_missing_upfront_refuses_beside_one_that_can_be_earned() -> None:
    both = demanding(certificates=(CertificateDemand("VCA", False), CertificateDemand("code 95", True)))
    told = check("certificaat", candidate(certificates=()), both)
    assert told.outcome is REFUSES
    assert told.data == {"certificaten": ("code 95",)}


def test_one_held_and_one_to_be_earned_is_unknown() -> None:
    both = demanding(certificates=(CertificateDemand("VCA", True), CertificateDemand("code 95")))
    assert asked("certificaat", candidate(certificates=("VCA",)), both) is UNKNOWN


@pytest.mark.parametrize("upfront", [True, False, None])
def test_absent_certificates_are_unknown_and_never_a_refusal(upfront: bool | None) -> None:
    assert asked("certificaat", candidate(), certificate("VCA", upfront)) is UNKNOWN


@pytest.mark.parametrize("certificates", [None, (), ("VCA",)])
def test_without_a_demand_no_certificate_is_asked(certificates: tuple[str, ...] | None) -> None:
    assert asked("certificaat", candidate(certificates=certificates), demanding()) is PASSES


GEEN, BASIS, PRO, VMBO, MBO1, MBO2, MBO3, MBO4, HAVO, HBO, WO = EducationLevel
STEPS = ((GEEN,), (BASIS,), (PRO,), (VMBO,), (MBO1,), (MBO2,), (MBO3,), (MBO4, HAVO), (HBO,), (WO,))
"""rules.md's order; levels on one step are equal."""


def step(level: EducationLevel) -> int:
    return next(number for number, levels in enumerate(STEPS) if level in levels)


def educated(level: EducationLevel, diploma: bool | None = True) -> Candidate:
    return candidate(education=(Education(level, diploma=diploma),))


def by_law(level: EducationLevel) -> Vacancy:
    return demanding(education_level=level, education_legal=True)


@pytest.mark.parametrize("held", EducationLevel)
@pytest.mark.parametrize("demanded", EducationLevel)
def test_a_finished_education_meets_every_level_up_to_its_own(held: EducationLevel, demanded: EducationLevel) -> None:
    expected = PASSES if step(held) >= step(demanded) else REFUSES
    assert asked("opleiding", educated(held), by_law(demanded)) is expected


def test_mbo4_and_havo_vwo_are_equal() -> None:
    assert asked("opleiding", educated(MBO4), by_law(HAVO)) is PASSES
    assert asked("opleiding", educated(HAVO), by_law(MBO4)) is PASSES


def test_an_education_without_a_word_on_the_diploma_counts_and_one_without_diploma_does_not() -> None:
    assert asked("opleiding", educated(MBO3, None), by_law(MBO3)) is PASSES
    assert asked("opleiding", educated(MBO3, False), by_law(MBO3)) is REFUSES


def test_the_highest_finished_education_counts() -> None:
    person = candidate(education=(Education(HBO, diploma=False), Education(MBO4), Education(VMBO)))
    assert asked("opleiding", person, by_law(MBO4)) is PASSES
    assert asked("opleiding", person, by_law(HBO)) is REFUSES


def test_absent_education_is_unknown_and_an_empty_list_is_below() -> None:
    assert asked("opleiding", candidate(), by_law(VMBO)) is UNKNOWN
    assert asked("opleiding", candidate(education=()), by_law(VMBO)) is REFUSES


@pytest.mark.parametrize("legal", [False, None])
@pytest.mark.parametrize("person", [candidate(), candidate(education=()), educated(VMBO)])
def test_without_a_legal_ground_education_is_no_demand(legal: bool | None, person: Candidate) -> None:
    assert asked("opleiding", person, demanding(education_level=HBO, education_legal=legal)) is PASSES


def test_a_legal_ground_without_a_level_demands_nothing() -> None:
    assert asked("opleiding", candidate(), demanding(education_legal=True)) is PASSES


LADDER = tuple(DutchLevel)[:7]


def speaking(level: DutchLevel, language: str = "nl") -> Candidate:
    return candidate(languages=(LanguageSkill(language, level),))


@pytest.mark.parametrize("held", LADDER)
@pytest.mark.parametrize("demanded", LADDER)
def test_dutch_is_at_the_level_or_above(held: DutchLevel, demanded: DutchLevel) -> None:
    expected = PASSES if LADDER.index(held) >= LADDER.index(demanded) else REFUSES
    assert asked("taal", speaking(held), demanding(dutch_level=demanded)) is expected


@pytest.mark.parametrize(
    ("held", "demanded", "expected"),
    [
        (DutchLevel.MOTHER_TONGUE, DutchLevel.C2, PASSES),
        (DutchLevel.C2, DutchLevel.MOTHER_TONGUE, PASSES),
        (DutchLevel.MOTHER_TONGUE, DutchLevel.MOTHER_TONGUE, PASSES),
        (DutchLevel.C1, DutchLevel.MOTHER_TONGUE, REFUSES),
    ],
)
def test_mother_tongue_equals_c2(held: DutchLevel, demanded: DutchLevel, expected: Outcome) -> None:
    assert asked("taal", speaking(held), demanding(dutch_level=demanded)) is expected


def test_no_word_on_dutch_is_unknown() -> None:
    demand = demanding(dutch_level=DutchLevel.A1)
    assert asked("taal", candidate(), demand) is UNKNOWN
    assert asked("taal", candidate(languages=()), demand) is UNKNOWN
    assert asked("taal", speaking(DutchLevel.C2, "ar"), demand) is UNKNOWN


def test_without_a_demand_dutch_is_not_asked() -> None:
    assert asked("taal", candidate(), demanding()) is PASSES
    assert asked("taal", speaking(DutchLevel.A0), demanding()) is PASSES
