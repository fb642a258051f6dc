"""The seventh set: a mix of every voice, first person and third, long and short, with work beside illness."""

SENTENCES = """\
Vroeger was ik bouwvakker maar mijn {gezondheid:heupen} zijn versleten.
Ik heb {gezondheid:lymfeklierkanker} gehad en ben nu schoon.
Kl. is {gezondheid:verslaafd} geweest aan GHB.
Zoekt werk zonder trappen i.v.m. {gezondheid:COPD}.
ik heb een klein beetje {gezondheid:autisme} volgens school
Wegens een {gezondheid:gescheurde meniscus} is hij een half jaar uit de running.
Ik ben al drie maanden niet {gezondheid:psychotisch} geweest.
Werk in de kassen lukt niet door mijn {gezondheid:hooikoorts} en {gezondheid:astma}.
De klant heeft {gezondheid:nierdialyse} op maandag, woensdag en vrijdag.
Ik kan alleen 's ochtends werken omdat ik 's middags uitgeput ben van mijn {gezondheid:reuma}.
Hij heeft {gezondheid:Tourette}, dat kan soms raar overkomen.
Ik ben {gezondheid:moeilijk lerend}, leg het rustig uit.
Ik heb last van {gezondheid:verzamelwoede} en krijg daar hulp voor.
Ze is behandeld voor een postnatale {gezondheid:depressie}.
Gevallen van de fiets, heup {gezondheid:gebroken}, nu in revalidatie bij Laurens.
Ik draag een bril met sterkte -12 en zie weinig in het donker.
Mevrouw heeft {gezondheid:lupus} en kan niet tegen zonlicht.
Meneer S. heeft een {gezondheid:bipolaire stoornis} en is stabiel.
heb {gezondheid:suiker} en {gezondheid:hoge bloeddruk}
Mijn oude werk ging niet meer door {gezondheid:artrose} in mijn duimen.
Ik word begeleid door MEE omdat ik een {gezondheid:LVB} heb.
Ik heb een {gezondheid:arbeidsbeperking} en val onder de banenafspraak.
Er is een {gezondheid:Wajong} toegekend in 2009.
Mijn concentratie is slecht sinds mijn {gezondheid:hersenletsel}.
Ik ben van de trap gevallen en heb nu een {gezondheid:dwarslesie}.
Ik heb {gezondheid:hpyertensie}.
Jobcoach: let op signalen van {gezondheid:overbelasting}, hij heeft {gezondheid:epilepsie}.
Hij heeft {gezondheid:geen vingers} aan zijn linkerhand.
ik heb vaak {gezondheid:buikpijn} door {gezondheid:endometriose}
Mijn {gezondheid:hartritme} is niet goed, ik mag niet zwaar tillen.
Ik was lang thuis met {gezondheid:ziekte van Pfeiffer}.
Gebruikt een {gezondheid:CPAP} voor zijn {gezondheid:apneu}.
Ik ben {gezondheid:hiv positief}.
Ik krijg botox voor mijn {gezondheid:migraine}.
Ik ben na mijn {gezondheid:bevalling} in een {gezondheid:depressie} geraakt.
Ze heeft een {gezondheid:angststornis} en komt moeilijk de deur uit.
Ik ben gediagnosticeerd met {gezondheid:ADD}.
Mijn {gezondheid:knieprothese} houdt het goed.
Ik ben kok, maar door {gezondheid:eczeem} aan mijn handen kan ik niet meer met water werken.
Ik zit in de schuldhulp en ik ben bij de {gezondheid:psycholoog}.
Kandidaat wil eerst zijn {gezondheid:behandeling} afmaken.
Ik ben {gezondheid:slechtziend} en werk met een leesloep.
Ik ga twee keer per week naar {gezondheid:fysiotherapie}.
Hij is {gezondheid:blind} en heeft een {gezondheid:geleidehond}.
Ik heb {gezondheid:chronische bronchitis} van het stof in de bakkerij.
Ik heb {gezondheid:oorlogstrauma's} en slaap daardoor slecht.
Na mijn ontslag uit de {gezondheid:kliniek} ben ik bij mijn zus gaan wonen.
Klant heeft verhoogd risico op {gezondheid:flauwvallen}.
{gezondheid:Rugklachten} beperken hem tot licht werk.
Mijn spraak is onduidelijk door een {gezondheid:hersenbloeding}.
Ik had acute {gezondheid:leukemie} op mijn 12e.
Ik heb jaren in een ziekenhuiskeuken gestaan.
Wij zijn een praktijk voor fysiotherapie en zoeken een baliemedewerker.
Je bent een gezond, sterk en vrolijk persoon.
Bij Rijndam werkte ik in de bediening.
De uitdaging is de pijn bij de klant weg te nemen.
Je krijgt een training over omgaan met prikkels.
Ik heb psychologie gestudeerd in Damascus.
Onze doelgroep: jongeren van 16 tot 23 met autisme.
Ik heb een hart van goud, zeggen ze.
Ik kan met iedereen door één deur.
Op de spoedeisende hulp maakte ik de vloeren schoon.
De vacature is voor een specialist in verpakkingen.
In het verzorgingshuis hielp ik met eten geven.
Ik ben niet bang voor een beetje druk.
Ik ben verslaafd aan koffie.
Ik werk nauwkeurig en heb een vaste hand.
We zijn een sociale werkplaats voor mensen met een afstand tot de arbeidsmarkt.
Geen 9 tot 5 mentaliteit, maar wel een gezonde balans.
Als glazenwasser mag je geen last van hoogtevrees hebben.
Deze organisatie zet zich in voor mensen met kanker.
Het werk is niet geschikt als je rugklachten hebt.
De chauffeur brengt bloed en medicijnen naar het lab.
Ik heb bij de apotheek achter de balie gewerkt.
Ik doe vrijwilligerswerk bij de Zonnebloem met mensen in een rolstoel.
De trein viel uit, daardoor was ik te laat.
Ik heb een tijdje uitgezeten tussen twee banen.
Mijn cv heeft een gat van een jaar door reizen.
De machine heeft een noodstop, druk die in bij gevaar.
Ik ben geen ochtendmens.
Je ruimt de behandelkamers op na elke patiënt.
Een verkoudheid is geen reden om thuis te blijven, vinden wij.
Ik heb veel klachten van bewoners opgelost.
Ik droeg altijd gehoorbescherming op het platform.
De accu van de scootmobiel vervang ik zelf.
Ik heb cursus gehad over suikerziekte en voeding.
De kok houdt rekening met allergieën van gasten.
Ik zoek rust en regelmaat.
Ik werk graag in een kleine groep.
Mijn grootste hobby is vissen.
Bel {naam:Fatma} op {telefoon:06-31415926}.
"""
