"""A search answers what brute force answers: who stays, how many, in which order, page after page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from matcher.domain import Candidate, CandidateStatus, Outcome
from matcher.domain.side import Side
from matcher.errors import InvalidInput
from matcher.question import parse_question
from matcher.question.reading import FoundTitle
from matcher.scoring import WORK, PartValues, text_parts
from matcher.search import FILTERS, Order, SearchEngine, SearchRequest, Wish
from matcher.search.highlights import highlights, stems
from matcher.search.occupations import Occupations
from matcher.search.request import UNKNOWN_VALUE
from matcher.similarity import similarities
from matcher.titles import Link
from tests.makers import TODAY, candidate, rule_book, supported, vacancy
from tests.matcher.search import twin
from tests.matcher.search.pools import REPRESENTER, TAXONOMY, bare, engine, jobs, markets, people, pools, search, wishes

OCCUPATIONS = Occupations(TAXONOMY)
ALL = 100


def stays(item: Any, asked: tuple[Wish, ...], strict: bool, but: str | None = None) -> bool:
    """Whether every filter but one leaves an object in; occupations that are demanded are any-of."""
    hard = [wish for wish in asked if wish.demand != "liefst" and wish.filter != but]
    if (
        not any(wish.filter == "status" and wish.demand == "moet" for wish in asked)
        and but != "status"
        and not (twin.in_play(item))
    ):
        return False
    good = (Outcome.PASSES,) if strict else (Outcome.PASSES, Outcome.UNKNOWN)
    return all(twin.answer(item, wish, OCCUPATIONS) in good for wish in hard)


@pytest.mark.parametrize("side", list(Side))
@settings(max_examples=20)
@given(data=st.data())
def test_who_stays_is_what_the_twin_says(side: Side, data: st.DataObject) -> None:
    items, asked, strict = data.draw(markets(side)), data.draw(wishes(side)), data.draw(st.booleans())
    request = SearchRequest(wishes=asked, limit=ALL, strict=strict)
    found = search(side, engine(), request, (bare(side, items),))
    expected = {item.id for item in items if stays(item, asked, strict)}
    assert {one.id for one in found.results} == expected
    assert found.total == len(expected)
    by_id = {item.id: item for item in items}
    for one in found.results:
        hard = [twin.answer(by_id[one.id], wish, OCCUPATIONS) for wish in asked if wish.demand != "liefst"]
        assert (one.outcome is Outcome.UNKNOWN) == (Outcome.UNKNOWN in hard)


@pytest.mark.parametrize("side", list(Side))
@settings(max_examples=20)
@given(data=st.data())
def test_facets_count_what_the_other_filters_leave(side: Side, data: st.DataObject) -> None:
    items, asked = data.draw(markets(side)), data.draw(wishes(side))
    name = data.draw(st.sampled_from([name for name in FILTERS[side] if name != "reistijd"]))
    half = len(items) // 2
    both = (bare(side, items[:half]), bare(side, items[half:]))
    found = search(side, engine(), SearchRequest(wishes=asked, facets=(name,)), both)
    left = [item for item in items if stays(item, asked, False, but=name)]
    unknown = 0
    for facet in found.facets[name][:-1]:
        value = facet.value if isinstance(facet.value, bool | dict) or name == "lks" else (facet.value,)
        value = {"niveau": facet.value} if name in ("taal", "opleiding") else value
        each = [twin.answer(item, Wish(name, value), OCCUPATIONS) for item in left]
        assert facet.count == each.count(Outcome.PASSES), facet
        unknown = max(unknown, each.count(Outcome.UNKNOWN))
    assert found.facets[name][-1].value == UNKNOWN_VALUE
    assert found.facets[name][-1].count >= unknown


def turned(side: Side, request: SearchRequest, items: list[Any]) -> list[str]:
    """The ids of all pages."""
    seen: list[str] = []
    asked, found = engine(), pools(side, items)
    while True:
        page = search(side, asked, request, found)
        seen += [one.id for one in page.results]
        if page.next is None:
            return seen
        request = replace(request, cursor=page.next)


@pytest.mark.parametrize("side", list(Side))
@settings(max_examples=20)
@given(data=st.data())
def test_pages_hold_everything_once_and_in_the_order_of_one_page(side: Side, data: st.DataObject) -> None:
    items = data.draw(markets(side))
    request = SearchRequest(
        question=data.draw(st.sampled_from(["", "kok", "heftruckchauffeur in het magazijn, liefst VCA"])),
        order=data.draw(st.sampled_from(list(Order))),
        wishes=(Wish("reistijd", {"naar" if side is Side.CANDIDATES else "van": "3011", "minuten": 45}, "liefst"),),
        limit=data.draw(st.integers(1, 3)),
    )
    whole = search(side, engine(), replace(request, limit=ALL), pools(side, items))
    assert turned(side, request, items) == [one.id for one in whole.results]


def person(number: int, **facts: Any) -> Candidate:
    moment = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(days=number)
    return candidate(**{"id": f"k-{number}", "updated_at": moment, **facts})


def test_somebody_added_between_two_pages_moves_nobody_else() -> None:
    asked, first = engine(), people([person(number) for number in range(6)])
    page = asked.candidates(SearchRequest(limit=3), (first,), TODAY)
    more = people([person(9, id="k-9"), person(4, id="k-44")])
    after = asked.candidates(SearchRequest(limit=10, cursor=page.next), (first, more), TODAY)
    assert [one.id for one in page.results] == ["k-5", "k-4", "k-3"]
    assert [one.id for one in after.results] == ["k-2", "k-1", "k-0"]


def test_without_question_and_filters_everyone_in_play_is_there_newest_first() -> None:
    pool = people([
        person(1), person(3), candidate(id="k-x"), person(2), person(7, status=CandidateStatus.PLACED),
    ])  # fmt: skip
    found = engine().candidates(SearchRequest(), (pool,), TODAY)
    assert [one.id for one in found.results] == ["k-3", "k-2", "k-1", "k-x"]
    assert {one.score for one in found.results} == {None}
    assert found.total == 4


def test_a_status_that_is_asked_for_is_shown() -> None:
    pool = people([person(1), person(2, status=CandidateStatus.PLACED)])
    found = engine().candidates(SearchRequest(wishes=(Wish("status", ("geplaatst",)),)), (pool,), TODAY)
    assert [one.id for one in found.results] == ["k-2"]


CURSORS = ["", "x", "é", "W10", "bm9uc2Vucw", "A" * 400, "=" * 5]


@pytest.mark.parametrize("cursor", CURSORS)
def test_a_cursor_that_nobody_gave_is_refused(cursor: str) -> None:
    with pytest.raises(InvalidInput) as error:
        engine().candidates(SearchRequest(cursor=cursor), (people([person(1)]),), TODAY)
    assert [fault.key for fault in error.value.faults] == ["cursor"]


def test_a_cursor_serves_its_own_request_alone_and_breaks_when_touched() -> None:
    asked, pool = engine(), people([person(number) for number in range(4)])
    cursor = asked.candidates(SearchRequest(limit=2), (pool,), TODAY).next
    assert cursor is not None
    for request in (SearchRequest(order=Order.NEW), SearchRequest(strict=True), SearchRequest(question="kok")):
        with pytest.raises(InvalidInput):
            asked.candidates(replace(request, cursor=cursor), (pool,), TODAY)
    for place in range(0, len(cursor), 7):
        touched = cursor[:place] + ("A" if cursor[place] != "A" else "B") + cursor[place + 1 :]
        with pytest.raises(InvalidInput):
            asked.candidates(SearchRequest(cursor=touched), (pool,), TODAY)


@settings(max_examples=20)
@given(st.data())
def test_liefst_raises_scores_and_lowers_none(data: st.DataObject) -> None:
    items = data.draw(markets(Side.CANDIDATES))
    soft = tuple(replace(wish, demand="liefst") for wish in data.draw(wishes(Side.CANDIDATES)))
    question = data.draw(st.sampled_from(["kok", "magazijn"]))
    pool = (people(items),)
    plain = {one.id: one.score for one in engine().candidates(SearchRequest(question), pool, TODAY).results}
    lifted = {one.id: one.score for one in engine().candidates(SearchRequest(question, soft), pool, TODAY).results}
    assert plain.keys() == lifted.keys()
    for name, score in plain.items():
        assert score is None or score <= (lifted[name] or 0.0) <= 100.0


def test_a_score_is_the_work_part_of_a_match() -> None:
    items = [
        candidate(id="k-1", desired_titles=("kok",), profile_text="koken in een keuken"),
        candidate(id="k-2", desired_titles=("heftruckchauffeur",)),
        candidate(id="k-3"),
    ]
    pool = people(items)
    found = engine().candidates(SearchRequest("kok in een keuken", understand=False), (pool,), TODAY)
    from matcher.normalise import neutral_title
    from matcher.text import Facet, FacetText

    title = neutral_title("kok in een keuken")
    asked = REPRESENTER.represent_query([FacetText(Facet.WHOLE, "kok in een keuken"), FacetText(Facet.TITLE, title)])
    import numpy as np

    likeness = similarities(pool.rows.texts, np.arange(3), asked)
    expected = PartValues({WORK: text_parts(likeness)[WORK]}).scores()
    scores = {one.id: one.score for one in found.results}
    assert scores["k-1"] == pytest.approx(expected[0], abs=1e-3)
    assert scores["k-2"] == pytest.approx(expected[1], abs=1e-3)
    assert scores["k-3"] is None
    assert [one.id for one in found.results] == ["k-1", "k-2", "k-3"]


def test_a_vacancy_that_says_the_words_comes_first() -> None:
    pool = jobs([vacancy(id="v-1", title="schoonmaker"), vacancy(id="v-2", title="kok", text="Koken.")])
    found = engine().vacancies(SearchRequest("kok"), (pool,), TODAY)
    assert [one.id for one in found.results] == ["v-2", "v-1"]
    mark = found.results[0].highlights[0]
    assert (mark.field, mark.start, mark.end) == ("titel", 0, 3)


def test_what_is_given_wins_over_what_is_read() -> None:
    pool = people([person(1, postcode="3083"), person(2, postcode="3011")])
    question = "iemand op zuid"
    read = engine().candidates(SearchRequest(question), (pool,), TODAY)
    given = engine().candidates(SearchRequest(question, (Wish("gebied", ("centrum",)),)), (pool,), TODAY)
    unread = engine().candidates(SearchRequest(question, understand=False), (pool,), TODAY)
    assert [one.id for one in read.results] == ["k-1"]
    assert [one.id for one in given.results] == ["k-2"]
    assert given.understood == read.understood == parse_question(question, "kandidaten", TODAY).filters
    assert (unread.understood, unread.rest, unread.total) == ((), question, 2)


def test_an_occupation_that_is_read_ranks_and_refuses_nobody() -> None:
    pool = people([person(1, desired_titles=("kok",)), person(2, desired_titles=("schoonmaker",))])
    found = engine().candidates(SearchRequest("schoonmaker"), (pool,), TODAY)
    assert [one.filter for one in found.understood] == ["beroep"]
    assert [one.id for one in found.results] == ["k-2", "k-1"]


def test_occupations_that_are_demanded_together_are_any_of() -> None:
    pool = people(
        [
            person(number, desired_titles=(title,))
            for number, title in enumerate(("kok", "schoonmaker", "heftruckchauffeur"))
        ]
    )
    asked = (Wish("beroep", {"label": "kok"}), Wish("beroep", {"label": "schoonmaker"}))
    found = engine().candidates(SearchRequest(wishes=asked), (pool,), TODAY)
    assert [one.id for one in found.results] == ["k-1", "k-0"]
    assert found.results[0].reasons[0] == "Dit klopt: zoekt of kent werk als kok of schoonmaker."


def test_the_unknown_stay_in_with_a_question_and_strict_leaves_them_out() -> None:
    pool = people([supported(lks="doelgroep"), candidate(id="k-2")])
    asked = (Wish("lks", True),)
    found = engine().candidates(SearchRequest(wishes=asked), (pool,), TODAY)
    assert [(one.id, one.outcome) for one in found.results] == [("k-1", Outcome.PASSES), ("k-2", Outcome.UNKNOWN)]
    assert found.results[0].reasons == ("Dit klopt: kan met loonkostensubsidie werken.",)
    assert found.results[1].attention == ("Vraag na: kan met loonkostensubsidie werken?",)
    strict = engine().candidates(SearchRequest(wishes=asked, strict=True), (pool,), TODAY)
    assert [one.id for one in strict.results] == ["k-1"]


def test_the_shortest_journey_comes_first_and_the_unknown_last() -> None:
    pool = people([person(1, postcode="3195"), person(2), person(3, postcode="3011")])
    wish = Wish("reistijd", {"naar": "3011", "minuten": 240}, "liefst")
    found = engine().candidates(SearchRequest(wishes=(wish,), order=Order.TRAVEL), (pool,), TODAY)
    assert [one.id for one in found.results] == ["k-3", "k-1", "k-2"]
    assert found.results[0].minutes == 5
    assert found.results[2].minutes is None


def test_a_journey_without_a_place_waits_and_says_so() -> None:
    pool = people([person(1, postcode="3195", max_travel_minutes=5)])
    found = engine().candidates(SearchRequest(wishes=(Wish("reistijd", {"minuten": 5}),)), (pool,), TODAY)
    assert [one.outcome for one in found.results] == [Outcome.PASSES]
    assert found.results[0].attention == ("De reistijd telt nog niet mee. Geef ook de postcode van het werk.",)


def test_highlights_stand_where_the_word_was_written() -> None:
    item = candidate(desired_titles=("Kok",), profile_text="Ik heb é vaak GEKOOKT, en kook nog.")
    marks = highlights(item, stems("koken als kok"))
    texts = {"gewensteBeroepen[0]": "Kok", "profieltekst": item.profile_text or ""}
    assert [(mark.field, texts[mark.field][mark.start : mark.end]) for mark in marks] == [
        ("gewensteBeroepen[0]", "Kok"),
        ("profieltekst", "GEKOOKT"),
        ("profieltekst", "kook"),
    ]


@pytest.mark.parametrize("side", list(Side))
@settings(max_examples=15)
@given(data=st.data())
def test_every_wish_has_its_sentences(side: Side, data: st.DataObject) -> None:
    from matcher.search import wording

    for wish in data.draw(wishes(side)):
        for text in (wording.met(side, wish), wording.ask(side, wish)):
            assert "{" not in text
            assert "None" not in text
            assert "_" not in text


class CountingBook:
    """Implements OccupationBook over the small vocabulary, and remembers which titles were asked for."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.occupations = TAXONOMY.occupations

    def link_title(self, title: str, k: int = 5) -> list[Link]:
        self.asked.append(title)
        return TAXONOMY.link_title(title, k)

    def find_occupations(self, text: str) -> Sequence[FoundTitle]:
        return TAXONOMY.find_occupations(text)


def test_what_is_derived_beforehand_is_not_made_by_a_question_and_changes_no_answer() -> None:
    book = CountingBook()
    asked = SearchEngine(rule_book(), book, REPRESENTER.represent_query)
    who = people([candidate(id="k-1", desired_titles=("kok",)), candidate(id="k-2", desired_titles=("schoonmaker",))])
    what = jobs([vacancy(id="v-1", title="magazijnmedewerker")])
    asked.derive(who, what, TODAY)
    assert {"kok", "schoonmaker", "magazijnmedewerker"} <= set(book.asked)
    book.asked.clear()
    for side, pool in ((Side.CANDIDATES, who), (Side.VACANCIES, what)):
        request = SearchRequest("werk in de keuken", facets=FILTERS[side])
        assert search(side, asked, request, (pool,)) == search(side, engine(), request, (pool,))
    assert book.asked == []
