"""Words that tell of somebody's health, where they are said of a person and not of work with people.

The nearest word to the left that names an owner decides: "ik heb", "mijn" make it this person's own,
"cliënten", "begeleid", "ervaring" and "je" make it work. Own health that is denied ("geen rugklachten")
tells of health too.

What somebody can or cannot do ("niet zwaar tillen") is a demand on the work and stays; its reason does not.
"""

import re
from collections.abc import Iterator
from typing import Final

from matcher.screening import health_words as words
from matcher.screening.finding import Finding
from matcher.screening.tokens import Token, fold
from matcher.screening.wordlist import worded

_REACH: Final = 14
_PHRASES: Final[dict[str, list[tuple[str, ...]]]] = {
    first: sorted((p for p in words.PHRASES if p[0] == first), key=len, reverse=True)
    for first in sorted({phrase[0] for phrase in words.PHRASES})
}
_PARTS: Final = words.BODY | {
    side + part for side in ("linker", "rechter", "onder", "boven") for part in words.BODY
}
_SPLIT_BODY: Final = re.compile(
    rf"(?:{'|'.join(sorted(set(words.BODY_HEADS), key=lambda h: (-len(h), h)))})s?"
)
_TAILS: Final = tuple(sorted(words.BODY_TAILS))
_BAD: Final = worded(
    """slechte slecht zwakke versleten kapotte pijnlijke stijve gebroken zere zwak geblesseerde kromme
    nieuwe"""
)
_TROUBLE: Final = worded(
    """last pijn klachten klacht problemen probleem blessure blessures operatie geopereerd letsel schade
    slijtage ontsteking beperking beperkingen iets breuk aandoening geblesseerd infectie verlamd uitval"""
)
_LINKS: Final = worded(
    """van in aan met mijn mn de het een linker rechter linkse rechtse beide onder boven m'n n"""
)
_ATTRIBUTES: Final = worded(
    """een de het mijn mn geen ook nog steeds al wel lichte zware ernstige milde vorm van lichte flinke
    jarenlange lange erge oude nieuwe eerste tweede eigen zogenaamde chronische langdurige grote kleine
    beginnende soort paar"""
)
_OWN_CARE: Final = worded(
    """loop liep ga ging moet moest kom kwam behandeling behandeld gesprekken gesprek afspraak afspraken
    therapie sessies bezoek hulp krijg kreeg sta zie mag mocht opgenomen ben heb had gezien volgens
    bezocht lig lag zat zit patient"""
)
_TAKING: Final = worded(
    """slik slikte slikken geslikt gebruik gebruikte gebruiken gebruikt neem nam nemen innemen slikt neemt
    mijn mn spuit krijg kreeg zware"""
)
_AT_WORK: Final = worded(
    """werk werkte werken werkzaam gewerkt receptionist receptioniste assistent assistente stage baan
    schoonmaak schoonmaker schoonmaakster vrijwilliger dienst opleiding solliciteer gastheer gastvrouw
    balie medewerker chauffeur kok keuken functie studie"""
)


def health(tokens: list[Token]) -> Iterator[Finding]:
    """Yield the words of a text that tell of somebody's health."""
    index = 0
    while index < len(tokens):
        token = tokens[index]
        length = _length(tokens, index) if token.is_word else 0
        if length:
            yield Finding(token.start, tokens[index + length - 1].end, "gezondheid")
        index += length or 1


def _length(tokens: list[Token], index: int) -> int:
    """Return how many tokens from index tell of health, 0 for none."""
    for phrase in _PHRASES.get(tokens[index].fold, ()):
        if _matches(tokens, index, phrase):
            return len(phrase) if _somebodys(tokens, index, index + len(phrase) - 1) else 0
    length = _body(tokens, index)
    if length:
        return length if _somebodys(tokens, index, index + length - 1) else 0
    token = tokens[index]
    if (
        token.fold in words.OF_NAMES
        and _word(tokens, index + 1).fold == "van"
        and _word(tokens, index + 2).is_capital
    ):
        return 3 if _somebodys(tokens, index, index + 2) else 0
    if token.text in words.CAPITALS:
        return int(_has_capitals(tokens, index))
    joined = len(token.fold) != len(token.text)
    if _is_condition(token.fold) or (joined and _is_condition(fold(_JOINED.split(token.text)[0]))):
        tail = token.text.split("-")[-1].lower()
        if "-" in token.text and (
            _is_group(tail) or tail in words.TRADES or tail.endswith(("groep", "zorg", "coach"))
        ):
            return 0
        return int(_somebodys(tokens, index, index))
    for lexicon, rule in _RULES:
        if token.fold in lexicon and rule(tokens, index):
            return 1
    return 0


_JOINED: Final = re.compile("[-'’]")
_NOTHING: Final = Token(0, 0, " ", "", -1)


def _word(tokens: list[Token], index: int) -> Token:
    return tokens[index] if 0 <= index < len(tokens) else _NOTHING


def _is_group(fold: str) -> bool:
    return fold in words.GROUPS or fold.endswith(words.GROUP_ENDINGS)


def _matches(tokens: list[Token], index: int, phrase: tuple[str, ...]) -> bool:
    return all(_word(tokens, index + step).fold == word for step, word in enumerate(phrase))


def _is_condition(fold: str) -> bool:
    if fold in words.CONDITIONS:
        return True
    if fold.endswith(words.CONDITION_ENDINGS):
        return (
            fold not in words.NOT_CONDITIONS and fold not in words.CONDITION_ENDINGS
        ) or fold in words.CONDITIONS
    if not fold.endswith(_TAILS) or fold in words.NOT_COMPOUNDS:
        return False
    head = _SPLIT_BODY.match(fold)
    return head is not None and any(
        fold[at:] in words.BODY_TAILS for at in {head.end(), head.end() - 1, head.end() + 1}
    )


def _left(tokens: list[Token], index: int, reach: int = _REACH) -> Iterator[tuple[int, Token]]:
    """Yield the words to the left in the same sentence, nearest first, with their distance."""
    for distance in range(1, reach + 1):
        token = _word(tokens, index - distance)
        if token is _NOTHING or token.sentence != tokens[index].sentence:
            return
        if token.is_word:
            yield distance, token


def _right(tokens: list[Token], index: int, reach: int) -> list[str]:
    found = []
    for step in range(1, reach + 1):
        token = _word(tokens, index + step)
        if token is _NOTHING or token.sentence != tokens[index].sentence or token.text in ",:;.":
            break
        found.append(token.fold)
    return found


def _somebodys(tokens: list[Token], first: int, last: int) -> bool:
    """Say whether a condition is a person's own: by the nearest owner on the left, else by what follows."""
    owner, distance, strong = _owner(tokens, first)
    following = _right(tokens, last, 5)
    other = _other_follows(following)
    if strong:
        return True
    if other:
        return False
    if owner is not None:
        return owner
    del distance
    if following[:1] in (["welkom"], ["toegestaan"]) or {"pre", "vereist", "welkom"} & set(following):
        return False
    return not any(word in ("je", "jij", "we", "wij", "u", "jullie", "ons", "onze") for word in following)


def _other_follows(following: list[str]) -> bool:
    if not following:
        return False
    if _is_group(following[0]) or following[0] in words.TRADES:
        return True
    return following[0] in ("bij", "van", "voor", "onder") and any(_is_group(word) for word in following[1:4])


def _owner(tokens: list[Token], index: int) -> tuple[bool | None, int, bool]:
    """Return (own?, distance, beyond doubt?) by the nearest word on the left that tells; own is None
    when none does."""
    only_attributes = True
    commas = 0
    for distance in range(1, _REACH + 1):
        token = _word(tokens, index - distance)
        if token is _NOTHING or token.sentence != tokens[index].sentence:
            break
        commas += token.text == ","
        if not token.is_word:
            continue
        fold = token.fold
        if fold in ("mijn", "mn") and only_attributes:
            return True, distance, True
        if fold in ("heb", "had", "heeft", "ben", "kreeg") and only_attributes:
            subject = _subject(tokens, index - distance)
            if subject is not None:
                return subject, distance, subject
        if fold in words.REASONS and only_attributes:
            return _reason(tokens, index), distance, False
        if fold == "over" and only_attributes:
            return False, distance, False
        if _is_group(fold) and not _is_person(tokens, index - distance):
            return False, distance, False
        if fold in words.WORK:
            if fold in ("werk", "stage") and _word(tokens, index - distance - 1).fold in _WORK_AS_NOUN:
                continue
            return False, distance, False
        if fold in words.OWN or _is_group(fold):
            return True, distance, False
        only_attributes = only_attributes and fold in _ATTRIBUTES
    return None, 0, False


_WORK_AS_NOUN: Final = worded(
    """mijn mn het zwaar ander dit licht zittend fysiek nieuw zoek geen weer vast"""
)


def _is_person(tokens: list[Token], index: int) -> bool:
    """A bare "cliënt" that opens a sentence is the person that the text is about."""
    opens = index == 0 or tokens[index - 1].sentence != tokens[index].sentence
    return (
        opens
        and tokens[index].fold in ("client", "deelnemer")
        and _word(tokens, index + 1).fold in ("heeft", "is", "had")
    )


def _subject(tokens: list[Token], index: int) -> bool | None:
    """Say whose verb stands at index: True for this person's, False for somebody's at work, None when
    unclear."""
    near = [_word(tokens, index + 1).fold, *(t.fold for _, t in _left(tokens, index, 6))]
    for word in near:
        if word == "ik" or word in words.THIRD_PERSON:
            return True
        if _is_group(word) or word in ("je", "jij", "u", "we", "wij", "jullie"):
            return _is_person(tokens, index - 1)
    return True if tokens[index].fold in ("heb", "ben") else None


def _reason(tokens: list[Token], index: int) -> bool | None:
    """Behind "door", "na", "wegens": a person's own when the sentence speaks in the first or third person."""
    around = [t.fold for _, t in _left(tokens, index)] + _right(tokens, index, 8)
    if any(word in words.FIRST_PERSON or word in words.THIRD_PERSON for word in around):
        return True
    return (
        False
        if any(
            word in ("je", "we", "wij", "u", "onze", "ons", "collega") or _is_group(word) for word in around
        )
        else None
    )


def _body(tokens: list[Token], index: int) -> int:
    """A part of the body with something wrong: slechte rug, last van mijn knie, door mijn nek, mijn heup
    is versleten."""
    fold = tokens[index].fold
    if fold in _BAD and _word(tokens, index + 1).fold in _PARTS:
        part = _word(tokens, index + 1).fold
        return (
            0 if fold == "nieuwe" and part not in ("heup", "heupen", "knie", "nier", "lever", "hart") else 2
        )
    if fold in _TROUBLE:
        step = 1
        while step <= 4 and _word(tokens, index + step).fold in _LINKS:
            step += 1
        linked = step > 1 and _word(tokens, index + 1).fold in ("van", "in", "aan", "met")
        if linked and _word(tokens, index + step).fold in _PARTS:
            return step + 1
    if fold in ("door", "vanwege", "wegens", "ivm", "om") and _word(tokens, index + 1).fold in (
        "mijn",
        "mn",
        "een",
    ):
        step = 2 + (_word(tokens, index + 2).fold not in _PARTS)
        part = _word(tokens, index + step).fold
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
        if part in _PARTS and not busy and _word(tokens, index + 1).fold != "een":
            return step + 1
    if (
        fold in ("mis", "mist")
        and _word(tokens, index + 1).fold in ("een", "mijn")
        and _word(tokens, index - 1).fold in ("ik", "hij")
    ):
        return 3 if _word(tokens, index + 2).fold in _PARTS else 0
    if (
        fold == "een"
        and _word(tokens, index + 1).fold in _PARTS
        and _right(tokens, index + 1, 2) == ["die", "niet"]
    ):
        return 2
    if (
        fold == "aan"
        and _word(tokens, index - 1).fold in ("het", "iets", "wat")
        and _word(tokens, index + 1).fold in ("mijn", "mn")
    ):
        return 3 if _word(tokens, index + 2).fold in _PARTS else 0
    if fold in ("mijn", "mn"):
        step = 1 + (_word(tokens, index + 1).fold not in _PARTS)
        if _word(tokens, index + step).fold in _PARTS:
            following = _right(tokens, index + step, 7)
            ailment = _ailing(following)
            if ailment:
                return step + 1 + ailment
    return 0


_AILS: Final = worded(
    """kapot versleten slecht slechter pijn zeer stuk geopereerd geblesseerd gebroken beschadigd verlamd zwak
    stijf ontstoken versleet geopereerd belasten overbelasten speelt opspeelt protesteert tegenwerkt
    doorgezaagd missen amputeren functioneert minder steek"""
)


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
    }
    if not verbs & set(following[:2]):
        return 0
    return next((place + 1 for place, word in enumerate(following) if word in _AILS), 0)


def _has_capitals(tokens: list[Token], index: int) -> bool:
    if _word(tokens, index + 1).fold in words.CAPITALS_PRODUCTS:
        return False
    owner, _, strong = _owner(tokens, index)
    near = [t.fold for _, t in _left(tokens, index, 6)]
    had = {
        "heb",
        "had",
        "heeft",
        "mijn",
        "mn",
        "diagnose",
        "lijd",
        "kreeg",
        "gediagnosticeerd",
        "vastgesteld",
    } & set(near)
    with_it = near[:1] == ["met"] and bool(words.FIRST_PERSON & set(near + _right(tokens, index, 5)))
    shouted = _word(tokens, index - 1).text.isupper() and len(_word(tokens, index - 1).text) > 1
    return not shouted and (strong or bool(owner and had) or (with_it and owner is not False))


def _state(tokens: list[Token], index: int) -> bool:
    fold, following = tokens[index].fold, _right(tokens, index, 5)
    lefts = [t.fold for _, t in _left(tokens, index, 9)]
    if not _is_about_person(tokens, index, following) or _other_follows(following):
        return False
    if fold in ("blind", "doof", "dove", "blinde"):
        idiom = {"typen", "typ", "vertrouwen", "vertrouw", "date", "vlek", "kan", "type", "op", "muur"}
        return not idiom & set(following[:2] + lefts[:3]) and not (
            fold == "doof" and following[:1] == ["voor"]
        )
    if fold == "verslaafd" and following[:1] == ["aan"]:
        return any(word in words.SUBSTANCES for word in following[1:4])
    if fold in ("bevallen", "uitgerekend", "opgenomen", "afgekeurd", "uitgevallen"):
        return _became(fold, lefts, following)
    if fold == "allergisch" and {
        "negen",
        "kantoor",
        "stilzitten",
        "smoesjes",
        "onrecht",
        "luiheid",
        "gezeur",
        "leugens",
        "liegen",
        "drukte",
    } & set(following):
        return False
    return not (fold in ("opname", "revalidatie") and {"maak", "maakte", "telefoon", "film"} & set(lefts))


_GOODS: Final = worded(
    """heb producten product partij partijen goederen fruit onderdelen materiaal auto pallets controleerde
    controleer lading stukken"""
)


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
    for distance, token in _left(tokens, index, 10):
        if (
            token.fold in ("ik", "mijn", "mn", "mij")
            or token.fold in words.THIRD_PERSON
            or _is_person(tokens, index - distance)
        ):
            return True
        if _is_group(token.fold) or (
            token.fold in words.WORK and token.fold not in ("werk", "werken", "werkte")
        ):
            return False
    opens = (
        index == 0 or tokens[index - 1].sentence != tokens[index].sentence or tokens[index - 1].text == ","
    )
    return "ik" in following[:4] or (
        opens and tokens[index].fold in ("revalideer", "herstellende", "herstellend")
    )


def _taken(tokens: list[Token], index: int) -> bool:
    following = _right(tokens, index, 4)
    lefts = [t.fold for _, t in _left(tokens, index, 7)]
    if lefts[:2] == ["de", "aan"] or lefts[:1] in (["mijn"], ["mn"]):
        return True
    owner, _, strong = _owner(tokens, index)
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
    }
    if work & set(following) or {"je", "u", "jij", "apotheek"} & set(lefts):
        return False
    taking = _TAKING & set(lefts) or _TAKING & set(following) or {"nodig"} & set(following[:2])
    if owner is False and not ({"slik", "slikte", "gebruik", "neem"} & set(lefts)):
        return False
    return bool(taking) or (strong and tokens[index].fold in ("medicatie", "medicijnen"))


def _used(tokens: list[Token], index: int) -> bool:
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
    }
    for distance, token in _left(tokens, index, 6):
        if token.fold in own:
            subject = {t.fold for _, t in _left(tokens, index - distance, 4)} | set(
                _right(tokens, index - distance, 2)
            )
            handled = any(
                word.startswith("ge") and word.endswith(("d", "t", "en")) for word in _right(tokens, index, 3)
            )
            return (
                not handled and not ({"je", "u", "we", "wij"} & subject) and not any(map(_is_group, subject))
            )
        if _is_group(token.fold) or token.fold in words.WORK:
            return False
        if token.fold in words.THIRD_PERSON or token.fold in ("zit", "gebruikt"):
            return True
    return False


def _cared_for(tokens: list[Token], index: int) -> bool:
    lefts = [t.fold for _, t in _left(tokens, index, 8)]
    following = _right(tokens, index, 5)
    home = tokens[index].fold in (
        "ziekenhuis",
        "kliniek",
        "revalidatiecentrum",
        "psychiatrie",
        "verslavingszorg",
        "specialist",
        "arts",
    )
    if _AT_WORK & set(lefts + following) or {"je", "u", "we", "wij", "als"} & set(lefts):
        return False
    if lefts[:1] in (["mijn"], ["mn"]):
        return not home or tokens[index].fold in ("specialist", "arts")
    place = next(
        (
            n
            for n, word in enumerate(lefts[:4])
            if word in ("bij", "naar", "van", "door", "met", "een", "in", "volgens", "de")
        ),
        None,
    )
    if place is None or any(map(_is_group, lefts)) or not {"ik", "mijn"} & set(lefts + following):
        return False
    if home:
        return bool({"opgenomen", "behandeling", "behandeld", "lag", "lig"} & set(lefts + following))
    if tokens[index].fold in ("huisarts", "dokter"):
        return (
            bool({"mag", "mocht", "moet", "behandeling", "van", "volgens", "moest"} & set(lefts))
            and lefts[place] != "naar"
        )
    return bool(_OWN_CARE & set(lefts + following)) and not words.WORK & set(lefts[:3])


def _treated(tokens: list[Token], index: int) -> bool:
    fold = tokens[index].fold
    lefts = [t.fold for _, t in _left(tokens, index, 8)]
    following = _right(tokens, index, 4)
    mine = 0
    while mine < len(lefts) and lefts[mine] in _ATTRIBUTES and lefts[mine] not in ("mijn", "mn"):
        mine += 1
    nearest = lefts[mine] if mine < len(lefts) else ""
    if fold in ("klachten", "ziekteverzuim", "dieet", "prikkels"):
        return (fold == "klachten" and nearest in ("mijn", "mn")) or (
            nearest == "van" and "last" in lefts[:3]
        )
    if nearest in ("mijn", "mn") or lefts[1:2] in (["mijn"], ["mn"]):
        return (not _other_follows(following) and fold not in ("diagnose",)) or "mijn" in lefts[:1]
    if fold == "hoogtevrees" and "geen" in lefts[:2]:
        return False
    if fold == "diagnose":
        return False
    if lefts[:1] in (["onder"], ["in"]) and fold in ("behandeling", "therapie"):
        return bool({"ik", "sta", "ben", "hij", "kandidaat"} & set(lefts + following)) and not {
            "nemen",
            "aanvraag",
            "aanvragen",
            "genomen",
        } & set(lefts + following)
    if lefts[:2] == ["van", "last"] or (lefts[:1] == ["van"] and "last" in lefts[:4]):
        return bool({"ik", "hij", "mijn", "nog", "kandidaat"} & set(lefts + following)) and not {
            "klanten",
            "buren",
            "je",
        } & set(lefts)
    if {"herstellende", "herstel", "hersteld", "herstellen", "herstelde"} & set(lefts[:4]) and fold not in (
        "stress",
    ):
        return True
    if fold in words.NEEDS_MINE or _other_follows(following):
        return False
    owner, _, strong = _owner(tokens, index)
    if nearest in words.REASONS:
        return owner is True and not {"bij", "van"} & set(following[:1])
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
    } & set(lefts[: mine + 4])
    return strong or (owner is True and bool(had))


def _blown(tokens: list[Token], index: int) -> bool:
    before = _word(tokens, index - 1).fold
    return before in ("jaar", "maanden", "jaren", "maand") and bool(
        {"ik", "ben", "nu", "al"} & {t.fold for _, t in _left(tokens, index, 7)}
    )


def _weary(tokens: list[Token], index: int) -> bool:
    return _word(tokens, index - 1).fold in ("snel", "chronisch", "altijd", "vaak") and "ik" in [
        t.fold for _, t in _left(tokens, index, 7)
    ]


def _poor_sense(tokens: list[Token], index: int) -> bool:
    """ "Ik zie slecht", "ik hoor niet goed"."""
    if "ik" not in (_word(tokens, index - 1).fold, _word(tokens, index + 1).fold):
        return False
    following = _right(tokens, index, 5)
    return (
        any(word in ("slecht", "slechter", "weinig") for word in following[:3])
        or following[:2] == ["niet", "goed"]
        or following[:2] == ["bijna", "niets"]
    )


def _expected(tokens: list[Token], index: int) -> bool:
    """ "Ik verwacht een baby"."""
    around = {t.fold for _, t in _left(tokens, index, 7)} | set(_right(tokens, index, 2))
    return bool({"verwacht", "verwachten"} & around) and bool({"ik", "wij", "we"} & around)


_RULES: Final = (
    (frozenset({"baby", "kindje", "tweeling"}), _expected),
    (words.STATES, _state),
    (words.MEDICINES, _taken),
    (words.AIDS, _used),
    (words.PRACTITIONERS, _cared_for),
    (words.TREATMENTS, _treated),
    (frozenset({"clean"}), _blown),
    (frozenset({"moe"}), _weary),
    (frozenset({"zie", "hoor"}), _poor_sense),
)
