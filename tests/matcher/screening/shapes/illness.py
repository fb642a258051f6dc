"""Shapes that illness takes in a text, and work with the ill or with words for illness."""

ILLNESS = """\
Kl heeft {gezondheid:verhoogde bloeddruk} en {gezondheid:hartkloppingen}.
cl. krijgt {gezondheid:EMDR} bij de {gezondheid:GGZ}
Betr. is {gezondheid:nierpatiënt} en gaat 3x per week naar {gezondheid:dialyse}
ik heb al jaren {gezondheid:last van mijn onderrug}
me {gezondheid:nek zit vast} en kan niet ver draaien
Is {gezondheid:wietverslaafd}, wil stoppen.
was vroeger {gezondheid:verslaafd aan heroïne}
kandidaat {gezondheid:blowt} dagelijks
hij {gezondheid:drinkt te veel} sinds de scheiding
Mevrouw is vorige maand {gezondheid:bevallen} en zoekt vanaf september.
Sinds haar {gezondheid:miskraam} gaat het minder.
ik ben {gezondheid:32 weken zwanger}
ik zit in {gezondheid:de overgang} en slaap slecht
ben {gezondheid:verkouden} en heb {gezondheid:koorts} dus kom morgen niet
heb {gezondheid:corona} kan niet komen
mijn zoontje heeft {gezondheid:waterpokken}
dochter is {gezondheid:ziek}, afspraak verzet
Mijn vrouw heeft {gezondheid:borstkanker} en ik zorg voor haar.
Ik ben {gezondheid:opgenomen geweest} bij Antes.
ingesteld op {gezondheid:quetiapine}, rustig beeld
stabiel met {gezondheid:medicatie}
ik slik {gezondheid:pillen} tegen {gezondheid:depressie}
Gebruikt {gezondheid:antidepressiva} sinds 2020
{gezondheid:suïcidepoging} in 2019, nu stabiel
doorverwezen naar {gezondheid:fysiotherapie}
Wachtlijst {gezondheid:traumatherapie}, start in mei
vergoeding {gezondheid:fysio} aangevraagd
huisarts zegt {gezondheid:burn-out}
UWV: 60% {gezondheid:arbeidsongeschikt}
zit in de {gezondheid:WIA} sinds 2021
Wajong is omgezet, kl heeft {gezondheid:Wajong}
ontvangt {gezondheid:IVA}
kl kan niet tegen drukte vanwege {gezondheid:PTSS}
{gezondheid:Epileptische aanvallen}, laatste in maart
valt soms {gezondheid:flauw}
heeft {gezondheid:black-outs}
{gezondheid:ADHD} en {gezondheid:dyslexie} vastgesteld op school
Ik heb {gezondheid:dyslectie} dus schrijven is moeilijk
IQ rond de 70, {gezondheid:lvb}
kl is {gezondheid:zwakbegaafd}
Hij is {gezondheid:moeilijk lerend}
Ze is {gezondheid:slecht ter been} en gebruikt een {gezondheid:rollator}
loopt met {gezondheid:krukken} na een val
rechterhand {gezondheid:geamputeerd} bij bedrijfsongeval
mist {gezondheid:twee vingers} aan linkerhand
{gezondheid:blind aan één oog}
hij hoort slecht en draagt een {gezondheid:gehoorapparaat}
{gezondheid:kleurenblind}, dus geen elektra
ik heb {gezondheid:suiker} en {gezondheid:hoge bloeddruk}
ik heb {gezondheid:hooikoorts} dus liever geen groen
{gezondheid:allergisch} voor latex, kl heeft {gezondheid:eczeem}
{gezondheid:Astma}, geen stof
{gezondheid:longen} zijn slecht door het werk in de lak
{gezondheid:knie operatie} gehad in mei
Door een {gezondheid:auto-ongeluk} heb ik {gezondheid:nekklachten}
ik ben van de trap gevallen en heb mijn {gezondheid:pols gebroken}
ben door mijn {gezondheid:rug} gegaan
me rug is {gezondheid:kapot} van het stukadoren
{gezondheid:Artrose} beide knieën
{gezondheid:hersenbloeding} in 2020, {gezondheid:rechts verlamd}
{gezondheid:niet-aangeboren hersenletsel}
{gezondheid:Hartpatiënt}, drie {gezondheid:stents}
Ik ben {gezondheid:herstellende} van een operatie
{gezondheid:chronisch vermoeid} na corona
ik heb {gezondheid:long covid}
kl was {gezondheid:overwerkt} en zit thuis
hij zit {gezondheid:overspannen} thuis
ze kampt met {gezondheid:paniekaanvallen}
heeft last van {gezondheid:nachtmerries}
hij hoort vaak {gezondheid:stemmen}
meneer is regelmatig {gezondheid:in de war}
{gezondheid:Borderline} vastgesteld
heeft een {gezondheid:angst stoornis}
ik ben snel {gezondheid:overprikkeld}
{gezondheid:hoogsensitief}, graag een stille plek
ik heb {gezondheid:reumatische klachten} in mijn handen
mijn {gezondheid:handen doen pijn} in de kou
pijn in mijn {gezondheid:schouder} als ik til
{gezondheid:peesontsteking} in arm
ik draag een {gezondheid:brace} om mijn pols
{gezondheid:RSI} door computerwerk
heb {gezondheid:migraine}
{gezondheid:hiv}-positief, medicatie goed ingesteld
{gezondheid:hepatitis B}
kl heeft {gezondheid:obesitas}, traplopen lukt niet
{gezondheid:maagverkleining} gehad
ik ben {gezondheid:ziek geweest} en begin nu weer
Langdurig {gezondheid:ziek}, dienstverband ontbonden
{gezondheid:ziekgemeld} op 3 maart
kan niet lang staan door {gezondheid:spataderen}
Kan niet werken wegens {gezondheid:rugklachten}.
lichamelijk {gezondheid:beperkt}
{gezondheid:Verstandelijk beperkt}, werkt graag met dieren.
zijn {gezondheid:beperking} maakt plannen lastig
haar {gezondheid:trauma's} spelen nog
mijn {gezondheid:ziekte} is onder controle
{gezondheid:Transplantatie} gehad van een nier
{gezondheid:spierziekte}
ik heb {gezondheid:Parkinson}
mn man heeft een {gezondheid:herseninfarct} gehad
Haar dochter is {gezondheid:gehandicapt}.
{gezondheid:tbc} gehad in land van herkomst
ik heb {gezondheid:schurft} gehad
ik wordt {gezondheid:geopereerd} in juni
moet nog {gezondheid:onder het mes}
{gezondheid:hartritmestoornissen}
ik heb {gezondheid:jicht} in mijn voet
kl. heeft {gezondheid:verslavingsproblematiek}
er is sprake van {gezondheid:psychische problematiek}
{gezondheid:Slaapproblemen} en {gezondheid:concentratieproblemen}, wil halve dagen
ons kind heeft {gezondheid:epilepsie}
kl kampt met {gezondheid:vermoeidheid}
{gezondheid:Depressie}, gaat nu beter
"""

WORK = """\
Gezonde dosis doorzettingsvermogen gevraagd.
Ik ben gek op koken.
Zorg jij voor een schone werkplek?
Wij zoeken een verzorgende voor onze afdeling psychogeriatrie.
Affiniteit met mensen met een verstandelijke beperking is een pre.
Je begeleidt jongeren met autisme op de groep.
Werken in het ziekenhuis lijkt me leuk.
Ik werkte als schoonmaker in het Ikazia ziekenhuis.
Ervaring in de gehandicaptenzorg.
Stage gelopen bij een fysiotherapeut.
Geen zwaar tillen en geen nachtdiensten.
Je krijgt bij ziekte 100% doorbetaald.
Ik ben ziek van het wachten.
Ziek van al die afwijzingen zoek ik nu zelf.
Ik ben nog nooit een dag ziek geweest.
Ben je hoogtevrees-vrij? Dan zoeken we jou als glazenwasser.
Geen hoogtevrees? Kom dan bij ons steigerbouwen!
Het werk is lichamelijk zwaar.
Je bent fysiek fit en niet bang voor vieze handen.
Suiker en meel sjouwen in de bakkerij.
De fabriek maakt pillen en poeders.
Wij leveren rolstoelen en rollators aan huis.
Apothekersassistent, je bereidt medicijnen.
Medicatie delen mag na de cursus.
Ik heb een BHV en EHBO diploma.
Mijn moeder werkt in een verpleeghuis.
Ik wil graag met ouderen met dementie werken.
De zieke collega's vervangen wij met uitzendkrachten.
Ik heb twee handen die willen werken.
Ik werk met hart en ziel.
Een rugzak en een paar goede schoenen.
Mijn hart ligt bij de horeca.
Op mijn schouders rust de planning.
Ik kan goed tegen stress.
Stressbestendig en accuraat.
Ik heb geen last van drukte.
Ik houd het hoofd koel.
Je hebt oog voor detail.
Verlaging van het ziekteverzuim is je doel.
Beperkte openingstijden in het weekend.
De beperking is dat ik geen auto heb.
De behandeling van klachten van klanten.
Klachten afhandelen aan de balie.
Onder het mes: leer vlees uitbenen bij de slager.
Hij is verslaafd aan voetbal.
Ik ben verslaafd aan werken.
Rustig, stabiel en betrouwbaar.
stabiel internet is nodig
Ik ben moe van het niks doen.
De overgang naar een nieuw systeem begeleiden.
Corona heeft de horeca hard geraakt.
In coronatijd werkte ik bij de GGD-teststraat.
Tijdens corona ben ik mijn baan kwijtgeraakt.
Griepvaccinaties plannen bij de huisarts.
Ik wil doktersassistente worden.
Mijn huisarts zit in Charlois.
De trein valt vaak uit.
Het contract is opgezegd en genezen van heimwee ben ik ook.
Wij zijn een warm team zonder zwakke plekken.
Ik draag veiligheidsschoenen en een helm.
Ik heb een bril nodig? Nee.
Spuiten en plamuren van auto's, ervaring als spuiter.
Verlamd verkeer op de ring, dus op tijd weg.
Pijn aan de kassa: prijzen stijgen.
Geen zorgen, wij leren je alles.
Zoekt een baan met regelmaat en structuur.
Wil graag een rustige werkplek.
Ik ben niet bang voor bloed.
Schone handen en een goede gezondheid zijn belangrijk in de keuken.
Gezondheid en veiligheid staan voorop.
Je werkt met gehandicapte kinderen.
Cursus omgaan met dementie gevolgd.
Ik heb thuiszorg gedaan bij Laurens.
Ik heb in de ggz gewerkt.
Medewerker bloedafname bij Star-shl.
Opleiding fysiotherapie aan de Hogeschool.
Assistent bij de tandarts.
Blind typen met 200 aanslagen.
Een gebroken pallet repareren.
Beschadigde dozen en kapotte knieschijven van paspoppen.
Voor het oog van de klant bak je pannenkoeken.
"""
