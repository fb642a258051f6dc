"""Occupations, skills and certificates: what a name means, and how near two of them are."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any, TypeVar

from rapidfuzz import fuzz

from matcher.certificates import Certificate, CertificateBook
from matcher.normalise import STOPWORDS, fold, neutral_title, stem, tokens
from matcher.phrases import TAILS, Found, PhraseBook, Running
from matcher.titles import Link, TitleLinker

__all__ = [
    "Certificate",
    "CertificateBook",
    "Found",
    "Link",
    "Occupation",
    "Skill",
    "Taxonomy",
    "isco_similarity",
    "occupations_from_esco",
    "skills_from_esco",
]

ISCO_SAME_UNIT = 1.0
ISCO_SAME_MINOR = 0.7
ISCO_SAME_SUB_MAJOR = 0.4
ISCO_SAME_MAJOR = 0.15
ISCO_BY_PREFIX = (0.0, ISCO_SAME_MAJOR, ISCO_SAME_SUB_MAJOR, ISCO_SAME_MINOR, ISCO_SAME_UNIT)
"""Similarity by the number of leading ISCO-08 digits that two codes share."""
SKILL_SIMILARITY_FLOOR = 0.75
"""Names less alike than this are taken as different skills: similarity 0."""
SHORTEST_VOCABULARY_WORD = 4
TITLE_HEADS = frozenset((
    "assistent", "begeleider", "beheerder", "bezorger", "chauffeur", "hulp", "leider", "machinist", "medewerker",
    "monteur", "operator", "verkoper",
))  # fmt: skip
"""Last parts of job titles, known as words even where no name holds them apart."""
_GENDERED_PLURALS = ("sters", "euses", "istes", "esses", "trices")

Concept = TypeVar("Concept", "Occupation", "Skill")


@dataclass(frozen=True, slots=True)
class Occupation:
    """An occupation: its ISCO-08 unit group (4 digits), names, the skills it asks and the tasks it holds."""

    code: str
    isco08: str
    title: str
    synonyms: tuple[str, ...] = ()
    skills: tuple[str, ...] = ()
    tasks: tuple[str, ...] = ()

    @classmethod
    def from_record(cls, record: Mapping[str, Any]) -> "Occupation":
        """Read a line of the data: code, isco08, titel, synoniemen, vaardigheden, taken. Raises KeyError."""
        return cls(
            code=record["code"],
            isco08=str(record["isco08"]),
            title=record["titel"],
            synonyms=tuple(record.get("synoniemen", ())),
            skills=tuple(record.get("vaardigheden", ())),
            tasks=tuple(record.get("taken", ())),
        )


@dataclass(frozen=True, slots=True)
class Skill:
    """A skill or task, with the words that people use for it."""

    code: str
    name: str
    synonyms: tuple[str, ...] = ()

    @classmethod
    def from_record(cls, record: Mapping[str, Any]) -> "Skill":
        """Read one line of the data: code, naam, synoniemen. Raises KeyError."""
        return cls(code=record["code"], name=record["naam"], synonyms=tuple(record.get("synoniemen", ())))


def isco_similarity(a: str, b: str) -> float:
    """Return 0..1: how near two ISCO-08 codes are, by the leading digits they share (ILO, ISCO-08)."""
    shared = 0
    for left, right in zip(a[:4], b[:4], strict=False):
        if left != right or not left.isdigit():
            break
        shared += 1
    return ISCO_BY_PREFIX[shared]


def _by_code(concepts: Iterable[Concept]) -> dict[str, Concept]:
    held: dict[str, Concept] = {}
    for concept in sorted(concepts, key=lambda concept: concept.code):
        if held.setdefault(concept.code, concept) is not concept:
            raise ValueError(f"code {concept.code} appears twice")
    return held


@lru_cache(maxsize=65536)
def _title_word_key(word: str) -> str:
    single = word[:-1] if word.endswith(_GENDERED_PLURALS) else word
    return stem(neutral_title(single) or single)


class Taxonomy:
    """The known occupations, skills and certificates. The larger indexes are built at first use."""

    def __init__(
        self, occupations: Iterable[Occupation], skills: Iterable[Skill], certificates: Iterable[Certificate]
    ) -> None:
        """Hold the concepts by code. Raises ValueError when a code appears twice."""
        self.occupations: Mapping[str, Occupation] = _by_code(occupations)
        self.skills: Mapping[str, Skill] = _by_code(skills)
        self.certificates = CertificateBook(certificates)

    @classmethod
    def from_records(
        cls,
        occupations: Iterable[Mapping[str, Any]],
        skills: Iterable[Mapping[str, Any]],
        certificates: Iterable[Mapping[str, Any]],
    ) -> "Taxonomy":
        """Read three kinds of records. Raises KeyError on a missing key, ValueError on a repeated code."""
        return cls(
            (Occupation.from_record(record) for record in occupations),
            (Skill.from_record(record) for record in skills),
            (Certificate.from_record(record) for record in certificates),
        )

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The folded words of all names: what compounds are split into."""
        words = {*TITLE_HEADS, *TAILS}
        for name in self._names():
            words.update(tokens(name), neutral_title(name).split())
        return frozenset(word for word in words - STOPWORDS if len(word) >= SHORTEST_VOCABULARY_WORD)

    def _names(self) -> Iterator[str]:
        for occupation in self.occupations.values():
            yield from (occupation.title, *occupation.synonyms)
        for skill in self.skills.values():
            yield from (skill.name, *skill.synonyms)

    def certificate_key(self, name: str) -> str:
        """Return the key that all names of the same certificate share. Total, cached."""
        return self.certificates.key(name)

    def satisfying_keys(self, demanded: str) -> frozenset[str]:
        """Return the keys of every certificate that meets the demand."""
        return self.certificates.satisfying_keys(demanded)

    def certificate_satisfies(self, held: str, demanded: str) -> bool:
        """Return whether the held certificate meets the demand: the key of one is among the other's."""
        return self.certificates.satisfies(held, demanded)

    def link_title(self, title: str, k: int = 5) -> list[Link]:
        """Return at most k occupations that a free title may mean, best first, ties by code."""
        return self._linker.link(title, k)

    def find_skills(self, text: str) -> list[Found]:
        """Return the known skills in running text, with character positions in it."""
        return self._skill_phrases.find(Running.of(text))

    def find_occupations(self, text: str) -> list[Found]:
        """Return the known occupations in running text, with character positions in it."""
        return self._occupation_phrases.find(Running.of(text))

    def find_both(self, text: str) -> tuple[list[Found], list[Found]]:
        """Return what `find_skills` and `find_occupations` do, for one look at the words."""
        running = Running.of(text)
        return self._skill_phrases.find(running), self._occupation_phrases.find(running)

    def skill_code(self, name: str) -> str | None:
        """Return the code of the skill that the name means, or None."""
        return name if name in self.skills else self._skill_phrases.code_of(name)

    def skill_similarity(self, a: str, b: str) -> float:
        """Return 0..1 for two skill names or codes: 1 for one concept, else how alike they are spelled."""
        left, right = self.skill_code(a), self.skill_code(b)
        if left is not None and left == right:
            return 1.0
        alike = fuzz.token_sort_ratio(fold(a), fold(b)) / 100
        return alike if alike >= SKILL_SIMILARITY_FLOOR else 0.0

    @cached_property
    def _linker(self) -> TitleLinker:
        names = (
            (occupation.code, name, at == 0)
            for occupation in self.occupations.values()
            for at, name in enumerate((occupation.title, *occupation.synonyms))
        )
        return TitleLinker(names, self.vocabulary)

    @cached_property
    def _skill_phrases(self) -> PhraseBook:
        names = [(skill.code, skill.name) for skill in self.skills.values()]
        names += [(skill.code, name) for skill in self.skills.values() for name in skill.synonyms]
        return PhraseBook(names, self.vocabulary)

    @cached_property
    def _occupation_phrases(self) -> PhraseBook:
        held = self.occupations.values()
        names = [(occupation.code, occupation.title) for occupation in held]
        names += [(occupation.code, name) for occupation in held for name in occupation.synonyms]
        return PhraseBook(names, self.vocabulary, _title_word_key)


_ESCO_OUT_OF_USE = frozenset(("obsolete", "deprecated"))


def _esco_rows(rows: Iterable[Mapping[str, str]], concept: str) -> Iterator[tuple[Mapping[str, str], list[str]]]:
    """Yield the rows in use of one concept type, with their other labels in order, each once."""
    for row in rows:
        label = (row.get("preferredLabel") or "").strip()
        in_use = (row.get("status") or "released").casefold() not in _ESCO_OUT_OF_USE
        if not label or not in_use or (row.get("conceptType") or concept) != concept:
            continue
        lines = [*(row.get("altLabels") or "").splitlines(), *(row.get("hiddenLabels") or "").splitlines()]
        labels = dict.fromkeys(line.strip() for line in lines)
        yield row, [other for other in labels if other and other != label]


def occupations_from_esco(rows: Iterable[Mapping[str, str]]) -> list[dict[str, Any]]:
    """Return occupation records from rows of an official ESCO download (occupations_nl.csv).

    Rows out of use, of another concept type or without a label are left out. The code is the concept's URI.
    Raises KeyError when a row lacks conceptUri or iscoGroup.
    """
    return [
        {
            "code": row["conceptUri"],
            "isco08": row["iscoGroup"].removeprefix("C"),
            "titel": row["preferredLabel"].strip(),
            "synoniemen": labels,
            "vaardigheden": [],
            "taken": [],
        }
        for row, labels in _esco_rows(rows, "Occupation")
    ]


def skills_from_esco(rows: Iterable[Mapping[str, str]]) -> list[dict[str, Any]]:
    """Return skill records from rows of an official ESCO download (skills_nl.csv), as for occupations."""
    return [
        {"code": row["conceptUri"], "naam": row["preferredLabel"].strip(), "synoniemen": labels}
        for row, labels in _esco_rows(rows, "KnowledgeSkillCompetence")
    ]
