"""What the hard rules say of one pair."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Outcome(StrEnum):
    """Three answers: unknown is never "no"."""

    PASSES = "voldoet"
    UNKNOWN = "onbekend"
    REFUSES = "voldoet_niet"


_WORST_FIRST = (Outcome.REFUSES, Outcome.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Check:
    """One rule's answer; `code` and `data` are what wording turns into a sentence."""

    rule: str
    outcome: Outcome
    code: str
    data: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Verdict:
    """Every rule's check, in the order of the rules.

    `outcome` is REFUSES when any rule refuses, else UNKNOWN when any cannot be decided, else PASSES.
    """

    checks: tuple[Check, ...]
    outcome: Outcome = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        outcomes = {check.outcome for check in self.checks}
        object.__setattr__(self, "outcome", next((one for one in _WORST_FIRST if one in outcomes), Outcome.PASSES))

    @property
    def refused(self) -> bool:
        return self.outcome is Outcome.REFUSES

    def having(self, outcome: Outcome) -> tuple[Check, ...]:
        """The checks with that outcome, in the order of the rules."""
        return tuple([check for check in self.checks if check.outcome is outcome])
