"""Reading a question of an account manager: filters that are understood, and the text that remains."""

from matcher.question.parse import parse_question
from matcher.question.reading import (
    Demand,
    OccupationFinder,
    ReadFilter,
    Side,
    Understood,
    Value,
)

__all__ = [
    "Demand",
    "OccupationFinder",
    "ReadFilter",
    "Side",
    "Understood",
    "Value",
    "parse_question",
]
