"""Where the name of a street opens: the words in front of its last that belong to it."""

import re
from typing import Final

from matcher.screening.first_names import SURE_NAMES
from matcher.screening.street_words import ADJECTIVE_ENDINGS, HEADS, LEADS, PARTICLES
from matcher.screening.tokens import Token
from matcher.screening.wordlist import worded

_OPENERS: Final = worded(
    """ik wij we adres woonadres mijn op in aan te de het bij kom werk woon woont woonachtig locatie
    werklocatie wonend bezoekadres postadres thuisadres huisadres onze ons huis gevestigd straat nu vanaf
    tot naar standplaats zij hij een vestiging magazijn kantoor filiaal winkel solliciteren en rotterdam
    huisbezoek opvang inwonend bezorgadres briefadres afspraak bezoek langs ophalen verzamelen hoek van
    correspondentieadres nieuwe_adres oud nieuw sinds tel telefoon naam"""
)
_FARTHEST: Final = 5
_LOWER_WORDS: Final = 2
# What introduces the name of a street in running text; between it and the name stands nothing else.
_FRAMES: Final = worded("op aan de het t adres woonadres is in naar woon woont")
_NO_LEAD: Final = worded(
    """op aan de het t in naar is van bij en of met voor te om uit tot als dan dat die dit een ik hij zij ze we wij u
    je jij nu sinds woon woont wonen adres hoek kant buurt eind einde begin school winkel huis woning flat nummer
    kamer kantoor locatie filiaal ook nog al maar want dus kort net weer vanaf over langs achter tegen toen mijn mn
    me onze ons zijn haar hun heb had was niet wel er hier daar loop lopen fiets"""
)


def opening(tokens: list[Token], index: int) -> int:
    """Return the character at which the name of a street opens whose last word stands at index."""
    start = _with_capitals(tokens, index)
    if not tokens[index].is_capital or start == index:
        start = min(start, _in_lower_case(tokens, index))
    return tokens[start].start - _apostrophe(tokens, start)


def headed(tokens: list[Token], index: int) -> int | None:
    """Find the head of a street such as 'Laan op Zuid': a head word, particles, and the word at index."""
    if not tokens[index].is_capital:
        return None
    place = index - 1
    while place >= 0 and index - place <= 4 and (tokens[place].fold in PARTICLES or tokens[place].is_capital):
        if tokens[place].fold in HEADS and tokens[place].is_capital and place < index - 1:
            return place
        place -= 1
    return None


def _with_capitals(tokens: list[Token], index: int) -> int:
    """Walk left over capitals, with particles only between capitals, and over initials and ordinals."""
    start = index
    place = index - 1
    while place >= 0 and index - place <= _FARTHEST:
        token = tokens[place]
        touching = tokens[place + 1].start - token.end <= 2
        if not touching or token.sentence != tokens[index].sentence:
            break
        if (
            token.text in ("'", "’", "‘")
            or re.fullmatch(r"[1-4](?:e|de|ste)", token.text)
            or _is_capital_van(tokens, place)
        ):
            start = place
        elif (
            token.is_word
            and token.fold in PARTICLES
            and not (token.is_capital and token.fold in ("de", "het", "op", "te"))
        ):
            # "'s-Gravenweg" is one token; "s" behind an apostrophe belongs to the name.
            opens = token.fold in ("s", "t") or (token.fold in ("ter", "ten") and start == place + 1)
            named = token.fold == "van" and (_leads_on(tokens, place, start) or _has_article(tokens, place, start))
            start = place if opens or named else start
        elif token.is_word and token.is_capital and token.fold not in _OPENERS and not token.fold.isdigit():
            if _opens_sentence(tokens, place) and tokens[place + 1].fold in ("op", "te", "en", "het", "de", "in"):
                break
            start = place
        elif token.text != "." or not tokens[place - 1].is_word:
            break
        place -= 1
    return start


def _in_lower_case(tokens: list[Token], index: int) -> int:
    """Walk left over the first words of streets' names in lower case, and over others behind "op de", "adres"."""
    start = index
    place = index - 1
    while place >= 0 and index - place <= _FARTHEST and tokens[place].sentence == tokens[index].sentence:
        token = tokens[place]
        if token.text == "." and place > 0 and tokens[place - 1].fold in LEADS:
            place -= 1
            continue
        if not token.is_word or not _leads(tokens, place):
            break
        start = place
        place -= 1
    if start < index and tokens[start].fold in ("van", "de", "den", "der"):
        start = next((at for at in range(start, index) if tokens[at].fold not in ("van", "de", "den", "der")), index)
    framed = index
    for place in range(index - 1, max(-1, index - _LOWER_WORDS - 2), -1):
        token = tokens[place]
        if token.sentence != tokens[index].sentence or not (token.is_word or token.text == ":"):
            break
        if token.fold in _FRAMES or token.text == ":":
            framed = place + 1
            break
        if token.fold in _NO_LEAD or not token.fold.isalpha():
            break
    return min(start, framed)


def _leads(tokens: list[Token], place: int) -> bool:
    token = tokens[place]
    if token.fold in LEADS or re.fullmatch(r"[1-4](?:e|de|ste)", token.text):
        return True
    follows_street = place + 1 < len(tokens) and tokens[place + 1].is_word
    compound = len(token.fold) > 6 and token.fold.endswith(ADJECTIVE_ENDINGS[:2])
    return follows_street and (token.fold in SURE_NAMES or compound)


def _is_capital_van(tokens: list[Token], place: int) -> bool:
    """ "Van Swietenlaan", and not the "Van" that opens a sentence."""
    return tokens[place].text == "Van" and place > 0 and tokens[place - 1].sentence == tokens[place].sentence


def _has_article(tokens: list[Token], place: int, start: int) -> bool:
    """Say whether "van" at place belongs to the name: "in de van Swietenlaan"."""
    return place > 0 and tokens[place - 1].text in ("de", "het") and start == place + 1


def _opens_sentence(tokens: list[Token], place: int) -> bool:
    return place == 0 or tokens[place - 1].sentence != tokens[place].sentence


def _leads_on(tokens: list[Token], place: int, start: int) -> bool:
    """Say whether "van" at place opens a name: "van der Takstraat", not "de hoek van de Putselaan"."""
    return start == place + 2 and tokens[place + 1].fold in ("der", "den")


def _apostrophe(tokens: list[Token], start: int) -> int:
    before = tokens[start - 1] if start else None
    return 1 if before and before.end == tokens[start].start and before.text in "'’‘" else 0
