"""What a reader of Dutch finds in a text, and the seam that such a reader fills."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class Kind(StrEnum):
    """What a mention is about; behind it the form of `Mention.value`."""

    SKILL = "skill"
    """Code of the taxonomy; tasks are skills."""
    OCCUPATION = "occupation"
    """Code of the taxonomy."""
    LICENCE = "licence"
    """A category of `Licence`; a licence without a letter is B."""
    CERTIFICATE = "certificate"
    """The usual name of a known certificate."""
    VOG = "vog"
    """Always "VOG"."""
    DUTCH_LEVEL = "dutch_level"
    """A level of `DutchLevel`."""
    HOURS = "hours"
    """Hours a week: "24-32", "24-" (at least) or "-24" (at most)."""
    DAYPARTS = "dayparts"
    """A day (za), a part of the day (avond) or weekend."""
    EDUCATION = "education"
    """A level of `EducationLevel`."""
    EXPERIENCE_YEARS = "experience_years"
    """Years, with a point for halves: "2", "0.5"."""
    PHYSICAL = "physical"
    """zwaar_tillen, zwaar_werk, hoogte or medische_keuring."""


class Polarity(StrEnum):
    ASSERTED = "asserted"
    NEGATED = "negated"


class Strength(StrEnum):
    """demanded: it must be there; wished: it would be nice; plain: it is only said, offered or taught."""

    DEMANDED = "demanded"
    WISHED = "wished"
    PLAIN = "plain"


class Role(StrEnum):
    """What a sentence of a vacancy tells: the work, what is asked, what is given, or who the employer is."""

    TASK = "task"
    DEMAND = "demand"
    OFFER = "offer"
    ABOUT = "about"


@dataclass(frozen=True, slots=True)
class Mention:
    """One thing that was read. All positions are characters of `Reading.text`, ends exclusive.

    alternatives: values of the same kind that the text calls as good ("VCA of BHV"), this one not among them.
    """

    kind: Kind
    value: str
    start: int
    end: int
    sentence_start: int
    sentence_end: int
    polarity: Polarity
    strength: Strength
    alternatives: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SentenceSpan:
    """A sentence, a line or an item of a list, without the blanks around it."""

    start: int
    end: int
    role: Role


@dataclass(frozen=True, slots=True)
class Reading:
    """Sentences in order, never overlapping; mentions by start, then kind; every mention lies in its sentence."""

    text: str
    mentions: tuple[Mention, ...]
    sentences: tuple[SentenceSpan, ...]

    def of(self, kind: Kind) -> tuple[Mention, ...]:
        return tuple(mention for mention in self.mentions if mention.kind is kind)

    def sentence(self, mention: Mention) -> str:
        """The sentence that the mention comes from, as it was written."""
        return self.text[mention.sentence_start : mention.sentence_end]


class Reader(Protocol):
    """Reads plain Dutch; total on any string and deterministic. Strip HTML first: positions are those of the text."""

    def read(self, text: str) -> Reading: ...
