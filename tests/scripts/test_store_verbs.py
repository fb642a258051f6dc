"""ingest, match, explain and demo: what a person types, what is kept and what is printed."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from index.audit import AuditLog
from index.database import sqlite_url
from index.ledger import Ledger
from scripts.demo import CANDIDATE, REFUSED, VACANCIES
from tests.scripts.conftest import Run

DEMO = Path(__file__).parents[2] / "demo"
CANDIDATES = (
    {"id": "K1", "gewensteBeroepen": ["magazijnmedewerker"], "rijbewijzen": ["B"], "ondersteuning": {"lks": "geen"}},
    {"id": "K2", "gewensteBeroepen": ["kok"]},
    {"id": "K3", "gewensteBeroepen": ["chauffeur"], "rijbewijzen": []},
)
VACANCY = {"id": "V1", "titel": "magazijnmedewerker", "eisen": {"rijbewijzen": ["B"]}}
Lines = Callable[..., Path]


@pytest.fixture
def filled(run: Run, lines: Lines) -> Run:
    """The verbs over three candidates and one vacancy: one passes, one is to be checked, one is refused."""
    ended = run("ingest", "--kandidaten", lines("k.jsonl", *CANDIDATES), "--vacatures", lines("v.jsonl", VACANCY))
    assert (ended.code, ended.err) == (0, "")
    return run


def test_ingest_keeps_the_good_lines_and_ends_with_1(run: Run, lines: Lines) -> None:
    path = lines("k.jsonl", {"id": "K1"}, {"id": "K2", "spoor": 9, "kleur": "rood"}, {"id": "K3"})
    vacancies = lines("v.jsonl", VACANCY)
    ended = run("ingest", "--kandidaten", path, "--vacatures", vacancies)
    assert ended.code == 1
    assert f"{path}, regel 2, spoor:" in ended.err
    assert f"{path}, regel 2, kleur:" in ended.err
    assert "kandidaten: 2 bewaard, 1 afgewezen." in ended.out
    found = json.loads(run("match", "--vacature", "V1", "--json").out)
    assert {match["kandidaatId"] for match in found["resultaten"]} == {"K1", "K3"}


def test_rejects_stand_beside_each_file_or_where_they_were_asked(run: Run, lines: Lines, tmp_path: Path) -> None:
    candidates, vacancies = lines("k.jsonl", b"?"), lines("v.jsonl", b"?", VACANCY)
    run("ingest", "--kandidaten", candidates, "--vacatures", vacancies)
    assert len((tmp_path / "k.afgewezen.jsonl").read_text("utf-8").splitlines()) == 1
    assert len((tmp_path / "v.afgewezen.jsonl").read_text("utf-8").splitlines()) == 1
    together = tmp_path / "samen.jsonl"
    run("ingest", "--kandidaten", candidates, "--vacatures", vacancies, "--afgewezen", together)
    files = [json.loads(line)["bestand"] for line in together.read_text("utf-8").splitlines()]
    assert files == [str(vacancies), str(candidates)]


def test_a_good_file_leaves_no_file_of_rejects(filled: Run, tmp_path: Path) -> None:
    assert not list(tmp_path.glob("*afgewezen*"))


def test_a_second_ingest_replaces_and_adds_nothing(filled: Run, lines: Lines) -> None:
    changed = {**CANDIDATES[0], "rijbewijzen": []}
    filled("ingest", "--kandidaten", lines("k.jsonl", changed))
    found = json.loads(filled("match", "--vacature", "V1", "--json").out)
    assert [match["kandidaatId"] for match in found["resultaten"]] == ["K2"]
    assert found["afgewezen"] == 2


def test_ingest_tells_what_it_masked_and_ends_well(run: Run, lines: Lines, data_dir: Path) -> None:
    path = lines("k.jsonl", {"id": "K1"}, {"id": "K2", "profieltekst": "Ik kook graag. Bel 06-12345678."})
    ended = run("ingest", "--kandidaten", path)
    assert (ended.code, ended.err) == (0, "")
    assert f"{path}, regel 2, profieltekst, teken 19 tot 30: telefoon is afgeschermd en niet bewaard." in ended.out
    assert b"12345678" not in b"".join(file.read_bytes() for file in data_dir.glob("hallowerk.sqlite3*"))


def test_ingest_without_a_file_is_a_wrong_use(run: Run) -> None:
    assert run("ingest").code == 2


def test_match_prints_the_best_with_score_judgement_and_reasons(filled: Run) -> None:
    out = filled("match", "--vacature", "V1").out
    assert "2 mogen, 1 niet." in out
    first, second = out.index("K1  magazijnmedewerker"), out.index("K2  kok")
    assert "geschikt" in out[first:second] if first < second else out[first:]
    assert "Vraag na of de kandidaat rijbewijs B heeft." in out
    assert "K3" not in out


def test_match_answers_in_json_as_the_contract_says(filled: Run) -> None:
    found = json.loads(filled("match", "--vacature", "V1", "--json").out)
    by_id = {match["kandidaatId"]: match for match in found["resultaten"]}
    assert by_id["K1"]["oordeel"] == "geschikt"
    assert by_id["K2"]["oordeel"] == "te_controleren"
    for match in found["resultaten"]:
        assert sum(part["bijdrage"] for part in match["onderdelen"]) == pytest.approx(match["score"], abs=1e-6)


def test_match_asks_from_either_side(filled: Run) -> None:
    found = json.loads(filled("match", "--kandidaat", "K1", "-k", 1, "--json").out)
    assert [match["vacatureId"] for match in found["resultaten"]] == ["V1"]


@pytest.mark.parametrize("arguments", [(), ("--vacature", "V1", "--kandidaat", "K1"), ("--vacature", "V1", "-k", 0)])
def test_match_wants_one_side_and_a_number(run: Run, arguments: tuple[object, ...]) -> None:
    assert run("match", *arguments).code == 2


def test_an_id_that_is_not_stored_is_one_sentence_and_exit_code_1(filled: Run) -> None:
    ended = filled("match", "--vacature", "V9")
    assert (ended.code, ended.err) == (1, "hallowerk: niet gevonden: V9\n")


def test_explain_says_why_not(filled: Run) -> None:
    out = filled("explain", "--vacature", "V1", "--kandidaat", "K3").out
    assert "voldoet niet" in out
    assert "Rijbewijs B is nodig. De kandidaat heeft dat niet." in out
    assert "score" not in out


def test_explain_gives_a_refused_pair_no_score_in_json(filled: Run) -> None:
    found = json.loads(filled("explain", "--vacature", "V1", "--kandidaat", "K3", "--json").out)
    assert (found["oordeel"], found["score"], found["onderdelen"]) == ("voldoet_niet", None, [])


def test_explain_shows_the_parts_of_a_pair_that_passes(filled: Run) -> None:
    out = filled("explain", "--vacature", "V1", "--kandidaat", "K1").out
    assert "bijdrage" in out
    assert "De kandidaat heeft het gevraagde rijbewijs." in out


def test_a_title_cannot_steer_the_terminal(run: Run, lines: Lines) -> None:
    run("ingest", "--vacatures", lines("v.jsonl", {"id": "V1", "titel": "kok\x1b[2J[bold]chef"}))
    out = run("match", "--vacature", "V1").out
    assert "\x1b" not in out
    assert "[bold]chef" in out


def test_the_tour_shows_what_the_demo_collection_promises(run: Run, data_dir: Path) -> None:
    filled = run("ingest", "--kandidaten", DEMO / "kandidaten.jsonl", "--vacatures", DEMO / "vacatures.jsonl")
    assert (filled.code, filled.err) == (0, "")
    out = run("demo").out
    for id in (*VACANCIES, CANDIDATE, *REFUSED):
        assert id in out
    assert out.count(" 5. ") == len(VACANCIES) + 1
    assert "De wet vraagt hier een diploma op niveau mbo 2." in out
    with closing(Ledger.open(sqlite_url(data_dir / "hallowerk.sqlite3"))) as ledger:
        told = AuditLog(ledger).page(0, 99)[-1].told
    assert told["handeling"] == "hallowerk demo"
    shown = [(one["vacatureId"], one["kandidaatId"]) for one in told["getoond"]]
    assert shown[-1] == REFUSED
    assert Counter(vacancy for vacancy, _ in shown[:-6]) == dict.fromkeys(VACANCIES, 5)
    assert {candidate for _, candidate in shown[-6:-1]} == {CANDIDATE}
