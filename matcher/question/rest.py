"""What stays of a question when its filters are taken out."""

import re
from collections.abc import Sequence

_TOKEN = re.compile(r"[^\W_][\w'’+#.-]*[\w+#]|\w|\S")
_SAYS_NOTHING = """
aan al alleen als alvast ander andere b baan banen beginnen behalve ben bent beschikbaar beschikken beschikt
bezit bij bijvoorbeeld daar dan dat de deze die dit doen door dus een eens eigenlijk en er ergens eventueel
evt fijn gaan gaat geen gewenst gezocht goed graag haar had heb heb'k hebben hebt heeft hem hen het hey hij
hoeft hoeven hoi hun hé iemand iets ik in inzetbaar is ja je kan kandidaat kandidate kandidaten klant kom
komen komt kun kunnen kunt liefst liever maar mag max maximaal me mee meegenomen meenemen mensen met mij
mijn min minimaal mocht moet moeten mogen mooi n na naar niet nodig nog nu of ok oke om onder ons ook op per
personen persoon plek pre prima probleem pré s spreekt spreken staan staat start starten t te tegen terecht
tijdens toch tot tussen u uit uren uur vacature vacatures van vanuit vereist verplicht via voor voorkeur
vraag waar waarbij want was wat we wel welke welkom wens werk werken werkt werkzaam wie wij wil willen wilt
wonen woon woonachtig woont ze zelf zich zij zijn zin zit zo zoek zoeken zoekende zoekt zonder zou zouden
"""
_EMPTY_WORDS = frozenset(_SAYS_NOTHING.split())


def remaining(question: str, spans: Sequence[tuple[int, int]]) -> str:
    """Return the words outside the spans, one space apart, without the little words at the edge of each piece.

    spans: what was read, as (start, end) in the question. Without spans the question comes back whole, its white
    space tidied.
    """
    if not spans:
        return " ".join(question.split())
    pieces: list[str] = []
    at = 0
    for start, end in (*sorted(spans), (len(question), len(question))):
        piece = _trimmed(question[at:start])
        if piece:
            pieces.append(piece)
        at = max(at, end)
    return " ".join(pieces)


def _trimmed(piece: str) -> str:
    tokens = list(_TOKEN.finditer(piece))
    while tokens and _says_nothing(tokens[0].group()):
        tokens.pop(0)
    while tokens and _says_nothing(tokens[-1].group()):
        tokens.pop()
    if not tokens:
        return ""
    return " ".join(piece[tokens[0].start() : tokens[-1].end()].split())


def _says_nothing(token: str) -> bool:
    return token.casefold() in _EMPTY_WORDS or not any(char.isalnum() for char in token)
