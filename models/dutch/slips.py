"""Slips of the pen in the words that a reader looks for: scoonmaker, heftruk, rijbewjis."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from models.dutch.folding import folded
from models.dutch.pipeline import is_dutch

SHORTEST = 6
"""Words of fewer letters are never mended: too many of them are one letter apart."""
TWO_SLIPS_FROM = 11
"""Words of this many letters may hold two slips, shorter words one."""

KEYWORDS = (
    "rijbewijs", "rijbewijzen", "certificaat", "certificaten", "diploma", "diplomas", "ervaring", "werkervaring",
    "nederlands", "heftruckcertificaat", "reachtruckcertificaat", "opleiding", "verplicht", "vereist", "weekend",
    "minimaal", "voorkeur",
)  # fmt: skip
_WORD = re.compile(r"[^\W\d_]{6,}")
_SENTENCE_OPENS = re.compile(r"(?:^|[\n.!?:(\"•-]\s*)$")


@dataclass(frozen=True, slots=True)
class Mended:
    """A text with its slips mended; `place` leads a position in it back to the text as it was written."""

    text: str
    shifts: tuple[tuple[int, int, int, int], ...] = ()

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Return where text[start:end] stands in the original; a mended word counts as a whole."""
        moved_start, moved_end = start, end
        for new_start, new_end, old_start, old_end in self.shifts:
            if start >= new_end:
                moved_start = start - new_end + old_end
            elif start >= new_start:
                moved_start = old_start
            if end >= new_end:
                moved_end = end - new_end + old_end
            elif end > new_start:
                moved_end = old_end
        return moved_start, moved_end


class Slips:
    """Mends words that are no Dutch and one slip (in long words two) away from exactly one known word."""

    def __init__(self, known: Iterable[str]) -> None:
        """Take the known words in folded form; short ones are ignored."""
        self._known = frozenset(word for word in (*known, *KEYWORDS) if len(word) >= SHORTEST and word.isalpha())
        self._shaped: dict[tuple[str, int], list[str]] = {}
        for word in sorted(self._known):
            self._shaped.setdefault((word[0], len(word)), []).append(word)
        self.word = lru_cache(maxsize=65536)(self._word)

    def _word(self, word: str) -> str:
        if len(word) < SHORTEST or word in self._known or is_dutch(word):
            return word
        slips = 2 if len(word) >= TWO_SLIPS_FROM else 1
        lengths = range(len(word) - slips, len(word) + slips + 1)
        alike = [known for length in lengths for known in self._shaped.get((word[0], length), ())]
        near = process.extract(word, alike, scorer=OSA.distance, score_cutoff=slips, limit=None)
        if not near:
            return word
        least = min(distance for _, distance, _ in near)
        closest = [meant for meant, distance, _ in near if distance == least]
        return closest[0] if len(closest) == 1 else word

    def mend(self, text: str) -> Mended:
        """Return the text with its slips mended; words with a capital inside a sentence are taken for names."""
        pieces: list[str] = []
        shifts: list[tuple[int, int, int, int]] = []
        done, grown = 0, 0
        plain = folded(text)
        for found in _WORD.finditer(text):
            start, end = found.span()
            said = plain[start:end]
            meant = self.word(said)
            if meant == said:
                continue
            if text[start].isupper() and not _SENTENCE_OPENS.search(text[max(0, start - 3) : start]):
                continue
            pieces += [text[done:start], meant]
            shifts.append((start + grown, start + grown + len(meant), start, end))
            grown += len(meant) - len(said)
            done = end
        if not shifts:
            return Mended(text)
        return Mended("".join((*pieces, text[done:])), tuple(shifts))
