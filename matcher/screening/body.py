"""A part of the body with something wrong: slechte rug, last van mijn knie, mijn heup is versleten."""

from typing import Final

from matcher.screening import health_words as words
from matcher.screening.neighbours import right_of, word_at
from matcher.screening.tokens import Token
from matcher.screening.wordlist import worded

PARTS: Final = words.BODY | {side + part for side in ("linker", "rechter", "onder", "boven") for part in words.BODY}

BAD: Final = worded(
    """piepende suizende krakende brandende tranende kloppende bonzende zeurende stekende prikkende jeukende
    schilferende opspelende verkrampende gammele kapotgewerkte slechte slecht zwakke versleten kapotte pijnlijke
    stijve gebroken zere zwak geblesseerde kromme beschadigde aangetaste broze ongelijke nieuwe vergroeide
    ontstoken gezwollen verlamde gevoelige trillende opgezette dove tintelende lamme verstuikte gekneusde
    gescheurde gescheurd verbrijzelde verkrampte overbelaste geamputeerde kunstmatige vastzittende"""
)

TROUBLE: Final = worded(
    """problem probleme probleempje probleempjes bloeding bloedprop gezwel scheurtje pijntjes pijntje klachtjes last
    pijn klachten klacht problemen probleem blessure blessures operatie geopereerd letsel schade slijtage
    ontsteking beperking beperkingen iets breuk aandoening geblesseerd infectie verlamd uitval kramp krampen
    steken zeer gevoelloosheid tintelingen trillingen zwakte kwaal kwetsuur gedoe vocht uitslag vergroeiing ziek"""
)

_LINKS: Final = worded(
    """van in aan met mijn mn me de het een linker rechter linkse rechtse beide onder boven m'n n zijn haar zn hun
    allebei twee"""
)

_AILS: Final = worded(
    """kapot versleten slecht slechter pijn zeer stuk geopereerd geblesseerd gebroken beschadigd verlamd
    zwak stijf ontstoken versleet belasten overbelasten speelt opspeelt protesteert tegenwerkt
    doorgezaagd missen amputeren functioneert minder steek trilt trillen tintelt tintelen gezwollen
    opgezwollen verkrampt verkrampen gevoelloos opgezet geblokkeerd verzwakt vastgezet instabiel verrekt
    gekneusd afgezet verbrijzeld streek opgeblazen begaf begaven opgegeven gesloopt verrot verziekt
    pijnlijk zeurt zeuren steekt steken doof"""
)

_HURT: Final = worded(
    "gescheurd gebroken gekneusd verstuikt geamputeerd afgescheurd verrekt gescheurde ontwricht verbrand"
)

_COUNTS: Final = worded("een mijn mn me twee drie vier 1 2 3 4 zijn haar")

_HANDLING: Final = worded("hand handen hoofd ogen oren vingers voeten lichaam armen benen")
"""What work is done with."""
_SWELLING: Final = worded("benen voeten enkels enkel knie knieen vingers voet been")
_LIMBS: Final = worded("arm been voet hand vinger vingers duim onderbeen onderarm bovenbeen teen tenen")

BODY_OPENERS: Final = (
    PARTS | BAD | {"dikke"} | TROUBLE | worded("door vanwege wegens ivm om mis mist miste een aan mijn mn me zijn haar")
)
"""The words at which `ailing_body` can begin."""


def ailing_body(tokens: list[Token], index: int) -> int:
    """A part of the body with something wrong: slechte rug, last van mijn knie, door mijn nek, mijn heup
    is versleten."""
    fold = tokens[index].fold
    if fold in PARTS:
        return 2 if word_at(tokens, index + 1).fold in _HURT else 0
    if fold == "dikke" and word_at(tokens, index - 1).fold in ("krijg", "krijgt", "heb", "heeft", "ik"):
        return 2 if word_at(tokens, index + 1).fold in _SWELLING else 0
    if fold in BAD and word_at(tokens, index + 1).fold in PARTS:
        part = word_at(tokens, index + 1).fold
        return 0 if fold == "nieuwe" and part not in ("heup", "heupen", "knie", "nier", "lever", "hart") else 2
    if fold in TROUBLE:
        step = 1
        while step <= 4 and word_at(tokens, index + step).fold in _LINKS:
            step += 1
        linked = step > 1 and word_at(tokens, index + 1).fold in ("van", "in", "aan", "met")
        part = word_at(tokens, index + step).fold
        if fold == "iets" and word_at(tokens, index + 1).fold != "aan" and not _is_something_with(tokens, index):
            return 0
        figurative = part in ("hand", "oog") and word_at(tokens, index + step - 1).fold in ("de", "het")
        if linked and part in PARTS and not figurative:
            return step + 1
    if fold in ("door", "vanwege", "wegens", "ivm", "om") and word_at(tokens, index + 1).fold in (
        "mijn",
        "mn",
        "me",
        "een",
        *(("zijn", "haar") if fold not in ("door", "om") else ()),
    ):
        step = 2 + (word_at(tokens, index + 2).fold not in PARTS)
        part = word_at(tokens, index + step).fold
        busy = fold in ("door", "om") and part in (
            "handen",
            "vingers",
            "hoofd",
            "ogen",
            "lichaam",
            "oren",
            "hand",
            "benen",
        )
        if part in PARTS and not busy and word_at(tokens, index + 1).fold != "een":
            return step + 1
    if fold in ("vanwege", "wegens", "ivm") and word_at(tokens, index + 1).fold in PARTS:
        behind = word_at(tokens, index + 2)
        return 2 if not behind.is_word or behind.fold in ("en", "of") else 0
    if fold in ("mis", "mist", "miste"):
        counted = word_at(tokens, index + 1).fold in _COUNTS
        step = 2 if counted else 3
        counted = counted or (word_at(tokens, index + 1).fold == "de" and word_at(tokens, index + 2).fold in _LIMBS)
        counted = counted or (word_at(tokens, index + 1).is_word and word_at(tokens, index + 2).fold in _COUNTS)
        return step + 1 if counted and word_at(tokens, index + step).fold in PARTS else 0
    if fold == "een" and word_at(tokens, index + 1).fold in PARTS and right_of(tokens, index + 1, 2) == ["die", "niet"]:
        return 2
    if (
        fold == "aan"
        and word_at(tokens, index - 1).fold in ("het", "iets", "wat")
        and word_at(tokens, index + 1).fold in ("mijn", "mn")
    ):
        return 3 if word_at(tokens, index + 2).fold in PARTS else 0
    if fold in ("mijn", "mn", "me"):
        step = 1 + (word_at(tokens, index + 1).fold not in PARTS)
        if word_at(tokens, index + step).fold in PARTS:
            following = right_of(tokens, index + step, 7)
            ailment = _ailing(following)
            if ailment:
                return step + 1 + ailment
    return 0


def _is_something_with(tokens: list[Token], index: int) -> bool:
    """ "Iets met zijn nieren"."""
    owned = word_at(tokens, index + 1).fold == "met" and word_at(tokens, index + 2).fold in (
        "mijn",
        "mn",
        "zijn",
        "haar",
    )
    return owned and word_at(tokens, index + 3).fold not in _HANDLING


_HARDLY: Final = [
    [word] for word in ("niet", "slecht", "nog", "maar", "amper", "nauwelijks", "minder", "half", "matig", "te")
]


def _refuses(following: list[str]) -> int:
    """ "Werkt niet goed", "doen het niet", "wil niet meer"."""
    if following[:1] in (["werkt"], ["werken"], ["functioneert"]) and following[1:2] in _HARDLY:
        return 2
    if following[:1] in (["doet"], ["doen"]) and following[1:3] == ["het", "niet"]:
        return 3
    if following[:1] == ["niet"] and following[2:3] == ["gebruiken"]:
        return 3
    wants_no_more = following[:1] in (["wil"], ["willen"], ["kan"], ["kunnen"]) and following[1:3] == ["niet", "meer"]
    return 3 if wants_no_more else 0


def _ailing(following: list[str]) -> int:
    """Return how many words behind a part of the body say what is wrong with it, 0 for nothing."""
    verbs = {
        "is",
        "zijn",
        "doet",
        "doen",
        "werkt",
        "werken",
        "speelt",
        "kan",
        "geeft",
        "heeft",
        "kon",
        "was",
        "waren",
        "raakte",
        "niet",
        "te",
        "laat",
        "trilt",
        "trillen",
        "tintelt",
        "tintelen",
        "blijft",
        "blijven",
        "wordt",
        "worden",
        "raakt",
        "zit",
        "zitten",
        "zeurt",
        "het",
    }
    if not verbs & set(following[:2]):
        return 0
    refusal = _refuses(following)
    if refusal:
        return refusal
    return next((place + 1 for place, word in enumerate(following) if word in _AILS), 0)
