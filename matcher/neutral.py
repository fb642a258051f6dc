"""A text without what must not count: name, age, origin, faith, family, gender, identifiers and health words.

What is left is the same, to the byte, whether or not a text told these: no vector and no rank can follow them.
"""

import re
from functools import lru_cache
from typing import Final

from matcher.normalise import fold, neutral_title
from matcher.screening import MARKERS, screen
from matcher.screening.first_names import FIRST_NAMES
from matcher.screening.personal import ALONE, AS_PERSON, HIDDEN, INSIDE, MORE, TRIGGERS, WHOLE, compiled
from matcher.screening.wordlist import worded

_MOST_PASSES: Final = 12
_SHOUTED_WORDS: Final = 3
"""Fewer words in capitals may be a name, or letters such as VCA and BHV."""
_SHORT_WORDS: Final = (
    "bijv", "o.a", "d.w.z", "mevr", "dhr", "mw", "dr", "ca", "evt", "nr", "st", "incl",
    "max", "min", "t.a.v",
)  # fmt: skip
_SHORTENED: Final = "".join(rf"(?<!\b{re.escape(word)})" for word in _SHORT_WORDS)
# The look ahead spares the twenty looks back, at every place that holds no full stop.
_END: Final = re.compile(rf"(?:(?=[.]){_SHORTENED}[.]+|[!?]+[.!?]*|…)(?=\s|$)|\n", re.IGNORECASE)
_MARKER: Final = re.compile("|".join(re.escape(marker) for marker in MARKERS.values()), re.IGNORECASE)
_CLAUSE: Final = re.compile(
    r"(\s*[,;]\s+(?!\d+ en \d)|\s+[-–—]+\s+|,?\s+(?:en|maar|want|dus|omdat)\s+"
    r"(?!getogen\b|\d|(?:een |mijn |twee |drie |vier |vijf |kleine )*"
    r"(?:ik (?:wonen|zijn)|zoon|dochters?|kind|kinderen|zonen)\b))"
)
_SPACE: Final = re.compile(r"\s+")
_BEFORE_MARK: Final = re.compile(r"\s+(?=[,.;!?)])")
_EMPTY: Final = re.compile(r"[\W_]*")
_LEADING: Final = re.compile(r"^[\s,;.–—-]+")
_TRAILING: Final = re.compile(r"[\s,;–—]+$|\s-+$")
_VERBS: Final = (
    "heb ben werk zoek wil kan kom woon hou houd doe ga sta zit weet vind spreek leer volg werkte deed was had mag "
    "moet rijd rij maak kook wilde kon ging stond hielp help schilder bak naai poets repareer ken lees schrijf durf "
    "draai voel"
)
_WORDS_TOO: Final = worded(
    """art berg bot dan helder job kit land lief loods luna maas mark max milan noor orange post prins quest river roos
    service shell ster storm sun ton top wind zon"""
)
_NAMES: Final = frozenset(fold(name) for name in FIRST_NAMES) - _WORDS_TOO
_NAMES_ALONE: Final = _NAMES - worded("april ben elke erin ken koos li lieve mei okay rand riet tien wei wil zus")
"""Names that are no everyday words, so that they need no capital to be one."""
_ALONE_NAME: Final = re.compile(r"\s*([^\W\d_]+(?:(?: +[^\W\d_]+){1,3}(?=\s*[,(]\s*\d\d\b))?)(?=\s*(?:$|[,(]| hier\b))")
_VERB: Final = re.compile(rf"(?:{_VERBS.replace(' ', '|')})\b")
_SELF: Final = re.compile(r"(?:ik ben|ben ik)\b")
_AGE_ALONE: Final = re.compile(r"\d\d jaar(?: jong| oud)?")
_ROLE: Final = re.compile(r"(?:een|\w+ van beroep|op zoek|gewend|beschikbaar|werkzaam|bezig|handig|sterk|fit)\b")
_LONG_WORD: Final = re.compile(r"[^\W\d_]{6,}|\bjuf\b")
_LETTERS: Final = re.compile(r"(?<!\d )\b[^\W\d_]+\b")
"""Words, but no letters of a postcode or an account."""
_WORD: Final = re.compile(rf"[\w'’+-]+|[({HIDDEN}]")
_OF_WOMEN: Final = (
    "ster", "trice", "euse", "niste", "riste", "miste", "liste", "giste", "diste", "tiste", "ciste", "istente",
    "ulente", "ocente", "agente", "rante", "vrouw", "resse", "kin", "ere", "ère", "eres", "ares", "stess", "gin",
    "zin", "dame", "lieden", "lui", "juf",
)  # fmt: skip
_NOT_TITLES: Final = frozenset((
    "duister", "hamster", "lijster", "bolster", "bijster", "fluister", "gister", "dienster", "vorige",
    "restaurante", "barvrouw", "raster", "pilaster", "kwister", "huisvrouw", "mevrouw", "buurvrouw", "ambulante",
    "frequente",
))  # fmt: skip
_ASIDE: Final = frozenset((
    "aan", "adres", "app", "appen", "bel", "bellen", "ben", "bereikbaar", "bereiken", "contact", "dat", "de",
    "door", "een", "email", "e-mail", "en", "geef", "had", "heb", "het", "ik", "is", "kan", "kunt", "last", "lijd",
    "maar", "mail", "mailen", "me", "met", "mij", "mijn", "mobiel", "na", "naar", "nog", "nu", "nummer", "of", "om",
    "ook", "op", "rekening", "stuur", "te", "tel", "telefoon", "u", "van", "via", "vraag", "wegens", "woon",
    "wonen", "woonachtig", "je", "bsn", "iban", "wat", "al", "heel", "veel", "zit", "in", "bij", "kreeg", "geweest",
    "gehad", "heeft", "lang", "jaren", "sinds", "postcode", "adres:", "mijnheer", "naam", "laat", "weten", "komen",
    "gesprek", "reageer", "reageren", "meneer", "mevrouw", "mevr", "beste", "dhr", "mw", "groet", "hallo", "dank",
    "uw", "ons", "onze", "voor", "tegen", "gebruik", "slik", "nam", "hebben", "wij", "we", "zijn", "was",
    "daardoor", "vanwege", "beetje", "erg", "soms", "vaak",
))  # fmt: skip


def neutral(text: str) -> str:
    """Return the text in lower case without what must not count.

    Sentences that hold nothing else go; clauses and words are cut from the others. Titles of women become
    the customary one. White space is made single, and the last full stop goes. Total, deterministic and
    idempotent; a sentence is read by itself, so one that is added changes no other.
    """
    seen: dict[str, str] = {}
    for _ in range(_MOST_PASSES):
        after = _once(text, seen)
        if after == text:
            break
        text = after
    return text


def _calmed(sentence: str) -> str:
    """Return a sentence that was typed in capitals alone with capitals for first names only.

    Its capitals tell nothing; else every word behind "de baas" or "van" would be taken for a name.
    """
    if not sentence.isupper() or len(sentence.split()) < _SHOUTED_WORDS:
        return sentence
    return _LETTERS.sub(lambda word: _calm_word(word.group()), sentence)


def _calm_word(word: str) -> str:
    return word.title() if fold(word) in _NAMES_ALONE else word.lower()


def _once(text: str, seen: dict[str, str]) -> str:
    pieces: list[str] = []
    for sentence, end in _sentences(text.replace(HIDDEN, " ")):
        kept = _sentence(sentence, seen)
        if kept:
            pieces += (kept, "\n" if end == "\n" else f"{end} ")
    return "".join(pieces[:-1]) + (pieces[-1].strip(". \n…") if pieces else "")


def _sentences(text: str) -> list[tuple[str, str]]:
    """Cut a text into sentences and the mark that ends each; the last may have none."""
    found = []
    place = 0
    for end in _END.finditer(text):
        if text[place : end.start()].strip():
            found.append((text[place : end.start()], end.group()))
        place = end.end()
    return [*found, (text[place:], "")] if text[place:].strip() else found


def _sentence(sentence: str, seen: dict[str, str]) -> str:
    """Return what is left of one sentence; `seen` spares a second reading, and lives no longer than the call."""
    hidden = _hide(_calmed(sentence)).lower()
    titled = _LONG_WORD.sub(lambda word: _title(word.group()), _SPACE.sub(" ", hidden).strip())
    if titled not in seen:
        kept = _BEFORE_MARK.sub("", _SPACE.sub(" ", _without_facts(titled))).strip()
        seen[titled] = "" if _EMPTY.fullmatch(kept) else kept
    return seen[titled]


def _hide(sentence: str) -> str:
    """Put HIDDEN where the screening finds something, where it left a marker and where a name stands alone."""
    alone = _ALONE_NAME.match(sentence)
    if alone and alone.group(1)[0].isupper() and fold(alone.group(1).split()[0]) in _NAMES:
        sentence = f" {HIDDEN} {sentence[alone.end(1) :]}"
    pieces: list[str] = []
    place = 0
    for finding in screen(sentence).found:
        pieces += (sentence[place : finding.start], f" {HIDDEN} ")
        place = finding.end
    return _MARKER.sub(f" {HIDDEN} ", "".join((*pieces, sentence[place:])))


@lru_cache(maxsize=65536)
def _may_tell(word: str) -> bool:
    return compiled(TRIGGERS).fullmatch(word) is not None


@lru_cache(maxsize=65536)
def _title(word: str) -> str:
    if not word.endswith(_OF_WOMEN) or word in _NOT_TITLES:
        return word
    neutral_word = neutral_title(word)
    return word if neutral_word == fold(word) else neutral_word


def _without_facts(sentence: str) -> str:
    """Cut the clauses that only say who somebody is, and what the others say of it."""
    parts = _CLAUSE.split(sentence)
    kept: list[str] = []
    told = False
    subject = ""
    for place in range(0, len(parts), 2):
        clause = rest = parts[place].strip()
        if told or any(map(_may_tell, _WORD.findall(clause))):
            is_self = compiled(AS_PERSON).fullmatch(clause) is not None
            if is_self or _is_fact(clause, told, only=len(parts) == 1):
                told = True
                subject = "ik ben" if is_self else subject or "ik"
                continue
            rest = _inside(clause)
            if rest != clause and (_EMPTY.fullmatch(rest) or _is_aside(rest)):
                told = True
                subject = "ik ben" if _SELF.match(clause) else subject
                continue
        if kept:
            kept.append(parts[place - 1])
        kept.append(rest if kept or not subject else _restored(rest, subject))
        told, subject = False, ""
    return _TRAILING.sub("", _LEADING.sub("", "".join(kept)))


def _is_fact(clause: str, told: bool, only: bool) -> bool:
    """Say whether a clause tells of the person alone; `told` when the clause before did, `only` without others."""
    if any(compiled(pattern).fullmatch(clause) for pattern in (WHOLE, ALONE, *((MORE,) if told else ()))):
        return True
    return only and _AGE_ALONE.fullmatch(clause) is not None


def _inside(clause: str) -> str:
    for needles, pattern, instead in INSIDE:
        if any(needle in clause for needle in needles):
            clause = compiled(pattern).sub(instead, clause)
    return _SPACE.sub(" ", _BEFORE_MARK.sub("", clause)).strip()


def _is_aside(rest: str) -> bool:
    """True when only words are left that led to what was cut."""
    return all(word.strip(".:()") in _ASIDE for word in rest.split())


def _restored(rest: str, subject: str) -> str:
    """Give a clause that lost the words before it its subject back: "heb gewerkt" -> "ik heb gewerkt"."""
    rest = re.sub(r"^(?:en|maar|want|dus) ", "", rest)
    if _VERB.match(rest):
        return f"ik {rest}"
    return f"ik ben {rest}" if subject == "ik ben" and _ROLE.match(rest) else rest
