"""What was masked in free text: kind and place, never the words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Self

from pydantic import BaseModel, ConfigDict, Field

from api.schemas.candidate import CandidateJson
from api.schemas.vacancy import VacancyJson
from api.shielding import Hidden, Shielded
from matcher.domain import Candidate, Vacancy
from matcher.screening import Kind


class HiddenOut(BaseModel):
    """van and tot count the characters of the text as it was sent."""

    model_config = ConfigDict(title="Afgeschermd", frozen=True)

    field: str = Field(alias="veld")
    kind: Kind = Field(alias="soort")
    start: int = Field(alias="van")
    end: int = Field(alias="tot")

    @classmethod
    def each(cls, hidden: Iterable[Hidden]) -> tuple[Self, ...]:
        return tuple(cls(veld=one.field, soort=one.kind, van=one.start, tot=one.end) for one in hidden)


class CandidateKept(CandidateJson):
    """A kandidaat as it is kept."""

    model_config = ConfigDict(title="KandidaatBewaard")

    hidden: tuple[HiddenOut, ...] | None = Field(
        default=None, alias="afgeschermd", description="Wat in de tekst is afgeschermd; het origineel is niet bewaard."
    )

    @classmethod
    def told(cls, kept: Shielded[Candidate]) -> Self:
        return cls.from_domain(kept.document).model_copy(update={"hidden": HiddenOut.each(kept.hidden) or None})


class VacancyKept(VacancyJson):
    """A vacature as it is kept."""

    model_config = ConfigDict(title="VacatureBewaard")

    hidden: tuple[HiddenOut, ...] | None = Field(
        default=None, alias="afgeschermd", description="Wat in de tekst is afgeschermd; het origineel is niet bewaard."
    )

    @classmethod
    def told(cls, kept: Shielded[Vacancy]) -> Self:
        return cls.from_domain(kept.document).model_copy(update={"hidden": HiddenOut.each(kept.hidden) or None})
