"""What is wrong with a part of the body, in whatever order: rug kapot, zwellen mijn voeten op, afweer laag."""

from typing import Final

from matcher.screening import complaint_words as words
from matcher.screening.ailments import Rule
from matcher.screening.body import PARTS
from matcher.screening.neighbours import NOTHING, is_others, is_person, left_of, opens_with_deed, right_of, word_at
from matcher.screening.tokens import Token
from matcher.screening.told import stands_free
from matcher.screening.wordlist import worded


def _about_one(tokens: list[Token], index: int) -> bool:
    """Say whether the sentence is of one person, and not of a thing, a group or whoever reads."""
    near = {token.fold for _, token in left_of(tokens, index, 8)} | set(right_of(tokens, index, 8))
    if not words.GOODS.isdisjoint(near):
        return False
    return stands_free(tokens, index)


def _is_owned(tokens: list[Token], index: int) -> bool:
    """ "Mijn rug", "mijn linker knie", "haar beide polsen"."""
    step = 1
    while word_at(tokens, index - step).fold in words.BEFORE and step < 3:
        step += 1
    return word_at(tokens, index - step).fold in words.MINE


def _opens_clause(tokens: list[Token], index: int) -> bool:
    """ "Rug kapot", "Stratenmaker, linker knie versleten"."""
    step = 1
    while word_at(tokens, index - step).fold in words.BEFORE | words.LINKS and step < 4:
        step += 1
    before = word_at(tokens, index - step)
    return before is NOTHING or before.sentence != tokens[index].sentence or before.text in words.MARKS


def ails(tokens: list[Token], index: int) -> int:
    """ "Rug kapot", "mijn huid is rood", "knieën kraken", "afweer is laag", "prostaat eruit", "nek niet goed"."""
    fold = tokens[index].fold
    owned = _is_owned(tokens, index)
    shaking = word_at(tokens, index + 1).fold in words.SHAKING
    if not owned and ((fold in words.IDIOMATIC and not shaking) or not _opens_clause(tokens, index)):
        return 0
    at = index + 1
    verb = (owned and word_at(tokens, index - 2).fold in words.VERBS) or (owned and fold not in words.IDIOMATIC)
    while at < index + words.FARTHEST:
        token = word_at(tokens, at)
        if token.sentence != tokens[index].sentence or not (token.is_word or token.text in "'’‘"):
            return 0
        hardly = token.fold in words.HARDLY and word_at(tokens, at + 1).fold in words.NOT_WELL
        hardly = hardly or (token.fold == "niet" and word_at(tokens, at + 1).fold == "in")
        if hardly and (verb or not owned) and word_at(tokens, at + 2).fold not in ("van", "voor", "bij", "aan"):
            return at + 2 - index if _about_one(tokens, index) else 0
        if (
            owned
            and token.fold in words.GIVES_UP
            and right_of(tokens, at, 2) in (["het", "niet"], ["op", "slot"], ["nee"])
        ):
            return at + 2 - index if _about_one(tokens, index) else 0
        unable = token.fold == "niet" and word_at(tokens, at + 1).fold in words.UNABLE and owned
        if unable and not word_at(tokens, at + 2).is_word:
            return at + 2 - index if _about_one(tokens, index) else 0
        if owned and token.fold in ("laat", "liet", "laten") and "steek" in right_of(tokens, at, 5):
            return at + 1 - index if _about_one(tokens, index) else 0
        if token.fold in words.STATES and (verb or not owned or at == index + 1):
            return at + 1 - index if _says_ill(tokens, at) and _about_one(tokens, index) else 0
        if token.fold in (words.FAILING if owned else words.BY_ITSELF):
            return at + 1 - index if word_at(tokens, at + 1).fold != "voor" and _about_one(tokens, index) else 0
        verb = verb or token.fold in words.VERBS
        if token.fold not in words.PASSED and token.text not in "'’‘":
            return 0
        at += 1
    return 0


def _says_ill(tokens: list[Token], at: int) -> bool:
    """ "Op" and "zeer" say that a part is worn or hurts only at the end of what is said."""
    behind = word_at(tokens, at + 1)
    if tokens[at].fold == "op":
        return word_at(tokens, at - 1).fold in ("is", "zijn") and (not behind.is_word or behind.fold in words.LINKS)
    return tokens[at].fold not in ("zeer", "slechte", "dik") or not behind.is_word or behind.fold in words.LINKS


def fails_first(tokens: list[Token], index: int) -> int:
    """ "Zwellen mijn voeten op", "begaf mijn rug het"."""
    at = index + 1
    while word_at(tokens, at).fold in words.BESIDE and at < index + 3:
        at += 1
    if word_at(tokens, at).fold not in words.MINE - {"eigen", "me", "mij"}:
        return 0
    at += 1 + (word_at(tokens, at + 1).fold in words.BEFORE)
    return at + 1 - index if word_at(tokens, at).fold in words.SUFFERERS - {"hart", "hoofd"} else 0


def suffers(tokens: list[Token], index: int) -> int:
    """What stands before a part tells: "doen haar polsen pijn", "schiet het in mijn rug", "door zijn longen niet"."""
    step = 1
    while word_at(tokens, index - step).fold in words.BEFORE and step < 3:
        step += 1
    owned = word_at(tokens, index - step).fold in words.MINE
    step += owned
    before = word_at(tokens, index - step)
    if before.sentence != tokens[index].sentence:
        return 0
    if owned:
        told = _does_hurt(tokens, index, index - step) or _cannot_move(tokens, index, index - step)
        if told:
            return told
    if tokens[index].fold not in words.INNER:
        return 0
    around = {token.fold for _, token in left_of(tokens, index, 7)} | set(right_of(tokens, index, 4))
    if before.fold == "aan" and owned and not words.MENDED.isdisjoint(around):
        return int(_about_one(tokens, index))
    if before.fold in words.THROUGH:
        around = {token.fold for _, token in left_of(tokens, index, 9)} | set(right_of(tokens, index, 7))
        ends = not word_at(tokens, index + 1).is_word
        return int((owned or step > 1 or ends) and not words.LACKS.isdisjoint(around) and _about_one(tokens, index))
    hit = word_at(tokens, index - step - 2).fold if word_at(tokens, index - step - 1).fold == "het" else ""
    told_of = hit in words.HITS and before.fold in ("in", "aan", "op", "met")
    return int(told_of and (before.fold != "met" or hit in ("schiet", "schoot")) and _about_one(tokens, index))


def _does_hurt(tokens: list[Token], index: int, verb: int) -> int:
    while word_at(tokens, verb).fold in words.BESIDE:
        verb -= 1
    if word_at(tokens, verb).fold not in ("doen", "doet", "deden", "deed"):
        return 0
    step = 1 + (word_at(tokens, index + 1).fold in ("zo", "erg", "veel", "vaak", "dan", "heel"))
    return step + 1 if word_at(tokens, index + step).fold in ("pijn", "zeer") else 0


def _cannot_move(tokens: list[Token], index: int, verb: int) -> int:
    """ "Kan mijn rechterarm niet optillen", "kan ik haar vingers nauwelijks buigen"."""
    verb -= word_at(tokens, verb).fold in ("ik", "hij", "zij", "ze")
    if word_at(tokens, verb).fold not in ("kan", "kon", "kunnen"):
        return 0
    following = right_of(tokens, index, 5)
    lacking = next((place for place, word in enumerate(following) if word in words.LACKS), None)
    if lacking is None or "aan" in following[:3]:
        return 0
    moved = next((place for place, word in enumerate(following) if word in words.MOVES), None)
    return 2 + (moved if moved is not None else lacking)


def senses_less(tokens: list[Token], index: int) -> int:
    """ "Hoor aan één kant niks", "ziet alleen met rechts", "zie met mijn linkeroog bijna niets"."""
    one = opens_with_deed(tokens, index) or word_at(tokens, index + 1).fold in ("ik", "hij", "ze", "zij")
    before = word_at(tokens, index - 1)
    if not one and before.fold not in ("ik", "hij", "ze", "zij", "en", "klant") and not is_person(tokens, index - 1):
        return 0
    side = badly = 0
    for step in range(1, words.FARTHEST + 1):
        token = word_at(tokens, index + step)
        if token.sentence != tokens[index].sentence or not token.is_word or token.fold in ("je", "u", "van", "geen"):
            break
        side = step if token.fold in words.SIDES else side
        badly = step if token.fold in words.BADLY else badly
    return max(side, badly) + 1 if side and badly else 0


def hurts(tokens: list[Token], index: int) -> int:
    """ "Slaapt slecht door pijn", "zonder pijn", "veel pijn bij bukken", "pijn been"."""
    if word_at(tokens, index + 1).fold in PARTS - words.IDIOMATIC:
        return 2 if stands_free(tokens, index) else 0
    step = 1 + (word_at(tokens, index - 1).fold in ("de", "mijn", "zijn", "haar"))
    before, behind = word_at(tokens, index - step).fold, word_at(tokens, index + 1).fold
    told = before in words.PAINS or (
        behind in ("bij", "tijdens", "als", "door", "in", "na") and _opens_clause(tokens, index)
    )
    if not told or right_of(tokens, index, 2) == ["en", "moeite"]:
        return 0
    return int(stands_free(tokens, index))


def weighs(tokens: list[Token], index: int) -> int:
    """ "Ik weeg 140 kilo", "IQ 68"."""
    number = word_at(tokens, index + 1)
    if tokens[index].fold.endswith("iq"):
        step = 1
        while word_at(tokens, index + step).fold in ("is", "van", ":", "rond", "onder", "de", "score") and step < 4:
            step += 1
        return step + 1 if word_at(tokens, index + step).fold.isdigit() else 0
    measured = number.fold.isdigit() and word_at(tokens, index + 2).fold in ("kilo", "kg")
    subject = word_at(tokens, index - 1).fold in ("ik", "hij", "zij", "ze", "kandidaat", "klant")
    return 3 if measured and subject else 0


def tires(tokens: list[Token], index: int) -> int:
    """ "Weinig energie sinds corona", "na twee uur moe", "snel buiten adem"."""
    before = word_at(tokens, index - 1).fold
    if before not in ("weinig", "geen", "minder", "beperkte", "lage", "nauwelijks", "amper", "snel", "sneller", "gauw"):
        return 0
    if any(is_others(tokens, index - distance) for distance, _ in left_of(tokens, index, 8)):
        return 0
    lefts = {token.fold for _, token in left_of(tokens, index, 8)}
    one = _opens_clause(tokens, index - 1) or not lefts.isdisjoint(words.ONE)
    return int(one and stands_free(tokens, index))


COMPLAINTS: Final[tuple[tuple[frozenset[str], Rule], ...]] = (
    (words.SUFFERERS, suffers),
    (words.SUFFERERS, ails),
    (words.FAILING - {"klopt"}, fails_first),
    (worded("hoor hoort hoorde zie ziet zag"), senses_less),
    (frozenset({"pijn", "pijnen", "pein"}), hurts),
    (frozenset({"weeg", "weegt", "iq", "tiq", "viq", "piq"}), weighs),
    (frozenset({"energie", "moe", "vermoeid", "kortademig", "benauwd", "uitgeput"}), tires),
)
"""Each rule with the words at which it can begin; it returns how many words tell of health, 0 for none."""
