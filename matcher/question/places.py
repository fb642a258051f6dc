"""gebied, gemeente and nprz: where somebody lives or the work is."""

import re
from collections.abc import Iterator

from matcher.question.gazetteer import FIRST_WORDS, LONGEST_NAME, PLACES, SPLITTING_WORDS
from matcher.question.reading import Mention, Side
from matcher.question.text import Question

_WORD = re.compile(r"[a-z0-9]+")
_NPRZ = re.compile(
    r"\b(?:nprz(?:[\s-]?(?:gebied|wijk|wijken|gebieden|focuswijk|focuswijken))?|focus[\s-]?wijk(?:en)?"
    r"|focus[\s-]?gebied(?:en)?|"
    r"nationaal programma (?:rotterdam[\s-]zuid|zuid))\b"
)
_HAVEN = re.compile(r"\b(?:in|uit|rond|bij) de havens?\b|\bhavens?\b")
_SPACE_ONLY = re.compile(r"^[\s'./-]*$")
_OTHER_ZUID = re.compile(
    r"^\s*-\s*[a-z]|^\s+(?:holland|brabant|nederland|limburg|amerika|afrika|europa|korea|soedan|oost"
    r"|west|afrikaans\w*|europe\w*|hollands?e?)\b"
)
_OTHER_CENTRUM = re.compile(
    r"(?:medisch|cultureel|sport|gezondheids|dag|buurt|jongeren|business|winkel|training|trainings"
    r"|revalidatie|logistiek|"
    r"distributie|expertise|opleidings|kennis|werk|servicepunt|activiteiten|call|contact"
    r"|logistieke?)\s*-?\s*$"
)
_CENTRUM_FOR = re.compile(r"^\s*(?:voor|jeugd|planner|manager|medewerker)\b|^-")
_CENTRUM_OF = re.compile(r"^\s+van\s+([a-z]+)")
_ROTTERDAM_JOINT = re.compile(r"^\s*[,(/-]?\s*(?:in |te |van )?(?:het |de |op )?(?:wijk |gebied )?\s*$")


def _words(text: str) -> list[tuple[str, int, int]]:
    return [(found.group(), *found.span()) for found in _WORD.finditer(text)]


def _longest(text: str, words: list[tuple[str, int, int]], at: int) -> int:
    """Return how many words from at on are the longest known name; 0 for none."""
    if words[at][0] not in FIRST_WORDS:
        return 0
    for size in range(min(LONGEST_NAME, len(words) - at), 0, -1):
        name = tuple(word for word, _, _ in words[at : at + size])
        if name in PLACES and all(
            _SPACE_ONLY.match(text[words[i][2] : words[i + 1][1]]) for i in range(at, at + size - 1)
        ):
            return size
    return 0


def _in_another_town(after: str) -> bool:
    """Return whether "van Schiedam" follows."""
    following = _CENTRUM_OF.match(after)
    if following is None or following[1] == "rotterdam":
        return False
    return PLACES.get((following[1],), ("", ""))[0] == "gemeente"


def _deceives(text: str, name: str, start: int, end: int) -> bool:
    """Return whether a direction is part of another name (Zuid-Holland, medisch centrum, Breda-Zuid)."""
    if name not in SPLITTING_WORDS:
        return False
    before, after = text[:start], text[end:]
    if re.search(r"[a-z0-9]-$", before) or _OTHER_ZUID.match(after):
        return True
    if name != "centrum":
        return False
    return bool(_OTHER_CENTRUM.search(before) or _CENTRUM_FOR.match(after)) or _in_another_town(after)


def _absorbed(text: str, words: list[tuple[str, int, int]], at: int) -> int:
    """Return how many directions behind a place name belong to it (Schiedam-Zuid, Charlois noord)."""
    if at < len(words) and words[at][0] in SPLITTING_WORDS:
        between = text[words[at - 1][2] : words[at][1]]
        if re.fullmatch(r"\s*-\s*|\s", between):
            return 1
    return 0


def _places(question: Question) -> Iterator[Mention]:
    text = question.text
    words = _words(text)
    at = 0
    while at < len(words):
        size = _longest(text, words, at)
        if not size:
            at += 1
            continue
        name = " ".join(word for word, _, _ in words[at : at + size])
        start, end = words[at][1], words[at + size - 1][2]
        filter_name, value = PLACES[tuple(name.split())]
        if _deceives(text, name, start, end):
            at += size
            continue
        extra = _absorbed(text, words, at + size) if name not in SPLITTING_WORDS else 0
        if extra:
            end = words[at + size][2]
        yield Mention(filter_name, (value,), start, end)
        at += size + extra


def read_places(question: Question, side: Side) -> Iterator[Mention]:
    """Yield gebied and gemeente; "Rotterdam" beside a gebied only says where that gebied is."""
    found = list(_places(question))
    for index, mention in enumerate(found):
        if mention.value == ("Rotterdam",):
            neighbours = [
                (found[i], gap)
                for i, gap in (
                    (index + 1, question.text[mention.end : found[index + 1].start] if index + 1 < len(found) else ""),
                    (index - 1, question.text[found[index - 1].end : mention.start] if index else ""),
                )
                if 0 <= i < len(found)
            ]
            if any(other.filter == "gebied" and _ROTTERDAM_JOINT.match(gap) for other, gap in neighbours):
                continue
        yield mention


def read_nprz(question: Question, side: Side) -> Iterator[Mention]:
    """Yield nprz."""
    for found in _NPRZ.finditer(question.text):
        yield Mention("nprz", True, *found.span())


def read_haven(question: Question, side: Side) -> Iterator[Mention]:
    """Yield the gebied haven where the word is a place and no sector."""
    for found in _HAVEN.finditer(question.text):
        start = found.end() - len(found.group().split()[-1])
        yield Mention("gebied", ("haven",), start, found.end())
