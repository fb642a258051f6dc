"""Names of people, where somebody introduces them: "mijn naam is", "ik heet", a sign-off, contactpersoon.

A capital alone is no name: employers, places and brands stay.
"""

import re
from collections.abc import Iterator
from typing import Final

from matcher.screening.bare_names import bare_names
from matcher.screening.businesses import is_business
from matcher.screening.conditions import is_condition
from matcher.screening.finding import Finding
from matcher.screening.first_names import FIRST_NAMES
from matcher.screening.introductions import (
    BACKWARD,
    CAPITAL,
    CAPITAL_OPENERS,
    CLOSING,
    DEPARTMENT,
    GREETED,
    HERE,
    INITIALS,
    LINKED,
    SURE,
    TITLE,
    TITLE_OPENERS,
    WEAK,
    WEAK_OPENERS,
    WORKER_OPENERS,
    WORKERS,
)
from matcher.screening.lower_names import unsigned
from matcher.screening.name_reading import read_name
from matcher.screening.name_shapes import is_given_name, is_organisation
from matcher.screening.name_words import DEEDS, NEVER, PARTICLES, PLACE_ENDINGS, ROLE_ENDINGS, ROLES, THINGS
from matcher.screening.origin_words import DEMONYMS
from matcher.screening.tokens import Token, fold
from matcher.screening.wordlist import worded

_SPACE: Final = re.compile(r"[ \u00a0]*[:,\-–—]?[ \u00a0\n\r]{0,4}")
_DEMAND: Final = re.compile(
    r"\b(?:de|veel|grote|meer|minder|hoge|is|stijgende|toenemende|weinig|groeiende|er|in|een|die) \Z", re.I
)
_LETTERED: Final = re.compile(
    r"(?:\b(?:type|klasse|rijbewijs|vitamine|categorie|bijlage|punt|optie|groep|niveau|firma|fa\.?|bij|voor|gebouw|hal"
    r"|vleugel|\d) ?|[&@./])\Z"
)
_GREETINGS: Final = worded("beste lieve hoi hallo hey dag hi goedendag goedemorgen goedemiddag")
_BRANDS: Final = frozenset({"oetker", "martens", "muscle", "clean"})


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
        yield from _weakly(text, match.end(), fold(match.group().rstrip(" :,!")) in _GREETINGS)
    yield from unsigned(text)
    for match in HERE.finditer(text) if " hier" in lowered else ():
        greeted = GREETED.search(text[max(0, match.start() - 16) : match.start()]) is not None
        yield from _found(text, match.start()) if greeted else _weakly(text, match.start())
    for match in _at_words(text, tokens, TITLE, TITLE_OPENERS):
        yield from _titled(text, match)
    for match in BACKWARD.finditer(text) if names_itself else ():
        yield from _backward(text, match.start(), tokens)
    for match in _at_words(text, tokens, WORKERS, WORKER_OPENERS):
        yield from _at_work(text, match.end(), firm=match.group().lower().strip() == "werkgever")
    for match in DEPARTMENT.finditer(text):
        yield from _at_work(text, match.start(), department=True)
    for match in CLOSING.finditer(text):
        yield from _found(text, match.start(1))
    for match in LINKED.finditer(text):
        yield from _found(text, match.end())
    for match in INITIALS.finditer(text):
        yield from _with_initials(text, match)
    yield from bare_names(text, tokens)


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
    end, pieces = read_name(text, start, lower)
    if not pieces or (own and not _is_person(text, end, pieces)) or (not lower and is_organisation(pieces)):
        return
    yield Finding(start, end, "naam")


def _weakly(text: str, start: int, greeting: bool = False) -> Iterator[Finding]:
    while text[start : start + 1] in (" ", "\u00a0"):
        start += 1
    if not text[start : start + 1].isupper():
        return
    end, pieces = read_name(text, start, lower=False)
    if not pieces:
        return
    if (
        greeting
        and text[end : end + 1] in (",", "!", "\n")
        and _is_person(text, end, pieces)
        and not is_business(pieces)
    ):
        yield Finding(start, end, "naam")
        return
    initials = len(pieces) > 1 and re.fullmatch(r"(?:[A-Z]\.)+", pieces[0].replace(" ", "")) is not None
    known = fold(pieces[0].rstrip(".").split("-")[0]) in FIRST_NAMES
    if initials or (known and not is_business(pieces)):
        yield Finding(start, end, "naam")


def _at_work(text: str, start: int, department: bool = False, firm: bool = False) -> Iterator[Finding]:
    """A capital behind a role that does something: "sollicitant X spreekt Engels"; or in a department."""
    end, pieces = read_name(text, start, lower=False)
    if not pieces or is_business(pieces) or (pieces[0].isupper() and len(pieces[0]) > 1):
        return
    follows = re.match(r"\s*([^\W\d_]+|[,.(]|$)", text[end : end + 24])
    verb = follows is not None and (fold(follows.group(1)) in DEEDS)
    if department or (verb and not firm) or is_given_name(fold(pieces[0].split("-")[0])):
        yield Finding(start, end, "naam")


def _with_initials(text: str, match: re.Match[str]) -> Iterator[Finding]:
    """ "R. Hooijmans" and "P.J. Oosterom", and not the letters of a list, nor a firm's."""
    before = text[max(0, match.start() - 24) : match.start()].lower()
    surname = fold(match.group(2))
    if surname in NEVER or surname.endswith(PLACE_ENDINGS) or _LETTERED.search(before):
        return
    lists = not before.strip() or before.endswith("\n")
    if lists and match.group(1) in ("A.", "B.", "C.", "D.", "E.", "F.") and not match.group(0)[2:].strip()[0].islower():
        return
    end, pieces = read_name(text, match.start(), lower=False)
    if len(pieces) > 1 and not is_business(pieces):
        yield Finding(match.start(), end, "naam")


def _titled(text: str, match: re.Match[str]) -> Iterator[Finding]:
    start = match.end()
    while text[start : start + 1] in (" ", "\u00a0"):
        start += 1
    end, pieces = read_name(text, start, lower=False, titles=True)
    title = match.group().lower()
    if len(pieces) == 2 and pieces[0] in ("in", "op", "te", "uit", "aan"):
        return
    honours_a_street = title.rstrip(".") in ("dr", "prof", "ir", "ing", "mr", "drs", "meester")
    if not pieces or fold(pieces[0]) in _BRANDS or (honours_a_street and fold(pieces[-1]).endswith(PLACE_ENDINGS)):
        return
    if title in ("zuster", "broeder", "familie", "fam.") and (is_business(pieces) or is_organisation(pieces)):
        return
    if title in ("meester", "juf", "miss", "mister", "heren", "tante", "oom", "prof", "dr") and is_business(pieces):
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


def _is_person(text: str, end: int, pieces: list[str]) -> bool:
    """Say whether what stands behind "ik ben" is a name, and not a role, an origin or a trait."""
    first = next((piece for piece in pieces if fold(piece) not in PARTICLES), pieces[0]).rstrip(".")
    plain = fold(first.split("-")[0])
    if first != pieces[0].rstrip(".") and first.lower() in DEMONYMS:
        return False
    if plain in FIRST_NAMES:
        return True
    if is_condition(plain):
        return False
    if plain in _FOLDED_ROLES or plain in NEVER or (len(first) > 1 and first.isupper()):
        return False
    if plain.endswith(ROLE_ENDINGS) and len(pieces) == 1:
        return False
    if len(pieces) > 1:
        return not (plain.endswith(ROLE_ENDINGS) and fold(pieces[1]) not in PARTICLES and text[end : end + 1] != ",")
    return (
        re.match(
            r"\s*(?:$|[.,!?\n)]|(?:en|uit|van|\d\d|ik|kom|woon|zoek|heb|wil|maar|mijn|op zoek)\b)", text[end : end + 10]
        )
        is not None
    )


_FOLDED_ROLES: Final = frozenset(fold(role) for role in ROLES)
