"""Rules uren, dagdelen, start and leeftijd: when, how long and how old."""

from __future__ import annotations

from datetime import timedelta

import pytest

from matcher.domain import Outcome
from tests.makers import TODAY, candidate, demanding, vacancy
from tests.matcher.rules.asking import PASSES, REFUSES, UNKNOWN, asked, check

Bounds = tuple[int | None, int | None]


@pytest.mark.parametrize(
    ("wanted", "offered", "expected"),
    [
        ((24, 32), (32, 40), PASSES),
        ((24, 32), (16, 24), PASSES),
        ((24, 32), (33, 40), REFUSES),
        ((24, 32), (16, 23), REFUSES),
        ((24, None), (None, 23), REFUSES),
        ((24, None), (None, 24), PASSES),
        ((None, 20), (21, None), REFUSES),
        ((None, 20), (20, None), PASSES),
        ((24, None), (8, None), PASSES),
        ((None, 20), (None, 40), PASSES),
        ((None, None), (40, 48), PASSES),
        ((40, 48), (None, None), PASSES),
        ((None, None), (None, None), PASSES),
    ],
)
def test_hours_overlap_and_a_missing_side_is_unbounded(wanted: Bounds, offered: Bounds, expected: Outcome) -> None:
    person = candidate(hours_min=wanted[0], hours_max=wanted[1])
    assert asked("uren", person, vacancy(hours_min=offered[0], hours_max=offered[1])) is expected


def test_too_few_and_too_many_hours_are_told_apart() -> None:
    assert check("uren", candidate(hours_min=32), vacancy(hours_max=16)).code == "te_weinig_uren"
    assert check("uren", candidate(hours_max=16), vacancy(hours_min=32)).code == "te_veel_uren"


MORNINGS = ("ma-ochtend", "di-ochtend")


@pytest.mark.parametrize(
    ("possible", "demanded", "expected"),
    [
        (MORNINGS, MORNINGS, PASSES),
        (MORNINGS, ("di-ochtend",), PASSES),
        (MORNINGS, ("di-ochtend", "wo-ochtend"), REFUSES),
        ((), MORNINGS, REFUSES),
        (None, MORNINGS, UNKNOWN),
        (None, (), PASSES),
        (None, None, PASSES),
        ((), None, PASSES),
    ],
)
def test_every_demanded_dagdeel_is_covered(
    possible: tuple[str, ...] | None, demanded: tuple[str, ...] | None, expected: Outcome
) -> None:
    assert asked("dagdelen", candidate(dayparts=possible), vacancy(dayparts=demanded)) is expected


def test_a_refusal_names_the_dagdelen_that_are_missing() -> None:
    demanded = ("ma-ochtend", "za-avond", "zo-nacht")
    told = check("dagdelen", candidate(dayparts=("ma-ochtend",)), vacancy(dayparts=demanded))
    assert told.data["dagdelen"] == ("za-avond", "zo-nacht")


TOMORROW = TODAY + timedelta(days=1)


@pytest.mark.parametrize(
    ("available", "latest", "expected"),
    [
        (TODAY, TODAY, PASSES),
        (TODAY, TOMORROW, PASSES),
        (TOMORROW, TODAY, REFUSES),
        (None, TODAY, PASSES),
        (TOMORROW, None, PASSES),
        (None, None, PASSES),
    ],
)
def test_a_person_is_available_by_the_latest_start(available: object, latest: object, expected: Outcome) -> None:
    assert asked("start", candidate(available_from=available), vacancy(latest_start=latest)) is expected


@pytest.mark.parametrize(
    ("demanded", "minor", "expected"),
    [
        (18, True, REFUSES),
        (21, True, REFUSES),
        (18, False, PASSES),
        (21, False, PASSES),
        (18, None, UNKNOWN),
        (21, None, UNKNOWN),
        (16, True, PASSES),
        (16, None, PASSES),
        (17, True, PASSES),
        (None, True, PASSES),
        (None, None, PASSES),
    ],
)
def test_only_a_minimum_age_of_18_or_more_asks_who_is_a_minor(
    demanded: int | None, minor: bool | None, expected: Outcome
) -> None:
    assert asked("leeftijd", candidate(minor=minor), demanding(minimum_age=demanded)) is expected
