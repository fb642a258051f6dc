"""The tenth set: once more every voice, with as much clean text as text about illness."""

SENTENCES = """\
Ik kan niet meer in de bouw omdat ik een {gezondheid:hernia} heb gehad.
De heer is bekend met {gezondheid:diabetes} en {gezondheid:overgewicht}.
Sinds mijn {gezondheid:burnout} wil ik een baan zonder deadlines.
Ik heb {gezondheid:ADHD}, geef mij dus afwisselend werk.
Zij heeft {gezondheid:borstkanker} gehad en bouwt nu op naar 20 uur.
Ik slik {gezondheid:Ritalin} en ben dan rustig.
mijn {gezondheid:rug is kapot} van 20 jaar stratenmaken
Heeft vanwege {gezondheid:astma} moeite met stoffige ruimtes.
Mijn man heeft een {gezondheid:hersentumor}, ik werk daarom parttime.
Ik ben {gezondheid:slechthorend}, kijk mij aan als je praat.
Klant is in {gezondheid:behandeling} bij i-psy.
Ik ben {gezondheid:depressief} geraakt na mijn scheiding.
Ze is {gezondheid:zwanger} van een tweeling.
Hij zit sinds kort in een {gezondheid:rolstoel} na een val.
Heeft {gezondheid:hartklachten} en mag geen nachtdienst draaien van de {gezondheid:cardioloog}.
Ik ben een {gezondheid:autist} en trots.
Ik heb {gezondheid:artrose}, vooral in mijn vingers.
Ik mag van het UWV werken met behoud van mijn {gezondheid:WAO}.
Meneer is vaak {gezondheid:duizelig}, werken op een ladder is uitgesloten.
Ik krijg binnenkort een nieuwe {gezondheid:heup}.
Doet mee aan een {gezondheid:afkicktraject} van Antes.
Ik kan slecht tegen prikkels want ik heb {gezondheid:autisme}.
Mevrouw heeft {gezondheid:psoriasis} op haar handen.
Ik heb {gezondheid:angst} om te falen en daar krijg ik {gezondheid:therapie} voor.
Er is {gezondheid:dyslexie} geconstateerd op de basisschool.
{gezondheid:Zenuwpijn} in beide voeten, staand werk niet mogelijk.
Ik heb een {gezondheid:schildklierafwijking} waardoor ik snel moe ben.
Ik heb twee {gezondheid:beroertes} gehad en mijn linkerarm doet niet alles meer.
Ik ben {gezondheid:herstellende van} een burn-out.
Hij was {gezondheid:verslaafd} aan gokken en zit in de schuldsanering.
Heeft {gezondheid:fybromialgie}, wisselende dagen.
Ik zit al een jaar thuis met {gezondheid:long-covid}.
Jobcoach schrijft: door haar {gezondheid:borderline} wisselt haar stemming snel.
Ik heb een {gezondheid:visuele beperking} en werk met spraaksoftware.
Ik heb vaak {gezondheid:migraine} en dan moet ik in het donker liggen.
Kandidaat kreeg {gezondheid:epilepsie} na een ongeval op zijn werk.
ik heb sinds geboorte een {gezondheid:kromme rug}
Ik mag niet tillen van mijn {gezondheid:fysiotherapeut}.
{gezondheid:Suikerziekte} en een {gezondheid:hoge bloeddruk}, verder fit.
Ik heb geen {gezondheid:beperkingen} behalve dat ik een {gezondheid:gehoorapparaat} draag.
Klant is {gezondheid:psychisch kwetsbaar} en heeft een rustige start nodig.
Mijn {gezondheid:linkerbeen} is korter dan mijn rechter.
Is al twee jaar {gezondheid:clean}.
Na {gezondheid:chemotherapie} heb ik minder gevoel in mijn vingers.
Ik ben {gezondheid:overspannen} thuisgekomen uit mijn vorige baan.
Ik heb een {gezondheid:LVB} en kan goed met dieren omgaan.
Ik heb een winkel gerund in tweedehands kleding.
Ik help graag klanten die slecht ter been zijn.
Je verpleegt bewoners met dementie of parkinson.
Ik ben bezig met een cursus tot hulp in de zorg.
Wij zijn een leerbedrijf voor jongeren met een licht verstandelijke beperking.
Bij Laurens Therapeutisch Centrum deed ik de receptie.
De arts schrijft recepten, jij verwerkt ze in de computer.
Geen zin in stilzitten? Wij ook niet.
Ik kan me goed concentreren bij saai werk.
De chauffeur rijdt patiënten naar de dialyse.
Ik ben sterk, gezond en nooit te laat.
Je werkt zelfstandig en bent niet bang voor vieze handen.
Werken met beperkte middelen heb ik in Eritrea geleerd.
De hond had epilepsie en kreeg van mij zijn pillen.
Ik ben geslaagd voor het examen anatomie.
In het magazijn ligt alles op zijn plek.
Ik heb vijf jaar als tolk bij artsen gewerkt.
Een slecht humeur ken ik niet.
Ik werk ook als er storm is.
Je ziet slecht weer niet als een probleem.
Als je hart bij techniek ligt, zit je hier goed.
Ik heb leren omgaan met lastige klanten.
Voor ons team zoeken we iemand met pit.
De training valt onder arbo en verzuim.
Ik was de vaste oppas van een jongen met het syndroom van Down.
Je hebt geen diploma nodig, wel een stevig gestel.
De lift is defect en de trap is steil.
Ik zoek een baan voor drie dagen omdat ik studeer.
Mijn vorige contract liep af door een reorganisatie.
Ik heb bij de drogist vitamines verkocht.
Elke dag geef ik de planten water en praat ik met buren.
Er zijn veel zieken deze week, kun jij invallen?
De vakantie deed me goed.
Ik kan overal tegen, behalve tegen liegen.
Het verpleeghuis is bereikbaar met tram 25.
Ik ben beschikbaar na een operatie van ons systeem in juni.
Mijn collega's noemen me het geheugen van de afdeling.
Je werkt met chemische stoffen en draagt handschoenen.
Ik wil rustig beginnen en later meer uren.
Bel {naam:Soraya} op {telefoon:06-17320508}.
"""
