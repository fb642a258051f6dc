"""The words round a word in its sentence, and whether a word stands for a group of people."""

from collections.abc import Iterator
from typing import Final

from matcher.screening import owner_words as words
from matcher.screening.tokens import Token
from matcher.screening.wordlist import worded

REACH: Final = 14

NOTHING: Final = Token(0, 0, " ", "", -1)
_ABOUT_ONE: Final = worded("heeft is had zit loopt kampt krijgt gebruikt was staat lijdt slikt")


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


def opens_as_person(tokens: list[Token], index: int) -> bool:
    """A bare "cliënt" that opens a sentence is the person that the text is about."""
    opens = index == 0 or tokens[index - 1].sentence != tokens[index].sentence
    return (
        opens
        and tokens[index].fold in ("client", "deelnemer", "klant", "werkzoekende", "kandidaat")
        and word_at(tokens, index + 1).fold in _ABOUT_ONE
    )


def other_follows(following: list[str]) -> bool:
    if not following:
        return False
    if is_group(following[0]) or following[0] in words.TRADES:
        return True
    return following[0] in ("bij", "van", "voor", "onder") and any(is_group(word) for word in following[1:4])
