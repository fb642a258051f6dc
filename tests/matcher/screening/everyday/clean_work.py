"""Look-alikes: work with the ill, demands on the work, and figures of speech."""

SENTENCES = """\
Ervaring in de psychiatrie als begeleider.
Dialyseverpleegkundige gezocht voor 24 uur per week.
Ervaring met autistische kinderen op een naschoolse opvang.
Hartelijke collega's en korte lijnen.
Ik verplaatste hernia-patiënten met een tillift.
Jij begeleidt cliënten met een licht verstandelijke beperking.
Wij zoeken een verzorgende voor ouderen met dementie.
Je werkt op de afdeling cardiologie van het ziekenhuis.
Als chauffeur rolstoelvervoer breng je mensen naar de dagbesteding.
Ik heb twee jaar in een apotheek medicijnen uitgezet.
Ervaring: magazijn, apotheek, thuiszorg.
Stage gelopen bij Antes, afdeling verslavingszorg.
Mijn stage was op de spoedeisende hulp.
Ik werkte als gastvrouw in het Ikazia ziekenhuis.
Schoonmaker in het Erasmus MC, nachtdienst.
Niet zwaar tillen, wel veel lopen.
Het werk is zwaar voor je rug: je tilt dozen van 20 kilo.
Een goede conditie is nodig.
Je hebt geen hoogtevrees en kunt tegen vieze geuren.
Stressbestendig en nooit ziek.
Ik ben nooit ziek en altijd op tijd.
Hart voor de zaak, handen uit de mouwen.
Oog voor detail en een luisterend oor.
Ik heb een groene vinger en werk graag buiten.
Sterke schouders en een gezonde dosis humor.
De machine had een storing, de lijn is uitgevallen.
Partij tomaten werd afgekeurd.
De auto was afgekeurd bij de APK.
Ik nam telefoontjes op en maakte afspraken.
Gesprek opgenomen met de camera.
Ik volg therapie-opleiding aan het mbo, niveau 4.
Ik wil fysiotherapeut worden.
Ik ben opgeleid tot doktersassistente.
Werken met mensen met een beperking vind ik mooi.
Op deze school zitten kinderen met een taalontwikkelingsstoornis.
Je rijdt met de rolstoelbus.
Ik repareerde scootmobielen en rollators.
Wij verkopen gehoorapparaten en brillen.
Het pand is toegankelijk voor rolstoelen.
Er is een lift, het gebouw is rolstoeltoegankelijk.
Je bezorgt medicijnen bij mensen thuis.
Ik sorteerde pillen in een fabriek van geneesmiddelen.
Medewerker verpakking farmaceutische producten, tabletten en zalf.
Ik had een eigen zaak in ligfietsen.
Ik typ blind en foutloos.
Ik vertrouw blind op mijn collega's.
Ik ben verslaafd aan voetbal.
Ik krijg energie van mensen.
Ik word moe van stilzitten.
Pijnloos solliciteren: stuur een appje.
Dit is een prachtige kans voor iemand met autisme.
Ook geschikt voor mensen met een arbeidsbeperking.
Vacature alleen voor kandidaten uit het doelgroepregister.
Deze baan is bedoeld voor mensen met een Wajong.
Wij hebben ervaring met begeleiding bij autisme en ADHD.
LKS mogelijk.
Je helpt patiënten met insuline spuiten.
Je deelt medicatie uit en rapporteert.
Je wast en kleedt bewoners aan, ook met een stoma.
Ik kan goed omgaan met agressie en verslaafde mensen.
Mijn tante werkte in de psychiatrie en vond dat mooi.
Cursus Omgaan met dementie, 2019.
Diploma: Begeleider gehandicaptenzorg.
EHBO en BHV, reanimatie met AED.
Ik gaf voorlichting over drugs en alcohol op scholen.
Barman: ik schonk drank en bier.
Bij deze job drink je koffie met de bewoners.
Suiker, meel en gist in zakken van 25 kilo.
Ik werkte op de suikerfabriek.
Een hart van goud.
Ik was mantelzorger naast mijn werk.
De functie vraagt veel van je rug en knieën.
Je zit veel, af en toe sta je.
Slechte tijden kent dit bedrijf niet.
Last onder dwangsom administreren.
Dwang en drang: je kent de wet.
Zieke bomen kappen en snoeien.
Ik verzorgde zieke dieren in het asiel.
Hij was opgenomen in het team.
Je wordt opgenomen in een warm team.
Ik heb de lessen opgenomen op video.
De kraan trilt soms.
Ik brak het record van de afdeling.
Gebroken glas ruim je op.
De rug van het boek lijmen.
Voetballen met een gebroken bal.
Ik zette armen van stoelen vast.
Kapotte ruggen van boeken herstellen in de binderij.
De kop en schouders van de dijk maaien.
Knieën van de broek versterken met een lap.
Tranen van het lachen.
Hoge druk, hoog tempo.
De bloeddruk meten leerde ik bij de opleiding helpende.
Verzuim was laag in mijn ploeg.
Ik verving een zieke collega.
Zwangerschapsvervanging van vier maanden.
Tijdelijk, vervanging wegens ziekte.
Vervanging zwangerschapsverlof op kantoor.
Vaste kern met een laag ziekteverzuim.
Wij betalen door bij ziekte.
De bedrijfsarts komt elke dinsdag langs.
Ik plande afspraken voor de bedrijfsarts.
Receptioniste bij een psycholoog.
Ik maakte schoon bij een huisarts.
Bij de tandarts werkte ik aan de balie.
Ik doe de was in een kliniek.
Wij zijn Fysio Zuid en zoeken een baliemedewerker.
Je werkt voor de poli van het Maasstad.
Als TIA-verpleegkundige begeleid je patiënten.
TIA-portal kennis is een pre.
"""
