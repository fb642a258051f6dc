"""Names in lower case where only a name can stand: behind a sign-off that closes a text, and behind "ik ben"."""

import re
from collections.abc import Iterator
from typing import Final

from matcher.screening.finding import Finding
from matcher.screening.first_names import FIRST_NAMES
from matcher.screening.name_words import NEVER, PARTICLES, ROLES
from matcher.screening.tokens import fold
from matcher.screening.wordlist import worded

_SIGN_OFF: Final = re.compile(
    r"(?<!\w)(?:groetjes|groeten|groet|grtjs|grt|gr|mvg|m\.v\.g|liefs|hoogachtend)[.,!]?(?:\s+van)?[\s,]+"
    r"(?P<name>[a-zà-ÿ'’.-]+(?: [a-zà-ÿ'’.-]+){0,3})[.!]?\s*\Z",
    re.I,
)
_I_AM: Final = re.compile(
    r"(?<!\w)(?:ik ben|dit is|met|u spreekt met)[ ](?P<name>[a-zà-ÿ]{2,14})"
    r"(?=\s*(?:\Z|[,.!\n]|(?:en )?(?:ik|uit|van)\b|\d\d (?:jaar|jr)))",
    re.I,
)
_NOT_SIGNED: Final = worded(
    """thuis daar terug alvast dank bedankt allemaal jullie werkplein mama papa aan voor uit van de het een team mij
    me ons hopelijk tot snel gauw ziens morgen maandag graag hoop hoor alle lieve fijne dag weekend avond succes
    ermee weer nog eens iedereen collega collegas buurman klas school werk personeel namens dan later straks"""
)
_ARTICLES: Final = worded("de het een op in te t zo")
_ALSO_WORDS: Final = worded(
    """wild lief mild jong rein vrij top ver sol hope joy flink klein blijde door in op can den hal land job mark
    roos mei april wil bel merel ernst storm zon star may june mees vos sterre grace faith moon sunny amber rose
    iris linde linda jade sky rain beer leeuw wolf de het ster vrede"""
)


def unsigned(text: str) -> Iterator[Finding]:
    """Yield names in lower case that close a message or stand alone behind "ik ben"."""
    signed = _SIGN_OFF.search(text, max(0, len(text) - 90))
    told_to_greet = signed is not None and signed.start() == 0 and text[:6] == "Groet "
    if signed is not None and not told_to_greet and signed["name"].islower() and _is_name(signed["name"]):
        yield Finding(*signed.span("name"), "naam")
    for match in _I_AM.finditer(text):
        word = fold(match["name"])
        if match["name"].islower() and word in FIRST_NAMES and word not in _ALSO_WORDS:
            yield Finding(*match.span("name"), "naam")


def _is_name(words: str) -> bool:
    folds = [fold(word.strip(".")) for word in words.split()]
    if folds[0] in _ARTICLES or folds[-1] in PARTICLES:
        return False
    built = len(folds) == 1 or folds[0] in FIRST_NAMES or len(folds[0]) == 1 or any(f in PARTICLES for f in folds[1:-1])
    return built and all(word in PARTICLES or word not in _NOT_SIGNED | NEVER | ROLES for word in folds)
