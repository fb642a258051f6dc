"""Look-alikes: vacancies that name whom they are for, work in care, and hard times that are no illness."""

SENTENCES = """\
Ik zoek administratief werk, want na tien jaar zorg wil ik iets anders.
Als verzorgende IG werkte ik met mensen met MS en parkinson.
Ik heb veel geleerd van de bewoners met NAH op mijn groep.
Je taken: wassen, medicatie aanreiken, rapporteren, bellen met de huisarts.
De bewoners hebben een licht verstandelijke beperking en wonen zelfstandig.
Je gaat werken op een afdeling waar mensen revalideren na een beroerte.
Wij bieden werk aan mensen met een afstand tot de arbeidsmarkt.
Heb je een beperking? Meld het gerust, we denken mee.
Heb je een Wajong-uitkering? Dan komen we graag in contact.
Sta je in het doelgroepregister? Solliciteer dan snel!
Wij passen de werkplek aan als dat nodig is.
Deze functie is fysiek zwaar, een gezonde rug is belangrijk.
Ben je allergisch voor katten, dan is dit geen baan voor jou.
Let op: we werken met noten en sesam.
Op deze locatie wonen jongeren met psychische problemen.
Het gaat om een tijdelijke vervanging wegens zwangerschap.
Je vervangt een zieke collega voor drie maanden.
Onze chauffeurs brengen kinderen naar het speciaal onderwijs.
De receptie van het ziekenhuis zoekt versterking.
In het revalidatiecentrum zorg jij voor de lunch.
Keukenhulp gezocht in een hospice.
Je verkoopt brillen, lenzen en hoortoestellen.
Je monteert rolstoelen en scootmobielen op maat.
Je pakt medicijnen in voor apotheken door heel Nederland.
Je bedient de machine die pillen in strips perst.
Wij maken zuurstofflessen voor duikers.
Wij zijn een stichting voor kinderen met kanker.
Bij dit callcenter bel je namens Diabetes Fonds.
Ik deed vrijwilligerswerk met verslaafden bij Pauluskerk.
Ik heb mijn BHV en ken de stabiele zijligging.
Ik kan goed tegen hitte, kou en lawaai.
Ik ben niet bang voor hoogtes.
Hoogwerker op 40 meter, geen probleem.
Ik kan lang staan en ver lopen.
Met mijn ogen dicht kan ik een fiets in elkaar zetten.
Ik heb een rechterhand die alles kan.
Hij is de rechterhand van de chef.
Mijn vingers vliegen over het toetsenbord.
Met hart en ziel in de bediening.
Ik draag mijn klanten op handen.
Ik heb er een goed oog voor.
Ik was het aanspreekpunt bij ziekmeldingen.
Ik plande de roosters en ving ziekte op.
Verzuimregistratie en WIA-aanvragen voor werknemers, hr-assistent.
Casemanager verzuim, kennis van de Wet poortwachter.
Arbeidsdeskundige zoekt nieuwe uitdaging.
Ik was inkomensconsulent en beoordeelde aanvragen voor bijstand.
Ik gaf yoga aan zwangere vrouwen.
Kraamhulp met twintig jaar ervaring.
Ik heb kinderen met ADHD in de klas gehad.
Onderwijsassistent: extra hulp bij dyslexie en rekenen.
Ik gaf bijles aan kinderen met dyscalculie.
Logopediste in een school voor taalontwikkelingsstoornis.
Ik schreef mijn scriptie over burn-out bij verpleegkundigen.
Cursus over depressie bij ouderen gevolgd.
Training psychische kwetsbaarheid herkennen.
Ik wil later psycholoog worden.
Ik droom van een eigen praktijk als fysiotherapeut.
Ik heb een opleiding tot operatieassistent afgebroken.
Ik heb een jaar geneeskunde gestudeerd.
Ik brak mijn studie af omdat ik wilde werken.
Ik ben gestopt met school, ik was schoolmoe.
Ik kreeg energie van de drukte op de markt.
Het werd mij te druk in de stad.
Ik ben een rustig type, hou van natuur.
Ik ben verlegen maar ontdooi snel.
Ik ben soms een beetje gestrest voor een deadline, zoals iedereen.
Ik werk nauwkeurig en raak niet snel in de stress.
Ik word blij van een schone vloer.
Kapotte stoelen repareer ik in de meubelwerkplaats.
Een versleten trapleuning vervangen.
Een rotte kies? Nee, een rotte kozijnbalk vervangen!
Het hart van de machine is de pomp.
De longen van de stad: ik onderhoud parken.
De slagader van het bedrijf is de logistiek.
Het virus op de computer heb ik verwijderd.
De bloedbank zoekt een chauffeur.
Ik gaf bloed als donor, elk kwartaal.
Zelf ben ik donor en loop ik halve marathons.
Vegetarisch, dus niet in de slagerij.
Ik eet halal en raak geen varkensvlees aan.
Ik vast in de ramadan, maar werk gewoon door.
Ik ben gescheiden en heb co-ouderschap.
Ik ben mantelzorger voor mijn oma.
Mijn kinderen zijn groot, ik heb weer tijd.
Ik ben 58 en nog lang niet moe.
Ik ben jong, sterk en leergierig.
Na een sabbatical van een jaar begin ik weer.
Ik zat een tijd thuis voor de kinderen.
Sinds de sluiting van de fabriek zit ik thuis.
Door de reorganisatie ben ik mijn baan kwijt.
Ik was dakloos en heb nu een eigen kamer.
Ik heb schulden en een bewindvoerder.
Ik zat vast en wil een nieuwe start.
Ik heb het zwaar gehad na mijn scheiding.
Het was een zware periode, nu kijk ik vooruit.
Ik ben alles kwijtgeraakt bij een brand.
Ik heb een tolk nodig voor moeilijke gesprekken.
Ik leer snel, ook al is mijn Nederlands niet goed.
Mijn Nederlands is nog slecht.
Mijn Engels is niet zo goed.
Mijn computer is kapot, mail duurt dus even.
Mijn fiets is gestolen, ik kom met de tram.
Mijn telefoon is stuk, bel mijn vrouw.
Sorry voor mijn late reactie, ik was op vakantie.
Mijn auto ligt in de kreukels, ik reis met de bus.
Mijn scooter doet het niet meer.
Het dak van de loods is ingestort.
Wij zijn uit ons jasje gegroeid en verhuisd.
De zaak ging eraan onderdoor in coronatijd.
Door corona sloot het restaurant.
In coronatijd testte ik mensen bij de GGD.
Vaccinaties plannen, registreren, prikken voorbereiden.
Ik heb het er moeilijk mee om stil te zitten.
Ik loop vaak over van ideeën.
Ik zit vol energie.
Mijn agenda zit vol.
Mijn koelkast is leeg, ik moet werken!
Ik drink koffie met klanten.
Ik tap bier en schenk wijn.
Coffeeshop: ik verkocht wiet en hasj, legaal.
Ik controleer tassen op drugs bij festivals.
Beveiliger: alcoholcontrole aan de deur.
Glazen spoelen, glasbreuk opruimen.
Wij slopen, breken en ruimen puin.
Breekijzer, moker, sloophamer: ik ken ze.
Ik laste pijpen, flenzen en bochten.
De knieën van de buizen lassen.
Een elleboog van pvc lijmen.
Een koppeling met slijtage vervangen.
"""
