"""What a person may see of what is kept, and what an erasure took."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from api.schemas.candidate import candidate_json
from matcher.domain import Candidate


class InsightOut(BaseModel):
    """The kandidaat in the words of the contract, and every stored row as it is."""

    model_config = ConfigDict(title="Inzage", frozen=True)

    candidate_id: str = Field(alias="kandidaatId")
    objected: bool = Field(alias="bezwaar")
    candidate: Mapping[str, Any] = Field(alias="kandidaat")
    rows: Mapping[str, Sequence[Mapping[str, Any]]] = Field(alias="bewaard", description="Per tabel de rijen")


class ErasedOut(BaseModel):
    """How many rows went, by table."""

    model_config = ConfigDict(title="Gewist", frozen=True)

    candidate_id: str = Field(alias="kandidaatId")
    erased: Mapping[str, int] = Field(alias="gewist")


def insight(candidate: Candidate, rows: Mapping[str, Sequence[Mapping[str, Any]]], objected: bool) -> InsightOut:
    """Everything of one person."""
    return InsightOut(kandidaatId=candidate.id, bezwaar=objected, kandidaat=candidate_json(candidate), bewaard=rows)
