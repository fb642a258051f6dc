"""Slips of the pen in the words that carry a filter; every other word is left as it was written."""

from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from matcher.question.gazetteer import PLACE_WORDS, PLACES

SHORTEST = 6
"""Words of fewer letters are never mended."""
TWO_SLIPS_FROM = 9
"""Words of this many letters may hold two slips, shorter words one."""

TWO_SLIPS_IN_PLACE_FROM = 10
"""Names of places are alike (Schiekamp is not Schiedam), so they are given a second slip later."""
SHARED_STEM = 5
"""Letters that two triggers share when they are forms of one word."""

_TRIGGERS = """
alleen anderhalf augustus avonddienst avonddiensten avonden avonds avonduren banenafspraak basisonderwijs
begeleider begeleiding beginnen behalve beheersing bereikbaar beschikbaar beschut binnen brommer certificaat
certificaten contact dagelijks december deeltijd dertig detachering diensten dinsdag dinsdagavond
dinsdagmiddag dinsdagochtend diploma diplomas direct doelgroepenregister doelgroepregister donderdag
donderdagavond donderdagmiddag donderdagochtend doordeweeks doordeweekse dreigen dreigende dreigt duidelijke
engels ervaring eventueel extern externe februari fietsafstand fietsen focuswijk focuswijken fulltime
fulltimer garantiebaan gedetacheerd geplaatst gewerkt groenvoorziening harrie heftruck heftruckcertificaat
hoogstens hoogte hoogtevrees hooguit horeca indicatie industrie intensieve intern interne januari jobcoach
jobcoaching kandidaten kantooruren kinderopvang klantcontact klanten kwartier lawaai leerbaan leerwerkplek
leerwerktraject lichte liefst logistiek loonkostensubsidie loonwaarde loopafstand lopend lopende maandag
maandagavond maandagmiddag maandagochtend maanden markering maximaal maximum meegenomen meerderjarig
meerderjarige middag middagen middags minderjarig minderjarige minderjarigen minimaal minimum minstens
minuten mogelijk nachtdienst nachtdiensten nachten nachtploeg nachts nederlands nederlandse niveau november
ochtend ochtenden ochtends oktober omgeving onderwijs ongeveer openbaar opleiding opleidingsniveau overdag
parttime parttimer polder postcode praktijkonderwijs prikkel prikkelarm prikkelarme prikkels probleem
proefplaatsing reachtruck reachtruckcertificaat reguliere reintegratie reistijd reizen return rijbewijs
rijbewijzen rolstoel rolstoelgebruiker rolstoeltoegankelijk rolstoelvriendelijk rustig schooltijd
schooltijden schoonmaak scooter sector september social spaanse spreekt springplank springplankbaan starten
startkwalificatie structuur subsidie taalniveau takenpakket techniek tijdelijk tijdsdruk tillen tilwerk
traject trajecten transport tussen twaalf tweeendertig twintig uitbreiding uitsluitend uitval uitvallen
vacatures vallen veertig vereist vereiste verplicht vervoer vierentwintig volgende voltijd voorkeur
vrachtwagenrijbewijs vrijdag vrijdagavond vrijdagmiddag vrijdagochtend weekdagen weekend weekenden weinig
werkdagen werkdruk werkervaring werkervaringsplaats werkervaringsplek werkplek werktempo werkweek woensdag
woensdagavond woensdagmiddag woensdagochtend zaterdag zaterdagavond zaterdagochtend zelfstandig zesendertig
zestien zittend zittende zondag zondagavond zondagochtend zonder
"""
_WORDS = frozenset(word for word in PLACE_WORDS.union(_TRIGGERS.split()) if len(word) >= SHORTEST)

_REAL_WORDS = """
alkeen avondmens bannen begeleidde begeleide begeleiden begeleidend begeleiders begeleidster begeleidt
beginnend beginnende beginner beginners begonnen beheersen beminnen bendeleider bergingen berken beschikbare
beschot beschouwt beschuit bewerkbaar bezinnen binden binken binnenin binnenstaan binnenstaat binnenste
bleiswijker boerinnen bonnen boompje breekbaar brielse brille brommers bruikbaar centrums certificatie
certificaties certificeren contacten contant contract contracts dagelijkse decembers deeltijdse deftig
degelijke dergelijks detacheren detacherend dienste diplomaat diplomate directe dodelijke donderslag
dragelijk dreggen dreunende dringende duidelijk duidelijker duidelijkste engelse enkels entrepots ervaringen
ervarings eventuele externen fascinatie fietser fulltimers gedetecteerd gemerkt geperkt gewerk gewerkte
gonzen gorden gorren gorten harrier heftrucks hellingen herplaats herrie hoogovens hoogste hoogten hoogtes
hoopte hovelingen hurrie indicatief indicaties industrial industrieel industriele intensief intensive
internet inventieve invitatie januaris jobcoachen kandidate kanten kantoortoren klanken klantcontacten
klantencontact klapten klaringen klasten kleipolder klonten knagingen koelingen korenland krampen kranten
krimpend krompen kroningen kruispalen krullingen kwanten kwartiel kwartieren lachte landmacht leverbaar
lichten lichter liefste lodend logend logistics logistieke lonend lotend lovend lovende lozend lozende
luchte maagden maaiden maakden maalden manden markeringen marketing mastering maximums meegenoten middageten
middellang middellange middenrand ministers minpunten misdragen mogelijke mondelijk narichten nederland
nederlander nederlanders neerlands nestelende nichten niveaus ochtendmens omgevingen omleiding opbieding
opeisbaar openbaars openbaart opleidingen opleidings opzegbaar overlag overschiet overschoen overzag
parttimers persrecht poeder polier poller ponder porder postbode postbodes prikkelbare prikkelt problem
problemen reguleren regulier reiden reiken reinen reizend returns reuzen rijbewijsje rolstoelen rotstoel
rotterdams rozenburger rubriek ruizen rustige scheidam schiedamse schoolkind scooters slangen slingen
slinger slinke smarten sociaal sociale spaans spanden spanen spannen spanten sprangen spreek springplanken
staarten stangen stapten startende starter staten stationsweg statten storten straten strictuur subsidies
tallen tassen teamsport technieken tekenpakket tellen telwerk tijdelijke tilden tillend tilten tollen
transform transporten trillen tullen tussendekken tussentijden uitbal uitballen uitbreiden uitbuitend
uitfluiten uitgevallen uithollen uitleiding uitreiking uitrollen uitsluiten uitstallen uittellen uittillen
uittreding uitvallend uitvaller uitvallers vacature valken veevoer vellen vereisten vergist vergiste
vergisten verhoer verlicht verlichte vermist vermiste verover verplichte verreist vervoerd vervoeren
vervoers vervoert villen vlaardingse voegende voldoende volgend volgends vollende voltijds voltijdse voorde
voordeur voorhavens voorkeuren vreewijker vreselijk vullen weegend weekends weekgelden wegzenden wekkend
welbekend welkend wenkend werkend werkenden werktaken werkwagen werkwagens zander zelfstandige zender
zettend zettende zichtende zinder zitten zittenden zolder zomermaand zondig
"""
_REAL = frozenset(_REAL_WORDS.split()).union(word for words in PLACES for word in words)
"""Words that exist and look like a trigger; found by running the lexicon over occupation titles and vacancy texts."""

_CORE = ("avonds", "direct", "liefst", "tillen", "zonder")
_CORE_SLIPS = {
    slip: word
    for word in _CORE
    for slip in (word[:at] + word[at + 1 :] for at in range(1, len(word)))
    if slip not in ("avond", "zonde")
}
"""Words of five letters that lack one letter of a word that turns a question round."""

_BY_LETTER = {
    letter: tuple(sorted(word for word in _WORDS if word[0] == letter)) for letter in sorted({w[0] for w in _WORDS})
}


@lru_cache(maxsize=65536)
def mended(word: str) -> str:
    """Return the trigger word that this folded word was meant to be, or the word itself.

    The first letter must be right; triggers at the same distance must be forms of one word.
    """
    if len(word) < SHORTEST:
        return _CORE_SLIPS.get(word, word)
    if word in _WORDS or word in _REAL:
        return word
    slips = 2 if len(word) >= TWO_SLIPS_FROM else 1
    near = process.extract(word, _BY_LETTER.get(word[0], ()), scorer=OSA.distance, score_cutoff=slips, limit=None)
    possible = [
        (distance, meant)
        for meant, distance, _ in near
        if distance == 1 or len(word) >= TWO_SLIPS_IN_PLACE_FROM or meant not in PLACE_WORDS
    ]
    closest = sorted(meant for distance, meant in possible if distance == min(possible)[0])
    if not closest or len({meant[:SHARED_STEM] for meant in closest}) > 1:
        return word
    return closest[0]
