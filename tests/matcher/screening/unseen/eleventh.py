"""The eleventh set: letters and forms, reports and advertisements, after the figures of speech were set apart."""

SENTENCES = """\
Door een {gezondheid:spierscheuring} in mijn kuit ben ik gestopt als postbode.
Ik heb een {gezondheid:beperkte longinhoud} en fiets elektrisch.
Klant heeft last van {gezondheid:wanen} als hij zijn {gezondheid:medicatie} niet neemt.
Ik ben sinds 2015 {gezondheid:blind} en lees braille.
Mijn {gezondheid:PTSS} maakt dat ik schrik van harde klappen.
Mevrouw gebruikt {gezondheid:prednison} en is daardoor aangekomen.
ik heb {gezondheid:sukkelende gezondheid}
Werkt halve dagen wegens {gezondheid:chronische vermoeidheid}.
Ik loop al jaren met {gezondheid:schouderklachten}.
Hij heeft een {gezondheid:spraakstoornis} maar schrijft goed.
Ik ben {gezondheid:ziek} geworden van de oplosmiddelen op mijn werk.
Er loopt een aanvraag voor een {gezondheid:Wajong-uitkering}.
De kandidaat heeft ernstige {gezondheid:reuma} in beide handen.
Ik kom moeilijk uit bed door mijn {gezondheid:depressie}.
{gezondheid:Hartpatiënt}, mag geen stress hebben.
Sinds mijn {gezondheid:zwangerschap} heb ik {gezondheid:bekkenklachten}.
Mijn broer en ik hebben allebei {gezondheid:sikkelcelziekte}.
Het gaat beter met mijn {gezondheid:verslaving}, ik ga trouw naar de groep.
Ik heb {gezondheid:hiv} en dat is goed te behandelen.
Dhr. heeft een {gezondheid:donornier} en moet infecties mijden.
Ik val uit bij te veel prikkels, ik heb {gezondheid:ADD}.
Ik ben aan mijn {gezondheid:galblaas} geopereerd in mei.
Na {gezondheid:corona} ben ik nooit meer de oude geworden, snel {gezondheid:buiten adem}.
Heeft in een {gezondheid:psychiatrisch ziekenhuis} verbleven.
Ik was tot vorig jaar {gezondheid:alcoholist} en ga nog naar de {gezondheid:AA}.
Klant {gezondheid:ziet} slecht en mag niet fietsen in het donker.
Ik heb een {gezondheid:WIA} van 60 procent.
Ik draag {gezondheid:steunzolen} omdat ik {gezondheid:platvoeten} heb.
Zij heeft {gezondheid:boulimia} gehad als tiener.
Ik ben bang om {gezondheid:flauw te vallen}, ik heb {gezondheid:lage bloeddruk}.
Kan niet traplopen door zijn {gezondheid:knieprothese}.
Mw. wil na haar {gezondheid:bevalling} in deeltijd starten.
ik heb {gezondheid:astma} maar roken collega's buiten dan gaat het
Hij is {gezondheid:hoogsensitief} en werkt met een koptelefoon.
Ik heb {gezondheid:kanker} overwonnen.
Ik heb moeite met lezen en schrijven door {gezondheid:dyslexie}.
De {gezondheid:psychiater} van cliënt adviseert 3 dagen van 4 uur.
Ik heb {gezondheid:eczeem} en kan geen latex dragen.
Vanwege een {gezondheid:burn-outverleden} graag geen targets.
Ik voel me goed met mijn {gezondheid:kunstheup} en kan alles.
Heeft een {gezondheid:verstandelijke beperking} en een begeleider van Pameijer.
Mijn {gezondheid:epilepsie} is al vier jaar weg.
Wij geven training in het herkennen van een hersenbloeding.
Je assisteert de chirurg bij kleine ingrepen.
Ik heb een cursus mindfulness gedaan en slaap prima.
De koelcel is kapot en de monteur komt morgen.
Ik heb gevoel voor cijfers en een hoofd voor planning.
Samen houden we het ziekteverzuim laag.
In de tandartspraktijk maakte ik de instrumenten schoon.
Bij Aafje zoeken ze een huishoudelijke hulp.
Een gezond bedrijf met gezonde cijfers.
Je begeleidt deelnemers met niet-aangeboren hersenletsel op de fiets.
Ik las de krant voor aan blinde ouderen.
De baan is niet voor wie bang is in het donker.
Ik heb vaker diensten overgenomen van een zieke collega.
Onze medewerkers krijgen korting op de sportschool.
De ambulance staat om de hoek, daar werkt mijn oom.
Ik kan tegen een stoot en lach graag.
Voor dit werk heb je sterke handen nodig.
Ik las rolstoelframes in de werkplaats.
Je brengt post rond in het ziekenhuis.
Ik vind het fijn om met mijn lijf te werken.
De functie omvat het voeren van verzuimgesprekken.
Vergeet je pijnstillers niet na de eerste dag sjouwen!
Ik ben zelf geen hulpverlener maar ik kan goed luisteren.
Wij zorgen dat werk en gezondheid in balans zijn.
Ik heb een chronisch gebrek aan geduld met printers.
De afdeling oncologie zoekt een voedingsassistent.
Ik reed voor een groothandel in hoorapparaten.
Ik ben doof voor roddels.
Het kost me geen moeite om vroeg te beginnen.
Ik stond in de kou, in de regen en in de zon.
Ik werk op basis van vertrouwen.
Met een handicap kun je hier ook prima aan de slag.
Na de lunch word ik altijd een beetje loom.
Bel {naam:Mehmet} op {telefoon:06-22360679}.
"""
