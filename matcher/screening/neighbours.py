"""The words round a word in its sentence, and whether a word stands for a group of people."""

from collections.abc import Iterator
from typing import Final

from matcher.screening import owner_words as words
from matcher.screening.first_names import SURE_NAMES
from matcher.screening.tokens import Token
from matcher.screening.wordlist import worded

REACH: Final = 14

NOTHING: Final = Token(0, 0, " ", "", -1)
_THE_PERSON: Final = worded("klant client deelnemer werkzoekende kandidaat inwoner")
_SOME: Final = worded("een elke iedere de der per welke geen onze")
_HANDLES: Final = worded("help hielp begeleid begeleidde verzorg verzorgde ondersteun ondersteunde adviseer adviseerde")
_PLURAL: Final = worded("zijn waren hebben hadden kunnen willen krijgen gaan komen moeten worden")
_NOTED: Final = worded(
    """loopt slikt zit zat gebruikt krijgt werkt zoekt kan mag neemt staat kampt lijdt wil komt gaat woont heeft is was
    had kreeg kwam viel valt geeft ontvangt draagt spuit kon moet volgt mist bezoekt ziet hoort traint
    revalideert herstelt herstelde meldt meldde vertelt vertelde belde zag liep stond ging deed raakte werd wordt
    blijft bleef functioneert ervaart ondervindt verblijft verbleef ondergaat onderging zwemt sport doet durft
    vindt vraagt ligt lag at drinkt dronk rookt stopte leeft leefde spreekt reageert heb ben loop slik gebruik
    sta neem kamp lijd wegens vanwege door ivm sinds na onlangs momenteel helaas vorig afgelopen bekend"""
)
_ADDRESSED: Final = worded("je jij u jullie we wij ons iemand men")
_ABOUT_ONE: Final = worded(
    """heeft is had zit loopt kampt krijgt gebruikt was staat lijdt slikt kan kon wil moet wordt werd valt viel meldt
    meldde vertelt vertelde geeft gaf komt ging gaat kreeg mag ervaart ondervindt blijft raakte verbleef met"""
)
_ANYBODY: Final = worded(
    "man vrouw meneer mevrouw heer dame zoon dochter moeder vader echtpaar jongen meisje jongetje oudere"
)
_REPORTED: Final = worded("is heeft slikt gebruikt zit loopt kampt lijdt")
_WRITERS: Final = worded("ik mij me mijn")
_OWN_AGES: Final = worded("jeugd kind baby peuter kleuter tiener puber jongere volwassene vrouw")
_OWNED: Final = worded("mijn mn me zijn haar hun")
_STANDING_FOR_ONE: Final = worded(
    "client deelnemer klant werkzoekende kandidaat medewerker werknemer patient collega leerling bewoner jongere"
)


def word_at(tokens: list[Token], index: int) -> Token:
    return tokens[index] if 0 <= index < len(tokens) else NOTHING


def left_of(tokens: list[Token], index: int, reach: int = REACH) -> Iterator[tuple[int, Token]]:
    """Yield the words to the left in the same sentence, nearest first, with their distance."""
    for distance in range(1, reach + 1):
        token = word_at(tokens, index - distance)
        if token is NOTHING or token.sentence != tokens[index].sentence:
            return
        if token.is_word:
            yield distance, token


def right_of(tokens: list[Token], index: int, reach: int) -> list[str]:
    found = []
    for step in range(1, reach + 1):
        token = word_at(tokens, index + step)
        if token is NOTHING or token.sentence != tokens[index].sentence or token.text in ",:;.":
            break
        found.append(token.fold)
    return found


def is_group(fold: str) -> bool:
    return fold in words.GROUPS or fold.endswith(words.GROUP_ENDINGS)


def is_others(tokens: list[Token], index: int) -> bool:
    """Say whether the word at index stands for others than the one person: "bewoners", not "in zijn jeugd"."""
    fold, before = tokens[index].fold, word_at(tokens, index - 1).fold
    if fold in _ANYBODY and _is_any(tokens, index) and _is_worked_with(tokens, index):
        return True
    if not is_group(fold) or opens_as_person(tokens, index):
        return False
    return not ((fold in _OWN_AGES and before in _OWNED) or (before in ("als", "jong") and fold in _OWN_AGES))


def opens_as_person(tokens: list[Token], index: int) -> bool:
    """A bare "cliënt" that opens a sentence is the person that the text is about."""
    if tokens[index].fold not in _STANDING_FOR_ONE or word_at(tokens, index + 1).fold not in _ABOUT_ONE:
        return False
    first = index - (word_at(tokens, index - 1).fold == "de")
    if first < index and not _is_report(tokens, index):
        return False
    return first == 0 or tokens[first - 1].sentence != tokens[index].sentence


def _is_report(tokens: list[Token], index: int) -> bool:
    """ "De cliënt is slechtziend": of one person, when nobody who works with them is in the sentence."""
    around = set(right_of(tokens, index, 20))
    told = around.isdisjoint(_ADDRESSED | _WRITERS)
    return told and word_at(tokens, index + 1).fold in (
        "is",
        "heeft",
        "slikt",
        "gebruikt",
        "zit",
        "loopt",
        "kampt",
        "lijdt",
    )


def _is_any(tokens: list[Token], index: int) -> bool:
    """ "Een man", "een oude man"."""
    before = word_at(tokens, index - 1).fold
    return before == "een" or (before.endswith("e") and word_at(tokens, index - 2).fold == "een")


def _is_worked_with(tokens: list[Token], index: int) -> bool:
    """ "Ik verzorgde een man met", "huishoudelijke hulp bij een vrouw met"."""
    return not words.WORK.isdisjoint(other.fold for _, other in left_of(tokens, index, 6))


def is_person(tokens: list[Token], index: int) -> bool:
    """Say whether the word at index stands for the one person a text is about: hij, mevrouw, klant, a name."""
    token = tokens[index]
    if token.fold in _ANYBODY and _is_any(tokens, index) and _is_worked_with(tokens, index):
        return False
    if token.fold in words.THIRD_PERSON or (token.is_capital and token.fold in SURE_NAMES):
        return True
    before = word_at(tokens, index - 1).fold
    if token.fold in _THE_PERSON:
        return before not in _SOME and not _HANDLES & {other.fold for _, other in left_of(tokens, index, 4)}
    return token.fold in ("zij", "ze", "hem") and _PLURAL.isdisjoint(
        {word_at(tokens, index + 1).fold, word_at(tokens, index - 1).fold}
    )


def opens_with_deed(tokens: list[Token], index: int) -> bool:
    """Say whether a note drops its subject: "Loopt bij een psycholoog", "Werkt niet wegens"."""
    first = index
    while first > 0 and index - first < 30 and tokens[first - 1].sentence == tokens[index].sentence:
        if tokens[first - 1].text == ":" and tokens[first].fold in _NOTED:
            break
        first -= 1
    following = set(right_of(tokens, first, 3))
    return tokens[first].fold in _NOTED and following.isdisjoint(_ADDRESSED)


def is_addressed(tokens: list[Token], index: int) -> bool:
    """Say whether the sentence opens by speaking to its reader, and nobody else is named before index: "Je zorgt"."""
    first = index
    while first > 0 and index - first < 25 and tokens[first - 1].sentence == tokens[index].sentence:
        first -= 1
    if tokens[first].fold not in ("je", "jij", "jullie", "u"):
        return False
    return words.FIRST_PERSON.isdisjoint(token.fold for token in tokens[first:index])


def other_follows(following: list[str]) -> bool:
    if not following:
        return False
    if is_group(following[0]) or following[0] in words.TRADES or following[0] in words.DONE_TO:
        return True
    return following[0] in ("bij", "van", "voor", "onder") and any(is_group(word) for word in following[1:4])
