"""Words that decide whether a capital after an introduction opens a person's name."""

from typing import Final

from matcher.screening.wordlist import worded

PARTICLES: Final = worded(
    """van der den de het ter ten te el al ben bin bint ibn da do dos das di la le du von zu op 't t 's s in
    'n"""
)
# What somebody does: behind a capital that may be a name they show a person.
DEEDS: Final = worded(
    """is was heeft had kan kon wil wilde komt kwam gaat ging moet mag belt belde appt appte mailt mailde zegt zei
    vertelt vertelde vindt vond vraagt vroeg werkt werkte woont woonde spreekt sprak doet deed krijgt kreeg zoekt
    leert leerde begint begon start startte helpt hielp regelt regelde rijdt reed fietst neemt nam geeft gaf maakt
    maakte staat stond zit zat heet kent weet denkt dacht houdt loopt liep leest schrijft schreef past draait meldt
    meldde stuurt stuurde volgt volgde blijft bleef haalt haalde brengt bracht laat liet voelt lijkt begeleidt
    ontvangt kookt kiest wordt werd zal zou hoort ziet zag droomt hoopt twijfelt"""
)
# The last word of a name of a street, a building or a neighbourhood.
PLACE_ENDINGS: Final = (
    "straat", "laan", "weg", "plein", "kade", "singel", "dijk", "hof", "school", "park", "college", "polder", "haven",
    "tunnel", "brug", "kerk", "huis", "markt", "plantsoen", "dreef", "wijk", "kwartier", "gracht", "steeg", "hal",
    "stadion", "kazerne", "flat", "toren", "str", "boulevard", "pad", "burg", "ziekenhuis", "centrum", "stad", "dorp",
)  # fmt: skip
# Words that never open or continue a person's name.
NEVER: Final = worded(
    """ik en ben uit woon kom zoek mijn heb werk een de het als bij met naar nu niet ook maar of om op tot
    via voor wie wat waar wij we je jij jullie u uw zij ze hij hun hem haar er dit dat die deze onze ons
    oa graag momenteel sinds hallo hoi dag beste geachte team afdeling gemeente stichting bedrijf
    bedrijven organisatie werkgever winkel hr personeelszaken recruitment planning receptie balie kantoor
    klantenservice leidinggevende manager directie sollicitaties hallowerk werkplein uwv jobcenter
    jongerenloket telefonisch per mail email tel telefoon mobiel nummer adres jaar rotterdam nederland
    zuid den haag schiedam vlaardingen amsterdam wmo wia bsn iban cv naam voornaam achternaam meneer
    mevrouw dhr mw heer mevr nog geen altijd al bekend belangrijk ingewikkeld moeilijk makkelijk lang kort
    hetzelfde gelijk vaak verkeerd vermeld zoals hierboven onder bovenaan getekend heet heette is was zo
    want omdat dus geboren getrouwd moeder vader gehuwd oud telefoonnummer geboortedatum postcode
    woonplaats email e-mail functie vandaag bel mail app stuur sollicitatie welkom jullie iedereen gasten
    klanten bezoekers mensen zie volgt onbekend anoniem bijlage geheim invullen nvt
    randstad tempo karwei praxis gamma hema jumbo lidl aldi ikea action kruidvat
    blokker mediamarkt coolblue postnl dhl ups ret ns"""
)
# Behind "ik ben": a role, an origin, a trait, a state. Endings that roles and origins have are in
# ROLE_ENDINGS.
ROLES: Final = worded(
    """senior junior medior allround nederlander turk turks turkse pool pools poolse marokkaan syriër fries
    zeeuw belg rus griek chinees deens duits engels frans franse spaans italiaans brit brits zweed noor
    turkmeen arabier koerd portugees ier amerikaan afrikaan hindoe hindoestaan moslim moslima christen
    katholiek boeddhist jood joods kok slager bakker hulpkok sous souschef chef chefkok student studente
    stagiair stagiaire starter vader moeder mama papa oma opa man vrouw bode gids tolk arts tandarts nanny
    nurse barista coach host hostess boa piloot verpleegkundige verzorgende helpende conciërge
    receptionist receptioniste kapper kapster hovenier elektricien technicus accountant kassière weduwe
    weduwnaar gepensioneerd werkzoekend vrijwilliger vrijwilligster huisman huisvrouw mantelzorger
    zelfstandig parttime fulltime flexibel beschikbaar gemotiveerd enthousiast sociaal creatief leergierig
    betrouwbaar vegan single werkloos bouwvakker timmerman metselaar loodgieter schilder chauffeur lasser
    monteur magazijnier boerin boer kraanman jurist advocaat docent docente leraar lerares juf bewaker
    portier steward stewardess matroos kapitein stuurman software business marketing sales hr it ict
    office team project product account assistent assistente all round officieel officiële vca bhv ehbo
    mbo hbo wo vwo havo vmbo zzp europees mede medewerker fan lid nieuw trots blij klaar goed handig
    rotterdammer feyenoorder oud bijna echt heel erg altijd nooit echt vooral inmiddels bovendien afwasser
    keukenhulp heftruck reach orderpicker logistiek horeca zorg bouw techniek sterk sportief bekend
    eigenaar ervaren gediplomeerd gecertificeerd all-round allrounder schoonmaakster ober serveerster host
    gastheer gastvrouw nederlandse surinaamse antilliaanse antilliaan surinamer kaapverdiaan ghanees
    oekraïner syrische marokkaanse"""
)
ROLE_ENDINGS: Final = (
    "er", "aar", "ist", "iste", "eur", "euse", "ent", "ster", "isch", "ische", "ig", "lijk", "end",
    "ende", "baar", "loos", "kracht", "hulp", "kundige", "leider", "baas", "man", "vrouw", "iër", "aan",
    "ees", "ese", "aans", "aanse", "medewerker", "manager", "zaam", "eerd", "eel", "ief", "or", "rice",
    "trice", "ing", "werkend", "meester", "wacht", "ams", "ense", "ieks", "aars", "eens", "oons",
    "ools", "ijns", "isme", "ante", "ische", "kok", "arts",
)  # fmt: skip
# What a name can be given to besides a person: "het bedrijf heet X".
THINGS: Final = worded(
    """bedrijf winkel zaak werkgever restaurant organisatie opleiding programma app school systeem product
    project dorp stad wijk straat schip café cafe merk website site cursus methode stichting vereniging
    club partij firma keten uitzendbureau groep afdeling locatie filiaal functie baan instelling team
    traject boot software pakket plek park"""
)
