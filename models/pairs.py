"""Pairs of texts that mean the same work, for training an adapter: from ESCO and from the product's own vocabulary."""

from __future__ import annotations

import csv
import hashlib
import json
import random
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from matcher.normalise import fold

_LINKS = frozenset(("exactMatch", "closeMatch"))
"""Broad and narrow links join things that are not the same work, and teach a model to blur."""
_DESCRIPTION_CHARACTERS = 220
_OWN_KINDS = frozenset(("name", "task", "side", "profile"))
_PROFILES = 6
"""Small profiles and vacancies made for each occupation of the own vocabulary."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two texts, prefixes included, that belong together.

    Two pairs of one `group` never meet in a batch: there each would be the other's false negative. Only pairs of
    one `kind` meet, so that what is told apart is alike in form and length.
    """

    kind: str
    group: str
    anchor: str
    positive: str


def read_pairs(esco: Path, vocabulary: Path, held_out: Collection[str], seed: int) -> list[Pair]:
    """Every training pair, in a fixed order: ESCO's Dutch occupations and skills, then the own vocabulary.

    All in lower case, which is how the product reads.
    `held_out` holds folded titles that an evaluation asks: a pair with such a text on either side is left out, but
    for ESCO's own occupation labels, which are the names to be found and not the questions.
    """
    draw = random.Random(seed)
    pairs = list(_esco_occupations(esco / "beroepen.csv", draw))
    rest = [*_esco_skills(esco), *_own_occupations(vocabulary, draw)]
    pairs += [pair for pair in rest if not {_bare(pair.anchor), _bare(pair.positive)} & set(held_out)]
    return [Pair(pair.kind, pair.group, pair.anchor.lower(), pair.positive.lower()) for pair in pairs]


def sample(pairs: Sequence[Pair], shares: Mapping[str, float], seed: int) -> list[Pair]:
    """A share (0..1) of the pairs of each kind; a kind without a share stays whole."""
    draw = random.Random(seed)
    return [pair for pair in pairs if draw.random() < shares.get(pair.kind, 1.0)]


def fingerprint(pairs: Sequence[Pair]) -> str:
    """SHA-256 of the pairs, whatever their order."""
    lines = sorted("\t".join((pair.kind, pair.group, pair.anchor, pair.positive)) for pair in pairs)
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def arrange(pairs: Sequence[Pair], batch: int, seed: int, near: float = 0.0) -> list[Pair]:
    """The pairs as whole batches in a row: within a batch one kind and no group twice; what fills none is dropped.

    Texts of about one length travel together, so that little is padded: on two cores that halves the time. A share
    `near` (0..1) of the own vocabulary's pairs travels with its neighbours in ISCO-08 instead: hard negatives.
    """
    draw = random.Random(seed)
    by_kind: dict[tuple[str, bool], list[Pair]] = {}
    for pair in pairs:
        with_neighbours = pair.kind in _OWN_KINDS and draw.random() < near
        by_kind.setdefault((pair.kind, with_neighbours), []).append(pair)
    batches = []
    for kind, with_neighbours in sorted(by_kind):
        waiting = by_kind[kind, with_neighbours]
        draw.shuffle(waiting)
        if with_neighbours:
            waiting.sort(key=lambda pair: pair.group)
        else:
            waiting.sort(key=lambda pair: _length(pair) * draw.uniform(0.9, 1.1))
        while len(taken := _one_of_a_group(waiting, batch)) == batch:
            chosen = set(taken)
            batches.append([waiting[at] for at in taken])
            waiting = [pair for at, pair in enumerate(waiting) if at not in chosen]
    draw.shuffle(batches)
    return [pair for one in batches for pair in one]


def _length(pair: Pair) -> int:
    return max(len(pair.anchor), len(pair.positive))


def _one_of_a_group(waiting: Sequence[Pair], batch: int) -> list[int]:
    """Positions of the first `batch` pairs of different groups; fewer when there are no more."""
    seen: set[str] = set()
    taken = []
    for at, pair in enumerate(waiting):
        if pair.group not in seen:
            seen.add(pair.group)
            taken.append(at)
            if len(taken) == batch:
                break
    return taken


def _bare(text: str) -> str:
    return fold(text.removeprefix("query: ").removeprefix("passage: "))


def _rows(path: Path) -> Iterator[Mapping[str, str]]:
    with path.open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines)


def _names(row: Mapping[str, str]) -> list[str]:
    """Label and alternative labels, each once, by folded form."""
    named = [row["label"], *row["alternatieve_labels"].split(" | ")]
    return list({fold(name): name.strip() for name in reversed(named) if name.strip()}.values())[::-1]


def _esco_occupations(path: Path, draw: random.Random) -> Iterator[Pair]:
    """Every label with another label of its occupation, and one label with the opening of the description."""
    for row in _rows(path):
        names = _names(row)
        for at, name in enumerate(names):
            others = names[:at] + names[at + 1 :]
            if others:
                yield Pair("label", row["uri"], f"query: {name}", f"passage: {draw.choice(others)}")
        if row["omschrijving"]:
            opening = row["omschrijving"][:_DESCRIPTION_CHARACTERS].rsplit(" ", 1)[0]
            yield Pair("description", row["uri"], f"query: {draw.choice(names)}", f"passage: {opening}")


def _esco_skills(folder: Path) -> Iterator[Pair]:
    """Skill names with their crosswalk to VDAB's names (exact and close) and with their alternative labels."""
    for row in _rows(folder / "vdab_vaardigheden.csv"):
        if row["relatie"] in _LINKS and fold(row["vdab_label"]) != fold(row["esco_label"]):
            yield Pair("skill", row["esco_uri"], f"query: {row['vdab_label']}", f"passage: {row['esco_label']}")
    for row in _rows(folder / "vaardigheden_deels.csv"):
        names = _names(row)
        for one, other in pairwise(names):
            yield Pair("skill", row["uri"], f"query: {one}", f"passage: {other}")


def _own_occupations(folder: Path, draw: random.Random) -> Iterator[Pair]:
    """What people say they do, with the occupation's names and with what an employer says of the same work."""
    for path in sorted(folder.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.strip():
                yield from _own_occupation(json.loads(line), draw)


def _own_occupation(record: Mapping[str, Any], draw: random.Random) -> Iterator[Pair]:
    group = f"isco {record['isco08']}"
    names = [record["titel"], *record.get("synoniemen", ())]
    skills = list(record.get("vaardigheden", ()))
    tasks = list(record.get("taken", ()))
    of_employer = [task for task in tasks if task.startswith(("Je ", "Jij ", "U "))]
    of_person = [task for task in tasks if task not in of_employer]
    for name in names[1:]:
        yield Pair(
            "name", group, f"query: {name}", f"passage: {draw.choice([other for other in names if other != name])}"
        )
    for task in tasks:
        yield Pair("task", group, f"query: {task}", f"passage: {draw.choice(names)}")
    if not (of_employer and of_person):
        return
    for task in of_person:
        yield Pair("side", group, f"passage: {task}", f"passage: {draw.choice(of_employer)}")
    for number in range(_PROFILES):
        told_by_name = number % 2 == 0
        wish = [draw.choice(names)] if told_by_name or not skills else draw.sample(skills, min(2, len(skills)))
        profile = [*wish, *draw.sample(of_person, min(2, len(of_person)))]
        vacancy = [draw.choice(names), *draw.sample(of_employer, min(3, len(of_employer)))]
        yield Pair("profile", group, "passage: " + ". ".join(profile), "passage: " + ". ".join(vacancy))
