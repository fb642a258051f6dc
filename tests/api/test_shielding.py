"""What is masked before it is kept, and what the caller hears of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from api.schemas import parse_candidate, parse_vacancy
from api.shielding import Hidden, shield_candidate, shield_vacancy
from matcher.domain import CertificateDemand, Demands, Education, EducationLevel, Experience
from matcher.text import candidate_facets, vacancy_facets
from tests.api.fakes import FakeMarket
from tests.makers import candidate, vacancy
from tests.matcher.test_no_influence import FACTS

ROOT = Path(__file__).parents[2]
COLLECTIONS = (ROOT / "demo", ROOT / "tests" / "quality" / "collection")
PHONE, MAIL = "06-12345678", "fatima@voorbeeld.example"


def test_every_text_about_a_person_is_masked_and_named_in_the_words_of_the_wire() -> None:
    told = f"Bel {PHONE}."
    kept = shield_candidate(
        candidate(
            desired_titles=("kok", told),
            profile_text=f"Ik ben kok. Mijn naam is Fatima. Ik heb reuma. {told}",
            experience=(Experience(told, told),),
            education=(Education(EducationLevel.MBO2, told),),
            skills=(told,),
            certificates=(told,),
        )
    )
    assert PHONE not in repr(kept.document)
    assert "Fatima" not in repr(kept.document)
    assert "reuma" not in repr(kept.document)
    assert Hidden("gewensteBeroepen[1]", "telefoon", 4, 15) in kept.hidden
    assert [(one.field, one.kind) for one in kept.hidden] == [
        ("gewensteBeroepen[1]", "telefoon"),
        ("profieltekst", "naam"),
        ("profieltekst", "gezondheid"),
        ("profieltekst", "telefoon"),
        ("werkervaring[0].functie", "telefoon"),
        ("werkervaring[0].omschrijving", "telefoon"),
        ("opleidingen[0].richting", "telefoon"),
        ("vaardigheden[0]", "telefoon"),
        ("certificaten[0]", "telefoon"),
    ]


def test_of_a_vacancy_only_what_is_a_persons_is_masked() -> None:
    text = f"Mail {MAIL} of bel {PHONE}. Je werkt met mensen met dementie, Putselaan 143, 3072 CL Rotterdam."
    kept = shield_vacancy(vacancy(text=text, demands=Demands(certificates=(CertificateDemand(f"VCA, bel {PHONE}"),))))
    assert kept.document.text == text.replace(MAIL, "[email]").replace(PHONE, "[telefoon]")
    assert {one.field for one in kept.hidden} == {"tekst", "eisen.certificaten[0].naam"}


def test_a_number_that_markup_cuts_in_two_is_masked_too() -> None:
    kept = shield_vacancy(vacancy(text="<p>Bel 06-<b>1234</b>5678 voor meer.</p>"))
    assert "5678" not in str(kept.document.text)
    assert [one.kind for one in kept.hidden] == ["telefoon"]


def test_what_was_masked_stays_as_it_is_and_fits_the_contract() -> None:
    full = ("Ik heb adhd. " * 160)[:2000]
    once = shield_candidate(candidate(profile_text=full, skills=("adhd " * 24,)))
    assert len(once.hidden) > 100
    assert len(str(once.document.profile_text)) <= 2000
    assert len(once.document.skills[0]) <= 120
    again = shield_candidate(once.document)
    assert (again.document, again.hidden) == (once.document, ())


@pytest.mark.parametrize("folder", COLLECTIONS, ids=lambda path: path.name)
def test_masking_changes_nothing_that_a_model_reads_in_the_collections(folder: Path) -> None:
    def rows(name: str) -> list[object]:
        return [json.loads(line) for line in (folder / name).read_text("utf-8").splitlines()]

    for person in map(parse_candidate, rows("kandidaten.jsonl")):
        assert candidate_facets(shield_candidate(person).document) == candidate_facets(person), person.id
    for job in map(parse_vacancy, rows("vacatures.jsonl")):
        assert vacancy_facets(shield_vacancy(job).document) == vacancy_facets(job), job.id


def test_a_put_tells_what_was_masked_and_keeps_the_rest(client: TestClient, market: FakeMarket) -> None:
    body = {"id": "k-1", "profieltekst": f"Ik kook graag. Mail {MAIL}."}
    answer = client.put("/v1/kandidaten/k-1", json=body)
    assert answer.status_code == 201
    assert answer.json()["profieltekst"] == "Ik kook graag. Mail [email]."
    assert answer.json()["afgeschermd"] == [{"veld": "profieltekst", "soort": "email", "van": 20, "tot": 44}]
    assert client.get("/v1/kandidaten/k-1").json()["profieltekst"] == "Ik kook graag. Mail [email]."
    assert MAIL not in repr(market.candidates)
    again = client.put("/v1/kandidaten/k-1", json={"id": "k-1", "profieltekst": "Ik kook graag."})
    assert "afgeschermd" not in again.json()


def test_of_many_each_is_told_what_was_masked(client: TestClient, market: FakeMarket) -> None:
    items = [{"id": "v-1", "titel": "kok"}, {"id": "v-2", "titel": "kok", "tekst": f"Bel {PHONE}."}]
    first, second = client.post("/v1/vacatures/_bulk", json=items).json()["resultaten"]
    assert first == {"id": "v-1", "status": "opgeslagen", "fouten": []}
    assert second["afgeschermd"] == [{"veld": "tekst", "soort": "telefoon", "van": 4, "tot": 15}]
    assert market.vacancy("v-2").text == "Bel [telefoon]."


@pytest.mark.parametrize("fact", FACTS)
def test_what_must_not_count_is_gone_for_a_model_after_masking_too(fact: str) -> None:
    bare = "Ik kook graag. Ik werk netjes."
    for told in (f"{fact} {bare}", f"Ik kook graag. {fact} Ik werk netjes."):
        assert candidate_facets(shield_candidate(candidate(profile_text=told)).document) == candidate_facets(
            candidate(profile_text=bare)
        )
