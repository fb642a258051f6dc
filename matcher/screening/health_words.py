"""The curated Dutch words for health, and the words round them that tell whose health it is. All folded:
see tokens.fold."""

from typing import Final

from matcher.screening.wordlist import phrased, worded

# Words that mean a person's own condition unless the sentence says otherwise.
CONDITIONS: Final = worded(
    """autisme autistisch autistische autist autiste asperger adhd ptss ptsd ocd pddnos borderline bipolair
    bipolaire schizofrenie schizofreen psychose psychoses psychotisch manisch manischdepressief depressie
    depressies depressief depressieve burnout burnouts boreout burnoutklachten overspannen overspannenheid
    overspanning anorexia boulimia eetstoornis dwangneurose smetvrees angststoornis angstklachten
    angstaanval angstaanvallen paniekaanval paniekaanvallen suicidaal suicidale zelfmoordpoging
    suicidepoging zelfbeschadiging automutilatie hyperventilatie persoonlijkheidsstoornis jeugdtrauma
    oorlogstrauma hechtingsproblematiek hechtingsstoornis dyslexie dyslectisch dyslectische dyscalculie
    dyspraxie hoogsensitiviteit lvb nah hersenletsel hersenschudding whiplash migraine migraineaanvallen
    epilepsie epileptisch epileptische parkinson diabetes diabeet suikerziekte suikerpatient reuma
    reumatisch reumatische artrose artritis fibromyalgie bechterew osteoporose jicht scoliose hernia
    hernias nekhernia rughernia liesbreuk ischias rsi hypermobiliteit hypermobiel carpaletunnelsyndroom
    tenniselleboog peesontsteking slijmbeursontsteking copd astma astmatisch longemfyseem emfyseem
    bronchitis tuberculose hartfalen hartinfarct hartaanval hartpatient hartruis hartkwaal
    hartritmestoornis hartritmestoornissen boezemfibrilleren beroerte herseninfarct hersenbloeding tumor
    hersentumor kanker leukemie lymfoom uitzaaiingen chemo chemokuur chemotherapie bestraling bestralingen
    dialyse nierdialyse nierfalen crohn colitis coeliakie lyme pfeiffer longcovid postcovid eczeem
    psoriasis hiv hivpositief aids hepatitis spasme spasmes spastisch spastische dwarslaesie verlamming
    halfzijdig tetraplegie geamputeerd geamputeerde amputatie kunstheup kunstknie pacemaker stoma
    blindengeleidehond slechtziend slechtziende slechthorend slechthorende slechthorendheid
    slechtziendheid doofheid blindheid kleurenblind nachtblind nachtblindheid doofstom doofblind tinnitus
    oorsuizen glaucoom staar maculadegeneratie incontinent incontinentie bloedarmoede hemofilie
    sikkelcelziekte sikkelcel schildklierziekte schildklierprobleem schildklierproblemen overgewicht
    obesitas ondergewicht tourette downsyndroom fas stotter stotteren alcoholist alcoholiste alcoholisme
    alcoholprobleem alcoholproblemen alcoholverslaafd drugsverslaafd gokverslaafd gameverslaafd
    drankprobleem drugsprobleem drugsproblemen exverslaafde exverslaafd exalcoholist exgebruiker afgekickt
    afkickkliniek afkicken ontwenningskuur methadon psychiatrisch psychiatrische antidepressiva
    antidepressivum ritalin concerta methylfenidaat oxazepam diazepam temazepam sertraline citalopram
    quetiapine antipsychotica metformine prednison bloedverdunners dexamfetamine lorazepam risperidon
    fluoxetine paroxetine tramadol oxycodon morfine zwanger zwangere miskraam wia wao wga wajong wajonger
    wajongere waz ziektewet ziektewetuitkering arbeidsongeschikt arbeidsongeschikte arbeidsongeschiktheid
    arbeidsongeschiktheidsuitkering arbeidsbeperking arbeidsbeperkt arbeidsgehandicapt gezondheidsredenen
    gezondheidsklachten gezondheidsproblemen gezondheidsprobleem gezondheidstoestand
    gezondheidsbeperkingen rolstoelgebruiker rolstoelafhankelijk rolstoelgebonden invalide emdr
    spierdystrofie vermoeidheidsklachten concentratiestoornis stressklachten overgangsklachten
    traumaverwerking lichaamsklachten energiebeperking klompvoet klompvoeten hazenlip albino albinisme
    endometriose pcos lupus sarcoidose narcolepsie slaapapneu insomnia claustrofobie agorafobie pleinvrees
    dyskinesie hemiparese afasie ataxie polio kinderverlamming openrug spinabifida groeistoornis
    dwerggroei hersenvliesontsteking trombose longembolie aneurysma spataderen aambeien galstenen
    nierstenen maagzweer seksverslaafd koopverslaafd medicijnverslaafd drankverslaafd overprikkeling
    zenuwinzinking inzinking autismespectrumstoornis autismespectrum autistischespectrum crps fybromyalgie
    reumatoide gehoorverlies zichtverlies gehoorproblemen gehoorprobleem oogproblemen geheugenverlies
    geheugenproblemen posttraumatische ptssklachten verslaving fobie depri"""
)
# Endings that make any compound such a word; and bodies that do so before the endings in BODY_TAILS.
CONDITION_ENDINGS: Final = (
    "stoornis", "stoornissen", "kanker", "syndroom", "verslaving", "verslavingen", "artrose", "fobie",
    "infarct", "depressie", "psychose", "epilepsie", "reuma", "artritis", "sclerose", "dystrofie",
    "handicap", "uitval", "migraine", "hersenbloeding", "hernia", "trombose", "kwetsbaarheid",
)  # fmt: skip
NOT_CONDITIONS: Final = worded(
    """brandstofstoornis stroomuitval systeemuitval netuitval lesuitval personeelsuitval treinuitval uitval
    rituitval ziekteuitval verzuimuitval productieuitval datauitval stroomstoornis golfhandicap
    roosteruitval machineuitval klantkwetsbaarheid kwetsbaarheid handicap lijnuitval haaruitval"""
)
BODY: Final = worded(
    """rug onderrug knie knieen nek schouder schouders heup heupen enkel enkels pols polsen arm armen
    elleboog ellebogen been benen voet voeten hand handen vinger vingers duim hart longen long nier nieren
    lever darmen maag ogen oog oor oren gehoor zicht gewrichten gewricht spieren wervels rugwervel
    rugwervels bekken hoofd hersenen huid schildklier blaas zenuwen meniscus kruisband achillespees
    ruggenwervel nekwervel ruggengraat buik lichaam borst keel kaak rib ribben"""
)
BODY_HEADS: Final = (
    "rug", "knie", "nek", "schouder", "heup", "enkel", "pols", "arm", "elleboog", "been", "voet",
    "hand", "hart", "long", "nier", "lever", "darm", "maag", "oog", "oor", "gehoor", "hersen", "huid",
    "schildklier", "blaas", "spier", "zenuw", "gewrichts", "gewricht", "buik", "hoofd", "wervel",
    "ruggen", "bekken", "borst", "keel", "lichaams", "vaat", "hartvaat", "suiker", "kruisband",
    "meniscus", "alvleesklier", "stofwisselings", "autoimmuun", "chronische", "stress", "angst",
    "paniek", "pijn", "slaap", "vermoeidheids", "stemmings", "psychose", "reuma", "burnout", "hernia",
    "migraine", "astma", "ptss", "adhd", "autisme", "depressie", "epilepsie", "kanker", "diabetes",
    "verslavings", "alcohol", "drugs", "gok", "bloed", "dwang", "lyme", "luchtweg", "adem",
    "ademhalings", "evenwichts", "geheugen", "concentratie", "spraak", "zicht", "gebits", "overgangs",
    "menstruatie", "zwangerschaps", "trauma", "psychische", "wajong", "wia", "wao", "wga", "iva",
    "ziektewet", "waz", "covid", "corona", "achillespees", "voethiel", "hiel", "vinger", "duim",
    "oogzenuw", "bindweefsel", "been", "lies",
)  # fmt: skip
BODY_TAILS: Final = worded(
    """klachten klacht pijn pijnen probleem problemen blessure blessures letsel operatie operaties aandoening
    aandoeningen ziekte ontsteking ontstekingen slijtage kwaal kwalen patient falen aanval aanvallen
    transplantatie amputatie prothese breuk medicatie medicijnen medicijn uitkering diagnose verleden
    beperking schade bloeding afwijking trauma stoornis status indicatie trombose gebrek gebruik verlies
    zwakte fractuur bypass reconstructie ruis"""
)
# Not a condition although head and tail say so.
NOT_COMPOUNDS: Final = worded("handgebruik hartverlies drugsgebruik alcoholgebruik bloedverlies")
# Two or more words that make one: the words, the last one open at its end.
PHRASES: Final = phrased(
    """burn out
bore out
long covid
post covid
hoge bloeddruk
te hoge bloeddruk
lui oog
slecht ter been
niet aangeboren hersenletsel
nietaangeboren hersenletsel
multiple sclerose
chronisch ziek
chronisch zieke
langdurig ziek
ernstig ziek
chronische ziekte
ernstige ziekte
zeldzame ziekte
langdurige ziekte
progressieve ziekte
chronische aandoening
medische aandoening
chronische pijn
chronische pijnklachten
chronische vermoeidheid
chronisch vermoeid
chronisch vermoeidheidssyndroom
chronisch moe
lichamelijke klachten
fysieke klachten
psychische klachten
mentale klachten
medische klachten
lichamelijke problemen
fysieke problemen
psychische problemen
mentale problemen
medische problemen
psychische problematiek
medische redenen
medische reden
medische beperking
medische beperkingen
medische situatie
medische toestand
medisch verleden
psychisch verleden
psychisch kwetsbaar
psychische kwetsbaarheid
lichamelijke beperking
lichamelijke beperkingen
fysieke beperking
fysieke beperkingen
verstandelijke beperking
licht verstandelijk beperkt
verstandelijk beperkt
lichamelijk beperkt
visuele beperking
visueel beperkt
auditieve beperking
auditief beperkt
motorische beperking
psychische beperking
mentale beperking
meervoudige beperking
zintuiglijke beperking
lichamelijke handicap
verstandelijke handicap
visuele handicap
lichamelijk gehandicapt
verstandelijk gehandicapt
psychische ziekte
psychische aandoening
psychische stoornis
posttraumatische stressstoornis
post traumatische stressstoornis
autistisch spectrum
verhoogde bloeddruk
in verwachting
in therapie
trage schildklier
versleten tussenwervelschijf
open been
open rug
gilles de la tourette
herstellende van
in de ziektewet
verminderd belastbaar
beperkt belastbaar
beperkte belastbaarheid
verminderde belastbaarheid
beperkte energie
prikkelbare darm
niet lekker in mijn vel
slecht in mijn vel
niet goed in mijn vel
aan de drank
aan de drugs
van de drank af
van de drugs af
van de alcohol af
alcohol problemen
klinisch opgenomen
psychisch ziek
geestelijk ziek
zwakke gezondheid
slechte gezondheid
broze gezondheid
zenuwachtige darm
zware bevalling
overleden kindje
hartproblemen gehad
complexe ptss
klassiek autisme
lichte autisme
eenzijdig doof
restless legs
moeilijk lerend
moeilijk lerende
cystic fibrosis
taaie slijmziekte"""
)
# "de ziekte van Crohn", "het syndroom van Down".
OF_NAMES: Final = frozenset({"ziekte", "syndroom", "aandoening"})
# Abbreviations that are a condition only in capitals, and only of somebody who has them.
CAPITALS: Final = frozenset(
    {
        "MS",
        "ME",
        "ADD",
        "ODD",
        "ALS",
        "TIA",
        "IVA",
        "ASS",
        "CVA",
        "BPS",
        "TOS",
        "HSP",
        "IBS",
        "CVS",
        "CP",
        "DIS",
        "DCD",
    }
)
CAPITALS_PRODUCTS: Final = worded(
    """office word excel teams dynamics project access outlook sql powerpoint windows azure sharepoint"""
)

# Words for a state: health only of somebody named by ik, hij, de kandidaat.
STATES: Final = worded(
    """ziek zieke blind doof dove doven zwanger bevallen geopereerd verlamd vermoeid ingestort overprikkeld
    hoogsensitief hooggevoelig verslaafd verslaafde revalideer revalideren revalideerde revalidatie
    revalidatietraject herstellende herstellend gehandicapt gehandicapte ziekgemeld duizelig somber
    angstig uitgeput oververmoeid uitgevallen afgekeurd opgebrand overbelast mindervalide allergisch
    stressgevoelig prikkelgevoelig blow blowde gediagnosticeerd ziekteverlof prikkelgevoeligheid doodziek
    bedlegerig traumatisch getraumatiseerd kortademig benauwd misselijk flauwgevallen flauwvallen mank
    kreupel opgenomen onvruchtbaar dement dementerend instabiel labiel suikerpatient belastbaar
    uitgerekend stotter ivf ziekenhuisopname opname zwangerschapsverlof zwangerschap bevalling
    doelgroepregister borstvoeding"""
)
# Things and people that tell of health when they are one's own: mijn rolstoel, ik loop bij een psycholoog.
MEDICINES: Final = worded(
    """medicijnen medicijn medicatie pillen tabletten pijnstillers pijnstiller slaapmiddelen slaappillen
    kalmeringsmiddelen insuline lithium puffer inhalator ibuprofen paracetamol antibiotica medicamenten
    kuur injecties infuus"""
)
AIDS: Final = worded(
    """rolstoel scootmobiel rollator prothese beenprothese armprothese kunstbeen kunstarm gehoorapparaat
    hoorapparaat gehoorapparaten gehoorapparaatjes hoortoestel hoortoestellen krukken kruk wandelstok
    blindenstok brace kniebrace rugbrace insulinepomp stok hulphond taststok assistentiehond
    elleboogkrukken looprek spalk gebitsprothese orthese"""
)
PRACTITIONERS: Final = worded(
    """psycholoog psychologe psychiater therapeut therapeute fysiotherapeut fysio neuroloog cardioloog
    reumatoloog oncoloog internist revalidatiearts orthopeed chirurg longarts psychotherapeut specialist
    arts dokter huisarts poh praktijkondersteuner ergotherapeut logopedist dermatoloog uroloog gynaecoloog
    verloskundige ggz riagg verslavingszorg afkickkliniek revalidatiecentrum pijnpoli kliniek
    hartrevalidatie psychiatrie ziekenhuis antes parnassia boumanhuis"""
)
TREATMENTS: Final = worded(
    """operatie behandeling therapie fysiotherapie psychotherapie gesprekstherapie bestraling opname
    revalidatie ziekte aandoening beperking beperkingen handicap trauma allergie notenallergie
    pindaallergie huidallergie hooikoorts ongeluk ongeval autoongeluk bedrijfsongeval verkeersongeluk
    arbeidsongeval motorongeluk scooterongeluk brommerongeluk verkeersongeval gezondheid hoogtevrees
    hoogtevreesklachten vliegangst belastbaarheid dementie alzheimer vermoeidheid slapeloosheid
    concentratieproblemen faalangst angsten paniek hoofdpijn duizeligheid blessure diagnose klachten dieet
    gehoor bloeddruk bevalling zwangerschap zwangerschapsverlof zwangerschapsklachten hartritme
    longontsteking stemmingswisselingen overgang menopauze autoimmuunziekte kwaal stress hartritme
    verlatingsangst huidaandoening gewrichtspijn spierpijn bindingsangst prikkels verdriet rouw ziektes
    pijn pijnen lactoseintolerantie glutenallergie gebrek infectie koorts slaapproblemen slaapprobleem
    nachtmerries flashbacks drugsgebruik alcoholgebruik verslavingsproblematiek verslavingsverleden
    alcoholverleden drugsverleden ziektebeeld ziekteverleden ziekbed ziekteverzuim afwijking ziekmelding"""
)
# Behind one of these such a word is one's own even without "mijn".
REASONS: Final = worded("door na vanwege wegens ivm sinds ondanks")
NEEDS_MINE: Final = worded(
    """gehoor bloeddruk dieet klachten pijn verdriet rouw behandeling ziekteverzuim stress"""
)

# Whose health it is. Group words and work words make it somebody else's.
GROUPS: Final = worded(
    """client clienten patient patienten oudere ouderen kinderen kind bewoner bewoners leerling leerlingen
    jongeren jongere mensen personen persoon volwassenen volwassene deelnemers gasten studenten collegas
    medewerkers medewerker werknemers klanten bezoekers reizigers passagiers doelgroep doelgroepen
    gezinnen vrouwen mannen jeugd jeugdigen kandidaten mantelzorgers leden verslaafden daklozen thuislozen
    tieners peuters kleuters pubers senioren gehandicapten pupillen huurders buurtbewoners burgers
    inwoners zorgvragers hulpvragers zieken iemand bejaarden dementerenden autisten diabetici
    chronischzieken werkzoekenden wajongers vluchtelingen veteranen sporters baby babys dieren honden
    paarden hond paard kat katten dames heren meisjes jongens rolstoelgebruikers slechtzienden
    slechthorenden blinden doven zwangeren kraamvrouwen kankerpatienten hartpatienten gedetineerden
    statushouders asielzoekers groep groepen doelgroepers cursisten lotgenoten kwetsbaren mens kampers
    gast buurtgenoten wijkbewoners revalidanten ouders gezin sollicitanten personeel werkenden consumenten
    spelers atleten planten bomen vee varkens koeien kippen dier zorgvrager hulpvrager reiziger passagier
    bezoeker deelneemster"""
)
GROUP_ENDINGS: Final = (
    "patienten", "clienten", "bewoners", "kinderen", "leerlingen", "ouderen", "mensen", "gehandicapten",
    "jongeren", "deelnemers", "groep", "gebruikers", "lijders", "vrouwen", "verslaafden", "medewerkers",
    "gangers",
)  # fmt: skip
WORK: Final = worded(
    """verzorg verzorgde verzorgen verzorging begeleid begeleide begeleidde begeleiden begeleiding ondersteun
    ondersteunde ondersteunen ondersteuning help hielp helpen geholpen verpleeg verpleegde verplegen
    lesgegeven lesgeven les ervaring kennis affiniteit cursus cursussen training trainingen trainde
    scriptie workshop workshops stage afdeling poli praktijk stichting vereniging voorlichting onderzoek
    onderzoeken instelling verpleeghuis zorginstelling verzorgingshuis woongroep woonvorm dagbesteding
    gespecialiseerd specialisatie module preventie voorkomen voorkom omgaan signaleren signaleer herkennen
    herken weet expertise interesse werkzaam casemanager behandel behandelde behandelen assisteer
    assisteerde assisteren assisteren afgestudeerd college leerde opleiding studie studeerde geef gaf
    gegeven deel deelde uitdelen deelt verstrek verstrekte verstrekken bestel bestelde bestellen bezorg
    bezorgde bezorgen bracht breng brengen inpakken verpakken verpakte pak pakte verkocht verkoop verkopen
    repareer repareerde repareren gerepareerd monteer monteerde maak maakte maken vervoer vervoerde
    vervoeren schoonmaak poets administratie registreren registreer registreerde verwerkte verwerken
    verwerk registratie advies adviseren adviseer protocol protocollen richtlijnen risico beleid wet
    zorgde zorg zorgen gezorgd toedienen reed duwde duwen apotheek laboratorium project projecten themas
    thema lezing boek artikel boeken film documentaire campagne collecteren collecte collecteerde
    inzamelen doneren vrijwilligerswerk hulpverlening maatschappelijk zorgverlener klinieken ziekenhuizen
    vervang verving vervangen vervanging invallen inval waarneming telefoniste kinderdagverblijf huizen
    werkte gewerkt werken werk wij we ons onze je jij jouw jullie u uw men aangifte fabriek machines
    productie wielen voorraad magazijn verzamel verzamelde voorlichten trainen coach coachte coachen
    therapeutisch aanvragen aanvraag klachtenafhandeling"""
)
# These stand for the person that the text is about.
OWN: Final = worded(
    """mijn mn mij me ik heb had kreeg krijg lijd leed lijdt kamp kampte kampt kampend ben zelf diagnose
    gediagnosticeerd vastgesteld geconstateerd last hij meneer mevrouw dhr mw kandidaat kandidate
    sollicitant betrokkene zoon dochter man vrouw partner moeder vader broer zus nu helaas momenteel
    inmiddels sindsdien prive vriend vriendin overwonnen genezen hersteld bekend echtgenoot echtgenote"""
)
FIRST_PERSON: Final = worded("ik mijn mn mij me")
THIRD_PERSON: Final = worded(
    """hij meneer mevrouw dhr mw kandidaat kandidate sollicitant betrokkene zoon dochter man vrouw partner
    moeder vader broer zus echtgenoot echtgenote"""
)
# Directly behind the word these make it a trade, a ward or a cause.
TRADES: Final = worded(
    """coach coaching coaches afdeling zorg begeleider begeleiding begeleidster specialist specialisten
    verpleegkundige verpleegkundigen onderzoek preventie training trainingen kliniek centrum vereniging
    stichting fonds hulpverlening hulpverlener consulent deskundige adviseur administratie wet wetgeving
    school team huis instelling instituut expert trainer cursus ondersteuning problematiek dossier
    dossiers keuringen beoordelingen aanvragen educatie vriendelijk vriendelijke project verzekering"""
)
SUBSTANCES: Final = worded(
    """alcohol drank drugs cocaine coke gokken wiet cannabis gamen pillen heroine medicijnen speed ghb hasj
    crack pijnstillers harddrugs softdrugs xtc amfetamine oxycodon tramadol blowen sigaretten roken
    drinken medicatie slaappillen porno het"""
)
