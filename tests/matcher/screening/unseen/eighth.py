"""The eighth set: short notes and plain stories, in the words that people use for being unwell."""

SENTENCES = """\
Ik heb een {gezondheid:zwak hart} en mag me niet te druk maken.
Hij heeft als kind {gezondheid:hersenvliesontsteking} gehad en daar {gezondheid:doofheid} aan overgehouden.
Ik ben mijn baan kwijtgeraakt door {gezondheid:alcohol}, nu drink ik niet meer.
Ze krijgt {gezondheid:bloedtransfusies} vanwege {gezondheid:sikkelcelanemie}.
ik hep {gezondheid:epilepsie} dus mag niet alleen werken
Mijn {gezondheid:angsten} zijn minder sinds de {gezondheid:EMDR}.
Kl. heeft structureel {gezondheid:nekklachten} na een aanrijding.
Mw. kan vanwege {gezondheid:bekkeninstabiliteit} niet lang zitten.
Ik leef met {gezondheid:hiv}, medicijnen doen hun werk.
Mijn zus zegt dat ik {gezondheid:ADHD} heb en de huisarts denkt het ook.
Dhr. is {gezondheid:suikerpatiënt} en prikt op zijn werk.
Klant kampt al jaren met {gezondheid:eetbuien}.
Ik ben {gezondheid:allergisch} voor huisstof en verf.
Door een dubbele {gezondheid:hernia} kom ik niet meer in aanmerking voor de zorg.
Ik heb {gezondheid:rugproblemen} dus zittend werk heeft de voorkeur.
Mijn {gezondheid:ogen} worden steeds slechter door {gezondheid:glaucoom}.
Gaat met een {gezondheid:rollator} naar zijn werk.
Kandidaat geeft aan {gezondheid:stemmen} te horen als het druk is.
Na een mislukte {gezondheid:operatie} kan hij zijn duim niet meer bewegen.
Ik zat in een {gezondheid:depressie} toen mijn contract afliep.
Is in 2020 getroffen door een {gezondheid:TIA}.
Heeft een {gezondheid:stofwisselingsziekte} en moet om de twee uur eten.
Ik {gezondheid:zie dubbel} na mijn ongeluk.
Mijn {gezondheid:dwangstoornis} kost me 's ochtends veel tijd.
Reumatoïde {gezondheid:artritis}, handen en polsen.
Ik was als kind vaak in het {gezondheid:ziekenhuis} door mijn {gezondheid:astma}.
Voormalig {gezondheid:heroïneverslaafde}, nu chauffeur bij een kringloop.
Client loopt bij een {gezondheid:reumatoloog} en fysio.
Ik heb een {gezondheid:wond} aan mijn been die niet dichtgaat.
Ik moet mijn {gezondheid:bloedsuiker} meten tussen de middag.
Ze lijdt aan {gezondheid:slapeloosheid}.
Hij is sinds het ongeluk {gezondheid:verlamd} aan zijn linkerkant.
Ik heb {gezondheid:moeite met horen} als er veel mensen praten.
UWV heeft mij een {gezondheid:IVA} gegeven maar ik wil werken.
Ik ben net ontslagen uit de {gezondheid:kliniek} en zoek dagbesteding.
Kan vanwege {gezondheid:claustrofobie} niet in een kleine ruimte werken.
Mijn dochter is {gezondheid:gehandicapt} en ik ben haar chauffeur.
Ik zoek werk dat past bij mijn {gezondheid:autisme}.
{gezondheid:Burnout} gehad in 2022, sindsdien parttime.
Mw. is {gezondheid:labiel} na het overlijden van haar zoon.
Hij is {gezondheid:niet goed ter been}.
Ik heb {gezondheid:tinitus} en een {gezondheid:gehoortoestel}.
Ik moest stoppen met dansen vanwege mijn {gezondheid:enkel}.
Er zijn {gezondheid:psychiatrische problemen} in het verleden.
Ik ben erg {gezondheid:gevoelig voor prikkels}.
Hij wordt {gezondheid:dialyse} patiënt, zegt zijn arts.
Ik heb een {gezondheid:handicap} aan mijn rechterarm.
Zij zit vanwege {gezondheid:zwangerschap} tot september thuis.
Ik heb {gezondheid:scheefgroei} in mijn rug.
Ik had een {gezondheid:inzinking} na de dood van mijn broer.
We zoeken een taxichauffeur voor rolstoelvervoer.
Ik weet wat ik doe als iemand flauwvalt.
De monteur legt een nieuwe leiding aan.
Als pedicure behandelde ik voeten van diabetici.
Ik heb zestien jaar in de verpleging gewerkt.
Mijn werk op de revalidatieafdeling was mooi.
Met hart en ziel werk ik voor ouderen in de wijk.
De klant is koning, dat blijft zo.
Ik heb me ingeschreven voor een cursus reanimatie.
De arts in opleiding krijgt begeleiding op de afdeling.
In onze organisatie werken ook mensen met een arbeidsbeperking.
Ik deed de inkoop van verbandmiddelen.
Ik lig goed bij collega's.
Je hebt geen last van een ochtendhumeur.
Deze baan vraagt een sterke rug en een lach.
Onze bus rijdt kinderen naar de mytylschool.
Ik krijg energie van mensen helpen.
Ik ben de rug van het team, zei mijn baas.
Bij griepgolven werken we met uitzendkrachten.
Je bent fit en houdt van fietsen.
Ik heb een allergie voor rommel op de werkvloer.
De receptie van het gezondheidscentrum zoekt een collega.
Je werkt met mensen die een beroerte hebben gehad.
Ik ben gestopt met roken en sport veel.
Ik heb zelf kinderen en weet hoe druk het is.
De machine doet pijn aan je oren zonder kappen.
Verzuim bespreken we open met elkaar.
Ik werkte op de dialyseafdeling als gastvrouw.
De keukenhulp snijdt groente en spoelt af.
Ik verzorgde een meisje met epilepsie op een zorgboerderij.
Ik zie mijn toekomst in de techniek.
Je wordt gek van stilzitten? Kom sjouwen.
Ik praat makkelijk en luister graag.
Werken in de kou is niet erg.
Alle collega's krijgen een gehoortest.
Ik ben niet {gezondheid:allergisch} en niet bang voor honden.
Ik wil mijn oude vak weer oppakken.
Bel {naam:Ricardo} op {telefoon:06-27182818}.
"""
