"""The fourteenth set: notes, messages, forms and vacancies; a third of it sounds like health and is none."""

SENTENCES = """\
Tien jaar stratenmaker geweest, nu met een dubbele {gezondheid:hernia} op zoek naar zittend werk rond Rotterdam-Zuid.
{gezondheid:Narcolepsie} is vastgesteld toen ik 19 was; met korte pauzes draai ik gewoon een hele dag mee in de winkel.
Als chauffeur in het leerlingenvervoer reed ik kinderen in een rolstoel naar school.
{gezondheid:Lithium} goed ingesteld, nachtdiensten afgeraden, dagdienst in productie oké.
Schoonmaak van operatiekamers in het Erasmus MC, bekend met hygiëneprotocollen.
Gebruikt {gezondheid:methotrexaat}; op de dag na inname liever vrij roosteren.
Met mijn {gezondheid:ADD} vergeet ik weleens een afspraak, een appje vooraf werkt wonderen.
Na een {gezondheid:hartinfarct} in 2021 zoek ik een baan zonder nachtdiensten, het liefst als conciërge.
Mijn stage in de verslavingszorg heeft me geleerd rustig te blijven bij ruzie tussen cliënten.
Kraamverzorgende, ook ervaring met gezinnen na een keizersnede of met een tweeling.
Door de {gezondheid:oxycodon} mag ik geen heftruck besturen, orderpicken te voet kan wel.
Niet in de zon vanwege {gezondheid:lupus}. Binnenwerk prima.
Zit sinds maart in de {gezondheid:Ziektewet} en wil weten wat zij ernaast mag verdienen.
Ik ben {gezondheid:slechtziend}, maar met een groot scherm typ ik net zo snel als ieder ander.
Werkte in de kas: planten controleren op ziektes en luizen.
Voor mijn bachelor verpleegkunde schreef ik een scriptie over diabeteszorg in de wijk.
Doorzetter, nuchtere Rotterdammer, niet bang voor vieze handen.
Het metronet van Rotterdam ken ik blindelings.
Met mijn {gezondheid:gehoorapparaten} versta ik alles, behalve in lawaaiige hallen.
Loon graag storten op {iban:NL66 INGB 0211 6076 30} ten name van {naam:K. Hoogendijk}.
Kandidaat heeft een gezonde dosis humor en is altijd op tijd.
In het bezit van een EHBO- en BHV-diploma, geldig tot 2026.
Productiemedewerker bij een farmaceutisch bedrijf, ik verpakte insulinepennen en pleisters.
Had vroeger {gezondheid:depresie}, nu gaat het beter en ik wil graag in een kinderdagverblijf werken.
Haalt 's morgens eerst zijn {gezondheid:methadon}, kan daarom vanaf half tien beginnen.
app me gerust op {telefoon:0612 984 375}, na 17 uur ben ik vrij
Vanwege {gezondheid:sarcoïdose} heb ik mijn opleiding logistiek een jaar onderbroken.
mail liever dan bellen: {email:s_bakkali@outlook.com}
Was gastvrouw in een hospice, luisteren is mijn kracht.
Bij de uitkeringsinstantie behandelde ik aanvragen voor WIA en Wajong.
Ik heb {gezondheid:diabetes} type 1 en moet op vaste tijden kunnen eten, verder kan ik alles aan in het magazijn.
Ik ben vier jaar {gezondheid:alcoholverslaafd} geweest en nu trots dat ik elke dag op tijd ben.
Zijn linkeronderarm is {gezondheid:geamputeerd}, desondanks uitstekend met gereedschap.
Zoekt een werkgever met ruimte voor gezonde groei en eigen initiatief.
Verleden met {gezondheid:psychoses}, sinds 2022 rustig, goede steun van zus.
35 jr, {gezondheid:Crohn}, wil callcenter of thuiswerk, per direct.
Wegens {gezondheid:Bechterew} wissel ik zitten en staan graag af; receptiewerk past daar goed bij.
Hij vertelde in het gesprek over zijn {gezondheid:colitis ulcerosa}: een toilet dicht bij de werkplek is nodig.
Coach {naam:Anneke Broekhuizen} sprak kandidaat op kantoor; vervolgafspraak over twee weken.
Ik heb {gezondheid:trauma} van oorlog, daarom werk met veel lawaai is moeilijk voor mij.
Coach: mw. heeft {gezondheid:sikkelcelziekte} en kan slecht tegen kou, dus geen koelcel of buitenwerk.
Bij mijn vorige baas ben ik {gezondheid:overspannen} geraakt, dat nooit meer, nu zoek ik een klein team.
Kandidate is {gezondheid:in verwachting} van haar tweede; tillen boven 10 kilo nu niet.
Als tolk Arabisch vertaalde ik gesprekken tussen artsen en patiënten met kanker.
Door een {gezondheid:gokverslaving} zijn er schulden ontstaan; administratie loopt nu via bewind.
{gezondheid:Migraine}, 2 à 3 keer per maand. Werkgever graag vooraf informeren.
Gediplomeerd pedicure, ook bevoegd voor de diabetische en reumatische voet.
Ik {gezondheid:hoor aan één kant niks} meer, dus ga rechts van me zitten dan komt het goed.
Meneer is vriendelijk en stipt, maar door {gezondheid:reuma} in beide handen lukt inpakwerk niet meer.
Acht jaar gewerkt als verzorgende IG op een afdeling voor mensen met dementie.
{gezondheid:Doof} geboren; mailen en appen gaat vlot, bellen niet.
Ik neem elke dag {gezondheid:medicijn voor bloeddruk}, maar ik ben sterk en ik kan alles doen.
Ik heb vorig jaar een {gezondheid:zelfmoordpoging} gedaan. Nu wil ik structuur in mijn week.
Wij zoeken een helpende plus die bewoners met Parkinson helpt bij wassen en aankleden.
Ik neem niet altijd op, bel dan {telefoon:+31 6 41 52 63 70} van mijn broer {naam:Hamza}.
Teamspeler: mijn oude collega's hadden blind vertrouwen in mijn planning.
Sportinstructeur, gaf op maandagochtend les aan ouderen met reuma.
Mijn droom is een eigen salon met massages voor zwangere vrouwen.
Had in het voorjaar een {gezondheid:miskraam}, daarom was ik even minder bereikbaar.
Collecteer elk jaar voor KWF Kankerbestrijding in mijn straat.
Loopt met een {gezondheid:onderbeenprothese} en staat gerust een hele ochtend in de winkel.
door mijn {gezondheid:fibromialgie} kan ik niet fulltime, 16 uur lukt wel
Ik ben {gezondheid:zwanger} en stop in juni, maar tot die tijd wil ik graag blijven uitzenden.
{gezondheid:CVA} in 2020, rechterhand nog wat traag, typen met links gaat prima.
In Turkije was ik fysiotherapeut, mijn diploma wordt nu gewaardeerd.
Licht {gezondheid:verstandelijk beperkt}, leert door voordoen, heel geliefd bij de collega's in de kantine.
Voor het wijkteam gaf ik in het Turks voorlichting over suikerziekte en gezond eten.
Assistente bij een opticien geweest: brillen afstellen en oogmetingen voorbereiden.
Na mijn {gezondheid:postnatale depressie} wil ik weer onder de mensen komen, het liefst in een kledingwinkel.
Kon mijn stage niet afmaken doordat ik {gezondheid:Guillain-Barré} kreeg, maar ik loop weer en wil vooruit.
Ex-lasser. {gezondheid:Rugklachten}. Heftruck ja. Ploegen nee.
Bij hem is op zijn dertigste {gezondheid:autisme} vastgesteld; duidelijke taken en vaste collega's werken het best.
Heb lesgegeven aan dove en slechthorende kinderen op een basisschool.
Ik heb {gezondheid:suiker}, dus tussendoor even eten moet kunnen, voor de rest een harde werker.
Ik heb een {gezondheid:stoma} en vind het prettig als er een toilet op de verdieping is.
Eerlijk gezegd ben ik gewoon hartstikke {gezondheid:depressief}, maar thuiszitten helpt ook niet.
Sterk in administratie: ik verwerkte de ziekmeldingen van 300 medewerkers.
Werkte bij een bedrijf dat rolstoelen en scootmobielen repareert en kent elk boutje.
Rechts {gezondheid:blind}, dus geen rijbewijs, fietsen gaat wel.
Moet wegens {gezondheid:bloedverdunners} oppassen met snijmachines, daarom uit de slagerij vertrokken.
Chauffeur CE tot 2022, toen {gezondheid:herseninfarct}, rijbewijs ingeleverd, nu planner?
Na dertig jaar bouw is m'n {gezondheid:rug versleten}, dus geef mij maar een bestelbusje.
Kennis van allergenen en HACCP, zelfstandig werkend kok.
Zij volgt {gezondheid:EMDR} op dinsdagmiddag, roosters graag daaromheen.
Vorig jaar {gezondheid:longembolie}, conditie moet nog worden opgebouwd.
Werkplekbegeleider {naam:R. Baptista} is tevreden over het tempo en de inzet.
Mijn hart heeft {gezondheid:operatie} 2022, nu is goed, ik wil werken in keuken restaurant.
Werkte als receptionist in het Maasstad Ziekenhuis en plande afspraken voor de polikliniek neurologie.
Mijn {gezondheid:nier is ziek}, maandag ik kan niet, andere dag ik kan werk.
Post kan naar {adres:Mathenesserdijk 301}, {adres:3026 GC} Rotterdam.
Kandidate heeft {gezondheid:MS} en werkt het liefst thuis, maximaal vier uur per dag.
Ik leef met het syndroom van {gezondheid:Ehlers-Danlos} en gebruik een speciale muis bij beeldschermwerk.
Ik woon op de {adres:Putselaan 87b} in Rotterdam en reis met de tram.
Draag een {gezondheid:pacemaker}, dus niet bij lasapparatuur of sterke magneten inzetbaar.
Reiskosten bus en metro graag op rekening {iban:NL60RABO0126198691}.
Mijn hart ligt bij de techniek, vooral bij pompen en scheepsmotoren.
Haar {gezondheid:smetvrees} maakt werken in de thuiszorg onmogelijk, kantoorwerk gaat goed.
Heeft wekelijks een gesprek met haar {gezondheid:psychiater} en is daar open over tegen de werkgever.
Ik heb geen DigiD maar wel een burgerservicenummer: {bsn:2217.66.844}.
Ik heb een {gezondheid:Wajong} en wil uitproberen hoeveel uur ik aankan bij een dierenwinkel.
Kan goed met computers, wel {gezondheid:autistis} dus rustige plek is fijn.
Mijn naam is {naam:Fatima El Amrani}, ik zoek werk als kassamedewerker in Rotterdam-West.
Wil doorleren voor maatschappelijk werker en later mensen met een verslaving helpen.
rechter knie {gezondheid:artroze}, trap lopen gaat moeilijk, fietsen gaat wel
Sterk in klantcontact. Aandachtspunt: {gezondheid:epilepsie}, dus geen werk op hoogte of achter het stuur.
Ons verpleeghuis in Hillegersberg heeft plek voor een zij-instromer op de afdeling revalidatie.
Ik heb een zwak voor oude auto's en knap ze in het weekend op.
beide {gezondheid:knieprothesen}, geen ladder, wel portier / balie / toezicht
Sinds ik {gezondheid:Concerta} neem kan ik een hele les opletten en haal ik voldoendes op het ROC.
Drie middagen per week {gezondheid:nierdialyse}, de andere dagen beschikbaar voor werk in de buurt van Kralingen.
In 2021 werkte ik in een corona-teststraat van de GGD Rotterdam-Rijnmond.
Als referentie noem ik mevrouw {naam:Van der Steen}, mijn teamleider bij de vorige werkgever.
Heeft op een laboratorium bloedmonsters onderzocht op hepatitis en hiv.
Hobby's: vissen, koken. Bijzonderheden: {gezondheid:COPD}. Vervoer: eigen fiets.
U kunt mij bellen op {telefoon:06-18273645} of mailen naar {email:dennis.kuijpers84@ziggo.nl}.
{naam:Chantal} heeft {gezondheid:spina bifida}, rijdt zelf auto en wil graag aan de balie van een gemeente werken.
Vijf jaar gehandicapten begeleid op een zorgboerderij en dat werk mis ik.
Vacature: woonbegeleider voor een locatie met acht bewoners met een verstandelijke beperking, 24-28 uur.
Ik ben kok van beroep. Door {gezondheid:Ménière} is werken op trapjes en bij fornuizen niet handig.
Gezocht: ervaren sociotherapeut voor onze gesloten afdeling acute psychiatrie in Rotterdam.
Ik kom uit Eritrea, ik heb {gezondheid:pijn in mijn rug}, zwaar werk niet goed voor mij.
Ben net klaar met mijn laatste {gezondheid:chemo} en wil rustig opbouwen, bijvoorbeeld twee ochtenden in de bibliotheek.
Vrouw, 44, 2 kinderen, {gezondheid:PTSS}, rijbewijs B, NL B1, zoekt schoonmaak kantoren ochtend.
Mbo 2 zorg, {gezondheid:ADHD}, snel afgeleid, top met ouderen, 28u.
Ben voor 60% {gezondheid:afgekeurd}, de rest van de week wil ik nuttig besteden.
Vrijwilliger bij het Rode Kruis, elke Koningsdag op de EHBO-post.
Ben {gezondheid:slecht ter been} maar achter een kassa werk ik iedereen eruit.
ik heb {gezondheid:epelepsie} maar dat gaat nu goed, zoek werk in de keuken of afwas
Onderwijsassistent met ervaring in het speciaal onderwijs, cluster 3, langdurig zieke kinderen.
Ervaren doktersassistente: bloedprikken, ECG's maken en oren uitspuiten.
Deelnemer spuit viermaal daags {gezondheid:insuline} en wil dat collega's dat weten.
{gezondheid:Afgekickt} in 2020. VOG geen probleem. Wil in de groenvoorziening.
Mijn {gezondheid:astma} speelt op bij stof en schoonmaakmiddelen, dus geen schoonmaak alstublieft.
Via mijn werkgever in de thuiszorg heb ik de cursus 'agressie en psychiatrie' gevolgd.
Ik slik {gezondheid:sertraline} en ben daar 's ochtends wat suf van, een start om tien uur zou ideaal zijn.
Boekhouder met oog voor detail en gevoel voor cijfers.
heb {gezondheid:suikersiekte} en {gezondheid:hoge bloedruk}, wil wel werken als toezichthouder of verkeersregelaar
Ervaring als begeleider van jongeren met autisme en ADHD in een woongroep.
Ik zit in een {gezondheid:rolstoel}, dus graag een pand met lift.
Deelnemer {naam:Mehmet Yıldız} is gemotiveerd en heeft zijn praktijkverklaring bijna binnen.
Ontvangt {gezondheid:WIA} naast acht uur werk als postbezorger.
Alvast bedankt voor het lezen! Groetjes, {naam:Dounia}
Hondentrainer, leidde blindengeleidehonden op en begeleidde gastgezinnen.
Twee keer {gezondheid:manisch} geweest, sinds 2021 niet meer, ik herken de signalen zelf goed.
Traject kan pas starten als zijn {gezondheid:revalidatie} is afgerond, naar verwachting in september.
Taxichauffeur zittend ziekenvervoer, altijd geduldig met passagiers.
Wegens {gezondheid:zwangerschapsverlof} hervat zij de taalcursus pas na de herfstvakantie.
Zoek rustige baan ivm {gezondheid:burnoud} vorig jaar, liefst iets met planten of dieren
Heb twee jaar voor een apotheek medicijnen bezorgd met de fiets.
{naam:Sanne de Wit} en ik hebben samen het cv aangepast, nu nog een nette foto.
Ik hoor graag van u. Met hartelijke groet en hopelijk tot snel.
Mijn bsn is {bsn:569030729}, dat staat ook op mijn loonstrook.
Ik wil graag psychiatrisch verpleegkundige worden en begin in september aan de opleiding.
Heeft een verleden met een {gezondheid:cocaïneverslaving}, heeft alles open verteld en komt afspraken na.
Ik heb een {gezondheid:angststoornis} en reis liever niet met de metro in de spits.
Klantmanager heeft klant aangemeld voor een snuffelstage bij een tandartspraktijk.
Door gebruik van {gezondheid:clozapine} komt klant in de ochtend moeizaam op gang; afspraken na 11.00 uur.
Voor de controle bij de {gezondheid:oncoloog} is afwezigheid op 12 juni akkoord bevonden.
Klant heeft {gezondheid:taaislijmziekte}; reizen in volle metro's wordt ontraden.
Aandachtspunt voor de matching: {gezondheid:niet-aangeboren hersenletsel} sinds 2014; één taak tegelijk aanbieden.
Aanvraag {gezondheid:IVA} is door UWV toegekend, dossier wordt gesloten.
ze hebben me {gezondheid:wia} gegeven, moet ik nu nog naar u komen of niet?
Ik moet {gezondheid:dialise} dinsdag donderdag zaterdag, welke dag dan werk?
Na toegenomen {gezondheid:drankmisbruik} is de werkervaringsplaats in overleg gepauzeerd.
Klant wil zich omscholen tot tolk Nederlandse Gebarentaal en heeft een open dag bezocht.
Dokter geeft mij {gezondheid:slaappillen}, vroeg werk is moeilijk, middag beter
Stage gelopen op de afdeling cardiologie; taken: bedden opmaken, maaltijden uitdelen, bloeddruk meten
Werkzaamheden 2005-2011: Wmo-aanvragen voor rolstoelen en trapliften beoordelen bij de gemeente Schiedam
Nevenactiviteiten: penningmeester van een patiëntenvereniging (heb zelf {gezondheid:psoriasis})
Mn {gezondheid:migrene} is weer begonnen, lig op bed, bel u morgen
Zorgkundige, Antwerpen, 2008-2015, palliatieve eenheid voor terminale patiënten
Opleidingen: vmbo-t (2012), mbo 3 niet afgerond ivm {gezondheid:Pfeiffer}
Je bent stressbestendig en houdt het hoofd koel in een hectische omgeving.
Lid ondernemingsraad 2017-2021, portefeuille arbo en verzuim
De werkgever stelt een VOG en vaccinatie tegen hepatitis B verplicht voor deze functie.
ga mee met die rondleiding maar check ff of er een lift is, ben met {gezondheid:rollator}
Die vacature bij de apotheek is weg hè? jammer, had er wel zin in
mijn ene oog {gezondheid:ziet bijna niks} meer, dus kleine schroefjes sorteren gaat niet
Vanwege een {gezondheid:GHB-verslaving} is een werkstage vooralsnog niet aan de orde.
Gezien de {gezondheid:hartritmestoornissen} stelt ondergetekende een proefplaatsing van 3 x 4 uur voor.
Contactpersoon vacature: {naam:Bart Verhoeven}, {telefoon:010-4271836}, {email:b.verhoeven@maaskadebouw.nl}
Onze bewoners hebben het syndroom van Korsakov en een vaste structuur nodig; jij brengt rust.
zeg wil je mijn brief nog nakijken? gaat over die baan als gastvrouw bij het dialysecentrum
mevrouw ik heb {gezondheid:koorts}, ik kom niet vandaag, vrijdag ik kom zeker
Publicatie: 'Eenzaamheid en depressie onder ouderen in Charlois', bachelorscriptie 2016
Woonadres: {adres:Groene Hilledijk 218-A}, {adres:3073AC} Rotterdam
Goedemorgen mevr, ik heb {gezondheid:griep} dus les gaat niet door voor mij
Gat in cv 2017-2018: {gezondheid:psychose}. Daarna certificaten webdesign behaald.
Besproken: {gezondheid:Asperger} is voor werkgever geen bezwaar mits taken op papier staan.
jaaa ik ben {gezondheid:in verwachting}!! 🥳 dus die stage na de zomer moet ik even overleggen
Klant is niet op zijn mondje gevallen en verkoopt zichzelf goed.
Taken: medicatie aanreiken volgens deellijst, rapporteren in ONS, overleg met familie
Opmerking aanmelder: {gezondheid:Tourette}, kan onverwacht geluiden maken, collega's vooraf inlichten
Kunt u het voorschot overmaken naar {iban:NL91BUNQ0550306102}? Groet, {naam:Agnieszka Nowak}
Update: foto gemaakt en m'n {gezondheid:pols is gebroken} 😩 dus inpakken wordt em niet deze maand
Wat bieden wij? Marktconform salaris, pensioen bij PFZW en korting op je zorgverzekering.
De heer verscheen zonder bericht niet; achteraf bleek een {gezondheid:klaplong} de oorzaak.
Cliënt geeft aan sinds zijn jeugd bekend te zijn met {gezondheid:hemofilie}; fysiek risicovol werk wordt uitgesloten.
Volgens klant was de directie van het uitzendbureau doof voor kritiek.
Arbeidsvoorwaarden: 70% doorbetaling bij ziekte in het tweede jaar, collectieve WGA-hiaatverzekering
Functie-eis elektromonteur: niet kleurenblind in verband met de bedradingskleuren
Klant ontvangt een {gezondheid:WGA}-uitkering van UWV en een aanvulling vanuit de Participatiewet.
Mevrouw {naam:De Ruijter} slikt {gezondheid:Thyrax} en meldt dat haar werktempo daardoor weer normaal is.
Betrokkene verblijft tot eind juli in een {gezondheid:afkickkliniek}, een maatregel wordt niet opgelegd.
Vacature thuishulp A: je ondersteunt ouderen en chronisch zieken in Delfshaven bij het huishouden.
Over mij: geboren met {gezondheid:cerebrale parese}, afgestudeerd als jurist, liefhebber van schaken en jazz.
ja die open dag bij de ggz was leuk man, denk dat ik ga solliciteren als woonbegeleider
De procedure bestaat uit twee gesprekken; voor machinisten hoort daar een medische keuring bij.
Identiteit vastgesteld aan de balie, burgerservicenummer {bsn:849 849 238}, document geldig.
Rijinstructeur gezocht, bij voorkeur met ervaring met leerlingen met ADHD of faalangst
Cliënte lijdt aan {gezondheid:anorexia} en ziet zelf geen mogelijkheden voor horecawerk.
Leverancier van gehoorapparaten zoekt binnendienstmedewerker met technisch inzicht
Cliënt was voorheen stukadoor en kampt met een {gezondheid:frozen shoulder}; bovenhands werken uitgesloten.
hee, ff eerlijk: heb gister weer {gezondheid:paniekaanval} gehad in de tram, kan de afspraak online?
Overige informatie: rijbewijs B, eigen auto, {gezondheid:Wajong}-status, BHV
Module 3: signaleren van huiselijk geweld en psychische problemen bij cliënten (certificaat behaald 2022)
Wat moet een werkgever weten?: ik {gezondheid:stotter}, geef me even tijd
kan ik die baan ook doen met {gezondheid:hernea}? moet je daar tillen
Jij bent het kloppend hart van onze receptie en verwelkomt elke dag tientallen bezoekers.
Wij zijn een inclusieve werkgever: ook mensen met een arbeidsbeperking nodigen wij van harte uit te reageren.
Persoonlijke situatie: alleenstaand, {gezondheid:hiv-positief}, geen invloed op inzetbaarheid.
Als kraamverzorgende begeleid je gezinnen in de eerste week na de bevalling.
nee autorijden mag niet van het CBR, heb {gezondheid:epilepsi}
ben ff vergeten te zeggen vorige keer, ik gebruik {gezondheid:tramadol} is dat erg voor die heftruckcursus?
Ontheffing arbeidsplicht verleend tot 1 november in verband met {gezondheid:darmkanker}.
Beveiliger, Ikazia Ziekenhuis: toezicht op de spoedeisende hulp en de afdeling psychiatrie
Mevrouw is sinds februari {gezondheid:ongeneeslijk ziek}; verdere gesprekken worden niet meer ingepland.
Het werk in de koelloods heb ik moeten opgeven door {gezondheid:Raynaud}; een warme werkplek is geen luxe maar nodig.
Klant heeft een hart voor dieren en liep eerder stage bij een dierenarts.
Klant volgt de training 'Dementie in de wijk' en kan daarna starten als leerling-verzorgende.
Noodcontact: {naam:Soraya Maduro} (zus), {telefoon:+31 (0)6 53971468}
UWV zoekt een arbeidsdeskundige voor WIA-beoordelingen in de regio Rijnmond.
heb je wat zonder te veel mensen? {gezondheid:sociale fobie} hier 😅
Dag, ik ben gisteren {gezondheid:geopereerd} aan mijn schouder, duurt 6 weken
Bedrijf in orthopedische schoenen zoekt leerling-schoenmaker, geen ervaring nodig.
Verzoek om vrijstelling sollicitatieplicht wegens {gezondheid:bekkeninstabiliteit}; bewijsstuk opgevraagd.
2012-2018 Ziekenverzorgende, verpleeghuis, afdelingen somatiek en dementie
Motivatie: als {gezondheid:ex-verslaafde} wil ik als ervaringsdeskundige aan de slag in het jongerenwerk.
hoi met {naam:Kevin}, mn nieuwe nr is {telefoon:0687654312}, oude doet t niet meer
mijn rek nr {iban:NL94SNSB0275315118} op naam van {naam:M. Bouzambou} dankjewel
Gespreksverslag opgesteld door {naam:J.P. van Rijswijk}, klantmanager Werk en Inkomen.
Kandidaat heeft ruime ervaring als activiteitenbegeleider bij mensen met niet-aangeboren hersenletsel.
Salaam meneer, mijn {gezondheid:knie is kapot}, werk met veel staan kan ik niet
Over ons: wij maken prothesen en steunzolen en leveren aan ziekenhuizen in heel Zuid-Holland.
Pedagogisch medewerker: je merkt het op als een kind koorts heeft en belt dan de ouders.
{naam:Tesfay Ghebremariam} heeft zich op 6 mei telefonisch afgemeld; nieuwe afspraak op 13 mei.
me mail is veranderd hoor: {email:jaydenr010@gmail.com} dus niet meer die van hotmail
Uw vacature spreekt mij aan omdat het pand drempelvrij is: ik heb een {gezondheid:dwarslaesie}.
Referenties op te vragen bij dhr. {naam:T. Oosterwijk}, voormalig leidinggevende distributiecentrum.
hoi kan morgen nie komen ben al heel de week {gezondheid:ziek} sorry 🙏
Als begeleider gehandicaptenzorg ondersteun je cliënten met een verstandelijke beperking bij wonen en vrije tijd.
Klant is voor 35-80% {gezondheid:arbeidsongeschikt} verklaard en zoekt aanvullende uren.
Vaardigheden: Excel, SAP, Nederlandse Gebarentaal (op mijn 20e {gezondheid:doof} geworden)
Belanghebbende staat ingeschreven op het adres {adres:Wolphaertsbocht 90c} en woont daar alleen.
Heb net {naam:Esmee} gesproken, ze stuurt haar diploma vanavond naar {email:info@taalhuisfeijenoord.nl}
Op 9 mei heeft klant een {gezondheid:liesbreukoperatie} ondergaan; hervatting project per 1 juli.
Diploma's: BHV (2023), EHBO, VCA-basis, heftruck
De functie valt onder de banenafspraak; onze jobcoach denkt graag met je mee.
Ondergetekende vernam dat een {gezondheid:zorgmachtiging} van kracht is; contact loopt voorlopig via de bewindvoerder.
bel me op {telefoon:0031 6 39 17 28 46} als t lukt met die stage
hey, weet jij of die cursus ehbo dinsdag of woensdag is?
Bij ons werk je in het lab met celkweek voor kankeronderzoek; een mbo-diploma laboratoriumtechniek is vereist.
Deze organisatie groeit gezond en zoekt daarom drie nieuwe monteurs.
Belanghebbende is gediagnosticeerd met {gezondheid:reumatoïde artritis} en acht zich maximaal 12 uur per week inzetbaar.
Reagerend op uw advertentie voor telefonist: ik ben {gezondheid:blind} en werk al jaren met een headset.
liever geen baan in een café hoor, zit sinds vorig jaar bij de {gezondheid:AA}
yo coach, die {gezondheid:ritalin} werkt top, heb 4 uur achter elkaar doorgewerkt
sorry vr late reactie, {gezondheid:bipolair} zijn is niet makkelijk soms. vrijdag ben ik er wel
"""
