"""Words read as what they plainly mean: a compound as its kind (reumapoli, rouwtherapie), a slip as its word."""

from functools import lru_cache
from typing import Final

from matcher.screening import health_words as words
from matcher.screening import owner_words
from matcher.screening.lexicon.slips import SLIPS
from matcher.screening.spelling import spelt
from matcher.screening.wordlist import worded

_FIELDS: Final = (
    frozenset(words.BODY_HEADS)
    | words.BODY
    | words.CONDITIONS
    | worded(
        """revalidatie keurings verzekerings verslavings mdl kno allergie vaten trombose stoma wond diabetes decubitus
    geheugen psych neuro cardio reuma onco nefro uro derma ortho traumatologie crisis slaap pijn obesitas
    gedrags groeps bewegings speel spel rouw schema relatie gezins hydro muziek beeldend dans psychomotore
    psychomotorische creatieve schrijf handen lichaamsgerichte exposure systeem desensitisatie logopedie stotter
    kijk carpaaltunnel openhart vernauwings neus amandel blindedarm galblaas zenuwbaan neustussenschot rughernia
    nekhernia maagverkleinings sterilisatie baarmoederhals sinus staar kruisband geslachts transitie
    oefen manuele bekkenbodem oedeem adem ontspannings licht shock elektroshock ect medicijn antistollings
    bestralings chemo immuun hormoon gen stamcel cel zuurstof spraak eet sport post hemo nazorg vaat
    """
    )
)
"""What stands before the kind of care in one word."""
_KINDS: Final = (
    ("therapie", "psychotherapie"), ("therapieen", "psychotherapie"), ("poli", "pijnpoli"),
    ("polikliniek", "pijnpoli"), ("kliniek", "pijnkliniek"), ("arts", "longarts"), ("chirurg", "chirurg"),
    ("specialist", "cardioloog"), ("verpleegkundige", "diabetesverpleegkundige"), ("therapeut", "psychotherapeut"),
    ("therapeute", "psychotherapeut"), ("psycholoog", "psycholoog"), ("revalidatie", "hartrevalidatie"),
    ("operatie", "operatie"), ("operaties", "operatie"), ("medicatie", "medicatie"), ("medicijnen", "medicijnen"),
    ("medicijn", "medicijnen"), ("pillen", "pillen"), ("tabletten", "tabletten"), ("injecties", "injecties"),
    ("injectie", "injecties"), ("infuus", "infuus"), ("kuur", "kuur"),
    ("prothese", "prothese"), ("rolstoel", "rolstoel"), ("prothesen", "prothesen"), ("brace", "brace"),
    ("spalk", "spalk"),
    ("implantaat", "prothese"),
)  # fmt: skip
"""Endings that say what kind of care a compound is, and the listed word that it is read as."""
_ENDINGS: Final = tuple(ending for ending, _ in _KINDS)
_ANY_HEAD: Final = worded("therapie therapieen therapeut therapeute poli prothese rolstoel")
"""Kinds that no other trade ends in, so that any word may stand before them, but for those in _ELSE."""
_ELSE: Final = worded(
    """tripoli metropoli monopoli napoli kruidentherapie aromatherapie retailtherapie hoofdverpleegkundige huidarts
    fysiotherapie ergotherapie fysiotherapeut fysiotherapeute ergotherapeut"""
)
_JOINTS: Final = ("", "s", "n", "en", "e")
_SHORTEST: Final = 6
_SHORTEST_HEAD: Final = 3
_DRUG_TAILS: Final = (
    "gebruik", "verleden", "probleem", "problemen", "problematiek", "misbruik", "afhankelijk", "afhankelijkheid",
    "gebruiker", "gebruikster", "zucht",
)  # fmt: skip
_MORE: Final = words.STATES - worded("opgenomen belastbaar verkouden")


@lru_cache(maxsize=65536)
def plain(fold: str) -> str:
    """Return the listed word that a folded word is a slip or a kind of, or the word itself."""
    known = SLIPS.get(fold)
    if known is not None:
        return known
    read = spelt(_former(fold))
    return _kind(read) if len(read) >= _SHORTEST and not _is_listed(read) else read


def _is_listed(fold: str) -> bool:
    return (
        fold in words.CONDITIONS
        or fold in words.TREATMENTS
        or fold in words.PRACTITIONERS
        or fold in words.MEDICINES
        or fold in words.AIDS
        or fold in words.STATES
        or fold in _ELSE
    )


def _kind(fold: str) -> str:
    for ending, kind in _KINDS if fold.endswith(_ENDINGS) else ():
        if fold.endswith(ending):
            head = fold[: -len(ending)]
            if len(head) >= _SHORTEST_HEAD and (ending in _ANY_HEAD or _is_field(head)):
                return kind
    for ending in _DRUG_TAILS if fold.endswith(_DRUG_TAILS) else ():
        if fold.endswith(ending) and _is_drug(fold[: -len(ending)]):
            return "drugsprobleem"
    if fold.endswith("er") and fold[:-2] in _MORE:
        return fold[:-2]
    if fold.endswith("e") and _is_named(fold + "n"):
        return fold + "n"
    return _not_small(fold) if fold.endswith("je") else fold


def _former(fold: str) -> str:
    """Return the condition that somebody had before: "oud-Wajong", "ex-verslaafde"."""
    for prefix in ("oud", "ex", "voormalig"):
        if fold.startswith(prefix) and fold[len(prefix) :] in words.CONDITIONS:
            return fold[len(prefix) :]
    return fold


def _is_field(head: str) -> bool:
    return any(head.endswith(joint) and head[: len(head) - len(joint)] in _FIELDS for joint in _JOINTS)


def _is_named(fold: str) -> bool:
    """Say whether a list names the word as a condition, a treatment or a state, in the plural of compounds too."""
    if fold in words.CONDITIONS or fold in words.TREATMENTS or fold in words.STATES:
        return True
    tail = next((tail for tail in ("klachten", "problemen") if fold.endswith(tail)), "")
    return bool(tail) and fold[: -len(tail)] in words.BODY_HEADS


def _is_drug(head: str) -> bool:
    return head in owner_words.SUBSTANCES or head in ("cocaine", "lachgas", "ketamine", "mdma", "crystalmeth", "benzo")


def _not_small(fold: str) -> str:
    """Return the word that a diminutive is made of: "herniaatje", "operatietje", "psychoosje"."""
    for ending, rest in (("aatje", "a"), ("etje", "e"), ("tje", ""), ("je", "")):
        whole = fold.removesuffix(ending) + rest
        if (
            fold.endswith(ending)
            and len(whole) >= _SHORTEST
            and (whole in words.CONDITIONS or whole in words.TREATMENTS)
        ):
            return whole
    return fold
