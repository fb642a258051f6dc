"""Medicine, aids, practitioners and treatments, which tell of health when they are one's own."""

from typing import Final

from matcher.screening import owner_words as words
from matcher.screening.body import PARTS
from matcher.screening.neighbours import (
    is_addressed,
    is_group,
    is_others,
    is_person,
    left_of,
    opens_with_deed,
    other_follows,
    right_of,
)
from matcher.screening.ownership import ATTRIBUTES, owner_of
from matcher.screening.tokens import Token
from matcher.screening.told import stands_free
from matcher.screening.wordlist import worded

_OWN_CARE: Final = worded(
    """bekend aangemeld wachtlijst intake traject client patient begeleiding behandelplan loop liep ga ging moet
    moest kom kwam behandeling behandeld gesprekken gesprek afspraak afspraken
    therapie sessies bezoek hulp krijg krijgt
    loopt staat gaat ziet gebruikt kreeg sta zie mag mocht opgenomen ben heb had gezien volgens
    bezocht lig lag zat zit patient"""
)

_TAKING: Final = worded(
    """slik slikte slikken geslikt gebruik gebruikte gebruiken gebruikt neem nam nemen innemen slikt neemt
    mijn mn spuit krijg kreeg zware"""
)

_AT_WORK: Final = worded(
    """telefoon agenda schoon wachtkamer praktijk werk werkte werken werkzaam gewerkt receptionist
    receptioniste assistent assistente stage baan schoonmaak schoonmaker schoonmaakster vrijwilliger
    dienst opleiding solliciteer gastheer gastvrouw balie medewerker chauffeur kok keuken functie studie cursus
    cursussen training trainingen"""
)
_SAYS: Final = worded("zegt zei vindt vond adviseert adviseerde raadt raadde schreef mag moet verwees wil denkt advies")
_OWNED: Final = worded(
    """beperking ziekte handicap trauma traumas aandoening operatie revalidatie therapie allergie
    zwangerschap bevalling behandeling medicatie operaties gezondheid ziektebeeld angst angsten ongeluk
    verslavingsproblematiek verslavingsverleden belastbaarheid"""
)
"""What is somebody's behind "zijn" and "haar" too."""
_ILLS: Final = PARTS | worded(
    "slaap slapen suiker bloed druk bloeddruk pijn stress angst stemming depressie epilepsie adhd"
)
_CLOSED_FOR: Final = worded(
    "ziekte ziektes ziekteverzuim ziekmelding stress koorts klachten infectie gebrek verdriet rouw"
)
"""Reasons for which a shop is closed or a place is free."""
_OTHERS: Final = worded("je jij u we wij ons onze jullie clienten patienten klanten bewoners gesprek")
_STAYED: Final = worded("opgenomen behandeling behandeld lag lig ligt verbleef verblijft gelegen gezeten woont woon")
_OFTEN: Final = worded("vaak elke iedere wekelijks maandelijks regelmatig controle controles")
_ONE_PERSON: Final = words.THIRD_PERSON | worded("ik mijn mn zij ze klant client deelnemer werkzoekende")


def taken(tokens: list[Token], index: int) -> bool:
    following = right_of(tokens, index, 4)
    lefts = [t.fold for _, t in left_of(tokens, index, 7)]
    if lefts[:2] == ["de", "aan"] or lefts[:1] in (["mijn"], ["mn"]):
        return True
    if any(is_others(tokens, index - distance) for distance, _ in left_of(tokens, index, 10)):
        return False
    owner, strong = owner_of(tokens, index)
    work = {
        "deellijst",
        "volgens",
        "uitdelen",
        "klanten",
        "klaarzetten",
        "uitzetten",
        "toedienen",
        "uitgedeeld",
        "toegediend",
        "gegeven",
        "toe",
        "klaar",
    }
    if work & set(following) or {"je", "u", "jij", "apotheek"} & set(lefts):
        return False
    if following[:1] in (["voor"], ["tegen"], ["van"]) and not _ILLS.isdisjoint(following[1:4]):
        return stands_free(tokens, index)
    if {"elke", "iedere", "per"} & set(lefts + following) and {"heb", "krijg", "heeft", "krijgt"} & set(lefts):
        return stands_free(tokens, index)
    taking = _TAKING & set(lefts) or _TAKING & set(following) or {"nodig"} & set(following[:2])
    if owner is False and not ({"slik", "slikte", "gebruik", "neem"} & set(lefts)):
        return False
    return bool(taking) or (strong and tokens[index].fold in ("medicatie", "medicijnen"))


def used(tokens: list[Token], index: int) -> bool:
    own = {
        "mijn",
        "mn",
        "zit",
        "zat",
        "gebruik",
        "heb",
        "draag",
        "loop",
        "rijd",
        "ben",
        "aangewezen",
        "afhankelijk",
        "beland",
        "kwam",
        "krijg",
        "slaap",
        "slaapt",
    }
    for distance, token in left_of(tokens, index, 10):
        if token.fold in own:
            subject = {t.fold for _, t in left_of(tokens, index - distance, 4)} | set(
                right_of(tokens, index - distance, 2)
            )
            handled = any(
                word.startswith("ge") and word.endswith(("d", "t", "en")) for word in right_of(tokens, index, 3)
            )
            return not handled and not ({"je", "u", "we", "wij"} & subject) and not any(map(is_group, subject))
        if is_person(tokens, index - distance) or token.fold in ("zit", "gebruikt", "draagt", "loopt"):
            return True
        if is_others(tokens, index - distance) or token.fold in words.WORK:
            return False
    return opens_with_deed(tokens, index)


def cared_for(tokens: list[Token], index: int) -> bool:
    lefts = [t.fold for _, t in left_of(tokens, index, 8)]
    following = right_of(tokens, index, 5)
    home = tokens[index].fold in (
        "ziekenhuis",
        "kliniek",
        "revalidatiecentrum",
        "psychiatrie",
        "verslavingszorg",
        "verslavingskliniek",
        "afkickkliniek",
        "ggzkliniek",
        "specialist",
        "arts",
    )
    if lefts[:1] in (["mijn"], ["mn"]) and not home:
        return tokens[index].fold not in ("huisarts", "dokter") or not _SAYS.isdisjoint(following)
    if _AT_WORK & set(lefts + following) or {"je", "u", "we", "wij"} & set(lefts):
        return False
    if "als" in lefts and "kind" not in lefts:
        return False
    if lefts[:1] in (["mijn"], ["mn"]):
        return not home or tokens[index].fold in ("specialist", "arts")
    if "uit" in lefts[:2] and tokens[index].fold in ("ggz", "psychiatrie", "verslavingszorg", "thuiszorg"):
        return False
    place = next(
        (
            n
            for n, word in enumerate(lefts[:4])
            if word in ("bij", "naar", "van", "door", "met", "uit", "een", "in", "volgens", "de")
        ),
        None,
    )
    if place is not None and lefts[place : place + 2] == ["de", "voor"]:
        return False
    grouped = any(is_others(tokens, index - distance) for distance, _ in left_of(tokens, index, 8))
    if place is None or grouped or not _is_one_person(tokens, index, set(lefts + following)):
        return False
    if home:
        often = bool(_OFTEN & set(lefts + following)) and {"naar", "in"} & set(lefts[:3])
        if often and tokens[index].fold == "ziekenhuis":
            return True
        left = "uit" in lefts[:3] and not {"team"} & set(lefts)
        return left or bool(_STAYED & set(lefts + following))
    if tokens[index].fold in ("huisarts", "dokter"):
        return (
            bool({"mag", "mocht", "moet", "behandeling", "van", "volgens", "moest"} & set(lefts))
            and lefts[place] != "naar"
        )
    if lefts[place] in ("door", "bij") and {"begeleid", "behandeld"} & set(lefts + following):
        return True
    return bool(_OWN_CARE & set(lefts + following)) and not words.WORK & set(lefts[:3])


def is_told_of_one(tokens: list[Token], index: int) -> bool:
    return any(is_person(tokens, index - distance) for distance, _ in left_of(tokens, index, 10))


def _is_one_person(tokens: list[Token], index: int, around: set[str]) -> bool:
    """Say whether the sentence speaks of the writer or of one person: "hij loopt bij", "zit bij"."""
    if not around.isdisjoint(_ONE_PERSON) or opens_with_deed(tokens, index):
        return True
    if any(is_person(tokens, index - distance) for distance, _ in left_of(tokens, index, 12)):
        return True
    far = [token for _, token in left_of(tokens, index, 12)]
    return bool(far) and far[-1].fold in ("zit", "loopt", "staat", "krijgt", "loop", "zat", "onder", "sta")


def treated(tokens: list[Token], index: int) -> bool:
    fold = tokens[index].fold
    if is_addressed(tokens, index):
        return False
    lefts = [t.fold for _, t in left_of(tokens, index, 8)]
    following = right_of(tokens, index, 4)
    if fold == "allergie" and words.PEEVES & set(following):
        return False
    mine = 0
    while mine < len(lefts) and lefts[mine] in ATTRIBUTES and lefts[mine] not in ("mijn", "mn", "me"):
        mine += 1
    nearest = lefts[mine] if mine < len(lefts) else ""
    if fold in ("klachten", "ziekteverzuim", "dieet", "prikkels"):
        return (fold == "klachten" and nearest in ("mijn", "mn")) or (nearest == "van" and "last" in lefts[:3])
    if nearest in ("mijn", "mn", "me") or lefts[1:2] in (["mijn"], ["mn"]):
        return (not other_follows(following) and fold not in ("diagnose",)) or "mijn" in lefts[:1]
    if nearest in ("zijn", "haar") and fold in _OWNED and not _OTHERS & set(lefts):
        return owner_of(tokens, index)[0] is not False
    if following[:1] == ["gehad"] and fold not in words.NEEDS_MINE and not _OTHERS & set(lefts):
        return True
    if fold == "hoogtevrees" and "geen" in lefts[:2]:
        return False
    if fold == "diagnose":
        return False
    if lefts[:1] in (["onder"], ["in"]) and fold in ("behandeling", "therapie"):
        told = is_told_of_one(tokens, index) or opens_with_deed(tokens, index)
        return (told or bool({"ik", "sta", "ben", "hij", "kandidaat"} & set(lefts + following))) and not {
            "nemen",
            "aanvraag",
            "aanvragen",
            "genomen",
        } & set(lefts + following)
    if lefts[:2] == ["van", "last"] or (lefts[:1] == ["van"] and "last" in lefts[:4]):
        told = opens_with_deed(tokens, index) or is_told_of_one(tokens, index)
        return (told or bool({"ik", "hij", "mijn", "nog", "kandidaat"} & set(lefts + following))) and not {
            "klanten",
            "buren",
            "je",
        } & set(lefts)
    if {"herstellende", "herstel", "hersteld", "herstellen", "herstelde"} & set(lefts[:4]) and fold not in (
        "stress",
        "gezondheid",
    ):
        return True
    if fold in words.NEEDS_MINE or (fold != "allergie" and other_follows(following)):
        return False
    owner, strong = owner_of(tokens, index)
    if nearest in words.REASONS:
        noted = fold not in _CLOSED_FOR and nearest in ("ivm", "wegens", "vanwege") and stands_free(tokens, index)
        return (owner is True or noted) and not {"bij", "van"} & set(following[:1])
    if fold in ("ongeluk", "ongeval") and not {"gehad", "gekregen", "kreeg", "door", "na", "sinds"} & set(
        lefts + following
    ):
        return False
    had = {
        "heb",
        "had",
        "kreeg",
        "krijg",
        "onderging",
        "lijd",
        "leed",
        "volg",
        "volgde",
        "heeft",
        "kamp",
        "kampt",
        "kampte",
        "lijdt",
        "ervaart",
        "ondervindt",
        "start",
        "begint",
        "volgt",
        "gestart",
        "begonnen",
    } & set(lefts[: mine + 4])
    had |= {"kreeg", "krijg", "heb", "had", "heeft", "opliep"} & set(following[:1])
    begun = not {"start", "begint", "volgt", "gestart", "begonnen"}.isdisjoint(had) and stands_free(tokens, index)
    return strong or (owner is True and bool(had)) or begun
