"""How people say in a roundabout way that they are or were ill; written as `idioms` reads them, all folded."""

from typing import Final

_WORN: Final = """
zit/zat/zaten er ~ doorheen, zit/zat erdoorheen, er ~ aan onderdoor gegaan/ging/ga/gaan, er onderdoor gegaan/ging,
eronderdoor gegaan/ging, aan onderdoor gegaan, ging er ~ aan onderdoor, ging eraan onderdoor, eraan onderdoor gegaan,
tegen de muur gelopen, tegen een muur gelopen, mezelf/zichzelf voorbij gelopen, mezelf/zichzelf voorbijgelopen,
kaarsje was/is uit, was lichamelijk/geestelijk/mentaal op, trok/trek/trekt het niet meer, kon/kan het niet meer aan,
ging/gaat niet meer mentaal, ben/was ~ ingestort, ben/is ~ opgebrand, ben ~ doorgedraaid, raakte/raak ~ overspannen,
met spanningsklachten thuis, thuis met een burnout, thuis door stress, thuis van de stress, overspannen thuis,
stress ~ uitgevallen, uitgevallen door/wegens/met/vanwege stress/klachten/ziekte/overbelasting,
niet ~ lekker in mijn/zijn/haar/mn/me/m'n/hun vel, niet ~ goed in mijn/zijn/haar/mn/me/m'n vel,
slecht in mijn/zijn/haar/mn/me vel, niet lekker in vel, niet goed in vel
"""
_HEAD: Final = """
mijn/me/mn/mij hoofd zit ~ vol, mijn/me/mn/mij hoofd is ~ vol, mijn/me/mn/mij hoofd loopt ~ over/om,
mijn/me/mn/mij hoofd tolt/bonkt/bonst, vol hoofd, vol in mijn/zijn/haar/me hoofd, onrust in mijn/zijn/haar/me hoofd,
chaos in mijn/zijn/haar/me hoofd, vol in het hoofd, in de knoop met mezelf/zichzelf/mijzelf,
met mezelf/mijzelf/zichzelf in de knoop, ziek in mijn/zijn/haar/me hoofd, niet goed in mijn/zijn/haar/me hoofd,
niet helemaal goed in mijn/zijn/haar hoofd, psychisch/geestelijk/mentaal/emotioneel gaat/ging het,
gaat/ging het ~ psychisch/geestelijk/mentaal, gaat/ging het ~ lichamelijk, lichamelijk gaat/ging het,
psychisch/geestelijk/mentaal in de knoop/war/kreukels, psychisch/mentaal ~ zwaar gehad, zwaar gehad psychisch/mentaal,
psychisch/mentaal/geestelijk onderuit, psychisch/mentaal/geestelijk ingestort/stuk/kapot/gebroken, in een depressie,
in een psychose, veel trauma/traumas, donkere gedachten, zwarte gedachten, geen zin meer in leven,
geen zin in het leven, wilde/wil dood, wilde/wil ~ niet meer zijn, wilde/wil ~ er niet meer zijn,
wilde/wil niet meer leven, geen uitweg meer, uit het leven stappen, een eind aan mijn leven,
mezelf/zichzelf iets aandoen, mezelf kwijt geraakt, hoor/hoorde/hoort ~ stemmen in, bang om naar buiten,
durf/durft niet ~ naar buiten, durf/durft niet ~ met de metro/trein/tram/bus, durf/durft ~ niet alleen naar buiten,
kan ~ slecht tegen prikkels, raak/raakt snel overprikkeld/overstuur, heb/heeft/had ~ rugzakje,
heeft/heb een flinke rugzak, traumatische jeugd, traumatisch verleden, trauma uit, traumas uit, psychisch labiel,
psychisch/geestelijk ~ stabiel/instabiel/gezond/kwetsbaar/ziek, mentaal ~ niet stabiel
"""
_BODY: Final = """
in de lappenmand, in de kreukels gelegen, met mijn/zijn/haar gezondheid, kwakkel/kwakkelt/kwakkelde ~ met,
kwakkelend met, aan het kwakkelen, sukkel/sukkelt/sukkelde ~ met, gesukkeld met, aan het sukkelen, tob/tobt ~ met mijn,
ben/is/voel/voelt ~ weer de oude, nooit ~ de oude geworden,
mijn/zijn/haar/me lichaam/lijf wil/kan/werkt/doet ~ meer/mee, hand met ~ vingers,
arm/been/hand/vinger/duim/oog/nier/voet mis/mist/kwijt/verloren,
katheteriseer/katheteriseert/katheteriseren ~ mezelf/zichzelf/mijzelf/zelf,
ik/hij/zij/ze ~ slecht/moeilijk/slechter/nauwelijks/amper hoor/hoort/zie/ziet/loop/loopt/slaap/slaapt/beweeg/adem,
ik/hij/zij/ze ~ niet goed hoor/hoort/zie/ziet/loop/loopt/slaap/slaapt, bloeddruk ~ hoog/laag, cholesterol ~ hoog,
krijg/krijgt ~ uitslag van/op, lichaam/lijf geeft/gaf het op, lijf is op,
mijn/zijn/haar lichaam/lijf is op/kapot/versleten/moe, mijn/zijn/haar lichaam/lijf trekt ~ meer, niet meer de oude,
valt/val/viel ~ in slaap, uit de running ~ geweest/gelegen, lang uit de running, nog aan het herstellen,
ben/is ~ aan het herstellen, herstel nog van, volledig/goed/inmiddels/weer/nu/nog/redelijk ~ hersteld van,
niet hersteld, volledig hersteld, nu hersteld, hersteld gemeld, beter gemeld, betergemeld, genezen verklaard,
schoon verklaard, jaar/jaren/maanden schoon na, ziek/kanker overwonnen, de ziekte overwonnen, ziek ~ uit dienst,
ziek ~ thuis, ziek ~ geweest/geworden/geraakt, ziek uit dienst, ziek naar huis gestuurd, ligt/lig/lag ~ eruit met,
al maanden uit de roulatie, uit de roulatie geweest, lichamelijk niet meer, fysiek niet meer,
lichamelijk/fysiek ~ achteruit, gezondheid laat/liet/speelt/speelde/gaat/ging/is/was ~ toe/parten/achteruit/slecht,
gezondheid werkt niet mee, door mijn/zijn/haar gezondheid, om gezondheidsredenen, gezondheid is niet/slecht,
medische keuring ~ gehad/geweest, om medische redenen, op medische gronden, medisch ~ beperkt,
van/uit ~ trap/ladder/steiger/dak/fiets/brommer/scooter/paard gevallen,
gevallen van ~ trap/ladder/steiger/dak/fiets/brommer/scooter/paard, gevallen met ~ fiets/brommer/scooter/motor,
val van ~ trap/ladder/steiger/dak/fiets/paard, val met ~ fiets/brommer/scooter/motor, huilt/huil/huilde/gehuild ~ veel,
veel gehuild/huilen, nooit meer de oude, val van de trap, onder een auto gekomen/geraakt, van een steiger gevallen,
van een ladder gevallen, ongeluk overkomen, prikt/prik mezelf/zichzelf, spuit/spuiten zelf/zichzelf/mezelf
"""
_CARE: Final = """
medicatie/medicijnen/pillen maakt/maken ~ suf/moe/slaperig/traag/duf/duizelig, energie ~ beperkt/laag,
probleem/problemen/problem met ~ psyche, elke/iedere ~ week/maand ~ naar ~ psycholoog/psychiater/fysio/therapie,
elke week psycholoog/psychiater/fysio/therapie, elke maand psycholoog/psychiater/fysio/therapie,
volg/volgt/krijg/krijgt/kreeg/start ~ ergotherapie/logopedie/dagbehandeling/deeltijdbehandeling/ect/mindfulness,
heeft/heb/had ~ dagbehandeling/deeltijdbehandeling/ect,
start/gestart/begonnen ~ met ~ dagbehandeling/deeltijdbehandeling/ergotherapie, uitkering zw, zw sinds,
operatie/operaties ~ te gaan/gepland/nodig/gehad, operatie/operaties achter de rug,
ben/is/was ~ patient bij/van/in/op/geweest,
neem/slik/gebruik/neemt/slikt/gebruikt ~ medicine/medicament/tabletje/tabletjes/pil/pilletje/pilletjes,
met/dankzij/zonder ~ medicijnen/medicatie/pillen ~ gaat/gaan/stabiel/goed/prima/kan/onder/rustig/lukt,
heb/heeft/had/kreeg/krijg ~ veel/erge/chronische stress, veel stress en angst/slaap/depressie, opgenomen ~ geweest,
heb/heeft ~ vastgezeten in een kliniek, gesloten afdeling gezeten,
zit/zat/ging/ben/is/ga/gaat/loop/loopt ~ in therapie, in therapie geweest, therapie gehad, ga/ging naar therapie,
krijg/krijgt/kreeg/heb/heeft ~ therapie, krijg/krijgt/kreeg/heb/heeft ~ gesprekken met een/mijn/de psycholoog,
praat/sprak ~ met een/mijn psycholoog/psychiater, praat ~ met dokter/psycholoog/psychiater,
ben/is/was onder behandeling, onder behandeling van/bij/voor/geweest, sta/staat/stond onder behandeling,
onder medische controle/behandeling, dokter/arts zeg/zegt/zei/zeggen, van mijn dokter/arts/huisarts,
mag ~ van de dokter/arts/huisarts, moet van de dokter/arts, van dokter mag/moet, volgens ~ arts/dokter/specialist,
wacht/wachten op ~ operatie, in en uit het ziekenhuis, veel in het ziekenhuis, veel naar het ziekenhuis,
vaak naar het ziekenhuis/dokter, lang in het ziekenhuis, heb/heeft/had ~ zuurstof nodig
"""
_LAW: Final = """
zit/zat/kom/komt/ben/is/loop/loopt ~ in de wia/wao/waz/iva/wga/wajong/ziektewet/zw, in de zw, zit in ziektewet,
zit/zat in ~ tweede spoor, afgekeurd door ~ uwv/arts/keuringsarts/bedrijfsarts,
afgekeurd voor ~ bouw/werk/beroep/dienst/zorg/procent/80/100, in ziektewet, uit de ziektewet, uit de wia,
uit de wajong, uit de wao, in zw, na ~ afkeuring, afkeuring door ~ uwv/arts, geen arbeidsvermogen,
duurzaam geen arbeidsvermogen, meldt/ervaart/krijgt/heeft/krijg ~ paniek,
volledig/deels/gedeeltelijk/half/medisch afgekeurd, procent/% afgekeurd,
door/bij ~ uwv/keuringsarts/arts/bedrijfsarts afgekeurd, door het uwv ~ afgekeurd, ziek gemeld, gemeld ziek,
meldde zich ziek, meldde me ziek, twee jaar ziek, jaren ziek, lang in de ziekte, in de ziekte, wegens ziekte gestopt,
door ziekte gestopt, gestopt wegens/door/vanwege/ivm ziekte/klachten/gezondheid, contract ~ ziekte niet verlengd,
ontslagen wegens/vanwege/door ziekte, baan kwijt door ziekte/klachten/gezondheid
"""
_HABITS: Final = """
drink/drinkt/dronk ~ niet meer, drink/drinkt geen alcohol meer, drink/dronk/drinkt/gedronken ~ te veel/teveel,
heb/heeft/had veel gedronken, zit/zat/was/ben/is aan de drank/drugs/fles/heroine/coke/wiet/speed/pillen/ghb/crack,
aan de heroine, aan de coke, aan de ghb, aan de speed, aan de crack, naar de aa/ca, naar aa, bij aa, aa bijeenkomsten,
van de drank/drugs/alcohol/coke/heroine/wiet/ghb ~ af, af van de drank/drugs/wiet, aan het afkicken,
jaar/maanden/weken/lang clean/nuchter, clean en sober, terugval gehad, terugval in ~ gebruik,
al ~ jaar/jaren clean/nuchter/droog, nu clean, clean en,
terugval in ~ drugs/speed/coke/cocaine/alcohol/drank/gokken/blowen/drinken/wiet,
drink/drinkt/dronk ~ fles/flessen/liter/krat/kratje/kratten, gokte/vergokte ~ alles, alles vergokt, geld vergokt,
verslaafd geweest, kan/kon ~ niet/slecht tegen prikkels, gedwongen/vrijwillig/klinisch/langdurig opgenomen/opname,
meerdere keren/malen opgenomen, daar/hier/daarvoor/hiervoor ~ therapie/medicijnen/pillen/medicatie voor,
ben/is/was/raakt/raakte ~ in de war
"""
_CHILD: Final = """
kindje/kind/baby op komst, in blijde verwachting, ben/is ~ in verwachting, weken/maanden zwanger, zwanger van,
verwacht/verwachten ~ kindje/baby, met zwangerschapsverlof, kindje/baby/kind verloren, word/wordt/werd moeder,
moeder geworden, geef/geeft/gaf borstvoeding, moet kolven, krijg/krijgt/slik/slikt/gebruik/gebruikt ~ hormonen,
klachten door de overgang, in de overgang, midden in de overgang
"""

SAYINGS: Final = (_WORN + _HEAD + _BODY + _CARE + _LAW + _HABITS + _CHILD).strip()
