"""The fairness report: what it counts, what it hides, and that it needs nothing but a run."""

from __future__ import annotations

import pytest

import api.fairness
from api.fairness import SMALLEST_GROUP, Line, Shown, fairness, known_traits
from tests.makers import candidate, geography


@pytest.fixture(autouse=True)
def few_resamples(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each draw groups the whole run anew, by pandas: two hundred of them take half a minute."""
    monkeypatch.setattr(api.fairness, "RESAMPLES", 20)


def lines(shown: list[Shown], traits: dict[str, dict[str, str]]) -> dict[tuple[str, str], Line]:
    return {(line.group, line.measure): line for line in fairness(shown, traits)}


def test_rates_and_exposure_are_of_the_group_and_inside_their_interval() -> None:
    front = [Shown(f"a-{n}", 1 + n % 2) for n in range(SMALLEST_GROUP)]
    back = [Shown(f"b-{n}", 11) for n in range(SMALLEST_GROUP)]
    traits = {one.candidate_id: {"geslacht": one.candidate_id[0]} for one in (*front, *back)}
    told = lines([*front, *back], traits)
    assert told["a", "selectie@1"].value == pytest.approx(0.5)
    assert told["a", "selectie@5"].value == told["a", "selectie@10"].value == 1
    assert [told["b", f"selectie@{k}"].value for k in (1, 5, 10)] == [0, 0, 0]
    middle = told["a", "blootstelling"]
    assert middle.value is not None
    assert middle.low is not None
    assert middle.high is not None
    assert 0.6 < middle.low <= middle.value <= middle.high <= 1
    assert told["a", "selectie@1"].people == SMALLEST_GROUP
    assert list(fairness([*front, *back], traits)) == list(fairness([*front, *back], traits))


def test_a_small_group_is_hidden() -> None:
    shown = [Shown(f"a-{n}", 1) for n in range(SMALLEST_GROUP - 1)]
    told = lines(shown, {one.candidate_id: {"geslacht": "x"} for one in shown})
    assert {line.value for line in told.values()} == {None}


def test_the_profile_tells_gebied_and_language_alone() -> None:
    assert known_traits(candidate(postcode="3072"), geography())["gebied"].lower() == "feijenoord"
    assert known_traits(candidate(), geography()) == {"gebied": "onbekend", "taalniveau": "onbekend"}
