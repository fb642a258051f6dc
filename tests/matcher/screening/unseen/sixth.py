"""The sixth set: what other writers would put: plain, hurried, or with one word of illness among many of work."""

SENTENCES = """\
Na 20 jaar in de haven zijn mijn knieën {gezondheid:kapot}.
Ik heb een lichte vorm van {gezondheid:autisme}, dat merk je bijna niet.
Ben {gezondheid:diabeet} maar dat staat mijn werk niet in de weg.
Ik werkte in de thuiszorg tot ik een {gezondheid:hernia} kreeg.
Ik ben schoonmaker geweest en heb daar {gezondheid:eczeem} aan overgehouden.
Door een val van een steiger heb ik een {gezondheid:hersenschudding} gehad en nog altijd {gezondheid:hoofdpijn}.
Kan door {gezondheid:hartfalen} niet meer als verhuizer werken.
Wil graag weer wat doen na jaren van {gezondheid:psychische problemen}.
mijn vrouw is {gezondheid:ziek} dus ik moet op tijd thuis zijn
Ik ben gestopt met de opleiding door een {gezondheid:depressie}.
Had jarenlang een {gezondheid:gokprobleem}, nu in de schuldsanering.
Mevrouw heeft {gezondheid:geen baarmoeder} meer na {gezondheid:kanker}.
Werkt 12 uur, meer lukt niet wegens {gezondheid:ME/CVS}.
Hij kan {gezondheid:niet horen} en gebruikt gebarentaal.
ik heb {gezondheid:schisofrenie} en hoor soms stemmen
Ik kan met mijn {gezondheid:spastische} arm niet tillen.
Deze man heeft {gezondheid:hiv} en wil dat niemand het weet op het werk.
Ik ben {gezondheid:zwaarlijvig}, lang staan is lastig.
Ik heb elke maand zware {gezondheid:menstruatieklachten}.
Mijn {gezondheid:nieren} werken nog maar voor 20 procent.
Client kan niet zonder {gezondheid:rollator}.
Mw. loopt bij een {gezondheid:verslavingsarts} en krijgt {gezondheid:methadon}.
Ik heb last van {gezondheid:angsten}, vooral in grote groepen.
Hij is {gezondheid:autistisch} en werkt als een klok.
Ik kreeg een {gezondheid:beroerte} op mijn werk.
Heeft een {gezondheid:cochleair implantaat}.
Zit niet lekker in zijn vel, mogelijk {gezondheid:depressief}.
Ik had {gezondheid:TBC} toen ik in het AZC zat.
Ik heb een {gezondheid:leverziekte} en drink niet.
Ik {gezondheid:slaap slecht} en ben vaak {gezondheid:moe}.
Ik ben geboren met een {gezondheid:klompvoet}.
Het zwaarste werk gaat niet vanwege zijn {gezondheid:rug}.
Ik moet elke drie uur iets eten want ik heb {gezondheid:sukerziekte}.
Ik ben besmet geweest met {gezondheid:hepatitis C}.
Ex-kapster met {gezondheid:polsklachten} zoekt ander werk.
Timmerman, 58, {gezondheid:slechte knieën}, zoekt werk als conciërge.
Cliënte heeft een {gezondheid:trauma} opgelopen tijdens de vlucht.
Ik heb een {gezondheid:aangeboren hartafwijking}.
Ik ben aan het {gezondheid:revalideren} na een {gezondheid:motorongeluk}.
Kan maar met één oog {gezondheid:zien}.
Ik heb vaak {gezondheid:pijn aan mijn voeten}.
Ik heb twee vingers {gezondheid:verloren} in een pers.
Mijn lichaam kan het zware werk niet meer aan door {gezondheid:slijtage}.
Vorig jaar kreeg ze {gezondheid:baarmoederhalskanker}.
Hij krijgt {gezondheid:therapie} voor zijn {gezondheid:agressieproblemen}.
Ik heb een indicatie vanwege mijn {gezondheid:verstandelijke handicap}.
ik heb ziekte van {gezondheid:parkinson}
Ik drink niet meer, ik was {gezondheid:alcoholist}.
De beginnende {gezondheid:dementie} van mijn vader vraagt veel van mij.
Ik ben een {gezondheid:dyslect} met goede rekenvaardigheid.
Onze chauffeurs halen bloed op bij prikposten.
Je bent een begeleider die stevig in zijn schoenen staat.
Je werkt met jongeren die vastlopen door angst of depressie.
De opdrachtgever is een fabriek van medicijnen in Leiden.
Ik kan goed omgaan met mensen die in de war zijn.
Ik lette op de gezondheid van de dieren.
Ik werk liever alleen, dan heb ik rust in mijn hoofd.
De lampen zijn kapot en de lift ook.
Ik heb ervaring met het wassen van terminale patiënten.
Wij bieden een tijdelijke plek voor mensen in de WIA.
Op deze school zitten kinderen met een taalontwikkelingsstoornis.
De vloer is glad, dus draag goede schoenen.
Ik zoek werk waar ik mijn ei kwijt kan.
Deze baan is niet geschikt voor mensen met een allergie voor meel.
Ik heb een cursus signaleren van depressie bij ouderen gedaan.
Wij verhuren hoogwerkers en rolstoelbussen.
Ik heb nooit problemen met collega's gehad.
Ik heb stalen zenuwen.
Mijn vorige baas was een stresskip.
Het tempo ligt hoog maar ik houd het vol.
De tuin van het hospice heb ik bijgehouden.
Elke week reed ik oudere dames naar de oogarts.
Ik was verantwoordelijk voor het steriliseren van operatiemateriaal.
Ik heb de longlist van kandidaten gemaakt.
De rug van het boek wordt gelijmd door een machine.
De voet van de kraan staat op kade 3.
Met pijn en moeite kregen we de vracht op tijd weg.
Je moet geen last hebben van stof of lawaai.
De zaak liep slecht en toen ging hij dicht.
Ik heb gevoel voor kleur.
Bij ziekmelding bel je voor zeven uur.
Mijn ouders hadden een drogisterij.
Het is een gezellig team met een gezond werktempo.
Ik houd van orde: alles op zijn plek.
Ik doe mijn werk met hart en ziel.
Bel {naam:Yusuf} op {telefoon:06-99887766}.
"""
