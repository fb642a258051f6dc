"""What holds for every question, whatever it says."""

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from matcher.question import Side, Understood, parse_question
from matcher.question.gazetteer import GEMEENTE_NAMES
from tests.matcher.question.tables.asked import TODAY
from tests.matcher.question.test_questions import QUESTIONS

WORDS = sorted({word for asked in QUESTIONS for word in asked.question.split()})
SIDES: tuple[Side, ...] = ("kandidaten", "vacatures")
DATES = st.dates(min_value=date(2020, 1, 1), max_value=date(2035, 12, 31))

questions_of_words = st.lists(st.sampled_from(WORDS), max_size=40).map(lambda words: " ".join(words)[:500])


def well_formed(question: str, understood: Understood) -> None:
    keys = [(one.filter, one.demand) for one in understood.filters]
    assert len(keys) == len(set(keys))
    assert [one.start for one in understood.filters] == sorted(one.start for one in understood.filters)
    for one in understood.filters:
        assert one.text
        assert question[one.start : one.end] == one.text
        assert one.demand in ("moet", "liefst", "niet")
        if isinstance(one.value, tuple):
            assert one.value
            assert list(one.value) == sorted(set(one.value))


@given(question=st.text(max_size=500), side=st.sampled_from(SIDES), today=DATES)
@settings(max_examples=300)
def test_no_text_at_all_can_make_the_parser_raise(question: str, side: Side, today: date) -> None:
    well_formed(question, parse_question(question, side, today))


@given(question=questions_of_words, side=st.sampled_from(SIDES), today=DATES)
@settings(max_examples=500)
def test_any_jumble_of_known_words_gives_well_formed_filters(question: str, side: Side, today: date) -> None:
    well_formed(question, parse_question(question, side, today))


@given(question=questions_of_words, side=st.sampled_from(SIDES))
@settings(max_examples=100)
def test_the_same_question_always_gives_the_same_answer(question: str, side: Side) -> None:
    assert parse_question(question, side, TODAY) == parse_question(question, side, TODAY)


@given(question=st.sampled_from([asked.question for asked in QUESTIONS]), side=st.sampled_from(SIDES))
def test_capitals_change_nothing(question: str, side: Side) -> None:
    asked = [(one.filter, one.value, one.demand) for one in parse_question(question, side, TODAY).filters]
    loud = [(one.filter, one.value, one.demand) for one in parse_question(question.upper(), side, TODAY).filters]
    assert loud == asked


@given(question=questions_of_words, side=st.sampled_from(SIDES))
@settings(max_examples=100)
def test_rest_holds_only_words_of_the_question(question: str, side: Side) -> None:
    rest = parse_question(question, side, TODAY).rest
    assert all(word in question for word in rest.split())


@pytest.mark.parametrize(
    "word", ["geen " * 100, "de het een " * 40, "ma di wo do vr " * 30, "niet met de " * 40, "1 " * 250]
)
def test_long_drones_are_read_in_time(word: str) -> None:
    start = time.perf_counter()
    parse_question(word[:500], "kandidaten", TODAY)
    assert time.perf_counter() - start < 0.5


def test_positions_count_characters_of_the_question_as_it_was_asked() -> None:
    question = "Kok in ’t  Oude Westen, é 24 uur"
    understood = parse_question(question, "kandidaten", TODAY)
    assert [(one.filter, one.text) for one in understood.filters] == [("gebied", "Oude Westen"), ("uren", "24 uur")]


def test_a_slip_is_shown_as_it_was_written() -> None:
    (only,) = parse_question("rijbweijs", "kandidaten", TODAY).filters
    assert (only.text, only.start, only.end) == ("rijbweijs", 0, 9)


@pytest.mark.parametrize(
    ("question", "rest"),
    [
        ("heftruckchauffeur zuid lks 24 uur geen avonden", "heftruckchauffeur"),
        ("schoonmaker", "schoonmaker"),
        ("iemand voor de  garderobe, liefst op zuid", "garderobe"),
        ("kok met ervaring in Schiedam", "kok met ervaring"),
        ("3 dagen magazijn", "3 dagen magazijn"),
        ("lks, zuid", ""),
    ],
)
def test_rest_is_what_was_not_understood(question: str, rest: str) -> None:
    assert parse_question(question, "kandidaten", TODAY).rest == rest


def test_on_the_wire_an_item_carries_its_dutch_keys() -> None:
    (only,) = parse_question("liefst charlois", "kandidaten", TODAY).filters
    assert only.as_json() == {
        "filter": "gebied", "waarde": ["charlois"], "eis": "liefst", "tekst": "charlois", "van": 7, "tot": 15,
    }  # fmt: skip


@dataclass(frozen=True)
class Cook:
    title: str = "kok"
    isco08: str = "5120"


@dataclass(frozen=True)
class Found:
    code: str
    start: int
    end: int


class CookFinder:
    """Knows one occupation."""

    occupations: Mapping[str, Cook] = {"kok": Cook()}

    def find_occupations(self, text: str) -> Sequence[Found]:
        at = text.find("kok")
        return [Found("kok", at, at + 3)] if at >= 0 else []


def test_an_occupation_becomes_a_filter_and_stays_in_rest() -> None:
    understood = parse_question("24 uur als kok op zuid", "kandidaten", TODAY, CookFinder())
    assert [one.filter for one in understood.filters] == ["uren", "beroep", "gebied"]
    assert understood.filters[1].value == {"label": "kok", "isco08": "5120"}
    assert understood.rest == "kok"


@pytest.mark.parametrize(
    ("question", "demands"),
    [("kok", ["moet"]), ("liefst een kok", ["liefst"]), ("geen kok", ["niet"]), ("liefst geen kok", [])],
)
def test_an_occupation_has_its_eis_from_the_words_before_it(question: str, demands: list[str]) -> None:
    filters = parse_question(question, "kandidaten", TODAY, CookFinder()).filters
    assert [one.demand for one in filters] == demands


class CoachFinder:
    """Knows the jobcoach as an occupation."""

    occupations: Mapping[str, Cook] = {"jobcoach": Cook("jobcoach", "3333")}

    def find_occupations(self, text: str) -> Sequence[Found]:
        at = text.find("jobcoach")
        return [Found("jobcoach", at, at + 8)] if at >= 0 else []


@pytest.mark.parametrize(
    ("question", "asked"), [("jobcoach in Pernis", True), ("lasser met een jobcoach", False), ("heeft jobcoach", False)]
)
def test_whoever_helps_somebody_is_not_the_work_that_is_asked_for(question: str, asked: bool) -> None:
    filters = parse_question(question, "kandidaten", TODAY, CoachFinder()).filters
    assert ("beroep" in {one.filter for one in filters}) == asked


def test_a_title_is_read_beside_words_that_are_a_filter() -> None:
    filters = parse_question("BBL kok", "kandidaten", TODAY, CookFinder()).filters
    assert [one.filter for one in filters] == ["vorm", "beroep"]


def test_month_ends_do_not_trip_the_calendar() -> None:
    (only,) = parse_question("binnen een maand", "kandidaten", date(2027, 1, 31)).filters
    assert only.value == {"uiterlijk": "2027-02-28"}
    assert parse_question("per 31 februari", "kandidaten", TODAY).filters == ()


def test_every_gemeente_name_is_read_as_that_gemeente() -> None:
    for gemeente, names in GEMEENTE_NAMES.items():
        for name in names.split("; "):
            read = {one.filter: one.value for one in parse_question(name, "kandidaten", TODAY).filters}
            assert read == {"gemeente": (gemeente,)}, name
