"""What a rule finds before the words around it are weighed."""

from __future__ import annotations

from typing import NamedTuple

from matcher.reading import Kind, Polarity, Strength


class Span(NamedTuple):
    """A mention to be. polarity, strength: what the words themselves fix, None where the sentence decides."""

    kind: Kind
    value: str
    start: int
    end: int
    alternatives: tuple[str, ...] = ()
    polarity: Polarity | None = None
    strength: Strength | None = None


def kept(spans: list[Span]) -> list[Span]:
    """Return the spans by place, without those inside a longer one of their own kind."""
    ordered = sorted(spans, key=lambda span: (span.start, -span.end, span.kind, span.value))
    out: list[Span] = []
    reach: dict[Kind, int] = {}
    for span in ordered:
        if span.start >= reach.get(span.kind, 0):
            out.append(span)
            reach[span.kind] = span.end
    return out
