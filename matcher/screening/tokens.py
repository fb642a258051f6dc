"""Words with their places, folded for comparison, and the sentence that each belongs to."""

import re
import unicodedata
from functools import lru_cache
from typing import Final, NamedTuple

from matcher.screening.wordlist import worded

# An abbreviation with dots (i.v.m.) or a word with inner hyphens and apostrophes, or one mark of punctuation.
_TOKEN: Final = re.compile(r"[^\W\d_](?:\.[^\W\d_])+\b|[^\W_]+(?:['’‘\-‐][^\W_]+)*|[^\w\s]|\n")
_INITIALS: Final = re.compile(r"[^\W\d_](?:\.[^\W\d_])*")
_JOINTS: Final = str.maketrans("", "", "'’‘-‐.")
# A full stop behind one of these, or behind a single letter, shortens a word.
_SHORTENED: Final = worded(
    """dr prof mr mw dhr mevr mvr ds st burg ir ing drs gen pres jhr nr tel bijv evt ca min max abr adm past kl cl clt
    kand betr wz dir joh jac corn wilh theod"""
)
_SENTENCE_MARKS: Final = frozenset("!?;•|\n")


class Token(NamedTuple):
    """A word or a mark; a tuple, for a text makes thousands.

    `fold` is lower case without accents, hyphens and apostrophes.
    """

    start: int
    end: int
    text: str
    fold: str
    sentence: int

    @property
    def is_word(self) -> bool:
        """True for letters or digits, False for a mark of punctuation."""
        return self.text[0].isalnum()

    @property
    def is_capital(self) -> bool:
        """True when the word opens with a capital letter."""
        return self.text[0].isupper()


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """Return the word in lower case without accents, hyphens, apostrophes and inner dots."""
    if not word.isascii():
        word = "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))
    return word.lower().translate(_JOINTS)


# A tuple made without the class's own constructor: half the time, and a text makes thousands.
_made: Final = tuple.__new__


def tokenise(text: str) -> list[Token]:
    """Split a text into words and marks, in order; a full stop ends a sentence only before a capital or
    the end."""
    tokens: list[Token] = []
    sentence = 0
    for match in _TOKEN.finditer(text):
        piece = match.group()
        tokens.append(_made(Token, (match.start(), match.end(), piece, fold(piece) or piece, sentence)))
        if piece in _SENTENCE_MARKS or (piece == "." and _ends_sentence(text, match.end(), tokens)):
            sentence += 1
    return tokens


def _ends_sentence(text: str, after: int, tokens: list[Token]) -> bool:
    before = tokens[-2] if len(tokens) > 1 else None
    if before and (before.fold in _SHORTENED or (_INITIALS.fullmatch(before.text) and before.text.isupper())):
        return False
    if after >= len(text):
        return True
    rest = text[after : after + 4]
    opening = rest.lstrip()[:1]
    return rest[0].isspace() and (not opening or not opening.islower())
