"""Aids, benefits, addiction, the mind, children to come and disability; slips and Dutch by ear."""

SENTENCES = """\
Ik draag {gezondheid:gehoorapparaten}.
Komt met een {gezondheid:rolstoel}, gebouw moet toegankelijk zijn.
Loopt met een {gezondheid:rollator}.
Ik verplaats mij met een {gezondheid:scootmobiel}.
Werkt met {gezondheid:brailleleesregel}.
Heeft een {gezondheid:blindengeleidehond}.
Draagt een {gezondheid:korset} onder haar kleding.
Ik heb een {gezondheid:kunstgebit}.
{gezondheid:Beenprothese} links.
Heeft een {gezondheid:insulinepomp} en sensor.
Mijn {gezondheid:stoma} mag geen belemmering zijn.
Slaapt met {gezondheid:CPAP}.
{gezondheid:WIA}-uitkering loopt tot 2027.
Uitkering: {gezondheid:Wajong}.
{gezondheid:WGA 35-80}, mag bijverdienen.
Zit in de {gezondheid:WAO} sinds 1999.
Krijgt {gezondheid:IVA}.
{gezondheid:Wajonger}, heeft al drie stages gedaan.
{gezondheid:Oud-Wajong}.
Staat in het {gezondheid:doelgroepregister}.
Heeft een {gezondheid:medische urenbeperking} van 20 uur.
{gezondheid:Arbeidsongeschikt} verklaard in 2016.
Vangnet {gezondheid:Ziektewet} tot juni.
Ik kreeg {gezondheid:ziekengeld} tot september.
Ik ben {gezondheid:ziek uit dienst} gegaan.
Twee jaar {gezondheid:ziek} geweest, contract niet verlengd.
Ik {gezondheid:drink} niet meer, al drie jaar.
Vroeger {gezondheid:aan de heroïne}, nu stabiel op {gezondheid:methadon}.
Is {gezondheid:clean} sinds 2020.
Loopt bij {gezondheid:Antes} voor zijn {gezondheid:alcoholgebruik}.
{gezondheid:Gokverslaving} overwonnen.
Gaat naar {gezondheid:AA-bijeenkomsten}.
Ik heb {gezondheid:geblowd} van mijn veertiende tot mijn dertigste.
Had een {gezondheid:drankprobleem}, dat is voorbij.
{gezondheid:Verslavingsverleden}, nu vijf jaar clean.
Is bekend met {gezondheid:schizofrenie} en heeft goede begeleiding.
Hoort {gezondheid:stemmen}, maar weet ermee om te gaan.
Twee {gezondheid:psychoses} gehad.
Ik heb {gezondheid:borderline}, dat is lastig in een team.
Heeft {gezondheid:een dwangstoornis} en telt veel.
Ik heb {gezondheid:angsten} in volle trams.
{gezondheid:Paniekaanvallen} bij drukte.
Ik durf {gezondheid:niet met de metro} vanwege {gezondheid:paniek}.
Heeft {gezondheid:trauma's} uit de oorlog.
Krijgt {gezondheid:EMDR} bij een psycholoog.
Ik heb {gezondheid:nachtmerries} van vroeger.
Denkt soms aan {gezondheid:zelfmoord}.
Ik {gezondheid:wilde er niet meer zijn}.
{gezondheid:Autisme}, heeft vaste taken nodig.
{gezondheid:ASS}, graag een rustige plek.
{gezondheid:PDD-NOS} en een goed geheugen.
{gezondheid:IQ 68}.
Heeft een {gezondheid:LVB}.
Is {gezondheid:moeilijk lerend}, praktisch sterk.
Ik ben {gezondheid:laagbegaafd}, zeggen ze.
Zat op het {gezondheid:ZMLK}.
Ik ben vijf maanden {gezondheid:zwanger}.
Ik ben {gezondheid:uitgerekend} in april.
Ze is net {gezondheid:bevallen} van haar tweede.
Met {gezondheid:zwangerschapsverlof} tot juni.
Ik {gezondheid:verwacht in mei een kindje}.
{gezondheid:Bekkeninstabiliteit} na de {gezondheid:bevalling}.
{gezondheid:Postnatale depressie} gehad na de jongste.
Heeft een {gezondheid:miskraam} gehad.
Ik zit midden in een {gezondheid:IVF-traject}.
Klachten door {gezondheid:de overgang}.
Is {gezondheid:kleinwuchsig} en heeft een krukje nodig.
Is {gezondheid:spastisch} aan de linkerkant.
Ik ben {gezondheid:slechtziend} geboren.
Ik ben {gezondheid:lichamelijk beperkt}.
Heeft een {gezondheid:verstandelijke beperking} en werkt graag met zijn handen.
Mijn {gezondheid:handicap} zie je niet.
{gezondheid:Dove} kandidaat, tolk nodig.
Is {gezondheid:doofblind}.
Ik ben {gezondheid:kleurenblind}, dus geen elektra.
{gezondheid:NAH} na een ongeluk.
Door {gezondheid:een ongeval} kan hij niet lang zitten.
Ik {gezondheid:stotter}, maar bellen lukt.
{gezondheid:Migraine}, een dag per maand uit de running.
{gezondheid:Flauwtes}, oorzaak onbekend.
Valt soms {gezondheid:flauw}.
Heeft vaak {gezondheid:hoofdpijn}.
Slaapt slecht door {gezondheid:pijn}.
Is snel {gezondheid:moe} en moet na twee uur rusten.
Weinig {gezondheid:energie} sinds {gezondheid:corona}.
Ik heb sinds {gezondheid:covid} een slechte {gezondheid:conditie}.
{gezondheid:Longcovid}, bouwt op.
Herstelt van {gezondheid:kanker}.
De {gezondheid:chemo} is net klaar.
Ik heb een {gezondheid:tumor} in mijn hoofd gehad.
Het is {gezondheid:uitgezaaid}, maar ik wil blijven werken.
Twee jaar {gezondheid:schoon} na {gezondheid:darmkanker}.
Ik heb {gezondheid:leukemie} overleefd.
{gezondheid:Hiv}, goed onder controle.
Heeft {gezondheid:hepatitis B}.
Had {gezondheid:tbc} in het azc.
{gezondheid:Eczeem} aan de handen, geen nat werk.
Is {gezondheid:allergisch} voor latex.
Heeft {gezondheid:astma} en werkt niet met meel.
{gezondheid:COPD} gold 2.
{gezondheid:Hoge bloeddruk}, slikt pillen.
Zijn {gezondheid:hart} is niet goed.
Ik heb het {gezondheid:aan mijn hart}.
Hij heeft {gezondheid:iets met zijn nieren}.
Ik heb {gezondheid:problem met rug}, niet zwaar werk.
Ik ben {gezondheid:sik geweest} lang tijd.
Ik heb {gezondheid:siekte van suiker}.
Mij {gezondheid:rug is niet goed}, kan wel zitten werk.
Ik heb {gezondheid:pijn aan been}, dokter zegt rustig.
Ik heb {gezondheid:operatie aan hart} gedaan in Turkije.
Ik niet kan til, {gezondheid:rug pijn}.
Mijn man {gezondheid:ziek}, ik zorg voor hem.
Ik heb veel {gezondheid:stres} en slaap niet goed.
Ik heb {gezondheid:diepressie} en neem medicijn.
{gezondheid:Fibromyalgi} en moe.
{gezondheid:Epilipsie}, laatste aanval 2 jaar terug.
{gezondheid:Shizofrenie}, stabiel.
{gezondheid:Parkison}, beginnend.
Ik heb {gezondheid:reumah}.
Heb een {gezondheid:hernja} gehad.
Ik heb {gezondheid:hartritmestoornisen}.
Ik heb {gezondheid:artroos} in mijn duim.
Ik heb {gezondheid:adhd/add}, kan me slecht concentreren.
Ik heb {gezondheid:angina pectoris}.
Hij is {gezondheid:manisch-depressief}.
Mw is {gezondheid:psychiatrisch patiënt} geweest.
Belastbaarheid max 4 uur per dag i.v.m. {gezondheid:energetische beperkingen}.
{gezondheid:Medische keuring} gehad, 20 uur is max.
Reden uitval: {gezondheid:rugklachten}.
Beperkingen: {gezondheid:prikkelgevoelig}, {gezondheid:slechte concentratie}.
Er is een {gezondheid:psychiatrische achtergrond}.
Gezondheid: {gezondheid:hartpatiënt}.
{gezondheid:Diabetes type 2} met pillen.
Ik loop {gezondheid:mank} maar ben snel.
Ik heb {gezondheid:platvoeten}, dus lang staan is lastig.
Ik heb {gezondheid:versleten heupen}.
Ik {gezondheid:heb het in mijn rug}.
Heeft {gezondheid:carpaal tunnel syndroom}.
{gezondheid:Gebroken enkel} in augustus, nu bijna hersteld.
Mijn arm zit {gezondheid:in het gips}.
Ik loop nog {gezondheid:op krukken}.
Ik {gezondheid:revalideer} van een scooterongeluk.
Na de {gezondheid:hersenschudding} kan ik niet lang naar een scherm kijken.
{gezondheid:Obesitas}, traplopen gaat moeizaam.
Ik weeg {gezondheid:140 kilo}.
Mijn moeder is {gezondheid:dement}, daarom wil ik parttime.
Mijn dochter heeft {gezondheid:epilepsie}, ik moet bereikbaar zijn.
"""
