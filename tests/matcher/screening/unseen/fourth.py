"""The fourth set: telegram style, writers of few words, reports of job coaches, and vacancies that name care."""

SENTENCES = """\
Kl. 52 jr, {gezondheid:COPD}, kan max 4 u/dag.
Dhr is sinds 2 mnd weer thuis na {gezondheid:detox}.
Mw. {gezondheid:slechthorend}, draagt {gezondheid:hoortoestel} li+re.
Gesprek gehad: mw huilt veel, {gezondheid:depressieve} klachten, huisarts heeft {gezondheid:sertraline} voorgeschreven.
ik ben niet gezond ik heb {gezondheid:hart ziekte}
ik moet prikken voor mijn {gezondheid:diabetes}
mijn been is {gezondheid:geamputeerd} in 2016
ik heb {gezondheid:nierziekte} en ik moet naar ziekenhuis elke week
Ik kan niet goed {gezondheid:horen} met mijn linkeroor.
Ik heb een {gezondheid:gehoorbeschadiging} van het werken met drilboren.
Sinds de dood van mijn man heb ik een {gezondheid:depressie}.
Ik word snel {gezondheid:benauwd} bij stof.
Ik heb in detentie {gezondheid:psychoses} gehad en krijg nu {gezondheid:depotmedicatie}.
De arts heeft {gezondheid:artrose} in beide heupen geconstateerd.
Na zijn {gezondheid:burn-out} bouwt Karim de uren langzaam op.
Tijdens de proefplaatsing bleek dat hij door zijn {gezondheid:autisme} moeite heeft met wisselende taken.
Werknemer valt regelmatig uit door {gezondheid:rugpijn}.
Zij is wegens {gezondheid:zwangerschapsklachten} tijdelijk minder inzetbaar.
Let op: kandidaat heeft {gezondheid:smetvrees}, geen schoonmaak aanbieden.
Medewerker heeft een {gezondheid:verstandelijke beperking} en heeft structuur nodig.
Ik heb {gezondheid:moeite met lopen} sinds mijn {gezondheid:herseninfarkt}.
Ik heb 2 keer een {gezondheid:hart infarct} overleefd.
Heb je iets voor iemand met {gezondheid:hernia}? Dat heb ik namelijk.
ik ben {gezondheid:epileptisch}
Ik gebruik {gezondheid:oxazepam} om te slapen.
Vroeger was ik {gezondheid:junk}, nu ben ik acht jaar van de drugs af.
Mijn {gezondheid:vermoeidheid} na {gezondheid:corona} gaat maar niet over.
Vanwege {gezondheid:CVS} kan ik 3 uur per dag werken.
Ik heb {gezondheid:ASS} en werk graag alleen.
Diagnose: {gezondheid:ADHD}, gemengde type.
Ik heb een {gezondheid:slechte hand} door een ongeluk met een zaag.
Mijn {gezondheid:knieën} zijn op, ik heb dertig jaar gestraat.
Ik kan niet lang staan want ik heb {gezondheid:spataders}.
Hij kan door zijn {gezondheid:dwarslesie} alleen zittend werk doen.
Cliënt wordt begeleid door {gezondheid:Bavo} en slikt {gezondheid:anti-psychotica}.
Ik krijg {gezondheid:bestralingen} tot eind maart.
Er is {gezondheid:borstkanker} bij haar ontdekt in april.
Mijn evenwicht is niet goed door de {gezondheid:ziekte van Ménière}.
Ik ben {gezondheid:hoogsensitief}, veel geluid is niks voor mij.
Ik heb een {gezondheid:eet probleem} gehad in mijn pubertijd.
Heeft {gezondheid:suikerziekte}, spuit zelf 4x per dag.
Klant vertelt dat zij drie {gezondheid:miskramen} heeft gehad.
Zijn {gezondheid:MS} verslechtert langzaam.
ze is {gezondheid:manisch-depressief}
Ik ben {gezondheid:afgekeurd} voor de bouw.
Hij is een {gezondheid:alcoholist} die al vijf jaar droog staat.
Ik kan geen ploegendienst doen vanwege mijn {gezondheid:slaapapneu}.
Sprak met zijn {gezondheid:psychiater}: belasting rustig opbouwen.
Vanwege {gezondheid:lichamelijke klachten} gestopt als stratenmaker.
{gezondheid:Dove} kandidaat, communiceert met gebarentaal.
Ik ben {gezondheid:stotteraar} dus bellen vind ik lastig.
Klant zit nog in {gezondheid:rouw} en slaapt slecht, {gezondheid:POH-GGZ} betrokken.
Ik heb last van {gezondheid:hooikoorts}, buiten werken in mei is lastig.
Moet binnenkort aan {gezondheid:staar} geopereerd worden.
Ik ben eigenlijk nooit ziek.
De verpleegkundige op de afdeling neurologie verdient volgens de cao.
Als persoonlijk begeleider LVB werk je in wisseldiensten.
Wij zoeken een chauffeur voor het vervoer van dialysepatiënten.
Je hebt ervaring met mensen met autisme of een hechtingsstoornis.
Bij Antes zoeken ze iemand voor de keuken.
Ik deed de was in verpleeghuis De Naber.
Als gastvrouw in het Maasstad Ziekenhuis deelde ik koffie uit.
Je werkt op een gesloten afdeling met psychiatrische cliënten.
Training 'omgaan met dementie' gevolgd in 2022.
Ik liep mee met een huisarts tijdens mijn snuffelstage.
Er is veel stress in de horeca, maar ik kan ertegen.
Onze winkel verkoopt steunzolen, braces en krukken.
Ik repareerde scootmobielen bij een dealer in Barendrecht.
Het hart van ons bedrijf is de werkplaats.
Ik heb altijd een hand uitgestoken waar het nodig was.
Aan mijn handen heb je er twee goede bij.
We houden de vinger aan de pols met onze klanten.
Ik wil mijn ogen de kost geven op een nieuwe plek.
De pijnpunten in de logistiek ken ik goed.
Bij ons wordt ziekteverzuim netjes geregistreerd.
Ik ben allergisch voor gezeur.
Hij is verslaafd aan zijn werk, zeggen collega's.
Onze bewoners hebben een lichte verstandelijke beperking.
Voor deze baan moet je goed kunnen zien en horen.
Je helpt deelnemers die herstellen van een burn-out.
We zoeken een medewerker voor de kinderopvang, geen allergie voor honden.
Een kapotte rug krijg je hier niet: we hebben tilliften.
Ik verpakte asperges en aardbeien in Brielle.
Ik werkte bij een groothandel in medische hulpmiddelen.
De training gaat over omgaan met verslaving en schulden.
Het wordt druk in december, dan werken we over.
Ik studeer niet meer, ik wil werken.
Je hebt een gezonde dosis humor.
In de fabriek maakten we inhalatoren en pleisters.
Bij brand breng je slechtziende gasten naar buiten.
De functie vraagt een scherp oog voor detail.
Ik heb een zwak voor oude auto's.
Geen last van hoogtevrees? Dan is steigerbouw iets voor jou.
Voor de bedrijfsarts plan je afspraken in.
De afkickkliniek in Portugaal zoekt een kok.
Ik kan goed luisteren naar mensen met problemen.
Vul de BMI van de patiënt in op het scherm.
Bel {naam:Samira} op {telefoon:06-11223344}.
"""
