"""What only sounds like health: a depression on the market, a handicap of 18, the fever of the auction."""

from typing import Final

from matcher.screening.neighbours import left_of, right_of, word_at
from matcher.screening.tokens import Token
from matcher.screening.wordlist import worded

_MARKETS: Final = worded(
    "economische economie arbeidsmarkt boven noordzee jaren crisis weer lucht atlantische beurs markt"
)
_ENGINES: Final = worded("motor motoren band banden auto deed doen rook wedstrijd circuit")
_FORCES: Final = worded("defensie leger politie marine redding schoonmaak interpol")
_SUBJECTS: Final = worded("onderwerp onderwerpen thema themas boeiend interessant vak scriptie boek")
_FEVERS: Final = worded("koorts aanval aanvallen spit letsel litteken zuurstof")
_TRAFFIC: Final = worded("autos schade melding meldingen snelweg rijbaan politie ambulance verzekering wrak wrakken")
_BUSY: Final = worded("druk drukke gezellig leuk goed snel")
_OF_A_GAME: Final = worded("golf golfbaan golfen golfclub")


def is_figure(tokens: list[Token], index: int) -> bool:
    """Say whether the word at index is used of something else than somebody's health."""
    fold = tokens[index].fold
    following = right_of(tokens, index, 6)
    if not _SUBJECTS.isdisjoint(following[1:4]):
        return following[:1] in (["een"], ["is"], ["als"], ["het"], ["was"])
    if fold in _FEVERS:
        return following[:1] == ["van"]
    around = {token.fold for _, token in left_of(tokens, index, 6)}.union(following)
    if fold == "depressie":
        return not _MARKETS.isdisjoint(around)
    if following[:1] in (["heet"], ["heten"], ["genaamd"]):
        return True
    if fold.endswith("pijn") and following[:1] == ["van"]:
        return following[1:2] in (["hoe"], ["wat"], ["dat"])
    if fold in ("ongeluk", "ongeval"):
        return not _TRAFFIC.isdisjoint(around)
    if fold.startswith("manisch"):
        return not _BUSY.isdisjoint(following[:1])
    if fold in ("burnout", "burnouts"):
        return not _ENGINES.isdisjoint(around)
    if fold in ("operatie", "operaties"):
        return not _FORCES.isdisjoint(around)
    if fold == "handicap":
        return not _OF_A_GAME.isdisjoint(around) or (
            following[:1] == ["van"] and word_at(tokens, index + 2).fold.isdigit()
        )
    if fold == "gebrek":
        return following[:1] == ["aan"]
    if fold in ("beperkingen", "beperking"):
        return "ken" in around or following[:2] == ["van", "het"]
    return False
