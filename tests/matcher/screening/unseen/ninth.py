"""The ninth set: what a person tells in passing, what a colleague notes, and a vacancy that only sounds like it."""

SENTENCES = """\
Na mijn tweede {gezondheid:hartinfarct} moest ik van de vrachtwagen af.
Ik sta onder {gezondheid:behandeling} voor mijn longen.
Mijn zoon van zes heeft een {gezondheid:spierziekte} dus ik kan alleen tussen 9 en 2.
Ik werk langzaam omdat ik {gezondheid:slecht zie}.
klant heeft {gezondheid:paniekstoornis}, reist liever niet met ov
Mevrouw slikt sinds kort {gezondheid:citalopram}.
ik ben {gezondheid:dof} aan 1 oor
Vorige week weer een {gezondheid:epileptische aanval} gehad, mag geen auto rijden.
Onze zoon is {gezondheid:autistisch} en zoekt een rustige werkplek.
Cliënt heeft {gezondheid:jicht} en loopt vandaag moeilijk.
Ik heb {gezondheid:schurft} gehad in de opvang maar ben weer schoon.
Het {gezondheid:astma} van Youssef is goed onder controle.
Ik kan geen ploegendiensten draaien in verband met mijn {gezondheid:insuline}.
Door {gezondheid:bijwerkingen} van de {gezondheid:medicijnen} komt hij moeilijk op gang.
Heeft een {gezondheid:kunstheup} links, rechts volgt in de herfst.
Zit sinds 2018 in de {gezondheid:WIA} met een {gezondheid:psychische aandoening}.
Ik ben geboren {gezondheid:zonder linkerhand}.
Ik raak in de war van te veel geluid, dat komt door {gezondheid:NAH}.
Ik ben ongeneeslijk {gezondheid:ziek} maar wil blijven werken zolang het kan.
Mijn ex was verslaafd en ik heb er {gezondheid:PTSS} aan overgehouden.
Ik ben met {gezondheid:rugklachten} uitgevallen bij de Praxis.
Kandidaat heeft een {gezondheid:taalontwikkelingsstoornis} (TOS).
Ik val soms weg, dat heet {gezondheid:absence}.
Zij is herstellende van {gezondheid:eierstokkanker}.
Heeft begeleiding van een {gezondheid:psychiatrisch} verpleegkundige.
Door {gezondheid:hartritmestoornis} verboden om te tillen.
Meneer draagt {gezondheid:hoorapparaten} en verstaat niet alles.
Ik ben een rustige man met {gezondheid:schizofrenie}.
We hebben afgesproken dat hij eerst aan zijn {gezondheid:verslaving} werkt.
{gezondheid:Angstig} in groepen, wil graag achter de schermen werken.
Ik ben {gezondheid:16 weken zwanger}.
Ik heb een {gezondheid:verlamde arm} maar met de andere kan ik alles.
ik had vroger {gezondheid:anorexsia}
Ik ben {gezondheid:overgevoelig voor geluid}.
Wil best vertellen dat ik {gezondheid:hepatitis} heb.
Mijn {gezondheid:darmen} zijn altijd van streek, dus een wc dichtbij is fijn.
Hij heeft door {gezondheid:polyneuropathie} geen gevoel in zijn voeten.
Werkt met jobcoach vanwege {gezondheid:autisme}.
Ik zit nog in de nasleep van een {gezondheid:hersenschudding}.
{gezondheid:Alcoholverslaving} in remissie, twee jaar nuchter.
Ik ben licht {gezondheid:autistisch}.
Uit het medisch onderzoek bleek een {gezondheid:hartafwijking}.
Heeft veel {gezondheid:pijn} in haar gewrichten.
Ik moet elke vier uur oogdruppels tegen {gezondheid:glaucoom}.
Klant is dakloos en {gezondheid:verslaafd} aan crack.
Ik ben {gezondheid:afgekeurd} door de keuringsarts van defensie.
Ik mag van de dokter niet boven schouderhoogte werken door een {gezondheid:peesontsteking}.
Wij zijn dol op gebak en op collega's.
Je helpt kinderen met een achterstand in taal.
Bij de GGD maakte ik afspraken voor vaccinaties.
Ik reed op een ambulance in Turkije.
Onze locatie in Spijkenisse is voor mensen met NAH.
Ik kan goed tegen kritiek, daar word ik beter van.
De verzekering betaalt bij ziekte of ongeval.
Ik was jeugdhulpverlener in een kliniek voor eetstoornissen.
Als steward let je op mensen die onwel worden.
De stof in de hal is slecht voor je longen, daarom draag je een masker.
Ik heb bij een opticien gewerkt.
Ik stofte de kamers af op de afdeling cardiologie.
Een gezonde geest in een gezond lichaam, dat is mijn motto.
Ik heb een brede rug.
De leidinggevende was streng maar eerlijk.
Het is geen probleem als je eens een dag ziek bent.
Ik liep tegen een muur aan bij mijn vorige baas.
Ik deed boodschappen voor een blinde buurman.
Je staat oog in oog met de klant.
Ik heb de hand in eigen boezem gestoken.
Mijn moeder zei altijd: werken is gezond.
We zoeken een psychiatrisch verpleegkundige voor de nacht.
Een prothesemaker leert je het vak.
Ik heb een jaar op een boot gezeten.
Voor mij geen gezeur, gewoon aanpakken.
Ik ben uit de schulden en heb weer rust.
Het restaurant kookt zonder gluten en noten.
Je werkt op plekken met hoogtes tot 30 meter.
In de revalidatie bij Laurens heb ik de planten verzorgd.
De koffie was niet te drinken, verder een goede baan.
Ik ben een harde werker met een zachte kant.
De wachtlijsten in de zorg zijn lang, daarom zoeken wij jou.
Ik hield de score bij tijdens het zaalvoetbal.
Elke maand doneer ik bloed.
Ik ben blind voor rommel, zegt mijn vrouw.
Slapen in de bus hoort bij het chauffeursvak.
Ik viel op school vaak in slaap van verveling.
Ik gaf rondleidingen aan slechtziende bezoekers.
De brandwacht houdt toezicht bij laswerk.
Wie geen bloed kan zien, moet hier niet komen werken.
Je krijgt een griepprik als je wilt.
De apotheker leerde mij hoe je de voorraad telt.
Ik heb de neiging om hard te praten in de hal.
Bel {naam:Nadia} op {telefoon:06-14142135}.
"""
