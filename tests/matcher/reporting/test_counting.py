"""Blocks of columns count what the plain rules say of each pair."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from matcher.domain import Candidate, Outcome, Vacancy
from matcher.rules import RULES, judge
from tests.makers import TODAY, candidate, rule_book, vacancy
from tests.matcher.reporting.markets import counts_of
from tests.strategies import candidates, vacancies


@settings(max_examples=40)
@given(st.lists(candidates(), max_size=5), st.lists(vacancies(), max_size=5), st.sampled_from((1, 7, 1000)))
def test_every_count_is_that_of_the_plain_rules(people: list[Candidate], jobs: list[Vacancy], block: int) -> None:
    made = counts_of(people, jobs, block)
    judged = {
        (row, column): judge(person, job, TODAY, rule_book())
        for row, person in enumerate(people)
        for column, job in enumerate(jobs)
    }
    refusing = {
        pair: [check.rule for check in verdict.checks if check.outcome is Outcome.REFUSES]
        for pair, verdict in judged.items()
    }
    unsure = {
        pair: [check.rule for check in verdict.checks if check.outcome is Outcome.UNKNOWN]
        for pair, verdict in judged.items()
    }
    assert made.pairs == len(judged)
    for number, rule in enumerate(RULES):
        assert made.refused[number] == sum(rule in rules for rules in refusing.values())
        assert made.first[number] == sum(rules[:1] == [rule] for rules in refusing.values())
        assert made.alone[number] == sum(rules == [rule] for rules in refusing.values())
        for row in range(len(people)):
            mine = [pair for pair in judged if pair[0] == row]
            assert made.candidate_alone[row, number] == sum(refusing[pair] == [rule] for pair in mine)
            assert made.candidate_unsure[row, number] == sum(
                not refusing[pair] and unsure[pair] == [rule] for pair in mine
            )
        for column in range(len(jobs)):
            theirs = [pair for pair in judged if pair[1] == column]
            assert made.vacancy_alone[column, number] == sum(refusing[pair] == [rule] for pair in theirs)
    for row in range(len(people)):
        mine = [judged[pair].outcome for pair in judged if pair[0] == row]
        assert made.candidate_admitted[row] == sum(outcome is not Outcome.REFUSES for outcome in mine)
        assert made.candidate_suitable[row] == mine.count(Outcome.PASSES)
    for column in range(len(jobs)):
        theirs = [judged[pair].outcome for pair in judged if pair[1] == column]
        assert made.vacancy_admitted[column] == sum(outcome is not Outcome.REFUSES for outcome in theirs)
        assert made.vacancy_suitable[column] == theirs.count(Outcome.PASSES)


def test_what_is_first_and_what_is_admitted_make_up_all_pairs() -> None:
    people = [candidate(id=f"k{number}", hours_min=number) for number in range(30)]
    made = counts_of(people, [vacancy(hours_max=12), vacancy(id="v-2")])
    assert made.first.sum() + made.candidate_admitted.sum() == made.pairs == 60
