"""Health in everyday Dutch is found wherever it is marked, and nothing in the clean look-alikes."""

import pytest

from matcher.screening import screen
from matcher.screening.kinds import plain
from tests.matcher.screening.everyday import CLEAN, TELLING
from tests.matcher.screening.marked import alarmed, read


@pytest.mark.parametrize("table", TELLING.values(), ids=TELLING)
def test_whatever_tells_of_health_is_touched(table: str) -> None:
    lost = []
    for sentence in read(table):
        found = [finding for finding in screen(sentence.text).found if finding.kind == "gezondheid"]
        lost += [
            f"{sentence.text[want.start : want.end]!r} in {sentence.text!r}"
            for want in sentence.expected
            if not any(finding.start < want.end and finding.end > want.start for finding in found)
        ]
    assert not lost, "\n".join(lost)


@pytest.mark.parametrize("table", CLEAN.values(), ids=CLEAN)
def test_a_clean_look_alike_stays_as_it_is(table: str) -> None:
    alarms = alarmed(read(table))
    assert not alarms, "\n".join(alarms)


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("reumapoli", "pijnpoli"), ("rouwtherapie", "psychotherapie"), ("slaapmedicatie", "slaapmedicatie"),
        ("hartoperaties", "operatie"), ("ghbgebruik", "drugsprobleem"), ("oudwajong", "wajong"),
        ("herniaatje", "hernia"), ("prikkelgevoeliger", "prikkelgevoelig"), ("hernja", "hernia"),
    ],
)  # fmt: skip
def test_a_compound_is_read_as_its_kind(word: str, meant: str) -> None:
    assert plain(word) == meant


@pytest.mark.parametrize(
    "word", ["cooperatie", "reddingsoperatie", "tripoli", "dierenarts", "zwarts", "keuringsdienst"]
)
def test_a_word_of_another_trade_keeps_its_meaning(word: str) -> None:
    assert plain(word) == word
