"""The state of the service and of its parts."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import BaseModel, ConfigDict, Field


class HealthOut(BaseModel):
    """`parts`: the name of each part, and its state."""

    model_config = ConfigDict(title="Gezondheid", frozen=True)

    status: str
    parts: Mapping[str, str] = Field(alias="onderdelen")
