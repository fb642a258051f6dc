"""Notes without a subject: "Halfzijdig verlamd", "ziekgemeld op 3 maart"; and sickness that is none."""

from typing import Final

from matcher.screening.neighbours import NOTHING, left_of, right_of, word_at
from matcher.screening.tokens import Token
from matcher.screening.wordlist import worded

NOTED: Final = worded(
    """slaapproblemen slaapprobleem concentratieproblemen vermoeidheid slapeloosheid angsten nachtmerries flashbacks
    faalangst notenallergie pindaallergie huidallergie duizeligheid alcoholverleden drugsverleden verslavingsverleden
    stemmingswisselingen verlatingsangst bindingsangst hooikoorts rollator scootmobiel prothese beenprothese
    armprothese gehoorapparaat gehoorapparaten hoortoestel hoortoestellen slaappillen hartkloppingen huidaandoening
    autoimmuunziekte gewrichtspijn hoogtevrees insuline slaapmiddelen antibiotica"""
)
"""Complaints that a note names without saying whose."""
TELLING: Final = NOTED - worded(
    """faalangst hoogtevrees rollator scootmobiel prothese beenprothese armprothese insuline slaapmiddelen antibiotica
    gehoorapparaat gehoorapparaten hoortoestel hoortoestellen hooikoorts notenallergie pindaallergie huidallergie"""
)
"""Complaints of which a note that speaks of no work tells wherever they stand."""
_BESIDE: Final = worded(
    """langdurig chronisch rechts links halfzijdig volledig deels gedeeltelijk nu al sinds nog weer ernstig licht zwaar
    matig snel erg zeer heel kort momenteel inmiddels vaak soms tijdelijk eenzijdig 1 een beide sindsdien
    daardoor daarna toen twee drie vier vijf anderhalf half lang lange tijd jaren jaar maanden weken ook helaas
    bekend als is was geweest blijvend totaal bijna"""
)
_OPENS: Final = frozenset({",", ":", ";", "-", "/", ".", "(", "want", "maar"})
_GOES_ON: Final = worded(
    """aan op in sinds door na van voor wegens vanwege ivm bij geweest geraakt en maar dus thuis gemeld niet of met
    vanaf tot per want omdat om te"""
)
_ADDRESSED: Final = worded("je jij jouw u uw we wij ons onze jullie iedereen team collega's collegas")
_INFLECTED: Final = worded("zieke dove blinde zwangere doven verslaafde gehandicapte demente")
_VERBS: Final = worded("revalidatie opname belastbaar labiel instabiel opgenomen afgekeurd uitgevallen overbelast")
_CHILDREN: Final = worded("kind kindje baby tweeling eerste tweede derde vierde jongen meisje zoon dochter")
_OF_ILLNESS: Final = worded("medicijnen medicatie chemo pillen bestraling corona griep prednison de mijn stress covid")


def stands_alone(tokens: list[Token], index: int) -> bool:
    """Say whether a state opens its part of a note, with little words in front and no noun behind."""
    token = tokens[index]
    if token.fold in _INFLECTED or token.fold in _VERBS:
        return False
    place = index - 1
    while place >= 0 and tokens[place].sentence == token.sentence and tokens[place].text not in _OPENS:
        if tokens[place].fold not in _BESIDE and not tokens[place].fold.isdigit():
            return False
        place -= 1
    following = word_at(tokens, index + 1)
    closed = following is NOTHING or following.sentence != token.sentence or not following.is_word
    if not (closed or following.fold in _GOES_ON or following.fold.isdigit()) or following.text == "?":
        return False
    around = {other.fold for _, other in left_of(tokens, index)} | set(right_of(tokens, index, 8))
    return _ADDRESSED.isdisjoint(around)


def is_awaited(tokens: list[Token], index: int, phrase: tuple[str, ...]) -> bool:
    """ "In verwachting van een antwoord"."""
    if phrase != ("in", "verwachting") or word_at(tokens, index + 2).fold != "van":
        return False
    return _CHILDREN.isdisjoint(right_of(tokens, index + 2, 4))


def is_figure_of_speech(tokens: list[Token], index: int) -> bool:
    """ "Ziek van het wachten", "nooit een dag ziek": tired of it, or proud of never having been."""
    if tokens[index].fold not in ("ziek", "ziekgemeld", "duizelig", "misselijk", "benauwd"):
        return False
    following = right_of(tokens, index, 4)
    if tokens[index].fold not in ("ziek", "ziekgemeld"):
        return following[:2] == ["van", "de"]
    if following[:1] == ["geweest"]:
        following = following[1:]
    tired = following[:1] == ["van"] and following[1:2] not in ([word] for word in _OF_ILLNESS - {"de"})
    if tired and not (following[1:2] == ["de"] and _OF_ILLNESS & set(following[2:3])):
        return True
    lefts = [token.fold for _, token in left_of(tokens, index, 6)]
    return bool({"nooit", "zelden", "amper", "nauwelijks"} & set(lefts))
