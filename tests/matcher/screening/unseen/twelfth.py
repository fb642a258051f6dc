"""The twelfth set: the last one written; the same voices as before in other words."""

SENTENCES = """\
Ik ben al mijn hele leven {gezondheid:diabeet} en spuit vier keer per dag.
Klant heeft een {gezondheid:dubbele diagnose}: {gezondheid:psychose} en {gezondheid:cannabisverslaving}.
Na een herseninfarct spreek ik traag, dat is {gezondheid:afasie}.
Mijn {gezondheid:heup} doet pijn als ik lang loop.
Ik heb een {gezondheid:hartafwijking} vanaf mijn geboorte.
Mw. is in {gezondheid:verwachting}, uitgerekend in april.
ik slaap slegt en ben {gezondheid:depresief}
Hij kwam uit de {gezondheid:verslavingskliniek} en heeft nu een kamer.
Vorig jaar is bij mij {gezondheid:MS} ontdekt.
Heeft {gezondheid:reuma}, vraagt om een aangepast bureau.
Ik had een {gezondheid:gebroken enkel} en die is nooit goed genezen.
Meneer is {gezondheid:nachtblind} en kan in de winter niet vroeg starten.
Dit is lastig voor mij omdat ik {gezondheid:autistisch} ben.
Ik heb veel last van {gezondheid:migraineaanvallen}.
Ik gebruik {gezondheid:medicinale wiet} tegen de {gezondheid:pijn}.
Kandidaat is eerlijk over zijn {gezondheid:drankprobleem}.
Ze durft niet te bellen door haar {gezondheid:sociale fobie}.
Ik heb in een {gezondheid:psychose} mijn huis verlaten.
Zijn {gezondheid:longen} zijn aangetast door asbest.
Ik sta op de wachtlijst voor een {gezondheid:nieuwe knie}.
{gezondheid:ADHD} en {gezondheid:dyslexie}, maar wel een harde werker.
Hij heeft een {gezondheid:IQ van} 75.
Ik krijg elke zes weken een {gezondheid:infuus} voor mijn {gezondheid:Crohn}.
Klant meldt dat de {gezondheid:paniekaanvallen} minder worden.
Ik heb {gezondheid:osteoporose} en moet vallen voorkomen.
Mijn {gezondheid:huisarts} wil dat ik rustig opbouw na mijn {gezondheid:longembolie}.
Door {gezondheid:suikerziekte} zijn mijn voeten {gezondheid:gevoelloos}.
Ik werk met een tolk gebarentaal want ik ben {gezondheid:doof}.
Er is sprake van schulden en een {gezondheid:gokverslaving}.
De cliënt is licht {gezondheid:verstandelijk beperkt} en heeft herhaling nodig.
Ik ben drie keer {gezondheid:geopereerd} aan mijn pols.
Ik heb mijn enkelbanden {gezondheid:gescheurd}.
Zij heeft sinds haar {gezondheid:chemo} last van {gezondheid:vermoeidheid}.
Ik was {gezondheid:verslaafd} aan {gezondheid:heroïne} toen ik jong was.
Kan niet in de kou werken door {gezondheid:Raynaud}.
Ik heb {gezondheid:hartritmestoornisen}.
Een tijd geleden ben ik {gezondheid:opgenomen} geweest met een {gezondheid:manie}.
Werkt met een aangepast toetsenbord vanwege zijn {gezondheid:spasticiteit}.
Ik heb {gezondheid:allergie} voor katten en honden.
Ik kan {gezondheid:slecht horen} in een volle ruimte.
Bewoners met suikerziekte krijgen van mij een apart menu.
Ik zoek een baan waar ik me nuttig voel.
We zijn een kliniek voor huidzorg en zoeken een receptioniste.
Voor dit werk is een rijbewijs B nodig en een goed humeur.
De therapeut op de vloer is ook je collega.
Ik ging elke dag met plezier naar de zaak.
Als beveiliger in het Erasmus MC liep ik rondes.
Het gaat om kort en krachtig schoonmaken.
Ik heb een boek over autisme vertaald.
Je kookt voor gasten met een allergie.
Mijn werkgever ging failliet en toen stond ik op straat.
De oefeningen geef je samen met de fysiotherapeut.
Ik heb veel geduld met mensen die traag leren.
Laat je niet gek maken door de drukte.
De hartelijke sfeer mis ik nog.
Met rugtas en fiets bezorgde ik maaltijden.
Ik sprak met artsen en vertaalde voor vluchtelingen.
Je doet boodschappen voor ouderen die moeilijk lopen.
In mijn land was ik verloskundige.
Een ziek dier herken ik van ver.
Je bent niet vies van luiers en overgeefsel.
De vergoeding voor reiskosten is ruim.
Ik heb gewoon zin om te werken.
Zwaar werk maakt me niet uit.
Ik help mijn oma met haar boodschappen.
Er is een lift voor bezoekers met krukken.
Wij testen gehoorbescherming voor de bouw.
Ik haal energie uit contact met gasten.
Onze stichting haalt geld op voor hersenonderzoek.
Je hebt te maken met agressie en verslaving op straat.
Bel {naam:Latifa} op {telefoon:06-24494897}.
"""
