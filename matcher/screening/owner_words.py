"""Words that tell whose health a sentence speaks of; all folded: see tokens.fold."""

from typing import Final

from matcher.screening.wordlist import worded

# Behind one of these such a word is one's own even without "mijn".
REASONS: Final = worded("door na vanwege wegens ivm sinds ondanks")
NEEDS_MINE: Final = worded("""gehoor bloeddruk dieet klachten pijn verdriet rouw behandeling ziekteverzuim stress""")

# Whose health it is. Group words and work words make it somebody else's.
GROUPS: Final = worded(
    """client clienten patient patienten oudere ouderen kinderen kind bewoner bewoners leerling leerlingen jongeren
    jongere mensen personen persoon volwassenen volwassene deelnemers gasten studenten collegas medewerkers
    medewerker werknemers klanten bezoekers reizigers passagiers doelgroep doelgroepen gezinnen vrouwen mannen
    jeugd jeugdigen kandidaten mantelzorgers leden verslaafden daklozen thuislozen tieners peuters kleuters
    pubers senioren gehandicapten pupillen huurders buurtbewoners burgers inwoners zorgvragers hulpvragers zieken
    iemand bejaarden dementerenden autisten diabetici chronischzieken werkzoekenden wajongers vluchtelingen
    veteranen sporters baby babys dieren honden paarden hond paard kat katten dames heren meisjes jongens
    rolstoelgebruikers slechtzienden slechthorenden blinden doven zwangeren kraamvrouwen kankerpatienten
    hartpatienten gedetineerden statushouders asielzoekers groep groepen doelgroepers cursisten lotgenoten
    kwetsbaren mens kampers gast buurtgenoten wijkbewoners revalidanten ouders gezin sollicitanten personeel
    werkenden consumenten spelers atleten planten bomen vee varkens koeien kippen dier kalveren kalf lammetjes
    lammeren lam veulen veulens merrie vogels vogel konijnen schapen geiten biggen zeugen puppy puppys kittens
    vissen bijen kuikens zorgvrager hulpvrager reiziger passagier bezoeker deelneemster collega wie"""
)
GROUP_ENDINGS: Final = (
    "patienten", "clienten", "bewoners", "kinderen", "leerlingen", "ouderen", "mensen", "gehandicapten",
    "jongeren", "deelnemers", "groep", "gebruikers", "lijders", "vrouwen", "verslaafden", "medewerkers",
    "gangers",
)  # fmt: skip
WORK: Final = worded(
    """verzorg verzorgde verzorgen verzorging begeleid begeleide begeleidde begeleiden begeleiding ondersteun
    ondersteunde ondersteunen ondersteuning help hielp helpen geholpen verzorgd verpleegd verpleeg verpleegde
    verplegen lesgegeven lesgeven les ervaring kennis affiniteit cursus cursussen training trainingen trainde
    scriptie workshop workshops stage afdeling poli praktijk stichting vereniging voorlichting onderzoek
    onderzoeken instelling verpleeghuis zorginstelling verzorgingshuis woongroep woonvorm dagbesteding
    gespecialiseerd specialisatie module preventie voorkomen voorkom omgaan signaleren signaleer herkennen herken
    weet expertise interesse werkzaam casemanager behandel behandelde behandelen assisteer assisteerde assisteren
    afgestudeerd college leerde opleiding studie studeerde geef gaf gegeven deel deelde uitdelen deelt verstrek
    verstrekte verstrekken bestel bestelde bestellen bezorg bezorgde bezorgen bracht breng brengen inpakken
    verpakken verpakte pak pakte verkocht verkoop verkopen repareer repareerde repareren gerepareerd monteer
    monteerde maak maakte maken vervoer vervoerde vervoeren schoonmaak poets administratie registreren registreer
    registreerde verwerkte verwerken verwerk registratie advies adviseren adviseer protocol protocollen
    richtlijnen risico beleid wet zorgde zorg zorgen gezorgd toedienen reed duwde duwen apotheek laboratorium
    project projecten themas thema lezing boek artikel boeken film documentaire campagne collecteren collecte
    collecteerde inzamelen doneren vrijwilligerswerk hulpverlening maatschappelijk zorgverlener klinieken
    ziekenhuizen vervang verving vervangen vervanging invallen inval waarneming telefoniste kinderdagverblijf
    huizen werkte gewerkt werken werk wij we ons onze je jij jouw jullie u uw men verhuur verhuurt verhuurde
    verhuren lever levert leverde leveren uitleen oppas oppassen paste aangifte fabriek machines productie wielen
    voorraad magazijn verzamel verzamelde voorlichten trainen coach coachte coachen therapeutisch aanvragen
    aanvraag klachtenafhandeling laadde laadden laad laden geladen sorteerde sorteer sorteren gesorteerd plande
    plan plannen gepland taxi rit ritten let vervanger vervangster tilde verplaatste verplaatsen los masseer
    masseerde injecteer injecteren wassen waste verschoon vaccinatie vaccinaties inenting inentingen vaccin bevoegd
    functieeis functieeisen eis eisen vereiste vereisten voorwaarde voorwaarden arbeidsvoorwaarden bedrijf winkel
    verkoper verkoopster maker leverancier"""
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
    """hij belanghebbende deelneemster cliente meneer mevrouw dhr mw mvr kl cl clt kand betr wn
    kandidaat kandidate sollicitant betrokkene
    zoon dochter man vrouw partner
    moeder vader broer zus echtgenoot echtgenote"""
)
TRADE_ENDINGS: Final = (
    "begeleider", "begeleidster", "verpleegkundige", "verzorgende", "medewerker", "medewerkster", "assistent",
    "assistente", "technoloog", "technicus", "trainer", "docent", "docente", "consulent", "consulente", "adviseur",
    "coordinator", "helpende", "stagiair", "stagiaire", "behandelaar", "ambulant", "leerkracht", "onderzoeker",
    "deskundige",
)  # fmt: skip
"""Who works with what stands directly behind: "begeleider autisme", "technoloog radiotherapie"."""
DONE_TO: Final = worded(
    """verzorgen verschonen aanleggen meten toedienen uitdelen aanreiken verwisselen inbrengen klaarzetten uitzetten
    herkennen signaleren voorkomen behandelen vaststellen begeleiden bestrijden"""
)
"""Deeds at work that name what they are done to first: "stoma verzorgen"."""
HANDED: Final = worded(
    """hield gaf verstrekte bezorgde bracht verkocht bestelde deelde verpakte pakte leverde controleerde reed sleepte
    laadde vervoerde zette"""
)
"""Deeds with things: what stands behind "gaf ik" is somebody else's."""
# Directly behind the word these make it a trade, a ward or a cause.
TRADES: Final = worded(
    """coach coaching coaches afdeling zorg begeleider begeleiding begeleidster specialist specialisten
    verpleegkundige verpleegkundigen onderzoek preventie training trainingen kliniek centrum vereniging
    stichting fonds hulpverlening hulpverlener consulent deskundige adviseur administratie wet wetgeving
    school team huis instelling instituut expert trainer cursus ondersteuning problematiek dossier
    dossiers keuringen beoordelingen aanvragen educatie vriendelijk vriendelijke project verzekering
    voet voeten nagel nagels"""
)
PEEVES: Final = worded(
    """negen kantoor laat komen stilzitten smoesjes onrecht luiheid gezeur leugens liegen drukte rommel kantoorwerk
    maandagen klagen roddelen chaos regels vergaderen bazen"""
)
"""What people say in jest that they are allergic to."""
SUBSTANCES: Final = worded(
    """alcohol drank drugs cocaine coke gokken wiet cannabis gamen pillen heroine medicijnen speed ghb hasj
    crack pijnstillers harddrugs softdrugs xtc amfetamine oxycodon tramadol blowen sigaretten roken
    drinken medicatie slaappillen porno het"""
)
