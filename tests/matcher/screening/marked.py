"""Sentences with what must be found marked in place, read into a text and its findings; and how well a
table is met."""

import re
from dataclasses import dataclass

from matcher.screening import KINDS, Finding, Kind, screen

IDENTIFIERS: frozenset[Kind] = frozenset({"bsn", "telefoon", "email", "iban", "adres"})
NAMES: frozenset[Kind] = frozenset({"naam"})
HEALTH: frozenset[Kind] = frozenset({"gezondheid"})
_MARK = re.compile(rf"\{{({'|'.join(KINDS)}):([^}}]*)\}}")


@dataclass(frozen=True, slots=True)
class Marked:
    """One sentence and the findings that a reader would make in it."""

    text: str
    expected: tuple[Finding, ...]


def read(table: str) -> list[Marked]:
    """Read a table, one sentence a line."""
    return [_read(line) for line in table.splitlines() if line.strip()]


def _read(line: str) -> Marked:
    text, expected, place = "", [], 0
    for mark in _MARK.finditer(line):
        text += line[place : mark.start()]
        kind: Kind = next(kind for kind in KINDS if kind == mark.group(1))
        expected.append(Finding(len(text), len(text) + len(mark.group(2)), kind))
        text += mark.group(2)
        place = mark.end()
    return Marked(text + line[place:], tuple(expected))


def missed(sentences: list[Marked], kinds: frozenset[Kind]) -> list[str]:
    """Name each expected finding of these kinds that no finding of its kind covers in full."""
    lost = []
    for sentence in sentences:
        found = screen(sentence.text).found
        lost += [
            f"{want.kind} {sentence.text[want.start : want.end]!r} in {sentence.text!r}"
            for want in sentence.expected
            if want.kind in kinds
            and not any(f.kind == want.kind and f.start <= want.start and f.end >= want.end for f in found)
        ]
    return lost


def alarmed(sentences: list[Marked]) -> list[str]:
    """Name each clean sentence in which something is found."""
    alarms = []
    for sentence in sentences:
        result = screen(sentence.text)
        if not sentence.expected and result.found:
            alarms.append(f"{result.text!r} from {sentence.text!r}")
    return alarms


def count(sentences: list[Marked], kinds: frozenset[Kind]) -> int:
    """Return how many findings of these kinds the table expects."""
    return sum(want.kind in kinds for sentence in sentences for want in sentence.expected)
