"""A round over a real store: what is kept, what changes, who may read it, and what a stop halfway costs."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import api.reporting.run
import api.rounds.rematch
import matcher.rematch
from api.reporting.files import Reports
from api.reporting.run import report_of
from api.rounds.alone import alone
from api.rounds.phases import Phases
from api.rounds.rematch import LENGTH, LOCK, Rematch, sentences_of
from api.rounds.spreading import Forked, WorkerLost
from api.wiring import Engine
from index.database import sqlite_url
from index.results import KeptPair
from index.runs import Run, RunState
from index.store import Store
from matcher.allocation import Ceilings
from matcher.domain import Candidate, CandidateStatus, Demands, Licence, Support, Vacancy, VacancyStatus
from matcher.domain.side import Side
from matcher.errors import NotFound, RoundUnderWay
from matcher.pipeline import Matcher
from matcher.rematch import one_by_one
from tests.api.rounds.rematch_crash import trial
from tests.fakes import EMPTY, INDEXES, JOBS, PEOPLE, FakeEncoder, small_representer
from tests.makers import TODAY, candidate, rule_book, vacancy


class FakeEngine(Engine):
    """The parts of a round over an encoder that knows words and no meaning."""

    empty = EMPTY


@pytest.fixture
def encoder() -> FakeEncoder:
    return FakeEncoder()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(sqlite_url(tmp_path / "rows.sqlite3")) as store:
        yield store


@pytest.fixture
def nightly(store: Store, encoder: FakeEncoder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Rematch:
    monkeypatch.setattr(api.rounds.rematch, "rule_book", rule_book)
    monkeypatch.setattr(api.rounds.rematch, "read_demands", lambda _: ())
    engine = FakeEngine(encoder, small_representer(encoder), Matcher(rule_book()), INDEXES)
    return Rematch(store, engine, tmp_path, one_by_one, Reports(tmp_path / "rapporten", draw=lambda _: "drawn"))


def made(nightly: Rematch, **facts: Any) -> Run:
    return nightly.run(facts.get("today", TODAY), Phases())


def fill(store: Store, people: tuple[Candidate, ...] = PEOPLE, jobs: tuple[Vacancy, ...] = JOBS) -> None:
    store.put_candidates(people)
    store.put_vacancies(jobs)


def changes(store: Store, run: Run) -> list[dict[str, Any]]:
    found = store.runs.results.changes(run.id, 0, 10_000)
    return [{"kandidaat": one.candidate_id, "vacature": one.vacancy_id, **one.payload} for one in found]


def test_a_run_holds_for_everyone_the_best_with_score_judgement_and_sentences(nightly: Rematch, store: Store) -> None:
    fill(store)
    run = made(nightly)
    assert run.state is RunState.COMPLETE
    assert store.runs.latest() == run
    listed = 0
    for person in PEOPLE:
        everything = store.runs.results.pairs_of(run.id, Side.CANDIDATES, person.id, LENGTH)
        kept = [pair for pair in everything if pair.candidate_rank <= LENGTH]
        assert [pair.candidate_rank for pair in kept] == list(range(1, len(kept) + 1))
        assert all(pair.proposed for pair in everything[len(kept) :])
        assert [pair.score for pair in kept] == sorted((pair.score for pair in kept), reverse=True)
        if kept:
            sentences = sentences_of(store.runs.results.written(run.id, [person.id])[person.id])
            assert {pair.vacancy_id for pair in kept} <= set(sentences)
            assert all(bool(sentences[pair.vacancy_id]["aandachtspunten"]) >= pair.undecided for pair in kept)
        listed += len(kept)
    assert listed
    assert run.header["paren"] >= listed


def test_nobody_gets_an_unsolicited_proposal_who_may_not_and_who_may_lose_a_job_is_in(
    nightly: Rematch, store: Store
) -> None:
    people = (
        candidate(id="k-spoor", spoor=4),
        candidate(id="k-vrij", ontheffing=True),
        candidate(id="k-risico", status=CandidateStatus.PLACED_AT_RISK),
        candidate(id="k-geplaatst", status=CandidateStatus.PLACED),
    )
    fill(store, people, (vacancy(),))
    run = made(nightly)
    pairs = store.runs.results.pairs_of(run.id, Side.VACANCIES, "v-1", LENGTH)
    assert [pair.candidate_id for pair in pairs] == ["k-risico"]
    assert not store.runs.results.took_part(run.id, Side.CANDIDATES, "k-vrij")


def test_the_same_market_gives_the_same_bytes_and_no_changes(nightly: Rematch, store: Store) -> None:
    fill(store)
    first, second = made(nightly), made(nightly)
    assert first.header["inhoud"] == second.header["inhoud"]
    assert second.header["vorige"] == first.id
    assert changes(store, second) == []


def test_only_what_changed_is_read_again(nightly: Rematch, store: Store, encoder: FakeEncoder) -> None:
    fill(store)
    made(nightly)
    encoder.encoded.clear()
    made(nightly)
    assert encoder.encoded == []
    store.put_candidates([replace(PEOPLE[0], desired_titles=("duiker",), status=CandidateStatus.AVAILABLE)])
    made(nightly)
    assert any("duiker" in text for text in encoder.encoded)
    assert len(encoder.encoded) < 8


def test_workers_find_the_same_bytes_as_one(nightly: Rematch, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(store)
    alone_found = made(nightly).header["inhoud"]
    monkeypatch.setattr(matcher.rematch, "STRETCH", 13)
    assert made(replace(nightly, spread=Forked(3))).header["inhoud"] == alone_found


def test_a_licence_that_is_asked_now_takes_the_pair_away_by_rule(nightly: Rematch, store: Store) -> None:
    fill(store, (candidate(licences=()),), (vacancy(),))
    made(nightly)
    store.put_vacancies([vacancy(demands=Demands(licences=(Licence.B,)))])
    found = changes(store, made(nightly))
    assert [(one["lijst"], one["soort"], one["oorzaak"], one["regels"]) for one in found] == [
        ("kandidaat", "weg", "regel", ["rijbewijs"]),
        ("vacature", "weg", "regel", ["rijbewijs"]),
    ]
    assert found[0]["is"] is None


def test_a_new_person_is_new_by_data_and_who_falls_off_a_list_does_so_by_ranking(
    nightly: Rematch, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(api.rounds.rematch, "LENGTH", 1)
    fill(store, (candidate(id="k-2", hours_max=32),), (vacancy(hours_min=16),))
    made(nightly)
    store.put_candidates([candidate(id="k-1", hours_max=32)])
    found = {(one["lijst"], one["kandidaat"]): (one["soort"], one["oorzaak"]) for one in changes(store, made(nightly))}
    assert found == {
        ("kandidaat", "k-1"): ("nieuw", "gegevens"),
        ("vacature", "k-1"): ("nieuw", "gegevens"),
        ("vacature", "k-2"): ("weg", "rangorde"),
    }


def test_an_answer_to_an_open_question_makes_a_pair_better(nightly: Rematch, store: Store) -> None:
    fill(store, (candidate(),), (vacancy(demands=Demands(licences=(Licence.B,))),))
    made(nightly)
    store.put_candidates([candidate(licences=(Licence.B,))])
    first, second = changes(store, made(nightly))
    assert (first["soort"], first["oorzaak"], first["was"]["oordeel"], first["is"]["oordeel"]) == (
        "beter",
        "gegevens",
        "te_controleren",
        "geschikt",
    )
    assert second["lijst"] == "vacature"


def test_a_vacancy_that_closes_is_gone_by_rule_and_a_deleted_one_by_data(nightly: Rematch, store: Store) -> None:
    fill(store, (candidate(),), (vacancy(id="v-1"), vacancy(id="v-2")))
    made(nightly)
    store.put_vacancies([vacancy(id="v-1", status=VacancyStatus.CLOSED)])
    store.delete_vacancy("v-2")
    found = {(one["vacature"], one["lijst"]): one["oorzaak"] for one in changes(store, made(nightly))}
    assert found["v-1", "kandidaat"] == "regel"
    assert found["v-2", "kandidaat"] == "gegevens"


def test_a_deleted_person_is_in_no_run_any_more(nightly: Rematch, store: Store) -> None:
    fill(store, (candidate(id="k-1", support=Support(beschut_werk=False)), candidate(id="k-2")), (vacancy(),))
    made(nightly)
    store.put_candidates([candidate(id="k-1", desired_titles=("kok",))])
    run = made(nightly)
    store.delete_candidate("k-1")
    assert store.runs.results.pairs_of(run.id, Side.CANDIDATES, "k-1", LENGTH) == []
    assert not store.runs.results.took_part(run.id, Side.CANDIDATES, "k-1")
    assert store.runs.results.written(run.id, ["k-1"]) == {}
    assert not [one for one in changes(store, run) if one["kandidaat"] == "k-1"]


def test_a_run_that_breaks_leaves_the_last_one_and_no_rows(
    nightly: Rematch, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(store)
    last = made(nightly)
    with monkeypatch.context() as broken:
        broken.setattr(api.rounds.rematch, "_rows", lambda *_: iter([("k", "v", None, True, 1, 1, True)]))
        with pytest.raises(Exception, match="NOT NULL"):
            made(nightly)
    assert store.runs.latest() == last
    assert store.runs.run(last.id + 1).state is RunState.FAILED
    assert made(nightly).header["inhoud"] == last.header["inhoud"]


def test_a_run_holds_the_proposals_that_its_pairs_allow(
    nightly: Rematch, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    ceilings = Ceilings(per_candidate=2, per_place=1)
    monkeypatch.setattr(api.rounds.rematch, "CEILINGS", ceilings)
    fill(store)
    run = made(nightly)
    kept = [pair for one in PEOPLE for pair in store.runs.results.pairs_of(run.id, Side.CANDIDATES, one.id, 1000)]
    proposed = [pair for pair in kept if pair.proposed]
    assert 0 < len(proposed) == run.header["voorstellen"] < len(kept) == run.header["paren"]
    assert max(Counter(pair.candidate_id for pair in proposed).values()) <= 2
    places = {job.id: job.places for job in JOBS}
    assert all(count <= places[job] for job, count in Counter(pair.vacancy_id for pair in proposed).items())
    reached = {pair.candidate_id for pair in proposed}
    assert len(reached) == len({pair.candidate_id for pair in _most_people(kept, places)})


def _most_people(kept: list[KeptPair], places: dict[str, int]) -> list[KeptPair]:
    """Pairs of as many people as can have one each, by augmenting paths (Kuhn, 1955)."""
    holders: dict[tuple[str, int], str] = {}
    by_person = {one.candidate_id: [pair for pair in kept if pair.candidate_id == one.candidate_id] for one in kept}

    def seated(person: str, seen: set[tuple[str, int]]) -> bool:
        for pair in by_person[person]:
            for seat in ((pair.vacancy_id, number) for number in range(places[pair.vacancy_id])):
                if seat not in seen:
                    seen.add(seat)
                    if seat not in holders or seated(holders[seat], seen):
                        holders[seat] = person
                        return True
        return False

    for person in sorted(by_person):
        seated(person, set())
    return [by_person[person][0] for person in holders.values()]


def test_the_report_of_a_run_lies_there_and_says_what_the_kept_run_says(
    nightly: Rematch, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(api.reporting.run, "rule_book", rule_book)
    fill(store)
    made(nightly)
    store.put_vacancies([replace(JOBS[0], title="duiker")])
    run = made(nightly)
    found = json.loads((tmp_path / "rapporten" / f"ronde-{run.id}.json").read_text("utf-8"))
    later = report_of(store)
    assert found["wijzigingen"]
    assert found["verdeling"]["voorgesteld"]["voorstellen"] == run.header["voorstellen"]
    assert {**found, "fasen": None} == {**later, "fasen": None}
    assert (tmp_path / "rapporten" / f"ronde-{run.id}.html").read_text() == "drawn"


def test_a_round_that_cannot_write_its_report_or_stops_after_it_is_no_round_and_its_files_go_with_the_next(
    nightly: Rematch, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(store, PEOPLE[:3], JOBS[:3])

    def full(*_: object) -> str:
        raise OSError(28, "No space left on device")

    last = made(nightly)
    with pytest.raises(OSError, match="No space"):
        made(replace(nightly, reports=replace(nightly.reports, draw=full)))
    with monkeypatch.context() as broken:
        broken.setattr(api.rounds.rematch, "digest", full)
        with pytest.raises(OSError, match="No space"):
            made(nightly)
    assert store.runs.latest() == last
    assert (tmp_path / "rapporten" / "ronde-3.json").exists()
    assert not (tmp_path / "rapporten" / "ronde-2.json").exists()
    made(nightly)
    assert sorted(path.name for path in (tmp_path / "rapporten").iterdir()) == [
        "ronde-1.html",
        "ronde-1.json",
        "ronde-4.html",
        "ronde-4.json",
    ]


def test_a_folder_that_somebody_named_keeps_everything(tmp_path: Path) -> None:
    (tmp_path / "ronde-1.json").touch()
    Reports(tmp_path, keeps_all=True).prune(())
    assert (tmp_path / "ronde-1.json").exists()
    Reports(tmp_path).prune({1})
    assert (tmp_path / "ronde-1.json").exists()
    Reports(tmp_path).prune(())
    assert not (tmp_path / "ronde-1.json").exists()


def test_a_run_from_before_there_were_proposals_has_no_report(store: Store) -> None:
    number = store.runs.ask()
    store.runs.begin(number)
    store.runs.complete(number, {"klaar": "2026-11-20T02:10:00+00:00"})
    with pytest.raises(NotFound):
        report_of(store)


def test_old_runs_lose_their_pairs_and_keep_their_header(nightly: Rematch, store: Store) -> None:
    fill(store, PEOPLE[:5], JOBS[:5])
    runs = [made(nightly) for _ in range(4)]
    assert [run.id for run in store.runs.complete_runs(None)] == [run.id for run in reversed(runs)]
    kept = [bool(len(store.runs.results.standing(run.id).score)) for run in runs]
    assert kept == [False, False, True, True]


def test_an_unknown_run_is_not_found(store: Store) -> None:
    with pytest.raises(NotFound):
        store.runs.run(7)


_HOLD = (
    "import sys; from pathlib import Path; from api.rounds.alone import alone\n"
    "with alone(Path(sys.argv[1])): print('held', flush=True); sys.stdin.read()"
)


def test_a_second_round_says_so_and_a_killed_holder_lets_go(nightly: Rematch, store: Store, tmp_path: Path) -> None:
    fill(store, PEOPLE[:3], JOBS[:3])
    with subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(tmp_path / LOCK)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(RoundUnderWay):
            made(nightly)
        os.kill(holder.pid, signal.SIGKILL)
        holder.wait()
    with alone(tmp_path / LOCK):
        pass
    assert made(nightly).state is RunState.COMPLETE


def _die(shared: None, number: int) -> int:
    if number == 2:
        os.kill(os.getpid(), signal.SIGKILL)
    return number


def _refuse(shared: None, number: int) -> int:
    raise NotFound(str(number))


def test_results_come_in_the_order_of_the_tasks() -> None:
    assert list(Forked(3)(_squared, None, range(20))) == [number**2 for number in range(20)]


def _squared(shared: None, number: int) -> int:
    return number**2


def test_a_lost_worker_is_an_error_and_an_error_crosses_over() -> None:
    with pytest.raises(WorkerLost):
        list(Forked(2)(_die, None, range(5)))
    with pytest.raises(NotFound):
        list(Forked(2)(_refuse, None, range(5)))


def test_a_round_that_is_killed_leaves_the_last_one_and_the_next_begins_by_itself(tmp_path: Path) -> None:
    ended = trial(tmp_path, kills=4, seed=1)
    assert ended["killed"] + ended["done"] == 4
