"""What named people did with proposals, and the switch that stops matching."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from sqlalchemy import delete, insert, select

from index.ledger import Ledger
from index.tables import decision, meta
from matcher.errors import Stopped

_SWITCH = "noodstop"
_STATE = select(meta.c.value).where(meta.c.name == _SWITCH)
"""Made once: every question asks it."""


class Choice(StrEnum):
    """What a person may do with a proposal."""

    TAKEN = "overnemen"
    DEVIATED = "afwijken"
    IGNORED = "negeren"


@dataclass(frozen=True, slots=True)
class Decision:
    """`person` is who decided: the sub of an account, or the name that a system gave."""

    id: str
    at: datetime
    vacancy_id: str
    candidate_id: str
    choice: Choice
    reason: str
    person: str


class Decisions:
    """Safe to share between threads and processes."""

    def __init__(self, ledger: Ledger, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._ledger, self._now = ledger, now

    def record(self, vacancy_id: str, candidate_id: str, choice: Choice, reason: str, person: str) -> Decision:
        made = Decision(str(uuid.uuid4()), self._now(), vacancy_id, candidate_id, choice, reason, person)
        row = {
            "id": made.id,
            "at": made.at.isoformat(timespec="microseconds"),
            "vacancy_id": vacancy_id,
            "candidate_id": candidate_id,
            "choice": choice.value,
            "reason": reason,
            "person": person,
        }
        with self._ledger.writing() as connection:
            connection.execute(insert(decision), row)
        return made

    def of_candidate(self, candidate_id: str) -> list[Decision]:
        """Everything that was decided about one person, the oldest first."""
        query = select(decision).where(decision.c.candidate_id == candidate_id).order_by(decision.c.at, decision.c.id)
        with self._ledger.reading() as connection:
            return [
                Decision(
                    row.id,
                    datetime.fromisoformat(row.at),
                    row.vacancy_id,
                    row.candidate_id,
                    Choice(row.choice),
                    row.reason,
                    row.person,
                )
                for row in connection.execute(query)
            ]

    def forget(self, candidate_id: str) -> int:
        """Removes what was decided about one person; how many there were."""
        with self._ledger.writing() as connection:
            gone: int = connection.execute(delete(decision).where(decision.c.candidate_id == candidate_id)).rowcount
            return gone


@dataclass(frozen=True, slots=True)
class Stop:
    """That matching stands still: since when, by whom, and why."""

    at: datetime
    person: str
    reason: str


class StopSwitch:
    """On for every process that shares the database, from the next question."""

    def __init__(self, ledger: Ledger, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._ledger, self._now = ledger, now

    def state(self) -> Stop | None:
        """None while matching goes on."""
        with self._ledger.reading() as connection:
            text = connection.scalar(_STATE)
        if text is None:
            return None
        told = json.loads(text)
        return Stop(datetime.fromisoformat(told["at"]), told["person"], told["reason"])

    def refuse(self) -> None:
        """Raises Stopped while matching stands still; the reason may name people, and is not repeated."""
        if self.state() is not None:
            raise Stopped

    def stop(self, person: str, reason: str) -> None:
        at = self._now().isoformat(timespec="seconds")
        text = json.dumps({"at": at, "person": person, "reason": reason}, ensure_ascii=False)
        with self._ledger.writing() as connection:
            connection.execute(delete(meta).where(meta.c.name == _SWITCH))
            connection.execute(insert(meta), {"name": _SWITCH, "value": text})

    def go_on(self) -> None:
        with self._ledger.writing() as connection:
            connection.execute(delete(meta).where(meta.c.name == _SWITCH))
