"""Both sides of the market, kept in step with the store: what the routes and verbs ask.

Each side is a large pool and a small one of what changed since; a change touches the small one alone and is
visible to the next question. Every question first looks whether another process has written; see `api.freshness`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from api.freshness import Freshness
from api.ports import READY, Standing
from api.searching import search_engine, suggester
from api.shielding import shield_candidate, shield_vacancy
from api.texts import representations
from api.watch.phases import Phase, phased, refused_pairs
from api.wiring import Engine, geography, open_engine, open_store, rule_book
from index.keys import Keys
from index.runs import Runs
from index.store import Store
from matcher.domain import Candidate, Match, Outcome, Support, Vacancy
from matcher.domain.side import Side
from matcher.errors import (
    Fault,
    HalloWerkError,
    IndexOutOfStep,
    InvalidInput,
    ModelUnavailable,
    NotFound,
    OutOfSight,
    StoreUnavailable,
)
from matcher.market import CandidatePool, VacancyPool, candidate_pool, vacancy_pool
from matcher.nearby import Nearby, nearby_candidates
from matcher.pipeline import Answer, Versions, merged
from matcher.pool import CandidateColumns, DemandedCertificates, HeldCertificates, VacancyColumns
from matcher.ports import Progress
from matcher.representation import Representation
from matcher.search import PROTECTED_FILTERS, Order, SearchAnswer, SearchRequest
from matcher.search.suggest import Kind, Suggestion
from matcher.segments import Segments
from matcher.text import FacetText, candidate_facets, vacancy_facets
from matcher.visibility import HOME_FILTERS, Sight, Tenants, projected, veiled

NO_DATABASE = "De database antwoordt niet."
NO_MODEL = "Het taalmodel kan nu geen tekst lezen."
NO_INDEX = "De index wordt bijgewerkt."
CandidateSide = Segments[Candidate, CandidateColumns, HeldCertificates]
VacancySide = Segments[Vacancy, VacancyColumns, DemandedCertificates]


@dataclass(frozen=True, slots=True)
class _State:
    """What readers see: both sides at one revision of the store."""

    revision: int
    candidates: CandidateSide
    vacancies: VacancySide


class Market:
    """Implements `api.ports.Market` over a store and an engine. Safe to share between threads."""

    def __init__(
        self, store: Store, engine: Engine, today: Callable[[], date], progress: Progress | None = None
    ) -> None:
        """Reads every row; texts whose representation is missing or stale are encoded, and `progress` hears it."""
        self._store, self._engine, self._today = store, engine, today
        self._search = search_engine(engine)
        self._tenants = Tenants(geography())
        self._fresh = Freshness(self._read_all(progress), store.revision, self._taken_up)

    def warm_up(self) -> None:
        """Asks a question of either side, so that nobody waits for what is loaded once; raises ModelUnavailable."""
        request = SearchRequest("medewerker")
        self.search_candidates(request)
        self.search_vacancies(request)
        self._engine.matcher.text_demands(Vacancy(id="-", title="medewerker", text="U heeft een rijbewijs nodig."))

    def seen(self, sight: Sight, /) -> Market:
        """The market as somebody sees it: rows out of sight are not there, and keeping one raises OutOfSight."""
        return self if sight.everything else _Seen(self, sight)

    def candidate(self, id: str, /) -> Candidate:
        """Who objected to matching is known all the same."""
        try:
            return self._now().candidates.find(id)[0]
        except NotFound:
            return self._out_of_matching(id)

    def vacancy(self, id: str, /) -> Vacancy:
        return self._now().vacancies.find(id)[0]

    def has_candidate(self, id: str, /) -> bool:
        with suppress(NotFound):
            return bool(self.candidate(id))
        return False

    def has_vacancy(self, id: str, /) -> bool:
        return id in self._now().vacancies

    @phased(Phase.STORING)
    def put_candidates(self, candidates: Sequence[Candidate], /, progress: Progress | None = None) -> None:
        """Keeps all or none, free text masked; returns when the next question sees them."""
        self._store.put_candidates([shield_candidate(candidate).document for candidate in candidates])
        self._written(progress)

    @phased(Phase.STORING)
    def put_vacancies(self, vacancies: Sequence[Vacancy], /, progress: Progress | None = None) -> None:
        """Keeps all or none, free text masked; returns when the next question sees them."""
        self._store.put_vacancies([shield_vacancy(vacancy).document for vacancy in vacancies])
        self._written(progress)

    @phased(Phase.STORING)
    def delete_candidate(self, id: str, /) -> bool:
        """Row, protected row, representation and pool row; False when there was nothing to delete."""
        deleted = self._store.delete_candidate(id)
        self._written()
        return deleted

    @phased(Phase.STORING)
    def delete_vacancy(self, id: str, /) -> bool:
        """Row, representation and pool row; False when there was nothing to delete."""
        deleted = self._store.delete_vacancy(id)
        self._written()
        return deleted

    @phased(Phase.MATCHING)
    def matches_for_vacancy(self, vacancy: Vacancy | str, k: int, outcome: Outcome | None, /) -> Answer:
        """The k best candidates; NotFound for an id that is not stored."""
        state = self._now()
        known, texts = (
            state.vacancies.find(vacancy)
            if isinstance(vacancy, str)
            else (vacancy, self._asked(vacancy_facets(vacancy)))
        )
        ask, day = self._engine.matcher.candidates_for, self._today()
        pools = state.candidates.pools
        return _told(merged([ask(known, texts, pool, k, day, outcome) for pool in pools if len(pool)], k))

    @phased(Phase.MATCHING)
    def matches_for_candidate(self, candidate: Candidate | str, k: int, outcome: Outcome | None, /) -> Answer:
        """The k best vacancies; NotFound for an id that is not stored."""
        state = self._now()
        known, texts = (
            state.candidates.find(candidate)
            if isinstance(candidate, str)
            else (candidate, self._asked(candidate_facets(candidate)))
        )
        ask, day = self._engine.matcher.vacancies_for, self._today()
        pools = state.vacancies.pools
        return _told(merged([ask(known, texts, pool, k, day, outcome) for pool in pools if len(pool)], k))

    @phased(Phase.MATCHING)
    def nearby_for_vacancy(self, id: str, k: int, /) -> tuple[Nearby, ...]:
        """The k best candidates whom one openable rule alone refuses; NotFound for an id that is not stored."""
        state = self._now()
        vacancy, texts = state.vacancies.find(id)
        pools = state.candidates.pools
        return nearby_candidates(self._engine.matcher, vacancy, texts, pools, k, self._today())

    @phased(Phase.SEARCHING)
    def search_candidates(self, request: SearchRequest, /) -> SearchAnswer:
        """One page; InvalidInput for a cursor that the request did not make."""
        return self._search.candidates(request, self._now().candidates.pools, self._today())

    @phased(Phase.SEARCHING)
    def search_vacancies(self, request: SearchRequest, /) -> SearchAnswer:
        """One page; InvalidInput for a cursor that the request did not make."""
        return self._search.vacancies(request, self._now().vacancies.pools, self._today())

    def suggest(self, text: str, kind: Kind, /) -> tuple[Suggestion, ...]:
        """Names that somebody may be typing, the likeliest first."""
        return suggester().suggest(text, kind)

    @phased(Phase.MATCHING)
    def explain(self, vacancy_id: str, candidate_id: str, /) -> Match:
        """One pair of stored rows, refused or not."""
        state = self._now()
        vacancy, theirs = state.vacancies.find(vacancy_id)
        candidate, own = state.candidates.find(candidate_id)
        return self._engine.matcher.explain(candidate, vacancy, (own, theirs), self._today())

    def versions(self) -> Versions:
        return self._engine.versions

    def readiness(self) -> Mapping[str, str]:
        """Each part: READY, or a sentence; a part is judged by itself, so that one that fails hides no other."""
        parts = {"database": READY, "model": READY, "index": READY}
        try:
            self._store.revision()
        except StoreUnavailable:
            return {**parts, "database": NO_DATABASE, "index": NO_DATABASE}
        try:
            self._now()
        except ModelUnavailable:
            parts["model"] = NO_MODEL
        except HalloWerkError:
            parts["index"] = NO_INDEX
        return parts

    def standing(self) -> Standing:
        """Sizes and revisions, as they are without taking anything up."""
        state = self._fresh.state
        behind = max(0, self._store.revision() - state.revision)
        return Standing(len(state.candidates), len(state.vacancies), state.revision, behind)

    @property
    def runs(self) -> Runs:
        """The rounds over the whole market, in the same database."""
        return self._store.runs

    def known_of(self, id: str, /) -> Mapping[str, Sequence[Mapping[str, object]]]:
        """Every stored row of one person, by table; NotFound when there is none, or when it is out of sight."""
        self.candidate(id)
        return self._store.known_of(id)

    def erase(self, id: str, /) -> Mapping[str, int]:
        """Removes one person everywhere: how many rows went, by table; NotFound as above."""
        self.candidate(id)
        gone = self._store.erase(id)
        self._written()
        return gone

    def leave_out(self, id: str, at: datetime, /) -> None:
        """Leaves one person out of matching; NotFound as above."""
        self.candidate(id)
        self._store.leave_out(id, at)
        self._written()

    def take_up(self, id: str, /) -> None:
        """Takes one person up in matching again; NotFound as above."""
        self.candidate(id)
        self._store.take_up(id)
        self._written()

    def has_objected(self, id: str, /) -> bool:
        return self._store.has_objected(id)

    def close(self) -> None:
        self._fresh.close()
        self._store.close()

    def _out_of_matching(self, id: str) -> Candidate:
        if not self._store.has_objected(id):
            raise NotFound(id)
        return self._store.candidate(id)

    def _now(self) -> _State:
        """For a question: all that was acknowledged here, and what others wrote a moment ago; see `Freshness`."""
        return self._fresh.now()

    def _written(self, progress: Progress | None = None) -> None:
        """For a write: returns when the next question sees it."""
        self._fresh.reached(self._store.revision(), lambda state: self._taken_up(state, progress))

    def _taken_up(self, state: _State, progress: Progress | None = None) -> _State:
        """The state with what was written since, by whichever process."""
        try:
            changes = self._store.changes_since(state.revision)
        except IndexOutOfStep:
            # The store went back: it was restored from an earlier day.
            return self._read_all(progress)
        return _State(
            changes.revision,
            state.candidates.changed(
                changes.candidates,
                self._texts(Side.CANDIDATES, changes.candidates, progress),
                changes.removed_candidates,
            ),
            state.vacancies.changed(
                changes.vacancies,
                self._texts(Side.VACANCIES, changes.vacancies, progress),
                changes.removed_vacancies,
            ),
        )

    def _read_all(self, progress: Progress | None) -> _State:
        """The state from every row."""
        everything = self._store.changes_since(0)
        candidates, vacancies = everything.candidates, everything.vacancies
        return _State(
            everything.revision,
            Segments.of(self._candidate_pool, candidates, self._texts(Side.CANDIDATES, candidates, progress)),
            Segments.of(self._vacancy_pool, vacancies, self._texts(Side.VACANCIES, vacancies, progress)),
        )

    def _texts(
        self, side: Side, objects: Sequence[Candidate] | Sequence[Vacancy], progress: Progress | None
    ) -> list[Representation]:
        return representations(self._store, self._engine.representer, side, objects, progress)

    def _asked(self, facets: Sequence[FacetText]) -> Representation:
        return self._engine.representer.represent([facets])[0]

    def _candidate_pool(
        self, candidates: Sequence[Candidate], representations: Sequence[Representation], /
    ) -> CandidatePool:
        return candidate_pool(candidates, representations, self._engine.empty, rule_book(), self._engine.indexes)

    def _vacancy_pool(self, vacancies: Sequence[Vacancy], representations: Sequence[Representation], /) -> VacancyPool:
        return vacancy_pool(vacancies, representations, self._engine.empty, rule_book(), self._engine.indexes)


def _told(answer: Answer) -> Answer:
    """The answer, after the current request has heard which rules refused how many."""
    refused_pairs(answer.refused_by)
    return answer


class _Seen(Market):
    """A market in which the rows of other gemeenten are not alive: the masks begin without them."""

    def __init__(self, whole: Market, sight: Sight) -> None:
        self._whole, self._sight = whole, sight
        self._store, self._engine, self._today = whole._store, whole._engine, whole._today
        self._search, self._tenants = whole._search, whole._tenants

    def put_candidates(self, candidates: Sequence[Candidate], /, progress: Progress | None = None) -> None:
        """Who may not see `ondersteuning` may not give it either, and leaves what is known as it is."""
        self._refuse_others(candidates, self._whole.candidate)
        kept = list(candidates)
        if not self._sight.support:
            for item in candidates:
                refuse_support(item)
            kept = [replace(item, support=self._known_support(item.id)) for item in candidates]
        self._whole.put_candidates(kept, progress)

    def _known_support(self, id: str) -> Support:
        return self._whole.candidate(id).support if self._whole.has_candidate(id) else Support()

    def matches_for_vacancy(self, vacancy: Vacancy | str, k: int, outcome: Outcome | None, /) -> Answer:
        found = super().matches_for_vacancy(vacancy, k, outcome)
        known = self.vacancy(vacancy) if isinstance(vacancy, str) else vacancy
        return replace(found, matches=tuple(veiled(match, known, self._sight) for match in found.matches))

    def matches_for_candidate(self, candidate: Candidate | str, k: int, outcome: Outcome | None, /) -> Answer:
        if isinstance(candidate, Candidate):
            if not self._sight.support and self._sight.home:
                refuse_support(candidate)
            candidate = projected(candidate, self._sight)
        found = super().matches_for_candidate(candidate, k, outcome)
        told = (veiled(match, self.vacancy(match.vacancy_id), self._sight) for match in found.matches)
        return replace(found, matches=tuple(told))

    def explain(self, vacancy_id: str, candidate_id: str, /) -> Match:
        return veiled(super().explain(vacancy_id, candidate_id), self.vacancy(vacancy_id), self._sight)

    def search_candidates(self, request: SearchRequest, /) -> SearchAnswer:
        """InvalidInput for a filter, a facet, an order or a question on what may not be seen."""
        return super().search_candidates(opened(request, self._sight))

    def put_vacancies(self, vacancies: Sequence[Vacancy], /, progress: Progress | None = None) -> None:
        self._refuse_others(vacancies, self._whole.vacancy)
        self._whole.put_vacancies(vacancies, progress)

    def delete_candidate(self, id: str, /) -> bool:
        return self.has_candidate(id) and self._whole.delete_candidate(id)

    def delete_vacancy(self, id: str, /) -> bool:
        return self.has_vacancy(id) and self._whole.delete_vacancy(id)

    def _out_of_matching(self, id: str) -> Candidate:
        found = self._whole._out_of_matching(id)
        if not self._tenants.owns(self._sight, found):
            raise NotFound(id)
        return found

    def _now(self) -> _State:
        state = self._whole._now()
        return _State(
            state.revision,
            self._tenants.people(state.candidates, self._sight),
            self._tenants.side(state.vacancies, self._sight),
        )

    def _refuse_others(
        self,
        items: Sequence[Candidate] | Sequence[Vacancy],
        known: Callable[[str], Candidate] | Callable[[str], Vacancy],
    ) -> None:
        """OutOfSight when a row is, or was until now, of another gemeente."""
        others = set()
        for item in items:
            rows = [item]
            with suppress(NotFound):
                rows.append(known(item.id))
            if not all(self._tenants.owns(self._sight, row) for row in rows):
                others.add(item.id)
        if others:
            raise OutOfSight(frozenset(others))


NO_SUPPORT = "Voor ondersteuning heeft u het recht doelgroep:lezen nodig."
NOT_HERE = "Hierop mag u niet zoeken, sorteren of tellen."


def refuse_support(candidate: Candidate) -> None:
    """InvalidInput when a person's support is given by who may not see it."""
    if candidate.support != Support():
        raise InvalidInput([Fault("ondersteuning", NO_SUPPORT)])


def opened(request: SearchRequest, sight: Sight) -> SearchRequest:
    """The request of who sees that much; InvalidInput with every filter, facet and order that is not open."""
    closed = (frozenset() if sight.support else PROTECTED_FILTERS[Side.CANDIDATES]) | (
        frozenset() if sight.home else HOME_FILTERS
    )
    faults = [
        *(Fault(f"filters[{n}].filter", NOT_HERE) for n, wish in enumerate(request.wishes) if wish.filter in closed),
        *(Fault(f"facetten[{n}]", NOT_HERE) for n, name in enumerate(request.facets) if name in closed),
    ]
    if not sight.home and request.order is Order.TRAVEL:
        faults.append(Fault("sortering", NOT_HERE))
    if faults:
        raise InvalidInput(faults)
    return replace(request, closed=closed)


def open_market(
    data_dir: Path,
    model: str,
    database_url: str | None,
    today: Callable[[], date],
    progress: Progress | None = None,
    keys: Keys | None = None,
) -> Market:
    """The market of a data directory; raises ModelUnavailable, StoreUnavailable and KeyUnavailable.

    `keys` None: a file in the data directory, made where there is none yet.
    """
    engine = open_engine(model, data_dir)
    return Market(open_store(data_dir, database_url, keys), engine, today, progress)
