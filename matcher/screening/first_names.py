"""First names of the region, from every place its people come from, all folded: see tokens.fold.

They are written down from daily use; the more of them, the fewer names pass where nobody introduces them.
"""

from typing import Final

from matcher.screening.doubtful_names import DOUBTFUL_NAMES
from matcher.screening.wordlist import worded

# A person's wherever they stand.
SURE_NAMES: Final = worded(
    """aafke aaliyah aaltje aaron aart abby abdel abdelali abdelaziz abdelhafid abdelhak abdelhamid abdelilah
    abdelkader abdelkarim abdellah abdellatif abdelmajid abdelmalek abdelmoula abdelouahed abdelwahid abdennour
    abderrahim abderrahman abdeslam abdessamad abdiaziz abdifatah abdikarim abdinasir abdiqani abdirahman abdul
    abdulaziz abdulkadir abdulkerim abdullah abdulrahim abdulrahman abdulrazak abeba abeer abena abigail abiodun
    abolfazl abraha abraham abrehet abshir achmed achmet achraf adaeze adamina adebayo adelaide adele adelheid
    adelina aderito adil adilson adinda admilson adnan adnane adri adriaan adrian adriana adrianna adwoa afia agaath
    agata agatha agnes agnieszka agnieta agus ahlam ahmad ahmadreza ahmadzai ahmed ahmet aicha aida aileen aisha
    aissa akif akosua akua akwasi akın ala alaa alana albertina albertine alcides alcinda aldert aldina aldona aleid
    alejandro aleksandar aleksandr aleksandra aleksej alessandro alessia alev alex alexandra alexandru alexei alexia
    alexis alfred alfreda alfredo alhassan alican alice alicja alida alina alireza alison aliye allal almaz alojzy
    alper alseny altan alvaro alwin alyssa alzira amadeu amaka amanda amani amanuel amar amarildo amelie amer
    amilcar amina aminata amir amira amirah amirali ammar amy analyn anamaria anand anas anass anastasia anatol
    anatoly anca andre andrea andreas andreea andrei andres andries andriy andrzej andy andzelika anemoon aneta
    angela angelika angeline angelique angelo ania anil anissa anita anja anjali anke ann anna annabel annabelle
    anne anneke annelien annelies annemarie annemarijn annemiek annemieke annetta annette annick annie anniek anniko
    annisa anoesjka anouar anouk ans anselmo ansje antheun anthonique anthony anton antonella antoni antonia antonie
    antonio antonius antoon anwar appie aranka arash archana arda ardi aregay arend arendje arent aretha arezoo
    ariana ariane arienne arif arjan arjanne arjen arkadiusz arlene arlindo armagan arman armand armando arminda
    armindo arnel arno arnold arnoud arnout aron artem arthur arthuro artur arvind arzu asad asare asen asha ashley
    ashok ashraf ashwin asli aslihan aslı asma asmaa asmae asmerom assa assia astrid asya atefeh atie atilla attila
    atze audrey augusto auke aukje aurelie avni awet aya ayaan ayah ayan ayat ayca ayda aydan aydin ayesha ayfer
    aygul aygun ayhan aykut ayla aylin ayman aymen aynur ayoub ayse aysegul aysel aysun aytac ayten azad azadeh
    azita aziz aziza azra azzedine babak babette babs badia badr badreddine bahadir bahar bahattin balazs banu bao
    baran barry bart bartek bartel bartjan bartlomiej bartosz bartłomiej barıs basak basel bashar bashir basia basje
    basma bassam bassem bassma bastiaan batuhan bauke baukje bayram beata beatrice beatriz begona behiye behnam
    behrouz bekir belgin belmira benaissa benedicta bengi benito benjamin bennie bentley benvinda benvindo bep berat
    berdien bereket berend berfin berhane berkay berke berna bernadette bernardino bernardo berra berrie berta
    bertha bertil bertine bertus besa besim besnik betty betul beyza bhagwan bibi bilal bilge billy biniam bintou
    birgit birgitta birhan birol bjorn blazej blerim boaz bobby bogdan bogumil boguslaw bogusław bohdan bohdana
    bojan bolesław boubacar bouchaib bouchra boudewijn boujemaa bouke boyan boyd bozena brad bradley brahim bram
    brandon branko brechje brechtje brenda brett brian brigit brigitte britt brittany bronisław bruna bryan btissam
    budi bulent bunyamin burak burcu burhan burhanettin bushra busra błazej caetano cafer cagla caitlin cameron
    canan canberk candan candice caner cansu carel carien carine carl carla carli carlijn carlos carlota carly carol
    carola carolien caroline carolus carrie catalin catharina catherine catia catootje cecile cecilia cedric cees
    celal celeste celestino celia celil celine cemal cemil cengiz cenk ceren cesaria cevat ceyda ceyhun ceylan
    cezary chafik chaib chaima chaimae chamseddine chander chanel chanella chantal chantalle chantel charifa
    charissa charlon chau chaymae cheikh chen cheraldine cherelle cherida cherise cherrel cheyenne chiara chidi
    chiel chinedu chioma chloe chorouk chrisje christel christelle christiaan christien christina christine
    christoffel chukwu churandy cigdem cindy claire clarence claudia claudine claudio claudiu clazien clementine
    clifton clint clyde coba cobie cody coen colette colin conceicao connie connor consuelo coosje corien corina
    corinne corne cornelis corrie corrien corrina corstiaan coskun cosmin costel craig crina cristel cristi cristian
    cristina custodia cynthia cyrill czeslaw czesław dagmar dainty dalal damaris damian damiano daniel daniela
    danielle danique danny danuta daphne darcy daria dario dariush dariusz darrell darren darryl dave davey davina
    davy dawid dawit dayana dayanti dayenne dayron debbie debby debora deepak defne delani delia demet demi demian
    demy denise dennis denys denzel deolinda derek derk derya deshawn desi desiree desislava desmond devika dewanand
    dharm diaa diallo didem diede diederik diego dieter dieuwertje diewertje dilan dilano dilara dilber dilek
    dimitar dimitri dimitrina dimitris dimph dina dinand dineke dinesh dionne ditte djaienti djaina djamil djamila
    djano djeison djenaba djeneba djoeke djoeli djoke djonny djuliano djulio dmitri dmytro dolf domingas domingos
    dominik dominika donna donovan doortje doreen dorien dorin dorine doris dorota dorothy doug dounia doutzen
    dragan dragos driek driss drita duaa duco dudu dulce dumitru dundar dursun dustin duy dwayne dwight dyani dylan
    dylano dyron eartha ebru ebubekir ebuka ece ecem eda eddy edgar edin edith edmilson edsel edson eduard eduarda
    eduardo edwin edyta eefje eelco eelke eelkje efua egbert egon ehsan eileen ekrem elanur elcin eldar eldrick
    eldridge elena eleni elham eliane elias elien eline elisa elisabeth elisangela elise eliza elizabeth ellen ellie
    elliot ellis elly elmehdi elnaz elroy elske elvan elviera elvin elvir elvira elvis elzbieta elze emanuel emeka
    emel emerson emiel emile emilie emiliya emily emin emine emir emircan emmanuel emmanuella emmely emmie emmy
    emrah emre emrullah encarnacion endy eneida enes engelbert enise enno enrique enver enzo ercan ercument erdal
    erdem erdinc erdogan ergin ergun erhan eric erica ericson erik erika erkan ermelinda ermias erna ernestina
    ernestine ernesto erol ersin ertan ertugrul erwin eryk esin esmee esperance esra esteban ester esther ethan
    etienne eufemia eugen eugene eugenia eugenie eugenio eunice evan evandro evelien evelijn eveline evelyn everon
    everton evi evrim evy ewa ewelina ewout eyad eyasu eylem eylul eymen eyob eyup ezzedine fabian fabienne fabio
    fabiola fabrice fabrizio fadi fadil fadila fadime fadma fadoua faduma fahd fahima fahri faisal faiza famke fang
    faouzi farah fares farhad farhan farhia fariba farid farida farooq farshid fartun faruk farzad farzana faten
    fatih fatiha fatima fatimazahra fatma fatmanur fatmir fatna fatou fatouma fatoumata fatuma faycal fayssal fedde
    federica federico fehmi feike felice felicia felicja feline felipe femi femke feng fenna feras ferdi ferdinand
    ferenc fereshteh ferhat feride ferit fernanda fernando feroz feven fevzi feyza feyzullah fidan fieke fieneke
    figen fikret fikreta filip filipa filipe filmon filomena filomeno fiona firas fiyori flamur fleurtje florentina
    fokke folake folkert folkje fons fortunato fouad fouzia fowsia franca francesca francesco francien francine
    francis francisca francisco franciska franciszek francois francoise franklyn fransje fred freddy frederieke
    frederik frederique fredrika freek freerk freweini frida frieda friso frouke froukje fulya funda furkan gabor
    gabriel gabriela gaitrie galip galyna gamze gary gaston gavin gaye gea gebre geert geerte geertje geertrui
    geertruida geesje geeta genet genevieve geni genowefa geoffrey george georgi georgiana georgina gerard gerben
    gerda gerdien gergana gerhard gerlinde gerlof germano gerrie gerrieke gerrit gerritjan gerritje gert gertie
    gertjan gertrude gerty gerwin ghada ghaith ghassan ghazal ghazaleh ghebre gheorghe ghislaine ghita ghizlan
    ghizlane gianluca giel gijs gilbert gilberto gillian gilson gina gino giorgio giorgos giovani giovanna giovanni
    girigorio girmay gisela gisele gita gitta giulia giuseppe gizem glenda glenn godelieve goitom gokce gokhan
    goksel golnaz gonca gonda gonnie gonny gonul gonzalo gorkem gosia govert graca gracia gracinda grada grazyna gre
    greetje gregor gregory greta gretchen grietje grzegorz guadalupe gualdino guido guilherme guillermo guilly
    gulalai gulay gulcan gulcin gulistan gulizar gullu gulnur gulsen gulseren gulsum gulten gunay guno gunther
    gursel gustav guusje guven gwen gwendolyn gysbert habib habiba habibe habibullah habip habtom hadewych hadi
    hafid hafida hafize hafsa hafssa haico haile hailey haitham hajar hakan hakim hakima hakkı hala halil halima
    halime halina halit haluk halyna hamdi hamed hamid hamida hamide hamidreza hamidullah hamit hamza hana hanaa
    hanae hanan hanane handan hande hani hanife hanna hannah hanneke hannelore hanny hansje hanske hao harald haris
    harm harmen harmke harold harriet harry harrypersad harun hasan hasibe hasim hasna hasnae hasret hassania hassna
    hatice hatim hatun hava havva hawa hayo hayrettin hayriye hazal hazem heather heba hedwig heike heiko heintje
    heleen heleentje helene helga helio helma helmer helmut hendra hendrika hendrikus henk henkie henna hennie henny
    henok henri henrieke henriette henrike henrique henryk hensley herbert herculano hermien hermina hermine
    herminia hernan hesdy hetty hiba hibo hicham hidayet hidde hieke hielke hilal hilario hilda hillary hillie hina
    hinke hiske hiwot hoang hodan honorata honorina hoodo hossein houda houria houssain howard hristo hua hubert
    hubertus huib huibert huig hulya humberto humphrey huong huri huriye husam husamettin huseyin husnu hussain
    hussam hussein huub huy ibo ibrahim ibrahima ibtissam ichraf idalina idil idris idriss ifeanyi ifeoma ifrah
    igmar ignace ignacio ignacy igor ihor ihsan ikenna ikram ilaria ilayda ilda ildiko ildo ilham ilhame ilhami
    ilhan ilias ilie ilir ilja ilker ilknur ilona ilonka ilse ilyas imad imane imdat imke immanuel inacio inas inass
    inaya inci indra ineke ines inez ingeborg ingemar ingena ingmar inna intissar ioana ioannis iolanda ionela ionut
    ipek iqbal irem irena irene ireneusz irfan irina irineu iryna isabel isabelle isatu isaura isayas isil ismahan
    ismail issa issam istvan isıl iulia iulian ivan ivana ivanka ivar ivaylo ivette ivone ivonne iwan iwona iyad
    izabela jaafar jaapjan jacco jacek jacinta jacinto jaco jacoba jacobine jacobus jacolien jacomien jacomijn
    jacqueline jacques jadira jadwiga jagdish jagoda jaike jailson jaimy jainarain jairo jakob jakub jalal jamal
    jamaleddine jamie jamila jamshid jana jandino jandira jane janek janet janice janick janina janine jannat
    janneke jannes jannetje jannetta jannie jannigje janny jantien jantine jantje janus janusz jaouad jaqueline
    jared jarek jarno jarod jaron jaroslaw jarosław jarvis jasmina jasna jason javad javed javier jawad jay jaya
    jayden jaydon jaylen jaylinn jayvano jean jeandro jeanet jeaneth jeanette jeanine jeanne jeannet jeannette
    jeannine jeanpaul jeanpierre jeff jeffrey jelena jelle jelmer jelske jeltje jeltsje jenneke jennie jennifer
    jenny jente jeremias jeremy jermain jermaine jeroen jerome jeroom jerrel jerrol jerry jervano jerzy jeske jesper
    jesse jessica jessie jette jia jian jihad jihane jikke jilali jilani jillian jim jimmy jing jinke jitske joan
    joana joanna joanne joao joaquim joaquin joaquina jocelyn jochem jochum jodi joep joeri joey johanna johannetje
    john johnno johnny jola jolanda jolande jolanta jolien jolijn jolina joline jon jonas jonathan jonella jonna
    joop joost jopie jordana jorden jordy joreen jorge jorgina jorinde joris jorrit jort josef josefa josefien
    josefine josephina josephine joshua josiah josien josine josje joske joud jouke jovelyn joyce jozef jozsef
    judica judith julian julianne julie julien julieta juliette julio julita jurelly jurensley jurgen jurick jurien
    jurmain jurre jurriaan jurrien jussara justyna jutta kacper kadiatou kadir kadriye kalin kaltoum kamal kamel
    kamiel kamil kamila kamla kamran kamuran kaoutar kaouthar kardelen karen karim karima karina karlijn karol
    karolina karst karsten kartini kashif kasia kasimir kaspar kasper katalin katarzyna kate katelijne katerina
    kateryna katherine kathy katia katie katinka katja katrien kauthar kaveh kavita kawtar kay kaylee kayleigh kazim
    kazimierz keanu keetje keila keith kelechi kelly kelsey kemal kenan kendra kendrick kenji kenneth kenny kenrich
    kenrick kenson kenza kerem kerim kerime kerry ketut kevin kezban khadija khadra khady khaldoun khaled khalid
    khalida khalifa khalil khanh khatera khrystyna kian kianoush kiara kibrom kidane kidist kimberley kimberly
    kimora kinan kiran kiril kirk kirsten kitty kiymet kjeld klaartje klaasje klaske klaudia klaus knelis koen koert
    kofi kojo konrad koosje koray korkut korneel kornelia kornelis kostas krasimir kries krijn krijnie krishna
    kristel kristian kristin kristine krystian krystyna krzysiek krzysztof ksenia kubilay kubra kursat kwabena kwaku
    kwame kwasi kweku kyle kylie kyrylo laarbi ladislau lahcen lahoucine laila lakeisha lakshmi laleh lalita
    lamberta lambertus lamia lamin lamis lammert lamyae larbi larisa laszlo latif latifa latife latisha latoya
    laureen lauren laurentiu laurien laurinda lavinia lawrence layal layla leander leandro lechosław leendert
    leentje legiman leida leila lenira lenn lennart lennert leonard leonie leonilde leonoor leontien leontine
    leopold leopoldina leroy lesley leslie lesya leszek letebrhan levent levi leyla lhoussaine lia liane liang
    lianne lida lidewij lidia lidy lieke lien lieneke liesbeth lieselot liesje lieveke lieven ligia lijntje lilian
    liliana lillian lindomar lindsay lindsey lindy lineke linette linn lionel liridon lisa lisandro lisanne
    liselotte lisette liudmyla liviu lize lizette lizzy lloyd lodewijk loek loes lonneke lonny loredana lorena
    loretta lorraine loubna louis louisa louise louisette louwrens lowie luay lubna lucie lucien lucienne lucilia
    lucille lucinda lucio lucy lucyna ludmila ludwig ludwik luigi luisa luit luitzen luiz lukasz luke luminita lutfi
    lutfiye luuk luwam luzia lydia lysandro lysanne lyubov lyudmila maaike maarten maartenjan maartje maati mabel
    machiel machteld maciej maciek macit madalena madelief madelon madhuri mafalda magali magda magdalena maha mahad
    mahdi maher mahesh mahir mahjouba mahmood mahmoud mahmure mahmut mahnaz mahsun maikel mailyn maisie majd majed
    makbule maksym malcolm malgorzata malika mamadou manal manar mandy manfred mannus manoj manon manouk mansour
    manuel manuela marcel marcelino marcella marcelle marcello marchano marciano marcin marek marelva margarida
    margot margreet margret margriet mariam mariama mariana marianna marianne mariazinha maribel maricel marieke
    mariella marielle mariette mariia marije marijke marijn marijne marike marilou marilyn marinde marineke marinka
    marinus mariola marion marisela mariska marissa marit marites maritza marius mariusz marja marjan marjanne
    marjolein marjoleine marjorie markjan marleen marleentje marlene marlieke marlies marlin marlise marloes marlon
    marlou marnix maroua marouan marouane marretje marrit marry marsha marta martha marthe martien martijn
    martijntje martina martine martis marvelli marvello marvin marwa marwan maryam maryan maryna maryse marzena
    masoud massimo mateus mateusz matheo mathieu mathijs mathilda mathilde matilde matteo matthew matthias matthieu
    matthijs mattijs maura maureen maurice maurits mavis maxime maximo maya mayra mays małgorzata mbarek mbark
    mebrahtu mebrat medine meena megan mehari mehdi mehmed mehmet mehran mehrdad mehtap meike meindert meinke
    melanie melih melike melis melissa melle meltem melvin memet memnune menekse mengyao menno meral merhawi meric
    meriem merijn merlijn meron mervan merve meryem mesfin mesude mesut metin metje mette mevlude mevlut mia michael
    michaela michal michel michele michelle michiel mieczyslaw mieczysław mieke mieneke mienke miep migdalia miguel
    mihaela mihai mihail mihret mihriban mijke mikal mikolaj mikołaj mila mildred milena millicent millie milly
    milou miloud miloudi milouska milushka mimoun mimount minke minoes miray mirek mirela mirella miriam mirjam
    mirjana miroslav miroslaw mirosław mirsad mirte mirthe mirugia mirwais mirza mitch moad moestafa moha mohamad
    mohamadou mohamed mohamedamine mohammad mohammadi mohammed mohammedi mohamud mohan mohand mohsen mohsin moira
    moises mokhtar monica moniek monika monique montserrat moritz morteza mostafa mouad mouhamad moulay mouna mounia
    mounir mounira mourad moussa moussaab moustafa moustapha muazzez mucahit muhamed muhammad muhammed muhammet
    muhannad muhiddin muhittin muhterem mujtaba mukadder mukaddes mukesh munevver munir munira murat muriel muslum
    mustafa mustapha mutaz muzaffer mykhailo mykola myra myriam myrthe nabil nabila naciye nada nader nadia nadide
    nadieh nadim nadine nadira nadiya nadja nafiye nagihan naima nair najat najia najib najibullah najim najlae
    najma najoua nalan nalini namik nanette naomi naomy naoual narain nareen naresh nashaira nasir nasra nasreddine
    nasrin nasser natalia natalie natalino nataliya nataly natalya natascha natasja nathalie nathaly nathan
    nathanael nathifa natnael naveed navid navin nawal nayeli naythan nazan nazia nazife nazim nazira nazli nazmi
    nazmiye nebahat necati necdet necip necla necmettin necmi necmiye neda neeltje negar nejma nelida nelis nelito
    nelleke nelly nelson nermin nermina nermine neslihan nesrin nesrine nevin nevzat nezahat nezha nga ngadiman ngoc
    ngozi nguyen nhung nibal nicola nicolaas nicolae nicolas nicole nicoleta nicolette nicoline nidal niek niels
    nienke nigar nigisti nihal nihan nihat nikita nikki nikkie niko nikola nikolay nikos nilay nilda nilgun niloufar
    nilton nilufer nilza nimco niraj nirmala nisa nisanur nishaan nisrine nizar nkechi nnamdi noella noelle noemia
    noemie nonoy noortje noorullah norbert nordin nordine noufel nouhaila noura noureddine nouri nuh nuraisa nuran
    nuray nurcan nurgul nuri nuriye nursel nursen nurten nurul nurullah nynke oana obada obaida obinna oceane
    octavian odete odette odilia oguz oguzhan okan oksana oktay olaf olavo oleg oleksandr oleksandra oleksii olena
    olha olinda oliver olivia olivier oliwia oluwaseun oluwatobi omer omid omur onno onur orcun orfeo orhan orlanda
    orlando orpheo osagie osama oskar osman osvaldo oswald othman ottoline ouafa ouafae ouarda ouassim ouiam oumaima
    oumar oumou ousmane oussama outman ovidiu ozan ozge ozgur ozkan ozlem oznur pablo padma paiman palmira pamela
    panagiotis paola paolo parisa parvin pascaline patricia patricio patrick patries patrycja patryk paulien
    pauliene paulina pauline paulo paulus pavlo pawan pawel paweł payam pedrito pedro peggy pelin perihan pervin
    petar petro petronella petru phil philine philippe philomena phoebe phuong phyllis pierre pieta pieter pieterjan
    pieternel pietertje pietje pietro piotr piotrek plamen pleunie poniman pooja pradeep prakash pratap premchand
    priscila priscilla priya priyanka przemek przemyslaw przemysław purcy putri pınar qais qamar qiang qing quang
    quentin quiara quincy quinsy quint quinten quinton quinty quirijn quirine qusai quynh rabia rabie rabin rabiye
    rachel rachelle rachid rachida radek radha radjesh radjin radjkoemar radka radoslav radoslaw radosław radu raed
    rafael rafaela rafal rafat rafał ragna raheem rahel rahim rahime rahma rahmatullah rahmi raichel raimundo rainer
    raisa rajae rajesh rajiv rakesh ralf ralph raluca ramatoulaye ramazan ramdath ramesh rami ramon ramona randal
    randy rania ranim ranjana raoul raquel rasha rashid rashida rasim rasit ratna raul ravi ravin rayan rayane
    raymond raymundo raynaldo rayshawn rayvon razan razvan rebecca rebekka recep redouan redouane reece reena refik
    reggie regilio regillio regina reinder reinhard reinie reinier reinold reinoud reinout reint rekha rembrandt
    remco remi remie remzi remziye renata renate rene renee renilde renske renze resi resul reyhan reza rhonda riad
    rianna rianne ricardina ricardo richard richelle rick ricus ridvan rieks rieneke rikkert rima rimas rina rinaldo
    rindert rinie rinske rinus rishaad rishandro rishi rivelino rixt rkia robbert robbie robel robert roberta
    roberto robjan rocio rodel roderick rodney rodny rodolfo rodrigo roeland roelfje roelie roelien roelof rogelio
    rogerio rogier rohan rojda rojhat rojin roksana roldan rolf rolien romaisa romano romario romee romke romualdo
    romy ronald rong ronnie ronny rosalie rosalina rosalinde rosalyn rosangela rosanna rosanne rosaura roselien
    rosemarie rosemary roshan roshni rosita roswitha rowena roxana roxanne roya rozanne rozemarijn ruben rubia ruchi
    rudolf rudsel rudy ruhi rui rukhsana rukiye rula rumen rumeysa ruslan ruta rutger ruthmila ruthsel ruthsela ruud
    ruurd ruvarion ruya ryan ryanne ryszard saadia saartje sabah sabahat sabahattin saban sabien sabina sabine
    sabira sabri sabrina sabriye sadia sadik sadiye saeed safaa safae safak safiye safiyo sagal sahar sahra said
    saida saidou saima saimin sait sakir salah salaheddine salih saliha salim salima salimata sally salma salmane
    saloua samaneh samantha samar samer samet samia samiha samime samir samira samrawit samuel sanaa sanae sandeep
    sandhia sandra sandro sanela sanem sangita saniye sanjay sanna sanne sanneke santosh sarah saraswati sarita
    sascha sasha saskia satish savas savitri sawsan sayed sead sebahat sebas sebastiaan sebastian sebastien seda
    sedat sedef sedney seema sefa segun seher sekou selahattin selam selamawit selami selcuk selda selena selim
    selima selin seline selma semhar semih semiha semra senad senait senay senem sengul seniz senol sepideh seray
    sercan serdal serdar serge sergei sergey sergio serhat serhii serife serkan sermin serpil servaas seval sevcan
    sevda sevgi sevgul sevil sevilay sevim sevinc seweryn seyfettin seyhan seyit seyma shabnam shadi shafiq shahd
    shahin shahram shailesh shaima shakira shakuntala shamira shammi shandra shane shaneeqa shanella shanelle shania
    shanice shaniqua shanna shannon shanta shantelle shanti shaquille sharda shardae shareen sharella sharelle
    sharifa sharinda sharisse sharita sharlene sharlon sharmaine sharmila sharon sharona shaun shawn shazia sheila
    shelley sheree sherida sherilyn sherin sheritsa shermaine sherman sherry sherwin sheryl shiam shirin shirley
    shirwan shiva shivani shona shpresa shudendry shudley shukri shurandy shurendy siavash sibel sidika sidney
    sieberen siebren siegfried sien sienna sientje sieto sietske sigmar sigmund sigrid siham sihame sija sijtske
    silke silvain silvana silvia silvie silvio silviu silviya simge simke simona simonne simret sinan sinem sipke
    sirine siti sjaak sjaan sjaantje sjak sjannie sjef sjenny sjoerd sjoerdje sjon sjonnie sjors sjoukje sjuul
    slawomir slobodan sobia soebhas soedesh soekimin soenil soenita soerin soerinder soewarto sofie sofieke sofietje
    sofiia sofyan soheila sokaina solange solene solomiya soner songul sonia sonita sonja sophie soraya sorin souad
    soufian soufiane soufyan soukaina soukayna soulaiman souleymane soumaya spozhmai spyros stacey stacy stanimir
    stanislav stanislaw stanisław stanley stavros steef stef stefan stefania stefanie stefano steffany steffie
    stefka stephan stephanie stephany steve steven stijn stijntje stoyan suat sucdi suhaila suhair suheda suhendley
    suheyla sukran sukru sulaika sule suleyman sumaira sumeyye sundus sunil sunita surelys suresh surya susan
    susanna susanne sushma suzan suzanna suzanne suze suzet suzete sven svenja svetla svetlana svitlana swaantje
    swanny swasti swinda sybe sybren sylke sylvana sylvano sylvester sylvia sylvie sylwester sylwia sytske szabolcs
    szczepan szymon sławek sławomir tabitha taco tadeusz taeke tahar taher tahira tahsin talal talha tamana tamara
    tamer tamika taner tania tanisha tanja tanneke tansu tanya taoufik taoufiq taras tarek tareq tarik tariq tarkan
    tasha tasnim tatiana tatjana tayeb tayfun tayyip teake teije teklay temesgen temitope teodora teoman teresinha
    terrence terri terry tesfay tesfaye tesnim tessa tessel tetiana teun teunis teuntje tevfik tewelde tezcan thalia
    thanh thea thedo theo theodoor theodora theodorus theresa therese thibault thierno thijmen thijs thirza thomas
    thomasina thorsten thuraya thuy tieme tiemen tiffany tigist tijmen tijn tilly timo timothy tina tineke titia
    tjalling tjarda tjebbe tjeerd tjerk tjitra tjits tjitske tobias toby todor toine tolga tomas tomasia tomasz
    tomek ton tonnie tonny tonya toos touria tracey tracy trang travis trevor trijn trijntje trinh tristan trix
    trudie trudy truida truke trung truus truusje tsegay tsehay tsvetan tsvetelina tuba tudor tufan tugba tugce
    tugrul tulay tulsi tumini tuncay tunde turgay turgut turkan tuyet tyra tyrell tyrone tyronne uche ugur ugurcan
    ulla umesh ummuhan umran umut urmila ursula urszula urvin urwin usha usman utku uwe uzeyir vadim vahid vahide
    valdemar valdir valentijn valentin valentina valentyna valeria valerie valon vandana vanessa vania vanilda
    vanita vanity varsha vasil vasile vasilis vedat veerle vernon veronica veselin vesna veysel vianela vianney vick
    vicky vidjai vidya vijay vikash vikram viktor viktoriia vince vincentius vincenzo vinesh vinod viorel vishal
    vitalii vitaliy vitor vitoria vivi vivian viviane vivienne vlad vladimir vladislav volkan volkert volodymyr
    vural wacław wael wafa wafae wagino wahid waldemar waleed walid waqas warsame waseem wassim wayne wendel wendela
    wendelien wendeline wendy wensley werner wessel whitney wiam wibo wichert widad wiebe wiebke wiebo wiebren
    wieger wieke wiesje wieslaw wiesław wiesława wieteke wietske wijbe wijnand wiktor wiktoria wilbert wilco wilfred
    wilfrid wilfrido wilhelm wilhelmien wilko willeke willemijntje willie willy wilma wilmar wilna wilson wineke
    winnie wioletta wissal wissam wojciech wojtek wolfgang wouter wubbe wubbo wytske władysław xana xander xavier
    xaviera xaviero xenia xia xiao xiaoling xiomara xiu xuan yaa yael yahaira yahya yakup yalcin yalcın yamilah
    yamina yamira yana yannick yannis yanti yaprak yaren yaroslav yasar yasemin yasin yasir yasmin yasmina yasmine
    yasser yassin yassine yassir yassmina yavuz yaya yazan ybo yelda yelena yeliz yemane yener yentl yesim yessica
    yetunde yfke yigit yildiz yilmaz ymke ynske ynze yoeri yohana yohannes yolanda yolande yomara yonas yoran yorben
    yordan yordanka yorick younes younis youri yousef yousra youssef ytje yue yuksel yulia yuliia yun yunus yurdanur
    yuri yurii yusra yusuf yvanka yvette yvo yvon yvonne yılmaz zabiullah zach zack zafer zaher zahera zahia zahide
    zahira zahra zainab zaira zakaria zakariya zakarya zakia zalmai zamira zamzam zaneta zarife zarmina zbigniew
    zbyszek zdravko zdzislaw zdzisław zef zefanja zehra zeinab zekeriya zekiye zeliha zelinda zemzem zenaida zenon
    zerai zerrin zewdi zeycan zeynep zhi zhivko ziad ziggy zilan zina zineb ziynet zlatan zlatko zoey zofia zohair
    zohra zoltan zoran zoubida zouhair zoulikha zoya zubair zubeyde zuhair zuhal zuhre zulaika zuleika zuleyha
    zulfiye zulmira zumrut zuzanna zwaantje zwier zygmunt łukasz
    abdoulaye abdulbari abdulhadi abdullahi adelino adhanet ahmednur aissatou anastasiia anilton asmeret bharti
    bukola cemile chandra chanice chayenne deeqa denilson desley dirce djayden djulia doina dunya ebenezer
    emilio errol fadumo faizal farhiya fitsum floortje geovanny gerold ghirmay godwin gulnar hardeo hermon hiyab
    imro isatou ismael ivaldina jairzinho jaivy jaylano jhonny jhun kayden letebrhan letekidan liban louay lutfi
    lyudmyla madhvi mahsa marisa mateo mayar medhanie michał mirian mitra modou mohcine mojtaba mouaz mulugeta
    nahom nataliia nazanin nazlı ndeye nisha nuno nyoman paulino pouya premlata radjen rahmat rizky rodinho
    ryandro sandhya semere seydou shanley shayenne shukria silvino suad sushila tekle tesfahiwet tesfalem
    todorka tsehaye tygo vasilica vasyl wahidullah walaa weldu wilfredo wilmer xiomara yaghoub yagmur yamen
    yared yaritza yeferson yesenia yevhen youness yuriy zabihullah zeferino zeina zeynab
    gerardus adrianus cornelius wilhelmina gerarda bernardus albertus gijsbertus"""
)
FIRST_NAMES: Final = SURE_NAMES | DOUBTFUL_NAMES
