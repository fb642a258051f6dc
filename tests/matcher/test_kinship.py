from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.wiring import steps, taxonomy
from matcher.kinship import FURTHER_SHARE, NEAR_SHARE, Steps, kinship
from matcher.taxonomy import Occupation

COOK = Occupation("kok", "5120", "kok")
PORTER = Occupation("afwasser", "9412", "afwasser")
HELP = Occupation("keukenhulp", "9412", "keukenhulp")
ALL = (COOK, PORTER, HELP)
CODES = [item.code for item in ALL]
steps_of_all = st.fixed_dictionaries(
    {code: st.dictionaries(st.sampled_from([c for c in CODES if c != code]), st.booleans()) for code in CODES}
).map(
    lambda told: [
        Steps(code, tuple(c for c, near in of.items() if near), tuple(c for c, near in of.items() if not near))
        for code, of in told.items()
    ]
)


def slow_kinship(given: list[Steps]) -> list[list[float]]:
    """The twin: pair by pair, from the words of the docstring."""

    def half(to: str, source: str) -> float:
        step = next(step for step in given if step.code == to)
        return NEAR_SHARE / 2 * (source in step.near) + FURTHER_SHARE / 2 * (source in step.further)

    return [[1.0 if a == b else half(a, b) + half(b, a) for b in CODES] for a in CODES]


@given(steps_of_all)
def test_kinship_is_what_its_sentence_says(given: list[Steps]) -> None:
    np.testing.assert_allclose(kinship(ALL, given), slow_kinship(given), rtol=1e-6)


@given(steps_of_all)
def test_kin_are_kin_from_both_sides_and_nobody_is_nearer_than_oneself(given: list[Steps]) -> None:
    shares = kinship(ALL, given)
    assert np.array_equal(shares, shares.T)
    assert (np.diag(shares) == shares.max(axis=1)).all()


def test_a_step_from_or_to_what_is_no_occupation_is_refused_with_every_name() -> None:
    with pytest.raises(ValueError, match=r"bezorger, ober, vakkenvuller"):
        kinship(ALL, [Steps("kok", ("vakkenvuller",), ("ober", "afwasser")), Steps("bezorger", (), ())])


def test_every_occupation_that_ships_has_its_steps_and_some_of_them() -> None:
    assert [step.code for step in steps()] == sorted(taxonomy().occupations)
    assert min(len(step.near) + len(step.further) for step in steps()) >= 3


def test_no_step_leads_from_an_occupation_to_itself_or_is_named_twice() -> None:
    for step in steps():
        named = [step.code, *step.near, *step.further]
        assert len(set(named)) == len(named), step.code
