"""The reader itself: one pass of spaCy, rules over the folded text, and the taxonomy's phrases."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from matcher.normalise import tokens
from matcher.reading import Kind, Mention, Polarity, Reading, Role, SentenceSpan, Strength
from matcher.taxonomy import Taxonomy
from models.dutch.conditions import dayparts, experience, hours
from models.dutch.folding import folded
from models.dutch.learning import dutch_levels, education
from models.dutch.papers import CertificateFinder, licences, vogs
from models.dutch.physical import PhysicalFinder
from models.dutch.pipeline import blank_pipeline
from models.dutch.roles import roles
from models.dutch.slips import Slips
from models.dutch.spans import Span, kept, united
from models.dutch.stance import Sentence

_OF_THE_WORK = frozenset((Kind.PHYSICAL, Kind.VOG))
"""What counts as demanded wherever it is asserted: nobody mentions a VOG that is not asked for."""

_UNBROKEN = re.compile(r"\S{81,}")
"""No word of Dutch: blanked, since splitting compounds and punctuation takes time by the square of its length."""
_EITHER_WILL_DO = frozenset((Kind.EDUCATION, Kind.EXPERIENCE_YEARS))


class DutchReader:
    """Reads profiles and vacancies; fills `matcher.reading.Reader`. Safe to share between threads."""

    def __init__(self, taxonomy: Taxonomy, nlp: Language | None = None) -> None:
        """Read with the taxonomy's names and a pipeline; None is the blank one."""
        self._nlp = nlp if nlp is not None else blank_pipeline()
        self._taxonomy = taxonomy
        self._certificates = CertificateFinder(taxonomy.certificates)
        self._physical = PhysicalFinder(self._nlp.vocab)
        self._slips = Slips(_names(taxonomy))

    def read(self, text: str) -> Reading:
        """Return everything that was read in plain text; positions are those of `text`."""
        mended = self._slips.mend(_UNBROKEN.sub(lambda found: " " * len(found.group()), text))
        doc = self._nlp(mended.text)
        plain = folded(mended.text)
        spans = list(doc.sents)
        told = roles(spans, plain)
        sentences: list[SentenceSpan] = []
        for span, role in zip(spans, told, strict=True):
            start, end = _trimmed(mended.text, span.start_char, span.end_char)
            if start < end:
                sentences.append(SentenceSpan(start, end, role))
        mentions = self._mentions(doc, plain, sentences)
        if not mended.shifts:
            return Reading(text, tuple(mentions), tuple(sentences))
        placed = (SentenceSpan(*mended.place(one.start, one.end), one.role) for one in sentences)
        moved = (
            Mention(
                one.kind, one.value, *mended.place(one.start, one.end),
                *mended.place(one.sentence_start, one.sentence_end), one.polarity, one.strength, one.alternatives,
            )
            for one in mentions
        )  # fmt: skip
        return Reading(text, tuple(moved), tuple(placed))

    def _mentions(self, doc: Doc, plain: str, sentences: list[SentenceSpan]) -> list[Mention]:
        starts = [sentence.start for sentence in sentences]
        weighers: dict[int, Sentence] = {}
        mentions: list[Mention] = []
        for span in united(kept(list(self._spans(doc, plain))), plain):
            at = bisect_right(starts, span.start) - 1
            if at < 0 or span.end > sentences[at].end:
                continue
            home = sentences[at]
            if at not in weighers:
                weighers[at] = Sentence(plain, home.start, home.end, home.role is Role.DEMAND)
            sentence = weighers[at]
            weigh = sentence.weigh_week if span.kind is Kind.DAYPARTS else sentence.weigh
            polarity, strength = weigh(span.start, span.end)
            if span.kind in _EITHER_WILL_DO and sentence.has_another_way(span.start, span.end):
                strength = Strength.PLAIN
            if span.kind in _OF_THE_WORK and strength is Strength.PLAIN and polarity is Polarity.ASSERTED:
                strength = Strength.DEMANDED
            mentions.append(
                Mention(
                    span.kind, span.value, span.start, span.end, home.start, home.end,
                    span.polarity or polarity, span.strength or strength, span.alternatives,
                )
            )  # fmt: skip
        return mentions

    def _spans(self, doc: Doc, plain: str) -> Iterator[Span]:
        skills, occupations = self._taxonomy.find_both(doc.text)
        for found in skills:
            yield Span(Kind.SKILL, found.code, found.start, found.end)
        for found in occupations:
            yield Span(Kind.OCCUPATION, found.code, found.start, found.end)
        yield from licences(plain)
        yield from self._certificates.find(plain)
        yield from vogs(plain)
        yield from education(plain)
        yield from dutch_levels(plain)
        yield from hours(plain)
        yield from dayparts(plain)
        yield from experience(plain)
        yield from self._physical.find(doc, plain)


def _names(taxonomy: Taxonomy) -> set[str]:
    """Return the words of every occupation, skill and certificate."""
    names = [name for one in taxonomy.occupations.values() for name in (one.title, *one.synonyms)]
    names += [name for one in taxonomy.skills.values() for name in (one.name, *one.synonyms)]
    names += [name for one in taxonomy.certificates.certificates for name in (one.name, *one.synonyms)]
    return {word for name in names for word in tokens(name)}


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span without the blanks and bullets around it."""
    words = text[start:end]
    left = len(words) - len(words.lstrip(" \t\r\n\xa0•·▪●*✓✔➢►"))
    return start + left, start + max(left, len(words.rstrip()))
