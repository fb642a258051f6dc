"""Words that tell of somebody's health, where they are said of a person and not of work with people.

The nearest word to the left that names an owner decides: "ik heb", "mijn" make it this person's own,
"cliënten", "begeleid", "ervaring" and "je" make it work. Own health that is denied ("geen rugklachten")
tells of health too.

What somebody can or cannot do ("niet zwaar tillen") is a demand on the work and stays; its reason does not.
"""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Final

from matcher.screening import health_words as words
from matcher.screening import owner_words
from matcher.screening.ailments import ILLNESSES, RULES, Rule
from matcher.screening.body import BODY_OPENERS, ailing_body
from matcher.screening.care import cared_for, taken, treated, used
from matcher.screening.complaints import COMPLAINTS
from matcher.screening.conditions import is_condition
from matcher.screening.figures import is_figure
from matcher.screening.finding import Finding
from matcher.screening.fragments import NOTED, TELLING, is_awaited, stands_alone
from matcher.screening.health_phrases import PHRASES
from matcher.screening.idioms import said, sayings_in
from matcher.screening.kinds import plain
from matcher.screening.lexicon.rare import ABBREVIATIONS
from matcher.screening.neighbours import is_group, left_of, opens_with_deed, right_of, word_at
from matcher.screening.ownership import is_somebodys, owner_of
from matcher.screening.reach import closes_at, opens_at
from matcher.screening.referrals import referred
from matcher.screening.states import blown, expected, poor_sense, spread, state, weary
from matcher.screening.tokens import Token, fold
from matcher.screening.told import CARE, is_stated, is_told, stands_free
from matcher.screening.wards import OPENERS as WARD_OPENERS
from matcher.screening.wards import warded

_FIRST_WORDS: Final = frozenset(phrase[0] for phrase in PHRASES)
_PHRASES: Final[dict[tuple[str, str], list[tuple[str, ...]]]] = {}
for _phrase in sorted(PHRASES, key=lambda phrase: (-len(phrase), phrase)):
    _PHRASES.setdefault((_phrase[0], _phrase[1]), []).append(_phrase)
_LISTED: Final = words.CONDITIONS | words.TREATMENTS
_CAPITALS: Final = words.CAPITALS | ABBREVIATIONS
_SHORTEST_HALF: Final = 4
_PREPOSITIONS: Final = frozenset({"over", "onder", "door", "voor", "achter", "tegen"})
_FIRST_HALVES: Final = frozenset(word[:at] for word in _LISTED for at in range(4, len(word) - 3))
_HEADS: Final = frozenset(words.BODY_HEADS)
_JOINED: Final = re.compile("[-'’]")
_RULES: Final = (
    (frozenset({"baby", "kindje", "tweeling"}), expected),
    (words.STATES, state),
    (words.MEDICINES, taken),
    (words.AIDS, used),
    (words.PRACTITIONERS, cared_for),
    (words.TREATMENTS, treated),
    (frozenset({"clean", "nuchter"}), blown),
    (frozenset({"uitgezaaid"}), spread),
    (frozenset({"moe"}), weary),
    (frozenset({"zie", "hoor", "ziet", "hoort"}), poor_sense),
)
_CARE: Final = words.PRACTITIONERS | words.MEDICINES | words.TREATMENTS
_LOOSE_STATES: Final = frozenset({"opgenomen", "doelgroepregister", "belastbaar", "opname"})
_RULED: Final = frozenset().union(*(lexicon for lexicon, _ in _RULES))
_SPANS: Final[tuple[tuple[frozenset[str], Rule], ...]] = (
    *RULES,
    *COMPLAINTS,
    (WARD_OPENERS, warded),
)
_OPENERS: Final = frozenset().union(*(opened for opened, _ in _SPANS))


def health(tokens: list[Token]) -> Iterator[Finding]:
    """Yield the words of a text that tell of somebody's health."""
    tokens = _without_short_stops(tokens)
    telling = {i for i, token in enumerate(tokens) if _may_tell(token.text, token.fold)}
    slips = [index for index in telling if plain(tokens[index].fold) != tokens[index].fold]
    if slips:
        tokens = list(tokens)
        for index in slips:
            tokens[index] = tokens[index]._replace(fold=plain(tokens[index].fold))
    sayings = sayings_in(tokens)
    begun = {i for i, token in enumerate(tokens) if token.fold in sayings} if sayings else set()
    behind = 0
    for index in sorted(telling | begun):
        if index < behind:
            continue
        length = _length(tokens, index) if index in telling else 0
        if index in begun:
            length = max(length, said(tokens, index, sayings))
        length = length or int(0 < behind < index and _goes_along(tokens, index, behind))
        if length and not is_figure(tokens, index):
            first, last = max(behind, opens_at(tokens, index)), closes_at(tokens, index + length - 1)
            yield Finding(tokens[first].start, tokens[last].end, "gezondheid")
            behind = last + 1


def _goes_along(tokens: list[Token], index: int, behind: int) -> bool:
    """Say whether a word of health is named in one breath with the one that ends at behind: "reuma en een brace"."""
    joint, fold = tokens[behind], tokens[index].fold
    if joint.fold not in ("en", "of", "plus") and joint.text not in ",/&+":
        return False
    if index - behind > 1 and not (index - behind == 2 and tokens[index - 1].fold in ("een", "de", "mijn")):
        return False
    return (
        fold in words.AIDS
        or fold in _CARE - words.PRACTITIONERS
        or fold in ILLNESSES
        or fold == "suiker"
        or fold in words.STATES - _LOOSE_STATES
    )


def _without_short_stops(tokens: list[Token]) -> list[Token]:
    """Leave out the stop of an abbreviation inside a sentence: "i.v.m. rug" reads as "ivm rug"."""
    stops = {
        index
        for index, token in enumerate(tokens)
        if token.text == "."
        and "." in word_at(tokens, index - 1).text[1:]
        and word_at(tokens, index + 1).sentence == token.sentence
    }
    return [token for index, token in enumerate(tokens) if index not in stops] if stops else tokens


@lru_cache(maxsize=65536)
def _may_tell(text: str, folded: str) -> bool:
    """Say whether a rule can begin at this word: few words of a clean text pass."""
    if not text[0].isalnum():
        return False
    folded = plain(folded)
    return (
        folded in _FIRST_WORDS
        or folded in BODY_OPENERS
        or folded in _HEADS
        or folded in words.OF_NAMES
        or folded in _RULED
        or folded in _OPENERS
        or folded in CARE
        or folded in _FIRST_HALVES
        or text in _CAPITALS
        or folded in words.LOWER_CAPITALS
        or _names_condition(text, folded)
    )


def _names_condition(text: str, folded: str) -> bool:
    return is_condition(folded) or (len(folded) != len(text) and is_condition(fold(_JOINED.split(text)[0])))


def _length(tokens: list[Token], index: int) -> int:
    """Return how many tokens from index tell of health, 0 for none."""
    token = tokens[index]
    following = word_at(tokens, index + 1).fold
    for phrase in _PHRASES.get((token.fold, following), ()):
        if _matches(tokens, index, phrase) and not is_awaited(tokens, index, phrase):
            return len(phrase) if is_somebodys(tokens, index, index + len(phrase) - 1) else 0
    if following in words.BODY_TAILS and token.fold in _HEADS and is_condition(token.fold + following):
        return 2 if is_somebodys(tokens, index, index + 1) else 0
    if token.fold in _FIRST_HALVES and _joins(tokens, index):
        return 2 if is_somebodys(tokens, index, index + 1) else 0
    length = ailing_body(tokens, index)
    if length:
        return length if _is_mine(token.fold) or is_somebodys(tokens, index, index + length - 1) else 0
    if (
        token.fold in words.OF_NAMES
        and word_at(tokens, index + 1).fold == "van"
        and (word_at(tokens, index + 2).is_capital or word_at(tokens, index + 2).fold in words.EPONYMS)
    ):
        return 3 if is_somebodys(tokens, index, index + 2) else 0
    if token.text in _CAPITALS or token.fold in words.LOWER_CAPITALS:
        return int(_has_capitals(tokens, index))
    if _names_condition(token.text, token.fold):
        return int(not _is_trade(token.text) and is_somebodys(tokens, index, index))
    singles, spans = _rules_at(token.fold)
    if any(rule(tokens, index) for rule in singles):
        return 1
    if token.fold in _CARE and referred(tokens, index):
        return 1
    if token.fold in NOTED and (stands_alone(tokens, index) or _is_told_free(tokens, index)):
        return 1
    if token.fold in CARE and is_told(tokens, index):
        return 1
    return next((told for rule in spans if (told := rule(tokens, index))), 0)


@lru_cache(maxsize=65536)
def _rules_at(fold: str) -> tuple[tuple[Callable[[list[Token], int], bool], ...], tuple[Rule, ...]]:
    """Return the rules that can begin at a word: those for the word alone, and those for several."""
    return (
        tuple(rule for lexicon, rule in _RULES if fold in lexicon),
        tuple(rule for opened, rule in _SPANS if fold in opened),
    )


def _is_told_free(tokens: list[Token], index: int) -> bool:
    """ "Slaapt weinig door nachtmerries", and not "Nachtmerries?"."""
    return tokens[index].fold in TELLING and word_at(tokens, index + 1).text != "?" and stands_free(tokens, index)


def _is_mine(fold: str) -> bool:
    return fold in ("mijn", "mn", "me")


def _is_trade(text: str) -> bool:
    """ "Autisme-coach", "ADHD-groep": not a condition but work with it."""
    tail = fold(text.split("-")[-1])
    return "-" in text and (
        is_group(tail)
        or tail in owner_words.TRADES - {"problematiek"}
        or tail.endswith(("groep", "zorg", "coach", "verzekering", "verzekeringen"))
    )


def _matches(tokens: list[Token], index: int, phrase: tuple[str, ...]) -> bool:
    return all(word_at(tokens, index + step).fold == word for step, word in enumerate(phrase[2:], start=2))


def _joins(tokens: list[Token], index: int) -> bool:
    """Say whether one word was written as two: "angst stoornis", "verlatings angst"."""
    first, second = tokens[index], word_at(tokens, index + 1)
    if second.start != first.end + 1 or len(first.fold) < _SHORTEST_HALF or len(second.fold) < _SHORTEST_HALF:
        return False
    return first.fold + second.fold in _LISTED and first.fold not in _PREPOSITIONS


def _is_no_list(tokens: list[Token], index: int) -> bool:
    """Say whether capitals stand among no programs: "Excel, MS, Word" is no illness."""
    near = {token.fold for _, token in left_of(tokens, index, 8)} | set(right_of(tokens, index, 8))
    return word_at(tokens, index - 1).text != "(" and near.isdisjoint(words.CAPITALS_PRODUCTS)


def _has_capitals(tokens: list[Token], index: int) -> bool:
    """Say whether capitals such as MS and ADD are what somebody has, and not a product or a shout."""
    if word_at(tokens, index + 1).fold in words.CAPITALS_PRODUCTS:
        return False
    owner, strong = owner_of(tokens, index)
    near = [token.fold for _, token in left_of(tokens, index, 6)]
    had = not words.HAVING.isdisjoint(near)
    had = had or not words.HAVING.isdisjoint(right_of(tokens, index, 2))
    had = had or "diagnose" in {other.fold for other in tokens[index + 1 : index + 4]}
    first_person = not owner_words.FIRST_PERSON.isdisjoint(near + right_of(tokens, index, 5))
    before = word_at(tokens, index - 1).text
    shouted = before.isupper() and len(before) > 1
    with_it = near[:1] == ["met"] and first_person and owner is not False
    told = first_person or opens_with_deed(tokens, index) or stands_free(tokens, index)
    cause = next((word for word in near if word not in ("een", "mijn", "mn", "de", "lichte", "zware")), "")
    caused = cause in owner_words.REASONS and told and owner is not False
    with_it = with_it or (near[:2] == ["met", "bekend"] and owner is not False)
    with_it = with_it or caused or (near[:1] in (["zijn"], ["haar"]) and owner is not False)
    noted = owner is None and had and (index == 0 or opens_with_deed(tokens, index) or stands_free(tokens, index))
    noted = noted or (_is_no_list(tokens, index) and stands_alone(tokens, index) and stands_free(tokens, index))
    stated = owner is not False and is_stated(tokens, index)
    return not shouted and (strong or (owner is True and had) or with_it or noted or stated)
