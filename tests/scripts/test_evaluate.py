"""`hallowerk evaluate`: the collection, the rivals, the trial and the comparison, with an encoder that counts words."""

from __future__ import annotations

import json
import zlib
from collections.abc import Sequence
from dataclasses import fields
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from typer.testing import CliRunner

from api.wiring import Engine
from index.lexical import PostingsIndex
from index.vectors import FlatIndex
from matcher import scoring
from matcher.domain import Candidate, Education, EducationLevel, Form, Licence, Outcome, Vacancy
from matcher.domain.side import Side
from matcher.errors import InvalidInput
from matcher.ngrams import GramWeights
from matcher.pipeline import Matcher
from matcher.pools import Indexes
from matcher.ports import FloatMatrix, Progress
from matcher.representation import OccupationSpace, Representer
from matcher.rules import judge
from matcher.scoring import WEIGHTS
from matcher.text import candidate_facets, vacancy_facets
from scripts.cli import app
from scripts.evaluation import rivals
from scripts.evaluation.collection import Collection, read_collection, read_grades
from scripts.evaluation.floors import floors_of, record_floors, shortfalls
from scripts.evaluation.report import ablation_tables, comparison_records, records, tables
from scripts.evaluation.rivals import RIVALS, Rival
from scripts.evaluation.runs import compared, read_run
from scripts.evaluation.trial import (
    CHANNEL_NAMES,
    ENCODER,
    EVERYTHING,
    NDCG,
    PRODUCT,
    RECALL,
    Bench,
    Result,
    Setting,
    ablation,
    benches,
    trial,
)
from tests.makers import TODAY, rule_book
from tests.strategies import candidates, vacancies


class WordCounter:
    """Implements `Encoder`: a word is a direction, chosen by its checksum."""

    name = "word-counter"
    dim = 64

    def encode_queries(self, texts: Sequence[str]) -> FloatMatrix:
        rows = np.full((len(texts), self.dim), 1e-3, dtype=np.float32)
        for row, text in enumerate(texts):
            for word in text.replace(",", " ").replace(".", " ").split():
                rows[row, zlib.crc32(word.encode()) % self.dim] += 1.0
        unit: FloatMatrix = rows / np.linalg.norm(rows, axis=1, keepdims=True)
        return unit

    def encode_documents(self, texts: Sequence[str], *, progress: Progress | None = None) -> FloatMatrix:
        return self.encode_queries(texts)


def engine() -> Engine:
    encoder = WordCounter()
    texts = ["kok koken keuken", "heftruckchauffeur magazijn pallets", "schoonmaker schoonmaken kantoor"]
    grams = GramWeights.learnt(texts)
    dense = encoder.encode_documents(texts)
    space = OccupationSpace(dense, dense, grams.rows(texts), np.eye(len(texts), dtype=np.float32))
    representer = Representer(encoder, grams, space, "test")
    return Engine(encoder, representer, Matcher(rule_book()), Indexes(FlatIndex, PostingsIndex))


COOK = Candidate("k-kok", ("kok",), "Ik kan koken in een keuken.", licences=())
DRIVER = Candidate("k-truck", ("heftruckchauffeur",), "Pallets in het magazijn.", licences=(Licence.B,))
CLEANER = Candidate("k-schoon", ("schoonmaker",), "Kantoor schoonmaken.", forms=(Form.LEERBAAN,))
KITCHEN = Vacancy("v-keuken", "kok", "Je gaat koken in onze keuken.")
STORE = Vacancy("v-magazijn", "heftruckchauffeur", "Pallets rijden in het magazijn.")
OFFICE = Vacancy("v-kantoor", "schoonmaker", "Kantoor schoonmaken.")
COLLECTION = Collection(
    (COOK, CLEANER, DRIVER),
    (OFFICE, KITCHEN, STORE),
    {("v-keuken", "k-kok"): 3, ("v-magazijn", "k-truck"): 3, ("v-kantoor", "k-schoon"): 3, ("v-keuken", "k-schoon"): 1},
)
"""The cleaner wants a leerbaan only, so that the rules refuse every job to that person."""


@pytest.fixture(scope="module")
def both() -> tuple[Bench, Bench]:
    return benches(COLLECTION, engine(), rule_book(), TODAY)


@pytest.fixture(scope="module")
def results(both: tuple[Bench, Bench]) -> list[Result]:
    return [result for bench in both for result in trial(bench)]


def the_one(results: Sequence[Result], setting: Setting, ranked: Side, system: str = PRODUCT) -> Result:
    [found] = [r for r in results if (r.setting, r.ranked, r.system) == (setting, ranked, system)]
    return found


@settings(max_examples=30)
@given(candidates(), vacancies())
def test_an_open_collection_refuses_and_asks_nothing_and_reads_the_same_words(
    candidate: Candidate, vacancy: Vacancy
) -> None:
    opened = Collection((candidate,), (vacancy,), {}).opened()
    assert judge(opened.candidates[0], opened.vacancies[0], TODAY, rule_book()).outcome is Outcome.PASSES
    assert candidate_facets(opened.candidates[0]) == candidate_facets(candidate)
    assert vacancy_facets(opened.vacancies[0]) == vacancy_facets(vacancy)


def test_an_open_collection_keeps_what_people_can_show() -> None:
    papers = (Education(EducationLevel.MBO2),)
    person = Candidate("k-1", licences=(Licence.B,), certificates=("VCA",), languages=(), education=papers)
    assert Collection((person,), (), {}).opened().candidates == (person,)


def test_a_refused_pair_has_gain_zero_with_rules_and_its_grade_when_open(both: tuple[Bench, Bench]) -> None:
    with_rules, opened = both
    assert with_rules.grades(Side.CANDIDATES).tolist() == [[0, 0, 0], [3, 0, 0], [0, 0, 3]]
    assert opened.grades(Side.CANDIDATES).tolist() == [[0, 3, 0], [3, 1, 0], [0, 0, 3]]
    assert opened.grades(Side.VACANCIES).tolist() == [[0, 3, 0], [3, 1, 0], [0, 0, 3]]


def test_queries_without_a_good_answer_are_left_out_and_counted(results: list[Result]) -> None:
    with_rules = the_one(results, Setting.RULES, Side.CANDIDATES)
    assert (len(with_rules.scores[NDCG]), with_rules.left_out) == (2, 1)
    opened = the_one(results, Setting.OPEN, Side.CANDIDATES)
    assert (len(opened.scores[NDCG]), opened.left_out) == (3, 0)


@pytest.mark.parametrize("setting", Setting)
@pytest.mark.parametrize("ranked", Side)
@pytest.mark.parametrize("system", [PRODUCT, *RIVALS, ENCODER])
def test_every_system_finds_the_obvious_and_shows_no_refused_pair(
    results: list[Result], setting: Setting, ranked: Side, system: str
) -> None:
    result = the_one(results, setting, ranked, system)
    assert result.refused_shown == 0
    assert result.mean(RECALL) == 1.0
    assert result.mean(NDCG) > 0.9


def test_a_refused_pair_that_is_shown_is_counted(both: tuple[Bench, Bench]) -> None:
    everyone = [np.arange(3) for _ in range(3)]
    assert both[0].result(Side.CANDIDATES, "iedereen", everyone).refused_shown == 3
    assert both[1].result(Side.CANDIDATES, "iedereen", everyone).refused_shown == 0


def test_equal_scores_are_shown_in_the_order_of_the_ids(both: tuple[Bench, Bench]) -> None:
    shown = both[1].by_score(Side.CANDIDATES, np.zeros((3, 3)))
    assert [rows.tolist() for rows in shown] == [[0, 1, 2]] * 3


def test_leaving_out_no_part_ranks_as_the_product_does(both: tuple[Bench, Bench]) -> None:
    for bench in both:
        for ranked in Side:
            whole, product = bench.without_part(ranked, None), bench.product(ranked)
            assert [rows.tolist() for rows in whole] == [rows.tolist() for rows in product]


def test_every_part_is_left_out_once(both: tuple[Bench, Bench]) -> None:
    told = [result.system for result in ablation(both[1])]
    assert len(told) == len(set(told)) * 2
    assert told[: len(told) // 2] == [EVERYTHING, *WEIGHTS, *CHANNEL_NAMES.values()]


@pytest.mark.parametrize("ranked", Side)
@pytest.mark.parametrize("channel", CHANNEL_NAMES)
def test_a_channel_that_is_left_out_no_longer_counts(
    both: tuple[Bench, Bench], ranked: Side, channel: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = both[1].scores_without_channel(ranked, channel)
    kept = {
        part: (facet, {cell: weight for cell, weight in cells.items() if cell[0] != channel})
        for part, (facet, cells) in scoring.PART_CELLS.items()
    }
    monkeypatch.setattr(scoring, "PART_CELLS", kept)
    fresh = Bench(**{field.name: getattr(both[1], field.name) for field in fields(Bench)})
    assert np.array_equal(found, fresh.scores_without_part(ranked, None))
    assert not np.array_equal(found, both[1].scores_without_part(ranked, None))


def test_the_ablation_tells_the_difference_with_everything_and_its_paired_interval(both: tuple[Bench, Bench]) -> None:
    results = [result for bench in both for result in ablation(bench)]
    rows = 1 + len(WEIGHTS) + len(CHANNEL_NAMES)
    assert [table.row_count for table in ablation_tables(results)] == [rows] * 4
    for told in records(results):
        low, high = told["verschilInterval"]
        assert low <= told["verschil"] <= high
        assert told["systeem"] != EVERYTHING or (low, high) == (0.0, 0.0)


@pytest.mark.parametrize("rival", RIVALS.values(), ids=list(RIVALS))
def test_a_rival_prefers_shared_words_and_scores_a_stranger_zero(rival: Rival) -> None:
    scores = rival(["de kok kookt", "zzz"], ["een kok", "een lasser", ""])
    assert scores.shape == (2, 3)
    assert scores[0].argmax() == 0
    assert scores[0, 2] == 0
    assert not scores[1].any()


def test_grades_are_read_and_zeros_are_dropped(tmp_path: Path) -> None:
    file = tmp_path / "qrels.tsv"
    file.write_text("v-1\t0\tk-1\t3\nv-1\t0\tk-2\t0\n\n", "utf-8")
    assert read_grades(file) == {("v-1", "k-1"): 3}


def test_every_faulty_grade_is_named(tmp_path: Path) -> None:
    file = tmp_path / "qrels.tsv"
    file.write_text("v-1\t0\tk-1\t3\nv-1\tk-1\nv-1\t0\tk-1\t2\nv-1\t0\tk-2\thoog\n", "utf-8")
    with pytest.raises(InvalidInput) as refusal:
        read_grades(file)
    assert [fault.key for fault in refusal.value.faults] == [f"qrels.tsv, regel {number}" for number in (2, 3, 4)]


def test_a_grade_for_somebody_who_is_not_there_is_refused(tmp_path: Path) -> None:
    people, jobs, qrels = (tmp_path / name for name in ("k.jsonl", "v.jsonl", "q.tsv"))
    people.write_text('{"id": "k-1"}\n', "utf-8")
    jobs.write_text('{"id": "v-1", "titel": "kok"}\n', "utf-8")
    qrels.write_text("v-1\t0\tk-9\t3\n", "utf-8")
    with pytest.raises(InvalidInput, match="k-9"):
        read_collection(people, jobs, qrels)


def write_run(path: Path, *rows: tuple[str, str, int]) -> Path:
    lines = [
        {"vacatureId": v, "kandidaatId": k, "rang": rank, "score": 1.0, "oordeel": "geschikt"} for v, k, rank in rows
    ]
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")
    return path


def test_a_run_is_read_in_the_order_of_its_ranks(tmp_path: Path) -> None:
    file = write_run(tmp_path / "run", ("v-1", "k-2", 2), ("v-1", "k-1", 1), ("v-2", "k-2", 1))
    assert read_run(file, Side.CANDIDATES) == {"v-1": ("k-1", "k-2"), "v-2": ("k-2",)}


def test_a_run_that_goes_the_other_way_is_refused(tmp_path: Path) -> None:
    file = write_run(tmp_path / "run", ("v-1", "k-1", 1), ("v-2", "k-1", 1))
    with pytest.raises(InvalidInput, match="richting"):
        read_run(file, Side.VACANCIES)


def test_a_query_without_an_answer_counts_as_nothing_found_and_a_refused_pair_has_no_gain() -> None:
    grades = {("v-1", "k-1"): 3, ("v-2", "k-2"): 3, ("v-3", "k-3"): 3}
    first = {"v-1": ("k-1",), "v-2": ("k-2",), "v-3": ("k-3",)}
    second = {"v-1": ("k-1",)}
    found = compared(first, second, grades, {("v-3", "k-3")}, Side.CANDIDATES)
    assert found.left_out == 1
    assert found.first[NDCG].tolist() == [1.0, 1.0]
    assert found.second[NDCG].tolist() == [1.0, 0.0]
    told = {record["maat"]: record for record in comparison_records(found)}
    assert told[NDCG]["verschil"] == -0.5
    assert told[NDCG]["vragen"] == 2


def test_two_equal_runs_do_not_differ(tmp_path: Path) -> None:
    run = write_run(tmp_path / "run", ("v-1", "k-1", 1), ("v-2", "k-2", 1))
    qrels = tmp_path / "qrels.tsv"
    qrels.write_text("v-1\t0\tk-1\t3\nv-2\t0\tk-1\t3\n", "utf-8")
    answer = CliRunner().invoke(
        app,
        ["evaluate", "--qrels", str(qrels), "--compare", str(run), str(run), "--json"],
    )
    assert answer.exit_code == 0, answer.output
    assert {record["p"] for record in json.loads(answer.output)} == {1.0}


def test_without_the_extra_one_sentence_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rivals, "EXTRA", ("a_package_that_is_not_there",))
    for name in ("k", "v", "q"):
        (tmp_path / name).write_text("", "utf-8")
    files = ["--kandidaten", tmp_path / "k", "--vacatures", tmp_path / "v", "--qrels", tmp_path / "q"]
    answer = CliRunner().invoke(app, ["evaluate", *map(str, files)])
    assert answer.exit_code == 1
    assert "hallowerk-matching[evaluate]" in answer.stderr
    assert len(answer.stderr.splitlines()) == 1


def test_floors_lie_below_what_was_measured_and_hold_there(results: list[Result], tmp_path: Path) -> None:
    file = tmp_path / "floors.json"
    record_floors(file, "een", results)
    record_floors(file, "ander", results)
    kept = json.loads(file.read_text("utf-8"))["vloeren"]
    assert list(kept) == ["ander", "een"]
    assert shortfalls(kept["een"], results) == []
    assert kept["een"]["open"]["kandidaten"][RECALL] == 0.98


def test_a_number_below_its_floor_is_told(results: list[Result]) -> None:
    floors = floors_of(results)
    floors["open"]["kandidaten"][RECALL] = 1.01
    assert shortfalls(floors, results) == ["open, kandidaten: recall50 is 1.000, the floor is 1.01"]


def test_the_tables_and_the_records_tell_of_every_system(results: list[Result]) -> None:
    assert [table.row_count for table in tables(results)] == [4, 4, 4, 4]
    told = records(results)
    assert len(told) == 16
    assert json.loads(json.dumps(told, allow_nan=False)) == told
