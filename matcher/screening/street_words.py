"""The words that street names are made of; all folded: see tokens.fold. Facts, written down for this product."""

from typing import Final

from matcher.screening.wordlist import worded

# What makes a word a street also in lower case ("putselaan 143"), and what does so only behind a capital.
STRONG: Final = (
    "straat", "laan", "weg", "plein", "kade", "singel", "gracht", "dijk", "dreef", "plantsoen", "steeg",
    "boulevard", "straatje", "weggetje", "pleintje", "laantje", "dwarsstr", "sgl", "plnts",
)  # fmt: skip
WEAK: Final = (
    "str", "hof", "park", "pad", "wal", "haven", "baan", "markt", "vest", "hoven", "weide", "erf",
    "oever", "zijde", "allee", "hoeve", "vliet", "burg", "horst", "kamp", "akker", "veld", "tuin",
    "hage", "waard", "warande", "hil", "meent", "brink", "passage", "promenade", "dwarsstr", "wetering",
    "zoom", "ring", "brug", "poort", "kreek", "rade", "plaat", "gaarde", "sluis", "kolk", "viaduct", "bocht",
    "terras", "hove", "slag", "werf", "stede", "gaard", "schans", "drift", "hagen", "watering", "lei",
)  # fmt: skip
# Words with such an ending that no letter is delivered at.
NO_STREET: Final = worded(
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
    bestrating opslag overslag verslag aanslag beslag omslag toeslag weerslag neerslag inslag uitslag
    bolwerf buurtwerf allerlei velerlei bezetting storing afwatering voetring zegelring trouwring oring lagering"""
)
HEADS: Final = worded("laan weg plein kade hof park haven dijk singel plantsoen boulevard")
SECOND_WORDS: Final = HEADS | worded("ring zoom pad slag bocht wal brink vest markt gracht tuin werf erf passage allee")
"""Last words of names of two words: Zevenkampse Ring, Kralingse Zoom."""
# What a full stop behind a word may shorten; behind any other it ends a sentence.
SHORTENED: Final = ("str", "ln", "pl", "wg", "sgl", "plnts")
PARTICLES: Final = worded("van der den de het op ten ter te en 's 't s t la le")
SIDES: Final = worded("oz wz nz zz lz rz oostzijde westzijde noordzijde zuidzijde")
"""Behind the name of a street these say which side of the water it is on: Maashaven O.Z."""
BARE: Final = worded(
    """slinge weena boompjes blaak westblaak meent binnenrotte wolphaertsbocht boergoensevliet oldegaarde asterlo
    langenhorst hesseplaats broersvest vuurplaat achterklooster pompenburg stokviswater haringvliet hofdijk schere
    zuiderhagen rodezand spui grift katshoek noordmolenwerf zomerhof crooswijksebocht"""
)
"""Streets of the region whose name says by no ending that they are streets."""
LEADS: Final = worded(
    """nieuwe oude groene lange korte brede smalle hoge lage grote kleine eerste tweede derde vierde zwarte witte rode
    kromme schuine linker rechter noorder zuider ooster wester west oost noord zuid westelijke oostelijke noordelijke
    zuidelijke zwart sint st burgemeester burg dr prof pres president generaal gen kapitein admiraal adm pastoor past
    meester mr ir ds professor dokter koningin prins prinses prinsen paul karel hendrick frits abraham abr bas otto
    witte jonker graaf gravin heer hertog mathenesser van der den de ver achter voor boven buiten binnen"""
)
"""First words of a street's name of more words, in whatever case it is written: nieuwe binnenweg, st. jobsweg."""
ADJECTIVE_ENDINGS: Final = ("se", "sche", "er")
"""A place that became the first word of a street's name: katendrechtse lagedijk, crooswijkse bocht."""
LIVES: Final = worded(
    """woon woont wonen woonde woonachtig wonend wonende inwonend inwonende thuiswonend adres woonadres huisadres
    thuisadres verblijfadres verblijfsadres postadres bezoekadres bezorgadres briefadres afleveradres ophaaladres
    vertrekadres correspondentieadres factuuradres verblijf verblijft verblijven verblijvend verhuisd verhuizen
    verhuis verhuist flat appartement woning woonplek thuis sta staat ingeschreven werkadres straat langs gevestigd
    bezoek huisbezoek opvang logeer logeert slaap slaapt huur huurt huren bezorgen bezorgd afleveren ophalen
    opgehaald post brief brieven schrijven intrek ingetrokken huis uitgeschreven"""
)
"""Words of living somewhere, or of sending and going to where somebody lives."""
PLAIN_NUMBERED: Final = worded(
    """lijn bus tram metro hal loods poort magazijn route niveau perron terminal gate dock poule maasvlakte
    botlek vca mbo schaal groep fase ploeg spoor kamer lokaal verdieping etage blok sectie unit laag week
    cao trede artikel afslag pier kavel perceel balie dienst code klas leerjaar jaar team stap module deel
    bouwdeel windows office level rotterdam nederland europa januari februari maart april mei juni juli
    augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag
    zondag ongeveer circa ruim minimaal maximaal van voor met"""
)
