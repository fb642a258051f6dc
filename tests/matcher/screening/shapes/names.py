"""Shapes in which names stand in a text, and capitals that are nobody's."""

NAMES = """\
Mvr. {naam:Asante} belt morgen terug.
Mevr {naam:van Dongen-Koç} is verhinderd.
familie {naam:De Graaf} ontvangt bijstand
Gesprek gevoerd met {naam:Tesfahiwet} en zijn vrouw {naam:Letebrhan}.
{naam:Tesfahiwet} heeft nog geen rijbewijs.
{naam:Zeynab} wil graag in de ochtend werken.
{naam:Kubilay} belt terug.
{naam:Shirley-Ann} zoekt iets in de zorg
haar vriendin {naam:Elif} werkt daar ook
zijn broer {naam:Ferdi} brengt hem
hun dochter {naam:Noor} tolkt
Afspraak {naam:Johan} en {naam:Petra}: maandag
mijn naam is {naam:Anja} maar iedereen zegt {naam:An}
iedereen noemt me {naam:Toni}
Interesse? App {naam:Desley} op 06.
Vraag op locatie naar {naam:Jos} of {naam:Toon}.
Spreek {naam:Dunya} aan op de vloer.
ik ben {naam:Xiomara} en ik zoek werk
Ik ben {naam:Ngozi Okafor}.
ik ben {naam:samira} 23 jaar
hoi ik ben {naam:mo}
Hoi, {naam:Jildou} hier, ik heb een vraag
groetjes {naam:dilara}
met vriendelijke groet {naam:w. de bruin}
gr. {naam:Ab}
Mvg {naam:Ruud}
M.v.g. {naam:K. Pinas}
vr gr {naam:Nanda}
Alvast bedankt, {naam:Oumaima}
Fijne dag nog! {naam:Theo}
xx {naam:Romy}
Met dank en groet, {naam:Gert-Jan}
Hartelijk dank, {naam:Yohannes Ghebreab}
kandidate {naam:Ilknur Şahin} gesproken
kand. {naam:Lutfi} niet verschenen
cliënt {naam:Biniyam} start bij de bakker
{naam:Fenna} (klantmanager) was erbij
klantmanager {naam:Roelof} belt
Contact: {naam:Ineke}, 010
Naam: {naam:ouafae el idrissi}
Voornaam: {naam:Thierno} Achternaam: {naam:Baldé}
achternaam {naam:Kalkman}
Ondergetekende: {naam:J. Terpstra}
Namens {naam:Willemijn} van team Zuid
doorgestuurd door {naam:Sander}
Ingevuld door: {naam:M. Ramlal}
jobcoach: {naam:Hatice}
Zijn vader heet {naam:Getachew}
mijn man {naam:Osman} en ik
mijn zus haar naam is {naam:Zohra}
{naam:Anouk} en ik gaan samen
met {naam:Kees} samen gewerkt
volgens {naam:Mahmoud} is er plek
aan {naam:Sabrina} gevraagd
Bij {naam:Fatiha} thuis
Beste {naam:Jeroen},
Geachte heer {naam:Koopmans},
Hallo {naam:Milou},
T.a.v. {naam:Esra Yıldız}
ter attentie van mevrouw {naam:Duarte}
Mijn collega heet {naam:Marvin}
Huurder is {naam:B. van Leeuwen}
{naam:Chantal}: 3 dagen, {naam:Kevin}: 2 dagen
Deelnemers: {naam:Ayoub}, {naam:Melissa} en {naam:Winston}
Aanwezig: {naam:Petra}, {naam:Said}
verslag van {naam:Loubna}
{naam:Jan Willem de Boer} solliciteert als chauffeur
{naam:Nguyen Van Minh}, kok
CV {naam:Stephanie Lopes Tavares}
Sollicitatiebrief van {naam:Mariama Jalloh}
Dit is {naam:Bas}, hij is 19
dit is mijn zoon {naam:Tygo}
i am {naam:Victor}
my name is {naam:Blessing}
Benim adım {naam:Hakan}
nazywam się {naam:Marek}
"""

NOBODY = """\
Ik werkte bij Albert Heijn en Jumbo.
Werken bij Dirk of Jan Linders?
Ik ben Rotterdammer.
Ik ben Poolse en spreek Duits.
Ik ben Allround medewerker.
Ik ben VCA gecertificeerd.
Ik ben Senior Verkoper.
Ik ben Moslim en bid vijf keer.
Ik ben Christen.
Groeten uit Rotterdam.
Groet, Team Personeel
Met vriendelijke groet, De Haven BV
De heer des huizes
Familiebedrijf De Groot Transport zoekt chauffeurs.
Familie van bewoners te woord staan.
Jumbo heeft vacatures.
Corona heeft veel veranderd.
Niemand heeft gebeld.
Werken is leuk.
Feyenoord wil vrijwilligers.
Rotterdam zoekt handhavers.
Schiedam is dichtbij.
Mediamarkt zoekt verkopers.
Excel is geen probleem.
PostNL wil bezorgers.
Randstad belt morgen.
Albeda is mijn school.
Beste collega's,
Beste meneer of mevrouw,
Geachte heer/mevrouw,
Beste HR,
Hallo allemaal,
Dag Team,
Contact: Werkplein Zuid
Contact via WhatsApp of Teams.
Namens de gemeente
Naam: zie bijlage
Naam bedrijf: Van Gelder
Mijn naam staat op de lijst.
Mijn naam en adres zijn bekend.
Ik heet je welkom.
Ik noem mezelf een harde werker.
Noem mij een doorzetter.
Iedereen zegt dat ik hard werk.
Ik spreek Engels en Frans.
Spreek Nederlands op de vloer.
Spreek duidelijk aan de telefoon.
Vraag naar de planner.
App SCHOLING naar dit nummer.
Bel Werkplein of mail.
Aanwezig: koffie, thee en fruit
Deelnemers: maximaal 12
Dit is Rotterdam!
Dit is Werk met toekomst.
Bij Coolblue werken.
volgens Google is het 20 minuten
Aan Zee wonen
met Excel samen met Word gewerkt
Zijn bedrijf heet De Kade.
Winkelcentrum Zuidplein, Lombardijen en Slinge.
Ik werk met Linux, Java en Python.
Ik rij Mercedes en Scania.
Wasmachines van Miele repareren.
Werken in de Betuwe en op Texel.
Oma's appeltaart bakken in de keuken.
Juf op de basisschool.
Meester in de rechten.
Stichting Jong Delfshaven zoekt vrijwilligers.
Erasmusbrug schoonmaken.
Basisschool De Wilgenstam
ROC Zadkine, Albeda en Techniek College.
Bedankt, Werkgeversservicepunt Rijnmond
Alvast bedankt, Gemeente Rotterdam
Fijne dag, Afdeling Planning
Klant Albert Heijn zoekt vullers.
Werkgever Sodexo zoekt afwassers.
Kandidaat Verpleegkundige gezocht.
Jobcoach Extern nodig.
Collega Chauffeur gezocht
haar Marokkaanse buurvrouw
zijn Nederlands is goed
hun Engels is matig
"""
