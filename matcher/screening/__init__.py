"""Free text as it may be kept: identifiers, addresses, names and health words found and masked at ingest."""

from matcher.screening.finding import KINDS, MARKERS, Finding, Kind, Screened
from matcher.screening.screen import screen

__all__ = ["KINDS", "MARKERS", "Finding", "Kind", "Screened", "screen"]
