"""The fifteenth set: many voices, more than half of it clean, and half of that about care, insurance and safety."""

SENTENCES = """\
Door een {gezondheid:dwarslaesie} ben ik van beroep veranderd: van dakdekker naar werkvoorbereider.
ik zit nu anderhalf jaar in de {gezondheid:ziektewet} en wil graag weer onder de mensen zijn
Als stratenmaker leg je tegels en stoepranden in heel Rotterdam-Noord.
Diploma elektrotechniek behaald in Marokko, waardering aangevraagd.
Werkervaring: kamermeisje in hotel aan de Coolsingel, 2016-2019.
Wij vergoeden een sportabonnement en bieden een arbeidsongeschiktheidsverzekering aan.
Heeft {gezondheid:epilepsie}, dus geen werk op hoogte.
Ik ben gek op auto's en sleutel elk weekend.
Ik heb {gezondheid:tuberculose} gehad toen ik in Nederland kwam, nu zoek ik werk in de kas.
Kl. volgt {gezondheid:EMDR} t/m juni, daarna start sollicitatietraining.
Door mijn {gezondheid:reuma} kom ik 's ochtends moeilijk op gang, maar vanaf tien uur werk ik gewoon door.
Ik heb {gezondheid:bloedarmoede} en werk daarom nu twintig uur in plaats van veertig.
Ik lees graag, kook graag en speel voetbal op zaterdag.
Als buschauffeur bij de RET werk je in wisselende diensten.
Sinds mijn {gezondheid:beroerte} praat ik wat langzamer, maar ik begrijp alles.
Ik heb zes jaar als orderpicker gewerkt bij een distributiecentrum op de Maasvlakte.
Ik ben {gezondheid:depressief} geweest, maar nu wil ik vooruit.
Wil omscholen naar ict, heeft online cursus Python gevolgd.
Kl. meldt {gezondheid:burn-out}, voorlopig max 12 u p/w, vervolggesprek over 6 wkn.
Als taxichauffeur vervoer je rolstoelgebruikers van en naar de dagbesteding.
Ik heb vroeger in de scheepsbouw gewerkt als plaatwerker.
Ik heb een {gezondheid:pacemaker}, dus niet bij de grote magneten in de schrootfabriek.
Ik heb in Polen als lasser gewerkt en heb mijn MIG/MAG-papieren.
Gebruikt {gezondheid:lithium}, kan geen nachtdiensten draaien.
Een vaccinatie tegen hepatitis B is voor deze functie verplicht.
Ik maak al tien jaar kantoren schoon en werk het liefst in de vroege ochtend.
Ik wil graag de opleiding tot verpleegkundige gaan volgen.
Na mijn {gezondheid:hartinfarct} ben ik gestopt als stratenmaker.
Klant heeft interesse in tuinonderhoud, proefplaatsing besproken met werkgever.
Ik help bij de voedselbank met sorteren en uitdelen.
Ik kan werken maandag tot vrijdag, niet in weekend want kinderen.
Heeft {gezondheid:smetvrees}, schoonmaak is dus niet passend.
ik neem {gezondheid:resperidon} in de avond dus liever middag dienst
Ik ben {gezondheid:zwanger} en kan tot eind maart werken.
Draag altijd gehoorbescherming en een veiligheidsbril in de productiehal.
Vanwege {gezondheid:ADHD} werk ik het liefst met mijn handen en met korte opdrachten.
Ik heb als overblijfkracht op een basisschool in Delfshaven gewerkt.
Kl. is {gezondheid:wietverslaafd} geweest, wil nu in de bouw.
Als operator stel je de inpakmachine af en los je kleine storingen op.
Ik werk met Excel en Word en kan snel typen.
Ik sta graag achter de kassa en ken veel vaste klanten bij naam.
Mevrouw is {gezondheid:blind} en werkte eerder als telefoniste.
ik zoek werk in de buurt van ijselmonde want ik heb geen auto
Ik zit in een {gezondheid:rolstoel} en zoek een kantoorbaan in de buurt van metro Beurs.
Klant ontvangt {gezondheid:Wajong}, woont bij ouders in Charlois, wil iets met dieren.
Je werkt op de afdeling groente en fruit en vult de schappen voor acht uur 's ochtends.
Ik naai gordijnen en maak kleding op maat voor mensen uit de buurt.
Ik heb mijn EHBO-diploma en ben jaren bhv'er geweest bij mijn vorige werkgever.
Heeft vca-examen gehaald, wil starten als leerling steigerbouwer.
Ik wil mijn eigen kapsalon beginnen en zoek eerst ervaring in loondienst.
Ik heb {gezondheid:fibromyalgie} en zoek parttime werk, maximaal twintig uur.
Ik heb drie jaar als chauffeur bij een ambulancedienst gereden.
Je kunt goed tegen lawaai en staat het grootste deel van de dag.
Mijn kinderen gaan naar school tot drie uur, dus ik werk graag in de ochtend.
Ik heb stage gelopen bij een kinderdagverblijf en een verpleeghuis in Feijenoord.
Heeft als vrijwilliger koffie geschonken op de afdeling oncologie van het ziekenhuis.
Door {gezondheid:long covid} kan ik nu maar vier uur per dag werken.
Als administratief medewerker verwerk je facturen en beantwoord je e-mails.
Ik heb {gezondheid:tinnitus} en kan niet tegen lawaai van machines.
Ik krijg een {gezondheid:WAO}-uitkering sinds 2003 en wil iets nuttigs doen in de wijk.
Je begeleidt zwangere vrouwen en jonge gezinnen als kraamverzorgende.
Als dierenartsassistent help je bij operaties van honden en katten.
Als gebarentolk werkte ik voor dove studenten op het mbo.
Als medewerker van de drogist verkoop je pijnstillers, vitamines en verzorgingsproducten.
Ik spreek Tigrinya, Arabisch en een beetje Nederlands.
In het tuincentrum herken je plantenziekten en geef je klanten advies.
Tel. gesproken: is gestopt bij bakkerij wegens {gezondheid:meelallergie}, wil wel in de winkel blijven.
Wij hebben een gezonde werksfeer en een korte lijn met de directie.
Voor onze winkel op de Lijnbaan zoeken wij een verkoopmedewerker voor 24 uur.
Je verkoopt brillen en hoortoestellen en geeft advies aan klanten.
Mijn vorige baas had een blinde vlek voor planning, daar heb ik veel van geleerd.
Ik heb in een koekjesfabriek aan de lopende band gestaan, drieploegendienst.
Cursus reanimatie en AED gevolgd in 2023.
In de wasserij sorteer je linnengoed en bedien je de mangel.
Dat hoofdpijndossier heb ik als projectleider binnen een half jaar opgelost.
Mijn dokter zegt ik heb {gezondheid:hoge bloeddruk}, daarom ik niet werken in de nacht.
Ik ben alleenstaande moeder van drie kinderen en zoek een vast contract.
Vorige maand ben ik {gezondheid:geopereerd}, vanaf juli kan ik weer solliciteren.
2019-2021: geen werk i.v.m. {gezondheid:borstkanker}; sinds 2022 vrijwilliger bij de bibliotheek.
Ik heb {gezondheid:endometriose} en wil graag een baan met flexibele uren.
Gaat elke week naar de {gezondheid:psycholoog}, graag woensdagmiddag vrijhouden.
Ik heb twee jaar geleden een {gezondheid:hernia} gehad en zoek nu werk waarbij ik kan afwisselen tussen zitten en staan.
Het salaris is 15,20 euro per uur, met reiskostenvergoeding vanaf tien kilometer.
Ik had een {gezondheid:miskraam} in mei en heb toen mijn proeftijd niet afgemaakt.
Gestopt met opleiding kapper vanwege {gezondheid:eczeem} aan handen.
Onze werkplaats zoekt een leerling fietsenmaker voor drie dagen per week.
Ik heb als beveiliger gewerkt bij de spoedeisende hulp van het Ikazia.
Op onze school voor speciaal onderwijs zitten leerlingen met autisme en ADHD.
Krijgt {gezondheid:WIA}-uitkering, mag daarnaast 16 uur werken.
Ik heb {gezondheid:Crohn} en wil daarom dicht bij een toilet werken.
Wij maken prothesen en steunzolen op maat en zoeken een leerling-instrumentmaker.
Ik heb {gezondheid:multiple sclerose} en werk het liefst vanuit huis.
Onze cliënten hebben een verstandelijke beperking en wonen in kleine groepen in Ommoord.
Opleiding: mbo doktersassistent, niveau 4, Albeda College.
Je bent stressbestendig en raakt niet in paniek als het druk is.
Ik heb bij de GGD in de vaccinatiestraat gewerkt als gastheer.
Telefonisch klanten helpen vind ik leuk, ik blijf altijd beleefd.
Na mijn {gezondheid:longontsteking} in januari ben ik gestopt bij de visafslag en nu zoek ik iets binnen.
Als schoonmaker in het Erasmus MC werk je op de operatieafdeling en de polikliniek.
Werkervaring: sociaal-psychiatrisch verpleegkundige bij een ggz-instelling, 2012-2018.
Een gezonde dosis humor vind ik belangrijk op de werkvloer.
Door een {gezondheid:hernea} doe ik geen werk meer als verhuizer.
Meneer heeft {gezondheid:hepatitis C} en een {gezondheid:alcoholverslaving}; dagbesteding is de eerste stap.
Bij ziekte betalen wij het eerste jaar 100% van je loon door.
Klant wil graag in de haven werken, heeft geen eigen vervoer.
ik heb {gezondheid:diabetis} en moet op tijd eten in de pauze
Klant is 7 mnd {gezondheid:zwanger}, contact hervatten in september.
Ik heb stage gelopen bij een garage in Hoogvliet en kan banden wisselen.
Bij mij is {gezondheid:PTSS} vastgesteld, ik werk het liefst in een klein team.
Mijn linkerbeen is {gezondheid:geamputeerd}, maar met mijn eigen auto kan ik overal komen.
Voor werk op de steiger mag je geen alcohol of drugs gebruiken.
Na de reorganisatie was het bedrijf weer kerngezond.
Ik heb een {gezondheid:verstandelijke beperking} en leer het beste als iemand het voordoet.
Ik heb bij een apotheek gewerkt als bezorger.
Ik heb {gezondheid:hiv}, dat heeft geen invloed op mijn werk.
De functie omvat het plannen van afspraken voor de fysiotherapeut en de diëtist.
Rijbewijs B en C, code 95 geldig tot 2027.
Als activiteitenbegeleider organiseer je bingo en muziek voor bewoners met parkinson.
Ik draag een {gezondheid:prothese} en werk daarmee net zo snel als anderen.
Ik heb een {gezondheid:angststoornis} en bel daarom niet graag met onbekenden.
In 2020 kreeg ik een {gezondheid:niertransplantatie} en daarna heb ik mijn diploma logistiek gehaald.
Ik heb {gezondheid:anorexia} gehad en werk het liefst in een bloemenzaak.
Ik heb {gezondheid:autisme} en ben heel precies; ik zoek rustig werk in een archief of magazijn.
Ik gebruik {gezondheid:insuline} en neem daarvoor elke middag vijf minuten pauze.
Gezocht: schilder met ervaring in binnen- en buitenwerk.
Heeft {gezondheid:parkinson}, wil graag als vrijwilliger schaken met kinderen.
Als doktersassistente neem je bloed af en meet je de bloeddruk van patiënten.
Vanwege {gezondheid:migraine} viel ik vaak uit op het callcenter.
Als gastvrouw ontvang je bezoekers, schenk je koffie en houd je de zaal netjes.
Heb 3 jaar thuis gezeten met {gezondheid:deppresie}, nu wil ik weer werken in de schoonmaak.
Je onderhoudt plantsoenen, maait gras en leegt prullenbakken in het Kralingse Bos.
Ik heb in Syrië een eigen restaurant gehad en kan koken voor grote groepen.
Ik werkte als telefonist bij een huisartsenpost in Rotterdam-Zuid.
ik had vorig jaar {gezondheid:chemo} en wil nu weer rustig beginnen met werken
Wij bieden een goede pensioenregeling en een collectieve zorgverzekering.
Kl. niet verschenen op afspraak 10.30 u, nieuwe afspraak do. 14.00 u.
Beveiligerspas aanwezig, ervaring met toegangscontrole bij evenementen in Ahoy.
Ons pand is goed toegankelijk voor bezoekers met een rolstoel.
Loopt met {gezondheid:rollator}, vervoer naar werkplek moet geregeld worden.
Klant zegt open te zijn over zijn {gezondheid:drugsverslaving}, wil graag in de logistiek starten.
Je maakt trappenhuizen en galerijen schoon in Rotterdam-Zuid, in een team van vier.
Ik heb vijf jaar als verzorgende gewerkt op een afdeling voor mensen met dementie.
Voor onze school zoeken wij een conciërge die handig is en goed met kinderen omgaat.
In deze functie hoef je niet zwaar te tillen.
Ik ben verslaafd aan puzzelen en los graag problemen op.
Ik moet drie keer per week naar de {gezondheid:dialyse}, dus alleen dinsdag en donderdag ben ik vrij.
Ik heb {gezondheid:suikerziekt} maar ik kan goed werken en ik kom altijd op tijd.
kl. gebruikt {gezondheid:methadon}, haalt die 's ochtends op, dus beschikbaar na 10.00
Klant kampt met een {gezondheid:gokverslaving}, zoekt dagvulling en vast ritme.
Als thuishulp stofzuig je bij ouderen en doe je de boodschappen.
In onze keuken werken we volgens HACCP en noteren we allergenen per gerecht.
Ik heb {gezondheid:hersenletsel} opgelopen en zoek werk van drie uur per dag.
Mijn sterke punten zijn geduld, rust en goed luisteren.
Je rijdt pakketten rond in Prins Alexander en bezorgt gemiddeld honderd stops per dag.
Vier jaar geleden ben ik {gezondheid:afgekickt} en sindsdien heb ik geen dag gemist op mijn vrijwilligerswerk.
Als productiemedewerker verpak je medicijnen in een schone ruimte.
Gestopt in de thuiszorg met een {gezondheid:carpaaltunnelsyndroom}, zoekt nu receptiewerk.
Je werkt met chemische middelen; lees altijd eerst het veiligheidsblad.
Tijdens avondrondes controleer je deuren, ramen en het brandalarm.
Kl. komt afspraken na, cv aangepast, solliciteert deze week bij twee supermarkten.
Je helpt bewoners met wassen, aankleden en het innemen van hun medicijnen.
Bekend met {gezondheid:borderline}, vorige werkplek liep vast door conflicten.
Heeft last v. {gezondheid:paniekaanvallen} in metro, reist met fiets.
Neemt {gezondheid:Ritalin}, werkt daarmee geconcentreerd de hele ochtend door.
Als afwasser begin je om 16.00 uur en eet je na de dienst met het team mee.
Ervaring als casemanager verzuim: ik begeleidde werknemers in de ziektewet en de WIA.
Ik zit op niveau A2 en ga twee ochtenden per week naar taalles.
Als bakker begin je om drie uur 's nachts en ben je om elf uur klaar.
Voor ons magazijn in Waalhaven zoeken we een heftruckchauffeur met geldig certificaat.
Handen wassen en een haarnetje dragen is verplicht vanwege de hygiëneregels.
Ik fiets elke dag van Overschie naar het centrum, dus reizen is geen probleem.
Wij zoeken een opperman die van aanpakken weet en in Schiedam woont.
Ik was {gezondheid:alcoholist} en geef nu voorlichting op scholen.
Klant had in maart een {gezondheid:psychose}, traject tijdelijk gestopt.
Meld je bij verzuim voor negen uur bij je leidinggevende.
Meneer is {gezondheid:doof}, gesprek op papier gevoerd.
Ik heb de mavo afgemaakt en daarna een jaar mbo handel gedaan.
CV: 2015–2018 productiemedewerker; 2018–2020 {gezondheid:revalidatie}; 2020–heden chauffeur.
Je haalt zieke bomen weg en plant nieuwe aan in de wijk Crooswijk.
Klant heeft {gezondheid:schizofrenie}, stabiel, begeleider gaat mee naar het eerste gesprek.
Als ambulant begeleider werk je met cliënten met een psychiatrische achtergrond.
Ik ben {gezondheid:slechthorend}, dus bellen lukt niet, mailen wel.
Ik ben {gezondheid:kleurenblind}, daarom ben ik geen elektricien geworden.
Ik heb {gezondheid:COPD} en zoek werk zonder stof en rook.
Mijn vader was timmerman en van hem heb ik het vak geleerd.
Klant heeft {gezondheid:sikkelcelziekte} en zoekt een werkgever die flexibel is met roosters.
Mijn Nederlands is niet zo goed en ik heb ook {gezondheid:astma}, dus niet werk met veel stof.
Ik slik elke dag {gezondheid:oxazepam} en mag daarom niet op de heftruck rijden.
Ik heb schoongemaakt in een tandartspraktijk en ken de regels voor desinfectie.
De sollicitant levert een VOG in en volgt de training agressie en veiligheid in de psychiatrie.
Wij leveren rollators en scootmobielen en zoeken een monteur met rijbewijs B.
Ik heb twee seizoenen in het Westland tomaten geplukt.
Je spreekt goed Nederlands en Engels en kunt zelfstandig plannen.
Je bezorgt maaltijden bij bewoners en let op allergenen en dieetlijsten.
Ik ben een harde werker en kan goed samenwerken.
Als jobcoach help je jongeren met een Wajong-uitkering aan een passende baan.
Ontvangt bijstand sinds 2021, daarvoor zelfstandig taxichauffeur.
Wij bieden een contract voor zeven maanden met uitzicht op een vaste baan.
Door mijn {gezondheid:artrose} in beide knieën kan ik niet meer stofzuigen op trappen.
Als begeleider in de verslavingszorg ondersteun je bewoners bij hun dagstructuur.
Mijn naam is {naam:Wessel Terpstra}, bel gerust {telefoon:0641928374}.
"""
