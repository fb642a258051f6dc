"""A decision on the wire: what a named person did with a proposal."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from api.schemas.fields import Id, Wire, parsed
from index.decisions import Choice, Decision


class DecisionJson(Wire):
    """`person` names who decided when a system tells it; a person decides in the own name."""

    model_config = ConfigDict(title="Besluit")

    vacancy_id: Id = Field(alias="vacatureId")
    candidate_id: Id = Field(alias="kandidaatId")
    choice: Choice = Field(alias="besluit")
    reason: Annotated[str, Field(min_length=3, max_length=1000)] = Field(alias="reden")
    person: Annotated[str, Field(min_length=1, max_length=255)] | None = Field(default=None, alias="medewerker")


class DecisionOut(BaseModel):
    """A decision as it was kept; what points at a person is masked in `reden`."""

    model_config = ConfigDict(title="BewaardBesluit", frozen=True)

    id: str
    at: datetime = Field(alias="tijdstip")
    vacancy_id: str = Field(alias="vacatureId")
    candidate_id: str = Field(alias="kandidaatId")
    choice: Choice = Field(alias="besluit")
    reason: str = Field(alias="reden")
    person: str = Field(alias="medewerker")


def parse_decision(data: object) -> DecisionJson:
    """Raises InvalidInput with every fault."""
    return parsed(DecisionJson, data)


def decision_out(made: Decision) -> DecisionOut:
    return DecisionOut(
        id=made.id,
        tijdstip=made.at,
        vacatureId=made.vacancy_id,
        kandidaatId=made.candidate_id,
        besluit=made.choice,
        reden=made.reason,
        medewerker=made.person,
    )
