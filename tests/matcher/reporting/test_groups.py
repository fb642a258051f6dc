"""No number of people under ten is told, and none can be worked out."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from matcher.reporting.groups import LEAST, OTHER, Tally, counts, groups, told


@st.composite
def tallies(draw: st.DrawFn) -> Tally:
    people = draw(st.integers(0, 60))
    listed = draw(st.integers(0, people))
    return Tally(people, listed, draw(st.integers(0, listed)))


DIVIDED = st.dictionaries(st.sampled_from("abcdefgh"), tallies())


@given(DIVIDED)
def test_every_number_that_is_told_is_nobody_or_enough(divided: dict[str, Tally]) -> None:
    for group in groups(divided):
        assert group.people >= LEAST
        for part in (group.listed, group.suitable):
            if part is not None:
                assert part == 0 or part >= LEAST
                assert part == group.people or group.people - part >= LEAST


@given(DIVIDED)
def test_the_groups_add_up_to_everybody_or_there_are_none(divided: dict[str, Tally]) -> None:
    everybody = sum(tally.people for tally in divided.values())
    shown = groups(divided)
    assert sum(group.people for group in shown) == (everybody if shown else 0)
    assert shown or everybody < LEAST


@given(DIVIDED)
def test_what_is_hidden_cannot_be_taken_from_the_total(divided: dict[str, Tally]) -> None:
    shown = groups(divided)
    hidden = [group for group in shown if group.listed is None]
    assert len(hidden) != 1 or len(shown) == 1
    others = [group for group in shown if group.name == OTHER]
    alone = {name for name, tally in divided.items() if tally.people} - {group.name for group in shown}
    assert not others or len(alone) >= 2


@given(st.dictionaries(st.sampled_from("abcdefgh"), st.integers(0, 60)))
def test_plain_numbers_of_people_are_told_the_same_way(people: dict[str, int]) -> None:
    shown = counts(people)
    assert all(count >= LEAST for count in shown.values())
    assert sum(shown.values()) in (0, sum(people.values()))


def test_small_groups_are_told_together() -> None:
    shown = counts({"noord": 40, "pernis": 4, "rozenburg": 7})
    assert shown == {"noord": 40, OTHER: 11}


def test_one_small_group_takes_a_larger_one_along() -> None:
    assert counts({"noord": 40, "zuid": 20, "pernis": 4}) == {"noord": 40, OTHER: 24}


def test_nobody_is_told_and_a_few_are_not() -> None:
    assert [told(number) for number in (0, 1, LEAST - 1, LEAST)] == [0, None, None, LEAST]
