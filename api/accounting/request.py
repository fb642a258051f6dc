"""The record of a request: begun with the market that its route gets, and added to by the route."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any, Final

from fastapi import Request

from api.access.caller import Caller, View
from api.accounting.keeping import keep_record
from api.accounting.market import Accountable
from api.accounting.record import RECORD, Record
from api.ports import ListedPair, Market
from index.decisions import StopSwitch
from matcher.domain.side import Side
from matcher.errors import Fault, InvalidInput, NotFound

NOT_IN_VIEW: Final = "De lijsten van een ronde zijn voor accountmanagers. Vraag hier de matches van nu."


def accountable(request: Request, caller: Caller, view: View = View.MANAGER) -> Market:
    """The market of a request as its caller sees it, with a record that is kept when the answer leaves."""
    market: Market = request.app.state.market
    record: Record | None = getattr(request.state, RECORD, None)
    if record is None:
        record = Record(caller, market.versions(), view=view, revision=market.revision())
        setattr(request.state, RECORD, record)
    keep = partial(keep_record, request.app.state.audit, request.scope)
    made: Any = Accountable(market.seen(caller.sight_of(view)), record, request.app.state.switch, keep)
    found: Market = made
    return found


def shown(request: Request, pairs: Sequence[tuple[str, str, int | None, float | None]]) -> None:
    """Notes pairs that no market showed (candidate, vacancy, rank, score) on the record that `accountable` began."""
    record: Record = getattr(request.state, RECORD)
    record.shown += [
        {"kandidaatId": candidate, "vacatureId": vacancy, "rang": rank, "score": score}
        for candidate, vacancy, rank, score in pairs
    ]


def change(request: Request, kind: str, ids: Sequence[str], what: str) -> None:
    """Notes a change that no market makes, on the record that `accountable` began."""
    record: Record = getattr(request.state, RECORD)
    record.change(kind, ids, what)


def listed(request: Request, market: Market, side: Side, id: str, found: Sequence[ListedPair]) -> Sequence[ListedPair]:
    """What a caller sees of a stored list, noted on the record that `accountable` began: rows out of sight and of who
    objected are left out. NotFound when the owner of the list is one of them, Stopped as for matches.

    A list was made with all that is known of a person: InvalidInput in a view that hides some of it.
    """
    record: Record = getattr(request.state, RECORD)
    switch: StopSwitch = request.app.state.switch
    switch.refuse()
    if record.view is View.EMPLOYER or (record.view is View.CANDIDATE and side is Side.VACANCIES):
        raise InvalidInput([Fault("weergave", NOT_IN_VIEW)])

    def here(candidate_id: str) -> bool:
        return market.has_candidate(candidate_id) and not market.has_objected(candidate_id)

    own, other = (here, market.has_vacancy) if side is Side.CANDIDATES else (market.has_vacancy, here)
    if not own(id):
        raise NotFound(id)
    seen = [one for one in found if other(one.pair.vacancy_id if side is Side.CANDIDATES else one.pair.candidate_id)]
    record.shown += [
        {
            "kandidaatId": one.pair.candidate_id,
            "vacatureId": one.pair.vacancy_id,
            "rang": rank,
            "score": one.pair.score,
        }
        for rank, one in enumerate(seen, start=1)
    ]
    return seen
