"""Sentences written for the screening, with what must be found in place: {kind:the words}. Without
braces: clean."""

IDENTIFIERS = """\
Mijn bsn is {bsn:123456782}.
BSN: {bsn:1234.56.782}
Burgerservicenummer {bsn:123 456 782}, geboren in Rotterdam.
Mijn burgerservicenummer is {bsn:111-222-333}.
Ik stuur alvast mijn gegevens mee: {bsn:111222333}.
Sofinummer {bsn:12 34 56 782} staat op mijn loonstrook.
bsn {bsn:123456789} klopt niet helemaal, geloof ik
Mijn BSN-nummer: {bsn:12345678}
Het nummer is {bsn:010464554}, dat heeft de gemeente ook.
{bsn:123456782} is mijn burgerservicenummer
Voor de administratie: bsn={bsn:123.456.782}.
Ik heb mijn BSN ({bsn:123456782}) al doorgegeven.
Burger service nummer {bsn:111222333}
Graag inschrijven onder {bsn:1234 56 782} a.u.b.
B.S.N. {bsn:123-45-6782}
Bel me op {telefoon:06-12345678}.
Mijn nummer is {telefoon:0612345678}, ook voor WhatsApp.
Ik ben bereikbaar op {telefoon:06 12 34 56 78} na vijf uur.
Tel: {telefoon:06.12.34.56.78}
Telefoon {telefoon:+31 6 12345678}
U kunt mij bereiken via {telefoon:+31612345678}.
Mobiel: {telefoon:0031 6 1234 5678}
Bel {telefoon:010-1234567} en vraag naar {naam:Kees}.
Ons kantoor is te bereiken op {telefoon:(010) 123 45 67}.
Vast nummer {telefoon:0181 123456}
Bel {telefoon:0181-12 34 56} voor meer informatie.
App naar {telefoon:06 - 12 34 56 78} of kom langs.
Mijn Belgische nummer is {telefoon:+32 475 12 34 56}.
In Polen ben ik bereikbaar op {telefoon:+48 512 345 678}.
Tel. {telefoon:+31 (0)10 123 45 67}
Tel. {telefoon:+31(0)612345678}
Ons nummer: {telefoon:010 - 432 10 98}.
Bel gerust {telefoon:06/12345678}
Stuur een appje naar {telefoon:06 1234 5678}, dan bel ik terug.
Bij vragen: {telefoon:078 6123456}
Whatsapp {telefoon:31612345678}
Ik werk 32 uur en mijn nummer is {telefoon:0612345678} 24 uur per dag.
Bel {telefoon:0800-1234} voor vragen over de regeling.
telefoonnummer {telefoon:4123456} in Rotterdam
Mijn oude nummer {telefoon:06-11122233} werkt niet meer, gebruik {telefoon:06-44455566}.
Mail naar {email:jan.jansen@gmail.com}.
Mijn mailadres is {email:fatima_1990@hotmail.nl}
E-mail: {email:k.devries+werk@ziggo.nl}, graag reactie.
{email:info@bakkerijdekorst.nl}
Stuur je cv naar {email:vacatures@zorggroep-zuid.nl}. Wij reageren snel.
Bereikbaar via {email:jan at gmail punt com}
{email:naam.achternaam at hotmail.com} is mijn adres voor post
Mail: {email:jan @ gmail.com}
Mail: {email:jan@ outlook . com}
Mijn e-mail is {email:ahmed [at] live [punt] nl}
Schrijf naar {email:ahmed(at)live.nl} en ik antwoord.
{email:JAN.JANSEN@GMAIL.COM}
Mijn mail: {email:petra punt bakker at gmail punt com}
mijn email {email:zoef apenstaartje hetnet punt nl}
Solliciteren kan via {email:werk@haven.rotterdam.nl}, niet telefonisch.
Mijn rekeningnummer is {iban:NL91ABNA0417164300}.
IBAN {iban:NL91 ABNA 0417 1643 00}
iban: {iban:nl91abna0417164300}
Salaris graag op {iban:nl91 abna 0417 1643 00} storten.
Betaal op {iban:NL02.RABO.0123.4567.89} voor vrijdag.
Mijn Belgische rekening is {iban:BE68 5390 0754 7034}.
Reiskosten op {iban:DE89370400440532013000} graag.
Rekening {iban:NL20 INGB 0001 2345 67} t.n.v. mijn man
rekeningnummer {iban:417164300}
{iban:PL61109010140000071219812874} staat op mijn naam.
Ik woon op de {adres:Putselaan 143b} in Rotterdam.
Ik woon aan de {adres:Groene Hilledijk 201}.
Adres: {adres:Beijerlandselaan 12-III}
Mijn adres is {adres:'s-Gravenweg 5}.
Wij wonen op {adres:Plein 1940 3}.
{adres:Putselaan 143}, {adres:3072 CJ} Rotterdam
Postcode en huisnummer: {adres:3074 AB 12}
Ik kom uit {adres:3074AB} en zoek werk in de buurt.
Kom langs op de {adres:Burgemeester van Walsumweg 12}.
Het kantoor staat aan de {adres:Laan op Zuid 55}.
ik woon op de {adres:dordtselaan 88a}
Ik ben verhuisd naar de {adres:Katendrechtse Lagedijk 98 b}.
Mijn huis staat op de {adres:Strevelsweg 700-B}.
{adres:Pleinweg 25} is mijn nieuwe adres
Wij zitten in de {adres:Oranjeboomstraat 14 hs}.
Woonadres: {adres:Mijnsherenlaan 171}, {adres:3081 GC} Rotterdam.
Bezoekadres {adres:Wolphaertsbocht 321}
Ik woon aan de {adres:Slinge 303} boven de winkel.
Ik woon in de {adres:2e Carnissestraat 10}.
{adres:Hillevliet 90}, {adres:3074 KD}
De bakkerij aan de {adres:Zwart Janstraat 4} zoekt hulp.
Huisadres {adres:Persoonsdam 14}
Ons magazijn: {adres:Waalhaven 12}, {adres:3089 JH} Rotterdam.
Stuur post naar {adres:Lange Hilleweg 33-35}.
Ik verblijf in de {adres:Wielewaalstraat nummer 7}.
Ik logeer bij mijn zus in de {adres:van der Takstraat 4}
Postcode {adres:3082 xr} graag invullen
Ik woon in de {adres:Oranjeboomstr. 22}
Wij wonen {adres:Coolsingel 6}, vlak bij het stadhuis.
Ik sta ingeschreven op de {adres:Kerkedijk 101}.
"""

NAMES = """\
Mijn naam is {naam:Fatima}.
Mijn naam is {naam:Jan de Vries} en ik zoek werk.
mijn naam is {naam:ahmed} en ik ben 24
Mijn naam is {naam:Fatima Zahra el Amrani}, ik ben gemotiveerd.
Ik heet {naam:Kees van der Berg}.
ik heet {naam:mo} en ik woon op zuid
Ik ben {naam:Sandra}, 34 jaar en ervaren in de horeca.
Ik ben {naam:Peter} en ik hou van techniek.
Ik ben {naam:Youssef Ben Ali} en ik zoek een leerbaan.
Hallo, ik ben {naam:Aylin Yilmaz}.
Noem mij maar {naam:Bep}.
Iedereen noemt me {naam:Sjonnie}.
Groeten, {naam:Willem}
Met vriendelijke groet, {naam:J. Jansen}
mvg {naam:Karin}
Hartelijke groeten, {naam:Maria da Silva}
Contactpersoon: {naam:Anouk Visser}
De contactpersoon is {naam:Rachid Bouali}.
Kom langs en vraag naar {naam:Henk}.
Bel met {naam:Linda} voor een afspraak.
Neem contact op met {naam:Sander de Boer}.
Voor vragen: mevrouw {naam:Van Dijk}.
Vraag het aan meneer {naam:De Groot}.
Contact via dhr. {naam:K. de Boer} van de afdeling personeel.
mw. {naam:Özdemir} helpt u graag
De heer {naam:Pietersen} leidt u rond.
Mijn voornaam is {naam:Chantal}.
Naam: {naam:Tom Bakker}
{naam:Jan Jansen} is mijn naam.
Beste {naam:Marieke}, ik reageer op de vacature.
Geachte heer {naam:Jansen}, hierbij mijn brief.
Mijn jobcoach {naam:Anita} kan mee naar het gesprek.
Mijn dochter heet {naam:Noor}.
My name is {naam:John Smith}.
Hoogachtend, {naam:R.S. Ramdin}
Mijn naam is {naam:Jan-Willem van 't Hoff}.
Ik ben {naam:Thandiwe} en ik kom uit Zuid-Afrika.
t.a.v. {naam:Bram Mulder}
M'n naam is {naam:Dilan}.
Solliciteren bij {naam:Esther de Wit}.
Mijn begeleider is {naam:Joost}.
"""

HEALTH = """\
Ik heb {gezondheid:autisme}.
Ik heb {gezondheid:ADHD} en werk het best in een rustige omgeving.
Door mijn {gezondheid:burn-out} ben ik een jaar thuis geweest.
Na een {gezondheid:burn out} zoek ik een rustige start.
Ik heb een {gezondheid:hernia} gehad.
Vanwege {gezondheid:rugklachten} zoek ik zittend werk.
Ik heb geen {gezondheid:rugklachten}.
Ik ben niet {gezondheid:ziek}.
Ik ben {gezondheid:afgekeurd} voor zwaar werk.
Ik zit {gezondheid:in de ziektewet}.
Ik heb een {gezondheid:WIA-uitkering}.
Ik krijg een {gezondheid:Wajong} uitkering.
Ik zit in de {gezondheid:WAO} sinds 2004.
Ik ben {gezondheid:herstellende van} een {gezondheid:operatie}.
Ik slik {gezondheid:medicijnen} waar ik moe van word.
Ik gebruik {gezondheid:medicatie} en mag daarom niet autorijden.
Ik loop bij een {gezondheid:psycholoog}.
Mijn {gezondheid:psychiater} vindt dat ik weer kan werken.
Ik kan niet lang staan {gezondheid:door mijn knie}.
Ik heb {gezondheid:last van mijn rug}.
Door een {gezondheid:slechte rug} kan ik niet tillen.
Ik ben {gezondheid:slechthorend}.
Ik ben {gezondheid:blind} aan een oog.
Ik zit in een {gezondheid:rolstoel}.
Ik ben {gezondheid:zwanger} en zoek werk voor daarna.
Ik ben {gezondheid:in verwachting} van mijn tweede.
Ik heb {gezondheid:diabetes} type 2.
Ik heb {gezondheid:suikerziekte} maar dat gaat goed.
Ik heb {gezondheid:epilepsie} en rijd geen auto.
Ik ben {gezondheid:verslaafd} geweest aan alcohol.
Mijn {gezondheid:gokverslaving} is voorbij.
Ik ben drie jaar {gezondheid:clean}.
Ik heb een {gezondheid:depressie} gehad.
Ik was lang {gezondheid:depressief}.
Ik heb {gezondheid:PTSS} door de oorlog.
Ik heb last van {gezondheid:paniekaanvallen}.
Ik heb een lichte {gezondheid:verstandelijke beperking}.
Ik heb een {gezondheid:LVB} en leer langzaam.
Wegens {gezondheid:overgewicht} val ik af met hulp van een coach.
Ik heb {gezondheid:reuma} in mijn handen.
Mijn {gezondheid:astma} speelt op bij stof.
Ik ben {gezondheid:doof} geboren.
Ik draag een {gezondheid:gehoorapparaat}.
Ik ben {gezondheid:arbeidsongeschikt} verklaard.
Autisme, ADHD: nee hoor, alleen {gezondheid:dyslexie}.
{gezondheid:Dyslexie} maakt schrijven moeilijk.
Ik heb {gezondheid:MS}.
Kandidaat heeft {gezondheid:psychische klachten}.
Hij heeft een {gezondheid:angststoornis}.
Meneer is {gezondheid:slechtziend} en zoekt kantoorwerk.
Ik ben {gezondheid:geopereerd} aan mijn schouder.
Ik heb {gezondheid:pijn in mijn nek}.
Ik sta onder {gezondheid:behandeling} bij de kliniek.
Vanwege mijn {gezondheid:gezondheid} kan ik niet fulltime werken.
Om {gezondheid:medische redenen} ben ik gestopt.
Ik ben {gezondheid:chronisch ziek}.
Ik heb {gezondheid:borstkanker} gehad.
Na mijn {gezondheid:chemokuur} ben ik weer fit.
Ik ben {gezondheid:overspannen} geweest.
Ik heb het {gezondheid:syndroom van Down}.
Ik heb de {gezondheid:ziekte van Crohn}.
Mijn zoon heeft {gezondheid:autisme}, dus ik werk onder schooltijd.
Ik ben lang {gezondheid:ziek} geweest en wil weer beginnen.
Door {gezondheid:ziekte} ben ik mijn baan kwijt.
Ik ben snel {gezondheid:overprikkeld}.
Ik heb een {gezondheid:beperking} aan mijn hand.
Ik word nog behandeld voor {gezondheid:borderline}.
Mijn {gezondheid:knie is versleten}.
Ik ben {gezondheid:allergisch} voor meel.
Ik ben {gezondheid:bevallen} in maart.
Ik ga met {gezondheid:zwangerschapsverlof} in mei.
Ik heb een {gezondheid:hartinfarct} gehad in 2020.
Ik heb {gezondheid:COPD} en kan niet tegen rook.
Ik ben {gezondheid:opgenomen} geweest in een kliniek.
Ik heb {gezondheid:niet-aangeboren hersenletsel}.
Sinds mijn {gezondheid:ongeluk} loop ik moeilijk.
Ik sta in het {gezondheid:doelgroepregister}.
Ik {gezondheid:zie} slecht en heb een groot scherm nodig.
Ik heb {gezondheid:hoge bloeddruk}.
Ik heb een {gezondheid:eetstoornis} gehad, nu gaat het goed.
Met mijn {gezondheid:rollator} kom ik overal.
I.v.m. {gezondheid:schouderklachten} geen zwaar tillen.
Ik heb last van {gezondheid:stress}.
Mijn {gezondheid:beperking} is geen probleem op kantoor.
Ik heb {gezondheid:fibromyalgie} en {gezondheid:artrose}.
Ik ben {gezondheid:autistisch} en heel precies.
Ik ben een {gezondheid:Wajonger} en zoek een leuke baan.
Ik heb {gezondheid:hoogtevrees}.
Ik heb {gezondheid:long covid}.
Wegens {gezondheid:hartklachten} mag ik geen nachtdiensten draaien.
Ik stotter, maar mijn werk is goed en {gezondheid:stotteren} stoort niemand.
Ik krijg {gezondheid:fysiotherapie} voor mijn arm.
"""

CLEAN = """\
Ik heb drie jaar bij Albert Heijn gewerkt.
Ik werk in de zorg.
Ik heb in een ziekenhuis gewerkt als schoonmaker.
Geen zwaar tillen graag.
Ik verzorgde ouderen met dementie.
Ik werkte op een groep voor kinderen met autisme.
Je geeft medicijnen volgens de deellijst.
Ik heb ervaring met diabetes bij cliënten.
Ik heb mijn EHBO en BHV.
De bedrijfsarts werkte op dezelfde gang als ik.
Ik deed de administratie van het ziekteverzuim.
Ik kan blind typen.
Wij koken gezond eten voor scholen.
Het is fysiek zwaar werk.
Je bent stressbestendig en flexibel.
Ik heb hart voor de zaak.
Houd je rug recht bij het tillen.
Ik was burn-out preventie coach.
Ik werk in de verslavingszorg.
Ik begeleidde jongeren met een verslaving.
Wij zoeken een begeleider voor mensen met een beperking.
Ook geschikt voor mensen met een arbeidsbeperking.
De werkplek is rolstoeltoegankelijk.
Ik heb rolstoelen gerepareerd in een werkplaats.
Ik duwde bewoners in een rolstoel naar de tuin.
Ik bracht patiënten naar de fysiotherapeut.
Ik studeerde psychologie aan de Erasmus Universiteit.
Ik werkte als receptionist bij een psycholoog.
Kennis van de WIA is een pré.
Heb je een Wajong-uitkering? Dan ben je welkom.
Wij zoeken vervanging wegens zwangerschapsverlof.
Bij ziekte van een collega val je in.
Ik keurde producten en heb veel partijen afgekeurd.
Ik werk met MS Office en Excel.
Ik kan goed tegen stress.
Ik handel klachten van klanten af.
Ik werk graag met mijn handen.
Je hebt geen hoogtevrees.
De baan is me goed bevallen.
Ik heb de telefoon opgenomen bij een callcenter.
Ik wil geen nachtdiensten.
Ik zoek een prikkelarme werkplek.
Ik werk op Distripark Eemhaven.
Neem lijn 25 naar het Zuidplein.
Je werkt in hal 4.
Route 66 is een restaurant in Spijkenisse.
Ik heb mbo niveau 3.
VCA 2 is nodig voor dit werk.
Ik werkte bij Havenbedrijf Rotterdam.
Ik ben in 2019 begonnen.
Het salaris is 2.450,00 euro bruto per maand.
Wij verwerken 12.500 orders per week.
KvK-nummer 24456789 staat op de factuur.
Ordernummer 123456782 was zoek.
Ik reed in een Volvo FH 460.
Ik werk 32 tot 36 uur per week.
Ik werkte aan de Beijerlandselaan in een bakkerij.
De winkel op het Zuidplein zoekt hulp.
Op het schoolplein 2 uur per dag toezicht houden.
Ik ben Nederlander.
Ik ben Senior verkoper geweest.
Ik ben Allround monteur.
Ik ben Rotterdammer in hart en nieren.
Ik ben Marokkaanse en spreek vier talen.
Ik ben Heftruckchauffeur met tien jaar ervaring.
Ik heb bij Jan Linders vakken gevuld.
Bij Van Nelle stond ik aan de lijn.
Ik werkte bij Dirk van den Broek.
Karwei en Gamma zijn allebei leuk.
Thomas Regout maakte metaal in Maastricht.
Ik heet gasten van harte welkom.
Het bedrijf heet Schoon en Zo.
Er is veel vraag naar Poolse chauffeurs.
Groeten uit Rotterdam staat op mijn mok.
Met vriendelijke groet, team HalloWerk
Neem contact op met HalloWerk.
Ik werk van 08.00 - 16.30 uur.
Diensten van 06.00-14.00 en 14.00-22.00 uur.
Ik ben geboren op 01-02-1985 in Schiedam.
De machine draait 1.200 stuks per uur.
Ik heb code 95 en rijbewijs CE.
Ik spreek Nederlands, Arabisch en een beetje Frans.
Ik ben rustig, precies en op tijd.
Je werkt in een team van 12 mensen.
Ik wil graag leren lassen.
Mijn hobby is voetbal, vooral Feyenoord.
Wij leveren door heel Nederland.
Maasvlakte 2 is goed bereikbaar met de bus.
Ik heb op perron 2 gewerkt als schoonmaker.
De loods staat bij Terminal 3.
Vanaf maandag 3 juni kan ik beginnen.
Ik begeleid cliënten met psychische klachten.
Ik heb stage gelopen in een verpleeghuis.
Ervaring in de ggz is mooi meegenomen.
Ik volgde een cursus over autisme.
Wij werken met kwetsbare jongeren.
Ik ben mantelzorger voor mijn buurvrouw.
Ik doe graag fysiek werk.
Het werk is zittend en rustig.
Ik wil niet op hoogte werken.
Je ondersteunt ouderen met een slechte heup.
Ik heb affiniteit met mensen met autisme.
Je bent fysiek in goede conditie.
Je hebt geen lichamelijke klachten.
Ziekmeldingen verwerkte ik in het systeem.
Ik deelde medicijnen uit aan bewoners.
Ik werkte in een apotheek en bestelde medicijnen.
De apotheek bezorgt medicijnen bij mensen thuis.
Ik maakte operatiekamers schoon.
Ik was gastvrouw in een revalidatiecentrum.
De polikliniek zoekt een telefonist.
Wij zijn de grootste kliniek van Zuid.
Ik ben psycholoog van beroep.
Vertrouw niet blind op de machine.
Ik weet hoe je met agressie omgaat.
We letten op gezondheid en veiligheid.
Je draagt gehoorbescherming in de fabriek.
Ik ken de regels voor allergenen in de keuken.
Vier dagen werken is ideaal voor mij.
Ik heb 15 jaar ervaring in de bouw.
Het pand telt 3 verdiepingen.
Een rijbewijs B is verplicht.
Ik bezorgde 120 pakketten per dag.
In de wijk Feijenoord ken ik iedereen.
Zuidplein, Slinge en Lombardijen zijn goed te bereiken.
Je werkt op de A15 richting Europoort.
Het minimumloon is 14,06 per uur.
Mijn motto is: doen wat je zegt.
Ik heb in de catering van het Ikazia ziekenhuis gestaan.
Samen met de fysiotherapeut maakte ik een plan voor elke cliënt.
Wij helpen mensen met schulden en verslaving.
Ik ben verslaafd aan puzzelen.
De monteur werkt aan de hartklep van de motor.
Ik verkocht krukken en tafels bij IKEA.
We zoeken mensen zoals jij.
Kun je tegen een stootje?
Dit is een garantiebaan voor 24 uur.
Ik zoek beschut werk in Rotterdam-Zuid.
Een loonkostensubsidie is mogelijk.
Mijn opa en oma hadden een winkel.
Batchnummer 987654321 is verkeerd gelabeld.
In 2015 2016 en 2017 werkte ik bij PostNL.
Ik ben Bezorger bij Picnic geweest.
Ik ben Jongerenwerker van beroep.
Vraag naar de voorwaarden.
Bel met de planning als je later komt.
De naam van de winkel is Blokker.
Ik heb de productiestraat 3 keer stilgezet.
Ik werkte aan wasstraat 2 bij de carwash.
Je verdient tussen 2000 en 2500 euro.
Zondag 12 mei is er een open dag.
Ik loop snel warm voor nieuwe taken.
Ik hoor graag van u.
Ik zie mezelf als een doorzetter.
Mijn sterke kant is geduld.
"""
