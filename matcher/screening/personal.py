"""Patterns of what people say of who they are, not of what they can: name, age, origin, family and gender.

All patterns read lower case; what screening found stands in the text as one HIDDEN character. They are kept as text,
because compiling them takes a second that only a reader of texts should wait for: `compiled` makes one at first need.
"""

import re
from functools import cache
from typing import Final

from matcher.screening.origin_words import COUNTRIES, DEMONYMS, FAITHS

HIDDEN: Final = "\ue000"
"""Takes the place of one finding of the screening."""


compiled = cache(re.compile)
"""The pattern, made at first need."""


def _one_of(words: frozenset[str]) -> str:
    return "(?:" + "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word))) + ")"


_UNITS: Final = "een|één|twee|drie|vier|vijf|zes|zeven|acht|negen"
_NUMBER: Final = (
    rf"(?:\d{{1,2}}|(?:(?:{_UNITS})(?:en|ën))?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig)"
    rf"|{_UNITS}|tien|elf|twaalf|dertien|veertien|(?:vijf|zes|zeven|acht|negen)tien|twintig)"
)
_YEAR: Final = r"(?:(?:19|20)\d\d|['’‘`]\d\d)"
_NOW: Final = (
    r"(?:(?:nu|al|bijna|net|pas|inmiddels|ongeveer|nog|maar|momenteel|"
    r"ook|zelf|trouwens|eigenlijk|gewoon|wel) )*"
)
_DEMONYM: Final = _one_of(DEMONYMS)
_COUNTRY: Final = rf"(?:het |de )?{_one_of(COUNTRIES)}"
_MOOD: Final = (
    r"(?:(?:een|de|alleenstaande?|trotse|jonge|oude|oudere|werkende|drukke|lieve|gescheiden|bezorgde|nieuwe|gelukkige?|"
    r"nette|getrouwde|ongetrouwde|gewone?|echte|sterke|volwassen|zwangere|verstandige|gelovige|praktiserende?"
    r"|\ue000) )*"
)
_GENDER: Final = (
    r"(?:man|vrouw|jongen|meisje|meid|dame|heer|kerel|vent|jongeman|jongedame|meneer|mijnheer|mevrouw|transman"
    r"|transvrouw|moslimvrouw"
    r"|moslimman|"
    r"vrouwtje|mannetje|persoon|mens)"
)
_CHILD: Final = (
    r"(?:kind(?:eren|je|jes|ertjes|ers)?|zoon(?:s|tje|tjes)?|zonen|dochter(?:s|tje|tjes)?|bab(?:y|y's|ys)|tweeling|"
    r"kleinkind(?:eren)?|kleinzoon|kleindochter|jongens|meisjes|jongen|meisje|pubers?|peuters?|kleuters?|tieners?|kids)"
)
_SMALL: Final = (
    r"(?:(?:kleine|jonge|jong|grote|volwassen|lieve|schoolgaande|mooie|opgroeiende|eigen|thuiswonende|inwonende"
    r"|gezonde|"
    r"oudere|zieke|\ue000) )*"
)
_AGED: Final = rf"(?:van {_NUMBER}(?:,? (?:en )?{_NUMBER})*(?: jaar)?(?: (?:tot|t/m) {_NUMBER})?(?: jaar)?)"
_CHILDREN: Final = (
    rf"(?:{_NUMBER}|een|geen|meerdere|een paar|veel) {_SMALL}{_CHILD}(?: {_AGED})?"
    rf"(?: en (?:{_NUMBER}|een) {_SMALL}{_CHILD}(?: {_AGED})?)*"
)
_PARENT: Final = (
    r"(?:moeder|vader|ouder|mama|papa|mam|moeke|opa|oma|grootvader|grootmoeder|stiefmoeder|stiefvader|pleegmoeder|"
    r"pleegvader|tienermoeder|huismoeder|huisvader|bijstandsmoeder|bijstandsvader|tante|oom)"
)
_KIN: Final = (
    r"(?:ex-?(?:man|vrouw|partner)|man|vrouw|partner|echtgenoot|echtgenote|vriend|vriendin|vriendje|verloofde|schoon"
    r"(?:moeder|vader|ouders|zus|broer|familie)|moeder|vader|ouders|broers?|broertje|zus|zussen|zusje|opa|oma"
    r"|oom|tante|neef|"
    r"nicht|familie|gezin|mama|papa|kleinkinderen|kleinkind|kleinzoon|kleindochter|ex|" + _CHILD + ")"
)
_PARENT_OF: Final = (
    rf"{_MOOD}{_PARENT}(?: (?:van|met) (?:{_CHILDREN}|{_SMALL}{_CHILD}|{_NUMBER}))?"
    r"(?: (?:geworden|thuis))?"
)
_PERSON: Final = rf"{_MOOD}{_GENDER}"
_PERSON_AGED: Final = (
    rf"{_PERSON} van (?:(?:bijna|rond de|boven de|in de|begin|eind|midden) )?"
    rf"{_NUMBER}(?: jaar)?(?: oud)?"
)
_STATE: Final = (
    r"(?:(?:gelukkig|net|pas|sinds kort|niet|helaas) )*(?:getrouwd|gehuwd|ongehuwd|verloofd|weduwe|weduwnaar|zwanger|"
    r"in verwachting|alleenstaand|vrijgezel|kinderloos|huisvrouw|huisman|gay|lesbisch|homo|transgender|bejaard)"
    r"(?: met mijn \w+| met kinderen| met [^\W\d]+| van mijn \w+(?: kind)?)?(?: geweest)?"
)
_STATE_OF_SELF: Final = r"(?:(?:net|pas|sinds kort|al) )*(?:gescheiden|samenwonend|single|jong|oud)(?: van mijn \w+)?"
_ORIGIN: Final = (
    rf"(?:(?:een|van|oorsprong|oorspronkelijk|half|deels|geboren|echte?|trotse|geboorte|huis|uit|erkende?) )*{_DEMONYM}"
    rf"(?: (?:staatsburger|{_GENDER}))?(?: van {_NUMBER}(?: jaar)?)?(?: van (?:geboorte|afkomst|oorsprong|huis uit))?"
)
_DESCENT_NOUNS: Final = (
    "afkomst", "komaf", "origine", "afstamming", "achtergrond", "roots", "wortels", "oorsprong", "huize", "ouders",
    "familie", "gezin",
)  # fmt: skip
_PERSON_NEEDLES: Final = "man vrouw jong mei dame heer kerel vent persoon mens moe va oud ma pa opa oma tante oom"
_DESCENT: Final = (
    rf"(?:(?:van|met|uit|een|mijn) )?(?:een )?(?:{HIDDEN}|{_DEMONYM}(?:[- ]{_DEMONYM})?|islamitische|joodse"
    rf"|christelijke) "
    rf"(?:{'|'.join(_DESCENT_NOUNS)})"
)
_FROM: Final = (
    rf"(?:(?:nu|al|oorspronkelijk|afkomstig|van|oorsprong|origine|gevlucht|gekomen|eigenlijk|geboren|opgegroeid) )*uit "
    rf"{_COUNTRY}(?: (?:afkomstig|gevlucht|gekomen))?"
)
_FAITH: Final = rf"(?:(?:een|praktiserend|praktiserende|overtuigd|overtuigde|streng) )*{_one_of(FAITHS)}(?: {_GENDER})?"
_AGE_SAID: Final = (
    rf"{_NUMBER} ?(?:jaar|jr\.?|lentes) (?:oud|jong)|(?:een )?\d{{1,2}}[- ]?jarige?(?: {_GENDER})?"
    rf"|(?:een )?(?:begin |eind |midden )?(?:twintig|dertig|veertig|vijftig|zestig|zeventig)er"
    rf"|(?:begin|midden|eind|halverwege|in|over|boven|onder|rond|tegen) (?:de )?(?:\d0|twintig|dertig|veertig"
    rf"|vijftig|zestig)"
    rf"|van middelbare leeftijd|op leeftijd|{_NUMBER} ?(?:jaar )?(?:jong|oud)|\d\d ?(?:\+|-?plus)(?:ser)?"
    rf"|(?:een )?(?:vijftig|zestig|veertig)plusser|(?:van )?(?:bouwjaar|jaargang"
    rf"|lichting) {_YEAR}"
    rf"|(?:geboren|geb\.?)(?: en getogen)?(?: (?:in|op|te|rond|uit|aan))?(?: {HIDDEN}| [^,;]{{1,60}})?"
)
_AGE_BARE: Final = rf"{_NUMBER}(?: ?(?:jaar|jr\.?|lentes))?|van (?:het jaar )?{_YEAR}"
_TOWN: Final = (
    r"(?:rotterdam|schiedam|vlaardingen|capelle|barendrecht|ridderkerk|spijkenisse|hoogvliet|maassluis"
    r"|dordrecht|krimpen|"
    r"hellevoetsluis|rhoon|zuid|holland|nederland)(?:[ -](?:zuid|noord|west|aan den ijssel))?"
)
_PLAIN_FACT: Final = (
    rf"(?:{HIDDEN}(?: {HIDDEN})*(?:,? (?:te |in )?{_TOWN})?|{_AGE_SAID}|{_PERSON_AGED}|{_PARENT_OF}|{_STATE}"
    rf"|{_DESCENT}|statushouder|vluchteling)"
)
_ANY_FACT: Final = rf"(?:{_PLAIN_FACT}|{_AGE_BARE}|{_PERSON}|{_STATE_OF_SELF}|{_ORIGIN}|{_FROM}|{_FAITH})"
_LINK: Final = r"(?:(?:en|maar|want|dus|ook|verder|daarnaast|trouwens|zoals gezegd|o ja) )*"
_I_AM: Final = r"(?:ik ben|ben ik|ben|ik was|ik blijf|i am|i'm|ikzelf ben|je suis)"
_FEW_WORDS: Final = r"(?:\S+ ?){0,6}"
_BEING: Final = rf"{_I_AM} {_NOW}(?:als )?{_ANY_FACT}(?: {_NOW}{_ANY_FACT})*"

AS_PERSON: Final = rf"{_LINK}{_BEING}"
"""A whole clause in which somebody says who they are: the next clause may go on with more of it."""

WHOLE: Final = (
    rf"{_LINK}(?:(?:mijn|me|m['’]n) (?:voor|achter|roep|volledige )?naam(?: is| ?:)? ?{_FEW_WORDS}"
    rf"|(?:my name is|je m'appelle|i was born|i come from|benim ad[ıi]m) ?{_FEW_WORDS}"
    rf"|i am (?:\d\d(?: years? old)?|from {_FEW_WORDS}|married|single|an? (?:single )?(?:mother|father)[^,]*)"
    rf"|i have \S+ (?:kids|children)"
    rf"|(?:ik|en) heet {_FEW_WORDS}|(?:iedereen|ze|mensen|vrienden|collega's) noem(?:t|en) (?:mij|me) {_FEW_WORDS}"
    rf"|(?:ik (?:word|werd) ){_NOW}(?:\w+ ){{0,3}}{_NUMBER}(?: jaar)?(?: oud)?(?: dit jaar| in \w+| volgend jaar)?"
    rf"|(?:ik )?ben (?:in )?{_YEAR} geboren(?: .*)?|in {_YEAR} (?:ben|werd) ik geboren(?: .*)?|ik werd geboren(?: .*)?"
    rf"|ik (?:kom|stam|vluchtte|woonde eerst|ben(?: nu| oorspronkelijk)?(?: gekomen| gevlucht"
    rf"| afkomstig)?)(?: (?:oorspronkelijk|zelf|eigenlijk|van origine|in {_YEAR}|toen|ooit))* (?:uit"
    rf"|van) {_COUNTRY}(?: (?:gekomen|gevlucht|afkomstig))?"
    rf"(?: (?:naar|in) {_COUNTRY}(?: gekomen| gevlucht)?| naar nederland(?: gekomen| gevlucht)?)?(?: in {_YEAR})?"
    rf"|(?:ik )?ben (?:geboren en |geboren of )?(?:opgegroeid|getogen|geboren|gevlucht) (?:in|uit) {_COUNTRY}(?: .*)?"
    rf"|(?:ik )?woon (?:nu |al |sinds )?(?:\S+ )?(?:jaar )?(?:lang )?in nederland(?: sinds {_YEAR})?"
    rf"|(?:ik )?heb {_NOW}{_CHILDREN}(?: (?:thuis|op school|op de \w+|waar ik voor zorg|rondlopen|te verzorgen"
    rf"|en))*(?: die .*)?"
    rf"|(?:ik )?heb {_NOW}{_MOOD}(?:man|vrouw|partner|gezin|relatie|vriend|vriendin|verkering)(?: en \w+)?"
    rf"|(?:ik )?heb (?:(?:de|een|het|ook|nog|geen) )*(?:{_DEMONYM} |dubbele )?(?:nationaliteit|paspoort"
    rf"|verblijfsvergunning|verblijfsstatus)(?: .*)?"
    rf"|(?:ik )?draag (?:een |mijn )?(?:hoofddoek|hijab|keppel|keppeltje|kruisje)(?: .*)?|ik (?:bid|vast)(?: .*)?"
    rf"|(?:ik )?verwacht (?:een|mijn) .{{0,20}}(?:kind|baby)|(?:ik )?woon (?:samen|alleen|met mijn)\b.*"
    rf"|(?:ik )?heb (?:een )?{_DEMONYM} (?:roots|wortels|achtergrond|afkomst|ouders)"
    rf"|(?:ik )?ga .{{0,20}}naar de (?:kerk|moskee|tempel|synagoge)"
    rf"|(?:oorspronkelijk|eigenlijk|van oorsprong|van geboorte|van huis uit) (?:kom|ben) ik (?:uit {_COUNTRY}"
    rf"|(?:een )?{_DEMONYM})"
    rf"|(?:de|onze) kinderen (?:zijn|gaan|zitten) (?:al |nu |inmiddels )?(?:het huis uit|uit huis|groot"
    rf"|naar school|op school|klein)"
    rf"|mijn (?:{_DEMONYM} )?(?:afkomst|nationaliteit|geloof|religie|herkomst|leeftijd|geboortedatum"
    rf"|geboortejaar|geboorteland|geboorteplaats|"
    rf"land van herkomst|roots|bsn|burgerservicenummer|adres|telefoonnummer|nummer|mailadres|e-?mail"
    rf"|rekeningnummer|iban|sofinummer)\b.*"
    rf"|(?:naam|voornaam|achternaam|roepnaam|leeftijd|geb\.?|geboren|geboortedatum|geboortejaar|geboorteplaats"
    rf"|geboorteland|geslacht|"
    rf"nationaliteit|burgerlijke staat|burgerlijke stand|gezinssituatie|gezin|geloof|religie|afkomst|herkomst"
    rf"|kinderen|bsn|adres|"
    rf"tel\.?|telefoon|mobiel|e-?mail|mail|rekening|iban|gezondheid|beperking) ?:.*"
    rf"|(?:met )?(?:vriendelijke |hartelijke )?(?:groet(?:en|jes)?|gr\.?|liefs|mvg"
    rf"|hoogachtend)(?: van)?(?: {_FEW_WORDS})?"
    rf"|(?:ik )?zorg (?:alleen )?voor mijn {_KIN}|(?:ik )?heb de zorg voor (?:mijn |een )?{_SMALL}{_KIN}"
    rf"|(?:ik )?ben {_NOW}(?:vorige week |vorige maand |dit jaar |onlangs )?{_NUMBER}(?: jaar)? geworden"
    rf"|kwam (?:.* )?naar nederland"
    rf"|(?:ik )?ben (?:als \w+ )?naar nederland (?:gekomen|gevlucht)|(?:wij|we) hebben (?:samen )?{_CHILDREN}|bid .*"
    rf"|bevallen .*"
    rf"|(?:ik )?heb {_SMALL}{_CHILD}|(?:ik )?heb (?:een )?gezin (?:met|van) {_CHILDREN}|mijn {_KIN} en ik (?:wonen"
    rf"|zijn)\b.*"
    rf"|(?:ik )?ben de {_PARENT} van .{{1,30}}|(?:ik )?ben [a-z]*(?:moeder|vader) (?:geweest|gebleven)"
    rf"|mijn voornaamwoorden .*"
    rf"|[mv],? ?/? ?\d\d|{HIDDEN} hier|(?:ik )?heb een (?:man|vrouw|partner) en {_CHILDREN}|(?:de heer|dhr\.?"
    rf"|mevrouw|mevr\.?|mw\.?) {HIDDEN}|mijn {_KIN}\b(?!.*\bik\b).*"
    rf"|(?:hallo|hoi|hey|hai|hi|dag|goedendag|goedemorgen|goedemiddag|goedenavond|salaam|selam|beste (?:lezer"
    rf"|werkgever|mensen|"
    rf"meneer|mevrouw|heer|allemaal)|geachte .{{0,40}}|hallo allemaal|hoi allemaal|even voorstellen"
    rf"|ik stel me even voor))[ .:!]*"
)
"""A whole clause that tells a fact about the person, whatever stands around it."""

ALONE: Final = rf"{_LINK}(?:{_NOW}{_PLAIN_FACT}(?: {_PLAIN_FACT})*|{_PERSON}|{_STATE_OF_SELF})"
"""A whole clause without a verb that can only be about the person."""

MORE: Final = rf"{_LINK}{_NOW}(?:{_ANY_FACT}|{_CHILDREN}|met {_CHILDREN})(?: {_NOW}{_ANY_FACT})*"
"""A whole clause that goes on where a clause about the person stopped."""

INSIDE: Final[tuple[tuple[tuple[str, ...], str, str], ...]] = tuple(
    (tuple(needles.split()), pattern, instead)
    for needles, pattern, instead in (
        ("(", rf"\((?:[mvx] ?[,/] ?)?(?:{_ANY_FACT}|{_YEAR}|geb\.? ?{_YEAR}|[mvx])\)", " "),
        ("m/ v/ x/ /m /v", r"[( ]?\b[mvx] ?/ ?[mvx](?: ?/ ?[mvxd])?\b\)?", " "),
        ("die dat", rf"\b(?:ik ben|ben ik) {_NOW}{_PLAIN_FACT} (?:die|dat) ", ""),
        ("ben", rf"\b(ik ben|ben ik) {_NOW}{_PLAIN_FACT} (?=met |en |zoek|wil )", r"\1 "),
        (
            "als",
            rf"\bals {_NOW}(?:{_PERSON}|{_PARENT_OF}|{_ORIGIN}|{_FAITH}|{_PLAIN_FACT})(?: zijnde)?(?=\W|$)",
            " ",
        ),
        ("van", rf"\b(?:een )?{_PERSON_AGED}\b", " "),
        ("die zoek wil", rf"\b{_PARENT_OF} (?=die |zoek|wil )", " "),
        (" ".join(_DESCENT_NOUNS), rf" ?\b{_DESCENT}\b", " "),
        ("ben was", rf"\b(ik ben|ben ik|ik was) ((?:een )?){_DEMONYM} (?!en\b)", r"\1 \2"),
        (_PERSON_NEEDLES, rf"\b{_DEMONYM} (?=(?:{_GENDER}|{_PARENT})\b)", ""),
        ("jarig", r"\b\d{1,2}[- ]?jarige ", ""),
        ("jaar", r",? \(?(?:nu |bijna )?\d{1,2} jaar (?:oud|jong)\)?", " "),
        ("alleen getrouwd", rf"\b(?:alleenstaande?|getrouwde) (?={_PARENT}|{_GENDER})", ""),
        ("uit", rf"\b(ik ben|ben ik) (\w+(?: \w+)?) (?:afkomstig )?uit {_COUNTRY}(?=\W|$)", r"\1 \2"),
        (
            "mijn",
            r"(?:\b(?:samen |thuis )?(?:voor|met|van|bij|door|aan|naar|naast|tegen|zonder|en|of) )?\bmijn "
            rf"(?:(?:eigen|oude|oudste|jongste|zieke|lieve|hele|{HIDDEN}|{_NUMBER}) )*{_KIN}(?: en {_KIN})?\b",
            " ",
        ),
        (
            HIDDEN,
            r"(?:\b(?:door|vanwege|wegens|met|na|van|aan|voor|tegen|ondanks|sinds) )?"
            rf"(?:\b(?:mijn|een|de|het|lichte|zware|ernstige|chronische) )*{HIDDEN}",
            " ",
        ),
    )
)
"""What is cut out of a clause that tells more than who somebody is: some of these must be in the clause, the
pattern, and what stands there instead."""

TRIGGERS: Final = (
    rf"{HIDDEN}|(?:ben|jaar|kwam|hebben|[mv]|[mv]/\d+|\w+moeder|\w+vader|bevallen|naam|name|heet|noem\w*|word|werd|geb\w*"
    rf"|kom|stam|vluchtte|woon\w*|heb|draag|bid|vast"
    rf"|verwacht|mijn|m[e'’]n?|"
    rf"i|i'm|als|jarige?|jaar|groet\w*|gr|liefs|mvg|hoogachtend|ha?llo|hoi|hey|hai|hi|dag|goede\w+|salaam|selam"
    rf"|beste|geachte|even|"
    rf"man|vrouw|\w*moeder|\w*vader|ouder|mama|papa|opa|oma|{_GENDER}|alleenstaande?|getrouwde?|gehuwd|ongehuwd"
    rf"|gescheiden|"
    rf"verloofd|weduwe|weduwnaar|zwanger|verwachting|single|vrijgezel|samenwonend|kinderloos|afkomst|komaf"
    rf"|origine|afstamming|"
    rf"achtergrond|roots|wortels|oorsprong|ouders|familie|gezin|leeftijd|geslacht|nationaliteit|burgerlijke"
    rf"|geloof|religie|herkomst|"
    rf"\w*plus(?:ser)?|oorspronkelijk|ga|\d+\+?|\d+-?jarige?|\w+ig|\w+igers?|bouwjaar|jaargang|lichting"
    rf"|statushouder|vluchteling|tante|oom|zorg|[mvx]|[mvx]/.*|je|benim|"
    rf"kinderen|bsn|adres|tel|telefoon|mobiel|e-?mail|rekening|iban|gezondheid|beperking|\w+naam)|\("
)
"""A sentence without a word among these tells nothing of who somebody is."""
