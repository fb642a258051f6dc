"""The second set of sentences written before the rules had seen them."""

SENTENCES = """\
Intake 3 februari: {naam:Khadija Ait Moussa} is gemotiveerd en wil 20 uur.
Na overleg met {naam:Thijmen} is besloten dat hij eerst taalles volgt.
Meneer {naam:Ferreira} reageert niet op mails, wel op app.
Klant ({naam:Redouan}) heeft rijbewijs B gehaald.
Vandaag {naam:Sümeyye} gesproken, ze start 1 juni bij de bakker.
Dossier overgenomen van {naam:Els Koppelaar}.
Evaluatie met werkgever en {naam:Dylano}: hij is vaker te laat.
{naam:Ruthsela} geeft aan dat ze liever in de ochtend werkt.
{naam:Zbigniew Kaczmarek} heeft ervaring als lasser in Gdansk.
Moeder ({naam:Nazira}) was bij het gesprek aanwezig.
Vervolgafspraak: di 9:30 met {naam:Boris}, kamer 2.14.
Klant heet {naam:Aminata Diallo} en spreekt Frans en Fula.
De heer {naam:Van den Heuvel-Özdemir} is akkoord.
mevr. {naam:Maduro} zoekt iets in de kinderopvang.
{naam:Lindomar} en {naam:Suzete} delen een auto naar het werk.
Terugkoppeling van jobcoach {naam:Annemiek}: gaat goed.
Bijzonderheden: begeleid door {naam:Wilma Stolk} van het wijkteam.
hoi ik ben {naam:fatima} en ik ben 34 jaar
ik ben {naam:Ricardo}, ik zoek werk als schilder
ik heet {naam:abdi} en kom uit somalie
mijn naam is {naam:Tsegay} ik spreek Tigrinya
{naam:Djamila} is mijn naam en schoonmaken is mijn vak
Hallo, {naam:Kees} hier! Ik zoek iets met mijn handen.
Ik ben {naam:Beata}, moeder van {naam:Oliwia}.
dit is de cv van {naam:Jeffrey Windster}
groeten {naam:Nilgün}
Gr. {naam:Marcelino}
Hartelijke groet, {naam:Trudie van Bokhoven}
Tot snel! {naam:Mo}
Dank u wel, {naam:Habiba Ouali}
mijn vriendin {naam:Chantal} werkt daar ook
ik pas op de kinderen van mijn zus {naam:Amal}
ik ken {naam:Hüseyin} van de slagerij en die zei dat jullie iemand zoeken
mijn oude baas {naam:Gerard Poot} kan alles over mij vertellen
bel mijn man {naam:Bekir} maar want ik heb geen beltegoed
{naam:Jolanda} van het buurthuis heeft mij geholpen met deze brief
ik woon bij mijn tante {naam:Lourdes} in huis
u spreekt met {naam:Van Dongen} van Bouwbedrijf De Haas
met {naam:Erkan Demirci} van Demirci Groente, ik zoek een hulp
Je spreekt met {naam:Anneloes}, ik bel voor die vacature in de kantine.
Vraag aan de balie naar {naam:Cor van der Pijl}.
Reacties graag voor vrijdag naar {naam:Bianca Roos}, {email:b.roos@zonnehof-zorg.nl}.
Voor vragen: {naam:Niels Bergwerff} ({telefoon:06-53 12 98 40}).
Contact: {naam:Aydin Yildiz}, {telefoon:010 7422310}
Wie interesse heeft belt {naam:Hennie} op {telefoon:0181 65 43 21}.
Onze uitvoerder {naam:Rinus} haalt je op met de bus.
De eigenaresse, {naam:Wendy Struijk}, doet zelf de gesprekken.
{naam:Pieter-Bas} leidt je rond in de kas.
Je werkdag begint met koffie bij {naam:Ans}.
Bedrijfsleider is {naam:Gökhan}.
Je krijgt les van {naam:Mustapha Bensaid}, onze praktijkopleider.
Mail naar {email:werk@de-groene-loods.com} met als onderwerp je naam.
stuur je cv naar {email:hr.afdeling+vacatures@kuehne.de}
mijn mail {email:jayden_2004@live.nl}
{email:pietje.puk@telfort.nl} is mijn adres
{email:fatima.b (at) hotmail.nl}
mail: {email:r.soekhai apestaartje gmail.com}
{email:johanna punt smit at ziggo punt nl}
Tel: {telefoon:06.41.55.32.18}
06nr: {telefoon:0641553218}
{telefoon:(06) 41 55 32 18}
{telefoon:+31-6-41553218} of {telefoon:010 – 414 22 33}
bel {telefoon:06 415 532 18}
telefoonnr {telefoon:0104 142233}
whatsapp {telefoon:+48 601 234 567}
Belgisch nummer {telefoon:+32 478 12 34 56}
{telefoon:00 31 6 41 55 32 18}
spreek in op {telefoon:088-0123456}
mijn turkse nummer is {telefoon:0090 532 123 45 67}
nul zes, {telefoon:41 55 32 18}
bsn {bsn:169474227}
BSN-nummer: {bsn:975.82.69.80}
mijn sofinummer is {bsn:9977 67 751}
bsn {bsn:3347 9690}
{bsn:193196542} is mijn burgerservicenummer
Burgerservicenummer(BSN): {bsn:104 674 003}
id {bsn:282913907} geb. 1988
BSN partner {bsn:98228158}
iban {iban:NL47RABO0958656999}
{iban:NL 95 ABNA 0277 1970 11} t.n.v. {naam:M. el Khattabi}
rek.nr. {iban:nl85knab0824816632}
bank: {iban:NL70-SNSB-0844-3865-17}
{iban:BE29 1890 1347 6830} graag
{iban:ES50 1322 6526 6686 6651 4925} is mijn rekening in Spanje
Uitbetalen op {iban:PT42 6980 7949 0674 1439 3166 4} aub
Ik woon op de {adres:Bree 112c} in Zuid
ik woon {adres:strevelsweg 700} 3e etage
Wij zitten aan de {adres:Westblaak 180}
{adres:Zuidplein 60}, ingang naast de HEMA
{adres:Katendrechtse Lagedijk 332-A}
Adres: {adres:Oudelandstr 8 bis}
werkplek: {adres:Abel Tasmanstr. 45}, {adres:3165 AM} Rotterdam
{adres:3083 bj 24}
pakket naar {adres:Van Swietenlaan 23 hs}
{adres:1e Pijnackerstraat 90b} (bel doet het niet)
{adres:Burgemeester Baumannlaan 149}
melden op {adres:Nieuwe Maasweg 7}, Botlek
Hij woont tijdelijk aan de {adres:'s-Gravendijkwal 65}.
ik heb last van me {gezondheid:rug}
mijn {gezondheid:knie} is kapot sinds het voetballen
ik heb een {gezondheid:spierziekte}
door {gezondheid:ongeluk} mis ik 2 {gezondheid:vingers}
ik heb {gezondheid:kanker} gehad maar ben nu beter verklaard
ik heb {gezondheid:hartklachten} en slik {gezondheid:bloedverdunners}
ik ben {gezondheid:zwanger} van mijn derde
was {gezondheid:verslaafd} aan de coke maar nu 2 jaar clean
ik heb soms {gezondheid:angst} om met de metro te gaan
heb {gezondheid:add} en vergeet dingen
ik loop bij de {gezondheid:ggz} voor me {gezondheid:trauma}
ik draag een {gezondheid:gehoorapparaat} links
k heb {gezondheid:dieabetes} type 2
heb {gezondheid:epilepsi} dus geen machines
ik kan niet goed zien door {gezondheid:staar}
mijn {gezondheid:longen} zijn slecht
Ik ben in 2020 {gezondheid:uitgevallen} met een {gezondheid:burn-out}.
Ik ontvang een {gezondheid:WAO}-uitkering van 45%.
Ik ben {gezondheid:Wajongere} en mag 25 uur werken.
Mijn {gezondheid:therapeute} denkt dat 16 uur haalbaar is.
Vanwege mijn {gezondheid:schouder} wil ik niet boven mijn hoofd werken.
Klant kampt met {gezondheid:psychische klachten}.
Klant is bekend bij {gezondheid:Parnassia}.
Mevrouw heeft een {gezondheid:chronische ziekte}.
Er is sprake van {gezondheid:LVB}-problematiek.
Hij is {gezondheid:slechthorend} aan twee oren.
Zij heeft {gezondheid:endometriose} en valt soms een dag uit.
Meneer kreeg vorig jaar een {gezondheid:hartinfarct}.
{gezondheid:PDD-NOS} vastgesteld op jonge leeftijd.
Client slikt {gezondheid:lithium} en is stabiel.
Ze heeft een {gezondheid:persoonlijkheidsstoornis} en volgt {gezondheid:schematherapie}.
Medische achtergrond: dubbele {gezondheid:hernia}, {gezondheid:hoge bloeddruk}.
{gezondheid:Rugoperatie} gepland in mei, daarna weer inzetbaar.
Is onlangs {gezondheid:bevallen}, wil na de zomer starten.
Heeft een {gezondheid:stoma} en wil dat niet op het werk bespreken.
Belastbaarheid: 3x4 uur i.v.m. {gezondheid:vermoeidheidsklachten}.
Door reumatoïde {gezondheid:artritis} beperkt in handkracht.
In {gezondheid:ziektewet} sinds oktober.
{gezondheid:WIA}-beoordeling volgt in september.
Zit in traject bij {gezondheid:Antes}.
Onze medewerker {naam:Sjaak} is {gezondheid:ziek}, vandaar de spoed.
Hij liep na een {gezondheid:beroerte} een tijd met een {gezondheid:stok}.
Zijn {gezondheid:ADHD} maakt stilzitten lastig.
Haar {gezondheid:depressie} is onder controle.
Verdenking {gezondheid:autisme}, onderzoek loopt.
Zij heeft {gezondheid:lupus}, dus niet in de zon.
{naam:Mohamed} heeft {gezondheid:sikkelcelziekte}.
Kan door {gezondheid:COPD} geen trappen lopen.
Ik werk al tien jaar bij Dirk in de vleesafdeling.
Ik heb gewerkt bij Bas van der Heijden.
Bij Laurens was ik gastvrouw in het restaurant.
Mijn stage was bij Aafje in Hillegersberg.
Ik stond bij Bram Ladage achter de frituur.
Wij leveren aan Van der Valk en aan Hotel New York.
Ik zat op het Wolfert van Borselen.
De Prins Alexanderlaan is opgebroken, neem de metro.
Ik kocht mijn fiets bij Dille.
Jan., feb. en mrt. is het rustig in de kas.
Wil Rotterdam schoner maken? Kom bij ons team!
Ben jij een aanpakker met rijbewijs C?
Mark jouw dag in de agenda: open dag op 3 mei.
Job gezocht in de buurt van Slinge.
Roos, tulp en chrysant: je werkt met alle bloemen.
Rein werk is belangrijk voor ons, ook in de keuken.
In mei en juni is het druk, in juli minder.
Max. 24 uur per week, min. 12.
Kim je al met pensioen? Nee, ik ben 40.
Ik volg een opleiding bij Zorg College Rotterdam.
Ik werk graag met ouderen die vergeetachtig zijn.
Je werkt op de afdeling waar mensen met dementie wonen.
Ik heb mijn zieke moeder drie jaar verzorgd.
Ik gaf zwemles aan kinderen met autisme.
Onze cliënten hebben vaak een verslaving achter de rug.
Je begeleidt mensen met een psychische kwetsbaarheid.
Ik heb ervaring met ADHD in de klas.
Wij vragen een goede gezondheid en stevige schoenen.
Een medische keuring hoort bij de procedure.
Wie ziek is, meldt zich voor acht uur.
Bij ziekte krijg je 100% doorbetaald.
De collega die je vervangt is met zwangerschapsverlof.
Tillen tot 15 kilo, veel staan, soms in de kou.
Je mag geen hoogtevrees hebben.
Ik kan goed tegen stress en drukte.
Mijn hobby is hardlopen, ik ben fit.
De pijn in de markt is het tekort aan chauffeurs.
Ik wil naar een baan waar ik mijn hoofd bij kan houden.
Dit werk vraagt scherpe ogen en vaste handen.
We werken met zware machines, gehoorbescherming is verplicht.
Ik reed met de rolstoelbus voor Trevvel.
Als kapper sta je de hele dag, dat weet ik.
Ik heb als conciërge op een school voor blinden gewerkt.
Het loon is 2.450 euro per maand bij 36 uur.
Factuur 2025-0047813 is betaald.
Zie artikel 7:629 BW en cao artikel 12.
Bestelnummer 119283746, levering op 4 april 2026.
Vrachtbrief 00348812 ligt klaar bij loket 4.
Ik ben 12 jaar in dienst geweest, van 2008 tot 2020.
In hal 4 staan 36 machines in 3 rijen.
Vestiging Ridderkerk, unit 12, is op zaterdag open.
Het pand telt 6 verdiepingen en 120 kamers.
Neem lijn 33 of 66 en stap uit bij Meijersplein.
Op de A16 bij afslag 23 zit ons magazijn.
Onze site is www.vanderpoelgroep.nl, kijk daar ook.
We zijn @havenbedrijf op Instagram.
Van Nelle Fabriek zoekt een medewerker techniek.
De Kuip heeft stewards nodig voor wedstrijden.
Humanitas en Pameijer werken samen in dit traject.
Ik spreek Nederlands, Berbers en een beetje Frans.
Turkse en Marokkaanse ouders kennen mij van de markt.
Kerst, Pasen en Koningsdag zijn vrije dagen.
Werken bij Coolblue is anders dan bij Bol.
Ik ben op zoek naar leerplek mbo 2 in Rotterdam.
Ik heb een auto, een Opel Corsa, en een fiets.
Microsoft Teams en Outlook ken ik goed.
Ik ben trots op mijn certificaat Stapelaar.
Sorteer de was, strijk de lakens en vouw alles op.
"""
