"""Screening: find every span to hide, mask it, and leave a text in which nothing more is found."""

import re
from collections.abc import Iterator
from typing import Final

from matcher.screening.addresses import addresses
from matcher.screening.finding import KINDS, MARKERS, Finding, Screened
from matcher.screening.health import health
from matcher.screening.identifiers import accounts, citizen_numbers, telephones
from matcher.screening.mail import addresses as mail_addresses
from matcher.screening.names import names
from matcher.screening.tokens import tokenise

_MARKER: Final = re.compile("|".join(re.escape(MARKERS[kind]) for kind in KINDS))
_DIGIT: Final = re.compile(r"\d")
_SPELT_DIGIT: Final = re.compile(r"\b(?:nul|zes)\b", re.I)
_RANK: Final = {kind: rank for rank, kind in enumerate(KINDS)}


def screen(text: str) -> Screened:
    """Mask what points at a person or tells of health; places are offsets in `text`.

    Total, deterministic and idempotent: the masked text holds nothing that is found again: each stretch
    between two masked places is screened by itself until it is clean. A marker in the text is such a place.
    """
    found: list[Finding] = []
    waiting = _stretches(text)
    while waiting:
        start, end = waiting.pop()
        fresh = _in_stretch(text[start:end])
        place = start
        for finding in fresh:
            found.append(Finding(start + finding.start, start + finding.end, finding.kind))
            waiting.append((place, start + finding.start))
            place = start + finding.end
        if fresh:
            waiting.append((place, end))
    found.sort()
    return Screened(_masked(text, found), tuple(found))


def _stretches(text: str) -> list[tuple[int, int]]:
    """Cut a text at the markers it already holds."""
    stretches = []
    place = 0
    for marker in _MARKER.finditer(text):
        stretches.append((place, marker.start()))
        place = marker.end()
    stretches.append((place, len(text)))
    return stretches


def _in_stretch(text: str) -> list[Finding]:
    """Return what one stretch holds, sorted, without overlap: the kind of more authority keeps a
    contested place."""
    if not text.strip():
        return []
    ranked = sorted(_all(text), key=lambda f: (_RANK[f.kind], f.start, -f.end))
    taken = bytearray(len(text))
    kept = []
    for finding in ranked:
        if not any(taken[finding.start : finding.end]):
            taken[finding.start : finding.end] = b"\x01" * (finding.end - finding.start)
            kept.append(finding)
    return sorted(kept)


def _all(text: str) -> Iterator[Finding]:
    tokens = tokenise(text)
    if _DIGIT.search(text) or _SPELT_DIGIT.search(text):
        yield from accounts(text)
        yield from telephones(text)
        yield from citizen_numbers(text)
        yield from addresses(text, tokens)
    yield from mail_addresses(text)
    yield from names(text, tokens)
    yield from health(tokens)


def _masked(text: str, found: list[Finding]) -> str:
    pieces: list[str] = []
    place = 0
    for finding in found:
        pieces += (text[place : finding.start], MARKERS[finding.kind])
        place = finding.end
    return "".join((*pieces, text[place:]))
