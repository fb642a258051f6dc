"""Every code has its Dutch sentence, and every sentence can be read."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

import matcher
from matcher.domain import (
    DAYPARTS,
    WORKPLACE_KEYS,
    Check,
    Education,
    EducationLevel,
    Experience,
    Outcome,
    Part,
    Reason,
    SearchArea,
)
from matcher.explain import reasons
from matcher.scoring import FACET_OF, WORK
from matcher.text import candidate_facets
from matcher.wording import check_sentence, codes, joined, minutes, sentence
from tests.fakes import JOBS, MATCHER, PEOPLE, of_candidate, of_vacancy
from tests.makers import TODAY, candidate, vacancy

SOURCES = ("rules/truth.py", "explain.py", "nearby.py", "visibility.py")
MAKERS = {"_passes", "_unknown", "_refuses", "Reason", "_bare", "Check", "_told"}
FOREIGN = re.compile(r"\b(None|True|False|nan|null|the|and|unknown|LksStatus|Form)\b|[{}]|_|\(\)|datetime")


def written_codes() -> set[str]:
    """Every code that the source spells out where it makes a check or a reason."""
    found: set[str] = set()
    for name in SOURCES:
        tree = ast.parse((Path(matcher.__file__).parent / name).read_text("utf-8"))
        constants = {
            target.id: node.value
            for node in tree.body
            if isinstance(node, ast.Assign)
            for target in node.targets
            if isinstance(target, ast.Name)
        }
        for call in ast.walk(tree):
            if isinstance(call, ast.Call):
                callee = {node.id for node in ast.walk(call.func) if isinstance(node, ast.Name)}
                place = 2 if "Check" in callee else 0
                if callee & MAKERS and len(call.args) > place:
                    found |= set(_strings(call.args[place], constants))
    return found


def _strings(node: ast.expr, constants: dict[str, ast.expr]) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _strings(node.body, constants)
        yield from _strings(node.orelse, constants)
    elif isinstance(node, ast.Name) and node.id in constants:
        yield from _strings(constants[node.id], {})


PART_CODES = {f"{part}_{level}" for part in (WORK, *FACET_OF) for level in ("sterk", "redelijk")}


def test_every_code_that_the_source_makes_has_a_sentence() -> None:
    assert written_codes() | PART_CODES <= codes()
    assert len(written_codes()) > 60


def test_no_sentence_is_left_that_nothing_says() -> None:
    assert codes() - written_codes() - PART_CODES == set()


def test_a_code_without_a_sentence_is_an_error() -> None:
    with pytest.raises(KeyError):
        sentence(Reason("onbekende_code"))


def said() -> dict[str, set[str]]:
    """Every sentence about every pair of PEOPLE and JOBS, by code."""
    found: dict[str, set[str]] = {}
    for job in JOBS[::2]:
        for person in PEOPLE[::2]:
            match = MATCHER.explain(person, job, (of_candidate(person), of_vacancy(job)), TODAY)
            for check in match.verdict.checks:
                found.setdefault(check.code, set()).add(check_sentence(check))
            for reason in (*match.reasons, *match.attention, *match.instruments):
                found.setdefault(reason.code, set()).add(sentence(reason))
    return found


def readable(text: str) -> bool:
    longest = max(len(part.split()) for part in re.split(r"(?<=[.?!])\s", text))
    return longest <= 25 and not FOREIGN.search(text) and text == text.strip()


def test_what_is_said_of_real_pairs_is_short_dutch_and_whole() -> None:
    found = said()
    assert len(found) > 50
    faulty = [text for texts in found.values() for text in sorted(texts) if not readable(text)]
    assert faulty == []
    texts = sorted(text for texts in found.values() for text in texts)
    assert [text for text in texts if not text[0].isupper() or text[-1] != "."] == []


LONG_LISTS = [
    ("dagdelen_onbekend", {"gevraagd": DAYPARTS}),
    ("dagdeel_ontbreekt", {"dagdelen": DAYPARTS}),
    ("werkplek_onbekend", {"eisen": WORKPLACE_KEYS}),
    ("werkplek_past_niet", {"eisen": WORKPLACE_KEYS}),
    ("opent_vorm", {"gewenst": tuple("abcde"), "aangeboden": tuple("vwxyz")}),
    ("opent_dagdelen", {"dagdelen": DAYPARTS}),
]


@pytest.mark.parametrize(("code", "data"), LONG_LISTS)
def test_a_long_list_makes_no_long_sentence(code: str, data: dict[str, object]) -> None:
    assert readable(sentence(Reason(code, data)))


@pytest.mark.parametrize("key", WORKPLACE_KEYS)
def test_every_workplace_key_has_words(key: str) -> None:
    assert readable(check_sentence(Check("werkplek", Outcome.UNKNOWN, "werkplek_onbekend", {"eisen": (key,)})))


@pytest.mark.parametrize("level", EducationLevel)
def test_every_education_has_words(level: EducationLevel) -> None:
    assert readable(sentence(Reason("opleiding_te_laag", {"niveau": level.value})))


@pytest.mark.parametrize("area", SearchArea)
def test_every_search_area_has_words(area: SearchArea) -> None:
    assert readable(sentence(Reason("buiten_zoekgebied", {"gebied": area.value})))


@pytest.mark.parametrize("part", DAYPARTS)
def test_every_daypart_is_named_in_full(part: str) -> None:
    text = sentence(Reason("dagdeel_ontbreekt", {"dagdelen": (part,)}))
    assert re.fullmatch(r"De kandidaat kan niet werken op \w+dag(ochtend|middag|avond|nacht)\.", text)


def test_dates_are_written_in_dutch() -> None:
    text = sentence(Reason("te_laat_beschikbaar", {"beschikbaar": date(2027, 3, 1), "uiterlijk": date(2026, 12, 31)}))
    assert text == "De kandidaat kan vanaf 1 maart 2027. De vacature begint uiterlijk 31 december 2026."


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [(8, None, "vanaf 8"), (None, 24, "tot 24"), (8, 24, "8 tot 24"), (32, 32, "32")],
)
def test_hours_are_told_as_they_are_known(low: int | None, high: int | None, words: str) -> None:
    assert sentence(Reason("uren_passen", {"min": low, "max": high})) == f"De uren passen: {words} uur per week."


def test_names_are_listed_as_people_do() -> None:
    assert [joined("abcd"[:length]) for length in range(5)] == ["", "a", "a en b", "a, b en c", "a, b, c en nog 1 meer"]
    assert joined("ab", "of") == "a of b"


def test_minutes_are_rounded_up() -> None:
    assert [minutes(value) for value in (5, 5.0, 5.01, 59.999)] == [5, 5, 6, 60]


def test_a_part_that_only_a_course_of_study_decides_names_it() -> None:
    person = candidate(education=(Education(EducationLevel.MBO2, "houtbewerking"),))
    assert len(candidate_facets(person)) == 2
    told = reasons(person, vacancy(title="timmerman"), (Part("vaardigheden", 1.0, 0.9, 90.0),), None)
    assert [text for text in map(sentence, told) if text.endswith(": .")] == []
    assert any("houtbewerking" in text for text in map(sentence, told))


def test_a_part_names_what_it_is_about() -> None:
    person = candidate(desired_titles=("kok",), experience=(Experience("hulpkok"),), skills=("snijden",))
    parts = tuple(Part(name, 0.2, 0.9, 18.0) for name in (WORK, *FACET_OF))
    told = {reason.code: sentence(reason) for reason in reasons(person, vacancy(title="keukenhulp"), parts, 12.3)}
    assert "keukenhulp" in told["werk_sterk"]
    assert "kok" in told["wens_sterk"]
    assert "hulpkok" in told["ervaring_sterk"]
    assert "snijden" in told["vaardigheden_sterk"]
    assert told["reistijd"] == "De reis duurt ongeveer 13 minuten."
