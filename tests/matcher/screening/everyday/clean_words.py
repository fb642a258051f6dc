"""Look-alikes: things, firms, trades and vacancies that share a word with illness."""

SENTENCES = """\
MS Office beheers ik goed.
Met MS Excel maak ik planningen.
ASS is Engels voor ezel.
De add-on installeren we zelf.
Ik kan goed schoonmaken en koken.
Ik kan niet zwemmen.
Ik zie niet op tegen vroeg opstaan.
Ik hoor graag van u.
Hoor niets meer van jullie, daarom deze mail.
Ik heb geen rijbewijs en geen auto.
Mijn rug is breed, ik pak alles aan.
Ik sta met beide benen op de grond.
Ik neem geen blad voor de mond.
Handen jeuken om te beginnen.
Mijn handen staan nergens verkeerd voor.
Ik heb een neus voor koopjes.
Heb het hart op de tong.
Ik ben gek op dieren.
Het was een gekkenhuis in de keuken, heerlijk.
Ik ben een autofreak.
Ik heb een klacht over de vorige werkgever.
Klachten van klanten loste ik op.
Last van de buren hebben we niet.
Ik heb hier geen problemen mee.
Geen problemen met vroege diensten.
Ik zit lekker in mijn vel.
Ik ben gezond en sterk.
Fit, gezond en beschikbaar.
Ik hou van wandelen en sporten.
Ik doe aan yoga en hardlopen.
Ik was conciërge op een school voor doven.
Doventolk met ervaring.
Ik leer gebarentaal uit interesse.
Vrijwilliger bij het Rode Kruis.
Vrijwilliger bij de Zonnebloem, uitjes met zieken.
Collecteren voor KWF en de Hartstichting.
Werkt u graag met kwetsbare mensen?
Ik ben kwetsbaar durven zijn een kracht gaan vinden.
Ik heb een passie voor koken.
Uitval van de server los ik op.
Ik controleer op uitval en breuk.
Breuk en slijtage aan banden herken ik snel.
Slijtage van remmen meten.
Ontsteking van de motor afstellen.
Operatie en onderhoud van machines.
Ik was operator in de haven.
Behandeling van klachten en bezwaren.
Behandeling van hout tegen rot.
Chemische behandeling van metaal.
Injecties in beton, kelderafdichting.
Een kuur van vitaminen voor je planten.
Kruk en tafel in elkaar gezet.
Krukken en stoelen stofferen.
Stok en bal: hockey is mijn sport.
Brace en schroeven monteren.
Rolstoelen schoonmaken en nakijken.
Beugels monteren aan de muur.
Protheses maken in een werkplaats is precies werk.
Ik werkte in een brillenzaak en mat ogen op.
De huidige situatie is prima.
Verpleegkundige psychiatrie, met ervaring in crisisdienst.
Sociaal werker FACT-team, hbo.
Begeleider beschermd wonen.
Persoonlijk begeleider bij Pameijer, doelgroep LVB.
Medewerker dagbesteding voor mensen met NAH.
Doelgroep: jongeren met gedragsproblemen.
Ik zorgde voor een oude man met parkinson.
Ik hielp een mevrouw met reuma bij het huishouden.
Ik ben alleen op de wereld maar niet eenzaam.
De trombosedienst zoekt prikkers.
Bloedprikken bij patiënten thuis.
Ik laadde morfine en andere opiaten in de kluis van de apotheek.
Ik gebruik SAP en Excel.
Ik slik kritiek niet zomaar.
Ik neem dagelijks de trein van 6.10.
Ik zit nu zonder werk.
Ik zit thuis en zoek iets.
Ik ben uitgerekend de juiste persoon.
De bevalling van dit project duurde lang.
Het team is ons kindje.
In verwachting van uw antwoord.
Ik verwacht een goed loon.
De zwangere collega kreeg hulp bij tillen.
Je zorgt voor een zwangere merrie en haar veulen.
Kinderen met suikerziekte kregen bij ons extra zorg.
Ik bakte suikervrije koekjes voor diabetici.
Glutenvrij bakken voor mensen met coeliakie.
Ik paste op een jongen met autisme.
Cholesterolarme producten.
Als verzorgende gaf ik insuline en oogdruppels.
Taxi naar de dialyse rijden, ook in het weekend.
Je vervoert patiënten naar de bestraling.
Je maakt kunstgebitten in ons lab.
Ik heb in een gipskamer gewerkt.
Gips stucen en schuren.
Stuc- en gipswerk.
Het huis stond in de steigers.
Werk onder hoge druk gaat mij goed af.
Ik werk met epoxy, let op allergie: draag handschoenen.
Draag gehoorbescherming, anders word je doof.
Lawaai: oordoppen verplicht.
Let op je rug bij het tillen.
Til met je benen en niet met je rug.
Werk je in de kou, dan krijg je een warme jas.
De baan is niet geschikt bij rugklachten.
Niet geschikt voor mensen met astma of een allergie voor meel.
Wie zwanger is mag hier niet werken.
Ben je snel misselijk? Dan is dit niets voor jou.
Ik ben blij, positief en energiek.
Ik heb geduld met mensen die het moeilijk hebben.
"""
