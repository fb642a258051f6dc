"""Certificates by name: every usual spelling of one certificate leads to one key, and some cover others."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from rapidfuzz import process
from rapidfuzz.distance import OSA

from matcher.normalise import STOPWORDS, fold

FUZZY_ONE_EDIT_FROM = 7
"""Names of this many letters may differ in one letter from a known one; shorter names are codes."""
FUZZY_TWO_EDITS_FROM = 12
"""Names of this many letters may differ in two letters."""
CODE_LENGTH = 3
"""Words up to this length (VCA, VOL, ADR, a single A or B) are codes and must be right to the letter."""

_FILLERS = frozenset((
    "behaald", "bewijs", "bezit", "certificaat", "certificate", "certificaten", "certificatie",
    "certificering", "certified", "cursus", "diploma", "diplomas", "erkend", "erkende", "gecertificeerd",
    "gecertificeerde", "gehaald", "geldig", "geldige", "getuigschrift", "officieel", "officiele",
    "training",
))  # fmt: skip
_DENIALS = frozenset((
    "aangevraagd", "bezig", "geen", "intern", "niet", "opleiding", "oud", "oude", "verlopen", "zonder",
))  # fmt: skip
_SUFFIXES = ("certificaten", "certificaat", "certificering", "diplomas", "diploma", "cursus", "training")
_NEAR_FILLERS = ("certificaat", "certificaten", "certificering", "diploma")
_YEAR = re.compile(r"(?:19|20)[0-4]\d")
_DIGITS = re.compile(r"\d+")
_PARENTHESIS = re.compile(r"\(([^()]*)\)")
_BETWEEN = re.compile(r"\s+en\s+|\s+and\s+|\s*[/,;&+]\s*")


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certificate as the market names it.

    short_course: it can be earned in days. covers: codes of the demands that its holder also meets.
    also_met_by: codes that meet a demand for this one without covering all of it ("reach- of heftruck").
    """

    code: str
    name: str
    synonyms: tuple[str, ...] = ()
    short_course: bool = False
    covers: tuple[str, ...] = ()
    also_met_by: tuple[str, ...] = ()

    @classmethod
    def from_record(cls, record: Mapping[str, Any]) -> "Certificate":
        """Read one line of the data: code, naam, synoniemen, korte_cursus, and optionally omvat, ook_goed.

        Raises KeyError when code or naam is missing.
        """
        return cls(
            code=record["code"],
            name=record["naam"],
            synonyms=tuple(record.get("synoniemen", ())),
            short_course=bool(record.get("korte_cursus", False)),
            covers=tuple(record.get("omvat", ())),
            also_met_by=tuple(record.get("ook_goed", ())),
        )


@lru_cache(maxsize=16384)
def _is_filler(word: str) -> bool:
    if word in _FILLERS:
        return True
    return len(word) >= FUZZY_ONE_EDIT_FROM and any(
        OSA.distance(word, filler, score_cutoff=2) <= (2 if len(word) > 9 else 1) for filler in _NEAR_FILLERS
    )


@lru_cache(maxsize=16384)
def _without_suffix(word: str) -> str:
    for suffix in _SUFFIXES:
        if word.endswith(suffix) and len(word) > len(suffix) + 1:
            return word.removesuffix(suffix)
    for size in (11, 10, 12):
        if len(word) > size + 1 and OSA.distance(word[-size:], "certificaat", score_cutoff=2) <= 2:
            return word[:-size]
    return word


@lru_cache(maxsize=16384)
def _core_words(name: str) -> tuple[str, ...]:
    """Return the folded words that tell this certificate from others; all of them when none does."""
    words = fold(name).split()
    telling = [
        _without_suffix(word)
        for word in words
        if word not in STOPWORDS and not _is_filler(word) and not _YEAR.fullmatch(word)
    ]
    return tuple(telling or words)


def _codes_in(words: Iterable[str]) -> tuple[str, ...]:
    """Return what must be right to the letter: the numbers and the short words, sorted."""
    exact: list[str] = []
    for word in words:
        exact.extend(_DIGITS.findall(word))
        if len(word) <= CODE_LENGTH and not word.isdigit():
            exact.append(word)
    return tuple(sorted(exact))


class CertificateBook:
    """The known certificates, and what any name means among them: total, deterministic, cached per name."""

    def __init__(self, certificates: Iterable[Certificate]) -> None:
        """Index the certificates.

        Raises ValueError when two certificates share a name, or one refers to a code that is not there.
        """
        self.certificates = tuple(sorted(certificates, key=lambda certificate: certificate.code))
        self._by_code = {certificate.code: certificate for certificate in self.certificates}
        self._known: dict[str, str] = {}
        self._unordered: dict[str, set[str]] = {}
        self._exact_parts: dict[str, tuple[str, ...]] = {}
        for certificate in self.certificates:
            self._index(certificate)
        self._spellings: dict[tuple[str, tuple[str, ...]], list[str]] = {}
        for spelling in sorted(self._known):
            if len(spelling) >= FUZZY_ONE_EDIT_FROM:
                self._spellings.setdefault((spelling[0], self._exact_parts[spelling]), []).append(spelling)
        self._met_by = self._closure()
        self._key = lru_cache(maxsize=65536)(self._resolve)

    def __reduce__(self) -> tuple[type, tuple[object]]:
        """A copy elsewhere is made anew: what was remembered is not carried along."""
        return CertificateBook, (self.certificates,)

    def _index(self, certificate: Certificate) -> None:
        for other in (*certificate.covers, *certificate.also_met_by):
            if other not in self._by_code:
                raise ValueError(f"certificate {certificate.code} refers to unknown code {other}")
        for name in (certificate.name, *certificate.synonyms):
            words = _core_words(name)
            core = "".join(words)
            if self._known.setdefault(core, certificate.code) != certificate.code:
                raise ValueError(f"'{name}' names both {self._known[core]} and {certificate.code}")
            self._unordered.setdefault(" ".join(sorted(words)), set()).add(certificate.code)
            self._exact_parts[core] = _codes_in(words)

    def _closure(self) -> dict[str, frozenset[str]]:
        """Return for every code the codes that meet it: itself, what covers it, what is as good."""
        covered_by: dict[str, set[str]] = {code: {code} for code in self._by_code}
        for certificate in self.certificates:
            seen: set[str] = set()
            waiting = list(certificate.covers)
            while waiting:
                code = waiting.pop()
                if code not in seen:
                    seen.add(code)
                    waiting.extend(self._by_code[code].covers)
            for code in seen:
                covered_by[code].add(certificate.code)
        met_by: dict[str, frozenset[str]] = {}
        for certificate in self.certificates:
            halves = (covered_by[code] for code in certificate.also_met_by)
            met_by[certificate.code] = frozenset(covered_by[certificate.code].union(*halves))
        return met_by

    def __getitem__(self, code: str) -> Certificate:
        """Return the certificate with this code. Raises KeyError."""
        return self._by_code[code]

    def get(self, name: str) -> Certificate | None:
        """Return the known certificate that this name means, or None."""
        return self._by_code.get(self.key(name))

    def key(self, name: str) -> str:
        """Return the key of the certificate that this name means.

        A known certificate's key is its code; any other name's is "?" and its folded core, so that spaces,
        case and words like "certificaat" do not matter. Only known certificates forgive spelling mistakes.
        """
        return self._key(name)

    def satisfying_keys(self, demanded: str) -> frozenset[str]:
        """Return the keys of every certificate that meets a demand for this name, its own key among them."""
        key = self.key(demanded)
        return self._met_by.get(key, frozenset((key,)))

    def satisfies(self, held: str, demanded: str) -> bool:
        """Return whether the holder of one certificate meets a demand for the other."""
        return self.key(held) in self.satisfying_keys(demanded)

    def parts(self, name: str) -> tuple[str, ...]:
        """Return the names in a list of known certificates in one string ("VCA en BHV"), else the name."""
        if self.key(name) in self._by_code:
            return (name,)
        pieces = tuple(piece for piece in _BETWEEN.split(name.strip()) if piece.strip())
        if len(pieces) > 1 and all(self.get(piece) is not None for piece in pieces):
            return pieces
        return (name,)

    def _resolve(self, name: str) -> str:
        words = _core_words(name)
        return self._lookup(words) or self._by_parenthesis(name) or self._near(words) or "?" + "".join(words)

    def _lookup(self, words: tuple[str, ...]) -> str | None:
        known = self._known.get("".join(words))
        if known is not None:
            return known
        codes = self._unordered.get(" ".join(sorted(words)), set())
        if len(codes) == 1:
            return next(iter(codes))
        return self._repeated(words)

    def _repeated(self, words: tuple[str, ...]) -> str | None:
        """Return the one certificate that the words name more than once ("BHV bedrijfshulpverlening")."""
        for cut in range(1, len(words)):
            left, right = self._known.get("".join(words[:cut])), self._known.get("".join(words[cut:]))
            if left is not None and left == right:
                return left
        return None

    def _by_parenthesis(self, name: str) -> str | None:
        """Return what the name means without its bracketed addition, unless the two contradict."""
        additions = _PARENTHESIS.findall(name)
        outside = _PARENTHESIS.sub(" ", name)
        if not additions or not fold(outside) or not _DENIALS.isdisjoint(fold(name).split()):
            return None
        known = self._lookup(_core_words(outside))
        meant = {self._lookup(_core_words(addition)) for addition in additions if fold(addition)} - {None}
        if known is not None:
            return known if meant <= {known} else None
        agrees = len(meant) == 1 and self._near(_core_words(outside)) in (None, *meant)
        return next(iter(meant)) if agrees else None

    def _near(self, words: tuple[str, ...]) -> str | None:
        """Return the one known certificate that is a slip of the pen away; None if none or several are."""
        core = "".join(words)
        if len(core) < FUZZY_ONE_EDIT_FROM:
            return None
        edits = 2 if len(core) >= FUZZY_TWO_EDITS_FROM else 1
        alike = self._spellings.get((core[0], _codes_in(words)), ())
        near = process.extract(core, alike, scorer=OSA.distance, score_cutoff=edits, limit=None)
        codes = {self._known[spelling] for spelling, _, _ in near}
        return codes.pop() if len(codes) == 1 else None
