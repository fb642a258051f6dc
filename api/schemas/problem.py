"""The one shape of every error: a problem document (RFC 9457) with Dutch title and detail."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Self

from pydantic import BaseModel, ConfigDict, Field

from matcher.errors import Fault

MEDIA_TYPE = "application/problem+json"


class FaultOut(BaseModel):
    """One thing wrong with one key."""

    model_config = ConfigDict(title="Fout", frozen=True)

    key: str = Field(alias="sleutel")
    reason: str = Field(alias="reden")

    @classmethod
    def each(cls, faults: Iterable[Fault]) -> tuple[Self, ...]:
        return tuple(cls(sleutel=fault.key, reden=fault.reason) for fault in faults)


class Problem(BaseModel):
    """RFC 9457; `faults` only when the input was refused, `parts` only when the service is not ready."""

    model_config = ConfigDict(title="Probleem", frozen=True)

    type: str = "about:blank"
    title: str
    status: int
    detail: str
    instance: str | None = None
    faults: tuple[FaultOut, ...] | None = Field(default=None, alias="fouten")
    parts: Mapping[str, str] | None = Field(default=None, alias="onderdelen")

    def body(self) -> bytes:
        """The JSON document; absent members are left out."""
        return self.model_dump_json(by_alias=True, exclude_none=True).encode()
