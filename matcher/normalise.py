"""Dutch names and titles made comparable: folding, light stemming, gender-neutral titles, compound splitting.

Everything here is a pure function of its text; nothing looks a word up in the taxonomy.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

STOPWORDS = frozenset((
    "aan", "al", "als", "bij", "dan", "dat", "de", "die", "dit", "door", "een", "en", "er", "het", "hun",
    "ik", "in", "is", "je", "jij", "met", "mijn", "na", "naar", "nog", "of", "om", "ook", "op", "over",
    "te", "tot", "uit", "van", "voor", "waar", "we", "wij", "wordt", "ze", "zich", "zijn",
))  # fmt: skip

_MARKER = re.compile(r"(?<!\w)(?:[mvxdhwf]|man|vrouw)(?:\s?[/|]\s?(?:[mvxdhwf]|man|vrouw|divers|n))+(?!\w)")
_GENDER_INFIX = re.compile(r"(?<=\w)\((?:st|ster|ter|e|in|es|se|s|n|en)\)")
_ABBREVIATION = re.compile(r"(?<![^\W_])(?:[^\W_]\.){2,}[^\W_]?(?![^\W_])")
_APOSTROPHE = re.compile(r"(?<=\w)['’‘`´](?=\w)")
_NOT_A_WORD = re.compile(r"(?:[^\w+#]|_)+")
_WORD = re.compile(r"(?:[^\W_]\.){2,}|[^\W_]+(?:['’‘`´][^\W_]+)*[+#]{0,2}")


class Token(NamedTuple):
    """A word of a text: its folded form and where it stands (character offsets, end exclusive)."""

    text: str
    start: int
    end: int


def _plain(text: str) -> str:
    """Return the text casefolded, without accents and compatibility forms."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return "".join(char for char in decomposed if not unicodedata.combining(char))


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Return the comparable form of a name: lower case, no accents, no gender markers, single spaces.

    Hyphens, slashes, underscores and other punctuation become a space; "b.h.v." becomes "bhv"; an apostrophe
    inside a word goes; "+" and "#" stay (c++, c#). Folding twice changes nothing.
    """
    if text.isascii() and text.isalnum():
        return text.lower()
    plain = _plain(text)
    plain = _MARKER.sub(" ", plain)
    plain = _GENDER_INFIX.sub("", plain)
    plain = _ABBREVIATION.sub(lambda found: found.group().replace(".", ""), plain)
    plain = _APOSTROPHE.sub("", plain)
    return _NOT_A_WORD.sub(" ", plain).strip()


def tokens(text: str) -> tuple[str, ...]:
    """Return the folded words of the text, in order."""
    return tuple(fold(text).split())


def spans(text: str) -> Iterator[Token]:
    """Yield the words of running text with their place in the original text."""
    for found in _WORD.finditer(text):
        said = found.group()
        word = said.lower() if said.isascii() and said.isalnum() else fold(said).replace(" ", "")
        if word:
            yield Token(word, found.start(), found.end())


def stems_in(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield the stems of the words of running text with their places: as `spans` and `stem`, for many words at once."""
    for found in _WORD.finditer(text):
        root = _stem_of(found.group())
        if root:
            yield root, found.start(), found.end()


@lru_cache(maxsize=65536)
def _stem_of(written: str) -> str:
    return stem(fold(written).replace(" ", ""))


_VOWELS = "aeiouy"
_ALL_VOWELS = frozenset(_VOWELS)
_SEPARABLE = (
    "aan", "achter", "af", "bij", "door", "in", "klaar", "leeg", "los", "mee", "na", "om", "onder", "op",
    "over", "samen", "schoon", "terug", "thuis", "toe", "uit", "vast", "vol", "voor", "weg",
)  # fmt: skip
_KEPT = frozenset(("basis", "frans", "pools"))
_NOT_PARTICIPLES = frozenset((
    "gebied", "gebit", "gebrand", "gedicht", "geduld", "geheugen", "geluid", "gemoed", "gerecht", "gereed",
    "gerust", "geschikt", "getuigschrift", "gevecht", "geweld", "gewicht", "gezicht", "gezinshulp",
    "gezond",
))  # fmt: skip


def _has_vowel(text: str) -> bool:
    return not _ALL_VOWELS.isdisjoint(text)


def _closed(root: str) -> str:
    """Respell a root that lost -en or -e: bomm -> bom, kok -> kook, lez -> lees, controler stays."""
    if len(root) > 2 and root[-1] == root[-2] and root[-1] not in _VOWELS:
        return root[:-1]
    if len(root) > 1 and root[-1] not in _VOWELS + "jw" and root[-2] in "aeou":
        before = root[:-2]
        unstressed = root[-2] == "e" and root[-1] in "lrn" and _has_vowel(before)
        if not unstressed and (not before or before[-1] not in _VOWELS):
            root = before + root[-2] * 2 + root[-1]
    return root[:-1] + {"v": "f", "z": "s"}.get(root[-1], root[-1])


def _without_en(word: str) -> str:
    root = word[:-2]
    if len(root) < 2 or not _has_vowel(root):
        return word
    part_of_vowel = {"a": "", "o": "", "u": "", "e": "ei", "i": "aeo"}
    if root[-1] in part_of_vowel and root[-2] not in part_of_vowel[root[-1]]:
        return word
    return _closed(root)


def _without_diminutive(word: str) -> str:
    if word.endswith("etje") and len(word) > 6:
        return _closed(word[:-4]) if word[-5] == word[-6] else word[:-3].removesuffix("e")
    if word.endswith("mpje"):
        return word[:-3]
    if word.endswith(("ertje", "eltje", "entje", "aitje", "eitje", "uitje", "autotje")):
        return word[:-3]
    return word[:-2] if word.endswith("je") and len(word) > 4 else word


def _without_s(word: str) -> str:
    before = word[:-1]
    digraphs = ("ij", "ui", "ei", "eu", "ou", "oe", "aa", "ee", "oo", "uu")
    if len(word) < 5 or before.endswith(("s", "x", *digraphs)):
        return word
    if before[-1] == "a" and len(word) < 6:
        return word
    if before[-1] in "aio" and before[-2] in _VOWELS:
        return word
    foreign_plural = len(word) > 5 and before.endswith(("et", "ot")) and not before.endswith("iet")
    return before if foreign_plural or before[-1] in "aeioylnrmkg" else word


def _participle(word: str) -> str:
    """Return the root of a regular participle, else the word: gelast -> las, schoongemaakt -> schoonmaak."""
    if word in _NOT_PARTICIPLES or word[-1] not in "dt":
        return word
    for prefix in ("", *_SEPARABLE) if "ge" in word else ():
        rest = word[len(prefix) :]
        if word.startswith(prefix) and rest.startswith("ge") and len(rest) >= 6 and _has_vowel(rest[2:-1]):
            return prefix + rest[2:-1]
    if word.startswith(("be", "ver", "ont", "her")) and len(word) > 6:
        return word[:-1] if word.endswith(("iend", "eld", "erd", "uurd", "igd", "egd", "aagd")) else word
    return word


@lru_cache(maxsize=65536)
def stem(token: str) -> str:
    """Return a light stem of one folded Dutch word.

    Takes off plural -en and -s, verb endings -en and -t, adjectival -e, diminutives and the frame of
    regular participles, with the spelling that goes with it (koken, kookt, gekookt -> kook). Limits: strong
    verbs (reed, gereden), vowel change (schip, schepen), separated verbs (maakt schoon) and words in -nt or
    -st are left alone; bom and boom fall together when in the plural. A stem is a key, not a word.
    """
    if len(token) < 4 or not token.isalpha() or token in _KEPT:
        return token
    word = token
    if word.endswith("heden"):
        return word[:-5] + "heid"
    if word.endswith("jes"):
        word = word[:-1]
    if word.endswith("je"):
        word = _without_diminutive(word)
    elif word.endswith("s"):
        word = _without_s(word)
    elif word.endswith("en"):
        word = _without_en(word)
    if word.endswith("e") and len(word) > 4 and word[-2] not in _VOWELS and _has_vowel(word[:-2]):
        word = _closed(word[:-1])
    rooted = _participle(word) if len(word) > 5 else word
    if rooted == word and word[-1] == "t" and word[-2] in "kpgdrlmfw":
        rooted = word[:-1]
    if len(rooted) > 5 and rooted.endswith(("eer", "eel", "een")) and _has_vowel(rooted[:-3]):
        rooted = rooted[:-2] + rooted[-1]
    return rooted


_TITLES = {
    "werkster": "schoonmaker", "poetsvrouw": "schoonmaker", "schoonmaakvrouw": "schoonmaker",
    "kokkin": "kok", "secretaresse": "secretaris", "gastvrouw": "gastheer", "caissiere": "kassier",
    "cassiere": "kassier", "vroedvrouw": "verloskundige", "lerares": "leraar", "onderwijzeres": "onderwijzer",
    "boerin": "boer", "hostess": "host", "stewardess": "steward", "kunstenares": "kunstenaar",
    "lezeres": "lezer", "danseres": "danser", "zangeres": "zanger", "eigenares": "eigenaar", 
    "barvrouw": "barman", "coupeuse": "coupeur", "masseuse": "masseur", "juf": "leraar", "meester": "leraar",
    "serveerster": "serveerder", "cheffin": "chef",
    "bazin": "baas", "directrice": "directeur", "inspectrice": "inspecteur",
    "baliedame": "baliemedewerker", "receptiedame": "receptionist", "telefoondame": "telefonist",
    "vakmens": "vakman",
}  # fmt: skip
_HEADS = (
    ("secretaresse", "secretaris"), ("kokkin", "kok"), ("gastvrouw", "gastheer"), ("caissiere", "kassier"),
    ("lerares", "leraar"), ("stewardess", "steward"), ("hostess", "host"), ("onderwijzeres", "onderwijzer"),
    ("aarster", "aar"), ("ierster", "ier"), ("eerster", "eerder"), ("trice", "teur"), ("euse", "eur"),
    ("iste", "ist"), ("istente", "istent"), ("ulente", "ulent"), ("ocente", "ocent"), ("agente", "agent"),
    ("rante", "rant"), ("dante", "dant"), ("kante", "kant"), ("cheffin", "chef"),
    ("vrouw", "man"), ("lieden", "man"), ("lui", "man"),
)  # fmt: skip
_GENDERED_ENDINGS = (*(gendered for gendered, _ in _HEADS), "ster", "mens")
_NOT_STER = (
    "meester", "rooster", "master", "minister", "register", "venster", "klooster", "monster", "cluster",
    "pleister", "poster", "luister", "gangster", "hipster", "toaster", "blister", "kuister", "semester",
    "polyester", "trimester", "booster", "aster", "oester", "ouster", "roadster", "ernster",
)  # fmt: skip
_NOT_PERSONS = frozenset((
    "buurvrouw", "huisvrouw", "medemens", "mevrouw",
))  # fmt: skip


def _from_ster(word: str) -> str:
    """Return the neutral form of a title in -ster: verkoopster -> verkoper, kapster -> kapper."""
    root = word[:-4]
    if len(root) < 3 or not _has_vowel(root) or word.endswith(_NOT_STER):
        return word
    if root[-1] in _VOWELS or root[-1] == "j" or root[-2] not in _VOWELS:
        return root + "er"
    if root[-2] == root[-3]:
        return root[:-2] + root[-1] + "er"
    digraph = len(root) > 2 and root[-3:-1] in ("ie", "oe", "ui", "eu", "ou", "au", "ei")
    unstressed = root.endswith(("el", "er", "en", "ig")) and _has_vowel(root[:-2])
    return root + "er" if digraph or unstressed or root[-2] == "y" else root + root[-1] + "er"


@lru_cache(maxsize=65536)
def _neutral_word(word: str) -> str:
    if word in _TITLES:
        return _TITLES[word]
    if word in _NOT_PERSONS or not word.endswith(_GENDERED_ENDINGS):
        return word
    for gendered, neutral in _HEADS:
        if word.endswith(gendered) and len(word) > len(gendered) + 1:
            return word.removesuffix(gendered) + neutral
    if word.endswith("ster"):
        return _from_ster(word)
    if word.endswith("mens") and len(word) > 7:
        return word.removesuffix("mens") + "man"
    return word


@lru_cache(maxsize=65536)
def neutral_title(text: str) -> str:
    """Return the folded title with one form for women, men and others, each word once.

    The customary Dutch title is kept as the one form (verkoopster -> verkoper, timmervrouw -> timmerman).
    """
    folded = tokens(text)
    if len(folded) == 1:
        return _neutral_word(folded[0])
    words = list(dict.fromkeys(map(_neutral_word, folded)))
    if len(words) > 1 and any(word.endswith(("heer", "man")) for word in words):
        words = [word for word in words if word not in ("vrouw", "man")] or words
    return " ".join(words)


_LINKS = ("", "s", "en", "e", "n")
_SHORTEST_PART = 3


@lru_cache(maxsize=131072)
def split_compound(word: str, vocabulary: frozenset[str]) -> tuple[str, ...]:
    """Return the vocabulary words that the compound is made of, or the word alone.

    The whole word is never its own part. Linking -s-, -en-, -e- and -n- may stand between parts. The fewest
    parts win, then the longest last part: magazijnmedewerker -> (magazijn, medewerker).
    """
    size = len(word)
    best: list[tuple[str, ...] | None] = [None] * (size + 1)
    best[size] = ()
    for start in range(size - _SHORTEST_PART, -1, -1):
        for end in range(start + _SHORTEST_PART, size + 1):
            part = word[start:end]
            if part not in vocabulary or (start == 0 and end == size):
                continue
            for link in _LINKS:
                after = end + len(link)
                rest = best[after] if after <= size else None
                if rest is None or (link and (after == size or word[end:after] != link)):
                    continue
                found = (part, *rest)
                known = best[start]
                if (
                    known is None
                    or len(found) < len(known)
                    or (len(found) == len(known) and len(found[-1]) > len(known[-1]))
                ):
                    best[start] = found
    return best[0] or (word,)


@lru_cache(maxsize=131072)
def finest_parts(word: str, vocabulary: frozenset[str]) -> tuple[str, ...]:
    """Return the parts of the word, each split on until none is a compound any more."""
    parts = split_compound(word, vocabulary)
    if len(parts) == 1:
        return parts
    return tuple(small for part in parts for small in finest_parts(part, vocabulary))


def title_key(text: str, vocabulary: frozenset[str]) -> tuple[str, ...]:
    """Return what a title consists of in any word order: sorted stems of the parts of its neutral words.

    "medewerker in het magazijn", "magazijnmedewerker" and "magazijnmedewerkster" give the same key.
    """
    words = [word for word in neutral_title(text).split() if word not in STOPWORDS]
    return tuple(sorted({stem(part) for word in words for part in finest_parts(word, vocabulary)}))
