"""Distances and journeys: the formula of rules.md, and the table that answers for it."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from matcher.domain import Transport
from matcher.geography import (
    DETOUR,
    EXTRA_MINUTES,
    SAME_PLACE_MINUTES,
    SPEED_KM_PER_HOUR,
    UNKNOWN_PLACE,
    Geography,
    StraightLineTravel,
    transport_mask,
)
from tests.makers import geography

TRAVEL = StraightLineTravel(geography())
PLACES = geography().places
numbers = st.integers(0, len(PLACES) - 1)
means_of_transport = st.none() | st.lists(st.sampled_from(Transport), unique=True).map(tuple)


def record(pc4: int, lat: float, lon: float, gebied: str = "Charlois", zuid: str = "ja") -> dict[str, str]:
    return {
        "pc4": str(pc4), "gemeente": "Rotterdam", "gebied": gebied, "wijk": "w", "zuid": zuid, "nprz_focus": "nee",
        "lat": str(lat), "lon": str(lon),
    }  # fmt: skip


def degree_apart() -> Geography:
    """Two places one degree of latitude apart: a sixtieth of a sixth of the earth's girth."""
    return Geography.from_records([record(3071, 51.0, 4.5), record(3072, 52.0, 4.5)])


def cosine_kilometres(a: int, b: int) -> float:
    """The spherical law of cosines: another road to the great circle, sure enough above some metres."""
    one, other = PLACES[a], PLACES[b]
    lat_a, lat_b = math.radians(one.lat), math.radians(other.lat)
    cosine = math.sin(lat_a) * math.sin(lat_b) + math.cos(lat_a) * math.cos(lat_b) * math.cos(
        math.radians(other.lon - one.lon)
    )
    return 6371.0 * math.acos(min(1.0, cosine))


def test_a_degree_of_latitude_is_111_kilometres() -> None:
    places = degree_apart().places
    assert degree_apart().kilometres(*places) == pytest.approx(6371.0 * math.pi / 180)


@settings(max_examples=200)
@given(numbers, numbers)
def test_distance_agrees_with_the_law_of_cosines_from_either_side(a: int, b: int) -> None:
    there = geography().kilometres(PLACES[a], PLACES[b])
    assert there == pytest.approx(cosine_kilometres(a, b), abs=1e-2)
    assert there == pytest.approx(geography().kilometres(PLACES[b], PLACES[a]))


@pytest.mark.parametrize(
    ("means", "speed", "extra"),
    [
        (Transport.WALKING, 5, 0),
        (Transport.BICYCLE, 15, 0),
        (Transport.MOPED, 25, 0),
        (Transport.PUBLIC, 20, 10),
        (Transport.CAR, 40, 5),
    ],
)
def test_a_journey_is_the_detour_at_the_speed_of_the_means_and_what_it_costs_to_start(
    means: Transport, speed: int, extra: int
) -> None:
    road = 6371.0 * math.pi / 180 * 1.3
    travel = StraightLineTravel(degree_apart())
    assert travel.minutes(0, 1, (means,)) == pytest.approx(road / speed * 60 + extra)


def test_the_same_pc4_takes_five_minutes_by_any_means() -> None:
    for means in (None, (), (Transport.WALKING,), tuple(Transport)):
        assert TRAVEL.minutes(7, 7, means) == 5.0


@settings(max_examples=200)
@given(numbers, numbers, st.sampled_from(Transport))
def test_roads_that_are_remembered_are_those_of_the_formula(home: int, work: int, means: Transport) -> None:
    first, last = PLACES[min(home, work)], PLACES[max(home, work)]
    road = geography().kilometres(first, last) * DETOUR
    minutes = road / SPEED_KM_PER_HOUR[means] * 60.0 + EXTRA_MINUTES.get(means, 0.0)
    assert TRAVEL.minutes(home, work, (means,)) == (SAME_PLACE_MINUTES if home == work else minutes)


def test_absent_transport_is_a_bicycle_and_public_transport() -> None:
    both = (Transport.BICYCLE, Transport.PUBLIC)
    for work in range(len(PLACES)):
        assert TRAVEL.minutes(0, work, None) == TRAVEL.minutes(0, work, both)


def test_of_two_means_the_faster_counts_near_and_far() -> None:
    ride = {
        means: [TRAVEL.minutes(0, work, (means,)) for work in range(1, len(PLACES))]
        for means in (Transport.BICYCLE, Transport.PUBLIC)
    }
    both = [TRAVEL.minutes(0, work, tuple(ride)) for work in range(1, len(PLACES))]
    assert both == [min(pair) for pair in zip(*ride.values(), strict=True)]
    assert ride[Transport.BICYCLE] != both != ride[Transport.PUBLIC]


@settings(max_examples=300)
@given(numbers, numbers, means_of_transport)
def test_the_journey_back_takes_as_long(home: int, work: int, means: tuple[Transport, ...] | None) -> None:
    assert TRAVEL.minutes(home, work, means) == TRAVEL.minutes(work, home, means)


@settings(max_examples=300)
@given(st.lists(st.tuples(numbers, means_of_transport), min_size=1, max_size=5), numbers)
def test_the_table_says_the_plain_minutes_to_the_last_bit(
    homes: list[tuple[int, tuple[Transport, ...] | None]], work: int
) -> None:
    masks = np.array([transport_mask(means) for _, means in homes], dtype=np.uint8)
    found = TRAVEL.table(masks, np.array([home for home, _ in homes], dtype=np.int32), np.array([work], dtype=np.int32))
    assert found.tolist() == [TRAVEL.minutes(home, work, means) for home, means in homes]


@given(numbers, means_of_transport)
def test_the_table_knows_no_journey_to_or_from_an_unknown_place(
    known: int, means: tuple[Transport, ...] | None
) -> None:
    mask = np.array([transport_mask(means)], dtype=np.uint8)
    here, nowhere = np.array([known], dtype=np.int32), np.array([UNKNOWN_PLACE], dtype=np.int32)
    for home, work in ((here, nowhere), (nowhere, here), (nowhere, nowhere)):
        assert np.isnan(TRAVEL.table(mask, home, work)).all()


def test_a_pc4_outside_the_table_has_no_place() -> None:
    assert geography().place(1012) is None
    assert geography().place(None) is None
    assert geography().number(1012) == geography().number(None) == UNKNOWN_PLACE


def test_places_are_numbered_in_the_order_of_their_pc4() -> None:
    backwards = Geography.from_records([record(3072, 52.0, 4.5), record(3071, 51.0, 4.5)])
    assert [backwards.number(pc4) for pc4 in (3071, 3072)] == [0, 1]


def test_a_setting_may_widen_zuid_by_a_gebied() -> None:
    records = [record(3192, 51.86, 4.36, "Hoogvliet", "nee")]
    assert not Geography.from_records(records).places[0].zuid
    assert Geography.from_records(records, extra_zuid=frozenset({"Hoogvliet"})).places[0].zuid


def test_the_codes_of_zuid_are_those_that_count_as_such() -> None:
    widened = Geography.from_records([record(3192, 51.86, 4.36, "Hoogvliet", "nee"), record(3071, 51.9, 4.5)])
    assert widened.zuid == (3071,)


def test_hoogvliet_and_pernis_are_rotterdam_and_not_zuid() -> None:
    for pc4 in (3192, 3193, 3194, 3195):
        place = geography().place(pc4)
        assert place is not None
        assert (place.gemeente, place.zuid) == ("Rotterdam", False)
