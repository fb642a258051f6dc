"""Which occupations are kin: between which a person steps over with little training, and how much one tells of another.

Spreading a text's likeness over kindred occupations is what lets a mover of furniture meet the refuse collector's
vacancy: they share no word and no occupation, but the same hands and back (spreading activation: Crestani, 1997).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from matcher.ports import FloatMatrix
from matcher.taxonomy import Occupation

NEAR_SHARE = 0.2
FURTHER_SHARE = 0.08
"""Part of an occupation's weight that a near and a further one take over when the step is named from both sides."""


@dataclass(frozen=True, slots=True)
class Steps:
    """From which occupations a person steps over to this one: to nearly the same work, or with some learning."""

    code: str
    near: tuple[str, ...]
    further: tuple[str, ...]

    @classmethod
    def from_record(cls, record: Mapping[str, Any]) -> Steps:
        """Read a line of the data: beroep, dichtbij, verder. Raises KeyError."""
        return cls(record["beroep"], tuple(record["dichtbij"]), tuple(record["verder"]))


def kinship(occupations: Sequence[Occupation], steps: Iterable[Steps]) -> FloatMatrix:
    """(n, n) float32, symmetric: 1 for oneself, and a share for a step, half of it for each side that names it.

    Raises ValueError, naming each, for a step from or to what is no occupation.
    """
    held = list(steps)
    place = {occupation.code: row for row, occupation in enumerate(occupations)}
    unknown = sorted({code for step in held for code in (step.code, *step.near, *step.further)} - place.keys())
    if unknown:
        raise ValueError(f"steps name occupations that do not exist: {', '.join(unknown)}")
    shares = np.zeros((len(occupations), len(occupations)))
    for step in held:
        shares[place[step.code], [place[code] for code in step.near]] += NEAR_SHARE / 2
        shares[place[step.code], [place[code] for code in step.further]] += FURTHER_SHARE / 2
    return (np.eye(len(occupations)) + shares + shares.T).astype(np.float32)
