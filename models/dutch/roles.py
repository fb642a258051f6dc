"""What a sentence of a vacancy tells, from its header, its verbs and the words of pay and demand."""

from __future__ import annotations

import re
from collections.abc import Iterable

from spacy.tokens import Span

from matcher.reading import Role

_HEADERS = (
    (Role.DEMAND, re.compile(
        r"(?:wat|dit|dat) (?:vragen|verwachten|zoeken|eisen) (?:wij|we)|(?:wat|dit|dat) (?:we"
        r"|wij) (?:van je )?(?:vragen|verwachten|zoeken)"
        r"|wij vragen|we vragen|gevraagd|vereist(?:en)?|functie-?\s?eisen|eisen|(?:jouw |het |ons )?profiel"
        r"|dit neem je mee"
        r"|wat (?:neem|breng) (?:je|jij) mee|dit breng je mee|wie (?:ben jij|zoeken (?:we|wij))|jij hebt"
        r"|dit ben jij|wat heb je nodig"
        r"|wij zoeken|kwalificaties|competenties|over jou|jouw kwaliteiten|herken jij je hierin|je hebt|wie ben jij"
    )),
    (Role.OFFER, re.compile(
        r"(?:wat|dit) (?:bieden|krijg|kun je verwachten|bied) ?(?:wij|we|je)?|wij bieden|we bieden|wat (?:we|wij"
        r"|je) (?:bieden|krijgt?)"
        r"|dit krijg je|wat krijg (?:je|jij)|(?:ons )?aanbod|arbeidsvoorwaarden|jij krijgt|wat levert het op"
        r"|daarom (?:kies|werk) je"
        r"|wat staat er tegenover|dit bieden (?:wij|we)|voordelen|goed geregeld"
    )),
    (Role.TASK, re.compile(
        r"wat (?:ga|doe) (?:je|jij)(?: doen)?|wat je (?:gaat doen|doet)|dit ga je doen|(?:jouw |je )?(?:taken"
        r"|werkzaamheden|werkdag|functie|rol|baan)"
        r"|functie-?\s?(?:omschrijving|inhoud)|het werk|wat houdt de functie in|zo ziet je dag eruit|jouw dag"
        r"|de functie|jij gaat"
    )),
    (Role.ABOUT, re.compile(
        r"over ons|wie (?:zijn|wij zijn) (?:wij|we)?|ons bedrijf|bedrijfsprofiel|over het bedrijf"
        r"|over de organisatie|waar (?:kom|ga) je (?:te )?werken"
        r"|bij ons|onze organisatie|contact|solliciteren|interesse|meer weten"
    )),
)  # fmt: skip
_MARKS = " \n•*·▪●✓✔➢►-#"
HEADER_WORDS = 8
"""A line of at most this many words can be a header."""

_OFFER = re.compile(
    r"\b(?:salaris|cao|toeslag\w*|ploegentoeslag|reiskosten\w*|vakantie(?:dagen|geld)|pensioen\w*|bonus|korting"
    r"|per uur|bruto"
    r"|doorgroei\w*|contract|je verdient|wij bieden|we bieden|je krijgt|krijg je|teamuitje|borrel|gratis)\b|€"
)
_ASKS = re.compile(
    r"\b(?:je|jij|u) (?:hebt|heeft|beschikt|bezit|bent in (?:het )?bezit|spreekt|beheerst|bent (?:bereid|minimaal"
    r"|in het bezit))\b"
    r"|\b(?:wij|we) (?:vragen|verwachten|eisen)\b|\b(?:vragen|verwachten|eisen) (?:wij|we)\b|\b(?:vereist|verplicht"
    r"|must|een pre"
    r"|op zak|is nodig|heb je nodig|moet je|noodzakelijk|niet nodig|hoeft niet|gevraagd|in het bezit van|meegenomen)\b"
    r"|\b(?:wij|we) zoeken (?:iemand|een|mensen|naar)\b"
)
_WORKER = re.compile(r"\b(?:je|jij|jouw|u)\b")
_EMPLOYER = re.compile(r"\b(?:wij|we|ons|onze)\b")
_NOT_WORK = frozenset((
    "zijn", "hebben", "worden", "kunnen", "mogen", "zullen", "willen", "moeten", "hoeven", "krijgen", "horen", "vinden",
    "leren", "komen", "weten",
))  # fmt: skip
_INFINITIVE = re.compile(r"^[\s•*·▪●✓✔➢►-]*(?:[\w'-]+\s){0,4}?[a-z]{3,}en\b")


def roles(sentences: Iterable[Span], text: str) -> list[Role]:
    """Return the role of each sentence; `text` is the folded text that they span.

    A header on a line of its own holds until the next one, a header before a colon to the end of its line.
    """
    out: list[Role] = []
    section: Role | None = None
    inline: Role | None = None
    line = -1
    for sentence in sentences:
        start, end = sentence.start_char, sentence.end_char
        words = text[start:end].strip(_MARKS)
        this_line = text.rfind("\n", 0, start)
        if this_line != line:
            line, inline = this_line, None
        header, rest = _header(words)
        if header is not None and not rest:
            behind = text.find("\n", start)
            alone = not text[line + 1 : start].strip(_MARKS) and not text[end : behind if behind >= 0 else None].strip()
            section, inline = (header, None) if alone else (section, header)
            out.append(header)
            continue
        if header is not None:
            inline = header
        out.append(_role(sentence, words, inline, section))
    return out


def _header(words: str) -> tuple[Role | None, bool]:
    """Return the role that a header gives, and whether more stands behind it."""
    head, colon, rest = words.partition(":")
    if not colon and not words.endswith("?") and len(words.split()) > HEADER_WORDS // 2:
        return None, False
    if len(head.split()) > HEADER_WORDS:
        return None, False
    bare = head.strip(" ?!.,")
    for role, pattern in _HEADERS:
        if pattern.fullmatch(bare):
            return role, bool(rest.strip())
    return None, False


def _role(sentence: Span, words: str, inline: Role | None, section: Role | None) -> Role:
    said = inline or section
    if said is None or said is Role.ABOUT:
        if _ASKS.search(words):
            return Role.DEMAND
        if _OFFER.search(words):
            return Role.OFFER
        return _work_or_firm(sentence, words)
    if said is Role.TASK and _ASKS.search(words):
        return Role.DEMAND
    if said is not Role.OFFER and _OFFER.search(words) and not _ASKS.search(words):
        return Role.OFFER
    return said


def _work_or_firm(sentence: Span, words: str) -> Role:
    """A sentence of work speaks to the reader with a verb of doing, or is a list of infinitives."""
    if _WORKER.search(words):
        doing = any(
            token.lemma_.endswith("en") and token.lemma_ not in _NOT_WORK for token in sentence if len(token) > 2
        )
        return Role.TASK if doing else Role.ABOUT
    if _INFINITIVE.match(words) and not _EMPLOYER.search(words):
        return Role.TASK
    return Role.ABOUT
