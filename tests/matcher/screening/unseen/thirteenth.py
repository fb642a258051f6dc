"""The thirteenth set: short and plain, half of it clean."""

SENTENCES = """\
Ik heb {gezondheid:suikerziekte} en eet op vaste tijden.
Mijn zicht is slecht door {gezondheid:staar}.
Klant heeft een {gezondheid:depressieve stoornis} en is moeilijk bereikbaar.
Kan niet lang zitten door {gezondheid:lage rugklachten}.
Ik ben {gezondheid:ziek} geweest maar nu klaar voor werk.
Sinds het overlijden van zijn vader is hij {gezondheid:overspannen}.
Ik heb een {gezondheid:angststoornis} en kom liever eerst kennismaken.
Mevrouw loopt met {gezondheid:krukken}.
In 2012 heb ik een {gezondheid:hersenbloeding} gehad.
Ze slikt {gezondheid:antidepresiva}.
Ik ben bang dat mijn {gezondheid:reuma} erger wordt.
Hij heeft {gezondheid:gehoorverlies} aan beide kanten.
Ik zit in een {gezondheid:WIA-traject}.
Mijn {gezondheid:knie} is drie keer geopereerd.
Meneer is {gezondheid:schizofreen} maar stabiel.
{gezondheid:Longkanker} in 2019, nu schoon.
Ik krijg begeleiding vanwege mijn {gezondheid:autisme}.
Kandidaat heeft {gezondheid:slaapproblemen} en start liever na tien uur.
Mijn partner is {gezondheid:chronisch ziek}.
Ik heb een {gezondheid:stoma}, dat ziet niemand.
Door mijn {gezondheid:polsbreuk} kan ik tot mei niet tillen.
Ik {gezondheid:stotter} als ik zenuwachtig ben.
Zij is {gezondheid:verslaafd} aan pijnstillers geweest.
Hij kan maar met een arm werken door {gezondheid:verlamming}.
Ik heb twee jaar {gezondheid:therapie} gehad en het gaat nu goed.
Er komt een nieuwe kok bij, jij leert hem in.
Ik heb in een opvang voor verslaafden gekookt.
Je werkt veilig en let op je collega's.
De patiënt staat bij ons voorop.
Ik was zorghulp bij een mevrouw van 90.
Bij epilepsie leg je iemand op de zij, dat leerde ik bij de EHBO.
Wij verkopen medicijnen voor dieren.
Het pand heeft een kapotte verwarming.
Ik breng orde in de chaos.
Je bedient klanten met plezier en geduld.
Onze fysiotherapeuten zoeken een gastvrouw.
Mijn broer werkt in de verslavingszorg en ik in de bouw.
Ik hielp kinderen met dyslexie met lezen.
Voor de functie is geen medische kennis nodig.
Een hartig ontbijt staat elke dag klaar.
De zieke bomen heb ik gesnoeid.
Ik ben snel van begrip.
We doen aan gehoormetingen in de fabriek.
Ik heb mijn rug nooit naar een probleem gekeerd.
Hij leerde mij lassen en slijpen.
De meeste klachten gaan over te late bezorging.
Je kunt bij ons ook terecht na een burn-out.
Ik heb bij een keuringsarts de telefoon gedaan.
Ons hotel is toegankelijk voor gasten in een rolstoel.
Ik zing in een koor en dat geeft lucht.
Bel {naam:Esra} op {telefoon:06-26457513}.
"""
