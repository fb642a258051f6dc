"""A request asked again as a record tells it: the same rights, the same day, and what differs."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from api.access.caller import Caller, Kind, View, scopes_of
from api.accounting.market import Accountable
from api.accounting.record import Record
from api.ports import Market
from api.schemas.candidate import parse_candidate
from api.schemas.search import parse_search
from api.schemas.vacancy import parse_vacancy
from index.audit import Entry
from index.decisions import StopSwitch
from index.ledger import Ledger
from matcher.domain import Outcome
from matcher.domain.side import Side
from matcher.errors import Fault, InvalidInput, NotFound

HERE = ZoneInfo("Europe/Amsterdam")
Row = tuple[str | None, str | None, int | None, float | None]
"""kandidaatId, vacatureId, rang, score."""


@dataclass(frozen=True, slots=True)
class Replayed:
    """`then` and `now` are what was shown, in order; `changed` says which versions are not those of then."""

    then: tuple[Row, ...]
    now: tuple[Row, ...]
    changed: tuple[str, ...]

    @property
    def same(self) -> bool:
        return self.then == self.now


def day_of(entry: Entry) -> date:
    """The day on which the rules were judged."""
    return entry.at.astimezone(HERE).date()


def replay(entry: Entry, market: Market, body: bytes | None = None) -> Replayed:
    """Asks again what the record tells; `market` must count with `day_of` the record.

    Raises InvalidInput when the record does not hold what was asked, and `body` does not fit it.
    """
    told = entry.told
    if not told.get("gevraagd"):
        raise InvalidInput([Fault("verzoek", "Dit verzoek heeft niets gerangschikt.")])
    gemeenten = told["gemeenten"]
    places = None if gemeenten is None else frozenset(gemeenten)
    caller = Caller(told["wie"], Kind(told["soort"]), scopes_of(told["rechten"]), places)
    record = Record(caller, market.versions(), view=View(told["weergave"]))
    again = Accountable(market.seen(record.caller.sight_of(record.view)), record, StopSwitch(Ledger()))
    ranked = [asked for asked in told["gevraagd"] if asked["wat"] != "paar" or len(told["gevraagd"]) == 1]
    for asked in ranked:
        try:
            _ask(again, asked, told, body)
        except NotFound:
            continue
    return Replayed(_rows(told["getoond"]), _rows(record.shown), _changed(told, market))


def _ask(market: Any, asked: Mapping[str, Any], told: Mapping[str, Any], body: bytes | None) -> None:
    what, id = asked["wat"], asked["id"]
    if what == "paar":
        market.explain(id, asked["kandidaatId"])
        return
    given = None if id is not None else _given(told, body)
    if what.startswith("zoek "):
        side = Side(what.removeprefix("zoek "))
        request = parse_search(given, side)
        (market.search_candidates if side is Side.CANDIDATES else market.search_vacancies)(request)
        return
    outcome = None if asked["uitkomst"] is None else Outcome(asked["uitkomst"])
    if what == Side.CANDIDATES:
        market.matches_for_vacancy(id or parse_vacancy(given), asked["aantal"], outcome)
    else:
        market.matches_for_candidate(id or parse_candidate(given), asked["aantal"], outcome)


def _given(told: Mapping[str, Any], body: bytes | None) -> object:
    """The body of the request: it is not kept, so that the record tells nothing that was typed."""
    if body is None:
        raise InvalidInput([Fault("invoer", "De audit bewaart niet wat is gestuurd. Geef het bericht met --invoer.")])
    method = told["handeling"].partition(" ")[0]
    lines = [method, told["adres"], hashlib.sha256(body).hexdigest()]
    if hashlib.sha256("\n".join(lines).encode()).hexdigest() != told["invoer"]:
        raise InvalidInput([Fault("invoer", "Dit is niet het bericht van dit verzoek: de hash is anders.")])
    found: object = json.loads(body)
    return found


def _rows(shown: Sequence[Mapping[str, Any]]) -> tuple[Row, ...]:
    """What was ranked; a profile that was only read has no score and no rank."""
    return tuple(
        (one["kandidaatId"], one["vacatureId"], one["rang"], one["score"])
        for one in shown
        if one["rang"] is not None or one["vacatureId"] is not None
    )


def _changed(told: Mapping[str, Any], market: Market) -> tuple[str, ...]:
    versions = market.versions()
    now = {"model": versions.model, "indexVersie": versions.index, "configVersie": versions.config}
    found = [f"{name}: toen {told[name]}, nu {value}" for name, value in now.items() if told[name] != value]
    revision = market.standing().revision
    if told["revisie"] != revision:
        found.append(f"gegevens: toen revisie {told['revisie']}, nu {revision}")
    return tuple(found)
