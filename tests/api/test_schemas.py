"""The documents: round trips, limits, exact types, and every fault at once."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.schemas import CandidateJson, candidate_json, parse_candidate, parse_vacancy, vacancy_json
from api.schemas.vacancy import WorkplaceJson
from matcher.domain import WORKPLACE_KEYS, Candidate, Form, Licence, Support, Vacancy
from matcher.errors import Fault, InvalidInput
from tests.strategies import candidates, vacancies


def candidate_faults(**keys: Any) -> dict[str, str]:
    with pytest.raises(InvalidInput) as caught:
        parse_candidate({"id": "k-1", **keys})
    return {fault.key: fault.reason for fault in caught.value.faults}


def vacancy_faults(**keys: Any) -> dict[str, str]:
    with pytest.raises(InvalidInput) as caught:
        parse_vacancy({"id": "v-1", "titel": "kok", **keys})
    return {fault.key: fault.reason for fault in caught.value.faults}


@given(candidates())
def test_a_candidate_survives_the_wire(candidate: Candidate) -> None:
    assert parse_candidate(json.loads(json.dumps(candidate_json(candidate)))) == candidate


@given(vacancies())
def test_a_vacancy_survives_the_wire(vacancy: Vacancy) -> None:
    assert parse_vacancy(json.loads(json.dumps(vacancy_json(vacancy)))) == vacancy


@given(candidates())
def test_an_unknown_key_is_left_out_of_the_wire(candidate: Candidate) -> None:
    def nulls(value: object) -> bool:
        children = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
        return any(child is None or nulls(child) for child in children)

    assert not nulls(candidate_json(candidate))


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
)
KEYS = sorted(field.alias or name for name, field in CandidateJson.model_fields.items())


@given(st.dictionaries(st.sampled_from(KEYS) | st.text(), json_values, max_size=6))
def test_any_json_is_parsed_or_refused_and_nothing_else(data: dict[str, object]) -> None:
    faults: tuple[Fault, ...] = ()
    candidate = Candidate("k-1")
    try:
        candidate = parse_candidate(data)
    except InvalidInput as error:
        faults = error.faults
    assert all(fault.key.encode() and fault.reason.endswith(".") for fault in faults)
    assert faults or parse_candidate(candidate_json(candidate)) == candidate


def test_null_says_the_same_as_absent() -> None:
    nothing = {"id": "k-1", "status": None, "rijbewijzen": None, "ondersteuning": None, "gewensteBeroepen": None}
    assert parse_candidate(nothing) == Candidate("k-1")
    assert parse_candidate({"id": "k-1", "ondersteuning": {"lks": None}}) == Candidate("k-1")
    assert parse_vacancy({"id": "v-1", "titel": "kok", "vormen": None, "eisen": {"rijbewijzen": None}}) == Vacancy(
        "v-1", "kok"
    )


def test_an_empty_list_says_none_and_an_absent_one_unknown() -> None:
    assert parse_candidate({"id": "k-1", "rijbewijzen": []}).licences == ()
    assert parse_candidate({"id": "k-1"}).licences is None
    assert candidate_json(Candidate("k-1", licences=()))["rijbewijzen"] == []


def test_values_that_repeat_are_kept_once_in_order() -> None:
    candidate = parse_candidate({"id": "k-1", "rijbewijzen": ["C", "B", "C"], "dagdelen": ["di-nacht", "di-nacht"]})
    assert candidate.licences == (Licence.C, Licence.B)
    assert candidate.dayparts == ("di-nacht",)
    assert parse_vacancy({"id": "v-1", "titel": "kok", "vormen": ["leerbaan", "leerbaan"]}).forms == (Form.LEERBAAN,)


@pytest.mark.parametrize("written", ["3071AB", "3071 AB", "3071ab", "3071 aB"])
def test_a_postcode_is_kept_in_one_spelling(written: str) -> None:
    assert parse_candidate({"id": "k-1", "postcode": written}).postcode == "3071AB"


@pytest.mark.parametrize("written", ["0123", "307", "3071A", "3071  AB", "3071AB ", "307 1AB", "٣٠٧١", "3071\n", 3071])
def test_what_is_no_postcode_is_refused(written: object) -> None:
    assert set(candidate_faults(postcode=written)) == {"postcode"}


def test_a_moment_is_kept_in_utc() -> None:
    moment = parse_candidate({"id": "k-1", "bijgewerktOp": "2026-11-21T10:30:00.1234567+01:00"}).updated_at
    assert moment == datetime(2026, 11, 21, 9, 30, 0, 123456, tzinfo=UTC)
    assert candidate_json(Candidate("k-1", updated_at=moment))["bijgewerktOp"] == "2026-11-21T09:30:00.123456Z"


@pytest.mark.parametrize(
    "written",
    ["2026-11-21", "2026-11-21T10:30:00", "2026-02-30T10:30:00Z", "0001-01-01T00:00:00+10:00", 1_700_000_000, "nu"],
)
def test_what_is_no_moment_is_refused(written: object) -> None:
    assert set(candidate_faults(bijgewerktOp=written)) == {"bijgewerktOp"}


@pytest.mark.parametrize("written", ["20261121", "2026-02-30", "2026-W47-6", "2026-11-21T00:00", "21-11-2026", 2026])
def test_what_is_no_date_is_refused(written: object) -> None:
    assert set(candidate_faults(beschikbaarVanaf=written)) == {"beschikbaarVanaf"}


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("urenMin", "24"),
        ("urenMin", 24.0),
        ("urenMin", True),
        ("urenMin", 0),
        ("urenMax", 49),
        ("maxReistijdMinuten", 4),
        ("maxReistijdMinuten", 241),
        ("spoor", -1),
        ("spoor", 6),
        ("minderjarig", 1),
        ("minderjarig", "true"),
        ("profieltekst", "x" * 2001),
        ("profieltekst", 5),
        ("profieltekst", "\ud800"),
        ("gemeente", "x" * 81),
        ("rijbewijzen", "B"),
        ("rijbewijzen", {"B": True}),
        ("vaardigheden", ["x"] * 51),
        ("gewensteBeroepen", ["x"] * 11),
        ("status", "weg"),
        ("zoekgebied", "Zuid"),
        ("ondersteuning", []),
        ("videoCv", "ja"),
    ],
)
def test_a_wrong_type_or_an_impossible_value_is_refused(key: str, value: object) -> None:
    assert set(candidate_faults(**{key: value})) == {key}


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("urenMin", 1),
        ("urenMax", 48),
        ("maxReistijdMinuten", 5),
        ("maxReistijdMinuten", 240),
        ("spoor", 0),
        ("spoor", 5),
        ("profieltekst", "x" * 2000),
        ("gemeente", "x" * 80),
        ("vaardigheden", ["x" * 120] * 50),
        ("gewensteBeroepen", ["x" * 120] * 10),
        ("werkervaring", [{"functie": "kok", "omschrijving": "x" * 2000, "maanden": 0}]),
    ],
)
def test_a_limit_itself_is_within(key: str, value: object) -> None:
    assert candidate_json(parse_candidate({"id": "k-1", key: value}))[key] == value


@pytest.mark.parametrize("written", ["", "a b", "é", "x" * 65, "a/b", "k-1\n", 7])
def test_what_is_no_id_is_refused(written: object) -> None:
    assert set(candidate_faults(id=written)) == {"id"}


def test_a_citizen_service_number_is_no_pseudonym() -> None:
    assert set(candidate_faults(id="123456782")) == {"id"}
    assert parse_candidate({"id": "123456789"}).id == "123456789"


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("titel", "x" * 121),
        ("tekst", "x" * 10_001),
        ("aantalPlaatsen", 0),
        ("vormen", []),
        ("lks", "ja"),
        ("isco08", "933"),
        ("isco08", 9333),
        ("alleenZuid", "nee"),
        ("begeleiding", "licht"),
    ],
)
def test_an_impossible_vacancy_is_refused(key: str, value: object) -> None:
    assert set(vacancy_faults(**{key: value})) == {key}


def test_every_fault_is_named_at_once_in_the_order_of_the_input() -> None:
    with pytest.raises(InvalidInput) as caught:
        parse_candidate(
            {
                "geheim": 1,
                "urenMin": 40,
                "urenMax": 20,
                "werkervaring": [{"maanden": 24.0}, {"functie": "kok", "maanden": -1, "baas": "x"}, 3],
                "gewensteBeroepen": [*["kok"] * 10, "x" * 121],
                "talen": [{"taal": "NL", "niveau": "B3"}],
                "dagdelen": ["ma-ochtend", "maandag"],
                "ondersteuning": {"lks": "ja", "werkplekeisen": ["rust"]},
            }
        )
    assert [fault.key for fault in caught.value.faults] == [
        "geheim",
        "urenMax",
        "werkervaring[0].maanden",
        "werkervaring[0].functie",
        "werkervaring[1].maanden",
        "werkervaring[1].baas",
        "werkervaring[2]",
        "gewensteBeroepen",
        "gewensteBeroepen[10]",
        "talen[0].taal",
        "talen[0].niveau",
        "dagdelen[1]",
        "ondersteuning.lks",
        "ondersteuning.werkplekeisen[0]",
        "id",
    ]


def test_the_faults_of_a_vacancy_reach_into_its_objects() -> None:
    assert set(
        vacancy_faults(
            werkgever={"grootte": "reus", "eerdereLksPlaatsingen": -1},
            eisen={"certificaten": [{"vooraf": "ja"}], "minimumleeftijd": -1, "taalniveauNl": "goed"},
            werkplek={"stil": True, "prikkelarm": 1},
        )
    ) == {
        "werkgever.grootte",
        "werkgever.eerdereLksPlaatsingen",
        "eisen.certificaten[0].vooraf",
        "eisen.certificaten[0].naam",
        "eisen.minimumleeftijd",
        "eisen.taalniveauNl",
        "werkplek.stil",
        "werkplek.prikkelarm",
    }


@pytest.mark.parametrize("data", [None, [], "k-1", 5, True])
def test_what_is_no_object_is_refused_as_a_whole(data: object) -> None:
    with pytest.raises(InvalidInput) as caught:
        parse_candidate(data)
    assert [fault.key for fault in caught.value.faults] == ["(geheel)"]


def test_a_fault_never_repeats_the_value() -> None:
    faults = candidate_faults(
        id="Jan de Vries", profieltekst=["Jan"], postcode="Jan", status="Jan", talen=[{"taal": "Jan", "niveau": "Jan"}]
    )
    assert len(faults) == 6
    assert not any("Jan" in reason for reason in faults.values())


def test_an_unknown_key_of_any_length_can_be_named() -> None:
    (key,) = candidate_faults(**{"\ud800" * 10_000: 1})
    assert key == "?" * 80


def test_faults_in_an_object_with_many_keys_are_found_in_time_that_grows_with_the_keys() -> None:
    assert len(candidate_faults(**{f"sleutel{number}": 0 for number in range(20_000)})) == 20_000


def test_the_support_travels_and_an_empty_one_does_not() -> None:
    assert candidate_json(Candidate("k-1")) == {"id": "k-1", "status": "beschikbaar"}
    supported = replace(Candidate("k-1"), support=Support(beschut_werk=False, workplace_needs=("prikkelarm",)))
    assert candidate_json(supported)["ondersteuning"] == {"beschutWerk": False, "werkplekeisen": ["prikkelarm"]}


def test_the_workplace_has_the_keys_of_the_domain() -> None:
    assert tuple(WorkplaceJson.model_fields) == WORKPLACE_KEYS
