"""Every exception that a caller may meet, drawn as a tree.

HalloWerkError
├── ModelUnavailable      the encoder's weights are missing, broken or of another kind
├── InvalidInput          a profile, vacancy or question that the contract refuses; names every fault
├── NotFound              no row with that id
├── OutOfSight            a row of another gemeente than those of the caller
├── Stopped               a person has stopped all matching
├── StoreUnavailable      the database cannot be opened, read or written, or belongs to another program
├── KeyUnavailable        what is sealed cannot be opened: its key is missing, wrong or unreadable
├── RoundUnderWay         another process matches the whole market already
├── ClusterUnavailable    the machines that a round was to use cannot be reached, or what reaches them is not installed
├── IndexOutOfStep        rows and derived vectors disagree; a rebuild mends it
├── AllocationFailed      the proposals of a run could not be chosen
└── SettingsInvalid       an environment variable is missing or cannot be read
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


class HalloWerkError(Exception):
    """Root of the tree: everything below carries a sentence that a person can act on."""


class ModelUnavailable(HalloWerkError):
    """The encoder cannot be made or loaded."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong with one key.

    `key` is a path in the wire's own words, such as ``werkervaring[0].maanden``; `reason` is a Dutch sentence.
    """

    key: str
    reason: str


class InvalidInput(HalloWerkError):
    """The contract refuses the input; `faults` names every fault at once, in the order of the input."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__("; ".join(f"{fault.key}: {fault.reason}" for fault in faults))
        self.faults = tuple(faults)


class NotFound(HalloWerkError):
    """No row with that id."""


class OutOfSight(HalloWerkError):
    """Rows of another gemeente; `ids` are those that were to be kept."""

    def __init__(self, ids: frozenset[str]) -> None:
        super().__init__("dit hoort bij een andere gemeente")
        self.ids = ids


class Stopped(HalloWerkError):
    """Matching stands still until a person lets it go on; rows can still be read."""

    def __init__(self) -> None:
        super().__init__("de noodstop staat aan: er wordt nu niet gematcht; `hallowerk noodstop stand` zegt waarom")


class StoreUnavailable(HalloWerkError):
    """The database cannot be opened, read or written, or belongs to another program or version."""


class KeyUnavailable(HalloWerkError):
    """A key is missing, wrong or unreadable; the sentence names the key's id and never its secret."""


class RoundUnderWay(HalloWerkError):
    """Another process matches the whole market already."""


class ClusterUnavailable(HalloWerkError):
    """The machines that a round was to use cannot be reached, or the package that reaches them is not installed."""


class IndexOutOfStep(HalloWerkError):
    """Rows and derived vectors disagree."""


class AllocationFailed(HalloWerkError):
    """The solver that chooses the proposals of a run ended without an optimum."""


class SettingsInvalid(HalloWerkError):
    """An environment variable is missing or cannot be read."""
