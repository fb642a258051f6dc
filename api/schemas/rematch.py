"""Runs of the nightly round, their lists, and what is different since the run before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from api.ports import ListedPair
from index.results import KeptChange
from index.runs import Run, RunState
from matcher.domain.side import Side

State = Literal["wacht", "bezig", "klaar", "mislukt"]


class PhaseOut(BaseModel):
    """One phase of a run: seconds, and megabytes at the highest until then."""

    model_config = ConfigDict(title="Fase", frozen=True)

    name: str = Field(alias="naam")
    items: int = Field(alias="aantal")
    seconds: float = Field(alias="seconden")
    megabytes: int


class RunOut(BaseModel):
    """One run; what belongs to a run that is not `klaar` is null."""

    model_config = ConfigDict(title="Ronde", frozen=True)

    id: int
    state: State = Field(alias="staat")
    day: str | None = Field(default=None, alias="dag", description="De dag waarop de eisen golden.")
    started: str | None = Field(default=None, alias="begonnen")
    finished: str | None = Field(default=None, alias="klaar")
    previous: int | None = Field(default=None, alias="vorige", description="De ronde waarmee is vergeleken.")
    length: int | None = Field(default=None, alias="aantalPerLijst")
    candidates: int | None = Field(default=None, alias="kandidaten")
    vacancies: int | None = Field(default=None, alias="vacatures")
    pairs: int | None = Field(default=None, alias="paren")
    proposals: int | None = Field(default=None, alias="voorstellen")
    changes: int | None = Field(default=None, alias="wijzigingen")
    model: str | None = None
    index_version: str | None = Field(default=None, alias="indexVersie")
    config_version: str | None = Field(default=None, alias="configVersie")
    phases: tuple[PhaseOut, ...] = Field(default=(), alias="fasen")


class RunsOut(BaseModel):
    """Complete runs, the latest first."""

    model_config = ConfigDict(title="Rondes", frozen=True)

    runs: tuple[RunOut, ...] = Field(alias="rondes")


class PlaceOut(BaseModel):
    """Where a pair stands on a list."""

    model_config = ConfigDict(title="PlaatsOpLijst", frozen=True)

    rank: int = Field(alias="rang")
    score: float
    judgement: Literal["geschikt", "te_controleren"] = Field(alias="oordeel")


class ChangeOut(BaseModel):
    """One pair on one list; `was` is null for what is new, `is` for what is gone."""

    model_config = ConfigDict(title="Wijziging", frozen=True)

    number: int = Field(alias="nummer")
    candidate_id: str = Field(alias="kandidaatId")
    vacancy_id: str = Field(alias="vacatureId")
    whose: Literal["kandidaat", "vacature"] = Field(alias="lijst")
    kind: Literal["nieuw", "weg", "beter", "slechter"] = Field(alias="soort")
    cause: Literal["regel", "gegevens", "rangorde"] = Field(alias="oorzaak")
    rules: tuple[str, ...] = Field(alias="regels")
    before: PlaceOut | None = Field(alias="was")
    after: PlaceOut | None = Field(alias="is")


class ChangesOut(BaseModel):
    """One page; `volgende` is the `sinds` of the next page, null when this was the last."""

    model_config = ConfigDict(title="Wijzigingen", frozen=True)

    run: int = Field(alias="ronde")
    changes: tuple[ChangeOut, ...] = Field(alias="wijzigingen")
    following: str | None = Field(alias="volgende")


class ListedOut(BaseModel):
    """One pair on a stored list; `voorgesteld` says that the round shares it out as a proposal."""

    model_config = ConfigDict(title="PaarOpLijst", frozen=True)

    candidate_id: str = Field(alias="kandidaatId")
    vacancy_id: str = Field(alias="vacatureId")
    rank: int = Field(alias="rang", description="De plaats onder de paren die u mag zien.")
    score: float
    judgement: Literal["geschikt", "te_controleren"] = Field(alias="oordeel")
    proposed: bool | None = Field(alias="voorgesteld", description="Null in een ronde van voor er voorstellen waren.")
    reasons: tuple[str, ...] = Field(alias="redenen")
    attention: tuple[str, ...] = Field(alias="aandachtspunten")
    instruments: tuple[str, ...] = Field(alias="instrumenten")


class ListOut(BaseModel):
    """The list of one candidate or vacancy in a run, the best first, and what is proposed beyond it."""

    model_config = ConfigDict(title="LijstVanRonde", frozen=True)

    run: int = Field(alias="ronde")
    day: str = Field(alias="dag")
    whose: Literal["kandidaat", "vacature"] = Field(alias="lijst")
    id: str
    results: tuple[ListedOut, ...] = Field(alias="resultaten")
    model: str
    index_version: str = Field(alias="indexVersie")
    config_version: str = Field(alias="configVersie")


def run_out(run: Run) -> RunOut:
    """The state alone while the run is not complete."""
    told = run.header if run.state is RunState.COMPLETE else {}
    return RunOut(id=run.id, staat=run.state.value, **{key: told[key] for key in told if key != "inhoud"})


def change_out(change: KeptChange) -> ChangeOut:
    return ChangeOut(
        nummer=change.number, kandidaatId=change.candidate_id, vacatureId=change.vacancy_id, **change.payload
    )


def list_out(run: Run, side: Side, id: str, pairs: Sequence[ListedPair]) -> ListOut:
    """`pairs` in the order in which they are shown."""
    return ListOut(
        ronde=run.id,
        lijst="kandidaat" if side is Side.CANDIDATES else "vacature",
        id=id,
        resultaten=tuple(
            ListedOut(
                kandidaatId=one.pair.candidate_id,
                vacatureId=one.pair.vacancy_id,
                rang=rank,
                score=one.pair.score,
                oordeel="te_controleren" if one.pair.undecided else "geschikt",
                voorgesteld=one.pair.proposed,
                redenen=tuple(one.told["redenen"]),
                aandachtspunten=tuple(one.told["aandachtspunten"]),
                instrumenten=tuple(one.told["instrumenten"]),
            )
            for rank, one in enumerate(pairs, start=1)
        ),
        **{key: run.header[key] for key in ("dag", "model", "indexVersie", "configVersie")},
    )
