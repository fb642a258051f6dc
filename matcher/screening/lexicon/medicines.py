"""Medicines by their name and by the ending that a family of them shares."""

from typing import Final

from matcher.screening.wordlist import worded

_MIND: Final = worded(
    """sertraline citalopram escitalopram paroxetine fluoxetine fluvoxamine venlafaxine duloxetine bupropion
    mirtazapine trazodon vortioxetine brintellix agomelatine amitriptyline nortriptyline clomipramine imipramine
    anafranil efexor seroxat cipramil lexapro cymbalta remeron lithium priadel camcolit valproaat depakine lamictal
    lamotrigine olanzapine quetiapine risperidon risperdal aripiprazol clozapine leponex haloperidol haldol
    paliperidon xeplion invega zyprexa zuclopentixol cisordinol penfluridol semap pimozide abilify depotmedicatie
    methylfenidaat ritalin concerta medikinet equasym kinecteen dexamfetamine tentin elvanse lisdexamfetamine
    atomoxetine strattera guanfacine intuniv modafinil oxazepam seresta diazepam valium lorazepam temesta temazepam
    normison alprazolam xanax clonazepam rivotril bromazepam midazolam zopiclon imovane zolpidem stilnox nitrazepam
    mogadon melatonine promethazine phenergan buspiron"""
)
_PAIN_AND_NERVES: Final = worded(
    """morfine oxycodon oxycontin oxynorm tramadol tramal tramagetic fentanyl fentanylpleisters morfinepleister
    morfinepleisters buprenorfine methadon codeine diclofenac naproxen meloxicam celecoxib arcoxia etoricoxib
    pregabaline lyrica gabapentine neurontin carbamazepine tegretol levetiracetam keppra topiramaat topamax fenytoine
    diphantoine oxcarbazepine levodopa sinemet madopar pramipexol ropinirol baclofen sumatriptan rizatriptan imigran
    triptanen botoxinjecties erenumab aimovig tecfidera ocrelizumab gilenya copaxone riluzol rivastigmine donepezil"""
)
_BODY: Final = worded(
    """insuline novorapid lantus metformine gliclazide ozempic semaglutide victoza levothyroxine thyrax euthyrox
    strumazol prednison prednisolon dexamethason hydrocortison methotrexaat mtx hydroxychloroquine plaquenil
    sulfasalazine azathioprine imuran mesalazine pentasa infliximab remicade adalimumab humira etanercept enbrel
    rituximab tofacitinib salbutamol ventolin symbicort seretide spiriva tiotropium salmeterol formoterol
    montelukast budesonide acenocoumarol fenprocoumon sintrom marcoumar rivaroxaban xarelto apixaban eliquis
    dabigatran clopidogrel ascal carbasalaatcalcium nitroglycerine furosemide hydrochloorthiazide spironolacton
    amlodipine nifedipine digoxine amiodaron flecainide omeprazol pantoprazol esomeprazol antiretrovirale
    allopurinol colchicine cortisone hormoonpleisters tamoxifen letrozol levocetirizine antihistaminica antihistamine
    disulfiram antabus acamprosaat campral naltrexon nalmefeen suboxone epipen"""
)
_KINDS: Final = worded(
    """antidepressiva antidepressivum antipsychotica antipsychoticum slaapmedicatie slaapmiddelen slaappillen
    kalmeringspillen kalmeringsmiddel bloedverdunner bloedverdunners pijnmedicatie pijnmedicijnen morfinepomp
    betablokkers plaspillen plastabletten maagbeschermer maagbeschermers maagtabletten ontstekingsremmer
    ontstekingsremmers afweerremmers bloedplaatjesremmer cholesterolverlager cholesterolremmers insulinepomp
    insulinespuit benzodiazepine benzodiazepinen benzos opioiden opiaten stemmingsstabilisator
    stemmingsstabilisatoren cortisoninjectie cortisoneninjectie immunosuppressiva cytostatica virusremmers hartpil
    puffers pufjes inhalatoren onderhoudsmedicatie noodmedicatie"""
)

_HORMONES_AND_CANCER: Final = worded(
    """estradiol femoston utrogestan progesteron testosteron androgel cyproteron decapeptyl leuproreline gosereline
    lucrin anastrozol exemestaan herceptin trastuzumab nivolumab pembrolizumab keytruda imatinib glivec
    capecitabine xeloda docetaxel paclitaxel cisplatine carboplatine carbimazol thiamazol desmopressine minrin
    somatropine octreotide denosumab prolia alendroninezuur fosamax risedroninezuur calciferol mounjaro wegovy
    saxenda orlistat xenical jardiance forxiga januvia novomix humalog toujeo tresiba levemir"""
)
_INFECTIONS_AND_SKIN: Final = worded(
    """truvada biktarvy genvoya triumeq dolutegravir descovy entecavir epclusa aciclovir valaciclovir rifampicine
    isoniazide ethambutol doxycycline nitrofurantoine dupixent dupilumab ciclosporine tacrolimus mycofenolaat
    cellcept prograft leflunomide arava stelara cosentyx tremfya skyrizi cimzia simponi roaccutane acitretine
    dovobet hormoonzalf corticosteroid solumedrol pulmicort foster trelegy anoro relvar bricanyl berodual
    atrovent flixotide qvar alvesco nucala xolair"""
)
_OTHERS: Final = worded(
    """rybelsus betahistine cinnarizine solifenacine tamsulosine finasteride mirabegron baclofenpomp dantrium tizanidine
    natalizumab tysabri ocrevus kesimpta fingolimod teriflunomide aubagio interferon rebif avonex betaferon
    zonisamide lacosamide vimpat perampanel brivaracetam briviact ethosuximide fenobarbital frisium clobazam
    stesolid buccolam paspertin memantine ebixa reminyl exelon lormetazepam lendormin brotizolam flunitrazepam
    slaapspray esketamine spravato ketamine psilocybine tranylcypromine fenelzine moclobemide lurasidon
    cariprazine reagila brexpiprazol sulpiride pipamperon dipiperon flufenazine fluanxol flupentixol perfenazine
    broomperidol levomepromazine nozinan chloorprotixeen methadonverstrekking subutex buvidal naltrexone emselex
    bosentan sildenafil macitentan ivabradine entresto sacubitril eplerenon bumetanide torasemide chloortalidon
    ezetimib inclisiran evolocumab repatha praluent ticagrelor brilique prasugrel dipyridamol persantin
    fraxiparine innohep dalteparine nadroparine acetylsalicylzuur edoxaban lixiana sotalol sotacor propafenon
    verapamil diltiazem barnidipine lercanidipine losec nexium ranitidine domperidon motilium mebeverine
    loperamide movicolon lisinopril fosinopril ramipril perindopril captopril candesartan vedolizumab entyvio
    budenofalk ursochol ferrofumaraat foliumzuur hydrocobamine hydroxocobalamine b12injecties kaliumchloride"""
)

NAMES: Final = _MIND | _PAIN_AND_NERVES | _BODY | _KINDS | _HORMONES_AND_CANCER | _INFECTIONS_AND_SKIN | _OTHERS
FAMILIES: Final = (
    "azepam", "zolam", "oxetine", "triptyline", "sartan", "prazol", "vastatine", "oprolol", "anserine", "idipine",
    "triptan", "gliptine", "gliflozine", "glutide", "tinib", "umab", "ximab", "zumab", "cilline", "lisinopril",
    "alapril", "dopril", "nopril", "mipril", "topril", "fosinopril", "enolol", "vedilol", "bivolol", "dronaat",
    "droninezuur", "mycine", "floxacine", "conazol", "setron", "lukast", "barbital", "azepine", "tiapine", "zapine",
    "zapin", "peridon", "piprazol", "peridol", "thiazide", "semide", "xaban", "gatran", "parine", "ciclib",
    "tegravir", "ciclovir", "buvir", "gabaline", "racetam", "metason", "cortison", "buterol", "meterol", "moterol",
    "aterol", "glinide", "formine", "faxine", "ocriptine", "platine", "taxel",
)  # fmt: skip
"""Endings that make a word a medicine."""
