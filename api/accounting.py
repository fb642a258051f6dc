"""Every request that shows people, and every change, leaves one record: what the market was asked, and who got to see.

The market that a route gets writes down what it answers; the record is in the database before the answer leaves.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import Any, Final, TypeVar

from fastapi import Request
from starlette.concurrency import run_in_threadpool
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.access.caller import Caller, View
from api.ports import ListedPair, Market
from api.watch.phases import current
from api.watch.requests import request_id, route_of
from index.audit import AuditLog
from index.decisions import StopSwitch
from matcher.domain import Candidate, Match, Outcome, Vacancy
from matcher.domain.side import Side
from matcher.errors import Fault, InvalidInput, NotFound
from matcher.nearby import Nearby
from matcher.pipeline import Answer, Versions
from matcher.search import PROTECTED_FILTERS, SearchAnswer, SearchRequest

ALGORITHM: Final = "hallowerk-matching"
NOT_IN_VIEW: Final = "De lijsten van een ronde zijn voor accountmanagers. Vraag hier de matches van nu."
RECORD: Final = "record"
"""The name under which a request carries its record."""

Given = TypeVar("Given", Candidate, Vacancy)


@dataclass(slots=True)
class Record:
    """What one request saw and changed. Protected filters are kept by name alone: a value would tell of a person."""

    caller: Caller
    versions: Versions
    shown: list[dict[str, Any]] = field(default_factory=list)
    filters: list[dict[str, Any]] = field(default_factory=list)
    changed: list[dict[str, str]] = field(default_factory=list)
    refused: Counter[str] = field(default_factory=Counter)
    admitted: int = 0
    ranked: bool = False
    view: View = View.MANAGER
    revision: int = 0
    asked: list[dict[str, Any]] = field(default_factory=list)
    """What the market was asked, as far as nothing of a person stands in it: enough to ask it again."""

    @property
    def noted(self) -> bool:
        """True when there is something to account for."""
        return bool(self.shown or self.changed or self.ranked)

    def pairs(self, matches: Sequence[Match]) -> None:
        self.ranked = True
        self.shown += map(pair_shown, matches)

    def change(self, kind: str, ids: Sequence[str], what: str) -> None:
        self.changed += [{"soort": kind, "id": id, "actie": what} for id in ids]

    def payload(self, *, method: str, route: str, address: str, body: str, status: int) -> dict[str, Any]:
        """As it is kept. `body` is the hash of the body, empty without one."""
        known = self.caller
        asked = hashlib.sha256("\n".join([method, address, body]).encode()).hexdigest()
        return {
            "wie": known.name,
            "soort": known.kind.value,
            "rechten": sorted(scope.value for scope in known.scopes),
            "gemeenten": None if known.gemeenten is None else sorted(known.gemeenten),
            "doel": known.purpose,
            "handeling": f"{method} {route}",
            "adres": address,
            "status": status,
            "invoer": asked,
            "algoritme": ALGORITHM,
            "model": self.versions.model,
            "indexVersie": self.versions.index,
            "configVersie": self.versions.config,
            "weergave": self.view.value,
            "revisie": self.revision,
            "gevraagd": self.asked,
            "getoond": self.shown,
            "toegelaten": self.admitted,
            "geweigerd": dict(sorted(self.refused.items())),
            "filters": self.filters,
            "gewijzigd": self.changed,
        }


def pair_shown(match: Match) -> dict[str, Any]:
    """A pair in the words of a record; a refused one has no score, one that was asked for by itself no rank."""
    return {
        "kandidaatId": match.candidate_id,
        "vacatureId": match.vacancy_id,
        "rang": match.rank or None,
        "score": None if match.verdict.refused else match.score,
    }


class Accountable:
    """A market that writes down what it shows and changes, and that stands still while the switch is on."""

    def __init__(
        self, market: Market, record: Record, switch: StopSwitch, keep: Callable[[int], None] | None = None
    ) -> None:
        """`keep` puts the record in the database, given the status of the answer; None: somebody else does."""
        self._market, self._record, self._switch, self._keep = market, record, switch, keep

    def __getattr__(self, name: str) -> Any:
        """What shows nobody needs no record."""
        return getattr(self._market, name)

    def keep_record(self, status: int) -> None:
        """For the thread that made the answer and is about to hand it over. Raises StoreUnavailable."""
        if self._keep is not None:
            self._keep(status)

    def candidate(self, id: str, /) -> Candidate:
        found = self._market.candidate(id)
        if not any(one["kandidaatId"] == id for one in self._record.shown):
            self._record.shown.append({"kandidaatId": id, "vacatureId": None, "rang": None, "score": None})
        return found

    def put_candidates(self, candidates: Sequence[Candidate], /) -> None:
        self._market.put_candidates(candidates)
        self._record.change("kandidaat", [item.id for item in candidates], "bewaard")

    def put_vacancies(self, vacancies: Sequence[Vacancy], /) -> None:
        self._market.put_vacancies(vacancies)
        self._record.change("vacature", [item.id for item in vacancies], "bewaard")

    def delete_candidate(self, id: str, /) -> bool:
        deleted = self._market.delete_candidate(id)
        self._record.change("kandidaat", [id] if deleted else [], "verwijderd")
        return deleted

    def delete_vacancy(self, id: str, /) -> bool:
        deleted = self._market.delete_vacancy(id)
        self._record.change("vacature", [id] if deleted else [], "verwijderd")
        return deleted

    def erase(self, id: str, /) -> Mapping[str, int]:
        gone = self._market.erase(id)
        self._record.change("kandidaat", [id], "gewist")
        return gone

    def leave_out(self, id: str, at: datetime, /) -> None:
        self._market.leave_out(id, at)
        self._record.change("kandidaat", [id], "bezwaar gemaakt")

    def take_up(self, id: str, /) -> None:
        self._market.take_up(id)
        self._record.change("kandidaat", [id], "bezwaar ingetrokken")

    def matches_for_vacancy(self, vacancy: Vacancy | str, k: int, outcome: Outcome | None, /) -> Answer:
        self._switch.refuse()
        self._own_alone()
        self._asked(Side.CANDIDATES, vacancy, k, outcome)
        return self._told(self._market.matches_for_vacancy(vacancy, k, outcome))

    def matches_for_candidate(self, candidate: Candidate | str, k: int, outcome: Outcome | None, /) -> Answer:
        self._switch.refuse()
        self._asked(Side.VACANCIES, candidate, k, outcome)
        return self._told(self._market.matches_for_candidate(candidate, k, outcome))

    def explain(self, vacancy_id: str, candidate_id: str, /) -> Match:
        self._switch.refuse()
        self._record.asked.append({"wat": "paar", "id": vacancy_id, "kandidaatId": candidate_id})
        found = self._market.explain(vacancy_id, candidate_id)
        self._record.pairs([found])
        return found

    def nearby_for_vacancy(self, id: str, k: int, /) -> Sequence[Nearby]:
        self._switch.refuse()
        found: Sequence[Nearby] = self._market.nearby_for_vacancy(id, k)  # type: ignore[attr-defined]
        self._record.shown += [
            {"kandidaatId": near.candidate_id, "vacatureId": id, "rang": None, "score": near.score} for near in found
        ]
        return found

    def search_candidates(self, request: SearchRequest, /) -> SearchAnswer:
        self._switch.refuse()
        self._own_alone()
        return self._searched(Side.CANDIDATES, "kandidaatId", request, self._market.search_candidates(request))

    def search_vacancies(self, request: SearchRequest, /) -> SearchAnswer:
        self._switch.refuse()
        return self._searched(Side.VACANCIES, "vacatureId", request, self._market.search_vacancies(request))

    def _own_alone(self) -> None:
        """InvalidInput when a person would see others."""
        if self._record.view is View.CANDIDATE:
            raise InvalidInput([Fault("weergave", "Een kandidaat ziet alleen gegevens van zichzelf.")])

    def _asked(self, side: Side, given: Candidate | Vacancy | str, k: int, outcome: Outcome | None) -> None:
        id = given if isinstance(given, str) else None
        self._record.asked.append(
            {"wat": side.value, "id": id, "aantal": k, "uitkomst": None if outcome is None else outcome.value}
        )

    def _told(self, answer: Answer) -> Answer:
        self._record.pairs(answer.matches)
        self._record.admitted += answer.admitted
        self._record.refused.update(answer.refused_by)
        return answer

    def _searched(self, side: Side, key: str, request: SearchRequest, answer: SearchAnswer) -> SearchAnswer:
        asked = [(wish.filter, wish.value, wish.demand) for wish in request.wishes]
        read = [(one.filter, one.value, one.demand) for one in answer.understood]
        self._record.ranked = True
        self._record.asked.append({"wat": f"zoek {side.value}", "id": None})
        self._record.admitted += answer.total
        self._record.filters += [
            {"filter": name, "eis": demand} | ({} if name in PROTECTED_FILTERS[side] else {"waarde": _plain(value)})
            for name, value, demand in (*asked, *read)
        ]
        self._record.shown += [
            {"kandidaatId": None, "vacatureId": None, key: one.id, "rang": rank, "score": one.score}
            for rank, one in enumerate(answer.results, start=1)
        ]
        return answer


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


def keep_record(log: AuditLog, scope: Scope, status: int) -> None:
    """Keeps the record of a request once, if there is something to account for. Raises StoreUnavailable."""
    state = scope["state"]
    record: Record | None = state.pop(RECORD, None)
    if record is None or not record.noted:
        return
    query = scope["query_string"].decode("latin-1")
    payload = record.payload(
        method=scope["method"],
        route=route_of(scope),
        address=scope["path"] + (f"?{query}" if query else ""),
        body=state.get("body", ""),
        status=status,
    )
    log.append(_request_id(), payload, patient=bool(record.changed))


class Accounting:
    """ASGI middleware: the record of a request is kept before the first byte of its answer is sent.

    Most often the thread that answered has kept it by then: see `api.recorded`.
    """

    def __init__(self, app: ASGIApp, log: AuditLog) -> None:
        self._app, self._log = app, log

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        state = scope.setdefault("state", {})

        async def send_when_kept(message: Message) -> None:
            if message["type"] == "http.response.start" and RECORD in state:
                await run_in_threadpool(keep_record, self._log, scope, message["status"])
            await send(message)

        await self._app(scope, receive, send_when_kept)


def _request_id() -> str:
    recorder = current.get()
    return request_id(None) if recorder is None else recorder.id


def _plain(value: object) -> object:
    return dict(value) if isinstance(value, Mapping) else list(value) if isinstance(value, tuple) else value
