"""One document at its address, and many at once: what both sides of the market do alike."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Annotated, Protocol, TypeVar

from fastapi import Depends, Path, Query, Request, Response
from pydantic import BaseModel

from api.access.caller import View
from api.accounting.request import accountable
from api.courtesy import Courtesy, stepping
from api.ports import Market
from api.schemas.bulk import MOST_AT_ONCE, BulkItemOut, BulkOut
from api.schemas.faults import WHOLE
from api.schemas.fields import Id
from api.schemas.problem import FaultOut
from api.schemas.shielded import HiddenOut
from api.security import AsCaller
from api.shielding import Shield, Shielded
from matcher.domain import Candidate, Vacancy
from matcher.errors import Fault, InvalidInput, OutOfSight

JSON = "application/json"
_OTHERS = Fault("gemeente", "Dit hoort bij een andere gemeente.")


class Document(Protocol):
    """A candidate or a vacancy."""

    @property
    def id(self) -> str: ...


D = TypeVar("D", bound=Document)
S = TypeVar("S", Candidate, Vacancy)

PathId = Annotated[Id, Path(alias="id", description="Het pseudoniem.")]
CandidateId = Annotated[Id, Path(alias="kandidaatId", description="Het pseudoniem van de kandidaat.")]
VacancyId = Annotated[Id, Path(alias="vacatureId", description="Het id van de vacature.")]

AsView = Annotated[View, Query(alias="weergave", description="Voor wie het antwoord is.")]


async def _market(request: Request, caller: AsCaller, view: AsView = View.MANAGER) -> Market:
    """The market as this caller sees it; what it shows and changes is accounted for."""
    # On the event loop: it looks nothing up that is not in memory, and a thread costs more than all of it.
    return accountable(request, caller, view)


AppMarket = Annotated[Market, Depends(_market)]


def answer(document: BaseModel, status: int = 200) -> Response:
    """As JSON, null included where the contract has a key for it."""
    return Response(document.model_dump_json(by_alias=True), status, media_type=JSON)


def known(document: BaseModel, status: int = 200) -> Response:
    """As JSON, with what is known alone."""
    return Response(document.model_dump_json(by_alias=True, exclude_none=True), status, media_type=JSON)


def addressed(parse: Callable[[object], D], data: object, id: str) -> D:
    """The document at an address: its id may be left out but may not differ. InvalidInput with every fault."""
    differs: list[Fault] = []
    if isinstance(data, dict):
        given = data.get("id")
        if given is None:
            data = {**data, "id": id}
        elif isinstance(given, str) and given != id:
            differs.append(Fault("id", "Dit id is anders dan het id in het adres."))
    try:
        document = parse(data)
    except InvalidInput as error:
        raise InvalidInput([*differs, *error.faults]) from None
    if differs:
        raise InvalidInput(differs)
    return document


def bulk(
    parse: Callable[[object], S],
    shield: Shield[S],
    data: object,
    put: Callable[[Sequence[S]], None],
    courtesy: Courtesy,
) -> BulkOut:
    """Keep the good ones, in one go; of an id that comes twice the last is kept, as if they came one by one."""
    if not isinstance(data, list):
        raise InvalidInput([Fault(WHOLE, "Dit moet een lijst zijn.")])
    if len(data) > MOST_AT_ONCE:
        raise InvalidInput([Fault(WHOLE, f"Stuur hoogstens {MOST_AT_ONCE} objecten tegelijk.")])
    good: dict[str, S] = {}
    judged: list[Shielded[S] | BulkItemOut] = []
    for item in stepping(data, courtesy.between()):
        try:
            kept = shield(parse(item))
        except InvalidInput as error:
            judged.append(_refused(item, error))
        else:
            good[kept.document.id] = kept.document
            judged.append(kept)
    others = _put_own(good, put)
    results = [
        item
        if isinstance(item, BulkItemOut)
        else _refused({"id": item.document.id}, InvalidInput([_OTHERS]))
        if item.document.id in others
        else BulkItemOut(id=item.document.id, status="opgeslagen", fouten=(), afgeschermd=HiddenOut.each(item.hidden))
        for item in judged
    ]
    stored = sum(result.status == "opgeslagen" for result in results)
    return BulkOut(resultaten=tuple(results), opgeslagen=stored, geweigerd=len(results) - stored)


def _put_own(good: Mapping[str, D], put: Callable[[Sequence[D]], None]) -> frozenset[str]:
    """Keeps what belongs to the caller's gemeenten; the ids of the rest."""
    try:
        if good:
            put(list(good.values()))
    except OutOfSight as error:
        own = [document for id, document in good.items() if id not in error.ids]
        if own:
            put(own)
        return error.ids
    return frozenset()


def _refused(item: object, error: InvalidInput) -> BulkItemOut:
    """Names the id only when there is nothing wrong with it: what is no pseudonym may be a person's number."""
    faulty = any(fault.key == "id" for fault in error.faults)
    id = item["id"] if isinstance(item, dict) and not faulty else None
    return BulkItemOut(id=id, status="geweigerd", fouten=FaultOut.each(error.faults))
