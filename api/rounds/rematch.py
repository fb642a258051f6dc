"""The nightly round: the whole market matched, proposals shared out, compared with the last round, kept as one run."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Final

import msgspec
import numpy as np

from api.reporting.document import About
from api.reporting.files import Reports
from api.reporting.run import Made, written_up
from api.rounds.alone import alone
from api.rounds.phases import Phases
from api.texts import Representations
from api.wiring import Engine, read_demands, rule_book
from index.following import Changes
from index.rows import encode_vacancy
from index.runs import Run, Runs
from index.store import Store
from matcher.allocation import DEFAULT, allocated
from matcher.coarse import Coarse
from matcher.demands import TextDemand
from matcher.differences import Change, Kind, Place, Standing, differences
from matcher.domain import Candidate, Match, Outcome, Vacancy, VacancyStatus
from matcher.domain.side import Side
from matcher.pools import candidate_pool, vacancy_pool
from matcher.ports import RowIds
from matcher.rematch import Found, Pairs, Round, Spread, rematched
from matcher.rules import judge
from matcher.wording import sentence

LENGTH: Final = 20
"""Proposals on each list of a run."""
CEILINGS: Final = DEFAULT
"""How many of them are proposed at most: to one candidate, and for one place."""
READER_VERSION: Final = "1"
"""Raise it when the reader reads otherwise: what texts demand is then read again."""
READ_AT_ONCE: Final = 64
"""Texts of vacancies in one task, and in one transaction."""
UNSOLICITED: Final = "ongevraagd"
"""What refuses here, and nowhere else: spoor 4 or 5, or ontheffing."""
PROTECTED_RULES: Final = frozenset(("lks", "beschut", "springplank", "werkplek"))
"""Rules that tell of support: a change that is kept does not name them."""
LATE_HOURS: Final = 26
"""Hours after which a day has passed without a complete run."""
LOCK: Final = "rematch.lock"
"""The file in the data directory that the one who is at it holds."""


@dataclass(frozen=True, slots=True)
class Rematch:
    """What a round needs of the outside. `data_dir` holds the lock, and what is told of the round goes to `reports`."""

    store: Store
    engine: Engine
    data_dir: Path
    spread: Spread
    reports: Reports

    def run(self, today: date, phases: Phases, number: int | None = None) -> Run:
        """Makes one run, from beginning to end; `number` is one that `Runs.ask` gave.

        Raises RoundUnderWay when somebody is at it already. Whatever happens, readers see the last complete run.
        """
        runs = self.store.runs
        with alone(self.data_dir / LOCK):
            number = runs.ask() if number is None else number
            runs.begin(number)
            try:
                self._made(number, today, phases)
            except BaseException:
                runs.fail(number)
                raise
            runs.prune()
            self.reports.prune({one.id for one in runs.complete_runs(None)})
        return runs.run(number)

    def _made(self, number: int, today: date, phases: Phases) -> None:
        runs, started = self.store.runs, datetime.now(UTC)
        with phases.during("lezen"):
            changes = self.store.changes_since(0)
        candidates = [item for item in changes.candidates if item.in_play and item.unsolicited]
        vacancies = [item for item in changes.vacancies if _open(item, today)]
        found = rematched(self._round(candidates, vacancies, today, phases), self.spread, phases.heard)
        with phases.during("verdelen"):
            proposed = allocated(found.pairs, CEILINGS)
        marks = self.store.fingerprints(candidates), self.store.fingerprints(vacancies)
        standing = Standing.of(found.pairs, proposed, *marks)
        previous = runs.latest()
        count: Counter[tuple[str, str]] = Counter()
        with phases.during("vergelijken"):
            if previous is not None:
                before = runs.results.standing(previous.id)
                changed = differences(before, standing, LENGTH, _refusals(changes, today))
                runs.results.put_changes(number, _counted(changed, count))
        with phases.during("bewaren"):
            written = dict(found.written)
            runs.results.put_parties(
                number, Side.CANDIDATES, ((id_, mark, written.get(id_)) for id_, mark in marks[0].items())
            )
            runs.results.put_parties(number, Side.VACANCIES, ((id_, mark, None) for id_, mark in marks[1].items()))
            runs.results.put_pairs(number, _rows(found.pairs, standing))
        last = None if previous is None else previous.id
        with phases.during("rapport"):
            # Before the run is complete: a complete run always has its report, and the report of one that stops here
            # goes with the next round.
            about = About(number, today.isoformat(), phases=phases.plain(), previous=last, changes=count)
            made = Made(candidates, vacancies, changes.candidates, found.pairs, proposed, LENGTH, CEILINGS)
            self.reports.write(written_up(made, about, rule_book()))
        versions = self.engine.versions
        runs.complete(
            number,
            {
                "dag": today.isoformat(),
                "begonnen": started.isoformat(timespec="seconds"),
                "klaar": datetime.now(UTC).isoformat(timespec="seconds"),
                "vorige": last,
                "aantalPerLijst": LENGTH,
                "perKandidaat": CEILINGS.per_candidate,
                "perPlaats": CEILINGS.per_place,
                "kandidaten": len(candidates),
                "vacatures": len(vacancies),
                "paren": len(found.pairs),
                "voorstellen": len(proposed),
                "wijzigingen": count.total(),
                "inhoud": digest(found, proposed),
                "model": versions.model,
                "indexVersie": versions.index,
                "configVersie": versions.config,
                "fasen": phases.plain(),
            },
        )

    def _round(
        self, candidates: Sequence[Candidate], vacancies: Sequence[Vacancy], today: date, phases: Phases
    ) -> Round:
        engine, book = self.engine, rule_book()
        texts = Representations(self.store, engine.representer)
        with phases.during("teksten") as progress:
            mine = texts.kept(Side.CANDIDATES, candidates, progress)
            people = candidate_pool(candidates, mine, engine.empty, book, engine.indexes)
            del mine
            theirs = texts.kept(Side.VACANCIES, vacancies, progress)
            jobs = vacancy_pool(vacancies, theirs, engine.empty, book, engine.indexes)
            del theirs
        demands = self._demands(vacancies, phases)
        matcher = replace(engine.matcher, text_demands=KnownDemands(demands))
        return Round(matcher, Coarse(people, jobs, book, today), LENGTH, written)

    def _demands(self, vacancies: Sequence[Vacancy], phases: Phases) -> dict[str, tuple[TextDemand, ...]]:
        """What each text demands, by the vacancy's id; only what changed is read again."""
        stored = self.store.text_demands()
        keys = {item.id: self._demand_key(item) for item in vacancies}
        stale = [item for item in vacancies if stored.get(item.id, ("", b""))[0] != keys[item.id]]
        known = {
            item.id: _DEMANDS.decode(stored[item.id][1])
            for item in vacancies
            if stored.get(item.id, ("", b""))[0] == keys[item.id]
        }
        tasks = [tuple(stale[start : start + READ_AT_ONCE]) for start in range(0, len(stale), READ_AT_ONCE)]
        for some, said in zip(tasks, self.spread(demanded, None, tasks), strict=True):
            entries = [(item.id, keys[item.id], data) for item, data in zip(some, said, strict=True)]
            self.store.put_text_demands(entries)
            known |= {id_: _DEMANDS.decode(data) for id_, _, data in entries}
            phases.heard("vacatureteksten", len(known), len(vacancies))
        return known

    def _demand_key(self, vacancy: Vacancy) -> str:
        made_with = f"{READER_VERSION}\x1f{self.engine.representer.model}\x1f{encode_vacancy(vacancy)}"
        return hashlib.sha256(made_with.encode()).hexdigest()


_DEMANDS = msgspec.msgpack.Decoder(tuple[TextDemand, ...])


@dataclass(frozen=True, slots=True)
class KnownDemands:
    """What texts demand, read before: by the vacancy's id."""

    demands: Mapping[str, tuple[TextDemand, ...]]

    def __call__(self, vacancy: Vacancy) -> tuple[TextDemand, ...]:
        return self.demands[vacancy.id]


def demanded(shared: None, vacancies: Sequence[Vacancy]) -> list[bytes]:
    """What the text of each vacancy demands, packed."""
    return [msgspec.msgpack.encode(read_demands(vacancy)) for vacancy in vacancies]


def _open(vacancy: Vacancy, today: date) -> bool:
    past = vacancy.closing_date is not None and vacancy.closing_date < today
    return vacancy.status is VacancyStatus.OPEN and not past


def written(matches: Sequence[Match]) -> bytes:
    """The sentences of one candidate's pairs, by the vacancy's id; `sentences_of` reads them back."""
    sentences = {
        match.vacancy_id: {
            "redenen": [sentence(reason) for reason in match.reasons],
            "aandachtspunten": [sentence(reason) for reason in match.attention],
            "instrumenten": [sentence(reason) for reason in match.instruments],
        }
        for match in matches
    }
    return zlib.compress(msgspec.json.encode(sentences), 1)


def sentences_of(data: bytes) -> dict[str, dict[str, list[str]]]:
    """By the vacancy's id: redenen, aandachtspunten and instrumenten."""
    found: dict[str, dict[str, list[str]]] = json.loads(zlib.decompress(data))
    return found


def digest(found: Found, proposed: RowIds) -> str:
    """A hash of everything that was found and is proposed: the same for the same input, whoever found it."""
    hashed = hashlib.sha256(proposed.tobytes())
    for column in Pairs.__slots__:
        hashed.update(np.ascontiguousarray(getattr(found.pairs, column)).tobytes())
    for id_, data in found.written:
        hashed.update(f"\x1e{id_}\x1f".encode())
        hashed.update(zlib.decompress(data))
    return hashed.hexdigest()


def _counted(
    changed: Iterable[Change], count: Counter[tuple[str, str]]
) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    """What is kept of each, while they are counted by what happened and why."""
    for one in changed:
        count[one.kind.value, one.cause.value] += 1
        yield one.candidate_id, one.vacancy_id, plain(one)


def _rows(pairs: Pairs, standing: Standing) -> Iterator[tuple[str, str, float, bool, int, int, bool]]:
    people, jobs = pairs.candidates.tolist(), pairs.vacancies.tolist()
    columns: Iterable[tuple[int, int, float, bool, int, int, bool]] = zip(
        pairs.candidate.tolist(),
        pairs.vacancy.tolist(),
        pairs.score.tolist(),
        pairs.undecided.tolist(),
        standing.candidate_rank.tolist(),
        standing.vacancy_rank.tolist(),
        standing.proposed.tolist(),
        strict=True,
    )
    for person, job, *rest in columns:
        yield (people[person], jobs[job], *rest)


def _refusals(changes: Changes, today: date) -> Callable[[str, str], tuple[str, ...]]:
    candidates = {item.id: item for item in changes.candidates}
    vacancies = {item.id: item for item in changes.vacancies}

    def refusing(candidate_id: str, vacancy_id: str) -> tuple[str, ...]:
        candidate, vacancy = candidates.get(candidate_id), vacancies.get(vacancy_id)
        if candidate is None or vacancy is None:
            return ()
        checks = judge(candidate, vacancy, today, rule_book()).having(Outcome.REFUSES)
        return (*(check.rule for check in checks), *(() if candidate.unsolicited else (UNSOLICITED,)))

    return refusing


_OWNER = {Side.CANDIDATES: "kandidaat", Side.VACANCIES: "vacature"}


def plain(change: Change) -> dict[str, Any]:
    """What the wire says of a change, but for the two ids."""
    kinds: dict[str, Any] = {
        "lijst": _OWNER[change.side],
        "soort": Kind(change.kind).value,
        "oorzaak": change.cause.value,
        "regels": [rule for rule in change.rules if rule not in PROTECTED_RULES],
    }
    return {**kinds, "was": _place(change.before), "is": _place(change.after)}


def _place(place: Place | None) -> dict[str, Any] | None:
    if place is None:
        return None
    judgement = "te_controleren" if place.undecided else "geschikt"
    return {"rang": place.rank, "score": place.score, "oordeel": judgement}


def hours_since_complete(runs: Runs, now: datetime) -> float | None:
    """The age of the last complete run; None when there is none. `now` knows its time zone."""
    latest = runs.latest()
    if latest is None:
        return None
    done = datetime.fromisoformat(latest.header["klaar"])
    return (now.astimezone(UTC) - done).total_seconds() / 3600


def is_late(hours: float | None) -> bool:
    """Whether somebody should look; a service that never made a run has not begun, and is not late."""
    return hours is not None and hours > LATE_HOURS
