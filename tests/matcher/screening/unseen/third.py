"""The third set of sentences written before the rules had seen them: health told in many ways, and work with it."""

SENTENCES = """\
Sinds de {gezondheid:herseninfarct} in 2021 kan ik met rechts bijna niks meer.
Mw geeft aan dat haar {gezondheid:reumaklachten} in de winter toenemen.
Ik heb altijd al {gezondheid:last van mijn darmen} gehad.
ben {gezondheid:hartpatient}, heb 3 {gezondheid:stents}
Hij is door de {gezondheid:verzekeringsarts} voor 35 tot 80 procent {gezondheid:afgekeurd}.
dokter zegt dat ik {gezondheid:suiker} heb
Ik hoor met links niks meer, {gezondheid:doof} geworden door lawaai op de werf.
Kandidaat gebruikt {gezondheid:methylfenidaat} en kan zich dan goed concentreren.
In het verleden twee keer een {gezondheid:psygose} gehad.
Ik heb een dubbele {gezondheid:hernia} en mag niks zwaars.
Er speelt {gezondheid:alcoholproblematiek}, kandidaat is daar open over.
Mijn {gezondheid:schildklier} werkt niet goed en daardoor ben ik snel moe.
Jobcoach meldt: is deze week twee keer {gezondheid:ziek} geweest door {gezondheid:migraine}.
ik kan slecht tegen drukte vanwege mijn {gezondheid:autisme spectrum stoornis}
Kreeg op haar 16e de diagnose {gezondheid:boulimia}.
Wacht op een nieuwe {gezondheid:nier} en gaat drie keer per week naar de {gezondheid:dialyse}.
Ik ben vorig jaar aan mijn meniscus {gezondheid:geopereerd}.
Ik {gezondheid:zie} heel slecht, ook met bril.
Hij heeft {gezondheid:schizofrenie} maar is al jaren stabiel op {gezondheid:clozapine}.
Ik ben onder {gezondheid:behandeling} bij een {gezondheid:reumatoloog} in het Maasstad.
Klant heeft een IQ van 68 en een {gezondheid:licht verstandelijke beperking}.
ik heb last van {gezondheid:paniek aanvallen} in de bus
Mijn {gezondheid:epilepcie} is goed onder controle met pillen.
Ze is {gezondheid:blind} aan één oog sinds haar geboorte.
Met {gezondheid:krukken} loop ik korte stukjes.
Ik mis mijn {gezondheid:onderbeen} links en loop op een {gezondheid:prothese}.
Ik ben {gezondheid:bipolair}, dus regelmaat is belangrijk voor mij.
Traint nog twee keer per week bij de {gezondheid:fysio} vanwege lage {gezondheid:rugpijn}.
In 2018 had ik een zware {gezondheid:depresie}.
Meneer heeft {gezondheid:Parkinson} in een vroeg stadium.
Ik ben allergies voor latex, krijg er {gezondheid:eczeem} van.
Deelnemer komt uit een {gezondheid:verslavingskliniek} en is nu acht maanden {gezondheid:nuchter}.
Mijn man is overleden aan {gezondheid:kanker}, dat is al lang geleden.
Ik heb drie jaar {gezondheid:antidepressiva} geslikt.
Hij draagt een {gezondheid:beugel} om zijn knie.
Er is bij mij {gezondheid:hepatitis B} vastgesteld.
ik heb ziekte van {gezondheid:lyme}
Kan niet in de zon werken i.v.m. een {gezondheid:huidziekte}.
Door het {gezondheid:auto-ongeluk} heb ik {gezondheid:whiplash klachten} overgehouden.
{gezondheid:Tinnitus}, daarom liever geen lawaaiige hal.
Ik ben al 4 jaar {gezondheid:arbeids-ongeschikt}.
Vrouw, 45, {gezondheid:COPD} gold 2, zoekt zittend werk.
ik heb moeite met lezen want ik ben {gezondheid:dislectisch}
Is bekend met {gezondheid:angst- en paniekklachten}.
Door {gezondheid:vergroeide tenen} draag ik {gezondheid:orthopedisch schoeisel}.
Ik heb als kind {gezondheid:polio} gehad en loop een beetje mank.
Kandidaat is {gezondheid:opgenomen geweest} bij Fivoor.
Ik krijg elke maand een {gezondheid:injectie} bij de {gezondheid:psychiater}.
Mijn {gezondheid:hand trilt}, dat komt door de {gezondheid:medicijnen}.
Heeft last van {gezondheid:nachtmerries} en {gezondheid:herbelevingen} sinds de oorlog in Syrië.
Wij begeleiden bewoners met niet-aangeboren hersenletsel naar dagbesteding.
De dementievriendelijke winkel zoekt een gastvrouw.
Ik deed de thuiszorg voor een man met MS.
Bij ons werk je met cliënten die verslaafd zijn geweest.
Ik heb vier jaar als begeleider in de ggz gestaan.
In de kliniek deed ik de linnenkamer.
Het ziekteverzuim op onze afdeling daalde met 2 procent.
Rustig blijven bij agressie is mijn sterkste punt.
Ik kan lang staan en zwaar tillen.
Je brengt maaltijden rond op de afdeling oncologie.
Een beperkt aantal uren is ook goed.
Mijn blinde vlek is dat ik te snel ga.
Op mijn oude werk waren de lijnen kort en de druk hoog.
Dat is een zere plek in de planning.
Ik liep stage bij Pluryn op een woning voor jongens met LVB.
Ik wil graag iets doen met mijn hart.
Voor deze functie is een goede lichamelijke gezondheid nodig.
Wij leveren hoortoestellen en brillen aan winkels.
Als taxichauffeur bracht ik dialysepatiënten naar het ziekenhuis.
We zoeken een assistent voor de huisartsenpraktijk in Charlois.
Wie moe is, neemt pauze: zo werken wij.
Na een dag werken ben ik lekker moe.
Ik heb een hekel aan stilzitten.
Je pakt medicijnen in op een lopende band.
Mijn rug is sterk, ik heb tien jaar verhuisd.
Ik heb geleerd hoe je een cliënt met een rollator helpt.
Ik ben EHBO'er en kan reanimeren.
Schoonmaken van de behandelkamers bij de tandarts.
De hal is prikkelarm en rustig.
Last van de buren heb ik niet meer, ik ben verhuisd.
Ik heb een oogje op die baan.
Wij rijden leerlingen van het speciaal onderwijs.
Bel {naam:Gerrit} op {telefoon:06-20304050} voor de rit.
"""
