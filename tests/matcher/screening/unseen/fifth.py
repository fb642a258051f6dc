"""The fifth set: illness in passing, halfway a sentence, behind what somebody wants or cannot."""

SENTENCES = """\
Fietsen gaat niet meer want ik heb {gezondheid:evenwichtsstoornissen}.
Ik werkte als lasser tot mijn {gezondheid:longen} het begaven.
Na mijn scheiding raakte ik {gezondheid:overspannen} en kwam ik thuis te zitten.
Ik zit al twee jaar in de {gezondheid:ziektewet} en wil er nu uit.
Sinds kort slik ik {gezondheid:Concerta} en dat scheelt een hoop.
ik ben gevallen van de trap en nu heb ik altijd {gezondheid:rug pijn}
Mijn {gezondheid:reumatoloog} heeft gezegd dat ik niet meer dan 20 uur mag.
Heb een {gezondheid:pacemaker}, dus niet bij sterke magneten.
Mijn dochter heeft het {gezondheid:downsyndroom} en daarom kan ik alleen overdag.
Kandidate heeft een verleden met {gezondheid:anorexia}.
Hij is sinds zijn jeugd {gezondheid:doof} en leest lippen.
Er is een {gezondheid:autismespectrumstoornis} vastgesteld in 2014.
Betrokkene is volledig {gezondheid:arbeidsongeschikt} geweest tot 1 januari.
Werkgever weet van de {gezondheid:epilepsie} en heeft een plan gemaakt.
Toelichting UWV: 20 uur ivm {gezondheid:energetische beperkingen}.
Medicatie: {gezondheid:ritalin} 10 mg, {gezondheid:melatonine}.
Belemmeringen: {gezondheid:angststoornis}, schulden, geen rijbewijs.
Bijzonderheden: klant is {gezondheid:slechtziend}, stuur post in groot lettertype.
Gezondheid: {gezondheid:COPD} en {gezondheid:hoge bloeddruk}.
Ik had een goede baan, tot ik {gezondheid:kanker} kreeg.
Ik ben {gezondheid:chronisch vermoeid} en moet mijn dag goed indelen.
Ik kan geen zwaar werk want mijn {gezondheid:schouder is versleten}.
Door een {gezondheid:herseninfarct} kan ik moeilijk uit mijn woorden komen.
Mijn {gezondheid:therapie} is klaar en nu wil ik werken.
Ik heb een {gezondheid:angst stoornis}, sollicitatiegesprekken vind ik eng.
Ze {gezondheid:stottert} maar dat hindert niet in de bakkerij.
ik was {gezondheid:alcohol verslaafd}
Ik ben opgegroeid met een {gezondheid:spierziekte} en rijd in een elektrische {gezondheid:rolstoel}.
Meneer herstelt van een {gezondheid:nieuwe heup}.
{gezondheid:PTSS} na uitzending naar Afghanistan.
Vader van drie, {gezondheid:diabetespatiënt}, gemotiveerd.
Ik word behandeld bij {gezondheid:PsyQ} voor mijn {gezondheid:trauma's}.
Ik ga iedere dinsdag naar de {gezondheid:psycholoog}, dan kan ik niet werken.
De klant is {gezondheid:zwanger} en stopt per 1 juni.
Ik loop met een {gezondheid:stok}.
Ik kan niet tegen fel licht door mijn {gezondheid:migraine}.
Zij had vorig jaar een {gezondheid:dubbele longontsteking}.
Hij heeft {gezondheid:geen gevoel} in zijn linkerhand.
Ze {gezondheid:hoort} niet goed aan de rechterkant.
Ik ben al mijn hele leven {gezondheid:doofblind}.
Mijn {gezondheid:dyscalculie} maakt kassawerk lastig.
Ik heb een kunstbeen en een {gezondheid:handicap} parkeerkaart.
Ik kreeg op mijn 30e {gezondheid:MS} en moest stoppen met mijn werk.
Ik ben nu drie jaar van de {gezondheid:heroïne} af.
Jongen van 19 met {gezondheid:PDD-NOS}, houdt van computers.
Hij woont in een {gezondheid:verslavingskliniek} tot augustus.
Ik heb {gezondheid:hemofilie} dus scherp gereedschap is gevaarlijk voor mij.
Mijn rechterhand heeft door {gezondheid:reuma} weinig kracht.
Ik heb {gezondheid:bloedarmoede} en ben snel uitgeput.
Het {gezondheid:gehoor} van kandidaat is slecht, praat duidelijk.
Mijn klachten komen van {gezondheid:fibromyalgi}.
Ik was zo {gezondheid:depresief} dat ik mijn bed niet uit kwam.
Je ondersteunt bewoners bij het innemen van hun medicijnen.
Onze klant is een revalidatiecentrum in Rotterdam-Noord.
Het magazijn levert verband en krukken aan ziekenhuizen.
Je bent een hart onder de riem voor bewoners.
De bedrijfsarts zit op de tweede verdieping.
Ik heb een blinde gids gehad op de tandem, als vrijwilliger voor de club.
Wie verkouden is draagt een mondkapje in de keuken.
Cliënten met Korsakov wonen bij ons op de eerste etage.
Je rapporteert aan de psychiater en de psycholoog.
We zoeken een kok voor een instelling voor mensen met autisme.
Als ambulant begeleider help je mensen met een psychische aandoening.
Ik heb op een ZMLK-school geholpen in de klas.
Mijn tante runt een thuiszorgbureau en daar deed ik de planning.
Ik doe het liefst iets met mijn handen en niet met mijn hoofd.
Ik heb niet veel last van de kou.
Ik zie er niet tegenop om vroeg op te staan.
Ik kan blind vertrouwen op mijn team.
De machine had een storing, ik heb hem gemaakt.
Ik weet veel van diabetes omdat ik diëtist-assistent was.
Bij een hartstilstand weet ik wat ik moet doen, ik ben BHV'er.
We letten op tillen, zodat niemand rugklachten krijgt.
Fysiek zwaar werk is geen probleem.
Ons team is een beetje gek, maar gezond gek.
Hygiëne is hier heilig: iedereen wast zijn handen.
Werken met kwetsbare mensen geeft mij energie.
Het werk is eentonig en daar kan ik goed tegen.
Ik heb bij de GGD priklocaties ingericht tijdens corona.
In coronatijd werkte ik door als vakkenvuller.
De afdeling Ziektewet van het UWV zoekt een administratief medewerker.
Ik begeleid jongens met ADHD op de voetbalclub.
Je verkoopt brillen en hoortoestellen in onze winkel.
Een rolstoelbus rijden heb ik geleerd bij Trevvel.
Er wordt rekening gehouden met je belastbaarheid.
Ik wil niet meer in een kliniek werken.
Ik poetste de kamers van de verpleegafdeling.
Ik ben uitgekeken op kantoorwerk.
Bel {naam:Hamza} op {telefoon:06-55667788}.
"""
