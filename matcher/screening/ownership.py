"""Whose condition it is that a sentence speaks of: the nearest word that names an owner decides."""

from typing import Final

from matcher.screening import owner_words as words
from matcher.screening.neighbours import (
    NOTHING,
    REACH,
    is_group,
    is_others,
    is_person,
    left_of,
    opens_as_person,
    opens_with_deed,
    other_follows,
    right_of,
    word_at,
)
from matcher.screening.tokens import Token
from matcher.screening.wordlist import worded

ATTRIBUTES: Final = worded(
    """een de het mijn mn geen ook nog steeds al wel lichte zware ernstige milde vorm van lichte flinke
    jarenlange lange erge oude nieuwe eerste tweede eigen zogenaamde chronische langdurige grote kleine
    beginnende soort paar"""
)

_WORK_AS_NOUN: Final = worded("""mijn mn het zwaar ander dit licht zittend fysiek nieuw zoek geen weer vast""")


_RUNNING: Final = worded("loopt liep ingediend gedaan afgewezen toegekend lopende")
_FARTHEST_LISTED: Final = 4
_PLACE_ENDINGS: Final = (
    "kliniek", "klinieken", "centrum", "afdeling", "opvang", "groep", "huis", "school", "instelling", "instituut",
    "locatie", "woning", "fonds", "team", "training", "cursus", "poli", "stichting", "vereniging", "praktijk", "zorg",
    "project", "projecten", "expertise", "programma", "begeleider", "coach", "winkel", "bedrijf", "werkplaats",
)  # fmt: skip


def is_somebodys(tokens: list[Token], first: int, last: int) -> bool:
    """Say whether a condition is a person's own: by the nearest owner on the left, else by what follows."""
    owner, strong = owner_of(tokens, first)
    following = right_of(tokens, last, 5)
    other = other_follows(following)
    if strong:
        return True
    if other:
        return False
    if owner is not None:
        return owner
    if following[:1] in (["welkom"], ["toegestaan"]) or {"pre", "vereist", "welkom"} & set(following):
        return False
    return not any(word in ("je", "jij", "we", "wij", "u", "jullie", "ons", "onze") for word in following)


def owner_of(tokens: list[Token], index: int) -> tuple[bool | None, bool]:
    """Return (own?, beyond doubt?) by the nearest word on the left that tells; own is None
    when none does."""
    only_attributes = True
    commas = 0
    for distance in range(1, REACH + 1):
        token = word_at(tokens, index - distance)
        if token is NOTHING or token.sentence != tokens[index].sentence:
            break
        commas += token.text == ","
        if not token.is_word:
            continue
        fold = token.fold
        if fold in ("mijn", "mn", "me") and only_attributes:
            return True, True
        if fold in ("heb", "had", "heeft", "ben", "kreeg") and only_attributes:
            subject = _subject(tokens, index - distance)
            if subject is not None:
                return subject, subject
        if fold in words.REASONS and only_attributes:
            return _reason(tokens, index), False
        if fold == "reden" and only_attributes:
            return True, False
        if commas == 0 and only_attributes and fold.endswith(words.TRADE_ENDINGS):
            return False, False
        if fold == "ik" and word_at(tokens, index - distance - 1).fold in words.HANDED:
            return False, False
        if fold == "behandeling" and only_attributes:
            return (None if word_at(tokens, index - distance - 1).fold in ("in", "onder") else False), False
        if fold in ("over", "bij") and only_attributes:
            return False, False
        if fold == "over" and distance <= _FARTHEST_LISTED and word_at(tokens, index - 1).fold in ("en", "of"):
            return False, False
        if fold == "voor" and only_attributes and _is_place(word_at(tokens, index - distance - 1).fold):
            return False, False
        if is_person(tokens, index - distance):
            return True, False
        if is_others(tokens, index - distance):
            return False, False
        if fold in words.WORK:
            if fold == "let" and not word_at(tokens, index - distance + 2).is_word:
                continue
            if fold == "onderzoek" and word_at(tokens, index - distance + 1).fold in ("bleek", "bleken", "toonde"):
                continue
            if fold == "aanvraag" and not _RUNNING.isdisjoint(
                token.fold for token in tokens[max(0, index - 8) : index + 6]
            ):
                continue
            if fold == "weet" and word_at(tokens, index - distance + 1).fold == "van":
                continue
            if fold in ("werk", "stage") and word_at(tokens, index - distance - 1).fold in _WORK_AS_NOUN:
                continue
            return False, False
        if fold in words.OWN:
            return True, False
        only_attributes = only_attributes and fold in ATTRIBUTES
    return None, False


def _is_place(fold: str) -> bool:
    """ "Een kliniek voor", "de groep voor": what is treated or taught there is nobody's own."""
    return fold.endswith(_PLACE_ENDINGS)


def _subject(tokens: list[Token], index: int) -> bool | None:
    """Say whose verb stands at index: True for this person's, False for somebody's at work, None when
    unclear."""
    near = [word_at(tokens, index + 1).fold, *(t.fold for _, t in left_of(tokens, index, 6))]
    for word in near:
        if word == "ik" or word in words.THIRD_PERSON or (word in ("zij", "ze") and tokens[index].fold == "heeft"):
            return True
        if word == "kind" and not {"ons", "mijn", "mn", "me", "zijn", "haar"}.isdisjoint(near):
            return True
        if is_group(word) or word in ("je", "jij", "u", "we", "wij", "jullie"):
            return opens_as_person(tokens, index - 1)
    return True if tokens[index].fold in ("heb", "ben") else None


def _reason(tokens: list[Token], index: int) -> bool | None:
    """Behind "door", "na", "wegens": a person's own when the sentence speaks in the first or third person."""
    if opens_with_deed(tokens, index) or any(is_person(tokens, index - step) for step, _ in left_of(tokens, index)):
        return True
    around = [t.fold for _, t in left_of(tokens, index)] + right_of(tokens, index, 8)
    if any(word in words.FIRST_PERSON or word in words.THIRD_PERSON for word in around):
        return True
    return (
        False
        if any(word in ("je", "we", "wij", "u", "onze", "ons", "collega") or is_group(word) for word in around)
        else None
    )
