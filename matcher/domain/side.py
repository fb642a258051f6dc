"""The two sides of the market."""

from __future__ import annotations

from enum import StrEnum


class Side(StrEnum):
    """Values as in the paths of the API."""

    CANDIDATES = "kandidaten"
    VACANCIES = "vacatures"
