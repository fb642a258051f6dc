"""Free titles, linked to occupations."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StrictInt, StrictStr

from api.schemas.fields import Wire, parsed

MOST_TITLES = 100


class LinkRequest(Wire):
    """The titles to link, and how many occupations for each."""

    titles: tuple[Annotated[StrictStr, Field(min_length=1, max_length=120)], ...] = Field(
        alias="titels", min_length=1, max_length=MOST_TITLES
    )
    count: StrictInt = Field(alias="aantal", default=5, ge=1, le=20)


class OccupationOut(BaseModel):
    """One occupation that a title may mean; `score` 0..1, higher is better."""

    model_config = ConfigDict(title="Beroep", frozen=True)

    code: str
    title: str = Field(alias="titel")
    isco08: str
    score: float


class LinkedOut(BaseModel):
    """One title with its occupations, best first."""

    model_config = ConfigDict(title="GekoppeldeTitel", frozen=True)

    title: str = Field(alias="titel")
    occupations: tuple[OccupationOut, ...] = Field(alias="beroepen")


class LinksOut(BaseModel):
    """The titles in the order in which they were asked."""

    model_config = ConfigDict(title="GekoppeldeTitels", frozen=True)

    results: tuple[LinkedOut, ...] = Field(alias="resultaten")


def parse_links(data: object) -> LinkRequest:
    """From parsed JSON; raises InvalidInput with every fault at once."""
    return parsed(LinkRequest, data)
