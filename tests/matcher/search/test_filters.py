"""Every filter as a mask says what its slow twin says, on both sides, under moet and niet."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from matcher.domain.side import Side
from matcher.search import FILTERS, Wish
from matcher.search.candidate_filters import CANDIDATE_FILTERS
from matcher.search.columns import CandidateFacts, VacancyFacts
from matcher.search.masks import World
from matcher.search.occupations import Occupations
from matcher.search.places import SearchPlaces
from matcher.search.vacancy_filters import VACANCY_FILTERS
from tests.makers import TODAY, candidate, demanding, geography, rule_book, supported, vacancy
from tests.matcher.search import twin
from tests.matcher.search.pools import TAXONOMY, VALUES, bare, markets
from tests.matcher.search.twin import NO, UNKNOWN, YES

OCCUPATIONS = Occupations(TAXONOMY)
EVERY = [(side, name) for side in Side for name in FILTERS[side]]


PLACES = SearchPlaces(geography())


def world() -> World:
    return World(PLACES, rule_book().travel, rule_book().certificates, OCCUPATIONS, TODAY.toordinal())


def answers(side: Side, wish: Wish, items: list[Any]) -> list[Any]:
    if side is Side.CANDIDATES:
        rows = bare(side, items).rows
        found = CANDIDATE_FILTERS[wish.filter].mask(CandidateFacts.of(rows, rule_book().certificates), wish, world())
    else:
        rows = bare(side, items).rows
        facts = VacancyFacts.of(rows, rule_book().certificates)
        found = VACANCY_FILTERS[wish.filter].mask(facts, wish, world())
    assert not (found.passes & found.unknown).any()
    return [YES if yes else UNKNOWN if open_ else NO for yes, open_ in zip(found.passes, found.unknown, strict=True)]


@pytest.mark.parametrize(("side", "name"), EVERY)
@settings(max_examples=12)
@given(data=st.data())
def test_a_mask_and_its_slow_twin_agree(side: Side, name: str, data: st.DataObject) -> None:
    items = data.draw(markets(side))
    wish = Wish(name, data.draw(VALUES[side][name]), data.draw(st.sampled_from(["moet", "niet"])))
    assert answers(side, wish, items) == [twin.answer(item, wish, OCCUPATIONS) for item in items]


@pytest.mark.parametrize("side", list(Side))
def test_every_row_of_the_table_is_a_filter(side: Side) -> None:
    shared = [
        "lks",
        "beschutWerk",
        "gebied",
        "gemeente",
        "nprz",
        "reistijd",
        "uren",
        "dagdelen",
        "rijbewijs",
        "certificaat",
        "taal",
        "opleiding",
        "beroep",
        "vorm",
        "begeleiding",
        "werkplek",
        "ervaring",
        "beschikbaar",
    ]
    own = {
        Side.CANDIDATES: ["doelgroepregister", "lopendTraject", "status", "minderjarig"],
        Side.VACANCIES: ["sector", "socialReturn", "lksErvaring", "harrie"],
    }
    assert sorted(FILTERS[side]) == sorted([*shared, *own[side]])


def one(side: Side, wish: Wish, item: Any) -> Any:
    [found] = answers(side, wish, [item])
    return found


C, V = Side.CANDIDATES, Side.VACANCIES
CASES = [
    ("a suspicion of lks is unknown", C, Wish("lks", True), supported(lks="vermoeden"), UNKNOWN),
    ("forfaitair is lks", C, Wish("lks", True), supported(lks="forfaitair"), YES),
    ("false under moet is true under niet", C, Wish("lks", False), supported(lks="geen"), YES),
    ("mogelijk takes alleen along", V, Wish("lks", "mogelijk"), vacancy(lks="alleen"), YES),
    ("a vacancy without lks is unknown", V, Wish("lks", "alleen"), vacancy(), UNKNOWN),
    ("Zuid holds Charlois", C, Wish("gebied", ("zuid",)), candidate(postcode="3083"), YES),
    ("Hoogvliet is not Zuid", C, Wish("gebied", ("zuid",)), candidate(postcode="3192"), NO),
    ("a postcode outside the table is unknown", C, Wish("gebied", ("zuid",)), candidate(postcode="1012"), UNKNOWN),
    ("the municipality of the home counts", C, Wish("gemeente", ("schiedam",)), candidate(postcode="3111"), YES),
    ("a CE holds a B", C, Wish("rijbewijs", ("B",)), candidate(licences=("CE",)), YES),
    ("all licences are needed", C, Wish("rijbewijs", ("B", "A")), candidate(licences=("B",)), NO),
    ("an empty list of licences is none", C, Wish("rijbewijs", ("B",), "niet"), candidate(licences=()), YES),
    ("no list of licences is unknown", C, Wish("rijbewijs", ("B",), "niet"), candidate(), UNKNOWN),
    ("a demand for C is a demand for B", V, Wish("rijbewijs", ("B",), "niet"), demanding(licences=("C",)), NO),
    ("a vacancy that demands nothing asks no licence", V, Wish("rijbewijs", ("B",), "niet"), vacancy(), YES),
    ("VCA VOL meets VCA", C, Wish("certificaat", ("VCA",)), candidate(certificates=("VCA VOL",)), YES),
    ("hours overlap at an end", C, Wish("uren", {"min": 24, "max": 24}), candidate(hours_min=24, hours_max=36), YES),
    ("a missing side is unbounded", C, Wish("uren", {"min": 40}), candidate(hours_min=16), YES),
    ("half hours are hours", C, Wish("uren", {"max": 22.5}), candidate(hours_min=23, hours_max=24), NO),
    ("one part of the day is enough", C, Wish("dagdelen", ("ma-ochtend", "zo-nacht")),
     candidate(dayparts=("ma-ochtend",)), YES),
    ("geen avond leaves who can work by day", C, Wish("dagdelen", ("ma-avond",), "niet"),
     candidate(dayparts=("ma-avond", "di-ochtend")), YES),
    ("everything demanded lies inside the list", V, Wish("dagdelen", ("ma-ochtend",)),
     vacancy(dayparts=("ma-ochtend", "ma-middag")), NO),
    ("nothing demanded lies in the list", V, Wish("dagdelen", ("za-ochtend",), "niet"),
     vacancy(dayparts=("ma-ochtend",)), YES),
    ("no level demanded is no demand", V, Wish("taal", {"niveau": "A2"}), vacancy(), YES),
    ("a higher level is too much", V, Wish("taal", {"niveau": "A2"}),
     demanding(dutch_level=twin.DutchLevel.B1), NO),
    ("a workplace that says nothing is unknown", V, Wish("werkplek", ("prikkelarm",)), vacancy(), UNKNOWN),
    ("a workplace that lacks one refuses", V, Wish("werkplek", ("prikkelarm", "zittend_werk")),
     vacancy(workplace_offers=("prikkelarm",), workplace_lacks=("zittend_werk",)), NO),
    ("who names no form wants every paid one", C, Wish("vorm", ("detachering",)), candidate(), YES),
    ("experience that is not told is unknown", C, Wish("ervaring", {"maandenMin": 12}), candidate(), UNKNOWN),
    ("a later date is too late", C, Wish("beschikbaar", {"uiterlijk": "2026-11-21"}),
     candidate(available_from=TODAY.replace(month=12)), NO),
    ("an own limit counts where none is asked", C, Wish("reistijd", {"naar": "3011"}),
     candidate(postcode="3195", max_travel_minutes=5), NO),
    ("a title is an occupation", V, Wish("beroep", {"isco08": "9333"}), vacancy(title="Orderpicker"), YES),
    ("a wish is an occupation", C, Wish("beroep", {"label": "kok"}), candidate(desired_titles=("Kokkin",)), YES),
    ("who names no title is unknown", C, Wish("beroep", {"label": "kok"}), candidate(), UNKNOWN),
]  # fmt: skip


@pytest.mark.parametrize(("side", "wish", "item", "expected"), [case[1:] for case in CASES], ids=[c[0] for c in CASES])
def test_the_definition_of_the_search(side: Side, wish: Wish, item: Any, expected: Any) -> None:
    assert one(side, wish, item) is expected
