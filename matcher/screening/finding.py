"""What screening finds: a kind and a place; and the marker that takes the place of each kind."""

from dataclasses import dataclass
from typing import Final, Literal

Kind = Literal["bsn", "telefoon", "email", "iban", "adres", "naam", "gezondheid"]

# In order of authority: where two findings overlap, the earlier kind keeps the place.
KINDS: Final[tuple[Kind, ...]] = ("email", "iban", "telefoon", "bsn", "adres", "naam", "gezondheid")
MARKERS: Final[dict[Kind, str]] = {kind: f"[{kind}]" for kind in KINDS}


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One span to hide: `start` and `end` are character offsets in the original text, `end` exclusive."""

    start: int
    end: int
    kind: Kind


@dataclass(frozen=True, slots=True)
class Screened:
    """The masked text, and what was masked: sorted by place, never overlapping."""

    text: str
    found: tuple[Finding, ...]
