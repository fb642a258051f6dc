"""Where the words of a question stand in what a row says, by equal stems."""

from __future__ import annotations

from collections.abc import Iterator

from matcher.domain import Candidate, Vacancy
from matcher.normalise import STOPWORDS, stem, stems_in, tokens
from matcher.search.request import Highlight

MOST_HIGHLIGHTS = 50
"""In one result."""
LOOKED_AT = 4000
"""Characters of a field that are read: a page holds up to a hundred results, and is wanted at once."""
SHORTEST_WORD = 2


def stems(text: str) -> frozenset[str]:
    """The stems of the words that say something."""
    return frozenset(stem(word) for word in tokens(text) if word not in STOPWORDS and len(word) >= SHORTEST_WORD)


def highlights(item: Candidate | Vacancy, wanted: frozenset[str]) -> tuple[Highlight, ...]:
    """The first words of each field whose stem is wanted, in the order of the fields; positions as it was written."""
    found: list[Highlight] = []
    for name, text in _fields(item) if wanted else ():
        for word, start, end in stems_in(text[:LOOKED_AT]):
            if word in wanted:
                found.append(Highlight(name, start, end))
                if len(found) == MOST_HIGHLIGHTS:
                    return tuple(found)
    return tuple(found)


def _fields(item: Candidate | Vacancy) -> Iterator[tuple[str, str]]:
    if isinstance(item, Vacancy):
        yield "titel", item.title
        yield "tekst", item.text or ""
        return
    for number, title in enumerate(item.desired_titles):
        yield f"gewensteBeroepen[{number}]", title
    yield "profieltekst", item.profile_text or ""
    for number, work in enumerate(item.experience):
        yield f"werkervaring[{number}].functie", work.function
        yield f"werkervaring[{number}].omschrijving", work.description or ""
    for number, skill in enumerate(item.skills):
        yield f"vaardigheden[{number}]", skill


def texts_of(item: Candidate | Vacancy) -> dict[str, str]:
    """The fields that are looked at, by the name that a highlight has on the wire."""
    return dict(_fields(item))


def found_words(item: Candidate | Vacancy, found: tuple[Highlight, ...]) -> tuple[str, ...]:
    """The highlighted words as they were written, each stem once, in order."""
    texts = texts_of(item)
    words: dict[tuple[str, ...], str] = {}
    for mark in found:
        word = texts[mark.field][mark.start : mark.end]
        words.setdefault(tuple(map(stem, tokens(word))), word)
    return tuple(words.values())
