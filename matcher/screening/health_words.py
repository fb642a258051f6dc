"""The curated Dutch words for health, all folded: see tokens.fold."""

from typing import Final

from matcher.screening.diseases import DISEASES, DRUGS
from matcher.screening.lexicon import LEXICON
from matcher.screening.lexicon.clinics import CLINICS
from matcher.screening.lexicon.medicines import FAMILIES
from matcher.screening.wordlist import worded

# Words that mean a person's own condition unless the sentence says otherwise.
CONDITIONS: Final = (
    DISEASES
    | DRUGS
    | LEXICON
    | worded(
        """autisme autistisch autistische autist autiste asperger adhd ptss ptsd ocd pddnos borderline bipolair
    bipolaire schizofrenie schizofreen psychose psychoses psychotisch manisch manischdepressief depressie
    depressies depressief depressieve burnout burnouts boreout burnoutklachten overspannen overspannenheid
    overspanning anorexia boulimia eetstoornis dwangneurose smetvrees angststoornis angstklachten
    angstaanval angstaanvallen paniekaanval paniekaanvallen suicidaal suicidale zelfmoordpoging
    suicidepoging zelfbeschadiging automutilatie hyperventilatie persoonlijkheidsstoornis jeugdtrauma
    oorlogstrauma hechtingsproblematiek hechtingsstoornis dyslexie dyslectisch dyslectische dyscalculie
    dyspraxie hoogsensitiviteit lvb nah hersenletsel hersenschudding whiplash migraine migraineaanvallen
    epilepsie epileptisch epileptische parkinson diabetes diabeet suikerziekte suikerpatient reuma
    reumatisch reumatische artrose artritis fibromyalgie bechterew osteoporose jicht scoliose hernia hernias
    nekhernia rughernia liesbreuk ischias rsi hypermobiliteit hypermobiel carpaletunnelsyndroom
    tenniselleboog peesontsteking slijmbeursontsteking copd astma astmatisch longemfyseem emfyseem
    bronchitis tuberculose hartfalen hartinfarct hartaanval hartpatient hartruis hartkwaal hartritmestoornis
    hartritmestoornissen boezemfibrilleren beroerte herseninfarct hersenbloeding tumor hersentumor kanker
    leukemie lymfoom uitzaaiingen chemo chemokuur chemotherapie bestraling bestralingen dialyse nierdialyse
    nierfalen crohn colitis coeliakie lyme pfeiffer longcovid postcovid eczeem psoriasis hiv hivpositief
    aids hepatitis spasme spasmes spastisch spastische dwarslaesie verlamming halfzijdig tetraplegie
    geamputeerd geamputeerde amputatie kunstheup kunstknie pacemaker stoma blindengeleidehond slechtziend
    slechtziende slechthorend slechthorende slechthorendheid slechtziendheid doofheid blindheid kleurenblind
    nachtblind nachtblindheid doofstom doofblind tinnitus oorsuizen glaucoom staar maculadegeneratie
    incontinent incontinentie bloedarmoede hemofilie sikkelcelziekte sikkelcel schildklierziekte
    schildklierprobleem schildklierproblemen overgewicht obesitas ondergewicht tourette downsyndroom fas
    stotter stotteren alcoholist alcoholiste alcoholisme alcoholprobleem alcoholproblemen alcoholverslaafd
    drugsverslaafd gokverslaafd gameverslaafd drankprobleem drugsprobleem drugsproblemen exverslaafde
    exverslaafd exalcoholist exgebruiker afgekickt afkicken ontwenningskuur methadon
    psychiatrisch psychiatrische antidepressiva antidepressivum ritalin concerta methylfenidaat oxazepam
    diazepam temazepam sertraline citalopram quetiapine antipsychotica metformine prednison bloedverdunners
    dexamfetamine lorazepam risperidon fluoxetine paroxetine tramadol oxycodon morfine zwanger zwangere
    miskraam wia wao wga wajong wajonger wajongere waz ziektewet ziektewetuitkering arbeidsongeschikt
    arbeidsongeschikte arbeidsongeschiktheid arbeidsongeschiktheidsuitkering arbeidsbeperking arbeidsbeperkt
    arbeidsgehandicapt gezondheidsredenen gezondheidsklachten gezondheidsproblemen gezondheidsprobleem
    gezondheidstoestand gezondheidsbeperkingen rolstoelgebruiker rolstoelafhankelijk rolstoelgebonden
    invalide emdr spierdystrofie vermoeidheidsklachten concentratiestoornis stressklachten overgangsklachten
    traumaverwerking lichaamsklachten energiebeperking klompvoet klompvoeten hazenlip albino albinisme
    endometriose pcos lupus sarcoidose narcolepsie slaapapneu insomnia claustrofobie agorafobie pleinvrees
    dyskinesie hemiparese afasie ataxie polio kinderverlamming openrug spinabifida groeistoornis dwerggroei
    hersenvliesontsteking trombose longembolie aneurysma spataderen aambeien galstenen nierstenen maagzweer
    seksverslaafd koopverslaafd medicijnverslaafd drankverslaafd overprikkeling zenuwinzinking inzinking
    autismespectrumstoornis autismespectrum autistischespectrum crps fybromyalgie reumatoide gehoorverlies
    zichtverlies gehoorproblemen gehoorprobleem oogproblemen geheugenverlies geheugenproblemen
    posttraumatische ptssklachten zwakbegaafd zwakbegaafde zwakbegaafdheid moeilijklerend moeilijklerende
    verslaving fobie depri"""
    )
)
# Endings that make any compound such a word; and bodies that do so before the endings in BODY_TAILS.
CONDITION_ENDINGS: Final = (
    "stoornis", "stoornissen", "kanker", "syndroom", "verslaving", "verslavingen", "artrose", "fobie",
    "infarct", "depressie", "psychose", "epilepsie", "reuma", "artritis", "sclerose", "dystrofie", "allergie",
    "eczeem", "astma", "diabetes", "neurose", "neuropathie", "letsel", "tumor", "carcinoom", "parese", "itis",
    "handicap", "uitval", "migraine", "hersenbloeding", "hernia", "trombose", "kwetsbaarheid", "pathie", "algie",
    "plegie", "ectomie", "fibrose", "stenose", "atrofie", "somnie", "dysplasie", "verslaafd", "verslaafde",
    "dementie", "verlamming", "amputatie", "trauma", "psychoses", "allergisch", "intolerantie", "insufficientie",
    *FAMILIES,
)  # fmt: skip
NOT_CONDITIONS: Final = worded(
    """brandstofstoornis stroomuitval systeemuitval netuitval lesuitval personeelsuitval treinuitval uitval
    rituitval ziekteuitval verzuimuitval productieuitval datauitval stroomstoornis golfhandicap
    roosteruitval machineuitval klantkwetsbaarheid kwetsbaarheid handicap lijnuitval haaruitval schooluitval
    vraaguitval beeldstoornis verkeersinfarct onkwetsbaarheid beletsel sympathie empathie antipathie telepathie
    homeopathie osteopathie natuurgeneeswijze naturopathie apathie nostalgie ostalgie allopathie werkverslaafd
    werkverslaafde zeeverslaafd signaalstoornis storingsuitval"""
)
BODY: Final = worded(
    """darm stuit wervelkolom rug onderrug knie knieen nek schouder schouders heup heupen enkel enkels pols polsen arm
    armen elleboog ellebogen been benen voet voeten hand handen vinger vingers duim hart longen long nier nieren
    lever darmen maag ogen oog oor oren gehoor zicht gewrichten gewricht spieren wervels rugwervel rugwervels
    bekken hoofd hersenen huid schildklier blaas zenuwen meniscus kruisband achillespees ruggenwervel nekwervel
    ruggengraat buik lichaam borst keel kaak rib ribben teen tenen onderarm bovenarm onderbeen bovenbeen hiel
    hielen kuit kuiten bot botten pees pezen lies liezen stuitje staartbeen sleutelbeen tussenwervel kraakbeen
    ruggenwervels halswervel halswervels prostaat baarmoeder alvleesklier enkelbanden kniebanden gewrichtsbanden
    zenuw galblaas luchtwegen bloedvaten aderen kransslagader hartklep hartkleppen netvlies hoornvlies stembanden
    rugspieren nekspieren"""
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
    "oogzenuw", "bindweefsel", "been", "lies", "teen", "tenen", "bovenarm", "onderarm", "onderrug", "onderbeen",
    "bovenbeen", "kaak", "rib", "ribben", "hals", "tong", "kies", "pees", "pezen", "kuit", "hamstring", "scheen",
    "scheenbeen", "bot", "botten", "kraakbeen", "gal", "galblaas", "milt", "prostaat", "baarmoeder", "eierstok",
    "slokdarm", "lymfe", "netvlies", "hoornvlies", "stembanden", "bijholte", "voorhoofdsholte", "wervelkolom",
    "staartbeen", "stuit", "sleutelbeen", "tussenwervel", "pink", "drank", "middelen", "persoonlijkheids", "gedrags",
    "agressie", "hechtings", "prikkel", "hersenstam", "hormoon", "eet", "zien", "hoor", "loop", "mobiliteits",
    "motorische", "aandachts", "leer", "taal", "lees", "reken", "woordvind", "woordvindings", "taalbegrips",
    "ruggenwervel", "rugwervel", "nekwervel", "halswervel",
    "lendenwervel", "borstwervel", "blindedarm", "amandel", "tandvlees", "kaakholte", "speekselklier",
    "hartzakje", "peesschede", "nagel",
    "schedel", "voorvoet", "handwortel", "hoofdpijn",
)  # fmt: skip
BODY_TAILS: Final = worded(
    """klachten klacht pijn pijnen problem problems probleem problemen blessure blessures letsel operatie operaties
    aandoening aandoeningen ziekte ontsteking ontstekingen slijtage kwaal kwalen patient falen aanval aanvallen
    transplantatie amputatie prothese breuk medicatie medicijnen medicijn uitkering diagnose verleden beperking
    schade bloeding afwijking trauma stoornis status indicatie trombose gebrek verlies problematiek gevoeligheid
    zwakte fractuur bypass reconstructie ruis klachtjes patiente lijder lijdster behandeling behandelingen
    therapie pomp revalidatie kramp krampen kwetsuur vergroeiing vergroting vernauwing verzakking verstijving
    breuken scheur scheuring ruptuur brace implantaat overbelasting instabiliteit gezwel cyste poliep afhankelijk
    gebonden verwonding beperkingen ongemak ongemakken storing verschijnselen moeheid transplantaat aanleg
    kneuzing verrekking instorting wonden pijntje pijntjes irritatie irritaties"""
)
# Not a condition although head and tail say so.
NOT_COMPOUNDS: Final = worded(
    """handgebruik hartverlies drugsgebruik alcoholgebruik bloedverlies handbreuk leerproblematiek handstatus
    leerstatus taalstatus leesstatus loopstatus bloedstatus hoofdstatus hoofdprobleem hoofdproblemen hoofdindicatie
    leerverleden taalgebrek loopverlies leerschade taalschade stressbehandeling taaltherapie lesproblemen
    bloedbehandeling handbehandeling voetbehandeling huidbehandeling gezichtsbehandeling lichaamsbehandeling
    leerindicatie taaldiagnose leerdiagnose slaapstatus loopstoring taalverlies eetgebrek leerafhankelijk
    middelengebrek middelenprobleem middelenproblemen zienproblemen pijnafhankelijk loopafhankelijk handafhankelijk
    bloedafhankelijk hoofdbehandeling beenruimte leerbehandeling taalbehandeling"""
)
# "de ziekte van Crohn", "het syndroom van Down".
OF_NAMES: Final = frozenset({"ziekte", "syndroom", "aandoening"})
EPONYMS: Final = worded(
    """down crohn parkinson alzheimer bechterew asperger tourette meniere pfeiffer lyme huntington duchenne kahler
    hodgkin graves hashimoto addison cushing raynaud scheuermann sudeck dupuytren marfan sjogren ehlers turner
    klinefelter korsakov usher behcet wilson gaucher fabry pompe perthes paget still weil reiter gilbert guillain
    charcot dercum besnier"""
)
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
LOWER_CAPITALS: Final = frozenset({"ms", "ass", "cva", "tia", "tos", "add", "odd", "bps", "hsp", "cvs", "dcd", "ibs"})
CAPITALS_PRODUCTS: Final = worded(
    """office word excel teams dynamics project access outlook sql powerpoint windows azure sharepoint"""
)

# Words for a state: health only of somebody named by ik, hij, de kandidaat.
STATES: Final = worded(
    """palliatief ziek zieke blind doof dove doven zwanger bevallen geopereerd verlamd vermoeid ingestort overprikkeld
    hoogsensitief hooggevoelig verslaafd verslaafde revalideer revalideren revalideerde revalidatie
    revalidatietraject herstellende herstellend gehandicapt gehandicapte ziekgemeld duizelig somber
    angstig uitgeput oververmoeid uitgevallen afgekeurd opgebrand overbelast mindervalide allergisch
    stressgevoelig prikkelgevoelig blow blowde gediagnosticeerd ziekteverlof prikkelgevoeligheid doodziek
    bedlegerig traumatisch getraumatiseerd kortademig benauwd misselijk flauwgevallen flauwvallen mank
    kreupel opgenomen onvruchtbaar dement dementerend instabiel labiel suikerpatient belastbaar
    uitgerekend stotter stotterde stottert ivf uitbehandeld ongeneeslijk terminaal immobiel hyperactief verward
    psychotisch zwakbegaafd ziekenhuisopname opname zwangerschapsverlof zwangerschap bevalling
    doelgroepregister borstvoeding verkouden overwerkt grieperig revalideert zwaarbeschadigd halfblind
       geestesziek zwaarlijvig gedotterd besmet geinfecteerd bestraald gereanimeerd gehospitaliseerd"""
)
# Things and people that tell of health when they are one's own: mijn rolstoel, ik loop bij een psycholoog.
MEDICINES: Final = worded(
    """medicijnen medicijn medicatie pillen tabletten pijnstillers pijnstiller slaapmiddelen slaappillen
    kalmeringsmiddelen insuline lithium puffer inhalator ibuprofen paracetamol antibiotica medicamenten
    kuur injectie injecties infuus"""
)
AIDS: Final = worded(
    """ringleiding traplift schrijftolk rolstoel scootmobiel rollator steunkousen korset halskraag nekkraag mitella
    hoorapparaten hoorapparaatjes gehoorapparaatje loophulpmiddel zuurstoffles cpap hoorapparaatje scootmobielen
    rolator scootmobile handbike prothese beenprothese armprothese kunstbeen kunstarm gehoorapparaat hoorapparaat
    gehoorapparaten gehoorapparaatjes hoortoestel hoortoestellen krukken kruk wandelstok blindenstok brace
    kniebrace rugbrace insulinepomp stok hulphond taststok assistentiehond elleboogkrukken looprek spalk
    gebitsprothese orthese beugel rolstoeltje polsbrace enkelbrace nekbrace prothesen prothesebeen stomazakjes
    blindengeleidehond spraakcomputer kunstgebit cpapapparaat apneuapparaat apneumasker slaapmasker tens
    tensapparaat oogprothese looprekje spraakapparaat medicijnrol baxterrol driewielfiets enkelvoetorthese evo
    handspalk duimspalk tilband zuurstoftank zuurstofconcentrator glucosemeter bloedsuikermeter lichttherapielamp
    stoma steunzool steunzolen compressiekousen drukverband loopbeugel"""
)
PRACTITIONERS: Final = CLINICS | worded(
    """psych psycholoog psychologe psychiater therapeut therapeute fysiotherapeut fysio pohggz pohggzer neuroloog
    slaapcentrum diabetesverpleegkundige longverpleegkundige mensendieck cesartherapeut podotherapeut podoloog
    audicien audioloog orthoptist kaakchirurg hartchirurg neurochirurg allergoloog anesthesist geriater immunoloog
    infectioloog ggzpsycholoog systeemtherapeut relatietherapeut emdrtherapeut gedragstherapeut verslavingsarts
    verslavingscoach maagdarmleverarts internistoncoloog revalidatietherapeut traumatherapeut diabetoloog cardiologe
    neurologe cardioloog reumatoloog oncoloog internist revalidatiearts orthopeed chirurg longarts psychotherapeut
    specialist arts dokter huisarts poh praktijkondersteuner spv behandelaar behandelaars ggzbehandelaar
    bedrijfsarts keuringsarts verzekeringsarts oogarts huidarts knoarts mdlarts pijnkliniek pijnarts hematoloog
    nefroloog endocrinoloog gynaecologe logopediste manueeltherapeut haptonoom osteopaat chiropractor
    psychosomatisch crisisdienst factteam rijndam youz fivoor indigo bavo dagkliniek dagbehandeling dagopname
    thuiszorg wijkverpleging wijkverpleegkundige ggzkliniek verslavingskliniek traumapsycholoog seksuoloog dietist
    ergotherapeut logopedist dermatoloog uroloog gynaecoloog verloskundige ggz riagg verslavingszorg afkickkliniek
    revalidatiecentrum pijnpoli kliniek hartrevalidatie psychiatrie ziekenhuis antes parnassia boumanhuis"""
)
TREATMENTS: Final = worded(
    """gastroscopie coloscopie colonoscopie endoscopie biopsie punctie curettage mriscan ctscan petscan slijtage
    bijwerkingen bijwerking dwang letsel operatie behandeling therapie fysiotherapie psychotherapie
    gesprekstherapie bestraling opname revalidatie ziekte aandoening beperking beperkingen handicap trauma
    allergie notenallergie pindaallergie huidallergie hooikoorts ongeluk ongeval autoongeluk bedrijfsongeval
    verkeersongeluk arbeidsongeval motorongeluk scooterongeluk brommerongeluk verkeersongeval gezondheid
    hoogtevrees hoogtevreesklachten vliegangst belastbaarheid dementie alzheimer vermoeidheid slapeloosheid
    concentratieproblemen faalangst angst angsten paniek hoofdpijn duizeligheid blessure diagnose klachten dieet
    gehoor bloeddruk bevalling zwangerschap zwangerschapsverlof zwangerschapsklachten hartritme longontsteking
    stemmingswisselingen overgang menopauze autoimmuunziekte kwaal stress verlatingsangst huidaandoening
    gewrichtspijn spierpijn bindingsangst prikkels verdriet rouw ziektes pijn pijnen lactoseintolerantie
    glutenallergie gebrek infectie koorts slaapproblemen slaapprobleem nachtmerries flashbacks drugsgebruik
    alcoholgebruik verslavingsproblematiek verslavingsverleden traumas transplantatie hartkloppingen woedeaanval
    huilbui flashback verwardheid alcoholverleden drugsverleden ziektebeeld ziekteverleden ziekbed ziekteverzuim
    afwijking ziekmelding"""
)
# Verbs and words near capitals that somebody has: "ik heb ADD", "diagnose ASS".
HAVING: Final = worded(
    """bekend hebben ontvangt ontving krijgt uitkering
    heb had heeft mijn mn diagnose lijd kreeg gediagnosticeerd vastgesteld kampt gehad"""
)
# Words that one slip turns into another: they count only as they are spelt.
SPELT_STRICTLY: Final = frozenset(word for word in DISEASES | DRUGS if len(word) < 9) | worded(
    """zwanger zwangere concerta beroerte kanker autist autiste invalide verlamming chemo staar stotter stoma spasme
    inzinking amputatie morfine polio lupus ischias bestraling bestralingen dialyse halfzijdig albino aids tumor
    verslaving whiplash overspanning pacemaker dotteren manie manies gezwellen kunstbeen kunstarm afkicken
    afgekickt galsteen wondroos vetzucht geelzucht scheelheid stotteren hartkramp bronchien inhaler maagband
    niersteen liplezen waanideeen waanbeelden ruggenmerg medikinet poliepen hoofdpijn somberheid doofheid
    zweepslag contractuur digoxine kinecteen strattera psychoot ondervoed bloedsuiker bloedsuikers waterhoofd
    vangnetter uitzaaiing uitzaaiingen galaanvallen manische triggervinger smetplekken pyromanie kniepijn
    alcoholica hemofilie albinisme dementeert waanvoorstellingen syfilis flauwtes stotteraar hersenmist trilling
    bevallen benauwd verward blessure operatie specialist aameeting aameetings aagroep tabletten behandeling
    beperking gezondheid klachten angstig kromme instabiel somber"""
)
