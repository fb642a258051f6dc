"""Ask one rule about one pair."""

from __future__ import annotations

from matcher.domain import Candidate, Check, Outcome, Vacancy
from matcher.rules import judge
from tests.makers import TODAY, rule_book

PASSES, UNKNOWN, REFUSES = Outcome.PASSES, Outcome.UNKNOWN, Outcome.REFUSES


def check(rule: str, candidate: Candidate, vacancy: Vacancy) -> Check:
    """The check of one rule; the other rules' answers are left out."""
    [found] = [each for each in judge(candidate, vacancy, TODAY, rule_book()).checks if each.rule == rule]
    return found


def asked(rule: str, candidate: Candidate, vacancy: Vacancy) -> Outcome:
    """The answer of one rule."""
    return check(rule, candidate, vacancy).outcome


def outcome(candidate: Candidate, vacancy: Vacancy) -> Outcome:
    """The answer of all rules together."""
    return judge(candidate, vacancy, TODAY, rule_book()).outcome
