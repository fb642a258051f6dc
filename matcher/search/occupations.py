"""Which occupations the titles of a row mean: by ISCO-08 unit group, and by the title itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Protocol

import numpy as np

from matcher.certified import HeldCertificates
from matcher.normalise import neutral_title
from matcher.ports import Bitmap
from matcher.question.reading import FoundTitle, Occupation
from matcher.search.columns import Facts
from matcher.titles import Link

LINKED_FROM = 0.6
"""The score from which a title counts as naming an occupation."""
NEAREST_LINKS = 3
EQUALLY_NEAR = 0.02
"""Links this close to the best one count with it."""


class OccupationBook(Protocol):
    """The vocabulary of occupations; `matcher.taxonomy.Taxonomy` is one."""

    @property
    def occupations(self) -> Mapping[str, Occupation]: ...

    def link_title(self, title: str, k: int = 5) -> list[Link]: ...

    def find_occupations(self, text: str) -> Sequence[FoundTitle]: ...


class Occupations:
    """Titles as keys: ISCO-08 codes of what they link to, and the neutral title behind an equals sign."""

    def __init__(self, book: OccupationBook) -> None:
        self.book = book
        self.titles: dict[str, str] = {}
        for code in sorted(book.occupations):
            self.titles.setdefault(book.occupations[code].isco08, book.occupations[code].title)
        self.groups = lru_cache(maxsize=65536)(self._groups)

    def _groups(self, title: str) -> frozenset[str]:
        """The ISCO-08 unit groups that a title means; empty when it names nothing that is known."""
        links = [link for link in self.book.link_title(title, NEAREST_LINKS) if link.score >= LINKED_FROM]
        near = [link for link in links if link.score >= links[0].score - EQUALLY_NEAR]
        return frozenset(self.book.occupations[link.code].isco08 for link in near)

    def wanted(self, value: Mapping[str, object]) -> frozenset[str]:
        """The keys that meet a beroep of {label, isco08}, one of which may be absent."""
        label, isco = str(value.get("label") or ""), str(value.get("isco08") or "")
        groups = frozenset({isco}) if isco else self.groups(label)
        return groups | {f"={neutral_title(label)}"} if label else groups

    def held(self, facts: Facts, isco08: Sequence[str | None]) -> tuple[HeldCertificates, Bitmap]:
        """Rows by key, and (n,) the rows of which an occupation is known; made at the first question for one."""

        def make() -> tuple[HeldCertificates, Bitmap]:
            groups = [
                frozenset().union(*(self.groups(title) for title in titles), {code} if code else ())
                for titles, code in zip(facts.titles, isco08, strict=True)
            ]
            keys = [
                known | {f"={neutral_title(title)}" for title in titles}
                for known, titles in zip(groups, facts.titles, strict=True)
            ]
            return HeldCertificates(keys), np.array([bool(known) for known in groups], dtype=np.bool_)

        found: tuple[HeldCertificates, Bitmap] = facts.once("occupations", make)
        return found
