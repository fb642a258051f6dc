"""Illness that people tell of in verbs and in passing: heeft griep, hoort stemmen, valt flauw, schouder uit de kom."""

from collections.abc import Callable
from typing import Final

from matcher.screening.body import PARTS
from matcher.screening.fragments import stands_alone
from matcher.screening.neighbours import is_others, is_person, left_of, opens_with_deed, right_of, word_at
from matcher.screening.owner_words import SUBSTANCES
from matcher.screening.tokens import Token
from matcher.screening.wordlist import worded

Rule = Callable[[list[Token], int], int]

ILLNESSES: Final = worded(
    """influenza herpes fractuur cyste abces verstuiking ontwrichting snijwond misselijkheid vergiftiging onderkoeling
    carcinoom stenose wratten griep buikgriep corona covid koorts verkoudheid waterpokken mazelen schurft luizen
    tbc tuberculose kinkhoest buikpijn keelpijn tandpijn kiespijn oorpijn rugpijn hoofdpijn spit blackout
    blackouts hartkloppingen zonnesteek voedselvergiftiging roodvonk krentenbaard steenpuist salmonella malaria
    norovirus buikloop diarree kneuzing gekneusd hechtingen gips lumbago aanval aanvallen hypo hypos zuurstof
    bochel wond wonden litteken littekens letsel"""
)
"""What passes, and is said of nobody where somebody does not have it: "in coronatijd", "WK-koorts"."""
_HAS: Final = worded("heb hebt heeft had hadden kreeg krijg krijgt gekregen gehad opgelopen")
_BEFORE: Final = worded(
    """een de het weer nog al steeds nu ook hoge zware lichte erge veel vaak soms last van ernstige beetje wat
    even net gewoon flinke helaas onlangs"""
)
_THINGS_TOO: Final = worded("gips hechtingen zuurstof litteken littekens aanval aanvallen")
_AFTERMATH: Final = worded(
    """vermoeidheid moe vermoeid klachten ziek benauwd conditie kortademig restklachten uitgeput energie reuk smaak adem
    concentratie geheugen hersteld longen hoofdpijn kracht"""
)
_SUGAR_IS_FOOD: Final = worded(
    """nodig op in over gehaald gekocht gebruikt gesjouwd verpakt geladen geproduceerd laden bij meel en_meel vrij
    vrije gevoegd gedaan"""
)
_SUGAR_CARE: Final = worded(
    """spuit spuiten prik prikt prikken meet meten laag hoog ingesteld gemeten schommelt insuline pillen bloeddruk
    cholesterol dieet dokter"""
)
_HEARS: Final = worded("hoor hoort hoorde gehoord")
_OFTEN: Final = worded("soms vaak weleens wel eens nog steeds altijd ook af en toe regelmatig")
_FALLS: Final = worded("val valt viel gevallen")
_BLOWS: Final = worded(
    "gebruik gebruikte snuif blowt blow blowde geblowd gesnoven gebruikt snuift snoof spoot drinkt gokt gokte"
)
_DRUGS: Final = worded(
    "drugs cocaine coke heroine wiet speed ghb xtc hasj cannabis crack amfetamine softdrugs harddrugs"
)
_HABITS: Final = worded("drinken blowen gokken gamen alcohol drank snuiven spuiten medicijnen")
_QUITS: Final = worded("minderen mindert stoppen gestopt stopt stopte afkicken afgekickt afbouwen gekapt kappen")
_SENSES: Final = worded("horen zien ademen ademhalen slikken")
_LACKING: Final = worded("niet slecht slechter nauwelijks amper moeilijk minder niks niets maar")
_EXCUSED: Final = worded("lang ver laten gaan ophouden wachten nederlands engels je jij u men")
_BEHIND_A_SENSE: Final = worded("en met door zonder want meer dus aan in bij sinds")
_FARTHEST_SENSE: Final = 8
_CONFUSED: Final = worded("is was raakt raakte vaak soms regelmatig")


def had(tokens: list[Token], index: int) -> int:
    """ "Heb griep", "dat hij corona heeft", "met koorts op bed"."""
    after = right_of(tokens, index, 3)
    steps = 1
    while word_at(tokens, index - steps).fold in _BEFORE and steps < 5:
        steps += 1
    verb = word_at(tokens, index - steps)
    if verb.fold in _HAS and verb.sentence == tokens[index].sentence:
        return 1
    if tokens[index].fold in _THINGS_TOO and (_is_done(after) or (after[:1] == ["op"] and PARTS.isdisjoint(after))):
        return 0
    inverted = after[1:2] in (["ik"], ["we"], ["hij"], ["ze"])
    if after[:1] and after[0] in _HAS | {"op", "onder"} and not inverted and _has_person(tokens, index):
        return 1
    if after[:1] in (["gehad"], ["gekregen"], ["opgelopen"]):
        return 1
    after = right_of(tokens, index, 7)
    if verb.fold in ("na", "sinds", "door", "van") and tokens[index].fold in ("corona", "covid"):
        near = {token.fold for _, token in left_of(tokens, index, 6)} | set(after)
        return int(not _AFTERMATH.isdisjoint(near))
    if any(is_others(tokens, index - distance) for distance, _ in left_of(tokens, index)):
        return 0
    if tokens[index].fold in _THINGS_TOO:
        return 0
    because = verb.fold in ("met", "door", "wegens", "vanwege", "ivm", "tegen")
    told = _has_person(tokens, index) or opens_with_deed(tokens, index)
    return int(because and tokens[index].fold not in ("corona", "covid") and told)


def _is_done(after: list[str]) -> bool:
    """ "Geleerd", "aangebracht": a thing that somebody handles."""
    done = after[:1] and "ge" in after[0] and after[0].endswith(("d", "t", "en"))
    return bool(done) and after[0] not in _HAS


def sugar(tokens: list[Token], index: int) -> int:
    """ "Meneer heeft suiker", and not the bag that he has to carry."""
    before, after = word_at(tokens, index - 1).fold, right_of(tokens, index, 2)
    told = before in ("heb", "heeft", "had") or (before in ("ik", "hij") and after[:1] in (["heb"], ["heeft"], ["had"]))
    near = {token.fold for token in tokens[max(0, index - 7) : index + 8]}
    if word_at(tokens, index - 1).fold in ("mijn", "mn", "zijn", "haar", "me") and not _SUGAR_CARE.isdisjoint(near):
        return 1
    noted = stands_alone(tokens, index) and not _SUGAR_CARE.isdisjoint(
        token.fold for token in tokens[index : index + 8]
    )
    return int(noted or (told and not _SUGAR_IS_FOOD & set(after)))


def voices(tokens: list[Token], index: int) -> int:
    """ "Hoort soms stemmen"."""
    at = index + 1
    while word_at(tokens, at).fold in _OFTEN and at < index + 4:
        at += 1
    return at - index + 1 if word_at(tokens, at).fold == "stemmen" else 0


def faints(tokens: list[Token], index: int) -> int:
    """ "Valt soms flauw", "viel flauw"."""
    at = index + 1
    while word_at(tokens, at).fold in _OFTEN and at < index + 4:
        at += 1
    return at - index + 1 if word_at(tokens, at).fold == "flauw" else 0


def uses(tokens: list[Token], index: int) -> int:
    """ "Kandidaat blowt", "gebruikt soms cocaïne"."""
    if not (_has_person(tokens, index) or opens_with_deed(tokens, index) or index == 0):
        return 0
    if tokens[index].fold in ("blowt", "blowde", "blow", "gokt", "gokte", "geblowd", "gesnoven"):
        return 1
    following = right_of(tokens, index, 3)
    if {"geen", "noch"} & set(following):
        return 0
    return next((place + 2 for place, word in enumerate(following) if word in _DRUGS), 0)


def quits(tokens: list[Token], index: int) -> int:
    """ "Wil minderen met drinken", "gestopt met de drugs"."""
    at = index + 1
    while word_at(tokens, at).fold in ("met", "van", "de", "het") and at < index + 4:
        at += 1
    return at - index + 1 if at > index + 1 and word_at(tokens, at).fold in _DRUGS | _HABITS else 0


def no_more(tokens: list[Token], index: int) -> int:
    """ "Geen baarmoeder meer", "maar één nier"."""
    step = 1 + (word_at(tokens, index + 1).fold in ("een", "1"))
    if word_at(tokens, index + step).fold not in PARTS:
        return 0
    if tokens[index].fold == "zonder":
        return 2 if word_at(tokens, index - 1).fold == "geboren" else 0
    if tokens[index].fold == "geen":
        return 3 if word_at(tokens, index + 2).fold in ("meer", "aan") else 0
    return 3 if step == 2 and _has_person(tokens, index) else 0


def cannot(tokens: list[Token], index: int) -> int:
    """ "Kan niet goed horen", "kon met één oog nauwelijks zien"."""
    lacking = False
    for step in range(1, _FARTHEST_SENSE):
        token = word_at(tokens, index + step)
        if token.sentence != tokens[index].sentence or not token.is_word or token.fold in _EXCUSED:
            return 0
        lacking = lacking or token.fold in _LACKING
        if token.fold in _SENSES:
            behind = word_at(tokens, index + step + 1)
            told = not behind.is_word or behind.fold in (
                "en",
                "met",
                "door",
                "zonder",
                "want",
                "meer",
                "dus",
                "aan",
                "in",
                "bij",
                "sinds",
                "zonder",
            )
            one = _has_person(tokens, index) or opens_with_deed(tokens, index)
            return step + 1 if lacking and told and one else 0
    return 0


def through(tokens: list[Token], index: int) -> int:
    """ "Mijn baan kwijt door alcohol", "door de drugs"."""
    step = 1 + (word_at(tokens, index + 1).fold in ("de", "mijn", "mn", "zijn", "haar", "het"))
    taken = word_at(tokens, index + step).fold in _DRUGS | worded("alcohol drank drankgebruik gokken blowen drinken")
    behind = word_at(tokens, index + step + 1)
    return step + 1 if taken and _has_person(tokens, index) and behind.fold != "in" else 0


def rid_of(tokens: list[Token], index: int) -> int:
    """ "Van de heroïne af", "van het drinken af"."""
    thing, off = word_at(tokens, index + 2), word_at(tokens, index + 3)
    if word_at(tokens, index + 1).fold not in ("de", "het", "mijn") or off.fold not in (
        "af",
        "afgekomen",
        "afgebleven",
    ):
        return 0
    return 4 if thing.fold in _DRUGS | _HABITS | SUBSTANCES else 0


def confused(tokens: list[Token], index: int) -> int:
    """ "Is regelmatig in de war", "moet onder het mes", "schouder uit de kom"."""
    words = (tokens[index].fold, *(word_at(tokens, index + step).fold for step in (1, 2)))
    before = word_at(tokens, index - 1).fold
    if words == ("in", "de", "war"):
        with_what = word_at(tokens, index + 3).fold == "met"
        return 3 if before in _CONFUSED and not with_what and _has_subject(tokens, index) else 0
    if words == ("onder", "het", "mes"):
        if word_at(tokens, index + 3).fold == "van":
            return 0
        return 3 if _has_person(tokens, index) or before in ("moet", "nog", "weer", "moest", "ga", "gaat") else 0
    return 3 if words == ("uit", "de", "kom") and any(t.fold in PARTS for _, t in left_of(tokens, index, 4)) else 0


def ailing_part(tokens: list[Token], index: int) -> int:
    """ "Schouder uit de kom", "nek zit vast", "longen zijn slecht", "rug naar de knoppen"."""
    at = index + 1
    while word_at(tokens, at).fold in _LINKING and at < index + 5:
        at += 1
    words = (word_at(tokens, at).fold, word_at(tokens, at + 1).fold, word_at(tokens, at + 2).fold)
    if words[0] == "niet" and "gebruiken" in words[1:]:
        return at + 1 + words.index("gebruiken") - index
    if at == index + 1 and words[0] in _BROKEN and word_at(tokens, at + 1).fold not in PARTS:
        return 2
    if words in (("uit", "de", "kom"), ("in", "het", "gips"), ("naar", "de", "knoppen"), ("op", "slot", "")):
        return at + 3 - index
    linked = at > index + 1
    if (
        words[0] == "op"
        and word_at(tokens, at + 1).is_word
        and word_at(tokens, at + 1).fold not in ("en", "want", "dus")
    ):
        return 0
    return at + 1 - index if linked and words[0] in _WRONG else 0


_LINKING: Final = worded(
    """van de deels half gedeeltelijk bijna volledig licht inmiddels kandidaat klant client hem haar mij meneer mevrouw
    deelnemer is zijn was waren zit zitten doet doen staat raakte ging schoot erg heel nog helemaal weer al"""
)
_BROKEN: Final = worded(
    """gevoelloos aangetast kapot versleten gebroken geamputeerd afgezet verloren kwijt gescheurd verlamd gekneusd
    afgehakt verbrijzeld"""
)
_WRONG: Final = _BROKEN | worded(
    """slecht pijn zeer stijf vast ontstoken stuk op geopereerd zwak gevoelloos gezwollen opgezet verkrampt
    pijnlijk korter dunner zwakker slechter stijver verrekt ontwricht gevoelig afgekeurd overbelast
    geblesseerd beschadigd aangetast lam doof"""
)


def _has_subject(tokens: list[Token], index: int) -> bool:
    return "ik" in {token.fold for _, token in left_of(tokens, index, 8)} or any(
        is_person(tokens, index - distance) for distance, _ in left_of(tokens, index, 8)
    )


def _has_person(tokens: list[Token], index: int) -> bool:
    near = [token.fold for _, token in left_of(tokens, index, 8)] + right_of(tokens, index, 4)
    return bool({"ik", "mijn", "mn", "me"} & set(near)) or any(
        is_person(tokens, index - distance) for distance, _ in left_of(tokens, index, 8)
    )


RULES: Final[tuple[tuple[frozenset[str], Rule], ...]] = (
    (ILLNESSES, had),
    (frozenset({"suiker"}), sugar),
    (_HEARS, voices),
    (_FALLS, faints),
    (_BLOWS, uses),
    (_QUITS, quits),
    (frozenset({"van"}), rid_of),
    (frozenset({"door", "wegens", "vanwege"}), through),
    (frozenset({"geen", "maar", "slechts", "zonder"}), no_more),
    (frozenset({"kan", "kon"}), cannot),
    (frozenset({"in", "onder", "uit"}), confused),
    (PARTS, ailing_part),
)
"""Each rule with the words at which it can begin; it returns how many words tell of health, 0 for none."""
OPENERS: Final = frozenset().union(*(openers for openers, _ in RULES))
