"""lks, beschutWerk, doelgroepregister, begeleiding, werkplek, harrie, lksErvaring: what somebody needs at work."""

import re
from collections.abc import Iterator

from matcher.question.reading import Mention, Side
from matcher.question.text import Question

_LKS_WORD = r"(?:lks(?:'?ers?|-?ers?|'s)?|loon[\s-]?kosten[\s-]?subsidies?)"
_LKS_EXPERIENCE = re.compile(
    rf"\b(?:(?:eerder(?:e)?|al|vaker|al eerder|goede)\s+)*(?:ervaring(?:en)?|ervaren|bekend|bekendheid"
    rf"|lks[\s-]ervaring)(?:\s+(?:heeft|hebben|met|in|het|mensen|medewerkers|werknemers|kandidaten|uit"
    rf"|inzetten van|plaatsen van|de|plaatsing van"
    rf"|werken met))*\s+{_LKS_WORD}(?:[\s-]?(?:plaatsing(?:en)?|kandidaten|medewerkers|mensen))?\b"
    rf"|\blks[\s-]ervaring\b|\b(?:eerder(?:e)?|al eerder|al|vaker|al vaker)\s+(?:iemand |mensen "
    rf"|kandidaten |medewerkers |werknemers )?(?:met )?{_LKS_WORD}(?:[\s-]?plaatsing(?:en)?"
    rf"|[\s-]?kandidaten|[\s-]?mensen)?\s*(?:heeft |hebben )?(?:gehad|geplaatst|aangenomen|in dienst"
    rf"|gedaan|had|gewerkt|aangenomen)?\b"
    rf"|\beerdere (?:plaatsing(?:en)? (?:met )?{_LKS_WORD}|{_LKS_WORD}[\s-]?plaatsing(?:en)?)"
)
_LKS_ONLY = re.compile(
    rf"\b(?:alleen|uitsluitend|enkel|exclusief|speciaal|specifiek|puur)\s+(?:\w+\s+)?(?:(?:voor|met"
    rf"|mensen|kandidaten|banen|een|vacatures|die|in|een|bedoeld|mogelijk"
    rf"|personen)\s+)*{_LKS_WORD}\b(?:[\s-](?:banen|vacatures|plekken|functies|kandidaten))?"
    rf"|\b{_LKS_WORD}[\s-]?only\b|\b{_LKS_WORD}\s*(?:\(\s*)?(?:alleen|verplicht|vereist)\b"
)
_LKS = re.compile(
    rf"\b(?:(?:doelgroep|met|indicatie|recht op|via|in aanmerking voor|aanmerking komt voor)\s+(?:de "
    rf"|een )?)?{_LKS_WORD}(?:[\s-](?:kandida(?:at|ten)|doelgroep|banen|baan|plek(?:ken)?|vacatures?"
    rf"|indicatie|plaatsen|plaats|plekken|traject|regeling|functies?))?\b"
    r"|\b(?:met|via)\s+(?:een |de )?(?:loon)?subsidie\b|\bgesubsidieerde? (?:baan|banen|werk)\b"
    r"|\bmet (?:een )?(?:vastgestelde )?loonwaarde\b"
    r"|\b(?:loonwaarde (?:is )?(?:al )?vastgesteld|vastgestelde loonwaarde"
    r"|forfaitaire?(?: loonwaarde)?)\b"
)
_LKS_OFFERED = re.compile(
    r"\s+(?:is |zijn |die |dat )*(?:mogelijk|bespreekbaar|optie|een optie|mag|kan|toegestaan|welkom|ok"
    r"|oke|geen probleem|akkoord)\b"
)
_SHELTERED = re.compile(
    r"\b(?:(?:met |een |uwv[\s-]?)*(?:indicatie|advies|beschikking)\s+(?:voor "
    r"|van )?)?beschut(?:te?)?(?:[\s-](?:werk(?:en|plekken|plek|plaats|plaatsen|indicatie|nemer"
    r"|omgeving)?|plek(?:ken)?|omgeving|indicatie|dienstverband|arbeid|baan|banen|functies?))?\b"
    r"|\bindicatie bw\b"
)
_REGISTER = re.compile(
    r"\b(?:(?:in|uit|geregistreerd in|opgenomen in|staat in"
    r"|staan in)\s+(?:het )?)?(?:doel[\s-]?groep(?:en)?[\s-]?register|dgr|banen[\s-]?afspraak(?:er|ers"
    r"|baan|kandida(?:at|ten))?)\b(?: (?:staat|staan))?"
)
_HARRIE = re.compile(
    r"\bharr(?:ie|y)(?:[\s-]?(?:training|getrainde?|opgeleide?|helpt|trainer|certificaat|gecertificeerd"
    r"|begeleider|werkgever))*s?\b"
)


def read_subsidy(question: Question, side: Side) -> Iterator[Mention]:
    """Yield lks, lksErvaring, beschutWerk, doelgroepregister, harrie."""
    text = question.text
    vacancies = side == "vacatures"
    for found in _LKS_EXPERIENCE.finditer(text):
        yield Mention("lksErvaring", True if vacancies else None, *found.span())
    if vacancies:
        for found in _LKS_ONLY.finditer(text):
            yield Mention("lks", "alleen", *found.span())
    for found in _LKS.finditer(text):
        if not vacancies:
            yield Mention("lks", True, *found.span())
            continue
        offered = _LKS_OFFERED.match(text, found.end())
        yield Mention("lks", "mogelijk", found.start(), offered.end() if offered else found.end())
    for found in _SHELTERED.finditer(text):
        yield Mention("beschutWerk", True, *found.span())
    if not vacancies:
        for found in _REGISTER.finditer(text):
            yield Mention("doelgroepregister", True, *found.span())
    else:
        for found in _HARRIE.finditer(text):
            yield Mention("harrie", True, *found.span())


_COACHES = ("jobcoach_extern", "jobcoach_intern")
_GUIDANCE = r"(?:begeleiding|ondersteuning op de werkvloer|coaching|aansturing)"
_MUCH = r"(?:begeleiding(?:sbehoefte)?|jobcoaching)"
_CANDIDATE_GUIDANCE = (
    (
        rf"(?:heeft|hebben)\s+(?:\w+\s+)?(?:geen|nauwelijks)\s+{_MUCH}\s+nodig|(?:geen"
        rf"|nauwelijks)\s+{_MUCH}\s+nodig\s+(?:heeft|hebben)",
        ("geen",)),
    (
        rf"(?:heeft |met |maar |slechts |niet )?(?:weinig|beperkte?|minimale?|een beetje"
        rf"|veel(?<=niet veel)|niet te veel|niet zo veel"
        rf"|niet zoveel)\s+{_MUCH}(?:\s+nodig)?(?:\s+(?:heeft|hebben))?"
        rf"|niet veel {_MUCH}(?:\s+nodig)?(?:\s+(?:heeft|hebben))?",
        ("geen", "licht")),
    (rf"(?:lichte|licht)\s+{_MUCH}(?:\s+nodig)?(?:\s+(?:heeft|hebben))?|{_MUCH}\s+licht", ("licht",)),
    (
        rf"(?:gemiddelde|matige|midden)\s+{_MUCH}(?:\s+nodig)?(?:\s+(?:heeft|hebben))?|{_MUCH}\s+midden",
        ("midden",)),
    (
        rf"(?:intensieve|intensief)\s+{_MUCH}(?:\s+nodig)?(?:\s+(?:heeft|hebben))?|{_MUCH}\s+intensief",
        ("intensief",)),
    (
        rf"(?<!niet )(?<!niet te )(?<!niet zo )(?:veel|flinke"
        rf"|stevige)\s+{_MUCH}(?:\s+nodig)?(?:\s+(?:heeft|hebben))?",
        ("intensief", "midden")),
    (rf"(?:zonder|geen)\s+{_MUCH}(?!\s+(?:nodig|vereist|is ook|mag|kan ook))", ("geen",)),
)  # fmt: skip
_VACANCY_GUIDANCE = (
    (
        r"(?:interne|inhouse|eigen)\s+(?:job[\s-]?coach(?:es|ing)?|begeleiding)"
        r"|job[\s-]?coach(?:ing)?\s+(?:intern|in huis|in dienst|van het bedrijf)",
        ("jobcoach_intern",)),
    (
        r"externe\s+job[\s-]?coach(?:es|ing)?|job[\s-]?coach(?:ing)?\s+(?:extern|van buiten)",
        ("jobcoach_extern",)),
    (r"job[\s-]?coach(?:es|ing)?", _COACHES),
    (r"(?:zonder|geen)\s+begeleiding(?!\s+(?:nodig|vereist|is ook|mag|kan ook))", ("geen",)),
)  # fmt: skip
_GUIDANCES = {
    "kandidaten": tuple((re.compile(rf"\b(?:{words})\b"), value) for words, value in _CANDIDATE_GUIDANCE),
    "vacatures": tuple((re.compile(rf"\b(?:{words})\b"), value) for words, value in _VACANCY_GUIDANCE),
}


def read_guidance(question: Question, side: Side) -> Iterator[Mention]:
    """Yield begeleiding: how much somebody needs, or which jobcoach a workplace has."""
    for pattern, value in _GUIDANCES[side]:
        for found in pattern.finditer(question.text):
            yield Mention("begeleiding", value, *found.span())


_MODAL = r"(?:(?:kan|kunnen|mag|mogen|wil|willen|hoeft|hoeven|moet|moeten|durft|durven)\s+)"
_HE = r"(?:(?:hij|zij|ze|er|je|men|echt|absoluut|helemaal|liever)\s+)*"
_LIFT = (
    r"(?:zwaar |zware?\s+(?:dingen |spullen |dozen |lasten |werk )?|veel |te |hoeven te |vaak |te veel "
    r"|te zwaar |teveel |fysiek zwaar |zware spullen )*(?:kunnen |hoeven |mogen )?(?:te )?(?:tillen"
    r"|tilwerk|sjouwen|tilwerkzaamheden)(?: (?:kan|kunnen|mag|mogen|hoeft|hoeven|en sjouwen"
    r"|of sjouwen))*"
)
_WORKPLACE = (
    (
        rf"{_MODAL}?{_HE}(?:niet|geen|nooit|zonder)\s+(?:hoeft te |hoeft |hoeven te |hoeven |mag |kan "
        rf"|wil |kunnen |mogen |meer |zo |al |heel |\w+ (?:of|en) )*{_LIFT}"
        r"|(?:tillen|tilwerk|sjouwen|zwaar tillen)\s+(?:(?:kan|mag|gaat|lukt|hoeft|wil|is|hij|ze|zij|er"
        r"|dat|voor hem|voor haar)\s+)*(?:niet|onmogelijk|uitgesloten)(?:\s+(?:hoeft|mogelijk|meer))?"
        r"|(?:weinig|nauwelijks|beperkt) (?:zwaar )?(?:tillen|tilwerk|tilwerkzaamheden)|(?:geen|niet"
        r"|zonder) (?:al te )?(?:zwaar|zware) (?:werk|lichamelijk werk|fysiek werk|fysieke arbeid"
        r"|fysieke belasting|lasten|til\w*)|(?:geen|niet) (?:fysiek|lichamelijk) (?:zware?"
        r"|belastend)(?: (?:werk|arbeid|beroep|baan))?"
        r"|tilbeperking|til beperking",
        "geen_zwaar_tillen",
    ),
    (
        r"prikkel[\s-]?(?:arme?|armere?|vrije?|luwe?)(?:\s+(?:werk(?:plek|omgeving|plekken|ruimte)?"
        r"|omgeving|plek))?"
        r"|(?:weinig|geen|niet (?:te |zo )?veel|zonder(?: al te)?(?: veel)?|minder"
        r"|beperkte?)\s+(?:prikkels|geluid|lawaai|herrie|drukte)(?: om (?:zich|hem|haar) heen)?"
        r"|(?:rustige|stille|kalme)\s+(?:werkplek|werkomgeving|omgeving|plek|werkruimte|werkvloer"
        r"|ruimte|setting)|kan niet tegen (?:prikkels|drukte|lawaai|herrie|geluid)"
        r"|(?:snel )?overprikkeld(?: (?:is|raakt))?|prikkelgevoelig|gevoelig voor prikkels"
        r"|niet tegen (?:prikkels|drukte|lawaai)(?: kan| kunnen)?",
        "prikkelarm",
    ),
    (
        r"zittende?(?:\s+(?:werk(?:zaamheden)?|baan|banen|beroep|functie|arbeid"
        r"|job))?(?!\s*-?\s*(?:op de wacht))|(?:werk|baan)?\s*zittend(?: (?:kan|uit|te doen"
        r"|uitgevoerd)\w*)*|(?:kan|mag|kunnen|wil|hoeft)\s+(?:hij |ze "
        r"|zij )?niet\s+(?:te )?(?:de hele dag |lang |lange tijd |veel |zo lang "
        r"|te lang )*(?:te )?staan|niet (?:de hele dag |lang |lange tijd |te lang |veel )+(?:hoeven te "
        r"|hoeft te |te )?(?:kan |kunnen |mag )?staan(?: kan| kunnen)?|niet (?:hoeft te |kan "
        r"|kunnen )staan|zitten(?:d)? werk|geen staand werk|zittend kunnen werken",
        "zittend_werk",
    ),
    (
        r"(?:in een |zit in een |zittend in een |met een |met )?rolstoel(?:[\s-]?(?:toegankelijke?"
        r"|vriendelijke?|geschikte?|gebruikers?|gebruikster|gebonden|afhankelijk|afhankelijke"
        r"|bereikbaar))?(?: (?:zit|gebruikt|zitten))?|(?:werk|plek"
        r"|locatie) toegankelijk voor (?:een )?rolstoel|mindervalide toegankelijk",
        "rolstoeltoegankelijk",
    ),
    (
        r"rustige?r?\s+(?:werk)?tempo|(?:laag|lager|kalm|eigen|langzaam|traag"
        r"|aangepast)\s+(?:werk)?tempo|(?:geen|zonder|weinig|niet (?:te )?veel|lage)\s+(?:tijds|werk"
        r"|prestatie|tempo)[\s-]?druk|geen hoog tempo|geen (?:stress|haast|hoge tijdsdruk|hoge werkdruk"
        r"|gehaast)|zonder (?:stress|haast|hoge werkdruk|hoge tijdsdruk)|niet (?:te )?(?:snel"
        r"|gehaast) (?:hoeft )?(?:te )?werken|tempo (?:rustig|laag)|op (?:zijn|haar|hun) eigen tempo"
        r"|in (?:zijn|haar|hun|een) (?:eigen|rustig|laag|lager) tempo|kan niet tegen (?:stress"
        r"|tijdsdruk|werkdruk)",
        "rustig_tempo",
    ),
    (
        r"(?:geen|zonder|weinig|nauwelijks)\s+(?:direct |directe "
        r"|veel )?(?:klant(?:en)?[\s-]?contact(?:en)?|contact met (?:de )?(?:klanten|klant|publiek)"
        r"|klanten|publiek|klantencontact)(?! in)|niet\s+(?:met|tussen|bij"
        r"|in contact met)\s+(?:de )?(?:klanten|publiek)(?: (?:wil |kan |hoeft te )?(?:werken|omgaan"
        r"|praten))?"
        r"|(?:klantcontact|contact met klanten|klanten contact)\s+(?:(?:wil|kan|gaat|lukt|is|hij|ze"
        r"|er)\s+)*(?:niet|liever niet(?<!liever niet))|niet in contact met klanten"
        r"|klantcontact vermijden|hoeft geen contact met klanten|geen klanten te woord",
        "geen_klantcontact",
    ),
    (
        r"(?:niet|nooit|zonder)\s+(?:op (?:grote )?(?:hoogte|hoogtes|een ladder|ladders|steigers)|hoog"
        r"|op hoogte)(?:\s+(?:kan |mag |wil |hoeft te |te |durft te )?(?:werken|werkt|werk|kan|mag"
        r"|wil))*|geen\s+(?:werk op (?:hoogte|ladders|hoogtes)|hoogte(?:s|n)?|werken op hoogte"
        r"|hoogtewerk|ladders?|steigers?)|zonder (?:hoogte|hoogtes|ladders|werken op hoogte"
        r"|werk op hoogte)|hoogtevrees|(?:werken )?op hoogte\s+(?:(?:kan|mag|lukt|gaat|wil|durft|werken"
        r"|hij|ze)\s+)+niet|durft niet op (?:een |de )?(?:hoogte|ladder)",
        "geen_hoogte",
    ),
    (
        r"(?:een )?vaste?\s+(?:begeleiders?|begeleiding|begeleidster|mentor|aanspreekpunt"
        r"|werkbegeleider|coach|praktijkbegeleider|contactpersoon|leidinggevende|buddy)",
        "vaste_begeleider",
    ),
    (
        r"(?:een )?(?:vaste?|duidelijke|heldere|afgebakende|voorspelbare|overzichtelijke|dezelfde"
        r"|gestructureerde|eenvoudige vaste)\s+(?:(?:en|of)\s+(?:duidelijke|vaste|heldere|eenvoudige"
        r"|overzichtelijke)\s+)?(?:taken(?:pakket)?|takenpakket|werkzaamheden|structuur|routine|taak"
        r"|werkstructuur)|(?:steeds|elke dag|altijd) (?:hetzelfde|dezelfde) (?:werk|taken|taak)"
        r"|routine\s?matig(?: werk)?|routinewerk|repeterend(?:e)? (?:werk|taken|werkzaamheden)"
        r"|gestructureerd(?:e)? (?:werk|omgeving|werkplek)|voorspelbaar werk"
        r"|(?:veel )?structuur nodig(?: heeft)?",
        "vaste_taken",
    ),
)  # fmt: skip
_WORKPLACES = tuple((re.compile(rf"(?<!\w)(?:{words})(?!\w)"), key) for words, key in _WORKPLACE)
_SAYS_NO = re.compile(r"(?:geen|niet|nooit|zonder)\b")


def read_workplace(question: Question, side: Side) -> Iterator[Mention]:
    """Yield werkplek: what somebody needs of a workplace, or what it offers."""
    for pattern, key in _WORKPLACES:
        for found in pattern.finditer(question.text):
            words = found.group()
            lead = len(words) - len(words.lstrip())
            if words.strip():
                negative = bool(_SAYS_NO.match(words.lstrip()))
                yield Mention("werkplek", (key,), found.start() + lead, found.end(), negative=negative)
