"""The first set of sentences written before the rules had seen them."""

SENTENCES = """\
Gesproken met klant op 14 maart, {naam:Youssef El Amrani}, komt stipt op tijd en wil graag in de logistiek.
Mw. {naam:Yildirim} heeft drie kinderen op school en kan tot 14.00 uur werken.
Dhr {naam:Wojciechowski} spreekt Pools en een beetje Engels.
Klant heeft al langere tijd last van {gezondheid:hernia} en mag niet tillen.
Belanghebbende ontvangt een {gezondheid:WIA-uitkering} en mag 12 uur bijverdienen.
Zij is onder behandeling bij de {gezondheid:cardioloog} in het Maasstad.
Vader van {naam:Shanice} belde dat ze vandaag niet komt.
Contact via {telefoon:06 - 41 22 98 07} of {email:shanice.martina@outlook.com}.
Bsn klant: {bsn:3064.27.928}
BSN {bsn:588 851 590}, ingeschreven sinds 2021.
burgerservicenr {bsn:25175701} (acht cijfers, nul ervoor)
Adres klant: {adres:Pretorialaan 41-B}, {adres:3072 EJ} Rotterdam.
woonachtig aan de {adres:Dordtselaan 212 A}, bij haar zus
Verhuisd naar de {adres:2e Carnissestraat 18}, sleutel volgende week.
Post graag naar {adres:Postbus 2441}, t.n.v. {naam:R. Hooijmans}.
klant woont sinds kort op {adres:Burg. van Esstr. 77}
Ik sprak {naam:Fatima Zahra Bouali}, zij wil graag 24 uur werken als schoonmaakster.
Casemanager {naam:Ingeborg Terpstra} neemt de klant over.
Overleg gehad met {naam:Denzel} en zijn moeder over de proefplaatsing.
{naam:Rachid} kan maandag beginnen, {naam:Priscilla} pas in april.
Hallo ik ben {naam:mohamed} en ik zoek werk in een magazein.
hoi mn naam is {naam:Jayden} ik ben opzoek naar een bijbaan
Ik heet {naam:Ewelina Nowakowska}, ik kom uit Polen en woon in Delfshaven.
me naam is {naam:kevin de bruijn} en ik hou van werken met mijn handen
Mijn naam: {naam:Soraya Ramdjan}
Groetjes {naam:Naima}
Met vriendelijke groet, {naam:Özlem Kaya}
mvg {naam:Jan-Willem}
Liefs van {naam:Cheyenne}
Alvast bedankt, {naam:Gino Felicia}
u mag mij bellen op {telefoon:nul zes 12 34 98 76}
bel of app me {telefoon:0612.34.98.76}
app naar {telefoon:+316 22334499} alleen na 5 uur
mijn tel is {telefoon:0031 (0)6 55 43 21 09}
vast nummer {telefoon:(010) 433 21 87}
U bereikt ons op {telefoon:010 - 2 67 33 41} tijdens kantooruren.
Schiedam vestiging: {telefoon:010/4273819}
Of bel gratis {telefoon:0800-1234567}.
Ons nummer is {telefoon:+31(0)10-4112233}, vraag naar {naam:Wesley}.
Spoed? {telefoon:06-19283746} ({naam:Patrick}, ploegleider).
me mail is {email:sharona punt dejong apenstaartje hotmail punt com}
mailen kan naar {email:k.bakker(at)planet.nl}
mijn emailadres {email:m_ozturk79 @ gmail.com} werkt het best
stuur maar op naar {email:jobs [at] vandijk-schilders [dot] nl}
{email:INFO@KLUSBEDRIJF-ROTTERDAM.NL} voor meer info
salaris op {iban:NL52 RABO 0277 9026 64} aub
rekening {iban:nl89 abna 0826 7124 98} op naam van {naam:S. Pinto}
Mijn Belgische rekening is {iban:BE25 4327 5551 1947}.
Ik heb nog een Duitse bank: {iban:DE67918891121281816591}
Poolse rekening {iban:PL80 2543 5124 6803 3153 2947 2901}, kan dat?
reiskosten naar {iban:NL18.BUNQ.0250.4919.59}
ik heb {gezondheid:suikerziekte} maar kan gewoon werken
ik kan nie lang staan want ik heb {gezondheid:artrose} in me knieen
ik heb vorig jaar een {gezondheid:tia} gehad
ik gebruik {gezondheid:ritalin} en dan gaat het goed
sinds kort heb ik een {gezondheid:gehoorapparaat}
ik heb {gezondheid:PTSS} van vroeger en schrik van harde geluiden
ben vaak {gezondheid:depresief} geweest maar nu beter
ik ben {gezondheid:afgekeurd} voor zwaar werk
heb me {gezondheid:kruisband} gescheurd met voetbal dus nu rustig aan
ik zit in de {gezondheid:wia} en wil weer wat doen
ik ben bijna {gezondheid:blind} aan 1 oog
ik {gezondheid:stotter} maar ik kan goed werken
ik heb {gezondheid:reuma} in mijn handen
krijg elke maand een prik voor mijn {gezondheid:psoriasis}
ik zit bij {gezondheid:Antes} voor mijn {gezondheid:drugsverslaving}
Mijn {gezondheid:psychiater} zegt dat werken goed is voor mij.
Zij krijgt {gezondheid:EMDR} en slaapt slecht.
Hij loopt met een {gezondheid:rollator} en zoekt licht werk.
Kandidaat is {gezondheid:slechtziend} en werkt met een {gezondheid:blindenstok}.
Klant heeft een {gezondheid:verstandelijke beperking} (IQ rond 70).
Diagnose: {gezondheid:schizofrenie}, stabiel sinds 2019.
Mw. heeft {gezondheid:borstkanker} gehad en is nu schoon verklaard.
Betrokkene is bekend met {gezondheid:borderline}.
Klant heeft {gezondheid:fibromyalgie}, pijn wisselt per dag.
UWV heeft hem volledig {gezondheid:arbeidsongeschikt} geacht.
Er loopt een {gezondheid:herkeuring} bij het UWV.
Meneer heeft een {gezondheid:Wajong-uitkering} met arbeidsvermogen.
Hij heeft {gezondheid:ADHD} en {gezondheid:dyslexie}, dus korte opdrachten.
Dochter zegt dat moeder {gezondheid:migraine} heeft.
Klant geeft aan last te hebben van {gezondheid:paniekaanvallen} in de metro.
Zij is {gezondheid:geopereerd} aan haar schouder in januari.
Door {gezondheid:long covid} snel moe, maximaal 4 uur per dag.
Hij is {gezondheid:opgenomen} geweest in een {gezondheid:ggz-kliniek}.
Loopt bij de {gezondheid:fysiotherapeut} voor haar nek.
Neemt {gezondheid:antidepressiva} sinds de scheiding.
Ik spuit {gezondheid:insuline}, dus ik heb pauzes nodig.
Ik heb een {gezondheid:allergie} voor latex.
Ik heb {gezondheid:astma}, dus liever geen stof.
Klant is {gezondheid:doof} en gebruikt gebarentaal.
Door mijn {gezondheid:handicap} kan ik geen trappen lopen.
Ik heb een {gezondheid:prothese} aan mijn linkerbeen.
kan niet tegen drukte door mijn {gezondheid:autisme}
Zoekt werk met rust vanwege {gezondheid:epileptische} aanvallen.
Hij heeft {gezondheid:COPD} en rookt nog.
Ik ben {gezondheid:overspannen} thuis komen te zitten.
Werkt nu niet wegens {gezondheid:zwangerschap}.
Wij zoeken per direct een heftruckchauffeur, bel {naam:Arjan van der Horst} op {telefoon:010-4296655}.
Solliciteren? Mail je cv naar {email:sollicitatie@bakkerijvanvessem.nl} t.a.v. {naam:Linda Vroegop}.
Meer weten? Vraag naar {naam:Sevgi} van personeelszaken.
Contactpersoon: dhr. {naam:P.J. Oosterom}, bedrijfsleider.
Ter attentie van mevrouw {naam:De Waard-Kuipers}.
Je meldt je bij {naam:Ronald} aan de poort, {adres:Reeweg 16}, Europoort.
Ons kantoor: {adres:Schiekade 189}, {adres:3013BR} Rotterdam.
De loods staat aan de {adres:Eemhavenstr. 12a}.
We zitten op {adres:Wilhelminakade 901}, zesde verdieping.
Kom langs op {adres:Plein 1940 nr 3}.
Jouw leidinggevende wordt {naam:Samira}, zij werkt hier al tien jaar.
Teamleider {naam:Bart} geeft je een rondleiding.
{naam:Angelo} van de planning regelt je rooster.
Onze chef-kok {naam:Guillermo Rosaria} leert je alles.
Je werkt samen met {naam:Anouk} en {naam:Mehmet}.
Werkgever is {naam:Ton Huisman}, eigenaar van de garage.
Beste {naam:Marloes}, hierbij mijn motivatie.
Geachte heer {naam:Kartosen},
Dag {naam:Dilara}, dank voor je bericht.
Hoi {naam:Steef}, kan ik morgen langskomen?
cc: {naam:Hanneke}
Getekend, {naam:A. Boutaher}
Referentie: {naam:Jeroen Snoek}, voormalig chef, {telefoon:0180-512233}.
Mijn buurman {naam:Orlando} werkt er ook.
Mijn zus {naam:Hatice} past op de kinderen.
ik woon samen met {naam:Gerrie} en twee honden
Naam: {naam:Lucinda Évora}
Voornaam: {naam:Moussa}
Achternaam: {naam:Cakmak}
Naam kandidaat: {naam:Agnieszka K.}
Client: {naam:D. Tjon A Fat}
{naam:Hendrik-Jan ter Braak}, {adres:Zwartjanstr 55}, {telefoon:0643218765}, {email:hjterbraak@ziggo.nl}
{naam:Aziza Hamdaoui} - {adres:Mijnsherenlaan 3-02} - {adres:3081 CA} - {telefoon:0628 554 331}
Terugbellen naar {telefoon:06 87 65 43 21} voor mevrouw {naam:Da Silva Lopes}.
Ik ben {naam:Joao} en ik kom van Kaapverdië.
iedereen noemt mij {naam:Sjaan}
Zijn broer {naam:Ibrahim} rijdt hem elke dag.
{naam:Kadir} heeft de proefdag goed gedaan.
Sollicitant {naam:Oluwaseun} spreekt vloeiend Engels.
Stagiaire {naam:Noor} draait mee op dinsdag.
Onze administratie ligt bij {naam:Bep}, loop maar even binnen.
Ik werkte vijf jaar bij Albert Heijn als vakkenvuller.
Ik heb bij Jan Linders achter de kassa gestaan.
Bij Van Gend en Loos reed ik op de vrachtwagen.
Ik werkte voor Kruidvat, Hema en Etos.
Ik heb stage gelopen bij Simon Lévelt.
Ervaring bij Douwe Egberts in Utrecht.
Ik heb met dementerenden gewerkt.
Ik heb mensen met een verstandelijke beperking begeleid.
Werken in de zorg lijkt mij mooi.
Ik was schoonmaakster in het Ikazia ziekenhuis.
Ik werkte op de afdeling oncologie als voedingsassistent.
De functie vraagt geen zwaar tillen en weinig traplopen.
Je moet lang kunnen staan en zittend werk is er niet bij.
Ik bracht patiënten naar hun afspraak met de taxi.
Gevraagd: iemand die goed tegen stress kan.
Ik zoek een rustige werkplek zonder veel geluid.
Ervaring in de gehandicaptenzorg is mooi meegenomen.
Ik heb een diploma verzorgende IG en werkte in verpleeghuis de Hofstee.
Je helpt cliënten met wassen, aankleden en medicatie.
We verkopen rollators en scootmobielen in onze winkel.
Ik heb cursus EHBO en reanimatie gedaan.
Functie: apothekersassistente, 24 uur, Rotterdam Noord.
Je werkt bij een tandarts achter de balie.
Ons bedrijf staat open voor mensen met een Wajong of uit het doelgroepregister.
De opdracht heeft nummer 2024-118833 en loopt tot juni.
Ordernummer 482915367 is verstuurd.
Vacature 1029384 staat open sinds 12 februari 2026.
Je verdient 14,40 bruto per uur, 38 uur per week.
Het rooster is van 07.30 tot 16.00 uur.
Kvk-nummer 24381920 staat op de site.
Ik heb van 2015 tot 2019 op de markt gestaan.
Ik werk graag in Kralingen of op het Noordereiland.
Het bedrijf zit in de Waalhaven, goed bereikbaar met bus 68.
Tram 2 stopt bij de Groene Hilledijk.
Ik zoek werk in de buurt van Zuidplein.
Ik wil leren lassen met MIG/MAG.
Ik heb VCA, code 95 en rijbewijs C.
Gemaakt voor 250 mensen, 3 verdiepingen en 12 kamers.
Ik ben een harde werker en altijd op tijd.
Ik ben moe van het zoeken, maar ik geef niet op.
Ik ben gek op honden en katten.
Wij zijn een gezond bedrijf met een gezonde lunch.
Ik heb hart voor mijn werk en een neus voor kwaliteit.
Onze kantine heeft vegetarisch en halal eten.
Ik sta in de file op de A15 elke ochtend.
Bouwvakker gezocht met sterke rug en goed humeur.
Onze machine heeft een storing aan de rug van de band.
We bieden een vast contract na een jaar.
Het team bestaat uit acht mensen van alle leeftijden.
Dit is een baan voor LKS, met jobcoach.
Ik heb een indicatie beschut werk van het UWV.
Voor deze baan is een VOG nodig.
Ik kan overweg met SAP, Excel en Word.
Ik zorg voor mijn moeder en kan daarom in de ochtend.
Ik heb veel geleerd van mijn leermeester.
Roos gezocht: wij verkopen bloemen op de markt.
Wil je in de zomer werken bij ons in Hoek van Holland?
Wij zijn op zoek naar een medewerker bediening voor De Pannenkoekenboot.
Ik heb mijn diploma gehaald aan het Albeda.
Op het Zadkine volgde ik de opleiding tot lasser.
Heftruckchauffeur bij Neele-Vat in de Maasvlakte.
In de avond volg ik Nederlandse les op niveau A2.
Ik ben geboren en getogen Rotterdammer.
Mark de dozen en plak er een sticker op.
Ik rij elke dag met de Wilhelmina-tram naar mijn werk.
Sint Franciscus Gasthuis zoekt een gastvrouw.
Ik heb jaren gereden voor Connexxion, vooral rolstoelvervoer.
De baan is bij Prins Logistiek in Barendrecht.
Ik kan werken met een stethoscoop niet, maar met een bezem wel.
Je vindt ons naast het Erasmus MC, ingang zuid.
"""
