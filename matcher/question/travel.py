"""reistijd: minutes, a postcode and a means of transport, each as far as it was said."""

import re
from collections.abc import Iterator

from matcher.question.reading import Mention, Side
from matcher.question.text import Question

_LIMIT = (
    r"(?:(?:binnen|maximaal|max\.?|hooguit|hoogstens|niet (?:verder|meer|langer|verder weg) dan|tot|op"
    r"|ten hoogste|"
    r"onder de|minder dan|maar|circa|ongeveer|niet langer|zo'?n|het|de|een|nog geen)\s+)*"
)
_AMOUNT = (
    r"(?:(?P<minutes>\d{1,3})(?:\s?-\s?(?P<upper>\d{1,3}))?\s?-?\s?(?:minuten|minuut|minuutjes|min\b\.?"
    r"|mins\b)"
    r"|(?P<half>(?:een )?half\s?uur(?:tje)?)|(?P<three>(?:3|drie)\s?kwartier)"
    r"|(?P<quarter>(?:een )?kwartier(?:tje)?)"
    r"|(?P<oneandhalf>anderhalf uur)|(?P<hours>(?:een|1|2) uur|(?<=max )uur))"
)
_TRAVEL = (
    r"(?:reistijd|reizen|reisafstand|reist|reis\b|fietsen|fietsafstand|fietst|fiets\b|rijden|rijafstand"
    r"|lopen|loopafstand|wandelen|"
    r"onderweg|met (?:het |de |een )?(?:ov|openbaar vervoer|bus|tram|metro|trein|auto|fiets|brommer"
    r"|scooter)|ov\b|op de fiets|"
    r"te voet|van huis|enkele reis|heen|trappen|afstand|vanaf|vanuit|van\b)"
)
_TIME = re.compile(
    rf"(?<![\w/]){_LIMIT}{_AMOUNT}(?:\s+(?:reistijd|reizen|reisafstand|enkele reis|onderweg|afstand"
    rf"|van huis(?: weg)?|rijden)\b)?"
)
_TRAVEL_BEHIND = re.compile(rf"[^,;.]{{0,25}}?\b{_TRAVEL}")
_TRAVEL_BEFORE = re.compile(
    r"(?:reistijd|reizen|reisafstand|reist|reisduur|fietsen|fiets|lopen|binnen|wil (?:maximaal|max)?"
    r"|reiswens)\W*(?:van |is |tot |:|wil |hij |ze |niet |kan )*$"
)
_NOT_TRAVEL = re.compile(r"\s*(?:pauze|bellen|gesprek|later|te laat|wachten|per (?:dag|uur|klant|taak))\b")
_POSTCODE = re.compile(
    r"\b(?:(?:van(?:af|uit)?|naar|(?:(?<=minuten )|(?<=min )|(?<=minuut )|(?<=uur )|(?<=kwartier ))in"
    r"|rond(?:om)?|(?:dicht |vlak )?bij|dichtbij|vlakbij|nabij|tot|omgeving(?: van)?"
    r"|(?:in de )?(?:buurt|nabijheid|omtrek) van|rondom)\s+)"
    r"(?:(?:de )?(?:postcode|pc4?|pc-4|adres)\s*:?\s*)?(?P<pc>[1-9]\d{3})(?:\s?(?!(?:op|in|of|en|is|om"
    r"|te|al|zo|ov|ik|nu|na|ze|we|me|er|ma|di|wo|do|vr|za|ca|pw|br)\b)[a-z]{2}(?![a-z]))?(?!\d|[.,:]\d)"
)
_MODES = (
    (re.compile(
        r"\b(?:fietst?(?= (?:max|maximaal|hooguit|\d))"
        r"|(?:op|met|per) (?:de |een |eigen |zijn |haar )?(?:e-?bike|elektrische fiets|fiets)(?!\w)"
        r"|fietsend\b|(?:op )?fietsafstand\b|te befietsen\b|(?:kan|kunnen|te|wil|komt|gaat"
        r"|gaan) fietsen\b(?! (?:maken|repareren|verkopen))|(?:(?<=minuten )|(?<=minuut )|(?<=min )"
        r"|(?<=kwartier )|(?<=\buur )|(?<=halfuur )|(?<=uurtje ))fiets(?:en)?\b|\bfietsen(?= (?:naar"
        r"|van(?:af|uit)?) ))"
    ), "fiets"),
    (re.compile(
        r"\b(?:te voet|(?:op )?(?:loop|wandel)afstand|wandelend|lopend(?! (?:e |traject|band|buffet"
        r"|contract|re|werk))|(?:kan |gaan |komt )?lopen(?= (?:naar|van)\b)|(?<=minuten )lopen"
        r"|(?<=kwartier )lopen|(?<=min )lopen|wandelen)\b"
    ), "lopend"),
    (re.compile(
        r"\b(?:(?:met|per|via|gebruik van|afhankelijk van|goede?) (?:het |de |een )?(?:ov"
        r"|openbaar vervoer|bus|tram|metro|trein|randstadrail)(?!\w)(?:[ -]bereikbaar)?"
        r"|ov[ -]bereikbaar|ov[ -]verbinding|openbaar vervoer|(?<![\w-])ov(?! ?-?chip)(?![\w-]))"
    ), "ov"),
    (re.compile(
        r"\b(?:(?:met|op|per) (?:de |een |eigen |zijn |haar )?(?:brommer|bromfiets|scooter"
        r"|snorfiets)|eigen (?:brommer|bromfiets|scooter)|(?<!een )(?:brommer|bromfiets)"
        r"(?=\s*(?:$|[,.;])))\b(?! ?-?(?:rijbewijs|certificaat|monteur|koerier|bezorg))"
    ), "bromfiets"),
    (re.compile(r"\b(?:(?:met|per) (?:de |een |eigen |zijn |haar )?auto)\b"), "auto"),
)  # fmt: skip
_NOT_BY = re.compile(r"\b(?:geen|niet|zonder|werken|rijden) (?:\w+ )?$")


def _minutes(found: re.Match[str]) -> int:
    if found["minutes"]:
        return int(found["upper"] or found["minutes"])
    if found["half"]:
        return 30
    if found["three"]:
        return 45
    if found["quarter"]:
        return 15
    if found["oneandhalf"]:
        return 90
    return 120 if found["hours"].startswith("2") else 60


def _is_limit_of_travel(text: str, found: re.Match[str]) -> bool:
    """ "Lopend vanaf 3072, hooguit een kwartier"."""
    limited = re.match(r"(?:binnen|max|hooguit|hoogstens|ten hoogste|niet)", found.group())
    return bool(limited and (_POSTCODE.search(text) or any(pattern.search(text) for pattern, _ in _MODES)))


def read_travel(question: Question, side: Side) -> Iterator[Mention]:
    """Yield reistijd in parts: minuten, vervoer, and the postcode under naar (kandidaten) or van (vacatures)."""
    text = question.text
    for found in _TIME.finditer(text):
        minutes = _minutes(found)
        if not 1 <= minutes <= 240 or _NOT_TRAVEL.match(text, found.end()):
            continue
        if not found["minutes"]:
            told = re.search(r"\b(?:reistijd|reizen|reisafstand|enkele reis|onderweg|van huis|rijden)\b", found.group())
            if not (
                told
                or _is_limit_of_travel(text, found)
                or _TRAVEL_BEHIND.match(text, found.end())
                or _TRAVEL_BEFORE.search(text[: found.start()])
            ):
                continue
        yield Mention("reistijd", {"minuten": minutes}, *found.span())
    for found in _POSTCODE.finditer(text):
        in_region = "2600" <= found["pc"] <= "3299"
        if in_region or "postcode" in found.group() or _TIME.search(text):
            yield Mention("reistijd", {"naar" if side == "kandidaten" else "van": found["pc"]}, *found.span())
    for pattern, mode in _MODES:
        for found in pattern.finditer(text):
            if not _NOT_BY.search(text[: found.start()]):
                yield Mention("reistijd", {"vervoer": mode}, *found.span())
