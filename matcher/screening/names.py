"""Names of people, where somebody introduces them: "mijn naam is", "ik heet", a sign-off, contactpersoon.

A capital alone is no name: employers, places and brands stay.
"""

import re
from collections.abc import Iterator
from typing import Final

from matcher.screening.finding import Finding
from matcher.screening.introductions import (
    BACKWARD,
    CAPITAL,
    CAPITAL_OPENERS,
    GREETED,
    HERE,
    SURE,
    TITLE,
    TITLE_OPENERS,
    WEAK,
    WEAK_OPENERS,
)
from matcher.screening.name_words import FIRST_NAMES, NEVER, PARTICLES, ROLE_ENDINGS, ROLES, THINGS
from matcher.screening.origin_words import DEMONYMS
from matcher.screening.tokens import Token, fold
from matcher.screening.wordlist import worded

_PIECE: Final = re.compile(r"(?:[^\W\d_]\.[ ]?){1,5}(?![^\W\d_]*\.)|[^\W\d_]+(?:[-'’‘][^\W\d_]+)*\.?|['’‘][st]\b")
_SPACE: Final = re.compile(r"[ \u00a0]*[:,\-–—]?[ \u00a0\n\r]{0,4}")
_DEMAND: Final = re.compile(
    r"\b(?:de|veel|grote|meer|minder|hoge|is|stijgende|toenemende|weinig|groeiende|er|in|een|die) \Z", re.I
)
_STREETS: Final = (
    "straat",
    "laan",
    "weg",
    "plein",
    "kade",
    "singel",
    "dijk",
    "hof",
    "school",
    "park",
    "college",
)
_BRANDS: Final = frozenset({"oetker", "martens", "muscle", "clean"})
_MAX_PIECES: Final = 7


def names(text: str, tokens: list[Token]) -> Iterator[Finding]:
    """Yield the names that are introduced as such; `tokens` are the text's own."""
    lowered = text.lower()
    names_itself = any(word in lowered for word in ("naam", "heet", "name", "n.a.w"))
    for match in SURE.finditer(text) if names_itself else ():
        if not _welcomes(text, match):
            yield from _found(text, match.end(), lower=True)
    for match in _at_words(text, tokens, CAPITAL, CAPITAL_OPENERS):
        if _introduces(text, match):
            yield from _found(text, match.end(), own="ben" in match.group().lower().split())
    for match in _at_words(text, tokens, WEAK, WEAK_OPENERS):
        yield from _weakly(text, match.end())
    for match in HERE.finditer(text) if " hier" in lowered else ():
        greeted = GREETED.search(text[max(0, match.start() - 16) : match.start()]) is not None
        yield from _found(text, match.start()) if greeted else _weakly(text, match.start())
    for match in _at_words(text, tokens, TITLE, TITLE_OPENERS):
        yield from _titled(text, match)
    for match in BACKWARD.finditer(text) if names_itself else ():
        yield from _backward(text, match.start(), tokens)


def _at_words(
    text: str, tokens: list[Token], pattern: re.Pattern[str], openers: frozenset[str]
) -> Iterator[re.Match[str]]:
    """Yield what the pattern matches at words that can open it, left to right, without overlap."""
    behind = 0
    for token in tokens:
        if token.fold in openers and token.start >= behind:
            match = pattern.match(text, token.start)
            if match:
                behind = match.end()
                yield match


def _welcomes(text: str, match: re.Match[str]) -> bool:
    return "heet" in match.group().lower() and "welkom" in text[match.end() : match.end() + 60].lower().split(".")[0]


def _introduces(text: str, match: re.Match[str]) -> bool:
    intro = match.group().lower()
    before = text[max(0, match.start() - 48) : match.start()]
    if intro.startswith(("vraag", "vragen")) and intro.endswith("naar"):
        return _DEMAND.search(before) is None
    if intro in ("heet", "heette", "genaamd"):
        return not any(fold(word) in THINGS for word in re.findall(r"[^\W\d_]+", before)[-5:])
    return True


def _found(text: str, after: int, lower: bool = False, own: bool = False) -> Iterator[Finding]:
    space = _SPACE.match(text, after)
    start = space.end() if space else after
    if start == after and after and text[after - 1].isalnum():
        return
    end, pieces = _read_name(text, start, lower)
    if not pieces or (own and not _is_person(text, end, pieces)):
        return
    yield Finding(start, end, "naam")


def _weakly(text: str, start: int) -> Iterator[Finding]:
    while text[start : start + 1] in (" ", "\u00a0"):
        start += 1
    if not text[start : start + 1].isupper():
        return
    end, pieces = _read_name(text, start, lower=False)
    if not pieces:
        return
    initials = len(pieces) > 1 and re.fullmatch(r"(?:[A-Z]\.)+", pieces[0].replace(" ", "")) is not None
    known = fold(pieces[0].rstrip(".").split("-")[0]) in _FOLDED_NAMES
    if initials or (known and not _is_company(pieces)):
        yield Finding(start, end, "naam")


def _titled(text: str, match: re.Match[str]) -> Iterator[Finding]:
    start = match.end()
    while text[start : start + 1] in (" ", "\u00a0"):
        start += 1
    end, pieces = _read_name(text, start, lower=False, titles=True)
    title = match.group().lower()
    if len(pieces) == 2 and pieces[0] in ("in", "op", "te", "uit", "aan"):
        return
    honours_a_street = title.rstrip(".") in ("dr", "prof", "ir", "ing", "mr", "drs", "meester")
    if not pieces or fold(pieces[0]) in _BRANDS or (honours_a_street and fold(pieces[-1]).endswith(_STREETS)):
        return
    if title in ("meester", "juf", "miss", "mister", "heren", "tante", "oom", "prof", "dr") and _is_company(pieces):
        return
    yield Finding(start, end, "naam")


def _backward(text: str, stop: int, tokens: list[Token]) -> Iterator[Finding]:
    index = next((i for i in range(_at(tokens, stop), -1, -1) if tokens[i].end <= stop), -1)
    start = None
    for token in reversed(tokens[max(0, index - 5) : index + 1]):
        if token.is_word and token.is_capital and token.fold not in NEVER:
            start = token.start
        elif not (token.fold in PARTICLES or token.text == "."):
            break
    if start is not None:
        yield Finding(start, tokens[index].end, "naam")


def _at(tokens: list[Token], offset: int) -> int:
    low, high = 0, len(tokens)
    while low < high:
        middle = (low + high) // 2
        if tokens[middle].start < offset:
            low = middle + 1
        else:
            high = middle
    return low - 1


def _read_name(text: str, start: int, lower: bool, titles: bool = False) -> tuple[int, list[str]]:
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
    loose = [word for word in rest.group(1).split() if word not in PARTICLES]
    word = rest.group(2)
    if lower and not loose:
        return fold(word) not in NEVER
    department = word.isupper() and len(word) in (2, 3, 4) and not text[max(0, after - 12) : after].isupper()
    return not loose and word[0].isupper() and not department and fold(word) not in NEVER


def _is_person(text: str, end: int, pieces: list[str]) -> bool:
    """Say whether what stands behind "ik ben" is a name, and not a role, an origin or a trait."""
    first = next((piece for piece in pieces if fold(piece) not in PARTICLES), pieces[0]).rstrip(".")
    plain = fold(first.split("-")[0])
    if first != pieces[0].rstrip(".") and first.lower() in DEMONYMS:
        return False
    if plain in _FOLDED_NAMES:
        return True
    if plain in _FOLDED_ROLES or plain in NEVER or (len(first) > 1 and first.isupper()):
        return False
    if plain.endswith(ROLE_ENDINGS) and len(pieces) == 1:
        return False
    if len(pieces) > 1:
        return not (plain.endswith(ROLE_ENDINGS) and fold(pieces[1]) not in PARTICLES and text[end : end + 1] != ",")
    return re.match(r"\s*(?:$|[.,!?\n)]|(?:en|uit|van|\d\d|ik|kom|woon)\b)", text[end : end + 8]) is not None


def _is_company(pieces: list[str]) -> bool:
    whole = " ".join(fold(piece) for piece in pieces)
    return whole.startswith(_COMPANIES) or fold(pieces[-1]) in _COMPANY_TAILS


# Firms in the region whose names open with a first name.
_COMPANIES: Final = (
    "albert heijn", "jan linders", "thomas regout", "dirk van den broek", "jan de rijk", "jan de nul",
    "simon levelt",
    "peter appel", "bart smit", "jos scholman", "leen bakker", "erasmus", "maria ziekenhuis", "harry vos",
    "wim bosman",
    "ben jerry", "jack jones", "douwe egberts", "max havelaar", "jamie oliver", "hans anders", "jan van es",
    "willem van der valk", "van der valk", "hendrik ido", "frank frederiks", "johan cruijff",
    "emma kinderziekenhuis",
)  # fmt: skip
_COMPANY_TAILS: Final = worded(
    """bv b.v nv transport logistics logistiek catering bouw groep group holding ziekenhuis kliniek zorg
    supermarkten"""
)
_FOLDED_NAMES: Final = frozenset(fold(name) for name in FIRST_NAMES)
_FOLDED_ROLES: Final = frozenset(fold(role) for role in ROLES)
