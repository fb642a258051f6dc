"""First names known by how they are built, and capitals that are an organisation's."""

from functools import lru_cache
from typing import Final

from matcher.screening.businesses import TAILS
from matcher.screening.first_names import SURE_NAMES
from matcher.screening.tokens import fold
from matcher.screening.wordlist import worded

_SHORTEST: Final = 6
_BEGINNINGS: Final = (
    "abdel", "abdul", "abder", "abdou", "tesfa", "gebre", "ghebre", "haile", "welde", "wolde", "tekle", "kidane",
    "letek", "mohamm", "muhamm", "moham", "fatim", "noured", "nouredd", "oluwa", "adebay", "zaina", "krish",
)  # fmt: skip
_ENDINGS: Final = (
    "eddine", "uddin", "ullah", "allah", "mariam", "yesus", "meskel", "slaw", "slawa", "gul", "islav", "inho", "janna",
    "andro", "isha", "aysha", "preet",
)  # fmt: skip
_WORDS: Final = worded("mohammedaans mohammedaanse mohammedaan sundays")
_ORGANISATIONS: Final = (
    "punt", "plein", "loket", "dienst", "gemeente", "centrum", "bureau", "afdeling", "organisatie", "stichting",
    "bedrijf", "groep", "school", "team", "winkel", "vereniging", "gemeenschap", "corporatie", "instelling", "markt",
    "directie", "redactie", "planning", "werving", "personeel", "personeelszaken", "administratie", "recruitment",
)  # fmt: skip


@lru_cache(maxsize=65536)
def is_given_name(folded: str) -> bool:
    """Say whether a folded word is a person's first name wherever it stands: a known one, or built like one."""
    if folded in SURE_NAMES:
        return True
    if len(folded) < _SHORTEST or folded in _WORDS or not folded.isalpha():
        return False
    return folded.startswith(_BEGINNINGS) or folded.endswith(_ENDINGS)


def is_organisation(pieces: list[str]) -> bool:
    """Say whether capitals behind a sign-off are a department's or a firm's: "De Haven BV", "Team Werving"."""
    folds = [fold(piece.rstrip(".")) for piece in pieces]
    return folds[-1] in TAILS or any(part.endswith(_ORGANISATIONS) for part in folds)
