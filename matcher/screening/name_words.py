"""Words that decide whether a capital after an introduction opens a person's name."""

from typing import Final

from matcher.screening.wordlist import worded

PARTICLES: Final = worded(
    """van der den de het ter ten te el al ben bin bint ibn da do dos das di la le du von zu op 't t 's s in
    'n"""
)
# First names that are taken for a name also behind a weak introduction ("bel Sandra", "beste Jan").
FIRST_NAMES: Final = worded(
    """Adriaan Aicha Albert Alex Alexander Ali Alice Amber Amina Ana Andre Angela Anita Anja Anke Anna Annelies
    Annemarie Annie Anouk Anton Arend Arie Arjan Arjen Arnold Arthur Asha Astrid Aydin Aylin Aziz Babette
    Barbara Bart Bas Beata Berend Bernard Bert Betty Bianca Bob Boris Bouchra Bram Brenda Brian Bruno
    Carla Carlos Carmen Carolien Cas Cees Cem Chaima Charlotte Chris Christa Claudia Coen Cor Corrie
    Cynthia Daan Daniel Daniela Daphne David Debby Denise Deniz Derya Desiree Diana Dick Diego Dilara
    Dilek Dirk Dorien Eddy Edith Edwin Elias Elif Elise Elly Els Elsa Emma Emmy Erik Erica Erwin Esra Eva
    Evelien Evert Eveline Farah Farid Fatma Femke Fenna Fleur Floor Floris Fons Frank Frans Fred Frits
    Gerard Gerda Gert Gijs Gina Greet Guus Hajar Hakan Halima Hanna Hanneke Hannah Hans Harm Harry Hatim
    Hein Heleen Helga Henk Henny Herman Hilde Hugo Huub Ida Ilse Imran Ingrid Irene Irina Iris Isa Isabel
    Ismail Ivo Jaap Jack Jacqueline Jamal Jamila Jannie Jasmijn Jasper Jayden Jelle Jenny Jeroen Jesse
    Jessica Jim Joanna Job Jochem Joep Johan Johanna Johannes John Jolanda Joost Jordy Joris Jos Jose
    Josef Joyce Judith Julia Jurgen Justin Kamil Karel Karima Karim Kaspar Kim Kitty Klaas Koen Koos Lars
    Laura Leila Lena Leo Leon Lieke Lies Liesbeth Lilian Lisa Loes Lotte Louis Luca Lucas Lucia Luuk
    Maaike Maarten Mandy Manon Marc Marcel Marco Maria Marianne Marieke Marijke Marina Mario Marit Marjan
    Mark Marleen Marloes Marta Martijn Martin Mary Mathijs Max Mehmet Meike Melanie Melissa Memet Menno
    Merel Michael Michelle Miguel Mike Mila Milan Minke Miriam Mohammed Monika Monique Mourad Murat
    Mustafa Nabil Najat Nancy Natasja Nick Nico Nicole Niels Nienke Nina Nour Omer Onno Osman Oscar Ozan
    Pascal Patricia Patrick Paul Paula Pedro Petra Pieter Pim Priscila Quincy Rachel Rafael Ralf Ramon
    Raymond Rebecca Remco Renate Rene Rianne Richard Rick Rik Rinus Rita Robbert Robert Robin Roel Roland
    Romy Ron Roos Rosa Roxanne Rudy Ruben Ruth Ruud Saskia Said Salma Sam Samir Samira Sanne Sara Sarah
    Sascha Sebastiaan Selma Sem Serdar Sharon Shirin Silvia Simone Sjaak Sjors Sofie Sonja Souad Stijn
    Sultan Susan Suzanne Sven Sylvia Tamara Tanja Tarik Teun Thea Theo Thijs Thijmen Thomas Tim Timo
    Tineke Tom Tomas Ton Toos Trudy Twan Umut Ursula Valerie Vera Victor Vincent Wendy Werner Willeke
    Wilma Wim Xander Yara Yasin Yassin Youssef Yvonne Yvette Zahra Ziggy Zohra Mo Priya Ricardo Fernando
    Esther Eldar Sergei Olena Oksana Natalia Ivana Zoran Goran Dragan Mirjam Sabrina Ronald Winston Shanti
    Sharda Rajesh Anil Sunita Vijay Sandeep Kwame Kofi Ama Abena Tesfay Selam Yohannes Mebrahtu Bilal
    Zakaria Imane Soukaina Houda Ikram Nadia Emre Burak Zeynep Merve Tugba Ayse Hatice Fadime Gulsen
    Wesley Dennis Danny Kevin Priscilla Chantal Shirley Glenn Jairo Luis Jorge Joao Ines Filipa Andrzej
    Piotr Krzysztof Katarzyna Malgorzata Zofia Ewa Bogdan Ionut Mihai Elena Andreea Dimitar Ivan Stoyan
    Nguyen Linh Wei Ming Omar Khalid Rachid Noor Amira Layla Hamza Idris Ibrahim Yasmina Abdullah Abdul
    Stefan Gerrit Hassan Wouter Karin Rob miranda priya tiffany kirsten jolien marijn hidde sem levi finn
    noah liv saar lieve jochem bas tijn hilal moussa sjonnie bep kofi ilse soufian amine ikram btissam
    chaimae nisrine oumaima zakia aziza latifa malika merve büsra tuba emine hatun agata dorota kamila
    magdalena mateusz marcin lukasz jakub kacper dariusz grzegorz oksana iryna natalya nelson edson djaina
    jairo shurandy jurensley giovanni clarence winston stanley rinus leendert teun arie wijnand tonny
    ineke gerda truus mien corrie jopie bertha nel sientje neeltje geertje aad koos henkie ome tante aafke
    aaron abdel abdelkader abdellah abderrahim abdul abdullah abraham achmed ada adam adem adil adnan
    adriaan adrian agnes agnieszka ahmad ahmed ahmet aicha aida aisha aïsha albert alejandro aleksandra
    alex alexander alexandra alfred ali alice alicja alina ama amal amanda amar amber amin amina amir
    amira amy ana anastasia andre andrea andreas andrei andrzej andy angela angelique anil anita anja anke
    ann anna anne annelies annemarie annemiek annette annie anouk ans anthony antje anton antonio antoon
    appie arda arend aretha ariana arjan arjen arno arnold aron arthur artur asha ashley ashraf astrid
    atie aukje ayan aylin ayoub ayse aysel azra aziz bahar barbara barry bart bashir bastiaan beata ben
    benjamin bennie berend bernard bert berta bertus betty bianca bilal björn bob bogdan bojan bram brahim
    branko brenda brigitte britt bruno burak carla carlos carmen carolien carolina caroline cas casper
    catharina cedric celine chantal charissa charlotte chris christa christel christiaan christian
    christina christine cindy claire claudia cleo colette conny cor corine cornelis coskun cristina daan
    dagmar damian dana daniel danielle danny dave david davy dayenne debbie debora demi demy denise dennis
    derya desiree diana dick diederik dilan dimitri dina dirk djamila dolf dominik donna dorien dylan ebru
    edith edwin eefje eelco efua ella ellen els elsa elke elif elise eline elisabeth elly elvira emiel
    emil emily emma emre enes enzo eric erica erik erika ernst esmee esra ester esther eva evelien eveline
    evert ewa ewout fabio fadila fadma fahima faisal farah farid farida fatih fatima fatma fatoumata
    fatuma femke ferdi fernando ferry fiona floor floris fouad fouzia francien francis francisco frank
    frans fred frederik freek frits furkan gabriela gamze gea geert gemma george gerard gerrie gerrit gert
    gijs gina gisela gökhan goran grace greet gregor greta guido gulsen gül gustav guus habiba hafid hakan
    hakim halima hamid hamza hana hanan hanna hannah hanneke hans harm harold harrie harry hasan hassan
    hassna hatice hein heinz helen helena heleen helma hendrik hendrika henk henny henri hetty hicham
    hilda hilde houda hubert hugo huib hussein ibrahim ida iris ilham ilona imane imran ina inge ingeborg
    ingrid irene irina irma isa isabel isabella isabelle ismail ivan ivana ivo iwona jaap jacco jack jaco
    jacob jacqueline jacques jaimy jamal jamila jan jana jane janet janina janna janneke jannes jannie
    janny janusz jasmin jasmijn jasmina jason jasper jay jayden jean jeanet jeanette jeff jelle jennifer
    jenny jeremy jeroen jerry jesper jesse jessica jessie jet jeanine jim jimmy jo joan joana joanna joao
    job joe joep johan johanna john johnny jolanda jolanta jonas jonathan joop joost jordan jordy joris
    jorn jos jose josé josef josefien josephine joshua josje joy joyce juan judith jules julia julian
    juliana julie jurgen jürgen justin justyna kaan kadir karel karen karim karima karin karina karolina
    karst kasia kasper katarzyna katinka katja kay kees kelly kemal ken kenan kenneth kevin khadija khalid
    kim kimberly kiran klaas klara koen krista kristel kristian krystyna krzysztof kubra kwame kyra lahcen
    laila lamyae lars laura laurens layla lea leen lena leila lenie leo leon leonie leroy lesley leyla
    liam lianne lia lida lidia liesbeth lieke lien lilian lily linda lisa lisanne lisette liz lizzy
    lodewijk loes lotte lou louis louisa louise lourdes luc luca lucas lucia lucy luis luke luuk lydia
    maaike maarten maartje madelon magda mahmoud malak malgorzata manon marc marcel marco marek margreet
    margriet maria mariam marian marianne marie mariana mariëlle marieke marije marijke marina marinus
    mario marion marit marja marjan marjolein mark marleen marlies marlon marloes mart marta martha
    martien martijn martin martine marvin mary maryam mathilde mats matthijs maud maureen maurice max
    maxime mees mehmet meike melanie melissa melvin mercy merel meryem mia michael michal michel michelle
    michiel mieke miguel mike mila milan milou mimoun mina mirella miriam mirjam mirthe mitchell moha
    mohamed mohammad mohammed moniek monika monique mounir mourad muhammed murat mustafa mustapha myra
    myriam nabil nada nadia nadine naima najat nancy naomi nasir natalia natalie natasja nathalie nawal
    nazli nelleke nelly nick nico nicolas nicole niek niels nienke nihal nina nora nordin noor nour noura
    nuray nurcan olaf oleg oleksandr olena olga oliver olivia omar ömer onno orlando osman oscar otto
    oussama özlem pablo pamela pascal patricia patrick patrycja paul paula paulien pauline pawel pedro
    peggy peter petra petronella philip piet pieter pieternel pim piotr priscilla quincy quinten rabia
    rachel rachid rachida radoslav rafael ragna rahma ralf ralph ramazan ramon randy raoul rashid raymond
    rebecca regina reinier reinout rekha remco remi renate rene rené renee renske riad ria ricardo richard
    rick rien rik rina rita rob robbert robert roberto robin rodney roel roelof rogier roland rolf roman
    romy ron ronald ronny roos rosa rosalie rosanne rose roxanne roy ruben rudi rudolf ruth ruud ryan
    sabina sabine sabrina said saida salim salima sally salma sam samantha sami samir samira samuel sander
    sandra sandy sanne santiago sara sarah sarita sasha saskia sebastiaan sebastian selim selma semra
    senna serdar serge sergio sevda shaniqua shanti sharon sharona sharda sheila sherida sherry sibel siem
    sigrid silvia simon simone sinan sjaak sjoerd sjors soenita sofia sofie sonja soraya souad soufiane
    stan stef stefan stefanie steffie stella stephan stephanie steve steven stijn suleyman sunita susan
    susanne suzan suzanne svetlana sven sylvia sylvana szymon tamara tanja tara tarik tariq tatiana ted
    tess tessa thea theo theresa thijs thom thomas tijmen tim timo tineke tina tjeerd tobias tom tomasz
    ton tonnie tony toon trees trudy tugba turgut twan ugur ulla ursula usha valentina valerie vanessa
    vera veronica vick vicky victor victoria vijay vincent violet viviane walid walter wanda ward wendy
    werner wesley wessel wiebe wiesje wies wil wilco willem willemijn willy wilma wim winnie wouter xander
    xavier yara yasin yasmin yasmina yasmine yassin yassine yavuz ynske yoran youri youssef yusuf yvette
    yvonne zahra zakaria zehra zeinab zeynep zina zoe zofia zoë zuleyha"""
)
# Words that never open or continue a person's name.
NEVER: Final = worded(
    """ik en ben uit woon kom zoek mijn heb werk een de het als bij met naar nu niet ook maar of om op tot
    via voor wie wat waar wij we je jij jullie u uw zij ze hij hun hem haar er dit dat die deze onze ons
    oa graag momenteel sinds hallo hoi dag beste geachte team afdeling gemeente stichting bedrijf
    bedrijven organisatie werkgever winkel hr personeelszaken recruitment planning receptie balie kantoor
    klantenservice leidinggevende manager directie sollicitaties hallowerk werkplein uwv jobcenter
    jongerenloket telefonisch per mail email tel telefoon mobiel nummer adres jaar rotterdam nederland
    zuid den haag schiedam vlaardingen amsterdam wmo wia bsn iban cv naam voornaam achternaam meneer
    mevrouw dhr mw heer mevr nog geen altijd al bekend belangrijk ingewikkeld moeilijk makkelijk lang kort
    hetzelfde gelijk vaak verkeerd vermeld zoals hierboven onder bovenaan getekend heet heette is was zo
    want omdat dus geboren getrouwd moeder vader gehuwd oud telefoonnummer geboortedatum postcode
    woonplaats email e-mail functie vandaag bel mail app stuur sollicitatie welkom jullie iedereen gasten
    klanten bezoekers mensen randstad tempo karwei praxis gamma hema jumbo lidl aldi ikea action kruidvat
    blokker mediamarkt coolblue postnl dhl ups ret ns"""
)
# Behind "ik ben": a role, an origin, a trait, a state. Endings that roles and origins have are in
# ROLE_ENDINGS.
ROLES: Final = worded(
    """senior junior medior allround nederlander turk turks turkse pool pools poolse marokkaan syriër fries
    zeeuw belg rus griek chinees deens duits engels frans franse spaans italiaans brit brits zweed noor
    turkmeen arabier koerd portugees ier amerikaan afrikaan hindoe hindoestaan moslim moslima christen
    katholiek boeddhist jood joods kok slager bakker hulpkok sous souschef chef chefkok student studente
    stagiair stagiaire starter vader moeder mama papa oma opa man vrouw bode gids tolk arts tandarts nanny
    nurse barista coach host hostess boa piloot verpleegkundige verzorgende helpende conciërge
    receptionist receptioniste kapper kapster hovenier elektricien technicus accountant kassière weduwe
    weduwnaar gepensioneerd werkzoekend vrijwilliger vrijwilligster huisman huisvrouw mantelzorger
    zelfstandig parttime fulltime flexibel beschikbaar gemotiveerd enthousiast sociaal creatief leergierig
    betrouwbaar vegan single werkloos bouwvakker timmerman metselaar loodgieter schilder chauffeur lasser
    monteur magazijnier boerin boer kraanman jurist advocaat docent docente leraar lerares juf bewaker
    portier steward stewardess matroos kapitein stuurman software business marketing sales hr it ict
    office team project product account assistent assistente all round officieel officiële vca bhv ehbo
    mbo hbo wo vwo havo vmbo zzp europees mede medewerker fan lid nieuw trots blij klaar goed handig
    rotterdammer feyenoorder oud bijna echt heel erg altijd nooit echt vooral inmiddels bovendien afwasser
    keukenhulp heftruck reach orderpicker logistiek horeca zorg bouw techniek sterk sportief bekend
    eigenaar ervaren gediplomeerd gecertificeerd all-round allrounder schoonmaakster ober serveerster host
    gastheer gastvrouw nederlandse surinaamse antilliaanse antilliaan surinamer kaapverdiaan ghanees
    oekraïner syrische marokkaanse"""
)
ROLE_ENDINGS: Final = (
    "er", "aar", "ist", "iste", "eur", "euse", "ent", "ster", "isch", "ische", "ig", "lijk", "end",
    "ende", "baar", "loos", "kracht", "hulp", "kundige", "leider", "baas", "man", "vrouw", "iër", "aan",
    "ees", "ese", "aans", "aanse", "medewerker", "manager", "zaam", "eerd", "eel", "ief", "or", "rice",
    "trice", "ing", "werkend", "meester", "wacht", "ams", "ense", "ieks", "aars", "eens", "oons",
    "ools", "ijns", "isme", "ante", "ische", "kok", "arts",
)  # fmt: skip
# What a name can be given to besides a person: "het bedrijf heet X".
THINGS: Final = worded(
    """bedrijf winkel zaak werkgever restaurant organisatie opleiding programma app school systeem product
    project dorp stad wijk straat schip café cafe merk website site cursus methode stichting vereniging
    club partij firma keten uitzendbureau groep afdeling locatie filiaal functie baan instelling team
    traject boot software pakket plek park"""
)
