"""Illness that people tell of in verbs and in passing: heeft griep, hoort stemmen, valt flauw, schouder uit de kom."""

from collections.abc import Callable
from typing import Final

from matcher.screening.body import PARTS
from matcher.screening.neighbours import is_person, left_of, opens_with_deed, right_of, word_at
from matcher.screening.tokens import Token
from matcher.screening.wordlist import worded

Rule = Callable[[list[Token], int], int]

ILLNESSES: Final = worded(
    """griep buikgriep corona covid koorts verkoudheid waterpokken mazelen schurft luizen tbc tuberculose kinkhoest
    buikpijn keelpijn tandpijn kiespijn oorpijn rugpijn hoofdpijn spit blackout blackouts hartkloppingen zonnesteek
    voedselvergiftiging roodvonk krentenbaard steenpuist salmonella malaria norovirus buikloop diarree kneuzing
    gekneusd hechtingen gips lumbago"""
)
"""What passes, and is said of nobody where somebody does not have it: "in coronatijd", "WK-koorts"."""
_HAS: Final = worded("heb hebt heeft had hadden kreeg krijg krijgt gekregen gehad opgelopen")
_BEFORE: Final = worded(
    """een de het weer nog al steeds nu ook hoge zware lichte erge veel vaak soms last van ernstige beetje wat
    even net gewoon flinke helaas onlangs"""
)
_AFTERMATH: Final = worded("vermoeidheid moe vermoeid klachten ziek benauwd conditie kortademig restklachten uitgeput")
_SUGAR_IS_FOOD: Final = worded(
    """nodig op in over gehaald gekocht gebruikt gesjouwd verpakt geladen geproduceerd laden bij meel en_meel vrij
    vrije gevoegd gedaan"""
)
_HEARS: Final = worded("hoor hoort hoorde gehoord")
_OFTEN: Final = worded("soms vaak weleens wel eens nog steeds altijd ook af en toe regelmatig")
_FALLS: Final = worded("val valt viel gevallen")
_BLOWS: Final = worded("blowt blow blowde gebruikt snuift snoof spoot drinkt gokt gokte")
_DRUGS: Final = worded(
    "drugs cocaine coke heroine wiet speed ghb xtc hasj cannabis crack amfetamine softdrugs harddrugs"
)
_HABITS: Final = worded("drinken blowen gokken gamen alcohol drank snuiven spuiten medicijnen")
_QUITS: Final = worded("minderen mindert stoppen gestopt stopt stopte afkicken afgekickt afbouwen gekapt kappen")
_CONFUSED: Final = worded("is was raakt raakte vaak soms regelmatig")


def had(tokens: list[Token], index: int) -> int:
    """ "Heb griep", "dat hij corona heeft", "met koorts op bed"."""
    after = right_of(tokens, index, 3)
    steps = 1
    while word_at(tokens, index - steps).fold in _BEFORE and steps < 5:
        steps += 1
    verb = word_at(tokens, index - steps)
    if verb.fold in _HAS and verb.sentence == tokens[index].sentence:
        return 1
    if after[:1] and after[0] in _HAS | {"op", "onder"} and _has_person(tokens, index):
        return 1
    if after[:1] in (["gehad"], ["gekregen"], ["opgelopen"]):
        return 1
    if verb.fold in ("na", "sinds", "door") and tokens[index].fold in ("corona", "covid"):
        return int(not _AFTERMATH.isdisjoint(token.fold for _, token in left_of(tokens, index, 6)))
    because = verb.fold in ("met", "door", "wegens", "vanwege", "ivm", "tegen")
    return int(because and tokens[index].fold not in ("corona", "covid") and _has_person(tokens, index))


def sugar(tokens: list[Token], index: int) -> int:
    """ "Meneer heeft suiker", and not the bag that he has to carry."""
    before, after = word_at(tokens, index - 1).fold, right_of(tokens, index, 2)
    told = before in ("heb", "heeft", "had") or (before in ("ik", "hij") and after[:1] in (["heb"], ["heeft"], ["had"]))
    return int(told and not _SUGAR_IS_FOOD & set(after))


def voices(tokens: list[Token], index: int) -> int:
    """ "Hoort soms stemmen"."""
    at = index + 1
    while word_at(tokens, at).fold in _OFTEN and at < index + 4:
        at += 1
    return at - index + 1 if word_at(tokens, at).fold == "stemmen" else 0


def faints(tokens: list[Token], index: int) -> int:
    """ "Valt soms flauw", "viel flauw"."""
    at = index + 1
    while word_at(tokens, at).fold in _OFTEN and at < index + 4:
        at += 1
    return at - index + 1 if word_at(tokens, at).fold == "flauw" else 0


def uses(tokens: list[Token], index: int) -> int:
    """ "Kandidaat blowt", "gebruikt soms cocaïne"."""
    if not (_has_person(tokens, index) or opens_with_deed(tokens, index) or index == 0):
        return 0
    if tokens[index].fold in ("blowt", "blowde", "blow", "gokt", "gokte"):
        return 1
    following = right_of(tokens, index, 3)
    return next((place + 2 for place, word in enumerate(following) if word in _DRUGS), 0)


def quits(tokens: list[Token], index: int) -> int:
    """ "Wil minderen met drinken", "gestopt met de drugs"."""
    at = index + 1
    while word_at(tokens, at).fold in ("met", "van", "de", "het") and at < index + 4:
        at += 1
    return at - index + 1 if at > index + 1 and word_at(tokens, at).fold in _DRUGS | _HABITS else 0


def confused(tokens: list[Token], index: int) -> int:
    """ "Is regelmatig in de war", "moet onder het mes", "schouder uit de kom"."""
    words = (tokens[index].fold, *(word_at(tokens, index + step).fold for step in (1, 2)))
    before = word_at(tokens, index - 1).fold
    if words == ("in", "de", "war"):
        return 3 if before in _CONFUSED and _has_person(tokens, index) else 0
    if words == ("onder", "het", "mes"):
        return 3 if _has_person(tokens, index) or before in ("moet", "nog", "weer", "moest", "ga", "gaat") else 0
    return 3 if words == ("uit", "de", "kom") and any(t.fold in PARTS for _, t in left_of(tokens, index, 4)) else 0


def ailing_part(tokens: list[Token], index: int) -> int:
    """ "Schouder uit de kom", "nek zit vast", "longen zijn slecht", "rug naar de knoppen"."""
    at = index + 1
    while word_at(tokens, at).fold in _LINKING and at < index + 5:
        at += 1
    words = (word_at(tokens, at).fold, word_at(tokens, at + 1).fold, word_at(tokens, at + 2).fold)
    if words in (("uit", "de", "kom"), ("in", "het", "gips"), ("naar", "de", "knoppen"), ("op", "slot", "")):
        return at + 3 - index
    linked = at > index + 1
    return at + 1 - index if linked and words[0] in _WRONG else 0


_LINKING: Final = worded(
    "is zijn was waren zit zitten doet doen staat raakte ging schoot erg heel nog helemaal weer al"
)
_WRONG: Final = worded("slecht kapot versleten pijn zeer stijf vast ontstoken gebroken gekneusd stuk op geopereerd")


def _has_person(tokens: list[Token], index: int) -> bool:
    near = [token.fold for _, token in left_of(tokens, index, 8)] + right_of(tokens, index, 4)
    return bool({"ik", "mijn", "mn", "me"} & set(near)) or any(
        is_person(tokens, index - distance) for distance, _ in left_of(tokens, index, 8)
    )


RULES: Final[tuple[tuple[frozenset[str], Rule], ...]] = (
    (ILLNESSES, had),
    (frozenset({"suiker"}), sugar),
    (_HEARS, voices),
    (_FALLS, faints),
    (_BLOWS, uses),
    (_QUITS, quits),
    (frozenset({"in", "onder", "uit"}), confused),
    (PARTS, ailing_part),
)
"""Each rule with the words at which it can begin; it returns how many words tell of health, 0 for none."""
OPENERS: Final = frozenset().union(*(openers for openers, _ in RULES))
