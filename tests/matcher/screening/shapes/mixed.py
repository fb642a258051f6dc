"""Notes and messages in which several things must be hidden, and clean ones beside them."""

NOTES = """\
Klant is bereikbaar via {telefoon:06-43218765} of via zijn begeleider {naam:Ton Verweij}.
kl meldt zich ziek ivm {gezondheid:griep}, komt maandag weer
Hij is in 2021 {gezondheid:afgekeurd} voor zijn oude beroep als stratenmaker.
ik heb veel {gezondheid:pijn in mijn rug} als ik lang sta
sinds het ongeluk heeft meneer {gezondheid:concentratieproblemen}
mn bloeddruk is te hoog dus ik slik {gezondheid:pillen}
ik ben {gezondheid:doof} geboren en gebruik gebarentaal
zij heeft {gezondheid:syndroom van Down} maar werkt heel zelfstandig
kan door {gezondheid:COPD} niet in de kou
mijn zoon van 8 heeft {gezondheid:ADHD} daarom kan ik niet 's avonds
{naam:Sadia} heeft vorig jaar een {gezondheid:burn-out} gehad
Mevrouw {naam:Hendriks-Pinto} loopt bij de {gezondheid:revalidatiearts}
vanwege een {gezondheid:gebroken enkel} 6 weken niet inzetbaar
Is onder behandeling bij een {gezondheid:cardioloog}
ik mag van de {gezondheid:bedrijfsarts} 4 uur per dag
{gezondheid:MS}, diagnose 2018
ik heb {gezondheid:MS} en loop met een stok
er is {gezondheid:schizofrenie} vastgesteld
gebruikt dagelijks {gezondheid:cocaïne}
kampt met een {gezondheid:gokprobleem}
Hij heeft vastgezeten en was {gezondheid:verslaafd}
ik heb {gezondheid:smetvrees} dus schoonmaken doe ik goed haha
Ik ben {gezondheid:rolstoelafhankelijk}.
mijn {gezondheid:knieën zijn versleten}
{gezondheid:hernia} gehad 2 jaar terug, nu klachtenvrij
zit met {gezondheid:burnout klachten} thuis
{gezondheid:psychische klachten} na vlucht uit Syrië
meneer {gezondheid:ziet} niets met zijn linkeroog
heeft een {gezondheid:glazen oog}
Ik heb {gezondheid:fibromyalgie} en {gezondheid:artrose}
Ik herstel van een {gezondheid:operatie aan mijn hart}
{gezondheid:hooggevoelig} en snel moe
moet elke week naar de {gezondheid:pijnpoli}
ze is {gezondheid:allergisch} voor noten
kan niet tegen schoonmaakmiddelen door {gezondheid:contacteczeem}
is vorig jaar {gezondheid:gedotterd}
draagt {gezondheid:steunzolen} en een {gezondheid:korset}
heeft een {gezondheid:pacemaker}, niet bij magneten werken
{gezondheid:long emfyseem}
ik spuit {gezondheid:insuline}
{gezondheid:Zwangerschapsverlof} tot 1 juni
Nog {gezondheid:herstellend} van corona
wil minderen met {gezondheid:drinken}
hij is al 2 jaar {gezondheid:nuchter}
IQ is laag, {gezondheid:licht verstandelijke beperking}
Op verzoek van de {gezondheid:psychiater} max 12 uur
Bankrekening: {iban:NL02ABNA0123456789} t.n.v. {naam:E. Kaya}
{naam:Erdem Kaya}, {adres:Bloklandstraat 91}, {telefoon:06 41 23 45 67}
ik woon {adres:crooswijksesingel 12 b} 2e verdieping
mijn adres is {adres:Noordplein 7c} te Rotterdam
{adres:Vlietlaan 33, 3061 DR}
ik woon in de {adres:van Swietenlaan 88}
ingeschreven {adres:Mijnkintbuurtstraat 4}
bezoekadres {adres:Schiekade 830}
u vindt mij op de {adres:Beukelsweg 51 a}
woonde eerst {adres:tamboerstraat 6} nu dakloos
{adres:Kortekade 11-13}
Ik heet {naam:Rivelino} en ben 25
Mijn naam: {naam:Soraya van Vliet}
mijn naam is {naam:ronald}
je spreekt met {naam:Özlem}
aangenaam {naam:Fabrizio}
{naam:Gerardus Johannes de Wit}
Begeleider {naam:Karel} is op vakantie
afspraak met {naam:Sharmaine} verzet
Van: {naam:Liesbeth Prins}
gesproken met zoon {naam:Redouane}
mevrouw {naam:Li} spreekt geen Nederlands
dochter {naam:Selin} vertaalt
De heer {naam:K. A. Mensah} was er ook
collega {naam:Bianca} neemt over
stuur naar {email:m.elkhattabi@rotterdam-werkt.nl}
{email:fatma_1980 @ hotmail.com}
mail {email:jan(at)ziggo(punt)nl}
{telefoon:010 4 123 456}
bel {telefoon:+31 10 2345678}
{telefoon:06 - 2345 6789}
mobiel {telefoon:0031 (0)6 12345678}
appje naar {telefoon:0612 345 678}
nummer: {telefoon:0 6 1 2 3 4 5 6 7 8}
bsn nummer is {bsn:1234 56 782}
Bsn-nr {bsn:123456782}.
mijn sofi nummer {bsn:1234.56.782}
"""

CLEAN = """\
Wij zoeken een kok die niet bang is voor drukte.
Ik heb 10 jaar in de haven gewerkt als sjorder.
In de weekenden sta ik op de markt op het Afrikaanderplein.
Mijn hobby's zijn koken en voetbal.
Reistijd maximaal 45 minuten met het ov.
De vacature staat open tot 1 maart.
Je werkt van maandag tot en met vrijdag van 8 tot 5.
Goede beheersing van de Nederlandse taal.
Ik heb gewerkt bij C1000, Aldi en Lidl.
Werkervaring bij van Gelder en Dura Vermeer.
Ik kan goed samenwerken en ben altijd op tijd.
Wie wil er werken bij Boskalis?
Heb je een rijbewijs C? Bel ons!
Functie: verzorgende IG op de revalidatieafdeling.
Je ondersteunt bewoners met niet-aangeboren hersenletsel.
Wij verzorgen vervoer voor mensen met een beperking.
Ben jij die schilder die netjes werkt?
De sfeer is goed en de koffie staat klaar.
Vakkenvuller bij Plus in Ommoord.
Klant wil een opleiding tot pedicure.
Kandidaat is gemotiveerd en kan per direct starten.
Kandidaat heeft een groot netwerk in Feijenoord.
Werkgever wil een proefplaatsing van 2 maanden.
Intake gehad, wil 24 uur in de zorg.
Kl wil geen avonden, heeft jonge kinderen.
Kl. heeft 3 kinderen en woont op Zuid.
De kandidaat zoekt werk in de buurt van Zuidplein.
Er is een wachtlijst voor de cursus heftruck.
Verwezen naar taalles bij het Huis van de Wijk.
Doorverwezen naar de jobcoach.
Vergoeding reiskosten aangevraagd.
Start met opleiding in september.
Het was een zware periode maar ik ben sterk.
Ik wil mijn grenzen verleggen.
Ik kan geen bloed zien, dus geen zorg.
Ik hou niet van zitten.
Zij heeft suiker gehaald bij de Jumbo.
Door corona sloot het restaurant.
Een bakker moet tegen hitte kunnen.
Schouder aan schouder werken wij.
Met de hand afwassen hoort erbij.
Val niet over je eigen woorden, wees duidelijk.
Val op met je brief!
In de war met de rooster? Bel de planning.
Groet elke gast vriendelijk.
Gr 7 leerlingen begeleiden.
Beste kandidaat, bedankt voor je brief.
Sollicitant moet VCA hebben.
Johan Cruijff Arena zoekt beveiligers.
Van Dam Transport zoekt planners.
De Jong en Zonen zoeken metselaars.
Jansen Schoonmaak zoekt collega's.
De gemeente zoekt een BOA.
Meld je aan bij Daan van de Werf BV.
Willem de Zwijger College zoekt conciërge.
Max 24 uur, geen weekend.
Roos is mijn favoriete bloem, ik wil bloemist worden.
Mei en juni zijn druk.
Ik spreek Arabisch, Berbers en Frans.
Winkel aan de Beijerlandselaan zoekt verkoper.
Tussen 9 en 12 uur bellen.
Postcode en huisnummer invullen graag.
Ik werk al 3 jaar op Schiphol.
Loods 12, deur 4, vraag naar de ploegbaas.
Op het Weena 3 maanden stage gelopen.
Gezond eten serveren aan kinderen.
Bezorger voor apotheek, medicijnen rondbrengen.
Ervaring met verslaafden en daklozen.
Ik heb stage gelopen op een school voor dove kinderen.
Een dove collega leerde mij gebaren.
Opname van bestellingen aan de telefoon.
De rit is uitgevallen.
Hij heeft zijn eigen bedrijf gehad.
Slecht weer werken we door.
Brace yourself: het wordt druk!
Ik ben in verwachting van een antwoord.
Ik ben niet op mijn mondje gevallen.
De knoop is doorgehakt, ik wil de zorg in.
Lopende band werk is prima.
Krukken en stoelen stofferen.
Ik heb twee linkerhanden, liever geen techniek.
"""
