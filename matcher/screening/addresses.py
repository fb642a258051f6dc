"""Street addresses: a street with a house number, or a full postcode.

A street without a number is a place of work or a neighbourhood, thousands share it: it stays.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import Final

from matcher.screening.finding import Finding
from matcher.screening.tokens import Token, fold
from matcher.screening.wordlist import worded

# What makes a word a street also in lower case ("putselaan 143"), and what does so only behind a capital.
_STRONG: Final = (
    "straat", "laan", "weg", "plein", "kade", "singel", "gracht", "dijk", "dreef", "plantsoen", "steeg",
    "boulevard", "straatje", "weggetje", "pleintje", "laantje",
)  # fmt: skip
_WEAK: Final = (
    "str", "hof", "park", "pad", "wal", "haven", "baan", "markt", "vest", "hoven", "weide", "erf",
    "oever", "zijde", "allee", "hoeve", "vliet", "burg", "horst", "kamp", "akker", "veld", "tuin",
    "hage", "waard", "warande", "hil", "meent", "brink", "passage", "promenade", "dwarsstr", "wetering",
    "zoom", "ring", "brug", "poort", "kreek", "rade", "plaat", "gaarde", "sluis", "kolk",
)  # fmt: skip
# Words with such an ending that no letter is delivered at.
_NO_STREET: Final = worded(
    """snelweg spoorweg onderweg omweg uitweg waterweg landweg bouwweg rijksweg autoweg ringweg vaarweg
    luchtweg straat productiestraat wasstraat teststraat sorteerstraat verpakkingsstraat lasstraat
    vaccinatiestraat keuringsstraat keurstraat spuitstraat verfstraat lakstraat montagestraat prikstraat
    winkelstraat afwasstraat vulstraat milieustraat carwashstraat inpakstraat lopendebandstraat
    bewerkingsstraat demontagestraat vmbostraat schoolplein marktplein laadkade loskade werkplein
    kraanbaan rolbaan rijbaan landingsbaan autobaan ijsbaan kegelbaan leerbaan bijbaan garantiebaan
    springplankbaan loopbaan basisbaan instapbaan droombaan werkbaan transportbaan bowlingbaan
    atletiekbaan startbaan renbaan tennisbaan kartbaan golfbaan achtbaan participatiebaan arbeidsmarkt
    supermarkt bouwmarkt vakmarkt weekmarkt woningmarkt rommelmarkt groothandelsmarkt versmarkt megamarkt
    distripark businesspark bedrijvenpark wagenpark pretpark machinepark bedrijfspark vakantiepark
    speelpark industriepark attractiepark themapark zonnepark windpark serverpark logistiekpark autopark
    havenpark golfpark fietspad looppad wandelpad voetpad zandpad carrierepad leerpad ontwikkelpad
    groeipad sportveld voetbalveld werkveld vakgebied speelveld vliegveld trapveld magnetischveld
    luchthaven jachthaven zeehaven binnenhaven containerhaven thuishaven overslaghaven vluchthaven
    bulkhaven gerechtshof buitenhof milaan opslaan inslaan overslaan afslaan doorslaan
    thailaan pelikaan vandaan gedaan aan moestuin schooltuin
    kindertuin groentetuin kleuring monitoring engineering training keuring catering monitoring
    scheepswerf buurtkamp zomerkamp bovenkant achterzijde voorzijde zijde onderzijde buitenzijde
    vluchtroute hijskraanbaan ladder lopende band sluiting spring bring keurmeestring hamburg limburg
    straatsburg verburg middelburg tilburg duisburg wolfsburg luxemburg oldenburg brandenburg salzburg
    augsburg magdeburg ophaalbrug loopbrug hefbrug ponsbrug weegbrug keerring ploegentuin poort
    toegangspoort europoort ring bearing waterpark dijk gaatweg wegwijs wegzijde afslagweg verharding
    bestrating storing afwatering voetring zegelring trouwring oring lagering"""
)
_HEADS: Final = worded("laan weg plein kade hof park haven dijk singel plantsoen boulevard")
# What a full stop behind a word may shorten; behind any other it ends a sentence.
_SHORTENED: Final = ("str", "ln", "pl", "wg", "sgl", "plnts")
_PARTICLES: Final = worded("van der den de het op ten ter te en 's 't s t la le")
# A number before one of these counts something.
_COUNTED: Final = re.compile(
    r"""(?:uur|uren|dag(?:en|je)?|we(?:ek|ken)|maand(?:en)?|jaar|jaren|keer|x\b|maal|minuten|minuut"
    r"|min\b|seconden|
    euro|eur\b|€|%|procent|km|kilometer|meter|m2|m²|m\b|cm|kg|kilo|ton\b|liter|personen|mensen|collega|medewerkers|
    kinderen|stuks|pallets|dozen|banen|vacatures|plaatsen|plekken|machines|lijnen|ploegen|auto'?s|bussen|vrachtwagens|
    winkels|schepen|panden|huizen|kantoren|woningen|locaties|filialen|man\b|vrouwen|mannen|leerlingen|klassen|haltes|
    seizoenen|projecten|klanten|bomen|ramen|trappen|parkeer|bedrijven|werkdagen|avonden|ochtenden|middagen|nachten|
    à\b|tot\s\d|procent|graden|graad|fte|cent|containers|kramen|kraampjes|stands|restaurants|zalen|terrassen|
    vestigingen|etages|verdiepingen|diensten|jarige?|bij\s\d|e\s(?!\w))""",
    re.I | re.X,
)
_NUMBER: Final = re.compile(
    r"""(?:,?\s?(?:nr\.?|nummer|no\.|huisnummer)\s?:?)?[ \u00a0]{0,2}
    (?P<number>[1-9]\d{0,3})(?![\d.,:]\d|\d|\s?°|\s?%)
    (?:[ ]?[-–/][ ]?(?:\d{1,4}(?!\d)|[a-z]{1,2}(?![^\W_])|[ivx]{1,4}(?![^\W_])
        |(?:hs|bis|huis|rood|zw|bg)(?!\w))
      |[a-z](?![^\W_])(?:[-/]?\d{1,3}(?!\d))?|[ivx]{2,4}(?![^\W_])|hs(?!\w)|bis(?!\w)
      |[ ][a-hj-z](?![^\W_]|['’]|\.\s?[A-Z])|[ ][IVX]{2,4}(?!\w)|[ ](?:hs|bis|huis|rood|zw|bg)(?!\w)
      |[ ]\d?(?:e|de)?[ ]?(?:hoog|verdieping|etage)(?!\w))?""",
    re.I | re.X,
)
_DIGITS: Final = re.compile(r"\d+")
_FARTHEST_NUMBER: Final = 15
_POSTCODE: Final = re.compile(
    r"[1-9](?<![\w\-.,€+].)\d{3}[ \u00a0]{0,2}(?P<letters>[A-Za-z]{2})(?![^\W_])"
    r"(?P<house>\s?[,\-]?\s?(?:nr\.?\s?|nummer\s"
    r"|huisnummer\s)?[1-9]\d{0,3}(?:\s?[-/]\s?[A-Za-z\d]{1,3}\b|[a-z]\b)?(?![\d.,:]\d|\d))?"
)
_UNITS: Final = worded("KM KG CM MM EU KW PK BV NV ML MB GB HZ KB KV VA LM TB MW BH SA SD SS")
_WORDS: Final = worded("EN OF OP IN TE IS DE AL NA AF OM ER ZE WE JE IK")
_STANDARDS: Final = re.compile(
    r"\b(?:nen|iso|din|type|model|serie|artikel|windows|volvo|bmw|mazda|daf|man|en)[ -]?\Z", re.I
)
_LIVES: Final = worded(
    """woon woont wonen woonde woonachtig wonend wonende adres woonadres huisadres thuisadres verblijfadres
    postadres bezoekadres verblijf verhuisd verhuizen flat appartement woning woonplek thuis sta
    ingeschreven werkadres straat langs gevestigd bezoek"""
)
_PLAIN_NUMBERED: Final = worded(
    """lijn bus tram metro hal loods poort magazijn route niveau perron terminal gate dock poule maasvlakte
    botlek vca mbo schaal groep fase ploeg spoor kamer lokaal verdieping etage blok sectie unit laag week
    cao trede artikel afslag pier kavel perceel balie dienst code klas leerjaar jaar team stap module deel
    bouwdeel windows office level rotterdam nederland europa januari februari maart april mei juni juli
    augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag
    zondag ongeveer circa ruim minimaal maximaal van voor met"""
)
_SQUARE_YEAR: Final = re.compile(
    r"\b(?:plein|laan van) (?:18|19)\d\d,?\s(?:nr\.?\s|nummer\s)?[1-9]\d{0,3}[a-z]?\b", re.I
)


_POST_BOX: Final = re.compile(r"\b(?:postbus|antwoordnummer) [1-9]\d{0,4}\b", re.I)


def addresses(text: str, tokens: list[Token]) -> Iterator[Finding]:
    """Yield street addresses and full postcodes."""
    for match in _SQUARE_YEAR.finditer(text):
        yield Finding(match.start(), match.end(), "adres")
    for match in _POST_BOX.finditer(text):
        yield Finding(match.start(), match.end(), "adres")
    yield from _postcodes(text)
    for index in _before_numbers(text, tokens):
        found = _street(text, tokens, index)
        if found:
            yield found


def _before_numbers(text: str, tokens: list[Token]) -> Iterator[int]:
    """Yield the places of the words that a digit follows closely, in order."""
    digits = [match.start() for match in _DIGITS.finditer(text)]
    ends = [token.end for token in tokens]
    behind = 0
    for digit in digits:
        first = max(behind, bisect_left(ends, digit - _FARTHEST_NUMBER))
        behind = max(behind, bisect_right(ends, digit))
        for index in range(first, behind):
            if tokens[index].is_word and not tokens[index].text[0].isdigit():
                yield index


def _street(text: str, tokens: list[Token], index: int) -> Finding | None:
    token = tokens[index]
    after = token.end + (text[token.end : token.end + 1] == "." and token.fold.endswith(_SHORTENED))
    match = _NUMBER.match(text, after)
    if match is None or match.start("number") == after:
        return None
    number = match.group("number")
    year = len(number) == 4 and number[:2] in ("19", "20")
    if year or _COUNTED.match(text[match.end() : match.end() + 14].lstrip(" -")):
        return None
    start = _street_start(tokens, index, _follows_postcode(text, match.end()))
    return None if start is None else Finding(start, match.end(), "adres")


def _street_start(tokens: list[Token], index: int, postcode_follows: bool) -> int | None:
    token = tokens[index]
    last = fold(token.text.split("-")[-1])
    capital = token.is_capital or (
        index > 0 and tokens[index - 1].is_capital and tokens[index - 1].end + 1 == token.start
    )
    street = len(token.fold) > 4 and token.fold not in _NO_STREET and last not in _NO_STREET
    if street and token.fold.endswith(_STRONG) and (capital or not token.fold.startswith(_STRONG)):
        return _opening(tokens, index)
    if street and token.is_capital and token.fold.endswith(_WEAK):
        return _opening(tokens, index)
    head = _headed(tokens, index)
    if head is not None:
        return tokens[head].start
    if token.fold in _PLAIN_NUMBERED:
        return None
    lives = any(t.fold in _LIVES for t in tokens[max(0, index - 6) : index] if t.sentence == token.sentence)
    spelled = token.is_capital or token.fold.endswith(_STRONG + _WEAK) or token.fold in ("oz", "wz", "nz", "zz")
    along = token.text.istitle() and [t.fold for t in tokens[max(0, index - 2) : index]] in (
        ["aan", "de"],
        ["aan", "het"],
    )
    if (lives or postcode_follows or along) and spelled and token.fold not in _LIVES:
        return _opening(tokens, index)
    return None


def _headed(tokens: list[Token], index: int) -> int | None:
    """Find the head of a street such as 'Laan op Zuid': a head word, particles, and the word at index."""
    if not tokens[index].is_capital:
        return None
    place = index - 1
    while place >= 0 and index - place <= 4 and (tokens[place].fold in _PARTICLES or tokens[place].is_capital):
        if tokens[place].fold in _HEADS and tokens[place].is_capital and place < index - 1:
            return place
        place -= 1
    return None


_OPENERS: Final = worded(
    """ik wij we adres woonadres mijn op in aan te de het bij kom werk woon woont woonachtig locatie
    werklocatie wonend bezoekadres postadres thuisadres huisadres onze ons huis gevestigd straat nu vanaf
    tot naar standplaats zij hij een vestiging magazijn kantoor filiaal winkel solliciteren en rotterdam"""
)


def _opening(tokens: list[Token], index: int) -> int:
    """Return where the street's name opens: capitals to the left, with particles only between capitals."""
    start = index
    place = index - 1
    while place >= 0 and index - place <= 5:
        token = tokens[place]
        touching = tokens[place + 1].start - token.end <= 2
        if not touching or token.sentence != tokens[index].sentence:
            break
        if (
            token.text in ("'", "’", "‘")
            or re.fullmatch(r"[1-4](?:e|de|ste)", token.text)
            or _is_capital_van(tokens, place)
        ):
            start = place
        elif (
            token.is_word
            and token.fold in _PARTICLES
            and not (token.is_capital and token.fold in ("de", "het", "op", "te"))
        ):
            # "'s-Gravenweg" is one token; "s" behind an apostrophe belongs to the name.
            opens = token.fold in ("s", "t") or (token.fold in ("ter", "ten") and start == place + 1)
            start = place if opens or (token.fold == "van" and _word_between(tokens, place, start)) else start
        elif token.is_word and token.is_capital and token.fold not in _OPENERS and not token.fold.isdigit():
            start = place
        elif token.text != ".":
            break
        place -= 1
    return tokens[start].start - _apostrophe(tokens, start)


def _is_capital_van(tokens: list[Token], place: int) -> bool:
    """ "Van Swietenlaan", and not the "Van" that opens a sentence."""
    return tokens[place].text == "Van" and place > 0 and tokens[place - 1].sentence == tokens[place].sentence


def _word_between(tokens: list[Token], place: int, start: int) -> bool:
    """Say whether "van" at place opens a name: "van der Takstraat", not "de hoek van de Putselaan"."""
    return start == place + 2 and tokens[place + 1].fold in ("der", "den")


def _apostrophe(tokens: list[Token], start: int) -> int:
    before = tokens[start - 1] if start else None
    return 1 if before and before.end == tokens[start].start and before.text in "'’‘" else 0


def _follows_postcode(text: str, end: int) -> bool:
    return re.match(r"\s?,?\s{0,2}[1-9]\d{3}\s?[A-Za-z]{2}\b", text[end : end + 12]) is not None


def _postcodes(text: str) -> Iterator[Finding]:
    for match in _POSTCODE.finditer(text):
        letters = match.group("letters")
        joined = match.start("letters") == match.start() + 4
        before = text[max(0, match.start() - 16) : match.start()]
        after = text[match.end() : match.end() + 14]
        if letters.upper() in _UNITS or _STANDARDS.search(before):
            continue
        surely = "postcode" in before.lower() or re.match(r",?\s{1,2}(?:Rotterdam|te\b|in R)", after) is not None
        if letters.isupper():
            plain = joined or letters not in _WORDS or surely or not _shouted(before, after)
        else:
            surely = surely or (match.group("house") is not None and letters not in _LOWER_TAIL)
            plain = (joined and not letters[0].isupper()) or surely or (letters.lower() not in _LOWER_TAIL and joined)
        if not plain:
            continue
        house = match.group("house")
        counted = house and _COUNTED.match(text[match.end() : match.end() + 14].lstrip(" -"))
        yield Finding(match.start(), match.start("house") if counted else match.end(), "adres")


_LOWER_TAIL: Final = worded("km kg cm mm en of op in te is de al na af om er ze we je ik eu kw pk")


def _shouted(before: str, after: str) -> bool:
    words = re.findall(r"[^\W\d_]{2,}", before) + re.findall(r"[^\W\d_]{2,}", after)
    return bool(words) and all(word.isupper() for word in words)
