"""A market that writes down what it answers: what it was asked, and who got to see."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from api.access.caller import View
from api.accounting.record import Record
from api.ports import Market
from index.decisions import StopSwitch
from matcher.domain import Candidate, Match, Outcome, Vacancy
from matcher.domain.side import Side
from matcher.errors import Fault, InvalidInput
from matcher.nearby import Nearby
from matcher.pipeline import Answer
from matcher.search import PROTECTED_FILTERS, SearchAnswer, SearchRequest


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


def _plain(value: object) -> object:
    return dict(value) if isinstance(value, Mapping) else list(value) if isinstance(value, tuple) else value
