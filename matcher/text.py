"""What a model may read: an allow-list per side. What is not named here has no way into a vector.

`ondersteuning`, languages, postcodes, dates, status and everything else that is not about the work stay out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from html.parser import HTMLParser

from matcher.domain import Candidate, Vacancy
from matcher.neutral import neutral
from matcher.normalise import neutral_title

MAX_FACET_CHARACTERS = 2000
"""A facet is cut here: an encoder reads some 500 tokens at most, and ingest's time must be bounded."""


class Facet(StrEnum):
    """What a piece of text says of its owner; a whole is all facets of one object together."""

    WHOLE = "geheel"
    WISH = "wens"
    PAST = "ervaring"
    STORY = "profieltekst"
    SKILLS = "vaardigheden"
    TITLE = "titel"
    BODY = "tekst"


@dataclass(frozen=True, slots=True)
class FacetText:
    facet: Facet
    text: str


_BLOCKS = frozenset({"p", "div", "li", "br", "ul", "ol", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "section"})
_SKIPPED = frozenset({"script", "style", "head", "template"})
_SPACES = re.compile(r"[^\S\n]+")
_LINES = re.compile(r"\s*\n\s*")
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>|&[a-zA-Z#][a-zA-Z0-9]*;|<!--")


class _PlainText(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self._skipping = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._skipping += tag in _SKIPPED
        if tag in _BLOCKS:
            self.pieces.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self._skipping -= tag in _SKIPPED and self._skipping > 0
        if tag in _BLOCKS:
            self.pieces.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._skipping:
            self.pieces.append(data)


def plain(text: str) -> str:
    """Text without HTML, one space between words, one line break between blocks."""
    if _TAG.search(text):
        parser = _PlainText()
        parser.feed(text)
        parser.close()
        text = "".join(parser.pieces)
    return _LINES.sub("\n", _SPACES.sub(" ", text)).strip()


def readable(text: str) -> str:
    """What is left for a model: plain text in lower case, without what must not count."""
    return neutral(plain(text))


def candidate_words(candidate: Candidate) -> tuple[FacetText, ...]:
    """What may be read of a candidate, as it was given: the allow-list itself."""
    wishes = [FacetText(Facet.WISH, neutral_title(title)) for title in candidate.desired_titles]
    past = [
        FacetText(Facet.PAST, ": ".join(filter(None, (work.function, work.description))))
        for work in candidate.experience
    ]
    story = [FacetText(Facet.STORY, candidate.profile_text)] if candidate.profile_text else []
    learned = [study.direction for study in candidate.education or () if study.direction]
    skills = ", ".join([*candidate.skills, *learned, *(candidate.certificates or ())])
    return (*wishes, *story, *past, *([FacetText(Facet.SKILLS, skills)] if skills else []))


def vacancy_words(vacancy: Vacancy) -> tuple[FacetText, ...]:
    """What may be read of a vacancy, as it was given: the allow-list itself."""
    title = FacetText(Facet.TITLE, neutral_title(vacancy.title))
    return (title, *([FacetText(Facet.BODY, vacancy.text)] if vacancy.text else []))


def candidate_facets(candidate: Candidate) -> tuple[FacetText, ...]:
    """What a model reads: the whole first, then each facet that has words; empty when there are none."""
    return _with_whole(candidate_words(candidate))


def vacancy_facets(vacancy: Vacancy) -> tuple[FacetText, ...]:
    """What a model reads: the whole first, then the title; the text by itself would tell the whole again."""
    return tuple(facet for facet in _with_whole(vacancy_words(vacancy)) if facet.facet is not Facet.BODY)


def _with_whole(words: Sequence[FacetText]) -> tuple[FacetText, ...]:
    cleaned = [FacetText(facet.facet, readable(facet.text)[:MAX_FACET_CHARACTERS]) for facet in words]
    worded = [facet for facet in cleaned if facet.text]
    if not worded:
        return ()
    whole = ". ".join(facet.text for facet in worded)
    return (FacetText(Facet.WHOLE, whole[: 2 * MAX_FACET_CHARACTERS]), *worded)
