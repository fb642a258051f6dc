"""Papers that stay true: the register's record, the figures, and a match told to the person concerned."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from api.papers import measured, register
from matcher.domain import Demands, DutchLevel, Licence
from tests.api.fakes import FakeMarket
from tests.makers import candidate, vacancy

ROOT = Path(__file__).parents[2]
REQUIRED = ("name", "organization", "description_short", "status", "contact_email", "publication_category", "lang")
TEXTS = (
    "goal", "proportionality", "human_intervention", "risks", "lawful_basis", "process_index_url", "impacttoetsen",
    "source_data", "methods_and_models", "provider", "publiccode", "source_id", "tags", "lars", "publication_dt",
    "begin_date", "end_date", "website", "url", "standard_version",
)  # fmt: skip
LISTS = ("category", "lawful_basis_grouping", "impacttoetsen_grouping", "source_data_grouping")
LONGEST = {"name": 100, "organization": 100, "description_short": 500, "contact_email": 100, "source_id": 100}
LONGEST_TEXT = 5000


def test_the_record_has_the_fields_and_lengths_of_the_standard() -> None:
    record = register()
    assert set(record) == {*REQUIRED, *TEXTS, *LISTS}
    for field in REQUIRED:
        assert isinstance(record[field], str)
        assert record[field]
    for field in (*REQUIRED, *TEXTS):
        assert record[field] is None or 1 <= len(record[field]) <= LONGEST.get(field, LONGEST_TEXT), field
    for field in LISTS:
        assert isinstance(record[field], list)
        assert all(isinstance(item, str) or set(item) == {"title", "link"} for item in record[field])
    assert record["status"] in ("In ontwikkeling", "In gebruik", "Buiten gebruik")
    assert record["publication_category"] in ("Hoog-risico AI-systeem", "Impactvolle algoritmes", "Overige algoritmes")
    assert (record["lang"], record["standard_version"]) == ("NLD", "1.0.0")


def test_the_record_is_of_the_version_that_runs(client: TestClient) -> None:
    running = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    assert register()["source_id"] == f"hallowerk-matching-{running}"
    assert f"Versie {running}." in register()["methods_and_models"]
    told = client.get("/v1/algoritme").json()
    assert told["versie"] == running
    assert told["algoritmeregister"] == register()
    assert (told["model"], told["indexVersie"], told["configVersie"]) == ("model-1", "index-1", "config-1")


def test_every_figure_stands_in_the_model_card_and_reaches_its_floor() -> None:
    card = (ROOT / "docs" / "model-card.md").read_text("utf-8")
    floors = json.loads((ROOT / "tests" / "quality" / "floors.json").read_text("utf-8"))["vloeren"]
    english = {"met regels": "rules", "open": "open", "kandidaten": "candidates", "vacatures": "vacancies"}
    assert len(measured()) == 8
    for figure in measured():
        setting, side = figure["instelling"], figure["gerangschikt"]
        row = rf"\| {figure['verzameling']} \| {english[setting]}, {english[side]} \| \*\*\.(\d+)\*\*"
        found = re.search(row, card)
        assert found is not None, row
        assert float(f"0.{found[1]}") == figure["waarde"]
        floor = floors[figure["verzameling"]][setting.replace(" ", "_")][side]["ndcg10"]
        assert figure["waarde"] >= floor


def test_a_match_is_told_to_the_person_concerned(client: TestClient, market: FakeMarket) -> None:
    market.put_vacancies([vacancy(demands=Demands(licences=(Licence.B,), dutch_level=DutchLevel.B1))])
    market.put_candidates([candidate(), candidate(id="k-2", licences=())])
    told = client.get("/v1/matches/v-1~k-1/uitleg").json()
    assert told["kern"] == "Deze vacature kan bij u passen. Er is nog iets dat wij niet weten."
    assert "Wij weten nog niet of u rijbewijs B heeft." in told["onbekend"]
    assert told["bezwaren"] == []
    refused = client.get("/v1/matches/v-1~k-2/uitleg").json()
    assert refused["bezwaren"] == ["Rijbewijs B is nodig. U heeft dat niet."]
    assert refused["redenen"] == []
    for text in (json.dumps(told), json.dumps(refused)):
        assert "kandidaat " not in text
        assert "score" not in text


@pytest.mark.parametrize("id", ["v-1", "~k-1", "v-1~", "v-9~k-1"])
def test_who_asks_for_no_match_is_told(client: TestClient, market: FakeMarket, id: str) -> None:
    market.put_vacancies([vacancy()])
    assert client.get(f"/v1/matches/{id}/uitleg").status_code == 404
