"""Spotting known phrases in running text: by stems, longest first, in compounds and in turned order."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from matcher.normalise import STOPWORDS, Token, finest_parts, spans, split_compound, stem, tokens

TAILS = frozenset((
    "diensten", "ervaring", "kennis", "klussen", "taak", "taken", "vaardigheden", "werk", "werken",
    "werkzaamheden",
))  # fmt: skip
"""Second parts of a compound that leave the meaning with the first: kassawerk is kassa."""
_LAST_PARTS = tuple(sorted(TAILS))
SHORTEST_IN_COMPOUND = 4
LONGEST_GAP = 3
"""Stopwords that may stand between two words of a phrase ("opmaken van al de bedden")."""

ORDINARY_WORDS = frozenset((
    "access", "alarm", "bakken", "begeleiden", "camera", "controleren", "drukken", "entree", "exact",
    "handig", "hoogte", "laser", "licht", "markt", "meten", "netjes", "office", "ons", "opera", "persen",
    "plakken", "planning", "planten", "prijzen", "prikken", "rooster", "teams", "tellen", "vers", "vullen",
    "wegen", "wisselen", "word", "zagen", "zoom",
))  # fmt: skip
"""Names of skills that are also everyday words: alone in running text they say too little to count."""
SHORT_WORD = 3
"""Words up to this length must be spelled as the name is: "las" is also the past of lezen."""

_WITHOUT_MEANING = frozenset(("de", "een", "en", "het", "is", "te", "zijn"))
"""Stopwords that may be left out even when one word remains; "op tijd" is not "tijd"."""
_CLAUSES = frozenset(("als", "dan", "dat", "die", "of", "om", "waar"))
_BREAKS = frozenset(".,;:!?\n\r\t()[]|•*")


@dataclass(frozen=True, slots=True)
class Found:
    """A known concept in a text: its code and character positions in the original text, end exclusive."""

    code: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Running:
    """The words of a text that count, and for each whether it may belong to one phrase with the word before it."""

    words: Sequence[Token]
    joined: Sequence[bool]

    @classmethod
    def of(cls, text: str) -> "Running":
        """Leave the stopwords out; a phrase goes on over some of them, and over no break or clause."""
        words: list[Token] = []
        joined: list[bool] = []
        gap, previous = 0, 0
        for token in spans(text):
            between = text[previous : token.start]
            unbroken = between == " " or _BREAKS.isdisjoint(between)
            previous = token.end
            if token.text in STOPWORDS:
                gap = gap + 1 if unbroken and token.text not in _CLAUSES else LONGEST_GAP + 1
                continue
            joined.append(unbroken and gap <= LONGEST_GAP)
            words.append(token)
            gap = 0
        return cls(words, joined)


class PhraseBook:
    """Names of concepts, ready to be found in text. Lookup is one dictionary step per word and length."""

    def __init__(
        self,
        phrases: Iterable[tuple[str, str]],
        vocabulary: frozenset[str],
        word_key: Callable[[str], str] = stem,
    ) -> None:
        """Index (code, phrase) pairs; where two codes share a phrase the first given keeps it."""
        self._vocabulary = vocabulary
        # The same object where it can be: the cache of split compounds compares vocabularies by identity first.
        self._with_tails = vocabulary if vocabulary >= TAILS else vocabulary | TAILS
        self._word_key = word_key
        self._codes: dict[tuple[str, ...], str] = {}
        self._longest: dict[str, int] = {}
        self._ordinary = frozenset(map(word_key, ORDINARY_WORDS))
        self._short_names: set[str] = set()
        turned: list[tuple[tuple[str, ...], str]] = []
        for code, phrase in phrases:
            for key, exact in self._forms(phrase):
                if exact:
                    self._add(key, code)
                else:
                    turned.append((key, code))
        for key, code in turned:
            self._add(key, code)

    def _add(self, key: tuple[str, ...], code: str) -> None:
        self._codes.setdefault(key, code)
        self._longest[key[0]] = max(len(key), self._longest.get(key[0], 0))

    def _forms(self, phrase: str) -> list[tuple[tuple[str, ...], bool]]:
        """Return the keys of a phrase: as it is (True), and joined, split or turned around (False)."""
        words = self.words(phrase)
        if not words:
            return []
        forms = [(tuple(map(self._word_key, words)), True)]
        if len(words) == 1 and len(words[0]) <= SHORT_WORD:
            self._short_names.add(words[0])
        if len(words) == 1:
            parts = finest_parts(words[0], self._vocabulary)
            if len(parts) == 2:
                keys = tuple(map(self._word_key, parts))
                forms += [(keys, False), (keys[::-1], False)]
        if len(words) == 2:
            forms += [((self._word_key("".join(words)),), False), (forms[0][0][::-1], False)]
        return forms

    @staticmethod
    def words(phrase: str) -> list[str]:
        """Return the folded words of a phrase that count: without stopwords unless too little is left."""
        words = list(tokens(phrase))
        telling = [word for word in words if word not in STOPWORDS]
        if len(telling) > 1 or (telling and {*words} - {*telling} <= _WITHOUT_MEANING):
            return telling
        return words

    def code_of(self, phrase: str) -> str | None:
        """Return the concept that the whole phrase names, or None."""
        return self._codes.get(tuple(self._word_key(word) for word in self.words(phrase)))

    def find(self, running: Running) -> list[Found]:
        """Return the concepts in the text, left to right, never overlapping, the longest phrase first."""
        words, joined = running.words, running.joined
        keys = [self._word_key(token.text) for token in words]
        found: list[Found] = []
        at = 0
        while at < len(words):
            code, length = self._longest_at(words, keys, joined, at)
            if code is not None:
                found.append(Found(code, words[at].start, words[at + length - 1].end))
            else:
                inside = self._in_compound(words[at])
                found.extend(inside)
            at += length
        return found

    def _longest_at(
        self, words: Sequence[Token], keys: Sequence[str], joined: Sequence[bool], at: int
    ) -> tuple[str | None, int]:
        reach = 1
        limit = max(self._longest.get(keys[at], 1), 2)
        while reach < limit and at + reach < len(words) and joined[at + reach]:
            reach += 1
        for length in range(reach, 0, -1):
            code = self._codes.get(tuple(keys[at : at + length]))
            if code is None and length == 2:
                code = self._codes.get((self._word_key(words[at].text + words[at + 1].text),))
            if code is not None and (length > 1 or self._counts_alone(words[at].text, keys[at])):
                return code, length
        return None, 1

    def _counts_alone(self, word: str, key: str) -> bool:
        if len(word) <= SHORT_WORD and word not in self._short_names:
            return False
        return key not in self._ordinary

    def _in_compound(self, word: Token) -> list[Found]:
        """Return what a compound names whose last part adds nothing (heftruckervaring)."""
        if not word.text.endswith(_LAST_PARTS):
            return []
        parts = split_compound(word.text, self._with_tails)
        if len(parts) < 2 or parts[-1] not in TAILS:
            return []
        first = parts[0] if len(parts) == 2 else "".join(parts[:-1])
        code = self._codes.get((self._word_key(first),))
        if code is None or len(first) < SHORTEST_IN_COMPOUND or not word.text.startswith(first):
            return []
        return [Found(code, word.start, min(word.start + len(first), word.end))]
