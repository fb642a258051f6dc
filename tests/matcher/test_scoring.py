"""The score as the sum of its parts, and the rules of each part."""

from __future__ import annotations

import itertools
import json
import math
import random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from matcher import scoring
from matcher.columns import CandidateColumns, VacancyColumns
from matcher.domain import Candidate, LksDemand, LksStatus, Support, Vacancy
from matcher.representation import FACETS
from matcher.scoring import (
    SKILLS,
    SUPPORT,
    WEIGHTS,
    PartValues,
    config_version,
    hours_fit,
    joined,
    lifting,
    text_parts,
)
from matcher.similarity import CHANNELS
from matcher.text import Facet
from tests.makers import candidate, geography, supported, vacancy
from tests.strategies import candidates, vacancies


def _row(seed: int) -> dict[str, float | None]:
    chance = random.Random(seed)
    return {name: chance.choice((None, 0.0, 1.0, chance.random(), chance.random())) for name in WEIGHTS}


ROW = st.integers(0, 1 << 32).map(_row)


def values(row: dict[str, float | None]) -> PartValues:
    return PartValues({name: np.array([math.nan if value is None else value]) for name, value in row.items()})


@given(ROW)
def test_the_parts_add_up_to_the_score_and_their_weights_to_one(row: dict[str, float | None]) -> None:
    scored = values(row)
    parts = scored.parts(0)
    assert math.isclose(sum(part.contribution for part in parts), scored.scores()[0], abs_tol=1e-6)
    assert 0 <= scored.scores()[0] <= 100
    if parts:
        assert math.isclose(sum(part.weight for part in parts), 1, abs_tol=1e-5)


@given(ROW)
def test_every_contribution_is_weight_times_value(row: dict[str, float | None]) -> None:
    for part in values(row).parts(0):
        assert math.isclose(part.contribution, 100 * part.weight * part.value, abs_tol=1e-3)
        assert part.value == pytest.approx(row[part.name], abs=1e-6)
        assert 0 <= part.value <= 1


@given(ROW)
def test_missing_data_drops_its_part_and_is_no_zero(row: dict[str, float | None]) -> None:
    names = [part.name for part in values(row).parts(0)]
    assert names == [name for name, value in row.items() if value is not None]
    present = {name: value for name, value in row.items() if value is not None}
    total = sum(WEIGHTS[name] for name in present)
    mean = sum(WEIGHTS[name] * value for name, value in present.items()) / total if present else 0.0
    assert values(row).scores()[0] == pytest.approx(100 * mean, abs=1e-3)


@given(st.lists(ROW, min_size=1, max_size=6))
def test_a_row_scores_the_same_alone_as_among_others(rows: list[dict[str, float | None]]) -> None:
    together = PartValues(
        {
            name: np.array([math.nan if row[name] is None else row[name] for row in rows], dtype=np.float64)
            for name in WEIGHTS
        }
    )
    for number, row in enumerate(rows):
        assert values(row).scores()[0] == together.scores()[number]
        assert values(row).parts(0) == together.parts(number)


@given(st.lists(ROW, min_size=1, max_size=6), st.data())
def test_rows_that_are_taken_apart_and_joined_are_the_same_rows(
    rows: list[dict[str, float | None]], data: st.DataObject
) -> None:
    whole = joined([values(row) for row in rows])
    chosen = data.draw(st.lists(st.integers(0, len(rows) - 1)))
    assert [whole.parts(row) for row in range(len(rows))] == [values(row).parts(0) for row in rows]
    taken = whole.take(np.array(chosen, dtype=np.int64))
    assert [taken.parts(place) for place in range(len(chosen))] == [whole.parts(row) for row in chosen]


def test_nothing_joined_is_nothing() -> None:
    assert joined([]).scores().shape == (0,)


def test_a_perfect_fit_scores_a_hundred_whatever_is_known() -> None:
    for size in range(1, len(WEIGHTS) + 1):
        for known in itertools.combinations(WEIGHTS, size):
            row = {name: 1.0 if name in known else None for name in WEIGHTS}
            assert values(row).scores()[0] == 100


@given(ROW)
def test_welcome_support_never_lowers_a_score_by_the_last_decimal(row: dict[str, float | None]) -> None:
    assert values({**row, SUPPORT: 1.0}).scores()[0] >= values({**row, SUPPORT: None}).scores()[0]


def test_welcome_support_lowers_no_perfect_score_by_rounding() -> None:
    others = [name for name in WEIGHTS if name != SUPPORT]
    for size in range(1, len(others) + 1):
        for known in itertools.combinations(others, size):
            row = {name: 1.0 if name in known else None for name in WEIGHTS}
            assert values({**row, SUPPORT: 1.0}).scores()[0] >= values(row).scores()[0]


def lifted(row: dict[str, float | None]) -> PartValues:
    return lifting(values(row).values)


@given(ROW, st.floats(0, 1))
def test_to_name_skills_never_lowers_a_score_and_nearer_skills_never_do(
    row: dict[str, float | None], fit: float
) -> None:
    none, named = {**row, SKILLS: None}, {**row, SKILLS: fit}
    nearer = {**row, SKILLS: (1 + fit) / 2}
    assert lifted(none).scores()[0] <= lifted(named).scores()[0] <= lifted(nearer).scores()[0]


@given(ROW)
def test_skills_drop_out_just_where_they_would_lower_the_score(row: dict[str, float | None]) -> None:
    best = max(values(row).scores()[0], values({**row, SKILLS: None}).scores()[0])
    assert lifted(row).scores()[0] == best
    kept = {part.name for part in lifted(row).parts(0)}
    assert {part.name for part in values(row).parts(0)} - kept <= {SKILLS}


@given(ROW)
def test_welcome_support_lowers_no_score_where_skills_drop_out(row: dict[str, float | None]) -> None:
    assert lifted({**row, SUPPORT: 1.0}).scores()[0] >= lifted({**row, SUPPORT: None}).scores()[0]


def test_nothing_known_scores_nothing_and_has_no_parts() -> None:
    nothing = values(dict.fromkeys(WEIGHTS))
    assert (nothing.scores()[0], nothing.parts(0)) == (0, ())


def test_every_contribution_survives_json_as_it_is() -> None:
    for part in values(dict.fromkeys(WEIGHTS, 1 / 3)).parts(0):
        assert json.loads(json.dumps(part.contribution)) == part.contribution


def likeness(value: float) -> np.ndarray:
    return np.full((1, len(CHANNELS), len(FACETS), len(FACETS)), value, dtype=np.float32)


def test_texts_that_are_equal_fit_wholly_and_texts_with_nothing_in_common_not_at_all() -> None:
    assert {float(value[0]) for value in text_parts(likeness(1.0)).values()} == {1.0}
    assert {float(value[0]) for value in text_parts(likeness(0.0)).values()} == {0.0}


def test_a_part_whose_facet_is_missing_is_unknown() -> None:
    without = likeness(0.9)
    without[:, :, FACETS.index(Facet.SKILLS)] = np.nan
    parts = text_parts(without)
    assert [name for name, value in parts.items() if np.isnan(value[0])] == [scoring.SKILLS]


@given(st.floats(-1, 1), st.floats(-1, 1))
def test_more_likeness_is_never_worth_less(one: float, other: float) -> None:
    low, high = sorted((one, other))
    for name, value in text_parts(likeness(low)).items():
        assert value[0] <= text_parts(likeness(high))[name][0]


def slow_hours(wanted: tuple[int | None, int | None], offered: tuple[int | None, int | None]) -> float | None:
    """Hours written out: the overlap, and what counts as enough of it."""
    if wanted == (None, None) or offered == (None, None):
        return None
    low_wanted, high_wanted = wanted[0] or 0, wanted[1] or 48
    low_offered, high_offered = offered[0] or 0, offered[1] or 48
    enough = min(high_wanted - low_wanted, high_offered - low_offered)
    if enough <= 0:
        return 1.0
    overlap = min(high_wanted, high_offered) - max(low_wanted, low_offered)
    return min(1.0, max(0.0, overlap / min(max(enough, 1), 8)))


HOURS = st.tuples(st.none() | st.integers(1, 48), st.none() | st.integers(1, 48)).filter(
    lambda pair: None in pair or pair[0] <= pair[1]
)


@given(HOURS, HOURS)
def test_the_fit_of_hours_is_the_one_written_out(
    wanted: tuple[int | None, int | None], offered: tuple[int | None, int | None]
) -> None:
    numbers = [np.array([math.nan if hour is None else float(hour)]) for hour in (*wanted, *offered)]
    found = float(hours_fit(*numbers)[0])
    expected = slow_hours(wanted, offered)
    assert math.isnan(found) if expected is None else found == pytest.approx(expected)


def parts_of(person: Candidate, job: Vacancy, minutes: float = math.nan) -> dict[str, float]:
    found = scoring.pair_parts(
        CandidateColumns.of([person], geography()),
        VacancyColumns.of([job], geography()),
        np.array([minutes]),
        np.array([math.nan]),
    )
    return {name: float(value[0]) for name, value in found.items()}


@settings(max_examples=25)
@given(candidates(), vacancies(), st.none() | st.floats(0, 300))
def test_every_fact_is_unknown_or_between_nothing_and_all(
    person: Candidate, job: Vacancy, minutes: float | None
) -> None:
    for value in parts_of(person, job, math.nan if minutes is None else minutes).values():
        assert math.isnan(value) or 0 <= value <= 1


def test_a_journey_is_worth_less_the_longer_it_is_and_nothing_at_its_limit() -> None:
    person = candidate(max_travel_minutes=40)
    worth = [parts_of(person, vacancy(), minutes)[scoring.TRAVEL] for minutes in (0.0, 10.0, 39.0, 40.0)]
    assert worth == sorted(worth, reverse=True)
    assert (worth[0], worth[-1]) == (1, 0)
    assert parts_of(candidate(), vacancy(), 60.0)[scoring.TRAVEL] == 0


def test_support_counts_only_where_it_is_registered_and_welcome() -> None:
    for lks in (None, *LksStatus):
        for welcome in (None, *LksDemand):
            value = parts_of(candidate(support=Support(lks=lks)), vacancy(lks=welcome))[SUPPORT]
            counts = supported(lks=lks).support.lks_registered and welcome is not None
            assert value == 1 if counts else math.isnan(value)


@pytest.mark.parametrize("name", ["FULL_HOURS_OVERLAP", "TRAVEL_WITHOUT_LIMIT", "DECIMALS", "RAMPS"])
def test_the_version_of_the_numbers_follows_the_numbers(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    before = config_version()
    monkeypatch.setattr(scoring, name, 3)
    assert config_version() != before


def test_the_version_follows_what_counts_as_zuid() -> None:
    assert len({config_version(), config_version([3071]), config_version([3071, 3192])}) == 3
