"""Care that is somebody's own because the whole sentence speaks of one person and of no work: told, not owned."""

from typing import Final

from matcher.screening import health_words as words
from matcher.screening import owner_words
from matcher.screening.lexicon.clinics import CLINICS
from matcher.screening.neighbours import is_others, is_person, opens_as_person, opens_with_deed, right_of, word_at
from matcher.screening.tokens import Token
from matcher.screening.wordlist import worded

_PLACES: Final = CLINICS | worded(
    """kliniek ggz ziekenhuis psychiatrie verslavingszorg thuiszorg antes parnassia boumanhuis revalidatiecentrum
    afkickkliniek verslavingskliniek ggzkliniek dagkliniek pijnkliniek pijnpoli rijndam youz fivoor indigo bavo riagg
    crisisdienst factteam dagbehandeling dagopname wijkverpleging kruk stok brace"""
)
_SOFT: Final = worded(
    """behandeling therapie opname ziekte beperking beperkingen gezondheid stress klachten gehoor bloeddruk dieet angst
    paniek pijn pijnen koorts verdriet rouw overgang prikkels ongeval belastbaarheid gebrek infectie handicap
    trauma ziekteverzuim ziekmelding diagnose kwaal dementie alzheimer afwijking kuur infuus injecties"""
)
_PEOPLE: Final = words.PRACTITIONERS - _PLACES - {"psychosomatisch"}
_STATEABLE: Final = worded(
    """ziekte beperking beperkingen angst paniek pijn ongeval gebrek infectie handicap trauma kwaal dementie alzheimer
    afwijking overgang verslaving"""
)
_STATING: Final = worded(
    """ontdekt gevonden gebleken vastgesteld geconstateerd gediagnosticeerd uitgevallen bekend sprake leef
    leeft diagnose diagnoses opgelopen overgehouden kampt kamp lijdt lijd heb heeft had kreeg gehad
    vermoedelijk verdenking vermoeden mogelijk"""
)
_IMPERSONAL: Final = worded(
    "ontdekt sprake bekend vastgesteld geconstateerd gediagnosticeerd vermoedelijk verdenking vermoeden diagnose"
)
_FIRM: Final = (words.TREATMENTS | words.AIDS | words.MEDICINES) - _SOFT - _PLACES
CARE: Final = _PEOPLE | _FIRM | _STATEABLE
"""The words that `is_told` judges."""
_TO: Final = worded("bij naar met door volgens via onder bezoek bezoekt bezocht")
_BETWEEN: Final = worded("de een het zijn haar mijn mn me n vaste eigen nieuwe")
_LETTERS: Final = worded("oproep afspraak brief verwijzing advies verklaring rapport behandeling recept medicijnen")
_HAVING_SAID: Final = worded("gezegd aangegeven geadviseerd vastgesteld verboden verteld aangeraden voorgeschreven")
_ABOUT: Final = worded(
    "zegt zei vindt vond betrokken akkoord ingeschakeld adviseert bezocht raadt schrijft schreef volgt verwijst"
)
_POSSESSIVE: Final = worded("mijn mn zijn haar")
_LABELS: Final = worded(
    """gezondheid diagnose diagnoses medicatie medicijnen belemmering belemmeringen beperking beperkingen klachten
    bijzonderheden hulpmiddel hulpmiddelen allergie allergieen behandelaar behandelaren behandeling zorg hulpverlening
    medisch belastbaarheid achtergrond voorgeschiedenis anamnese toelichting aandachtspunt aandachtspunten"""
)
_FIRST_PERSON: Final = worded("ik mijn mn mij me k")
_WORKING: Final = (
    owner_words.WORK - worded("werk werken risico zorg wet zorgen maak maken geef advies huizen deel")
) | (
    worded(
        """functie baan werkgever baas bijbaan baantje vacature vacatures team collega bedrijf winkel fabriek
    receptie receptionist receptioniste balie klant klanten opdracht beroep vak diploma niveau mbo hbo gezocht zoeken
    gevraagd solliciteer solliciteerde assistent assistente medewerker chauffeur monteur ploeg dienst diensten
    roept magazijn bezorging reden reed rijd scan scande leverde leveren lever geleverd vul vulde vullen
    ruim ruimde was waste spoel dweil dweilde telefoon agenda studeert studeer dienen toedienen uitzetten klaarzetten
    geleerd poetste schoon wassen aankleden douchen stofzuig kook kookte"""
    )
    - worded("klant was reden dienst")
)


def is_told(tokens: list[Token], index: int) -> bool:
    """Say whether the sentence tells that one person has, takes or sees what stands at index."""
    if tokens[index].fold in _PEOPLE and not _is_gone_to(tokens, index):
        return False
    before = word_at(tokens, index - 1).fold
    if word_at(tokens, index + 1).text == "-" or "over" in (before, word_at(tokens, index - 2).fold):
        return False
    if tokens[index].fold == "allergie" and not owner_words.PEEVES.isdisjoint(right_of(tokens, index, 4)):
        return False
    if tokens[index].fold in _STATEABLE:
        return is_stated(tokens, index)
    return _speaks_of_one(tokens, index)


def is_stated(tokens: list[Token], index: int) -> bool:
    """Say whether what stands at index is said to be so of one person: "is sprake van", "vastgesteld"."""
    first, last = _sentence(tokens, index)
    if _is_labelled(tokens, first):
        return _speaks_of_one(tokens, index)
    near = {token.fold for token in tokens[max(first, index - 6) : min(last, index + 3)]}
    if near.isdisjoint(_STATING) or tokens[last - 1].text == "?":
        return False
    return _speaks_of_one(tokens, index, known=not near.isdisjoint(_IMPERSONAL))


def stands_free(tokens: list[Token], index: int, beside: frozenset[str] = frozenset()) -> bool:
    """Say whether the sentence is a note that speaks of no work and to nobody: "Na een CVA links krachtverlies".

    `beside` are words that count as no work here.
    """
    return _speaks_of_one(tokens, index, known=True, beside=beside)


def _is_labelled(tokens: list[Token], first: int) -> bool:
    """ "Diagnose: ...", "Bijzonderheden: ..."."""
    return word_at(tokens, first).fold in _LABELS and word_at(tokens, first + 1).text == ":"


def _speaks_of_one(
    tokens: list[Token], index: int, *, known: bool = False, beside: frozenset[str] = frozenset()
) -> bool:
    first, last = _sentence(tokens, index)
    one = (
        known
        or _is_labelled(tokens, first)
        or opens_with_deed(tokens, index)
        or word_at(tokens, index - 1).fold in ("zijn", "haar")
    )
    for at in range(first, last):
        fold = tokens[at].fold
        if (fold in _WORKING and fold not in beside) or fold.endswith("stage") or is_others(tokens, at):
            return False
        one = one or fold in _FIRST_PERSON or _is_one(tokens, at)
    return one


def _is_gone_to(tokens: list[Token], index: int) -> bool:
    """ "Bij de fysio", "door een verzekeringsarts": a person seen, and not a trade."""
    step = 1
    while word_at(tokens, index - step).fold in _BETWEEN and step < 4:
        step += 1
    link = word_at(tokens, index - step).fold
    if link == "met":
        return word_at(tokens, index - 1).fold in _POSSESSIVE
    behind = word_at(tokens, index + 1).fold
    if behind == "heeft":
        return word_at(tokens, index + 2).fold in _HAVING_SAID
    return link in _TO or behind in _ABOUT or (link == "van" and word_at(tokens, index - step - 1).fold in _LETTERS)


def _is_one(tokens: list[Token], index: int) -> bool:
    return is_person(tokens, index) or opens_as_person(tokens, index)


def _sentence(tokens: list[Token], index: int) -> tuple[int, int]:
    first, last = index, index + 1
    while first > 0 and tokens[first - 1].sentence == tokens[index].sentence and index - first < 20:
        first -= 1
    while last < len(tokens) and tokens[last].sentence == tokens[index].sentence and last - index < 20:
        last += 1
    return first, last
