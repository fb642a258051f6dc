"""What a rule finds before the words around it are weighed."""

from __future__ import annotations

import re
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


_EITHER = re.compile(r"\s*(?:of|en/of|/|dan wel|danwel)\s*(?:een |het |je |jouw )?")
_HAS_ALTERNATIVES = frozenset((Kind.CERTIFICATE, Kind.LICENCE))


def united(spans: list[Span], text: str) -> list[Span]:
    """Return ordered spans with "VCA of BHV" as one span: the first value, the others as alternatives."""
    out: list[Span] = []
    last: dict[Kind, int] = {}
    for span in spans:
        before = out[last[span.kind]] if span.kind in last else None
        if (
            before is not None
            and span.kind in _HAS_ALTERNATIVES
            and before.start != span.start
            and _EITHER.fullmatch(text, before.end, span.start)
        ):
            others = dict.fromkeys((*before.alternatives, span.value, *span.alternatives))
            others.pop(before.value, None)
            out[last[span.kind]] = before._replace(end=span.end, alternatives=tuple(others))
            continue
        last[span.kind] = len(out)
        out.append(span)
    return out


def kept(spans: list[Span]) -> list[Span]:
    """Return the spans by place, without those that overlap a longer one of their own kind; equals stay beside it."""
    ordered = sorted(spans, key=lambda span: (span.start, -span.end, span.kind, span.value))
    out: list[Span] = []
    last: dict[Kind, tuple[int, int]] = {}
    for span in ordered:
        place = (span.start, span.end)
        start, end = last.get(span.kind, (0, 0))
        if span.start >= end or place == (start, end):
            out.append(span)
            last[span.kind] = place
    return out
