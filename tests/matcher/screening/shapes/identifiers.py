"""Shapes that addresses and numbers take in a text, and numbers that only look like them."""

IDENTIFIERS = """\
Ik verhuis volgende maand naar {adres:Oude Watering 241}.
woonadres = {adres:Persoonshaven 44 rood}
sleutel ligt bij de buren op nummer 14, ik woon op {adres:Walravenstraat 16}
brieven graag naar {adres:Bree 203c}
ik woon op {adres:lange hilleweg 77}
ik zit nu in de {adres:west-varkenoordseweg 141}
Adresgegevens: {adres:Sint-Andriesstraat 9-02}, {adres:3073 JT} Rotterdam
{adres:Ds. Hogerzeilstraat 11} is het adres van mijn oma
kl is verhuisd naar {adres:Hendrick Sorchweg 45}, zie brp
{adres:Zevenkampse Ring 518}, 4e etage
bezorgen bij {adres:Rijnhaven N.Z. 3}
adres {adres:Jan Kruijffstr. 22b}
hij woont {adres:Van 't Hoffstraat 8} in schiedam
Ik woon aan de {adres:Schere 188}.
op {adres:nummer 38 van de Groene Hilledijk} woont de klant
{adres:Prinses Beatrixlaan 4, 2951 XH} Alblasserdam
Kom naar {adres:Kiefhoekplein 6}, tweede bel van boven
we zijn verhuisd, nu {adres:polslandstraat 76}
mn adres {adres:mathenesserdijk 301 C02}
{adres:Burgemeester Meineszplein 18} boven de bakker
daar woon ik: {adres:grote beerstraat 5}
staat ingeschreven op {adres:Hudsonplein 2 app 14}
post: {adres:Postbus 21003}, {adres:3001 AA} Rotterdam
woont in de {adres:Maeterlinckweg 200}
Ik verblijf in de nachtopvang aan de {adres:Boezemlaan 5}
{adres:Nieuwe Langeweg 85}, Hoogvliet
adres: {adres:zuidhoek 291}
Hij is te vinden op {adres:1e Pijnackerstraat 31}
Thuisadres {adres:Ackersdijkstraat 14B02}
{adres:Akeleistraat 12-I}
{adres:Beukelsdijk 90 A 2}
woonplek: {adres:Heer Daniëlstraat 3}
{adres:Kruiningenstraat 77, 3086KC}
{adres:3067 zw, huisnummer 12} is genoeg toch
adres Capelle: {adres:Fluiterlaan 451}
{adres:Dirk Danestraat 4}
wonend te Rotterdam, {adres:Oleanderstraat 66}
ze woont op de {adres:wolphaertsbocht 210}
ga langs bij mevrouw, {adres:Jasmijnstraat 8 beneden}
ik woon {adres:tweede balsemienstraat 4} als het goed is
klant woont momenteel bij zijn zus op de {adres:karel doormanstraat 382}
Levering op {adres:Stadionviaduct 14}
IBAN {iban:NL 20 INGB 000 123 4567}
rekeningnummer {iban:NL20 RABO 0123 4567 89}
mijn rekening is {iban:nl20rabo0123456789}
{iban:NL20-INGB-0001234567} tnv {naam:T. Bos}
banknr {iban:BE71 0961 2345 6769}
spaarrekening {iban:DE89370400440532013000}
storten op {iban:INGB 0001 2345 67}
me rekening nr is {iban:4512345}
BSN {bsn:1112.22.333}
burgerservicenummer is {bsn:111 222 333}
Zijn BSN luidt {bsn:111-222-333}.
b.s.n. {bsn:11122233}
telefoon {telefoon:06 1234 5678}
tel. {telefoon:010 - 123 45 67}
bel {telefoon:0612345678}/{telefoon:0687654321}
{telefoon:+31 (0) 6 1234 5678}
{telefoon:0031612345678}
mijn nummer is {telefoon:zes een twee drie vier vijf zes zeven acht}
{telefoon:nul zes twaalf vierendertig zesenvijftig achtenzeventig}
bel {telefoon:06 twaalf 34 56 78}
{telefoon:06.12.34.56.78}
{telefoon:O6 12345678} met een o ipv nul
{telefoon:06-12 345 678}
whatsapp {telefoon:+48 512 345 678}
m'n turkse nummer {telefoon:+90 532 123 45 67}
tel {telefoon:612345678}
mob: {telefoon:(+31)6-12345678}
t {telefoon:0180 - 41 25 36}
{telefoon:0181-123456}
mail {email:piet.puk@gmail.com}
{email:piet.puk [at] hotmail [punt] nl}
mail me op {email:p_puk(at)outlook.com}
{email:piet.puk @ ziggo . nl}
{email:piet-puk@bedrijf-naam.co.uk}
mail: {email:info apenstaartje bakker punt nl}
{email:sara underscore k apenstaart live punt nl}
{email:piet.puk@gmail,com}
{email:pietpuk@gmailcom}
bsn {bsn:123456782}
BSN {bsn:1234.56.782}
burgerservicenummer is {bsn:123 456 782}
Zijn BSN luidt {bsn:123-456-782}.
{bsn:123456782} (bsn)
klantnr = bsn {bsn:123456782}
Kenmerk 2026/118, bsn {bsn:123456782}
"""

NUMBERED = """\
Ik werk graag aan de Maas.
De route loopt langs de Kleiweg en de Bergweg.
Bus 66 en tram 23 stoppen op het Zuidplein.
We hebben 12 collega's op de Waalhaven.
Vanaf station Blaak 5 minuten lopen.
Mijn vorige werk was in de Botlek, 3 jaar lang.
Rijdt op de A15 en de N57.
Ik sta elke dag om 5 uur op.
Straatveger gezocht voor de wijk Hillesluis, 32 uur.
Werken op de Tweede Maasvlakte 2 dagen per week.
Locatie Spaanse Polder, hal 14.
Onze winkel op de Lijnbaan 3 dagen per week open tot 9 uur.
Wij zoeken 4 schilders voor project Parkstad.
In Ommoord 15 tot 20 uur schoonmaken.
Per week 2 avonden in de Kuip.
Op de Coolsingel werken 40 mensen.
Salaris vanaf 2400 euro bruto.
Vestiging Rotterdam Zuid, 20 uur.
Kantoor op de 3e verdieping.
Werken bij hotel nhow of bij Hotel New York 24 uur per week.
Ik heb op de Euromast 4 jaar in de bediening gestaan.
Ken je de Markthal? Wij zitten er met 2 kramen.
Cursus Excel 2016 en Windows 11.
Ik heb MBO 3 en VCA 2.
kandidaat kan reizen tot Schiedam Centrum, 45 min.
Mijn snelheid is 40 woorden per minuut.
Heftruck en reachtruck, 2 certificaten.
Ik heb gewerkt bij Feyenoord 6 seizoenen.
Artikel 7 participatiewet is van toepassing.
Schoonmaak van 4 bruggen en 2 sluizen.
Bestelling 2024-5581 staat bij loods 4.
Serienummer 123456782 van de heftruck doorgeven.
De code van het alarm is 4821.
Ordernr. 111222333 is verzonden.
Kenmerk 2025/11/22-A graag vermelden.
Ik kan 06:00 beginnen en tot 14:30 blijven.
06:00-14:00, 14:00-22:00 of 22:00-06:00
We hebben 1250000 bezoekers per jaar.
Op de foto met burgemeester 2 keer.
Ik doe mee aan de 4 mijl.
KvK-nummer 24123456, btw NL001234567B01.
Solliciteer voor 31-12-2026 via werkenbij.nl/rotterdam
Kijk op www.voorbeeld.nl voor 12 andere banen
Het magazijn ligt aan de kade 3, bij de kraan.
Container staat op kade 12.
We werken met 3 ploegen op het plein.
Op het Schouwburgplein 2 dagen per week folders uitdelen.
Het gebouw heeft 5 verdiepingen aan de Wilhelminakade.
De haven 24 uur per dag in bedrijf.
Motor met 120 PK rijden.
We zijn gevestigd in 3011 en 3012.
Stoomweg.
Op weg 3 keer gestopt.
Voor 1 laan bomen 4 mensen nodig.
Tractor 2500 kg trekken.
Rotterdamse Haven 2030 is een project.
Team Spangen 2 zoekt begeleiders.
Hij heeft in Park 16hoven gewerkt.
De Witte Brug 3 sterren.
Nieuwe Markt 12 kramen.
In de Van Nellefabriek 12 uur per week.
Start 12 januari 2026 om 9 uur.
Afdeling Noord 3 vraagt personeel.
Naar de Maas 3 kilometer fietsen.
adres volgt nog
Ons kantoor is om 9 uur open.
Gebouw A 3, lokaal B 12.
Zes tot acht uur per dag.
nul op het rekest
tussen zes en zeven uur 's avonds
een twee drie in godsnaam vier vijf zes
Aan de Rotte 3 boten schoonmaken.
De Kuip 1 keer per week schoonmaken.
In de Afrikaanderwijk 6 gezinnen bezoeken.
naar de bouw 3 jaar geleden
op de heftruck 4 jaar ervaring
Aan de slag in Delfshaven 16 uur.
Op zaterdag 14 maart is er een open dag.
Woont in Rotterdam 24 jaar oud.
woont op zuid 3 kinderen
Woont in Charlois 2 kinderen
Woont nu in Schiedam 12 jaar
ik woon in nederland 5 jaar nu
woont met 3 anderen in een huis
Bezoek 3 oktober aan het Werkplein.
Verhuisd in 2019 naar Vlaardingen.
Woont bij zijn ouders, 19 jaar.
Slaapt slecht, 4 uur per nacht werken lukt.
We huren 3 hallen in de Spaanse Polder.
ik huur een kamer voor 450 euro
"""
