"""Dutch for health in two words or more, all folded: see tokens.fold."""

from typing import Final

from matcher.screening.wordlist import phrased

PHRASES: Final = phrased(
    """burn out
licht verstandelijke beperking
glazen oog
zit in de overgang
ben in de overgang
bore out
long covid
post covid
hoge bloeddruk
te hoge bloeddruk
lui oog
slecht ter been
niet aangeboren hersenletsel
nietaangeboren hersenletsel
multiple sclerose
chronisch ziek
chronisch zieke
langdurig ziek
ernstig ziek
chronische ziekte
ernstige ziekte
zeldzame ziekte
langdurige ziekte
progressieve ziekte
chronische aandoening
medische aandoening
chronische pijn
chronische pijnklachten
chronische vermoeidheid
chronisch vermoeid
chronisch vermoeidheidssyndroom
chronisch moe
lichamelijke klachten
fysieke klachten
psychische klachten
mentale klachten
medische klachten
lichamelijke problemen
fysieke problemen
psychische problemen
mentale problemen
medische problemen
psychische problematiek
medische redenen
medische reden
medische beperking
medische beperkingen
medische situatie
medische toestand
medisch verleden
psychisch verleden
psychisch kwetsbaar
psychische kwetsbaarheid
lichamelijke beperking
lichamelijke beperkingen
fysieke beperking
fysieke beperkingen
verstandelijke beperking
licht verstandelijk beperkt
verstandelijk beperkt
lichamelijk beperkt
fysiek beperkt
fysiek beperkte
mentaal beperkt
psychisch beperkt
motorisch beperkt
cognitief beperkt
cognitieve beperking
bipolaire stoornis
diabetes type 1
diabetes type 2
diabetes type een
diabetes type twee
autistische stoornis
obsessieve stoornis
psychotische stoornis
manische depressie
drinkt te veel
drink te veel
dronk te veel
drinkt teveel
drink teveel
visuele beperking
visueel beperkt
auditieve beperking
auditief beperkt
motorische beperking
psychische beperking
mentale beperking
meervoudige beperking
zintuiglijke beperking
lichamelijke handicap
verstandelijke handicap
visuele handicap
lichamelijk gehandicapt
verstandelijk gehandicapt
psychische ziekte
psychische aandoening
psychische stoornis
posttraumatische stressstoornis
post traumatische stressstoornis
autistisch spectrum
verhoogde bloeddruk
in verwachting
in therapie
trage schildklier
versleten tussenwervelschijf
open been
open rug
gilles de la tourette
herstellende van
in de ziektewet
verminderd belastbaar
beperkt belastbaar
beperkte belastbaarheid
verminderde belastbaarheid
beperkte energie
prikkelbare darm
niet lekker in mijn vel
slecht in mijn vel
niet goed in mijn vel
aan de drank
aan de drugs
van de drank af
van de drugs af
van de alcohol af
alcohol problemen
klinisch opgenomen
psychisch ziek
geestelijk ziek
zwakke gezondheid
slechte gezondheid
broze gezondheid
zenuwachtige darm
zware bevalling
overleden kindje
hartproblemen gehad
complexe ptss
klassiek autisme
lichte autisme
eenzijdig doof
restless legs
moeilijk lerend
moeilijk lerende
frozen shoulder
sociale angst
hoor stemmen
hoort stemmen
stemmen horen
beschermd wonen
medicinale wiet
medicinale cannabis
orthopedische schoenen
cochleair implantaat
in het gips
aan de dialyse
aan de zuurstof
slecht zicht
slecht gehoor
verminderd zicht
verminderd gehoor
slecht horend
slecht ziend
laag iq
ziekte wet
eerste ziektejaar
tweede ziektejaar
medisch afgekeurd
medische urenbeperking
open hartoperatie
gebroken been
gebroken heup
gebroken pols
gescheurde kruisband
gescheurde meniscus
gescheurde spier
gescheurde pees
licht verstandelijke
geestelijk gehandicapt
zware medicatie
post traumatische stress
kilos zwaar
essentiele tremor
perifere neuropathie
dunne vezel neuropathie
ehlers danlos
guillain barre
suikerziekte type
spastische darm
chronische bronchitis
chronische hoofdpijn
chronische migraine
hoge oogdruk
dubbele longontsteking
chronische ontsteking
geestelijke problemen
emotionele problemen
geestelijke klachten
traumatische ervaringen
depressieve klachten
depressieve gevoelens
depressieve periode
sombere gevoelens
suicidale gedachten
stoppen met drinken
gestopt met drinken
gestopt met blowen
stopte met drinken
aan het afkicken
alcohol probleem
drugs probleem
drank probleem
rug problemen
rug klachten
knie klachten
hart klachten
long klachten
hart problemen
hart patient
rolstoel gebonden
suiker patient
gehoor problemen
nek klachten
arbeids ongeschikt
arbeids ongeschiktheid
burn uit
over spannen
slecht lopen
moeilijk lopen
niet goed ter been
hartritme stoornis
slaap apneu
maag zweer
niet aangeboren hersen letsel
kan niet goed zien
kan niet goed horen
cystic fibrosis
taaie slijmziekte"""
)
