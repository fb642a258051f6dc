"""E-mail addresses, also those written to be missed: spaces round the @, 'at' and 'punt' in words."""

import re
from collections.abc import Iterator
from typing import Final

from matcher.screening.finding import Finding

_TLD: Final = r"(?:com|nl|eu|org|net|be|de|info|nu|co|tr|pl|ma|uk|fr|es|pt|ro|bg|cv|me|io|app|amsterdam|rotterdam|frl)"
_PROVIDER: Final = (
    r"(?:gmail|hotmail|outlook|live|ziggo|kpnmail|kpn|planet|yahoo|icloud|msn|xs4all|hetnet|casema|home"
    r"|upcmail|tele2|"
    r"chello|online|protonmail|proton|telfort|quicknet|solcon|caiway|me|mail|googlemail)"
)
_DOT: Final = r"(?:\.|\s?[\[(]?\s?\b(?:punt|dot)\b\s?[\])]?\s?)"
_SIGN: Final = re.compile(
    r"\s{0,2}@\s{0,2}|\s?[\[({<]\s?(?:at|apenstaartje|apestaartje|@)\s?[\])}>]\s?"
    r"|\s(?:at|apenstaartje|apestaartje|apenstaart)\s",
    re.I,
)
_LOCAL: Final = re.compile(r"[\w.+%\-]+\Z")
_SPOKEN_LOCAL: Final = re.compile(
    r"[\w.+%\-]{1,40}(?:\s(?:punt|dot|underscore|(?:laag |liggend )?streepje)\s[\w.+%\-]{1,40}){1,3}"
    r"(?:\s[\w+%\-]{1,20}){0,2}\Z",
    re.I,
)
_DOMAIN: Final = re.compile(
    rf"[^\W_][\w\-]{{0,62}}(?:\.[^\W_][\w\-]{{0,62}}){{0,4}}\.[^\W\d_]{{2,12}}(?![\w\-])"
    rf"|[^\W_][\w\-]{{0,62}}(?:{_DOT}[\w\-]{{1,40}}){{0,2}}(?:{_DOT}|\s?\.\s?){_TLD}(?!\w)"
    rf"|{_PROVIDER}(?:[,.]?\s?(?:com|nl|be))?(?!\w)",
    re.I,
)


def addresses(text: str) -> Iterator[Finding]:
    """Yield e-mail addresses; a sign counts only with a name before it and a domain behind it."""
    for sign in _SIGN.finditer(text):
        before = text[max(0, sign.start() - 128) : sign.start()]
        local = _SPOKEN_LOCAL.search(before) or _LOCAL.search(before)
        domain = _DOMAIN.match(text, sign.end(), min(len(text), sign.end() + 200))
        if local is None or domain is None:
            continue
        spoken = "@" not in sign.group()
        if spoken and not re.search(rf"\.|punt|dot|{_PROVIDER}\b", domain.group(), re.I):
            continue
        start = sign.start() - len(before) + local.start()
        yield Finding(start + (len(local.group()) - len(local.group().lstrip(".-"))), domain.end(), "email")
