"""A question made comparable: folded, numbers as digits, slips of the pen mended; every character knows its origin."""

import re
import unicodedata
from dataclasses import dataclass

from matcher.question.spelling import mended

_WORD = re.compile(r"[a-z]+")
_PLAIN = str.maketrans({"’": "'", "‘": "'", "`": "'", "´": "'", "–": "-", "—": "-", "‐": "-", "‑": "-", "\xa0": " "})

_ONES = {
    "een": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9,
}  # fmt: skip
_TENS = {"twintig": 20, "dertig": 30, "veertig": 40, "vijftig": 50, "zestig": 60, "negentig": 90}
_NUMBERS = {
    **{word: value for word, value in _ONES.items() if word != "een"},
    "tien": 10, "elf": 11, "twaalf": 12, "dertien": 13, "veertien": 14, "vijftien": 15, "zestien": 16,
    "zeventien": 17, "achttien": 18, "negentien": 19,
    **_TENS,
    **{f"{one}en{ten}": value + tens for one, value in _ONES.items() for ten, tens in _TENS.items()},
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Question:
    """raw: as it was asked. text: its comparable form. starts, ends: for each character of text its place in raw."""

    raw: str
    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Return where text[start:end] stands in raw; end must be greater than start."""
        return self.starts[start], self.ends[end - 1]


def _folded(raw: str) -> list[tuple[str, int, int]]:
    folded: list[tuple[str, int, int]] = []
    for index, char in enumerate(raw):
        if char.isascii() and char.isprintable() and char != "`":
            folded.append((char.lower(), index, index + 1))
            continue
        plain = char.translate(_PLAIN)
        for part in unicodedata.normalize("NFKD", plain.casefold()):
            if not unicodedata.combining(part):
                folded.append((" " if part.isspace() else part.translate(_PLAIN), index, index + 1))
    return folded


def read_text(raw: str) -> Question:
    """Return the question in comparable form."""
    folded = _folded(raw)
    text = "".join(char for char, _, _ in folded)
    out: list[tuple[str, int, int]] = []
    done = 0
    for word in _WORD.finditer(text):
        start, end = word.span()
        said = word.group()
        meant = said if said in _NUMBERS else mended(said)
        meant = str(_NUMBERS.get(meant, meant))
        if meant == said:
            continue
        out.extend(folded[done:start])
        first, last = folded[start][1], folded[end - 1][2]
        out.extend((char, first, last) for char in meant)
        done = end
    out.extend(folded[done:])
    return Question(
        raw,
        "".join(char for char, _, _ in out),
        tuple(start for _, start, _ in out),
        tuple(end for _, _, end in out),
    )
