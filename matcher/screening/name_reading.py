"""Reading a name from its first letter on: capitals, initials, and particles before a capital."""

import re
from typing import Final

from matcher.screening.businesses import owns
from matcher.screening.name_words import NEVER, PARTICLES
from matcher.screening.tokens import fold

_PIECE: Final = re.compile(r"(?:[^\W\d_]\.[ ]?){1,5}(?![^\W\d_]*\.)|[^\W\d_]+(?:[-'’‘][^\W\d_]+)*\.?|['’‘][st]\b")
_MAX_PIECES: Final = 7


def read_name(text: str, start: int, lower: bool, titles: bool = False) -> tuple[int, list[str]]:
    """Read a name from start: capitals, initials, particles before a capital. Returns its end and its
    pieces."""
    pieces: list[str] = []
    end = place = start
    while len(pieces) < _MAX_PIECES:
        match = _PIECE.match(text, place)
        if match is None:
            break
        piece = match.group().rstrip(" ")
        plain = fold(piece.rstrip("."))
        initial = re.fullmatch(r"(?:[^\W\d_]\.\s?)+", piece) is not None and piece[0].isupper()
        if (
            plain in PARTICLES
            and not initial
            and not (lower and not pieces and plain in ("in", "op", "te", "de", "het"))
        ):
            if not _leads_to_name(text, match.end(), lower and (not pieces or pieces[0][0].islower())):
                break
        elif ((plain in NEVER or (titles and plain == "en")) and not initial) or (
            not piece[0].isupper() and not (lower and (not pieces or (pieces[0][0].islower() and len(pieces) < 3)))
        ):
            break
        pieces.append(piece)
        stop = piece.endswith(".") and not initial
        end = match.start() + len(piece) - stop
        place = match.start() + len(piece)
        if stop or text[place : place + 1] == "\n":
            break
        if text[place : place + 1] in (" ", "\u00a0"):
            place += 1
        elif not initial:
            break
    if pieces and all(fold(piece) in PARTICLES for piece in pieces):
        return start, []
    return end, pieces


def _leads_to_name(text: str, after: int, lower: bool) -> bool:
    """Say whether particles from here lead to a word that can be a surname."""
    rest = re.match(r"((?:[ \u00a0]?(?:['’][st]|[a-z]{1,4}\b)){0,3})[ \u00a0]?([^\W\d_]+)", text[after : after + 40])
    if rest is None or text[after : after + 1] not in (" ", "\u00a0", "-", "'", "’"):
        return False
    if owns(fold(rest.group(2))):
        return False
    loose = [word for word in rest.group(1).split() if word not in PARTICLES]
    word = rest.group(2)
    if lower and not loose:
        return fold(word) not in NEVER
    department = word.isupper() and len(word) in (2, 3, 4) and not text[max(0, after - 12) : after].isupper()
    return not loose and word[0].isupper() and not department and fold(word) not in NEVER
