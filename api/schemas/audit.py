"""Records on the wire."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from index.audit import Entry


class RecordOut(BaseModel):
    """One record; `told` holds who, with which rights and purpose, what was asked and who was shown."""

    model_config = ConfigDict(title="AuditRecord", frozen=True)

    seq: int = Field(alias="nummer")
    at: datetime = Field(alias="tijdstip")
    request_id: str = Field(alias="verzoek")
    told: dict[str, Any] = Field(alias="inhoud")
    previous: str = Field(alias="vorigeHash")
    hash: str


class RecordsOut(BaseModel):
    """A page of records; `volgende` is the number to go on behind, null on the last page."""

    model_config = ConfigDict(title="AuditRecords", frozen=True)

    records: tuple[RecordOut, ...]
    next: int | None = Field(alias="volgende")


def records_out(entries: Sequence[Entry], limit: int, gemeenten: frozenset[str] | None) -> RecordsOut:
    """Who has some gemeenten reads the records of callers that had no others."""
    seen = [entry for entry in entries if _in_sight(entry, gemeenten)]
    return RecordsOut(
        records=tuple(
            RecordOut(
                nummer=entry.seq,
                tijdstip=entry.at,
                verzoek=entry.request_id,
                inhoud=dict(entry.told),
                vorigeHash=entry.previous,
                hash=entry.hash,
            )
            for entry in seen
        ),
        volgende=entries[-1].seq if len(entries) == limit else None,
    )


def _in_sight(entry: Entry, gemeenten: frozenset[str] | None) -> bool:
    if gemeenten is None:
        return True
    theirs = entry.told.get("gemeenten")
    return theirs is not None and set(theirs) <= gemeenten
