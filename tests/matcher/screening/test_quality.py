"""Floors under what the screening finds and how seldom it is wrong, on the tables of sentences."""

import pytest

from matcher.screening import Kind, screen
from tests.matcher.screening import diverse, fresh, sentences, shapes
from tests.matcher.screening.marked import HEALTH, IDENTIFIERS, NAMES, Marked, alarmed, count, missed, read
from tests.matcher.screening.unseen import UNSEEN

WRITTEN = read(sentences.IDENTIFIERS + sentences.NAMES + sentences.HEALTH + sentences.CLEAN)
FRESH = read(fresh.SENTENCES)
DIVERSE = read(diverse.SENTENCES + diverse.LATER + diverse.LATEST)
TABLES = {"written": WRITTEN, "fresh": FRESH, "diverse": DIVERSE, "shapes": read(shapes.SENTENCES)} | {
    name: read(table) for name, table in UNSEEN.items()
}


def test_the_table_is_large_enough_to_measure_on() -> None:
    assert len(WRITTEN) >= 320
    assert len({sentence.text for sentence in WRITTEN}) == len(WRITTEN)
    assert sum(not sentence.expected for sentence in WRITTEN) >= 120
    assert len({sentence.text for sentence in DIVERSE}) == len(DIVERSE) >= 300


@pytest.mark.parametrize(("kinds", "floor"), [(IDENTIFIERS, 0.98), (NAMES, 0.95), (HEALTH, 0.9)])
@pytest.mark.parametrize("table", TABLES.values(), ids=TABLES)
def test_recall_stays_above_its_floor(table: list[Marked], kinds: frozenset[Kind], floor: float) -> None:
    lost = missed(table, kinds)
    assert 1 - len(lost) / count(table, kinds) >= floor, "\n".join(lost)


@pytest.mark.parametrize("table", TABLES.values(), ids=TABLES)
def test_false_alarms_stay_below_two_in_a_hundred_clean_sentences(table: list[Marked]) -> None:
    alarms = alarmed(table)
    clean = sum(not sentence.expected for sentence in table)
    assert len(alarms) / clean <= 0.02, "\n".join(alarms)


def test_a_find_reaches_little_further_than_what_must_be_hidden() -> None:
    wide = []
    for sentence in WRITTEN:
        from_reader = sum(want.end - want.start for want in sentence.expected)
        masked = count_masked(sentence)
        if sentence.expected and masked > 2 * from_reader + 8:
            wide.append(sentence.text)
    assert len(wide) <= len(WRITTEN) // 100, "\n".join(wide)


def count_masked(sentence: Marked) -> int:
    return sum(finding.end - finding.start for finding in screen(sentence.text).found)
