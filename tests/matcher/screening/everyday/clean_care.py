"""Look-alikes: those who work in care, with animals, with aids or with accidents, and what they say of it."""

SENTENCES = """\
Ervaren groepsbegeleider voor jongeren met een LVB en gedragsproblematiek.
Ik werkte drie jaar als begeleider bij Pameijer met mensen met autisme.
Ik heb als vrijwilliger met dementerende ouderen gewandeld.
In de wijkverpleging gaf ik injecties en verzorgde ik wonden.
Wondzorg, katheteriseren, stoma verzorgen: ik heb het allemaal gedaan.
Ik kan injecteren, katheteriseren en een sonde inbrengen.
Bevoegd en bekwaam voor infuus en injecties.
Ik ben vaardig in het omgaan met onbegrepen gedrag bij dementie.
Palliatieve zorg heeft mijn hart.
Mijn hart ligt bij de ouderenzorg.
Nachtzuster in een verpleeghuis, drie nachten per week.
Ik werkte op de PAAZ als verpleegkundige.
Bij de crisisdienst draaide ik bereikbaarheidsdiensten.
Ik liep stage op de afdeling longziekten.
Ik werkte bij Rijndam in de keuken.
Schoonmaak bij GGZ Delfland, drie avonden.
Als beveiliger op de SEH maakte ik veel mee.
Ik was gastvrouw op de dagbehandeling.
Als taxichauffeur reed ik vaak naar de dialyse.
Ritten naar ziekenhuis en revalidatiecentrum.
Ik ben activiteitenbegeleider voor mensen met niet-aangeboren hersenletsel.
Mijn werk bestond uit het ondersteunen van verslaafde daklozen.
Woonbegeleider bij een beschermde woonvorm.
Ik gaf zwemles aan kinderen met een handicap.
Ervaring met doelgroep: GGZ, verslaving, dak- en thuislozen.
Doelgroepen: ouderen, gehandicapten, psychiatrie.
Kennis van psychopathologie en DSM-5.
Je hebt affiniteit met mensen met psychische kwetsbaarheid.
Je bent niet bang voor bloed.
Je kunt omgaan met verwarde bewoners.
Je ondersteunt een meneer met een dwarslaesie bij zijn ADL.
Zorgvrager met spierziekte zoekt assistent voor de ochtenden.
PGB-houder zoekt hulp, ervaring met MS is een pre.
Wij zoeken een chauffeur voor onze bewoner in een rolstoel.
Een collega met een beperking begeleiden hoort erbij.
We werken met mensen met en zonder arbeidsbeperking.
Onze medewerkers hebben vaak een Wsw-indicatie.
Beschut werk in een rustige hal.
De werkplaats is prikkelarm.
Geschikt voor iemand die graag alleen werkt.
Ben je slechthorend? Wij hebben een lichtsignaal op de machines.
Zittend werk, ook geschikt bij rugklachten.
Rolstoeltoegankelijk kantoor met lift.
Wij regelen een tolk gebarentaal als dat nodig is.
Tillen doe je met een tillift, dus je rug blijft heel.
Let op je knieën: gebruik de matjes.
Wie last heeft van hooikoorts kan beter binnen werken.
Een griepprik krijg je gratis via het werk.
Wij zijn een gezond bedrijf met weinig verzuim.
Bij ziekte bel je voor half acht.
Ziekmelden doe je telefonisch.
Ziek zijn we zelden.
Vervanging van een collega met zwangerschapsverlof, tot december.
Eerste hulp bij ongelukken: diploma verplicht.
Na een ongeval maak je een melding in het systeem.
Bij een ongeval op de snelweg zet je de rijbaan af.
Ongevallen onderzoeken en rapporteren, veiligheidskundige.
Schade aan auto's taxeren na een aanrijding.
Ik sleepte auto's weg na een ongeluk.
De patiënt staat bij ons centraal.
Voor elke klant een diagnose van zijn cv-ketel.
Ketel ziek? Wij maken hem beter.
Plantendokter: ik herken ziektes en plagen.
Bladluis, meeldauw, schimmel: ik weet wat je moet doen.
Kalveren met diarree gaf ik elektrolyten.
Ik hielp bij de bevalling van lammetjes.
Hoefsmid, kreupele paarden rechtzetten.
Hondentrimster, ook angstige honden.
In het asiel liepen katten met aids en niesziekte.
Ik gaf de vissen medicijn tegen stip.
Ik injecteerde gel in dakgoten.
Prothesemaker in opleiding, gips en kunststof.
Tandtechnicus: kronen, bruggen en gebitten.
Pedicure aan huis, ook voor diabetische voeten.
Masseur, ik los spierpijn en stijve nekken op.
Schoonheidsspecialiste, behandeling van acne en couperose.
Kapper voor mensen die door chemo hun haar verliezen.
Haarwerken en pruiken aanmeten.
Opticien: oogmeting, lenzen, varifocaal.
Fietsenmaker, driewielers en rolstoelfietsen.
Ik reed met de Valys taxi.
Regiotaxi chauffeur, mensen met rollator help ik naar de deur.
Bezorger bij een medische groothandel.
Order picker in een magazijn met steunkousen en braces.
Inpakker van tabletten en capsules bij een farmabedrijf.
Operator in de productie van insuline.
Analist bij een lab voor bloedonderzoek.
Secretaresse van een maatschap neurologie.
Doktersassistent, triage aan de telefoon.
Apothekersassistente, recepten controleren.
Ik regelde de agenda van de psychiater.
Tolk Arabisch bij artsen en ziekenhuizen.
Vertaler van bijsluiters.
Journalist, schreef over corona en zorg.
Regisseur van een film over autisme.
Ik speel in een stuk over dementie.
Muzikant, we spelen metal en zijn niet bang voor herrie.
Ik hou van thrillers over een psychopaat.
Drummer bij een band die Migraine heet.
Ik doe aan boksen, daar krijg je een harde kop van.
Voetbal: keeper, gebroken records.
Mijn conditie is top door het fietsen.
Ik fiets elke dag 20 km, weer of geen weer.
Sterk in mijn armen, snel met mijn voeten.
Ik heb twee rechterhanden.
Ik heb twee linkerhanden, dus geen klussen in huis.
Ik ben een ochtendmens, om zes uur fris.
Ik slaap goed en sta vroeg op.
Ik slaap op de boot tijdens de reis.
Ik hoor goed en zie scherp.
Ik ben niet op mijn mondje gevallen.
Ik ben gevallen voor dit vak.
Ik val met de deur in huis: ik zoek werk.
Ik viel in bij ziekte op een basisschool.
Ik heb er buikpijn van hoe mijn oude baas mensen behandelde.
Ik krijg jeuk van slordigheid.
Ik krijg rode oren van complimenten.
Mijn baas had een kort lontje.
Het team was op, te weinig handen.
De werkdruk was ziekmakend hoog, daarom zoek ik iets anders.
Ik was het zat en nam ontslag.
Ik stopte omdat het filiaal failliet ging.
Ik ben ermee gestopt omdat ik ging verhuizen.
Ik ben uit de running als er gestaakt wordt.
Ik was in de war met de roosters en stond een dag te vroeg op het werk.
Ik ben in therapeutische tuinen werkzaam geweest als hovenier.
Ik geef les in gips gieten.
Ik ben helemaal gezond, geen klachten.
Geen bijzonderheden qua gezondheid.
"""
