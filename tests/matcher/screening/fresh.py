"""Sentences written after the rules, in another manner, to see whether the rules hold on what they were
not made for."""

SENTENCES = """\
Hey daar! {naam:Priya} hier, te bereiken op {telefoon:06-31 22 45 67}.
De leidinggevende is {naam:Hakan Demir}, mail hem via {email:h.demir@schoonbv.nl}.
Ik werd in 1979 geboren; burgerservicenummer {bsn:226479961}.
cv staat klaar, bsn volgt: {bsn:226.479.961}
Gegevens: {naam:Bianca Vermeer}, {adres:Randweg 114b}, {adres:3074 BR} Rotterdam, {telefoon:0642198765}
Mijn thuisadres blijft {adres:Boergoensevliet 55}.
Ik huur een kamer op de {adres:Gaesbeekstraat 12-b}.
Bij ons aan de {adres:Sluisjesdijk 84} is het nooit saai.
Solliciteer bij onze vestiging aan de {adres:Keileweg 10}, vlakbij het Marconiplein.
Kosten kunnen naar {iban:NL57 TRIO 0788 1234 56}.
Stort maar op {iban:nl57trio0788123456}, bedankt.
Mijn mobiele nummer eindigt niet op 7 maar is {telefoon:06 24 68 13 57}.
Werkgever belt u op {telefoon:010-4853000}.
Vanuit het buitenland: {telefoon:+31 10 485 30 00}.
Mijn privémail: {email:noah.w@icloud.com}; werkmail geef ik liever niet.
Voor een rondleiding kun je {naam:Hassan} bellen.
Je kunt {naam:Miranda de Haan} mailen op {email:miranda@dekade.nl}.
Ik ben {naam:Dennis}, en dit is mijn verhaal.
Goedemiddag, mijn naam is {naam:Jolanda Kooij}.
Ze noemen mij op het werk altijd {naam:Ome Cor}.
Hgr. {naam:Tineke}
Groet, {naam:Abdel}
Inlichtingen bij dhr. {naam:Van Leeuwen} ({telefoon:010 2012012}).
Sinds mijn twintigste weet ik dat ik {gezondheid:autistisch} ben.
Vorig jaar kreeg ik de diagnose {gezondheid:ADD}.
Ik loop al jaren rond met {gezondheid:rugproblemen}.
Vanwege {gezondheid:knieklachten} liever geen trappen.
Mijn {gezondheid:rug} laat me soms in de steek.
Tillen gaat niet door een {gezondheid:hernia}.
Mijn arts heeft vastgesteld dat ik {gezondheid:diabetes} heb.
Omdat ik {gezondheid:epilepsie} heb, fiets ik niet.
Het UWV heeft mij volledig {gezondheid:afgekeurd}.
Op dit moment zit ik nog {gezondheid:in de ziektewet}.
Ik kom uit een {gezondheid:burn-out} en bouw rustig op.
Twee jaar geleden viel ik uit met een {gezondheid:burn-out}.
Ik ben bijna {gezondheid:blind}, maar met spraaksoftware lukt alles.
Mijn gehoor is slecht, ik draag {gezondheid:hoortoestellen}.
Als ik mijn {gezondheid:medicijnen} neem, gaat het goed.
Dankzij mijn {gezondheid:medicatie} ben ik stabiel.
Iedere dinsdag heb ik {gezondheid:therapie}.
Door de {gezondheid:chemo} ben ik sneller moe.
Ik mag van de {gezondheid:dokter} niet zwaar tillen.
Vanwege een {gezondheid:angststoornis} reis ik niet met de metro.
Ik heb vroeger gedronken en ben nu al zes jaar van de {gezondheid:drank} af.
Een {gezondheid:verslaving} heeft mij mijn baan gekost.
Ik leef met {gezondheid:hiv}.
Ik verwacht in september een {gezondheid:baby}.
Na mijn {gezondheid:bevalling} wil ik weer gaan werken.
Mensen merken niet dat ik {gezondheid:slechthorend} ben.
Ik heb {gezondheid:een arm} die niet goed werkt.
Mijn {gezondheid:linkerhand is verlamd}.
Lopen is lastig, ik heb {gezondheid:MS}.
Lang staan lukt niet vanwege mijn {gezondheid:heup}.
Ik heb {gezondheid:kanker} overleefd en wil weer meedoen.
Deelnemer kampt met schulden en een {gezondheid:depressie}.
Zij is {gezondheid:zwanger} en stopt in juni.
Hij slikt {gezondheid:medicijnen} tegen {gezondheid:epilepsie}.
Mijn {gezondheid:ADHD} maakt mij creatief.
Soms heb ik een {gezondheid:psychose} gehad.
Ik ben {gezondheid:arbeidsbeperkt}.
Bakkerij Klootwijk zoekt een krachtpatser met humor.
In het Erasmus MC heb ik de linnenkamer gedaan.
Onze klanten zijn ziekenhuizen, scholen en hotels.
Een dag op de afdeling neurologie is nooit hetzelfde.
Ik heb een diploma Helpende Zorg en Welzijn niveau 2.
Je wast en kleedt bewoners met alzheimer.
Als buschauffeur hielp ik reizigers met een rollator.
Bij de thuiszorg gaf ik insuline aan cliënten.
Op mijn stage in de kliniek leerde ik bloed prikken.
Ik heb altijd hard gewerkt en ben zelden te laat.
Samen zorgen wij dat iedereen gezond weer thuiskomt.
Veilig werken: tillen doe je vanuit de knieën.
We draaien op een nieuwe lijn en hebben 3 ploegen.
Ik wil graag bij de RET op de tram.
Vakantie is 25 dagen per jaar.
Je salaris ligt tussen € 2.300 en € 2.800.
Onze zaak aan de Zwart Janstraat is gezellig.
Reken op 7,5 uur per dag, 5 dagen per week.
Ik rijd een Toyota reachtruck en een Linde E16.
De Maashaven en de Rijnhaven liggen dichtbij.
Vanaf Rotterdam Centraal is het 15 minuten met lijn 4.
Ik ben Zuiderling in hart en nieren.
Ik ben Syrisch en leer snel Nederlands.
Ik ben Productiemedewerker bij Unilever geweest.
Ik ben Hulp in de huishouding.
Ik heb gewerkt voor Hans Anders en Specsavers.
De opdracht kwam van Simon Loos.
Mijn favoriete winkel is Zeeman.
Ik zorg dat de vrachtwagens op tijd bij de DC's zijn.
Wij hanteren een ziekteverzuimbeleid.
Je meldt ziekmeldingen aan de planner.
Ik wil geen werk waarbij ik lang moet staan.
Een rustige plek zonder veel prikkels past bij mij.
Ik kan niet tegen onrecht.
Het artikelnummer 40123456 ontbreekt in het rek.
Containernummer MSKU1234567 staat op kade 3.
Rond 2016 heb ik mijn vca gehaald.
Ik zie kansen in de haven.
Ik voel me fit en sterk.
Je hebt een rijbewijs C1 of haalt dat bij ons.
Wil je mij spreken, bel dan {telefoon:06-44556677} of mail {email:t.bos@xs4all.nl}
Mijn nr: {telefoon:0644556677}
Whatsappen kan op {telefoon:+31 644556677}.
Ik ben te vinden op {adres:Dorpsweg 144a} te Rotterdam.
Woonachtig te Rotterdam, {adres:Carnisselaan 23}.
Langskomen kan: {adres:Paul Krugerstraat 101}, {adres:3072 GK}.
Ik deel een flat aan de {adres:Schere 312}.
Mijn bsn volgt hier: {bsn:0858.80.000}
BSN - {bsn:137576559}
Als het nodig is: {bsn:137576559} (burgerservicenummer).
Rekening: {iban:NL44 RABO 0123 4567 89}, op naam van mijn moeder.
Stuur een berichtje naar {email:lotte.v.d.berg@live.nl}!
Mijn naam is {naam:Hilal} en ik kom uit Feijenoord.
Ik heet {naam:Damian Kowalski}, ben 29 en lasser.
Ik ben {naam:Mo}, chauffeur.
Vraag naar {naam:Ria} bij de receptie.
Vriendelijke groeten, {naam:Sem van den Bosch}
Contactpersoon is mevrouw {naam:El Idrissi}.
Ik ken mijn grenzen door mijn {gezondheid:autisme}.
{gezondheid:Diabetes} heb ik al sinds mijn jeugd.
Vanwege {gezondheid:fibromyalgie} werk ik maximaal vier uur per dag.
Ik heb een tijd {gezondheid:depressief} op de bank gezeten.
Na een zware {gezondheid:operatie} ben ik weer op de been.
Ik werk aan mijn {gezondheid:angsten} samen met een {gezondheid:therapeut}.
Ik val soms weg door mijn {gezondheid:epilepsie}.
Ze hebben {gezondheid:ADHD} bij mij vastgesteld.
Mijn {gezondheid:reuma} is onder controle.
Ik kan niet tegen stof, ik heb {gezondheid:astma}.
Ik draag een {gezondheid:prothese} aan mijn been.
Ik heb moeite met lezen door {gezondheid:dyslexie}.
Ik ben sinds kort hersteld van {gezondheid:kanker}.
Ik krijg een uitkering van de {gezondheid:WIA}.
Ik heb ooit een {gezondheid:zelfmoordpoging} gedaan.
Het gaat beter met mij na de {gezondheid:burn-out}.
Mijn {gezondheid:rugklachten} zijn bijna over.
Ik ben {gezondheid:slecht ter been}.
Ik heb een {gezondheid:zwakke gezondheid}.
Vroeger {gezondheid:blowde} ik veel.
Ik ben {gezondheid:kleurenblind}.
Ik heb een {gezondheid:dwarslaesie} en zit in een {gezondheid:rolstoel}.
Ik werk niet meer vanwege {gezondheid:hartfalen}.
Wegens een {gezondheid:bedrijfsongeval} mis ik twee {gezondheid:vingers}.
Kandidate is {gezondheid:zwanger}.
Hij is bekend met {gezondheid:schizofrenie}.
Je werkt met cliënten met niet-aangeboren hersenletsel.
De cliënt met epilepsie kreeg extra toezicht van mij.
Ik heb vijf jaar in de psychiatrie gewerkt.
Jij signaleert depressie bij ouderen op tijd.
Onze collega gaat met zwangerschapsverlof.
Wij vervangen een zieke collega.
Hou je van ouderen en ben je geduldig?
Je rijdt patiënten in bed of rolstoel naar de OK.
Ik maakte schoon bij een huisartsenpraktijk.
Ik leerde veel over ADHD tijdens mijn stage.
In de kinderopvang lette ik op allergieën.
Als koerier bracht ik medicijnen naar huisartsen.
Ik volgde de opleiding doktersassistent bij Zadkine.
Je werkt volgens een strak ritme.
Ik stond bij Bram Ladage op de Lijnbaan friet te bakken.
Ik deed de boekhouding van Van Gelder.
Onze chauffeurs rijden voor Simon Loos en Peter Appel.
Ik ben Timmerman in hart en nieren.
Ik ben Hagenees, maar werk graag hier.
Ik ben Technisch ingesteld.
Ik ben Moslima en draag een hoofddoek.
Ik ben Gastvrouw bij Diergaarde Blijdorp geweest.
De functie is voor 3 dagen per week, schaal 4.
Ik werk graag buiten, bijvoorbeeld in park Zestienhoven.
De bus vanaf Slinge gaat om de 10 minuten.
Loods 24 is nu een woonwijk.
Gate 3 is de ingang voor chauffeurs.
Blok 4 van de cursus heb ik gehaald.
Ik ging van 40 naar 24 uur.
Vacaturenummer 20251234 staat op de site.
Wij hebben 250 medewerkers in 12 landen.
De Betuweroute is 160 km lang.
Ik heb 10 vinger blind leren typen.
Wij maken brood met hart en ziel.
Je draait de lasstraat 2 en 4.
De hele dag staan vind ik prima.
Ik ken het ziekenhuis van binnen en buiten als schoonmaker.
Hulp bij een verslavingskliniek was mijn mooiste baan.
Wij behandelen elke sollicitatie vertrouwelijk.
Uw aanvraag is in behandeling.
Ik heb last van niemand.
Mijn talenten: geduld, humor en doorzetten.
Voor vragen bel de afdeling HR.
Met groet, Stichting Buurtwerk
Vraag naar onze arbeidsvoorwaarden.
Het boek heet Mijn Leven.
"""
