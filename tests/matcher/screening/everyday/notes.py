"""Health in short notes, learners' Dutch and messages typed in haste."""

SENTENCES = """\
Vrachtwagenchauffeur geweest tot mijn {gezondheid:netvlies losliet}.
{gezondheid:Longoedeem} gehad in maart, cardioloog geeft groen licht voor 24 uur.
Reïntegratie na {gezondheid:hersenvliesontsteking}; aandacht nog kort.
Heeft {gezondheid:bechterew}, ochtenden zijn stroef.
Mijn man zegt dat ik te hard werk sinds mijn {gezondheid:aneurysma}.
Sinds de {gezondheid:derde psychose} woont hij begeleid.
Ik woon in een {gezondheid:beschermde woonvorm} van Pameijer.
Zij ontvangt {gezondheid:ambulante begeleiding van de ggz}.
Krijgt hulp van een {gezondheid:FACT-team} en houdt afspraken goed vol.
Elke dinsdag naar de {gezondheid:fysio}, dan kan ik niet werken.
Maandagmiddag ben ik bij de {gezondheid:psych}, rest van de week vrij.
Ik heb elke zes weken een {gezondheid:infuus} in het Franciscus.
Op {gezondheid:chemodagen} ben ik er niet.
Kan door de {gezondheid:prednison} slecht slapen.
Mijn {gezondheid:bloedverdunners} mogen niet vergeten worden.
Ik moet om twaalf uur {gezondheid:spuiten voor mijn suiker}.
Ze prikt vier keer per dag haar {gezondheid:suiker}.
Ik heb altijd mijn {gezondheid:epipen} bij me voor noten.
{gezondheid:Pinda-allergie}, dus niet in de bakkerij.
Mag geen melk, {gezondheid:lactose-intolerant}.
{gezondheid:Contacteczeem} van cement, daarom gestopt als metselaar.
Ik ben {gezondheid:gevallen van een ladder} en daarna nooit meer de oude geworden.
Na {gezondheid:een val met de fiets} kan zij haar elleboog niet strekken.
Arbeidsverleden: schilder tot {gezondheid:schildersziekte (OPS)} werd vastgesteld.
Meneer heeft {gezondheid:OPS} door oplosmiddelen.
{gezondheid:Asbestlongen}, erkend als beroepsziekte.
Kampt met {gezondheid:vergeetachtigheid} na zijn {gezondheid:coma}.
Heeft op de {gezondheid:IC} gelegen en bouwt weer op.
Rechts {gezondheid:hemiparese}, schrijft met links.
Loopt sinds de {gezondheid:polio} met een beugel.
Mist een {gezondheid:onderbeen}, staand werk gaat prima met prothese.
Werkt met een {gezondheid:haakprothese}.
Ik zie door {gezondheid:kokervisus} alleen wat recht voor me is.
{gezondheid:Albinisme}, dus groot scherm en geen fel licht.
Kan geen kleuren onderscheiden, {gezondheid:kleurenblindheid}.
Gebruikt {gezondheid:ringleiding} en schrijftolk.
Heeft een {gezondheid:CI} en verstaat groepen slecht.
Praat moeilijk door {gezondheid:schisis}.
Praat langzaam sinds zijn {gezondheid:infarct}.
Haalt woorden door elkaar, {gezondheid:afasie}.
{gezondheid:Woordvindproblemen} na de {gezondheid:bloeding in haar hoofd}.
Volgens het {gezondheid:neuropsychologisch onderzoek} leert hij traag.
Scoort {gezondheid:TIQ 72}.
Zit op {gezondheid:praktijkniveau, licht verstandelijk beperkt}.
Heeft {gezondheid:foetaal alcoholsyndroom}.
Geboren met {gezondheid:zuurstofgebrek}, daardoor trager.
Is {gezondheid:prematuur} geboren en houdt daar {gezondheid:motorische problemen} aan over.
Had als kind {gezondheid:leukemie}, nu chronisch moe.
Ik ben {gezondheid:hooggevoelig} en werk het liefst alleen.
Ik heb {gezondheid:faalangst} bij toetsen.
Hij blijft binnen door {gezondheid:straatvrees}.
Ik krijg {gezondheid:hyperventilatie} in de lift.
Ik heb een {gezondheid:sociale fobie}, bellen is een drempel.
Ik was {gezondheid:depri} na het overlijden van mijn zoon.
Na de dood van haar man kreeg ze een {gezondheid:rouwdepressie}.
Ik {gezondheid:huil} veel de laatste tijd.
Veteraan met {gezondheid:Uruzgan-syndroom, PTSS}.
{gezondheid:Eetbuien}, in behandeling bij Novarum.
Woog 41 kilo door {gezondheid:anorexia nervosa}.
Staat op de lijst voor een {gezondheid:maagverkleining}.
Ik heb een {gezondheid:gastric bypass} gehad.
Krijgt {gezondheid:methadon} via de GGD.
Komt van de {gezondheid:GHB} af.
Had een {gezondheid:terugval in speed}, heeft dat zelf gemeld.
Werkt aan zijn {gezondheid:alcoholprobleem} bij de Brijder.
Drinkt {gezondheid:een fles wodka per dag}, wil opname.
Ik heb {gezondheid:suïcidale gedachten} gehad.
Heeft een {gezondheid:zorgmachtiging}.
Was {gezondheid:gedwongen opgenomen}.
Is {gezondheid:onder bewind vanwege zijn manie}.
Ik geef {gezondheid:borstvoeding} en moet kolven.
Ik heb {gezondheid:bekkenpijn} overgehouden aan mijn {gezondheid:tweede bevalling}.
Zware {gezondheid:menstruaties}, twee dagen per maand thuis.
Heeft last van {gezondheid:opvliegers} in de warme keuken.
Zit 3 jaar in de {gezondheid:bijstand na afkeuring}.
Ontvangt {gezondheid:WAZ}.
Loopt nog een {gezondheid:WIA-beoordeling}.
UWV: {gezondheid:duurzaam geen arbeidsvermogen}.
Heeft {gezondheid:jonggehandicaptenstatus}.
In het tweede ziektejaar, {gezondheid:WIA} aangevraagd.
Vorig contract geëindigd in {gezondheid:ZW}.
Ik ben {gezondheid:al 14 maanden ziek}.
Ik ben {gezondheid:ziek gemeld} en zoek ander passend werk.
Uitgevallen met {gezondheid:long covid}, 3 uur per dag belastbaar.
Ik heb {gezondheid:twee vaccinaties en toch corona gehad, nu reuk weg}.
Na {gezondheid:corona} raak ik snel buiten adem.
Heb een {gezondheid:sleutelbeen gebroken}.
Mijn {gezondheid:ribben} zijn gekneusd.
Mijn {gezondheid:enkelbanden} zijn gescheurd bij voetbal.
Ik heb {gezondheid:last van mijn stuitje}.
Mijn {gezondheid:vingers} gaan tintelen van de trilplaat.
Van lang staan krijg ik {gezondheid:dikke benen}.
Mijn {gezondheid:knie gaat op slot}.
Mijn {gezondheid:rug zegt nee}.
Mijn {gezondheid:rug houdt het niet}.
Mijn {gezondheid:nek zit vast}.
Soms {gezondheid:schiet mijn rug erin}.
Ik kan door {gezondheid:een oude schouderblessure} niet boven mijn hoofd werken.
Kan niet knielen, {gezondheid:kunstknieën}.
{gezondheid:Dubbele kunstheup}.
{gezondheid:Slechte ogen}, werkt met loep.
{gezondheid:Slechte knie} links.
{gezondheid:Zwakke rug}.
{gezondheid:Hartklachten}, onder controle.
{gezondheid:Nekklachten} bij beeldschermwerk.
{gezondheid:Zenuwpijn} in het gezicht.
{gezondheid:Aangezichtspijn}.
{gezondheid:Clusterhoofdpijn}.
{gezondheid:Duizelig} bij hoogte.
{gezondheid:Evenwichtsstoornis}, geen ladders.
{gezondheid:Incontinent}, dus toilet dichtbij.
{gezondheid:Nierstenen} in juni, nu weg.
{gezondheid:Schildklier} te traag, pillen.
{gezondheid:Trage schildklier}.
{gezondheid:Lage weerstand} door {gezondheid:afweeronderdrukkers}.
{gezondheid:Getransplanteerd} in 2014, nier van haar broer.
{gezondheid:Donorlever} gekregen in 2020.
{gezondheid:Bloedarm}, snel koud.
{gezondheid:Ijzertekort} en moe.
{gezondheid:Q-koorts} opgelopen op een geitenboerderij.
{gezondheid:Ziekte van Lyme}, veel gewrichtspijn.
{gezondheid:Malaria} soms terug.
{gezondheid:Kanker} aan de alvleesklier, wil toch wat doen.
{gezondheid:Palliatief}, zoekt zinvolle vrijwillige dag.
{gezondheid:Huidkanker} weggehaald op de neus.
{gezondheid:Goedaardig gezwel} achter het oor.
{gezondheid:Spataders}, steunkousen.
Draagt {gezondheid:steunkousen} bij lang staan.
Gebruikt een {gezondheid:traplift} thuis en een {gezondheid:stok} buiten.
Kan de trap niet op, {gezondheid:elektrische rolstoel}.
Komt met de {gezondheid:Valys-pas} en {gezondheid:begeleider vanwege blindheid}.
Heeft recht op {gezondheid:Wmo-vervoer}.
Ik heb {gezondheid:pijn in rug als ik til doos}.
Ik heb {gezondheid:hoge druk bloed}.
Ik heb {gezondheid:suiker siekte}.
Mijn {gezondheid:oog links niet zie}.
Mijn {gezondheid:hand kapot van machine}.
Ik {gezondheid:was ziek in hoofd}, nu beter.
Dokter geef {gezondheid:medicijn voor slaap}.
Ik heb {gezondheid:nier probleem}, ga {gezondheid:3 keer dialise}.
Ik ben {gezondheid:hart operatie} gehad.
Vrouw van mij heeft {gezondheid:kanker}, ik zorg.
Ik heb {gezondheid:allergi van stof}.
Mijn kind is {gezondheid:otist}, school om 3 uur.
Ik ben {gezondheid:swanger} 4 maand.
heb {gezondheid:add} en vergeet dingen
kan nie lang lopen vanwege me {gezondheid:heup}
heb {gezondheid:tia gehad} in mei
ben {gezondheid:afgekeurt} voor de bouw
heb {gezondheid:reuma in me handen} dus niks met fijn werk
zit in de {gezondheid:siektewet}
slik {gezondheid:antidepresiva} maar gaat goed
ik heb {gezondheid:fibromialgie} en kan 16 uur
heb {gezondheid:hernia operatie} gehad vorig jaar
ik ben {gezondheid:slechthorent} aan links
ik heb last van me {gezondheid:knieeen}
heb {gezondheid:klagten aan mn nek}
Cliënt is {gezondheid:insulineafhankelijk} en moet kunnen eten op vaste tijden.
Dhr. heeft een {gezondheid:pacemaker}; magneetvelden vermijden.
Mw. is {gezondheid:rolstoelgebonden}; werkplek op begane grond.
Betrokkene heeft {gezondheid:beperkingen in persoonlijk functioneren}.
Kl. geeft aan {gezondheid:stemmen te horen} bij stress.
Klant is bekend bij {gezondheid:Fivoor}.
Klant verblijft in {gezondheid:Delta Psychiatrisch Centrum}.
Deelnemer is in zorg bij {gezondheid:Parnassia}.
Deelnemer heeft {gezondheid:trauma's} en slaapt weinig.
Werkzoekende meldt {gezondheid:paniek} in het ov.
Kandidaat herstelt van een {gezondheid:beenbreuk}.
Kandidaat loopt {gezondheid:kreupel}.
"""
