"""Care that a note tells of without saying whose: doorverwezen naar, wachtlijst, vergoeding, loopt bij."""

from typing import Final

from matcher.screening.neighbours import is_group, left_of, right_of
from matcher.screening.tokens import Token
from matcher.screening.wordlist import worded

_REFERRED: Final = worded(
    """doorverwezen verwezen verwijzing verwijst wachtlijst vergoeding vergoed eigen risico intake
    aangemeld start behandelplan loopt zit krijgt volgt kreeg volgde kwam ingesteld stabiel afhankelijk
    aangewezen herstellende traject behandeltraject deeltijdbehandeling gesprekken afspraak opname
    verzoek advies verklaring rapport nazorg controle controles onder sessies wekelijks contact"""
)
_LINKS: Final = worded(
    "naar voor bij op met in aan de het een zijn haar nog al weer daar nu via van betaald aangevraagd"
)
_ELSE: Final = worded(
    """je jij jouw u uw we wij ons onze ervaring opleiding stage baan functie assistent assistente medewerker
    vacature vacatures team afdeling cursus school studie receptie balie schoonmaak klanten gezocht gevraagd
    werkt werkte werk werken collega mensen bezorgen bereiden uitdelen delen solliciteert"""
)


def referred(tokens: list[Token], index: int) -> bool:
    """Say whether the words to the left lead one person to the care at index, and nobody's work."""
    lefts = [token.fold for _, token in left_of(tokens, index, 6)]
    around = [token.fold for _, token in left_of(tokens, index, 12)] + right_of(tokens, index, 5)
    if not _ELSE.isdisjoint(around) or any(map(is_group, around)):
        return False
    for word in lefts:
        if word in _REFERRED:
            return True
        if word not in _LINKS:
            return False
    return False
