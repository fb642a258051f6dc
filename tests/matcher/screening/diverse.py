"""Sentences in many styles: profiles, notes of work coaches, vacancies, chat, forms. First seen after the rules
were written."""

SENTENCES = """
Hoi, ik ben {naam:Samira} en ik zoek iets in de schoonmaak
Groetjes {naam:Samira}
ik ben {naam:Kees}, 52 jaar
Vraag naar mevr. {naam:Jansen} bij de balie.
bel {naam:Ahmed} op als je vragen hebt
Klant heet {naam:Mohammed Amrani} en wil graag in de haven werken.
Gesproken met dhr. {naam:Van den Berg} over de proefplaatsing.
Contactpersoon: {naam:Linda Visser}
Mijn naam is {naam:Agnieszka Nowak}.
Naam: {naam:Yusuf Demir}
Mvg, {naam:Marieke de Groot}
Afspraak met jobcoach {naam:Peter Smit} op maandag.
ik heet {naam:Fatima} en ben op zoek naar werk als oppas
Stuur je cv naar {naam:Sandra Bakker}, teamleider magazijn.
Dhr. {naam:Yilmaz} is gemotiveerd en komt op tijd.
Liefs, {naam:Priya}
Dit cv is van {naam:Ricardo Fernandes}.
Je kan {naam:Mo} appen voor info, hij is de voorman
Werkcoach {naam:Esther Blom} belt volgende week terug.
Met vriendelijke groet, {naam:Tomasz Kowalski}
U spreekt met {naam:Willem Hendriks}.
Collega {naam:Naima} heeft hem ingewerkt.
Solliciteer bij {naam:Jeroen Kuipers} van personeelszaken.
app me op {telefoon:06 23 45 67 89}
Bel {telefoon:010-4567890} tussen 9 en 12.
tel. {telefoon:+31 6 87654321}
Mijn nummer is {telefoon:0612345678}, app mag ook.
Bereikbaar op {telefoon:0031 6 1234 5678} na vijven
Telefoon: {telefoon:(010) 412 34 56}
mijn nieuwe nr: {telefoon:06.98.76.54.32}
Werkgever bellen: {telefoon:0181 - 456789}
mail naar {email:samira82@voorbeeld.nl}
E-mail: {email:j.de.vries@bedrijf-voorbeeld.nl}
mijn mail: {email:kees punt bakker apenstaart voorbeeld punt nl}
Cv sturen naar {email:hr@magazijn-rotterdam.nl} voor 1 maart.
{email:fatima_b+werk@mail.voorbeeld.org} is mijn adres
BSN {bsn:111222333}
bsn: {bsn:123456782}
Mijn burgerservicenummer is {bsn:123 456 782}.
sofi nr {bsn:1112.22.333}
Klant (BSN {bsn:111222333}) is aangemeld bij het UWV.
IBAN {iban:NL91 ABNA 0417 1643 00}
Mijn rekening is {iban:NL20INGB0001234567}
salaris graag op {iban:NL91ABNA0417164300} storten
reiskosten overmaken naar {iban:nl20 ingb 0001 2345 67}
Ik woon op de {adres:Dorpsstraat 12} in Rotterdam.
Adres: {adres:Beijerlandselaan 145b}, {adres:3074 EJ} Rotterdam
Kom langs op {adres:Putsebocht 3}
woon {adres:Slinge 250} 2e verdieping
Ons magazijn zit aan de {adres:Waalhaven Zuidzijde 19}.
{adres:Mathenesserweg 33-II}, bel werkt niet
postadres Postbus 1234, {adres:3000 BA} Rotterdam
Ik zit vaak op {adres:Zuidplein 58} bij het buurthuis
Ik ben {gezondheid:depresief} geweest maar nu gaat het beter.
heb een {gezondheid:hernea} gehad dus niet te zwaar tillen
mijn knie is {gezondheid:reuma} achtig
Vorig jaar een {gezondheid:burnout} gehad.
Ik heb {gezondheid:ADD} dus ik moet een lijstje hebben
Klant kampt met {gezondheid:PTSS} na zijn vlucht.
Ik heb last van {gezondheid:angstklachten} in drukke ruimtes.
ik ben {gezondheid:verslaafd} geweest, nu drie jaar clean
{gezondheid:clean} sinds 2021 en ik heb er zin in
Hij is {gezondheid:rolstoelgebruiker}, dus gelijkvloers werk.
Herstel na een {gezondheid:operatie}, nu kan ik weer staan.
In 2022 {gezondheid:chemo} gehad, nu weer sterk.
Zij zit in de {gezondheid:WIA}.
ik zit nu in de {gezondheid:ziektewet}
Klant is in behandeling bij de {gezondheid:GGZ}.
Ik ben {gezondheid:slechtziend} maar kan goed typen.
ik {gezondheid:hoor} slecht aan een kant
vanwege {gezondheid:epilepsie} mag ik niet rijden
Ik slik {gezondheid:medicatie} en word daar moe van.
heeft {gezondheid:rugproblemen} volgens de bedrijfsarts
Ik ben {gezondheid:fysiek beperkt} in tillen.
Kandidaat is {gezondheid:licht verstandelijk beperkt}.
ik heb {gezondheid:dyslexie} dus schrijven is lastig
Ik heb {gezondheid:suikerziekte}, eten op vaste tijden.
mijn {gezondheid:astma} wordt erger van stof
Door {gezondheid:migraine} ben ik soms een dag thuis.
ze heeft {gezondheid:borstkanker} gehad
Ik heb een {gezondheid:bipolaire stoornis} en ben stabiel.
Hij heeft {gezondheid:autisme} en wil vaste taken.
{gezondheid:aspergers}, kan goed met cijfers
Klant gebruikt {gezondheid:antidepressiva}.
Ik had een {gezondheid:hartinfarct} in 2019.
na mijn {gezondheid:herseninfarct} praat ik langzamer
Ik heb {gezondheid:artrose} in beide handen.
ik ben {gezondheid:doof} en gebruik gebarentaal
ik loop bij een {gezondheid:psycholoog}
Zit bij de {gezondheid:psychiater} voor gesprekken.
mijn {gezondheid:rug is kapot} van het stukadoren
heb {gezondheid:last van mijn knieën}
Ik ben {gezondheid:afgekeurd} voor zwaar werk.
Belastbaarheid is laag door {gezondheid:fibromyalgie}.
Ik heb {gezondheid:long covid} gehad.
kandidaat {gezondheid:drinkt te veel} volgens vorige werkgever
Ik heb een {gezondheid:kunstheup}.
{gezondheid:Wajong} sinds mijn achttiende.
Ik ben {gezondheid:overspannen} thuis komen te zitten.
Ik zoek werk in de zorg, liefst in een verpleeghuis.
Schoonmaker gezocht voor het Maasstad Ziekenhuis.
Bij Albert Heijn heb ik vakken gevuld.
Ik werkte vijf jaar bij Van Gelder en twee jaar bij Jumbo.
Wij zoeken een assistent voor de tandartspraktijk.
Ik heb gewerkt met mensen met dementie.
Werken met verslaafden vind ik mooi werk.
Ervaring in de gehandicaptenzorg is een pre.
Begeleiden van jongeren met autisme op de groep.
Je helpt bewoners met opstaan en medicijnen delen.
Ik ben gek op koken!
De sfeer is ziek goed hier.
Het magazijn telt 12345 artikelen.
Van maandag tot vrijdag van 8:00 tot 16:30 uur.
Loon: 2.350 tot 2.800 euro bruto per maand.
Ons bedrijf bestaat al sinds 1987.
Artikelnummer 20240115 staat op de doos.
De functie is per 1 januari beschikbaar.
Ik woon in Rotterdam-Zuid bij het Zuidplein.
Reistijd maximaal 45 minuten met de fiets.
Ik heb VCA, BHV en een heftruckcertificaat.
Bij de Coolsingel stap ik over op tram 25.
Wij zijn een familiebedrijf met 60 medewerkers.
Kok gevraagd voor restaurant De Gouden Leeuw.
Je werkt in ploegen van zes.
Ik repareer fietsen en kapotte stoelen.
Kan goed tegen stress en drukte.
Ik wil leren lassen, want dat is mijn droom.
Rijbewijs B is verplicht, C is mooi meegenomen.
Lopende band, inpakken, pallets stapelen.
Ik hou van schoon werk en een opgeruimde keuken.
Klant heeft een diploma mbo 2 en spreekt goed Nederlands.
Ik ben sterk, gezond en nooit te laat.
Wij bieden een jaarcontract en een goede pensioenregeling.
Ik heb in Hotel New York de ontbijtzaal gedaan.
Je bent verantwoordelijk voor het schoonmaken van operatiekamers.
Bij DHL in Ridderkerk pakketten gesorteerd.
Vakantie in overleg, ook in de zomer.
Groene vingers? Kom werken in het Kralingse Bos!
Ik zocht lang naar werk dat past.
Start om 06.00 uur, einde 14.30 uur.
Kistjes van 10 kg tillen is geen probleem.
De apotheek zoekt een bezorger met eigen fiets.
Mijn favoriete gereedschap is de slijptol.
Samen met de chauffeur los je de vracht.
We draaien kerst en oud en nieuw gewoon door.
Ik kan Word, Excel en Outlook.
Het werk is zittend en rustig.
Kom je ook naar de banenmarkt in Ahoy?
Goed Nederlands spreken hoeft niet, Engels mag ook.
Sollicitatietraining gevolgd bij Prago.
Ik heb drie jaar de planning gemaakt voor zestig man.
Winkelmedewerker bij Hema op de Lijnbaan.
Steigerbouw bij Pernis, vaste ploeg.
De oven moet elke week schoon.
Ik maak graag een praatje met klanten.
Zin in een nieuwe start?
"""

LATER = """
dag, {naam:Abdullah} hier, is de baan nog vrij
Ondertekend: {naam:Karin Verhoeven}
Verslag gesprek mw. {naam:Pinas}, 12 maart.
Kandidaat {naam:Danny} was weer te laat.
mn naam is {naam:Chantal}
Heb je vragen? {naam:Wouter Dekker} helpt je graag.
Neem contact op met {naam:Hassan Bouzid} via de app.
gr {naam:Stefan}
Begeleider: {naam:Ineke van Dijk}
Ik ben {naam:Ewa}, uit de wijk Carnisse.
Mevrouw {naam:Ramdin} wil 24 uur werken.
Mijn buurman {naam:Gerrit} werkt er ook.
De leidinggevende, {naam:Rob Janssen}, was tevreden.
wapp: {telefoon:06-11 22 33 44}
{telefoon:0612 345 678} is mijn werk mobiel
Spreek in op {telefoon:010 - 234 56 78}.
Nummer {telefoon:+31(0)612345678} altijd aan
mail: {email:info@bakkerij-voorbeeld.nl}
stuur naar {email:jan(at)voorbeeld.nl}
vragen? {email:p.k.smits@gmail.voorbeeld.com}
BSN-nummer: {bsn:123456782}
mn bsn = {bsn:111222333}
rekeningnummer {iban:NL91ABNA0417164300} t.n.v. mijzelf
IBAN: {iban:NL20 INGB 0001 2345 67}
Wij zitten op {adres:Schiedamseweg 210}.
woont {adres:Groene Hilledijk 88a}, {adres:3075 AB}
ons adres is {adres:Vlietlaan 4}, {adres:3061 DX} Rotterdam
Start bij de loods, {adres:Sluisjesdijk 111}
heb {gezondheid:adhd}, zit niet graag stil
door mijn {gezondheid:rug} kan ik niet bukken
Ik ben {gezondheid:herstellende} van een {gezondheid:burn-out}.
Klant heeft {gezondheid:psychische klachten}.
Ik heb moeite met lezen door {gezondheid:dislexie}.
heeft een {gezondheid:WAO} uitkering
Ik draag een {gezondheid:gehoorapparaat}.
zij is {gezondheid:zwakbegaafd} en heeft uitleg nodig
was {gezondheid:alcoholist}, nu gestopt
ik heb {gezondheid:paniekaanvallen} gehad in de metro
{gezondheid:schizofrenie}, stabiel met hulp
Ik heb een {gezondheid:hersenbloeding} gehad.
hij loopt met een {gezondheid:rollator}
{gezondheid:nierpatiënt}, moet drie keer per week dialyseren
Ik ben {gezondheid:chronisch ziek}.
Klant is {gezondheid:arbeidsongeschikt} verklaard voor 50 procent.
Ik heb een {gezondheid:visuele beperking}.
mijn {gezondheid:schouder is geopereerd}
Ze heeft {gezondheid:borderline}.
ik ben snel {gezondheid:overprikkeld}
ik heb een {gezondheid:beperking} aan mijn linkerhand
Heeft {gezondheid:COPD} en kan niet tegen stof.
Met {gezondheid:diabetes type 2} kan ik geen nachten draaien.
ik ben {gezondheid:allergisch} voor schoonmaakmiddel
krijg {gezondheid:fysiotherapie} voor mijn nek
ik heb {gezondheid:slaapproblemen} door {gezondheid:trauma}
kreeg een {gezondheid:TIA} op het werk
ik {gezondheid:zie} slecht in het donker
heeft {gezondheid:hiv}
{gezondheid:tourette}, maar ik werk hard
{gezondheid:niet aangeboren hersenletsel} (nah) en daardoor snel moe
Ik help graag zieke mensen in een hospice.
Het ziekenhuis aan de Maas zoekt koks.
Ervaring met psychiatrie is welkom.
Voor onze praktijk fysiotherapie zoeken we een baliemedewerker.
Mijn rug is sterk genoeg voor verhuizen.
Jan van Galenstraat is een drukke straat.
Wij leveren aan Gamma en Praxis.
Order 4500123 is vandaag geladen.
Rotterdam The Hague Airport zoekt bagagemedewerkers.
Voor Stichting Pluspunt deed ik de was.
Ik werk het liefst met ouderen en gehandicapten.
Je rijdt op een bus van Connexxion.
BBL opleiding van twee jaar, niveau 2.
In de kas plukte ik tomaten.
Wij vragen geen ervaring.
Bij storing bel je de monteur.
Ik ken het assortiment van Action uit mijn hoofd.
Dagdiensten van 07.15 tot 15.45.
Elke dag verse vis van de afslag.
Wij zoeken mensen met hart voor de zorg.
Je bedient een CNC machine van 400 ton.
De medewerkers van Willem de Kooning helpen je.
Ik deed de afwas bij Van der Valk.
Salaris vanaf 14,06 per uur.
Het team bestaat uit Polen en Nederlanders.
Fietsenmaker worden, dat is wat ik wil.
Ik ben verslaafd aan koffie en aan puzzels.
Wie weet is er een plek bij de gemeente.
Dit is een baan voor mensen die willen leren.
Zij hebben vacatures voor magazijn en kantoor.
Parkeren kan op de Rozenburglaan.
Ik kan 6 dagen en soms 7.
De klant is koning, ook als hij moppert.
Wij zijn open van april tot en met oktober.
Medicijnen bezorgen met de scooter vind ik leuk.
We werken met SAP en Teams.
Ik heb gewerkt als begeleider in de verslavingszorg.
Je hebt een frisse blik en goede handen.
Kinderen met een beperking ophalen van school.
Marktkoopman op het Afrikaanderplein geweest.
Keukenhulp gezocht bij Thuiszorg West.
Ploegbaas gevraagd, liefst met ervaring.
"""

LATEST = """
Hallo, {naam:Dilara} hier. Is er nog werk?
Groeten, {naam:Bouchra}
Ik heet {naam:Thijmen} en ben vroeg wakker.
Vraag bij de ingang naar {naam:Ruud}.
Trajectbegeleider {naam:Marloes Hoekstra} zit erbij.
Kandidaat heet {naam:Xander} en woont in Charlois.
Mw. {naam:Soekhai} kan starten per 1 mei.
Je werkt samen met {naam:Fenna de Wit}, onze planner.
hartelijke groet van {naam:Nour}
mijn collega {naam:Sjaak} kent mij goed
Contact: {naam:Gijs van Leeuwen}, afdeling P&O
Dit is het cv van {naam:Milan Petrovic}.
spreek af met {naam:Hanneke} van de gemeente
Hr. {naam:Ponsen} was mijn chef.
Naam sollicitant: {naam:Roxanne Wijngaarde}
ik ben {naam:Jayden}
Ik heb {gezondheid:reumatische} klachten in mijn handen.
Klant is {gezondheid:doof} geboren.
ik heb een {gezondheid:angststoornis}, met hulp lukt het
Door een {gezondheid:ongeluk} kan ik niet lang staan.
kreeg vorig jaar {gezondheid:prostaatkanker}
ben {gezondheid:manisch-depressief} maar stabiel
heeft {gezondheid:lichte autisme} en rustige plek nodig
ik ben {gezondheid:burn out} geraakt van mijn vorige baan
Ik heb {gezondheid:pijn in mijn schouder} bij tillen.
mijn {gezondheid:ogen zijn slecht}
Ze is onder behandeling van een {gezondheid:neuroloog}.
Ik krijg {gezondheid:therapie} elke week.
klant heeft {gezondheid:psygische problemen}
ik had een {gezondheid:alcohol probleem}
{gezondheid:Epilepsy} dus geen ladders
Ik ben {gezondheid:invalide} aan een been.
hij heeft {gezondheid:diabetis}
in de {gezondheid:ziektewet} sinds maart
Ik ga naar de {gezondheid:fysio} voor mijn rug.
{gezondheid:hoge bloeddruk}, daarom geen nachtdienst
Ik heb een {gezondheid:verstandelijke beperking}.
zij heeft {gezondheid:MS}
Gezond verstand en twee rechterhanden.
In onze kliniek werken 40 mensen.
De dokter bel ik voor de bewoners.
Ik heb oog voor detail.
Met hart en ziel in de horeca.
Wij hebben pijn noch moeite gespaard voor deze zaal.
Ik doe de was voor hotel Bilderberg.
Groeten doe ik elke klant.
Wie is de beste bakker van Zuid?
Dan ben ik Uw man!
Je meldt je bij de portier van gebouw 4.
Met de metro naar Slinge en dan bus 70.
De fysiotherapeut zoekt een gastvrouw.
Ik sta vroeg op en kom nooit te laat.
Maatwerk voor mensen met een arbeidsbeperking.
Mijn hoofd staat altijd aan.
"""
