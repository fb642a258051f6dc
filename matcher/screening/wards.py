"""Care by its place: whoever lay on a ward, is seen at a surgery or goes to a clinic every week is treated there."""

from typing import Final

from matcher.screening.lexicon.clinics import CLINICS
from matcher.screening.lexicon.wards import WARDS
from matcher.screening.neighbours import is_person, left_of, opens_with_deed, right_of, word_at
from matcher.screening.tokens import Token
from matcher.screening.told import stands_free
from matcher.screening.wordlist import worded

OPENERS: Final = WARDS | CLINICS | worded("intensive")
"""The words at which `warded` can begin."""
_TO: Final = worded("bij naar op in van onder via door uit")
_BETWEEN: Final = worded(
    "de het een mijn zijn haar afdeling poli polikliniek gesloten open nog weer onze psychiatrische ic"
)
_STAYED: Final = worded(
    """lag lig ligt gelegen verbleef verblijft verbleven opgenomen opname controle controles afspraak afspraken
    behandeling behandeld patient doorverwezen verwezen verwijzing wachtlijst intake bekend traject consult
    onderzoek onderzoeken hulp begeleiding zorg ontvangt verblijft wekelijks gesprekken gesprek sessies nazorg
    medicatie begeleid dagdelen ontslagen aangemeld aanmelding hulpverlening ingeschakeld betrokken verwijst
    geopereerd oefeningen"""
)
_STAYED_LONG: Final = worded("gezeten gelegen gebleven verbleven doorgebracht opgenomen")
_WENT: Final = worded("kom komt moet moest ga gaat ging ben is was zit zat krijgt krijg heb heeft elke")
_FOR_THE_ILL: Final = worded(
    """afkickkliniek verslavingskliniek ontwenningskliniek ontgiftingskliniek afkickcentrum paaz puk gesloten inrichting
    crisisopvang hartbewaking intensive ic"""
)
"""Where nobody goes but to be treated, or to work."""
_HOUSES: Final = worded("kliniek ggzinstelling revalidatiecentrum ziekenhuis psychiatrie hospice")
_LIVED: Final = worded("zat zit gezeten woonde woont verbleef lag gelegen jaren maanden weken")
_OF_A_WARD: Final = worded(
    """poli afdeling praktijk begeleiding ondersteuning hulp zorg begeleid klinieken behandel onderzoek onderzoeken kom
    deel"""
)
_OFTEN: Final = worded(
    "elke iedere wekelijks maandelijks jaarlijks halfjaarlijks per dagelijks weken regelmatig vaak maal keer"
)


def warded(tokens: list[Token], index: int) -> int:
    """ "Lag op de intensive care", "komt elke maand op de poli cardiologie", "afspraken bij de ggz"."""
    length = _length(tokens, index)
    if not length:
        return 0
    step = 1
    while word_at(tokens, index - step).fold in _BETWEEN and step < 5:
        step += 1
    if word_at(tokens, index - step).fold not in _TO:
        return 0
    around = {token.fold for _, token in left_of(tokens, index, 9)} | set(right_of(tokens, index + length - 1, 6))
    dried = tokens[index].fold in _FOR_THE_ILL and not around.isdisjoint(_WENT)
    dried = dried or (tokens[index].fold in _HOUSES and not around.isdisjoint(_LIVED))
    link = word_at(tokens, index - step).fold
    dried = dried or (link in ("bij", "onder") and not around.isdisjoint(("loop", "loopt", "liep")))
    if (
        not dried
        and around.isdisjoint(_STAYED | _STAYED_LONG)
        and (around.isdisjoint(_OFTEN) or around.isdisjoint(_WENT))
    ):
        return 0
    if not stands_free(tokens, index, _OF_A_WARD):
        return 0
    one = not around.isdisjoint(("ik", "mijn", "me", "mij", "hij", "zij", "ze", "mn")) or opens_with_deed(tokens, index)
    one = one or any(is_person(tokens, index - distance) for distance, _ in left_of(tokens, index, 9))
    return length if one or not around.isdisjoint(_STAYED) else 0


def _length(tokens: list[Token], index: int) -> int:
    """Return how many words name the ward: "poli cardiologie", "intensive care", "IC"."""
    token, following = tokens[index], word_at(tokens, index + 1).fold
    if token.fold in ("intensive", "spoedeisende"):
        return 2 if following in ("care", "hulp") else 0
    if token.fold in ("ic", "fact", "hic") and not token.text.isupper():
        return 0
    if token.fold in ("poli", "polikliniek") and following in WARDS:
        return 2
    return 1
