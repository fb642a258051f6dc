"""The names of places agree with the PC4 table that the product carries."""

import csv
import re
from collections import defaultdict
from importlib import resources

from matcher.question import parse_question
from matcher.question.gazetteer import GEBIED_NAMES, GEMEENTE_NAMES, PLACES, SPLITTING_WORDS
from matcher.question.text import read_text
from tests.matcher.question.tables.asked import TODAY

GEBIEDEN = {
    "zuid", "feijenoord", "charlois", "ijsselmonde", "delfshaven", "centrum", "noord", "overschie",
    "kralingen-crooswijk", "hillegersberg-schiebroek", "prins-alexander", "hoogvliet", "pernis", "hoek-van-holland",
    "rozenburg", "spaanse-polder", "waalhaven-eemhaven", "haven",
}  # fmt: skip


def rows() -> list[dict[str, str]]:
    table = resources.files("matcher") / "data" / "pc4_rijnmond.csv"
    return list(csv.DictReader(table.read_text("utf-8").splitlines()))


def words(name: str) -> tuple[str, ...]:
    return tuple(re.findall(r"[a-z0-9]+", read_text(name).text))


def wijken() -> dict[tuple[str, ...], set[tuple[str, str]]]:
    """Every name in the column wijk, with what the table says of it."""
    known: dict[tuple[str, ...], set[tuple[str, str]]] = defaultdict(set)
    for row in rows():
        for part in re.split(r"\s*/\s*|\s*\+\s*|\s*,\s*", re.sub(r"\(.*?\)", "", row["wijk"])):
            in_rotterdam = row["gemeente"] == "Rotterdam"
            slug = row["gebied"].lower().replace(" ", "-")
            known[words(part)].add(("gebied", slug) if in_rotterdam else ("gemeente", row["gemeente"]))
    return known


def test_the_gebieden_are_those_of_the_search_request() -> None:
    assert set(GEBIED_NAMES) == GEBIEDEN


def test_no_name_means_two_places() -> None:
    names = [name for spelled in (GEBIED_NAMES, GEMEENTE_NAMES) for one in spelled.values() for name in one.split("; ")]
    assert len(names) == len(set(names))


def test_a_wijk_that_both_know_lies_in_the_same_place() -> None:
    bare = {(word,) for word in ("binnenstad", *SPLITTING_WORDS)}
    shared = {name: at for name, at in wijken().items() if name in PLACES and name not in bare and len(at) == 1}
    assert len(shared) > 90
    assert {name: PLACES[name] for name in shared} == {name: next(iter(places)) for name, places in shared.items()}


def test_every_gemeente_and_every_gebied_of_the_table_is_read() -> None:
    for row in rows():
        for column in ("gemeente", "gebied"):
            asked = parse_question(row[column].replace("Rotterdam-Albrandswaard", "Albrandswaard"), "vacatures", TODAY)
            read = {one.filter: one.value for one in asked.filters}
            if row["gemeente"] != "Rotterdam":
                assert read == {"gemeente": (row["gemeente"],)}
            elif column == "gebied":
                assert read == {"gebied": (row["gebied"].lower().replace(" ", "-"),)}
