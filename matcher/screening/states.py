"""States that are health only of somebody: ziek, doof, opgenomen, afgekeurd, moe."""

from typing import Final

from matcher.screening import owner_words as words
from matcher.screening.fragments import is_figure_of_speech, stands_alone
from matcher.screening.neighbours import (
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
from matcher.screening.told import stands_free
from matcher.screening.wordlist import worded

_GOODS: Final = worded(
    """heb producten product partij partijen goederen fruit onderdelen materiaal auto pallets controleerde
    controleer lading stukken"""
)


_AFTER_SENSE: Final = worded(
    "aan door met in zonder en maar want dus op sinds van ook vooral als bij ondanks links rechts"
)
_OF_THINGS: Final = worded("opname instabiel labiel uitgevallen afgekeurd opgenomen overbelast blind doof")


_BEFORE_A_PERSON: Final = worded("dove blinde zieke zwangere verslaafde gehandicapte verwarde demente angstige")
_FIRM: Final = worded(
    """zwanger overprikkeld gehandicapt dement verslaafd hoogsensitief hooggevoelig geopereerd gedotterd gereanimeerd
    bestraald revalideert prikkelgevoelig zwakbegaafd suikerpatient uitbehandeld psychotisch halfblind ziekgemeld
    ziekteverlof getraumatiseerd verlamd kortademig duizelig stottert mindervalide"""
)
"""States that nobody but a person has: a note that speaks of no work needs to name nobody."""
_ONE_PERSON: Final = worded("kandidaat kandidate klant client cliente deelnemer deelneemster werkzoekende sollicitant")


def state(tokens: list[Token], index: int) -> bool:
    fold, following = tokens[index].fold, right_of(tokens, index, 5)
    lefts = [t.fold for _, t in left_of(tokens, index, 9)]
    if is_figure_of_speech(tokens, index) or (fold != "allergisch" and other_follows(following)):
        return False
    if following[:1] and following[0] in _ONE_PERSON and fold in _BEFORE_A_PERSON:
        return following[1:2] != ["in"] and not words.WORK & set(lefts)
    alone = stands_alone(tokens, index) or (fold in _FIRM and stands_free(tokens, index))
    if not alone and not _is_about_person(tokens, index, following):
        return False
    if following[:1] and following[0] in words.THIRD_PERSON and not words.WORK.isdisjoint(following):
        return False
    if fold in ("doven", "blinden") and lefts[:1] in (["voor"], ["van"], ["met"], ["aan"]):
        return False
    if fold in ("blind", "doof", "dove", "blinde"):
        idiom = {"typen", "typ", "vertrouwen", "vertrouw", "date", "vlek", "kan", "type", "op", "muur"}
        return (
            not idiom & set(following[:2] + lefts[:3])
            and not {"typ", "typen", "type"} & set(lefts)
            and following[:1] != ["voor"]
        )
    if fold.startswith("verslaafd") and following[:1] == ["aan"]:
        return any(word in words.SUBSTANCES for word in following[1:4])
    if fold in ("bevallen", "uitgerekend", "opgenomen", "afgekeurd", "uitgevallen"):
        return _became(fold, lefts, following)
    if fold == "allergisch" and words.PEEVES & set(following):
        return False
    if fold in ("opname", "revalidatie") and not words.WORK.isdisjoint(right_of(tokens, index, 10)):
        return False
    return not (fold in ("opname", "revalidatie") and {"maak", "maakte", "telefoon", "film"} & set(lefts))


def _became(fold: str, lefts: list[str], following: list[str]) -> bool:
    near = set(lefts + following)
    near |= {"ben"} if "heeft" in near and {"mij", "me"} & near else set()
    if not {"ben", "was", "werd", "word", "raakte", "geworden", "is", "geweest"} & near:
        return False
    if fold == "bevallen":
        return not {"goed", "prima", "slecht", "me", "mij", "best", "heel"} & set(lefts[:4])
    if fold == "opgenomen":
        care = {
            "ziekenhuis",
            "kliniek",
            "ggz",
            "geweest",
            "psychiatrie",
            "inrichting",
            "psychiatrische",
            "verslavingskliniek",
            "antes",
        }
        return bool(care & near) and not {"telefoon", "heb", "team"} & near
    if fold == "afgekeurd":
        return not _GOODS & near
    if fold == "uitgevallen":
        return not {"machine", "stroom", "trein", "systeem", "lessen", "cv"} & near
    return following[:1] in (["in"], ["op"], ["eind"], ["begin"], ["half"])


def _is_about_person(tokens: list[Token], index: int, following: list[str]) -> bool:
    """Say whether a state is said of the writer, or of one person that the text is about."""
    for distance, token in left_of(tokens, index, 10):
        if (
            token.fold in ("ik", "mijn", "mn", "mij")
            or is_person(tokens, index - distance)
            or opens_as_person(tokens, index - distance)
        ):
            return True
        at_work = token.fold in words.WORK and token.fold not in ("werk", "werken", "werkte")
        if token.fold == "wie":
            return False
        if at_work or is_others(tokens, index - distance):
            return False
    opens = index == 0 or tokens[index - 1].sentence != tokens[index].sentence or tokens[index - 1].text == ","
    if opens_with_deed(tokens, index) and tokens[index].fold not in _OF_THINGS:
        return True
    return "ik" in following[:4] or (opens and tokens[index].fold in ("revalideer", "herstellende", "herstellend"))


_SOWN: Final = worded(
    "gras zaad zaden bloemen planten groente groenten sla zaai wortels kruiden tuin bed kas tarwe gewas"
)


def spread(tokens: list[Token], index: int) -> bool:
    """ "Het is uitgezaaid", and not what a gardener sows."""
    around = {token.fold for _, token in left_of(tokens, index, 8)} | set(right_of(tokens, index, 6))
    return not _SOWN & around and not {"is", "was", "al", "waren"}.isdisjoint(around)


def blown(tokens: list[Token], index: int) -> bool:
    before = word_at(tokens, index - 1).fold
    if right_of(tokens, index, 2)[:1] in (["sinds"], ["van"]):
        return tokens[index].fold == "clean"
    return before in ("jaar", "maanden", "jaren", "maand") and bool(
        {"ik", "ben", "nu", "al"} & {t.fold for _, t in left_of(tokens, index, 7)}
    )


def weary(tokens: list[Token], index: int) -> bool:
    return word_at(tokens, index - 1).fold in ("snel", "chronisch", "altijd", "vaak") and "ik" in [
        t.fold for _, t in left_of(tokens, index, 7)
    ]


def poor_sense(tokens: list[Token], index: int) -> bool:
    """ "Ik zie slecht", "ik hoor niet goed"."""
    near = {word_at(tokens, index - 1).fold, word_at(tokens, index + 1).fold}
    opens = index == 0 or tokens[index - 1].sentence != tokens[index].sentence or tokens[index - 1].text in ",:"
    told = opens and tokens[index].fold in ("ziet", "hoort") and right_of(tokens, index, 1)[:1] not in (["u"], ["je"])
    if not told and near.isdisjoint(words.THIRD_PERSON | {"ik", "klant", "ze", "zij", "client", "deelnemer"}):
        return False
    following = right_of(tokens, index, 5)
    lefts = [token.fold for _, token in left_of(tokens, index, 4)]
    if lefts[:1] in (["slecht"], ["slechter"], ["weinig"]) or lefts[:2] == ["goed", "niet"]:
        return not {"ik", "hij", "ze", "zij"}.isdisjoint(lefts) and following[:1] not in (["ik"], ["je"], ["u"])
    return (
        any(
            word in ("slecht", "slechter", "weinig") and (not following[at + 1 :] or following[at + 1] in _AFTER_SENSE)
            for at, word in enumerate(following[:3])
        )
        or following[:2] == ["niet", "goed"]
        or (
            following[:2] in (["bijna", "niets"], ["bijna", "niks"], ["niets", "meer"], ["niks", "meer"])
            and "van" not in following
        )
        or (following[:1] in (["niets"], ["niks"]) and any(word.endswith(("oog", "oor", "ogen")) for word in following))
    )


def expected(tokens: list[Token], index: int) -> bool:
    """ "Ik verwacht een baby"."""
    around = {t.fold for _, t in left_of(tokens, index, 7)} | set(right_of(tokens, index, 2))
    return bool({"verwacht", "verwachten"} & around) and bool({"ik", "wij", "we"} & around)
