"""Both sides of the market, kept in step with the store: what the routes and verbs ask.

Each side is a large pool and a small one of what changed since; a change touches the small one alone and is
visible to the next question. Every question first looks whether another process has written; see `api.freshness`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path

from api.courtesy import Courtesy
from api.encoding import RETRY_SECONDS
from api.freshness import Freshness
from api.memory import give_back, loading, settle
from api.mending import Mender
from api.persons import Persons
from api.ports import MODEL, READY, Standing
from api.questions import Questions
from api.searching import search_engine
from api.sides import Sides, StoredSides
from api.texts import Objects, Representations
from api.wiring import Engine, geography, open_engine, open_store
from api.withheld import opened, refuse_support
from api.writes import Writes
from index.keys import Keys
from index.runs import Runs
from index.store import Store
from matcher.domain import Candidate, Match, Outcome, Support, Vacancy
from matcher.domain.side import Side
from matcher.errors import HalloWerkError, NotFound, OutOfSight, StoreUnavailable
from matcher.pipeline import Answer, Versions
from matcher.ports import Progress
from matcher.search import SearchAnswer, SearchRequest
from matcher.visibility import Sight, Tenants, projected, veiled

NO_DATABASE = "De database antwoordt niet."
NO_MODEL = "Het taalmodel kan nu geen tekst lezen."
NO_INDEX = "De index wordt bijgewerkt."


class Market(Questions, Persons, Writes):
    """Implements `api.ports.Market` over a store and an engine. Safe to share between threads."""

    def __init__(
        self,
        store: Store,
        engine: Engine,
        today: Callable[[], date],
        progress: Progress | None = None,
        retry_seconds: float = RETRY_SECONDS,
    ) -> None:
        """Reads every row; texts whose representation is missing or stale are encoded, and `progress` hears it.

        `retry_seconds`: how often texts that could only be spelled are tried again.
        """
        self._store, self._engine, self._today = store, engine, today
        self._search = search_engine(engine)
        self._tenants = Tenants(geography())
        self.courtesy = Courtesy()
        self._texts = Representations(store, engine.representer)
        self._sides = StoredSides(store, engine, self._texts)
        self._warm = False
        self._mender = Mender(self.mend, retry_seconds)
        with loading():
            read = self._sides.read(progress)
        self._fresh = Freshness(read, store.revision, self._taken_up)
        self._mend_later(self._fresh.state)
        give_back()

    def warm_up(self) -> None:
        """Makes what questions share and asks one of either side, so that nobody waits for what is loaded once.

        From here on a change is made ready for questions before they see it.
        """
        self._warm = True
        self._made_ready(self._fresh.state)
        request = SearchRequest("medewerker")
        self.search_candidates(request)
        self.search_vacancies(request)
        vacancy = Vacancy(id="-", title="medewerker", text="U heeft een rijbewijs nodig.")
        self._engine.matcher.text_demands(vacancy)
        self.matches_for_vacancy(vacancy, 1, None)
        self.matches_for_candidate(Candidate(id="-", desired_titles=("medewerker",)), 1, None)
        settle()
        give_back()

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

    def versions(self) -> Versions:
        return self._engine.versions

    def revision(self) -> int:
        return self._fresh.state.revision

    def readiness(self) -> Mapping[str, str]:
        """Each part: READY, or a sentence; a part is judged by itself, so that one that fails hides no other."""
        parts = {"database": READY, MODEL: READY, "index": READY}
        try:
            self._store.revision()
        except StoreUnavailable:
            return {**parts, "database": NO_DATABASE, "index": NO_DATABASE}
        try:
            self._now()
        except HalloWerkError:
            parts["index"] = NO_INDEX
        if self._fresh.state.unread or not self._engine.reads():
            parts[MODEL] = NO_MODEL
        return parts

    def standing(self) -> Standing:
        """Sizes and revisions, as they are without taking anything up."""
        state = self._fresh.state
        behind = max(0, self._store.revision() - state.revision)
        return Standing(len(state.candidates), len(state.vacancies), state.revision, behind, len(state.unread))

    def mend(self) -> bool:
        """Reads what is known by its letters alone; True when nothing of that is left. Raises ModelUnavailable."""
        people, jobs = self._fresh.state.unread_rows()
        unread: Mapping[Side, Objects] = {Side.CANDIDATES: people, Side.VACANCIES: jobs}
        for side, objects in unread.items():
            self._store.put_representations(side, self._texts.made(side, objects, self.courtesy.between()))
        self._fresh.change(self._sides.read_anew)
        return not self._fresh.state.unread

    @property
    def runs(self) -> Runs:
        """The rounds over the whole market, in the same database."""
        return self._store.runs

    def close(self) -> None:
        self._mender.close()
        self._fresh.close()
        self._store.close()

    def _out_of_matching(self, id: str) -> Candidate:
        if not self._store.has_objected(id):
            raise NotFound(id)
        return self._store.candidate(id)

    def _now(self) -> Sides:
        """For a question: all that was acknowledged here, and what others wrote a moment ago; see `Freshness`."""
        return self._fresh.now()

    def _written(self) -> None:
        """For a write: returns when the next question sees it."""
        self._fresh.reached(self._store.revision())

    def _taken_up(self, state: Sides) -> Sides:
        taken_up = self._sides.taken_up(state)
        self._mend_later(taken_up)
        if self._warm:
            self._made_ready(taken_up)
        return taken_up

    def _made_ready(self, state: Sides) -> None:
        """Of the large pools: what is made of a small one costs its first question little."""
        self._search.derive(state.candidates.large, state.vacancies.large, self._today())

    def _mend_later(self, state: Sides) -> None:
        """What could only be spelled is read as soon as the encoder can be asked."""
        if state.unread:
            self._mender.start()


class _Seen(Market):
    """A market in which the rows of other gemeenten are not alive: the masks begin without them."""

    def __init__(self, whole: Market, sight: Sight) -> None:
        # All that the whole one has, so that no method of it can miss a part.
        vars(self).update(vars(whole))
        self._whole, self._sight = whole, sight

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

    def _now(self) -> Sides:
        state = self._whole._now()
        return Sides(
            state.revision,
            self._tenants.people(state.candidates, self._sight),
            self._tenants.side(state.vacancies, self._sight),
            state.unread,
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


def open_market(
    data_dir: Path,
    model: str,
    database_url: str | None,
    today: Callable[[], date],
    progress: Progress | None = None,
    keys: Keys | None = None,
    threads: int | None = None,
) -> Market:
    """The market of a data directory; raises ModelUnavailable, StoreUnavailable and KeyUnavailable.

    `keys` None: a file in the data directory, made where there is none yet.
    """
    engine = open_engine(model, data_dir, threads=threads)
    return Market(open_store(data_dir, database_url, keys), engine, today, progress)
