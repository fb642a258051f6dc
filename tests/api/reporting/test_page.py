"""The page: one file that needs nothing else, a table for every plot, and no word that came from outside as markup."""

from __future__ import annotations

import json
from functools import cache
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from api.reporting.document import About, Document, document
from api.reporting.page import page
from api.reporting.words import CHANGES, FIELD_NAMES, FOUND_NAMES, RULE_NAMES
from matcher.allocation import allocated
from matcher.domain import Demands, Licence, LksStatus, Support
from matcher.reporting.carving import CHANGEABLE
from matcher.reporting.findability import FIELDS, SEVERAL, VACANCIES, Found
from matcher.reporting.report import reported
from matcher.rules import RULES
from tests.makers import candidate, geography, vacancy
from tests.matcher.reporting.markets import counts_of, pairs_of

HOSTILE = '<script>alert("x")</script>'


@cache
def made() -> Document:
    people = [
        candidate(
            id=f"geheim-{number:03}",
            desired_titles=("kok",) if number % 3 else (),
            licences=(),
            postcode="3071" if number % 2 else "3111",
            support=Support(lks=LksStatus.DOELGROEP if number % 2 else None),
        )
        for number in range(60)
    ]
    jobs = [
        vacancy(id="v1"),
        vacancy(id="v2", title=HOSTILE, demands=Demands(licences=(Licence.B,))),
        vacancy(id="v3", places=2),
    ]
    about = About(
        number=7,
        day="2026-11-21",
        left_out={"niet_in_beeld": 12, "niet_ongevraagd": 3},
        phases=({"naam": "zoeken", "aantal": 60, "seconden": 1.25, "megabytes": 310},),
        previous=6,
        changes={("nieuw", "gegevens"): 31, ("weg", "regel"): 4},
    )
    pairs = pairs_of(people, jobs)
    report = reported(people, jobs, pairs, allocated(pairs), counts_of(people, jobs), geography(), 20)
    return document(report, about)


@cache
def shown() -> str:
    """The page of that document, drawn once: its plots take a second or two."""
    return page(made())


class Outline(HTMLParser):
    """Headings in order, ids, links, and whether each figure is followed by a table."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.levels: list[int] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.order: list[str] = []
        self.tags: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        known = dict(attrs)
        self.tags.add(tag)
        if tag in ("h1", "h2", "h3", "h4"):
            self.levels.append(int(tag[1]))
        if tag in ("figure", "table"):
            self.order.append(tag)
        self.ids += filter(None, [known.get("id")])
        for name in ("src", "href", "xlink:href", "action"):
            self.links += filter(None, [known.get(name)])


def test_the_page_opens_without_a_network() -> None:
    outline = Outline(shown())
    assert all(link.startswith("#") for link in outline.links)
    assert not outline.tags & {"script", "link", "iframe", "img", "object"}
    assert "url(http" not in shown()


def test_every_link_within_the_page_leads_somewhere_and_no_id_comes_twice_outside_the_plots() -> None:
    outline = Outline(shown())
    sections = [link[1:] for link in outline.links if link[1:].isalpha()]
    assert sections
    assert set(sections) <= set(outline.ids)
    assert all(outline.ids.count(name) == 1 for name in sections)


def test_headings_go_down_one_level_at_a_time() -> None:
    levels = Outline(shown()).levels
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_every_plot_is_followed_by_its_table() -> None:
    order = Outline(shown()).order
    assert order.count("figure") >= 5
    assert all(order[place + 1] == "table" for place, tag in enumerate(order) if tag == "figure")


def test_what_came_from_outside_is_no_markup() -> None:
    text = shown()
    assert HOSTILE not in text
    assert "&lt;script&gt;" in text


def test_nobodys_id_stands_in_the_page_or_the_document() -> None:
    assert "geheim" not in shown()
    assert "geheim" not in json.dumps(made())


def test_the_same_report_is_the_same_bytes() -> None:
    assert shown() == page(json.loads(json.dumps(made())))


def test_numbers_that_are_too_small_are_left_out() -> None:
    assert made()["kandidaten"]["nietMeegedaan"] == {"niet_in_beeld": 12, "niet_ongevraagd": None}
    assert [one["aantal"] for one in made()["wijzigingen"]] == [31, None]
    assert "niet getoond" in shown()


def test_a_round_without_anything_has_a_page() -> None:
    pairs = pairs_of([], [])
    report = reported([], [], pairs, allocated(pairs), counts_of([], []), geography(), 20)
    empty = document(report, About(1, "2026-11-21"))
    assert "Er is geen vorige ronde" in page(empty)


@pytest.mark.parametrize(
    ("words", "keys"),
    [
        (RULE_NAMES, [*RULES, SEVERAL]),
        (CHANGES, CHANGEABLE),
        (FIELD_NAMES, [*FIELDS, SEVERAL, VACANCIES]),
        (FOUND_NAMES, [how.value for how in Found]),
    ],
)
def test_every_key_has_a_name_that_people_read(words: dict[str, str], keys: list[str]) -> None:
    assert set(keys) <= set(words)
