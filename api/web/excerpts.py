"""Where the words of a question stand in somebody's own words: short pieces of text with the words marked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from matcher.domain import Candidate, Vacancy
from matcher.search.highlights import texts_of

AROUND = 70
"""Characters that are shown on either side of the first word that was found."""
MOST = 2
"""Pieces on one card."""
_TOLD_ALREADY = ("titel", "gewensteBeroepen")
"""Fields that the head of the card shows whole."""


@dataclass(frozen=True, slots=True)
class Piece:
    text: str
    marked: bool


Excerpt = tuple[Piece, ...]


def excerpts(item: Candidate | Vacancy, marks: Sequence[Mapping[str, Any]]) -> tuple[Excerpt, ...]:
    """At most MOST pieces, in the order of the fields. `marks` as `treffers` on the wire: veld, van, tot."""
    texts = texts_of(item)
    by_field: dict[str, list[tuple[int, int]]] = {}
    for mark in marks:
        still_there = mark["tot"] <= len(texts.get(mark["veld"], ""))
        if still_there and not mark["veld"].startswith(_TOLD_ALREADY):
            by_field.setdefault(mark["veld"], []).append((mark["van"], mark["tot"]))
    return tuple(_excerpt(texts[field], spans) for field, spans in list(by_field.items())[:MOST])


def _excerpt(text: str, spans: Sequence[tuple[int, int]]) -> Excerpt:
    """The surroundings of the first span, cut between words; every span inside it is marked."""
    first, last = spans[0]
    start, end = max(0, first - AROUND), min(len(text), last + AROUND)
    if start:
        start = min(first, text.find(" ", start, first) + 1 or first)
    if end < len(text):
        end = max(last, text.rfind(" ", last, end))
    pieces, at = [Piece("… ", False)] if start else [], start
    for left, right in sorted(spans):
        if at <= left and right <= end:
            pieces += [Piece(text[at:left], False), Piece(text[left:right], True)]
            at = right
    tail = text[at:end] + (" …" if end < len(text) else "")
    return tuple(piece for piece in (*pieces, Piece(tail, False)) if piece.text)
