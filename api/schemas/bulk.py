"""The answer to many objects at once: one result for each, in their order."""

from __future__ import annotations

from typing import Final, Literal

from pydantic import BaseModel, ConfigDict, Field

from api.schemas.problem import FaultOut
from api.schemas.shielded import HiddenOut

MOST_AT_ONCE: Final = 1000


class BulkItemOut(BaseModel):
    """id is null when the object has none that can be used; afgeschermd only when something was."""

    model_config = ConfigDict(title="BulkResultaat", frozen=True)

    id: str | None
    status: Literal["opgeslagen", "geweigerd"]
    faults: tuple[FaultOut, ...] = Field(alias="fouten")
    hidden: tuple[HiddenOut, ...] = Field(default=(), alias="afgeschermd", exclude_if=lambda hidden: not hidden)


class BulkOut(BaseModel):
    """Results in the order of the objects."""

    model_config = ConfigDict(title="BulkResultaten", frozen=True)

    results: tuple[BulkItemOut, ...] = Field(alias="resultaten")
    stored: int = Field(alias="opgeslagen")
    refused: int = Field(alias="geweigerd")
