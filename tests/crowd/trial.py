"""Many ask while some write, through two markets on one database; every answer is held against every revision."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from sqlalchemy import select

from api.market import Market
from index.store import Store
from index.tables import tombstone
from matcher.domain import Candidate, CandidateStatus
from matcher.domain.side import Side
from tests.crash.processes import engine
from tests.makers import SUPPORT_KEYS, TODAY, candidate, vacancy

READERS, WRITERS, IDS_EACH = 16, 4, 10
LAG_SECONDS = 1.0
"""How long the other market may take to show what one has acknowledged."""
JOB = vacancy(id="v-1", title="kok", text="Koken in de keuken.")
VARIANTS = (
    candidate(id="k", desired_titles=("kok",), profile_text="Ik kook graag."),
    candidate(id="k", desired_titles=("heftruckchauffeur",), profile_text="Ik rijd graag."),
    candidate(id="k", desired_titles=("kok",), profile_text="Ik kook graag.", status=CandidateStatus.PLACED),
    candidate(id="k", profile_text="Ik snijd groente in de keuken."),
)
Ranked = tuple[tuple[str, float], ...]
"""Ids and scores as an answer lists them."""


class Logged(Store):
    """A store that remembers which revision did what: id to the row, None for a removal."""

    log: dict[int, dict[str, Candidate | None]]

    def put_candidates(self, candidates: list[Candidate], *rest: object) -> int:  # type: ignore[override]
        revision = super().put_candidates(candidates, *rest)
        self.log[revision] = {row.id: row for row in candidates}
        return revision

    def delete_candidate(self, id_: str) -> bool:
        deleted = super().delete_candidate(id_)
        if deleted:
            here = (tombstone.c.side == Side.CANDIDATES.value) & (tombstone.c.id == id_)
            with self._reading() as connection:
                revision = connection.scalar(select(tombstone.c.revision).where(here))
            assert revision is not None
            self.log[revision] = {id_: None}
        return deleted


@dataclass(frozen=True, slots=True)
class Heard:
    """One answer, and between which revisions it has to be right."""

    acknowledged: int
    answer: Ranked
    last: int
    seconds: float


@dataclass
class Crowd:
    """Two markets as two processes would have them, and what is known of their writes."""

    markets: tuple[Market, Market]
    stores: tuple[Store, Store]
    log: dict[int, dict[str, Candidate | None]]
    heard: list[Heard] = field(default_factory=list)
    failures: list[BaseException] = field(default_factory=list)
    own: list[int] = field(default_factory=lambda: [0, 0])
    """The last revision that each market acknowledged."""
    told: list[tuple[float, int]] = field(default_factory=lambda: [(0.0, 0)])
    """When a revision was acknowledged, by whichever market, in the order of the revisions."""
    guard: threading.Lock = field(default_factory=threading.Lock)

    def run(self, seconds: float) -> None:
        """Lets everybody work for so long; raises AssertionError when somebody hangs."""
        done = threading.Event()
        work = [(self.write, number) for number in range(WRITERS)] + [(self.read, n) for n in range(READERS)]
        threads = [threading.Thread(target=self._safely, args=(*job, done), daemon=True) for job in work]
        for thread in threads:
            thread.start()
        done.wait(seconds)
        done.set()
        for thread in threads:
            thread.join(60)
        assert not any(thread.is_alive() for thread in threads), "somebody waits for ever"
        if self.failures:
            raise self.failures[0]

    def write(self, number: int, done: threading.Event) -> None:
        chance, place = random.Random(number), number % 2
        market = self.markets[place]
        ids = [f"k-{number}-{position}" for position in range(IDS_EACH)]
        while not done.is_set():
            if chance.random() < 0.2:
                market.delete_candidate(chance.choice(ids))
            else:
                chosen = sorted(chance.sample(ids, chance.randint(1, 4)))
                market.put_candidates([replace(chance.choice(VARIANTS), id=id_) for id_ in chosen])
            mine = max((revision for revision, rows in list(self.log.items())[-50:] if set(rows) & set(ids)), default=0)
            with self.guard:
                self.own[place] = max(self.own[place], mine)
                self.told.append((time.monotonic(), max(mine, self.told[-1][1])))

    def read(self, number: int, done: threading.Event) -> None:
        place = number % 2
        while not done.is_set():
            began = time.monotonic()
            with self.guard:
                acknowledged = max(self.own[place], self._told_before(began - LAG_SECONDS))
            answer = self.markets[place].matches_for_vacancy(JOB, 200, None)
            took = time.monotonic() - began
            ranked = tuple((match.candidate_id, match.score) for match in answer.matches)
            self.heard.append(Heard(acknowledged, ranked, self.stores[place].revision(), took))

    def forget(self) -> None:
        """Lets go of what is known only to check answers: an hour of it would be the growth that is looked for."""
        self.heard.clear()
        with self.guard:
            del self.told[:-2000]
        for revision in sorted(self.log)[:-1000]:
            del self.log[revision]

    def wrong(self) -> list[Heard]:
        """The answers that were right at no revision at which they could have been."""
        scores = {variant: score_of(variant) for variant in VARIANTS}
        rows: dict[str, Candidate] = {}
        at = [self._ranked(rows, scores)]
        for revision in range(1, max(self.log) + 1):
            for id_, row in self.log.get(revision, {}).items():
                rows.pop(id_, None)
                if row is not None:
                    rows[id_] = row
            at.append(self._ranked(rows, scores))
        return [heard for heard in self.heard if heard.answer not in at[heard.acknowledged : heard.last + 1]]

    @staticmethod
    def _ranked(rows: dict[str, Candidate], scores: dict[Candidate, float | None]) -> Ranked:
        pairs = ((id_, scores[replace(row, id="k")]) for id_, row in rows.items())
        admitted = [(id_, score) for id_, score in pairs if score is not None]
        return tuple(sorted(admitted, key=lambda pair: (-pair[1], pair[0])))

    def _told_before(self, moment: float) -> int:
        return max((revision for when, revision in self.told[-2000:] if when <= moment), default=0)

    def _safely(self, job: Callable[[int, threading.Event], None], number: int, done: threading.Event) -> None:
        try:
            job(number, done)
        except BaseException as failure:
            self.failures.append(failure)
            done.set()


def score_of(variant: Candidate) -> float | None:
    """Of the pair with the job, which depends on the pair alone; None when a rule refuses it."""
    with Store.open("sqlite://", SUPPORT_KEYS) as store:
        market = Market(store, engine(), lambda: TODAY)
        market.put_candidates([variant])
        found = market.matches_for_vacancy(JOB, 1, None).matches
        market.close()
    return found[0].score if found else None


@contextmanager
def crowd(url: str) -> Iterator[Crowd]:
    """Two markets on a new and empty database."""
    log: dict[int, dict[str, Candidate | None]] = {}
    stores = (Logged.open(url, SUPPORT_KEYS), Logged.open(url, SUPPORT_KEYS))
    for store in stores:
        store.log = log  # type: ignore[attr-defined]
    markets = tuple(Market(store, engine(), lambda: TODAY) for store in stores)
    try:
        yield Crowd((markets[0], markets[1]), stores, log)
    finally:
        for market in markets:
            market.close()
